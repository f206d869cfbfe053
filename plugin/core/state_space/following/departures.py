"""Departures of points from the model: a second filter on the prediction errors of the model.

A point follows the model, has settled beside it, moves with an unexplained velocity (slowly, fast or faster and
faster), has jumped, or its acquisition is bad. All hypotheses are kept, with the sequence of the last two
(generalised pseudo-Bayes of second order; Bar-Shalom, Li and Kirubarajan 2001, 11.6): a jump and a bad acquisition are
indistinguishable until the next one. The motion of neighbours counts as evidence, except for the part that the
whole layer shares, which is an error of the acquisition.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...common.arrays import BoolArray, FloatArray, IntArray, blocks
from ...common.robust_scale import robust_sigma
from ...geometry.nearest_points import nearest_others
from .behaviours import (
    BAD,
    BAD_SIZE,
    CHANGES,
    FOLLOWS,
    JUMP,
    JUMP_SIZE,
    MOVING,
    N_BEHAVIOURS,
    SETTLED,
    WITH_NEIGHBOURS,
    motion,
    velocity_variance,
)

_NEIGHBOURS = 6
# a motion of neighbours is this large [sigma of an acquisition], with this probability: a jump, or a beginning
_NEIGHBOURS_MOVE = ((6.0, 0.003), (2.0, 0.003))
# an error shared by all points is accepted up to this multiple of its usual size, which is at least so many sigma
_UNUSUAL, _LEAST_SHARED = 6.0, 0.3
# numbers of acquisitions: weight of the prior of the spread of errors, and memory of the spread
_PRIOR_COUNT, _RECENT = 10.0, 40.0
# their products of behaviours fit into the cache of a core
_POINTS_PER_BLOCK = 512
# a point that follows the model has no displacement of its own, whatever its earlier state
_OWN = (np.arange(N_BEHAVIOURS) != FOLLOWS).astype(float)


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
    probability : ndarray, shape (n, 7)
        Of each behaviour.
    before : ndarray, shape (n, 7)
        Of each behaviour at the acquisition before, as known now.
    """

    def __init__(self, places: FloatArray, n: int, noise_mm: float, revisit_days: float) -> None:
        self.noise_mm, self._revisit = noise_mm, revisit_days
        self.probability = np.zeros((n, N_BEHAVIOURS))
        self.probability[:, FOLLOWS] = 1.0
        self.before = self.probability.copy()
        # displacement, velocity, and their covariance under each behaviour
        self._d, self._v, self._dd, self._dv, self._vv = (np.zeros((n, N_BEHAVIOURS)) for _ in range(5))
        self.near = _nearest(places) if len(places) else np.zeros((n, 0), dtype=int)
        self._spread = np.full(n, _PRIOR_COUNT), np.full(n, _PRIOR_COUNT)
        self._common, self._shared = [1.0], [0.0]
        self._day: int | None = None

    def assimilate(self, day: int, error: FloatArray, variance: FloatArray) -> FloatArray:
        """Update with an acquisition.

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
        observed = np.isfinite(error)
        error = np.where(observed, error, 0.0)
        surprise = self._surprise(error, variance, observed, step)
        variance = variance * self._scale(surprise, observed)
        moving = self._moving(surprise, observed)
        left = np.empty(len(error))
        for part in blocks(len(error), _POINTS_PER_BLOCK):
            changes = CHANGES[None] if moving is None else _changes(moving[part])
            left[part] = self._update(part, step, error[part], variance[part], observed[part], changes)
        return np.where(observed, left, np.nan)

    def _update(
        self,
        part: slice,
        step: float,
        error: FloatArray,
        variance: FloatArray,
        observed: BoolArray,
        changes: FloatArray,
    ) -> FloatArray:
        """Update some points, and return the errors less their departures."""
        d, v, dd, dv, vv = self._forward(step, part)
        s = dd + variance[:, None, None] + (self.noise_mm * BAD_SIZE) ** 2
        off = error[:, None, None] - d
        before = self.probability[part]
        with np.errstate(divide="ignore"):
            weight = np.log(before)[:, :, None] + np.log(changes)
        weight = weight - 0.5 * (off**2 / s + np.log(s))
        weight = np.exp(weight - weight.max(axis=(1, 2), keepdims=True))
        weight[~observed] = before[~observed][:, :, None] * np.eye(N_BEHAVIOURS)
        weight /= weight.sum(axis=(1, 2), keepdims=True)
        gain, gain_v = (np.where(observed[:, None, None], each / s, 0.0) for each in (dd, dv))
        d, v = d + gain * off, v + gain_v * off
        vv = vv - gain_v * dv
        dd, dv = dd * (1 - gain), dv * (1 - gain)
        self.before[part] = weight.sum(axis=2)
        self.probability[part] = probability = weight.sum(axis=1)
        share = weight / np.maximum(probability, 1e-300)[:, None, :]
        self._d[part], self._v[part] = (share * d).sum(axis=1), (share * v).sum(axis=1)
        off_d, off_v = d - self._d[part][:, None, :], v - self._v[part][:, None, :]
        self._dd[part] = (share * (dd + off_d**2)).sum(axis=1)
        self._dv[part] = (share * (dv + off_d * off_v)).sum(axis=1)
        self._vv[part] = (share * (vv + off_v**2)).sum(axis=1)
        good = np.where(np.arange(N_BEHAVIOURS) == BAD, 0.0, probability)
        return np.asarray((good * (error[:, None] - self._d[part])).sum(axis=1))

    def predict(self, days: IntArray, points: slice = slice(None)) -> tuple[FloatArray, FloatArray, FloatArray]:
        """Return displacement [mm], its variance [mm²] and rate [mm/day] of points on days, each (n, n_days)."""
        follows = self.probability[points, FOLLOWS]
        first, shape = points.start or 0, (len(follows), len(days))
        value, variance, rate = np.zeros(shape), np.zeros(shape), np.zeros(shape)
        motions = [motion(float(max(day - (self._day or 0), 0))) for day in days]
        for part in blocks(len(follows), _POINTS_PER_BLOCK):
            here = part.start + np.flatnonzero(follows[part] < 1.0)
            away = first + here
            p, d, v, dd, dv, vv = (
                each[away] for each in (self.probability, self._d, self._v, self._dd, self._dv, self._vv)
            )
            velocity = self.velocity_variance(v)
            for i, (f, g, added, _, _) in enumerate(motions):
                moved = d + f * v
                spread = dd + 2 * f * dv + f**2 * vv + added * velocity
                mean = (p * moved).sum(axis=1)
                value[here, i] = mean
                variance[here, i] = (p * (spread + (moved - mean[:, None]) ** 2)).sum(axis=1)
                rate[here, i] = (p * g * v).sum(axis=1)
        return value, variance, rate

    def velocity_variance(self, v: FloatArray) -> FloatArray:
        """Return the stationary variance of the velocity under each behaviour, the last axis of the result."""
        return velocity_variance(v, self.noise_mm / self._revisit)

    def _forward(self, step: float, part: slice) -> tuple[FloatArray, ...]:
        """Return the state of points brought forward from each behaviour (second axis) into each (last axis)."""
        f, g, added_dd, added_dv, added_vv = motion(step)
        states = (self._d, self._v, self._dd, self._dv, self._vv)
        d, v, dd, dv, vv = (each[part][:, :, None] for each in states)
        velocity = self.velocity_variance(v)
        own = _OWN
        return (
            own * (d + f * v),
            own * (g * v),
            own * (dd + 2 * f * dv + f**2 * vv) + added_dd * velocity + (self.noise_mm * JUMP_SIZE) ** 2,
            own * g * (dv + f * vv) + added_dv * velocity,
            own * g**2 * vv + added_vv * velocity,
        )

    def _surprise(self, error: FloatArray, variance: FloatArray, observed: BoolArray, step: float) -> FloatArray:
        """Return the normalised innovation of each acquisition if no behaviour had changed [sigma]."""
        f, _, added, _, _ = motion(step)
        same = _OWN * (self._d + f * self._v)
        spread = _OWN * (self._dd + 2 * f * self._dv + f**2 * self._vv) + added * self.velocity_variance(self._v)
        spread = spread + (self.noise_mm * JUMP_SIZE) ** 2
        mean = (self.probability * same).sum(axis=1)
        total = variance + (
            self.probability * (np.minimum(spread, variance[:, None]) + (same - mean[:, None]) ** 2)
        ).sum(axis=1)
        return np.where(observed, (error - mean) / np.sqrt(total), 0.0)

    def _scale(self, surprise: FloatArray, observed: BoolArray) -> FloatArray:
        """Return the factor on the variance of each point from its past errors, and update it with this one."""
        total, count = self._spread
        factor = np.maximum(total / count, 1.0)
        keep = 1.0 - 1.0 / _RECENT
        self._spread = (
            np.where(observed, keep * total + np.minimum(surprise**2, 9.0), total),
            np.where(observed, keep * count + 1.0, count),
        )
        return factor

    def _moving(self, surprise: FloatArray, observed: BoolArray) -> FloatArray | None:
        """Return the probability that each point's neighbours move; None where that is not known."""
        if not self.near.shape[1] or observed.sum() < 2 * _NEIGHBOURS:
            return None
        # an error shared by all points is a common-mode error, unless it is far larger than those before
        shared = float(np.median(surprise[observed]))
        usual = float(robust_sigma(self._shared[-int(_RECENT) :], centre=0.0))
        self._shared.append(shared)
        own = np.where(
            observed, surprise - (shared if abs(shared) < _UNUSUAL * max(usual, _LEAST_SHARED) else 0.0), 0.0
        )
        n_observed = np.maximum(observed[self.near].sum(axis=1), 1)
        mean = own[self.near].sum(axis=1) / np.sqrt(n_observed)
        spread = float(np.median(self._common[-int(_RECENT) :]))
        self._common.append(max(float(robust_sigma(mean, centre=0.0)), 0.5))
        odds = np.zeros(len(mean))
        for size, prior in _NEIGHBOURS_MOVE:
            wide = size**2 * n_observed
            ratio = 0.5 * mean**2 * (1 / spread**2 - 1 / (spread**2 + wide)) - 0.5 * np.log1p(wide / spread**2)
            odds += prior / (1 - prior) * np.exp(np.minimum(ratio, 50.0))
        # a motion spreads, too, from neighbours that have been moving for a while
        spreads = 0.2 * self.probability[:, MOVING].sum(axis=1)[self.near].mean(axis=1)
        return np.asarray(np.maximum(odds / (1 + odds), spreads))


