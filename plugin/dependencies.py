"""Which optional packages are usable, and the sentence to show where one is not."""

from __future__ import annotations

import importlib.util

from .core.errors import DependencyError

_USED_FOR = {
    "torch": "neural networks",
    "safetensors": "reading and writing models",
    "statsmodels": "the KF-ARIMA comparison",
    "h5py": "reading HDF5 time series",
}
_NAME_ON_PIP = {"torch": "torch --index-url https://download.pytorch.org/whl/cpu"}


def problem(*packages: str) -> str:
    """Return a sentence on the first package that is missing, or an empty text; nothing is imported."""
    for package in packages:
        if importlib.util.find_spec(package) is None:
            return (
                f"The Python package {package} is needed for {_USED_FOR.get(package, 'this')} and is not installed; "
                f"install it into the Python of QGIS with `pip install {_NAME_ON_PIP.get(package, package)}`, "
                "or use the plugin QPIP, and start QGIS again."
            )
    return ""


def told_by(error: Exception) -> str:
    """Return the same sentence for an import that failed for want of an optional package, else an empty text."""
    name = (error.name or "").split(".")[0] if isinstance(error, ModuleNotFoundError) else ""
    return problem(name) if name in _USED_FOR else ""


def require(*packages: str) -> None:
    """Raise `DependencyError` where a package is missing."""
    text = problem(*packages)
    if text:
        raise DependencyError(text)
