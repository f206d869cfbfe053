"""The version of SlopeMuse, which is written down in `metadata.txt` alone."""

from __future__ import annotations

import re
from pathlib import Path


def _version() -> str:
    """Return the version of the plugin's folder or checkout, else that of the installed package."""
    file = Path(__file__).resolve().parents[3] / "metadata.txt"
    if file.is_file():
        found = re.search(r"^version=(\S+)", file.read_text(encoding="utf-8"), re.MULTILINE)
        if found is not None:
            return found.group(1)
    from importlib.metadata import version

    return version("slopemuse")


VERSION = _version()
