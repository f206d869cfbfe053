"""Events during a run: the project is closed, layers are removed, the plugin is reloaded."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("qgis.core")


@pytest.mark.slow
def test_closed_projects_removed_layers_and_reloaded_plugins_end_at_most_the_run():
    """The test fails if the process of interrupted_runs.py crashes or reports a fault."""
    script = Path(__file__).with_name("interrupted_runs.py")
    done = subprocess.run([sys.executable, str(script), "2"], capture_output=True, text=True, timeout=600)
    assert done.returncode == 0, f"{done.stdout}\n{done.stderr[-3000:]}"
    assert " 0 wrong" in done.stdout
