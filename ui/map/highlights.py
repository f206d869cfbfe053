"""Highlights of the plotted, compared and reference points on the map."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsVectorLayer
from qgis.gui import QgsMapCanvas, QgsRubberBand

from .point_highlight import PointMarker
from .polygon_tool import area_band

if TYPE_CHECKING:
    from ...plugin.core.data.point_series import PointSeries
    from ...plugin.queries.point_reader import PickedPoint
    from ..state.comparison import Compared

_COMPARED_SIZE, _REFERENCE = 13, "#1a1a1a"


class MapMarks:
    """All highlights of the dock; `clear` removes them from the canvas.

    Parameters
    ----------
    canvas : QgsMapCanvas
    """

    def __init__(self, canvas: QgsMapCanvas) -> None:
        self._canvas = canvas
        self._ring = PointMarker(canvas)
        self._square = PointMarker(canvas, _REFERENCE, round_=False)
        self._band: QgsRubberBand | None = None
        self._others: list[PointMarker] = []

    def clear(self) -> None:
        """Remove all highlights from the canvas."""
        self._ring.hide()
        self._square.hide()
        if self._band is not None:
            self._canvas.scene().removeItem(self._band)
            self._band = None
        for ring in self._others:
            ring.hide()
        self._others = []

    def show(
        self,
        layer: QgsVectorLayer | None,
        picked: PickedPoint | None,
        compared: list[tuple[Compared, QgsVectorLayer, PointSeries]],
        origin: QgsVectorLayer | None = None,
        reference: PickedPoint | None = None,
    ) -> None:
        """Highlight the plotted point or area, the compared points, and the reference point in the layer `origin`."""
        self.clear()
        if origin is not None and reference is not None:
            self._square.show(origin, reference.xy)
        if layer is not None and picked is not None and picked.outline is None:
            self._ring.show(layer, picked.xy)
        elif layer is not None and picked is not None and picked.outline is not None:
            self._band = area_band(self._canvas)
            self._band.setToGeometry(picked.outline, layer)
        for item, its_layer, _ in compared:
            ring = PointMarker(self._canvas, item.colour, _COMPARED_SIZE)
            ring.show(its_layer, (item.x, item.y))
            self._others.append(ring)
