"""Ring or square around a point on the map."""

from __future__ import annotations

from qgis.core import QgsCsException, QgsPointXY, QgsVectorLayer
from qgis.gui import QgsMapCanvas, QgsVertexMarker
from qgis.PyQt.QtGui import QColor

_COLOUR, _SIZE, _WIDTH = "#d55e00", 16, 3


class PointMarker:
    """Ring or square that can be shown and hidden on the canvas.

    Parameters
    ----------
    canvas : QgsMapCanvas
    colour : str
    size : int
        Diameter in pixels.
    round_ : bool
        Whether to show a ring instead of a square.
    """

    def __init__(self, canvas: QgsMapCanvas, colour: str = _COLOUR, size: int = _SIZE, round_: bool = True) -> None:
        self._canvas, self._colour, self._size = canvas, colour, size
        self._icon = QgsVertexMarker.IconType.ICON_CIRCLE if round_ else QgsVertexMarker.IconType.ICON_BOX
        self._ring: QgsVertexMarker | None = None

    def show(self, layer: QgsVectorLayer, xy: tuple[float, float]) -> None:
        """Show the marker at a position in the CRS of the layer; hide it if the position cannot be transformed."""
        try:
            place = self._canvas.mapSettings().layerToMapCoordinates(layer, QgsPointXY(*xy))
        except QgsCsException:
            self.hide()
            return
        if self._ring is None:
            self._ring = QgsVertexMarker(self._canvas)
            self._ring.setIconType(self._icon)
            self._ring.setColor(QColor(self._colour))
            self._ring.setIconSize(self._size)
            self._ring.setPenWidth(_WIDTH)
        self._ring.setCenter(place)

    def hide(self) -> None:
        """Remove the marker from the canvas."""
        if self._ring is not None:
            self._canvas.scene().removeItem(self._ring)
            self._ring = None