def _changes(moving: FloatArray) -> FloatArray:
    """Return the probabilities of each change of behaviour, shape (n, 7, 7), where neighbours may be moving."""
    changes = np.broadcast_to(CHANGES, (len(moving), N_BEHAVIOURS, N_BEHAVIOURS)).copy()
    stays = 1 - moving * WITH_NEIGHBOURS.sum()
    for origin in (FOLLOWS, SETTLED, BAD):
        changes[:, origin] = stays[:, None] * changes[:, origin] + moving[:, None] * WITH_NEIGHBOURS
    # acquisitions that are bad at a point are not bad at its neighbours, too
    for origin in (*MOVING, JUMP):
        changes[:, origin, BAD] *= 1 - moving
        changes[:, origin] /= changes[:, origin].sum(axis=1, keepdims=True)
    return changes


def _nearest(places: FloatArray) -> IntArray:
    """Return the numbers of the nearest other points, shape (n, k)."""
    k = min(_NEIGHBOURS, len(places) - 1)
    if k < 2:
        return np.zeros((len(places), 0), dtype=int)
    return nearest_others(places, k)


@dataclass(frozen=True)
class Evidence:
    """The departures of the points by all acquisitions.

    Attributes
    ----------
    followed : ndarray, shape (n_points, n_dates, 7)
        Probability of each behaviour, as known at the next date.
    error : ndarray, shape (n_points, n_dates)
        Of each acquisition against the forecast of the model alone [mm].
    noise : ndarray, shape (n_points,)
        Variance of an acquisition [mm²].
    weight : ndarray, shape (n_points, n_dates)
        Of the estimate that relies on the model, from all dates.
    """

    followed: FloatArray
    error: FloatArray
    noise: FloatArray
    weight: FloatArray

    def of(self, points: IntArray) -> Evidence:
        """Return the same of some points."""
        return Evidence(self.followed[points], self.error[points], self.noise[points], self.weight[points])


