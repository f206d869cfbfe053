"""Networks in another Python: a real one with torch, and programs that are none."""

from __future__ import annotations

import json
import os
import sys
import threading
import time
from pathlib import Path
from types import SimpleNamespace
from unittest.mock import MagicMock

import numpy as np
import pytest
from slopemuse.plugin.core.compare.task import Task
from slopemuse.plugin.core.coordinates import operations
from slopemuse.plugin.core.errors import Cancelled, DependencyError, InputError, InterpreterError
from slopemuse.plugin.core.forcing import Forcing
from slopemuse.plugin.core.progress import Progress
from slopemuse.plugin.core.remote.jobs import JOBS, run_here
from slopemuse.plugin.core.series import PointSeries
from slopemuse.plugin.core.torchwork import TrainingChoice
from slopemuse.plugin.runners import OtherPython, environment, runner_for
from slopemuse.plugin.settings import Settings

DATES = np.datetime64("2020-01-01") + 12 * np.arange(40)


class Listener(Progress):
    """Keeps what it is told, and stops after a number of reports."""

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


@pytest.fixture(scope="module")
def series():
    rng = np.random.default_rng(0)
    rate = np.linspace(-20, 5, 30)[:, None] * np.arange(40) * 12 / 365
    place = np.column_stack([10 + 0.001 * np.arange(30), 45 + 0.0007 * np.arange(30) % 0.005])
    return PointSeries([f"p{i}" for i in range(30)], place, DATES, rate + rng.normal(0, 1, rate.shape), "EPSG:4326")


@pytest.fixture()
def harmonizing(series):
    training = TrainingChoice(seed=3, epochs=1, device="cpu")
    return {"layers": [series], "step_days": 24, "method": "lstm_published", "training": training}


@pytest.fixture()
def program(tmp_path):
    """Return a maker of programs that stand in the place of a Python."""

    def make(text, name="python3"):
        path = tmp_path / name
        path.write_text(f"#!/bin/sh\n{text}\n")
        path.chmod(0o755)
        return str(path)

    return make


@pytest.fixture()
def half_python(program):
    """Return a program that tells a version as a Python does, and does as it is told when it gets a job."""
    return lambda text: program(f'if [ "$1" = -c ]; then echo slopemuse 3 11; exit; fi\n{text}')


def run(path, arguments, progress=None, job="harmonize"):
    return OtherPython(path).run(job, arguments, progress or Listener())


def test_the_result_is_that_of_this_python(harmonizing):
    pytest.importorskip("torch")
    told = Listener()
    there, here = run(sys.executable, harmonizing, told), run_here("harmonize", harmonizing, Progress())
    np.testing.assert_array_equal(there.layers[0].series.values, here.layers[0].series.values)
    np.testing.assert_array_equal(there.layers[0].series.sigma, here.layers[0].series.sigma)
    assert str(there.layers[0].scores) == str(here.layers[0].scores)
    assert there.notes == here.notes
    assert there.layers[0].series.lineage == here.layers[0].series.lineage
    assert told.shares == sorted(told.shares)
    assert told.shares[-1] > 0.5
    assert any("Training the published LSTM, epoch 1 of 1" in text for text in told.texts)


def test_a_method_of_a_comparison_answers_the_same():
    pytest.importorskip("torch")
    rng, days = np.random.default_rng(1), np.arange(600)
    rain = np.where(rng.random(600) < 0.2, rng.exponential(10, 600), 0.0)
    forcing = Forcing(np.datetime64("2020-01-01") + days, ("rain_mm",), rain[:, None])
    day = 12 * np.arange(50)
    values = np.cumsum(rain)[day] * np.linspace(0, -0.02, 12)[:, None] + rng.normal(0, 1, (12, 50))
    task = Task(values, day, forcing, 400, np.arange(401, 420), 1, seed=2)
    there, here = (r("nowcast", {"method": "mlp", "task": task}, Progress()) for r in (_other, run_here))
    np.testing.assert_allclose(there.value, here.value, rtol=1e-6)
    np.testing.assert_allclose(there.sigma, here.sigma, rtol=1e-6)


def _other(job, arguments, progress):
    return OtherPython(sys.executable).run(job, arguments, progress)


