"""Neighbours of a point, whose common evidence has less noise than that of the point alone."""

from __future__ import annotations

import numpy as np

from ..common.arrays import FloatArray, IntArray
from ..common.nan_statistics import nanmedian

NEIGHBOURS = 6
# a point beside moving ground is not moving because its neighbours are: its own evidence has to be half of theirs
_OWN_SHARE = 0.5


def usual_distance(places: FloatArray) -> float:
    """Return the median distance of a point to its nearest other one [m]; 0 for a single point."""
    from scipy.spatial import cKDTree

    if len(places) < 2:
        return 0.0
    return float(nanmedian(cKDTree(places).query(places, k=2)[0][:, 1]))


def neighbours_of(places: FloatArray, reach_m: float) -> IntArray:
    """Return each point and its nearest others within reach, shape (n_points, k); itself in place of one too far."""
    from scipy.spatial import cKDTree

    k = min(NEIGHBOURS, len(places) - 1) + 1
    distance, index = cKDTree(places).query(places, k=k)
    distance, index = distance.reshape(len(places), k), index.reshape(len(places), k)
    return np.asarray(np.where(distance <= reach_m, index, np.arange(len(places))[:, None]))


def together(own: FloatArray, pooled: FloatArray) -> FloatArray:
    """Return the evidence [sigma] of a point with its neighbours: theirs, as far as the point itself bears it out."""
    return np.fmin(pooled, own / _OWN_SHARE) + np.where(np.isfinite(own), 0.0, np.nan)
