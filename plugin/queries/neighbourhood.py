"""Points near a point of a layer."""

from __future__ import annotations

import json
from math import cos, radians, sqrt

from qgis.core import QgsFeatureRequest, QgsPointXY, QgsRectangle, QgsVectorLayer

from ..core.data.point_series import PointSeries
from ..layers import layer_info, read_series
from ..layers.array_column import array_column
from ..layers.databases.long_layout import names_of_long_table
from ..layers.layer_findings import PROPERTY as LAYOUT
from ..layers.layer_findings import findings_of
from ..layers.layer_metadata import PROPERTY as INFO
from ..layers.ogr_source import store_of
from .long_points import single_points_only_error
from .nearest_point import place_of

# the search rectangle is enlarged or reduced until it contains this multiple of the requested number of points
_ENOUGH, _TOO_MANY, _FACTOR, _TRIALS = 1.6, 6.0, 1.5, 40
# limit of the length of a degree of longitude relative to one of latitude, near the poles
_MIN_STRETCH = 0.01


def series_around(layer: QgsVectorLayer, place: QgsPointXY, most: int) -> PointSeries:
    """Return the series of the points nearest to a position; all points if the layer has at most `most`.

    Parameters
    ----------
    layer : QgsVectorLayer
    place : QgsPointXY
        Position in the CRS of the layer.
    most : int
        Maximum number of points.

    Raises
    ------
    InputError
        If the layer cannot be read, or is a table with one row per point and date.
    """
    if names_of_long_table(layer):
        raise single_points_only_error(layer)
    if 0 <= layer.featureCount() <= most:
        return read_series(layer)
    ids = _nearest_ids(layer, place, most)
    if array_column(layer) is not None or store_of(layer):
        # the features have no fields with the series
        part = layer.clone()
        part.selectByIds(ids)
        return read_series(part, selected_only=True)
    part = layer.materialize(QgsFeatureRequest().setFilterFids(ids))
    part.setName(layer.name())
    # the copy does not state its component and units
    info = layer_info(layer)
    if info:
        part.setCustomProperty(INFO, json.dumps(info))
    else:
        part.setCustomProperty(LAYOUT, findings_of(layer).to_json())
    return read_series(part)


def _nearest_ids(layer: QgsVectorLayer, place: QgsPointXY, most: int) -> list[int]:
    extent = layer.extent()
    # a degree of longitude is shorter than one of latitude
    stretch = max(cos(radians(place.y())), _MIN_STRETCH) if layer.crs().isGeographic() else 1.0
    half = sqrt(max(extent.width(), 1e-9) * max(extent.height(), 1e-9) * most / max(layer.featureCount(), 1)) / 2
    found: list[tuple[float, int]] = []
    for _ in range(_TRIALS):
        across = half / stretch
        box = QgsRectangle(place.x() - across, place.y() - half, place.x() + across, place.y() + half)
        request = QgsFeatureRequest().setFilterRect(box).setSubsetOfAttributes([])
        request.setLimit(int(_TOO_MANY * most) + 1)
        found = [(_distance(place, place_of(one), stretch), one.id()) for one in layer.getFeatures(request)]
        if len(found) > _TOO_MANY * most:
            half /= _FACTOR
        elif len(found) < _ENOUGH * most and not box.contains(extent):
            half *= _FACTOR
        else:
            break
    return [number for _, number in sorted(found)[:most]]


def _distance(place: QgsPointXY, other: tuple[float, float], stretch: float) -> float:
    return sqrt(((other[0] - place.x()) * stretch) ** 2 + (other[1] - place.y()) ** 2)
