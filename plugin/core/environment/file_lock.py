"""Locks on open files, held by the operating system, so that they end with the process however that ends."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from typing import IO, Any

if sys.platform == "win32":
    import msvcrt

    # a byte far behind the text, which others can read meanwhile
    _BYTE = 1 << 20

    def take(file: IO[Any]) -> bool:
        """Lock an open file; tell whether no other one holds it."""
        try:
            os.lseek(file.fileno(), _BYTE, os.SEEK_SET)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def release(file: IO[Any]) -> None:
        """Give up the lock of `take`; nothing happens where none was taken."""
        with suppress(OSError):
            os.lseek(file.fileno(), _BYTE, os.SEEK_SET)
            msvcrt.locking(file.fileno(), msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def take(file: IO[Any]) -> bool:
        """Lock an open file; tell whether no other one holds it."""
        try:
            fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True

    def release(file: IO[Any]) -> None:
        """Give up the lock of `take`; nothing happens where none was taken."""
        with suppress(OSError):
            fcntl.flock(file.fileno(), fcntl.LOCK_UN)
