"""Departures of points from the model: a second filter on the prediction errors of the model.

A point follows the model, has settled beside it, moves with an unexplained velocity (slowly or fast), has jumped, or
its acquisition is bad. All six are kept in view, with the sequence of the last two (generalised pseudo-Bayes of second
order; Bar-Shalom, Li and Kirubarajan 2001, 11.6): a jump and a bad acquisition look alike until the next one tells
them apart. What the neighbours do counts as evidence, in so far as the layer as a whole does not do it too, as an
error of the date would.
"""

from __future__ import annotations

from dataclasses import dataclass, fields

import numpy as np

from ...common.robust_scale import robust_sigma
from ..kalman_filter import transition

FOLLOWS, SETTLED, SLOW, FAST, JUMP, BAD = range(6)
N_BEHAVIOURS = _N = 6
# correlation time of an unexplained velocity
MEMORY_DAYS = 90.0
# sizes in units of the noise of an acquisition, velocities per revisit time
_VELOCITY = np.array([0.0, 0.0, 0.7, 5.0, 5.0, 0.0])
JUMP_SIZE = np.array([0.0, 0.0, 0.0, 0.0, 25.0, 0.0])
BAD_SIZE = np.array([0.0, 0.0, 0.0, 0.0, 0.0, 25.0])
# a motion that accelerates changes its velocity by a share of it
_GROWTH = 0.5
_CHANGES = np.array(
    [
        [0.9845, 0.000, 0.002, 0.0005, 0.003, 0.010],
        [0.020, 0.949, 0.010, 0.001, 0.010, 0.010],
        [0.010, 0.040, 0.890, 0.030, 0.020, 0.010],
        [0.010, 0.040, 0.100, 0.820, 0.020, 0.010],
        [0.010, 0.440, 0.150, 0.350, 0.040, 0.010],
        [0.890, 0.040, 0.020, 0.010, 0.030, 0.010],
    ]
)
_NEIGHBOURS = 6
# where the neighbours move, a point that follows the model departs with these probabilities
_WITH_NEIGHBOURS = np.array([0.0, 0.0, 0.2, 0.3, 0.3, 0.0])
_NEIGHBOURS_PRIOR = 0.003
# an error shared by all points is believed up to so many times its usual size, which is no less than so many sigma
_UNUSUAL, _LEAST_SHARED = 6.0, 0.3
# how many acquisitions the spread of the errors of a point, and of means of neighbours, is learnt from
_LEAN, _RECENT = 10.0, 40.0


