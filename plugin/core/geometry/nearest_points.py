"""The nearest other points of each point."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from ..common.arrays import FloatArray, IntArray, blocks

_BLOCK = 10_000


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
    found = np.empty((len(xy), k), dtype=int)
    for part, others in nearest_others_by_block(xy, k):
        found[part] = others
    return found


def nearest_others_by_block(xy: FloatArray, k: int) -> Iterator[tuple[slice, IntArray]]:
    """Yield points and what `nearest_others` returns for them, so that not all are in memory together."""
    from scipy.spatial import cKDTree

    tree = cKDTree(xy)
    for part in blocks(len(xy), _BLOCK):
        found = np.asarray(tree.query(xy[part], k=k + 1)[1]).reshape(-1, k + 1)
        # a point need not be the first of those in its place, nor among them
        is_other = found != np.arange(part.start, part.stop)[:, None]
        is_other[is_other.all(axis=1), -1] = False
        yield part, found[is_other].reshape(-1, k)
