"""Arrays that nothing can change, as frozen dataclasses hold them."""

from __future__ import annotations

from typing import Any

import numpy as np

from .arrays import AnyArray, ArrayFile


def frozen(array: AnyArray) -> AnyArray:
    """Make an array read-only and return it; for arrays that no one else holds."""
    array.flags.writeable = False
    return array


def read_only(values: Any, dtype: Any = None) -> AnyArray:
    """Return an array that no one can change: the given one where none can, otherwise a copy.

    Parameters
    ----------
    values : array_like
    dtype : data type, optional
        What to convert to.
    """
    array = np.asarray(values, dtype=dtype)
    if array is not values and array.base is None:
        # made by the conversion
        return frozen(array)
    held: Any = array
    while isinstance(held, np.ndarray) and not held.flags.writeable:
        held = held.base
    return array if held is None or isinstance(held, ArrayFile) else frozen(array.copy())
