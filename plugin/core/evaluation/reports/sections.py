"""The sections of an evaluation report, with their tables and figures."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from ...common.html_report import Report
from ...common.messages import joined, message, number_text, plural
from ...common.metrics import rmse
from ..forecasts.evaluation_options import PUBLISHED
from ..forecasts.predictions import MethodPrediction
from ..outcome import Outcome
from ..scoring.events import AFTER_DAYS, BEFORE_DAYS
from ..scoring.gnss_truth import GNSS
from ..scoring.scores import ALL, CHANGE, EVENT, HORIZON, POINTS, Score
from . import evaluation_figures

# methods of the paper that do not use drivers as published
_UNIVARIATE = ("kalman", "kf_arima_published", "kf_lstm_published")


def method_rows(rows: Sequence[Score], names: Sequence[str]) -> list[tuple[str, ...]]:
    """Return one table row per score: the name of the method and the requested numbers."""
    return [(row.prediction.name, *(shown(name, row.numbers.get(name, np.nan)) for name in names)) for row in rows]


def shown(name: str, value: float) -> str:
    """Format a number for a table: shares and skill in percent, counts as integers, others with their decimals."""
    if not np.isfinite(value):
        return "–"
    if name == "dm_p":
        return "< 0.001" if value < 0.001 else f"{value:.3f}"
    if name.startswith(("coverage", "pod", "far", "skill", "crpss")):
        # non-breaking space
        return number_text(100 * value, ".0f") + "\N{NO-BREAK SPACE}%"
    if name == "lead_days":
        return number_text(value, ".1f")
    return number_text(value, ",.0f" if name.startswith("n_") else ".2f")


def _by_part(outcome: Outcome, by: str, truth: str = "acquisitions", value: str = "rmse") -> list[tuple[Any, ...]]:
    """Return one row per method, best first, with one number per part, and a last row with the number of values."""
    parts = outcome.part(by, truth)
    lines: list[tuple[Any, ...]] = []
    for row in outcome.once():
        of_each = [part.get(row.prediction.name) for part in parts.values()]
        numbers = [np.nan if score is None else score.numbers.get(value, np.nan) for score in of_each]
        lines.append((row.prediction.name, *(shown(value, number) for number in numbers)))
    counts = [f"{max(score.n for score in part.values()):,}" for part in parts.values()]
    return [*lines, (message("Number of values"), *counts)]


def horizons(report: Report, outcome: Outcome, drawn: Sequence[MethodPrediction]) -> None:
    """Show the error by days since the last available acquisition."""
    parts = outcome.part(HORIZON)
    report.figure(
        evaluation_figures.horizons(outcome, drawn, GNSS),
        message(
            "Error by number of days since the last acquisition available for the prediction. Solid lines: "
            "acquisitions{extra}",
            extra=message("; dotted: GNSS, including GNSS noise.") if outcome.part(HORIZON, GNSS) else ".",
        ),
    )
    report.table(
        ("RMSE [mm]", *parts),
        _by_part(outcome, HORIZON),
        message("RMSE at acquisitions, by number of days since the last available acquisition"),
        0,
    )
    daily = outcome.part(HORIZON, GNSS)
    if daily:
        report.table(
            ("RMSE [mm]", *daily),
            _by_part(outcome, HORIZON, GNSS),
            message("RMSE against GNSS, by number of days since the last available acquisition"),
        )
    report.paragraph(
        message(
            "For the prediction horizons of about 24 and 36 days, the latest acquisitions are withheld; the "
            "drivers are known up to the predicted day. {extra}",
            extra=message("Days between acquisitions are scored against GNSS only.")
            if daily
            else message(
                "There are no reference data for the days between acquisitions; add a GNSS station (TRUTH) to "
                "score them."
            ),
        )
    )


def published(report: Report, outcome: Outcome) -> None:
    """Show the published protocol next to trivial repetitions of its target."""
    rows = outcome.overall("interpolated")
    report.warning(
        message(
            "As published, the reference below is interpolated linearly between all acquisitions. The "
            "reference contains future information because the interpolation between two acquisitions uses "
            "the later one. A score is meaningful only if the method outperforms simply repeating the "
            "interpolated value of the previous day."
        )
    )
    report.table(
        (message("Method"), "RMSE [mm]", "MAE", "MAPE [%]", "PCC"),
        method_rows(rows, ("rmse", "mae", "mape", "pcc")),
        message("Published protocol, on interpolated days"),
        0,
    )
    _table_two(report, outcome)
    if rows[0].prediction.method in ("yesterday", "two_days"):
        report.warning(
            message(
                "“{answer}” has a smaller error than every method: this protocol cannot distinguish "
                "skill from information leakage.",
                answer=rows[0].prediction.title,
            )
        )


def _table_two(report: Report, outcome: Outcome) -> None:
    """Show table II of the paper: four metrics for every gradient class and method."""
    parts = outcome.part(CHANGE, "interpolated")
    lines = []
    for name, scores in parts.items():
        for title, score in scores.items():
            numbers = dict(score.numbers, pcc=100 * score.numbers.get("pcc_change", np.nan))
            lines.append(
                (name, title, *(shown(key, numbers.get(key, np.nan)) for key in ("rmse", "mae", "mape", "pcc")))
            )
    if not lines:
        return
    report.table(
        (message("Deformation gradient"), message("Method"), "RMSE [mm]", "MAE [mm]", "MAPE [%]", "PCC [%]"),
        lines,
        message(
            "As in Table II of Guo et al. (2023): interpolated days, by the change between the acquisitions before and "
            "after each day"
        ),
    )
    report.paragraph(
        message(
            "MAPE refers to displacements above 1 mm. PCC refers to the change since the previous "
            "acquisition because the trend alone makes displacements correlated."
        )
    )


def classes(report: Report, outcome: Outcome, drawn: Sequence[MethodPrediction]) -> None:
    """Show the classes of change between acquisitions."""
    parts = outcome.part(CHANGE)
    if not parts:
        return
    by_class = evaluation_figures.by_class(parts, drawn)
    report.figure(by_class, message("Error by change class (change between two acquisitions)."))
    for value, name in (("rmse", "RMSE [mm]"), ("mae", "MAE [mm]"), ("pcc_change", message("r (change)"))):
        report.table(
            (name, *parts), _by_part(outcome, CHANGE, value=value), message("{name}, by change class", name=name), 0
        )
    report.paragraph(
        message(
            "The classes refer to the measured change, which is known only afterwards. For small measured "
            "changes, a method that predicts no change performs well; for large changes, acquisition noise "
            "is part of the error."
        )
    )


def points(report: Report, outcome: Outcome) -> None:
    """Show the error at still and at moving points."""
    parts = outcome.part(POINTS)
    report.table(
        ("RMSE [mm]", *parts),
        _by_part(outcome, POINTS),
        message("Error by speed of the points in the training period (“still”: below 5 mm/yr)"),
        0,
    )


def intervals(report: Report, outcome: Outcome, drawn: Sequence[MethodPrediction]) -> None:
    """Show the coverage of the intervals and the detection of large changes."""
    overall = outcome.once()
    names = (
        *(f"coverage_{level}" for level in (50, 80, 90, 95)),
        "coverage_90_worst_dates",
        "coverage_90_worst_points",
        "width_90",
        "winkler_90",
        "crps",
        "crpss",
    )
    head = (
        message("Method"),
        message("50 %"),
        "80 %",
        "90 %",
        "95 %",
        message("worst acquisitions"),
        message("worst points"),
        message("width of the 90 % interval [mm]"),
    )
    report.table(
        (*head, message("Winkler [mm]"), "CRPS [mm]", "CRPSS"),
        method_rows(overall, names),
        message("Empirical coverage of the prediction intervals, and interval scores"),
        0,
    )
    report.paragraph(
        message(
            "Worst: the coverage of the 90 % interval that is exceeded for nine out of ten acquisitions (or "
            "points). The Winkler score and the CRPS reward narrow intervals with correct coverage; CRPSS is the "
            "relative CRPS reduction compared with the best baseline without drivers. Intervals include "
            "acquisition noise."
        )
    )
    report.figure(
        evaluation_figures.pit(outcome.evaluation, drawn),
        message(
            "Probability integral transform (PIT) of the acquisitions: a flat histogram indicates correct "
            "intervals, a central hump indicates intervals that are too wide, and high edges indicate "
            "intervals that are too narrow."
        ),
    )
    if any("pod" in row.numbers for row in overall):
        bound = outcome.evaluation.choices.classes_mm[-1]
        report.table(
            (
                message("Method"),
                message("events"),
                message("detected"),
                message("false alarms"),
                "CSI",
                message("lead time [days]"),
            ),
            method_rows(overall, ("n_events", "pod", "far", "csi", "lead_days")),
            message("Changes of at least {bound:g} mm since the last available acquisition", bound=bound),
            0,
        )
        report.paragraph(
            message(
                "Detected: share of the observed events that were predicted. False alarms: share of "
                "the predicted events that did not occur. CSI (critical success index): correct "
                "predictions ÷ (observed or predicted events). Lead time: days before the acquisition"
                " at which the daily estimate exceeded the threshold."
            )
        )


def gnss(report: Report, outcome: Outcome, drawn: Sequence[MethodPrediction]) -> None:
    """Show the comparison with GNSS stations."""
    if not outcome.stations:
        return
    report.heading(message("Comparison with GNSS"))
    names = [station.name for station in outcome.stations if not station.used_for]
    value = {(row.prediction.name, row.truth): row.numbers.get("rmse", np.nan) for row in outcome.rows if row.by == ALL}
    lines = [
        (
            row.prediction.name,
            *(shown("rmse", value.get((row.prediction.name, name), np.nan)) for name in (*names, GNSS)),
        )
        for row in outcome.once()
    ]
    if names:
        caption = message(
            "Daily estimates on all days with GNSS after the training period; all values include GNSS noise"
        )
        report.table(("RMSE [mm]", *names, message("all")), lines, caption)
    for station in outcome.stations:
        if not station.used_for:
            report.figure(
                evaluation_figures.station(outcome.evaluation, station, drawn),
                message(
                    "Top: station {station} and the points around it. Bottom: their difference.", station=station.name
                ),
            )


def driver_sets(report: Report, outcome: Outcome) -> None:
    """Show the error by driver set at individual points; in the published protocol this is figure 10 of the paper."""
    evaluation = outcome.evaluation
    sets = list(dict.fromkeys(prediction.drivers for prediction in evaluation.predictions if prediction.drivers))
    if len(sets) < 2:
        return
    report.heading(message("Contribution of each driver"))
    rows = [
        (place, prediction.title, prediction.drivers, rmse(evaluation.error(prediction)[number]))
        for place, number in outcome.points.items()
        for prediction in evaluation.predictions
        if prediction.drivers
    ]
    univariate: list[tuple[str, str, str, float]] = []
    caption = message("Error by driver set at individual points: IFP rain, IFW reservoir level, IFPW both.")
    if evaluation.choices.protocol == PUBLISHED:
        caption = message(
            "Error by driver set: IFP rain, IFW reservoir level, IFPW both (as in Figure 10 of Guo et al., 2023)."
        )
        univariate = [
            (place, prediction.title, "", rmse(evaluation.error(prediction)[number]))
            for place, number in outcome.points.items()
            for prediction in evaluation.predictions
            if prediction.method in _UNIVARIATE
        ]
    report.figure(evaluation_figures.driver_sets([*univariate, *rows]), caption)
    lines = []
    for title in dict.fromkeys(prediction.title for prediction in evaluation.predictions if prediction.drivers):
        own = {a.drivers: rmse(evaluation.error(a)) for a in evaluation.predictions if a.title == title}
        at = {(place, of): error for place, name, of, error in rows if name == title}
        of_points = [at.get((place, name), np.nan) for place in outcome.points for name in sets]
        numbers = [*(own.get(name, np.nan) for name in sets), *of_points]
        lines.append((title, *(shown("rmse", number) for number in numbers)))
    head = [
        message("{place}, {name}", place=place, name=name)
        for place in (message("all points"), *outcome.points)
        for name in sets
    ]
    report.table(("RMSE [mm]", *head), lines)


def events(report: Report, outcome: Outcome, drawn: Sequence[MethodPrediction]) -> None:
    """Show the days around heavy rain and fast drawdown, as the paper does at two points."""
    if not outcome.events:
        return
    report.heading(message("Response to events"))
    best = outcome.winner.prediction
    for event in outcome.events:
        report.figure(
            evaluation_figures.event(outcome.evaluation, event, drawn, best),
            message(
                "{day} ({what}): median of the fastest 10 % of the points, and rate estimated by {best}.",
                day=event.day,
                what=event.what,
                best=best.name,
            ),
        )
    parts = outcome.part(EVENT)
    caption = message(
        "Acquisitions from {before_days} days before to {after_days} days after the event",
        before_days=BEFORE_DAYS,
        after_days=AFTER_DAYS,
    )
    report.table(("RMSE [mm]", *parts), _by_part(outcome, EVENT), caption)


def data_provenance(report: Report, outcome: Outcome) -> None:
    """Show the provenance of the data and the common protocol of all methods."""
    evaluation = outcome.evaluation
    report.heading(message("Data provenance"))
    rows = []
    for name, lineage in outcome.lineages.items():
        stretches = joined(
            "; ", (message("{first} to {last}", first=first, last=last) for first, last in lineage.dates_seen)
        ) or message("none")
        rows.append(
            (
                name,
                lineage.algorithm or message("unprocessed"),
                ", ".join(lineage.gnss_stations) or message("none"),
                stretches,
            )
        )
    report.table(
        (message("Data set"), message("Created by"), message("GNSS stations used"), message("Periods used by models")),
        rows,
    )
    barred = [station.name for station in outcome.stations if station.used_for]
    if barred:
        report.paragraph(
            message(
                "Stations excluded from scoring because the data were calibrated with them: {barred}.",
                barred=", ".join(barred),
            )
        )
    choices = evaluation.choices
    fits = (
        message("refitted every {refit_days} days to all data available at that time", refit_days=choices.refit_days)
        if choices.refit_days
        else message("fitted once to the data up to {train_end}", train_end=evaluation.train_end)
    )
    report.paragraph(
        plural(
            "All methods use the same series, with isolated spikes in the training period removed, and were "
            "{fits}. After fitting, they only assimilate acquisitions, each no earlier than {count} day after its "
            "date, so that no acquisition predicts itself. If the series was processed as one stack, earlier values "
            "may contain information from later acquisitions; this evaluation cannot detect such leakage.",
            "All methods use the same series, with isolated spikes in the training period removed, and were "
            "{fits}. After fitting, they only assimilate acquisitions, each no earlier than {count:,} days after its "
            "date, so that no acquisition predicts itself. If the series was processed as one stack, earlier values "
            "may contain information from later acquisitions; this evaluation cannot detect such leakage.",
            count=evaluation.latency,
            fits=fits,
        )
    )
    for title, reason in evaluation.failed.items():
        report.paragraph(message("{title} produced no result: {reason}", title=title, reason=reason))
