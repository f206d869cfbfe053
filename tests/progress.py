"""Progress that tests read or cancel."""

from __future__ import annotations

from slopemuse.plugin.core.common.progress import Progress


class RecordedProgress(Progress):
    """Keeps fractions, texts, infos and warnings; `lines` are infos and warnings in their order."""

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
    """Is cancelled, at once or after a number of questions whether it is."""

    def __init__(self, after=0):
        self._left = after

    def cancelled(self):
        self._left -= 1
        return self._left < 0
