"""Time of failure by the inverse velocity, with its interval, where an acceleration is significant."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..common.arrays import FloatArray

# velocities over windows that do not overlap, so that their errors are nearly independent
WINDOWS = 5
# one-sided 99 % for the acceleration, 90 % for the interval of the day
_SIGNIFICANT, _INTERVAL = 2.326, 1.645
_LEAST_R2, _LEAST_SIGMAS = 0.8, 3.0
# a day further away says nothing
MOST_DAYS = 3 * 365.25


@dataclass(frozen=True)
class FailureTime:
    """Days from each day to the failure that a straight line of inverse velocities gives.

    Attributes
    ----------
    low, middle, high : ndarray, shape (n_points, n_days)
        Bounds of the 90 % interval and the root of the line [days]; NaN where no acceleration is significant.
    """

    low: FloatArray
    middle: FloatArray
    high: FloatArray


def failure_time(velocity: FloatArray, sigma: FloatArray, lag: int, window_days: float) -> FailureTime:
    """Fit the inverse velocity over the last `WINDOWS` windows of every day.

    Parameters
    ----------
    velocity, sigma : ndarray, shape (n_points, n_days)
        Mean velocity over the window that ends on each day, and its sigma [mm/day].
    lag : int
        Columns of a window.
    window_days : float

    Notes
    -----
    Fukuzono (1985): 1/v falls in a straight line and reaches zero at failure. The weights are those of the delta
    method, v⁴/σ²; the interval is that of Fieller for the root of a line. A day is given only where 1/v falls
    significantly, the line explains at least 80 % and every velocity is in one direction, the newest above 3 σ.
    """
    n_days = velocity.shape[1]
    direction = np.sign(velocity)
    time = -window_days * (np.arange(WINDOWS) + 0.5)
    inverse, weight = [], []
    good = np.abs(velocity) > _LEAST_SIGMAS * sigma
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
    # about the centre the two parameters are independent
    var_mean, var_slope = inflation / total, inflation / spread
    with np.errstate(invalid="ignore", divide="ignore"):
        good &= (slope < -_SIGNIFICANT * np.sqrt(var_slope)) & (1 - misfit / total_squares >= _LEAST_R2)
        middle = centre - mean / slope
        # (mean + slope x)² = z² (var_mean + x² var_slope)
        a = slope**2 - _INTERVAL**2 * var_slope
        half = np.sqrt(np.maximum((slope * mean) ** 2 - a * (mean**2 - _INTERVAL**2 * var_mean), 0.0))
        low, high = centre + (-slope * mean - half) / a, centre + (-slope * mean + half) / a
    good &= middle <= MOST_DAYS
    nothing = np.where(good, 0.0, np.nan)
    return FailureTime(low + nothing, middle + nothing, high + nothing)


def _shifted(values: FloatArray, by: int, n_days: int) -> FloatArray:
    out = np.full(values.shape, np.nan)
    out[:, by:] = values[:, : n_days - by]
    return out
