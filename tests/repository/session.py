"""A complete session with the plugin in a separate process that ends normally.

`./run python tests/repository/session.py [WAY …]` uses windows, the dock, algorithms and layers. By default, the plugin
is unloaded before QGIS exits. WAY: `kept` does not unload it, `busy` unloads it during an import, `bare` exits without
calling `exitQgis`.
"""

from __future__ import annotations

import faulthandler
import gc
import importlib.util
import sys
import tempfile
import time
from pathlib import Path
from unittest.mock import MagicMock

from qgis.core import QgsApplication, QgsCoordinateReferenceSystem, QgsPointXY, QgsProject, QgsRectangle
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtWidgets import QMainWindow

ROOT = Path(__file__).resolve().parents[2]


class Desktop:
    """The part of the QGIS interface that the plugin uses."""

    def __init__(self) -> None:
        self.window = QMainWindow()
        self.bar = self.window.addToolBar("plugins")
        self.menu = self.window.menuBar().addMenu("Vector")
        self.canvas = QgsMapCanvas(self.window)
        self.canvas.resize(400, 300)
        self.messages = MagicMock()
        self.pages: list = []

    def mainWindow(self) -> QMainWindow:
        return self.window

    def mapCanvas(self) -> QgsMapCanvas:
        return self.canvas

    def messageBar(self) -> MagicMock:
        return self.messages

    def addToolBarIcon(self, action) -> None:
        self.bar.addAction(action)

    def removeToolBarIcon(self, action) -> None:
        self.bar.removeAction(action)

    def addPluginToVectorMenu(self, name, action) -> None:
        self.menu.addAction(action)

    def removePluginVectorMenu(self, name, action) -> None:
        self.menu.removeAction(action)

    def registerOptionsWidgetFactory(self, factory) -> None:
        self.pages.append(factory)

    def unregisterOptionsWidgetFactory(self, factory) -> None:
        self.pages.remove(factory)

    def registerCustomDropHandler(self, handler) -> None:
        self.drop_handler = handler

    def unregisterCustomDropHandler(self, handler) -> None:
        self.drop_handler = None

    def addDockWidget(self, area, dock) -> None:
        self.window.addDockWidget(area, dock)

    def removeDockWidget(self, dock) -> None:
        self.window.removeDockWidget(dock)


def package():
    """Import the checkout as the package `slopemuse` and return it."""
    spec = importlib.util.spec_from_file_location(
        "slopemuse", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    sys.modules["slopemuse"] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(sys.modules["slopemuse"])
    return sys.modules["slopemuse"]


def process_events(seconds: float, until=lambda: False) -> None:
    """Process events of QGIS for some seconds or until a condition is true."""
    end = time.monotonic() + seconds
    while time.monotonic() < end and not until():
        QgsApplication.processEvents()
        time.sleep(0.001)


def use_plugin(plugin, desktop: Desktop, folder: Path) -> None:
    """Import points, run algorithms, pick a point, open the area tool and all import dialogs; one algorithm fails."""
    from qgis import processing
    from qgis.core import QgsProcessing, QgsProcessingException

    table = folder / "points.csv"
    rows = (f"p{i},{7 + i * 0.001},45,{i % 7},{i},{-i},{2 * i}\n" for i in range(60))
    table.write_text("pid,lon,lat,D20200103,D20200115,D20200127,D20200208\n" + "".join(rows))
    for name in ("first", "second"):
        arguments = {
            "INPUT": str(table),
            "OUTPUT": str(folder / f"{name}.gpkg"),
            "REPORT": str(folder / f"{name}.html"),
        }
        processing.runAndLoadResults("slopemuse:importinsar", arguments)
    arguments = {"INPUT": str(folder / "first.gpkg"), "OUTPUT": str(folder / "velocity.gpkg")}
    processing.runAndLoadResults("slopemuse:velocity", arguments)
    try:
        arguments = {"INPUT": str(folder / "none.gpkg"), "OUTPUT": QgsProcessing.TEMPORARY_OUTPUT}
        processing.run("slopemuse:velocity", arguments)
    except QgsProcessingException as error:
        print("refused:", error)
    desktop.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    desktop.canvas.setLayers(list(QgsProject.instance().mapLayers().values()))
    desktop.canvas.setExtent(QgsRectangle(6.99, 44.99, 7.07, 45.01))
    plugin.series_action.setChecked(True)
    desktop.window.show()
    process_events(0.5)
    dock = plugin.series_dock
    dock.picking.pick(QgsPointXY(7.01, 45.0))
    if dock.picked is None:
        raise SystemExit("the click has found no point")
    dock.panel.area_button.click()
    process_events(0.1)
    for action in plugin.import_actions.values():
        action.trigger()
    process_events(0.2)


def start_import(plugin, folder: Path) -> None:
    """Start an import from its dialog without waiting for it."""
    window = plugin.import_dialogs["Insar"]
    window.add_files([folder / "points.csv"])
    window.output.setFilePath(str(folder / "third.gpkg"))
    window.run_import()
    if window.task is None:
        raise SystemExit("no import was started")


def main(ways: set[str]) -> None:
    """Run the session."""
    faulthandler.enable()
    application = QgsApplication([], True)
    application.initQgis()
    sys.path.append(application.pkgDataPath() + "/python/plugins")
    from processing.core.Processing import Processing

    Processing.initialize()
    desktop = Desktop()
    plugin = package().classFactory(desktop)
    plugin.initGui()
    with tempfile.TemporaryDirectory() as name:
        use_plugin(plugin, desktop, Path(name))
        if "busy" in ways:
            start_import(plugin, Path(name))
        if "kept" not in ways:
            plugin.unload()
            del plugin
            gc.collect()
        process_events(0.3)
        QgsProject.instance().clear()
    if "bare" not in ways:
        application.exitQgis()
    print("the session has ended", flush=True)


if __name__ == "__main__":
    main(set(sys.argv[1:]))
