"""Edge-aware kriging: bodies that move relative to the surrounding ground are kriged separately.

Kriging smooths an edge over the distance between its points. Here the points are split into two parts by their rate.
The probability that a position belongs to either part is computed from these labels (`gp_classification`); each part
is kriged from its own points, and the results are weighted by the probabilities. Across gaps, where the labels are
uninformative, all points are kriged together. Edges are used only if they reduce the error at held-out points.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from weakref import WeakKeyDictionary

import numpy as np

from ...common.arrays import BoolArray, FloatArray, IntArray
from ...common.messages import message
from ...common.progress import Progress
from ..points.sensor_points import Points
from ..points.spatial_holdout import block_layout
from .covariance_fit import fit_field
from .covariance_of_sigma import fit_sigma_covariance
from .edge_labels import EdgeClassifier, choose_prior
from .gp_classification import Prior
from .local_kriging import (
    Field,
    Targets,
    Weights,
    kriging_weights,
    neighbours,
    shared_noise,
    targets_of,
    weighted_sums,
    weights_of_fields,
)

_MIN_POINTS = 20
# if a larger share of the points differs from the nearest neighbour, no body is wider than the point spacing
_MIXED = 0.15
_TURNS = 6
_BLOCKS = 4
# maximum error ratio to plain kriging for use: at random points, and in blocks
_GAIN = 0.97
_HARM = 1.01


@dataclass(frozen=True, eq=False)
class Edges:
    """Split of the points into two parts, and the covariances of the parts.

    Attributes
    ----------
    thresholds : tuple of float
        Rate per sensor above which a point belongs to the upper part [mm/yr].
    prior : Prior
        Prior of the latent field, which is positive in the upper part.
    rate, rest : tuple of Field
        Covariances of rate and residual displacement in the lower and the upper part.
    gain : float
        RMSE of the rate at held-out points ÷ that of plain kriging.
    labels : WeakKeyDictionary
        Cache of the classifiers per set of points.
    """

    thresholds: tuple[float, ...]
    prior: Prior
    rate: tuple[Field, Field]
    rest: tuple[Field, Field]
    gain: float
    labels: WeakKeyDictionary[Points, EdgeClassifier] = field(default_factory=WeakKeyDictionary, repr=False)

    @property
    def used(self) -> bool:
        """Whether the error at held-out points is sufficiently smaller than that of plain kriging."""
        return self.gain < _GAIN

    def upper(self, points: Points) -> BoolArray:
        """Return a mask of the points of the upper part, shape (n_points,)."""
        return np.asarray(points.rate > np.asarray(self.thresholds)[points.sensor])

    def noise(self, points: Points, sensor: IntArray) -> FloatArray:
        """Return the noise variance of the rate of points if observed by `sensor` [mm²/yr²], shape (n_points,)."""
        lower, upper = (part.noise[sensor] for part in self.rate)
        return np.asarray(np.where(self.upper(points), upper, lower) * points.noise)


def find_edges(
    points: Points, plain: Field, rest: FloatArray, seed: int = 0, progress: Progress | None = None
) -> Edges | None:
    """Split the points into two parts and compute the gain at held-out points.

    Parameters
    ----------
    points : Points
    plain : Field
        Covariance of the rate of all points, for comparison.
    rest : ndarray, shape (n_points, n_some_dates)
        Residual displacement on some dates [mm].
    seed : int
        Seed of the selection of held-out points.
    progress : Progress, optional
        Updated at each step.

    Returns
    -------
    Edges or None
        None if the points do not form two bodies.
    """
    progress, points = progress or Progress(), points.rates_only()
    thresholds = tuple(otsu_threshold(points.rate[points.sensor == sensor]) for sensor in range(points.n_sensors))
    upper = points.rate > np.asarray(thresholds)[points.sensor]
    for sensor in range(points.n_sensors):
        inside = upper[points.sensor == sensor].sum()
        if min(inside, (points.sensor == sensor).sum() - inside) < _MIN_POINTS:
            return None
    if _mixed(points, upper):
        return None
    progress = progress.stage(message("Detecting edges"), 0.0, 1.0)
    of_rate: list[Field] = []
    of_rest: list[Field] = []
    for k, part in enumerate((~upper, upper)):
        own = points.where(part)
        start = 0.25 * k
        for values, fitted, done, end in ((own.rate, of_rate, 0.0, 0.1), (rest[part], of_rest, 0.1, 0.25)):
            step = progress.part(start + done, start + end)
            found_field = fit_field(own, values, step.part(0.0, 0.5), sample=250, rounds=1)
            fitted.append(fit_sigma_covariance(own, values, found_field, step.part(0.5, 1.0), sample=250))
    prior = choose_prior(points.xy, upper, points.spacing_m, seed, progress.part(0.5, 0.6))
    found = Edges(thresholds, prior, (of_rate[0], of_rate[1]), (of_rest[0], of_rest[1]), 1.0)
    return replace(found, gain=_gain(found, points, plain, seed, progress.part(0.6, 1.0)))


def _mixed(points: Points, upper: BoolArray) -> bool:
    """Check whether nearest neighbours belong to different parts too often for the parts to be contiguous bodies."""
    from scipy.spatial import cKDTree

    other = cKDTree(points.xy).query(points.xy, k=2)[1][:, 1]
    return bool(np.mean(upper != upper[other]) > _MIXED)


def otsu_threshold(values: FloatArray) -> float:
    """Return the threshold that maximizes the between-class variance of the values (Otsu)."""
    ordered = np.sort(values)
    n, sums = len(ordered), np.cumsum(np.sort(values))
    if n < 2:
        return float(ordered[0])
    k = np.arange(1, n)
    between = k * (n - k) * (sums[:-1] / k - (sums[-1] - sums[:-1]) / (n - k)) ** 2
    best = int(np.argmax(between))
    return float((ordered[best] + ordered[best + 1]) / 2)


def _known_labels(edges: Edges, points: Points) -> EdgeClassifier:
    """Return the classifier of the points, from the cache if it was trained before."""
    known = edges.labels.get(points)
    if known is None:
        known = edges.labels[points] = EdgeClassifier.of(edges.prior, points.xy, edges.upper(points), points.spacing_m)
    return known


def krige_with_edges(
    edges: Edges,
    points: Points,
    targets: Targets,
    values: FloatArray,
    fields: tuple[Field, Field],
    plain: tuple[FloatArray, FloatArray],
) -> tuple[FloatArray, FloatArray]:
    """Krige values on each side of the edges.

    Parameters
    ----------
    edges : Edges
    points, targets
        Observations and target positions.
    values : ndarray, shape (n_points,) or (n_points, n_dates)
    fields : tuple of Field
        Covariances of the lower and the upper part.
    plain : tuple of ndarray
        Mean and variance of kriging from all points, used where the labels are uninformative.

    Returns
    -------
    mean, variance : ndarray, shape (n_targets,) or (n_targets, n_dates)
    """
    return krige_parts(edges, points, targets, (fields,)).mixed(0, values, plain)


@dataclass(frozen=True, eq=False)
class KrigedPart:
    """Kriging from one part of the points.

    Attributes
    ----------
    rows : ndarray of int, shape (n_own,)
        Indices of the points of the part among all points.
    near : ndarray of int, shape (n_targets, n_neighbours)
        Neighbours of every target, as indices into the points of the part.
    weights : list of Weights
        One item per quantity.
    """

    rows: IntArray
    near: IntArray
    weights: list[Weights]


@dataclass(frozen=True, eq=False)
class KrigedParts:
    """Targets kriged from the lower part, the upper part and all points, with the weight of each.

    Attributes
    ----------
    shares : tuple of ndarray, shape (n_targets,)
        Weights of the lower part, the upper part and all points; they sum to 1.
    parts : tuple of KrigedPart
        Lower and upper part.
    """

    shares: tuple[FloatArray, FloatArray, FloatArray]
    parts: tuple[KrigedPart, KrigedPart]

    def mixed(self, k: int, values: FloatArray, plain: tuple[FloatArray, FloatArray]) -> tuple[FloatArray, FloatArray]:
        """Return mean and error variance of quantity k, shape (n_targets,) or (n_targets, n_dates)."""
        means = [weighted_sums(part.rows[part.near], part.weights[k].weights, values) for part in self.parts]
        variances, shares = [part.weights[k].error_variance for part in self.parts], list(self.shares)
        if values.ndim > 1:
            variances, shares = ([each[:, None] for each in column] for column in (variances, shares))
        means, variances = [*means, plain[0]], [*variances, plain[1]]
        mean = np.asarray(sum(s * m for s, m in zip(shares, means)))
        return mean, np.asarray(sum(s * (v + (m - mean) ** 2) for s, v, m in zip(shares, variances, means)))

    def shared_noise(self, noise: Sequence[FloatArray], plain: FloatArray) -> FloatArray:
        """Return the covariance of the errors of the first two quantities, shape (n_targets,).

        Parameters
        ----------
        noise : sequence of ndarray, shape (n_points,)
            Covariance of the noise of both quantities at every point, for the lower and for the upper part.
        plain : ndarray, shape (n_targets,)
            Covariance of the errors of kriging from all points.
        """
        covariances = [
            shared_noise(part.near, part.weights[0], part.weights[1], own[part.rows])
            for part, own in zip(self.parts, noise)
        ]
        return np.asarray(sum(s * c for s, c in zip(self.shares, (*covariances, plain))))


def krige_parts(edges: Edges, points: Points, targets: Targets, fields: Sequence[tuple[Field, Field]]) -> KrigedParts:
    """Krige targets from each part; `fields` holds the covariances (lower, upper) per quantity."""
    upper, rates = edges.upper(points), points.rates_only()
    parts = []
    for k, part in enumerate((~upper, upper)):
        own = rates.where(part)
        if not part.any() or own.n_sensors < points.n_sensors or not (own.sensor == 0).any():
            # the training points contain no usable points of this part: use all points
            own, part = rates, np.ones(len(points), dtype=bool)
        near = neighbours(own, targets)
        kriged = weights_of_fields(own, [each[k] for each in fields], targets, near)
        parts.append(KrigedPart(np.flatnonzero(part), near, kriged))
    chance, telling = _known_labels(edges, points).at(targets.xy)
    return KrigedParts(((1 - chance) * telling, chance * telling, 1 - telling), (parts[0], parts[1]))


def _gain(edges: Edges, points: Points, plain: Field, seed: int, progress: Progress) -> float:
    """Return the RMSE of held-out rates of the first sensor ÷ that of plain kriging; 1 if edges increase it in blocks.

    Points are held out at random and in blocks, because a gain between near points must not cost accuracy across gaps.
    """
    rng = np.random.default_rng(seed)
    turn = rng.integers(0, _TURNS, len(points))
    ways = [(turn == k) & (points.sensor == 0) for k in range(_TURNS)]
    folds = block_layout(points, plain.range_m).folds[:_BLOCKS]
    ways += [np.isin(np.arange(len(points)), fold.hidden) for fold in folds]
    own, other = np.zeros(2), np.zeros(2)
    for k, hidden in enumerate(ways):
        progress.step(k / len(ways), message("Validating the edges"))
        training, truth = points.where(~hidden), points.where(hidden & (points.sensor == 0))
        if not len(truth) or not (training.sensor == 0).any() or training.n_sensors < points.n_sensors:
            continue
        targets = targets_of(truth, False)
        index = neighbours(training, targets)
        weights, variance = kriging_weights(training, plain, targets, index)
        kriged = weighted_sums(index, weights, training.rate)
        mixed, _ = krige_with_edges(edges, training, targets, training.rate, edges.rate, (kriged, variance))
        blocks = int(k >= _TURNS)
        other[blocks] += float(((kriged - truth.rate) ** 2).sum())
        own[blocks] += float(((mixed - truth.rate) ** 2).sum())
    at_random, in_blocks = np.sqrt(own / np.maximum(other, 1e-300))
    return float(at_random) if other[0] > 0 and in_blocks <= _HARM else 1.0
