"""A ring around the picked point on the map."""

from __future__ import annotations

from qgis.core import QgsPointXY, QgsVectorLayer
from qgis.gui import QgsMapCanvas, QgsVertexMarker
from qgis.PyQt.QtGui import QColor

_COLOUR, _SIZE, _WIDTH = "#d55e00", 16, 3


class PointMarker:
    """The one ring of the dock; there is none on the canvas while no point is picked.

    Parameters
    ----------
    canvas : QgsMapCanvas
    """

    def __init__(self, canvas: QgsMapCanvas) -> None:
        self._canvas = canvas
        self._ring: QgsVertexMarker | None = None

    def show(self, layer: QgsVectorLayer, xy: tuple[float, float]) -> None:
        """Put the ring on a place in the layer's coordinate system."""
        if self._ring is None:
            self._ring = QgsVertexMarker(self._canvas)
            self._ring.setIconType(QgsVertexMarker.IconType.ICON_CIRCLE)
            self._ring.setColor(QColor(_COLOUR))
            self._ring.setIconSize(_SIZE)
            self._ring.setPenWidth(_WIDTH)
        self._ring.setCenter(self._canvas.mapSettings().layerToMapCoordinates(layer, QgsPointXY(*xy)))

    def hide(self) -> None:
        """Take the ring off the canvas."""
        if self._ring is not None:
            self._canvas.scene().removeItem(self._ring)
            self._ring = None
