"""Commits into one folder take turns: two runs with the same outputs leave those of one of them, not some of each."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from hashlib import sha256
from pathlib import Path
from tempfile import gettempdir

from ...core.environment.file_lock import release, take

_PATIENCE_S, _PAUSE_S = 60.0, 0.02


@contextmanager
def turn_in(folders: Iterable[Path]) -> Iterator[None]:
    """Wait until no other run commits into these folders, and keep others waiting until the end of the block."""
    with ExitStack() as stack:
        # in one order, so that two runs never wait for each other
        for folder in sorted({os.path.realpath(folder) for folder in folders}):
            stack.enter_context(_turn(folder))
        yield


if sys.platform == "win32":

    @contextmanager
    def _turn(folder: str) -> Iterator[None]:
        # a folder cannot be locked there; the file stays, because another run may be waiting for it
        name = sha256(os.path.normcase(folder).encode("utf-8", "surrogatepass")).hexdigest()[:16]
        with (Path(gettempdir()) / f"slopemuse-turn-{name}").open("a+b") as file:
            end = time.monotonic() + _PATIENCE_S
            while not take(file) and time.monotonic() < end:
                time.sleep(_PAUSE_S)
            try:
                yield
            finally:
                release(file)

else:
    import fcntl

    @contextmanager
    def _turn(folder: str) -> Iterator[None]:
        number = os.open(folder, os.O_RDONLY)
        try:
            # some file systems have no locks
            with suppress(OSError):
                fcntl.flock(number, fcntl.LOCK_EX)
            yield
        finally:
            os.close(number)
