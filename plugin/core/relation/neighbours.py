"""Mean changes of two disjoint halves of the neighbours of each point."""

from __future__ import annotations

import numpy as np

from ..common.arrays import FloatArray
from ..common.progress import Progress
from ..geometry.nearest_points import nearest_others_by_block

NEIGHBOURS = 80
MIN_POINTS = 12


def neighbour_halves(
    change: FloatArray, xy: FloatArray, progress: Progress | None = None
) -> tuple[FloatArray, FloatArray]:
    """Return the mean changes of two halves of the neighbours of each point, which alternate by distance.

    The point itself is in neither half.

    Parameters
    ----------
    change : ndarray, shape (n_points, n_intervals)
    xy : ndarray, shape (n_points, 2)
    progress : Progress, optional
        Checked for cancellation.

    Returns
    -------
    tuple of two ndarray, shape (n_points, n_intervals)
    """
    from scipy.sparse import csr_matrix

    n = len(change)
    # limit the neighbours to a part of the slope
    k = min(NEIGHBOURS, max(n // 4, MIN_POINTS - 1))
    halves = np.empty(change.shape), np.empty(change.shape)
    for part, others in nearest_others_by_block(xy, k):
        (progress or Progress()).check()
        for side, half in enumerate(halves):
            some = others[:, side::2]
            rows, m = some.shape
            ends = np.arange(0, some.size + 1, m)
            half[part] = csr_matrix((np.full(some.size, 1.0 / m), some.ravel(), ends), shape=(rows, n)) @ change
    return halves
