"""Fixtures of the dock tests: a project with points of known values, daily estimate, drivers and canvas."""

from __future__ import annotations

import time
from types import SimpleNamespace

import numpy as np
import pytest
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsTemporalNavigationObject,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, QSize, Qt, QThreadPool
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication
from slopemuse.plugin.core.common.lineage import Lineage
from slopemuse.plugin.core.data.point_series import PointSeries
from slopemuse.plugin.layers import link_companions, write_series, write_table
from slopemuse.ui.dock.dock import SlopeMuseSeriesDock

DATES = np.datetime64("2020-01-01") + 12 * np.arange(20)
VALUES = np.vstack([-1.0 * np.arange(20), 0.5 * np.arange(20), np.full(20, np.nan)])
DAYS = np.arange(DATES[0], DATES[-1] + np.timedelta64(1, "D"))
DAILY = np.vstack([-np.arange(len(DAYS)) / 12.0, np.arange(len(DAYS)) / 24.0, np.full(len(DAYS), np.nan)])
PLACES = [[10.0, 45.0], [10.01, 45.0], [10.02, 45.0]]
SIGMA = 2.0


class Desktop:
    def __init__(self, canvas):
        self._canvas = canvas

    def mapCanvas(self):
        return self._canvas

    def openLayoutDesigner(self, layout):
        return layout


def open_layer(path, name):
    layer = QgsVectorLayer(str(path), name, "ogr")
    assert layer.isValid()
    return layer


@pytest.fixture()
def project(qgis_app, qgis_new_project, tmp_path):
    project = QgsProject.instance()
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    series = PointSeries(["a", "b", "empty"], PLACES, DATES, VALUES, "EPSG:4326")
    write_series(str(tmp_path / "points.gpkg"), series)
    days = np.datetime64("2020-01-01") + np.arange(300)
    rain = np.where(np.arange(300) % 10 == 0, 12.0, 0.0)
    write_table(str(tmp_path / "hydro.gpkg"), {"date": days, "rain_mm": rain, "level_m": 150 + 0.01 * np.arange(300)})
    for name in ("points", "hydro"):
        project.addMapLayer(open_layer(tmp_path / f"{name}.gpkg", name))
    yield project
    wait_for_threads()
    project.clear()


def wait_for_threads():
    """Wait until no thread renders or reads layers, for example after a cancellation that does not wait itself."""
    end = time.monotonic() + 10
    while QThreadPool.globalInstance().activeThreadCount() and time.monotonic() < end:
        QgsApplication.processEvents()
        time.sleep(0.001)


@pytest.fixture()
def estimated(project, tmp_path):
    """Add the daily estimate of the points with its companion layers, and return its layer."""
    lineage = Lineage("estimatedaily", {"INPUT": str(tmp_path / "points.gpkg")})
    daily = PointSeries(["a", "b", "empty"], PLACES, DAYS, DAILY, "EPSG:4326", lineage=lineage)
    paths = {role: str(tmp_path / f"daily_{role}.gpkg") for role in ("series", "sigma", "rate")}
    write_series(paths["series"], daily, extra={"role": "series"})
    sigma = np.where(np.isfinite(DAILY), SIGMA, np.nan)
    write_series(paths["sigma"], daily, prefix="S", values=sigma, extra={"role": "sigma"})
    write_series(paths["rate"], daily, values=np.gradient(DAILY, axis=1), extra={"role": "rate"})
    link_companions(paths)
    layer = open_layer(paths["series"], "daily")
    project.addMapLayer(layer)
    return layer


@pytest.fixture()
def canvas(project, qgis_canvas):
    canvas = QgsMapCanvas()
    canvas.resize(QSize(600, 400))
    canvas.setDestinationCrs(project.crs())
    canvas.setExtent(QgsRectangle(1112000, 5620000, 1117000, 5623000))
    canvas.setTemporalController(QgsTemporalNavigationObject(canvas))
    canvas.show()
    yield canvas
    canvas.stopRendering()
    canvas.hide()


@pytest.fixture()
def dock(canvas):
    dock = SlopeMuseSeriesDock(Desktop(canvas))
    dock.resize(480, 700)
    dock.show()
    yield dock
    dock.dispose()
    dock.close()


