"""Progress, log messages and cancellation, as seen by the core."""

from __future__ import annotations

from collections.abc import Iterable

from .errors import Cancelled
from .messages import plural

_MAX_PER_KIND = 8


class Progress:
    """Progress listener that does nothing; callers with a user interface override the first four methods.

    The core calls `report` at least once per second of work, so that a cancellation takes effect within two seconds.
    """

    def report(self, fraction: float, text: str = "") -> None:
        """Receive the completed fraction of the work (0 to 1) and, if not empty, the name of the current stage."""

    def info(self, text: str) -> None:
        """Receive a log message."""

    def warn(self, text: str) -> None:
        """Receive a warning about problems in the data or limitations of the result."""

    def log_all(self, notes: Iterable[str], limitations: Iterable[str]) -> None:
        """Log the messages on what was done and found, followed by the limitations as warnings."""
        for note in notes:
            self.info(note)
        for limitation in limitations:
            self.warn(limitation)

    def warn_some(self, texts: Iterable[str]) -> None:
        """Log the first warnings of one kind, and the number of the others."""
        kept = list(texts)
        for text in kept[:_MAX_PER_KIND]:
            self.warn(text)
        if len(kept) > _MAX_PER_KIND:
            self.warn(
                plural(
                    "{count} more warning of this kind is not shown.",
                    "{count:,} more warnings of this kind are not shown.",
                    count=len(kept) - _MAX_PER_KIND,
                )
            )

    def cancelled(self) -> bool:
        """Return whether the user has cancelled the run."""
        return False

    def step(self, fraction: float, text: str = "") -> None:
        """Report the progress, and raise `Cancelled` if the user has cancelled the run."""
        self.report(fraction, text)
        self.check()

    def check(self) -> None:
        """Raise `Cancelled` if the user has cancelled the run."""
        if self.cancelled():
            raise Cancelled

    def part(self, start: float, end: float) -> Progress:
        """Return a listener whose range 0 to 1 corresponds to `start` to `end` of this listener."""
        return _Part(self, start, end)

    def quiet(self, start: float, end: float) -> Progress:
        """Return a listener like `part` that drops messages and warnings, because they were already logged."""
        return _QuietPart(self, start, end)

    def stage(self, text: str, start: float, end: float) -> Progress:
        """Report the name of a stage, and return the listener for it, which ignores the names of its steps."""
        self.step(start, text)
        return _UnnamedPart(self, start, end)


class _Part(Progress):
    def __init__(self, parent: Progress, start: float, end: float) -> None:
        self._parent, self._start, self._end = parent, start, end

    def report(self, fraction: float, text: str = "") -> None:
        self._parent.report(self._start + (self._end - self._start) * fraction, text)

    def info(self, text: str) -> None:
        self._parent.info(text)

    def warn(self, text: str) -> None:
        self._parent.warn(text)

    def cancelled(self) -> bool:
        return self._parent.cancelled()


class _UnnamedPart(_Part):
    def report(self, fraction: float, text: str = "") -> None:
        super().report(fraction)


class _QuietPart(_Part):
    def info(self, text: str) -> None:
        """Drop the message."""

    def warn(self, text: str) -> None:
        """Drop the warning."""
