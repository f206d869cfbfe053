"""The report of an evaluation: who won and by how much in its first line, then what one has to know to believe it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..compare.methods import RIVALS
from ..compare.metrics import rmse
from ..lineage import Lineage
from ..report import Report
from . import figures
from .answers import Answer, Evaluation
from .choices import PUBLISHED
from .events import Event
from .scores import Score
from .stations import Station


@dataclass(frozen=True)
class Outcome:
    """Everything that a report shows.

    Attributes
    ----------
    found : Evaluation
    rows : list of Score
        On acquisitions, all and by class, on interpolated days, at stations, around events.
    stations : list of Station
    events : list of Event
    points : dict of str to int
        Points looked at one by one: name and number.
    lineages : dict of str to Lineage
        Of the layer and of the model.
    """

    found: Evaluation
    rows: list[Score]
    stations: list[Station]
    events: list[Event]
    points: dict[str, int]
    lineages: dict[str, Lineage]

    def overall(self, truth: str = "acquisitions") -> list[Score]:
        """Return the rows on all of a truth, best first."""
        rows = [row for row in self.rows if row.truth == truth and row.part == "all" and row.n]
        return sorted(rows, key=lambda row: row.numbers["rmse"])

    @property
    def winner(self) -> Score:
        """Row of the method with the least RMSE on later acquisitions."""
        return self.overall()[0]

    @property
    def reference(self) -> Score:
        """Row of the simple method that was best before the test."""
        return next(row for row in self.overall() if row.answer.method == self.found.reference)

    def verdict(self) -> str:
        """Return who won and by how much, in one or two sentences."""
        best, simple, found = self.winner, self.reference, self.found
        n = f"{len(found.tested)} acquisitions after {found.train_end}"
        error = f"{best.numbers['rmse']:.2f} mm RMSE"
        is_simple = best.answer.method in RIVALS and not RIVALS[best.answer.method].drivers
        if is_simple:
            driven = [row for row in self.overall() if row.answer.method not in RIVALS or _driven(row.answer)]
            text = f"A simple method won: {best.answer.name}, with {error} on {n}."
            if driven:
                more = 100 * (driven[0].numbers["rmse"] / best.numbers["rmse"] - 1)
                text += f" The best with drivers, {driven[0].answer.name}, errs by {more:.0f} % more."
            return text
        less = 100 * (1 - best.numbers["rmse"] / simple.numbers["rmse"])
        low, high = 100 * best.numbers["skill_low"], 100 * best.numbers["skill_high"]
        text = (
            f"{best.answer.name} won: {error} on {n}, {less:.0f} % less than the best simple method, "
            f"{simple.answer.name} ({simple.numbers['rmse']:.2f} mm). It saves "
            f"{100 * best.numbers['skill']:.0f} % of the squared error (95 % interval {low:.0f} to {high:.0f} %)"
        )
        return text + (", which could be chance." if low <= 0 else ".")


def _driven(answer: Answer) -> bool:
    return RIVALS[answer.method].drivers


def page(outcome: Outcome) -> str:
    """Return the report as HTML."""
    found, report = outcome.found, Report("Evaluation of daily deformation")
    report.lead(outcome.verdict())
    if found.choices.protocol == PUBLISHED:
        _published(report, outcome)
    overall = outcome.overall()
    report.figure(
        figures.ranking(overall, found.noise_mm),
        "Blue: ours; orange: rivals with drivers; grey: methods that know no driver.",
    )
    names = (
        "rmse",
        "mae",
        "bias",
        "pcc_change",
        "crps",
        "coverage_90",
        "winkler_90",
        "skill",
        "skill_low",
        "skill_high",
    )
    report.table(
        ("Method", "RMSE [mm]", "MAE", "bias", "r of change", "CRPS", "in 90 %", "Winkler", "skill", "from", "to"),
        [(row.answer.name, *(row.numbers.get(name, np.nan) for name in names)) for row in overall],
        f"{overall[0].n:,} values of {found.series.n_points:,} points on {len(found.tested)} acquisitions; each is "
        "forecast from those before it",
        0,
    )
    report.paragraph(
        f"Skill is 1 − MSE ÷ MSE of {RIVALS[found.reference].title}, the simple method that was best on the last "
        "quarter of training, named before the test was looked at; its interval comes from a bootstrap over blocks of "
        f"dates. An acquisition carries about {found.noise_mm:.1f} mm of noise, so no method can score below. The "
        "correlation is that of the change since the last known acquisition: cumulative series would correlate by "
        "their trend alone."
    )
    report.figure(
        figures.skills(overall, RIVALS[found.reference].title),
        "Squared error saved; an interval that holds 0 proves nothing.",
    )
    shown = _shown(outcome)
    report.heading("Through time and by speed")
    report.figure(figures.over_time(found, shown), "Error of all points at each acquisition, above the drivers.")
    report.figure(
        figures.by_class(outcome.rows, shown), "By class of the change between two acquisitions (the paper's table II)."
    )
    _classes(report, outcome)
    _gnss(report, outcome, shown)
    _sets(report, outcome)
    _events(report, outcome, shown)
    best = outcome.winner.answer
    report.heading("Where")
    per_point = np.array([rmse(row) for row in found.error(best)])
    report.figure(figures.error_map(found, best, per_point), "Error of each point.")
    report.figure(
        figures.maps(found, best), "Displacement since the end of training, day by day (the paper's figure 3e)."
    )
    _trust(report, outcome)
    return report.html()


def _shown(outcome: Outcome) -> list[Answer]:
    """Return the winner, the best rival with drivers, and the best simple method, each once."""
    answers = [row.answer for row in outcome.overall()]
    driven = [a for a in answers if a.method in RIVALS and _driven(a)]
    ours = [a for a in answers if a.method not in RIVALS]
    shown = [answers[0], *ours[:1], *driven[:1], outcome.reference.answer]
    return list({id(answer): answer for answer in shown}.values())


def _published(report: Report, outcome: Outcome) -> None:
    rows = outcome.overall("interpolated")
    report.warning(
        "As published, the truth below is a line through all acquisitions. It looks ahead: between two acquisitions it "
        "needs the later one. What only repeats that line of yesterday must be beaten before a score says anything."
    )
    report.table(
        ("Method", "RMSE [mm]", "MAE", "MAPE [%]", "PCC"),
        [(row.answer.name, *(row.numbers.get(n, np.nan) for n in ("rmse", "mae", "mape", "pcc"))) for row in rows],
        "As published, on interpolated days",
        0,
    )
    if rows[0].answer.method in ("yesterday", "two_days"):
        report.warning(f"“{rows[0].answer.title}” beats every method: this protocol cannot tell skill from a leak.")


def _classes(report: Report, outcome: Outcome) -> None:
    rows = [row for row in outcome.rows if row.truth == "acquisitions" and not row.part.startswith("event")]
    parts = list(dict.fromkeys(row.part for row in rows))
    value = {(row.answer.name, row.part): row for row in rows}
    lines = []
    for row in outcome.overall():
        cells = [value[row.answer.name, part].numbers.get("rmse", np.nan) for part in parts]
        lines.append((row.answer.name, *cells))
    lines.append(("Values", *(float(value[outcome.winner.answer.name, part].n) for part in parts)))
    report.table(("RMSE [mm]", *parts), lines, "Class of the change between two acquisitions")


def _gnss(report: Report, outcome: Outcome, shown: Sequence[Answer]) -> None:
    if not outcome.stations:
        return
    report.heading("Against GNSS")
    names = [station.name for station in outcome.stations if not station.used_for]
    value = {(row.answer.name, row.truth): row.numbers.get("rmse", np.nan) for row in outcome.rows}
    lines = [
        (row.answer.name, *(value.get((row.answer.name, name), np.nan) for name in names)) for row in outcome.overall()
    ]
    if names:
        report.table(("RMSE [mm]", *names), lines, "Daily, all days after training with GNSS")
    for station in outcome.stations:
        if not station.used_for:
            report.figure(
                figures.station(outcome.found, station, shown), f"Station {station.name} and the points around."
            )


def _sets(report: Report, outcome: Outcome) -> None:
    found = outcome.found
    sets = list(dict.fromkeys(answer.drivers for answer in found.answers if answer.drivers))
    if len(sets) < 2:
        return
    report.heading("What each driver is worth")
    rows = [
        (place, answer.title, answer.drivers, rmse(found.error(answer)[number]))
        for place, number in outcome.points.items()
        for answer in found.answers
        if answer.drivers
    ]
    report.figure(figures.driver_sets(rows), "By driver set: IFP rain, IFW level, IFPW both (the paper's figure 10).")
    report.table(("Point", "Method", "Drivers", "RMSE [mm]"), rows)


def _events(report: Report, outcome: Outcome, shown: Sequence[Answer]) -> None:
    if not outcome.events:
        return
    report.heading("Around events")
    best = outcome.winner.answer
    for event in outcome.events:
        report.figure(
            figures.event(outcome.found, event, shown, best),
            f"{event.day} ({event.what}): median of the fastest tenth of points, and the rate of {best.name}.",
        )
    parts = [f"event {event.day}" for event in outcome.events]
    value = {(row.answer.name, row.part): row.numbers.get("rmse", np.nan) for row in outcome.rows}
    report.table(
        ("RMSE [mm]", *(str(event.day) for event in outcome.events)),
        [
            (row.answer.name, *(value.get((row.answer.name, part), np.nan) for part in parts))
            for row in outcome.overall()
        ],
        "On acquisitions from 15 days before to 30 days after",
    )


def _trust(report: Report, outcome: Outcome) -> None:
    found = outcome.found
    report.heading("Who saw what")
    rows = []
    for name, lineage in outcome.lineages.items():
        stretches = "; ".join(f"{first} to {last}" for first, last in lineage.dates_seen) or "none"
        rows.append((name, lineage.algorithm or "as it came", ", ".join(lineage.gnss_stations) or "none", stretches))
    report.table(("What", "Made by", "GNSS stations used", "Dates that models have seen"), rows)
    barred = [station.name for station in outcome.stations if station.used_for]
    if barred:
        report.paragraph(f"Not used to score, because the data were calibrated with them: {', '.join(barred)}.")
    choices = found.choices
    fits = (
        f"fitted again every {choices.refit_days} days on all that was known by then"
        if choices.refit_days
        else f"fitted once, up to {found.train_end}"
    )
    report.paragraph(
        f"All methods got the same series, with the error common to a date taken off, and were {fits}; after that "
        f"they only took acquisitions in, each at the earliest {max(choices.latency, 1)} day(s) after it was made. "
        "Intervals hold the noise of an acquisition. A series that was processed as one stack may hold information of "
        "later images in earlier values; no test here can see that."
    )
    for title, reason in found.failed.items():
        report.paragraph(f"{title} gave no answer: {reason}")
