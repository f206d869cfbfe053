"""Neighbours of a point, whose pooled evidence is less noisy than that of the point alone."""

from __future__ import annotations

import numpy as np

from ..common.arrays import FloatArray, IntArray
from ..common.nan_statistics import nanmedian

NEIGHBOURS = 6
# a stable point beside moving ground must not be flagged: its own evidence has to reach half of its neighbours'
_OWN_SHARE = 0.5


def median_spacing_m(places: FloatArray) -> float:
    """Return the median distance of the points to their nearest neighbour [m]; 0 for a single point."""
    from scipy.spatial import cKDTree

    if len(places) < 2:
        return 0.0
    return float(nanmedian(cKDTree(places).query(places, k=2)[0][:, 1]))


def neighbours_of(places: FloatArray, reach_m: float) -> IntArray:
    """Return the indices of each point and its nearest neighbours, shape (n_points, k).

    Neighbours farther than `reach_m` are replaced by the point itself.
    """
    from scipy.spatial import cKDTree

    k = min(NEIGHBOURS, len(places) - 1) + 1
    distance, index = cKDTree(places).query(places, k=k)
    distance, index = distance.reshape(len(places), k), index.reshape(len(places), k)
    return np.asarray(np.where(distance <= reach_m, index, np.arange(len(places))[:, None]))


def limited_evidence(own: FloatArray, pooled: FloatArray) -> FloatArray:
    """Return the pooled evidence [sigma] of a point and its neighbours, limited by the evidence of the point itself."""
    return np.fmin(pooled, own / _OWN_SHARE) + np.where(np.isfinite(own), 0.0, np.nan)
