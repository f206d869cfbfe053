"""Python on threads that QGIS owns."""

from __future__ import annotations

import ctypes
import threading
from collections.abc import Iterator
from contextlib import contextmanager

# held while a vector layer is opened: QGIS blocks for ever where two threads open the same file
OPENING = threading.RLock()

_KEPT = threading.local()
_IDLE = threading.Condition()
_at_work = 0


@contextmanager
def at_work() -> Iterator[None]:
    """Enclose what a thread of QGIS does for SlopeMuse."""
    global _at_work
    _keep_thread_state()
    with _IDLE:
        _at_work += 1
    try:
        yield
    finally:
        with _IDLE:
            _at_work -= 1
            _IDLE.notify_all()


def wait_until_idle(most_s: float) -> bool:
    """Wait until no thread works for SlopeMuse, for some seconds [s] at most; tell whether none does."""
    with _IDLE:
        return _IDLE.wait_for(lambda: _at_work == 0, most_s)


def _keep_thread_state() -> None:
    """Let Python's state of this thread live as long as the thread, and not only until this call of QGIS ends.

    QGIS takes a thread from a pool for every task, and Python makes a state for it that it throws away afterwards.
    Compiled packages (what pybind11 binds: Matplotlib, SciPy, torch) keep a pointer to the state in which they were
    imported, and the next task on the thread would bring QGIS down through it.
    """
    if not hasattr(_KEPT, "state"):
        # one call that is never released
        _KEPT.state = ctypes.pythonapi.PyGILState_Ensure()
