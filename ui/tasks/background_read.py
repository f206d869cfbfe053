"""Base class of background readers."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...plugin.core.common.progress import Progress
from ...plugin.support.background_task import BackgroundTask


class Background(QObject):
    """Runs one job at a time; emits `message` with messages for the user, and `stopped` if the user cancels."""

    message = pyqtSignal(str)
    stopped = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.work: BackgroundTask | None = None

    def start(self, title: str, job: Callable[[Progress], Any], done: Callable[[Any], None]) -> None:
        """Run a job in the background and pass its result to `done`; a pending job is cancelled."""
        self.cancel()
        self.work = BackgroundTask(title, job)
        self.work.done.connect(partial(self._done, done))
        self.work.failed.connect(self._failed)
        self.work.stopped.connect(self._stopped)
        self.work.start()

    def cancel(self) -> None:
        """Cancel the pending job."""
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
        # release the task, which QGIS deletes
        self.work = None
        self.stopped.emit()

    def _failed(self, problem: str) -> None:
        self.work = None
        self.message.emit(problem)
