"""How much of the network is used next to points and in gaps, and how wide its intervals are, by held-out points."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

import numpy as np

from ..common.arrays import BoolArray, FloatArray, IntArray
from ..common.metrics import rmse
from ..pretrained.held_out_share import share_of
from .interpolator import Estimate
from .points.sensor_points import Points
from .points.spatial_holdout import block_layout

if TYPE_CHECKING:
    from scipy.spatial import Delaunay, cKDTree

_TURNS = 5
_LEAST_BLOCKS, _MOST_BLOCKS = 4, 8
# in a large area fewer points suffice to decide
_MOST_HIDDEN = 1500
# before held-out points are seen this share is expected to be right, give or take the second
_EXPECTED, _SPREAD = 0.5, 0.3
# held-out errors have to be smaller by this factor
_GAIN = 0.99
# and the gain larger than so many standard errors
_SURE = 1.0
# squares along the longer side of the area, and those that have to hold points
_SQUARES, _LEAST_SQUARES = 8, 5
# places of a larger reach are in a gap
_GAP = 0.5
# points of the first sensor that have to be seen
_LEAST_KEPT = 4
# 0.6 to 2.5, with 1
_FACTORS = np.exp(np.arange(-20, 37) / 40)
_WANTED = 0.9
# an interval that noise fills says nothing of its width
_LEAST_TOLD = 0.05
# nearest points and triangles of points that are still needed
_TRIANGLES: WeakKeyDictionary[Points, tuple[cKDTree, Delaunay]] = WeakKeyDictionary()


@dataclass(frozen=True)
class Gate:
    """How much of the network is used, and why.

    Attributes
    ----------
    near, far : float
        Share of the difference between network and kriging with edges, 0 to 1: next to points, and in gaps or outside
        the points.
    near_gain, far_gain : float
        Error of the rate at held-out points next to points, and in gaps, with these shares ÷ that of kriging with
        edges.
    full : float
        The same at all held-out points with the whole network.
    rate_factors, factors : tuple of float
        By which the standard deviations of rate and displacement are multiplied, near and far.
    """

    near: float = 0.0
    far: float = 0.0
    near_gain: float = 1.0
    far_gain: float = 1.0
    full: float = 1.0
    rate_factors: tuple[float, float] = (1.0, 1.0)
    factors: tuple[float, float] = (1.0, 1.0)

    @property
    def is_open(self) -> bool:
        """Whether anything of the network is used."""
        return self.near > 0.0 or self.far > 0.0


@dataclass(frozen=True, eq=False)
class HeldOut:
    """Points found without themselves.

    Attributes
    ----------
    plain, network : Estimate
        By kriging with edges and by the network.
    truth : Points
    reach : ndarray, shape (n,)
        Of `reach_of`.
    rate_noise : ndarray, shape (n,)
        Noise variance of the rates [mm²/yr²].
    noise : ndarray, shape (n, n_dates)
        Of the displacement [mm²].
    """

    plain: Estimate
    network: Estimate
    truth: Points
    reach: FloatArray
    rate_noise: FloatArray
    noise: FloatArray


def reach_of(points: Points, xy: FloatArray) -> FloatArray:
    """Return whether places are next to a point (0), in a gap or outside the points (1), or in between, shape (n,)."""
    from scipy.spatial import Delaunay, cKDTree

    if points not in _TRIANGLES:
        # places come in blocks
        _TRIANGLES[points] = cKDTree(points.xy), Delaunay(points.xy - points.xy[0], qhull_options="QJ")
    tree, triangles = _TRIANGLES[points]
    distance = tree.query(xy)[0] / points.spacing_m
    outside = triangles.find_simplex(xy - points.xy[0]) < 0
    return np.asarray(np.where(outside, 1.0, np.clip(distance - 1.0, 0.0, 1.0)))


def sigmas_of(estimate: Estimate) -> tuple[FloatArray, FloatArray]:
    """Return the standard deviations of rate and displacement of a method that has them."""
    if estimate.rate_sigma is None or estimate.sigma is None:
        raise ValueError("the estimate has no sigma")
    return estimate.rate_sigma, estimate.sigma


def mixed(plain: Estimate, network: Estimate, gate: Gate, reach: FloatArray) -> Estimate:
    """Return kriging with edges, moved towards the network by the share of the gate."""
    (plain_rate, plain_sigma), (network_rate, network_sigma) = sigmas_of(plain), sigmas_of(network)
    share = _between((gate.near, gate.far), reach)
    every = share[:, None]
    rate_sigma = np.sqrt((1 - share) * plain_rate**2 + share * network_rate**2)
    sigma = np.sqrt((1 - every) * plain_sigma**2 + every * network_sigma**2)
    return Estimate(
        plain.rate + share * (network.rate - plain.rate),
        plain.displacement + every * (network.displacement - plain.displacement),
        rate_sigma * _between(gate.rate_factors, reach),
        sigma * _between(gate.factors, reach)[:, None],
        plain_rate if plain.reach_sigma is None else plain.reach_sigma,
    )


def held_out_folds(points: Points, range_m: float, seed: int) -> Iterator[tuple[Points, Points]]:
    """Yield points that are seen, and points of the first sensor that are found from them: at random, and in gaps."""
    rng = np.random.default_rng(seed)
    first = points.sensor == 0

    def some(hidden: BoolArray) -> IntArray:
        found = np.flatnonzero(hidden & first)
        return np.sort(rng.choice(found, min(len(found), _MOST_HIDDEN), replace=False))

    turn = rng.integers(0, _TURNS, len(points))
    folds = [((turn != k) | ~first, turn == k, False) for k in range(_TURNS)]
    rows = np.arange(len(points))
    n_blocks = int(np.clip(8000 // len(points), _LEAST_BLOCKS, _MOST_BLOCKS))
    for fold in block_layout(points, range_m).folds[:n_blocks]:
        folds.append((np.isin(rows, fold.training_rows), np.isin(rows, fold.hidden), True))
    for kept, hidden, in_blocks in folds:
        training = points.where(kept)
        if training.n_sensors < points.n_sensors or (training.sensor == 0).sum() < _LEAST_KEPT:
            continue
        if in_blocks:
            # next to the points of one side alone it is not as between points
            hidden = hidden & (reach_of(training, points.xy) > _GAP)
        chosen = some(hidden)
        if len(chosen):
            yield training, points.where(chosen)


def gate_of(points: Points, held_out: Sequence[HeldOut]) -> Gate:
    """Return the shares that err least at held-out points, and factors for intervals that hold 90 % of them.

    Both shares are 0 where the network does not reduce the error.
    """
    if not held_out:
        return Gate()
    missed = np.concatenate([each.truth.rate - each.plain.rate for each in held_out])
    added = np.concatenate([each.network.rate - each.plain.rate for each in held_out])
    cell = _squares(points, np.concatenate([each.truth.xy for each in held_out]))
    far = np.concatenate([each.reach for each in held_out]) > _GAP
    shares, gains = [], []
    for part in (~far, far):
        share = _share(missed[part], added[part], cell[part])
        shares.append(share)
        gains.append(_ratio(missed[part] - share * added[part], missed[part]) if share else 1.0)
    gate = Gate(shares[0], shares[1], gains[0], gains[1], _ratio(missed - added, missed))
    of_rate, of_displacement = _factors(gate, held_out, far)
    return replace(gate, rate_factors=of_rate, factors=of_displacement)


def _ratio(error: FloatArray, other: FloatArray) -> float:
    return rmse(error) / max(rmse(other), 1e-300)


def _share(missed: FloatArray, added: FloatArray, cell: IntArray) -> float:
    """Return the share of what is added that errs least; 0 where it is not sure that it reduces the error."""
    n_squares = len(np.unique(cell))
    if n_squares < _LEAST_SQUARES:
        return 0.0
    # neighbours err together: squares count and not points
    of_error, of_size = (_sums(cell, each) for each in (missed * added, added**2))
    share = share_of(of_error, of_size, _EXPECTED, _SPREAD)
    better = _sums(cell, missed**2 - (missed - share * added) ** 2)
    sure = float(np.sqrt((better**2).sum()))
    least = (1 - _GAIN**2) * float((missed**2).sum())
    return share if better.sum() > max(least, _SURE * sure) else 0.0


def _sums(cell: IntArray, values: FloatArray) -> FloatArray:
    return np.asarray(np.bincount(cell, values), dtype=float)


def _squares(points: Points, xy: FloatArray) -> IntArray:
    side = max(float(np.ptp(points.xy, axis=0).max()) / _SQUARES, 1e-6)
    row, column = np.clip(((xy - points.xy.min(axis=0)) / side).astype(int), 0, _SQUARES - 1).T
    return np.asarray(_SQUARES * row + column)


def _factors(
    gate: Gate, held_out: Sequence[HeldOut], far: BoolArray
) -> tuple[tuple[float, float], tuple[float, float]]:
    """Return the factors of rate and displacement, near and far."""
    done = [mixed(each.plain, each.network, gate, each.reach) for each in held_out]
    of_rate, of_displacement = [], []
    for each, found in zip(held_out, done):
        rate_sigma, sigma = sigmas_of(found)
        of_rate.append((found.rate - each.truth.rate, rate_sigma, each.rate_noise))
        of_displacement.append((found.displacement - each.truth.displacement, sigma, each.noise))

    def both(of_parts: list[tuple[FloatArray, FloatArray, FloatArray]]) -> tuple[float, float]:
        error, sigma, noise = (np.concatenate(column) for column in zip(*of_parts))
        return _factor(error[~far], sigma[~far], noise[~far]), _factor(error[far], sigma[far], noise[far])

    return both(of_rate), both(of_displacement)


def _factor(error: FloatArray, sigma: FloatArray, noise: FloatArray) -> float:
    """Return the factor on sigma nearest to 1 with which, within a standard error, 90 % of the errors are inside."""
    if len(error) < _LEAST_SQUARES:
        return 1.0
    inside = np.array([float(np.mean(error**2 <= 1.645**2 * ((factor * sigma) ** 2 + noise))) for factor in _FACTORS])
    if inside[-1] - inside[0] < _LEAST_TOLD:
        return 1.0
    missed = np.abs(inside - _WANTED)
    # noise hides the width of narrow intervals: what the points do not refute stays
    unsure = missed <= np.sqrt(_WANTED * (1 - _WANTED) / len(error))
    if unsure.any():
        return float(_FACTORS[unsure][int(np.argmin(np.abs(np.log(_FACTORS[unsure]))))])
    return float(_FACTORS[int(np.argmin(missed))])


def _between(values: tuple[float, float], reach: FloatArray) -> FloatArray:
    return np.asarray((1 - reach) * values[0] + reach * values[1])
