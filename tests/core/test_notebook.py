"""The notebook runs without errors and contains the outputs of a complete run."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
import slopemuse.plugin.core as core
from slopemuse.tests.paths import ROOT

NOTEBOOK = ROOT / "docs" / "notebooks" / "first_steps.ipynb"
# import the core under its public name from any location
START = (
    "import importlib.util, sys\n"
    "spec = importlib.util.spec_from_file_location('slopemuse', sys.argv[1] + '/__init__.py', "
    "submodule_search_locations=[sys.argv[1]])\n"
    "sys.modules['slopemuse'] = package = importlib.util.module_from_spec(spec)\n"
    "spec.loader.exec_module(package)\n"
)


def cells():
    found = json.loads(NOTEBOOK.read_text(encoding="utf-8"))["cells"]
    return [cell for cell in found if cell["cell_type"] == "code"]


@pytest.mark.slow
def test_every_cell_runs(tmp_path):
    for package in ("matplotlib", "pandas", "xarray", "safetensors"):
        pytest.importorskip(package)
    code = START + "\n".join("".join(cell["source"]) for cell in cells())
    done = subprocess.run(
        [sys.executable, "-c", code, str(Path(core.__file__).parent)],
        capture_output=True,
        text=True,
        cwd=tmp_path,
        env={**os.environ, "MPLBACKEND": "Agg", "OMP_NUM_THREADS": "1", "TMPDIR": str(tmp_path)},
    )
    assert done.returncode == 0, done.stderr
    estimate, lines = (float(number) for number in re.findall(r"RMSE of .*: ([\d.]+) mm", done.stdout))
    assert estimate < 0.5 * lines


def test_the_stored_outputs_are_those_of_a_complete_run():
    assert [cell["execution_count"] for cell in cells()] == list(range(1, len(cells()) + 1))
    outputs = [output for cell in cells() for output in cell["outputs"]]
    assert any("image/png" in output.get("data", {}) for output in outputs)
    assert [output for output in outputs if output["output_type"] == "error"] == []
