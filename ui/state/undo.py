"""What the dock has had the project remember, change after change, so that the last ones can be undone."""

from __future__ import annotations

from typing import Any, Protocol

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject

from ...plugin.support.project_state import SCOPE

_MOST = 100


class Owner(Protocol):
    """What keeps topics in the project."""

    def restore(self) -> None:
        """Take what the project remembers."""


class History(QObject):
    """Notes every change of some topics.

    Parameters
    ----------
    owners : dict of str to Owner
        Who keeps a topic.
    signals : list
        Tell that a topic may have changed.
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
        """Begin anew, as with another project."""
        self._past, self._now = [], self._texts()

    def undo(self) -> list[str]:
        """Undo the last change and return its topics; none where there is nothing to undo."""
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
            self._past = [*self._past[1 - _MOST :], self._now]
            self._now = now
