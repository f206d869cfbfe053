"""What lives in QGIS and in Python at once, and must not end in one before the other."""

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
    """Delete a widget, action or map tool and what belongs to it, not in a later turn of the event loop.

    By then Python's collector may have taken apart what its signals call, and the next layer that leaves the project
    brings QGIS down; at the end of QGIS there is no later turn at all.
    """
    if not sip.isdeleted(thing):
        sip.delete(thing)


class AlgorithmRun:
    """An algorithm in QGIS's task manager, with all that QGIS only borrows for it.

    Parameters
    ----------
    algorithm : QgsProcessingAlgorithm
    parameters : dict
    context : QgsProcessingContext
    feedback : QgsProcessingFeedback
    ended : function
        Takes whether it succeeded, and the results; called on the main thread.
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
        # until QGIS has done with it, whether or not the window that has started it is still there
        self._kept.add(self)
        QgsApplication.taskManager().addTask(self._task)

    def give_up(self) -> None:
        """Cancel it, unless it has ended, and tell no one how it ended."""
        self._ended = None
        if self in self._kept:
            self._task.cancel()

    def _executed(self, fine: bool, results: dict[str, Any]) -> None:
        self._kept.discard(self)
        if self._ended is not None:
            self._ended(fine, results)
