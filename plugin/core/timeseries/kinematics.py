"""Speed of a point as a landslide is assessed by it: inverse velocity, tangential angle, velocity class; screening."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..common.dates import day_of
from ..common.errors import InputError
from ..common.messages import message
from ..common.straight_line import fit_lines, fit_lines_in_windows
from ..data.point_series import PointSeries
from .trend import DAYS_A_YEAR

LEAST_DATES = 6
_FITTED_AT_ONCE, _TRIALS = 5, 500
# lower limits of the velocity classes [mm/yr], Cruden and Varnes 1996
CLASSES = (
    (0.0, message("extremely slow")),
    (16.0, message("very slow")),
    (1.6e3, "slow"),
    (13e3 * 12, "moderate"),
    (1.8e3 * 24 * DAYS_A_YEAR, "rapid"),
    (3e3 * 60 * 24 * DAYS_A_YEAR, message("very rapid")),
    (5e3 * 86400 * DAYS_A_YEAR, message("extremely rapid")),
)


@dataclass(frozen=True)
class Kinematics:
    """Speed of a point along the direction in which it moves.

    Attributes
    ----------
    x : ndarray, shape (n,)
        Days since 1970-01-01.
    speed : ndarray, shape (n,)
        [mm/yr], positive in the direction of the whole motion; NaN at the ends.
    inverse : ndarray, shape (n,)
        1 / speed [yr/mm] where the point moves on; else NaN.
    line : tuple of float, or None
        Offset at the first day and slope of the straight line through `inverse`.
    failure : tuple of datetime64[D], or None
        5 %, 50 % and 95 % of the day on which that line reaches zero; None where the point does not accelerate.
    steady : float
        Speed of the steady stage [mm/yr]: the median of all.
    angle : ndarray, shape (n,)
        Tangential angle [degrees], atan(speed / steady).
    velocity_class : str
        Of the last speed, after Cruden and Varnes (1996).
    """

    x: np.ndarray
    speed: np.ndarray
    inverse: np.ndarray
    line: tuple[float, float] | None
    failure: tuple[np.datetime64, np.datetime64, np.datetime64] | None
    steady: float
    angle: np.ndarray
    velocity_class: str


def kinematics(
    series: PointSeries,
    window: tuple[np.datetime64, np.datetime64] | None = None,
    left_out: Sequence[np.datetime64] = (),
) -> Kinematics:
    """Compute speed, inverse velocity and tangential angle of a point.

    Parameters
    ----------
    series : PointSeries
        n_points = 1, displacement [mm].
    window : tuple of datetime64[D], or None
        Days through which the straight line of inverse velocities is fitted; None = the last third.
    left_out : sequence of datetime64[D]
        Dates that do not count.

    Raises
    ------
    InputError
        If there are fewer than `LEAST_DATES` dates.

    Notes
    -----
    Fukuzono (1985): before a failure the inverse velocity often falls along a straight line. The interval is that of
    500 lines through residuals resampled, so it holds only if the line does. A satellite sees a part of the motion;
    the day does not depend on which part, the velocity class does.
    """
    use = np.isfinite(series.values[0]) & ~np.isin(series.dates, np.array(left_out, dtype="datetime64[D]"))
    dates, values = series.dates[use], series.values[0][use]
    if len(dates) < LEAST_DATES:
        raise InputError(
            message(
                "Point {pid} has {dates} dates, but at least {least_dates} are required to estimate its velocity.",
                pid=series.pids[0],
                dates=len(dates),
                least_dates=LEAST_DATES,
            )
        )
    x = dates.astype("int64").astype(float)
    direction = 1.0 if fit_lines(x, values[None]).slope[0] >= 0 else -1.0
    speed = direction * _sliding_slope(x, values) * DAYS_A_YEAR
    inverse = np.full(len(x), np.nan)
    inverse[speed > 0] = 1.0 / speed[speed > 0]
    first, last_day = window or (dates[0] + 2 * (dates[-1] - dates[0]) // 3, dates[-1])
    inside = (dates >= first) & (dates <= last_day)
    line, failure = _failure(x[inside], inverse[inside])
    known = speed[np.isfinite(speed)]
    steady = float(np.median(np.abs(known)))
    last = abs(float(known[-1]))
    angle = np.degrees(np.arctan2(speed, steady)) if steady > 0 else np.full(len(x), np.nan)
    name = [text for least, text in CLASSES if last >= least][-1]
    return Kinematics(x, speed, inverse, line, failure, steady, angle, name)


def _sliding_slope(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Return the slope of a straight line through every five neighbours."""
    half = _FITTED_AT_ONCE // 2
    slope = np.full(len(x), np.nan)
    first = np.arange(len(x) - 2 * half)
    slope[half : len(x) - half] = fit_lines_in_windows(x, y[None], first, first + 2 * half + 1).slope[0]
    return slope


def _failure(
    x: np.ndarray, inverse: np.ndarray
) -> tuple[tuple[float, float] | None, tuple[np.datetime64, np.datetime64, np.datetime64] | None]:
    known = np.isfinite(inverse)
    if known.sum() < LEAST_DATES:
        return None, None
    x, inverse = x[known], inverse[known]
    found = fit_lines(x, inverse[None])
    offset, slope = float(found.at(x[0])[0, 0]), float(found.slope[0])
    line = (offset, slope)
    if slope >= 0:
        return line, None
    fitted = offset + slope * (x - x[0])
    residual = inverse - fitted
    rng = np.random.default_rng(0)
    drawn = fitted + rng.choice(residual, (_TRIALS, len(x)))
    again = fit_lines(x, drawn)
    slopes, offsets = again.slope, again.at(x[0])[:, 0]
    # a trial that does not fall has no such day: it counts as never
    days = np.where(slopes < 0, -offsets / np.minimum(slopes, -1e-300), np.inf)
    # the trial below each quantile, because none lies between a day and never
    low, middle, high = np.sort(days)[[int(share * (_TRIALS - 1)) for share in (0.05, 0.5, 0.95)]]
    if not np.isfinite(high) or high > 100 * DAYS_A_YEAR:
        return line, None
    return line, (day_of(x[0] + low), day_of(x[0] + middle), day_of(x[0] + high))
