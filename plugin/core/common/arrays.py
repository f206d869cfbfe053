"""Names for the kinds of arrays, for type checkers."""

from __future__ import annotations

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
