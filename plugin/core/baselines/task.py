"""One small protocol for every method: nowcast days, knowing only what is known then."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

import numpy as np

from ..common.arrays import BoolArray, FloatArray, IntArray
from ..common.progress import Progress
from ..common.robust_scale import robust_sigma
from ..data.forcing import Forcing

# points whose own errors are few lean on all others as on this many errors
_LEAN = 10
# how many acquisitions may be missing for sigma to be measured, not drawn on
_HELD_BACK = 3


@dataclass(frozen=True)
class Task:
    """What a method is given; whatever it learns, it learns from days up to `train_end`.

    Attributes
    ----------
    values : ndarray, shape (n_points, n_dates)
        Displacement [mm], NaN = no observation.
    day : ndarray of int, shape (n_dates,)
        Day of each acquisition, index into the forcing.
    forcing : Forcing
        Without gaps.
    train_end : int
        Last day of training.
    targets : ndarray of int, shape (n_targets,)
        Days to estimate, in any order; a day may be asked for with several latencies.
    latency : int or ndarray of int, shape (n_targets,)
        A target knows acquisitions that are at least so many days old.
    seed : int
    corrected : ndarray or None, shape (n_points, n_dates)
        `values` less their common-mode error, for a method that makes use of it as the rate variant does; None where
        nothing is corrected.
    """

    values: FloatArray
    day: IntArray
    forcing: Forcing
    train_end: int
    targets: IntArray
    latency: int | IntArray = 0
    seed: int = 0
    corrected: FloatArray | None = None

    @property
    def past(self) -> BoolArray:
        """Mask of the acquisitions of training."""
        return self.day <= self.train_end

    @property
    def known(self) -> IntArray:
        """Number of the last acquisition that each target knows, −1 = none; shape (n_targets,)."""
        return np.searchsorted(self.day, self.targets - self.latency, side="right") - 1

    def training(self) -> Task:
        """Return the task of estimating each acquisition of training from those before it."""
        past = self.past
        corrected = None if self.corrected is None else self.corrected[:, past]
        return replace(
            self,
            values=self.values[:, past],
            day=self.day[past],
            targets=self.day[past],
            latency=1,
            corrected=corrected,
        )

    def with_values(self, values: FloatArray) -> Task:
        """Return the same task on other series."""
        return replace(self, values=values, corrected=None)


@dataclass(frozen=True)
class Nowcast:
    """Answer of a method.

    Attributes
    ----------
    value : ndarray, shape (n_points, n_targets)
        Displacement [mm], NaN where nothing is known.
    sigma : ndarray, shape (n_points, n_targets)
        Of the displacement itself [mm], without the noise of an acquisition.
    """

    value: FloatArray
    sigma: FloatArray


Method = Callable[[Task, Progress], Nowcast]
Predictor = Callable[[Task], FloatArray]


def noise_mm(values: FloatArray) -> float:
    """Return the noise of an acquisition [mm], from second differences of neighbours; a bend counts as noise."""
    bend = values[:, :-2] - 2 * values[:, 1:-1] + values[:, 2:]
    known = bend[np.isfinite(bend)]
    return float(robust_sigma(known, centre=0.0) / np.sqrt(6.0)) if len(known) else 0.0


def with_training_errors(task: Task, predict: Predictor, progress: Progress) -> Nowcast:
    """Return what a predictor says, its sigma from how it did on the training part at as many days ahead.

    The errors are those of the second half of training, less the noise of the acquisition compared with, for forecasts
    from one, two and three acquisitions before; between and beyond them their variance lies on lines.
    """
    before = task.training()
    half, noise = before.values.shape[1] // 2, noise_mm(before.values)
    revisit = int(np.median(np.diff(before.day))) if len(before.day) > 1 else 1
    ages: list[float] = []
    variances: list[FloatArray] = []
    for held_back in range(_HELD_BACK):
        progress.step(0.6 + 0.1 * held_back)
        asked = replace(before, latency=1 + held_back * revisit)
        age = (asked.targets - asked.day[np.maximum(asked.known, 0)])[half:]
        ages.append(float(age.mean()) if len(age) else (held_back + 1.0) * revisit)
        own = _variance((before.values - predict(asked))[:, half:], noise)
        # what is farther ahead is not surer, whatever few errors say
        variances.append(np.maximum(own, variances[-1]) if variances else own)
    # at once after an acquisition at least its own noise is left in most methods
    now = np.clip(2 * variances[0] - variances[1], np.minimum(noise**2, variances[0]), variances[0])
    ages, variances = [0.0, *ages], [now, *variances]
    age = np.where(task.known >= 0, task.targets - task.day[np.maximum(task.known, 0)], 0).astype(float)
    at = np.clip(np.searchsorted(ages, age, side="right") - 1, 0, len(ages) - 2)
    low, high = np.array(variances).T[:, at], np.array(variances).T[:, at + 1]
    start, end = np.array(ages)[at], np.array(ages)[at + 1]
    share = (age - start) / np.maximum(end - start, 1e-9)
    return Nowcast(predict(task), np.sqrt(low + share * (high - low)))


def _variance(error: FloatArray, noise: float) -> FloatArray:
    """Return the variance of each point from its errors at acquisitions [mm²], the noise of those taken off."""
    seen = np.isfinite(error)
    squared, count = np.where(seen, error, 0.0) ** 2, seen.sum(axis=1)
    common = squared.sum() / max(int(count.sum()), 1)
    own = (squared.sum(axis=1) + _LEAN * common) / (count + _LEAN)
    return np.asarray(np.maximum(own - noise**2, 0.2 * own))


def chosen(task: Task, candidates: Mapping[str, Predictor], progress: Progress) -> str:
    """Return the candidate with the least error on the second half of training, one acquisition ahead."""
    before = task.training()
    half = before.values.shape[1] // 2
    answers = {}
    for i, (name, predict) in enumerate(candidates.items()):
        progress.step(0.6 * i / len(candidates))
        answers[name] = before.values[:, half:] - predict(before)[:, half:]
    # all are judged on what all can answer
    common = np.all([np.isfinite(error) for error in answers.values()], axis=0)
    scores = {name: float(np.mean(error[common] ** 2)) if common.any() else 0.0 for name, error in answers.items()}
    return min(scores, key=lambda name: scores[name])
