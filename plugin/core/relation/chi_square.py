"""Chi-square and Cramér's V of classified changes: on intervals, and on interpolated days as published."""

from __future__ import annotations

import numpy as np

from ..common.arrays import FloatArray, IntArray
from ..common.messages import message
from ..common.progress import Progress
from ..data.daily_line import daily_line
from ..data.forcing import Forcing
from ..data.point_series import PointSeries
from .intervals import Intervals, Signal, noise_frame

CLASSES = 3
PUBLISHED_CLASSES = 5
_BLOCK = 500


def classes(values: FloatArray, n: int) -> IntArray:
    """Return the class 0 … n − 1 of each value within its row, by quantiles."""
    rank = np.argsort(np.argsort(values, axis=-1, kind="stable"), axis=-1, kind="stable")
    return np.asarray(rank * n // values.shape[-1])


def chi_square(a: IntArray, b: IntArray, n_classes: int) -> FloatArray:
    """Return Pearson's chi-square of two classifications, shape (n_points,).

    Parameters
    ----------
    a, b : ndarray of int, shape (n_points, n_samples)
        Classes 0 … n_classes − 1.
    """
    n = a.shape[1]
    total = np.zeros(len(a))
    for i in range(n_classes):
        for j in range(n_classes):
            expected = (a == i).sum(axis=1) * (b == j).sum(axis=1) / n
            observed = ((a == i) & (b == j)).sum(axis=1)
            total += np.where(expected > 0, (observed - expected) ** 2 / np.maximum(expected, 1e-12), 0.0)
    return total


def cramer_v(chi2: FloatArray, n: int, n_classes: int) -> FloatArray:
    """Return Cramér's V, between 0 and 1."""
    return np.asarray(np.sqrt(chi2 / (n * (n_classes - 1))))


class IntervalClasses:
    """Classified changes of all points, for comparison with the classes of drivers.

    The trend, the seasonal terms and the noise shared by neighbouring intervals are removed before classification.
    """

    def __init__(self, intervals: Intervals, progress: Progress | None = None) -> None:
        self._frame = noise_frame(intervals)
        self._own = np.zeros(intervals.change.shape, dtype=np.int8)
        for start in range(0, len(self._own), _BLOCK):
            (progress or Progress()).check()
            block = slice(start, start + _BLOCK)
            self._own[block] = classes(self._frame.rows(intervals.change[block]), CLASSES)

    def related(
        self, columns: FloatArray, best: IntArray, progress: Progress | None = None
    ) -> tuple[FloatArray, FloatArray]:
        """Return chi-square and V between the changes of each point and its best candidate.

        Parameters
        ----------
        columns : ndarray, shape (n_intervals, n_candidates)
        best : ndarray of int, shape (n_points,)
            Index of the candidate of each point; −1 for none.
        progress : Progress, optional
            Checked for cancellation.
        """
        of_columns = classes(self._frame.rows(columns.T), CLASSES).astype(np.int8)
        known, chi2 = np.flatnonzero(best >= 0), np.full(len(best), np.nan)
        for start in range(0, len(known), _BLOCK):
            (progress or Progress()).check()
            points = known[start : start + _BLOCK]
            chi2[points] = chi_square(self._own[points], of_columns[best[points]], CLASSES)
        return chi2, cramer_v(chi2, len(columns), CLASSES)


def as_published(
    series: PointSeries, forcing: Forcing, signal: Signal, progress: Progress
) -> tuple[FloatArray, FloatArray, FloatArray]:
    """Return chi-square, its textbook p-value and V between daily interpolated displacement and the driver.

    Interpolated days between acquisitions are not independent samples, so p is far too small: independent series
    nearly always appear dependent.
    """
    from scipy.stats import chi2 as distribution

    first, last = max(series.dates[0], forcing.days[0]), min(series.dates[-1], forcing.days[-1])
    days = np.arange(first, last + np.timedelta64(1, "D"))
    daily = signal.daily[(days - forcing.days[0]).astype(int)]
    out = np.full(series.n_points, np.nan)
    for start in range(0, series.n_points, _BLOCK):
        progress.step(start / series.n_points, message("Computing chi-square as published"))
        line = daily_line(series.dates, series.values[start : start + _BLOCK], days)
        known = np.isfinite(line).all(axis=1)
        own = classes(line[known], PUBLISHED_CLASSES)
        other = np.broadcast_to(_driver_classes(daily), own.shape)
        out[start : start + _BLOCK][known] = chi_square(own, other, PUBLISHED_CLASSES)
    p = distribution.sf(np.nan_to_num(out), (PUBLISHED_CLASSES - 1) ** 2)
    return out, np.where(np.isfinite(out), p, np.nan), cramer_v(out, len(days), PUBLISHED_CLASSES)


def _driver_classes(daily: FloatArray) -> IntArray:
    wet = daily > daily.min()
    if (~wet).mean() <= 1 / PUBLISHED_CLASSES:
        return classes(daily[None], PUBLISHED_CLASSES)[0]
    # most days are dry: they form a separate class
    out = np.zeros(len(daily), dtype=int)
    out[wet] = 1 + classes(daily[wet][None], PUBLISHED_CLASSES - 1)[0]
    return out
