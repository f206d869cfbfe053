"""Work in the background of the desktop, with its progress in QGIS's task manager."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal

from ..core.common.errors import Cancelled, SlopeMuseError
from ..core.common.messages import translated
from ..core.common.progress import Progress
from ..core.environment.packages import missing_packages_explained
from .threads import at_work
from .transform_context import transform_context, using_context

translate = QCoreApplication.translate


class _TaskProgress(Progress):
    def __init__(self, task: QgsTask) -> None:
        self._task = task

    def report(self, fraction: float, text: str = "") -> None:
        self._task.setProgress(100.0 * fraction)

    def cancelled(self) -> bool:
        return self._task.isCanceled()


class Work(QgsTask):
    """One piece of work; `done` brings its result, `failed` the message why there is none.

    A cancelled one only tells that it has `stopped`. Keep it until then: QGIS keeps no reference.

    Parameters
    ----------
    text : str
        What the task manager shows.
    job : callable
        Takes a Progress, touches no layer of the project, returns the result.
    """

    done = pyqtSignal(object)
    failed = pyqtSignal(str)
    stopped = pyqtSignal()

    def __init__(self, text: str, job: Callable[[Progress], Any]) -> None:
        super().__init__(text, QgsTask.Flag.CanCancel)
        self._job = job
        # asked of the project here, on the main thread
        self._context = transform_context()
        self._result: Any = None
        self._problem = ""

    def start(self) -> None:
        """Hand it to QGIS's task manager."""
        QgsApplication.taskManager().addTask(self)

    def run(self) -> bool:
        """Do the work, on another thread; an exception must not leave it, for QGIS would crash."""
        try:
            with at_work(), missing_packages_explained(), using_context(self._context):
                self._result = self._job(_TaskProgress(self))
        except Cancelled:
            return False
        except SlopeMuseError as error:
            self._problem = translated(error)
            return False
        except Exception as error:
            self._problem = translate("SlopeMuse", "The task failed: {error}").format(error=error)
            return False
        return True

    def finished(self, result: bool) -> None:
        """Report the outcome, on the main thread."""
        if self.isCanceled():
            self.stopped.emit()
            return
        if result:
            self.done.emit(self._result)
        elif self._problem:
            self.failed.emit(self._problem)
