"""One-page report of a screening."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from ..common.arrays import AnyArray
from ..common.figures import legend_above, new_figure
from ..common.html_report import Report
from ..common.messages import joined, message, number_text, plural
from ..common.nan_statistics import nanmax, nanmedian
from ..timeseries.trend import DAYS_PER_YEAR
from ..timeseries.velocity_classes import velocity_class
from .areas import Area
from .levels import ALARM, NAMES, QUIET, UNSURE, WARNING, WATCH, unchanged_since
from .screening import TRIGGERS, Screening

if TYPE_CHECKING:
    from matplotlib.figure import Figure

_MAX_ROWS = 15
SCREENING = message(
    "This is screening, not an alarm system: it ranks points by the attention they require. It detects "
    "nothing between acquisitions, and a slope can fail without any precursor in InSAR data. Base decisions "
    "on field data and on the judgement of people who know the slope."
)
TITLES = {
    UNSURE: message("uncertain"),
    QUIET: message("quiet"),
    WATCH: message("watch"),
    WARNING: message("warning"),
    ALARM: message("alarm"),
}
_TRIGGERS = {
    "": "",
    "velocity": message("velocity"),
    "trend": message("trend"),
    "innovation": message("innovation"),
    "inverse velocity": message("inverse velocity"),
    "tangential angle": message("tangential angle"),
}
COLOURS = {UNSURE: "#9e9e9e", 0: "#4d9221", WATCH: "#fee08b", WARNING: "#f46d43", ALARM: "#a50026"}


def sentence(screening: Screening) -> str:
    """Return a sentence with the number of points at each level on the last day."""
    last = screening.levels[:, -1]
    n = {level: int((last == level).sum()) for level in TITLES}
    return plural(
        "On {day}, the only point is classified as follows: {alarm} alarm, {warning} warning, {watch} watch, {unsure} "
        "uncertain, {quiet} quiet.",
        "On {day}, the {count:,} points are classified as follows: {alarm} alarm, {warning} warning, {watch} "
        "watch, {unsure} uncertain, {quiet} quiet.",
        day=screening.series.dates[-1],
        count=screening.series.n_points,
        alarm=n[ALARM],
        warning=n[WARNING],
        watch=n[WATCH],
        unsure=n[UNSURE],
        quiet=n[QUIET],
    )


def page(screening: Screening, areas: list[Area], changed: dict[str, AnyArray], limitations: Sequence[str] = ()) -> str:
    """Return the report as HTML.

    Parameters
    ----------
    screening : Screening
    areas : list of Area
        Areas of all days.
    changed : dict of str to ndarray
        Table of level changes.
    limitations : sequence of str
        Limitations of the data and of the estimate.
    """
    report = Report(message("Warning levels"))
    report.lead(sentence(screening))
    for text in (SCREENING, *limitations):
        report.weak(text)
    last_day = screening.series.n_dates - 1
    now = [area for area in areas if area.last == last_day]
    report.heading(message("Areas that require attention"))
    if now:
        rows = [
            (
                str(i + 1),
                TITLES[area.level],
                len(area.points),
                str(screening.series.dates[area.first]),
                _fastest(screening, area),
            )
            for i, area in enumerate(sorted(now, key=lambda area: (-area.level, -len(area.points))))
        ]
        report.table(
            (message("Area"), message("Level"), message("Points"), message("Since"), message("Maximum speed [mm/day]")),
            rows[:_MAX_ROWS],
        )
    else:
        report.paragraph(message("On the last day, no connected points are at watch level or above."))
    report.heading(message("Points that require attention"))
    _points(report, screening)
    report.heading(message("Latest level changes"))
    keys = ("date", "pid", "from", "to", "trigger")
    shown = {name: TITLES[level] for level, name in NAMES.items()}
    newest = [
        (day, pid, shown[former], shown[latter], _TRIGGERS[trigger])
        for day, pid, former, latter, trigger in zip(*(changed[key][::-1].astype(str).tolist() for key in keys))
    ]
    # list changes from or to a warning level first, so that they are not lost among days that become uncertain
    levelled = [row for row in newest if not {row[2], row[3]} <= {TITLES[UNSURE], TITLES[QUIET]}]
    newest = (levelled or newest)[:_MAX_ROWS]
    if newest:
        report.table((message("Date"), message("Point"), message("From"), message("To"), message("Trigger")), newest)
    else:
        report.paragraph(message("No level has changed."))
    report.figure(_figure(screening), message("Number of points at each level on each day."))
    report.paragraph(
        message(
            "The reference period is {first} to {last}. Velocities refer to the last 24 days, the trend to "
            "the last 72 days. A day is uncertain if it cannot be classified as quiet: its interval reaches "
            "the watch threshold, the day is flagged, or it has no estimate.",
            first=screening.reference[0],
            last=screening.reference[1],
        )
    )
    report.paragraph(_thresholds(screening))
    return report.html()


def _thresholds(screening: Screening) -> str:
    """Return a paragraph with the velocity thresholds and what they mean for the level quiet."""
    levels = (message("watch"), message("warning"), message("alarm"))
    medians = zip(nanmedian(screening.thresholds, axis=0), levels)
    known = [
        message("{value:.2f} mm/day ({level})", value=value, level=level)
        for value, level in medians
        if np.isfinite(value)
    ]
    if not known:
        return message("No point has thresholds of the velocity.")
    if screening.by_hand:
        return message(
            "The thresholds of the velocity at every point are {thresholds}.", thresholds=joined(", ", known)
        )
    return message(
        "Each point has its own thresholds of the velocity, from its motion in the reference period; their medians are "
        "{thresholds}. A point that moves as in the reference period is quiet, however fast it is.",
        thresholds=joined(", ", known),
    )


def _points(report: Report, screening: Screening) -> None:
    last = screening.levels[:, -1]
    order = [int(i) for i in np.lexsort((-screening.ratio, -last)) if last[i] >= WATCH][:_MAX_ROWS]
    if not order:
        report.paragraph(message("On the last day, no point is at watch level or above."))
        return
    since = unchanged_since(screening.levels)
    velocity, sigma = screening.velocity[:, -1], screening.velocity_sigma
    rows = [
        (
            str(screening.series.pids[i]),
            TITLES[int(last[i])],
            str(screening.series.dates[since[i]]),
            _TRIGGERS[TRIGGERS[int(screening.triggers[i, -1])]],
            f"{number_text(velocity[i], '.2f')} ± {1.645 * sigma[i]:.2f}",
            velocity_class(abs(float(velocity[i])) * DAYS_PER_YEAR) if np.isfinite(velocity[i]) else "",
            _failure(screening, i),
        )
        for i in order
    ]
    header = (
        message("Point"),
        message("Level"),
        message("Since"),
        message("Trigger"),
        message("Velocity, 90 % interval [mm/day]"),
        message("Class (Cruden and Varnes)"),
        "1/v = 0",
    )
    report.table(header, rows)


def _failure(screening: Screening, i: int) -> str:
    days = screening.failure_days[i]
    if not np.isfinite(days).all():
        return "–"
    return " … ".join(str(screening.series.dates[-1] + np.timedelta64(round(float(day)), "D")) for day in days[[0, 2]])


def _fastest(screening: Screening, area: Area) -> float:
    return float(nanmax(np.abs(screening.velocity[list(area.points), -1])))


def _figure(screening: Screening) -> Figure:
    figure = new_figure(18.0, 6.0)
    axes = figure.subplots()
    levels = [level for level in (ALARM, WARNING, WATCH, UNSURE) if (screening.levels == level).any()]
    counts = [(screening.levels == level).sum(axis=0) for level in levels]
    if counts:
        axes.stackplot(
            screening.series.dates, counts, labels=[TITLES[x] for x in levels], colors=[COLOURS[x] for x in levels]
        )
        legend_above(axes)
    axes.set_ylabel(message("Points"))
    return figure
