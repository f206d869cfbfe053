"""State of the dock in the project, stored as JSON under one key per topic."""

from __future__ import annotations

import json
from typing import Any, TypeVar

from qgis.core import QgsProject

SCOPE = "slopemuse"
# key of the plotted point and the visibility of the dock
POINT = "point"
_Kind = TypeVar("_Kind", list, dict)


def store_in_project(topic: str, value: list | dict) -> None:
    """Store a list or dict in the project; an empty one removes the entry."""
    project, key = QgsProject.instance(), f"/dock/{topic}"
    if value:
        project.writeEntry(SCOPE, key, json.dumps(value, sort_keys=True))
    elif project.readEntry(SCOPE, key, "")[1]:
        project.removeEntry(SCOPE, key)


def load_from_project(topic: str, absent: _Kind) -> _Kind:
    """Return the stored value; `absent` if there is none, or if it has another type."""
    text, found = QgsProject.instance().readEntry(SCOPE, f"/dock/{topic}", "")
    try:
        value: Any = json.loads(text) if found else absent
    except (ValueError, RecursionError):
        return absent
    return value if isinstance(value, type(absent)) else absent
