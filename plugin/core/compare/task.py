"""One small protocol for every method: nowcast days, knowing only what is known then."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

import numpy as np

from ..forcing import Forcing
from ..progress import Progress

# points whose own errors are few lean on all others as on this many errors
_LEAN = 10


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
    """

    values: np.ndarray
    day: np.ndarray
    forcing: Forcing
    train_end: int
    targets: np.ndarray
    latency: int | np.ndarray = 0
    seed: int = 0

    @property
    def past(self) -> np.ndarray:
        """Mask of the acquisitions of training."""
        return self.day <= self.train_end

    @property
    def known(self) -> np.ndarray:
        """Number of the last acquisition that each target knows, −1 = none; shape (n_targets,)."""
        return np.searchsorted(self.day, self.targets - self.latency, side="right") - 1

    def training(self) -> Task:
        """Return the task of estimating each acquisition of training from those before it."""
        past = self.past
        return replace(self, values=self.values[:, past], day=self.day[past], targets=self.day[past], latency=1)

    def with_values(self, values: np.ndarray) -> Task:
        """Return the same task on other series."""
        return replace(self, values=values)


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

    value: np.ndarray
    sigma: np.ndarray


Method = Callable[[Task, Progress], Nowcast]
Predictor = Callable[[Task], np.ndarray]


def noise_mm(values: np.ndarray) -> float:
    """Return the noise of an acquisition [mm], from second differences of neighbours; a bend counts as noise."""
    bend = values[:, :-2] - 2 * values[:, 1:-1] + values[:, 2:]
    known = bend[np.isfinite(bend)]
    return float(1.4826 * np.median(np.abs(known)) / np.sqrt(6.0)) if len(known) else 0.0


def with_training_errors(task: Task, predict: Predictor, progress: Progress) -> Nowcast:
    """Return what a predictor says, its sigma from how it did on the training part, one acquisition ahead.

    The errors are those of the second half of training, less the noise of the acquisition compared with.
    """
    before = task.training()
    error = before.values - predict(before)
    progress.step(0.7)
    return Nowcast(predict(task), sigma_of(error[:, error.shape[1] // 2 :], noise_mm(before.values), len(task.targets)))


def sigma_of(error: np.ndarray, noise: float, n_targets: int) -> np.ndarray:
    """Return the sigma of each point from its errors at acquisitions, shape (n_points, n_targets)."""
    seen = np.isfinite(error)
    squared, count = np.where(seen, error, 0.0) ** 2, seen.sum(axis=1)
    common = squared.sum() / max(int(count.sum()), 1)
    own = (squared.sum(axis=1) + _LEAN * common) / (count + _LEAN)
    sigma = np.sqrt(np.maximum(own - noise**2, 0.2 * own))
    return np.repeat(sigma[:, None], n_targets, axis=1)


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
