"""Map tool that picks a point."""

from __future__ import annotations

from qgis.core import QgsPointXY
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool
from qgis.PyQt.QtCore import QPoint, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QCursor, QKeyEvent, QPainter, QPen, QPixmap

from ...plugin.support.compat import mouse_point


class PointTool(QgsMapTool):
    """Emits the position of a left click and whether Shift was pressed; for Enter, the centre of the map.

    The cursor shows the search radius of a click. With the keyboard, the whole map is searched, because there is no
    cursor.

    Parameters
    ----------
    canvas : QgsMapCanvas
    radius_px : int
        Search radius in pixels.
    """

    # position, whether Shift was pressed, search radius in pixels
    picked = pyqtSignal(QgsPointXY, bool, int)
    left = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, radius_px: int) -> None:
        super().__init__(canvas)
        self.radius_px = radius_px
        self.setCursor(_cursor(radius_px))

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        """Emit the position of a left click."""
        if event.button() == Qt.MouseButton.LeftButton:
            more = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.picked.emit(self.toMapCoordinates(mouse_point(event)), more, self.radius_px)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Emit the centre of the map on Enter; restore the previous map tool on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.canvas().unsetMapTool(self)
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            more = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            sides = self.canvas().size()
            self.picked.emit(self.canvas().center(), more, max(sides.width(), sides.height()) // 2)


def _cursor(radius_px: int) -> QCursor:
    """Return a cursor with the search radius and a cross, visible on light and dark maps."""
    side = 2 * radius_px + 5
    middle = QPoint(side // 2, side // 2)
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for colour, width in (("#ffffff", 3), ("#222222", 1)):
        painter.setPen(QPen(QColor(colour), width))
        painter.drawEllipse(middle, radius_px, radius_px)
        painter.drawLine(middle - QPoint(4, 0), middle + QPoint(4, 0))
        painter.drawLine(middle - QPoint(0, 4), middle + QPoint(0, 4))
    painter.end()
    return QCursor(pixmap, middle.x(), middle.y())
