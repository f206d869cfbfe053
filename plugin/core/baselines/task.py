"""The task of every method: estimate days from the acquisitions and drivers known on each of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from ..common.arrays import BoolArray, FloatArray, IntArray
from ..common.nan_statistics import nanstd
from ..common.progress import Progress
from ..common.robust_scale import robust_sigma
from ..data.forcing import Forcing

# a point moves if the variance of its training values exceeds this multiple of the noise variance
_MOVES = 2.0


@dataclass(frozen=True)
class Task:
    """Inputs of a method; methods learn only from days up to `train_end`.

    Attributes
    ----------
    values : ndarray, shape (n_points, n_dates)
        Displacement [mm], NaN = no observation.
    day : ndarray of int, shape (n_dates,)
        Day of each acquisition, index into the forcing.
    forcing : Forcing
        Daily drivers without gaps.
    train_end : int
        Last day of training.
    targets : ndarray of int, shape (n_targets,)
        Days to estimate, in any order; a day may occur with several latencies.
    latency : int or ndarray of int, shape (n_targets,)
        A target uses acquisitions that are at least this many days old.
    seed : int
        Seed of the random number generators.
    corrected : ndarray or None, shape (n_points, n_dates)
        `values` minus their common-mode error, for methods that use it like the rate variant; None if nothing is
        corrected.
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
        """Mask of the training acquisitions."""
        return self.day <= self.train_end

    @property
    def known(self) -> IntArray:
        """Index of the last acquisition available to each target, −1 = none; shape (n_targets,)."""
        return np.searchsorted(self.day, self.targets - self.latency, side="right") - 1

    def training(self) -> Task:
        """Return the task of estimating each training acquisition from earlier ones."""
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
        """Return the same task with other series."""
        return replace(self, values=values, corrected=None)


@dataclass(frozen=True)
class Nowcast:
    """Estimates of a method.

    Attributes
    ----------
    value : ndarray, shape (n_points, n_targets)
        Displacement [mm], NaN if nothing is known.
    sigma : ndarray, shape (n_points, n_targets)
        Sigma of the displacement [mm], without the noise of an acquisition.
    """

    value: FloatArray
    sigma: FloatArray


Method = Callable[[Task, Progress], Nowcast]


def moving_points(values: FloatArray, noise: float) -> BoolArray:
    """Return which points move in the training part; all points if none does.

    Parameters
    ----------
    values : ndarray, shape (n_points, n_dates)
        Displacement in the training part [mm], NaN = no observation.
    noise : float
        Noise of an acquisition [mm].
    """
    moving: BoolArray = nanstd(values, axis=1) ** 2 > _MOVES * noise**2
    return moving if moving.any() else np.ones(len(values), dtype=bool)


def noise_mm(values: FloatArray) -> float:
    """Return the noise of an acquisition [mm] from second differences of dates; curvature counts as noise."""
    bend = values[:, :-2] - 2 * values[:, 1:-1] + values[:, 2:]
    known = bend[np.isfinite(bend)]
    return float(robust_sigma(known, centre=0.0) / np.sqrt(6.0)) if len(known) else 0.0
