"""What makes series comparable: their usual change per revisit, and a few numbers of context."""

from __future__ import annotations

import numpy as np

from ..common.arrays import FloatArray, IntArray
from .settings import N_CONTEXT

_LEAST_SCALE = 1e-3


def usual_change(values: FloatArray) -> FloatArray:
    """Return the root mean square change between acquisitions of training, large ones counted less.

    Parameters
    ----------
    values : ndarray, shape (n_series, n_dates)
        Of training; NaN is skipped over.

    Returns
    -------
    ndarray, shape (n_series,)
        Positive.
    """
    out = np.full(len(values), _LEAST_SCALE)
    for i, row in enumerate(values):
        change = np.diff(row[np.isfinite(row)])
        if len(change):
            middle = np.median(np.abs(change)) / 0.6745
            bounded = np.minimum(np.abs(change), 4.0 * middle) if middle > 0 else np.abs(change)
            out[i] = max(float(np.sqrt(np.mean(bounded**2))), _LEAST_SCALE)
    return out


def context_of(values: FloatArray, day: IntArray, revisit_days: float, has_rain: bool, has_level: bool) -> FloatArray:
    """Return what the gate knows of series, shape (n_series, N_CONTEXT); values as in `usual_change`."""
    change = np.diff(values, axis=1)
    known = np.isfinite(change)
    change = np.where(known, change, 0.0)
    size = np.maximum((change**2).sum(axis=1), 1e-12)
    # white noise gives −0.5, steady motion 1
    repeats = (change[:, 1:] * change[:, :-1]).sum(axis=1) / size
    mean = change.sum(axis=1) / np.sqrt(size * np.maximum(known.sum(axis=1), 1))
    out = np.empty((len(values), N_CONTEXT))
    years = (day[-1] - day[0]) / 365.25 if len(day) else 0.0
    out[:, 0], out[:, 1] = float(has_rain), float(has_level)
    out[:, 2] = np.log(revisit_days / 12.0)
    out[:, 3] = np.log(max(years, 0.1))
    out[:, 4], out[:, 5] = repeats, np.abs(mean)
    return out


def revisit_of(day: IntArray) -> float:
    """Return the usual days between acquisitions."""
    return float(max(np.median(np.diff(day)), 1.0)) if len(day) > 1 else 12.0
