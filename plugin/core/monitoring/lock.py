"""Folder lock held by the operating system, so that it is released whenever the process ends."""

from __future__ import annotations

import json
import os
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timezone
from pathlib import Path

from ..common.errors import InputError
from ..common.messages import message
from ..environment.file_lock import acquire_lock, release_lock

NAME = "monitoring.lock"


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Hold the lock of a folder within the context.

    Raises
    ------
    InputError
        If another run holds the lock; the message contains its process, host and start time.
    """
    path = folder / NAME
    # do not truncate before the lock is held: the file contains its holder
    with path.open("a+", encoding="utf-8") as file:
        if not acquire_lock(file):
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
            release_lock(file)


def _holder(text: str) -> str:
    try:
        held = json.loads(text)
        return message(
            "process {pid} on {host}, running since {since}",
            pid=str(held["pid"]),
            host=held["host"],
            since=held["since"],
        )
    except (ValueError, KeyError, TypeError, RecursionError):
        return message("unknown process")
