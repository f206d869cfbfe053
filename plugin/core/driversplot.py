"""What the plot shows of the drivers, as plain numbers."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .forcing import LEVEL, RAIN, Forcing
from .plotlimits import LEAST_LEVEL, snapped
from .plotparts import day_numbers, day_of, value_range, vertical


@dataclass(frozen=True)
class DriversPicture:
    """Rain and level over a stretch of time.

    Attributes
    ----------
    rain : ndarray, shape (n_wet_days, 2, 2)
        A bar from 0 to the rain of the day [mm].
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
    level_x: np.ndarray
    level_y: np.ndarray
    level_name: str
    level_limits: tuple[float, float] | None
    has_rain: bool
    covered: float


def drivers_picture(forcing: Forcing, x_limits: tuple[float, float], dated: tuple[float, float]) -> DriversPicture:
    """Compute what is drawn of the drivers within the limits of the time axis, whose dates span `dated`."""
    shown = forcing.clipped(day_of(x_limits[0]), day_of(x_limits[1]))
    x = day_numbers(shown.days)
    rain = shown.column(RAIN) if RAIN in shown.names else np.empty(0)
    others = [name for name in shown.names if name != RAIN and np.isfinite(shown.column(name)).any()]
    name = LEVEL if LEVEL in others else (others[0] if others else "")
    level = shown.column(name) if name else np.empty(0)
    wet = np.flatnonzero(rain > 0)
    known = np.isfinite(shown.values).any(axis=1)[(x >= dated[0]) & (x <= dated[1])]
    span = value_range(level)
    return DriversPicture(
        rain=vertical(x[wet], np.zeros(len(wet)), rain[wet]),
        rain_limit=2.0 * max(float(rain[wet].max()) if len(wet) else 0.0, 5.0),
        level_x=x if name else np.empty(0),
        level_y=level,
        level_name=name,
        level_limits=snapped(*span, least=LEAST_LEVEL) if span else None,
        has_rain=bool(np.isfinite(rain).any()),
        covered=float(known.mean()),
    )
