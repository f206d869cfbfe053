"""The report of a harmonisation: the error of each method on held-out dates, and three example series."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from ..common.figures import new_figure
from ..common.html_report import Report
from ..common.messages import message
from ..common.metrics import relative_error
from ..common.nan_statistics import nanmax, nanmedian, nanmin
from ..data.point_series import GAP, INTERPOLATED, OBSERVED, PointSeries
from .harmonization import Harmonized, OneAxis
from .smoothing.temporal_holdout import RUNS

if TYPE_CHECKING:
    from matplotlib.figure import Figure

# a 90 % interval that holds less than this share of what was held out is called too narrow
LEAST_COVERAGE = 0.85
NAMES = {
    "smoother": message("Smoother (Gaussian process, pooled)"),
    "lstm": message("Smoother with LSTM correction"),
    "lstm_published": message("LSTM as published (Khalili et al. 2024)"),
    "pchip": message("Monotone cubic interpolation (PCHIP)"),
    "linear": message("Linear interpolation"),
    "pretrained": message("Smoother with correction by the pretrained network"),
}


def harmonize_report(done: Harmonized, layers: Sequence[PointSeries], names: Sequence[str]) -> str:
    """Return the page.

    Parameters
    ----------
    done : Harmonized
    layers : sequence of PointSeries
        As they came.
    names : sequence of str
        Of the layers, as the user knows them.
    """
    report = Report(message("Common time axis"))
    chosen, straight = done.rmse(done.method), done.rmse("linear")
    if np.isfinite(chosen) and np.isfinite(straight):
        report.lead(
            message(
                "Compared with linear interpolation ({straight:.2f} mm), the RMSE of {names} on held-out "
                "dates is {relative_error} ({chosen:.2f} mm).",
                names=NAMES[done.method],
                chosen=chosen,
                relative_error=relative_error(chosen, straight),
                straight=straight,
            )
        )
    else:
        report.lead(message("There are too few dates for a held-out test, so the accuracy cannot be assessed."))
    for layer, name in zip(done.layers, names):
        _weak_points(report, layer, name, done.method)
    for note in done.notes:
        report.paragraph(note)
    for layer, before, name in zip(done.layers, layers, names):
        report.heading(name)
        if layer.scores:
            rows = [
                [NAMES[s.method], s.rmse, *s.by_run, f"{100 * s.coverage:.0f} %" if np.isfinite(s.coverage) else None]
                for s in sorted(layer.scores, key=lambda s: s.rmse)
            ]
            header = [
                message("Method"),
                "RMSE [mm]",
                *(
                    message("{r} consecutive dates held out", r=r) if r > 1 else message("1 date held out")
                    for r in RUNS
                ),
            ]
            noise = float(nanmedian(layer.series.attributes["noise"]))
            report.table(
                [*header, message("coverage of the 90 % interval")],
                rows,
                message(
                    "{n_hidden} of {n_dates} dates are held out from all methods. The noise of the held-out "
                    "observations is about {noise:.1f} mm, which is a lower limit for the RMSE of any method.",
                    n_hidden=layer.n_hidden,
                    n_dates=before.n_dates,
                    noise=noise,
                ),
                best=0,
            )
        flags = layer.series.flags
        if flags is not None:
            shares = [f"{100 * float((flags == flag).mean()):.0f} %" for flag in (OBSERVED, INTERPOLATED, GAP)]
            report.table(
                [message("Flag"), message("Share")],
                list(zip((message("0 observed"), message("1 interpolated"), message("2 gap")), shares)),
            )
        report.figure(
            _figure(before, layer.series),
            message("Slowest, median and fastest point: observations, and estimates with their 90 % interval."),
        )
    return report.html()


def _weak_points(report: Report, layer: OneAxis, name: str, method: str) -> None:
    """Add where straight lines are better, and intervals that promise too much."""
    scores = {score.method: score for score in layer.scores}
    if method not in scores:
        return
    own = scores[method]
    straight = scores.get("linear")
    if straight is not None and method != "linear" and straight.rmse < own.rmse:
        report.weak(
            message(
                "{name}: linear interpolation has a smaller RMSE ({straight:.2f} mm) than {method} ({rmse:.2f} mm).",
                name=name,
                straight=straight.rmse,
                method=NAMES[method],
                rmse=own.rmse,
            )
        )
    if np.isfinite(own.coverage) and own.coverage < LEAST_COVERAGE:
        report.weak(
            message(
                "{name}: the 90 % interval contains {share:.0f} % of the held-out observations, so it is too narrow.",
                name=name,
                share=100 * own.coverage,
            )
        )


def _figure(before: PointSeries, after: PointSeries) -> Figure:
    figure = new_figure(18, 10)
    known = np.flatnonzero(np.isfinite(after.values).sum(axis=1) >= 2)
    axes = figure.subplots(3, 1, sharex=True)
    if len(known):
        travel = nanmax(after.values[known], axis=1) - nanmin(after.values[known], axis=1)
        order = known[np.argsort(travel, kind="stable")]
        row = {pid: i for i, pid in enumerate(before.pids)}
        for ax, i in zip(axes, (order[0], order[len(order) // 2], order[-1])):
            shift = float(after.attributes["zero_shift"][i]) if "zero_shift" in after.attributes else 0.0
            original = before.values[row[str(after.pids[i])]] + shift
            ax.plot(before.dates, original, ".", color="#888888", markersize=3)
            ax.plot(after.dates, after.values[i], color="#2b6ca3", linewidth=1.2)
            if after.sigma is not None:
                half = 1.645 * after.sigma[i]
                ax.fill_between(after.dates, after.values[i] - half, after.values[i] + half, color="#2b6ca3", alpha=0.2)
            ax.set_ylabel(f"{after.pids[i]}\n[mm]")
    return figure
