"""Weight of the model, without departures, in the estimate of each point."""

from __future__ import annotations

import numpy as np

from ...common.arrays import FloatArray, IntArray

# prior log odds of the model, forgetting factor per date, and maximum evidence of a date
_PRIOR_LOG_ODDS, _FORGETTING, _MAX_EVIDENCE = 1.0, 0.9, 12.0
# weight of the evidence of a neighbour relative to that of the point
_NEIGHBOUR_WEIGHT = 0.5
# factor on the weighted mean of the evidence of a point and its neighbours
_MEAN_FACTOR = 1.5


class ModelWeight:
    """Weight of the model in the estimate of each point, from its recent prediction errors.

    Dynamic model averaging of two forecasts with forgetting (Raftery, Karny and Ettler 2010, Technometrics 52), with
    the evidence of the neighbours.

    Parameters
    ----------
    n : int
        Number of points.
    neighbours : ndarray of int, shape (n, k)
        Indices of the neighbours of each point.
    in_hindsight : bool
        Keep all evidence for `in_hindsight`.

    Attributes
    ----------
    weight : ndarray, shape (n,)
        Probability of the forecast without departures.
    """

    def __init__(self, n: int, neighbours: IntArray, in_hindsight: bool = True) -> None:
        self._neighbours, self._odds, self._keeps_evidence = neighbours, np.full(n, _PRIOR_LOG_ODDS), in_hindsight
        self.weight = 1 / (1 + np.exp(-self._odds))
        self._evidence: list[FloatArray] = []
        self._observed: list[FloatArray] = []

    def update(
        self, error: FloatArray, variance: FloatArray, other_error: FloatArray, other_variance: FloatArray
    ) -> None:
        """Update with errors [mm] and variances [mm²] of an acquisition under both forecasts; NaN = no observation."""
        observed = np.isfinite(error)
        evidence = 0.5 * (
            other_error**2 / other_variance + np.log(other_variance) - error**2 / variance - np.log(variance)
        )
        evidence = np.where(observed, np.clip(evidence, -_MAX_EVIDENCE, _MAX_EVIDENCE), 0.0)
        if self._neighbours.shape[1]:
            mean = evidence + _NEIGHBOUR_WEIGHT * evidence[self._neighbours].sum(axis=1)
            evidence = _MEAN_FACTOR * mean / (1 + _NEIGHBOUR_WEIGHT * self._neighbours.shape[1])
        self._odds = np.where(
            observed, _PRIOR_LOG_ODDS + _FORGETTING * (self._odds - _PRIOR_LOG_ODDS) + evidence, self._odds
        )
        self.weight = 1 / (1 + np.exp(-self._odds))
        if self._keeps_evidence:
            self._evidence.append(evidence)
            self._observed.append(observed)

    def in_hindsight(self) -> FloatArray:
        """Return the weights on all dates, given earlier and later acquisitions, shape (n, n_dates)."""
        n_dates = len(self._evidence)
        out, ahead = np.zeros((len(self._odds), n_dates)), np.zeros(len(self._odds))
        for j in range(n_dates - 1, -1, -1):
            ahead = np.where(self._observed[j], _FORGETTING * ahead + self._evidence[j], ahead)
            out[:, j] = ahead
        ahead = np.zeros(len(self._odds))
        for j in range(n_dates):
            out[:, j] += ahead + _PRIOR_LOG_ODDS
            ahead = np.where(self._observed[j], _FORGETTING * (ahead + self._evidence[j]), ahead)
        return np.asarray(1 / (1 + np.exp(-out)))
