"""Departures of points from the model, smoothed over earlier and later acquisitions."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ...common.arrays import FloatArray, IntArray
from ..kalman_filter import transition
from .behaviours import BAD, FOLLOWS, JUMP_SIZE
from .departures import Departures, Evidence

_POINTS_PER_BLOCK = 200
# correlation time of the unexplained velocity, for all behaviours
_MEMORY_DAYS = 90.0
# sigma of the departure of a point that follows the model with certainty, in units of the noise
_FOLLOWING_SIGMA = 0.1


class Hindsight:
    """Smoother of displacement and velocity with the process noise of the behaviours found by the forward filter.

    Parameters
    ----------
    departures : Departures
        Filter of the departures.
    day : ndarray of int, shape (n_dates,)
        Days of the acquisitions.
    evidence : Evidence
        Evidence of the points to smooth.
    """

    def __init__(self, departures: Departures, day: IntArray, evidence: Evidence) -> None:
        self._departures, self._day, self._evidence = departures, day, evidence
        noise, follows = departures.noise_mm, evidence.followed[:, :, FOLLOWS]
        weight = (1 - evidence.followed[:, :, BAD]) / evidence.noise[:, None]
        weight = np.where(np.isfinite(evidence.error), weight, 0.0)
        # following the model is treated as an observation of zero departure
        no_departure = np.where(follows > 0.5, follows**2 / (_FOLLOWING_SIGMA * noise) ** 2, 0.0)
        self._precision = weight + no_departure
        observed = np.where(weight > 0, evidence.error, 0.0) * weight
        self._observed = observed / np.maximum(self._precision, 1e-12)
        self._jump = (evidence.followed * (noise * JUMP_SIZE) ** 2).sum(axis=2)

    def of(self, error: FloatArray) -> Hindsight:
        """Return the smoother with other errors on the same acquisitions, shape (n, n_dates) [mm]."""
        return Hindsight(self._departures, self._day, replace(self._evidence, error=error))

    def smooth(self, targets: IntArray) -> tuple[FloatArray, FloatArray, FloatArray]:
        """Return displacement [mm], its variance [mm²] and rate [mm/day] on days, each of shape (n, n_targets)."""
        every = np.union1d(self._day, targets)
        column = np.searchsorted(every, targets)
        n = len(self._observed)
        out = tuple(np.zeros((n, len(targets))) for _ in range(3))
        for start in range(0, n, _POINTS_PER_BLOCK):
            block = slice(start, min(start + _POINTS_PER_BLOCK, n))
            for array, part in zip(out, self._block(block, every)):
                array[block] = part[column].T
        return out[0], out[1], out[2]

    def _block(self, block: slice, every: IntArray) -> tuple[FloatArray, FloatArray, FloatArray]:
        """Filter and smooth a block of points; each result has shape (n_days, n)."""
        n, n_days = len(self._observed[block]), len(every)
        at = {int(day): j for j, day in enumerate(self._day)}
        state, spread = np.zeros((n_days, n, 2)), np.zeros((n_days, n, 2, 2))
        predicted, predicted_spread, steps = np.zeros_like(state), np.zeros_like(spread), np.zeros((n_days, 2, 2))
        mean, covariance = np.zeros((n, 2)), np.zeros((n, 2, 2))
        for i, today in enumerate(every):
            if i:
                # the behaviour at an acquisition applies since the previous acquisition
                j = min(int(np.searchsorted(self._day, today)), len(self._day) - 1)
                step = float(today - every[i - 1])
                gap = float(self._day[j] - self._day[j - 1]) if j > 0 and today <= self._day[-1] else 0.0
                phi, unit = transition(step, _MEMORY_DAYS)
                velocity = self._departures.velocity_variance(mean[:, 1:])
                velocity = (self._evidence.followed[block, j] * velocity).sum(axis=1)
                mean = mean @ phi.T
                covariance = phi @ covariance @ phi.T + velocity[:, None, None] * unit
                covariance[:, 0, 0] += self._jump[block, j] * step / gap if gap else 0.0
                steps[i] = phi
            predicted[i], predicted_spread[i] = mean, covariance
            j_here = at.get(int(today))
            if j_here is not None:
                precision = self._precision[block, j_here]
                error = self._observed[block, j_here] - mean[:, 0]
                factor = precision / (1 + precision * covariance[:, 0, 0])
                gain = covariance[:, :, 0] * factor[:, None]
                mean = mean + gain * error[:, None]
                covariance = covariance - gain[:, :, None] * covariance[:, None, 0, :]
            state[i], spread[i] = mean, covariance
        for i in range(n_days - 2, -1, -1):
            ahead = predicted_spread[i + 1] + 1e-9 * np.eye(2)
            gain = spread[i] @ steps[i + 1].T @ np.linalg.inv(ahead)
            state[i] += np.einsum("nab,nb->na", gain, state[i + 1] - predicted[i + 1])
            spread[i] += gain @ (spread[i + 1] - predicted_spread[i + 1]) @ np.swapaxes(gain, 1, 2)
        return state[:, :, 0], np.maximum(spread[:, :, 0, 0], 0.0), state[:, :, 1]
