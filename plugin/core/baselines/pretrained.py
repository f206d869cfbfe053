"""The network that was trained beforehand on simulated slopes, as a method beside the others."""

from __future__ import annotations

from ..common.progress import Progress
from ..pretrained.slope_nowcast import SlopeData, slope_nowcast
from ..pretrained.weights import daily_weights
from .task import Nowcast, Task


def pretrained(task: Task, progress: Progress) -> Nowcast:
    """Ask the network; nothing is fitted but scales and shared motions of the training part."""
    values = task.values if task.corrected is None else task.corrected
    slope = SlopeData(values, task.day, task.forcing, task.train_end)
    return Nowcast(*slope_nowcast(daily_weights(), slope, task.targets, task.latency, progress))