class Departures:
    """Departures of many points from a model, acquisition by acquisition.

    Parameters
    ----------
    places : ndarray, shape (n, 2)
        Metres; empty, where no point has neighbours.
    n : int
        Number of points.
    noise_mm : float
        Usual noise of an acquisition.
    revisit_days : float
        Usual time between two acquisitions.

    Attributes
    ----------
    probability : ndarray, shape (n, 6)
        Of each behaviour.
    before : ndarray, shape (n, 6)
        Of each behaviour at the acquisition before, as known now.
    """

    def __init__(self, places: np.ndarray, n: int, noise_mm: float, revisit_days: float) -> None:
        self.noise_mm, self._revisit = noise_mm, revisit_days
        self.probability = np.zeros((n, _N))
        self.probability[:, FOLLOWS] = 1.0
        self.before = self.probability
        # displacement, velocity, and their covariance under each behaviour
        self._d, self._v, self._dd, self._dv, self._vv = (np.zeros((n, _N)) for _ in range(5))
        self.near = _nearest(places) if len(places) else np.zeros((n, 0), dtype=int)
        self._spread = np.full(n, _LEAN), np.full(n, _LEAN)
        self._common, self._shared = [1.0], [0.0]
        self._day: int | None = None

    def assimilate(self, day: int, error: np.ndarray, variance: np.ndarray) -> np.ndarray:
        """Take an acquisition.

        Parameters
        ----------
        day : int
        error : ndarray, shape (n,)
            Acquisition minus model prediction [mm], NaN = no observation.
        variance : ndarray, shape (n,)
            Variance of this error according to the model [mm²].

        Returns
        -------
        ndarray, shape (n,)
            The error from which the model is updated [mm], NaN = no observation.
        """
        step = 0.0 if self._day is None else float(day - self._day)
        self._day = day
        seen = np.isfinite(error)
        error = np.where(seen, error, 0.0)
        d, v, dd, dv, vv = self._forward(step)
        surprise = self._surprise(error, variance, seen, d, dd)
        s = dd + (variance * self._scale(surprise, seen))[:, None, None] + (self.noise_mm * BAD_SIZE) ** 2
        off = error[:, None, None] - d
        changes = self._changes(surprise, seen)
        with np.errstate(divide="ignore"):
            weight = np.log(self.probability)[:, :, None] + np.log(changes)
        weight = weight - 0.5 * (off**2 / s + np.log(s))
        weight = np.exp(weight - weight.max(axis=(1, 2), keepdims=True))
        weight[~seen] = self.probability[~seen][:, :, None] * np.eye(_N)
        weight /= weight.sum(axis=(1, 2), keepdims=True)
        gain, gain_v = (np.where(seen[:, None, None], part / s, 0.0) for part in (dd, dv))
        d, v = d + gain * off, v + gain_v * off
        vv = vv - gain_v * dv
        dd, dv = dd * (1 - gain), dv * (1 - gain)
        self.before = weight.sum(axis=2)
        self.probability = weight.sum(axis=1)
        share = weight / np.maximum(self.probability, 1e-300)[:, None, :]
        self._d, self._v = (share * d).sum(axis=1), (share * v).sum(axis=1)
        off_d, off_v = d - self._d[:, None, :], v - self._v[:, None, :]
        self._dd = (share * (dd + off_d**2)).sum(axis=1)
        self._dv = (share * (dv + off_d * off_v)).sum(axis=1)
        self._vv = (share * (vv + off_v**2)).sum(axis=1)
        left = (np.where(np.arange(_N) == BAD, 0.0, self.probability) * (error[:, None] - self._d)).sum(axis=1)
        return np.where(seen, left, np.nan)

    def predict(self, days: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Return displacement [mm], its variance [mm²] and rate [mm/day] on days, each of shape (n, n_days)."""
        shape = len(self._d), len(days)
        value, variance, rate = np.zeros(shape), np.zeros(shape), np.zeros(shape)
        away = np.flatnonzero(self.probability[:, FOLLOWS] < 1.0)
        p = self.probability[away]
        velocity = self.velocity_variance(self._v[away])
        for i, day in enumerate(days):
            phi, q = transition(float(max(day - (self._day or 0), 0)), MEMORY_DAYS)
            d = self._d[away] + phi[0, 1] * self._v[away]
            dd = self._dd[away] + 2 * phi[0, 1] * self._dv[away] + phi[0, 1] ** 2 * self._vv[away] + q[0, 0] * velocity
            mean = (p * d).sum(axis=1)
            value[away, i] = mean
            variance[away, i] = (p * (dd + (d - mean[:, None]) ** 2)).sum(axis=1)
            rate[away, i] = phi[1, 1] * (p * self._v[away]).sum(axis=1)
        return value, variance, rate

    def velocity_variance(self, v: np.ndarray) -> np.ndarray:
        """Return the stationary variance of the velocity under each behaviour, the last axis of the result."""
        base = _VELOCITY * self.noise_mm / self._revisit
        grown = np.where((np.arange(_N) == FAST) | (np.arange(_N) == JUMP), _GROWTH, 0.0) * np.abs(v)
        return np.asarray(base**2 + grown**2)

    def _forward(self, step: float) -> tuple[np.ndarray, ...]:
        """Return the state brought forward from each behaviour (second axis) into each (last axis)."""
        phi, q = transition(step, MEMORY_DAYS)
        f, g = phi[0, 1], phi[1, 1]
        d, v, dd, dv, vv = (part[:, :, None] for part in (self._d, self._v, self._dd, self._dv, self._vv))
        velocity = self.velocity_variance(v)
        jump = (self.noise_mm * JUMP_SIZE) ** 2
        # what follows the model has no displacement of its own, whatever was thought of it before
        own = (np.arange(_N) != FOLLOWS).astype(float)
        return (
            own * (d + f * v),
            own * (g * v),
            own * (dd + 2 * f * dv + f**2 * vv) + q[0, 0] * velocity + jump,
            own * g * (dv + f * vv) + q[0, 1] * velocity,
            own * g**2 * vv + q[1, 1] * velocity,
        )

    def _surprise(
        self, error: np.ndarray, variance: np.ndarray, seen: np.ndarray, d: np.ndarray, dd: np.ndarray
    ) -> np.ndarray:
        """Return how many sigma each acquisition is from its forecast, had no behaviour changed."""
        stay = np.arange(_N)
        same, spread = d[:, stay, stay], dd[:, stay, stay]
        mean = (self.probability * same).sum(axis=1)
        total = variance + (
            self.probability * (np.minimum(spread, variance[:, None]) + (same - mean[:, None]) ** 2)
        ).sum(axis=1)
        return np.where(seen, (error - mean) / np.sqrt(total), 0.0)

    def _scale(self, surprise: np.ndarray, seen: np.ndarray) -> np.ndarray:
        """Return the factor on the variance of each point that its past errors ask for, and learn from this one."""
        total, count = self._spread
        factor = np.maximum(total / count, 1.0)
        keep = 1.0 - 1.0 / _RECENT
        self._spread = (
            np.where(seen, keep * total + np.minimum(surprise**2, 9.0), total),
            np.where(seen, keep * count + 1.0, count),
        )
        return factor

    def _changes(self, surprise: np.ndarray, seen: np.ndarray) -> np.ndarray:
        """Return the probabilities of each change of behaviour, shape (n, 6, 6) or (1, 6, 6)."""
        if not self.near.shape[1] or seen.sum() < 2 * _NEIGHBOURS:
            return _CHANGES[None]
        # an error shared by all points is a common-mode error, unless it is far larger than those before
        shared = float(np.median(surprise[seen]))
        usual = float(robust_sigma(self._shared[-int(_RECENT) :], centre=0.0))
        self._shared.append(shared)
        own = np.where(seen, surprise - (shared if abs(shared) < _UNUSUAL * max(usual, _LEAST_SHARED) else 0.0), 0.0)
        n_seen = np.maximum(seen[self.near].sum(axis=1), 1)
        mean = own[self.near].sum(axis=1) / np.sqrt(n_seen)
        spread = float(np.median(self._common[-int(_RECENT) :]))
        self._common.append(max(float(robust_sigma(mean, centre=0.0)), 0.5))
        wide = 6.0**2 * n_seen
        ratio = 0.5 * mean**2 * (1 / spread**2 - 1 / (spread**2 + wide)) - 0.5 * np.log1p(wide / spread**2)
        odds = _NEIGHBOURS_PRIOR / (1 - _NEIGHBOURS_PRIOR) * np.exp(np.minimum(ratio, 50.0))
        moving = odds / (1 + odds)
        # a motion spreads, too, from neighbours that have been moving for a while
        moving = np.maximum(moving, 0.2 * self.probability[:, SLOW : FAST + 1].sum(axis=1)[self.near].mean(axis=1))
        changes = np.broadcast_to(_CHANGES, (len(moving), _N, _N)).copy()
        stays = 1 - moving * _WITH_NEIGHBOURS.sum()
        for origin in (FOLLOWS, SETTLED, BAD):
            changes[:, origin] = stays[:, None] * changes[:, origin] + moving[:, None] * _WITH_NEIGHBOURS
        return changes


def _nearest(places: np.ndarray) -> np.ndarray:
    """Return the numbers of the nearest other points, shape (n, k)."""
    from scipy.spatial import cKDTree

    k = min(_NEIGHBOURS, len(places) - 1)
    if k < 2:
        return np.zeros((len(places), 0), dtype=int)
    return np.asarray(cKDTree(places).query(places, k=k + 1)[1])[:, 1:]


@dataclass(frozen=True)
class Departed:
    """Departures of the points from the model, per date.

    Attributes
    ----------
    behaviour : ndarray, shape (n_points, n_dates, 6)
        Probability of each behaviour, as known at the date.
    followed : ndarray, shape (n_points, n_dates, 6)
        The same, as known at the next date.
    left : ndarray, shape (n_points, n_dates)
        Acquisitions as the model has learnt from them [mm].
    error : ndarray, shape (n_points, n_dates)
        Of each acquisition against the forecast of the model alone [mm].
    noise : ndarray, shape (n_points,)
        Variance of an acquisition [mm²].
    weight : ndarray, shape (n_points, n_dates)
        Of the view that trusts the model, as known at the date.
    hindsight_weight : ndarray, shape (n_points, n_dates)
        The same from all dates.
    """

    behaviour: np.ndarray
    followed: np.ndarray
    left: np.ndarray
    error: np.ndarray
    noise: np.ndarray
    weight: np.ndarray
    hindsight_weight: np.ndarray

    def unlike(
        self, day: np.ndarray, targets: np.ndarray, latency: int, in_hindsight: bool = False
    ) -> tuple[np.ndarray, np.ndarray]:
        """Return on which target days each point departs from its training, and since which date.

        Returns
        -------
        ndarray of bool, shape (n_points, n_targets)
        ndarray of int, shape (n_points,)
            Number of the acquisition since which it does on the last target day, −1 where it does not.
        """
        behaviour, weight = (self.followed, self.hindsight_weight) if in_hindsight else (self.behaviour, self.weight)
        away = (1 - weight) * (1 - behaviour[:, :, FOLLOWS] - behaviour[:, :, BAD]) > 0.5
        known = np.maximum(np.searchsorted(day, targets - latency, side="right") - 1, 0)
        last = np.arange(away.shape[1]) <= known[-1]
        # since the acquisition after the last one that still was as in training
        as_ever = np.where(~away & last, np.arange(away.shape[1]), -1).max(axis=1)
        return away[:, known], np.where(away[:, known[-1]], np.minimum(as_ever + 1, len(day) - 1), -1)

    def of(self, points: np.ndarray) -> Departed:
        """Return the same of some points."""
        return Departed(*(getattr(self, each.name)[points] for each in fields(self)))
