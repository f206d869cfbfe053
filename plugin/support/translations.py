"""Translation catalogues for the language of QGIS, and the lookup of messages in them."""

from __future__ import annotations

import re
from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication

CONTEXT = "SlopeMuse"


def catalogue(folder: Path, locale: str) -> Path | None:
    """Return the catalogue for a locale such as zh-Hans, zh_CN, es_MX or it; None if there is none.

    Parameters
    ----------
    folder : Path
        Folder of the catalogues.
    locale : str
        Locale as named by QGIS; the language without the region is tried last.
    """
    full_name = locale.replace("-", "_")
    for name in (full_name, re.split("_", full_name)[0]):
        path = folder / f"slopemuse_{name}.qm"
        if name and path.is_file():
            return path
    return None


def language_of(path: Path) -> str:
    """Return the language of a catalogue, such as "zh"."""
    return path.stem.split("_")[1]


def template_in_language(template: str, count: int | None) -> str:
    """Return the translation of a template, in the plural form for a count, from the installed Qt translators.

    Parameters
    ----------
    template : str
        English text with placeholders, which the translation contains too.
    count : int or None
        Number that determines the plural form; None for a text without plural.
    """
    return QCoreApplication.translate(CONTEXT, template, None, -1 if count is None else count)
