"""Layers of the project that are suitable for a parameter, and error messages for those that are not."""

from __future__ import annotations

import numpy as np
from qgis.core import QgsMapLayer, QgsProject, QgsVectorLayer, QgsWkbTypes

from ..core.common.messages import message
from ..layers import series_days
from ..layers.layer_schema import schema_of
from .layer_kinds import LayerKind
from .project_tables import DriverTables, GnssTables

# minimum number of consecutive days; satellite acquisitions never follow each other daily for so long
_DAILY_FIELDS = 30


def suitable_layers(kind: LayerKind, active: QgsMapLayer | None = None) -> list[QgsVectorLayer]:
    """Return the suitable layers of the project, the active one first, the others sorted by name."""
    layers = [layer for layer in QgsProject.instance().mapLayers().values() if isinstance(layer, QgsVectorLayer)]
    layers.sort(key=lambda layer: (layer is not active, layer.name()))
    if kind is LayerKind.DRIVERS:
        tables = DriverTables()
        return [layer for layer in layers if tables.holds_drivers(layer)]
    if kind is LayerKind.STATIONS:
        stations = GnssTables()
        return [layer for layer in layers if stations.holds_stations(layer)]
    series = [layer for layer in layers if _has_displacements(layer)]
    fitting = [layer for layer in series if is_daily(layer) is (kind is LayerKind.DAILY)]
    return fitting or (series if kind is LayerKind.SERIES else [])


def is_daily(layer: QgsVectorLayer) -> bool:
    """Check whether a layer has one displacement per day: an estimate of a model, or a copy without metadata."""
    if schema_of(layer).daily:
        return True
    days = np.array(series_days(layer), "datetime64[D]")
    return len(days) >= _DAILY_FIELDS and bool((np.diff(days) == np.timedelta64(1, "D")).all())


def why_no_acquisitions(layer: QgsVectorLayer, parameter: str) -> str:
    """Return why a layer cannot be read as acquisitions; empty if it can."""
    if not is_daily(layer):
        return ""
    return message(
        "{parameter} is {layer}, which contains daily estimates; choose the acquisitions layer, which has "
        "one field per acquisition.",
        parameter=parameter,
        layer=layer.name(),
    )


def _has_displacements(layer: QgsVectorLayer) -> bool:
    if layer.geometryType() != QgsWkbTypes.GeometryType.PointGeometry:
        return False
    return bool(series_days(layer)) and not schema_of(layer).role
