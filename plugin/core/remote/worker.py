"""Worker program in the other Python interpreter: runs one job and reports as JSON lines on standard output.

Lines are `progress` with `text`, `info`, `warn`, `ask` (a function call in QGIS, with the file of its arguments), and
at the end `done` with the file of the result or `error` with its `kind`. For every `ask`, the worker reads the file
name of the reply from standard input. Texts are messages with template and values (`Message.plain`), which QGIS
translates. The worker exits when its standard input is closed, so it never outlives QGIS.
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
from ..environment.packages import PACKAGES, fault_causing, fault_of, version_of
from .jobs import JOBS, run_here

if TYPE_CHECKING:
    # numpy may be missing in this interpreter
    from ..common.arrays import FloatArray

_MIN_INTERVAL_S = 0.1
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
        # limits the number of lines; training reports every batch
        if now - self._last < _MIN_INTERVAL_S and text in ("", self._text):
            return
        self._last, self._text = now, text or self._text
        self._lines.write(progress=fraction, text=plain(text))

    def info(self, text: str) -> None:
        self._lines.write(info=plain(text))

    def warn(self, text: str) -> None:
        self._lines.write(warn=plain(text))


class _QgisOperations:
    """Coordinate operations computed by QGIS, for equal results in both interpreters; no PROJ is required here."""

    def __init__(self, is_geographic: Callable[..., Any], transform: Callable[..., Any]) -> None:
        self._is_geographic, self._transform = is_geographic, transform

    def is_geographic(self, crs: str) -> bool:
        """Return whether the coordinates of a CRS are in degrees."""
        return bool(self._is_geographic(crs))

    def transform(self, xy: FloatArray, from_crs: str, to_crs: str) -> FloatArray:
        """Return coordinates in another CRS."""
        transformed: FloatArray = self._transform(xy, from_crs, to_crs)
        return transformed


def main(arguments: list[str]) -> int:
    """Run the job in a folder, or list the packages with `--packages`; return the exit status."""
    lines = Lines(_reserved_stdout())
    replies = _reply_queue(sys.stdin)
    if arguments == ["--packages"]:
        lines.write(
            packages=[_package_row(name) for name in PACKAGES], python=platform.python_version(), device=_device()
        )
        return 0
    try:
        done = _run_job(Path(arguments[0]), lines, replies)
    except MemoryError:
        lines.write(error="", kind="MemoryError")
    except Exception as error:
        fault = None if isinstance(error, SlopeMuseError) else fault_causing(error)
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


def _run_job(folder: Path, lines: Lines, replies: Queue[str]) -> str:
    """Run the job and return the name of the result file."""
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


def _reserved_stdout() -> TextIO:
    """Return standard output for JSON lines; redirect everything else printed to standard error."""
    stream = os.fdopen(os.dup(1), "w", encoding="utf-8", newline="\n")
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    return stream


def _reply_queue(stream: TextIO) -> Queue[str]:
    """Return a queue of the lines of standard input; the process exits at the end of the input."""
    replies: Queue[str] = Queue()

    def listen() -> None:
        for line in stream:
            replies.put(line.strip())
        os._exit(1)

    threading.Thread(target=listen, daemon=True).start()
    return replies


def _package_row(name: str) -> dict[str, Any]:
    fault = fault_of(name)
    row: dict[str, Any] = {"name": name, "version": version_of(name)}
    if fault is not None:
        row.update(kind=fault.kind, sentence=plain(fault.sentence(python=sys.executable)))
    return row


def _device() -> str:
    """Return the name of the GPU that torch can use, or an empty string."""
    if fault_of("torch") is not None:
        return ""
    import torch

    return str(torch.cuda.get_device_name(0)) if torch.cuda.is_available() else ""
