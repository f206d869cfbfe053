"""Computation of a block of points on a Dask worker."""

from __future__ import annotations

import sys
import time
import traceback
from typing import TYPE_CHECKING, Any

from ..common.errors import Cancelled, SlopeMuseError
from ..common.messages import plain
from ..common.progress import Progress
from ..common.version import VERSION
from ..environment.packages import fault_causing
from .transfer import deserialized, function_of, serialized

if TYPE_CHECKING:
    from distributed import Event

# interval between checks for cancellation
_CHECK_INTERVAL_S = 1.0
DONE, STOPPED, FAILED, FAULT, OLD = "done", "stopped", "failed", "fault", "old"


class BlockProgress(Progress):
    """Collects the log messages of a block and checks whether the user has cancelled the run.

    Parameters
    ----------
    run : str
        Name of the event that is set when the user cancels.
    """

    def __init__(self, run: str) -> None:
        self._run, self._asked = run, time.monotonic()
        self._event: Event | None = None
        self._stopped = False
        self.notes: list[tuple[str, Any]] = []

    def info(self, text: str) -> None:
        """Store a message."""
        self.notes.append(("info", plain(text)))

    def warn(self, text: str) -> None:
        """Store a warning."""
        self.notes.append(("warn", plain(text)))

    def cancelled(self) -> bool:
        """Return whether the user has cancelled the run; checked at most once per second."""
        now = time.monotonic()
        if not self._stopped and now - self._asked >= _CHECK_INTERVAL_S:
            from distributed import Event

            self._asked = now
            self._event = self._event or Event(self._run)
            self._stopped = bool(self._event.is_set())
        return self._stopped


def compute_block(name: str, shared: bytes, arguments: bytes, run: str, version: str) -> bytes:
    """Apply a function of the core to a block and return its outcome; errors are returned, not raised.

    Parameters
    ----------
    name : str
        See `transfer.name_of`.
    shared, arguments : bytes
        Arguments common to all blocks and those of this block, see `transfer.serialized`.
    run : str
        See `BlockProgress`.
    version : str
        SlopeMuse version of the sender.

    Returns
    -------
    bytes
        Outcome (done, stopped, failed, fault, old), value and log messages.
    """
    if version != VERSION:
        return serialized((OLD, VERSION, []))
    progress = BlockProgress(run)
    try:
        value = function_of(name)(*deserialized(shared), *deserialized(arguments), progress=progress)
    except Cancelled:
        return serialized((STOPPED, None, []))
    except MemoryError:
        return serialized((FAILED, ("MemoryError", ""), []))
    except SlopeMuseError as error:
        return serialized((FAILED, (type(error).__name__, plain(str(error))), []))
    except Exception as error:
        fault = fault_causing(error)
        if fault is not None:
            return serialized((FAILED, ("DependencyError", plain(fault.sentence(python=sys.executable))), []))
        return serialized((FAULT, traceback.format_exc(), []))
    return serialized((DONE, value, progress.notes))
