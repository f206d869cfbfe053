"""Datum transformations chosen by the user, accessible in any thread."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from qgis.core import QgsCoordinateTransformContext, QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QThread

_CONTEXT: ContextVar[QgsCoordinateTransformContext | None] = ContextVar("transform_context", default=None)


@contextmanager
def using_context(context: QgsCoordinateTransformContext) -> Iterator[None]:
    """Use a transform context in this thread until the end of the block."""
    former = _CONTEXT.set(context)
    try:
        yield
    finally:
        _CONTEXT.reset(former)


def transform_context() -> QgsCoordinateTransformContext:
    """Return the context of this thread, else that of the project, which only the main thread may access."""
    context = _CONTEXT.get()
    if context is not None:
        return context
    application = QCoreApplication.instance()
    if application is not None and QThread.currentThread() == application.thread():
        return QgsProject.instance().transformContext()
    return QgsCoordinateTransformContext()
