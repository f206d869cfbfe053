"""Bond of every point to every driver, and how probable it is by chance.

Two questions are asked, and the less certain answer counts. Does the ground around the point answer to the driver? One
half of the neighbours chooses how (sum or response, lag and window), the other is tested on that, and the other way
round; the null shifts the ground circularly along the intervals and lets it choose again, so that what the ground has
of its own stays, its bond to the driver does not, and the choice is paid for. And does the point itself move so? The
neighbours have said how, so noise alone can answer yes by chance. The point itself is in neither half. Trend and
seasons, and for rain what the reservoir may have done and the other way round, are taken off before either is asked.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..common.messages import message
from ..common.progress import Progress
from .candidates import Candidates, candidates
from .intervals import Frame, Intervals, Signal, ground_frame, main_courses, noise_frame, unit

NEIGHBOURS = 80
LEAST_POINTS = 12
_BLOCK = 1000
# courses of a driver of which the answer of the neighbours is made
_ANSWERS = 5
# from nearly normal to twice as skewed as the greatest of many usually is
_SKEW = (0.05, 2.0)


@dataclass(frozen=True)
class Bond:
    """What a signal, or the best of a family, is to every point; NaN where a point has no observations.

    Attributes
    ----------
    name : str
    r : ndarray, shape (n_points,)
        Partial correlation of the changes of the point; positive where it moves towards the satellite.
    lag : ndarray, shape (n_points,)
        Days between the driver and its effect, see `Candidates.delay`.
    window : ndarray, shape (n_points,)
        Length of the sum or time scale of the response [days].
    p : ndarray, shape (n_points,)
    best : ndarray of int, shape (n_points,)
        Number of the candidate, −1 for none.
    """

    name: str
    r: np.ndarray
    lag: np.ndarray
    window: np.ndarray
    p: np.ndarray
    best: np.ndarray


@dataclass(frozen=True)
class LagMap:
    """Correlation of the mean of some points with one signal, over lag and window.

    Attributes
    ----------
    signal : Signal
    r : ndarray, shape (n_sums,)
        Over `lag_grid`.
    p : float
        Of its greatest absolute value, by the greatest of each shift (max statistic).
    limit : float
        |r| that one shift in twenty reaches somewhere; NaN for a single point.
    """

    signal: Signal
    r: np.ndarray
    p: float
    limit: float


@dataclass(frozen=True)
class View:
    """Ground and points in the frames in which one driver is looked for.

    Attributes
    ----------
    frame, noise : Frame
        For means of neighbours, and for single points.
    halves : tuple of ndarray, shape (n_points, n_intervals)
        In `frame`.
    near, own : ndarray, shape (n_points, n_intervals)
        All neighbours, and the points themselves, in `noise`.
    """

    frame: Frame
    noise: Frame
    halves: tuple[np.ndarray, np.ndarray]
    near: np.ndarray
    own: np.ndarray


class Ground:
    """Points and the two halves of their neighbours."""

    def __init__(self, found: Intervals, xy: np.ndarray, max_lag: int, max_window: int) -> None:
        self.found, self._reach = found, (max_lag, max_window)
        self.known = np.isfinite(found.change).all(axis=1)
        self._change = found.change[self.known]
        self.alone = len(self._change) < LEAST_POINTS
        self._halves = (self._change,) * 2 if self.alone else _halves(self._change, xy[self.known])
        apart = min(int(np.ceil((max_lag + max_window) / np.median(found.days))), found.n // 4)
        # with few intervals at least half of the shifts stay
        self._shifts = np.arange(apart, found.n - apart + 1)

    def of(self, signal: Signal, few: bool = False) -> Candidates:
        """Return the candidates of a signal."""
        return candidates(signal, self.found, *self._reach, few=few)

    def beside(self, others: list[Signal]) -> Intervals:
        """Return the changes, of which what other drivers may have done is taken off."""
        if not others:
            return self.found
        return self.found.beside(np.concatenate([self.of(signal, few=True).columns for signal in others], axis=1))

    def bond(self, name: str, drivers: list[Signal], others: list[Signal], progress: Progress) -> Bond:
        """Relate every point to the best of some signals, beside others."""
        parts = [self.of(signal) for signal in drivers]
        few = np.concatenate([self.of(signal, few=True).columns for signal in drivers], axis=1).T
        raw = np.concatenate([part.columns for part in parts], axis=1).T
        within = self.beside(others)
        view = self._view(within)
        best = _strongest(view.halves[0], view.frame.rows(raw))
        p = self._alone(view, few) if self.alone else self._tested(name, view, few, progress)
        as_neighbours = (view.own * _answer(view.near, view.noise.rows(few))).sum(axis=1)
        p = np.maximum(p, _one_sided(as_neighbours, within.freedom))
        r = (view.own * view.noise.rows(raw)[best]).sum(axis=1)
        delay = np.concatenate([part.delay for part in parts])
        window = np.concatenate([part.window for part in parts])
        number = np.full(len(self.known), -1)
        number[self.known] = best
        return Bond(
            name,
            self._spread(r),
            self._spread(delay[best]),
            self._spread(window[best]),
            self._spread(p),
            number,
        )

    def lag_map(self, signal: Signal, others: list[Signal], moving: np.ndarray) -> LagMap:
        """Relate the mean of some points to the sums of a signal, at every lag and window, beside others."""
        frame = ground_frame(self.beside(others), np.concatenate(self._halves))
        rows = frame.rows(self.found.change[moving & self.known].mean(axis=0, keepdims=True))
        part = self.of(signal)
        columns = frame.rows(part.columns[:, : part.n_sums].T)
        r = (rows @ columns.T)[0]
        null = np.array([np.abs(frame.shifted(rows, s) @ columns.T).max() for s in self._shifts])
        p = float(greatest(np.abs(r).max(keepdims=True), null[:, None])[0])
        return LagMap(signal, r, p, float(np.quantile(null, 0.95)))

    def point_map(self, signal: Signal, others: list[Signal], point: int, p: float) -> LagMap:
        """Relate one point to the sums of a signal as `bond` does, at every lag and window, beside others."""
        within = self.beside(others)
        frame, part = noise_frame(within), self.of(signal)
        columns = frame.rows(part.columns[:, : part.n_sums].T)
        r = (frame.rows(self.found.change[point : point + 1]) @ columns.T)[0]
        return LagMap(signal, r, p, float("nan"))

    def _view(self, found: Intervals) -> View:
        frame, noise = ground_frame(found, np.concatenate(self._halves)), noise_frame(found)
        first, second = self._halves
        return View(
            frame,
            noise,
            (frame.rows(first), frame.rows(second)),
            noise.rows((first + second) / 2),
            noise.rows(self._change),
        )

    def _tested(self, name: str, view: View, few: np.ndarray, progress: Progress) -> np.ndarray:
        """Test each half on what the other has chosen, and each shift with a choice of its own; return p."""
        (first, second), frame, columns = view.halves, view.frame, view.frame.rows(few)
        observed = _crossed(first, second, columns)
        null = np.empty((len(self._shifts), len(observed)))
        for i, shift in enumerate(self._shifts):
            progress.step(i / len(self._shifts), message("Testing circular shifts of {name}", name=name))
            null[i] = _crossed(frame.shifted(first, shift), frame.shifted(second, shift), columns)
        return greatest(observed, null)

    def _alone(self, view: View, few: np.ndarray) -> np.ndarray:
        """Test points that have too few neighbours by themselves; return p."""
        rows, columns = view.halves[0], view.frame.rows(few)
        null = np.array([np.abs(view.frame.shifted(rows, s) @ columns.T).max(axis=1) for s in self._shifts])
        return greatest(np.abs(rows @ columns.T).max(axis=1), null)

    def _spread(self, values: np.ndarray) -> np.ndarray:
        out = np.full(len(self.known), np.nan)
        out[self.known] = values
        return out


def greatest(observed: np.ndarray, null: np.ndarray) -> np.ndarray:
    """Return how probable so great a maximum is, from the maxima of shifts.

    Below one in twenty, where shifts are too few to count, from the gamma distribution (Pearson III) with their mean,
    spread and skewness (Winkler et al. 2016, NeuroImage 141, 502–516); the skewness is the median of all columns.
    """
    from scipy.stats import pearson3

    share = (1.0 + (null >= observed).sum(axis=0)) / (len(null) + 1.0)
    scaled = (null - null.mean(axis=0)) / np.maximum(null.std(axis=0), 1e-6)
    skew = float(np.clip(np.median((scaled**3).mean(axis=0)), *_SKEW)) if scaled.size else 0.0
    tail = pearson3.sf((observed - null.mean(axis=0)) / np.maximum(null.std(axis=0), 1e-6), skew)
    return np.where(share > 0.05, share, np.minimum(tail, 0.05))


def false_discovery(p: np.ndarray, alpha: float) -> np.ndarray:
    """Return q, the rate of false discoveries at which each would be one, adapted to a rate that is accepted.

    Benjamini, Krieger and Yekutieli 2006, Biometrika 93, 491–507, definition 6: a first step with α / (1 + α) says how
    many may be none, the second holds the rate among these. NaN is kept.
    """
    known = np.flatnonzero(np.isfinite(p))
    order = known[np.argsort(p[known])]
    ranked = p[order] * len(order) / np.arange(1, len(order) + 1)
    step_up = np.minimum.accumulate(ranked[::-1])[::-1] * (1 + alpha)
    none = max(len(order) - int((step_up <= alpha).sum()), 1)
    out = np.full(len(p), np.nan)
    out[order] = np.minimum(step_up * none / max(len(order), 1), 1.0)
    return out


def _one_sided(r: np.ndarray, freedom: int) -> np.ndarray:
    from scipy.special import erfc

    return np.asarray(0.5 * erfc(r * np.sqrt(freedom) / np.sqrt(2)))


def _strongest(rows: np.ndarray, columns: np.ndarray) -> np.ndarray:
    parts = [np.abs(rows[start : start + _BLOCK] @ columns.T).argmax(axis=1) for start in range(0, len(rows), _BLOCK)]
    return np.concatenate(parts) if parts else np.empty(0, dtype=int)


def _answer(near: np.ndarray, columns: np.ndarray) -> np.ndarray:
    """Return the part of the neighbours' motion that the main courses of a driver explain, of unit length."""
    courses = main_courses(columns.T, _ANSWERS)
    return unit(near @ courses @ courses.T)


