"""Isolated spikes: values inconsistent with their neighbours in time, such as an unwrapping error on one date."""

from __future__ import annotations

import numpy as np

from ..common.arrays import BoolArray, FloatArray, blocks
from ..common.robust_scale import robust_sigma

_SIGMAS = 6.0
# the neighbours of a spike agree with each other; those of a step do not
_AGREEMENT = 0.5
_POINTS_PER_BLOCK = 2048


def isolated_spikes(values: FloatArray, day: FloatArray) -> BoolArray:
    """Find values far from the line through their two neighbours; a step or a phase of fast motion is no spike.

    Parameters
    ----------
    values : ndarray, shape (n_points, n_dates)
        Displacement, NaN = no observation. The neighbours are the nearest earlier and later observations.
    day : ndarray, shape (n_dates,)
        Days since any origin, increasing.

    Returns
    -------
    ndarray of bool, shape (n_points, n_dates)
        True for spikes, never for the first or last observation of a point. A spike deviates by more than six robust
        sigma, of the point or of all points, whichever is greater.
    """
    bends = np.full(values.shape, np.nan)
    for part in blocks(len(values), _POINTS_PER_BLOCK):
        bends[part] = _bends(values[part], day)[0]
    usual_of_all = robust_sigma(bends, centre=0.0)
    spiky = np.zeros(values.shape, dtype=bool)
    for part in blocks(len(values), _POINTS_PER_BLOCK):
        bend, change = _bends(values[part], day)
        usual = np.fmax(robust_sigma(bend, axis=1, centre=0.0), usual_of_all)
        size = np.abs(bend)
        spiky[part] = (size > _SIGMAS * usual[:, None]) & (change < _AGREEMENT * size)
    return spiky


def _bends(values: FloatArray, day: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Return the deviations from the line through the two neighbours (NaN without), and the neighbours' difference."""
    n, n_dates = values.shape
    column = np.broadcast_to(np.arange(n_dates), values.shape)
    observed = np.isfinite(values)
    before = np.maximum.accumulate(np.where(observed, column, -1), axis=1)
    before = np.column_stack([np.full(n, -1), before[:, :-1]])
    after = np.minimum.accumulate(np.where(observed, column, n_dates)[:, ::-1], axis=1)[:, ::-1]
    after = np.column_stack([after[:, 1:], np.full(n, n_dates)])
    row, at = np.nonzero(observed & (before >= 0) & (after < n_dates))
    b, a = before[row, at], after[row, at]
    low, high = values[row, b], values[row, a]
    share = (day[at] - day[b]) / (day[a] - day[b])
    bend, change = np.full(values.shape, np.nan), np.zeros(values.shape)
    bend[row, at] = values[row, at] - (low + share * (high - low))
    change[row, at] = np.abs(high - low)
    return bend, change
