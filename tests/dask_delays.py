"""Functions for the workers of tests: they take their time, leave traces in a folder, fail, or end their worker."""

from __future__ import annotations

import os
import time
from pathlib import Path

from .common.errors import Cancelled, InputError
from .common.messages import message


def doubled(folder, seconds, number, values, *, progress):
    """Return the double of values after some time, longer where the worker is a slow one; stop on request."""
    seconds *= float(os.environ.get("SLOPEMUSE_TEST_SLOW", 1))
    _trace(folder, f"begun-{number}-{os.getpid()}")
    end = time.monotonic() + seconds
    try:
        while time.monotonic() < end:
            progress.step(0.0)
            time.sleep(0.01)
    except Cancelled:
        _trace(folder, f"stopped-{number}-{os.getpid()}")
        raise
    progress.warn(message("Block {number} took {seconds:g} s.", number=number, seconds=seconds))
    _trace(folder, f"done-{number}-{os.getpid()}")
    return 2 * values


def failing(kind, number, *, progress):
    """Fail at the second block."""
    if number != 1:
        return number
    if kind == "input":
        raise InputError(message("{file} is empty.", file="a.csv"))
    if kind == "memory":
        raise MemoryError
    if kind == "fault":
        raise KeyError("nowhere")
    os._exit(1)


def _trace(folder, name):
    (Path(folder) / f"{name}-{time.time_ns()}").touch()
