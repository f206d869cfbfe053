"""GNSS as reference: daily estimates at the points around a station against its displacement in their LoS."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ...common.arrays import FloatArray, IntArray
from ...common.messages import message
from ...common.nan_statistics import nanmean
from ...common.progress import Progress
from ...data.gnss_series import GnssSeries, LosSeries
from ...gnss.radius_average import lonlat, offsets_m
from ..forecasts.evaluation_inputs import EvaluationTask
from ..forecasts.horizons import horizon_name, spans
from ..forecasts.predictions import Evaluation, MethodPrediction
from .error_statistics import error_scores
from .scores import ALL, HORIZON, Score

RADIUS_M = 150.0
NEAR_M = 5.0
MAX_POINTS = 5
MIN_DAYS = 20
GNSS = "GNSS"


@dataclass(frozen=True)
class Station:
    """A GNSS station, projected on the line of sight of the points near it.

    Attributes
    ----------
    name : str
        Name of the station.
    points : ndarray of int
        Nearest points of the layer.
    weights : ndarray, shape (n_points,)
        Weights of these points, decreasing with distance; they sum to 1.
    truth : ndarray, shape (n_days,)
        LoS displacement on the days after training, in the datum of the points [mm], NaN = missing.
    used_for : str
        Why the station is excluded from scoring; empty if it is used.
    """

    name: str
    points: IntArray
    weights: FloatArray
    truth: FloatArray
    used_for: str = ""


def stations_of(
    prepared: EvaluationTask, gnss: Sequence[GnssSeries | LosSeries], barred: Sequence[str], progress: Progress
) -> list[Station]:
    """Match stations with points; stations used to calibrate the layer or the model are excluded from scoring.

    The datum of the points is arbitrary: station and points are aligned by their mean difference over the training
    acquisitions.
    """
    places, out = lonlat(prepared.series), []
    past = prepared.series.dates <= prepared.train_end
    for station in gnss:
        if not np.isfinite([station.lon, station.lat]).all():
            progress.warn(
                message("Station {station} has no coordinates and is excluded from scoring.", station=station.station)
            )
            continue
        distance = np.linalg.norm(offsets_m(places, station.lon, station.lat), axis=1)
        near = np.argsort(distance)[:MAX_POINTS]
        near = near[distance[near] <= RADIUS_M]
        if not len(near):
            progress.warn(
                message(
                    "No point lies within {radius_m:g} m of station {station}; the station is excluded from scoring.",
                    radius_m=RADIUS_M,
                    station=station.station,
                )
            )
            continue
        if isinstance(station, GnssSeries):
            if prepared.series.direction is None:
                progress.warn(
                    message(
                        "The layer has no line of sight, so station {station} is excluded from scoring.",
                        station=station.station,
                    )
                )
                continue
            direction = prepared.series.direction[near].mean(axis=0)
            los_series = station.along(direction / np.linalg.norm(direction))
        else:
            los_series = station
        row = {
            day: value
            for day, value in zip(los_series.dates.astype("datetime64[D]"), los_series.los)
            if np.isfinite(value)
        }
        weights = 1.0 / (distance[near] ** 2 + NEAR_M**2)
        weights /= weights.sum()
        at_dates = np.array([row.get(day, np.nan) for day in prepared.series.dates[past]])
        apart = weights @ prepared.series.values[near][:, past] - at_dates
        if not np.isfinite(apart).any():
            progress.warn(
                message(
                    "Station {station} has no data on the acquisition dates in the training period and is excluded "
                    "from scoring.",
                    station=station.station,
                )
            )
            continue
        level = float(nanmean(apart))
        truth = np.array([row.get(day, np.nan) for day in prepared.days]) + level
        if np.isfinite(truth).sum() < MIN_DAYS:
            progress.warn(
                message(
                    "Station {station} has data on too few days after the training period and is excluded "
                    "from scoring.",
                    station=station.station,
                )
            )
            continue
        used = message("the datum or the calibration") if station.station in barred else ""
        out.append(Station(station.station, near, weights, truth, used))
    return out


def station_rows(evaluation: Evaluation, stations: Sequence[Station]) -> list[Score]:
    """Return one row per method and scoring station on all days with GNSS, and one per prediction horizon."""
    rows = []
    scoring = [station for station in stations if not station.used_for]
    age = evaluation.age((evaluation.days - evaluation.forcing.days[0]).astype(int), evaluation.latency)
    for prediction in evaluation.predictions:
        of_each = [_error(prediction, station) for station in scoring]
        for station, (error, sigma) in zip(scoring, of_each):
            numbers = error_scores(error, sigma)
            rows.append(Score(prediction, station.name, ALL, ALL, int(numbers.pop("n")), numbers))
        if not scoring:
            continue
        errors, sigmas = (np.array([each[k] for each in of_each]) for k in (0, 1))
        numbers = error_scores(errors, sigmas)
        rows.append(Score(prediction, GNSS, ALL, ALL, int(numbers.pop("n")), numbers))
        for low, high in spans():
            of = (age > low) & (age <= high)
            if np.isfinite(errors[:, of]).any():
                numbers = error_scores(errors[:, of], sigmas[:, of])
                numbers["days_ahead"] = float(age[of].mean())
                name = horizon_name(low, high)
                rows.append(Score(prediction, GNSS, HORIZON, name, int(numbers.pop("n")), numbers))
    return rows


def _error(prediction: MethodPrediction, station: Station) -> tuple[FloatArray, FloatArray]:
    """Return estimate minus GNSS and its sigma [mm]; errors of neighbouring points count as fully correlated."""
    return (
        station.weights @ prediction.value[station.points] - station.truth,
        station.weights @ prediction.sigma[station.points],
    )
