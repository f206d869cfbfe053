"""Names for the kinds of arrays, for type checkers, and the blocks in which long ones are worked through."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

AnyArray = NDArray[Any]
FloatArray = NDArray[np.floating[Any]]
BoolArray = NDArray[np.bool_]
Float32Array = NDArray[np.float32]
IntArray = NDArray[np.integer[Any]]
DateArray = NDArray[np.datetime64]
StrArray = NDArray[np.str_]


def blocks(n: int, size: int) -> Iterator[slice]:
    """Yield slices of at most `size` that together are 0 to n: what works on one needs memory for so many alone."""
    for start in range(0, n, size):
        yield slice(start, min(start + size, n))
