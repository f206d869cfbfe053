"""Data of the plot of the drivers."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..common.arrays import FloatArray
from ..common.dates import day_numbers, day_of
from ..data.forcing import LEVEL, RAIN, Forcing
from .axis_limits import MIN_LEVEL, snapped, value_range
from .line_shapes import vertical

# a driver with values on a smaller share of the days is treated as single readings instead of daily values
_DENSE = 0.4
RAIN_DAYS = (1, 7, 15, 30)


@dataclass(frozen=True)
class DriversChoice:
    """Selection of the drivers that are drawn.

    Attributes
    ----------
    line : str
        Name of the driver drawn as a line; empty = reservoir level or, if there is none, the first other driver.
    rain_days : int
        Number of days over which rain is summed.
    """

    line: str = ""
    rain_days: int = 1


_AS_USUAL = DriversChoice()


@dataclass(frozen=True)
class DriversPicture:
    """Rain and one other driver over a period.

    Attributes
    ----------
    rain : ndarray, shape (n_wet_days, 2, 2)
        Bars from 0 to the rain sum [mm], one per wet day.
    rain_limit : float
        Upper limit of the rain axis [mm]; twice the maximum, so that the bars fill half of the axis.
    rain_days : int
        Number of days over which rain is summed.
    level_x, level_y : ndarray, shape (n_days,)
        Days since 1970-01-01, and reservoir level [m] or another driver; NaN = missing.
    level_name : str
        Name of the driver drawn as a line; empty = none.
    level_limits : tuple of float, or None
        Axis limits of this driver.
    has_rain : bool
    covered : float
        Share of the days between the first and last date of the layers on which a driver has a value.
    """

    rain: FloatArray
    rain_limit: float
    rain_days: int
    level_x: FloatArray
    level_y: FloatArray
    level_name: str
    level_limits: tuple[float, float] | None
    has_rain: bool
    covered: float


def drivers_picture(
    forcing: Forcing, x_limits: tuple[float, float], dated: tuple[float, float], choice: DriversChoice = _AS_USUAL
) -> DriversPicture:
    """Compute the plot of the drivers within the limits of the time axis.

    Parameters
    ----------
    forcing : Forcing
    x_limits : tuple of float
        Limits of the time axis, days since 1970-01-01.
    dated : tuple of float
        First and last date of the layers, days since 1970-01-01.
    choice : DriversChoice
    """
    # rain sums of the first days include earlier days
    before = np.timedelta64(choice.rain_days - 1, "D")
    shown = forcing.clipped(day_of(x_limits[0]) - before, day_of(x_limits[1]))
    x = day_numbers(shown.days)
    rain = rain_sums(shown.column(RAIN), choice.rain_days) if RAIN in shown.names else np.empty(0)
    others = [name for name in shown.names if name != RAIN and np.isfinite(shown.column(name)).any()]
    name = next((name for name in (choice.line, LEVEL) if name in others), others[0] if others else "")
    level_x, level = (x, shown.column(name)) if name else (np.empty(0), np.empty(0))
    if len(level) and np.isfinite(level).mean() < _DENSE:
        # connect sparse readings by a line; isolated values would be invisible
        level_x, level = level_x[np.isfinite(level)], level[np.isfinite(level)]
    wet = np.flatnonzero(rain > 0)
    known = np.isfinite(shown.values).any(axis=1)[(x >= dated[0]) & (x <= dated[1])]
    span = value_range(level)
    return DriversPicture(
        rain=vertical(x[wet], np.zeros(len(wet)), rain[wet]),
        rain_limit=2.0 * max(float(rain[wet].max()) if len(wet) else 0.0, 5.0),
        rain_days=choice.rain_days,
        level_x=level_x,
        level_y=level,
        level_name=name,
        level_limits=snapped(*span, least=MIN_LEVEL) if span else None,
        has_rain=bool(np.isfinite(rain).any()),
        covered=float(known.mean()),
    )


def rain_sums(rain: FloatArray, days: int) -> FloatArray:
    """Return the rain summed over each day and the days before it [mm]; NaN if any of these days is unknown.

    Parameters
    ----------
    rain : ndarray, shape (n,)
        Daily rain [mm].
    days : int
        Number of days in a sum.
    """
    if days == 1:
        return rain
    total = np.full(len(rain), np.nan)
    if len(rain) >= days:
        total[days - 1 :] = np.lib.stride_tricks.sliding_window_view(rain, days).sum(axis=1)
    return total
