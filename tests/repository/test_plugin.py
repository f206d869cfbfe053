"""Switching the plugin on, off and on again in a running QGIS."""

from __future__ import annotations

import gc

import pytest
import slopemuse
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QEvent
from qgis.PyQt.QtWidgets import QAction, QDockWidget

NAMES = ("SlopeMuseSeriesAction", "SlopeMuseSeriesDock")


def provider():
    return QgsApplication.processingRegistry().providerById("slopemuse")


def left_over(iface) -> list[str]:
    gc.collect()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    window = iface.mainWindow()
    there = [*window.findChildren(QAction), *window.findChildren(QDockWidget)]
    return [item.objectName() for item in there if item.objectName() in NAMES]


@pytest.fixture
def no_provider():
    # other tests register the provider for the whole session; here the plugin has to bring its own
    registry = QgsApplication.processingRegistry()
    had = provider() is not None
    if had:
        registry.removeProvider(provider())
    yield
    if had and provider() is None:
        from slopemuse.algorithms.provider import SlopeMuseProvider

        registry.addProvider(SlopeMuseProvider())


def test_load_unload_reload_leaves_nothing(qgis_iface, no_provider):
    for _ in range(2):
        plugin = slopemuse.classFactory(qgis_iface)
        assert provider() is None
        plugin.initGui()
        assert provider().algorithm("estimatedaily") is not None
        plugin.unload()
        assert provider() is None
        assert left_over(qgis_iface) == []


def test_an_open_dock_goes_with_the_plugin(qgis_iface, no_provider):
    plugin = slopemuse.classFactory(qgis_iface)
    plugin.initGui()
    plugin.series_action.setChecked(True)
    dock = plugin.series_dock
    assert dock is not None
    assert dock.objectName() == "SlopeMuseSeriesDock"
    plugin.series_action.setChecked(False)
    plugin.series_action.setChecked(True)
    assert plugin.series_dock is dock
    plugin.unload()
    del dock
    assert left_over(qgis_iface) == []
    assert provider() is None


def test_without_a_window_the_provider_alone_is_loaded(qgis_iface, no_provider):
    plugin = slopemuse.classFactory(None)
    plugin.initProcessing()
    assert provider().algorithm("importinsar") is not None
    plugin.unload()
    assert provider() is None
