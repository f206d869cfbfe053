"""Warning level and trigger of every point and day from a daily estimate; for screening only."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from ..common.arrays import BoolArray, FloatArray, IntArray, blocks
from ..common.errors import InputError
from ..common.messages import message
from ..common.nan_statistics import nanmedian
from ..common.progress import Progress
from ..data.point_series import PointSeries
from ..inputs.point_features import metres_from, metric_crs
from .innovations import INNOVATION_SIGMAS, innovations, normalised_innovations
from .inverse_velocity import failure_time
from .levels import ALARM, HYSTERESIS, WARNING, WATCH, steady_levels, with_unsure_days
from .neighbours import median_spacing_m, neighbours_of
from .tangential_angle import STAGE_DEGREES, tangential_angle
from .thresholds import FixedThresholds, history_thresholds
from .trend_change import TREND_SIGMAS, departures, trend_change
from .window_velocity import window_velocity

WINDOW_DAYS, TREND_DAYS = 24, 72
# criteria that can raise the level of a point on a day
TRIGGERS = ("", "velocity", "trend", "innovation", "inverse velocity", "tangential angle")
# days to the predicted failure within which the inverse velocity raises the level
WARNING_WITHIN_DAYS, ALARM_WITHIN_DAYS = 90.0, 30.0
MIN_REFERENCE_DAYS = 120
_INTERVAL = 1.645
_POINTS_PER_BLOCK = 500
# radius for pooling neighbours, as a multiple of the median point spacing
_REACH = 4.0
_MIN_FALL_DAYS = 24


@dataclass(frozen=True)
class Options:
    """Options of a screening.

    Attributes
    ----------
    thresholds : FixedThresholds
        Thresholds of the velocity [mm/day]; if none is set, they are derived from the history of each point.
    persistence_days : int
        Consecutive days above a threshold before a level rises.
    reference : tuple of datetime64[D], or None
        First and last day of the reference period; None = the first half of the estimate.
    """

    thresholds: FixedThresholds = field(default_factory=FixedThresholds)
    persistence_days: int = 3
    reference: tuple[np.datetime64, np.datetime64] | None = None


@dataclass(frozen=True)
class Screening:
    """Warning levels of points and days.

    Attributes
    ----------
    series : PointSeries
        The daily estimate [mm].
    levels : ndarray of int8, shape (n_points, n_days)
        −1 unsure, 0 quiet, 1 watch, 2 warning, 3 alarm.
    triggers : ndarray of int8, shape (n_points, n_days)
        Index in `TRIGGERS` of the criterion that reaches the highest level on the day itself.
    ratio : ndarray, shape (n_points,)
        Maximum of velocity, trend and innovation on the last day, each divided by its watch threshold.
    velocity : ndarray, shape (n_points, n_days)
        Mean velocity over `WINDOW_DAYS` [mm/day].
    velocity_sigma : ndarray, shape (n_points,)
        One sigma of the velocity on the last day [mm/day].
    thresholds : ndarray, shape (n_points, 3)
        Thresholds of watch, warning and alarm [mm/day].
    angle : ndarray, shape (n_points,)
        Tangential angle on the last day [degrees].
    failure_days : ndarray, shape (n_points, 3)
        Days from the last day to a failure: lower bound of the 90 % interval, root, upper bound; NaN where no
        acceleration is significant or where the root lies in the past.
    reference : tuple of datetime64[D]
        First and last day of the reference period.
    by_hand : bool
        Whether the thresholds are set by the user instead of derived from the history of each point.
    """

    series: PointSeries
    levels: IntArray
    triggers: IntArray
    ratio: FloatArray
    velocity: FloatArray
    velocity_sigma: FloatArray
    thresholds: FloatArray
    angle: FloatArray
    failure_days: FloatArray
    reference: tuple[np.datetime64, np.datetime64]
    by_hand: bool


def screen(
    series: PointSeries,
    acquisitions: PointSeries | None,
    options: Options,
    progress: Progress | None = None,
    ratios: FloatArray | None = None,
) -> Screening:
    """Classify every point and day by the attention it requires.

    Parameters
    ----------
    series : PointSeries
        Daily nowcast, with sigma and flags if available.
    acquisitions : PointSeries or None
        Acquisitions of the same points in the datum of the estimate; None = do not test innovations.
    options : Options
    progress : Progress or None
    ratios : ndarray, shape (n_points, n_days), or None
        If given, filled with the `ratio` of every day.

    Raises
    ------
    InputError
        If the days are not equally spaced, or the reference period is too short.
    """
    progress = progress or Progress()
    step = _step_days(series)
    reference = _reference(series, options)
    inside = (series.dates >= reference[0]) & (series.dates <= reference[1])
    places, _ = metres_from(series, metric_crs(series))
    near = neighbours_of(places, _REACH * median_spacing_m(places))
    evidence = _Evidence(series, acquisitions, near, step, reference, progress.part(0.0, 0.2))
    n, shape = series.n_points, series.values.shape
    levels, triggers = (np.zeros(shape, dtype=np.int8) for _ in range(2))
    value, sigma, ratio = np.full(shape, np.nan), np.full(n, np.nan), np.full(n, np.nan)
    thresholds, angle, failure = np.full((n, 3), np.nan), np.full(n, np.nan), np.full((n, 3), np.nan)
    for part in blocks(n, _POINTS_PER_BLOCK):
        block = series.points(np.arange(part.start, part.stop))
        found = _Block(block, step, inside, evidence.of(part), options)
        levels[part], triggers[part], value[part] = found.levels(), found.trigger, found.velocity.value
        sigma[part], ratio[part] = found.velocity.sigma[:, -1], found.ratio[:, -1]
        if ratios is not None:
            ratios[part] = found.ratio
        thresholds[part], angle[part], failure[part] = found.thresholds, found.angle[:, -1], found.failure_of_last_day
        progress.step(0.2 + 0.8 * part.stop / n, message("Screening points"))
    by_hand = options.thresholds.any
    return Screening(series, levels, triggers, ratio, value, sigma, thresholds, angle, failure, reference, by_hand)


class _Evidence:
    """Evidence of a change at points and their neighbours; keeps only the quantities that have to be pooled."""

    def __init__(
        self,
        series: PointSeries,
        acquisitions: PointSeries | None,
        near: IntArray,
        step: float,
        reference: tuple[np.datetime64, np.datetime64],
        progress: Progress,
    ) -> None:
        self._near = near
        self._inside = (series.dates >= reference[0]) & (series.dates <= reference[1])
        self._departure = np.empty(series.values.shape)
        for part in blocks(series.n_points, _POINTS_PER_BLOCK):
            sigma = None if series.sigma is None else series.sigma[part]
            velocity = window_velocity(series.values[part], sigma, step, TREND_DAYS, self._inside)
            self._departure[part] = departures(velocity, self._inside)
            progress.step(part.stop / series.n_points, message("Screening points"))
        self._left: FloatArray | None = None
        if acquisitions is not None:
            self._left = _innovations(series, acquisitions)
            self._taught = (acquisitions.dates >= reference[0]) & (acquisitions.dates <= reference[1])
            self._newest = np.searchsorted(acquisitions.dates, series.dates, side="right") - 1

    def of(self, points: slice) -> list[FloatArray]:
        """Return the trend and, with acquisitions, the innovation of some points, each over its watch threshold."""
        found = [trend_change(self._departure, self._near, self._inside, points) / TREND_SIGMAS]
        if self._left is not None:
            # on each day, use the newest acquisition
            sigmas = normalised_innovations(self._left, self._near, self._taught, points)
            of_days = np.where(self._newest >= 0, sigmas[:, np.maximum(self._newest, 0)], np.nan)
            found.append(of_days / INNOVATION_SIGMAS)
        return found


class _Block:
    """Criteria of some points."""

    def __init__(
        self, series: PointSeries, step: float, inside: BoolArray, evidence: list[FloatArray], options: Options
    ) -> None:
        self._series, self._step, self._options = series, step, options
        self.velocity = window_velocity(series.values, series.sigma, step, WINDOW_DAYS, inside)
        self._by_hand = options.thresholds.any
        history = history_thresholds(self.velocity.value, inside)
        self.thresholds = options.thresholds.of_points(series.n_points) if self._by_hand else history
        # subtract sigma, so that an uncertain velocity has to be larger to count
        speed = np.maximum(np.abs(self.velocity.value) - self.velocity.sigma, 0.0)
        self._speed = np.nan_to_num(speed)
        self._ratios = np.nan_to_num(np.array([_over(speed, self.thresholds[:, :1]), *evidence]), nan=0.0)
        self.ratio = self._ratios.max(axis=0)
        lag = max(1, round(WINDOW_DAYS / step))
        failure = failure_time(self.velocity.value, self.velocity.sigma, lag, lag * step)
        self.angle = tangential_angle(self.velocity.value, self.velocity.sigma, inside)
        last = np.column_stack([failure.low[:, -1], failure.middle[:, -1], failure.high[:, -1]])
        # a predicted failure in the past is not a forecast; the acceleration still counts in the level
        last[~(last[:, 1] > 0)] = np.nan
        last[:, 0] = np.maximum(last[:, 0], 0.0)
        self.failure_of_last_day = last
        self._escalations = self._escalating(history, failure.middle)
        self._usual_spread = self._reference_spread(inside)
        self.trigger = self._triggers()

    def levels(self) -> IntArray:
        """Return the levels with persistence, hysteresis and uncertain days."""
        rise = max(1, round(self._options.persistence_days / self._step))
        fall = max(1, round(max(2 * self._options.persistence_days, _MIN_FALL_DAYS) / self._step))
        reached = self._reached(1.0).max(axis=0)
        steady = steady_levels(reached, self._reached(HYSTERESIS).max(axis=0), rise, fall)
        return with_unsure_days(steady, self._doubtful())

    def _reached(self, share: float) -> IntArray:
        """Return the level that each criterion reaches with thresholds times `share`, shape (n_criteria, n, n_days)."""
        velocity = np.zeros(self.ratio.shape, dtype=np.int8)
        for level in (WATCH, WARNING, ALARM):
            threshold = self.thresholds[:, level - 1 : level] * share
            velocity[self._speed >= np.where(threshold > 0, threshold, np.inf)] = level
        # significant evidence of a change is not evidence of danger
        others = [np.where(ratio >= share, WATCH, 0).astype(np.int8) for ratio in self._ratios[1:]]
        others += [np.zeros_like(velocity)] * (2 - len(others))
        return np.array([velocity, *others, *self._escalations])

    def _escalating(self, history: FloatArray, days: FloatArray) -> list[IntArray]:
        """Return the levels from inverse velocity and tangential angle, where the speed exceeds its usual range."""
        # thresholds set by the user may lie within the history of a fast slope
        least = np.fmax(history[:, :1], np.where(np.isfinite(self.thresholds[:, :1]), self.thresholds[:, :1], 0.0))
        fast = self._speed >= np.where(least > 0, least, np.inf)
        inverse = np.where(days <= ALARM_WITHIN_DAYS, ALARM, np.where(days <= WARNING_WITHIN_DAYS, WARNING, 0))
        steep = np.nan_to_num(self.angle)
        angle = np.where(steep >= STAGE_DEGREES[1], WARNING, np.where(steep >= STAGE_DEGREES[0], WATCH, 0))
        return [np.where(fast, level, 0).astype(np.int8) for level in (inverse, angle)]

    def _triggers(self) -> IntArray:
        reached = self._reached(1.0)
        return np.where(reached.max(axis=0) > 0, reached.argmax(axis=0) + 1, 0).astype(np.int8)

    def _reference_spread(self, inside: BoolArray) -> FloatArray:
        return np.asarray(nanmedian(self.velocity.sigma[:, inside], axis=1))[:, None]

    def _doubtful(self) -> BoolArray:
        """Return a mask of days that cannot be quiet: flagged, without a value, or with too wide an interval."""
        series, sigma = self._series, self.velocity.sigma
        doubtful = ~np.isfinite(series.values)
        if series.flags is not None:
            doubtful = doubtful | (series.flags != 0)
        if not self._by_hand:
            # the thresholds from the history already include the usual noise
            sigma = np.sqrt(np.maximum(sigma**2 - np.nan_to_num(self._usual_spread) ** 2, 0.0))
        with np.errstate(invalid="ignore"):
            reaches = np.abs(self.velocity.value) + _INTERVAL * sigma >= self.thresholds[:, :1]
        # the first window of a series has no velocity
        unknown = ~np.isfinite(self.velocity.value) | ~np.isfinite(self.thresholds[:, :1])
        return np.asarray(doubtful | reaches | unknown)


def _over(values: FloatArray, watch: FloatArray) -> FloatArray:
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.asarray(values / np.where(watch > 0, watch, np.nan))


def _step_days(series: PointSeries) -> float:
    if series.n_dates < 2:
        raise InputError(
            message(
                "INPUT is not a daily estimate (number of dates: {n_dates}); set it to a daily estimate.",
                n_dates=series.n_dates,
            )
        )
    steps = np.diff(series.dates).astype(int)
    if (steps != steps[0]).any() or steps[0] > WINDOW_DAYS // 2:
        raise InputError(
            message(
                "The dates of INPUT are {shortest} to {longest} days apart; set INPUT to a daily estimate "
                "with equal steps of at most {most} days.",
                shortest=steps.min(),
                longest=steps.max(),
                most=WINDOW_DAYS // 2,
            )
        )
    return float(steps[0])


def _reference(series: PointSeries, options: Options) -> tuple[np.datetime64, np.datetime64]:
    half = series.dates[0] + (series.dates[-1] - series.dates[0]) // 2
    first, last = options.reference or (series.dates[0], half)
    first, last = max(first, series.dates[0]), min(last, series.dates[-1])
    # with thresholds set by the user, the history only serves the other criteria
    least = 0 if options.thresholds.any else MIN_REFERENCE_DAYS
    if (last - first).astype(int) < least:
        raise InputError(
            message(
                "The reference period from {first} to {last} is shorter than {least} days; set a longer "
                "period, or set WATCH, WARNING and ALARM in mm/day.",
                first=first,
                last=last,
                least=MIN_REFERENCE_DAYS,
            )
        )
    return first, last


def _innovations(series: PointSeries, acquisitions: PointSeries) -> FloatArray:
    """Return the innovations at the points of the estimate [mm], shape (n_points, n_dates)."""
    if np.array_equal(series.pids, acquisitions.pids):
        return innovations(series.values, series.dates, acquisitions.values, acquisitions.dates)
    place = {pid: i for i, pid in enumerate(acquisitions.pids)}
    missing = [pid for pid in series.pids if pid not in place]
    if missing:
        raise InputError(
            message(
                "Point {missing} of INPUT is not in ACQUISITIONS; set ACQUISITIONS to the acquisitions layer "
                "of the same estimate.",
                missing=missing[0],
            )
        )
    rows = np.array([place[pid] for pid in series.pids])
    return innovations(series.values, series.dates, acquisitions.values[rows], acquisitions.dates)
