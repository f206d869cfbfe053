"""Undo history for the dock's state in the project."""

from __future__ import annotations

from typing import Any, Protocol

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject

from ...plugin.support.project_state import SCOPE

_MAX_CHANGES = 100


class Owner(Protocol):
    """Object that stores topics in the project."""

    def restore(self) -> None:
        """Restore the state stored in the project."""


class History(QObject):
    """Records all changes of the given topics.

    Parameters
    ----------
    owners : dict of str to Owner
        Owner of each topic.
    signals : list
        Signals emitted when a topic may have changed.
    """

    def __init__(self, owners: dict[str, Owner], signals: list[Any]) -> None:
        super().__init__()
        self._owners = owners
        self._past: list[dict[str, str]] = []
        self._busy = False
        self._now = self._texts()
        for signal in signals:
            signal.connect(self._note)

    def forget(self, *_: object) -> None:
        """Clear the history, for example for another project."""
        self._past, self._now = [], self._texts()

    def can_undo(self) -> bool:
        """Check whether there is a change to undo."""
        return bool(self._past)

    def undo(self) -> list[str]:
        """Undo the last change and return its topics; empty if there is nothing to undo."""
        if not self._past:
            return []
        former, project = self._past.pop(), QgsProject.instance()
        changed = [topic for topic in self._owners if former[topic] != self._now[topic]]
        for topic in changed:
            if former[topic]:
                project.writeEntry(SCOPE, f"/dock/{topic}", former[topic])
            else:
                project.removeEntry(SCOPE, f"/dock/{topic}")
        self._now, self._busy = former, True
        try:
            for owner in {id(self._owners[topic]): self._owners[topic] for topic in changed}.values():
                owner.restore()
        finally:
            self._busy = False
        return changed

    def _texts(self) -> dict[str, str]:
        project = QgsProject.instance()
        return {topic: project.readEntry(SCOPE, f"/dock/{topic}", "")[0] for topic in self._owners}

    def _note(self, *_: object) -> None:
        now = self._texts()
        if now != self._now and not self._busy:
            self._past = [*self._past[1 - _MAX_CHANGES :], self._now]
            self._now = now
