"""Forecast horizons: days since the last acquisition that is known."""

from __future__ import annotations

import numpy as np

from ...common.arrays import DateArray, IntArray
from ...common.messages import message

# acquisitions are held back so that forecasts look about so many days ahead, whatever the revisit
FAR_DAYS = (12, 24, 36)
BOUNDS_DAYS = (3, 6, 9, 12, 24, 36)


def far_targets(dates: DateArray, train_end: np.datetime64, latency: int) -> tuple[IntArray, IntArray]:
    """Return which acquisitions are forecast from far ahead, and the latency [days] that holds the last ones back.

    One whose forecast would begin before the end of training is left out: the fit has seen what is held back.

    Parameters
    ----------
    dates : ndarray of datetime64[D], shape (n_dates,)
    train_end : datetime64[D]
    latency : int
        Of the usual forecast.
    """
    revisit = int(np.median(np.diff(dates).astype(int)))
    numbers, latencies = [], []
    usual = latency
    for ahead in FAR_DAYS:
        held_back = int(np.ceil(ahead - revisit / 2))
        # where the usual forecast, or a nearer one, misses as many acquisitions there is nothing to add
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
    """Return the name of a span of days ahead, its lower bound not in it."""
    return (
        message("more than {low} days", low=low)
        if np.isinf(high)
        else message("{low}–{high:g} days", low=low + 1, high=high)
    )


def spans() -> list[tuple[int, float]]:
    """Return the spans of days ahead: above the first, up to the second."""
    return list(zip((0, *BOUNDS_DAYS), (*BOUNDS_DAYS, float("inf"))))
