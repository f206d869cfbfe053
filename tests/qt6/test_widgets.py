"""All windows, menus and tools of the plugin are imported, drawn and used with mouse and keys on Qt 6."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent
needs_qt6 = pytest.mark.skipif(find_spec("PyQt6") is None, reason="PyQt6 is not installed")


@pytest.fixture(scope="module")
def record(tmp_path_factory):
    """Return the record of the session, which runs in a separate process because Qt 5 and Qt 6 cannot share one."""
    folder = tmp_path_factory.mktemp("qt6")
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_API": "pyqt6", "MPLBACKEND": "qtagg"}
    environment.pop("QT_PLUGIN_PATH", None)
    done = subprocess.run(
        [sys.executable, str(HERE / "session.py"), str(folder)],
        capture_output=True,
        text=True,
        timeout=300,
        env=environment,
        cwd=folder,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    return json.loads(done.stdout.strip().splitlines()[-1])


@pytest.mark.slow
@needs_qt6
def test_the_session_uses_qt_6(record):
    assert record["qt"].startswith("6.")


@needs_qt6
def test_no_step_or_slot_raises_an_error(record):
    assert record["faults"] == []


@needs_qt6
def test_every_module_was_imported_and_every_step_was_done(record):
    steps = [step for step in record["done"] if not step.startswith("import slopemuse")]
    assert len(record["done"]) - len(steps) > 150
    assert len(steps) > 30
    assert steps[-2:] == ["the plugin is unloaded", "to the end"]


@needs_qt6
def test_every_kind_of_dialog_was_shown(record):
    assert {"menu", "QInputDialog", "QColorDialog", "PictureSize"} <= set(record["asked"])
