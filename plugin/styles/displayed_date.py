"""Date of the values that colour a layer on the map."""

from __future__ import annotations

import numpy as np
from qgis.core import QgsCategorizedSymbolRenderer, QgsGraduatedSymbolRenderer, QgsVectorLayer

from ..layers.series_reader import date_fields, series_days
from .relative_style import PROPERTY

_DAY_OF_MAP = "@map_start_time"


def displayed_date(layer: QgsVectorLayer, day: np.datetime64 | None) -> np.datetime64 | None:
    """Return the date of the values that colour a layer: of its field, or the last one up to the map's date.

    Parameters
    ----------
    layer : QgsVectorLayer
    day : datetime64[D] or None
        Date of the Temporal Controller; None if it is off.

    Returns
    -------
    datetime64[D] or None
        None if the colours do not belong to a date.
    """
    renderer = layer.renderer()
    if not isinstance(renderer, (QgsGraduatedSymbolRenderer, QgsCategorizedSymbolRenderer)):
        return None
    shown = renderer.classAttribute()
    if _DAY_OF_MAP not in shown:
        # with a reference, the original expression is stored in a property
        plain = str(layer.customProperty(PROPERTY, "")) if "@field" in shown else shown
        return dict(date_fields(layer)).get(plain.strip('"'))
    days = np.array(series_days(layer), dtype="datetime64[D]")
    if not len(days):
        return None
    # as in `field_of_day`: the first date before all dates, the last one without a day
    at = len(days) - 1 if day is None else max(int(np.searchsorted(days, day, side="right")) - 1, 0)
    return np.datetime64(days[at], "D")
