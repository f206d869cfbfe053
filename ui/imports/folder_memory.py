"""Import choices remembered per folder."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsSettings

_MAX_FOLDERS = 50


def recall(store: str, path: Path) -> str:
    """Return the text stored for the folder of a file, or ""."""
    return str(QgsSettings().value(f"{store}/{_key(path)}", "", type=str) or "")


def keep(store: str, path: Path, text: str) -> None:
    """Store a text for the folder of a file; entries of the oldest folders are removed."""
    settings = QgsSettings()
    key = _key(path)
    order = [name for name in settings.value(f"{store}/folders", [], type=list) if name != key]
    for old in order[: max(0, len(order) + 1 - _MAX_FOLDERS)]:
        settings.remove(f"{store}/{old}")
    settings.setValue(f"{store}/{key}", text)
    settings.setValue(f"{store}/folders", [*order, key][-_MAX_FOLDERS:])


def _key(path: Path) -> str:
    return str(path.resolve().parent).replace("/", "|").replace("\\", "|")
