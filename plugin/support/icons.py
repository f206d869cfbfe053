"""Icons of the plugin, listed in `resources.qrc`, which is read at run time and not compiled."""

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
        If `resources.qrc` does not list the alias.
    """
    files = resource_files(RESOURCES)
    if name not in files:
        raise LookupError(f"resources.qrc lists no icon {name}; add it there.")
    return QIcon(str(files[name]))


@cache
def resource_files(resources: Path) -> dict[str, Path]:
    """Return the files in a resource collection by alias, or by name if they have none."""
    files = {}
    reader = QXmlStreamReader(resources.read_text(encoding="utf-8"))
    while not reader.atEnd():
        reader.readNext()
        if reader.isStartElement() and reader.name() == "file":
            alias = reader.attributes().value("alias")
            path = reader.readElementText()
            files[alias or path] = resources.parent / path
    return files
