"""Loading, unloading and reloading the plugin in a running QGIS."""

from __future__ import annotations

import gc
import sys

import pytest
import slopemuse
from qgis.core import QgsApplication, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, QEvent
from qgis.PyQt.QtWidgets import QAction, QDialog, QDockWidget, QMainWindow

NAMES = (
    "SlopeMuseSeriesAction",
    "SlopeMuseSeriesDock",
    "SlopeMuseGuideAction",
    *(f"SlopeMuseImport{what}Action" for what in ("Insar", "Hydrology", "Gnss")),
    "SlopeMuseImportDialog",
    "SlopeMuseHydrologyDialog",
    "SlopeMuseGnssDialog",
)


class Desktop:
    """Interface of pytest-qgis, extended by a main window with menu, toolbar and docks."""

    def __init__(self, iface) -> None:
        self._iface = iface
        self._window = QMainWindow()
        self._bar = self._window.addToolBar("plugins")
        self._menu = self._window.menuBar().addMenu("Vector")
        self.pages = []

    def __getattr__(self, name):
        return getattr(self._iface, name)

    def mainWindow(self) -> QMainWindow:
        return self._window

    def addToolBarIcon(self, action) -> None:
        self._bar.addAction(action)

    def removeToolBarIcon(self, action) -> None:
        self._bar.removeAction(action)

    def addPluginToVectorMenu(self, name, action) -> None:
        self._menu.addAction(action)

    def removePluginVectorMenu(self, name, action) -> None:
        self._menu.removeAction(action)

    def registerOptionsWidgetFactory(self, factory) -> None:
        self.pages.append(factory)

    def unregisterOptionsWidgetFactory(self, factory) -> None:
        self.pages.remove(factory)

    def registerCustomDropHandler(self, handler) -> None:
        self.drop_handler = handler

    def unregisterCustomDropHandler(self, handler) -> None:
        self.drop_handler = None

    def addDockWidget(self, area, dock) -> None:
        self._window.addDockWidget(area, dock)

    def removeDockWidget(self, dock) -> None:
        self._window.removeDockWidget(dock)

    def n_actions(self) -> int:
        """Return the number of actions in the toolbar and the menu."""
        return len(self._bar.actions()) + len(self._menu.actions())


@pytest.fixture
def desktop(qgis_iface):
    return Desktop(qgis_iface)


def provider():
    return QgsApplication.processingRegistry().providerById("slopemuse")


def remaining_objects(iface) -> list[str]:
    gc.collect()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    window = iface.mainWindow()
    there = [*window.findChildren(QAction), *window.findChildren(QDockWidget), *window.findChildren(QDialog)]
    return [item.objectName() for item in there if item.objectName() in NAMES]


@pytest.fixture
def no_provider():
    # the plugin has to register its own provider
    if provider() is not None:
        QgsApplication.processingRegistry().removeProvider(provider())


def test_load_unload_reload_leaves_nothing(desktop, no_provider):
    for _ in range(2):
        plugin = slopemuse.classFactory(desktop)
        assert provider() is None
        plugin.initGui()
        assert provider().algorithm("estimatedaily") is not None
        assert desktop.n_actions() == 7
        assert [page.title() for page in desktop.pages] == ["SlopeMuse"]
        plugin.unload()
        assert desktop.n_actions() == 0
        assert desktop.pages == []
        assert provider() is None
        assert remaining_objects(desktop) == []


def test_an_open_dock_is_deleted_with_the_plugin(desktop, no_provider):
    plugin = slopemuse.classFactory(desktop)
    plugin.initGui()
    plugin.series_action.setChecked(True)
    dock = plugin.series_dock
    assert dock is not None
    assert dock.objectName() == "SlopeMuseSeriesDock"
    plugin.series_action.setChecked(False)
    plugin.series_action.setChecked(True)
    assert plugin.series_dock is dock
    for what, action in plugin.import_actions.items():
        action.trigger()
        assert plugin.import_dialogs[what].isVisible()
    plugin.unload()
    del dock
    assert remaining_objects(desktop) == []
    assert provider() is None


def test_the_dock_does_not_open_for_a_deleted_layer(desktop, no_provider, qgis_new_project):
    plugin = slopemuse.classFactory(desktop)
    plugin.initGui()
    plugin.import_actions["Insar"].trigger()
    layer = QgsVectorLayer("Point?field=pid:string", "a", "memory")
    QgsProject.instance().addMapLayer(layer)
    plugin.import_dialogs["Insar"].imported.emit(layer)
    QgsProject.instance().clear()
    QCoreApplication.processEvents()
    assert plugin.series_dock is None
    plugin.unload()
    assert remaining_objects(desktop) == []


def test_a_missing_package_is_reported_instead_of_opening_a_window(desktop, no_provider, monkeypatch):
    messages = []
    bar = type("Bar", (), {"pushWarning": lambda self, title, text: messages.append(text)})()
    monkeypatch.setattr(Desktop, "messageBar", lambda self: bar, raising=False)
    for name in [name for name in sys.modules if name.split(".")[0] == "matplotlib"]:
        monkeypatch.delitem(sys.modules, name)
    # a module that is None in sys.modules cannot be imported
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    plugin = slopemuse.classFactory(desktop)
    plugin.initGui()
    plugin.series_action.setChecked(True)
    assert plugin.series_dock is None
    assert not plugin.series_action.isChecked()
    for action in plugin.import_actions.values():
        action.trigger()
    assert plugin.import_dialogs == {}
    assert len(messages) == 4
    for text in messages:
        assert text.startswith(
            "The Python package matplotlib is required for plots and reports but is not installed; run `"
        )
    plugin.unload()
    assert remaining_objects(desktop) == []


def test_without_a_window_only_the_provider_is_loaded(qgis_app, no_provider):
    plugin = slopemuse.classFactory(None)
    plugin.initProcessing()
    assert provider().algorithm("importinsar") is not None
    plugin.unload()
    assert provider() is None


def test_no_module_is_imported_while_qgis_unloads_resources(monkeypatch):
    """QGIS iterates over the set of plugin modules, which must not change through imports."""
    monkeypatch.delitem(sys.modules, "slopemuse.plugin.core")
    monkeypatch.delattr(slopemuse.plugin, "core", raising=False)
    assert not hasattr(slopemuse, "qCleanupResources")
    assert "slopemuse.plugin.core" not in sys.modules
