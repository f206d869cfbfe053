"""What acquisitions say against the forecast of the daily estimate, alone and pooled over neighbours."""

from __future__ import annotations

import numpy as np

from ..common.arrays import BoolArray, DateArray, FloatArray, IntArray
from ..common.nan_statistics import nanmean, nanmedian
from .neighbours import together
from .window_velocity import scatter_of

# an innovation of so many sigma is an anomaly
INNOVATION_SIGMAS = 7.0


def innovations(values: FloatArray, days: DateArray, acquisitions: FloatArray, dates: DateArray) -> FloatArray:
    """Return acquisition less the forecast of the estimate of the days before [mm], shape (n_points, n_dates).

    Parameters
    ----------
    values : ndarray, shape (n_points, n_days)
        Nowcast of the displacement [mm], which knows on each day what was known then.
    days : ndarray of datetime64[D], shape (n_days,)
    acquisitions : ndarray, shape (n_points, n_dates)
        In the datum of the estimate [mm].
    dates : ndarray of datetime64[D], shape (n_dates,)

    Notes
    -----
    The forecast continues the newest two estimates before the acquisition in a straight line. Acquisitions with fewer
    than two earlier days have NaN.
    """
    out = np.full(acquisitions.shape, np.nan)
    newest = np.searchsorted(days, dates, side="left") - 1
    observed = np.flatnonzero((newest >= 1) & (dates <= days[-1]))
    last, before = newest[observed], newest[observed] - 1
    ahead = (dates[observed] - days[last]).astype(float) / (days[last] - days[before]).astype(float)
    forecast = values[:, last] + ahead * (values[:, last] - values[:, before])
    out[:, observed] = acquisitions[:, observed] - forecast
    return out


def normalised_innovations(
    innovation: FloatArray, near: IntArray, reference: BoolArray, points: slice = slice(None)
) -> FloatArray:
    """Return by how many sigma each acquisition of some points departs from the forecast, shape (n, n_dates).

    Parameters
    ----------
    innovation : ndarray, shape (n_points, n_dates)
        [mm].
    near : ndarray of int, shape (n_points, k)
        Of `neighbours_of`.
    reference : ndarray of bool, shape (n_dates,)
        Acquisitions whose scatter is the unit.
    points : slice
        Those of which the evidence is asked; all by default.
    """
    own = np.abs(_in_sigma(innovation[points], reference))
    pooled = np.abs(_in_sigma(nanmean(innovation[near[points]], axis=1), reference))
    return together(own, pooled)


def _in_sigma(values: FloatArray, reference: BoolArray) -> FloatArray:
    inside = values[:, reference]
    centre = nanmedian(inside, axis=1)[:, None] if inside.shape[1] else np.nan
    scatter = scatter_of(inside)[:, None]
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.asarray((values - centre) / np.where(scatter > 0, scatter, np.nan))
