"""Means of the two halves of the neighbours of each point."""

from __future__ import annotations

import numpy as np

NEIGHBOURS = 80
LEAST_POINTS = 12


def neighbour_halves(change: np.ndarray, xy: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the mean change of every other neighbour of each point, itself left out, and of those between.

    Parameters
    ----------
    change : ndarray, shape (n_points, n_intervals)
    xy : ndarray, shape (n_points, 2)
    """
    from scipy.sparse import csr_matrix
    from scipy.spatial import cKDTree

    n = len(change)
    # the neighbours of a point are a part of the slope, not the whole of it
    k = min(NEIGHBOURS, max(n // 4, LEAST_POINTS - 1))
    _, near = cKDTree(xy).query(xy, k=k + 1)
    # of points in one place any may come first, so the point itself is taken out by its number
    is_self = near == np.arange(n)[:, None]
    is_self[~is_self.any(axis=1), -1] = True
    others = near[~is_self].reshape(n, k)

    def mean(some: np.ndarray) -> np.ndarray:
        m = some.shape[1]
        share = csr_matrix((np.full(some.size, 1.0 / m), some.ravel(), np.arange(0, some.size + 1, m)), shape=(n, n))
        return np.asarray(share @ change)

    return mean(others[:, 0::2]), mean(others[:, 1::2])
