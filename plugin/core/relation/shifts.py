"""Bond of every point to every driver, and how probable it is by chance.

Two questions are asked, and the less certain answer counts. Does the ground around the point answer to the driver? One
half of the neighbours chooses how (sum or response, lag and window), the other is tested on that, and the other way
round; the null shifts the ground circularly along the intervals and lets it choose again, so that what the ground has
of its own stays, its bond to the driver does not, and the choice is paid for. And does the point itself move so? The
neighbours have said how, so noise alone can answer yes by chance. The point itself is in neither half.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..progress import Progress
from .candidates import Candidates, candidates
from .intervals import Intervals, Signal, ground_frame, noise_frame

NEIGHBOURS = 40
LEAST_POINTS = 12
_BLOCK = 1000
_EULER = 0.5772156649


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
        |r| that one shift in twenty reaches somewhere.
    """

    signal: Signal
    r: np.ndarray
    p: float
    limit: float


class Ground:
    """Points, the two halves of their neighbours, and the frames in which they are looked at."""

    def __init__(self, found: Intervals, xy: np.ndarray, max_lag: int, max_window: int) -> None:
        self.found, self._reach = found, (max_lag, max_window)
        self.known = np.isfinite(found.change).all(axis=1)
        change = found.change[self.known]
        self.alone = len(change) < LEAST_POINTS
        halves = (change, change) if self.alone else _halves(change, xy[self.known])
        self._frame, self._noise = ground_frame(found, np.concatenate(halves)), noise_frame(found)
        self._halves = [self._frame.rows(half) for half in halves]
        self._own = self._noise.rows(change)
        apart = min(int(np.ceil((max_lag + max_window) / np.median(found.days))), found.n // 4)
        # with few intervals at least half of the shifts stay
        self._shifts = np.arange(apart, found.n - apart + 1)

    def of(self, signal: Signal) -> Candidates:
        """Return the candidates of a signal."""
        return candidates(signal, self.found, *self._reach)

    def bond(self, name: str, drivers: list[Signal], progress: Progress) -> Bond:
        """Relate every point to the best of some signals."""
        parts = [self.of(signal) for signal in drivers]
        raw = np.concatenate([part.columns for part in parts], axis=1)
        columns, noise_columns = self._frame.rows(raw.T), self._noise.rows(raw.T)
        few = [candidates(signal, self.found, *self._reach, few=True).columns for signal in drivers]
        asked = self._frame.rows(np.concatenate(few, axis=1).T)
        best = _strongest(self._halves[0], columns)
        p = self._alone(asked) if self.alone else self._tested(name, asked, progress)
        sign = np.sign((self._halves[0] * columns[best]).sum(axis=1))
        r = (self._own * noise_columns[best]).sum(axis=1)
        p = np.maximum(p, _one_sided(r * sign, self.found.freedom))
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

    def lag_map(self, signal: Signal, moving: np.ndarray) -> LagMap:
        """Relate the mean of some points to the sums of a signal, at every lag and window."""
        rows = self._frame.rows(self.found.change[moving & self.known].mean(axis=0, keepdims=True))
        part = self.of(signal)
        columns = self._frame.rows(part.columns[:, : part.n_sums].T)
        r = (rows @ columns.T)[0]
        null = np.array([np.abs(self._frame.shifted(rows, s) @ columns.T).max() for s in self._shifts])
        p = float(greatest(np.abs(r).max(keepdims=True), null[:, None])[0])
        return LagMap(signal, r, p, float(np.quantile(null, 0.95)))

    def _tested(self, name: str, columns: np.ndarray, progress: Progress) -> np.ndarray:
        """Test each half on what the other has chosen, and each shift with a choice of its own; return p."""
        first, second = self._halves
        observed = _crossed(first, second, columns)
        null = np.empty((len(self._shifts), len(observed)))
        for i, shift in enumerate(self._shifts):
            progress.step(i / len(self._shifts), f"Shifting the ground against {name}")
            null[i] = _crossed(self._frame.shifted(first, shift), self._frame.shifted(second, shift), columns)
        return greatest(observed, null)

    def _alone(self, columns: np.ndarray) -> np.ndarray:
        """Test points that have too few neighbours by themselves; return p."""
        rows = self._halves[0]
        null = np.array([np.abs(self._frame.shifted(rows, s) @ columns.T).max(axis=1) for s in self._shifts])
        return greatest(np.abs(rows @ columns.T).max(axis=1), null)

    def _spread(self, values: np.ndarray) -> np.ndarray:
        out = np.full(len(self.known), np.nan)
        out[self.known] = values
        return out


def greatest(observed: np.ndarray, null: np.ndarray) -> np.ndarray:
    """Return how probable so great a maximum is, from the maxima of shifts and, in the tail, Gumbel's distribution."""
    share = (1.0 + (null >= observed).sum(axis=0)) / (len(null) + 1.0)
    scale = np.maximum(null.std(axis=0), 1e-6) * np.sqrt(6) / np.pi
    middle = null.mean(axis=0) - _EULER * scale
    tail = -np.expm1(-np.exp(-(observed - middle) / scale))
    return np.where(share > 0.05, share, np.minimum(tail, 0.05))


def false_discovery(p: np.ndarray) -> np.ndarray:
    """Return the values of Benjamini and Hochberg 1995, NaN kept."""
    known = np.flatnonzero(np.isfinite(p))
    order = known[np.argsort(p[known])]
    ranked = p[order] * len(order) / np.arange(1, len(order) + 1)
    out = np.full(len(p), np.nan)
    out[order] = np.minimum(np.minimum.accumulate(ranked[::-1])[::-1], 1.0)
    return out


def _one_sided(r: np.ndarray, freedom: int) -> np.ndarray:
    from scipy.special import erfc

    return np.asarray(0.5 * erfc(r * np.sqrt(freedom) / np.sqrt(2)))


def _strongest(rows: np.ndarray, columns: np.ndarray) -> np.ndarray:
    parts = [np.abs(rows[start : start + _BLOCK] @ columns.T).argmax(axis=1) for start in range(0, len(rows), _BLOCK)]
    return np.concatenate(parts) if parts else np.empty(0, dtype=int)


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

    n, k = len(change), min(NEIGHBOURS, len(change) - 1)
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
