"""Robust estimate of the standard deviation."""

from __future__ import annotations

from typing import Any

import numpy as np

from .nan_statistics import nanmedian

# the median absolute deviation of a normal distribution with sigma = 1 is 1 / 1.4826
TO_SIGMA = 1.4826


def robust_sigma(values: Any, axis: int | None = None, centre: Any = None) -> Any:
    """Return the normalised median absolute deviation (1.4826 MAD), a robust estimate of the standard deviation.

    Parameters
    ----------
    values : array_like
        NaN is ignored.
    axis : int, optional
        Axis along which to reduce; by default all values are used.
    centre : array_like, optional
        Centre of the deviations, 0 for residuals; by default the median of the values.

    Returns
    -------
    float or ndarray
        NaN where there is no value.
    """
    values = np.asarray(values, dtype=float)
    if centre is None:
        centre = nanmedian(values, axis, keepdims=True)
    return TO_SIGMA * nanmedian(np.abs(values - centre), axis)
