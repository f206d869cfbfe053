"""Processes that use the plugin end with exit code 0."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from slopemuse.tests.paths import ROOT

pytest.importorskip("qgis.core")

SESSION = Path(__file__).with_name("session.py")
MODELS = ("Xinpu: daily deformation", "Cuenca: two sensors to one map", "Cuenca: as published")


@pytest.fixture()
def profile(tmp_path):
    """Return a profile in which the checkout is an enabled plugin."""
    folder = tmp_path / "profile" / "profiles" / "default"
    (folder / "python" / "plugins").mkdir(parents=True)
    (folder / "python" / "plugins" / "slopemuse").symlink_to(ROOT)
    (folder / "QGIS").mkdir()
    (folder / "QGIS" / "QGIS3.ini").write_text("[PythonPlugins]\nslopemuse=true\nprocessing=true\n")
    return tmp_path / "profile"


def test_qgis_process_lists_every_algorithm_and_exits_normally(profile, qgis_process):
    from slopemuse.algorithms.provider import ALGORITHMS

    done = qgis_process(profile, "list")
    assert done.returncode == 0, done.stderr[-3000:]
    listed = done.stdout[done.stdout.index("SlopeMuse") :].split("\n\n")[0].splitlines()[1:]
    ids = {line.split("\t")[1 if line.startswith("\t") else 0].strip() for line in listed}
    assert {f"slopemuse:{name.rpartition('.')[2].replace('_', '')}" for name in ALGORITHMS} <= ids
    assert {f"slopemuse:{name}" for name in MODELS} <= ids


def test_qgis_process_runs_an_algorithm_and_exits_normally(profile, qgis_process, tmp_path):
    table, out = tmp_path / "points.csv", tmp_path / "points.gpkg"
    table.write_text("pid,lon,lat,D20200103,D20200115\na,7,45,0,1\nb,7.001,45,0,2\n")
    done = qgis_process(profile, "run", "slopemuse:importinsar", f"--INPUT={table}", f"--OUTPUT={out}")
    assert done.returncode == 0, done.stderr[-3000:]
    assert out.stat().st_size > 0
    assert "N_POINTS:\t2" in done.stdout


@pytest.mark.parametrize("way", ["", "kept", "busy"])
def test_a_session_with_the_plugin_exits_normally(way):
    done = subprocess.run(
        [sys.executable, str(SESSION), *filter(None, [way])],
        capture_output=True,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        timeout=300,
    )
    assert done.returncode == 0, f"{done.stdout}\n{done.stderr[-3000:]}"
    assert "the session has ended" in done.stdout
