"""Where points are: nearest to a click, and the same point in two layers."""

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

# two layers have the same point where it is not farther apart than this, in degrees or in metres
_SAME_PLACE_DEG, _SAME_PLACE_M = 2e-6, 0.2
# radius of the first rectangle in which a wide reach is searched [pixels]
_FIRST_PX = 3


def nearest_point(layer: QgsVectorLayer, point: QgsPointXY, radius_px: int, settings: QgsMapSettings) -> int | None:
    """Return the id of the feature nearest to a place on the map, None where none is within the radius.

    Parameters
    ----------
    layer : QgsVectorLayer
    point : QgsPointXY
        In the map's coordinate system.
    radius_px : int
    settings : QgsMapSettings
        Coordinate system and scale of the map.
    """
    to_map = QgsCoordinateTransform(layer.crs(), settings.destinationCrs(), settings.transformContext())
    from_map = QgsCoordinateTransform(settings.destinationCrs(), layer.crs(), settings.transformContext())
    # where points lie close, a small rectangle is enough; a layer without an index is read through each time
    indexed = layer.hasSpatialIndex() == QgsFeatureSource.SpatialIndexPresence.SpatialIndexPresent
    finest = max(1, int(math.log(max(radius_px, 1) / _FIRST_PX, 4))) if indexed else 0
    for part in range(finest, -1, -1):
        radius = settings.mapUnitsPerPixel() * radius_px / 4**part
        found = _nearest(layer, point, radius, to_map, from_map)
        if found is not None:
            return found
    return None


def point_at(layer: QgsVectorLayer, place: QgsPointXY, pid: str, guess: int) -> QgsFeature | None:
    """Return the feature with an id at a place, else one at that place.

    Layers of one run number the same point alike, and one feature is read far faster than a place is searched among
    thousands of fields, so the feature with the number `guess` is tried first.
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
    """Return the rectangle in which a point of a layer has the same place."""
    reach = _SAME_PLACE_DEG if layer.crs().isGeographic() else _SAME_PLACE_M
    return QgsRectangle(place.x() - reach, place.y() - reach, place.x() + reach, place.y() + reach)


def place_of(feature: QgsFeature) -> tuple[float, float]:
    """Return the coordinates of a feature, NaN where it has no geometry."""
    centre = feature.geometry().boundingBox().center() if feature.hasGeometry() else QgsPointXY(np.nan, np.nan)
    return centre.x(), centre.y()


def lonlat(layer: QgsVectorLayer, xy: np.ndarray) -> np.ndarray:
    """Return longitude and latitude (WGS 84) of places in the layer's coordinate system, shape (n, 2).

    NaN where they are unknown: a layer without a coordinate system, or a place outside of it.
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
    """Return the point id of a feature: its field `pid` or the one known to hold ids, else its number."""
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
