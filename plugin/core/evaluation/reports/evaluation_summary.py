"""The first page of an evaluation: what was found and its weak points, in words for people who decide."""

from __future__ import annotations

import numpy as np

from ...baselines.registry import BASELINES
from ...common.html_report import Report
from ...common.messages import message
from ..forecasts.evaluation_inputs import FULL_YEAR_DAYS
from ..outcome import Outcome, driven
from ..scoring.scores import ALL, Score

# a 90 % interval that holds less than this share is called too narrow
LEAST_COVERAGE = 0.85


def summary(report: Report, outcome: Outcome) -> None:
    """Add the summary: findings, weak points, and the methods that matter in one short table."""
    best, found = outcome.winner, outcome.found
    last_value = next((row for row in outcome.overall() if row.answer.method == "persistence"), None)
    if last_value is not None:
        report.lead(
            message(
                "On the day of a new acquisition, the estimate of the best method differs from the measured "
                "value by {best:.1f} mm (RMSE), and the last known value by {last:.1f} mm; about {noise:.1f} "
                "mm of both is acquisition noise.",
                best=best.numbers["rmse"],
                last=last_value.numbers["rmse"],
                noise=found.noise_mm,
            )
        )
    report.lead(outcome.verdict())
    for sentence in _weak_points(outcome):
        report.weak(sentence)
    report.table(
        (
            message("Method"),
            message("Error [mm] (RMSE)"),
            message("Skill [%]"),
            message("Coverage of the 90 % interval [%]"),
        ),
        [
            (
                f"{row.answer.name} ({_role(row, outcome)})",
                row.numbers["rmse"],
                _percent(row, "skill"),
                _percent(row, "coverage_90"),
            )
            for row in _shown(outcome)
        ],
        message(
            "Main methods, scored on {n} acquisitions after {train_end}. Skill: reduction of the squared "
            "error compared with the best simple baseline.",
            n=len(found.tested),
            train_end=found.train_end,
        ),
        0,
    )
    report.page_break()


def _shown(outcome: Outcome) -> list[Score]:
    rows = outcome.overall()
    own = [row for row in rows if row.answer.method not in BASELINES]
    chosen = [outcome.winner, *own[:1], outcome.reference]
    return list({id(row.answer): row for row in chosen}.values())


def _role(row: Score, outcome: Outcome) -> str:
    if row.answer is outcome.winner.answer:
        return message("smallest error")
    if row.answer is outcome.reference.answer:
        return message("best simple baseline before the test period")
    return "SlopeMuse"


def _percent(row: Score, name: str) -> str:
    value = row.numbers.get(name, np.nan)
    return f"{100 * value:.0f}" if np.isfinite(value) else "–"


def _weak_points(outcome: Outcome) -> list[str]:
    found, best = outcome.found, outcome.winner
    points = []
    if not driven(best.answer):
        points.append(message("Using rain and reservoir level does not reduce the error here."))
    elif best.numbers["skill_low"] <= 0:
        points.append(message("The advantage over the best simple baseline may be due to chance."))
    share = best.numbers.get("coverage_90", np.nan)
    if np.isfinite(share) and share < LEAST_COVERAGE:
        points.append(
            message(
                "The 90 % interval of {answer} contains {share:.0f} % of the acquisitions, so it is too narrow.",
                answer=best.answer.name,
                share=100 * share,
            )
        )
    points += _better_at_stations(outcome)
    if len(found.days) < FULL_YEAR_DAYS:
        points.append(
            message(
                "The test period is {days} days long, less than a year; the scores do not represent the "
                "seasons that it does not cover.",
                days=len(found.days),
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
    """Return the stations at which a simple method has a smaller error than the best method."""
    points = []
    for station in outcome.stations:
        rows = [row for row in outcome.rows if row.truth == station.name and row.by == ALL and row.n]
        own = next((row for row in rows if row.answer is outcome.winner.answer), None)
        plain = [row for row in rows if not driven(row.answer)]
        simple = min(plain, key=lambda row: row.numbers.get("rmse", np.inf), default=None)
        if station.used_for or own is None or simple is None or simple.numbers["rmse"] >= own.numbers["rmse"]:
            continue
        points.append(
            message(
                "At the GNSS station {station}, {simple} has a smaller error ({simple_rmse:.1f} mm) than {answer} "
                "({rmse:.1f} mm).",
                station=station.name,
                simple=simple.answer.name,
                simple_rmse=simple.numbers["rmse"],
                answer=own.answer.name,
                rmse=own.numbers["rmse"],
            )
        )
    return points
