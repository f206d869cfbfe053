"""Helpers shared by the plots of points and drivers."""

from __future__ import annotations

import numpy as np


def day_numbers(dates: np.ndarray | np.datetime64) -> np.ndarray:
    """Return days since 1970-01-01 as float, NaN for NaT."""
    days = np.asarray(dates, dtype="datetime64[D]")
    return np.where(np.isnat(days), np.nan, days.astype("int64").astype(float))


def day_of(number: float) -> np.datetime64:
    """Return the day at a position of the time axis."""
    return np.datetime64("1970-01-01", "D") + np.timedelta64(int(np.floor(number)), "D")


def with_margin(low: float, high: float) -> tuple[float, float]:
    """Return the limits of a time axis for its first and last date."""
    margin = max(0.015 * (high - low), 5.0)
    return low - margin, high + margin


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


def value_range(*arrays: np.ndarray) -> tuple[float, float] | None:
    """Return least and greatest of all values that are not NaN; None if there is none."""
    known = np.concatenate([np.asarray(a, dtype=float)[np.isfinite(a)] for a in arrays])
    return (float(known.min()), float(known.max())) if len(known) else None
