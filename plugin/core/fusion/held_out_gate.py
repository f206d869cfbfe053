"""Share of the pretrained network and scaling of its intervals, near points and in gaps, from held-out points."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

import numpy as np

from ..common.arrays import BoolArray, FloatArray, IntArray
from ..common.metrics import rmse
from ..pretrained.held_out_share import shrunk_share
from .interpolator import Estimate
from .points.sensor_points import Points
from .points.spatial_holdout import block_layout

if TYPE_CHECKING:
    from scipy.spatial import Delaunay, cKDTree

_TURNS = 5
_MIN_BLOCKS, _MAX_BLOCKS = 4, 8
# maximum number of held-out points per fold; more are not needed for the decision
_MAX_HELD_OUT = 1500
# prior mean and standard deviation of the share
_EXPECTED, _SPREAD = 0.5, 0.3
# the error at held-out points must fall below this ratio
_GAIN = 0.99
# and the gain must exceed this number of standard errors
_SURE = 1.0
# squares along the longer side of the area, and minimum number of squares that contain points
_SQUARES, _MIN_SQUARES = 8, 5
# positions with a larger reach (see `gap_degree`) are in a gap
_GAP = 0.5
# minimum number of training points of the first sensor
_MIN_FIRST_SENSOR_POINTS = 4
# 0.6 to 2.5, including 1
_FACTORS = np.exp(np.arange(-20, 37) / 40)
_WANTED = 0.9
# minimum change of coverage over all factors; below it, noise dominates the interval and the factor cannot be estimated
_MIN_COVERAGE_RANGE = 0.05
# search tree and triangulation per set of points
_TRIANGLES: WeakKeyDictionary[Points, tuple[cKDTree, Delaunay]] = WeakKeyDictionary()


@dataclass(frozen=True)
class Gate:
    """Share of the network that is used, with the errors that justify it.

    Attributes
    ----------
    near, far : float
        Share of the difference between the network and edge-aware kriging that is applied, 0 to 1: near points, and
        in gaps or outside the points.
    near_gain, far_gain : float
        Rate RMSE with these shares ÷ that of edge-aware kriging, at held-out points near other points and in gaps.
    full : float
        The same ratio at all held-out points with the full network correction.
    rate_factors, factors : tuple of float
        Factors applied to the standard deviations of rate and displacement: near points, and in gaps.
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
        """Whether the network is used anywhere."""
        return self.near > 0.0 or self.far > 0.0


@dataclass(frozen=True, eq=False)
class HeldOut:
    """Predictions at held-out points.

    Attributes
    ----------
    plain, network : Estimate
        Estimates by edge-aware kriging and by the network.
    truth : Points
        The held-out points.
    reach : ndarray, shape (n,)
        See `gap_degree`.
    rate_noise : ndarray, shape (n,)
        Noise variance of the rates [mm²/yr²].
    noise : ndarray, shape (n, n_dates)
        Noise variance of the displacement [mm²].
    """

    plain: Estimate
    network: Estimate
    truth: Points
    reach: FloatArray
    rate_noise: FloatArray
    noise: FloatArray


def gap_degree(points: Points, xy: FloatArray) -> FloatArray:
    """Return 0 near a point, 1 in a gap or outside the hull of the points, and values in between, shape (n,).

    Inside the hull, the value rises linearly from 0 at one to 1 at two mean point spacings from the nearest point.
    """
    from scipy.spatial import Delaunay, cKDTree

    if points not in _TRIANGLES:
        # cached, because positions are queried in blocks
        _TRIANGLES[points] = cKDTree(points.xy), Delaunay(points.xy - points.xy[0], qhull_options="QJ")
    tree, triangles = _TRIANGLES[points]
    distance = tree.query(xy)[0] / points.spacing_m
    outside = triangles.find_simplex(xy - points.xy[0]) < 0
    return np.asarray(np.where(outside, 1.0, np.clip(distance - 1.0, 0.0, 1.0)))


def sigmas_of(estimate: Estimate) -> tuple[FloatArray, FloatArray]:
    """Return the standard deviations of rate and displacement; raise ValueError if the estimate has none."""
    if estimate.rate_sigma is None or estimate.sigma is None:
        raise ValueError("the estimate has no sigma")
    return estimate.rate_sigma, estimate.sigma


def gated_estimate(plain: Estimate, network: Estimate, gate: Gate, reach: FloatArray) -> Estimate:
    """Return edge-aware kriging plus the gate's share of the network correction."""
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
    """Yield training points and held-out points of the first sensor, for random folds and for blocks."""
    rng = np.random.default_rng(seed)
    first = points.sensor == 0

    def some(hidden: BoolArray) -> IntArray:
        found = np.flatnonzero(hidden & first)
        return np.sort(rng.choice(found, min(len(found), _MAX_HELD_OUT), replace=False))

    turn = rng.integers(0, _TURNS, len(points))
    folds = [((turn != k) | ~first, turn == k, False) for k in range(_TURNS)]
    rows = np.arange(len(points))
    n_blocks = int(np.clip(8000 // len(points), _MIN_BLOCKS, _MAX_BLOCKS))
    for fold in block_layout(points, range_m).folds[:n_blocks]:
        folds.append((np.isin(rows, fold.training_rows), np.isin(rows, fold.hidden), True))
    for kept, hidden, in_blocks in folds:
        training = points.where(kept)
        if training.n_sensors < points.n_sensors or (training.sensor == 0).sum() < _MIN_FIRST_SENSOR_POINTS:
            continue
        if in_blocks:
            # near the border of a block, points lie on one side only, unlike the random folds: keep only the gap
            hidden = hidden & (gap_degree(training, points.xy) > _GAP)
        chosen = some(hidden)
        if len(chosen):
            yield training, points.where(chosen)


def fit_fusion_gate(points: Points, held_out: Sequence[HeldOut]) -> Gate:
    """Return the shares with the smallest error at held-out points, and factors that give intervals 90 % coverage.

    A share is 0 if the network does not reduce the error there.
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
    """Return the share of the correction with the smallest error; 0 if the gain is not significant."""
    n_squares = len(np.unique(cell))
    if n_squares < _MIN_SQUARES:
        return 0.0
    # errors of neighbours are correlated, so squares are the independent units, not points
    of_error, of_size = (_sums(cell, each) for each in (missed * added, added**2))
    share = shrunk_share(of_error, of_size, _EXPECTED, _SPREAD)
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
    """Return the sigma factors of rate and displacement, each near points and in gaps."""
    done = [gated_estimate(each.plain, each.network, gate, each.reach) for each in held_out]
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
    """Return the sigma factor closest to 1 whose coverage is 90 % within one standard error."""
    if len(error) < _MIN_SQUARES:
        return 1.0
    inside = np.array([float(np.mean(error**2 <= 1.645**2 * ((factor * sigma) ** 2 + noise))) for factor in _FACTORS])
    if inside[-1] - inside[0] < _MIN_COVERAGE_RANGE:
        return 1.0
    missed = np.abs(inside - _WANTED)
    # noise masks the width of narrow intervals: keep the factor closest to 1 that the points do not reject
    unsure = missed <= np.sqrt(_WANTED * (1 - _WANTED) / len(error))
    if unsure.any():
        return float(_FACTORS[unsure][int(np.argmin(np.abs(np.log(_FACTORS[unsure]))))])
    return float(_FACTORS[int(np.argmin(missed))])


def _between(values: tuple[float, float], reach: FloatArray) -> FloatArray:
    return np.asarray((1 - reach) * values[0] + reach * values[1])
