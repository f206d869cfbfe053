"""The repository works in a clone whose name contains spaces and dots."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from slopemuse.tests.paths import ROOT


@pytest.fixture(scope="module")
def clone(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("clones") / "My Checkout-1.0"
    subprocess.run(["git", "clone", "-q", str(ROOT), str(folder)], check=True)
    (folder / ".venv" / "plugins").mkdir(parents=True)
    (folder / ".venv" / "plugins" / "slopemuse").symlink_to("../..")
    return folder


def test_tests_run_in_a_clone(clone):
    tables = "tests/core/io/tables"
    some = [
        f"{tables}/test_date_columns.py",
        f"{tables}/test_numbers.py",
        "tests/qgis/algorithms/framework/test_base.py",
    ]
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *some],
        cwd=clone,
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert done.returncode == 0, done.stdout[-3000:]
    assert " passed" in done.stdout.splitlines()[-1]


def test_the_package_is_found_by_its_name(clone):
    done = subprocess.run(
        [sys.executable, "-c", "import slopemuse.plugin.core.data.point_series as s; print(s.__file__)"],
        cwd="/",
        env={**os.environ, "PYTHONPATH": str(clone / ".venv" / "plugins")},
        capture_output=True,
        text=True,
        check=True,
    )
    assert Path(done.stdout.strip()).resolve() == clone / "plugin" / "core" / "data" / "point_series.py"


def test_qgis_loads_the_plugin_from_it(clone, tmp_path, qgis_process):
    ini = tmp_path / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    ini.parent.mkdir(parents=True)
    ini.write_text("[PythonPlugins]\nslopemuse=true\n")
    listed = qgis_process(tmp_path, "list", QGIS_PLUGINPATH=str(clone / ".venv" / "plugins"))
    assert "slopemuse:importinsar" in listed.stdout


def test_mypy_runs_in_a_clone(clone):
    module = "slopemuse.plugin.core.io.tables.date_columns"
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "-p", module, "--cache-dir", "/dev/null"],
        cwd=clone,
        env={**os.environ, "MYPYPATH": ".venv/plugins"},
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert done.returncode == 0, done.stdout
