"""Daily estimates of slopes whose laws of motion are not in any method, for the report of the demo."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...plugin.core.baselines.registry import BASELINES
from ...plugin.core.baselines.task import Task
from ...plugin.core.common.metrics import rmse
from ...plugin.core.common.progress import Progress
from ...plugin.core.daily.rate.rate_estimate import estimate_daily
from ...plugin.core.daily.rate.rate_model import TrainingOptions
from ...plugin.core.inputs.common_mode_error import remove_common_error
from ...plugin.core.synthetic.foreign_laws import make_foreign
from ...plugin.core.training.rate_training import train

# driver of each law
LAWS = {
    "earthflow": "rain in a leaky bucket, with threshold and hysteresis",
    "rain and level": "product of ground water and falling reservoir",
    "snow": "snowmelt, of which only the rain is measured",
    "creep": "a constant rate without drivers",
}
SIMPLE = ("persistence", "last_velocity", "kalman")
# a seed that was not used for any design choice
SEED, N_POINTS = 11, 60
# two laws only, to keep the demo short: one driven by rain, and one with an unmeasured driver
SHOWN = ("earthflow", "snow")
HEADER = ("law of the slope", "best simple baseline", "RMSE [mm]", "SlopeMuse [mm]", "ratio")


@dataclass(frozen=True)
class ForeignScore:
    """RMSE of the moving points on the days after training [mm].

    Attributes
    ----------
    law, simple : str
        Law, and the title of the best baseline.
    simple_mm, ours_mm : float
        RMSE of the best baseline and of SlopeMuse.
    """

    law: str
    simple: str
    simple_mm: float
    ours_mm: float

    def row(self) -> tuple[str, str, str, str, str]:
        """Return the cells of a table row."""
        ratio = self.ours_mm / self.simple_mm
        return (
            f"{self.law}: {LAWS[self.law]}",
            self.simple,
            f"{self.simple_mm:.2f}",
            f"{self.ours_mm:.2f}",
            f"{ratio:.2f}",
        )


def score_law(law: str, seed: int = SEED, n_points: int = N_POINTS) -> ForeignScore:
    """Train and score on one slope; baselines use the better of delivered and corrected acquisitions."""
    slope, silent = make_foreign(law, seed, n_points=n_points), Progress()
    series = slope.series
    model = train(series, slope.forcing, TrainingOptions())
    days = slope.forcing.days
    end = int((model.train_end - days[0]).astype(int))
    target = np.arange(end + 1, int(slope.day[-1]) + 1)
    past = slope.day <= end
    # shift the truth to the mean of the training acquisitions, because the datum is free
    truth = slope.truth + np.mean(series.values[:, past] - slope.truth[:, slope.day[past]], axis=1, keepdims=True)
    truth = truth[slope.moving][:, target]
    daily = estimate_daily(series, model, slope.forcing, start=days[target[0]]).series
    own = rmse(daily.values[slope.moving][:, : len(target)] - truth)
    corrected = remove_common_error(series, None, model.train_end, silent).series
    errors = {}
    for name in SIMPLE:
        tasks = [Task(values, slope.day, slope.forcing, end, target) for values in (series.values, corrected.values)]
        estimates = [BASELINES[name].nowcast(task, silent).value for task in tasks]
        errors[name] = min(rmse(estimate[slope.moving] - truth) for estimate in estimates)
    best = min(errors, key=lambda name: errors[name])
    return ForeignScore(law, str(BASELINES[best].title), errors[best], own)
