"""The parts of the report of an evaluation, each with the table and the pictures of one question."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from ...common.html_report import Report
from ...common.messages import joined, message
from ...common.metrics import rmse
from ..forecasts.predictions import Answer
from ..outcome import Outcome
from ..scoring.events import AFTER_DAYS, BEFORE_DAYS
from ..scoring.gnss_truth import GNSS
from ..scoring.scores import ALL, CHANGE, EVENT, HORIZON, POINTS, Score
from . import evaluation_figures


def method_rows(rows: Sequence[Score], names: Sequence[str]) -> list[tuple[str, ...]]:
    """Return a line a row: the name of its method and some of its numbers, all to the same place."""
    return [(row.answer.name, *(shown(name, row.numbers.get(name, np.nan)) for name in names)) for row in rows]


def shown(name: str, value: float) -> str:
    """Return a number of the table as text: shares in percent, counts whole, the rest with two decimals."""
    if not np.isfinite(value):
        return "–"
    if name == "dm_p":
        return "< 0.001" if value < 0.001 else f"{value:.3f}"
    if name.startswith(("coverage", "pod", "far")):
        # a space that does not break
        return f"{100 * value:.0f}\N{NO-BREAK SPACE}%"
    return f"{value:,.0f}" if name.startswith("n_") else f"{value:.2f}"


def _by_part(outcome: Outcome, by: str, truth: str = "acquisitions", value: str = "rmse") -> list[tuple[Any, ...]]:
    """Return a line a method, best first, with a number of every part; and how many values each part holds."""
    parts = outcome.part(by, truth)
    lines: list[tuple[Any, ...]] = []
    for row in outcome.once():
        of_each = [part.get(row.answer.name) for part in parts.values()]
        numbers = [np.nan if score is None else score.numbers.get(value, np.nan) for score in of_each]
        lines.append((row.answer.name, *(shown(value, number) for number in numbers)))
    counts = [f"{max(score.n for score in part.values()):,}" for part in parts.values()]
    return [*lines, (message("Values"), *counts)]


def horizons(report: Report, outcome: Outcome, drawn: Sequence[Answer]) -> None:
    """Tell how errors grow with the days since the last acquisition that was known."""
    parts = outcome.part(HORIZON)
    report.figure(
        evaluation_figures.horizons(outcome, drawn, GNSS),
        message(
            "Error by days since the last acquisition that the forecast knew. Lines: acquisitions{extra}",
            extra=message("; dotted: GNSS, with its own noise.") if outcome.part(HORIZON, GNSS) else ".",
        ),
    )
    report.table(
        ("RMSE [mm]", *parts), _by_part(outcome, HORIZON), message("Acquisitions, by days since the last known one"), 0
    )
    daily = outcome.part(HORIZON, GNSS)
    if daily:
        report.table(
            ("RMSE [mm]", *daily),
            _by_part(outcome, HORIZON, GNSS),
            message("GNSS, by days since the last known acquisition"),
        )
    report.paragraph(
        message(
            "Acquisitions are held back for the forecasts of about 24 and 36 days; the drivers are "
            "known up to the day. {extra}",
            extra=message("Days between two acquisitions are judged by GNSS alone.")
            if daily
            else message("Days between two acquisitions have no truth here; a GNSS station (TRUTH) would judge them."),
        )
    )


def published(report: Report, outcome: Outcome) -> None:
    """Show the protocol of the paper beside what only repeats its target."""
    rows = outcome.overall("interpolated")
    report.warning(
        message(
            "As published, the truth below is a line through all acquisitions. It looks ahead: "
            "between two acquisitions it needs the later one. What only repeats that line of "
            "yesterday must be beaten before a score says anything."
        )
    )
    report.table(
        (message("Method"), "RMSE [mm]", "MAE", "MAPE [%]", "PCC"),
        method_rows(rows, ("rmse", "mae", "mape", "pcc")),
        message("As published, on interpolated days"),
        0,
    )
    _table_two(report, outcome)
    if rows[0].answer.method in ("yesterday", "two_days"):
        report.warning(
            message(
                "“{answer}” beats every method: this protocol cannot tell skill from a leak.",
                answer=rows[0].answer.title,
            )
        )


def _table_two(report: Report, outcome: Outcome) -> None:
    """Show the paper's table II: four numbers of every class of gradient and every method."""
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
        message("The paper's table II: interpolated days, by the change between the scenes around each"),
    )
    report.paragraph(
        message(
            "MAPE is that of the displacement, where it exceeds 1 mm. PCC is that of the change since "
            "the scene before: displacements themselves would correlate by their trend alone."
        )
    )