def test_a_function_is_asked_back(series, monkeypatch):
    """Heights are read by QGIS, whoever fills the grid, and coordinates are its own, too."""
    pytest.importorskip("torch")
    rng = np.random.default_rng(2)
    place = np.column_stack([10 + 0.01 * rng.random(60), 45 + 0.01 * rng.random(60)])
    values = np.linspace(-20, 5, 60)[:, None] * np.arange(40) * 12 / 365 + rng.normal(0, 1, (60, 40))
    layer = PointSeries([f"p{i}" for i in range(60)], place, DATES, values, "EPSG:4326")
    asked = []

    def heights(xy, crs):
        asked.append((threading.get_ident(), crs))
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
        "slopemuse.plugin.runners.operations",
        lambda: SimpleNamespace(is_geographic=here.is_geographic, transform=transform),
    )
    found = run(sys.executable, arguments, job="fuse")
    assert transform.called
    assert len(found.grid) == found.series.n_points
    assert np.isfinite(found.series.values).all()
    assert asked and {thread for thread, _ in asked} == {threading.get_ident()}
    assert {crs for _, crs in asked} == {"EPSG:32632"}
    # a note on the height, from what the function gave
    assert any("eight" in note for note in found.notes)


def test_an_error_of_the_science_passes_as_it_is(harmonizing):
    pytest.importorskip("torch")
    with pytest.raises(InputError, match=r"^STEP is 0; a step of 1 day or more is needed\.$"):
        run(sys.executable, {**harmonizing, "step_days": 0})


def test_a_fault_is_a_fault_with_its_own_words(harmonizing, qgis_app):
    pytest.importorskip("torch")
    with pytest.raises(RuntimeError, match=r"^TypeError: harmonize"):
        run(sys.executable, {**harmonizing, "no_such": 1})


def test_nothing_is_left_behind(harmonizing, tmp_path, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    with pytest.raises(InputError):
        run(sys.executable, {**harmonizing, "method": "no_such"})
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("deaf", [False, True])
def test_cancel_ends_it_within_two_seconds(half_python, harmonizing, tmp_path, deaf):
    ended = tmp_path / "ended"
    trap = "trap '' TERM" if deaf else f"trap 'touch {ended}; exit' TERM"
    line = json.dumps({"progress": 0.5, "text": ""})
    path = half_python(
        f"{trap}\necho $$ >{tmp_path}/pid\nfor i in $(seq 400); do echo '{line}'; sleep 0.1; done",
    )
    start = time.monotonic()
    with pytest.raises(Cancelled):
        run(path, harmonizing, Listener(stop_after=3))
    assert time.monotonic() - start < 2.5
    number = int((tmp_path / "pid").read_text())
    assert not Path(f"/proc/{number}").exists() or "Z" in Path(f"/proc/{number}/stat").read_text().split(")")[1][:3]
    assert ended.exists() != deaf


def test_cancel_in_the_middle_of_a_training(harmonizing):
    pytest.importorskip("torch")
    training = TrainingChoice(seed=3, epochs=80, device="cpu")
    told = Listener(stop_after=4)
    with pytest.raises(Cancelled):
        run(sys.executable, {**harmonizing, "training": training}, told)
    assert len(told.shares) == 4


def test_it_ends_with_qgis(half_python, harmonizing, tmp_path):
    """The real worker, whose standard input is closed: it does not go on alone."""
    import subprocess

    from slopemuse.plugin.core.remote.codec import Writer

    request = {"job": "harmonize", "arguments": harmonizing, "threads": 1, "is_geographic": None, "transform": None}
    Writer(tmp_path, "request").write(request)
    worker = Path(__file__).resolve().parents[2] / "plugin" / "core" / "remote"
    done = subprocess.run([sys.executable, str(worker), str(tmp_path)], stdin=subprocess.DEVNULL, timeout=30)
    assert done.returncode == 1
    assert not (tmp_path / "result.json").exists()


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("kill -SEGV $$", r"was ended by the system \(a crash, or too little memory\)\. Test it in Settings"),
        ("echo 'Fatal: no disk' >&2; exit 3", r"ended without a result; its last words: Fatal: no disk\. Test it in"),
        ("exit 0", r"ended without a result\. Test it in Settings"),
        ('echo not json; echo \'{"progress": 0.5, "text": "a"}\'', r"ended without a result\. Test it in Settings"),
    ],
)
def test_a_python_that_dies_is_one_sentence(half_python, harmonizing, text, sentence):
    with pytest.raises(InterpreterError, match=sentence) as caught:
        run(half_python(text), harmonizing)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("exit 0", "is not a Python; choose the program python3"),
        ("echo 'usage: cat'; exit 1", "is not a Python; choose the program python3"),
        ("echo \"('slopemuse', 2, 7)\"", r"is Python 2\.7, and 3\.9 or newer is needed; choose another one"),
        ("echo slopemuse 3 8", r"is Python 3\.8, and 3\.9 or newer is needed; choose another one"),
    ],
)
def test_a_program_that_is_no_fitting_python(program, harmonizing, text, sentence):
    path = program(text)
    with pytest.raises(InterpreterError, match=sentence) as caught:
        run(path, harmonizing)
    assert str(caught.value).startswith(path)


