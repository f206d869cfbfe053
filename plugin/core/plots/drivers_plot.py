"""What the plot shows of the drivers, as plain numbers."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..common.dates import day_numbers, day_of
from ..data.forcing import LEVEL, RAIN, Forcing
from .axis_limits import LEAST_LEVEL, snapped, value_range
from .line_shapes import vertical

# a driver known on a smaller share of the days is one of readings, not of days
_DENSE = 0.4
RAIN_DAYS = (1, 7, 15, 30)


@dataclass(frozen=True)
class DriversChoice:
    """What of the drivers is drawn.

    Attributes
    ----------
    line : str
        Name of the driver drawn as a line; empty = reservoir level, else the first other one.
    rain_days : int
        Days over which rain is summed.
    """

    line: str = ""
    rain_days: int = 1


_AS_USUAL = DriversChoice()


@dataclass(frozen=True)
class DriversPicture:
    """Rain and level over a stretch of time.

    Attributes
    ----------
    rain : ndarray, shape (n_wet_days, 2, 2)
        A bar from 0 to the rain of the day, or of several [mm].
    rain_days : int
        Days over which it is summed.
    rain_limit : float
        Where the rain axis ends; bars fill the upper half.
    level_x, level_y : ndarray, shape (n_days,)
        Reservoir level [m], or another driver if there is no level; NaN = missing.
    level_name : str
        Name of the driver drawn as a line; empty = none.
    level_limits : tuple of float, or None
    has_rain : bool
    covered : float
        Share of the days with dates for which the table has rain or level.
    """

    rain: np.ndarray
    rain_limit: float
    rain_days: int
    level_x: np.ndarray
    level_y: np.ndarray
    level_name: str
    level_limits: tuple[float, float] | None
    has_rain: bool
    covered: float


def drivers_picture(
    forcing: Forcing, x_limits: tuple[float, float], dated: tuple[float, float], choice: DriversChoice = _AS_USUAL
) -> DriversPicture:
    """Compute what is drawn of the drivers within the limits of the time axis, whose dates span `dated`."""
    # the sums of the first days need the days before them
    before = np.timedelta64(choice.rain_days - 1, "D")
    shown = forcing.clipped(day_of(x_limits[0]) - before, day_of(x_limits[1]))
    x = day_numbers(shown.days)
    rain = rain_sums(shown.column(RAIN), choice.rain_days) if RAIN in shown.names else np.empty(0)
    others = [name for name in shown.names if name != RAIN and np.isfinite(shown.column(name)).any()]
    name = next((name for name in (choice.line, LEVEL) if name in others), others[0] if others else "")
    level_x, level = (x, shown.column(name)) if name else (np.empty(0), np.empty(0))
    if len(level) and np.isfinite(level).mean() < _DENSE:
        # readings of every month are joined, as nothing would be seen of them otherwise
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
        level_limits=snapped(*span, least=LEAST_LEVEL) if span else None,
        has_rain=bool(np.isfinite(rain).any()),
        covered=float(known.mean()),
    )


def rain_sums(rain: np.ndarray, days: int) -> np.ndarray:
    """Return the rain of each day and those before it, NaN where one of them is unknown."""
    if days == 1:
        return rain
    total = np.full(len(rain), np.nan)
    if len(rain) >= days:
        total[days - 1 :] = np.lib.stride_tricks.sliding_window_view(rain, days).sum(axis=1)
    return total
