"""The figures of an evaluation: ranking, scores over time and by class, events, maps."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np

from ...baselines.registry import BASELINES
from ...common.arrays import FloatArray, IntArray
from ...common.figures import RIM, legend_above, new_figure, number_dates
from ...common.messages import joined, message, translated
from ...common.nan_statistics import nanmax, nanmean, nanmedian, nanpercentile, nanquantile
from ...data.forcing import LEVEL, RAIN
from ...report_parts.map_axes import finish_map
from ...report_parts.positive_direction import displacement_label, positive_direction
from ..forecasts.predictions import Evaluation, MethodPrediction
from ..scoring.events import AFTER_DAYS, BEFORE_DAYS, Event
from ..scoring.gnss_truth import Station
from ..scoring.scores import HORIZON, Score

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from ..outcome import Outcome

SETS = ("#5b8fd0", "#b5651d", "#2b6ca3", "#7a9a3a")
NO_DRIVERS = "#9a9a9a"
SIMPLE, DRIVEN, MODEL, INK = "#9aa5b1", "#e0953a", "#2b6ca3", "#333333"
MAX_POINTS_DRAWN = 4000


def colour(prediction: MethodPrediction) -> str:
    """Return grey for baselines without drivers, orange for those with drivers, blue for SlopeMuse models."""
    if prediction.method not in BASELINES:
        return MODEL
    return DRIVEN if BASELINES[prediction.method].drivers else SIMPLE


def ranking(rows: Sequence[Score], noise_mm: float) -> Figure:
    """Draw the RMSE of every method as bars, best at the top, and the noise of an acquisition as a line."""
    rows = [row for row in rows if np.isfinite(row.numbers.get("rmse", np.nan))]
    rows = sorted(rows, key=lambda row: -row.numbers["rmse"])
    figure = new_figure(18, 2.5 + 0.62 * len(rows))
    axes = figure.subplots()
    values = [row.numbers["rmse"] for row in rows]
    bars = axes.barh(range(len(rows)), values, color=[colour(row.prediction) for row in rows], height=0.7)
    axes.set_yticks(range(len(rows)), _names(rows))
    axes.bar_label(bars, fmt="%.2f", padding=3, fontsize=9)
    axes.axvline(noise_mm, color=INK, lw=1, ls="--")
    axes.annotate(
        message("acquisition noise"),
        (noise_mm, 1.01),
        xycoords=("data", "axes fraction"),
        fontsize=8,
        ha="center",
    )
    axes.set_xlabel(message("RMSE on acquisitions after the training period [mm]"))
    # limit the axis, so that one very poor method does not compress the others
    axes.set_xlim(0, min(max(values), 3 * float(np.median(values))) * 1.12)
    axes.spines[["top", "right"]].set_visible(False)
    return figure


def _names(rows: Sequence[Score]) -> list[str]:
    # tick labels are rendered late, after the translation of the other texts, so translate them here
    return [translated(row.prediction.name) for row in rows]


def skills(rows: Sequence[Score]) -> Figure:
    """Draw the skill relative to the best simple method, with its interval."""
    rows = [row for row in rows if np.isfinite(row.numbers.get("skill_low", np.nan))]
    rows = sorted(rows, key=lambda row: row.numbers["skill"])[-10:]
    figure = new_figure(18, 2.5 + 0.62 * len(rows))
    axes = figure.subplots()
    for i, row in enumerate(rows):
        low, high = row.numbers["skill_low"], row.numbers["skill_high"]
        axes.plot([100 * low, 100 * high], [i, i], color=colour(row.prediction), lw=3, solid_capstyle="butt")
        axes.plot(100 * row.numbers["skill"], i, "o", color=colour(row.prediction), ms=7)
    axes.set_yticks(range(len(rows)), _names(rows))
    axes.axvline(0, color=INK, lw=1)
    axes.set_xlabel(message("Reduction of the squared error [%]"))
    axes.spines[["top", "right"]].set_visible(False)
    return figure


def over_time(evaluation: Evaluation, predictions: Sequence[MethodPrediction]) -> Figure:
    """Draw the RMSE over all points at every acquisition after training, with rain and level below."""
    figure = new_figure(18, 11)
    top, bottom = figure.subplots(2, 1, sharex=True, gridspec_kw={"height_ratios": (2, 1)})
    dates = evaluation.series.dates[evaluation.tested]
    for prediction in predictions:
        with np.errstate(invalid="ignore"):
            value = np.sqrt(nanmean(evaluation.error(prediction) ** 2, axis=0))
        top.plot(dates, value, "o-", ms=3, lw=1.2, label=prediction.name, color=colour(prediction))
    top.axhline(evaluation.noise_mm, color=INK, lw=1, ls="--", label=message("acquisition noise"))
    top.set_ylabel(message("RMSE of all points [mm]"))
    top.set_ylim(bottom=0)
    legend_above(top)
    draw_drivers(bottom, evaluation, evaluation.days[0], evaluation.days[-1])
    return figure


def by_class(parts: Mapping[str, Mapping[str, Score]], predictions: Sequence[MethodPrediction]) -> Figure:
    """Draw the RMSE by class of the change between two acquisitions."""
    figure = new_figure(18, 8)
    axes = figure.subplots()
    width = 0.8 / max(len(predictions), 1)
    for i, prediction in enumerate(predictions):
        values = [of[prediction.name].numbers.get("rmse", np.nan) for of in parts.values()]
        shades = axes.bar(np.arange(len(parts)) + i * width, values, width * 0.92, label=prediction.name)
        for bar in shades:
            bar.set_color(colour(prediction))
            bar.set_alpha(1.0 - 0.25 * (i % 3))
    count = [of[predictions[0].name].n for of in parts.values()]
    labels = [message("{part}\nn = {n:,}", part=part, n=n) for part, n in zip(parts, count)]
    axes.set_xticks(np.arange(len(parts)) + 0.4 - width / 2, labels)
    axes.set_xlabel(message("Change between two acquisitions"))
    axes.set_ylabel("RMSE [mm]")
    legend_above(axes)
    axes.spines[["top", "right"]].set_visible(False)
    return figure


def horizons(outcome: Outcome, predictions: Sequence[MethodPrediction], gnss: str) -> Figure:
    """Draw the RMSE by days since the last known acquisition, and the noise of an acquisition as a line."""
    figure = new_figure(18, 8)
    axes = figure.subplots()
    for prediction in predictions:
        for truth, style in (("acquisitions", "o-"), (gnss, "s:")):
            scores = [
                part[prediction.name] for part in outcome.part(HORIZON, truth).values() if prediction.name in part
            ]
            days = [score.numbers.get("days_ahead", np.nan) for score in scores]
            values = [score.numbers.get("rmse", np.nan) for score in scores]
            label = prediction.name if truth != gnss else None
            axes.plot(days, values, style, color=colour(prediction), lw=1.8, ms=5, label=label)
    axes.axhline(outcome.evaluation.noise_mm, color=INK, lw=1, ls="--", label=message("acquisition noise"))
    axes.set_ylim(bottom=0)
    axes.set_xlim(left=0)
    axes.set_xlabel(message("Days since the last available acquisition"))
    axes.set_ylabel("RMSE [mm]")
    legend_above(axes)
    axes.spines[["top", "right"]].set_visible(False)
    return figure


def pit(evaluation: Evaluation, predictions: Sequence[MethodPrediction]) -> Figure:
    """Draw histograms of the probability integral transform of each method."""
    from scipy.special import ndtr

    figure = new_figure(18, 6)
    parts = figure.subplots(1, len(predictions), sharey=True, squeeze=False)[0]
    for axes, prediction in zip(parts, predictions):
        spread = np.sqrt(prediction.sigma[:, evaluation.column] ** 2 + evaluation.noise_mm**2)
        level = ndtr(-evaluation.error(prediction) / spread)
        shares = np.histogram(level[np.isfinite(level)], bins=10, range=(0, 1))[0]
        share = 100 * shares / max(int(shares.sum()), 1)
        axes.bar(np.arange(10) / 10 + 0.05, share, 0.095, color=colour(prediction))
        axes.axhline(10, color=INK, lw=1, ls="--")
        axes.set_title(prediction.name, fontsize=9)
        axes.set_xlabel(message("predicted probability"))
        axes.spines[["top", "right"]].set_visible(False)
    parts[0].set_ylabel(message("Acquisitions [%]"))
    return figure


def error_map(evaluation: Evaluation, prediction: MethodPrediction, per_point: FloatArray) -> Figure:
    """Draw the RMSE of each point [mm]."""
    figure = new_figure(16, 11)
    axes = figure.subplots()
    some = _drawn(evaluation)
    top = float(nanpercentile(per_point, 98)) if np.isfinite(per_point).any() else 1.0
    dots = axes.scatter(*evaluation.series.xy[some].T, c=per_point[some], s=14, cmap="viridis", vmin=0, vmax=top, **RIM)
    figure.colorbar(dots, ax=axes, label=message("RMSE of {answer} [mm]", answer=prediction.name))
    finish_map(axes, evaluation.series.crs)
    return figure


def maps(evaluation: Evaluation, prediction: MethodPrediction, n_maps: int = 6) -> Figure:
    """Draw the displacement since the end of training on a few days."""
    east, north = np.ptp(evaluation.series.xy, axis=0)
    figure = new_figure(20, float(np.clip(12.0 * north / max(east, 1e-9), 6.0, 22.0)) + 2)
    axes = figure.subplots(2, n_maps // 2, sharex=True, sharey=True)
    columns = np.linspace(len(evaluation.days) // n_maps, len(evaluation.days) - 1, n_maps).astype(int)
    moved = prediction.value[:, columns] - prediction.value[:, :1]
    limit = max(float(nanpercentile(np.abs(moved), 98)), 1.0) if np.isfinite(moved).any() else 1.0
    some = _drawn(evaluation)
    for number, (part, column, values) in enumerate(zip(axes.ravel(), columns, moved.T)):
        dots = part.scatter(
            *evaluation.series.xy[some].T, c=values[some], s=10, cmap="RdYlBu", vmin=-limit, vmax=limit, **RIM
        )
        part.set_title(str(evaluation.days[column]), fontsize=9)
        finish_map(part, evaluation.series.crs, number % (n_maps // 2) == 0, number >= n_maps // 2)
    label = message("Displacement since {first} [mm]", first=evaluation.days[0])
    sign = positive_direction(evaluation.series.component)
    figure.colorbar(dots, ax=axes, label=joined("\n", [label, sign]) if sign else label, shrink=0.8)
    return figure


def event(
    evaluation: Evaluation, what: Event, predictions: Sequence[MethodPrediction], best: MethodPrediction
) -> Figure:
    """Draw the median of the fastest 10 % of the points around an event: acquisitions, estimates, rate and drivers."""
    first = max(what.day - np.timedelta64(BEFORE_DAYS, "D"), evaluation.days[0])
    last = min(what.day + np.timedelta64(AFTER_DAYS, "D"), evaluation.days[-1])
    columns = np.flatnonzero((evaluation.days >= first) & (evaluation.days <= last))
    dates = evaluation.series.dates[evaluation.tested]
    inside = (dates >= first) & (dates <= last)
    moved = nanmax(np.abs(evaluation.series.values), axis=1)
    fast = moved >= nanquantile(moved, 0.9)
    # height for two figures on a printed page
    figure = new_figure(18, 11)
    top, middle, bottom = figure.subplots(3, 1, sharex=True)
    level = float(nanmedian(best.value[fast][:, columns[:1]]))
    for prediction in predictions:
        median = nanmedian(prediction.value[fast][:, columns], axis=0) - level
        top.plot(evaluation.days[columns], median, color=colour(prediction), lw=1.6, label=prediction.name)
    top.plot(
        dates[inside],
        nanmedian(evaluation.truth[fast][:, inside], axis=0) - level,
        "o",
        color=INK,
        label=message("measured"),
    )
    top.set_ylabel(displacement_label(evaluation.series.component), fontsize=8)
    legend_above(top)
    rate = np.diff(nanmedian(best.value[fast][:, columns], axis=0), prepend=np.nan)
    # the estimate is updated on the day after an acquisition; that change is not motion
    rate[
        np.isin(
            evaluation.days[columns] - np.timedelta64(max(evaluation.choices.latency, 1), "D"), evaluation.series.dates
        )
    ] = np.nan
    middle.plot(evaluation.days[columns], rate, "o-", ms=3, lw=1.2, color=colour(best))
    middle.axhline(0, color="#cccccc", lw=0.8)
    middle.set_ylabel(message("Rate [mm/day]"), fontsize=8)
    for part in (top, middle, bottom):
        part.axvline(what.day, color=INK, lw=0.8, ls=":")
    draw_drivers(bottom, evaluation, first, last)
    return figure


def driver_sets(rows: Sequence[tuple[str, str, str, float]]) -> Figure:
    """Draw the RMSE by point, method and driver set, as in figure 10 of the paper; rows are (point, method, set, RMSE).

    A method without drivers has an empty set name and one bar.
    """
    points = list(dict.fromkeys(row[0] for row in rows))
    sets = list(dict.fromkeys(row[2] for row in rows if row[2]))
    figure = new_figure(18, 8)
    parts = figure.subplots(1, len(points), sharey=True, squeeze=False)[0]
    for axes, point in zip(parts, points):
        own = [row for row in rows if row[0] == point]
        methods = list(dict.fromkeys(row[1] for row in own))
        value = {(row[1], row[2]): row[3] for row in own}
        for i, name in enumerate(sets):
            heights = [value.get((method, name), np.nan) for method in methods]
            axes.bar(np.arange(len(methods)) + 0.27 * i, heights, 0.25, label=name, color=SETS[i % len(SETS)])
        single = {i: value[(method, "")] for i, method in enumerate(methods) if (method, "") in value}
        if single:
            axes.bar(
                np.array(list(single)) + 0.27,
                list(single.values()),
                0.25,
                label=message("no drivers"),
                color=NO_DRIVERS,
            )
        axes.set_xticks(np.arange(len(methods)) + 0.27, methods, rotation=40, ha="right", fontsize=8)
        axes.set_title(point, fontsize=10)
    parts[0].set_ylabel("RMSE [mm]")
    parts[0].set_ylim(top=1.3 * max(row[3] for row in rows))
    parts[-1].legend(frameon=False, fontsize=8, ncol=len(sets) + 1, loc="upper center")
    return figure


def station(evaluation: Evaluation, place: Station, predictions: Sequence[MethodPrediction]) -> Figure:
    """Draw GNSS in the line of sight, and the estimates at the points around the station."""
    figure = new_figure(18, 10)
    axes, below = figure.subplots(2, 1, sharex=True, gridspec_kw={"height_ratios": (2, 1)})
    axes.plot(evaluation.days, place.truth, ".", ms=2, color=INK, label=f"GNSS {place.name}")
    for prediction in predictions:
        value = place.weights @ prediction.value[place.points]
        axes.plot(evaluation.days, value, lw=1.3, color=colour(prediction), label=prediction.name)
        below.plot(evaluation.days, value - place.truth, lw=0.8, color=colour(prediction))
    below.axhline(0, color=INK, lw=0.8)
    below.set_ylabel(message("estimate − GNSS [mm]"))
    axes.set_ylabel(displacement_label(evaluation.series.component))
    legend_above(axes)
    return figure


def draw_drivers(axes: Axes, evaluation: Evaluation, first: np.datetime64, last: np.datetime64) -> None:
    """Draw rain as lines from the top, and the level on a second axis."""
    number_dates(axes, 8)
    days = evaluation.forcing.days
    inside = (days >= first) & (days <= last)
    if RAIN in evaluation.forcing.names:
        axes.vlines(days[inside], 0, evaluation.forcing.column(RAIN)[inside], color="#5b8fd0", lw=1)
        axes.set_ylabel(message("Rain [mm/day]"))
        axes.invert_yaxis()
    if LEVEL in evaluation.forcing.names:
        right = axes.twinx()
        right.plot(days[inside], evaluation.forcing.column(LEVEL)[inside], color="#b5651d", lw=1.3)
        right.set_ylabel(message("Reservoir level [m]"))


def _drawn(evaluation: Evaluation) -> IntArray:
    n = evaluation.series.n_points
    return np.arange(0, n, max(n // MAX_POINTS_DRAWN, 1))
