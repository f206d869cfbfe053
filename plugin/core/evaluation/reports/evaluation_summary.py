"""The first page of an evaluation: findings and weak points, in plain words for decision makers."""

from __future__ import annotations

import numpy as np

from ...baselines.registry import BASELINES
from ...common.html_report import Report
from ...common.messages import message
from ..forecasts.evaluation_inputs import FULL_YEAR_DAYS
from ..outcome import Outcome, uses_drivers
from ..scoring.scores import ALL, Score
from .sections import shown

# below this coverage, the report calls the 90 % interval too narrow
MIN_COVERAGE = 0.85


def summary(report: Report, outcome: Outcome) -> None:
    """Add the summary: findings, weak points, and a short table of the main methods."""
    best, evaluation = outcome.winner, outcome.evaluation
    last_value = next((row for row in outcome.overall() if row.prediction.method == "persistence"), None)
    if last_value is not None:
        report.lead(
            message(
                "On the day of a new acquisition, the estimate of the best method differs from the measured "
                "value by {best:.1f} mm (RMSE), and the last known value by {last:.1f} mm. The acquisition noise "
                "alone, which no method can predict, is about {noise:.1f} mm.",
                best=best.numbers["rmse"],
                last=last_value.numbers["rmse"],
                noise=evaluation.noise_mm,
            )
        )
    report.lead(outcome.verdict())
    for sentence in _weak_points(outcome):
        report.weak(sentence)
    report.table(
        (
            message("Method"),
            message("Error [mm] (RMSE)"),
            message("Skill"),
            message("Coverage of the 90 % interval"),
        ),
        [
            (
                message("{method} ({role})", method=row.prediction.name, role=_role(row, outcome)),
                row.numbers["rmse"],
                *(shown(name, row.numbers.get(name, np.nan)) for name in ("skill", "coverage_90")),
            )
            for row in _shown(outcome)
        ],
        message(
            "Main methods, scored on {n} acquisitions after {train_end}. Skill: reduction of the squared "
            "error compared with the best simple baseline.",
            n=len(evaluation.tested),
            train_end=evaluation.train_end,
        ),
        0,
    )
    report.page_break()


def _shown(outcome: Outcome) -> list[Score]:
    rows = outcome.overall()
    own = [row for row in rows if row.prediction.method not in BASELINES]
    chosen = [outcome.winner, *own[:1], outcome.reference]
    return list({id(row.prediction): row for row in chosen}.values())


def _role(row: Score, outcome: Outcome) -> str:
    if row.prediction is outcome.winner.prediction:
        return message("smallest error")
    if row.prediction is outcome.reference.prediction:
        return message("best simple baseline before the test period")
    return "SlopeMuse"


def _weak_points(outcome: Outcome) -> list[str]:
    evaluation, best = outcome.evaluation, outcome.winner
    points = []
    if not uses_drivers(best.prediction):
        points.append(message("Using rain and reservoir level does not reduce the error for these data."))
    elif best.numbers["skill_low"] <= 0:
        points.append(message("The advantage over the best simple baseline may be due to chance."))
    share = best.numbers.get("coverage_90", np.nan)
    if np.isfinite(share) and share < MIN_COVERAGE:
        points.append(
            message(
                "The 90 % interval of {answer} contains {share:.0f} % of the acquisitions, so it is too narrow.",
                answer=best.prediction.name,
                share=100 * share,
            )
        )
    points += _better_at_stations(outcome)
    if len(evaluation.days) < FULL_YEAR_DAYS:
        points.append(
            message(
                "The test period is {days} days long, less than a year; the scores do not represent the "
                "seasons that it does not cover.",
                days=len(evaluation.days),
            )
        )
    if not any(not station.used_for for station in outcome.stations):
        points.append(
            message(
                "No independent GNSS station is available to check the days between acquisitions; set TRUTH to add one."
            )
        )
    return points


def _better_at_stations(outcome: Outcome) -> list[str]:
    """Return a sentence per station at which a simple method has a smaller error than the best method."""
    points = []
    for station in outcome.stations:
        rows = [row for row in outcome.rows if row.truth == station.name and row.by == ALL and row.n]
        own = next((row for row in rows if row.prediction is outcome.winner.prediction), None)
        plain = [row for row in rows if not uses_drivers(row.prediction)]
        simple = min(plain, key=lambda row: row.numbers.get("rmse", np.inf), default=None)
        if station.used_for or own is None or simple is None or simple.numbers["rmse"] >= own.numbers["rmse"]:
            continue
        points.append(
            message(
                "At the GNSS station {station}, {simple} has a smaller error ({simple_rmse:.1f} mm) than {answer} "
                "({rmse:.1f} mm).",
                station=station.name,
                simple=simple.prediction.name,
                simple_rmse=simple.numbers["rmse"],
                answer=own.prediction.name,
                rmse=own.numbers["rmse"],
            )
        )
    return points
