"""Fixtures of the runner tests: a series, the arguments of a job, and programs in place of a Python interpreter."""

from __future__ import annotations

import sys

import numpy as np
import pytest
from slopemuse.plugin.core.common.progress import Progress
from slopemuse.plugin.core.data.point_series import PointSeries
from slopemuse.plugin.core.environment.torch_runtime import TrainingChoice
from slopemuse.plugin.support.runners import ExternalInterpreter

DATES = np.datetime64("2020-01-01") + 12 * np.arange(40)


class Listener(Progress):
    """Progress that records its messages and is cancelled after a number of reports."""

    def __init__(self, stop_after=None):
        self.shares, self.texts, self.notes, self.stop_after = [], [], [], stop_after

    def report(self, fraction, text=""):
        self.shares.append(fraction)
        self.texts.append(text)

    def info(self, text):
        self.notes.append(text)

    def warn(self, text):
        self.notes.append(text)

    def cancelled(self):
        return self.stop_after is not None and len(self.shares) >= self.stop_after


@pytest.fixture()
def listener():
    """Return the class `Listener`."""
    return Listener


@pytest.fixture(scope="module")
def series():
    rng = np.random.default_rng(0)
    rate = np.linspace(-20, 5, 30)[:, None] * np.arange(40) * 12 / 365
    place = np.column_stack([10 + 0.001 * np.arange(30), 45 + 0.0007 * np.arange(30) % 0.005])
    return PointSeries([f"p{i}" for i in range(30)], place, DATES, rate + rng.normal(0, 1, rate.shape), "EPSG:4326")


@pytest.fixture()
def harmonize_arguments(series):
    training = TrainingChoice(seed=3, epochs=1, device="cpu")
    return {"layers": [series], "step_days": 24, "method": "lstm_published", "training": training}


@pytest.fixture()
def program(tmp_path):
    """Return a factory of shell scripts that replace a Python interpreter."""

    def make(text, name="python3"):
        path = tmp_path / name
        path.write_text(f"#!/bin/sh\n{text}\n")
        path.chmod(0o755)
        return str(path)

    return make


@pytest.fixture()
def fake_python(program):
    """Return a factory of programs that report a Python version and run a shell script in place of a job."""
    return lambda text: program(f'if [ "$1" = -c ]; then echo slopemuse 3 11; exit; fi\n{text}')


@pytest.fixture()
def python_with_broken_packages(program):
    """Return a factory of scripts that start this Python with a folder of broken packages first on the path."""

    def make(folder):
        code = f"import sys; sys.path.insert(0, {str(folder)!r})"
        (folder / "sitecustomize.py").write_text(code)
        return program(f'PYTHONPATH={folder} exec {sys.executable} "$@"')

    return make


@pytest.fixture()
def run():
    """Return a function that runs a job in an interpreter; the default job is `harmonize`."""

    def run_it(path, arguments, progress=None, job="harmonize"):
        return ExternalInterpreter(path).run(job, arguments, progress or Listener())

    return run_it
