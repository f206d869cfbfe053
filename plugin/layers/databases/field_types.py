"""Column types specific to PostgreSQL."""

from __future__ import annotations

from qgis.core import QgsField

_NUMBERS = ("_float4", "_float8", "_numeric", "_int2", "_int4", "_int8")
_NOT_PLAIN = ("bytea", "json", "jsonb", "hstore", "geometry", "geography", "raster")


def is_array_of_numbers(field: QgsField) -> bool:
    """Return whether the values of a field are lists of numbers."""
    return field.typeName() in _NUMBERS


def is_array_of_dates(field: QgsField) -> bool:
    """Return whether the values of a field are lists of dates."""
    return field.typeName() == "_date"


def is_plain_field(field: QgsField) -> bool:
    """Return whether the values of a field are numbers, texts, dates or times."""
    return not field.typeName().startswith("_") and field.typeName() not in _NOT_PLAIN
