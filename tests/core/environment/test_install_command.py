"""Installation commands per system, compared with commands written by hand."""

from __future__ import annotations

import sys

import pytest
from slopemuse.plugin.core.environment.install_command import System, install_command

DEBIAN_12 = System("linux", prefix="/usr", distribution=("debian",), release=12, managed=True, numpy="1.24.2")
DEBIAN_13 = System("linux", prefix="/usr", distribution=("debian",), release=13, managed=True, numpy="2.2.4")
SID = System("linux", prefix="/usr", distribution=("debian",), managed=True, numpy="2.4.0")
UBUNTU = System("linux", prefix="/usr", distribution=("ubuntu", "debian"), release=22.04, numpy="1.21.5")
FEDORA = System("linux", prefix="/usr", distribution=("fedora",), release=41, numpy="1.26.4")
ARCH = System("linux", prefix="/usr", distribution=("arch",), managed=True, numpy="2.3.1")
FLATPAK = System("linux", prefix="/app", in_qgis=True, flatpak="org.qgis.qgis", numpy="2.0.0")
OSGEO4W = System("win32", r"C:\OSGeo4W\bin\python3.exe", True, r"C:\OSGeo4W\apps\Python312", numpy="1.26.4")
PYTHON_ORG = System("win32", r"C:\Users\José María\Python\python.exe", prefix=r"C:\Users\José María\Python")
MACOS = System("darwin", "/Applications/QGIS.app/Contents/MacOS/bin/python3", True, "/Applications/QGIS.app/Contents")
CONDA = System("linux", prefix="/opt/conda envs/gis", conda=True, in_qgis=True)
VENV = System("linux", "/home/me/env/bin/python", prefix="/home/me/env", virtual=True, distribution=("debian",))


@pytest.mark.parametrize(
    ("system", "package", "text", "shell"),
    [
        (DEBIAN_12, "scipy", "sudo apt-get install python3-scipy", "terminal"),
        (DEBIAN_12, "torch", "python3 -m pip install --user --break-system-packages torch", "terminal"),
        (DEBIAN_12, "safetensors", "python3 -m pip install --user --break-system-packages safetensors", "terminal"),
        (DEBIAN_13, "torch", "sudo apt-get install python3-torch", "terminal"),
        (DEBIAN_13, "safetensors", "sudo apt-get install python3-safetensors", "terminal"),
        (SID, "torch", "sudo apt-get install python3-torch", "terminal"),
        (UBUNTU, "matplotlib", "sudo apt-get install python3-matplotlib", "terminal"),
        (UBUNTU, "torch", "python3 -m pip install --user torch", "terminal"),
        (FEDORA, "h5py", "sudo dnf install python3-h5py", "terminal"),
        (FEDORA, "torch", "python3 -m pip install --user torch", "terminal"),
        (ARCH, "scipy", "python3 -m pip install --user --break-system-packages scipy numpy==2.3.1", "terminal"),
        (FLATPAK, "torch", "flatpak run --command=python3 org.qgis.qgis -m pip install --user torch", "terminal"),
        (OSGEO4W, "torch", "python3 -m pip install torch", "osgeo4w"),
        # this package does not declare its numpy requirement to pip
        (OSGEO4W, "pyarrow", 'python3 -m pip install "pyarrow<26"', "osgeo4w"),
        (ARCH, "pyarrow", "python3 -m pip install --user --break-system-packages pyarrow", "terminal"),
        (OSGEO4W, "scipy", "python3 -m pip install scipy numpy==1.26.4", "osgeo4w"),
        (PYTHON_ORG, "torch", '"C:\\Users\\José María\\Python\\python.exe" -m pip install torch', "prompt"),
        (MACOS, "scipy", "/Applications/QGIS.app/Contents/MacOS/bin/python3 -m pip install scipy", "terminal"),
        (CONDA, "torch", "conda install -p '/opt/conda envs/gis' -c conda-forge pytorch", "terminal"),
        (VENV, "scipy", "/home/me/env/bin/python -m pip install scipy", "terminal"),
    ],
)
def test_the_command_is_that_of_the_system(system, package, text, shell):
    found = install_command(package, system)
    assert (found.text, found.shell) == (text, shell)


def test_only_pip_on_linux_brings_the_large_build_for_graphics_cards():
    assert install_command("torch", DEBIAN_12).cuda
    assert not install_command("torch", DEBIAN_13).cuda
    assert not install_command("torch", OSGEO4W).cuda
    assert not install_command("torch", MACOS).cuda
    assert not install_command("scipy", ARCH).cuda


def test_broken_packages_are_reinstalled_without_changing_numpy():
    assert install_command("scipy", DEBIAN_12, again=True).text == "sudo apt-get install --reinstall python3-scipy"
    assert install_command("scipy", OSGEO4W, again=True).text == (
        "python3 -m pip install --force-reinstall --no-deps scipy"
    )


def test_newer_versions_are_not_installed_from_the_distribution():
    assert install_command("torch", DEBIAN_12, newer=True).text == (
        "python3 -m pip install --user --break-system-packages --upgrade torch"
    )
    assert install_command("matplotlib", UBUNTU, newer=True).text == (
        "python3 -m pip install --user --upgrade matplotlib numpy==1.21.5"
    )
    assert install_command("torch", CONDA, newer=True).text == (
        "conda update -p '/opt/conda envs/gis' -c conda-forge pytorch"
    )


def test_the_interpreter_beside_an_embedding_program_is_found(tmp_path, monkeypatch):
    program = tmp_path / "Contents" / "MacOS" / "QGIS"
    python = program.parent / "bin" / "python3"
    python.parent.mkdir(parents=True)
    for file in (program, python):
        file.touch()
    monkeypatch.setattr(sys, "executable", str(program))
    here = System.here()
    assert here.in_qgis
    assert here.python == str(python)


def test_this_machine_is_recognised():
    here = System.here()
    assert here.platform == sys.platform
    assert here.virtual == (sys.prefix != sys.base_prefix)
    assert here.python == sys.executable
    assert not here.in_qgis
