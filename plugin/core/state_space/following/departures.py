"""Departures of points from the model: a second filter on the prediction errors of the model.

A point follows the model, has settled at an offset, moves with an unexplained velocity (slow, fast or accelerating),
has jumped, or its acquisition is an outlier (bad). All hypotheses are kept for the last two acquisitions (generalised
pseudo-Bayesian estimator of second order; Bar-Shalom, Li and Kirubarajan 2001, 11.6), because a jump and a bad
acquisition are indistinguishable until the next one. Motion of the neighbours counts as evidence, except for the part
common to the whole layer, which is a common-mode error.
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
# size [sigma of an acquisition] and prior probability of a motion of the neighbours: a jump, or an onset
_NEIGHBOURS_MOVE = ((6.0, 0.003), (2.0, 0.003))
# a common-mode error is removed up to this multiple of its typical size, which is at least this many sigma
_UNUSUAL, _MIN_SHARED = 6.0, 0.3
# weight of the prior of the error variance, and memory of the variance [acquisitions]
_PRIOR_COUNT, _RECENT = 10.0, 40.0
# number of points whose arrays fit into the cache of a processor core
_POINTS_PER_BLOCK = 512
# factor on the state: a point that follows the model has no displacement of its own, whatever its previous state
_OWN = (np.arange(N_BEHAVIOURS) != FOLLOWS).astype(float)


class Departures:
    """Departures of many points from a model, acquisition by acquisition.

    Parameters
    ----------
    places : ndarray, shape (n, 2)
        Coordinates [m]; empty if neighbours are not used.
    n : int
        Number of points.
    noise_mm : float
        Typical noise of an acquisition.
    revisit_days : float
        Typical time between acquisitions.

    Attributes
    ----------
    probability : ndarray, shape (n, 7)
        Probability of each behaviour at the last acquisition.
    previous : ndarray, shape (n, 7)
        Probability of each behaviour at the acquisition before, given the last one.
    """

    def __init__(self, places: FloatArray, n: int, noise_mm: float, revisit_days: float) -> None:
        self.noise_mm, self._revisit = noise_mm, revisit_days
        self.probability = np.zeros((n, N_BEHAVIOURS))
        self.probability[:, FOLLOWS] = 1.0
        self.previous = self.probability.copy()
        # displacement, velocity, and their covariance under each behaviour
        self._d, self._v, self._dd, self._dv, self._vv = (np.zeros((n, N_BEHAVIOURS)) for _ in range(5))
        self.neighbours = _nearest_neighbours(places) if len(places) else np.zeros((n, 0), dtype=int)
        self._spread = np.full(n, _PRIOR_COUNT), np.full(n, _PRIOR_COUNT)
        self._common, self._shared = [1.0], [0.0]
        self._day: int | None = None

    def assimilate(self, day: int, error: FloatArray, variance: FloatArray) -> FloatArray:
        """Update the filter with one acquisition.

        Parameters
        ----------
        day : int
            Day of the acquisition.
        error : ndarray, shape (n,)
            Acquisition minus model prediction [mm], NaN = no observation.
        variance : ndarray, shape (n,)
            Variance of this error according to the model [mm²].

        Returns
        -------
        ndarray, shape (n,)
            Error minus the estimated departure [mm], used to update the model; NaN = missing.
        """
        step = 0.0 if self._day is None else float(day - self._day)
        self._day = day
        observed = np.isfinite(error)
        error = np.where(observed, error, 0.0)
        innovation = self._innovation(error, variance, observed, step)
        variance = variance * self._scale(innovation, observed)
        moving = self._moving(innovation, observed)
        corrected = np.empty(len(error))
        for part in blocks(len(error), _POINTS_PER_BLOCK):
            changes = CHANGES[None] if moving is None else _changes(moving[part])
            corrected[part] = self._update(part, step, error[part], variance[part], observed[part], changes)
        return np.where(observed, corrected, np.nan)

    def _update(
        self,
        part: slice,
        step: float,
        error: FloatArray,
        variance: FloatArray,
        observed: BoolArray,
        changes: FloatArray,
    ) -> FloatArray:
        """Update a block of points, and return their errors minus their departures [mm]."""
        d, v, dd, dv, vv = self._forward(step, part)
        s = dd + variance[:, None, None] + (self.noise_mm * BAD_SIZE) ** 2
        innovation = error[:, None, None] - d
        previous = self.probability[part]
        with np.errstate(divide="ignore"):
            weight = np.log(previous)[:, :, None] + np.log(changes)
        weight = weight - 0.5 * (innovation**2 / s + np.log(s))
        weight = np.exp(weight - weight.max(axis=(1, 2), keepdims=True))
        weight[~observed] = previous[~observed][:, :, None] * np.eye(N_BEHAVIOURS)
        weight /= weight.sum(axis=(1, 2), keepdims=True)
        gain, gain_v = (np.where(observed[:, None, None], each / s, 0.0) for each in (dd, dv))
        d, v = d + gain * innovation, v + gain_v * innovation
        vv = vv - gain_v * dv
        dd, dv = dd * (1 - gain), dv * (1 - gain)
        self.previous[part] = weight.sum(axis=2)
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
            departing_points = first + here
            p, d, v, dd, dv, vv = (
                each[departing_points] for each in (self.probability, self._d, self._v, self._dd, self._dv, self._vv)
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
        """Return the predicted state of points for each previous (second axis) and new (last axis) behaviour."""
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

    def _innovation(self, error: FloatArray, variance: FloatArray, observed: BoolArray, step: float) -> FloatArray:
        """Return the normalised innovation of each acquisition, assuming unchanged behaviours [sigma]."""
        f, _, added, _, _ = motion(step)
        same = _OWN * (self._d + f * self._v)
        spread = _OWN * (self._dd + 2 * f * self._dv + f**2 * self._vv) + added * self.velocity_variance(self._v)
        spread = spread + (self.noise_mm * JUMP_SIZE) ** 2
        mean = (self.probability * same).sum(axis=1)
        total = variance + (
            self.probability * (np.minimum(spread, variance[:, None]) + (same - mean[:, None]) ** 2)
        ).sum(axis=1)
        return np.where(observed, (error - mean) / np.sqrt(total), 0.0)

    def _scale(self, innovation: FloatArray, observed: BoolArray) -> FloatArray:
        """Return the factor on the variance of each point from its past errors; update it with the current error."""
        total, count = self._spread
        factor = np.maximum(total / count, 1.0)
        keep = 1.0 - 1.0 / _RECENT
        self._spread = (
            np.where(observed, keep * total + np.minimum(innovation**2, 9.0), total),
            np.where(observed, keep * count + 1.0, count),
        )
        return factor

    def _moving(self, innovation: FloatArray, observed: BoolArray) -> FloatArray | None:
        """Return the probability that the neighbours of each point move, or None if there are too few of them."""
        if not self.neighbours.shape[1] or observed.sum() < 2 * _NEIGHBOURS:
            return None
        # a shift of all points counts as a common-mode error, unless it is much larger than the earlier ones
        shared = float(np.median(innovation[observed]))
        usual = float(robust_sigma(self._shared[-int(_RECENT) :], centre=0.0))
        self._shared.append(shared)
        own = np.where(
            observed, innovation - (shared if abs(shared) < _UNUSUAL * max(usual, _MIN_SHARED) else 0.0), 0.0
        )
        n_observed = np.maximum(observed[self.neighbours].sum(axis=1), 1)
        mean = own[self.neighbours].sum(axis=1) / np.sqrt(n_observed)
        spread = float(np.median(self._common[-int(_RECENT) :]))
        self._common.append(max(float(robust_sigma(mean, centre=0.0)), 0.5))
        odds = np.zeros(len(mean))
        for size, prior in _NEIGHBOURS_MOVE:
            wide = size**2 * n_observed
            ratio = 0.5 * mean**2 * (1 / spread**2 - 1 / (spread**2 + wide)) - 0.5 * np.log1p(wide / spread**2)
            odds += prior / (1 - prior) * np.exp(np.minimum(ratio, 50.0))
        # motion also spreads from neighbours that have been moving for some time
        spreads = 0.2 * self.probability[:, MOVING].sum(axis=1)[self.neighbours].mean(axis=1)
        return np.asarray(np.maximum(odds / (1 + odds), spreads))


def _changes(moving: FloatArray) -> FloatArray:
    """Return the transition probabilities of each point, shape (n, 7, 7).

    Parameters
    ----------
    moving : ndarray, shape (n,)
        Probability that the neighbours of the point move.
    """
    changes = np.broadcast_to(CHANGES, (len(moving), N_BEHAVIOURS, N_BEHAVIOURS)).copy()
    stays = 1 - moving * WITH_NEIGHBOURS.sum()
    for origin in (FOLLOWS, SETTLED, BAD):
        changes[:, origin] = stays[:, None] * changes[:, origin] + moving[:, None] * WITH_NEIGHBOURS
    # several neighbours do not have bad acquisitions at the same time
    for origin in (*MOVING, JUMP):
        changes[:, origin, BAD] *= 1 - moving
        changes[:, origin] /= changes[:, origin].sum(axis=1, keepdims=True)
    return changes


def _nearest_neighbours(places: FloatArray) -> IntArray:
    """Return the indices of the nearest other points, shape (n, k)."""
    k = min(_NEIGHBOURS, len(places) - 1)
    if k < 2:
        return np.zeros((len(places), 0), dtype=int)
    return nearest_others(places, k)


@dataclass(frozen=True)
class Evidence:
    """Departures of points, given all acquisitions.

    Attributes
    ----------
    followed : ndarray, shape (n_points, n_dates, 7)
        Probability of each behaviour on each date, given the acquisitions up to the next date.
    error : ndarray, shape (n_points, n_dates)
        Each acquisition minus the forecast of the model without departures [mm].
    noise : ndarray, shape (n_points,)
        Variance of an acquisition [mm²].
    weight : ndarray, shape (n_points, n_dates)
        Weight of the estimate without departures, given all dates.
    """

    followed: FloatArray
    error: FloatArray
    noise: FloatArray
    weight: FloatArray

    def of(self, points: IntArray) -> Evidence:
        """Return the evidence of the selected points."""
        return Evidence(self.followed[points], self.error[points], self.noise[points], self.weight[points])


@dataclass(frozen=True)
class DepartureHistory:
    """Departures of the points from the model, per date.

    Attributes
    ----------
    departs : ndarray of bool, shape (n_points, n_dates)
        Whether a point departs from its behaviour in training, given the acquisitions so far or, with `evidence`, all.
    evidence : Evidence or None
        None for an estimate from past acquisitions only.
    """

    departs: BoolArray
    evidence: Evidence | None = None

    def unlike(self, day: IntArray, targets: IntArray, latency: int, points: slice = slice(None)) -> BoolArray:
        """Return whether points depart from their behaviour in training on target days, shape (n, n_targets)."""
        return np.asarray(self.departs[points][:, _last_known(day, targets, latency)])

    def since(self, day: IntArray, targets: IntArray, latency: int) -> IntArray:
        """Return the acquisition at which the departure on the last target day began, −1 = none; shape (n_points,)."""
        last = int(_last_known(day, targets, latency)[-1])
        as_trained = ~self.departs[:, last::-1]
        # the acquisition after the last one without departure
        since = np.where(as_trained.any(axis=1), last + 1 - as_trained.argmax(axis=1), 0)
        return np.where(self.departs[:, last], np.minimum(since, len(day) - 1), -1)


def _last_known(day: IntArray, targets: IntArray, latency: int) -> IntArray:
    """Return the index of the last acquisition available to each target, or 0 if there is none."""
    return np.maximum(np.searchsorted(day, targets - latency, side="right") - 1, 0)


def is_departing(behaviour: FloatArray, weight: FloatArray) -> BoolArray:
    """Return whether points depart, given the probabilities of behaviours (…, 7) and the weight of the model (…)."""
    return np.asarray((1 - weight) * (1 - behaviour[..., FOLLOWS] - behaviour[..., BAD]) > 0.5)
