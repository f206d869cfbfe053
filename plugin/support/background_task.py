"""Background work in QGIS Desktop, with progress in the task manager."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal

from ..core.common.errors import Cancelled, SlopeMuseError
from ..core.common.messages import translated
from ..core.common.progress import Progress
from ..core.environment.packages import missing_packages_explained
from .threads import track_thread_work
from .transform_context import transform_context, using_context

translate = QCoreApplication.translate


class _TaskProgress(Progress):
    def __init__(self, task: QgsTask) -> None:
        self._task = task

    def report(self, fraction: float, text: str = "") -> None:
        self._task.setProgress(100.0 * fraction)

    def cancelled(self) -> bool:
        return self._task.isCanceled()


class BackgroundTask(QgsTask):
    """Background task that emits `done` with its result, or `failed` with an error message.

    A cancelled task only emits `stopped`. Keep a reference until one of them is emitted; QGIS does not.

    Parameters
    ----------
    text : str
        Description shown in the task manager.
    job : callable
        Function that takes a Progress and returns the result; must not access layers of the project.
    """

    done = pyqtSignal(object)
    failed = pyqtSignal(str)
    stopped = pyqtSignal()

    def __init__(self, text: str, job: Callable[[Progress], Any]) -> None:
        super().__init__(text, QgsTask.Flag.CanCancel)
        self._job = job
        # read here, because only the main thread may access the project
        self._context = transform_context()
        self._result: Any = None
        self._problem = ""

    def start(self) -> None:
        """Add the task to QGIS's task manager."""
        QgsApplication.taskManager().addTask(self)

    def run(self) -> bool:
        """Run the job in another thread; no exception may propagate, because QGIS would crash."""
        try:
            with track_thread_work(), missing_packages_explained(), using_context(self._context):
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
        """Emit the outcome in the main thread."""
        if self.isCanceled():
            self.stopped.emit()
            return
        if result:
            self.done.emit(self._result)
        elif self._problem:
            self.failed.emit(self._problem)
