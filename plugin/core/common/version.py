"""Version of SlopeMuse, which is defined only in `metadata.txt`."""

from __future__ import annotations

import re
from pathlib import Path


def _version() -> str:
    """Return the version from the plugin folder or checkout, or else from the installed package."""
    file = Path(__file__).resolve().parents[3] / "metadata.txt"
    if file.is_file():
        found = re.search(r"^version=(\S+)", file.read_text(encoding="utf-8"), re.MULTILINE)
        if found is not None:
            return found.group(1)
    from importlib.metadata import version

    return version("slopemuse")


VERSION = _version()
