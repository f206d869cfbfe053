"""Weight of the model in the estimate of each point."""

from __future__ import annotations

import numpy as np

from ...common.arrays import FloatArray, IntArray

# prior log odds of the model, their share kept from date to date, and the maximum that one date adds
_TRUST, _KEPT, _MOST_EVIDENCE = 1.0, 0.9, 12.0
# weight of the evidence of a neighbour relative to that of the point
_BY_NEIGHBOUR = 0.5
# factor on the mean evidence of a point and its neighbours
_TOGETHER = 1.5


class Trust:
    """Weight of the model in the estimate of each point, from its recent prediction errors.

    Forgetful averaging of two forecasts (Raftery, Karny and Ettler 2010, Technometrics 52), a point and its
    neighbours together.

    Parameters
    ----------
    n : int
        Number of points.
    near : ndarray of int, shape (n, k)
        Neighbours of each point.
    in_hindsight : bool
        The weights will be asked for in hindsight, so that all evidence is kept.

    Attributes
    ----------
    weight : ndarray, shape (n,)
        Probability of the forecast that relies on the model.
    """

    def __init__(self, n: int, near: IntArray, in_hindsight: bool = True) -> None:
        self._near, self._odds, self._kept = near, np.full(n, _TRUST), in_hindsight
        self.weight = 1 / (1 + np.exp(-self._odds))
        self._gains: list[FloatArray] = []
        self._observed: list[FloatArray] = []

    def update(
        self, error: FloatArray, variance: FloatArray, other_error: FloatArray, other_variance: FloatArray
    ) -> None:
        """Update with errors [mm] and variances [mm²] of an acquisition under both forecasts; NaN = no observation."""
        observed = np.isfinite(error)
        gain = 0.5 * (other_error**2 / other_variance + np.log(other_variance) - error**2 / variance - np.log(variance))
        gain = np.where(observed, np.clip(gain, -_MOST_EVIDENCE, _MOST_EVIDENCE), 0.0)
        if self._near.shape[1]:
            mean = gain + _BY_NEIGHBOUR * gain[self._near].sum(axis=1)
            gain = _TOGETHER * mean / (1 + _BY_NEIGHBOUR * self._near.shape[1])
        self._odds = np.where(observed, _TRUST + _KEPT * (self._odds - _TRUST) + gain, self._odds)
        self.weight = 1 / (1 + np.exp(-self._odds))
        if self._kept:
            self._gains.append(gain)
            self._observed.append(observed)

    def in_hindsight(self) -> FloatArray:
        """Return the weights on all dates from earlier and later acquisitions, shape (n, n_dates)."""
        n_dates = len(self._gains)
        out, ahead = np.zeros((len(self._odds), n_dates)), np.zeros(len(self._odds))
        for j in range(n_dates - 1, -1, -1):
            ahead = np.where(self._observed[j], _KEPT * ahead + self._gains[j], ahead)
            out[:, j] = ahead
        ahead = np.zeros(len(self._odds))
        for j in range(n_dates):
            out[:, j] += ahead + _TRUST
            ahead = np.where(self._observed[j], _KEPT * (ahead + self._gains[j]), ahead)
        return np.asarray(1 / (1 + np.exp(-out)))
