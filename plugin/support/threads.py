"""Python in threads owned by QGIS."""

from __future__ import annotations

import ctypes
import threading
from collections.abc import Iterator
from contextlib import contextmanager

# held while a vector layer is opened, because QGIS deadlocks if two threads open the same file
LAYER_OPENING_LOCK = threading.RLock()

_KEPT = threading.local()
_IDLE = threading.Condition()
_at_work = 0


@contextmanager
def track_thread_work() -> Iterator[None]:
    """Enclose work of SlopeMuse in a thread of QGIS, so that `wait_until_idle` waits for it."""
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
    """Wait until no thread works for SlopeMuse, for at most `most_s` seconds; return whether none does."""
    with _IDLE:
        return _IDLE.wait_for(lambda: _at_work == 0, most_s)


def _keep_thread_state() -> None:
    """Keep Python's thread state until the thread ends, and not only until the current call from QGIS ends.

    QGIS takes a thread from a pool for every task; Python creates a thread state for the call and deletes it
    afterwards. Packages compiled with pybind11 (Matplotlib, SciPy, torch) keep a pointer to the thread state in
    which they were imported, through which the next task in the thread would crash QGIS.
    """
    if not hasattr(_KEPT, "state"):
        # never released, which keeps the thread state
        _KEPT.state = ctypes.pythonapi.PyGILState_Ensure()
