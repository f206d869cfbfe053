"""Progress classes that record or cancel."""

from __future__ import annotations

from slopemuse.plugin.core.common.progress import Progress


class RecordedProgress(Progress):
    """Progress that records fractions, texts, infos and warnings; `lines` contains infos and warnings in order."""

    def __init__(self):
        self.fractions, self.texts = [], []
        self.infos, self.warnings, self.lines = [], [], []

    def report(self, fraction, text=""):
        self.fractions.append(fraction)
        self.texts.append(text)

    def info(self, text):
        self.infos.append(text)
        self.lines.append(text)

    def warn(self, text):
        self.warnings.append(text)
        self.lines.append(text)


class CancelledProgress(Progress):
    """Progress that is cancelled, immediately or after `after` calls of `cancelled`."""

    def __init__(self, after=0):
        self._left = after

    def cancelled(self):
        self._left -= 1
        return self._left < 0
