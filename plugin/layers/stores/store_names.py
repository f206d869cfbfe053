"""Names of the points layer and the placeholder layers of a Parquet or NetCDF file."""

from __future__ import annotations

from qgis.core import QgsMapLayer

from .stores import is_store, is_store_name

# the points layer of series.parquet is series.parquet.gpkg
POINTS_SUFFIX = ".gpkg"
# layer property with the path of the file that a layer without features represents
PROPERTY = "slopemuse/store"
# layer property with the number of leading rows that the layer represents
ROW_LIMIT_PROPERTY = "slopemuse/store_rows"


def points_of(path: str) -> str:
    """Return the path of the points layer of a file."""
    return path + POINTS_SUFFIX


def path_of_layer(layer: QgsMapLayer | str) -> str:
    """Return the path of the file that a layer without features represents; empty for other layers."""
    return "" if isinstance(layer, str) else str(layer.customProperty(PROPERTY, "") or "")


def store_beside(path: str) -> str:
    """Return the store that a path, or the path of its points layer, refers to; empty if there is none."""
    if path.lower().endswith(POINTS_SUFFIX) and is_store_name(path[: -len(POINTS_SUFFIX)]):
        path = path[: -len(POINTS_SUFFIX)]
    return path if is_store(path) else ""
