"""Differences between Qt and QGIS versions; the only module that checks versions."""

from __future__ import annotations

from typing import Any

from qgis.core import Qgis

QGIS_VERSION: int = Qgis.versionInt()


def field_type(kind: str) -> Any:
    """Return the type for `QgsField`; `kind` is "double", "integer", "text" or "date"."""
    if QGIS_VERSION >= 33800:
        from qgis.PyQt.QtCore import QMetaType

        types = QMetaType.Type
        return {"double": types.Double, "integer": types.Int, "text": types.QString, "date": types.QDate}[kind]
    from qgis.PyQt.QtCore import QVariant

    # by name, because QVariant in Qt 6 has no types
    return getattr(QVariant, {"double": "Double", "integer": "Int", "text": "String", "date": "Date"}[kind])


def field_names(algorithm: Any, parameters: dict, name: str, context: Any) -> list[str]:
    """Return the field names in the value of a parameter."""
    if QGIS_VERSION >= 33200:
        return list(algorithm.parameterAsStrings(parameters, name, context))
    return list(algorithm.parameterAsFields(parameters, name, context))


def set_band_times(layer: Any, ranges: list[Any]) -> bool:
    """Set the time range of every band of a raster layer; return False if QGIS cannot (before 3.38)."""
    mode = getattr(Qgis.RasterTemporalMode, "FixedRangePerBand", None)
    if mode is None:
        return False
    properties = layer.temporalProperties()
    properties.setMode(mode)
    properties.setFixedRangePerBand(dict(enumerate(ranges, start=1)))
    properties.setIsActive(True)
    return True


def days_unit() -> Any:
    """Return the unit "days" of the Temporal Controller."""
    if hasattr(Qgis, "TemporalUnit"):
        return Qgis.TemporalUnit.Days
    from qgis.core import QgsUnitTypes

    return QgsUnitTypes.TemporalUnit.TemporalDays


def mouse_point(event: Any) -> Any:
    """Return the position of a mouse event as a QPoint."""
    return event.position().toPoint() if hasattr(event, "position") else event.pos()
