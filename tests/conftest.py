"""Registers the checkout as the package `slopemuse`, whatever its folder is called."""

from __future__ import annotations

import importlib.util
import os
import sys
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OMP_NUM_THREADS", "1")

EXIT = pytest.StashKey[int]()
ROOT = Path(__file__).resolve().parents[1]

if "slopemuse" not in sys.modules:
    spec = importlib.util.spec_from_file_location(
        "slopemuse", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    package = importlib.util.module_from_spec(spec)
    sys.modules["slopemuse"] = package
    spec.loader.exec_module(package)


@pytest.fixture(params=[False, True], ids=["gdal_returns", "gdal_raises"])
def gdal_mode(request):
    """Run a test without and with GDAL's exceptions, which QGIS 3.38 and later switch on."""
    from osgeo import gdal, ogr, osr

    former = {module: module.GetUseExceptions() for module in (gdal, ogr, osr)}
    for module in former:
        (module.UseExceptions if request.param else module.DontUseExceptions)()
    yield request.param
    changed = [module.__name__ for module in former if bool(module.GetUseExceptions()) is not request.param]
    for module, used in former.items():
        (module.UseExceptions if used else module.DontUseExceptions)()
    assert not changed


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session, exitstatus):
    session.config.stash[EXIT] = int(exitstatus)


@pytest.hookimpl(trylast=True)
def pytest_unconfigure(config):
    """Leave before the interpreter takes QGIS's objects down in no order, which may crash after all is told."""
    if "qgis.core" in sys.modules and EXIT in config.stash:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(config.stash[EXIT])
