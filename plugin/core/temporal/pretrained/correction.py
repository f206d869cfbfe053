"""The smoother corrected by the pretrained network, as far as held-out dates of the slope show that it helps."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np

from ...common.arrays import BoolArray, FloatArray, IntArray
from ...common.progress import Progress
from ...pretrained.held_out_share import share_of
from ...pretrained.weights import Weights
from ..smoothing.gp_smoother import LEAST_VALUES, Pool, Smoothed, pool_sample, smooth
from ..smoothing.temporal_holdout import hidden_runs, scored_points
from .features import Situation, features, joined_situation, nearest, situation_of
from .network import answer, combined
from .shared_motion import LEAST_DATES, LEAST_POINTS, component_sample, fit_shared

# points whose series are smoothed and corrected together: some hundred megabytes with 200 dates
POINTS_AT_ONCE = 20_000
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
    return _of_rows(weights, situation, np.arange(len(values)), progress.part(0.7, 1.0))


def _of_rows(weights: Weights, situation: Situation, rows: IntArray, progress: Progress) -> Estimates:
    """Return what is found for some of the points of a situation."""
    alone, shared = situation.smoothed, situation.shared
    added, sigma = np.empty((2, len(rows), len(situation.target)))
    at_once = max(_BLOCK // max(len(situation.target), 1), 1)
    for start in range(0, len(rows), at_once):
        progress.step(start / len(rows))
        block = slice(start, start + at_once)
        part = rows[block]
        across = shared.rest[situation.near[part]].mean(axis=1) - shared.rest[part]
        outputs = answer(weights, features(situation, part))
        given = (situation.apart[part], across, alone.sigma[part], shared.sigma[part])
        added[block], sigma[block] = combined(outputs, *given)
    smoothed = Smoothed(alone.values[rows], alone.sigma[rows], alone.noise[rows])
    return Estimates(smoothed, added, sigma, situation.apart[rows], shared.sigma[rows])


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
    # arrays of their own, which a series takes without a copy
    mean = np.full((len(values), len(target)), np.nan)
    sigma, noise = np.full_like(mean, np.nan), np.full(len(values), np.nan)
    some = values if len(good) == len(values) else values[good]
    for rows, found in _by_blocks(weights, day, some, xy[good], target, pool, progress):
        done, at = found.corrected(gate), good[rows]
        mean[at], sigma[at], noise[at] = done.values, done.sigma, done.noise
    return Smoothed(mean, sigma, noise)


def _by_blocks(
    weights: Weights,
    day: FloatArray,
    values: FloatArray,
    xy: FloatArray,
    target: FloatArray,
    pool: Pool,
    progress: Progress,
) -> Iterator[tuple[IntArray, Estimates]]:
    """Give points and their estimates: what all share from samples first, then block after block with its neighbours.

    A layer that is no larger than a block is estimated at once.
    """
    n_points = len(values)
    if n_points <= POINTS_AT_ONCE:
        yield np.arange(n_points), estimates(weights, day, values, xy, target, pool, progress)
        return
    days = np.union1d(day, target)
    of_components, of_pool = component_sample(n_points), pool_sample(values)
    sample = np.union1d(of_components, of_pool)
    alone = smooth(day, values[sample], days, pool, progress.part(0.0, 0.05))
    model = fit_shared(
        day,
        values[sample],
        days,
        alone.noise,
        alone.values[:, np.searchsorted(days, day)],
        pool.of_date,
        progress.part(0.05, 0.15),
        np.searchsorted(sample, of_components),
        np.searchsorted(sample, of_pool),
    )
    near, order = nearest(xy), _side_by_side(xy)
    for start in range(0, n_points, POINTS_AT_ONCE):
        rows = np.sort(order[start : start + POINTS_AT_ONCE])
        share = [0.15 + 0.85 * (start + part * len(rows)) / n_points for part in (0.0, 0.4, 0.7, 1.0)]
        needed = np.union1d(rows, near[rows])
        part = values[needed]
        alone = smooth(day, part, days, pool, progress.part(share[0], share[1]))
        # the neighbours of neighbours are not needed, and point anywhere
        near_here = np.minimum(np.searchsorted(needed, near[needed]), len(needed) - 1)
        given = (alone, model, near_here, n_points)
        situation = joined_situation(day, part, target, *given, progress.part(share[1], share[2]))
        at = np.searchsorted(needed, rows)
        yield rows, _of_rows(weights, situation, at, progress.part(share[2], share[3]))


def _side_by_side(xy: FloatArray) -> IntArray:
    """Return an order of the points in which those of a block are neighbours: strips in x, by y in each."""
    n_strips = max(round(np.sqrt(len(xy) / POINTS_AT_ONCE)), 1)
    rank = np.empty(len(xy), dtype=int)
    rank[np.argsort(xy[:, 0], kind="stable")] = np.arange(len(xy))
    return np.lexsort((xy[:, 1], rank * n_strips // len(xy)))


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
    """Return the share of what is added that errs least; the points of a date share errors, so dates count."""
    return share_of((missed * added).sum(axis=0), (added**2).sum(axis=0), expected, _SPREAD)
