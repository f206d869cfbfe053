"""The Kalman filter of each series without drivers, as a baseline."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ..common.messages import message
from ..common.progress import Progress
from ..state_space.following.driverless_kalman import fit_kalman, kalman_nowcast
from ..state_space.mixed_model import Mixed
from .baseline import Baseline, BaselineMethod, NotFittedError
from .task import Nowcast, Task


@dataclass(frozen=True, eq=False)
class Kalman(Baseline):
    """A Kalman filter with constant velocity and an Ornstein-Uhlenbeck deviation."""

    fitted: Mixed | None = None
    method = BaselineMethod.KALMAN
    title = message("Kalman filter")
    is_fast = True

    def fit(self, task: Task, progress: Progress) -> Kalman:
        """Fit the noise parameters."""
        past = task.past
        return replace(self, fitted=fit_kalman(task.values[:, past], task.day[past], progress))

    def predict(self, task: Task, progress: Progress) -> Nowcast:
        """Filter the acquisitions available to each target."""
        if self.fitted is None:
            raise NotFittedError(self.method)
        return Nowcast(*kalman_nowcast(self.fitted, task.values, task.day, task.targets, task.latency, progress))
