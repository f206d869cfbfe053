"""A complete evaluation: predictions, scores on every reference data set, events and points."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..common.arrays import AnyArray, BoolArray
from ..common.errors import InputError
from ..common.lineage import Lineage
from ..common.messages import message, quoted
from ..common.metrics import rmse
from ..common.nan_statistics import nanmax, nanmin
from ..common.progress import Progress
from ..daily.musenet.musenet_model import PublishedModel
from ..daily.rate.rate_model import DailyModel
from ..daily.same_slope import require_same_slope
from ..data.forcing import Forcing
from ..data.gnss_series import GnssSeries, LosSeries
from ..data.point_series import PointSeries
from ..inputs.gnss_calibration import calibrated_as_in_training
from ..inputs.preparation import warn_of_later_data
from ..remote.jobs import Runner, run_here
from .forecasts.evaluation_inputs import EvaluationTask, prepare
from .forecasts.evaluation_options import Choices
from .forecasts.predictions import evaluate_delivered_and_corrected
from .outcome import Outcome
from .scoring.events import event_rows, events_of
from .scoring.gnss_truth import station_rows, stations_of
from .scoring.scores import CORRECTED, acquisition_scores, by_horizon
from .scoring.skill import skill


def run_evaluation(
    series: PointSeries,
    forcing: Forcing,
    choices: Choices,
    *,
    stable: BoolArray | None = None,
    model: DailyModel | PublishedModel | None = None,
    gnss: Sequence[GnssSeries | LosSeries] = (),
    events: Sequence[np.datetime64] = (),
    points: Sequence[str] = (),
    progress: Progress | None = None,
    runner: Runner = run_here,
) -> Outcome:
    """Evaluate all methods; see `evaluate` for the first arguments.

    Parameters
    ----------
    gnss : sequence of GnssSeries or LosSeries
        Stations; those used to calibrate the layer or the model are excluded from scoring.
    events : sequence of datetime64
        Days around which to score; empty detects heavy rain and fast drawdowns.
    points : sequence of str
        Ids of points to evaluate separately; empty selects the highest and the lowest of the fast points, or the
        fastest point if no height is known.
    runner : callable
        Runs the work of networks in this interpreter or in another Python.

    Returns
    -------
    Outcome
    """
    progress = progress or Progress()
    lineages = {
        message("Layer"): series.lineage,
        **({message("Model"): model.lineage} if model is not None else {}),
    }
    if model is not None:
        require_same_slope(series, model)
        # bring all methods and GNSS to the datum of the model
        series = calibrated_as_in_training(series, model.lineage, progress)
    prepared = prepare(series, forcing, choices, stable, model, progress.part(0.0, 0.02))
    for name, lineage in lineages.items():
        warn_of_later_data(name, lineage, prepared.train_end, progress)
    # reject invalid choices before the methods run, which may take hours
    chosen_events, chosen = events_of(prepared, events), _points(prepared, points)
    barred = sorted({name for lineage in lineages.values() for name in lineage.gnss_stations})
    places = stations_of(prepared, gnss, barred, progress)
    for place in places:
        if place.used_for:
            progress.warn(
                message(
                    "Station {place} was used for {used_for} and is excluded from scoring.",
                    place=place.name,
                    used_for=place.used_for,
                )
            )
    evaluation, corrected = evaluate_delivered_and_corrected(prepared, model, progress.part(0.02, 0.9), runner=runner)
    rows = acquisition_scores(evaluation, progress.part(0.9, 0.94)) + by_horizon(evaluation, progress.part(0.94, 0.96))
    if corrected is not None:
        rows += acquisition_scores(corrected, progress.part(0.96, 0.98), CORRECTED)
    progress.step(0.98, message("Scores"))
    # GNSS has no common-mode error, so compare it with estimates from corrected acquisitions
    rows += station_rows(corrected or evaluation, places) + event_rows(evaluation, chosen_events)
    lineages[message("Evaluation")] = _own(evaluation)
    outcome = Outcome(evaluation, rows, places, chosen_events, chosen, lineages, corrected)
    progress.info(outcome.verdict())
    return outcome


def per_point(outcome: Outcome) -> dict[str, AnyArray]:
    """Return columns of a point layer: errors of the best and of the best simple method, skill, and best method.

    The best method of a point without tested acquisitions is an empty text.
    """
    evaluation = outcome.evaluation
    best, simple = outcome.winner.prediction, outcome.reference.prediction
    by_method = np.array([[rmse(row) for row in evaluation.error(prediction)] for prediction in evaluation.predictions])
    ranked = np.where(np.isfinite(by_method), by_method, np.inf)
    own, other = evaluation.error(best), evaluation.error(simple)
    numbers = [skill(own[i : i + 1], other[i : i + 1], resamples=1)[0] for i in range(len(own))]
    return {
        "pid": evaluation.series.pids,
        "rmse_mm": np.array([rmse(row) for row in own]),
        "rmse_simple_mm": np.array([rmse(row) for row in other]),
        "skill": np.array(numbers),
        "best_method": np.where(
            np.isfinite(ranked).any(axis=0),
            np.array([evaluation.predictions[i].name for i in ranked.argmin(axis=0)]),
            "",
        ),
        "n": np.isfinite(own).sum(axis=1).astype(float),
    }


def _points(prepared: EvaluationTask, requested: Sequence[str]) -> dict[str, int]:
    order = {str(pid): i for i, pid in enumerate(prepared.series.pids)}
    for pid in requested:
        if pid not in order:
            raise InputError(
                message(
                    "POINTS contains {pid}, which is not in the layer or was excluded from the evaluation.",
                    pid=quoted(pid),
                )
            )
    if requested:
        return {pid: order[pid] for pid in requested}
    moved = nanmax(prepared.series.values, axis=1) - nanmin(prepared.series.values, axis=1)
    fast = np.flatnonzero(moved >= np.quantile(moved, 0.75))
    height = prepared.series.attributes.get("height")
    if height is None or not np.isfinite(height[fast]).any():
        return {f"fastest ({prepared.series.pids[i]})": int(i) for i in [int(np.argmax(moved))]}
    top, foot = fast[np.nanargmax(height[fast])], fast[np.nanargmin(height[fast])]
    return {f"ridge ({prepared.series.pids[top]})": int(top), f"foot ({prepared.series.pids[foot]})": int(foot)}


def _own(prepared: EvaluationTask) -> Lineage:
    return Lineage(algorithm="evaluate", dates_seen=((str(prepared.series.dates[0]), str(prepared.train_end)),))
