"""Log of a run: every stage is logged once, counts and remaining time at growing intervals."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingFeedback
from slopemuse.algorithms.framework import algorithm
from slopemuse.algorithms.framework.algorithm import QgisProgress
from slopemuse.plugin.core.common.messages import message


class Log(QgsProcessingFeedback):
    def __init__(self):
        super().__init__(False)
        self.lines = []

        self.notes = []

    def setProgressText(self, text):
        self.lines.append(text)

    def pushInfo(self, text):
        self.notes.append(text)


@pytest.fixture()
def clock(monkeypatch):
    class Clock:
        now = 1000.0

        def monotonic(self):
            return self.now

    clock = Clock()
    monkeypatch.setattr(algorithm, "time", clock)
    return clock


def test_a_stage_of_many_folds_is_logged_once(qgis_app, clock):
    log = Log()
    progress = QgisProgress(log)
    for fold in range(20):
        for stage in ("Searching for neighbours", "Kriging"):
            progress.step(fold / 20, message(stage))
    assert log.lines == ["Searching for neighbours", "Kriging"]
    assert log.progress() == pytest.approx(95.0)


def test_counts_are_logged_at_growing_intervals(qgis_app, clock):
    log = Log()
    progress = QgisProgress(log)
    # one step per second for one hour
    for row in range(3600):
        progress.step(row / 3600, message("{row} of 3,600 rows written", row=row))
        clock.now += 1.0
    told = [int(line.split()[0].replace(",", "")) for line in log.lines]
    assert told == [0, 30, 90, 210, 450, 930, 1890]


def test_the_remaining_time_is_logged(qgis_app, clock):
    log = Log()
    progress = QgisProgress(log)
    for second in range(300):
        progress.part(0.0, 1.0).step(second / 300)
        clock.now += 1.0
    assert log.notes == ["About 4 min left", "About 4 min left", "About 2 min left"]
    assert not log.lines
