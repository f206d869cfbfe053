"""How well methods find dates that were hidden from them, for all points at once as acquisitions are missed."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...common.arrays import FloatArray, IntArray
from ...common.metrics import rmse

RUNS = (1, 2, 4)
_VISIBLE = 12
LEAST_DATES = 8
MOST_POINTS = 1500


@dataclass(frozen=True)
class Score:
    """Errors against the held-out observations, which carry noise themselves.

    Attributes
    ----------
    method : str
    rmse : float
        [mm].
    by_run : tuple of float
        The same for 1, 2 and 4 dates hidden in a row; NaN where none is.
    coverage : float
        Share of the held-out observations within the 90 % interval, noise included; NaN without sigma.
    """

    method: str
    rmse: float
    by_run: tuple[float, ...]
    coverage: float


def hidden_runs(n_dates: int) -> IntArray:
    """Return the length of the hidden run that each date is in, 0 for dates that stay; about a seventh is hidden.

    The first and the last date always stay. All is 0 where there are fewer than 8 dates.
    """
    runs = np.zeros(n_dates, dtype=int)
    if n_dates < LEAST_DATES:
        return runs
    if n_dates < sum(RUNS) + (len(RUNS) + 1) * 4:
        runs[2:-1:5] = 1
        return runs
    visible = min(_VISIBLE, (n_dates - sum(RUNS)) // (len(RUNS) + 1))
    at, turn = visible, 0
    while at + RUNS[turn % len(RUNS)] < n_dates - 1:
        length = RUNS[turn % len(RUNS)]
        runs[at : at + length] = length
        at, turn = at + length + visible, turn + 1
    return runs


def score(
    method: str,
    truth: FloatArray,
    estimate: FloatArray,
    sigma: FloatArray | None,
    noise: FloatArray,
    run: IntArray,
) -> Score:
    """Score values on held-out dates.

    Parameters
    ----------
    method : str
    truth, estimate : ndarray, shape (n_points, n_hidden)
        Hidden observations and estimates [mm]; NaN are left out.
    sigma : ndarray of the same shape, or None
        Of the motion below the noise [mm].
    noise : ndarray, shape (n_points,)
        One-sigma of an acquisition [mm].
    run : ndarray of int, shape (n_hidden,)
        Length of the run of each date.
    """
    error = estimate - truth
    by_run = tuple(rmse(error[:, run == length]) for length in RUNS)
    coverage = np.nan
    if sigma is not None:
        total = np.hypot(sigma, noise[:, None])
        known = np.isfinite(error) & np.isfinite(total)
        if known.any():
            coverage = float(np.mean(np.abs(error[known]) <= 1.645 * total[known]))
    return Score(method, rmse(error), by_run, coverage)


def scored_points(values: FloatArray) -> IntArray:
    """Return which points are scored: all, or 1,500 spread evenly over those that have values."""
    usable = np.flatnonzero(np.isfinite(values).sum(axis=1) >= LEAST_DATES)
    if len(usable) <= MOST_POINTS:
        return usable
    return usable[np.linspace(0, len(usable) - 1, MOST_POINTS).astype(int)]
