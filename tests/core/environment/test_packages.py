"""Packages that are missing, cannot be loaded or are too old, simulated in a separate Python process."""

from __future__ import annotations

import ctypes.util
import os
import subprocess
import sys

import pytest
from slopemuse.plugin.core.common.errors import DependencyError, InputError
from slopemuse.plugin.core.environment.packages import PACKAGES, missing_packages_explained, package_problem
from slopemuse.tests.paths import ROOT

START = """
import importlib.util, sys
root = {root!r}
spec = importlib.util.spec_from_file_location("slopemuse", root + "/__init__.py", submodule_search_locations=[root])
package = sys.modules["slopemuse"] = importlib.util.module_from_spec(spec)
spec.loader.exec_module(package)
from slopemuse.plugin.core.environment.packages import fault_of, missing_packages_explained, package_problem
"""
WINDOWS = r'raise OSError("[WinError 126] The module could not be found. Error loading \"C:\\torch\\lib\\c10.dll\".")'
WINDOWS_SENTENCE = (
    "The Python package torch is required for neural networks but cannot be loaded ([WinError 126] The module could "
    'not be found. Error loading "C:\\torch\\lib\\c10.dll"); install the Microsoft Visual C++ Redistributable (x64) '
    "from microsoft.com and restart QGIS, or choose a Python interpreter with this package in Settings ▸ "
    "Options ▸ SlopeMuse."
)


@pytest.fixture()
def run_python(tmp_path):
    """Return a function that runs code in a new Python process in which the given packages are found first."""

    def run(code, **packages):
        for name, text in packages.items():
            folder = tmp_path / name
            folder.mkdir()
            (folder / "__init__.py").write_text(text)
        done = subprocess.run(
            [sys.executable, "-c", START.format(root=str(ROOT)) + code],
            env={**os.environ, "PYTHONPATH": str(tmp_path), "PYTHONUTF8": "1"},
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=60,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout.strip()

    return run


def fault(run_python, name, text):
    return run_python(f"found = fault_of({name!r}); print(found.kind, found.reason)", **{name: text})


def test_the_sentence_of_a_missing_dll_is_the_same_at_every_try(run_python):
    # a module that has failed once may fail differently the next time
    code = "print(package_problem('torch'))\nsys.modules['torch'] = None\nprint(package_problem('torch'))"
    assert run_python(code, torch=WINDOWS).split("\n") == [WINDOWS_SENTENCE] * 2


def test_a_library_that_is_missing_on_linux_is_named(run_python):
    line = "libcudnn.so.9: cannot open shared object file: No such file or directory"
    printed = run_python("print(package_problem('torch'))", torch=f"raise ImportError({line!r})")
    assert f"cannot be loaded ({line}); install the library libcudnn.so.9, or run `" in printed
    assert "torch` in a terminal" in printed


def test_only_the_first_line_of_the_loader_is_reported(run_python):
    numpy = "A module that was compiled using NumPy 1.x cannot be run in NumPy 2.2.4 as it may crash.\\nTo support..."
    printed = run_python("print(package_problem('scipy'))", scipy=f'raise ImportError("{numpy}")')
    assert (
        "cannot be loaded (A module that was compiled using NumPy 1.x cannot be run in NumPy 2.2.4 as it may crash);"
        in printed
    )
    assert "To support" not in printed


def test_a_missing_submodule_is_not_a_missing_package(run_python):
    assert fault(run_python, "scipy", "") == "broken No module named 'scipy.spatial'"


def test_a_package_that_needs_another_one_is_broken_and_not_missing(run_python):
    assert fault(run_python, "torch", "import no_such_package") == "broken No module named 'no_such_package'"


def test_torch_of_debian_12_is_too_old(run_python):
    printed = run_python("print(package_problem('torch'))", torch="__version__ = '1.13.1'")
    assert ", but its version 1.13.1 is older than 2.0; run `" in printed


def test_h5py_before_version_3_is_too_old(run_python):
    found = fault(run_python, "h5py", '__version__ = "2.10.0"')
    assert found == "old 2.10.0"


def test_a_missing_package_is_reported_with_the_installation_command(run_python):
    code = """
class Refuse:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] == "safetensors":
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)
sys.meta_path.insert(0, Refuse())
print(package_problem("safetensors"))
"""
    printed = run_python(code)
    assert printed.startswith(
        "The Python package safetensors is required for reading and writing models but is not installed; run `"
    )
    assert printed.endswith("-m pip install safetensors` in a terminal and restart QGIS.")


def test_a_nested_failing_import_gives_the_same_sentence(run_python):
    code = """
from slopemuse.plugin.core.common.errors import DependencyError
try:
    with missing_packages_explained():
        import torch
except DependencyError as error:
    print(error)
"""
    assert run_python(code, torch=WINDOWS) == WINDOWS_SENTENCE


def test_other_errors_pass():
    with pytest.raises(InputError), missing_packages_explained():
        raise InputError("A sentence.")
    with pytest.raises(ModuleNotFoundError), missing_packages_explained():
        import no_such_package_of_ours  # noqa: F401
    with pytest.raises(ZeroDivisionError), missing_packages_explained():
        1 / 0  # noqa: B018


def test_a_broken_package_of_others_is_not_reported():
    with pytest.raises(ModuleNotFoundError) as caught, missing_packages_explained():
        import importlib

        importlib.import_module("json.no_such_part")
    assert not isinstance(caught.value, DependencyError)


def test_numpy_is_always_there():
    assert package_problem("numpy") == ""


def test_every_package_of_the_table_is_declared():
    declared = {
        line.split(";")[0].strip().split(">=")[0]
        for line in (ROOT / "requirements.txt").read_text(encoding="utf-8").splitlines()
        if line.strip() and not line.startswith("#")
    }
    assert declared == set(PACKAGES)


def test_a_wheel_of_h5py_loads_beside_the_hdf5_of_gdal(run_python):
    """The programs of QGIS are linked to the HDF5 library of the system, which every module finds before its own."""
    pytest.importorskip("h5py")
    library = ctypes.util.find_library("hdf5_serial") or ctypes.util.find_library("hdf5")
    if library is None or not hasattr(os, "RTLD_DEEPBIND"):
        pytest.skip("no HDF5 of the system")
    code = f"""
import ctypes, os
before = sys.getdlopenflags()
ctypes.CDLL({library!r}, os.RTLD_GLOBAL | os.RTLD_NOW)
print(package_problem("h5py"), sys.getdlopenflags() == before)"""
    assert run_python(code) == "True"
