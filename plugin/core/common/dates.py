"""Days as numbers, and runs of days without a value."""

from __future__ import annotations

import numpy as np

from .arrays import DateArray, FloatArray

Gap = tuple[np.datetime64, np.datetime64, int]


def day_numbers(dates: DateArray | np.datetime64) -> FloatArray:
    """Return days since 1970-01-01 as float, NaN for NaT."""
    days = np.asarray(dates, dtype="datetime64[D]")
    return np.where(np.isnat(days), np.nan, days.astype("int64").astype(float))


def day_of(number: float) -> np.datetime64:
    """Return the day at a position of the time axis."""
    return np.datetime64("1970-01-01", "D") + np.timedelta64(int(np.floor(number)), "D")


def gaps_of(days: DateArray, values: FloatArray) -> list[Gap]:
    """Return the runs of days without a value, the longest first.

    Parameters
    ----------
    days : ndarray of datetime64[D], shape (n_days,)
        Increasing; a day that is left out counts as one without a value.
    values : ndarray, shape (n_days,)
        NaN = no value.

    Returns
    -------
    list of (datetime64, datetime64, int)
        First and last day without a value, and how many days they are. Before the first and after the last value
        there is no gap.
    """
    observed = days[np.isfinite(values)].astype("datetime64[D]")
    step = np.diff(observed).astype(int)
    one = np.timedelta64(1, "D")
    found = [(observed[i] + one, observed[i + 1] - one, int(step[i]) - 1) for i in np.flatnonzero(step > 1)]
    return sorted(found, key=lambda gap: (-gap[2], gap[0]))
