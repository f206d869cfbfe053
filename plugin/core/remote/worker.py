"""The program of the other Python: one job, read from a folder, reported line by line as JSON on standard output.

Lines that it writes: `progress` with `text`, `info`, `warn`, `ask` with the file of the arguments, and at the end
`done` with the file of the result, or `error` with its `kind`. It reads the file name of a reply for every `ask`.
Texts are messages with template and values (`Message.plain`), because QGIS translates them.
It ends when its standard input does, so it never outlives QGIS.
"""

from __future__ import annotations

import json
import os
import platform
import sys
import threading
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from queue import Queue
from typing import TYPE_CHECKING, Any, TextIO

from ..common.errors import SlopeMuseError
from ..common.messages import plain
from ..common.progress import Progress
from ..environment.packages import PACKAGES, fault_behind, fault_of, version_of
from .jobs import JOBS, run_here

if TYPE_CHECKING:
    # numpy may be what is missing here
    from ..common.arrays import FloatArray

_LEAST_SECONDS = 0.1
FAULT = "fault"


class Lines:
    """Writes one JSON object per line, from any thread."""

    def __init__(self, stream: TextIO) -> None:
        self._stream, self._lock = stream, threading.Lock()

    def write(self, **fields: Any) -> None:
        """Write a line."""
        with self._lock:
            self._stream.write(json.dumps(fields) + "\n")
            self._stream.flush()


class _RemoteProgress(Progress):
    def __init__(self, lines: Lines) -> None:
        self._lines = lines
        self._text, self._last = "", 0.0

    def report(self, fraction: float, text: str = "") -> None:
        now = time.monotonic()
        # a line per batch would keep both sides busy with nothing else
        if now - self._last < _LEAST_SECONDS and text in ("", self._text):
            return
        self._last, self._text = now, text or self._text
        self._lines.write(progress=fraction, text=plain(text))

    def info(self, text: str) -> None:
        self._lines.write(info=plain(text))

    def warn(self, text: str) -> None:
        self._lines.write(warn=plain(text))


class _QgisOperations:
    """Coordinate operations that QGIS does, so that both Pythons give the same metres, and this one needs no PROJ."""

    def __init__(self, is_geographic: Callable[..., Any], transform: Callable[..., Any]) -> None:
        self._is_geographic, self._transform = is_geographic, transform

    def is_geographic(self, crs: str) -> bool:
        """Return whether coordinates are degrees."""
        return bool(self._is_geographic(crs))

    def transform(self, xy: FloatArray, from_crs: str, to_crs: str) -> FloatArray:
        """Return places in another system."""
        places: FloatArray = self._transform(xy, from_crs, to_crs)
        return places


def main(arguments: list[str]) -> int:
    """Do the job in a folder, or with `--packages` list the packages; return the exit status."""
    lines = Lines(_only_for_lines())
    replies = _replies(sys.stdin)
    if arguments == ["--packages"]:
        lines.write(packages=[_row(name) for name in PACKAGES], python=platform.python_version(), device=_device())
        return 0
    try:
        done = _done(Path(arguments[0]), lines, replies)
    except MemoryError:
        lines.write(error="", kind="MemoryError")
    except Exception as error:
        fault = None if isinstance(error, SlopeMuseError) else fault_behind(error)
        if fault is not None:
            lines.write(error=plain(fault.sentence(python=sys.executable)), kind="DependencyError")
        elif isinstance(error, SlopeMuseError):
            lines.write(error=plain(str(error)), kind=type(error).__name__)
        else:
            lines.write(error=f"{type(error).__name__}: {error}", kind=FAULT, trace=traceback.format_exc())
    else:
        lines.write(done=done)
        return 0
    return 1


def _done(folder: Path, lines: Lines, replies: Queue[str]) -> str:
    """Do the job and return the name of the file of its result."""
    from ..environment.torch_runtime import use_threads
    from ..geometry.coordinates import use_operations
    from .codec import Writer, read

    def ask(name: str) -> Callable[..., Any]:
        def call(*values: Any) -> Any:
            number = next(numbers)
            lines.write(ask=name, file=Writer(folder, f"ask{number}").write(values).name)
            return read(folder / replies.get())

        return call

    numbers = iter(range(sys.maxsize))
    request = read(folder / "request.json", ask)
    for package in JOBS[request["job"]].packages:
        fault = fault_of(package)
        if fault is not None:
            lines.write(error=plain(fault.sentence(python=sys.executable)), kind="DependencyError")
            sys.exit(1)
    use_threads(request["threads"])
    use_operations(_QgisOperations(request["is_geographic"], request["transform"]))
    result = run_here(request["job"], request["arguments"], _RemoteProgress(lines))
    return Writer(folder, "result").write(result).name


def _only_for_lines() -> TextIO:
    """Return the standard output; whatever else is printed goes to the standard error."""
    stream = os.fdopen(os.dup(1), "w", encoding="utf-8", newline="\n")
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    return stream


def _replies(stream: TextIO) -> Queue[str]:
    """Return where lines of the standard input arrive; the process ends with the last."""
    replies: Queue[str] = Queue()

    def listen() -> None:
        for line in stream:
            replies.put(line.strip())
        os._exit(1)

    threading.Thread(target=listen, daemon=True).start()
    return replies


def _row(name: str) -> dict[str, Any]:
    fault = fault_of(name)
    row: dict[str, Any] = {"name": name, "version": version_of(name)}
    if fault is not None:
        row.update(kind=fault.kind, sentence=plain(fault.sentence(python=sys.executable)))
    return row


def _device() -> str:
    """Return the graphics card that torch can use, or an empty text."""
    if fault_of("torch") is not None:
        return ""
    import torch

    return str(torch.cuda.get_device_name(0)) if torch.cuda.is_available() else ""
