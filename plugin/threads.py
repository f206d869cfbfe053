"""Python on threads that QGIS owns."""

from __future__ import annotations

import ctypes
import threading

_KEPT = threading.local()

# held while a vector layer is opened: QGIS blocks for ever where two threads open the same file
OPENING = threading.RLock()


def keep_thread_state() -> None:
    """Let Python's state of this thread live as long as the thread, and not only until this call of QGIS ends.

    QGIS takes a thread from a pool for every task, and Python makes a state for it that it throws away afterwards.
    Compiled packages (what pybind11 binds: Matplotlib, SciPy, torch) keep a pointer to the state in which they were
    imported, and the next task on the thread would bring QGIS down through it.
    """
    if not hasattr(_KEPT, "state"):
        # one call that is never released
        _KEPT.state = ctypes.pythonapi.PyGILState_Ensure()
