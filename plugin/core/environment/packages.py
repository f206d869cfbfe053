"""The packages that SlopeMuse needs: whether each one loads, why it does not, and what to do.

Packages are imported within functions, where they are used. What fails there is turned into the same sentence by
`missing_packages_explained`, so no import is wrapped by itself.
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
    """A package and what it is for.

    Attributes
    ----------
    use : str
        What it is needed for.
    probe : str
        Module that loads only where the package is whole.
    oldest : tuple of int
        Oldest version that works.
    elsewhere : bool
        Whether the work may be done in another Python.
    has_libraries_of_gdal : bool
        Whether its wheel contains libraries that GDAL is linked to as well, usually in another version.
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
# a module that has failed once may fail otherwise the next time, for parts of it stay loaded
_broken: dict[str, str] = {}


@dataclass(frozen=True)
class Fault:
    """Why a package cannot be used.

    Attributes
    ----------
    package : str
    kind : str
        missing, broken or old.
    reason : str
        First line of the error of its loader, or the version that is too old.
    """

    package: str
    kind: str
    reason: str = ""

    @property
    def command(self) -> Command:
        """What to type."""
        return install_command(self.package, again=self.kind == BROKEN, newer=self.kind == OLD)

    def remedy(self) -> str:
        """Return what to do, as a part of a sentence."""
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
        """Return the sentence that a user reads.

        Parameters
        ----------
        python : str
            Path of the Python that was chosen in the settings, where the fault is in that one.
        instead : str
            What works without the package, see `without`.
        """
        name, use, reason = self.package, PACKAGES[self.package].use, self.reason
        oldest = ".".join(map(str, PACKAGES[name].oldest))
        # each is one text, because a language may order its parts in another way
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


def without(parameter: str, word: str = "") -> str:
    """Return what a user may do without a package: leave a parameter out, or give it another word."""
    return (
        message("set {parameter} = {word}", parameter=parameter, word=word)
        if word
        else message("omit {parameter}", parameter=parameter)
    )


def fault_of(name: str) -> Fault | None:
    """Try to load a package; return why it cannot be used, or None where it can."""
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
    """Bind modules that are loaded within to the libraries of their wheel, also where the process has others (Linux).

    The programs of QGIS are linked to GDAL and thereby to the HDF5 of the system. A wheel of h5py that is bound to
    that one and not to its own does not load.
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
    """Return the version of an installed package, "" where it is unknown; nothing is loaded."""
    loaded = getattr(sys.modules.get(name), "__version__", "")
    if loaded:
        return str(loaded)
    # here, because it takes long and the start of QGIS does not need it
    from importlib import metadata

    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return ""


def fault_behind(error: BaseException) -> Fault | None:
    """Return the fault of a package behind an error that was raised while it was imported, else None."""
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
    """Turn an import that fails within into `DependencyError`, whatever its loader raised."""
    try:
        yield
    except Exception as error:
        fault = None if isinstance(error, SlopeMuseError) else fault_behind(error)
        if fault is None:
            raise
        raise DependencyError(fault.sentence()) from error


def problem(*names: str) -> str:
    """Return the sentence on the first package that cannot be used, or an empty text."""
    for name in names:
        fault = fault_of(name)
        if fault is not None:
            return fault.sentence()
    return ""


def require(*names: str) -> None:
    """Raise `DependencyError` where a package cannot be used."""
    text = problem(*names)
    if text:
        raise DependencyError(text)


def _broke(name: str, error: BaseException) -> Fault:
    lines = str(error).strip().splitlines()
    _broken.setdefault(name, lines[0].rstrip(".") if lines else type(error).__name__)
    return Fault(name, BROKEN, _broken[name])
