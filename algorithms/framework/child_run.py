"""One algorithm of SlopeMuse run by another one, with its progress, log and cancellation."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
)

from ...plugin.core.common.errors import Cancelled, InputError
from ...plugin.core.common.messages import message, quoted
from ...plugin.core.common.progress import Progress
from ...plugin.support.transform_context import transform_context

PROVIDER = "slopemuse"


class ForwardingFeedback(QgsProcessingFeedback):
    """Passes what an algorithm reports to the progress of another one."""

    def __init__(self, progress: Progress) -> None:
        super().__init__(False)
        self._progress = progress

    def setProgress(self, progress: float) -> None:
        """Pass the percentage on."""
        self._progress.report(progress / 100.0)

    def setProgressText(self, text: str) -> None:
        """Drop the text: the caller says which step runs."""

    def pushInfo(self, info: str) -> None:
        """Pass a line of the log on."""
        self._progress.info(info)

    def pushWarning(self, warning: str) -> None:
        """Pass a warning on."""
        self._progress.warn(warning)

    def isCanceled(self) -> bool:
        """Return whether the user has cancelled the caller."""
        return self._progress.cancelled()


def algorithm_of(name: str) -> QgsProcessingAlgorithm | None:
    """Return a new instance of an algorithm by its id without the provider, None where it is unknown."""
    return QgsApplication.processingRegistry().createAlgorithmById(f"{PROVIDER}:{name}")


def run_child(name: str, parameters: dict[str, Any], progress: Progress) -> dict[str, Any]:
    """Run an algorithm and return its results.

    Raises
    ------
    Cancelled
        If the user cancels.
    InputError
        If it fails, with its sentence.
    """
    algorithm = algorithm_of(name)
    if algorithm is None:
        raise InputError(message("SlopeMuse has no algorithm {name}; update the plugin.", name=quoted(name)))
    # a context of its own: layers are opened in the thread that uses them
    context = QgsProcessingContext()
    context.setTransformContext(transform_context())
    try:
        fine, reason = algorithm.checkParameterValues(parameters, context)
        if not fine:
            raise InputError(reason)
        results, fine = algorithm.run(parameters, context, ForwardingFeedback(progress), {}, False)
    except QgsProcessingException as error:
        if progress.cancelled():
            raise Cancelled from None
        raise InputError(str(error)) from None
    if not fine:
        raise InputError(message("{name} failed; its reason is in the log.", name=name))
    return dict(results)
