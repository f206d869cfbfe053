"""Runs inside the QGIS desktop: opens the dock, clicks the fastest point, saves the window, leaves.

Started by `./run screenshot`; the picture's path is in the environment variable SLOPEMUSE_PICTURE.
"""

from __future__ import annotations

import os

from qgis.core import QgsPointXY, QgsProject
from qgis.gui import QgsMapMouseEvent
from qgis.PyQt.QtCore import QEvent, Qt, QTimer
from qgis.PyQt.QtWidgets import QApplication, QDockWidget
from qgis.utils import iface, plugins


def prepare() -> None:
    """Open the dock with the layers of the demo."""
    window = iface.mainWindow()
    window.setGeometry(0, 0, 1500, 900)
    for dock in window.findChildren(QDockWidget):
        if dock.objectName() not in ("Layers", "SlopeMuseSeriesDock"):
            dock.hide()
    plugins["slopemuse"].series_action.setChecked(True)
    dock = plugins["slopemuse"].series_dock
    project = QgsProject.instance()
    for combo, name in (
        (dock.panel.choices.points, "InSAR displacement [mm]"),
        (dock.panel.choices.daily, "Daily displacement [mm]"),
        (dock.panel.choices.drivers, "Rain and reservoir level"),
    ):
        combo.setLayer(project.mapLayersByName(name)[0])
    window.resizeDocks([dock], [600], Qt.Orientation.Horizontal)
    iface.mapCanvas().zoomToFullExtent()
    QTimer.singleShot(4000, click)


def click() -> None:
    """Click the point that has moved most, through the map tool."""
    dock = plugins["slopemuse"].series_dock
    layer = dock.panel.choices.points.currentLayer()
    last = layer.fields().count() - 1
    feature = min(layer.getFeatures(), key=lambda f: f.attributes()[last])
    canvas = iface.mapCanvas()
    place = canvas.mapSettings().layerToMapCoordinates(layer, QgsPointXY(feature.geometry().asPoint()))
    pixel = canvas.getCoordinateTransform().transform(place).toQPointF().toPoint()
    dock.panel.pick_button.click()
    dock.tools.point.canvasReleaseEvent(
        QgsMapMouseEvent(canvas, QEvent.Type.MouseButtonRelease, pixel, Qt.MouseButton.LeftButton)
    )
    QTimer.singleShot(3000, save)


def save() -> None:
    """Save the window as it stands on the screen, and leave without questions."""
    iface.mainWindow().grab().save(os.environ["SLOPEMUSE_PICTURE"])
    # QGIS 3.22 crashes where it has to close a project after its window is gone
    QgsProject.instance().setDirty(False)
    iface.newProject(False)
    QTimer.singleShot(200, QApplication.instance().quit)


QTimer.singleShot(3000, prepare)
