"""Algorithms in QGIS's task manager, whose threads end while compiled packages may still refer to them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("qgis.core")
pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def runs():
    """Run every algorithm alone and in parallel in another process, and return it; a crash fails the tests."""
    script = Path(__file__).with_name("task_runs.py")
    return subprocess.run([sys.executable, str(script), "1", "1"], capture_output=True, text=True, timeout=1200)


def test_every_algorithm_runs_alone_and_in_parallel(runs):
    assert runs.returncode == 0, f"{runs.stdout}\n{runs.stderr[-3000:]}"
    assert "two at once: 1 × 19 pairs" in runs.stdout


def test_pyproj_is_not_imported(runs):
    # PROJ contexts of pyproj do not survive the end of a thread of QGIS
    assert "pyproj was not imported" in runs.stdout
