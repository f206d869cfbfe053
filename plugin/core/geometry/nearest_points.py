"""Search for the nearest other points of each point."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from ..common.arrays import FloatArray, IntArray, blocks

_BLOCK = 10_000


def nearest_others(xy: FloatArray, k: int) -> IntArray:
    """Return the indices of the k nearest other points of each point, the nearest first.

    Parameters
    ----------
    xy : ndarray, shape (n, 2)
        Finite coordinates. Coincident points are neighbours of each other; no point is a neighbour of itself.
    k : int
        Number of neighbours, less than n.

    Returns
    -------
    ndarray of int, shape (n, k)
    """
    found = np.empty((len(xy), k), dtype=int)
    for part, others in nearest_others_by_block(xy, k):
        found[part] = others
    return found


def nearest_others_by_block(xy: FloatArray, k: int) -> Iterator[tuple[slice, IntArray]]:
    """Yield slices of points and their result of `nearest_others`, to limit the memory."""
    from scipy.spatial import cKDTree

    tree = cKDTree(xy)
    for part in blocks(len(xy), _BLOCK):
        found = np.asarray(tree.query(xy[part], k=k + 1)[1]).reshape(-1, k + 1)
        # among coincident points, a point is not always the first result, and may be missing from the results
        is_other = found != np.arange(part.start, part.stop)[:, None]
        is_other[is_other.all(axis=1), -1] = False
        yield part, found[is_other].reshape(-1, k)
