"""The spread of numbers of which some may be wild."""

from __future__ import annotations

from typing import Any

import numpy as np

from .nan_statistics import nanmedian

# the median of |x| of a normal deviation with sigma 1 is 1 / 1.4826
TO_SIGMA = 1.4826


def robust_sigma(values: Any, axis: int | None = None, centre: Any = None) -> Any:
    """Return the standard deviation of normal numbers from the median of their absolute deviations (1.4826 MAD).

    Parameters
    ----------
    values : array_like
        NaN is ignored.
    axis : int, optional
        Along which to reduce; all numbers without it.
    centre : array_like, optional
        What the values deviate from, 0 for residuals; their own median without it.

    Returns
    -------
    float or ndarray
        NaN where there is no value.
    """
    values = np.asarray(values, dtype=float)
    if centre is None:
        centre = nanmedian(values, axis, keepdims=True)
    return TO_SIGMA * nanmedian(np.abs(values - centre), axis)
