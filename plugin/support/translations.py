"""Which catalogue goes with the language of QGIS, and what it holds for the sentences of the science."""

from __future__ import annotations

import json
import re
from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication

from ..core.common.messages import Phrases


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


def phrases(path: Path) -> Phrases:
    """Return the sentences of the science in the language of a catalogue that Qt has installed.

    Parameters
    ----------
    path : Path
        Of the catalogue; the templates lie beside it.
    """
    templates = json.loads((path.parent / "science.json").read_text(encoding="utf-8"))
    return Phrases(
        templates,
        lambda template: QCoreApplication.translate("SlopeMuse", template),
        path.stem.split("_")[1],
    )