@dataclass(frozen=True)
class Departed:
    """Departures of the points from the model, per date.

    Attributes
    ----------
    away : ndarray of bool, shape (n_points, n_dates)
        Where a point departs from its training: as known at the date or, with `evidence`, from all dates.
    evidence : Evidence or None
        None where only the past was asked for.
    """

    away: BoolArray
    evidence: Evidence | None = None

    def unlike(self, day: IntArray, targets: IntArray, latency: int) -> tuple[BoolArray, IntArray]:
        """Return on which target days each point departs from its training, and since which date.

        Returns
        -------
        ndarray of bool, shape (n_points, n_targets)
        ndarray of int, shape (n_points,)
            Number of the acquisition since which it does on the last target day, −1 where it does not.
        """
        known = np.maximum(np.searchsorted(day, targets - latency, side="right") - 1, 0)
        last = int(known[-1])
        as_trained = ~self.away[:, last::-1]
        # since the acquisition after the last one that still was as in training
        since = np.where(as_trained.any(axis=1), last + 1 - as_trained.argmax(axis=1), 0)
        return self.away[:, known], np.where(self.away[:, last], np.minimum(since, len(day) - 1), -1)


def departing(behaviour: FloatArray, weight: FloatArray) -> BoolArray:
    """Return where points depart from their training, by behaviours (…, 7) and weights of the model (…)."""
    return np.asarray((1 - weight) * (1 - behaviour[..., FOLLOWS] - behaviour[..., BAD]) > 0.5)
