"""Correction of the smoother by the pretrained network and the shared motion, weighted on held-out dates."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np

from ...common.arrays import BoolArray, FloatArray, IntArray
from ...common.progress import Progress
from ...pretrained.held_out_share import shrunk_share
from ...pretrained.weights import Weights
from ..smoothing.gp_smoother import MIN_VALUES, Pool, Smoothed, pool_sample, smooth
from ..smoothing.temporal_holdout import held_out_run_lengths, scored_points
from .features import NetworkInputs, inputs_of, inputs_with_model, nearest_neighbours, network_features
from .network import correction_and_sigma, network_outputs
from .shared_motion import MIN_DATES, MIN_POINTS, component_sample, fit_shared_motion

# points smoothed and corrected together: a few hundred megabytes with 200 dates
POINTS_AT_ONCE = 20_000
# maximum number of points times target days whose features are in memory at once
_BLOCK = 40_000
# errors on held-out dates are clipped at this many sigma of the noise, to limit the effect of unwrapping errors
_MAX_ERROR_SIGMAS = 6.0
# prior of the two weights: the full correction is applied, half of it from the network; standard deviation of both
_PRIOR_SHARE, _PRIOR_NETWORK_PART, _PRIOR_SIGMA = 1.0, 0.5, 0.3


@dataclass(frozen=True)
class Gate:
    """Weights of the correction, fitted on held-out dates.

    Attributes
    ----------
    share : float
        Share of the correction that is applied, 0 to 1.
    network : float
        Weight of the network within the correction, 0 to 1; the remainder is the weight of the shared motion.
    n_dates : int
        Number of held-out dates used for the fit; 0 if there are too few points or dates.
    widening : float
        Excess of the squared errors on the held-out dates over the predicted variance, in units of the noise variance.
    """

    share: float
    network: float = _PRIOR_NETWORK_PART
    n_dates: int = 0
    widening: float = 0.0


@dataclass(frozen=True, eq=False)
class Estimates:
    """Estimates on target days; all arrays except the noise have the shape (n_points, n_target).

    Attributes
    ----------
    smoothed : Smoothed
        Each point smoothed on its own.
    network, network_sigma : ndarray
        Correction by the network, and the standard deviation of the corrected value [mm].
    shared, shared_sigma : ndarray
        Correction by the shared motion, and the standard deviation of the corrected value [mm].
    """

    smoothed: Smoothed
    network: FloatArray
    network_sigma: FloatArray
    shared: FloatArray
    shared_sigma: FloatArray

    def corrected(self, gate: Gate) -> Smoothed:
        """Return the smoothed series with the gated correction applied."""
        part, share = gate.network, gate.share
        values = self.smoothed.values + share * (part * self.network + (1.0 - part) * self.shared)
        variance = part * self.network_sigma**2 + (1.0 - part) * self.shared_sigma**2
        variance = (1.0 - share) * self.smoothed.sigma**2 + share * variance
        if share:
            variance += gate.widening * self.smoothed.noise[:, None] ** 2
        return Smoothed(values, np.sqrt(variance), self.smoothed.noise)


def estimate(
    weights: Weights,
    day: FloatArray,
    values: FloatArray,
    xy: FloatArray,
    target: FloatArray,
    pool: Pool,
    progress: Progress,
) -> Estimates:
    """Estimate the motion on target days with the smoother, the network and the shared motion.

    Parameters
    ----------
    weights : Weights
    day, target : ndarray, shape (n_dates,), (n_target,)
    values : ndarray, shape (n_points, n_dates)
        Displacement [mm]; NaN = not measured; at least 3 values per point.
    xy : ndarray, shape (n_points, 2)
        Coordinates [m].
    pool : Pool
        Kernels and noise pooled over `values`.
    progress : Progress
    """
    inputs = inputs_of(day, values, xy, target, pool, progress.part(0.0, 0.7))
    return _estimate_rows(weights, inputs, np.arange(len(values)), progress.part(0.7, 1.0))


def _estimate_rows(weights: Weights, inputs: NetworkInputs, rows: IntArray, progress: Progress) -> Estimates:
    """Return the estimates of some of the points, in batches that limit the memory."""
    smoothed, shared = inputs.smoothed, inputs.shared
    correction, sigma = np.empty((2, len(rows), len(inputs.target)))
    at_once = max(_BLOCK // max(len(inputs.target), 1), 1)
    for start in range(0, len(rows), at_once):
        progress.step(start / len(rows))
        block = slice(start, start + at_once)
        part = rows[block]
        neighbour_difference = shared.own_motion[inputs.neighbours[part]].mean(axis=1) - shared.own_motion[part]
        outputs = network_outputs(weights, network_features(inputs, part))
        differences = (inputs.shared_difference[part], neighbour_difference)
        correction[block], sigma[block] = correction_and_sigma(
            outputs, *differences, smoothed.sigma[part], shared.sigma[part]
        )
    part_smoothed = Smoothed(smoothed.values[rows], smoothed.sigma[rows], smoothed.noise[rows])
    return Estimates(part_smoothed, correction, sigma, inputs.shared_difference[rows], shared.sigma[rows])


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
    """Estimate the motion on target days; without correction if the gate is 0 or there are too few points or dates."""
    good = np.flatnonzero(np.isfinite(values).sum(axis=1) >= MIN_VALUES)
    if not gate.share or len(good) < MIN_POINTS or len(day) < MIN_DATES:
        return smooth(day, values, target, pool, progress)
    # separate arrays: `PointSeries` takes them without a copy, unlike slices of one array
    mean = np.full((len(values), len(target)), np.nan)
    sigma, noise = np.full_like(mean, np.nan), np.full(len(values), np.nan)
    usable_values = values if len(good) == len(values) else values[good]
    for rows, estimates in _estimates_by_blocks(weights, day, usable_values, xy[good], target, pool, progress):
        result, at = estimates.corrected(gate), good[rows]
        mean[at], sigma[at], noise[at] = result.values, result.sigma, result.noise
    return Smoothed(mean, sigma, noise)


def _estimates_by_blocks(
    weights: Weights,
    day: FloatArray,
    values: FloatArray,
    xy: FloatArray,
    target: FloatArray,
    pool: Pool,
    progress: Progress,
) -> Iterator[tuple[IntArray, Estimates]]:
    """Yield points and their estimates, block by block.

    The shared motion is fitted on a sample of the points first. Each block is then smoothed together with the
    neighbours of its points. A layer no larger than one block is estimated in one step.
    """
    n_points = len(values)
    if n_points <= POINTS_AT_ONCE:
        yield np.arange(n_points), estimate(weights, day, values, xy, target, pool, progress)
        return
    days = np.union1d(day, target)
    component_points, pool_points = component_sample(n_points), pool_sample(values)
    sample = np.union1d(component_points, pool_points)
    smoothed = smooth(day, values[sample], days, pool, progress.part(0.0, 0.05))
    model = fit_shared_motion(
        day,
        values[sample],
        days,
        smoothed.noise,
        smoothed.values[:, np.searchsorted(days, day)],
        pool.of_date,
        progress.part(0.05, 0.15),
        np.searchsorted(sample, component_points),
        np.searchsorted(sample, pool_points),
    )
    neighbours, order = nearest_neighbours(xy), _block_order(xy)
    for start in range(0, n_points, POINTS_AT_ONCE):
        rows = np.sort(order[start : start + POINTS_AT_ONCE])
        share = [0.15 + 0.85 * (start + part * len(rows)) / n_points for part in (0.0, 0.4, 0.7, 1.0)]
        needed = np.union1d(rows, neighbours[rows])
        part = values[needed]
        smoothed = smooth(day, part, days, pool, progress.part(share[0], share[1]))
        # the features need no neighbours of neighbours; their indices only have to be valid
        part_neighbours = np.minimum(np.searchsorted(needed, neighbours[needed]), len(needed) - 1)
        inputs = inputs_with_model(
            day, part, target, smoothed, model, part_neighbours, n_points, progress.part(share[1], share[2])
        )
        at = np.searchsorted(needed, rows)
        yield rows, _estimate_rows(weights, inputs, at, progress.part(share[2], share[3]))


def _block_order(xy: FloatArray) -> IntArray:
    """Return an order of the points that keeps the points of a block together: strips in x, sorted by y within each."""
    n_strips = max(round(np.sqrt(len(xy) / POINTS_AT_ONCE)), 1)
    rank = np.empty(len(xy), dtype=int)
    rank[np.argsort(xy[:, 0], kind="stable")] = np.arange(len(xy))
    return np.lexsort((xy[:, 1], rank * n_strips // len(xy)))


def estimate_held_out(
    weights: Weights,
    day: FloatArray,
    values: FloatArray,
    xy: FloatArray,
    is_held_out: BoolArray,
    pool: Pool,
    progress: Progress,
) -> Estimates:
    """Return the estimates on the held-out dates from all other dates."""
    pool = pool if pool.of_date is None else replace(pool, of_date=pool.of_date[~is_held_out])
    return estimate(weights, day[~is_held_out], values[:, ~is_held_out], xy, day[is_held_out], pool, progress)


def gate_of(
    weights: Weights, day: FloatArray, values: FloatArray, xy: FloatArray, pool: Pool, progress: Progress
) -> Gate:
    """Return the weights with the smallest error on held-out dates; share 0 if the correction does not reduce it."""
    is_held_out = held_out_run_lengths(len(day)) > 0
    rows = scored_points(values)
    rows = rows[np.isfinite(values[rows][:, ~is_held_out]).sum(axis=1) >= MIN_VALUES]
    if not is_held_out.any() or len(rows) < MIN_POINTS or (~is_held_out).sum() < MIN_DATES:
        return Gate(0.0)
    values, xy = values[rows], xy[rows]
    estimates = estimate_held_out(weights, day, values, xy, is_held_out, pool, progress)
    noise = np.maximum(estimates.smoothed.noise[:, None], 1e-9)
    known = np.isfinite(values[:, is_held_out] - estimates.smoothed.values)

    def clipped(value: FloatArray) -> FloatArray:
        return np.where(known, np.clip(value, -_MAX_ERROR_SIGMAS * noise, _MAX_ERROR_SIGMAS * noise), 0.0)

    error = clipped(values[:, is_held_out] - estimates.smoothed.values)
    network, shared = clipped(estimates.network), clipped(estimates.shared)
    part = _share_of(error - shared, network - shared, _PRIOR_NETWORK_PART)
    correction = part * network + (1.0 - part) * shared
    share = _share_of(error, correction, _PRIOR_SHARE)
    if ((error - share * correction) ** 2).sum() >= (error**2).sum():
        return Gate(0.0, part, int(is_held_out.sum()))
    gate = Gate(share, part, int(is_held_out.sum()))
    result = estimates.corrected(gate)
    excess = (clipped(values[:, is_held_out] - result.values) ** 2 - result.sigma**2) / noise**2 - 1.0
    return replace(gate, widening=max(float(excess[known].mean()), 0.0))


def _share_of(error: FloatArray, correction: FloatArray, expected: float) -> float:
    """Return the share of a correction with the smallest error; summed per date, because its points share errors."""
    return shrunk_share((error * correction).sum(axis=0), (correction**2).sum(axis=0), expected, _PRIOR_SIGMA)
