"""One reading in the background at a time."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...plugin.core.common.progress import Progress
from ...plugin.support.background_task import Work


class Background(QObject):
    """Starts readings and gives them up; `said` brings what the user should know."""

    said = pyqtSignal(str)

    def __init__(self) -> None:
        super().__init__()
        self.work: Work | None = None

    def start(self, title: str, job: Callable[[Progress], Any], done: Callable[[Any], None]) -> None:
        """Do a job in the background and hand over its result; an earlier one is given up."""
        self.cancel()
        self.work = Work(title, job)
        self.work.done.connect(partial(self._done, done))
        self.work.failed.connect(self._failed)
        self.work.start()

    def cancel(self) -> None:
        """Give up what is being read."""
        if self.work is not None:
            self.work.done.disconnect()
            self.work.failed.disconnect()
            self.work.cancel()
            self.work = None

    def _done(self, done: Callable[[Any], None], found: Any) -> None:
        self.work = None
        done(found)

    def _failed(self, problem: str) -> None:
        self.work = None
        self.said.emit(problem)
