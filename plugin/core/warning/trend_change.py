"""Change of the velocity against the history of a point and its neighbours."""

from __future__ import annotations

import numpy as np

from ..common.arrays import BoolArray, FloatArray, IntArray
from ..common.nan_statistics import nanmean, nanmedian, nanstd
from .neighbours import together
from .window_velocity import WindowVelocity

# a change of so many sigma calls for attention
TREND_SIGMAS = 5.5
# of the velocity, below which no history is believed to be steady; and of a mean of neighbours, in sigma
_LEAST_SIGMA_MM_PER_DAY, _LEAST_SPREAD = 0.01, 0.1


def departures(velocity: WindowVelocity, reference: BoolArray) -> FloatArray:
    """Return by how many sigma the velocity of each point departs from its own history, shape (n_points, n_days).

    Parameters
    ----------
    velocity : WindowVelocity
    reference : ndarray of bool, shape (n_days,)
        Days of the history.

    Notes
    -----
    The sigma of a point is that of the estimate and of its history together, so that an uncertain day is no change.
    """
    value = velocity.value
    centre = nanmedian(value[:, reference], axis=1)[:, None]
    history = np.maximum(nanstd(value[:, reference], axis=1), _LEAST_SIGMA_MM_PER_DAY)[:, None]
    return np.asarray((value - centre) / np.hypot(history, velocity.sigma))


def trend_change(departure: FloatArray, near: IntArray, reference: BoolArray, points: slice) -> FloatArray:
    """Return by how many sigma some points and their neighbours depart from their history, shape (n, n_days).

    Parameters
    ----------
    departure : ndarray, shape (n_points, n_days)
        Of `departures`, of all points.
    near : ndarray of int, shape (n_points, k)
        Of `neighbours_of`.
    reference : ndarray of bool, shape (n_days,)
        Days of the history.
    points : slice
        Those of which the evidence is asked.

    Notes
    -----
    The mean over neighbours is taken in units of its own history.
    """
    own = departure[points]
    pooled = np.zeros(own.shape)
    count = np.zeros(own.shape)
    for column in near[points].T:
        part = departure[column]
        pooled += np.nan_to_num(part)
        count += np.isfinite(part)
    pooled /= np.maximum(count, 1)
    spread = np.maximum(nanstd(pooled[:, reference], axis=1), _LEAST_SPREAD)[:, None]
    middle = nanmean(pooled[:, reference], axis=1)[:, None]
    return together(np.abs(own), np.abs(pooled - middle) / spread)
