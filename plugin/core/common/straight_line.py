"""Least-squares lines through series with gaps; for velocities with seasonal terms and sigma, see `fit_trend`."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .arrays import FloatArray, IntArray


@dataclass(frozen=True)
class Lines:
    """One line per series, or per series and window: level + slope · (x − middle).

    Attributes
    ----------
    count : ndarray of int
        Number of values fitted.
    middle, level : ndarray
        Mean of x and of the values; NaN if there is no value.
    slope : ndarray
        0 if all values are at the same x.
    spread : ndarray
        Sum of (x − middle)².
    residual : ndarray
        Sum of the squared residuals.
    """

    count: IntArray
    middle: FloatArray
    level: FloatArray
    slope: FloatArray
    spread: FloatArray
    residual: FloatArray

    def at(self, x: FloatArray | float) -> FloatArray:
        """Return the lines at x, whose shape must broadcast with (n_series, 1)."""
        return np.asarray(self.level[..., None] + self.slope[..., None] * (x - self.middle[..., None]))


def fit_lines(x: FloatArray, values: FloatArray) -> Lines:
    """Fit a line to every series.

    Parameters
    ----------
    x : ndarray, shape (n,)
    values : ndarray, shape (n_series, n)
        NaN is ignored.
    """
    x, observed = np.asarray(x, dtype=float), np.isfinite(values)
    count = observed.sum(axis=1)
    n = np.maximum(count, 1)
    middle, level = (observed * x).sum(axis=1) / n, np.where(observed, values, 0.0).sum(axis=1) / n
    t, y = np.where(observed, x - middle[:, None], 0.0), np.where(observed, values - level[:, None], 0.0)
    spread = (t**2).sum(axis=1)
    slope = np.where(spread > 0, (t * y).sum(axis=1) / np.where(spread > 0, spread, 1.0), 0.0)
    residual = ((y - slope[:, None] * t) ** 2).sum(axis=1)
    missing = np.where(count > 0, 0.0, np.nan)
    return Lines(count, middle + missing, level + missing, slope, spread, residual)


def fit_lines_in_windows(x: FloatArray, values: FloatArray, low: IntArray, high: IntArray) -> Lines:
    """Fit a line to every window of every series, using cumulative sums shared by all windows.

    Parameters
    ----------
    x : ndarray, shape (n,)
    values : ndarray, shape (n_series, n)
        NaN is ignored.
    low, high : ndarray of int, shape (n_windows,)
        First index of each window, and the index after its last one.

    Returns
    -------
    Lines
        Arrays of shape (n_series, n_windows).
    """
    overall = fit_lines(x, values)
    observed = np.isfinite(values)
    # centre the values, so that the differences of long sums stay accurate
    t = np.where(observed, x - overall.middle[:, None], 0.0)
    y = np.where(observed, values - overall.level[:, None], 0.0)

    def within(part: FloatArray) -> FloatArray:
        total = np.concatenate([np.zeros((len(part), 1)), np.cumsum(part, axis=1)], axis=1)
        return np.asarray(total[:, high] - total[:, low])

    count = within(observed.astype(float))
    n = np.maximum(count, 1.0)
    mean_t, mean_y = within(t) / n, within(y) / n
    spread = np.maximum(within(t * t) - n * mean_t**2, 0.0)
    across = within(t * y) - n * mean_t * mean_y
    # treat rounding errors of the sums over one x as zero spread
    one_place = spread <= 1e-12 * np.maximum(within(t * t), 1e-300)
    slope = np.where(one_place, 0.0, across / np.where(one_place, 1.0, spread))
    residual = np.maximum(within(y * y) - n * mean_y**2 - slope * across, 0.0)
    missing = np.where(count > 0, 0.0, np.nan)
    return Lines(
        count.astype(int),
        overall.middle[:, None] + mean_t + missing,
        overall.level[:, None] + mean_y + missing,
        slope,
        np.where(one_place, 0.0, spread),
        residual,
    )
