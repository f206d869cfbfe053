"""The series of one point, read fast from a layer of any size."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from qgis.core import (
    NULL,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsFeatureRequest,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)

from .layers import date_fields


@dataclass(frozen=True)
class PointRecord:
    """One point of a layer.

    Attributes
    ----------
    fid : int
    pid : str
    xy : tuple of float
        In the layer's coordinate system.
    dates : ndarray of datetime64[D], shape (n_dates,)
    values : ndarray, shape (n_dates,)
        NaN = NULL.
    """

    fid: int
    pid: str
    xy: tuple[float, float]
    dates: np.ndarray
    values: np.ndarray


def nearest_point(layer: QgsVectorLayer, point: QgsPointXY, radius: float, project: QgsProject) -> QgsFeature | None:
    """Return the feature nearest to a point of the map, or None within the radius (both in map units)."""
    try:
        to_layer = QgsCoordinateTransform(project.crs(), layer.crs(), project.transformContext())
        box = QgsRectangle(point.x() - radius, point.y() - radius, point.x() + radius, point.y() + radius)
        request = QgsFeatureRequest().setFilterRect(to_layer.transformBoundingBox(box)).setNoAttributes()
        centre = to_layer.transform(point)
    except QgsCsException:
        return None
    best, least = None, np.inf
    for feature in layer.getFeatures(request):
        if not feature.hasGeometry():
            continue
        place = feature.geometry().centroid().asPoint()
        distance = (place.x() - centre.x()) ** 2 + (place.y() - centre.y()) ** 2
        if distance < least:
            best, least = feature.id(), distance
    return None if best is None else layer.getFeature(best)


def record_of(layer: QgsVectorLayer, feature: QgsFeature, digits_only: bool = False) -> PointRecord:
    """Return the series of a feature; text and NULL become NaN.

    Parameters
    ----------
    layer : QgsVectorLayer
    feature : QgsFeature
    digits_only : bool
        Take companion fields too, whose letter is S or F instead of D.
    """
    attributes = feature.attributes()
    fields = layer.fields()
    found = companion_fields(layer) if digits_only else date_fields(layer)
    values = np.array([_number(attributes[fields.indexOf(name)]) for name, _ in found])
    place = feature.geometry().centroid().asPoint() if feature.hasGeometry() else QgsPointXY(np.nan, np.nan)
    index = fields.lookupField("pid")
    pid = str(attributes[index]) if index >= 0 and attributes[index] != NULL else str(feature.id())
    dates = np.array([day for _, day in found], dtype="datetime64[D]")
    return PointRecord(feature.id(), pid, (place.x(), place.y()), dates, values)


def companion_fields(layer: QgsVectorLayer) -> list[tuple[str, np.datetime64]]:
    """Return the fields SYYYYMMDD or FYYYYMMDD of a companion layer, by day."""
    found = []
    for name in layer.fields().names():
        if len(name) == 9 and name[0] in "SF" and name[1:].isdigit():
            found.append((name, np.datetime64(f"{name[1:5]}-{name[5:7]}-{name[7:]}", "D")))
    return sorted(found, key=lambda item: item[1])


def same_point(layer: QgsVectorLayer, pid: str) -> QgsFeature | None:
    """Return the feature of another layer that has the same id."""
    if layer.fields().lookupField("pid") < 0:
        return None
    quoted = pid.replace("'", "''")
    request = QgsFeatureRequest().setFilterExpression(f"\"pid\" = '{quoted}'").setLimit(1)
    return next(layer.getFeatures(request), None)


def _number(value: object) -> float:
    if value is None or value == NULL:
        return np.nan
    try:
        number = float(value)  # type: ignore[arg-type]
    except (TypeError, ValueError):
        return np.nan
    return number if np.isfinite(number) else np.nan
