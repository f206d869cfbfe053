"""Session with the complete user interface of the plugin on Qt 6 in a separate process; prints a record as JSON.

`tests/qt6/test_widgets.py` starts it with the QGIS stub first on the module search path.
"""

from __future__ import annotations

import faulthandler
import importlib
import importlib.util
import json
import os
import sys
from pathlib import Path
from typing import Any

HERE, ROOT = Path(__file__).resolve().parent, Path(__file__).resolve().parents[2]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path[:0] = [str(HERE / "look_alike"), str(HERE)]

from dialogs import use_dialogs, use_options  # noqa: E402
from dock import use_dock  # noqa: E402
from qgis.core import QgsApplication  # noqa: E402
from qgis.gui import QgsMapCanvas  # noqa: E402
from qgis.PyQt.QtCore import QT_VERSION_STR, qInstallMessageHandler  # noqa: E402
from qgis.PyQt.QtWidgets import QMainWindow  # noqa: E402
from user_input import Answers, Record, open_menu, settle  # noqa: E402


class Window(QMainWindow):
    """Main window of QGIS and its interface for plugins."""

    def __init__(self) -> None:
        super().__init__()
        self.canvas = QgsMapCanvas()
        self.setCentralWidget(self.canvas)
        self.vector, self.pages, self.layouts, self.warnings = self.menuBar().addMenu("Vector"), [], [], []
        self.bar = self.addToolBar("Plugins")
        self.resize(1300, 900)

    def mapCanvas(self) -> QgsMapCanvas:
        return self.canvas

    def mainWindow(self) -> Window:
        return self

    def messageBar(self) -> Window:
        return self

    def pushWarning(self, title: str, text: str) -> None:
        self.warnings.append(text)

    def addToolBarIcon(self, action: Any) -> None:
        self.bar.addAction(action)

    def removeToolBarIcon(self, action: Any) -> None:
        self.bar.removeAction(action)

    def addPluginToVectorMenu(self, _: str, action: Any) -> None:
        self.vector.addAction(action)

    def removePluginVectorMenu(self, _: str, action: Any) -> None:
        self.vector.removeAction(action)

    def registerOptionsWidgetFactory(self, factory: Any) -> None:
        self.pages.append(factory)

    def unregisterOptionsWidgetFactory(self, factory: Any) -> None:
        self.pages.remove(factory)

    def registerCustomDropHandler(self, handler: Any) -> None:
        self.drop_handler = handler

    def unregisterCustomDropHandler(self, handler: Any) -> None:
        self.drop_handler = None

    def openLayoutDesigner(self, layout: Any) -> None:
        self.layouts.append(layout)


def load_package() -> Any:
    """Import the checkout as the package `slopemuse` and return it."""
    spec = importlib.util.spec_from_file_location(
        "slopemuse", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    package = sys.modules["slopemuse"] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(package)
    return package


def main(folder: Path) -> None:
    """Run all steps and print the record."""
    faulthandler.enable()
    messages: list[str] = []
    qInstallMessageHandler(lambda kind, context, text: messages.append(text))
    # keep a reference, because Python would delete the application
    application = QgsApplication(["qgis"])
    record, answers = Record(), Answers()
    # a failed step may cause an exception in the code outside the steps
    with record.step("to the end"):
        _use_everything(record, answers, folder)
    faults = [*record.faults, *(text for text in messages if "QObject" in text or "QPainter" in text)]
    report = {"qt": QT_VERSION_STR, "done": record.done, "faults": faults, "asked": sorted(set(answers.seen))}
    print(json.dumps(report))
    sys.stdout.flush()
    application.processEvents()
    os._exit(0)


def _use_everything(record: Record, answers: Answers, folder: Path) -> None:
    package = load_package()
    window = Window()
    window.show()
    for part in ("plugin", "ui", "algorithms"):
        for file in sorted((ROOT / part).rglob("*.py")):
            name = ".".join(("slopemuse", *file.relative_to(ROOT).with_suffix("").parts))
            with record.step(f"import {name}"):
                importlib.import_module(name.removesuffix(".__init__"))
    with record.step("the plugin is loaded"):
        plugin = package.classFactory(window)
        plugin.initGui()
        assert len(open_menu(window.vector)) == 6
    use_options(record, window)
    use_dialogs(record, plugin, folder)
    use_dock(record, plugin, window, answers, folder)
    with record.step("the plugin is unloaded"):
        plugin.unload()
        settle()
        assert not window.pages
        assert not window.vector.actions()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
