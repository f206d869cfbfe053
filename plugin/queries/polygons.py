"""Points of a series inside the polygons of a layer."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsGeometry,
    QgsPoint,
    QgsVectorLayer,
)

from ..core.common.errors import InputError
from ..core.common.messages import message
from ..core.data.point_series import PointSeries
from ..support.transform_context import transform_context


def points_in(series: PointSeries, layer: QgsVectorLayer, selected_only: bool = False) -> np.ndarray:
    """Return a mask of the points inside any polygon, or any selected one, of a layer, which may have another CRS.

    Raises
    ------
    InputError
        If the layer has no polygon, or cannot be transformed to the CRS of the points.
    """
    area = QgsGeometry.unaryUnion([one.geometry() for one in _features(layer, selected_only) if one.hasGeometry()])
    if area.isEmpty():
        raise InputError(
            message("The layer {layer} has no polygons; draw one around the area of interest.", layer=layer.name())
        )
    return _inside(series, area, layer)


def points_in_each(
    series: PointSeries, layer: QgsVectorLayer, selected_only: bool = False
) -> list[tuple[str, np.ndarray]]:
    """Return the name of every polygon, or every selected one, and a mask of the points inside, in layer order.

    The name is that of the field `name` (or `id`, `area`, `label`), else A, B, C and so on. Polygons with the same name
    are merged.

    Raises
    ------
    InputError
        If the layer has no polygon, or cannot be transformed to the CRS of the points.
    """
    fields = {field.name().lower(): field.name() for field in layer.fields().toList()}
    known = [fields[word] for word in ("name", "id", "area", "label") if word in fields]
    found: dict[str, np.ndarray] = {}
    features = [one for one in _features(layer, selected_only) if one.hasGeometry() and not one.geometry().isEmpty()]
    for k, feature in enumerate(features):
        value = feature[known[0]] if known else None
        name = _letters(k) if value is None or value == NULL or str(value).strip() == "" else str(value).strip()
        inside = _inside(series, QgsGeometry(feature.geometry()), layer)
        found[name] = found[name] | inside if name in found else inside
    if not found:
        raise InputError(
            message("The layer {layer} has no polygons; draw one around each area of interest.", layer=layer.name())
        )
    return list(found.items())


def _features(layer: QgsVectorLayer, selected_only: bool) -> Iterable[QgsFeature]:
    return layer.getSelectedFeatures() if selected_only else layer.getFeatures()


def _letters(k: int) -> str:
    return chr(ord("A") + k % 26) + (str(k // 26) if k >= 26 else "")


def _inside(series: PointSeries, area: QgsGeometry, layer: QgsVectorLayer) -> np.ndarray:
    """Return a mask of the points inside an area in the CRS of the layer; transforms the area in place."""
    target = QgsCoordinateReferenceSystem(series.crs)
    if target.isValid() and layer.crs().isValid() and target != layer.crs():
        try:
            area.transform(QgsCoordinateTransform(layer.crs(), target, transform_context()))
        except QgsCsException as error:
            raise InputError(
                message(
                    "The layer {layer} cannot be transformed to the CRS of the points ({crs}): {error}",
                    layer=layer.name(),
                    crs=series.crs,
                    error=error,
                )
            ) from None
    return mask_inside_polygon(series.xy, area)


def mask_inside_polygon(xy: np.ndarray, area: QgsGeometry) -> np.ndarray:
    """Return a mask of the positions, shape (n, 2), inside a polygon with the same CRS."""
    engine = QgsGeometry.createGeometryEngine(area.constGet())
    engine.prepareGeometry()
    box = area.boundingBox()
    x, y = xy.T
    mask = (x >= box.xMinimum()) & (x <= box.xMaximum()) & (y >= box.yMinimum()) & (y <= box.yMaximum())
    for i in np.flatnonzero(mask):
        mask[i] = engine.contains(QgsPoint(x[i], y[i]))
    return mask
