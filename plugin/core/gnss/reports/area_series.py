"""Series of selected areas per layer: median and spread of their points.

The figure corresponds to figure 11 of Khalili et al. (2024), for any number of layers.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from ...common.arrays import BoolArray, DateArray, FloatArray
from ...common.figures import legend_above, new_figure
from ...common.html_report import Report
from ...common.messages import message, number_text, plural
from ...common.nan_statistics import nanmedian, nanpercentile
from ...data.point_series import PointSeries
from ...timeseries.quality import linear_fit
from .gnss_figures import COLOURS, with_gaps

if TYPE_CHECKING:
    from matplotlib.figure import Figure

MAX_PANELS = 12
# percentiles at ±1σ of a normal distribution
LOW, HIGH = 16.0, 84.0


@dataclass(frozen=True, eq=False)
class AreaSeries:
    """Statistics of the points of one layer in one area.

    Attributes
    ----------
    area, layer : str
    n_points : int
        Number of points with values.
    dates : ndarray of datetime64[D], shape (n_dates,)
    median, low, high : ndarray, shape (n_dates,)
        Median, 16th and 84th percentile of the points after removing the level of each point [mm]; the median is 0 on
        the first date with a value.
    rate, rate_low, rate_high : float
        Median, 16th and 84th percentile of the rates of the points [mm/yr].
    """

    area: str
    layer: str
    n_points: int
    dates: DateArray
    median: FloatArray
    low: FloatArray
    high: FloatArray
    rate: float
    rate_low: float
    rate_high: float


def area_series(area: str, layer: str, series: PointSeries, inside: BoolArray) -> AreaSeries:
    """Compute the statistics of the points of a layer in an area.

    Parameters
    ----------
    area, layer : str
        Names.
    series : PointSeries
        Layer.
    inside : ndarray of bool, shape (n_points,)
        Points in the area; points without values are ignored.
    """
    values = series.values[inside & np.isfinite(series.values).any(axis=1)]
    if not len(values):
        nothing = np.full(series.n_dates, np.nan)
        return AreaSeries(area, layer, 0, series.dates, nothing, nothing, nothing, np.nan, np.nan, np.nan)
    dated = np.isfinite(values).any(axis=0)
    observed = values[:, dated]
    level = np.zeros(len(observed))
    for _ in range(3):
        # a missing value of a point must not shift the median
        level = nanmedian(observed - nanmedian(observed - level[:, None], axis=0), axis=1)
    spread = np.full((3, series.n_dates), np.nan)
    spread[:, dated] = nanpercentile(observed - level[:, None], [LOW, 50.0, HIGH], axis=0)
    low, median, high = spread - spread[1, np.flatnonzero(dated)[0]]
    rates = linear_fit(series.dates, values)[0]
    rates = rates[np.isfinite(rates)]
    percentiles = np.percentile(rates, [LOW, 50.0, HIGH]) if len(rates) else np.full(3, np.nan)
    return AreaSeries(area, layer, len(values), series.dates, median, low, high, *map(float, percentiles[[1, 0, 2]]))


def aligned(areas: Sequence[AreaSeries]) -> list[AreaSeries]:
    """Shift the layers of one area to the mean of the first layer with points over the period in common with it."""
    result: list[AreaSeries] = []
    first = next((one for one in areas if one.n_points), None)
    for one in areas:
        if first is not None and one is not first and one.n_points:
            known, own_known = np.isfinite(first.median), np.isfinite(one.median)
            span = (
                max(first.dates[known][0], one.dates[own_known][0]),
                min(first.dates[known][-1], one.dates[own_known][-1]),
            )
            shared = own_known & (one.dates >= span[0]) & (one.dates <= span[1])
            if shared.any():
                day, at = (d.astype("datetime64[D]").astype(float) for d in (first.dates[known], one.dates[shared]))
                shift = float(np.mean(np.interp(at, day, first.median[known]) - one.median[shared]))
                one = replace(one, median=one.median + shift, low=one.low + shift, high=one.high + shift)
        result.append(one)
    return result


def add_areas(report: Report, areas: Sequence[AreaSeries], label: str) -> None:
    """Add the table and the figure of areas to a report.

    Parameters
    ----------
    report : Report
    areas : sequence of AreaSeries
        One item per area and layer.
    label : str
        Label of the displacement axis.
    """
    if not areas:
        return
    report.heading(message("Selected areas"))
    report.table(
        [
            message("Area"),
            message("Layer"),
            message("Points"),
            message("Rate [mm/yr]"),
            f"{LOW:.0f} %",
            f"{HIGH:.0f} %",
        ],
        [
            [a.area, a.layer, a.n_points, *(number_text(r, ".2f") if np.isfinite(r) else "–" for r in _rates(a))]
            for a in areas
        ],
        message("Median rate of the points, and the range that contains two thirds of the rates."),
    )
    if any(a.n_points for a in areas):
        report.figure(
            _panels(areas, label),
            message(
                "Median of the points in each area; shaded: the range that contains two thirds of the "
                "points. The first layer starts at 0; the others are shifted to the mean of the first layer "
                "over the common period."
            ),
        )


def _rates(a: AreaSeries) -> tuple[float, float, float]:
    return a.rate, a.rate_low, a.rate_high


def _panels(areas: Sequence[AreaSeries], label: str) -> Figure:
    names = list(dict.fromkeys(a.area for a in areas if a.n_points))[:MAX_PANELS]
    columns = 1 if len(names) == 1 else 2
    rows = -(-len(names) // columns)
    figure = new_figure(20.0, 1.5 + 5.5 * rows)
    for k, name in enumerate(names):
        axes = figure.add_subplot(rows, columns, k + 1)
        for colour, one in zip(COLOURS * 3, aligned([a for a in areas if a.area == name])):
            days, median, low, high = with_gaps(one.dates, one.median, one.low, one.high)
            axes.fill_between(days, low, high, color=colour, alpha=0.15, linewidth=0)
            text = plural(
                "{layer} ({count} point, {rate:.1f} mm/yr)",
                "{layer} ({count:,} points, {rate:.1f} mm/yr)",
                layer=one.layer,
                count=one.n_points,
                rate=one.rate,
            )
            axes.plot(days, median, color=colour, linewidth=1.1, label=text)
        axes.axhline(0, color="#bbbbbb", linewidth=0.6, zorder=0)
        axes.tick_params(labelsize=7)
        legend_above(axes, message("Area {name}", name=name) if len(name) == 1 else name, size=7)
        if k % columns == 0:
            axes.set_ylabel(label, fontsize=7)
        for tick in axes.get_xticklabels():
            tick.set_rotation(30)
    return figure
