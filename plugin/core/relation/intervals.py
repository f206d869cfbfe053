"""Changes of the ground and of the drivers between acquisitions, and the frames in which they are compared."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from ..common.arrays import FloatArray, IntArray, blocks
from ..common.errors import InputError
from ..common.messages import message
from ..common.progress import Progress
from ..data.forcing import LEVEL, RAIN, Forcing
from ..data.point_series import PointSeries
from .names import RESERVOIR

MIN_INTERVALS = 24
# correlation of neighbouring changes due to the noise of the acquisition between them, slightly less than −½
_SHARED_NOISE = 0.497
_TAPER = 30
_BLOCK, _BRIDGED_TOGETHER = 1000, 4096
# number of time courses that explain nearly everything that rain, or a reservoir, does in any of its sums
_COURSES = 3
YEAR_DAYS = 365.25
LEVEL_FAMILY = "level"
# names of signals derived from rain and level, and of all signals of the level together
_RESERVED = ("rain", LEVEL_FAMILY, "fall", "rise", RESERVOIR)
# seasonal harmonics removed from every driver; more would remove the driver itself where its years are similar
_HARMONICS = 2
# a reservoir held at its limits for months has a third harmonic, common to all reservoirs with the same rule
_RULE_HARMONIC = 3


@dataclass(frozen=True)
class Signal:
    """A daily driver for comparison with the ground.

    Attributes
    ----------
    name : str
        rain, level, fall, rise, or the name of another driver.
    family : str
        Driver from which the signal is derived: rain, level, or its own name.
    daily : ndarray, shape (n_days,)
    """

    name: str
    family: str
    daily: FloatArray


def signals(forcing: Forcing) -> list[Signal]:
    """Return the signals of drivers without gaps: rain, the level with its falls and rises, and further drivers."""
    out = []
    for j, name in enumerate(forcing.names):
        daily = forcing.values[:, j]
        if name == RAIN:
            out.append(Signal("rain", "rain", daily))
        elif name == LEVEL:
            change = np.diff(daily, prepend=daily[:1])
            out += [
                Signal("level", LEVEL_FAMILY, daily),
                Signal("fall", LEVEL_FAMILY, np.maximum(-change, 0.0)),
                Signal("rise", LEVEL_FAMILY, np.maximum(change, 0.0)),
            ]
        else:
            # a further driver must not replace a signal of the same name
            unique = f"driver_{name}" if name in _RESERVED else name
            out.append(Signal(unique, unique, daily))
    return out


@dataclass(frozen=True)
class Intervals:
    """Changes between acquisitions.

    Attributes
    ----------
    change : ndarray, shape (n_points, n_intervals)
        Change [mm]; NaN for points with fewer than two observations.
    days : ndarray, shape (n_intervals,)
        Length of each interval [days].
    ends : ndarray of int, shape (n_intervals,)
        Last day of each interval, as an index into the drivers.
    nuisance : ndarray, shape (n_intervals, n_columns)
        Trend, seasonal terms and possible effects of other drivers, which are not attributed to the tested driver.
    phase : ndarray, shape (n_intervals,)
        Phase of the year at the end of each interval [rad].
    """

    change: FloatArray
    days: FloatArray
    ends: IntArray
    nuisance: FloatArray
    phase: FloatArray

    @property
    def n(self) -> int:
        """Number of intervals."""
        return len(self.days)

    @property
    def freedom(self) -> int:
        """Degrees of freedom: number of intervals minus the number of nuisance columns."""
        return self.n - self.nuisance.shape[1]

    def beside(self, columns: FloatArray) -> Intervals:
        """Return the same changes with the main time courses of some columns added to the nuisance terms."""
        n_courses = min(_COURSES, self.freedom // 10)
        return self._without(principal_time_courses(without_nuisance(self.nuisance, columns.T).T, n_courses))

    def beside_rule(self) -> Intervals:
        """Return the same changes with the third seasonal harmonic of reservoir rules added to the nuisance terms."""
        waves = np.column_stack([wave(_RULE_HARMONIC * self.phase) for wave in (np.cos, np.sin)])
        return self._without(waves * self.days[:, None])

    def _without(self, columns: FloatArray) -> Intervals:
        return replace(self, nuisance=np.column_stack([self.nuisance, columns]))


@dataclass(frozen=True)
class Frame:
    """Linear transformation of changes that whitens their noise and removes the trend and seasonal terms.

    Attributes
    ----------
    root : ndarray, shape (n_intervals, n_intervals)
        Matrix that transforms rows of changes into the frame when multiplied from the right.
    basis : ndarray, shape (n_intervals, n_columns)
        Orthonormal basis of the trend and seasonal terms in the frame; transformed rows are orthogonal to it.
    """

    root: FloatArray
    basis: FloatArray

    def rows(self, changes: FloatArray) -> FloatArray:
        """Return rows of changes in the frame, scaled to unit length."""
        return unit_rows(changes @ self.root)


def intervals_of(
    series: PointSeries, forcing: Forcing, history_days: int, progress: Progress | None = None
) -> Intervals:
    """Return the changes between acquisitions that are preceded by at least `history_days` of driver data.

    Missing values are interpolated linearly in time. `progress` is checked for cancellation.

    Raises
    ------
    InputError
        If too few intervals remain.
    """
    series = series.dates_where((series.dates >= forcing.days[0]) & (series.dates <= forcing.days[-1]))
    ends = (series.dates - forcing.days[0]).astype(int)
    late = np.flatnonzero(ends[1:] >= history_days)
    if len(late) < MIN_INTERVALS:
        raise InputError(
            message(
                "Only {late} intervals between acquisitions are preceded by {history_days} days of driver "
                "data, but at least {least_intervals} are required; decrease MAX_LAG or MAX_WINDOW, or "
                "provide longer displacement or driver series.",
                late=len(late),
                history_days=history_days,
                least_intervals=MIN_INTERVALS,
            )
        )
    day = ends.astype(float)
    change = np.empty((series.n_points, len(late)))
    for part in blocks(series.n_points, _BRIDGED_TOGETHER):
        (progress or Progress()).check()
        values = series.values[part].copy()
        for i in np.flatnonzero(np.isnan(values).any(axis=1)):
            observed = np.isfinite(values[i])
            values[i] = np.interp(day, day[observed], values[i, observed]) if observed.sum() >= 2 else np.nan
        change[part] = np.diff(values, axis=1)[:, late]
    days = np.diff(day)[late]
    phase = 2 * np.pi * (forcing.days[ends[1:][late]] - np.datetime64("2000-01-01")).astype(int) / YEAR_DAYS
    # a steady change of the rate and the season are not attributed to any driver
    seasons = [wave(k * phase) for k in range(1, _HARMONICS + 1) for wave in (np.cos, np.sin)]
    slow = np.column_stack([np.ones(len(late)), np.linspace(-1, 1, len(late)), *seasons])
    return Intervals(change, days, ends[1:][late], slow * days[:, None], phase)


def noise_frame(intervals: Intervals) -> Frame:
    """Return the frame for single points: acquisition noise enters two consecutive changes, once with each sign."""
    n = intervals.n
    return _frame(np.eye(n) - _SHARED_NOISE * (np.eye(n, k=1) + np.eye(n, k=-1)), intervals.nuisance)


def ground_frame(intervals: Intervals, parts: Sequence[FloatArray], progress: Progress | None = None) -> Frame:
    """Return the frame for means of many points, which also whitens the slow motion of the ground.

    A slow series has few independent samples and correlates by chance with any other slow series. The covariance is
    the tapered mean autocovariance of the rows of all parts.
    """
    n = intervals.n
    products = np.zeros((n, n))
    for rows in parts:
        for start in range(0, len(rows), _BLOCK):
            (progress or Progress()).check()
            left = unit_rows(without_nuisance(intervals.nuisance, rows[start : start + _BLOCK]))
            products += left.T @ left
    own = np.array([np.trace(products, k) for k in range(n)])
    own *= np.maximum(1 - np.arange(n) / _TAPER, 0.0)
    return _frame(own[np.abs(np.arange(n)[:, None] - np.arange(n)[None, :])], intervals.nuisance)


def without_nuisance(nuisance: FloatArray, rows: FloatArray) -> FloatArray:
    """Return the rows without the part that the nuisance columns explain."""
    basis = np.linalg.qr(nuisance)[0]
    return np.asarray(rows - rows @ basis @ basis.T)


def principal_time_courses(columns: FloatArray, most: int) -> FloatArray:
    """Return at most `most` orthonormal columns that explain most of the given columns, scaled to equal size."""
    left, size, _ = np.linalg.svd(unit_rows(columns.T).T, full_matrices=False)
    return np.asarray(left[:, :most][:, size[:most] > 1e-6])


def unit_rows(rows: FloatArray) -> FloatArray:
    """Return the rows scaled to unit length; rows of zeros are unchanged."""
    return np.asarray(rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-12))


def _frame(covariance: FloatArray, nuisance: FloatArray) -> Frame:
    values, vectors = np.linalg.eigh(covariance)
    values = np.maximum(values, max(1e-3 * values.max(), 1e-12))
    whitening = vectors / np.sqrt(values) @ vectors.T
    basis = np.linalg.qr(whitening @ nuisance)[0]
    return Frame(whitening - whitening @ basis @ basis.T, basis)
