"""Scores: one row per method, driver set, reference data set and part of the test."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...common.arrays import AnyArray, BoolArray, FloatArray
from ...common.messages import message
from ...common.metrics import crps_normal
from ...common.nan_statistics import nanmean
from ...common.progress import Progress
from ...data.daily_line import daily_line, persistence
from ...inputs.point_features import velocity_mm_per_day
from ..forecasts.evaluation_options import PUBLISHED
from ..forecasts.horizons import horizon_name, spans
from ..forecasts.predictions import Evaluation, MethodPrediction
from .error_statistics import correlation, error_scores, exceedance
from .skill import diebold_mariano, rmse_interval, skill

ACQUISITIONS, CORRECTED = "acquisitions", "corrected"
# slower points count as still and are scored separately
STILL_MM_PER_YEAR = 5.0
ALL, CHANGE, HORIZON, POINTS, EVENT = "all", "change", "horizon", "points", "event"
# baselines for which a skill is computed in addition to the reference
REFERENCES = ("persistence", "last_velocity", "epoch_velocity", "seasonal_naive", "kalman")


@dataclass(frozen=True)
class Score:
    """One row of the table.

    Attributes
    ----------
    prediction : MethodPrediction
        Scored prediction.
    truth : str
        Reference data: acquisitions (as delivered), corrected (without common-mode error), interpolated, GNSS, or a
        station name.
    by : str
        Partition of the test: all, change (between two acquisitions), horizon (days ahead), points, or event.
    part : str
        Name of the part.
    n : int
        Number of values.
    numbers : dict of str to float
        Columns of the table; NaN if undefined.
    """

    prediction: MethodPrediction
    truth: str
    by: str
    part: str
    n: int
    numbers: dict[str, float]


def usual_change_mm(evaluation: Evaluation) -> float:
    """Return the mean absolute change between successive acquisitions in training [mm]."""
    change = np.abs(np.diff(evaluation.series.values[:, evaluation.series.dates <= evaluation.train_end], axis=1))
    return float(nanmean(change)) if np.isfinite(change).any() else 0.0


def acquisition_scores(evaluation: Evaluation, progress: Progress, truth_name: str = ACQUISITIONS) -> list[Score]:
    """Return the scores on acquisitions: all, by change class, by points; in the published protocol also by day."""
    rows = []
    truth, before, usual = evaluation.truth, evaluation.last_known, usual_change_mm(evaluation)
    reference = evaluation.prediction(evaluation.reference)
    other, other_spread = evaluation.error(reference), _spread(evaluation, reference)
    parts = _parts(evaluation)
    for i, prediction in enumerate(evaluation.predictions):
        error, spread = evaluation.error(prediction), _spread(evaluation, prediction)
        for by, part, inside in parts:
            progress.step(i / len(evaluation.predictions), message("Scores"))
            chosen, other_chosen = np.where(inside, error, np.nan), np.where(inside, other, np.nan)
            numbers = error_scores(chosen, spread, truth, before, evaluation.noise_mm, usual)
            numbers.update(_against(chosen, other_chosen, evaluation.choices.seed))
            if by == ALL:
                numbers.update(_of_all(evaluation, prediction, other, other_spread))
            if evaluation.choices.protocol == PUBLISHED:
                numbers["mape"] = _mape(chosen, truth)
            rows.append(Score(prediction, truth_name, by, part, int(numbers.pop("n")), numbers))
    if evaluation.choices.protocol == PUBLISHED and truth_name == ACQUISITIONS:
        rows += _interpolated(evaluation)
    return rows


def by_horizon(evaluation: Evaluation, progress: Progress) -> list[Score]:
    """Return one row per method and range of days since the last available acquisition."""
    near_day, far_day = evaluation.day[evaluation.tested], evaluation.day[evaluation.far]
    age = np.concatenate(
        [evaluation.age(near_day, evaluation.latency), evaluation.age(far_day, evaluation.far_latency)]
    )
    truth = np.concatenate([evaluation.truth, evaluation.series.values[:, evaluation.far]], axis=1)
    far_before = persistence(evaluation.series.values, evaluation.day, far_day, evaluation.far_latency)
    before = np.concatenate([evaluation.last_known, far_before], axis=1)

    def error_of(prediction: MethodPrediction) -> FloatArray:
        return np.concatenate([evaluation.error(prediction), evaluation.far_error(prediction)], axis=1)

    reference = error_of(evaluation.prediction(evaluation.reference))
    rows = []
    for i, prediction in enumerate(evaluation.predictions):
        progress.step(i / len(evaluation.predictions), message("Scores"))
        error = error_of(prediction)
        sigma = np.concatenate([prediction.sigma[:, evaluation.column], prediction.far_sigma], axis=1)
        spread = np.sqrt(sigma**2 + evaluation.noise_mm**2)
        for low, high in spans():
            of = (age > low) & (age <= high)
            if not of.any():
                continue
            numbers = error_scores(error[:, of], spread[:, of], truth[:, of], before[:, of], evaluation.noise_mm)
            numbers["days_ahead"] = float(age[of].mean())
            numbers.update(_against(error[:, of], reference[:, of], evaluation.choices.seed))
            name = horizon_name(low, high)
            rows.append(Score(prediction, ACQUISITIONS, HORIZON, name, int(numbers.pop("n")), numbers))
    return rows


def class_name(low: float, high: float) -> str:
    """Return the name of a change class as written in the paper."""
    if low == 0:
        return f"<{high:g} mm"
    return f">{low:g} mm" if np.isinf(high) else f"{low:g}–{high:g} mm"


def _spread(evaluation: Evaluation, prediction: MethodPrediction) -> FloatArray:
    """Return the sigma of the error against acquisitions [mm], including acquisition noise."""
    return np.asarray(np.sqrt(prediction.sigma[:, evaluation.column] ** 2 + evaluation.noise_mm**2))


def _against(error: FloatArray, reference: FloatArray, seed: int) -> dict[str, float]:
    value, low, high = skill(error, reference, seed)
    return {"skill": value, "skill_low": low, "skill_high": high}


def speed_mm_per_year(evaluation: Evaluation) -> FloatArray:
    """Return the speed of the points in training [mm/yr], shape (n_points,)."""
    return np.asarray(365.25 * np.abs(np.nan_to_num(velocity_mm_per_day(evaluation.series, evaluation.train_end))))


def _parts(evaluation: Evaluation) -> list[tuple[str, str, BoolArray]]:
    """Return every part of the test: partition, name, and a mask of shape (n_points, n_tested)."""
    truth = evaluation.truth
    parts = [(ALL, ALL, np.isfinite(truth))]
    # change since the previous acquisition, regardless of its availability
    change = np.abs(truth - persistence(evaluation.series.values, evaluation.day, evaluation.day[evaluation.tested], 1))
    bounds = (0.0, *evaluation.choices.classes_mm, np.inf)
    if evaluation.choices.classes_mm:
        for low, high in zip(bounds[:-1], bounds[1:]):
            parts.append((CHANGE, class_name(low, high), (change >= low) & (change < high)))
    speed = speed_mm_per_year(evaluation)
    still = speed < STILL_MM_PER_YEAR
    fast = ~still & (speed >= np.quantile(speed, 0.9))
    for name, points in ((message("still"), still), (message("moving"), ~still), (message("fastest 10 %"), fast)):
        if points.any():
            parts.append((POINTS, name, np.broadcast_to(points[:, None], truth.shape)))
    return parts


def _of_all(
    evaluation: Evaluation, prediction: MethodPrediction, other: FloatArray, other_spread: FloatArray
) -> dict[str, float]:
    """Return the scores that are computed for the entire test only."""
    error, spread = evaluation.error(prediction), _spread(evaluation, prediction)
    numbers: dict[str, float] = {}
    numbers["rmse_low"], numbers["rmse_high"] = rmse_interval(error, evaluation.choices.seed)
    numbers["dm"], numbers["dm_p"] = diebold_mariano(error, other)
    usual = crps_normal(other, other_spread)
    numbers["crpss"] = 1 - crps_normal(error, spread) / usual if usual > 0 else float("nan")
    for method in REFERENCES:
        if any(each.method == method for each in evaluation.predictions):
            numbers[f"skill_{method}"] = skill(error, evaluation.error(evaluation.prediction(method)), resamples=1)[0]
    if evaluation.choices.classes_mm:
        threshold = evaluation.choices.classes_mm[-1]
        lead = _lead_days(evaluation, prediction, threshold)
        numbers.update(exceedance(evaluation.truth, error, evaluation.last_known, threshold, lead))
    return numbers


def _lead_days(evaluation: Evaluation, prediction: MethodPrediction, threshold_mm: float) -> FloatArray:
    """Return the lead time with which the daily estimate exceeds a threshold [days], NaN = never."""
    ages = evaluation.age(evaluation.day[evaluation.tested], evaluation.latency)
    before, out = evaluation.last_known, np.full(evaluation.truth.shape, np.nan)
    for i, (column, age) in enumerate(zip(evaluation.column, ages)):
        if age <= 0:
            continue
        since = prediction.value[:, max(column - age + 1, 0) : column + 1]
        above = np.abs(since - before[:, i : i + 1]) >= threshold_mm
        first = above.argmax(axis=1)
        out[:, i] = np.where(above.any(axis=1), since.shape[1] - 1 - first, np.nan)
    return out


def _mape(error: FloatArray, truth: FloatArray) -> float:
    """Return the mean of |error ÷ truth| in percent where |truth| exceeds 1 mm, as published."""
    known = np.isfinite(error) & (np.abs(truth) > 1.0)
    return float(100 * np.mean(np.abs(error[known] / truth[known]))) if known.any() else float("nan")


def _interpolated(evaluation: Evaluation) -> list[Score]:
    """Score as published: every day against linear interpolation, next to trivial repetitions of that target."""
    every = np.arange(evaluation.days[0] - np.timedelta64(2, "D"), evaluation.days[-1] + np.timedelta64(1, "D"))
    full = daily_line(evaluation.series.dates, evaluation.series.values, every)
    target, yesterday, before = full[:, 2:], full[:, 1:-1], full[:, :-2]
    rows = []
    nothing = (target[:, :0], target[:, :0])
    trivial = (
        MethodPrediction(
            "yesterday",
            message("Interpolated value of the previous day"),
            "",
            yesterday,
            np.zeros_like(target),
            *nothing,
        ),
        MethodPrediction(
            "two_days",
            message("Linear extrapolation of the interpolated values of the two previous days"),
            "",
            2 * yesterday - before,
            target * 0,
            *nothing,
        ),
    )
    scene, gradient = _scenes(evaluation)
    bounds = (0.0, *evaluation.choices.classes_mm, np.inf)
    parts = [(ALL, ALL, np.ones(target.shape, dtype=bool))]
    if evaluation.choices.classes_mm:
        for low, high in zip(bounds[:-1], bounds[1:]):
            parts.append((CHANGE, class_name(low, high), (gradient >= low) & (gradient < high)))
    for prediction in (*evaluation.predictions, *trivial):
        for by, part, inside in parts:
            error = np.where(inside, prediction.value - target, np.nan)
            numbers = error_scores(error, truth=target, before=scene)
            numbers["mape"] = _mape(error, target)
            known = np.isfinite(error)
            numbers["pcc"] = correlation(target[known].astype(float), (target + error)[known].astype(float))
            rows.append(Score(prediction, "interpolated", by, part, int(numbers.pop("n")), numbers))
    return rows


def _scenes(evaluation: Evaluation) -> tuple[FloatArray, FloatArray]:
    """Return the previous acquisition, and the absolute change between the acquisitions around each day [mm].

    The change is the "deformation gradient" of table II of the paper. Both arrays have the shape (n_points, n_days).
    """
    dates = evaluation.series.dates
    shown = daily_line(dates, evaluation.series.values, dates)
    after = np.clip(np.searchsorted(dates, evaluation.days, side="left"), 1, len(dates) - 1)
    return shown[:, after - 1], np.abs(shown[:, after] - shown[:, after - 1])


def score_columns(rows: list[Score]) -> dict[str, AnyArray]:
    """Return the rows as columns of a table layer."""
    names: list[str] = []
    for row in rows:
        names += [name for name in row.numbers if name not in names]
    out = {
        "method": np.array([row.prediction.method for row in rows]),
        "title": np.array([row.prediction.title for row in rows]),
        "drivers": np.array([row.prediction.drivers for row in rows]),
        "truth": np.array([row.truth for row in rows]),
        "by": np.array([row.by for row in rows]),
        "part": np.array([row.part for row in rows]),
        "n": np.array([float(row.n) for row in rows]),
    }
    out.update({name: np.array([row.numbers.get(name, np.nan) for row in rows]) for name in names})
    return out
