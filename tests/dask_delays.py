"""Functions for Dask workers in tests: they wait, write trace files to a folder, fail or kill their worker."""

from __future__ import annotations

import os
import time
from pathlib import Path

from .common.errors import Cancelled, InputError
from .common.messages import message


def doubled(folder, seconds, number, values, *, progress):
    """Return the doubled values after some seconds, longer on a slow worker; stop if cancelled."""
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
    """Return the number of the block; fail at the second block in the way of `kind`."""
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
