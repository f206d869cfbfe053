"""Lines and polygons of the plots over time."""

from __future__ import annotations

import numpy as np

from ..common.arrays import FloatArray


def vertical(x: FloatArray, low: FloatArray, high: FloatArray) -> FloatArray:
    """Return vertical lines from `low` to `high` at `x`, shape (n, 2, 2)."""
    return np.stack([np.column_stack([x, low]), np.column_stack([x, high])], axis=1)


def bands(x: FloatArray, low: FloatArray, high: FloatArray) -> list[FloatArray]:
    """Return one polygon per period of consecutive days with finite `low` and `high`."""
    known = np.isfinite(low) & np.isfinite(high)
    edges = np.flatnonzero(np.diff(np.concatenate([[False], known, [False]]).astype(int)))
    polygons = []
    for start, end in zip(edges[::2], edges[1::2]):
        upper = np.column_stack([x[start:end], high[start:end]])
        lower = np.column_stack([x[start:end], low[start:end]])
        polygons.append(np.concatenate([upper, lower[::-1]]))
    return polygons
