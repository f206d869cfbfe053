"""Kinematics of a landslide point for screening: speed, inverse velocity, tangential angle and velocity class."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..common.arrays import FloatArray
from ..common.dates import day_of
from ..common.errors import InputError
from ..common.messages import plural
from ..common.straight_line import fit_lines, fit_lines_in_windows
from ..data.point_series import PointSeries
from .trend import DAYS_PER_YEAR
from .velocity_classes import velocity_class

MIN_DATES = 6
_FITTED_AT_ONCE, _TRIALS = 5, 500
# factors on the standard error above which a motion or an acceleration is significant
_CERTAIN_MOTION, _CERTAIN_ACCELERATION = 2.0, 3.0
# maximum time of a failure date after the fitted period, in lengths of that period
_FARTHEST = 2.0
# states of a point in the fitted period
STILL, STEADY, ACCELERATING, DATED = "still", "steady", "accelerating", "dated"
# median of chi-square with three degrees of freedom, divided by the degrees of freedom
_MEDIAN_CHI2 = 0.7887


@dataclass(frozen=True)
class Kinematics:
    """Speed of a point in its direction of motion.

    Attributes
    ----------
    x : ndarray, shape (n,)
        Days since 1970-01-01.
    speed : ndarray, shape (n,)
        Speed [mm/yr], positive in the direction of the total motion; NaN at the ends.
    speed_std : float
        Standard error of the last speed [mm/yr], from the noise about the lines through five successive dates.
    inverse : ndarray, shape (n,)
        1 / speed [yr/mm] where the speed exceeds twice its standard error, else NaN.
    window : tuple of datetime64[D]
        First and last day of the fitted period.
    state : str
        State in that period: STILL (no significant motion), STEADY (no significant acceleration), ACCELERATING (but
        the inverse velocity gives no failure date), or DATED (with a failure date).
    line : tuple of float, or None
        Straight line through `inverse` if the point accelerates: first day, offset on that day, slope per day.
    failure : tuple of datetime64[D], or None
        5 %, 50 % and 95 % quantiles of the day on which that line reaches zero; only if DATED, and after the last
        date.
    steady : float
        Speed of the steady stage [mm/yr]: the median of all speeds, at least 0.
    angle : ndarray, shape (n,)
        Tangential angle [degrees], atan(speed / steady); NaN if the point does not move significantly.
    velocity_class : str
        Class of the last speed after Cruden and Varnes (1996); empty if it does not exceed twice its standard error.
    """

    x: FloatArray
    speed: FloatArray
    speed_std: float
    inverse: FloatArray
    window: tuple[np.datetime64, np.datetime64]
    state: str
    line: tuple[float, float, float] | None
    failure: tuple[np.datetime64, np.datetime64, np.datetime64] | None
    steady: float
    angle: FloatArray
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
        One point, displacement [mm].
    window : tuple of datetime64[D], or None
        First and last day of the fit of the inverse velocities; None means the last third.
    left_out : sequence of datetime64[D]
        Dates to ignore.

    Raises
    ------
    InputError
        If there are fewer than `MIN_DATES` dates.

    Notes
    -----
    Fukuzono (1985): before a failure, the inverse velocity often decreases along a straight line. The line is fitted
    if the acceleration of the displacement in the period exceeds three standard errors, which take the correlation of
    the residuals into account. The interval comes from 500 lines refitted to resampled blocks of residuals, so it is
    valid only if the line is. A date is not reported if its interval does not lie entirely after the last acquisition,
    or ends more than two periods after it. A satellite observes only a component of the motion. The failure date does
    not depend on the component, but the velocity class does.
    """
    use = np.isfinite(series.values[0]) & ~np.isin(series.dates, np.array(left_out, dtype="datetime64[D]"))
    dates, values = series.dates[use], series.values[0][use]
    if len(dates) < MIN_DATES:
        raise InputError(
            plural(
                "Point {pid} has {count} date, but at least {least_dates} are required to estimate its velocity.",
                "Point {pid} has {count:,} dates, but at least {least_dates} are required to estimate its velocity.",
                pid=series.pids[0],
                count=len(dates),
                least_dates=MIN_DATES,
            )
        )
    x = dates.astype("int64").astype(float)
    direction = 1.0 if fit_lines(x, values[None]).slope[0] >= 0 else -1.0
    values = direction * values
    speed, error = _sliding_speed(x, values)
    inverse = np.full(len(x), np.nan)
    moves = speed > _CERTAIN_MOTION * error
    inverse[moves] = 1.0 / speed[moves]
    first, last_day = window or (dates[0] + 2 * (dates[-1] - dates[0]) // 3, dates[-1])
    inside = (dates >= first) & (dates <= last_day)
    state, line, failure = _assessed(x[inside], values[inside], inverse[inside], x[-1])
    known = np.flatnonzero(np.isfinite(speed))
    steady = max(float(np.median(speed[known])), 0.0)
    last, last_error = abs(float(speed[known[-1]])), float(error[known[-1]])
    angle = np.degrees(np.arctan2(speed, steady))
    if not _moves(x, values):
        angle = np.full(len(x), np.nan)
    name = velocity_class(last) if last > _CERTAIN_MOTION * last_error else ""
    return Kinematics(x, speed, last_error, inverse, (first, last_day), state, line, failure, steady, angle, name)


def _sliding_speed(x: FloatArray, y: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Return the slope of a straight line through every five successive dates, and its standard error [mm/yr]."""
    half = _FITTED_AT_ONCE // 2
    speed, error = np.full(len(x), np.nan), np.full(len(x), np.nan)
    first = np.arange(len(x) - 2 * half)
    lines = fit_lines_in_windows(x, y[None], first, first + 2 * half + 1)
    # use the median, because the motion itself bends some of the lines
    noise = np.sqrt(np.median(lines.residual[0]) / (_FITTED_AT_ONCE - 2) / _MEDIAN_CHI2)
    speed[half : len(x) - half] = lines.slope[0] * DAYS_PER_YEAR
    error[half : len(x) - half] = noise / np.sqrt(lines.spread[0]) * DAYS_PER_YEAR
    return speed, error


def _significance(design: FloatArray, y: FloatArray) -> FloatArray:
    """Return coefficients divided by their standard errors, for residuals correlated between successive dates."""
    coefficients = np.linalg.lstsq(design, y, rcond=None)[0]
    residual = y - design @ coefficients
    freedom = max(len(y) - design.shape[1], 1)
    power = float((residual**2).sum())
    rho = float(np.clip((residual[1:] * residual[:-1]).sum() / power, 0.0, 0.95)) if power > 0 else 0.0
    variance = power / freedom * (1 + rho) / (1 - rho)
    spread = np.sqrt(np.maximum(np.diag(np.linalg.inv(design.T @ design)) * variance, 0.0))
    return np.asarray(coefficients / np.maximum(spread, 1e-12))


def _moves(x: FloatArray, y: FloatArray) -> bool:
    """Return whether a series moves significantly."""
    t = (x - x.mean()) / max(float(np.ptp(x)), 1.0)
    return bool(_significance(np.column_stack([np.ones(len(t)), t]), y)[1] > _CERTAIN_MOTION)


def _assessed(
    x: FloatArray, y: FloatArray, inverse: FloatArray, last: float
) -> tuple[str, tuple[float, float, float] | None, tuple[np.datetime64, np.datetime64, np.datetime64] | None]:
    """Return the state of a point in a period, with the line of its inverse velocity and the failure date."""
    if len(x) < MIN_DATES or not _moves(x, y):
        return STILL, None, None
    t = (x - x.mean()) / np.ptp(x)
    bend = _significance(np.column_stack([np.ones(len(t)), t, t**2]), y)[2]
    known = np.isfinite(inverse)
    if bend <= _CERTAIN_ACCELERATION or known.sum() < MIN_DATES:
        return STEADY, None, None
    line, failure = _failure(x[known], inverse[known])
    if line[2] >= 0:
        return STEADY, None, None
    if failure is None or failure[0] <= day_of(last) or failure[2] > day_of(last + _FARTHEST * float(np.ptp(x))):
        return ACCELERATING, line, None
    return DATED, line, failure


def _failure(
    x: FloatArray, inverse: FloatArray
) -> tuple[tuple[float, float, float], tuple[np.datetime64, np.datetime64, np.datetime64] | None]:
    """Return the line through the inverse velocities, and when it reaches zero if at least 95 % of the trials do so."""
    found = fit_lines(x, inverse[None])
    offset, slope = float(found.at(x[0])[0, 0]), float(found.slope[0])
    line = (float(x[0]), offset, slope)
    fitted = offset + slope * (x - x[0])
    residual = inverse - fitted
    rng = np.random.default_rng(0)
    # successive speeds share dates, so the residuals are drawn in blocks of the length of a sliding line
    starts = rng.integers(len(x), size=(_TRIALS, -(-len(x) // _FITTED_AT_ONCE)))
    at = (starts[:, :, None] + np.arange(_FITTED_AT_ONCE)).reshape(_TRIALS, -1)[:, : len(x)] % len(x)
    again = fit_lines(x, fitted + residual[at])
    slopes, offsets = again.slope, again.at(x[0])[:, 0]
    # a trial that does not decrease never reaches zero
    days = np.where(slopes < 0, -offsets / np.minimum(slopes, -1e-300), np.inf)
    # take the trial below each quantile, because a finite day and infinity cannot be interpolated
    low, middle, high = np.sort(days)[[int(share * (_TRIALS - 1)) for share in (0.05, 0.5, 0.95)]]
    if not np.isfinite(high) or high > 100 * DAYS_PER_YEAR:
        return line, None
    return line, (day_of(x[0] + low), day_of(x[0] + middle), day_of(x[0] + high))
