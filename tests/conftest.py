"""Configuration of all tests; imports the checkout as `slopemuse`, independent of the name of its folder."""

from __future__ import annotations

import gc
import importlib
import importlib.util
import os
import sys
import time
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OMP_NUM_THREADS", "1")

ROOT = Path(__file__).resolve().parents[1]

# the core installed by `pip install .`, which is tested instead of that of the checkout
installed = importlib.util.find_spec("slopemuse") if os.environ.get("SLOPEMUSE_INSTALLED") else None
if "slopemuse" not in sys.modules:
    spec = importlib.util.spec_from_file_location(
        "slopemuse", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    package = importlib.util.module_from_spec(spec)
    sys.modules["slopemuse"] = package
    spec.loader.exec_module(package)

if os.environ.get("SLOPEMUSE_INSTALLED"):
    if installed is None:
        raise pytest.UsageError("SLOPEMUSE_INSTALLED is set, and Python has no package slopemuse; pip install .")
    plugin = importlib.import_module("slopemuse.plugin")
    spec = importlib.util.spec_from_file_location(
        "slopemuse.plugin.core", installed.origin, submodule_search_locations=installed.submodule_search_locations
    )
    plugin.core = importlib.util.module_from_spec(spec)
    sys.modules["slopemuse.plugin.core"] = plugin.core
    spec.loader.exec_module(plugin.core)


def pytest_collection_modifyitems(items):
    """Run files with slow tests first, so that parallel processes end at about the same time."""
    slow = {item.path for item in items if item.get_closest_marker("slow")}
    items.sort(key=lambda item: item.path not in slow)


@pytest.fixture(params=[False, True], ids=["gdal_returns", "gdal_raises"])
def gdal_mode(request):
    """Run a test without and with GDAL exceptions, which QGIS 3.38 and later enable."""
    from osgeo import gdal, ogr, osr

    former = {module: module.GetUseExceptions() for module in (gdal, ogr, osr)}
    _switch(dict.fromkeys(former, request.param))
    yield request.param
    changed = [module.__name__ for module in former if bool(module.GetUseExceptions()) is not request.param]
    _switch(former)
    assert not changed


@pytest.fixture()
def open_files_stay(monkeypatch):
    """Refuse to move or replace files that this process has open, as Windows does."""
    if not Path("/proc/self/fd").is_dir():
        pytest.skip("only Linux tells which files a process has open")
    rename, replace = os.rename, os.replace

    def refusing(move):
        def refuse(source, target, **named):
            held = {os.path.realpath(number) for number in Path("/proc/self/fd").iterdir()}
            for place in (source, target):
                if os.path.realpath(place) in held:
                    error = PermissionError(13, "The process cannot access the file", os.fspath(place))
                    error.winerror = 32
                    raise error
            return move(source, target, **named)

        return refuse

    from slopemuse.plugin.layers import atomic_output

    monkeypatch.setattr(os, "rename", refusing(rename))
    monkeypatch.setattr(os, "replace", refusing(replace))
    monkeypatch.setattr(atomic_output, "_ON_WINDOWS", True)
    monkeypatch.setattr(atomic_output, "_LONGEST_PATH", 4000)
    monkeypatch.setattr(atomic_output, "_PAUSES_S", (0.01,))


def _switch(modes):
    # GDAL before 3.7 requires disabling them in the reverse order of enabling
    for module in reversed([*modes]):
        module.DontUseExceptions()
    for module, used in modes.items():
        if used:
            module.UseExceptions()


@pytest.fixture(scope="session", autouse=True)
def clean_up_before_exit(request):
    """Delete the remaining objects of the tests before pytest-qgis exits QGIS.

    pytest-qgis calls `exitQgis` first. Python then deletes layers and windows after their GDAL drivers and application,
    which causes a segmentation fault or a double free after the last test or at exit.
    """
    if not request.config.pluginmanager.has_plugin("pytest_qgis"):
        yield
        return
    request.getfixturevalue("qgis_app")
    from qgis.PyQt.QtCore import QThreadPool

    # otherwise idle threads end after 30 s and delete objects of QGIS and PROJ, perhaps while a test closes a project
    QThreadPool.globalInstance().setExpiryTimeout(-1)
    yield
    _delete_objects()


def _delete_objects() -> None:
    from qgis.core import QgsApplication, QgsProject
    from qgis.PyQt import sip
    from qgis.PyQt.QtCore import QCoreApplication, QEvent
    from qgis.PyQt.QtWidgets import QApplication

    # the traceback of a failed test references all its objects
    for name in ("last_type", "last_value", "last_traceback", "last_exc"):
        if hasattr(sys, name):
            setattr(sys, name, None)
    tasks, end = QgsApplication.taskManager(), time.monotonic() + 10
    tasks.cancelAll()
    while tasks.countActiveTasks() and time.monotonic() < end:
        QgsApplication.processEvents()
        time.sleep(0.001)
    QgsProject.instance().clear()
    registry = QgsApplication.processingRegistry()
    if registry.providerById("slopemuse") is not None:
        registry.removeProvider("slopemuse")
    for widget in QApplication.topLevelWidgets():
        if not sip.isdeleted(widget) and widget.parent() is None:
            sip.delete(widget)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
