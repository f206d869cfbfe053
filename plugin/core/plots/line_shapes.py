"""Lines and polygons that plots draw over time."""

from __future__ import annotations

import numpy as np

from ..common.arrays import FloatArray


def vertical(x: FloatArray, low: FloatArray, high: FloatArray) -> FloatArray:
    """Return upright lines, shape (n, 2, 2)."""
    return np.stack([np.column_stack([x, low]), np.column_stack([x, high])], axis=1)


def bands(x: FloatArray, low: FloatArray, high: FloatArray) -> list[FloatArray]:
    """Return a closed polygon for every stretch of days that have an interval."""
    known = np.isfinite(low) & np.isfinite(high)
    edges = np.flatnonzero(np.diff(np.concatenate([[False], known, [False]]).astype(int)))
    polygons = []
    for start, end in zip(edges[::2], edges[1::2]):
        upper = np.column_stack([x[start:end], high[start:end]])
        lower = np.column_stack([x[start:end], low[start:end]])
        polygons.append(np.concatenate([upper, lower[::-1]]))
    return polygons
