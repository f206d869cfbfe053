"""First minute of a new user, run inside QGIS Desktop (`qgis --code`) with real clicks that are counted.

Environment variables: SLOPEMUSE_ZIP is the archive to install, SLOPEMUSE_DELIVERY an EGMS ZIP, SLOPEMUSE_FOUND the JSON
file to write. A click goes to the widget at its position on the screen, through the X server if xdotool is installed.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import time
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from qgis.PyQt.QtGui import QCursor, QDragEnterEvent, QDropEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QToolBar, QWidget
from qgis.utils import iface, plugins

_PATIENCE_S, _STEP_MS = 60.0, 20
LEFT, NO_KEY = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
FOUND = Path(os.environ["SLOPEMUSE_FOUND"])


class Mouse:
    """Mouse that clicks positions on the screen and counts the clicks."""

    def __init__(self) -> None:
        self.clicks = 0

    def click(self, place: QPoint) -> None:
        """Click a position on the screen."""
        self.clicks += 1
        if shutil.which("xdotool"):
            subprocess.run(["xdotool", "mousemove", str(place.x()), str(place.y()), "click", "1"], check=True)
            return
        QCursor.setPos(place)
        widget = QApplication.widgetAt(place)
        QTest.mouseClick(widget, LEFT, NO_KEY, widget.mapFromGlobal(place))


def centre_on_screen(widget: QWidget) -> QPoint:
    """Return the centre of a widget on the screen; the widget must be visible there."""
    place = widget.mapToGlobal(widget.rect().center())
    seen = QApplication.widgetAt(place)
    assert seen is widget or widget.isAncestorOf(seen), f"{widget} is behind {seen}"
    return place


def drop(path: str) -> None:
    """Drop a file on the centre of the main window."""
    window = iface.mainWindow()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(path)])
    place, action = window.rect().center(), Qt.DropAction.CopyAction
    QApplication.sendEvent(window, QDragEnterEvent(place, action, data, LEFT, NO_KEY))
    QApplication.sendEvent(window, QDropEvent(QPointF(place), action, data, LEFT, NO_KEY))


def place_of_point(layer: Any, number: int) -> QPoint:
    """Return the screen position of a point of a layer."""
    canvas = iface.mapCanvas()
    feature = list(layer.getFeatures())[number]
    there = canvas.mapSettings().layerToMapCoordinates(layer, feature.geometry().asPoint())
    pixel = canvas.getCoordinateTransform().transform(there).toQPointF().toPoint()
    return canvas.viewport().mapToGlobal(pixel)


def plot_is_visible() -> bool:
    """Return whether the plot of a point is visible."""
    dock = plugins["slopemuse"].series_dock
    return bool(dock and dock.shown is not None and dock.panel.canvas.isVisible())


def coloured(layer: Any) -> bool:
    """Return whether a layer is visible and its renderer has more than three colours."""
    renderer = layer.renderer()
    colours = {one.symbol().color().name() for one in renderer.legendSymbolItems() if one.symbol()}
    node = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
    return len(colours) > 3 and node is not None and node.isVisible()


def map_is_drawn() -> bool:
    """Return whether the map is completely drawn."""
    return not iface.mapCanvas().isDrawing()


def session(mouse: Mouse, found: dict[str, Any]) -> Iterator[Callable[[], bool]]:
    """Run the steps and yield the condition to wait for before the next step."""
    import pyplugin_installer

    pyplugin_installer.instance().installFromZipFile(os.environ["SLOPEMUSE_ZIP"])
    yield lambda: "slopemuse" in plugins
    plugin = plugins["slopemuse"]
    bars = [bar.widgetForAction(plugin.button.action) for bar in iface.mainWindow().findChildren(QToolBar)]
    (button,) = [one for one in bars if one is not None]
    yield button.isVisible

    start = time.monotonic()
    mouse.click(centre_on_screen(button) - QPoint(button.width() // 4, 0))
    yield lambda: plugin.series_dock is not None and plugin.series_dock.panel.welcome.example_button.isVisible()
    mouse.click(centre_on_screen(plugin.series_dock.panel.welcome.example_button))
    yield plot_is_visible
    yield map_is_drawn
    points = plugin.series_dock.panel.choices.layer("points")
    found["example"] = {"clicks": mouse.clicks, "seconds": time.monotonic() - start, "coloured": coloured(points)}
    first = plugin.series_dock.picked.fid
    mouse.click(place_of_point(points, 0))
    yield lambda: plugin.series_dock.picked.fid != first
    found["example"]["other_point"] = mouse.clicks
    iface.mainWindow().screen().grabWindow(0).save(str(FOUND.with_name("example.png")))

    plugin.series_action.setChecked(False)
    QgsProject.instance().setDirty(False)
    iface.newProject(False)
    yield lambda: not plot_is_visible()
    before, start = mouse.clicks, time.monotonic()
    drop(os.environ["SLOPEMUSE_DELIVERY"])
    yield lambda: "Insar" in plugin.import_dialogs and plugin.import_dialogs["Insar"].import_button.isEnabled()
    # wait until the window manager has placed the window
    ready = time.monotonic() + 1.0
    yield lambda: time.monotonic() > ready
    mouse.click(centre_on_screen(plugin.import_dialogs["Insar"].import_button))
    yield lambda: bool(QgsProject.instance().mapLayers()) and plugin.series_dock.isVisible()
    yield lambda: plugin.series_dock.panel.pick_button.isChecked() and not plugin.import_dialogs["Insar"].isVisible()
    yield map_is_drawn
    settled = time.monotonic() + 1.0
    yield lambda: time.monotonic() > settled
    (points,) = QgsProject.instance().mapLayers().values()
    mouse.click(place_of_point(points, 100))
    yield plot_is_visible
    found["drop"] = {
        "clicks": mouse.clicks - before,
        "seconds": time.monotonic() - start,
        "coloured": coloured(points),
    }
    yield map_is_drawn
    iface.mainWindow().screen().grabWindow(0).save(str(FOUND.with_name("drop.png")))


class Run:
    """Run the session step by step, write the results and quit QGIS."""

    def __init__(self) -> None:
        self.found: dict[str, Any] = {}
        self._steps = session(Mouse(), self.found)
        self._ready: Callable[[], bool] = lambda: True
        self._until = time.monotonic() + _PATIENCE_S
        self._timer = QTimer()
        self._timer.timeout.connect(self._try)
        QTimer.singleShot(500, self._begin)

    def _begin(self) -> None:
        window = iface.mainWindow()
        window.showMaximized()
        if window.width() < window.screen().availableGeometry().width():
            # without a window manager, showMaximized has no effect
            window.setGeometry(window.screen().availableGeometry())
        self._timer.start(_STEP_MS)

    def _try(self) -> None:
        self._timer.stop()
        try:
            if self._ready():
                self._ready, self._until = next(self._steps), time.monotonic() + _PATIENCE_S
            elif time.monotonic() > self._until:
                line = self._steps.gi_frame.f_lineno
                raise TimeoutError(f"line {line} was not reached within {_PATIENCE_S:.0f} s")
        except StopIteration:
            self._end()
            return
        except Exception:
            self.found["error"] = traceback.format_exc()
            iface.mainWindow().screen().grabWindow(0).save(str(FOUND.with_name("error.png")))
            self._end()
            return
        self._timer.start(_STEP_MS)

    def _end(self) -> None:
        FOUND.write_text(json.dumps(self.found), encoding="utf-8")
        # QGIS 3.22 crashes when it closes a project after its window
        QgsProject.instance().setDirty(False)
        iface.newProject(False)
        QTimer.singleShot(200, QApplication.instance().quit)


RUN = Run()
