"""Which layers and files belong to a store: its points layer beside it, and layers that stand for it."""

from __future__ import annotations

from qgis.core import QgsMapLayer

from .stores import is_store, is_store_name

# the points layer of series.parquet is series.parquet.gpkg
POINTS_SUFFIX = ".gpkg"
# of a layer without features that stands for a file: its path
PROPERTY = "slopemuse/store"
# how many of the first rows it stands for
MOST = "slopemuse/store_rows"


def points_of(path: str) -> str:
    """Return where the points layer of a file is."""
    return path + POINTS_SUFFIX


def path_of_layer(layer: QgsMapLayer | str) -> str:
    """Return the file for which a layer without features stands; "" for all other layers."""
    return "" if isinstance(layer, str) else str(layer.customProperty(PROPERTY, "") or "")


def store_beside(path: str) -> str:
    """Return the store that a path names, or whose points layer it names; "" where there is none."""
    if path.lower().endswith(POINTS_SUFFIX) and is_store_name(path[: -len(POINTS_SUFFIX)]):
        path = path[: -len(POINTS_SUFFIX)]
    return path if is_store(path) else ""
