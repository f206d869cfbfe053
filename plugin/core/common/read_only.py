"""Read-only arrays, as held by frozen dataclasses."""

from __future__ import annotations

from typing import Any

import numpy as np

from .arrays import AnyArray, ArrayFile


def frozen(array: AnyArray) -> AnyArray:
    """Make an array read-only and return it; use it only for arrays to which there is no other reference."""
    array.flags.writeable = False
    return array


def read_only(values: Any, dtype: Any = None) -> AnyArray:
    """Return a read-only array: the given array if it cannot be changed through any reference, otherwise a copy.

    Parameters
    ----------
    values : array_like
    dtype : data type, optional
        Data type of the result.
    """
    array = np.asarray(values, dtype=dtype)
    if array is not values and array.base is None:
        # created by the conversion
        return frozen(array)
    held: Any = array
    while isinstance(held, np.ndarray) and not held.flags.writeable:
        held = held.base
    return array if held is None or isinstance(held, ArrayFile) else frozen(array.copy())
