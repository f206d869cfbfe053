"""Report of a harmonisation: errors of all methods on held-out dates, and three example series."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from ..common.figures import new_figure
from ..common.html_report import Report
from ..common.messages import message
from ..common.nan_statistics import nanmax, nanmedian, nanmin
from ..data.point_series import GAP, INTERPOLATED, OBSERVED, PointSeries
from ..report_parts.positive_direction import displacement_label
from .harmonization import Harmonized
from .methods import TITLES, TemporalMethod
from .smoothing.temporal_holdout import RUNS

if TYPE_CHECKING:
    from matplotlib.figure import Figure


def harmonize_report(done: Harmonized, layers: Sequence[PointSeries], names: Sequence[str]) -> str:
    """Return the report as an HTML page.

    Parameters
    ----------
    done : Harmonized
    layers : sequence of PointSeries
        The layers before resampling.
    names : sequence of str
        Names of the layers as shown to the user.
    """
    report = Report(message("Common time axis"))
    report.lead(done.verdict())
    for limitation in done.limitations:
        report.weak(limitation)
    for note in done.notes:
        report.paragraph(note)
    for layer, before, name in zip(done.layers, layers, names):
        report.heading(name)
        if layer.scores:
            rows = [
                [
                    TITLES[TemporalMethod(s.method)],
                    s.rmse,
                    *s.by_run,
                    f"{100 * s.coverage:.0f} %" if np.isfinite(s.coverage) else None,
                ]
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
            ax.set_title(message("Point {pid}", pid=after.pids[i]), fontsize=9)
            ax.set_ylabel(displacement_label(after.component), fontsize=8)
    return figure
