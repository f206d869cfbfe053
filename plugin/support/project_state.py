"""What a project remembers of the dock, as JSON under one name each."""

from __future__ import annotations

import json
from typing import Any, TypeVar

from qgis.core import QgsProject

SCOPE = "slopemuse"
# the point that was plotted when the project was saved, and whether the dock was open
POINT = "point"
_Kind = TypeVar("_Kind", list, dict)


def remember(topic: str, value: list | dict) -> None:
    """Store a list or a dict in the project; an empty one takes the entry away."""
    project, key = QgsProject.instance(), f"/dock/{topic}"
    if value:
        project.writeEntry(SCOPE, key, json.dumps(value, sort_keys=True))
    elif project.readEntry(SCOPE, key, "")[1]:
        project.removeEntry(SCOPE, key)


def recall(topic: str, absent: _Kind) -> _Kind:
    """Return what is stored; `absent` where nothing is, or something of another kind."""
    text, found = QgsProject.instance().readEntry(SCOPE, f"/dock/{topic}", "")
    try:
        value: Any = json.loads(text) if found else absent
    except (ValueError, RecursionError):
        return absent
    return value if isinstance(value, type(absent)) else absent
