"""`./run` shows the help of algorithms and passes options to benchmarks."""

from __future__ import annotations

import subprocess

import pytest
from slopemuse.tests.paths import ROOT


@pytest.mark.parametrize("flag", ["--help", "-h"])
def test_the_help_of_an_algorithm_lists_its_parameters(flag):
    done = subprocess.run([str(ROOT / "run"), "process", "velocity", flag], capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr[-1000:]
    assert "TERMS" in done.stdout and "Arguments" in done.stdout


def test_options_reach_a_benchmark():
    done = subprocess.run(
        [str(ROOT / "run"), "bench", "surprises", "--help"], capture_output=True, text=True, timeout=300
    )
    assert done.returncode == 0, done.stderr[-1000:]
    assert "--record-days" in done.stdout
