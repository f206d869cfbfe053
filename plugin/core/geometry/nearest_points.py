"""The nearest other points of each point."""

from __future__ import annotations

import numpy as np

from ..common.arrays import FloatArray, IntArray


def nearest_others(xy: FloatArray, k: int) -> IntArray:
    """Return the numbers of the k nearest other points of each point, the nearest first.

    Parameters
    ----------
    xy : ndarray, shape (n, 2)
        Finite. Of points in one place each is a neighbour of the others, and none of itself.
    k : int
        Less than n.

    Returns
    -------
    ndarray, shape (n, k)
    """
    from scipy.spatial import cKDTree

    found = np.asarray(cKDTree(xy).query(xy, k=k + 1)[1]).reshape(len(xy), k + 1)
    # a point need not be the first of those in its place, nor among them
    is_other = found != np.arange(len(xy))[:, None]
    is_other[is_other.all(axis=1), -1] = False
    return found[is_other].reshape(len(xy), k)
