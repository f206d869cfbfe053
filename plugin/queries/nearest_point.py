"""Searches for points: nearest to a click, and the same point in two layers."""

from __future__ import annotations

import math

import numpy as np
from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeature,
    QgsFeatureRequest,
    QgsFeatureSource,
    QgsMapSettings,
    QgsPointXY,
    QgsRectangle,
    QgsVectorLayer,
)

from ..layers.layer_findings import id_field

# maximum distance of the same point in two layers, in degrees or in metres
_SAME_PLACE_DEG, _SAME_PLACE_M = 2e-6, 0.2
# radius of the first rectangle of a search [pixels]
_FIRST_PX = 3


def nearest_point(layer: QgsVectorLayer, point: QgsPointXY, radius_px: int, settings: QgsMapSettings) -> int | None:
    """Return the ID of the feature nearest to a position on the map; None if there is none within the radius.

    Parameters
    ----------
    layer : QgsVectorLayer
    point : QgsPointXY
        Position in the CRS of the map.
    radius_px : int
        Maximum distance in pixels.
    settings : QgsMapSettings
        CRS and scale of the map.
    """
    to_map = QgsCoordinateTransform(layer.crs(), settings.destinationCrs(), settings.transformContext())
    from_map = QgsCoordinateTransform(settings.destinationCrs(), layer.crs(), settings.transformContext())
    # search increasing rectangles; without an index, each search would read the whole layer
    indexed = layer.hasSpatialIndex() == QgsFeatureSource.SpatialIndexPresence.SpatialIndexPresent
    finest = max(1, int(math.log(max(radius_px, 1) / _FIRST_PX, 4))) if indexed else 0
    for part in range(finest, -1, -1):
        radius = settings.mapUnitsPerPixel() * radius_px / 4**part
        found = _nearest(layer, point, radius, to_map, from_map)
        if found is not None:
            return found
    return None


def point_at(layer: QgsVectorLayer, place: QgsPointXY, pid: str, guess: int) -> QgsFeature | None:
    """Return the feature with an ID at a position, else any feature at that position; None if there is none.

    Layers of one run number their points alike, and reading one feature is much faster than a spatial search in a
    layer with thousands of fields. The feature with the ID `guess` is therefore tried first.
    """
    box = same_place_box(layer, place)
    feature = layer.getFeature(guess)
    if feature.isValid() and pid_of(layer, feature) == pid and box.contains(QgsPointXY(*place_of(feature))):
        return feature
    index = id_field(layer)
    request = QgsFeatureRequest().setFilterRect(box).setSubsetOfAttributes([] if index < 0 else [index])
    found = {pid_of(layer, feature): feature.id() for feature in layer.getFeatures(request)}
    fid = found.get(pid, next(iter(found.values()), None))
    return None if fid is None else layer.getFeature(fid)


def same_place_box(layer: QgsVectorLayer, place: QgsPointXY) -> QgsRectangle:
    """Return the rectangle within which a point of a layer counts as being at a position."""
    reach = _SAME_PLACE_DEG if layer.crs().isGeographic() else _SAME_PLACE_M
    return QgsRectangle(place.x() - reach, place.y() - reach, place.x() + reach, place.y() + reach)


def place_of(feature: QgsFeature) -> tuple[float, float]:
    """Return the coordinates of a feature; NaN if it has no geometry."""
    centre = feature.geometry().boundingBox().center() if feature.hasGeometry() else QgsPointXY(np.nan, np.nan)
    return centre.x(), centre.y()


def lonlat(layer: QgsVectorLayer, xy: np.ndarray) -> np.ndarray:
    """Return longitude and latitude (WGS 84) of positions in the CRS of a layer, shape (n, 2).

    NaN if the layer has no CRS or a position cannot be transformed.
    """
    wgs84 = QgsCoordinateReferenceSystem("EPSG:4326")
    if not layer.crs().isValid():
        return np.full(xy.shape, np.nan)
    transform = QgsCoordinateTransform(layer.crs(), wgs84, QgsCoordinateTransformContext())
    places = np.full(xy.shape, np.nan)
    for i, (x, y) in enumerate(xy):
        try:
            there = transform.transform(QgsPointXY(x, y))
        except QgsCsException:
            continue
        places[i] = there.x(), there.y()
    return places


def pid_of(layer: QgsVectorLayer, feature: QgsFeature) -> str:
    """Return the point ID of a feature: the value of its ID field, else its feature ID."""
    index = id_field(layer)
    value = feature.attribute(index) if index >= 0 else NULL
    return str(feature.id()) if value is None or value == NULL else str(value)


def _nearest(
    layer: QgsVectorLayer,
    point: QgsPointXY,
    radius: float,
    to_map: QgsCoordinateTransform,
    from_map: QgsCoordinateTransform,
) -> int | None:
    box = QgsRectangle(point.x() - radius, point.y() - radius, point.x() + radius, point.y() + radius)
    best, least = None, radius
    try:
        request = QgsFeatureRequest().setFilterRect(from_map.transformBoundingBox(box)).setNoAttributes()
        for feature in layer.getFeatures(request):
            if not feature.hasGeometry():
                continue
            distance = point.distance(to_map.transform(QgsPointXY(*place_of(feature))))
            if distance <= least:
                best, least = feature.id(), distance
    except QgsCsException:
        return None
    return best
