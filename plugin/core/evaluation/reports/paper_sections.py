"""Sections of a report in the published protocol: figures 6, 7 and 8 of Guo et al. 2023."""

from __future__ import annotations

from ...common.html_report import Report
from ...common.messages import message
from ...data.forcing import LEVEL, RAIN
from ..outcome import Outcome
from ..scoring.places import Place
from . import paper_figures


def single_places(report: Report, outcome: Outcome) -> None:
    """Show windows by gradient at stations or, without stations, at the points evaluated separately (figure 6)."""
    places = [Place.of_station(station) for station in outcome.stations]
    what = message("stations")
    if not places:
        places = [Place.of_point(name, number) for name, number in outcome.points.items()]
        what = message("points, because no GNSS station (TRUTH) is available")
    places = places[:2]
    report.heading(message("Estimates at individual locations"))
    report.figure(
        paper_figures.full_test_period(outcome.evaluation, places),
        message("Figure 6 (a, b) of the paper: the whole test period at {what}.", what=what),
    )
    report.figure(
        paper_figures.windows_by_gradient(outcome.evaluation, places),
        message(
            "Figure 6 (c to h) of the paper: for each change class, a window around the two acquisitions "
            "(dotted) with the median change of the class; bottom: drivers in the window of the first "
            "location."
        ),
    )


def rates_at_events(report: Report, outcome: Outcome) -> None:
    """Show all methods at the ridge point around rain, and at the foot point around level changes (figures 7 and 8)."""
    if not outcome.events or len(outcome.points) < 2:
        return
    report.heading(message("Rates around events at two points"))
    for (name, number), driver, figure in zip(list(outcome.points.items())[:2], (RAIN, LEVEL), (7, 8)):
        # events specified by the user have no driver and are shown with both
        events = [event for event in outcome.events if event.driver in (driver, "")][:2]
        if not events:
            continue
        report.figure(
            paper_figures.rates_around_events(outcome.evaluation, Place.of_point(name, number), events),
            message(
                "Figure {figure} of the paper: displacement (lines) and daily rate (bars) of the paper's "
                "methods at {place}, and the rate between acquisitions (steps) with the drivers.",
                figure=figure,
                place=name,
            ),
        )
