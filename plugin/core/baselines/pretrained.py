"""The network pretrained on simulated slopes, as a baseline."""

from __future__ import annotations

from collections.abc import Iterator

from ..common.messages import message
from ..common.progress import Progress
from ..pretrained.slope_nowcast import SlopeData, SlopeNowcast, slope_nowcast
from ..pretrained.weights import daily_weights
from .baseline import Baseline, BaselineMethod
from .task import Nowcast, Task


class Pretrained(Baseline):
    """The network with its fixed weights; only scales and shared motions are fitted to the training part."""

    method = BaselineMethod.PRETRAINED
    title = message("Pretrained network")
    drivers = True
    is_fast = True
    _fit_share = 0.0

    def fit(self, task: Task, progress: Progress) -> Pretrained:
        """Return the network unchanged; it needs no fit."""
        return self

    def predict(self, task: Task, progress: Progress) -> Nowcast:
        """Estimate with the scales and shared motions of the training part."""
        return Nowcast(*slope_nowcast(daily_weights(), _slope(task), task.targets, task.latency, progress))

    def of_blocks(self, task: Task, progress: Progress) -> Iterator[tuple[slice, Nowcast]]:
        """Estimate the shared motions first, then the points block by block."""
        answer = SlopeNowcast(daily_weights(), _slope(task), task.targets, task.latency, progress.part(0.0, 0.2))
        for part, found in answer.of_blocks(progress.part(0.2, 1.0)):
            yield part, Nowcast(*found)


def _slope(task: Task) -> SlopeData:
    values = task.values if task.corrected is None else task.corrected
    return SlopeData(values, task.day, task.forcing, task.train_end)
