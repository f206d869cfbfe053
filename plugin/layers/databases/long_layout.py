"""Layers with one row per point and date."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from qgis.core import QgsVectorLayer

from ...core.common.arrays import AnyArray, FloatArray
from ...core.common.errors import InputError
from ...core.common.messages import message
from ...core.io.insar.sources.long_table import long_columns, raw_from_long
from ...core.io.insar.sources.raw_series import RawSeries
from ...core.io.sniffing.findings import LayoutDescription
from ...core.io.tables.column_aliases import match_fields
from ...core.io.tables.date_columns import parse_date_fields
from ...core.io.tables.delimited import Table, apply_declared_layout
from .addresses import is_database_layer
from .field_types import is_plain_field

_PLACES = ("longitude", "latitude")
_MOMENTS = ("date", "timestamp", "timestamptz")


def long_names(layer: QgsVectorLayer) -> list[str]:
    """Return the fields of a layer that may describe points and dates, without the primary key of a table."""
    fields = layer.fields()
    if not is_database_layer(layer):
        return list(fields.names())
    keys = layer.primaryKeyAttributes()
    row_key = keys[0] if len(keys) == 1 else -1
    return [fields[i].name() for i in range(len(fields)) if i != row_key and is_plain_field(fields[i])]


def is_long(names: Sequence[str], declared: LayoutDescription | None = None) -> bool:
    """Check whether a point layer with these fields, none of which names a date, has one row per point and date."""
    added = [name for name in ("pid", *_PLACES) if name not in names]
    return long_columns([*names, *added], declared) is not None


def _refuse_unknown_names(layer: QgsVectorLayer, names: Sequence[str]) -> None:
    """Raise an error if a table has a date column but no known displacement column."""
    date = next((name for name in names if layer.fields().field(name).typeName() in _MOMENTS), "")
    if date:
        raise InputError(
            message(
                "The table {layer} has dates in the column {date}, but no known column of displacements; rename the "
                "columns to pid, date and displacement (with the unit, for example displacement_mm), or provide a view "
                "with these names.",
                layer=layer.name(),
                date=date,
            )
        )


def raw_of_long(
    name: str, columns: dict[str, AnyArray], xy: FloatArray, crs: str, declared: LayoutDescription | None = None
) -> RawSeries | None:
    """Return the series of a layer with one row per point and date; None if its columns are not recognised.

    Parameters
    ----------
    name : str
        Name of the layer, for messages.
    columns : dict of str to ndarray, shape (n_rows,)
        Fields from `long_names`.
    xy : ndarray, shape (n_rows, 2)
        Coordinates of the rows.
    crs : str
    declared : LayoutDescription, optional
        User's declaration of the columns.

    Raises
    ------
    InputError
        If there are no rows, a date cannot be parsed, a point has two values on one day or two positions, or there
        is only one date.
    """
    if not len(xy):
        raise InputError(message("{layer} has no points.", layer=name))
    declared = declared or LayoutDescription()
    texts = {column: values.astype(str) for column, values in columns.items()}
    if "pid" not in match_fields(texts):
        texts["pid"] = np.array([f"{x:.7f} {y:.7f}" for x, y in xy])
    texts.update(zip(_PLACES, xy.T.astype(str)))
    table = Table(name, texts)
    apply_declared_layout(table, declared)
    found = long_columns(list(texts), declared)
    if found is None:
        return None
    raw = raw_from_long(table, *found)
    raw.xy = np.column_stack([raw.columns.pop(place).astype(float) for place in _PLACES])
    raw.crs = crs
    return raw


def names_of_long_table(layer: QgsVectorLayer) -> list[str]:
    """Return the fields of a database table with one row per point and date; an empty list for other layers.

    Raises
    ------
    InputError
        If the table has dates, but no known displacement column.
    """
    if not is_database_layer(layer) or parse_date_fields(layer.fields().names()):
        return []
    names = long_names(layer)
    if is_long(names):
        return names
    _refuse_unknown_names(layer, names)
    return []
