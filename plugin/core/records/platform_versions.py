"""Versions of the programs that a run has used."""

from __future__ import annotations

import platform
from importlib.metadata import PackageNotFoundError, version

from ..common.version import VERSION

_PACKAGES = ("numpy", "scipy", "torch")


def versions_here() -> dict[str, str]:
    """Return the versions of SlopeMuse, Python and the packages, without importing them; empty where one is missing."""
    return {
        "slopemuse": VERSION,
        "python": platform.python_version(),
        **{name: _version(name) for name in _PACKAGES},
    }


def platform_here() -> str:
    """Return system and processor, without the name of the machine."""
    return platform.platform()


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return ""
