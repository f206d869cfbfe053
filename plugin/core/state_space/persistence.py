"""Persistence: the last observed value."""

from __future__ import annotations

import numpy as np


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
    index = np.where(np.isfinite(values), np.arange(len(day)), -1)
    newest = np.maximum.accumulate(index, axis=1)
    known = np.searchsorted(day, targets - latency, side="right") - 1
    chosen = np.where(known >= 0, newest[:, np.maximum(known, 0)], -1)
    held = np.take_along_axis(values, np.maximum(chosen, 0), axis=1)
    return np.where(chosen >= 0, held, np.nan)
