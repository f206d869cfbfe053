"""Locks that serialise commits into a folder, so that two runs with the same outputs never mix their files."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from hashlib import sha256
from pathlib import Path
from tempfile import gettempdir

from ...core.environment.file_lock import acquire_lock, release_lock

_PATIENCE_S, _PAUSE_S = 60.0, 0.02


@contextmanager
def lock_folders(folders: Iterable[Path]) -> Iterator[None]:
    """Wait until no other run commits into the folders, and lock them until the end of the block."""
    with ExitStack() as stack:
        # always lock in the same order, so that two runs cannot deadlock
        for folder in sorted({_identity(folder): os.path.realpath(folder) for folder in folders}.values()):
            stack.enter_context(_turn(folder))
        yield


def _identity(folder: Path) -> tuple[int, int] | str:
    """Return a key that is the same for all paths of a folder."""
    try:
        found = folder.stat()
    except OSError:
        return os.path.realpath(folder)
    return (found.st_dev, found.st_ino) if found.st_ino else os.path.normcase(os.path.realpath(folder))


def _wait(take_turn: Callable[[], bool]) -> None:
    """Wait for the lock, for at most one minute, because the other run may hang."""
    end = time.monotonic() + _PATIENCE_S
    while not take_turn() and time.monotonic() < end:
        time.sleep(_PAUSE_S)


if sys.platform == "win32":

    @contextmanager
    def _turn(folder: str) -> Iterator[None]:
        # Windows cannot lock a folder; the lock file is kept, because another run may be waiting for it
        name = sha256(os.path.normcase(folder).encode("utf-8", "surrogatepass")).hexdigest()[:16]
        try:
            file = (Path(gettempdir()) / f"slopemuse-turn-{name}").open("a+b")
        except OSError:
            # the lock file belongs to another user
            yield
            return
        with file:
            _wait(lambda: acquire_lock(file))
            try:
                yield
            finally:
                release_lock(file)

else:
    import fcntl

    @contextmanager
    def _turn(folder: str) -> Iterator[None]:
        try:
            number = os.open(folder, os.O_RDONLY)
        except OSError:
            # a folder that cannot be read may still be writable
            yield
            return

        def is_taken() -> bool:
            try:
                fcntl.flock(number, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                return False
            except OSError:
                # some file systems do not support locks
                return True
            return True

        try:
            _wait(is_taken)
            yield
        finally:
            os.close(number)
