"""The share of a correction that errs least on what was held out, drawn towards what was expected of it."""

from __future__ import annotations

import numpy as np

from ..common.arrays import FloatArray


def share_of(of_error: FloatArray, of_size: FloatArray, expected: float, spread: float) -> float:
    """Return the share of a correction with the smallest squared error, 0 to 1.

    Parameters
    ----------
    of_error, of_size : ndarray, shape (n_groups,)
        Sums over values whose errors are shared (of a date, of a place): miss times correction, and correction squared.
    expected, spread : float
        Share before anything is held out, and its standard deviation: the result is drawn there as far as the groups
        leave the share uncertain.
    """
    if not of_size.sum() > 0:
        return expected
    best = of_error.sum() / of_size.sum()
    uncertain = ((of_error - best * of_size) ** 2).sum() / of_size.sum() ** 2
    certain = spread**2
    return float(np.clip((best * certain + expected * uncertain) / (certain + uncertain), 0.0, 1.0))
