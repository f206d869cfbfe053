"""The date of the values that colour a layer on the map."""

from __future__ import annotations

import numpy as np
from qgis.core import QgsCategorizedSymbolRenderer, QgsGraduatedSymbolRenderer, QgsVectorLayer

from ..layers.series_reader import date_fields, series_days
from .relative_style import PROPERTY

_DAY_OF_MAP = "@map_start_time"


def displayed_date(layer: QgsVectorLayer, day: np.datetime64 | None) -> np.datetime64 | None:
    """Return the date whose values colour a layer: that of its only field, or the last one up to the day of the map.

    Parameters
    ----------
    layer : QgsVectorLayer
    day : datetime64[D] or None
        Day of the Temporal Controller; None where it is off.

    Returns
    -------
    datetime64[D] or None
        None where the colours belong to no date.
    """
    renderer = layer.renderer()
    if not isinstance(renderer, (QgsGraduatedSymbolRenderer, QgsCategorizedSymbolRenderer)):
        return None
    shown = renderer.classAttribute()
    if _DAY_OF_MAP not in shown:
        # relative to a reference, the expression of the field is kept beside that of the colours
        plain = str(layer.customProperty(PROPERTY, "")) if "@field" in shown else shown
        return dict(date_fields(layer)).get(plain.strip('"'))
    days = np.array(series_days(layer), dtype="datetime64[D]")
    if not len(days):
        return None
    # as in `field_of_day`: before all dates the first, without a day the last
    at = len(days) - 1 if day is None else max(int(np.searchsorted(days, day, side="right")) - 1, 0)
    return np.datetime64(days[at], "D")
