"""Forecast horizons: days since the last known acquisition."""

from __future__ import annotations

import numpy as np

from ...common.arrays import DateArray, IntArray
from ...common.messages import message

# acquisitions are held back so that forecasts reach about this many days ahead, regardless of the revisit time
FAR_DAYS = (12, 24, 36)
BOUNDS_DAYS = (3, 6, 9, 12, 24, 36)


def far_targets(dates: DateArray, train_end: np.datetime64, latency: int) -> tuple[IntArray, IntArray]:
    """Return the acquisitions forecast from further ahead, and the latency that holds back the last ones [days].

    Acquisitions whose forecast would start before the end of training are left out, because the fit has used the data
    held back.

    Parameters
    ----------
    dates : ndarray of datetime64[D], shape (n_dates,)
        Acquisition dates.
    train_end : datetime64[D]
        Last day of training.
    latency : int
        Latency of the usual forecast [days].

    Returns
    -------
    numbers, latencies : ndarray of int, shape (n_far,)
        Index of each acquisition, and its latency [days].
    """
    revisit = int(np.median(np.diff(dates).astype(int)))
    numbers, latencies = [], []
    usual = latency
    for ahead in FAR_DAYS:
        held_back = int(np.ceil(ahead - revisit / 2))
        # skip if the usual forecast, or the one before, already holds back as many acquisitions
        if np.ceil(held_back / revisit) <= np.ceil(usual / revisit):
            continue
        usual = held_back
        later = np.flatnonzero(dates - np.timedelta64(held_back, "D") >= train_end)
        numbers.append(later)
        latencies.append(np.full(len(later), held_back))
    if not numbers:
        return np.zeros(0, dtype=int), np.zeros(0, dtype=int)
    return np.concatenate(numbers), np.concatenate(latencies)


def horizon_name(low: int, high: float) -> str:
    """Return the name of a range of days ahead, without its lower bound."""
    return (
        message("more than {low} days", low=low)
        if np.isinf(high)
        else message("{low}–{high:g} days", low=low + 1, high=high)
    )


def spans() -> list[tuple[int, float]]:
    """Return the ranges of days ahead, each without its lower bound and with its upper bound."""
    return list(zip((0, *BOUNDS_DAYS), (*BOUNDS_DAYS, float("inf"))))
