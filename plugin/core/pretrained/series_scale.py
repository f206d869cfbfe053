"""Normalisation of series by their typical change per revisit, and the context features of the gate."""

from __future__ import annotations

import numpy as np

from ..common.arrays import FloatArray, IntArray
from .settings import N_CONTEXT

_MIN_SCALE = 1e-3


def usual_change(values: FloatArray) -> FloatArray:
    """Return the root mean square change between acquisitions, with large changes clipped.

    Parameters
    ----------
    values : ndarray, shape (n_series, n_dates)
        Training part of the series; NaN is ignored.

    Returns
    -------
    ndarray, shape (n_series,)
        Positive.
    """
    out = np.full(len(values), _MIN_SCALE)
    for i, row in enumerate(values):
        change = np.diff(row[np.isfinite(row)])
        if len(change):
            middle = np.median(np.abs(change)) / 0.6745
            bounded = np.minimum(np.abs(change), 4.0 * middle) if middle > 0 else np.abs(change)
            out[i] = max(float(np.sqrt(np.mean(bounded**2))), _MIN_SCALE)
    return out


def context_of(values: FloatArray, day: IntArray, revisit_days: float, has_rain: bool, has_level: bool) -> FloatArray:
    """Return the context features of series, shape (n_series, N_CONTEXT); `values` as in `usual_change`."""
    change = np.diff(values, axis=1)
    known = np.isfinite(change)
    change = np.where(known, change, 0.0)
    size = np.maximum((change**2).sum(axis=1), 1e-12)
    # lag-one autocorrelation of the changes: −0.5 for white noise, 1 for steady motion
    autocorrelation = (change[:, 1:] * change[:, :-1]).sum(axis=1) / size
    mean = change.sum(axis=1) / np.sqrt(size * np.maximum(known.sum(axis=1), 1))
    out = np.empty((len(values), N_CONTEXT))
    years = (day[-1] - day[0]) / 365.25 if len(day) else 0.0
    out[:, 0], out[:, 1] = float(has_rain), float(has_level)
    out[:, 2] = np.log(revisit_days / 12.0)
    out[:, 3] = np.log(max(years, 0.1))
    out[:, 4], out[:, 5] = autocorrelation, np.abs(mean)
    return out


def revisit_of(day: IntArray) -> float:
    """Return the median number of days between acquisitions, at least 1; 12 if there are fewer than two."""
    return float(max(np.median(np.diff(day)), 1.0)) if len(day) > 1 else 12.0
