"""Jobs in another Python with torch have the same results and errors, and can be cancelled."""

from __future__ import annotations

import shutil
import sys
import threading
from types import SimpleNamespace
from unittest.mock import MagicMock

import numpy as np
import pytest
from slopemuse.plugin.core.baselines.task import Task
from slopemuse.plugin.core.common.errors import Cancelled, InputError
from slopemuse.plugin.core.common.progress import Progress
from slopemuse.plugin.core.data.forcing import Forcing
from slopemuse.plugin.core.data.point_series import PointSeries
from slopemuse.plugin.core.environment.torch_runtime import TrainingChoice
from slopemuse.plugin.core.geometry.coordinates import operations
from slopemuse.plugin.core.remote.jobs import JOBS, run_here
from slopemuse.plugin.support.runners import ExternalInterpreter, runner_for
from slopemuse.plugin.support.settings import Settings
from slopemuse.tests.paths import ROOT

DATES = np.datetime64("2020-01-01") + 12 * np.arange(40)


def test_the_result_equals_that_of_this_python(harmonize_arguments, run, listener):
    pytest.importorskip("torch")
    progress = listener()
    there, here = (
        run(sys.executable, harmonize_arguments, progress),
        run_here("harmonize", harmonize_arguments, Progress()),
    )
    np.testing.assert_array_equal(there.layers[0].series.values, here.layers[0].series.values)
    np.testing.assert_array_equal(there.layers[0].series.sigma, here.layers[0].series.sigma)
    assert str(there.layers[0].scores) == str(here.layers[0].scores)
    assert there.notes == here.notes
    assert there.layers[0].series.lineage == here.layers[0].series.lineage
    assert progress.shares == sorted(progress.shares)
    assert progress.shares[-1] > 0.5
    assert any("Training the published LSTM, epoch 1 of at most 1" in text for text in progress.texts)


def test_a_baseline_has_the_same_result():
    pytest.importorskip("torch")
    rng, days = np.random.default_rng(1), np.arange(600)
    rain = np.where(rng.random(600) < 0.2, rng.exponential(10, 600), 0.0)
    forcing = Forcing(np.datetime64("2020-01-01") + days, ("rain_mm",), rain[:, None])
    day = 12 * np.arange(50)
    values = np.cumsum(rain)[day] * np.linspace(0, -0.02, 12)[:, None] + rng.normal(0, 1, (12, 50))
    task = Task(values, day, forcing, 400, np.arange(401, 420), 1, seed=2)
    there, here = (r("nowcast", {"method": "mlp", "task": task}, Progress()) for r in (_run_in_other_python, run_here))
    np.testing.assert_allclose(there.value, here.value, rtol=1e-6)
    np.testing.assert_allclose(there.sigma, here.sigma, rtol=1e-6)


def _run_in_other_python(job, arguments, progress):
    return ExternalInterpreter(sys.executable).run(job, arguments, progress)


def test_a_job_calls_functions_of_the_qgis_process(series, monkeypatch, run):
    """The job calls functions of the QGIS process for terrain heights and coordinate transformations."""
    pytest.importorskip("torch")
    rng = np.random.default_rng(2)
    place = np.column_stack([10 + 0.01 * rng.random(60), 45 + 0.01 * rng.random(60)])
    values = np.linspace(-20, 5, 60)[:, None] * np.arange(40) * 12 / 365 + rng.normal(0, 1, (60, 40))
    layer = PointSeries([f"p{i}" for i in range(60)], place, DATES, values, "EPSG:4326")
    calls = []

    def heights(xy, crs):
        calls.append((threading.get_ident(), crs))
        return 100.0 + 0.01 * xy[:, 0]

    arguments = {
        "layers": [layer],
        "method": "cnn_published",
        "cell_m": 150.0,
        "heights": heights,
        "training": TrainingChoice(seed=0, epochs=1, device="cpu"),
    }
    here = operations()
    transform = MagicMock(wraps=here.transform)
    monkeypatch.setattr(
        "slopemuse.plugin.support.runners.operations",
        lambda: SimpleNamespace(is_geographic=here.is_geographic, transform=transform),
    )
    found = run(sys.executable, arguments, job="fuse")
    assert transform.called
    assert len(found.grid) == found.series.n_points
    assert np.isfinite(found.series.values).all()
    assert calls and {thread for thread, _ in calls} == {threading.get_ident()}
    assert {crs for _, crs in calls} == {"EPSG:32632"}
    # a note on the height, computed from the values of the function
    assert any("eight" in note for note in found.notes)


def test_an_input_error_is_raised_unchanged(harmonize_arguments, run):
    pytest.importorskip("torch")
    with pytest.raises(InputError, match=r"^STEP is 0; it must be at least 1 day\.$"):
        run(sys.executable, {**harmonize_arguments, "step_days": 0})


def test_an_internal_error_is_raised_with_its_message(harmonize_arguments, qgis_app, run):
    pytest.importorskip("torch")
    with pytest.raises(RuntimeError, match=r"^TypeError: harmonize"):
        run(sys.executable, {**harmonize_arguments, "no_such": 1})


def test_temporary_files_are_removed_after_an_error(harmonize_arguments, tmp_path, monkeypatch, run):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    with pytest.raises(InputError):
        run(sys.executable, {**harmonize_arguments, "method": "no_such"})
    assert list(tmp_path.iterdir()) == []


def test_cancel_in_the_middle_of_a_training(harmonize_arguments, run, listener):
    pytest.importorskip("torch")
    training = TrainingChoice(seed=3, epochs=80, device="cpu")
    progress = listener(stop_after=4)
    with pytest.raises(Cancelled):
        run(sys.executable, {**harmonize_arguments, "training": training}, progress)
    assert len(progress.shares) == 4


def test_the_worker_stops_when_its_standard_input_is_closed(fake_python, harmonize_arguments, tmp_path, run):
    """The worker stops without a result when its standard input is closed."""
    import subprocess

    from slopemuse.plugin.core.remote.codec import Writer

    request = {
        "job": "harmonize",
        "arguments": harmonize_arguments,
        "threads": 1,
        "is_geographic": None,
        "transform": None,
    }
    Writer(tmp_path, "request").write(request)
    worker = ROOT / "plugin" / "core" / "remote"
    done = subprocess.run([sys.executable, str(worker), str(tmp_path)], stdin=subprocess.DEVNULL, timeout=30)
    assert done.returncode == 1
    assert not (tmp_path / "result.json").exists()


def test_networks_run_in_the_interpreter_of_the_settings(monkeypatch):
    monkeypatch.setattr(Settings, "load", classmethod(lambda cls: cls(interpreter="/opt/python3")))
    assert runner_for(network=False) is run_here
    assert runner_for(network=True).__self__.path == "/opt/python3"
    # a program name is resolved with the search path of the system
    assert ExternalInterpreter("sh").path == shutil.which("sh")
    monkeypatch.setattr(Settings, "load", classmethod(lambda cls: cls()))
    assert runner_for(network=True) is run_here


def test_the_function_of_every_job_exists():
    from importlib import import_module

    for job in JOBS.values():
        module, name = job.function.split(":")
        assert callable(getattr(import_module(f"slopemuse.plugin.core.{module}"), name))
