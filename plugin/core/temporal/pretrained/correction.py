"""The smoother corrected by the pretrained network, as far as held-out dates of the slope show that it helps."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from ...common.arrays import BoolArray, FloatArray
from ...common.progress import Progress
from ...pretrained.weights import Weights
from ..smoothing.gp_smoother import LEAST_VALUES, Pool, Smoothed, smooth
from ..smoothing.temporal_holdout import hidden_runs, scored_points
from .features import features, situation_of
from .network import answer, combined
from .shared_motion import LEAST_DATES, LEAST_POINTS

# points times target days of which the features are in memory at once
_BLOCK = 40_000
# errors of held-out dates beyond so many sigma of the noise are unwrapping errors and the like
_MOST_MISSED = 6.0
# before held-out dates are seen, the whole correction is expected to be right, and half of it to be the network's;
# give or take this share
_WHOLE, _HALF, _SPREAD = 1.0, 0.5, 0.3


@dataclass(frozen=True)
class Gate:
    """How much of the correction is used, and why.

    Attributes
    ----------
    share : float
        Of the correction, 0 to 1.
    network : float
        Part of the network in the correction, 0 to 1; the rest is the shared motion.
    n_dates : int
        Held out to decide; 0 where there are too few points or dates.
    widening : float
        Variance that the errors on the held-out dates have beyond the stated one, in units of that of the noise.
    """

    share: float
    network: float = _HALF
    n_dates: int = 0
    widening: float = 0.0


@dataclass(frozen=True, eq=False)
class Estimates:
    """What is found on target days; all but the noise have the shape (n_points, n_target).

    Attributes
    ----------
    smoothed : Smoothed
        Of every point alone.
    network, network_sigma : ndarray
        What the network adds to it, and the standard deviation of the sum [mm].
    shared, shared_sigma : ndarray
        The same of the shared motion [mm].
    """

    smoothed: Smoothed
    network: FloatArray
    network_sigma: FloatArray
    shared: FloatArray
    shared_sigma: FloatArray

    def corrected(self, gate: Gate) -> Smoothed:
        """Return the smoother with the correction that a gate lets through."""
        part, share = gate.network, gate.share
        values = self.smoothed.values + share * (part * self.network + (1.0 - part) * self.shared)
        variance = part * self.network_sigma**2 + (1.0 - part) * self.shared_sigma**2
        variance = (1.0 - share) * self.smoothed.sigma**2 + share * variance
        if share:
            variance += gate.widening * self.smoothed.noise[:, None] ** 2
        return Smoothed(values, np.sqrt(variance), self.smoothed.noise)


def estimates(
    weights: Weights,
    day: FloatArray,
    values: FloatArray,
    xy: FloatArray,
    target: FloatArray,
    pool: Pool,
    progress: Progress,
) -> Estimates:
    """Estimate the motion on target days by the smoother, the network and the shared motion.

    Parameters
    ----------
    weights : Weights
    day, target : ndarray, shape (n_dates,), (n_target,)
    values : ndarray, shape (n_points, n_dates)
        [mm]; NaN = none; at least 3 values per point.
    xy : ndarray, shape (n_points, 2)
        [m]
    pool : Pool
        Of the values.
    progress : Progress
    """
    situation = situation_of(day, values, xy, target, pool, progress.part(0.0, 0.7))
    alone, shared = situation.smoothed, situation.shared
    added, sigma = np.empty_like(alone.values), np.empty_like(alone.values)
    at_once = max(_BLOCK // max(len(target), 1), 1)
    for start in range(0, len(values), at_once):
        progress.step(0.7 + 0.3 * start / len(values))
        rows = np.arange(start, min(start + at_once, len(values)))
        across = shared.rest[situation.near[rows]].mean(axis=1) - shared.rest[rows]
        outputs = answer(weights, features(situation, rows))
        given = (situation.apart[rows], across, alone.sigma[rows], shared.sigma[rows])
        added[rows], sigma[rows] = combined(outputs, *given)
    return Estimates(alone, added, sigma, situation.apart, shared.sigma)


def corrected(
    weights: Weights,
    day: FloatArray,
    values: FloatArray,
    xy: FloatArray,
    target: FloatArray,
    pool: Pool,
    gate: Gate,
    progress: Progress,
) -> Smoothed:
    """Estimate the motion on target days; the smoother alone with few points or dates, or a closed gate."""
    good = np.flatnonzero(np.isfinite(values).sum(axis=1) >= LEAST_VALUES)
    if not gate.share or len(good) < LEAST_POINTS or len(day) < LEAST_DATES:
        return smooth(day, values, target, pool, progress)
    done = estimates(weights, day, values[good], xy[good], target, pool, progress).corrected(gate)
    mean, sigma = np.full((2, len(values), len(target)), np.nan)
    noise = np.full(len(values), np.nan)
    mean[good], sigma[good], noise[good] = done.values, done.sigma, done.noise
    return Smoothed(mean, sigma, noise)


def held_out(
    weights: Weights,
    day: FloatArray,
    values: FloatArray,
    xy: FloatArray,
    hidden: BoolArray,
    pool: Pool,
    progress: Progress,
) -> Estimates:
    """Return what is found on hidden dates from all others."""
    part = pool if pool.of_date is None else replace(pool, of_date=pool.of_date[~hidden])
    return estimates(weights, day[~hidden], values[:, ~hidden], xy, day[hidden], part, progress)


def gate_of(
    weights: Weights, day: FloatArray, values: FloatArray, xy: FloatArray, pool: Pool, progress: Progress
) -> Gate:
    """Return the share of the correction that errs least on held-out dates; 0 where it does not reduce the error."""
    hidden = hidden_runs(len(day)) > 0
    rows = scored_points(values)
    rows = rows[np.isfinite(values[rows][:, ~hidden]).sum(axis=1) >= LEAST_VALUES]
    if not hidden.any() or len(rows) < LEAST_POINTS or (~hidden).sum() < LEAST_DATES:
        return Gate(0.0)
    values, xy = values[rows], xy[rows]
    found = held_out(weights, day, values, xy, hidden, pool, progress)
    noise = np.maximum(found.smoothed.noise[:, None], 1e-9)
    known = np.isfinite(values[:, hidden] - found.smoothed.values)

    def limited(error: FloatArray) -> FloatArray:
        return np.where(known, np.clip(error, -_MOST_MISSED * noise, _MOST_MISSED * noise), 0.0)

    missed = limited(values[:, hidden] - found.smoothed.values)
    network, shared = limited(found.network), limited(found.shared)
    part = _share_of(missed - shared, network - shared, _HALF)
    added = part * network + (1.0 - part) * shared
    share = _share_of(missed, added, _WHOLE)
    if ((missed - share * added) ** 2).sum() >= (missed**2).sum():
        return Gate(0.0, part, int(hidden.sum()))
    gate = Gate(share, part, int(hidden.sum()))
    done = found.corrected(gate)
    beyond = (limited(values[:, hidden] - done.values) ** 2 - done.sigma**2) / noise**2 - 1.0
    return replace(gate, widening=max(float(beyond[known].mean()), 0.0))


def _share_of(missed: FloatArray, added: FloatArray, expected: float) -> float:
    """Return the share of what is added that errs least, drawn towards what is expected as far as it is uncertain."""
    of_error, of_size = (missed * added).sum(axis=0), (added**2).sum(axis=0)
    if not of_size.sum() > 0:
        return expected
    best = of_error.sum() / of_size.sum()
    # the points of a date share errors: dates count, not values
    uncertain = ((of_error - best * of_size) ** 2).sum() / of_size.sum() ** 2
    certain = _SPREAD**2
    return float(np.clip((best * certain + expected * uncertain) / (certain + uncertain), 0.0, 1.0))
