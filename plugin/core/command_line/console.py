"""Progress, log messages and warnings on standard error; standard output remains unused."""

from __future__ import annotations

import sys
from typing import TextIO

from ..common.progress import Progress

_REPORT_STEP_PERCENT = 10


class ConsoleProgress(Progress):
    """Progress listener that writes one line per stage and per tenth of the work.

    Parameters
    ----------
    quiet : bool
        Whether to write only warnings.
    stream : text file, optional
        Output stream; default: standard error.
    """

    def __init__(self, quiet: bool = False, stream: TextIO | None = None) -> None:
        self._quiet, self._stream = quiet, stream or sys.stderr
        self._last, self._reported = "", -_REPORT_STEP_PERCENT

    def report(self, fraction: float, text: str = "") -> None:
        """Write the percentage if it has increased by ten or if the stage has changed."""
        percent = int(100 * min(max(fraction, 0.0), 1.0))
        stage = text or self._last
        if self._quiet or (stage == self._last and percent < self._reported + _REPORT_STEP_PERCENT):
            return
        self._last, self._reported = stage, percent
        self._write(f"{percent:3d} %  {stage}".rstrip())

    def info(self, text: str) -> None:
        """Write a message."""
        if not self._quiet:
            self._write(text)

    def warn(self, text: str) -> None:
        """Write a warning."""
        self._write(f"warning: {text}")

    def _write(self, line: str) -> None:
        self._stream.write(line + "\n")
        self._stream.flush()
