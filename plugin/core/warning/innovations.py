"""Innovations: acquisitions minus the forecast of the daily estimate, for single points and pooled over neighbours."""

from __future__ import annotations

import numpy as np

from ..common.arrays import BoolArray, DateArray, FloatArray, IntArray
from ..common.nan_statistics import nanmean, nanmedian
from .neighbours import limited_evidence
from .window_velocity import scatter_of

# innovation that counts as an anomaly [sigma]
INNOVATION_SIGMAS = 7.0


def innovations(values: FloatArray, days: DateArray, acquisitions: FloatArray, dates: DateArray) -> FloatArray:
    """Return the acquisitions minus the forecast from the estimates of earlier days [mm], shape (n_points, n_dates).

    Parameters
    ----------
    values : ndarray, shape (n_points, n_days)
        Nowcast of the displacement [mm], which uses on each day only the data available by then.
    days : ndarray of datetime64[D], shape (n_days,)
    acquisitions : ndarray, shape (n_points, n_dates)
        Displacement in the datum of the estimate [mm].
    dates : ndarray of datetime64[D], shape (n_dates,)

    Notes
    -----
    The forecast extrapolates the last two estimates before the acquisition linearly. Acquisitions with fewer than two
    earlier days, or after the last day, are NaN.
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
    """Return the normalised innovation of each acquisition of some points [sigma], shape (n, n_dates).

    Parameters
    ----------
    innovation : ndarray, shape (n_points, n_dates)
        Innovations of all points [mm].
    near : ndarray of int, shape (n_points, k)
        Output of `neighbours_of`.
    reference : ndarray of bool, shape (n_dates,)
        Acquisitions whose scatter defines sigma.
    points : slice
        Points to evaluate; all by default.
    """
    own = np.abs(_in_sigma(innovation[points], reference))
    pooled = np.abs(_in_sigma(nanmean(innovation[near[points]], axis=1), reference))
    return limited_evidence(own, pooled)


def _in_sigma(values: FloatArray, reference: BoolArray) -> FloatArray:
    inside = values[:, reference]
    centre = nanmedian(inside, axis=1)[:, None] if inside.shape[1] else np.nan
    scatter = scatter_of(inside)[:, None]
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.asarray((values - centre) / np.where(scatter > 0, scatter, np.nan))
