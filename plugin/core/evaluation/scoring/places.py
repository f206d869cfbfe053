"""Individual places of an evaluation: points, or stations with surrounding points, and their measurements."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...common.arrays import DateArray, FloatArray, IntArray
from ...data.daily_line import daily_line
from ..forecasts.predictions import Evaluation, MethodPrediction
from .gnss_truth import Station


@dataclass(frozen=True, eq=False)
class Place:
    """A place whose estimates are shown separately.

    Attributes
    ----------
    name : str
        Name of the point or station.
    points : ndarray of int, shape (n,)
        Points of the place.
    weights : ndarray, shape (n,)
        Weights of the points; they sum to 1.
    gnss : ndarray, shape (n_days,), or None
        LoS displacement of a station on the days after training [mm].
    """

    name: str
    points: IntArray
    weights: FloatArray
    gnss: FloatArray | None = None

    @classmethod
    def of_point(cls, name: str, point: int) -> Place:
        """Return the place of a single point."""
        return cls(name, np.array([point]), np.ones(1))

    @classmethod
    def of_station(cls, station: Station) -> Place:
        """Return the place of a station."""
        return cls(station.name, station.points, station.weights, station.truth)

    def estimated(self, prediction: MethodPrediction) -> FloatArray:
        """Return the daily estimate [mm], shape (n_days,)."""
        return np.asarray(self.weights @ prediction.value[self.points])

    def scenes(self, evaluation: Evaluation) -> FloatArray:
        """Return the acquisitions [mm], shape (n_dates,); missing values of a point are interpolated."""
        dates = evaluation.series.dates
        return np.asarray(self.weights @ daily_line(dates, evaluation.series.values[self.points], dates))


def instantaneous_rate(dates: DateArray, values: FloatArray) -> FloatArray:
    """Return the rate from each date to the next [mm/day], shape (n_dates − 1,)."""
    return np.asarray(np.diff(values) / np.diff(dates).astype("timedelta64[D]").astype(float))


def interval_in_class(evaluation: Evaluation, values: FloatArray, low: float, high: float) -> int | None:
    """Return the index of the acquisition that starts the interval with the median change of a class in the test.

    Parameters
    ----------
    evaluation : Evaluation
        Provides the dates and the test period.
    values : ndarray, shape (n_dates,)
        Acquisitions of a place [mm].
    low, high : float
        Bounds of the class of the absolute change between two acquisitions [mm].

    Returns
    -------
    int or None
        None if no interval after training belongs to the class.
    """
    change = np.abs(np.diff(values))
    dates = evaluation.series.dates
    inside = (change >= low) & (change < high) & (dates[:-1] >= evaluation.days[0]) & (dates[1:] <= evaluation.days[-1])
    of_class = np.flatnonzero(inside)
    if not len(of_class):
        return None
    ranked = of_class[np.argsort(change[of_class], kind="stable")]
    return int(ranked[(len(ranked) - 1) // 2])
