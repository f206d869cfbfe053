"""Noise of series, estimated from consecutive dates."""

from __future__ import annotations

import numpy as np

from ..common.arrays import DateArray, FloatArray
from ..common.robust_scale import robust_sigma


def noise_of(dates: DateArray, values: FloatArray) -> FloatArray:
    """Return the one-sigma noise of each series [mm], shape (n_points,).

    Parameters
    ----------
    dates : ndarray of datetime64[D], shape (n_dates,)
        Of any spacing.
    values : ndarray, shape (n_points, n_dates)
        [mm]; NaN = none.

    Returns
    -------
    ndarray
        From each date against the line between its two neighbours, robustly (1.4826 MAD); motion that is straight
        over three dates does not count. NaN with fewer than 5 such triples.
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
