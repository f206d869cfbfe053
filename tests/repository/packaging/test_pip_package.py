"""`pip install .` installs the core as the package `slopemuse` without QGIS; the installation is offline here."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from slopemuse.tests.paths import ROOT

pytest.importorskip("hatchling")

USE = """
import sys
class Refuse:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in ("qgis", "PyQt5", "PyQt6", "osgeo"):
            raise ImportError(name)
sys.meta_path.insert(0, Refuse())
import slopemuse
from slopemuse import make_slope, velocities
slope = make_slope(n_points=10, n_days=400)
print(slopemuse.__file__)
print(slopemuse.__version__)
print(velocities(slope.series).attributes["velocity"].shape)
print(all(callable(getattr(slopemuse, name)) for name in slopemuse.__all__ if name != "__version__"))
"""


@pytest.fixture(scope="module")
def site(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("site")
    command = [sys.executable, "-m", "pip", "install", "-q", "--no-deps", "--no-build-isolation", "--no-index"]
    done = subprocess.run([*command, "--target", str(folder), str(ROOT)], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return folder


def call(site, *arguments):
    kept = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "QGIS_PLUGINPATH")}
    return subprocess.run(
        [sys.executable, *arguments],
        capture_output=True,
        text=True,
        cwd=site,
        env={**kept, "PYTHONPATH": str(site), "OMP_NUM_THREADS": "1"},
    )


def version() -> str:
    lines = (ROOT / "metadata.txt").read_text(encoding="utf-8").splitlines()
    return next(line.split("=", 1)[1] for line in lines if line.startswith("version="))


def test_the_package_contains_only_the_core(site):
    core = ROOT / "plugin" / "core"
    expected = {path.relative_to(core).as_posix() for path in core.rglob("*.py")}
    networks = ("pretrained/daily", "temporal/pretrained/time", "fusion/pretrained/grid")
    expected |= {"py.typed", *(f"{name}.safetensors" for name in networks)}
    found = {
        path.relative_to(site / "slopemuse").as_posix()
        for path in (site / "slopemuse").rglob("*")
        if path.is_file() and path.suffix != ".pyc"
    }
    assert found == expected
    assert sorted(path.name for path in site.iterdir() if path.name.startswith("slopemuse")) == [
        "slopemuse",
        f"slopemuse-{version()}.dist-info",
    ]


def test_the_package_works_without_qgis(site):
    done = call(site, "-c", USE)
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == [str(site / "slopemuse" / "__init__.py"), version(), "(10,)", "True"]


def test_the_command_line_program_is_installed(site):
    script = next((site / "bin").glob("slopemuse*"), None) or next((site / "Scripts").glob("slopemuse*"))
    assert "slopemuse.command_line.main" in script.read_text(encoding="utf-8", errors="replace")
    done = call(site, "-m", "slopemuse", "--version")
    assert (done.returncode, done.stdout) == (0, f"slopemuse {version()}\n")


def test_required_packages_and_extras_of_the_package(site):
    metadata = next(site.glob("slopemuse-*.dist-info")).joinpath("METADATA").read_text(encoding="utf-8")
    needed = [line for line in metadata.splitlines() if line.startswith("Requires-Dist:") and "extra" not in line]
    assert sorted(line.split(": ")[1].split(">")[0] for line in needed) == ["numpy", "pyproj", "scipy"]
    extras = {line.split(": ")[1] for line in metadata.splitlines() if line.startswith("Provides-Extra:")}
    assert {"torch", "plots", "files", "all"} <= extras


def test_qgis_still_finds_the_plugin_in_the_same_checkout():
    text = (ROOT / "__init__.py").read_text(encoding="utf-8")
    assert "def classFactory(" in text
    assert {"metadata.txt", "plugin", "ui", "algorithms"} <= {path.name for path in ROOT.iterdir()}
