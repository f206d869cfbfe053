"""Warning levels with persistence, hysteresis and a separate level for uncertain days."""

from __future__ import annotations

import numpy as np

from ..common.arrays import BoolArray, IntArray

UNSURE, QUIET, WATCH, WARNING, ALARM = -1, 0, 1, 2, 3
NAMES = {UNSURE: "unsure", QUIET: "quiet", WATCH: "watch", WARNING: "warning", ALARM: "alarm"}
# a level is lowered only below this fraction of its threshold
HYSTERESIS = 0.7


def steady_levels(reached: IntArray, kept: IntArray, rise_days: int, fall_days: int) -> IntArray:
    """Return levels that rise after days above a threshold and fall after days clearly below it.

    Parameters
    ----------
    reached : ndarray of int, shape (n_points, n_days)
        Highest level whose threshold is exceeded on each day.
    kept : ndarray of int, shape (n_points, n_days)
        The same with thresholds lowered by the hysteresis; at least `reached`.
    rise_days, fall_days : int
        Number of consecutive columns required, at least 1.
    """
    rise = _sliding(reached, rise_days, np.minimum, QUIET)
    hold = _sliding(kept, fall_days, np.maximum, QUIET)
    out = np.zeros(reached.shape, dtype=np.int8)
    level = np.zeros(len(reached), dtype=np.int8)
    for j in range(reached.shape[1]):
        level = np.where(rise[:, j] > level, rise[:, j], np.minimum(level, np.maximum(hold[:, j], rise[:, j])))
        out[:, j] = level
    return out


def with_unsure_days(levels: IntArray, doubtful: BoolArray) -> IntArray:
    """Return the levels with doubtful quiet days changed to unsure; higher levels are unchanged."""
    return np.where((levels == QUIET) & doubtful, UNSURE, levels).astype(np.int8)


def level_changes(levels: IntArray) -> tuple[IntArray, IntArray]:
    """Return the point and day of every change of level, sorted by day; the first day counts if it is not quiet."""
    before = np.column_stack([np.zeros(len(levels), dtype=levels.dtype), levels[:, :-1]])
    day, point = np.nonzero((levels != before).T)
    return point, day


def unchanged_since(levels: IntArray) -> IntArray:
    """Return the index of the first day of the current level of each point, shape (n_points,)."""
    other = levels != levels[:, -1:]
    n_days = levels.shape[1]
    return np.where(other.any(axis=1), n_days - np.argmax(other[:, ::-1], axis=1), 0)


def _sliding(levels: IntArray, n: int, extreme: np.ufunc, before: int) -> IntArray:
    """Return the extreme over each day and the n − 1 days before it; `before` is assumed before the first day."""
    out = levels.astype(np.int8)
    width = 1
    while width < n:
        by = min(width, n - width)
        shifted = np.full(out.shape, before, dtype=np.int8)
        shifted[:, by:] = out[:, : out.shape[1] - by]
        out = extreme(out, shifted)
        width += by
    return out
