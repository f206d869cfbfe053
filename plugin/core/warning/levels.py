"""Levels that neither flicker nor hide what is not known: persistence, hysteresis, and a level of its own for doubt."""

from __future__ import annotations

import numpy as np

from ..common.arrays import BoolArray, FloatArray, IntArray

UNSURE, QUIET, WATCH, WARNING, ALARM = -1, 0, 1, 2, 3
NAMES = {UNSURE: "unsure", QUIET: "quiet", WATCH: "watch", WARNING: "warning", ALARM: "alarm"}
# a level falls only below this share of its threshold
HYSTERESIS = 0.7


def steady_levels(reached: IntArray, kept: IntArray, rise_days: int, fall_days: int) -> IntArray:
    """Return levels that rise after some days above and fall after some days clearly below a threshold.

    Parameters
    ----------
    reached : ndarray of int, shape (n_points, n_days)
        Highest level whose threshold is exceeded on each day.
    kept : ndarray of int, shape (n_points, n_days)
        The same with thresholds lowered by the hysteresis; no lower than `reached`.
    rise_days, fall_days : int
        Columns, at least 1: how many days in a row it takes.
    """
    rise = _sliding(reached, rise_days, np.minimum, QUIET)
    hold = _sliding(kept, fall_days, np.maximum, QUIET)
    out = np.zeros(reached.shape, dtype=np.int8)
    level = np.zeros(len(reached), dtype=np.int8)
    for j in range(reached.shape[1]):
        level = np.where(rise[:, j] > level, rise[:, j], np.minimum(level, np.maximum(hold[:, j], rise[:, j])))
        out[:, j] = level
    return out


def with_doubt(levels: IntArray, doubtful: BoolArray) -> IntArray:
    """Return levels in which a doubtful day is not quiet but unsure; higher levels stay."""
    return np.where((levels == QUIET) & doubtful, UNSURE, levels).astype(np.int8)


def changes(levels: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Return point and day of every change of the level, by day; the first day counts where it is not quiet."""
    before = np.column_stack([np.zeros(len(levels), dtype=levels.dtype), levels[:, :-1]])
    day, point = np.nonzero((levels != before).T)
    return point, day


def unchanged_since(levels: FloatArray) -> FloatArray:
    """Return the first day of the present level of each point, shape (n_points,)."""
    other = levels != levels[:, -1:]
    n_days = levels.shape[1]
    return np.where(other.any(axis=1), n_days - np.argmax(other[:, ::-1], axis=1), 0)


def _sliding(levels: IntArray, n: int, extreme: np.ufunc, before: int) -> IntArray:
    """Return the extreme of each day and the n − 1 days before it."""
    out = levels.astype(np.int8)
    width = 1
    while width < n:
        by = min(width, n - width)
        shifted = np.full(out.shape, before, dtype=np.int8)
        shifted[:, by:] = out[:, : out.shape[1] - by]
        out = extreme(out, shifted)
        width += by
    return out
