"""Fields that a point layer can show on the map, and the range of their values."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from qgis.core import QgsFeatureRequest, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication

from ..core.common.nan_statistics import nanpercentile
from ..layers.array_column import array_column
from ..layers.databases.sql_names import quoted_name
from ..layers.layer_schema import schema_of
from ..layers.series_reader import date_fields
from ..styles.array_style import array_day_expression
from ..styles.layer_style import Style, day_expression
from ..styles.point_symbology import PointSymbology

translate = QCoreApplication.translate

DAY = "day"
SYMMETRIC, DATA, PERCENTILE, USER_DEFINED_RANGE = "symmetric", "data", "percentile", "by_hand"
# maximum number of points and dates from which the colour limits are determined
_SAMPLE, _DATES = 2000, 50
_VELOCITIES = ("velocity", "mean_velocity", "vel", "velocity_mm_yr")
_UNITS = {"rate": "mm/day", "flag": ""}


@dataclass(frozen=True)
class MapField:
    """A field of a layer, or its value on the date shown on the map.

    Attributes
    ----------
    key : str
        Name of the field, or `DAY`.
    text : str
        Label shown to the user.
    expression : str
        QGIS expression for the value.
    unit : str
    fields : tuple of str
        Fields that contain the values.
    period : tuple of str
        ISO dates of the first and last map; empty for a field that does not change with time.
    signed : bool
        Whether the values are motion with a sign, along the direction of the layer.
    """

    key: str
    text: str
    expression: str
    unit: str
    fields: tuple[str, ...]
    period: tuple[str, ...] = ()
    signed: bool = False


def map_fields(layer: QgsVectorLayer) -> list[MapField]:
    """Return what a layer can show: the date shown on the map, velocities, the last date, other numeric fields."""
    dated = date_fields(layer)
    role = schema_of(layer).role
    unit = _UNITS.get(role, "mm")
    found: list[MapField] = []
    dates = {name for name, _ in dated}
    others = [field.name() for field in layer.fields().toList() if field.isNumeric() and field.name() not in dates]
    for name in (name for name in others if name.lower() in _VELOCITIES):
        found.append(MapField(name, f"{name} [mm/yr]", quoted_name(name), "mm/yr", (name,), signed=True))
    arrays = array_column(layer)
    text = translate("SlopeMuse", "Value on the date shown on the map")
    if arrays is not None:
        period = (str(arrays.days[0][1]), str(arrays.days[-1][1]))
        expression = array_day_expression(arrays.name, arrays.days)
        found.insert(0, MapField(DAY, text, expression, unit, (arrays.name,), period, role in ("", "rate")))
    if dated:
        names, period = tuple(name for name, _ in dated), (str(dated[0][1]), str(dated[-1][1]))
        signed = role in ("", "rate")
        found.insert(0, MapField(DAY, text, day_expression(dated), unit, names, period, signed))
        name, day = dated[-1]
        text = translate("SlopeMuse", "Value on {day}").format(day=day)
        found.append(MapField(name, text, quoted_name(name), unit, (name,), signed=signed))
    for name in (name for name in others if name.lower() not in (*_VELOCITIES, "fid")):
        found.append(MapField(name, name, quoted_name(name), "", (name,)))
    return found


def value_range(layer: QgsVectorLayer, shown: MapField, mode: str, percentile: float = 2.0) -> tuple[float, float]:
    """Return the limits of the colours, from at most 2,000 points and 50 dates distributed over the layer.

    Parameters
    ----------
    layer : QgsVectorLayer
    shown : MapField
    mode : str
        SYMMETRIC (± the percentile of the absolute values), DATA (minimum to maximum), or PERCENTILE.
    percentile : float
        Share of the values [%] beyond each limit; for SYMMETRIC, beyond both limits together.
    """
    some = np.unique(np.linspace(0, len(shown.fields) - 1, min(len(shown.fields), _DATES)).round().astype(int))
    values = _sample(layer, tuple(shown.fields[i] for i in some))
    if not np.isfinite(values).any():
        return (-1.0, 1.0) if mode == SYMMETRIC else (0.0, 1.0)
    if mode == SYMMETRIC:
        limit = max(float(nanpercentile(np.abs(values), 100 - percentile)), 1e-9)
        return -limit, limit
    ends = (0.0, 100.0) if mode == DATA else (percentile, 100 - percentile)
    low, high = (float(nanpercentile(values, end)) for end in ends)
    return (low, high) if high > low else (low, low + 1.0)


def default_style(layer: QgsVectorLayer) -> Style | None:
    """Return the default style of a layer; None if it has no numeric fields."""
    fields = map_fields(layer)
    return style_of(layer, fields[0]) if fields else None


def style_of(
    layer: QgsVectorLayer,
    shown: MapField,
    limits: tuple[float, float] | None = None,
    symbology: PointSymbology | None = None,
) -> Style:
    """Return the style for a field; default limits are symmetric for motion, else percentiles of the data."""
    low, high = limits or value_range(layer, shown, SYMMETRIC if shown.signed else PERCENTILE)
    component = schema_of(layer).component if shown.signed else ""
    return Style(shown.expression, high, shown.unit, shown.period, "", component, low, symbology)


def _sample(layer: QgsVectorLayer, names: tuple[str, ...]) -> np.ndarray:
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    request.setSubsetOfAttributes(list(names), layer.fields())
    n = layer.featureCount()
    if n > _SAMPLE:
        # assume feature IDs from 1 to n, as in files; if none exists, use the first points
        request.setFilterFids(np.unique(np.linspace(1, n, _SAMPLE).astype(int)).tolist())
    found = _values(layer, request, names)
    if not len(found):
        found = _values(layer, request.disableFilter().setLimit(_SAMPLE), names)
    return found


def _values(layer: QgsVectorLayer, request: QgsFeatureRequest, names: tuple[str, ...]) -> np.ndarray:
    # access by index is much faster than by name
    numbers = [layer.fields().lookupField(name) for name in names]
    rows = [[number for i in numbers for number in _numbers(feature[i])] for feature in layer.getFeatures(request)]
    return np.array([number for row in rows for number in row], dtype=float)


def _numbers(value: object) -> list[float]:
    """Return the number in a cell, or a sample of those in an array."""
    if not isinstance(value, list):
        return [_number(value)]
    return [_number(one) for one in value[:: max(1, len(value) // _DATES)]]


def _number(value: object) -> float:
    return float(value) if isinstance(value, (int, float)) else float("nan")
