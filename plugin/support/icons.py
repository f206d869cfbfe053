"""The icons of the plugin, found through `resources.qrc`, which is read as it is and never compiled."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from qgis.PyQt.QtCore import QXmlStreamReader
from qgis.PyQt.QtGui import QIcon

RESOURCES = Path(__file__).resolve().parents[2] / "resources.qrc"


def plugin_icon(name: str) -> QIcon:
    """Return an icon by its alias in `resources.qrc`.

    Raises
    ------
    LookupError
        If the file does not list it.
    """
    files = listed(RESOURCES)
    if name not in files:
        raise LookupError(f"resources.qrc lists no icon {name}; add it there.")
    return QIcon(str(files[name]))


@cache
def listed(resources: Path) -> dict[str, Path]:
    """Return the files that a resource collection lists, by their alias, or by their name where they have none."""
    files = {}
    reader = QXmlStreamReader(resources.read_text(encoding="utf-8"))
    while not reader.atEnd():
        reader.readNext()
        if reader.isStartElement() and reader.name() == "file":
            alias = reader.attributes().value("alias")
            path = reader.readElementText()
            files[alias or path] = resources.parent / path
    return files
