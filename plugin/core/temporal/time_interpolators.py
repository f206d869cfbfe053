"""Classical interpolators in time, which retain the noise of the acquisitions."""

from __future__ import annotations

import numpy as np

from ..common.arrays import DateArray, FloatArray
from ..common.messages import message
from ..common.progress import Progress
from ..data.point_series import PointSeries
from ..timeseries.gp_resampling import wander_and_noise
from .axis import neighbours

_BLOCK = 4000


def linear(series: PointSeries, dates: DateArray, progress: Progress | None = None) -> tuple[FloatArray, FloatArray]:
    """Interpolate linearly between the observations of each point.

    Returns
    -------
    values, sigma : ndarray, shape (n_points, n_wanted)
        Displacement and its standard deviation [mm]; NaN outside the observations of a point. Sigma refers to the
        noise-free motion and combines the noise of the two observations with a random walk between them.
    """
    progress = progress or Progress()
    values, sigma = (np.full((series.n_points, len(dates)), np.nan) for _ in range(2))
    day, at = series.dates.astype(float), dates.astype("datetime64[D]").astype(float)
    for start in range(0, series.n_points, _BLOCK):
        progress.step(start / series.n_points, message("Interpolating"))
        block = slice(start, start + _BLOCK)
        part = series.points(np.arange(start, min(start + _BLOCK, series.n_points)))
        before, after = neighbours(part, dates)
        inside = (before >= 0) & (after < part.n_dates)
        left, right = np.where(inside, before, 0), np.where(inside, after, 0)
        gap = day[right] - day[left]
        with np.errstate(invalid="ignore", divide="ignore"):
            share = np.where(gap > 0, (at - day[left]) / gap, 0.0)
        rows = np.arange(len(left))[:, None]
        between = (1 - share) * part.values[rows, left] + share * part.values[rows, right]
        values[block] = np.where(inside, between, np.nan)
        wander, noise = wander_and_noise(series.dates, part.values)
        variance = noise[:, None] ** 2 * ((1 - share) ** 2 + share**2) + wander[:, None] * gap * share * (1 - share)
        sigma[block] = np.where(inside, np.sqrt(variance), np.nan)
    return values, sigma


def pchip(series: PointSeries, dates: DateArray, progress: Progress | None = None) -> tuple[FloatArray, FloatArray]:
    """Interpolate by monotone cubics (Fritsch and Carlson); return values as `linear`, NaN for points with 1 value."""
    from scipy.interpolate import PchipInterpolator

    progress = progress or Progress()
    lines, sigma = linear(series, dates, progress.part(0.0, 0.5))
    day, at = series.dates.astype(float), dates.astype("datetime64[D]").astype(float)
    values = np.full_like(lines, np.nan)
    observed = np.isfinite(series.values)
    keys, group = np.unique(np.packbits(observed, axis=1), axis=0, return_inverse=True)
    order = np.argsort(group.reshape(-1), kind="stable")
    ends = np.cumsum(np.bincount(group.reshape(-1), minlength=len(keys)))[:-1]
    for k, members in enumerate(np.split(order, ends)):
        if k % 50 == 0:
            progress.step(0.5 + 0.5 * k / len(keys), message("Interpolating"))
        known = observed[members[0]]
        if known.sum() >= 2:
            curve = PchipInterpolator(day[known], series.values[np.ix_(members, known)], axis=1, extrapolate=False)
            values[members] = curve(at)
    return np.where(np.isfinite(lines), values, np.nan), sigma
