"""Functions run in child processes that are killed after a time, or before a step that changes a file."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable
from pathlib import Path

# functions that change files while outputs are committed
STEPS = ((Path, "replace"), (Path, "unlink"), (os, "replace"), (os, "link"), (os, "fsync"))


def killed_after(seconds: float, act: Callable[[], object]) -> bool:
    """Run a function in a child process that is killed after a time; return whether it was still running."""
    child = _child(act)
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if os.waitid(os.P_PID, child, os.WEXITED | os.WNOHANG | os.WNOWAIT) is not None:
            break
        time.sleep(0.002)
    os.kill(child, signal.SIGKILL)
    return os.WIFSIGNALED(os.waitpid(child, 0)[1])


def killed_before(step: int, act: Callable[[], object]) -> bool:
    """Run a function in a child process that is killed before a step; return whether it reached this step."""

    def counted() -> None:
        left = [step]
        for owner, name in STEPS:
            setattr(owner, name, _stopping(getattr(owner, name), left))
        act()

    return os.WIFSIGNALED(os.waitpid(_child(counted), 0)[1])


def steps_of(act: Callable[[], object]) -> int:
    """Run a function in a child process and return the number of steps that changed a file."""
    reading, writing = os.pipe()

    def counted() -> None:
        left = [1 << 30]
        for owner, name in STEPS:
            setattr(owner, name, _stopping(getattr(owner, name), left))
        act()
        os.write(writing, str((1 << 30) - left[0]).encode())

    os.waitpid(_child(counted), 0)
    os.close(writing)
    told = os.read(reading, 20)
    os.close(reading)
    return int(told or 0)


def _stopping(function: Callable[..., object], left: list[int]) -> Callable[..., object]:
    def stopping(*arguments: object, **named: object) -> object:
        if not left[0]:
            os.kill(os.getpid(), signal.SIGKILL)
        left[0] -= 1
        return function(*arguments, **named)

    return stopping


def _child(act: Callable[[], object]) -> int:
    child = os.fork()
    if not child:
        try:
            act()
        finally:
            os._exit(0)
    return child
