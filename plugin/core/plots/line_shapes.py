"""Lines and polygons that plots draw over time."""

from __future__ import annotations

import numpy as np


def vertical(x: np.ndarray, low: np.ndarray, high: np.ndarray) -> np.ndarray:
    """Return upright lines, shape (n, 2, 2)."""
    return np.stack([np.column_stack([x, low]), np.column_stack([x, high])], axis=1)


def bands(x: np.ndarray, low: np.ndarray, high: np.ndarray) -> list[np.ndarray]:
    """Return a closed polygon for every stretch of days that have an interval."""
    known = np.isfinite(low) & np.isfinite(high)
    edges = np.flatnonzero(np.diff(np.concatenate([[False], known, [False]]).astype(int)))
    polygons = []
    for start, end in zip(edges[::2], edges[1::2]):
        upper = np.column_stack([x[start:end], high[start:end]])
        lower = np.column_stack([x[start:end], low[start:end]])
        polygons.append(np.concatenate([upper, lower[::-1]]))
    return polygons
