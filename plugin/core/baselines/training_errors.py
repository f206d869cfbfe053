"""Selection and sigma of predictors without an error model, from forecasts within the training part."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

import numpy as np

from ..common.arrays import FloatArray
from ..common.progress import Progress
from .task import Task, noise_mm

Predictor = Callable[[Task], FloatArray]

# weight of the errors of all points in the variance of a point, in errors of the point
_PRIOR_COUNT = 10
# number of latencies, in revisits, for which the errors are measured; beyond them, sigma is extrapolated
_HELD_BACK = 3


@dataclass(frozen=True, eq=False)
class TrainingErrors:
    """Error variance of a predictor as a function of the age of the last acquisition.

    Attributes
    ----------
    ages_days : ndarray, shape (n_ages,)
        Ages, increasing from 0.
    variance_mm2 : ndarray, shape (n_ages, n_points)
        Error variance at each age.
    """

    ages_days: FloatArray
    variance_mm2: FloatArray

    @classmethod
    def of(cls, task: Task, predict: Predictor, progress: Progress) -> TrainingErrors:
        """Measure the errors in the second half of training, without the noise of the acquisition compared with.

        The forecasts start one, two and three acquisitions earlier.
        """
        before = task.training()
        half, noise = before.values.shape[1] // 2, noise_mm(before.values)
        revisit = int(np.median(np.diff(before.day))) if len(before.day) > 1 else 1
        ages: list[float] = []
        variances: list[FloatArray] = []
        for held_back in range(_HELD_BACK):
            progress.step(held_back / _HELD_BACK)
            late = replace(before, latency=1 + held_back * revisit)
            age = (late.targets - late.day[np.maximum(late.known, 0)])[half:]
            ages.append(float(age.mean()) if len(age) else (held_back + 1.0) * revisit)
            own = _variance((before.values - predict(late))[:, half:], noise)
            # the variance never decreases with age, even if a small sample suggests it
            variances.append(np.maximum(own, variances[-1]) if variances else own)
        # immediately after an acquisition, the estimate of most methods still contains its noise
        now = np.clip(2 * variances[0] - variances[1], np.minimum(noise**2, variances[0]), variances[0])
        return cls(np.array([0.0, *ages]), np.array([now, *variances]))

    def sigma(self, task: Task) -> FloatArray:
        """Return the sigma of each target [mm], shape (n_points, n_targets); variances are interpolated over age."""
        age = np.where(task.known >= 0, task.targets - task.day[np.maximum(task.known, 0)], 0).astype(float)
        at = np.clip(np.searchsorted(self.ages_days, age, side="right") - 1, 0, len(self.ages_days) - 2)
        low, high = self.variance_mm2.T[:, at], self.variance_mm2.T[:, at + 1]
        start, end = self.ages_days[at], self.ages_days[at + 1]
        share = (age - start) / np.maximum(end - start, 1e-9)
        return np.asarray(np.sqrt(low + share * (high - low)))


def best_in_training(task: Task, candidates: Mapping[str, Predictor], progress: Progress) -> str:
    """Return the candidate with the smallest error in the second half of training, one acquisition ahead."""
    before = task.training()
    half = before.values.shape[1] // 2
    errors = {}
    for i, (name, predict) in enumerate(candidates.items()):
        progress.step(i / len(candidates))
        errors[name] = before.values[:, half:] - predict(before)[:, half:]
    # compare all candidates on the values for which all have an estimate
    common = np.all([np.isfinite(error) for error in errors.values()], axis=0)
    scores = {name: float(np.mean(error[common] ** 2)) if common.any() else 0.0 for name, error in errors.items()}
    return min(scores, key=lambda name: scores[name])


def _variance(error: FloatArray, noise: float) -> FloatArray:
    """Return the error variance of each point at acquisitions [mm²], without the noise of the acquisitions."""
    observed = np.isfinite(error)
    squared, count = np.where(observed, error, 0.0) ** 2, observed.sum(axis=1)
    common = squared.sum() / max(int(count.sum()), 1)
    own = (squared.sum(axis=1) + _PRIOR_COUNT * common) / (count + _PRIOR_COUNT)
    return np.asarray(np.maximum(own - noise**2, 0.2 * own))
