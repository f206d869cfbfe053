"""Data of the plot of one point; the drawing code computes nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..common.arrays import DateArray, FloatArray, IntArray
from ..common.dates import day_numbers
from ..data.area_statistics import AreaStatistics
from ..data.point_series import PointSeries
from ..timeseries.point_fit import LINEAR, FitChoice, fit_point, flagged
from ..timeseries.trend import Trend, fit_trend
from .axis_limits import value_range
from .line_shapes import bands, vertical
from .second_panel import RATE, SecondPanel, second_panel

HALF_WIDTH_90 = 1.645
# approximate number of vertices of a fitted curve; more are not visible on a screen
_MAX_POINTS = 1500


@dataclass(frozen=True)
class Picture:
    """Data drawn for one point. Times are days since 1970-01-01, which is also the epoch of matplotlib's dates.

    Attributes
    ----------
    pid, component : str
    x, y : ndarray, shape (n,)
        Times and displacements [mm] of the observations; empty for a daily estimate.
    bars : ndarray, shape (n_bars, 2, 2)
        Error bars of ±1σ of the observations with a sigma.
    hollow_x, hollow_y : ndarray
        Values drawn hollow: flagged (interpolated, in a gap, or with a driver outside the training range) or excluded
        from the fit.
    line_x, line_y : ndarray, shape (n_days,)
        Daily estimate [mm]; NaN = no value.
    band : list of ndarray, shape (n_vertices, 2)
        Polygons of the 90 % interval of the daily estimate.
    second : SecondPanel
        Data of the lower panel.
    trend_x, trend_y : ndarray, shape (n_days,)
        Fitted line over the days of the fit.
    less_trend : bool
        Whether the fitted line has been subtracted from all displacements.
    fit : Trend
        The fit; its numbers are NaN if there are too few dates.
    is_linear : bool
        Whether the fit is a straight line.
    n : int
        Number of dates used by the fit.
    n_points : int
        Number of points whose median is shown; 1 = a single point.
    spread : list of ndarray, shape (n_vertices, 2)
        Polygons between the 10 % and 90 % quantiles of the points of an area.
    mean_y : ndarray, shape (n,)
        Mean of the points of an area at `x` [mm]; empty for a single point.
    counts : ndarray of int, shape (n,)
        Number of points with a value at `x`; empty for a single point.
    first, last : datetime64[D]
        First and last date of the fitted values; NaT = none.
    dated : tuple of float
        First and last date of the layers, with or without a value, so that the axis is the same for all points.
    """

    pid: str
    component: str
    x: FloatArray
    y: FloatArray
    bars: FloatArray
    hollow_x: FloatArray
    hollow_y: FloatArray
    line_x: FloatArray
    line_y: FloatArray
    band: list[FloatArray]
    second: SecondPanel
    trend_x: FloatArray
    trend_y: FloatArray
    less_trend: bool
    fit: Trend
    is_linear: bool
    n: int
    n_points: int
    spread: list[FloatArray]
    mean_y: FloatArray
    counts: IntArray
    first: np.datetime64
    last: np.datetime64
    dated: tuple[float, float]


def known_values(series: PointSeries, less_trend: bool = False) -> tuple[FloatArray, FloatArray]:
    """Return times and displacements [mm] of the finite values of a point, optionally minus its linear trend."""
    values = series.values[0]
    known = np.isfinite(values)
    if less_trend and known.sum() >= 2:
        values = fit_trend(series.dates, series.values).residual[0]
    return day_numbers(series.dates[known]), values[known]


def point_picture(
    series: PointSeries,
    estimate: PointSeries | None = None,
    rate: PointSeries | None = None,
    daily: bool = False,
    less_trend: bool = False,
    area: AreaStatistics | None = None,
    choice: FitChoice = LINEAR,
    panel: str = RATE,
) -> Picture:
    """Compute the plot of a point.

    Parameters
    ----------
    series : PointSeries
        The selected point; n_points = 1.
    estimate, rate : PointSeries or None
        Daily estimate [mm] and daily rate [mm/day] of the same point; n_points = 1.
    daily : bool
        Whether `series` is itself a daily estimate, which is drawn as a line with a band instead of dots with bars.
    less_trend : bool
        Whether to subtract the fitted line from all displacements, to show small deviations.
    area : AreaStatistics or None
        Statistics of the area whose median is `series`.
    choice : FitChoice
        Model of the fit, its period and the excluded values.
    panel : str
        Content of the lower panel, one of `second_panel.PANELS`.
    """
    line = series if daily else estimate
    values = series.values[0]
    observed = np.isfinite(values)
    fit = fit_point(series, choice, all_values=daily)
    # values that are flagged or excluded from the fit are drawn hollow
    left_out = np.isin(series.dates, np.array(choice.left_out, dtype="datetime64[D]"))
    hollow = observed & (flagged(series) | left_out)
    x = day_numbers(series.dates)
    less_trend = less_trend and fit.solved
    trend = fit.at(series.dates) if less_trend else np.zeros(series.n_dates)
    values = values - trend
    dots = observed & ~hollow & (not daily)
    bars = np.empty((0, 2, 2))
    if series.sigma is not None and not daily:
        known = dots & np.isfinite(series.sigma[0])
        half = series.sigma[0][known]
        bars = vertical(x[known], values[known] - half, values[known] + half)
    line_x = day_numbers(line.dates) if line is not None else np.empty(0)
    line_y = line.values[0] if line is not None else np.empty(0)
    if less_trend and line is not None:
        line_y = line_y - fit.at(line.dates)
    half = np.full(len(line_y), np.nan)
    if line is not None and line.sigma is not None:
        half = HALF_WIDTH_90 * line.sigma[0]
    outside = np.isfinite(line_y) & (flagged(line) if line is not None else False)
    hollow_x = np.concatenate([x[hollow & (not daily)], line_x[outside]])
    hollow_y = np.concatenate([values[hollow & (not daily)], line_y[outside]])
    days = _fitted_days(series.dates[fit.used], choice) if fit.solved else series.dates[:0]
    every = np.concatenate([x, line_x])
    return Picture(
        pid=str(series.pids[0]),
        component=series.component,
        x=x[dots],
        y=values[dots],
        bars=bars,
        hollow_x=hollow_x,
        hollow_y=hollow_y,
        line_x=line_x,
        line_y=line_y,
        band=bands(line_x, line_y - half, line_y + half),
        second=second_panel(panel, series, fit, left_out, rate, daily),
        trend_x=day_numbers(days),
        trend_y=np.zeros(len(days)) if less_trend else fit.at(days),
        less_trend=less_trend,
        fit=fit.trend,
        is_linear=choice.is_linear,
        n=int(fit.trend.n[0]),
        n_points=1 if area is None else area.n_points,
        spread=[] if area is None else bands(x, area.low - trend, area.high - trend),
        mean_y=np.empty(0) if area is None else (area.mean - trend)[dots],
        counts=np.empty(0, int) if area is None else area.n[dots],
        first=series.dates[fit.used][0] if fit.used.any() else np.datetime64("NaT", "D"),
        last=series.dates[fit.used][-1] if fit.used.any() else np.datetime64("NaT", "D"),
        dated=(float(every.min()), float(every.max())),
    )


def ranges(
    picture: Picture, low: float, high: float, others: Sequence[tuple[FloatArray, FloatArray]] = ()
) -> tuple[tuple[float, float] | None, tuple[float, float] | None]:
    """Return the value ranges of both panels between two times; None if a panel shows nothing there.

    The range of the second panel includes zero; the fitted line is ignored. `others` contains x and y of compared
    series.
    """

    def within(x: FloatArray, y: FloatArray) -> FloatArray:
        return y[(x >= low) & (x <= high)]

    points = [*picture.bars, *picture.band, *picture.spread]
    drawn = [(picture.x, picture.y), (picture.hollow_x, picture.hollow_y), (picture.line_x, picture.line_y), *others]
    heights = [within(x, y) for x, y in drawn] + [within(part[:, 0], part[:, 1]) for part in points]
    second = [within(picture.second.x, picture.second.y), *(within(b[:, 0], b[:, 1]) for b in picture.second.band)]
    return value_range(*heights), value_range(*second, np.zeros(1)) if np.isfinite(second[0]).any() else None


def _fitted_days(used: DateArray, choice: FitChoice) -> DateArray:
    """Return the days on which the fitted line is drawn; only its ends if it is straight."""
    if choice.is_linear:
        return used[[0, -1]]
    days = np.arange(used[0], used[-1] + np.timedelta64(1, "D"))
    return days[:: max(len(days) // _MAX_POINTS, 1)]
