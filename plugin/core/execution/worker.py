"""What a Dask worker does: one function on one block of points."""

from __future__ import annotations

import sys
import time
import traceback
from typing import TYPE_CHECKING, Any

from ..common.errors import Cancelled, SlopeMuseError
from ..common.messages import plain
from ..common.progress import Progress
from ..common.version import VERSION
from ..environment.packages import fault_behind
from .transfer import function_of, read, written

if TYPE_CHECKING:
    from distributed import Event

# how often the scheduler is asked whether the user has cancelled
_EVERY_S = 1.0
DONE, STOPPED, FAILED, FAULT, OLD = "done", "stopped", "failed", "fault", "old"


class BlockProgress(Progress):
    """Keeps the notes of a block, and asks the scheduler whether the user has cancelled the run.

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
        """Keep a note."""
        self.notes.append(("info", plain(text)))

    def warn(self, text: str) -> None:
        """Keep a warning."""
        self.notes.append(("warn", plain(text)))

    def cancelled(self) -> bool:
        """Return whether the user has cancelled the run, as known for at most a second."""
        now = time.monotonic()
        if not self._stopped and now - self._asked >= _EVERY_S:
            from distributed import Event

            self._asked = now
            self._event = self._event or Event(self._run)
            self._stopped = bool(self._event.is_set())
        return self._stopped


def work(name: str, shared: bytes, given: bytes, run: str, version: str) -> bytes:
    """Do a function of the core on a block, and return what came of it; nothing is raised.

    Parameters
    ----------
    name : str
        See `transfer.name_of`.
    shared, given : bytes
        Arguments for every block and for this one, see `transfer.written`.
    run : str
        See `BlockProgress`.
    version : str
        SlopeMuse version of the sender.

    Returns
    -------
    bytes
        What came of it (done, stopped, failed, fault, old), its value, and the notes.
    """
    if version != VERSION:
        return written((OLD, VERSION, []))
    progress = BlockProgress(run)
    try:
        value = function_of(name)(*read(shared), *read(given), progress=progress)
    except Cancelled:
        return written((STOPPED, None, []))
    except MemoryError:
        return written((FAILED, ("MemoryError", ""), []))
    except SlopeMuseError as error:
        return written((FAILED, (type(error).__name__, plain(str(error))), []))
    except Exception as error:
        fault = fault_behind(error)
        if fault is not None:
            return written((FAILED, ("DependencyError", plain(fault.sentence(python=sys.executable))), []))
        return written((FAULT, traceback.format_exc(), []))
    return written((DONE, value, progress.notes))
