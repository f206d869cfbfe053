"""Names for the kinds of arrays, for type checkers, and the blocks in which long ones are worked through."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np

# spelt out, because numpy.typing takes a tenth of the time in which the plugin is loaded
AnyArray = np.ndarray[Any, np.dtype[Any]]
FloatArray = np.ndarray[Any, np.dtype[np.floating[Any]]]
BoolArray = np.ndarray[Any, np.dtype[np.bool_]]
Float32Array = np.ndarray[Any, np.dtype[np.float32]]
IntArray = np.ndarray[Any, np.dtype[np.integer[Any]]]
DateArray = np.ndarray[Any, np.dtype[np.datetime64]]
StrArray = np.ndarray[Any, np.dtype[np.str_]]


def blocks(n: int, size: int) -> Iterator[slice]:
    """Yield slices of at most `size` that together are 0 to n: what works on one needs memory for so many alone."""
    for start in range(0, n, size):
        yield slice(start, min(start + size, n))
