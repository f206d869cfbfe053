"""Change of the velocity relative to the history of a point and its neighbours."""

from __future__ import annotations

import numpy as np

from ..common.arrays import BoolArray, FloatArray, IntArray
from ..common.nan_statistics import nanmean, nanmedian, nanstd
from .neighbours import limited_evidence
from .window_velocity import WindowVelocity

# change of the trend that requires attention [sigma]
TREND_SIGMAS = 5.5
# minimum sigma of the history of a velocity, and minimum standard deviation of a mean over neighbours [sigma]
_MIN_SIGMA_MM_PER_DAY, _MIN_SPREAD = 0.01, 0.1


def departures(velocity: WindowVelocity, reference: BoolArray) -> FloatArray:
    """Return the departure of the velocity of each point from its own history [sigma], shape (n_points, n_days).

    Parameters
    ----------
    velocity : WindowVelocity
    reference : ndarray of bool, shape (n_days,)
        Days that form the history.

    Notes
    -----
    The sigma combines that of the estimate and that of the history, so an uncertain day does not count as a change.
    """
    value = velocity.value
    centre = nanmedian(value[:, reference], axis=1)[:, None]
    history = np.maximum(nanstd(value[:, reference], axis=1), _MIN_SIGMA_MM_PER_DAY)[:, None]
    return np.asarray((value - centre) / np.hypot(history, velocity.sigma))


def trend_change(departure: FloatArray, near: IntArray, reference: BoolArray, points: slice) -> FloatArray:
    """Return the departure of some points and their neighbours from their history [sigma], shape (n, n_days).

    Parameters
    ----------
    departure : ndarray, shape (n_points, n_days)
        Output of `departures` for all points.
    near : ndarray of int, shape (n_points, k)
        Output of `neighbours_of`.
    reference : ndarray of bool, shape (n_days,)
        Days that form the history.
    points : slice
        Points to evaluate.

    Notes
    -----
    The mean over the neighbours is normalised by its own history.
    """
    own = departure[points]
    pooled = np.zeros(own.shape)
    count = np.zeros(own.shape)
    for column in near[points].T:
        part = departure[column]
        pooled += np.nan_to_num(part)
        count += np.isfinite(part)
    pooled /= np.maximum(count, 1)
    spread = np.maximum(nanstd(pooled[:, reference], axis=1), _MIN_SPREAD)[:, None]
    middle = nanmean(pooled[:, reference], axis=1)[:, None]
    return limited_evidence(np.abs(own), np.abs(pooled - middle) / spread)
