"""Shell command that installs a package into the running Python on this system."""

from __future__ import annotations

import os
import platform
import shlex
import sys
from dataclasses import dataclass
from pathlib import Path

# packages that the distributions provide as python3-PACKAGE in all releases
_IN_DISTRIBUTIONS = {"numpy", "scipy", "matplotlib", "h5py", "statsmodels"}
# packages that Debian provides from release 13; Debian 12 has torch 1.13 and no safetensors
_IN_DEBIAN_13 = {"torch", "safetensors"}
# pip may replace numpy when installing these, but QGIS, GDAL and matplotlib are built against the installed numpy
_BUILT_ON_NUMPY = {"scipy", "matplotlib", "h5py", "statsmodels"}
# first version that requires numpy 2, for packages that do not declare this to pip
_WITHOUT_NUMPY_1 = {"pyarrow": "26"}
OSGEO4W, PROMPT, TERMINAL = "osgeo4w", "prompt", "terminal"
_ON_CONDA = {"torch": "pytorch"}


@dataclass(frozen=True)
class System:
    """Properties of the system that determine how a package is installed.

    Attributes
    ----------
    platform : str
        Value of `sys.platform`.
    python : str
        Path of an executable Python interpreter; QGIS itself is not one.
    in_qgis : bool
        Whether the running program is QGIS.
    prefix : str
        Prefix of the running Python.
    virtual, conda, managed : bool
        Whether it is a virtual environment, a conda environment, or externally managed (PEP 668).
    flatpak : str
        Id of the Flatpak in which QGIS runs, or empty.
    distribution : tuple of str
        ID and ID_LIKE of a Linux distribution.
    release : float
        VERSION_ID of the distribution; infinite if it has none (testing, rolling).
    numpy : str
        Version of the installed numpy; empty if it is not installed.
    """

    platform: str
    python: str = "python3"
    in_qgis: bool = False
    prefix: str = ""
    virtual: bool = False
    conda: bool = False
    managed: bool = False
    flatpak: str = ""
    distribution: tuple[str, ...] = ()
    release: float = float("inf")
    numpy: str = ""

    @classmethod
    def here(cls) -> System:
        """Return the properties of the system on which this process runs."""
        # imported here because it is slow and not needed when QGIS starts
        import sysconfig

        release = _os_release()
        version = release.get("VERSION_ID", "")
        return cls(
            platform=sys.platform,
            python=python_program(),
            in_qgis=not Path(sys.executable or "").name.lower().startswith("python"),
            prefix=sys.prefix,
            virtual=sys.prefix != sys.base_prefix,
            conda=(Path(sys.prefix) / "conda-meta").is_dir(),
            managed=(Path(sysconfig.get_path("stdlib")) / "EXTERNALLY-MANAGED").is_file(),
            flatpak=os.environ.get("FLATPAK_ID", ""),
            distribution=tuple(f"{release.get('ID', '')} {release.get('ID_LIKE', '')}".split()),
            release=float(version) if version.replace(".", "", 1).isdigit() else float("inf"),
            numpy=_numpy(),
        )


@dataclass(frozen=True)
class Command:
    """Command and the shell in which to run it.

    Attributes
    ----------
    text : str
        The command.
    shell : str
        Shell: osgeo4w, prompt or terminal.
    cuda : bool
        Whether it installs a CUDA build of several GB.
    """

    text: str
    shell: str
    cuda: bool = False


def install_command(package: str, system: System | None = None, *, again: bool = False, newer: bool = False) -> Command:
    """Return the command that installs a package.

    Parameters
    ----------
    package : str
        Import name of the package.
    system : System, optional
        Default: this system.
    again : bool
        Whether the package is installed but broken.
    newer : bool
        Whether the package is installed but too old.
    """
    system = system or System.here()
    windows = system.platform == "win32"
    shell = TERMINAL if not windows else OSGEO4W if system.in_qgis else PROMPT
    if system.conda:
        name = _ON_CONDA.get(package, package)
        more = "--force-reinstall " if again else ""
        verb = "update" if newer else "install"
        return Command(f"conda {verb} -p {_quoted(system.prefix, windows)} -c conda-forge {more}{name}", shell)
    linux = system.platform.startswith("linux")
    # a distribution provides only one version, so it cannot replace one that is too old
    if linux and not newer and not system.virtual and not system.flatpak and system.prefix == "/usr":
        text = _of_distribution(package, system, again)
        if text:
            return Command(text, shell)
    return Command(_of_pip(package, system, again, newer), shell, cuda=linux and package == "torch")


def _of_distribution(package: str, system: System, again: bool) -> str:
    if "debian" in system.distribution:
        carried = package in _IN_DISTRIBUTIONS or (
            package in _IN_DEBIAN_13 and system.distribution[0] == "debian" and system.release >= 13
        )
        return f"sudo apt-get install {'--reinstall ' if again else ''}python3-{package}" if carried else ""
    if "fedora" in system.distribution and package in _IN_DISTRIBUTIONS:
        return f"sudo dnf {'reinstall' if again else 'install'} python3-{package}"
    return ""


def _of_pip(package: str, system: System, again: bool, newer: bool) -> str:
    windows = system.platform == "win32"
    if system.flatpak:
        python = f"flatpak run --command=python3 {system.flatpak}"
    elif windows and system.in_qgis:
        # name of the QGIS Python in the OSGeo4W shell
        python = "python3"
    elif system.virtual or system.prefix != "/usr":
        python = _quoted(system.python, windows)
    else:
        python = "python3"
    words = [python, "-m pip install"]
    if system.flatpak or system.prefix == "/usr":
        words.append("--user")
    if system.managed and not system.virtual:
        words.append("--break-system-packages")
    if again:
        words.append("--force-reinstall --no-deps")
    if newer:
        words.append("--upgrade")
    limit = _WITHOUT_NUMPY_1.get(package, "") if system.numpy.startswith("1.") else ""
    words.append(f'"{package}<{limit}"' if limit else package)
    if package in _BUILT_ON_NUMPY and system.numpy and not again:
        words.append(f"numpy=={system.numpy}")
    return " ".join(words)


def _quoted(path: str, windows: bool) -> str:
    if windows:
        return f'"{path}"' if " " in path else path
    return shlex.quote(path)


def _numpy() -> str:
    """Return the version of the installed numpy without importing it; it may be broken."""
    from importlib import metadata

    try:
        return metadata.version("numpy")
    except metadata.PackageNotFoundError:
        return ""


def python_program() -> str:
    """Return the path of the Python interpreter; inside QGIS, of the one beside the QGIS executable."""
    program = Path(sys.executable or "python3")
    if program.name.lower().startswith("python"):
        return str(program)
    folders = (program.parent / "bin", program.parent, Path(sys.exec_prefix) / "bin", Path(sys.exec_prefix))
    names = ("python3", "python3.exe", "python.exe")
    found = [folder / name for folder in folders for name in names if (folder / name).is_file()]
    return str(found[0] if found else folders[0] / names[0])


def _os_release() -> dict[str, str]:
    """Return the contents of /etc/os-release; empty on other systems."""
    file = Path("/etc/os-release")
    if platform.system() != "Linux" or not file.is_file():
        return {}
    lines = (line.partition("=") for line in file.read_text(encoding="utf-8").splitlines())
    return {name: value.strip().strip("\"'") for name, mark, value in lines if mark}
