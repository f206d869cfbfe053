"""The plotted point, stored in the project."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsPointXY, QgsProject, QgsVectorLayer

from ...plugin.core.common.errors import SlopeMuseError
from ...plugin.queries.point_reader import PickedPoint, PointReader
from ...plugin.support.project_state import POINT, load_from_project, store_in_project


def keep_point(layer_id: str, picked: PickedPoint | None, is_open: bool) -> None:
    """Store the plotted point, unless it is an area or None, and whether the dock is open."""
    kept: dict[str, Any] = {"open": is_open}
    if picked is not None and picked.area is None:
        x, y = picked.xy
        kept.update(layer=layer_id, pid=str(picked.series.pids[0]), fid=picked.fid, x=x, y=y)
    store_in_project(POINT, kept)


def kept_point(reader: PointReader) -> tuple[str, PickedPoint] | None:
    """Return layer ID and point that were plotted when the project was saved; None if they no longer exist."""
    kept = load_from_project(POINT, {})
    layer = QgsProject.instance().mapLayer(str(kept.get("layer", "")))
    if not isinstance(layer, QgsVectorLayer) or not layer.isValid():
        return None
    try:
        place = QgsPointXY(float(kept["x"]), float(kept["y"]))
        picked = reader.find(layer, place, str(kept["pid"]), int(kept["fid"]))
    except (KeyError, TypeError, ValueError, SlopeMuseError):
        return None
    return None if picked is None else (layer.id(), picked)
