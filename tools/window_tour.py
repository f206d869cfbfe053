"""Operate the dock inside QGIS Desktop and save a screenshot after each step.

Started by `./run screenshot` (one picture, to SLOPEMUSE_PICTURE) and `./run tour` (all pictures, to SLOPEMUSE_TOUR).
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication, QgsGeometry, QgsPointXY, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt, QTimer
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication
from qgis.utils import iface, plugins

FOLDER = os.environ.get("SLOPEMUSE_TOUR", "")
_WAIT_MS, _TICK_MS = 1200, 10
NONE = Qt.KeyboardModifier.NoModifier


class Watch:
    """Measure blocking of the event loop with a timer that should fire every few milliseconds.

    The processor time of the longest block approximates its duration on an otherwise idle machine.
    """

    def __init__(self) -> None:
        self.reset()
        self._timer = QTimer()
        self._timer.timeout.connect(self._tick)
        self._timer.start(_TICK_MS)

    def reset(self) -> None:
        """Restart the measurement."""
        self.longest = self.longest_cpu = 0.0
        self._last, self._last_cpu = time.perf_counter(), time.thread_time()

    def _tick(self) -> None:
        now, cpu = time.perf_counter(), time.thread_time()
        self.longest = max(self.longest, now - self._last - _TICK_MS / 1000)
        self.longest_cpu = max(self.longest_cpu, cpu - self._last_cpu)
        self._last, self._last_cpu = now, cpu


class Tour:
    """Run the steps one after the other, with time for QGIS to redraw between them."""

    def __init__(self) -> None:
        self.watch = Watch()
        self.dock: Any = None
        self._places: list[QgsPointXY] = []
        self._blocks: list[tuple[str, float, float]] = []
        self._steps: list[tuple[str, Callable[[], None]]] = [("window", self.click)]
        if FOLDER:
            self._steps += [
                ("compare", self.compare),
                ("fit", self.fit),
                ("events", self.events),
                ("trend_removed", self.remove_trend),
                ("velocity", self.velocity),
                ("reference", self.reference),
                ("area", self.area),
                ("profile", self.profile),
                ("frame", self.frame),
                ("gnss", self.gnss),
                ("arrows", self.arrows),
                ("map_style", self.map_style),
                ("dark", self.dark),
                ("empty", self.empty),
            ]
        QTimer.singleShot(3000, self.prepare)

    def prepare(self) -> None:
        """Open the dock with its default settings in a window as large as the screen."""
        window = iface.mainWindow()
        window.showMaximized()
        QApplication.processEvents()
        screen = window.screen().availableGeometry()
        if window.width() < screen.width():
            # no window manager is running
            window.setGeometry(screen)
        plugins["slopemuse"].series_action.setChecked(True)
        self.dock = plugins["slopemuse"].series_dock
        for role, name in (
            ("points", "InSAR displacement [mm]"),
            ("daily", "Daily displacement [mm]"),
            ("drivers", "Rain and reservoir level"),
        ):
            layers = QgsProject.instance().mapLayersByName(name)
            getattr(self.dock.panel.choices, role).setLayer(layers[0])
        iface.mapCanvas().zoomToFullExtent()
        points = self.dock.panel.choices.layer("points")
        last = points.fields().count() - 1
        features = sorted(points.getFeatures(), key=lambda feature: feature.attributes()[last])
        self._places = [QgsPointXY(feature.geometry().asPoint()) for feature in features]
        QTimer.singleShot(4000, self.next)

    def next(self) -> None:
        """Run the next step; exit after the last one."""
        if not self._steps:
            self.leave()
            return
        name, step = self._steps.pop(0)
        self.watch.reset()
        step()
        QTimer.singleShot(_WAIT_MS, lambda: self.save(name))

    def save(self, name: str) -> None:
        """Save a screenshot of the window after all background tasks have finished."""
        if any(one.work is not None for one in (self.dock.areas, self.dock.menus.profiles)):
            QTimer.singleShot(_WAIT_MS, lambda: self.save(name))
            return
        self._blocks.append((name, self.watch.longest, self.watch.longest_cpu))
        path = str(Path(FOLDER) / f"{name}.png") if FOLDER else os.environ["SLOPEMUSE_PICTURE"]
        QApplication.primaryScreen().grabWindow(0).save(path)
        if FOLDER:
            self.dock.grab().save(str(Path(FOLDER) / f"dock_{name}.png"))
            if name == "profile":
                self.dock.menus.analysis.window_shown.grab().save(str(Path(FOLDER) / "window_profile.png"))
        QTimer.singleShot(100, self.next)

    def leave(self) -> None:
        """Write the longest blocking times of the event loop and exit without confirmation."""
        messages = "\n".join(
            f"{name} {1e3 * wall:.0f} ms, processor {1e3 * cpu:.0f} ms" for name, wall, cpu in self._blocks
        )
        if FOLDER:
            (Path(FOLDER) / "blocks.txt").write_text(messages + "\n", encoding="utf-8")
        # QGIS 3.22 crashes when it closes a project after its window
        QgsProject.instance().setDirty(False)
        iface.newProject(False)
        QTimer.singleShot(200, QApplication.instance().quit)

    # -- the steps -------------------------------------------------------------------------------------------

    def click(self) -> None:
        """Click the point with the largest motion."""
        self.dock.panel.pick_button.click()
        self._click_map(self._point(0))

    def compare(self) -> None:
        """Compare this point with two others."""
        for rank in (120, 300):
            self._click_map(self._point(rank), Qt.KeyboardModifier.ShiftModifier)

    def fit(self) -> None:
        """Fit a trend with an acceleration to a part of the time axis."""
        self.dock.comparison.remove_all()
        QApplication.processEvents()
        self.dock.panel.fit_menu.terms["acceleration"].trigger()
        QApplication.processEvents()
        self._drag_plot(0.35, 0.62)

    def events(self) -> None:
        """Add an event and a period, and show the values at a position."""
        first, last = self.dock.fits.window
        self.dock.markings.add_event("first filling", first - 300)
        self.dock.markings.add_event("wet season", first, last)
        QApplication.processEvents()
        self.dock.fits.fit_within(None)
        QApplication.processEvents()
        self.dock.panel.fit_menu.terms["acceleration"].trigger()
        place = self._on_plot(0.7)
        none = Qt.MouseButton.NoButton
        QApplication.sendEvent(
            self.dock.panel.canvas, QMouseEvent(QEvent.Type.MouseMove, QPointF(place), QPointF(place), none, none, NONE)
        )

    def remove_trend(self) -> None:
        """Remove the trend."""
        QApplication.sendEvent(self.dock.panel.canvas, QEvent(QEvent.Type.Leave))
        for event in list(self.dock.markings.events):
            self.dock.markings.remove_event(event)
            QApplication.processEvents()
        self.dock.panel.trend_button.click()

    def velocity(self) -> None:
        """Show the one-year velocity below the displacement."""
        self.dock.panel.trend_button.click()
        self.dock.panel.fit_menu.panels["velocity_365"].trigger()

    def reference(self) -> None:
        """Use a stable point as the reference."""
        self.dock.panel.fit_menu.panels["rate"].trigger()
        QApplication.processEvents()
        self._click_map(self._point(-1))
        self.dock.use_picked_as_reference()
        self._click_map(self._point(0))

    def area(self) -> None:
        """Draw an area around the fast points."""
        self.dock.reference.clear()
        self.dock.picking.pick_area(QgsGeometry.fromPointXY(self._point(0)).buffer(250, 24))

    def profile(self) -> None:
        """Plot the displacement along a line across the slope."""
        extent = iface.mapCanvas().extent()
        middle = extent.center().y()
        ends = [QgsPointXY(extent.xMinimum() + share * extent.width(), middle) for share in (0.1, 0.9)]
        self.dock.menus.read_profile(QgsGeometry.fromPolylineXY(ends))

    def frame(self) -> None:
        """Show a day of the animation."""
        self.dock.menus.analysis.window_shown.close()
        QApplication.processEvents()
        self._click_map(self._point(40))
        place = self._on_plot(0.55)
        QTest.mouseClick(self.dock.panel.canvas, Qt.MouseButton.LeftButton, NONE, place)

    def gnss(self) -> None:
        """Add a table of GNSS stations."""
        path = Path(QgsProject.instance().fileName()).parent / "data" / "gnss.csv"
        QgsProject.instance().addMapLayer(QgsVectorLayer(str(path), "GNSS", "ogr"))

    def arrows(self) -> None:
        """Show the motion of the stations as arrows."""
        self.dock.menus.arrows.fill()
        next(one for one in self.dock.menus.arrows.actions() if "GNSS" in one.text()).trigger()

    def dark(self) -> None:
        """Apply a dark theme while the dock is open."""
        QgsApplication.setUITheme("Night Mapping")

    def map_style(self) -> None:
        """Open the map style."""
        self.dock.panel.style_button.click()

    def empty(self) -> None:
        """Close the map style and deselect the layer of the dock."""
        self.dock.panel.style_button.click()
        self.dock.panel.choices.points.setLayer(None)

    # -- mouse and places ------------------------------------------------------------------------------------

    def _point(self, rank: int) -> QgsPointXY:
        """Return the map position of the point with a given rank of motion."""
        layer = QgsProject.instance().mapLayersByName("InSAR displacement [mm]")[0]
        return iface.mapCanvas().mapSettings().layerToMapCoordinates(layer, self._places[rank])

    def _click_map(self, place: QgsPointXY, key: Qt.KeyboardModifier = NONE) -> None:
        canvas = iface.mapCanvas()
        pixel = canvas.getCoordinateTransform().transform(place).toQPointF().toPoint()
        QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, key, pixel)
        QApplication.processEvents()

    def _on_plot(self, share: float) -> QPoint:
        """Return the pixel position at a fraction of the time axis."""
        widget, box = self.dock.panel.canvas, self.dock.panel.plot.top.bbox
        ratio = widget.device_pixel_ratio
        x, y = box.x0 + share * box.width, box.y0 + 0.3 * box.height
        return QPoint(round(x / ratio), round(widget.height() - y / ratio))

    def _drag_plot(self, start: float, end: float) -> None:
        widget, left = self.dock.panel.canvas, Qt.MouseButton.LeftButton
        QTest.mousePress(widget, left, NONE, self._on_plot(start))
        QTest.mouseRelease(widget, left, NONE, self._on_plot(end))
        QApplication.sendEvent(widget, QEvent(QEvent.Type.Leave))
        QApplication.processEvents()


TOUR = Tour()
