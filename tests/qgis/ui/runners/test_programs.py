"""Interpreters that are missing, too old, unresponsive, crash, or lack a package."""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path

import numpy as np
import pytest
from slopemuse.plugin.core.common.errors import Cancelled, DependencyError, InterpreterError
from slopemuse.plugin.core.common.progress import Progress
from slopemuse.plugin.support.runners import ExternalInterpreter, environment


@pytest.mark.parametrize("deaf", [False, True])
def test_cancel_stops_the_interpreter_within_two_seconds(
    fake_python, harmonize_arguments, tmp_path, deaf, run, listener
):
    ended = tmp_path / "ended"
    trap = "trap '' TERM" if deaf else f"trap 'touch {ended}; exit' TERM"
    line = json.dumps({"progress": 0.5, "text": ""})
    path = fake_python(
        f"{trap}\necho $$ >{tmp_path}/pid\nfor i in $(seq 400); do echo '{line}'; sleep 0.1; done",
    )
    start = time.monotonic()
    with pytest.raises(Cancelled):
        run(path, harmonize_arguments, listener(stop_after=3))
    assert time.monotonic() - start < 2.5
    number = int((tmp_path / "pid").read_text())
    assert not Path(f"/proc/{number}").exists() or "Z" in Path(f"/proc/{number}/stat").read_text().split(")")[1][:3]
    assert ended.exists() != deaf


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("kill -SEGV $$", r"crashed or ran out of memory \(no output\); test"),
        (
            "echo 'Fatal: no disk' >&2; exit 3",
            r"exited without returning a result \(Fatal: no disk\); test the interpreter in",
        ),
        ("exit 0", r"exited without returning a result \(no output\); test the interpreter in"),
        (
            'echo not json; echo \'{"progress": 0.5, "text": "a"}\'',
            r"exited without returning a result \(no output\); test the interpreter in",
        ),
    ],
)
def test_an_interpreter_that_crashes_is_reported_in_one_sentence(fake_python, harmonize_arguments, text, sentence, run):
    with pytest.raises(InterpreterError, match=sentence) as caught:
        run(fake_python(text), harmonize_arguments)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("exit 0", r"is not a Python interpreter; choose a python3 \(python\.exe\) program"),
        ("echo 'usage: cat'; exit 1", r"is not a Python interpreter; choose a python3 \(python\.exe\) program"),
        ("echo \"('slopemuse', 2, 7)\"", r"is Python 2\.7, but Python 3\.9 or newer is required; choose another"),
        ("echo slopemuse 3 8", r"is Python 3\.8, but Python 3\.9 or newer is required; choose another"),
    ],
)
def test_a_program_that_is_no_supported_python(program, harmonize_arguments, text, sentence, run):
    path = program(text)
    with pytest.raises(InterpreterError, match=sentence) as caught:
        run(path, harmonize_arguments)
    assert str(caught.value).startswith(path)


def test_a_program_that_does_not_answer(program, harmonize_arguments, monkeypatch, run):
    monkeypatch.setattr("slopemuse.plugin.support.runners._REPLY_MS", 600)
    start = time.monotonic()
    with pytest.raises(InterpreterError, match="is not a Python"):
        run(program("exec sleep 60"), harmonize_arguments)
    assert time.monotonic() - start < 5


def test_a_path_that_is_no_program(tmp_path, harmonize_arguments, run):
    with pytest.raises(InterpreterError, match="does not exist; choose another one in Settings"):
        run(str(tmp_path / "nowhere" / "python3"), harmonize_arguments)
    with pytest.raises(InterpreterError, match="does not exist"):
        run(str(tmp_path), harmonize_arguments)
    text = tmp_path / "notes.txt"
    text.write_text("no program")
    with pytest.raises(InterpreterError, match=r"notes\.txt cannot be started \("):
        run(str(text), harmonize_arguments)


def test_a_package_missing_in_the_interpreter(python_with_broken_packages, harmonize_arguments, tmp_path, run):
    made = tmp_path / "made"
    (made / "torch").mkdir(parents=True)
    line = "libcudnn.so.9: cannot open shared object file: No such file or directory"
    (made / "torch" / "__init__.py").write_text(f"raise ImportError({line!r})")
    with pytest.raises(DependencyError) as caught:
        run(python_with_broken_packages(made), harmonize_arguments)
    text = str(caught.value)
    assert text.startswith("The Python package torch is required for neural networks but cannot be loaded in /")
    assert line in text
    assert "restart QGIS" not in text
    assert "install the library libcudnn.so.9, or run `" in text


def test_numpy_missing_in_the_interpreter(python_with_broken_packages, harmonize_arguments, tmp_path, run):
    made = tmp_path / "made"
    (made / "numpy").mkdir(parents=True)
    (made / "numpy" / "__init__.py").write_text("raise ImportError('numpy is of another Python')")
    with pytest.raises(DependencyError, match="package numpy is required for all calculations but cannot be loaded"):
        run(python_with_broken_packages(made), harmonize_arguments)


def test_packages_of_the_other_python_are_listed():
    found = ExternalInterpreter(sys.executable).packages(Progress())
    rows = {row["name"]: row for row in found["packages"]}
    assert rows["numpy"]["version"] == np.__version__
    assert "kind" not in rows["numpy"]
    assert found["python"] == ".".join(map(str, sys.version_info[:3]))


def test_environment_variables_of_qgis_are_not_passed_on(monkeypatch):
    for name in ("PYTHONHOME", "PYTHONPATH", "PROJ_LIB", "PROJ_DATA", "GDAL_DATA", "GDAL_DRIVER_PATH"):
        monkeypatch.setenv(name, "/of/qgis")
    monkeypatch.setenv("SLOPEMUSE_KEPT", "yes")
    found = environment(2)
    assert [name for name in found.keys() if found.value(name) == "/of/qgis"] == []  # noqa: SIM118
    assert found.value("SLOPEMUSE_KEPT") == "yes"
    assert found.value("PATH") == os.environ["PATH"]
    assert found.value("OMP_NUM_THREADS") == "2"
