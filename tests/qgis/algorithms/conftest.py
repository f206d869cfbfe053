"""Fixtures: the SlopeMuse provider in the Processing registry, and a feedback that records its messages."""

from __future__ import annotations

import pytest
from qgis.core import QgsApplication, QgsProcessingFeedback


@pytest.fixture()
def slopemuse(qgis_app, qgis_processing):
    """Yield the SlopeMuse provider, registered in Processing for the duration of a test."""
    from slopemuse.algorithms.provider import SlopeMuseProvider

    provider = SlopeMuseProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    yield provider
    QgsApplication.processingRegistry().removeProvider(provider)


class Feedback(QgsProcessingFeedback):
    """Feedback that records its messages (errors in `warnings`), and cancels when progress reaches `cancel_at` [%]."""

    def __init__(self, cancel_at: float | None = None) -> None:
        super().__init__()
        self.lines: list[str] = []
        self.warnings: list[str] = []
        self.cancel_at = cancel_at

    def pushInfo(self, info):
        self.lines.append(info)

    def pushWarning(self, warning):
        self.warnings.append(warning)

    def reportError(self, error, fatalError=False):
        self.warnings.append(error)

    def setProgress(self, progress):
        super().setProgress(progress)
        if self.cancel_at is not None and progress >= self.cancel_at:
            self.cancel()


@pytest.fixture()
def feedback():
    """Return a feedback that records its messages."""
    return Feedback()


@pytest.fixture()
def cancelling():
    """Return the feedback class; its argument is the percentage at which a run is cancelled."""
    return Feedback


@pytest.fixture()
def pair(slopemuse):
    """Register an algorithm that copies its input to three outputs, and return its id."""
    import numpy as np
    from slopemuse.algorithms.framework.algorithm import SlopeMuseAlgorithm

    class Pair(SlopeMuseAlgorithm):
        """Algorithm that writes its input, a sigma and flags."""

        ID, TITLE, GROUP, SUMMARY = "pair", "Pair", "Prepare", "Pair."

        def define(self):
            self.add_series("INPUT", "Input", "Help")
            for name in ("OUTPUT", "OUTPUT_SIGMA", "OUTPUT_FLAG"):
                self.add_series_output(name, name, "Help", optional=name != "OUTPUT", by_default=False)

        def compute(self, reader, outputs, progress):
            series = reader.series("INPUT")
            outputs.series("OUTPUT", series, daily=True)
            outputs.series("OUTPUT_SIGMA", series, role="sigma", values=np.abs(series.values) + 1)
            outputs.series("OUTPUT_FLAG", series, role="flag", values=np.ones(series.values.shape))
            return {}

    assert slopemuse.addAlgorithm(Pair())
    return "slopemuse:pair"
