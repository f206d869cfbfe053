"""Weight of the model in the estimate of each point."""

from __future__ import annotations

import numpy as np

from ...common.arrays import FloatArray, IntArray

# log odds of the model before anything is known, what is kept of them from date to date, most that one date adds
_TRUST, _KEPT, _MOST_EVIDENCE = 1.0, 0.9, 12.0
# weight of the evidence of one neighbour, that of the point itself being one
_BY_NEIGHBOUR = 0.5
# a point and its neighbours together say more than their mean
_TOGETHER = 1.5


class Trust:
    """Weight of the model in the estimate of each point, from its recent prediction errors.

    Forgetful averaging of two forecasts (Raftery, Karny and Ettler 2010, Technometrics 52), a point and its
    neighbours together.

    Attributes
    ----------
    weight : ndarray, shape (n,)
        Probability of the forecast that trusts the model.
    """

    def __init__(self, n: int, near: IntArray) -> None:
        self._near, self._odds = near, np.full(n, _TRUST)
        self.weight = 1 / (1 + np.exp(-self._odds))
        self._gains: list[FloatArray] = []
        self._seen: list[FloatArray] = []

    def judge(
        self, error: FloatArray, variance: FloatArray, other_error: FloatArray, other_variance: FloatArray
    ) -> None:
        """Learn from the errors [mm], variances [mm²], of an acquisition under both forecasts, NaN = no observation."""
        seen = np.isfinite(error)
        gain = 0.5 * (other_error**2 / other_variance + np.log(other_variance) - error**2 / variance - np.log(variance))
        gain = np.where(seen, np.clip(gain, -_MOST_EVIDENCE, _MOST_EVIDENCE), 0.0)
        if self._near.shape[1]:
            mean = gain + _BY_NEIGHBOUR * gain[self._near].sum(axis=1)
            gain = _TOGETHER * mean / (1 + _BY_NEIGHBOUR * self._near.shape[1])
        self._odds = np.where(seen, _TRUST + _KEPT * (self._odds - _TRUST) + gain, self._odds)
        self.weight = 1 / (1 + np.exp(-self._odds))
        self._gains.append(gain)
        self._seen.append(seen)

    def in_hindsight(self) -> FloatArray:
        """Return the weights on all dates from what came before and after, shape (n, n_dates)."""
        n_dates = len(self._gains)
        out, ahead = np.zeros((len(self._odds), n_dates)), np.zeros(len(self._odds))
        for j in range(n_dates - 1, -1, -1):
            ahead = np.where(self._seen[j], _KEPT * ahead + self._gains[j], ahead)
            out[:, j] = ahead
        ahead = np.zeros(len(self._odds))
        for j in range(n_dates):
            out[:, j] += ahead + _TRUST
            ahead = np.where(self._seen[j], _KEPT * (ahead + self._gains[j]), ahead)
        return np.asarray(1 / (1 + np.exp(-out)))
