"""Daily values from acquisitions: interpolated linearly, or with the last value carried forward."""

from __future__ import annotations

import numpy as np

from ..common.arrays import DateArray, FloatArray, IntArray


def daily_line(dates: DateArray, values: FloatArray, days: DateArray) -> FloatArray:
    """Interpolate the acquisitions of every point linearly, constant before the first and after the last.

    Parameters
    ----------
    dates : ndarray of datetime64[D], shape (n_dates,)
        Acquisition dates.
    values : ndarray, shape (n_points, n_dates)
        Displacement [mm], NaN = no observation.
    days : ndarray of datetime64[D], shape (n_days,)
        Days to interpolate.

    Returns
    -------
    ndarray, shape (n_points, n_days)
        NaN for points without any observation.
    """
    x = dates.astype("datetime64[D]").astype(float)
    at = days.astype("datetime64[D]").astype(float)
    line = np.full((len(values), len(days)), np.nan)
    for i, row in enumerate(values):
        observed = np.isfinite(row)
        if observed.any():
            line[i] = np.interp(at, x[observed], row[observed])
    return line


def carry_forward(values: FloatArray) -> FloatArray:
    """Replace missing values by the last observed value; NaN before the first."""
    index = np.where(np.isfinite(values), np.arange(values.shape[1]), -1)
    newest = np.maximum.accumulate(index, axis=1)
    return np.where(newest >= 0, np.take_along_axis(values, np.maximum(newest, 0), axis=1), np.nan)


def persistence(values: FloatArray, day: IntArray, targets: IntArray, latency: int | IntArray = 0) -> FloatArray:
    """Return the last observed value of each point on target days.

    Parameters
    ----------
    values : ndarray, shape (n_points, n_dates)
        Displacement [mm], NaN = no observation.
    day : ndarray of int, shape (n_dates,)
        Days of the acquisitions.
    targets : ndarray of int, shape (n_targets,)
        Target days.
    latency : int or ndarray of int, shape (n_targets,)
        Days until an acquisition can be used.

    Returns
    -------
    ndarray, shape (n_points, n_targets)
        NaN before the first observation.
    """
    known = np.searchsorted(day, targets - latency, side="right") - 1
    return np.where(known >= 0, carry_forward(values)[:, np.maximum(known, 0)], np.nan)
