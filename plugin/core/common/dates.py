"""Days as numbers, and gaps in daily series."""

from __future__ import annotations

import numpy as np

from .arrays import DateArray, FloatArray

Gap = tuple[np.datetime64, np.datetime64, int]


def day_numbers(dates: DateArray | np.datetime64) -> FloatArray:
    """Return days since 1970-01-01 as float; NaN for NaT."""
    days = np.asarray(dates, dtype="datetime64[D]")
    return np.where(np.isnat(days), np.nan, days.astype("int64").astype(float))


def day_of(number: float) -> np.datetime64:
    """Return the day that contains a position on the time axis, in days since 1970-01-01."""
    return np.datetime64("1970-01-01", "D") + np.timedelta64(int(np.floor(number)), "D")


def gaps_of(days: DateArray, values: FloatArray) -> list[Gap]:
    """Return the gaps, that is the runs of days without a value, the longest first.

    Parameters
    ----------
    days : ndarray of datetime64[D], shape (n_days,)
        Increasing; a missing day counts as a day without a value.
    values : ndarray, shape (n_days,)
        NaN = no value.

    Returns
    -------
    list of (datetime64, datetime64, int)
        First and last day without a value, and number of days. Days before the first and after the last value are not
        gaps.
    """
    observed = days[np.isfinite(values)].astype("datetime64[D]")
    step = np.diff(observed).astype(int)
    one = np.timedelta64(1, "D")
    found = [(observed[i] + one, observed[i + 1] - one, int(step[i]) - 1) for i in np.flatnonzero(step > 1)]
    return sorted(found, key=lambda gap: (-gap[2], gap[0]))