def _crossed(first: np.ndarray, second: np.ndarray, columns: np.ndarray) -> np.ndarray:
    """Return how each half of the neighbours correlates with what the other has chosen, in the mean of both."""
    out = np.zeros(len(first))
    for choosing, tested in ((first, second), (second, first)):
        chosen = columns[_strongest(choosing, columns)]
        out += np.sign((choosing * chosen).sum(axis=1)) * (tested * chosen).sum(axis=1) / 2
    return out


def _halves(change: np.ndarray, xy: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the mean change of every other neighbour of each point, itself left out, and of those between."""
    from scipy.spatial import cKDTree

    n = len(change)
    # the neighbours of a point are a part of the slope, not the whole of it
    k = min(NEIGHBOURS, max(n // 4, LEAST_POINTS - 1))
    _, near = cKDTree(xy).query(xy, k=k + 1)
    # of points in one place any may come first, so the point itself is taken out by its number
    is_self = near == np.arange(n)[:, None]
    is_self[~is_self.any(axis=1), -1] = True
    others = near[~is_self].reshape(n, k)
    halves = np.empty((2, *change.shape))
    for start in range(0, n, _BLOCK):
        block = slice(start, start + _BLOCK)
        for half in (0, 1):
            halves[half, block] = change[others[block, half::2]].mean(axis=1)
    return halves[0], halves[1]
