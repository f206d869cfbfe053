"""Acquisitions as a value for every day: joined by straight lines, or held until the next."""

from __future__ import annotations

import numpy as np


def daily_line(dates: np.ndarray, values: np.ndarray, days: np.ndarray) -> np.ndarray:
    """Join the acquisitions of every point by straight lines, held constant before the first and after the last.

    Parameters
    ----------
    dates : ndarray of datetime64[D], shape (n_dates,)
    values : ndarray, shape (n_points, n_dates)
        Displacement [mm], NaN = no observation.
    days : ndarray of datetime64[D], shape (n_days,)

    Returns
    -------
    ndarray, shape (n_points, n_days)
        NaN for points without any observation.
    """
    x = dates.astype("datetime64[D]").astype(float)
    at = days.astype("datetime64[D]").astype(float)
    line = np.full((len(values), len(days)), np.nan)
    for i, row in enumerate(values):
        seen = np.isfinite(row)
        if seen.any():
            line[i] = np.interp(at, x[seen], row[seen])
    return line


def held(values: np.ndarray) -> np.ndarray:
    """Return the last observed value in place of a missing one, NaN before the first."""
    index = np.where(np.isfinite(values), np.arange(values.shape[1]), -1)
    newest = np.maximum.accumulate(index, axis=1)
    return np.where(newest >= 0, np.take_along_axis(values, np.maximum(newest, 0), axis=1), np.nan)


def persistence(values: np.ndarray, day: np.ndarray, targets: np.ndarray, latency: int | np.ndarray = 0) -> np.ndarray:
    """Return the last observed value of each point on days.

    Parameters
    ----------
    values : ndarray, shape (n_points, n_dates)
        NaN = no observation.
    day : ndarray of int, shape (n_dates,)
    targets : ndarray of int, shape (n_targets,)
    latency : int or ndarray of int, shape (n_targets,)
        Days until an acquisition can be used.

    Returns
    -------
    ndarray, shape (n_points, n_targets)
        NaN before the first observation.
    """
    known = np.searchsorted(day, targets - latency, side="right") - 1
    return np.where(known >= 0, held(values)[:, np.maximum(known, 0)], np.nan)
