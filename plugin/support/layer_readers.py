"""Delay the removal of layers from the project while tasks read them."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import wraps
from typing import TypeVar

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QThread

Result = TypeVar("Result")

# after this time the removal proceeds and the run may fail, because a blocked window seems to hang
_PATIENCE_S = 10.0

_CHANGED = threading.Condition()
_DEPTH = threading.local()
_readers = 0
_removing = False
_watched: QgsProject | None = None


@contextmanager
def reading_layers() -> Iterator[None]:
    """Keep layers of the project from being removed while a task reads them; QGIS would crash.

    Layers that are being removed when the block is entered do not exist afterwards, and using them raises an error.
    The main thread removes layers itself and does not wait.
    """
    global _readers
    depth = getattr(_DEPTH, "value", 0)
    application = QCoreApplication.instance()
    if depth or application is None or application.thread() == QThread.currentThread():
        yield
        return
    with _CHANGED:
        _CHANGED.wait_for(lambda: not _removing, _PATIENCE_S)
        _readers += 1
    _DEPTH.value = 1
    try:
        yield
    finally:
        _DEPTH.value = 0
        with _CHANGED:
            _readers -= 1
            _CHANGED.notify_all()


def reads_layers(function: Callable[..., Result]) -> Callable[..., Result]:
    """Decorate a function so that it runs within `reading_layers`."""

    @wraps(function)
    def enclosed(*arguments: object, **named: object) -> Result:
        with reading_layers():
            return function(*arguments, **named)

    return enclosed


def watch_project(project: QgsProject) -> None:
    """Make the removal of layers from a project wait for tasks; call it in the thread of the project."""
    global _watched
    if _watched is project:
        return
    stop_watching()
    project.layersWillBeRemoved.connect(_before_removal)
    project.layersRemoved.connect(_after_removal)
    _watched = project


def stop_watching() -> None:
    """Stop delaying the removal of layers."""
    global _watched
    if _watched is not None:
        # a project other than the QGIS instance may have been deleted
        with suppress(RuntimeError, TypeError):
            _watched.layersWillBeRemoved.disconnect(_before_removal)
            _watched.layersRemoved.disconnect(_after_removal)
        _watched = None
        _after_removal()


def _before_removal(*_: object) -> None:
    global _removing
    with _CHANGED:
        _CHANGED.wait_for(lambda: not _readers, _PATIENCE_S)
        _removing = True


def _after_removal(*_: object) -> None:
    global _removing
    with _CHANGED:
        _removing = False
        _CHANGED.notify_all()
