"""Versions of the programs used by a run."""

from __future__ import annotations

import platform
from importlib.metadata import PackageNotFoundError, version

from ..common.version import VERSION

_PACKAGES = ("numpy", "scipy", "torch")


def versions_here() -> dict[str, str]:
    """Return the versions of SlopeMuse, Python and packages without importing them; empty if a package is missing."""
    return {
        "slopemuse": VERSION,
        "python": platform.python_version(),
        **{name: _version(name) for name in _PACKAGES},
    }


def platform_here() -> str:
    """Return the operating system and processor, without the host name."""
    return platform.platform()


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return ""
