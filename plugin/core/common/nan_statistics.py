"""Statistics that ignore NaN and return NaN where no value remains, without the warnings of NumPy.

NumPy's functions write a warning about an empty slice to the user's console. The warning filter is shared by all
threads of QGIS, so it cannot be changed temporarily.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from .arrays import AnyArray


def nanmean(values: Any, axis: int | None = None, keepdims: bool = False) -> Any:
    """Return the mean of the values that are not NaN."""
    return _of_present(np.nanmean, values, axis, keepdims)


def nanmedian(values: Any, axis: int | None = None, keepdims: bool = False) -> Any:
    """Return the median of the values that are not NaN; along an axis by sorting, 20 times as fast as NumPy's."""
    values = np.asarray(values)
    if axis is None or not values.shape[axis]:
        return _of_present(np.nanmedian, values, axis, keepdims)
    # NaN is sorted to the end
    ordered = np.sort(values, axis=axis)
    count = ordered.shape[axis] - np.isnan(ordered).sum(axis=axis, keepdims=True)
    low = np.take_along_axis(ordered, np.maximum(count - 1, 0) // 2, axis=axis)
    high = np.take_along_axis(ordered, np.minimum(count // 2, ordered.shape[axis] - 1), axis=axis)
    middle = np.where(count > 0, (low + high) / 2, np.nan)
    return middle if keepdims else np.squeeze(middle, axis=axis)[()]


def nanstd(values: Any, axis: int | None = None, keepdims: bool = False) -> Any:
    """Return the standard deviation of the values that are not NaN."""
    return _of_present(np.nanstd, values, axis, keepdims)


def nanmin(values: Any, axis: int | None = None, keepdims: bool = False) -> Any:
    """Return the minimum of the values that are not NaN."""
    return _of_present(np.nanmin, values, axis, keepdims)


def nanmax(values: Any, axis: int | None = None, keepdims: bool = False) -> Any:
    """Return the maximum of the values that are not NaN."""
    return _of_present(np.nanmax, values, axis, keepdims)


def nanquantile(values: Any, q: Any, axis: int | None = None) -> Any:
    """Return quantiles of the values that are not NaN; if `q` is an array, its axis comes first."""
    return _of_present(np.nanquantile, values, axis, False, np.asarray(q))


def nanpercentile(values: Any, q: Any, axis: int | None = None) -> Any:
    """Return percentiles of the values that are not NaN; if `q` is an array, its axis comes first."""
    return nanquantile(values, np.asarray(q) / 100.0, axis)


def _of_present(statistic: Callable[..., Any], values: Any, axis: int | None, keepdims: bool, *q: AnyArray) -> Any:
    values = np.asarray(values)
    empty = np.isnan(values).all(axis=axis, keepdims=True)
    if values.size and not empty.any():
        return statistic(values, *q, axis=axis, keepdims=keepdims)
    several = q[0].shape if q else ()
    if values.size:
        found = np.where(empty, np.nan, statistic(np.where(empty, 0.0, values), *q, axis=axis, keepdims=True))
    else:
        found = np.full((*several, *empty.shape), np.nan)
    return found if keepdims else found.reshape(several + empty.any(axis=axis).shape)[()]
