"""Rings around points on the map."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsCsException, QgsPointXY, QgsVectorLayer
from qgis.gui import QgsMapCanvas, QgsVertexMarker
from qgis.PyQt.QtGui import QColor

if TYPE_CHECKING:
    from ..plugin.core.series import PointSeries
    from .comparison import Compared

_COLOUR, _SIZE, _WIDTH = "#d55e00", 16, 3
_SMALL_SIZE = 13


class PointMarker:
    """A ring on the canvas, or none.

    Parameters
    ----------
    canvas : QgsMapCanvas
    colour : str
    size : int
        Diameter in pixels.
    """

    def __init__(self, canvas: QgsMapCanvas, colour: str = _COLOUR, size: int = _SIZE) -> None:
        self._canvas, self._colour, self._size = canvas, colour, size
        self._ring: QgsVertexMarker | None = None

    def show(self, layer: QgsVectorLayer, xy: tuple[float, float]) -> None:
        """Put the ring on a place in the layer's coordinate system; nowhere if the map cannot show it."""
        try:
            place = self._canvas.mapSettings().layerToMapCoordinates(layer, QgsPointXY(*xy))
        except QgsCsException:
            self.hide()
            return
        if self._ring is None:
            self._ring = QgsVertexMarker(self._canvas)
            self._ring.setIconType(QgsVertexMarker.IconType.ICON_CIRCLE)
            self._ring.setColor(QColor(self._colour))
            self._ring.setIconSize(self._size)
            self._ring.setPenWidth(_WIDTH)
        self._ring.setCenter(place)

    def hide(self) -> None:
        """Take the ring off the canvas."""
        if self._ring is not None:
            self._canvas.scene().removeItem(self._ring)
            self._ring = None


class ComparedMarkers:
    """A ring in its colour around each compared point.

    Parameters
    ----------
    canvas : QgsMapCanvas
    """

    def __init__(self, canvas: QgsMapCanvas) -> None:
        self._canvas = canvas
        self._rings: list[PointMarker] = []

    def show(self, compared: list[tuple[Compared, QgsVectorLayer, PointSeries]]) -> None:
        """Put rings around these points and no others."""
        for ring in self._rings:
            ring.hide()
        self._rings = []
        for item, layer, _ in compared:
            ring = PointMarker(self._canvas, item.colour, _SMALL_SIZE)
            ring.show(layer, (item.x, item.y))
            self._rings.append(ring)
