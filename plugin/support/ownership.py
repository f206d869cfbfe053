"""Lifetime of objects that are owned by both QGIS and Python."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject


def delete_now(thing: QObject) -> None:
    """Delete a widget, action or map tool with its children immediately instead of in a later event loop.

    Otherwise, Python's garbage collector may first destroy the receivers of its signals, and QGIS crashes when the next
    layer is removed from the project; at the end of QGIS there is no later event loop.
    """
    if not sip.isdeleted(thing):
        sip.delete(thing)


class AlgorithmRun:
    """An algorithm in QGIS's task manager, with the objects that QGIS uses without owning them.

    Parameters
    ----------
    algorithm : QgsProcessingAlgorithm
    parameters : dict
    context : QgsProcessingContext
    feedback : QgsProcessingFeedback
    ended : function
        Receives whether the run succeeded and its results; called in the main thread.
    """

    _kept: ClassVar[set[AlgorithmRun]] = set()

    def __init__(
        self,
        algorithm: QgsProcessingAlgorithm,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        ended: Callable[[bool, dict[str, Any]], None],
    ) -> None:
        self._ended: Callable[[bool, dict[str, Any]], None] | None = ended
        self._borrowed = algorithm, context, feedback
        self._task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback)
        self._task.executed.connect(self._executed)
        # keep this object until the task ends, even if the window that started it has been closed
        self._kept.add(self)
        QgsApplication.taskManager().addTask(self._task)

    def give_up(self) -> None:
        """Cancel the task if it is running, and do not call `ended`."""
        self._ended = None
        if self in self._kept:
            self._task.cancel()

    def _executed(self, fine: bool, results: dict[str, Any]) -> None:
        self._kept.discard(self)
        if self._ended is not None:
            self._ended(fine, results)
