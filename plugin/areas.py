"""Which points of a series lie in the polygons of a layer."""

from __future__ import annotations

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsPoint,
    QgsProject,
    QgsVectorLayer,
)

from .core.errors import InputError
from .core.series import PointSeries


def points_in(series: PointSeries, layer: QgsVectorLayer) -> np.ndarray:
    """Return a mask of the points inside any polygon of the layer, whatever its coordinate system.

    Raises
    ------
    InputError
        If the layer has no polygon, or its coordinate system does not lead to that of the points.
    """
    area = QgsGeometry.unaryUnion([feature.geometry() for feature in layer.getFeatures() if feature.hasGeometry()])
    if area.isEmpty():
        raise InputError(f"The layer {layer.name()} has no polygon; draw one around the area that is meant.")
    target = QgsCoordinateReferenceSystem(series.crs)
    if target.isValid() and layer.crs().isValid() and target != layer.crs():
        try:
            area.transform(QgsCoordinateTransform(layer.crs(), target, QgsProject.instance().transformContext()))
        except QgsCsException as error:
            raise InputError(
                f"The layer {layer.name()} cannot be brought to the points' {series.crs}: {error}"
            ) from None
    return places_in(series.xy, area)


def places_in(xy: np.ndarray, area: QgsGeometry) -> np.ndarray:
    """Return a mask of the places, shape (n, 2), inside a polygon of the same coordinate system."""
    engine = QgsGeometry.createGeometryEngine(area.constGet())
    engine.prepareGeometry()
    box = area.boundingBox()
    x, y = xy.T
    mask = (x >= box.xMinimum()) & (x <= box.xMaximum()) & (y >= box.yMinimum()) & (y <= box.yMaximum())
    for i in np.flatnonzero(mask):
        mask[i] = engine.contains(QgsPoint(x[i], y[i]))
    return mask
