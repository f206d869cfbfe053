"""Noise of series, estimated from successive dates."""

from __future__ import annotations

import numpy as np

from ..common.arrays import DateArray, FloatArray
from ..common.robust_scale import robust_sigma


def noise_of(dates: DateArray, values: FloatArray) -> FloatArray:
    """Return the one-sigma noise of each series [mm], shape (n_points,).

    Parameters
    ----------
    dates : ndarray of datetime64[D], shape (n_dates,)
        Dates with any spacing.
    values : ndarray, shape (n_points, n_dates)
        Displacement [mm], NaN = missing.

    Returns
    -------
    ndarray
        Robust sigma (1.4826 MAD) of the difference between each date and the line through its two neighbours, so
        motion that is linear over three dates does not count. NaN with fewer than 5 such triples.
    """
    values = np.asarray(values, dtype=float)
    if values.shape[1] < 3:
        return np.full(len(values), np.nan)
    day = np.asarray(dates, dtype="datetime64[D]").astype(float)
    w = (day[1:-1] - day[:-2]) / (day[2:] - day[:-2])
    off = values[:, 1:-1] - (1 - w) * values[:, :-2] - w * values[:, 2:]
    off = off / np.sqrt(1 + w**2 + (1 - w) ** 2)
    enough = np.isfinite(off).sum(axis=1) >= 5
    out = np.full(len(values), np.nan)
    if enough.any():
        out[enough] = robust_sigma(off[enough], axis=1, centre=0.0)
    return out
