"""Progress, log messages and cancellation, as seen by the core."""

from __future__ import annotations

from collections.abc import Iterable

from .errors import Cancelled
from .messages import plural

_MOST_OF_A_KIND = 8


class Progress:
    """Progress listener that does nothing; callers with a user interface override the first four methods.

    The core calls `report` at least once per second of work, so that a cancellation takes effect within two seconds.
    """

    def report(self, fraction: float, text: str = "") -> None:
        """Take the finished share of the work (0 to 1) and, if not empty, what is done now."""

    def info(self, text: str) -> None:
        """Take a note for the log."""

    def warn(self, text: str) -> None:
        """Take a note on data that were worked round."""

    def log_all(self, notes: Iterable[str], limitations: Iterable[str]) -> None:
        """Log what was done and found, then what weakens it."""
        for note in notes:
            self.info(note)
        for limitation in limitations:
            self.warn(limitation)

    def warn_some(self, texts: Iterable[str]) -> None:
        """Write warnings of one kind to the log, the first ones and how many more there are."""
        kept = list(texts)
        for text in kept[:_MOST_OF_A_KIND]:
            self.warn(text)
        if len(kept) > _MOST_OF_A_KIND:
            self.warn(
                plural(
                    "{count} more warning of this kind is not shown.",
                    "{count:,} more warnings of this kind are not shown.",
                    count=len(kept) - _MOST_OF_A_KIND,
                )
            )

    def cancelled(self) -> bool:
        """Return whether the user has asked to stop."""
        return False

    def step(self, fraction: float, text: str = "") -> None:
        """Report, and raise `Cancelled` if the user has asked to stop."""
        self.report(fraction, text)
        self.check()

    def check(self) -> None:
        """Raise `Cancelled` if the user has asked to stop."""
        if self.cancelled():
            raise Cancelled

    def part(self, start: float, end: float) -> Progress:
        """Return a listener whose 0 to 1 is `start` to `end` of this one."""
        return _Part(self, start, end)

    def quiet(self, start: float, end: float) -> Progress:
        """Return such a part whose notes and warnings are dropped: they have been given before."""
        return _QuietPart(self, start, end)

    def stage(self, text: str, start: float, end: float) -> Progress:
        """Name what is done now, and return the part for it, whose steps have no names of their own."""
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
        """Drop the note."""

    def warn(self, text: str) -> None:
        """Drop the warning."""
