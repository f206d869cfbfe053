"""Locks on open files, held by the operating system, so that they are released whenever the process ends."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from typing import IO, Any

if sys.platform == "win32":
    import msvcrt

    # lock a byte far beyond the text, so that others can still read the text
    _BYTE = 1 << 20

    def acquire_lock(file: IO[Any]) -> bool:
        """Lock an open file; return whether the lock was acquired."""
        try:
            os.lseek(file.fileno(), _BYTE, os.SEEK_SET)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def release_lock(file: IO[Any]) -> None:
        """Release the lock acquired by `acquire_lock`; do nothing if it is not held."""
        with suppress(OSError):
            os.lseek(file.fileno(), _BYTE, os.SEEK_SET)
            msvcrt.locking(file.fileno(), msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def acquire_lock(file: IO[Any]) -> bool:
        """Lock an open file; return whether the lock was acquired."""
        try:
            fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True

    def release_lock(file: IO[Any]) -> None:
        """Release the lock acquired by `acquire_lock`; do nothing if it is not held."""
        with suppress(OSError):
            fcntl.flock(file.fileno(), fcntl.LOCK_UN)
