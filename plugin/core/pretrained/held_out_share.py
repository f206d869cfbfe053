"""Share of a correction with the smallest held-out error, shrunk towards a prior."""

from __future__ import annotations

import numpy as np

from ..common.arrays import FloatArray


def shrunk_share(of_error: FloatArray, of_size: FloatArray, expected: float, spread: float) -> float:
    """Return the share of a correction with the smallest squared error, 0 to 1.

    Parameters
    ----------
    of_error, of_size : ndarray, shape (n_groups,)
        Sums over the values of each group with common errors (a date or a place): error times correction, and
        correction squared.
    expected, spread : float
        Mean and standard deviation of the prior of the share. The result is shrunk towards the mean according to the
        uncertainty of the share over the groups.
    """
    if not of_size.sum() > 0:
        return expected
    best = of_error.sum() / of_size.sum()
    uncertain = ((of_error - best * of_size) ** 2).sum() / of_size.sum() ** 2
    certain = spread**2
    return float(np.clip((best * certain + expected * uncertain) / (certain + uncertain), 0.0, 1.0))
