"""Map tool that draws a polygon or a line: click to add vertices, right click or double click to finish."""

from __future__ import annotations

from qgis.core import QgsGeometry, QgsPointXY, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool, QgsRubberBand
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeyEvent

from ...plugin.support.compat import mouse_point

_LINE, _FILL = "#d55e00", "#30d55e00"


def area_band(canvas: QgsMapCanvas) -> QgsRubberBand:
    """Return an empty polygon rubber band in the colours of the dock."""
    band = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
    band.setStrokeColor(QColor(_LINE))
    band.setFillColor(QColor(_FILL))
    band.setWidth(2)
    return band


class AreaTool(QgsMapTool):
    """Emits the drawn polygon or line in the CRS of the map.

    Parameters
    ----------
    canvas : QgsMapCanvas
    closed : bool
        Whether to draw a polygon instead of a line.
    """

    drawn = pyqtSignal(QgsGeometry)

    def __init__(self, canvas: QgsMapCanvas, closed: bool = True) -> None:
        super().__init__(canvas)
        self._closed = closed
        self.setCursor(Qt.CursorShape.CrossCursor)
        self._corners: list[QgsPointXY] = []
        self._band: QgsRubberBand | None = None
        # the button is released once more after a double click
        self._ended_by_double_click = False

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        """Add a vertex, or finish on a right click."""
        if event.button() == Qt.MouseButton.RightButton:
            self._end()
            return
        if self._ended_by_double_click:
            self._ended_by_double_click = False
            return
        place = self.toMapCoordinates(mouse_point(event))
        if event.button() == Qt.MouseButton.LeftButton and (not self._corners or self._corners[-1] != place):
            self._corners.append(place)
            self._show(place)

    def canvasDoubleClickEvent(self, event: QgsMapMouseEvent) -> None:
        """Finish; the first click has already added the last vertex."""
        self._ended_by_double_click = True
        self._end()

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:
        """Begin a click."""
        self._ended_by_double_click = False

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        """Show the drawing with a vertex at the cursor."""
        if self._corners:
            self._show(self.toMapCoordinates(mouse_point(event)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Finish on Enter; on Escape, clear the drawing and, if it is empty, restore the previous map tool."""
        if event.key() == Qt.Key.Key_Escape:
            if not self._corners:
                self.canvas().unsetMapTool(self)
            self.clear()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._end()

    def deactivate(self) -> None:
        """Remove an unfinished drawing."""
        self.clear()
        super().deactivate()

    def clear(self) -> None:
        """Remove all vertices."""
        self._corners = []
        if self._band is not None:
            self.canvas().scene().removeItem(self._band)
            self._band = None

    def _show(self, place: QgsPointXY) -> None:
        if self._band is None:
            self._band = area_band(self.canvas())
        corners = [*self._corners, place]
        # a line is shown as a degenerate polygon, forwards and backwards
        self._band.setToGeometry(
            QgsGeometry.fromPolygonXY([corners if self._closed else corners + corners[::-1]]), None
        )

    def _end(self) -> None:
        corners = self._corners
        self.clear()
        if not self._closed and len(corners) >= 2:
            self.drawn.emit(QgsGeometry.fromPolylineXY(corners))
        elif self._closed and len(corners) >= 3:
            self.drawn.emit(QgsGeometry.fromPolygonXY([corners]).makeValid())
