"""Packages that SlopeMuse requires: whether they can be loaded, why not, and the remedy.

Packages are imported inside the functions that use them. `missing_packages_explained` converts import errors into a
uniform message, so single imports need no error handling.
"""

from __future__ import annotations

import importlib
import os
import re
import sys
import traceback
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass

from ..common.errors import DependencyError, SlopeMuseError
from ..common.messages import message
from .install_command import OSGEO4W, PROMPT, TERMINAL, Command, install_command


@dataclass(frozen=True)
class Package:
    """A package and its purpose.

    Attributes
    ----------
    use : str
        What it is needed for.
    probe : str
        Module that can be imported only if the installation is complete.
    oldest : tuple of int
        Minimum version.
    elsewhere : bool
        Whether the work can be done in another Python interpreter.
    has_libraries_of_gdal : bool
        Whether its wheel contains libraries to which GDAL is also linked, usually in another version.
    """

    use: str
    probe: str
    oldest: tuple[int, ...] = (0,)
    elsewhere: bool = False
    has_libraries_of_gdal: bool = False


PACKAGES = {
    "numpy": Package(message("all calculations"), "numpy"),
    "scipy": Package(message("statistics and neighbour search"), "scipy.spatial"),
    "matplotlib": Package(message("plots and reports"), "matplotlib.backends.backend_agg", (3, 5)),
    "safetensors": Package(message("reading and writing models"), "safetensors.numpy"),
    "torch": Package(message("neural networks"), "torch", (2, 0), elsewhere=True),
    "h5py": Package(message("HDF5 and NetCDF-4 files"), "h5py", (3, 0), has_libraries_of_gdal=True),
    "statsmodels": Package(message("the KF-ARIMA baseline"), "statsmodels.tsa.statespace.sarimax"),
    "distributed": Package(message("computing on the workers of a Dask scheduler"), "distributed", (2024, 1)),
    "pyarrow": Package(message("reading and writing Parquet files"), "pyarrow.parquet", (12, 0)),
}

MISSING, BROKEN, OLD = "missing", "broken", "old"
SHELLS = {OSGEO4W: message("the OSGeo4W Shell"), PROMPT: message("the command prompt"), TERMINAL: message("a terminal")}
_NO_DLL = re.compile(r"WinError|DLL\sload\sfailed")
_NO_LIBRARY = re.compile(r"(\S+):\scannot\sopen\sshared\sobject\sfile")
# first error per package: parts of a failed module remain loaded, so a second import may fail differently
_broken: dict[str, str] = {}


@dataclass(frozen=True)
class Fault:
    """Reason why a package cannot be used.

    Attributes
    ----------
    package : str
    kind : str
        missing, broken or old.
    reason : str
        First line of the import error, or the version that is too old.
    """

    package: str
    kind: str
    reason: str = ""

    @property
    def command(self) -> Command:
        """Command that installs the package."""
        return install_command(self.package, again=self.kind == BROKEN, newer=self.kind == OLD)

    def remedy(self) -> str:
        """Return the remedy as part of a sentence."""
        if self.kind == BROKEN and _NO_DLL.search(self.reason):
            return message("install the Microsoft Visual C++ Redistributable (x64) from microsoft.com")
        command, shell = self.command.text, SHELLS[self.command.shell]
        library = _NO_LIBRARY.search(self.reason)
        if library and self.kind == BROKEN:
            return message(
                "install the library {library}, or run `{command}` in {terminal}",
                library=library.group(1),
                command=command,
                terminal=shell,
            )
        if self.command.cuda:
            return message(
                "run `{command}` in {terminal} (several GB; the “Get Started” page of pytorch.org shows the "
                "command for the smaller CPU build)",
                command=command,
                terminal=shell,
            )
        return message("run `{command}` in {terminal}", command=command, terminal=shell)

    def sentence(self, python: str = "", instead: str = "") -> str:
        """Return the message for the user.

        Parameters
        ----------
        python : str
            Path of the Python interpreter selected in the settings, if the package is missing there.
        instead : str
            Alternative that works without the package; see `alternative_without`.
        """
        name, use, reason = self.package, PACKAGES[self.package].use, self.reason
        oldest = ".".join(map(str, PACKAGES[name].oldest))
        # separate messages, because other languages may require a different word order
        if python:
            way = self.remedy()
            if self.kind == MISSING:
                return message(
                    "The Python package {name} is required for {use} but is not installed in {python}; {way}.",
                    name=name,
                    use=use,
                    python=python,
                    way=way,
                )
            if self.kind == OLD:
                return message(
                    "The Python package {name} is required for {use}, but its version {reason} in {python} "
                    "is older than {oldest}; {way}.",
                    name=name,
                    use=use,
                    reason=reason,
                    python=python,
                    oldest=oldest,
                    way=way,
                )
            return message(
                "The Python package {name} is required for {use} but cannot be loaded in {python} ({reason}); {way}.",
                name=name,
                use=use,
                python=python,
                reason=reason,
                way=way,
            )
        way = self._way(instead)
        if self.kind == MISSING:
            return message(
                "The Python package {name} is required for {use} but is not installed; {way}.",
                name=name,
                use=use,
                way=way,
            )
        if self.kind == OLD:
            return message(
                "The Python package {name} is required for {use}, but its version {reason} is older than "
                "{oldest}; {way}.",
                name=name,
                use=use,
                reason=reason,
                oldest=oldest,
                way=way,
            )
        return message(
            "The Python package {name} is required for {use} but cannot be loaded ({reason}); {way}.",
            name=name,
            use=use,
            reason=reason,
            way=way,
        )

    def _way(self, instead: str) -> str:
        other = instead
        if PACKAGES[self.package].elsewhere:
            other = message("choose a Python interpreter with this package in Settings ▸ Options ▸ SlopeMuse")
            if instead:
                other = message(
                    "choose a Python interpreter with this package in Settings ▸ Options ▸ SlopeMuse, or {instead}",
                    instead=instead,
                )
        return (
            message("{remedy} and restart QGIS, or {other}", remedy=self.remedy(), other=other)
            if other
            else message("{remedy} and restart QGIS", remedy=self.remedy())
        )