def test_a_program_that_does_not_answer(program, harmonizing, monkeypatch):
    monkeypatch.setattr("slopemuse.plugin.runners._ANSWER_MS", 600)
    start = time.monotonic()
    with pytest.raises(InterpreterError, match="is not a Python"):
        run(program("exec sleep 60"), harmonizing)
    assert time.monotonic() - start < 5


def test_a_path_that_is_no_program(tmp_path, harmonizing):
    with pytest.raises(InterpreterError, match="does not exist; choose another one in Settings"):
        run(str(tmp_path / "nowhere" / "python3"), harmonizing)
    with pytest.raises(InterpreterError, match="does not exist"):
        run(str(tmp_path), harmonizing)
    text = tmp_path / "notes.txt"
    text.write_text("no program")
    with pytest.raises(InterpreterError, match=r"notes\.txt cannot be started \("):
        run(str(text), harmonizing)


@pytest.fixture()
def bare(program):
    """A real Python that hides packages: a script that starts this one with a folder of broken ones first."""

    def make(folder):
        code = f"import sys; sys.path.insert(0, {str(folder)!r})"
        (folder / "sitecustomize.py").write_text(code)
        return program(f'PYTHONPATH={folder} exec {sys.executable} "$@"')

    return make


def test_a_package_that_is_missing_there(bare, harmonizing, tmp_path):
    made = tmp_path / "made"
    (made / "torch").mkdir(parents=True)
    line = "libcudnn.so.9: cannot open shared object file: No such file or directory"
    (made / "torch" / "__init__.py").write_text(f"raise ImportError({line!r})")
    with pytest.raises(DependencyError) as caught:
        run(bare(made), harmonizing)
    said = str(caught.value)
    assert said.startswith("The Python package torch is needed for neural networks and does not load in /")
    assert line in said
    assert "start QGIS again" not in said
    assert "install the library libcudnn.so.9, or type `" in said


def test_numpy_that_is_missing_there(bare, harmonizing, tmp_path):
    made = tmp_path / "made"
    (made / "numpy").mkdir(parents=True)
    (made / "numpy" / "__init__.py").write_text("raise ImportError('numpy is of another Python')")
    with pytest.raises(DependencyError, match="package numpy is needed for all arithmetic and does not load"):
        run(bare(made), harmonizing)


def test_packages_of_the_other_python_are_listed():
    found = OtherPython(sys.executable).packages(Progress())
    rows = {row["name"]: row for row in found["packages"]}
    assert rows["numpy"]["version"] == np.__version__
    assert "kind" not in rows["numpy"]
    assert found["python"] == ".".join(map(str, sys.version_info[:3]))


def test_what_qgis_sets_for_its_own_python_is_left_out(monkeypatch):
    for name in ("PYTHONHOME", "PYTHONPATH", "PROJ_LIB", "PROJ_DATA", "GDAL_DATA", "GDAL_DRIVER_PATH"):
        monkeypatch.setenv(name, "/of/qgis")
    monkeypatch.setenv("SLOPEMUSE_KEPT", "yes")
    found = environment(2)
    assert [name for name in found.keys() if found.value(name) == "/of/qgis"] == []  # noqa: SIM118
    assert found.value("SLOPEMUSE_KEPT") == "yes"
    assert found.value("PATH") == os.environ["PATH"]
    assert found.value("OMP_NUM_THREADS") == "2"


def test_the_setting_decides_where_networks_work(monkeypatch):
    monkeypatch.setattr(Settings, "load", classmethod(lambda cls: cls(interpreter="/opt/python3")))
    assert runner_for(network=False) is run_here
    assert runner_for(network=True).__self__.path == "/opt/python3"
    monkeypatch.setattr(Settings, "load", classmethod(lambda cls: cls()))
    assert runner_for(network=True) is run_here


def test_every_job_is_there():
    from importlib import import_module

    for job in JOBS.values():
        module, name = job.function.split(":")
        assert callable(getattr(import_module(f"slopemuse.plugin.core.{module}"), name))
