"""Statistics over the points of an area, date by date."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..common.arrays import DateArray, FloatArray, IntArray
from ..common.errors import InputError
from ..common.messages import message

LOW, HIGH = 0.1, 0.9


@dataclass(frozen=True)
class AreaStatistics:
    """Displacement of an area [mm], NaN on dates without any value.

    Attributes
    ----------
    dates : ndarray of datetime64[D], shape (n_dates,)
        Dates.
    median, mean, low, high : ndarray, shape (n_dates,)
        Statistics of the points with a value on the date [mm]; `low` and `high` are the 10 % and 90 % quantiles.
    n : ndarray of int, shape (n_dates,)
        Number of points with a value.
    n_points : int
        Number of points in the area.
    """

    dates: DateArray
    median: FloatArray
    mean: FloatArray
    low: FloatArray
    high: FloatArray
    n: IntArray
    n_points: int


def area_statistics(dates: DateArray, values: FloatArray) -> AreaStatistics:
    """Return median, mean and quantiles for every date, over the points with a value on that date.

    Parameters
    ----------
    dates : ndarray of datetime64[D], shape (n_dates,)
        Dates.
    values : ndarray, shape (n_points, n_dates)
        Displacement [mm], NaN = no observation.

    Returns
    -------
    AreaStatistics

    Raises
    ------
    InputError
        If there are no points.
    """
    if not len(values):
        raise InputError(message("The area contains no points; draw it around at least one point."))
    known = np.isfinite(values)
    n = known.sum(axis=0)
    # NaN is sorted to the end, so the quantiles are taken from the first n values of each date
    ordered = np.sort(np.where(known, values, np.nan), axis=0)
    total = np.where(known, values, 0.0).sum(axis=0)
    return AreaStatistics(
        dates=np.asarray(dates, dtype="datetime64[D]"),
        median=_quantile(ordered, n, 0.5),
        mean=np.where(n > 0, total / np.maximum(n, 1), np.nan),
        low=_quantile(ordered, n, LOW),
        high=_quantile(ordered, n, HIGH),
        n=n,
        n_points=len(values),
    )


def _quantile(ordered: FloatArray, n: IntArray, share: float) -> FloatArray:
    """Return a quantile of the first n values of each column, with linear interpolation; NaN if n is 0."""
    place = share * np.maximum(n - 1, 0)
    below = np.floor(place).astype(int)
    above = np.minimum(below + 1, np.maximum(n - 1, 0))
    column = np.arange(ordered.shape[1])
    low, high = ordered[below, column], ordered[above, column]
    return np.where(n > 0, low + (place - below) * (high - low), np.nan)