def alternative_without(parameter: str, word: str = "") -> str:
    """Return an alternative to installing a package: omit a parameter, or set it to another value."""
    return (
        message("set {parameter} = {word}", parameter=parameter, word=word)
        if word
        else message("omit {parameter}", parameter=parameter)
    )


def fault_of(name: str) -> Fault | None:
    """Try to import a package; return the reason why it cannot be used, or None."""
    if name in _broken:
        return Fault(name, BROKEN, _broken[name])
    if PACKAGES[name].probe not in sys.modules:
        importlib.invalidate_caches()
    try:
        with _own_libraries_first() if PACKAGES[name].has_libraries_of_gdal else nullcontext():
            importlib.import_module(PACKAGES[name].probe)
    except Exception as error:  # a loader may raise anything: ImportError, OSError, AttributeError
        if isinstance(error, ModuleNotFoundError) and error.name == name:
            return Fault(name, MISSING)
        return _broke(name, error)
    found = version_of(name)
    numbers = tuple(int(part) for part in re.findall(r"\d+", found)[:2])
    return Fault(name, OLD, found) if numbers and numbers < PACKAGES[name].oldest else None


@contextmanager
def _own_libraries_first() -> Iterator[None]:
    """Bind modules imported within the context to the libraries in their wheels (Linux).

    The QGIS executables are linked to GDAL and thereby to the HDF5 library of the system. An h5py wheel that is bound
    to this library instead of its own cannot be imported.
    """
    before = sys.getdlopenflags() if hasattr(os, "RTLD_DEEPBIND") else None
    if before is not None:
        sys.setdlopenflags(before | os.RTLD_DEEPBIND)
    try:
        yield
    finally:
        if before is not None:
            sys.setdlopenflags(before)


def version_of(name: str) -> str:
    """Return the version of an installed package without importing it; an empty string if unknown."""
    loaded = getattr(sys.modules.get(name), "__version__", "")
    if loaded:
        return str(loaded)
    # imported here because it is slow and not needed when QGIS starts
    from importlib import metadata

    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return ""


def fault_causing(error: BaseException) -> Fault | None:
    """Return the package fault that caused an error during an import; None if it has another cause."""
    if isinstance(error, ModuleNotFoundError):
        name = (error.name or "").split(".")[0]
        if name in PACKAGES:
            return Fault(name, MISSING) if error.name == name else _broke(name, error)
    for frame, _ in traceback.walk_tb(error.__traceback__):
        name = str(frame.f_globals.get("__name__", "")).split(".")[0]
        if name in PACKAGES and frame.f_code.co_name == "<module>":
            return _broke(name, error)
    return None


@contextmanager
def missing_packages_explained() -> Iterator[None]:
    """Convert import errors of known packages within the context into `DependencyError`."""
    try:
        yield
    except Exception as error:
        fault = None if isinstance(error, SlopeMuseError) else fault_causing(error)
        if fault is None:
            raise
        raise DependencyError(fault.sentence()) from error


def package_problem(*names: str) -> str:
    """Return a message on the first package that cannot be used, or an empty string."""
    for name in names:
        fault = fault_of(name)
        if fault is not None:
            return fault.sentence()
    return ""


def require(*names: str) -> None:
    """Raise `DependencyError` if a package cannot be used."""
    text = package_problem(*names)
    if text:
        raise DependencyError(text)


def _broke(name: str, error: BaseException) -> Fault:
    lines = str(error).strip().splitlines()
    _broken.setdefault(name, lines[0].rstrip(".") if lines else type(error).__name__)
    return Fault(name, BROKEN, _broken[name])
