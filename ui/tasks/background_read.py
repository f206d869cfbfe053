"""Base class of background readings."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...plugin.core.common.progress import Progress
from ...plugin.support.background_task import Work


class Background(QObject):
    """Runs one job at a time; `message` emits messages for the user, `stopped` tells that the user cancelled it."""

    message = pyqtSignal(str)
    stopped = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.work: Work | None = None

    def start(self, title: str, job: Callable[[Progress], Any], done: Callable[[Any], None]) -> None:
        """Run a job in the background and pass its result to `done`; an earlier job is cancelled."""
        self.cancel()
        self.work = Work(title, job)
        self.work.done.connect(partial(self._done, done))
        self.work.failed.connect(self._failed)
        self.work.stopped.connect(self._stopped)
        self.work.start()

    def cancel(self) -> None:
        """Cancel the current reading."""
        if self.work is not None:
            self.work.done.disconnect()
            self.work.failed.disconnect()
            self.work.stopped.disconnect()
            self.work.cancel()
            self.work = None

    def _done(self, done: Callable[[Any], None], found: Any) -> None:
        self.work = None
        done(found)

    def _stopped(self) -> None:
        # QGIS deletes the task
        self.work = None
        self.stopped.emit()

    def _failed(self, problem: str) -> None:
        self.work = None
        self.message.emit(problem)
