"""Which catalogue goes with the language of QGIS."""

from __future__ import annotations

import re
from pathlib import Path


def catalogue(folder: Path, locale: str) -> Path | None:
    """Return the catalogue for a locale such as zh-Hans, zh_CN, es_MX or it; None if there is none.

    Parameters
    ----------
    folder : Path
        Where the catalogues are.
    locale : str
        As QGIS names it; the language alone is tried last.
    """
    whole = locale.replace("-", "_")
    for name in (whole, re.split("_", whole)[0]):
        path = folder / f"slopemuse_{name}.qm"
        if name and path.is_file():
            return path
    return None