def classes(report: Report, outcome: Outcome, drawn: Sequence[Answer]) -> None:
    """Show the classes of change between acquisitions."""
    parts = outcome.part(CHANGE)
    if not parts:
        return
    by_class = evaluation_figures.by_class(parts, drawn)
    report.figure(by_class, message("By class of the change between two acquisitions."))
    for value, name in (("rmse", "RMSE [mm]"), ("mae", "MAE [mm]"), ("pcc_change", message("r of change"))):
        report.table(
            (name, *parts), _by_part(outcome, CHANGE, value=value), message("{name}, by class of change", name=name), 0
        )
    report.paragraph(
        message(
            "The class is that of the measured change, known only afterwards: among small measured "
            "changes a method that foretells nothing does well, among large ones the noise of the "
            "acquisition is part of what was missed."
        )
    )


def points(report: Report, outcome: Outcome) -> None:
    """Tell how still and moving points fare."""
    parts = outcome.part(POINTS)
    report.table(
        ("RMSE [mm]", *parts),
        _by_part(outcome, POINTS),
        message("By the speed of the points in training (still: < 5 mm/yr)"),
        0,
    )


def intervals(report: Report, outcome: Outcome, drawn: Sequence[Answer]) -> None:
    """Tell whether intervals hold what they promise, and whether large changes are foretold."""
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
        message("in 50 %"),
        "80 %",
        "90 %",
        "95 %",
        message("worst dates"),
        message("worst points"),
        message("width 90 % [mm]"),
    )
    report.table(
        (*head, message("Winkler [mm]"), "CRPS [mm]", "CRPSS"),
        method_rows(overall, names),
        message("Share of acquisitions within the nominal intervals, and what the intervals are worth"),
        0,
    )
    report.paragraph(
        message(
            "Worst: the share within 90 % that nine of ten dates, or points, exceed. Winkler and "
            "CRPS reward narrow intervals that hold; CRPSS is the CRPS saved against the best simple "
            "method. Intervals hold the noise of an acquisition."
        )
    )
    report.figure(
        evaluation_figures.pit(outcome.found, drawn),
        message(
            "Where acquisitions fall in the forecast distribution: flat is honest, a hump too wide, horns too narrow."
        ),
    )
    if any("pod" in row.numbers for row in overall):
        bound = outcome.found.choices.classes_mm[-1]
        report.table(
            (
                message("Method"),
                message("events"),
                message("found"),
                message("false alarms"),
                "CSI",
                message("lead [days]"),
            ),
            method_rows(overall, ("n_events", "pod", "far", "csi", "lead_days")),
            message("Changes of {bound:g} mm and more since the last known acquisition", bound=bound),
            0,
        )
        report.paragraph(
            message(
                "Found: share of those that came and were foretold; false alarms: share of those "
                "foretold that did not come; CSI: found ÷ (come or foretold); lead: days before the "
                "acquisition at which the daily estimate had passed the bound."
            )
        )


