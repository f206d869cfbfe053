"""Time of failure from the inverse velocity, with its interval, where an acceleration is significant."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..common.arrays import FloatArray

# number of windows; they do not overlap, so that the errors of their velocities are nearly independent
WINDOWS = 5
# quantiles of the normal distribution: one-sided 99 % for the acceleration, two-sided 90 % for the interval
_SIGNIFICANT, _INTERVAL = 2.326, 1.645
_MIN_R2, _MIN_SIGMAS = 0.8, 3.0
# later failure times are not meaningful
MAX_DAYS = 3 * 365.25


@dataclass(frozen=True)
class FailureTime:
    """Time from each day to the failure predicted by a linear decrease of the inverse velocity.

    Attributes
    ----------
    low, middle, high : ndarray, shape (n_points, n_days)
        Bounds of the 90 % interval and the root of the line [days]; NaN where no acceleration is significant.
    """

    low: FloatArray
    middle: FloatArray
    high: FloatArray


def failure_time(velocity: FloatArray, sigma: FloatArray, lag: int, window_days: float) -> FailureTime:
    """Fit a line to the inverse velocity over the last `WINDOWS` windows of every day.

    Parameters
    ----------
    velocity, sigma : ndarray, shape (n_points, n_days)
        Mean velocity over the window that ends on each day, and its sigma [mm/day].
    lag : int
        Length of a window in columns.
    window_days : float
        Length of a window [days].

    Notes
    -----
    Fukuzono (1985): 1/v decreases linearly and reaches zero at failure. The weights follow from the delta method,
    v⁴/σ²; the interval is Fieller's interval for the root of a line. A time is returned only where 1/v decreases
    significantly, the line explains at least 80 % of the variance, all velocities have the same direction and the
    newest exceeds 3 σ.
    """
    n_days = velocity.shape[1]
    direction = np.sign(velocity)
    time = -window_days * (np.arange(WINDOWS) + 0.5)
    inverse, weight = [], []
    good = np.abs(velocity) > _MIN_SIGMAS * sigma
    for i in range(WINDOWS):
        v, s = (_shifted(part, i * lag, n_days) for part in (velocity, sigma))
        speed = v * direction
        good &= (speed > 0) & np.isfinite(s)
        with np.errstate(invalid="ignore", divide="ignore"):
            inverse.append(1.0 / speed)
            weight.append(speed**4 / s**2)
    y, w = np.where(good, np.array(inverse), 1.0), np.where(good, np.array(weight), 1.0)
    y, w = np.where(np.isfinite(y), y, 1.0), np.where(np.isfinite(w), w, 1.0)
    t = time[:, None, None]
    total = w.sum(axis=0)
    centre = (w * t).sum(axis=0) / total
    mean = (w * y).sum(axis=0) / total
    spread = (w * (t - centre) ** 2).sum(axis=0)
    slope = (w * (t - centre) * (y - mean)).sum(axis=0) / spread
    left = y - mean - slope * (t - centre)
    misfit = (w * left**2).sum(axis=0)
    total_squares = (w * (y - mean) ** 2).sum(axis=0)
    inflation = np.maximum(1.0, misfit / (WINDOWS - 2))
    # the two parameters are independent about the centre
    var_mean, var_slope = inflation / total, inflation / spread
    with np.errstate(invalid="ignore", divide="ignore"):
        good &= (slope < -_SIGNIFICANT * np.sqrt(var_slope)) & (1 - misfit / total_squares >= _MIN_R2)
        middle = centre - mean / slope
        # (mean + slope x)² = z² (var_mean + x² var_slope)
        a = slope**2 - _INTERVAL**2 * var_slope
        half = np.sqrt(np.maximum((slope * mean) ** 2 - a * (mean**2 - _INTERVAL**2 * var_mean), 0.0))
        low, high = centre + (-slope * mean - half) / a, centre + (-slope * mean + half) / a
    good &= middle <= MAX_DAYS
    nothing = np.where(good, 0.0, np.nan)
    return FailureTime(low + nothing, middle + nothing, high + nothing)


def _shifted(values: FloatArray, by: int, n_days: int) -> FloatArray:
    out = np.full(values.shape, np.nan)
    out[:, by:] = values[:, : n_days - by]
    return out