class User:
    """Simulated user with mouse and keyboard."""

    left, no_key = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier

    def __init__(self, project, canvas, dock):
        self.project, self.canvas, self.dock = project, canvas, dock

    def choose(self, role, name):
        """Choose a layer in a list with the keyboard; an empty name chooses no layer."""
        combo = getattr(self.dock.panel.choices, role)
        target = self.project.mapLayersByName(name)[0] if name else None
        for _ in range(combo.count()):
            QTest.keyClick(combo, Qt.Key.Key_Up)
        for _ in range(combo.count()):
            if combo.currentLayer() is target:
                break
            QTest.keyClick(combo, Qt.Key.Key_Down)
        assert combo.currentLayer() is target

    def pixel(self, lon, lat):
        """Return the canvas pixel of a longitude and latitude."""
        crs = QgsCoordinateReferenceSystem("EPSG:4326")
        to_map = QgsCoordinateTransform(crs, self.canvas.mapSettings().destinationCrs(), self.project)
        place = self.canvas.getCoordinateTransform().transform(to_map.transform(QgsPointXY(lon, lat)))
        return place.toQPointF().toPoint()

    def draw(self, corners):
        """Draw an area with the mouse and wait until it is plotted."""
        if not self.dock.panel.area_button.isChecked():
            self.dock.panel.area_button.click()
        none, viewport = Qt.KeyboardModifier.NoModifier, self.canvas.viewport()
        for lon, lat in corners:
            QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, none, self.pixel(lon, lat))
        QTest.mouseClick(viewport, Qt.MouseButton.RightButton, none, QPoint(5, 5))
        self.wait()

    def wait(self, areas=None):
        """Wait until the background task of the areas of the dock, or of `areas`, has finished."""
        areas, end = areas or self.dock.areas, time.monotonic() + 60
        while areas.work is not None and time.monotonic() < end:
            QgsApplication.processEvents()
            # release the interpreter to the background task
            time.sleep(0.005)
        assert areas.work is None

    def press(self, pixel, key=Qt.KeyboardModifier.NoModifier):
        """Click a pixel of the map canvas."""
        QTest.mouseClick(self.canvas.viewport(), self.left, key, pixel)

    def click(self, lon, lat, key=Qt.KeyboardModifier.NoModifier):
        """Click a longitude and latitude on the map with the point tool of the dock."""
        if not self.dock.panel.pick_button.isChecked():
            QTest.mouseClick(self.dock.panel.pick_button, Qt.MouseButton.LeftButton)
        QTest.mouseClick(self.canvas.viewport(), Qt.MouseButton.LeftButton, key, self.pixel(lon, lat))

    def on_plot(self, day, y=None):
        """Return the pixel of a day in the top panel, at half its height or at the displacement `y`."""
        widget, top = self.dock.panel.canvas, self.dock.panel.plot.top
        position = (np.datetime64(day, "D") - np.datetime64("1970-01-01")).astype(float)
        x, y = top.transData.transform((position, sum(top.get_ylim()) / 2 if y is None else y))
        ratio = widget.device_pixel_ratio
        return QPoint(round(x / ratio), round(widget.height() - y / ratio))

    def click_plot(self, day):
        """Click a day in the top panel of the plot."""
        QTest.mouseClick(self.dock.panel.canvas, self.left, self.no_key, self.on_plot(day))

    def drag_plot(self, first, last):
        """Drag from one day to another in the top panel of the plot."""
        widget = self.dock.panel.canvas
        QTest.mousePress(widget, self.left, self.no_key, self.on_plot(first))
        QTest.mouseMove(widget, self.on_plot(last))
        QTest.mouseRelease(widget, self.left, self.no_key, self.on_plot(last))

    def point_at(self, day):
        """Move the pointer to a day of the plot."""
        place = QPointF(self.on_plot(day))
        none = Qt.MouseButton.NoButton
        move = QMouseEvent(QEvent.Type.MouseMove, place, place, none, none, self.no_key)
        QApplication.sendEvent(self.dock.panel.canvas, move)

    def choose_at(self, day, text):
        """Choose an entry of the context menu of the plot at a day."""
        position = (np.datetime64(day, "D") - np.datetime64("1970-01-01")).astype(float)
        menu = self.dock.control.menu(position)
        (action,) = [action for action in menu.actions() if text in action.text()]
        action.trigger()

    def layer(self, name):
        """Return the layer of the project with a name."""
        return self.project.mapLayersByName(name)[0]


@pytest.fixture()
def new_user(project, canvas):
    """Return a function that creates a user with a new dock; the test disposes of the dock."""
    return lambda: User(project, canvas, SlopeMuseSeriesDock(Desktop(canvas)))


@pytest.fixture()
def user(project, canvas, dock):
    return User(project, canvas, dock)


@pytest.fixture()
def truth():
    return SimpleNamespace(dates=DATES, values=VALUES, days=DAYS, daily=DAILY, sigma=SIGMA)
