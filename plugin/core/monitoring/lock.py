"""A lock on a folder, held by the operating system, so that it ends with the process however that ends."""

from __future__ import annotations

import json
import os
import socket
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timezone
from pathlib import Path
from typing import IO

from ..common.errors import InputError
from ..common.messages import message

NAME = "monitoring.lock"


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Hold the lock of a folder.

    Raises
    ------
    InputError
        If another run holds it, with its process, host and start.
    """
    path = folder / NAME
    # never truncated before the lock is held: the file tells who holds it
    with path.open("a+", encoding="utf-8") as file:
        if not _take(file):
            file.seek(0)
            raise InputError(
                message(
                    "{folder} is being updated by another run ({holder}); wait until it has finished.",
                    folder=folder,
                    holder=_holder(file.read()),
                )
            )
        try:
            file.seek(0)
            file.truncate()
            now = datetime.now(timezone.utc).isoformat(timespec="seconds")
            json.dump({"pid": os.getpid(), "host": socket.gethostname(), "since": now}, file)
            file.flush()
            yield
        finally:
            _release(file)


def _holder(text: str) -> str:
    try:
        held = json.loads(text)
        return message("process {pid} on {host} since {since}", pid=held["pid"], host=held["host"], since=held["since"])
    except (ValueError, KeyError, TypeError):
        return message("unknown process")


if sys.platform == "win32":
    import msvcrt

    # a byte far behind the text, which others can read meanwhile
    _BYTE = 1 << 20

    def _take(file: IO[str]) -> bool:
        try:
            os.lseek(file.fileno(), _BYTE, os.SEEK_SET)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _release(file: IO[str]) -> None:
        os.lseek(file.fileno(), _BYTE, os.SEEK_SET)
        msvcrt.locking(file.fileno(), msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _take(file: IO[str]) -> bool:
        try:
            fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True

    def _release(file: IO[str]) -> None:
        fcntl.flock(file.fileno(), fcntl.LOCK_UN)
