"""Drawing of polygons with the mouse."""

from __future__ import annotations

from qgis.core import QgsRectangle
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QEvent, QPointF, Qt
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtWidgets import QApplication
from slopemuse.ui.map.polygon_tool import AreaTool

PRESS, RELEASE, TWICE = (
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.MouseButtonDblClick,
)


def test_a_double_click_leaves_no_corner_for_the_next_polygon(qgis_app):
    canvas = QgsMapCanvas()
    canvas.resize(400, 400)
    canvas.setExtent(QgsRectangle(0, 0, 100, 100))
    tool, drawn = AreaTool(canvas), []
    tool.drawn.connect(lambda area: drawn.append(area.constGet().nCoordinates()))
    canvas.setMapTool(tool)

    def send(x, y, *kinds):
        place, left = QPointF(x, y), Qt.MouseButton.LeftButton
        for kind in kinds:
            there = QPointF(canvas.viewport().mapToGlobal(place.toPoint()))
            event = QMouseEvent(kind, place, there, left, left, Qt.KeyboardModifier.NoModifier)
            QApplication.sendEvent(canvas.viewport(), event)

    for x in (10, 30):
        send(x, 10, PRESS, RELEASE)
        send(x + 100, 10, PRESS, RELEASE)
        send(x + 100, 90, PRESS, RELEASE, TWICE, RELEASE)
    # three corners and the repeated first corner
    assert drawn == [4, 4]
