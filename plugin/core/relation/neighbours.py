"""Means of the two halves of the neighbours of each point."""

from __future__ import annotations

import numpy as np

from ..common.arrays import FloatArray, IntArray
from ..geometry.nearest_points import nearest_others

NEIGHBOURS = 80
LEAST_POINTS = 12


def neighbour_halves(change: FloatArray, xy: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Return the mean change of every other neighbour of each point, itself left out, and of those between.

    Parameters
    ----------
    change : ndarray, shape (n_points, n_intervals)
    xy : ndarray, shape (n_points, 2)
    """
    from scipy.sparse import csr_matrix

    n = len(change)
    # the neighbours of a point are a part of the slope, not the whole of it
    k = min(NEIGHBOURS, max(n // 4, LEAST_POINTS - 1))
    others = nearest_others(xy, k)

    def mean(some: IntArray) -> FloatArray:
        m = some.shape[1]
        share = csr_matrix((np.full(some.size, 1.0 / m), some.ravel(), np.arange(0, some.size + 1, m)), shape=(n, n))
        return np.asarray(share @ change)

    return mean(others[:, 0::2]), mean(others[:, 1::2])
