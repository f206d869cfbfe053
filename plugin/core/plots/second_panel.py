"""Data of the panel below the displacement: daily rate, velocity in a moving window, or residual of the fit."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from ..common.arrays import BoolArray, FloatArray
from ..common.dates import day_numbers
from ..common.straight_line import fit_lines_in_windows
from ..data.point_series import PointSeries
from ..timeseries.point_fit import PointFit, flagged
from ..timeseries.trend import DAYS_PER_YEAR
from .line_shapes import bands

RATE, RESIDUAL, NOTHING = "rate", "residual", "none"
# width of the window [days] per panel
VELOCITIES = {"velocity_91": 91, "velocity_182": 182, "velocity_365": 365}
PANELS = (RATE, *VELOCITIES, RESIDUAL, NOTHING)
_MIN_DATES = 5
# minimum share of the window width that its dates must span, and that they must extend to each side of its centre
_MIN_SPAN, _MIN_SIDE = 0.7, 0.25


@dataclass(frozen=True, eq=False)
class SecondPanel:
    """Data drawn in the second panel.

    Attributes
    ----------
    kind : str
        One of `PANELS`; `NOTHING` if there is nothing to draw.
    x, y : ndarray, shape (n,)
        Days since 1970-01-01, and values: rate [mm/day], velocity [mm/yr] or residual [mm]; NaN = no value.
    band : list of ndarray, shape (n_vertices, 2)
        Polygons of ±1σ of a velocity.
    is_line : bool
        Whether the values are connected by a line.
    """

    kind: str = NOTHING
    x: FloatArray = field(default_factory=lambda: np.empty(0))
    y: FloatArray = field(default_factory=lambda: np.empty(0))
    band: list[FloatArray] = field(default_factory=list)
    is_line: bool = True


def second_panel(
    kind: str, series: PointSeries, fit: PointFit, left_out: BoolArray, rate: PointSeries | None, daily: bool
) -> SecondPanel:
    """Compute the second panel of a point.

    Parameters
    ----------
    kind : str
        One of `PANELS`.
    series : PointSeries
        The point; n_points = 1.
    fit : PointFit
        Fit whose residual is shown.
    left_out : ndarray of bool, shape (n_dates,)
        Dates that are ignored.
    rate : PointSeries or None
        Daily rate [mm/day] of the same point.
    daily : bool
        Whether the series is a daily estimate.
    """
    if kind == RATE:
        return SecondPanel() if rate is None else SecondPanel(RATE, day_numbers(rate.dates), rate.values[0])
    values = series.values[0]
    shown = np.isfinite(values) & ~left_out & (daily | ~flagged(series))
    x = day_numbers(series.dates)[shown]
    if kind == RESIDUAL and fit.solved:
        return SecondPanel(RESIDUAL, x, values[shown] - fit.at(series.dates[shown]), is_line=daily)
    if kind in VELOCITIES:
        velocity, sigma = moving_velocity(x, values[shown], VELOCITIES[kind])
        if np.isfinite(velocity).any():
            return SecondPanel(kind, x, velocity, bands(x, velocity - sigma, velocity + sigma))
    return SecondPanel()


def moving_velocity(x: FloatArray, y: FloatArray, width: float) -> tuple[FloatArray, FloatArray]:
    """Return the slope of a line fitted in a window centred at each date, and its standard deviation [mm/yr].

    Parameters
    ----------
    x, y : ndarray, shape (n,)
        Increasing days, and displacement [mm].
    width : float
        Width of the window [days].

    Returns
    -------
    velocity, sigma : ndarray, shape (n,)
        NaN if the window contains fewer than five dates or the dates do not span enough of it, as at both ends. Sigma
        is the least-squares standard deviation for errors that are independent between dates.
    """
    half = width / 2.0
    low, high = np.searchsorted(x, x - half, side="left"), np.searchsorted(x, x + half, side="right")
    line = fit_lines_in_windows(x, y[None], low, high)
    n = high - low
    first, last = (x[low], x[np.maximum(high, 1) - 1]) if len(x) else (x, x)
    complete = (n >= _MIN_DATES) & (last - first >= _MIN_SPAN * width)
    complete &= (x - first >= _MIN_SIDE * width) & (last - x >= _MIN_SIDE * width)
    sigma = np.sqrt(line.residual[0] / np.maximum(n - 2, 1) / np.where(complete, line.spread[0], np.nan))
    return np.where(complete, line.slope[0], np.nan) * DAYS_PER_YEAR, sigma * DAYS_PER_YEAR
