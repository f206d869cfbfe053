"""Runs of an algorithm by another one, with forwarded progress, log and cancellation."""

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
    """Forwards feedback of an algorithm to the progress of its caller."""

    def __init__(self, progress: Progress) -> None:
        super().__init__(False)
        self._progress = progress

    def setProgress(self, progress: float) -> None:
        """Forward the percentage."""
        self._progress.report(progress / 100.0)

    def setProgressText(self, text: str) -> None:
        """Ignore the text, because the caller reports its own steps."""

    def pushInfo(self, info: str) -> None:
        """Forward an information message."""
        self._progress.info(info)

    def pushWarning(self, warning: str) -> None:
        """Forward a warning."""
        self._progress.warn(warning)

    def isCanceled(self) -> bool:
        """Check whether the user has cancelled the caller."""
        return self._progress.cancelled()


def algorithm_of(name: str) -> QgsProcessingAlgorithm | None:
    """Return a new instance of an algorithm by its ID without the provider; None if it is unknown."""
    return QgsApplication.processingRegistry().createAlgorithmById(f"{PROVIDER}:{name}")


def run_child(name: str, parameters: dict[str, Any], progress: Progress) -> dict[str, Any]:
    """Run an algorithm and return its results.

    Raises
    ------
    Cancelled
        If the user cancels.
    InputError
        If the run fails; contains its error message.
    """
    algorithm = algorithm_of(name)
    if algorithm is None:
        raise InputError(message("SlopeMuse has no algorithm {name}; update the plugin.", name=quoted(name)))
    # a separate context, because layers are opened in the thread that uses them
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
        raise InputError(message("{name} failed; see the log for the reason.", name=name))
    return dict(results)