def gnss(report: Report, outcome: Outcome, drawn: Sequence[Answer]) -> None:
    """Compare with the stations."""
    if not outcome.stations:
        return
    report.heading(message("Against GNSS"))
    names = [station.name for station in outcome.stations if not station.used_for]
    value = {(row.answer.name, row.truth): row.numbers.get("rmse", np.nan) for row in outcome.rows if row.by == ALL}
    lines = [
        (row.answer.name, *(shown("rmse", value.get((row.answer.name, name), np.nan)) for name in (*names, GNSS)))
        for row in outcome.once()
    ]
    if names:
        caption = message("Daily, all days after training with GNSS; its own noise is in every number")
        report.table(("RMSE [mm]", *names, message("all")), lines, caption)
    for station in outcome.stations:
        if not station.used_for:
            report.figure(
                evaluation_figures.station(outcome.found, station, drawn),
                message("Station {station} and the points around it; below, their difference.", station=station.name),
            )


def driver_sets(report: Report, outcome: Outcome) -> None:
    """Tell what each driver is worth at single points, as in the paper's figure 10."""
    found = outcome.found
    sets = list(dict.fromkeys(answer.drivers for answer in found.answers if answer.drivers))
    if len(sets) < 2:
        return
    report.heading(message("What each driver is worth"))
    rows = [
        (place, answer.title, answer.drivers, rmse(found.error(answer)[number]))
        for place, number in outcome.points.items()
        for answer in found.answers
        if answer.drivers
    ]
    report.figure(
        evaluation_figures.driver_sets(rows),
        message("By driver set: IFP rain, IFW level, IFPW both (the paper's figure 10)."),
    )
    lines = []
    for title in dict.fromkeys(answer.title for answer in found.answers if answer.drivers):
        own = {a.drivers: rmse(found.error(a)) for a in found.answers if a.title == title}
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


def events(report: Report, outcome: Outcome, drawn: Sequence[Answer]) -> None:
    """Look at days around heavy rain and fast drawdown, as the paper does at two points."""
    if not outcome.events:
        return
    report.heading(message("Around events"))
    best = outcome.winner.answer
    for event in outcome.events:
        report.figure(
            evaluation_figures.event(outcome.found, event, drawn, best),
            message(
                "{day} ({what}): median of the fastest tenth of points, and the rate of {best}.",
                day=event.day,
                what=event.what,
                best=best.name,
            ),
        )
    parts = outcome.part(EVENT)
    caption = message(
        "Acquisitions from {before_days} days before to {after_days} days after",
        before_days=BEFORE_DAYS,
        after_days=AFTER_DAYS,
    )
    report.table(("RMSE [mm]", *parts), _by_part(outcome, EVENT), caption)


def trust(report: Report, outcome: Outcome) -> None:
    """Tell who has seen what, and under which rules all were asked."""
    found = outcome.found
    report.heading(message("Who saw what"))
    rows = []
    for name, lineage in outcome.lineages.items():
        stretches = joined(
            "; ", (message("{first} to {last}", first=first, last=last) for first, last in lineage.dates_seen)
        ) or message("none")
        rows.append(
            (
                name,
                lineage.algorithm or message("as it came"),
                ", ".join(lineage.gnss_stations) or message("none"),
                stretches,
            )
        )
    report.table(
        (message("What"), message("Made by"), message("GNSS stations used"), message("Dates that models have seen")),
        rows,
    )
    barred = [station.name for station in outcome.stations if station.used_for]
    if barred:
        report.paragraph(
            message(
                "Not used to score, because the data were calibrated with them: {barred}.", barred=", ".join(barred)
            )
        )
    choices = found.choices
    fits = (
        message("fitted again every {refit_days} days on all that was known by then", refit_days=choices.refit_days)
        if choices.refit_days
        else message("fitted once, up to {train_end}", train_end=found.train_end)
    )
    report.paragraph(
        message(
            "All methods got the same series, without the isolated spikes of training, and were "
            "{fits}; after that they only took acquisitions in, each at the earliest {latency} "
            "day(s) after it was made. A series that was processed as one stack may hold information "
            "of later images in earlier values; no test here can see that.",
            fits=fits,
            latency=found.latency,
        )
    )
    for title, reason in found.failed.items():
        report.paragraph(message("{title} gave no answer: {reason}", title=title, reason=reason))
