"""Import settings stored per folder."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsSettings

from ...plugin.core.common.errors import SlopeMuseError
from ...plugin.core.io.sniffing.findings import LayoutDescription
from ...plugin.core.io.tables.layout_detection import detect_layout

_MAX_FOLDERS = 50


def recall(store: str, path: Path) -> str:
    """Return the text stored for the folder of a file; "" if there is none."""
    return str(QgsSettings().value(f"{store}/{_key(path)}", "", type=str) or "")


def keep(store: str, path: Path, text: str) -> None:
    """Store a text for the folder of a file; entries of the least recently used folders are removed."""
    settings = QgsSettings()
    key = _key(path)
    order = [name for name in settings.value(f"{store}/folders", [], type=list) if name != key]
    for old in order[: max(0, len(order) + 1 - _MAX_FOLDERS)]:
        settings.remove(f"{store}/{old}")
    settings.setValue(f"{store}/{key}", text)
    settings.setValue(f"{store}/folders", [*order, key][-_MAX_FOLDERS:])


def recalled_layout(algorithm: str, path: Path) -> LayoutDescription:
    """Return the layout last declared for a file in the same folder, if the file has its columns."""
    try:
        declared = LayoutDescription.from_json(recall(f"slopemuse/layout_{algorithm}", path) or "{}")
        names = set(detect_layout(path, declared).samples) if declared != LayoutDescription() else set()
    except SlopeMuseError:
        return LayoutDescription()
    return declared if {column.name for column in declared.columns} <= names else LayoutDescription()


def keep_layout(algorithm: str, path: Path, declared: LayoutDescription) -> None:
    """Store the declared layout for the folder of a file."""
    if declared != LayoutDescription() or recall(f"slopemuse/layout_{algorithm}", path):
        keep(f"slopemuse/layout_{algorithm}", path, declared.to_json())


def _key(path: Path) -> str:
    return str(path.resolve().parent).replace("/", "|").replace("\\", "|")
