"""Displacement relative to a reference point and to a reference day."""

from __future__ import annotations

import numpy as np

from ..common.arrays import DateArray, FloatArray
from ..data.area_statistics import AreaStatistics
from ..data.point_series import PointSeries


def reference_values(dates: DateArray, reference: PointSeries) -> FloatArray:
    """Return the displacement of a reference [mm] on given dates, NaN if it has none: nothing is interpolated.

    Parameters
    ----------
    dates : ndarray of datetime64[D], shape (n_dates,)
        Dates.
    reference : PointSeries
        One point.
    """
    values = np.full(len(dates), np.nan)
    _, here, there = np.intersect1d(dates, reference.dates, return_indices=True)
    values[here] = reference.values[0, there]
    return values


def value_on(series: PointSeries, day: np.datetime64) -> float:
    """Return the last displacement of a point [mm] up to a day, else its first one; NaN if it has no observation."""
    known = np.flatnonzero(np.isfinite(series.values[0]))
    if not len(known):
        return np.nan
    before = known[series.dates[known] <= day]
    return float(series.values[0, before[-1] if len(before) else known[0]])


def relative_series(
    series: PointSeries, reference: PointSeries | None = None, zero_day: np.datetime64 | None = None
) -> PointSeries:
    """Return a point minus the reference on the same dates, set to zero on a day (see `value_on`).

    If both have a sigma, the sigmas are added in quadrature.

    Parameters
    ----------
    series, reference : PointSeries
        One point each.
    zero_day : datetime64[D] or None
        Day on which the result is zero.
    """
    values, sigma = series.values, series.sigma
    if reference is not None:
        values = values - reference_values(series.dates, reference)
        if sigma is not None and reference.sigma is not None:
            of_reference = reference_values(series.dates, reference.with_(values=reference.sigma))
            sigma = np.hypot(sigma, np.nan_to_num(of_reference))
    moved = series.with_(values=values, sigma=sigma)
    if zero_day is None:
        return moved
    zero = value_on(moved, zero_day)
    return moved if np.isnan(zero) else moved.with_(values=moved.values - zero)


def relative_area(
    area: AreaStatistics, reference: PointSeries | None = None, zero_day: np.datetime64 | None = None
) -> AreaStatistics:
    """Return an area minus the reference; its median is zero on the day, its spread does not change."""
    offset = np.zeros(len(area.dates)) if reference is None else reference_values(area.dates, reference)
    if zero_day is not None:
        median = PointSeries(np.array(["area"]), np.zeros((1, 2)), area.dates, (area.median - offset)[None])
        zero = value_on(median, zero_day)
        offset = offset + (0.0 if np.isnan(zero) else zero)
    parts = (area.median - offset, area.mean - offset, area.low - offset, area.high - offset)
    return AreaStatistics(area.dates, *parts, np.where(np.isfinite(offset), area.n, 0), area.n_points)
