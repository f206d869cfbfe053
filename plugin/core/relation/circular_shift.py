"""Response of every point to every driver, and its significance.

Two tests are made, and the larger p-value counts. The first tests whether the ground around the point responds to the
driver. One half of the neighbours selects the response (sum or physical response, lag and window), the other half is
tested on it, and vice versa. The null distribution shifts the ground circularly along the intervals and repeats the
selection, so it keeps the autocorrelation of the ground, removes the relation to the driver and accounts for the
selection. The second tests whether the point itself moves in the same way. The neighbours determine the response, so
only noise can make this test significant by chance. The point itself is in neither half. Before either test, the trend
and the seasonal terms are subtracted, for rain also the possible effect of the reservoir, and vice versa.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import reduce
from typing import NamedTuple

import numpy as np

from ..common.arrays import BoolArray, FloatArray, IntArray, blocks
from ..common.messages import message
from ..common.progress import Progress
from ..execution.block_map import mapped_blocks
from .candidates import CandidateResponses, candidate_responses
from .comparison_frames import ComparisonFrames, FramedPoints
from .intervals import LEVEL_FAMILY, Intervals, Signal, ground_frame, noise_frame, principal_time_courses
from .max_statistic import MaximumStatistic, maximum_statistic_p, one_sided_p_value
from .neighbours import MIN_POINTS, neighbour_halves
from .shifts import ShiftedColumns, StrongestCorrelation, strongest_correlation

# number of points per block of work, and number whose correlations at all shifts are in memory at once
_BLOCK, _TESTED_TOGETHER = 2000, 200
# p-value below which a point moves with its neighbours
_TOGETHER = 0.01
# number of time courses of a driver that describe the response of the neighbours
_N_COURSES = 5


@dataclass(frozen=True)
class BestDriverResponse:
    """Response of every point to a signal, or to the best signal of a family; NaN where a point has no observations.

    Attributes
    ----------
    name : str
    r : ndarray, shape (n_points,)
        Partial correlation with the changes of the point; positive for motion towards the satellite.
    lag : ndarray, shape (n_points,)
        Days between the driver and its effect; see `CandidateResponses.delay`.
    window : ndarray, shape (n_points,)
        Length of the sum, or time scale of the response [days].
    p : ndarray, shape (n_points,)
        P-value.
        Index of the best candidate; −1 for none.
    moves : ndarray of bool, shape (n_points,)
        Whether the point moves with its neighbours, regardless of the driver.
    """

    name: str
    r: FloatArray
    lag: FloatArray
    window: FloatArray
    p: FloatArray
    best: IntArray
    moves: BoolArray


@dataclass(frozen=True)
class LagMap:
    """Correlation of the mean of some points with one signal, by lag and window.

    Attributes
    ----------
    signal : Signal
    r : ndarray, shape (n_sums,)
        Correlation for each pair of `lag_grid`.
    p : float
        P-value of the maximum |r|, from the maximum of each shift (maximum statistic).
    limit : float
        |r| that the maximum of one shift in twenty exceeds; NaN for a single point.
    """

    signal: Signal
    r: FloatArray
    p: float
    limit: float


class _DriverTestResult(NamedTuple):
    """Response of some points to a driver; all arrays have the shape (n_points,)."""

    best: IntArray
    r: FloatArray
    as_neighbours: FloatArray
    together: FloatArray
    chance: MaximumStatistic

    @classmethod
    def joined(cls, parts: list[_DriverTestResult]) -> _DriverTestResult:
        """Concatenate the points of all parts."""
        best, r, as_neighbours, together, chance = zip(*parts)
        return cls(
            np.concatenate(best),
            np.concatenate(r),
            np.concatenate(as_neighbours),
            np.concatenate(together),
            MaximumStatistic.joined(list(chance)),
        )


class _DriverTest:
    """A signal, or the best signal of a family, whose relation to the points is tested."""

    def __init__(
        self, signals: list[int], parts: list[CandidateResponses], few: FloatArray, views: ComparisonFrames
    ) -> None:
        raw = np.concatenate([part.columns for part in parts], axis=1).T
        self._signals, self._freedom = signals, views.freedom
        self._delay = np.concatenate([part.delay for part in parts])
        self._window = np.concatenate([part.window for part in parts])
        self._ground, self._noise = views.ground.rows(raw), views.noise.rows(raw)
        self._courses = principal_time_courses(views.noise.rows(few).T, _N_COURSES)

    def answer(self, points: FramedPoints, strongest: list[list[StrongestCorrelation]]) -> _DriverTestResult:
        """Return the response of points, given what each half, or only the point itself, selects for every signal."""
        best = np.abs(points.halves[0] @ self._ground.T).argmax(axis=1)
        near = points.near @ self._courses
        length = np.maximum(np.linalg.norm(near, axis=1), 1e-12)
        of_family = [reduce(StrongestCorrelation.or_stronger, [one[i] for i in self._signals]) for one in strongest]
        maxima = of_family[0].size if len(of_family) == 1 else (of_family[0].tested + of_family[1].tested) / 2
        return _DriverTestResult(
            best,
            (points.own * self._noise[best]).sum(axis=1),
            (points.own @ self._courses * near).sum(axis=1) / length,
            (points.own * points.near).sum(axis=1),
            MaximumStatistic.of(maxima[:, 0], maxima[:, 1:].T),
        )

    def bond(self, name: str, known: BoolArray, answers: list[_DriverTestResult]) -> BestDriverResponse:
        """Return the response of every point, from the answers for the points that have observations."""
        if not answers:
            nothing = np.full(len(known), np.nan)
            return BestDriverResponse(name, nothing, nothing, nothing, nothing, np.full(len(known), -1), known)
        answer = _DriverTestResult.joined(answers)
        alike = one_sided_p_value(answer.as_neighbours, self._freedom)
        p = np.maximum(answer.chance.p, alike)
        number = np.full(len(known), -1)
        number[known] = answer.best
        moves = np.zeros(len(known), dtype=bool)
        moves[known] = one_sided_p_value(answer.together, self._freedom) <= _TOGETHER
        return BestDriverResponse(
            name,
            _spread(known, answer.r),
            _spread(known, self._delay[answer.best]),
            _spread(known, self._window[answer.best]),
            _spread(known, p),
            number,
            moves,
        )


def _answers(
    views: ComparisonFrames,
    shifted: ShiftedColumns,
    questions: dict[str, _DriverTest],
    alone: bool,
    first: FloatArray,
    second: FloatArray,
    own: FloatArray,
    *,
    progress: Progress,
) -> dict[str, _DriverTestResult]:
    """Test some points, given the changes of both halves of their neighbours and their own changes."""
    found: dict[str, list[_DriverTestResult]] = {name: [] for name in questions}
    for part in blocks(len(own), _TESTED_TOGETHER):
        progress.step(part.start / len(own), message("Testing circular shifts of {name}", name=", ".join(questions)))
        points = views.points(first[part], second[part], own[part])
        chosen = _strongest(points, shifted, alone)
        for name, question in questions.items():
            found[name].append(question.answer(points, chosen))
    return {name: _DriverTestResult.joined(answers) for name, answers in found.items()}


def _strongest(points: FramedPoints, shifted: ShiftedColumns, alone: bool) -> list[list[StrongestCorrelation]]:
    """Select a column with each half and test it on the other half; a few points are tested on themselves."""
    first = shifted.correlations(points.halves[0])
    if alone:
        return [[strongest_correlation(one, one) for one in first]]
    second = shifted.correlations(points.halves[1])
    return [
        [strongest_correlation(a, b) for a, b in zip(first, second)],
        [strongest_correlation(b, a) for a, b in zip(first, second)],
    ]


class NeighbourhoodTest:
    """Points with the two halves of their neighbours."""

    def __init__(
        self, intervals: Intervals, xy: FloatArray, max_lag: int, max_window: int, progress: Progress | None = None
    ) -> None:
        self.intervals, self._reach = intervals, (max_lag, max_window)
        self.known = np.isfinite(intervals.change).all(axis=1)
        # avoid a copy if all points have observations
        self._change = intervals.change if self.known.all() else intervals.change[self.known]
        self.alone = len(self._change) < MIN_POINTS
        self._halves = (self._change,) * 2 if self.alone else neighbour_halves(self._change, xy[self.known], progress)
        apart = min(int(np.ceil((max_lag + max_window) / np.median(intervals.days))), intervals.n // 4)
        # with few intervals, keep at least half of the shifts
        self._shifts = np.arange(apart, intervals.n - apart + 1)

    def of(self, signal: Signal, few: bool = False) -> CandidateResponses:
        """Return the candidates of a signal."""
        return candidate_responses(signal, self.intervals, *self._reach, few=few)

    def beside(self, family: str, others: list[Signal]) -> Intervals:
        """Return the changes with nuisance terms for other drivers and, for the level, for reservoir rules."""
        intervals = self.intervals.beside_rule() if family == LEVEL_FAMILY else self.intervals
        if not others:
            return intervals
        return intervals.beside(np.concatenate([self.of(signal, few=True).columns for signal in others], axis=1))

    def bonds(
        self, signals_by_name: dict[str, list[Signal]], others: list[Signal], progress: Progress
    ) -> list[BestDriverResponse]:
        """Relate every point to a signal, or the best of several, for each requested name, controlling for others.

        All requested signals belong to one family.
        """
        within = self.beside(next(iter(signals_by_name.values()))[0].family, others)
        views = ComparisonFrames(ground_frame(within, self._halves, progress), noise_frame(within), within.freedom)
        names = list(dict.fromkeys(signal.name for parts in signals_by_name.values() for signal in parts))
        signals = {signal.name: signal for parts in signals_by_name.values() for signal in parts}
        few = [self.of(signals[name], few=True).columns.T for name in names]
        rows = [views.ground.rows(columns) for columns in few]
        shifted = ShiftedColumns.of(views.ground, rows, np.concatenate([[0], self._shifts]))
        questions = {}
        for name, parts in signals_by_name.items():
            numbers = [names.index(signal.name) for signal in parts]
            of_name = np.concatenate([few[i] for i in numbers])
            questions[name] = _DriverTest(numbers, [self.of(signal) for signal in parts], of_name, views)

        def take(part: slice) -> tuple[FloatArray, ...]:
            return self._halves[0][part], self._halves[1][part], self._change[part]

        shared = (views, shifted, questions, self.alone)
        answers = mapped_blocks(_answers, shared, list(blocks(len(self._change), _BLOCK)), take, progress)
        return [
            question.bond(name, self.known, [found[name] for found in answers]) for name, question in questions.items()
        ]

    def lag_map(
        self, signal: Signal, others: list[Signal], moving: BoolArray, progress: Progress | None = None
    ) -> LagMap:
        """Relate the mean of some points to the sums of a signal at every lag and window, controlling for others."""
        frame = ground_frame(self.beside(signal.family, others), self._halves, progress)
        rows = frame.rows(self.intervals.change[moving & self.known].mean(axis=0, keepdims=True))
        part = self.of(signal)
        columns = frame.rows(part.columns[:, : part.n_sums].T)
        r = (rows @ columns.T)[0]
        null = np.abs(ShiftedColumns.of(frame, [columns], self._shifts).correlations(rows)[0][:, 0]).max(axis=0)
        p = float(maximum_statistic_p(np.abs(r).max(keepdims=True), null[:, None])[0])
        return LagMap(signal, r, p, float(np.quantile(null, 0.95)))

    def point_map(self, signal: Signal, others: list[Signal], point: int, p: float) -> LagMap:
        """Relate one point to the sums of a signal at every lag and window, as `bonds` does, controlling for others."""
        within = self.beside(signal.family, others)
        frame, part = noise_frame(within), self.of(signal)
        columns = frame.rows(part.columns[:, : part.n_sums].T)
        r = (frame.rows(self.intervals.change[point : point + 1]) @ columns.T)[0]
        return LagMap(signal, r, p, float("nan"))


def _spread(known: BoolArray, values: FloatArray) -> FloatArray:
    out = np.full(len(known), np.nan)
    out[known] = values
    return out
