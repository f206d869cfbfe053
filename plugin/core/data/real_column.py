"""Integer columns that are written as real numbers."""

from __future__ import annotations

from typing import Any

import numpy as np

from ..common.arrays import AnyArray, FloatArray, IntArray


class RealColumn:
    """An integer column that is converted to real numbers block by block while it is written.

    Parameters
    ----------
    base : ndarray of int, shape (n_rows,)
        Column to convert.
    """

    dtype = np.dtype(float)

    def __init__(self, base: IntArray) -> None:
        self.base = base

    def __len__(self) -> int:
        return len(self.base)

    def __getitem__(self, part: slice) -> FloatArray:
        return self.base[part].astype(float)


def as_real(column: AnyArray) -> Any:
    """Return a column with a real data type, without converting all of it at once."""
    return column if column.dtype.kind == "f" else RealColumn(column)


def as_column(values: Any) -> Any:
    """Return a column with length, data type and slicing: the given `RealColumn`, or an array."""
    return values if isinstance(values, RealColumn) else np.asarray(values)
