"""Mean velocity of daily displacement over a window that ends on each day, and its sigma."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..common.arrays import BoolArray, FloatArray
from ..common.nan_statistics import nanmedian
from ..common.robust_scale import robust_sigma


@dataclass(frozen=True)
class WindowVelocity:
    """Mean velocity over a window that ends on each day.

    Attributes
    ----------
    value : ndarray, shape (n_points, n_days)
        Velocity [mm/day]; NaN where a value at either end of the window is missing.
    sigma : ndarray, shape (n_points, n_days)
        One sigma [mm/day].
    """

    value: FloatArray
    sigma: FloatArray


def window_velocity(
    values: FloatArray, sigma: FloatArray | None, step_days: float, window_days: float, reference: BoolArray
) -> WindowVelocity:
    """Compute the mean velocity over a window.

    Parameters
    ----------
    values : ndarray, shape (n_points, n_days)
        Displacement [mm].
    sigma : ndarray, shape (n_points, n_days), or None
        One sigma of the displacement [mm]. If None, the scatter in the reference period is the sigma of every day.
    step_days, window_days : float
        Interval between columns and length of the window [days].
    reference : ndarray of bool, shape (n_days,)
        Days of the reference period.

    Notes
    -----
    The errors of two days are correlated, so the sum of their variances is too large. The typical sigma is therefore
    scaled down to the scatter of the velocity in the reference period where that is smaller. Variance in excess of the
    typical one counts in full, for example where the estimate cannot yet tell whether a point has moved.
    """
    lag = max(1, round(window_days / step_days))
    value = _difference(values, lag) / (lag * step_days)
    scatter = scatter_of(value[:, reference])[:, None]
    if sigma is None:
        return WindowVelocity(value, np.where(np.isfinite(value), scatter, np.nan))
    spread = np.full(values.shape, np.nan)
    spread[:, lag:] = np.hypot(sigma[:, lag:], sigma[:, :-lag]) / (lag * step_days)
    usual = nanmedian(spread[:, reference], axis=1)[:, None]
    with np.errstate(invalid="ignore", divide="ignore"):
        scale = np.where(np.isfinite(scatter) & (usual > 0), np.minimum(scatter / usual, 1.0), 1.0)
        excess = np.where(usual > 0, spread**2 - usual**2, 0.0)
    return WindowVelocity(value, np.sqrt(np.minimum(spread, usual) ** 2 * scale**2 + np.maximum(excess, 0.0)))


def scatter_of(values: FloatArray) -> FloatArray:
    """Return the robust standard deviation of each row, shape (n_rows,); NaN for a row without values."""
    if not values.shape[1]:
        return np.full(len(values), np.nan)
    return np.asarray(robust_sigma(values, axis=1))


def _difference(values: FloatArray, lag: int) -> FloatArray:
    out = np.full(values.shape, np.nan)
    out[:, lag:] = values[:, lag:] - values[:, :-lag]
    return out
