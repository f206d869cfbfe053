"""Figures 6, 7 and 8 of Guo et al. 2023: individual places in windows by gradient, and rates around events."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from ...common.figures import legend_above, new_figure
from ...common.messages import message
from ...report_parts.positive_direction import displacement_label
from ..forecasts.predictions import Evaluation, MethodPrediction
from ..scoring.events import AFTER_DAYS, BEFORE_DAYS, Event
from ..scoring.places import Place, instantaneous_rate, interval_in_class
from ..scoring.scores import class_name
from .evaluation_figures import INK, draw_drivers

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

# the four methods of the paper, each in the published form if that was selected
_PAPER = (("kalman",), ("kf_arima_published", "kf_arima"), ("kf_lstm_published", "kf_lstm"), ("published", "rate"))
_COLOURS = ("#9aa5b1", "#e0953a", "#7a9a3a", "#2b6ca3")
_AROUND_DAYS = np.timedelta64(30, "D")


def paper_predictions(evaluation: Evaluation) -> list[MethodPrediction]:
    """Return the predictions of the paper's methods, each with its largest set of drivers."""
    size = {name: number for number, name in enumerate(evaluation.sets_by_size())}
    chosen = []
    for methods in _PAPER:
        own = [
            [prediction for prediction in evaluation.predictions if prediction.method == method]
            for method in methods
            if any(prediction.method == method for prediction in evaluation.predictions)
        ]
        if own:
            chosen.append(max(own[0], key=lambda prediction: size[prediction.drivers]))
    return chosen


