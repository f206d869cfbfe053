"""A map tool whose click asks for the point under it."""

from __future__ import annotations

from qgis.core import QgsPointXY
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool
from qgis.PyQt.QtCore import Qt, pyqtSignal

from ..plugin.compat import mouse_point


class PointTool(QgsMapTool):
    """Emits the map point and the search radius of every left click.

    Parameters
    ----------
    canvas : QgsMapCanvas
    radius_px : int
        Search radius in pixels.
    """

    picked = pyqtSignal(QgsPointXY, float)

    def __init__(self, canvas: QgsMapCanvas, radius_px: int) -> None:
        super().__init__(canvas)
        self._radius_px = radius_px
        self.setCursor(Qt.CursorShape.CrossCursor)

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        """Answer a left click."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        pixel = mouse_point(event)
        point = self.toMapCoordinates(pixel)
        self.picked.emit(point, self._radius_px * self.canvas().mapUnitsPerPixel())
