"""Hold-out of dates for all points at once, like missing acquisitions, and scores of the methods on these dates."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...common.arrays import FloatArray, IntArray
from ...common.metrics import rmse

RUNS = (1, 2, 4)
_VISIBLE = 12
MIN_DATES = 8
MAX_POINTS = 1500


@dataclass(frozen=True)
class Score:
    """Errors against the held-out observations, which include their noise.

    Attributes
    ----------
    method : str
    rmse : float
        RMSE [mm].
    by_run : tuple of float
        RMSE for runs of 1, 2 and 4 consecutive held-out dates [mm]; NaN if there is no such run.
    coverage : float
        Share of the held-out observations within the 90 % interval, noise included; NaN without sigma.
    """

    method: str
    rmse: float
    by_run: tuple[float, ...]
    coverage: float


def held_out_run_lengths(n_dates: int) -> IntArray:
    """Return the length of the held-out run that contains each date, 0 for dates that are kept, shape (n_dates,).

    About a seventh of the dates is held out. The first and the last date are always kept. With fewer than 8 dates,
    all are kept.
    """
    runs = np.zeros(n_dates, dtype=int)
    if n_dates < MIN_DATES:
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
    """Score estimates on held-out dates.

    Parameters
    ----------
    method : str
    truth, estimate : ndarray, shape (n_points, n_hidden)
        Held-out observations and estimates [mm]; NaN is ignored.
    sigma : ndarray of the same shape, or None
        Standard deviation of the noise-free motion [mm].
    noise : ndarray, shape (n_points,)
        Standard deviation of an acquisition [mm].
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
    """Return the indices of the scored points: those with at least 8 values, or 1,500 spread evenly over them."""
    usable = np.flatnonzero(np.isfinite(values).sum(axis=1) >= MIN_DATES)
    if len(usable) <= MAX_POINTS:
        return usable
    return usable[np.linspace(0, len(usable) - 1, MAX_POINTS).astype(int)]