def classes_shown(evaluation: Evaluation) -> list[tuple[float, float]]:
    """Return the change classes of figure 6: small, medium and large changes."""
    bounds = (0.0, *evaluation.choices.classes_mm, np.inf)
    every = list(zip(bounds[:-1], bounds[1:]))
    return [every[number] for number in dict.fromkeys((0, len(every) // 2, len(every) - 1))]


def full_test_period(evaluation: Evaluation, places: Sequence[Place]) -> Figure:
    """Draw the whole test period at each place (figure 6 a, b)."""
    figure = new_figure(20, 1.5 + 6.0 * len(places))
    for axes, place in zip(figure.subplots(len(places), 1, sharex=True, squeeze=False)[:, 0], places):
        _series(axes, evaluation, place, evaluation.days[0], evaluation.days[-1])
        axes.set_title(place.name, fontsize=9)
        axes.set_ylabel(displacement_label(evaluation.series.component))
    figure.axes[0].set_title("")
    legend_above(figure.axes[0], places[0].name)
    return figure


def windows_by_gradient(evaluation: Evaluation, places: Sequence[Place]) -> Figure:
    """Draw a window for each place and change class, with the drivers below (figure 6 c to h)."""
    classes = classes_shown(evaluation)
    figure = new_figure(22, 1.5 + 5.0 * (len(places) + 1))
    grid = figure.subplots(len(places) + 1, len(classes), squeeze=False)
    for column, (low, high) in enumerate(classes):
        spans = []
        for row, place in enumerate(places):
            axes = grid[row, column]
            scene = interval_in_class(evaluation, place.scenes(evaluation), low, high)
            axes.set_title(f"{place.name}, {class_name(low, high)}", fontsize=9)
            if scene is None:
                axes.text(
                    0.5, 0.5, message("no interval in this class"), ha="center", transform=axes.transAxes, fontsize=9
                )
                continue
            before, after = evaluation.series.dates[scene : scene + 2]
            first, last = max(before - _AROUND_DAYS, evaluation.days[0]), min(after + _AROUND_DAYS, evaluation.days[-1])
            spans.append((first, last))
            _series(axes, evaluation, place, first, last)
            for day in (before, after):
                axes.axvline(day, color=INK, lw=0.8, ls=":")
            axes.tick_params(axis="x", labelsize=6, rotation=30)
        if spans:
            draw_drivers(grid[-1, column], evaluation, *spans[0])
            # label the driver axes only at the outer sides
            if column:
                grid[-1, column].set_ylabel("")
            if column < len(classes) - 1 and figure.axes[-1] is not grid[-1, -1]:
                figure.axes[-1].set_ylabel("")
    for row in range(len(places)):
        grid[row, 0].set_ylabel(displacement_label(evaluation.series.component))
    for axes in grid[:-1, :].flat:
        if axes.lines:
            low, high = axes.get_ylim()
            axes.set_ylim(low, high + 0.9 * (high - low))
            axes.legend(frameon=False, fontsize=6, loc="upper left")
            break
    return figure


def rates_around_events(evaluation: Evaluation, place: Place, events: Sequence[Event]) -> Figure:
    """Draw estimates and rates of the methods of the paper at a place around events (figures 7 and 8).

    Top: drivers over the whole test period. Middle: one row per method with one column per event, showing the estimate
    and its daily rate. Bottom: rate between the acquisitions, and the drivers.
    """
    predictions = paper_predictions(evaluation)
    figure = new_figure(20, 3.0 + 3.6 * (len(predictions) + 3))
    rows = figure.add_gridspec(len(predictions) + 3, len(events))
    top = figure.add_subplot(rows[0, :])
    draw_drivers(top, evaluation, evaluation.days[0], evaluation.days[-1])
    top.set_title(place.name, fontsize=9)
    dates, scenes = evaluation.series.dates, place.scenes(evaluation)
    measured = instantaneous_rate(dates, scenes)
    for column, what in enumerate(events):
        first = max(what.day - np.timedelta64(BEFORE_DAYS, "D"), evaluation.days[0])
        last = min(what.day + np.timedelta64(AFTER_DAYS, "D"), evaluation.days[-1])
        inside = (evaluation.days >= first) & (evaluation.days <= last)
        for row, prediction in enumerate(predictions):
            axes = figure.add_subplot(rows[row + 1, column])
            value = place.estimated(prediction)
            axes.plot(evaluation.days[inside], value[inside], color=_colour(prediction), lw=1.5)
            right = axes.twinx()
            rate = instantaneous_rate(evaluation.days, value)
            right.vlines(
                evaluation.days[1:][inside[1:]], 0, rate[inside[1:]], color=_colour(prediction), lw=1.5, alpha=0.45
            )
            right.tick_params(labelsize=7)
            axes.axvline(what.day, color=INK, lw=0.8, ls=":")
            axes.set_title(f"{prediction.name}, {what.day}" if row == 0 else prediction.name, fontsize=8)
            axes.tick_params(labelsize=7, labelbottom=False)
            if column == 0:
                axes.set_ylabel(displacement_label(evaluation.series.component), fontsize=7)
            if column == len(events) - 1:
                right.set_ylabel(message("Rate [mm/day]"), fontsize=7)
        between = figure.add_subplot(rows[-2, column])
        between.stairs(measured, dates.astype("datetime64[D]").astype(float), color=INK, lw=1.5, baseline=None)
        between.set_xlim(first.astype("datetime64[D]").astype(float), last.astype("datetime64[D]").astype(float))
        between.axhline(0, color="#cccccc", lw=0.8)
        between.axvline(what.day.astype("datetime64[D]").astype(float), color=INK, lw=0.8, ls=":")
        between.tick_params(labelsize=7, labelbottom=False)
        between.set_title(message("Acquisitions"), fontsize=8)
        if column == 0:
            between.set_ylabel(message("Rate [mm/day]"), fontsize=7)
        bottom = figure.add_subplot(rows[-1, column])
        draw_drivers(bottom, evaluation, first, last)
        bottom.set_title(what.what, fontsize=8)
    return figure


def _series(axes: Axes, evaluation: Evaluation, place: Place, first: np.datetime64, last: np.datetime64) -> None:
    inside = (evaluation.days >= first) & (evaluation.days <= last)
    if place.gnss is not None:
        axes.plot(evaluation.days[inside], place.gnss[inside], ".", ms=2, color="#777777", label="GNSS")
    for prediction in paper_predictions(evaluation):
        value = place.estimated(prediction)[inside]
        axes.plot(evaluation.days[inside], value, lw=1.3, color=_colour(prediction), label=prediction.name)
    dates = evaluation.series.dates
    dated = (dates >= first) & (dates <= last)
    axes.plot(dates[dated], place.scenes(evaluation)[dated], "o", ms=4, mfc="none", color=INK, label="InSAR")


def _colour(prediction: MethodPrediction) -> str:
    return next(colour for methods, colour in zip(_PAPER, _COLOURS) if prediction.method in methods)
