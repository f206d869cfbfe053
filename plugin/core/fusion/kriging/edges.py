"""Kriging with edges: bodies that move against other ground, each kriged on its own.

Kriging smears an edge over the distance of its points. Here the points are split in two by their rate; how likely a
place belongs to either part is found from the labels (`classify`), and the parts are kriged each from its own points
and mixed by that likelihood. Beyond gaps, where the labels cannot tell, all points are kriged together. Original
points that are held out decide whether it is used.
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
from .covariance_of_sigma import with_sigma
from .edge_labels import Labels, choose_prior
from .gp_classification import Prior
from .local_kriging import (
    Field,
    Targets,
    Weights,
    apply,
    kriging_weights,
    neighbours,
    shared_noise,
    targets_of,
    weights_of_fields,
)

_LEAST_POINTS = 20
# where so many points differ from their nearest neighbour there are no bodies that are wider than the points lie apart
_MIXED = 0.15
_TURNS = 6
_BLOCKS = 4
# held-out points have to be found so much better
_GAIN = 0.97
_HARM = 1.01


@dataclass(frozen=True, eq=False)
class Edges:
    """What splits the points, and how the parts vary.

    Attributes
    ----------
    thresholds : tuple of float
        Rate of each sensor above which a point is of the upper part [mm/yr].
    prior : Prior
        Of the field that is above zero in the upper part.
    rate, rest : tuple of Field
        Of the lower and the upper part.
    gain : float
        Error of the rate at held-out points ÷ that of plain kriging.
    labels : WeakKeyDictionary
        Edges by the labels of points, for the requested points.
    """

    thresholds: tuple[float, ...]
    prior: Prior
    rate: tuple[Field, Field]
    rest: tuple[Field, Field]
    gain: float
    labels: WeakKeyDictionary[Points, Labels] = field(default_factory=WeakKeyDictionary, repr=False)

    @property
    def used(self) -> bool:
        """Whether it finds held-out points better than plain kriging."""
        return self.gain < _GAIN

    def upper(self, points: Points) -> BoolArray:
        """Return which points are of the upper part, shape (n_points,)."""
        return np.asarray(points.rate > np.asarray(self.thresholds)[points.sensor])

    def noise(self, points: Points, sensor: IntArray) -> FloatArray:
        """Return the noise variance of the rate of points, as a sensor sees them [mm²/yr²], shape (n_points,)."""
        lower, upper = (part.noise[sensor] for part in self.rate)
        return np.asarray(np.where(self.upper(points), upper, lower) * points.noise)


def find_edges(
    points: Points, plain: Field, rest: FloatArray, seed: int = 0, progress: Progress | None = None
) -> Edges | None:
    """Split the points and judge whether that helps; None where they cannot form two bodies.

    Parameters
    ----------
    points : Points
    plain : Field
        Of the rate, for comparison.
    rest : ndarray, shape (n_points, n_some_dates)
        What the rates leave over, on some dates [mm].
    seed : int
        Of the points that are hidden.
    progress : Progress, optional
        Progress is reported at each step.
    """
    progress, points = progress or Progress(), points.rates_only()
    thresholds = tuple(split_at(points.rate[points.sensor == sensor]) for sensor in range(points.n_sensors))
    upper = points.rate > np.asarray(thresholds)[points.sensor]
    for sensor in range(points.n_sensors):
        inside = upper[points.sensor == sensor].sum()
        if min(inside, (points.sensor == sensor).sum() - inside) < _LEAST_POINTS:
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
            fitted.append(with_sigma(own, values, found_field, step.part(0.5, 1.0), sample=250))
    prior = choose_prior(points.xy, upper, points.spacing_m, seed, progress.part(0.5, 0.6))
    found = Edges(thresholds, prior, (of_rate[0], of_rate[1]), (of_rest[0], of_rest[1]), 1.0)
    return replace(found, gain=_gain(found, points, plain, seed, progress.part(0.6, 1.0)))


def _mixed(points: Points, upper: BoolArray) -> bool:
    """Return whether neighbours differ so often that the parts are no bodies."""
    from scipy.spatial import cKDTree

    other = cKDTree(points.xy).query(points.xy, k=2)[1][:, 1]
    return bool(np.mean(upper != upper[other]) > _MIXED)


def split_at(values: FloatArray) -> float:
    """Return the value that splits numbers into the two most different groups (Otsu)."""
    ordered = np.sort(values)
    n, sums = len(ordered), np.cumsum(np.sort(values))
    if n < 2:
        return float(ordered[0])
    k = np.arange(1, n)
    between = k * (n - k) * (sums[:-1] / k - (sums[-1] - sums[:-1]) / (n - k)) ** 2
    best = int(np.argmax(between))
    return float((ordered[best] + ordered[best + 1]) / 2)


def _known_labels(edges: Edges, points: Points) -> Labels:
    """Return what the labels of points say; requested for the same points block by block, and costly."""
    known = edges.labels.get(points)
    if known is None:
        known = edges.labels[points] = Labels.of(edges.prior, points.xy, edges.upper(points), points.spacing_m)
    return known


def with_edges(
    edges: Edges,
    points: Points,
    targets: Targets,
    values: FloatArray,
    fields: tuple[Field, Field],
    plain: tuple[FloatArray, FloatArray],
) -> tuple[FloatArray, FloatArray]:
    """Krige values with edges.

    Parameters
    ----------
    edges : Edges
    points, targets
        Observations, and targets.
    values : ndarray, shape (n_points,) or (n_points, n_dates)
    fields : tuple of Field
        Of the lower and the upper part.
    plain : tuple of ndarray
        Mean and variance of kriging from all points, which stands where the labels cannot tell.

    Returns
    -------
    mean, variance : ndarray, shape (n_targets,) or (n_targets, n_dates)
    """
    return split(edges, points, targets, (fields,)).mixed(0, values, plain)


@dataclass(frozen=True, eq=False)
class Part:
    """Kriging from one part of the points.

    Attributes
    ----------
    rows : ndarray of int, shape (n_own,)
        Of its points among all.
    near : ndarray of int, shape (n_targets, n_neighbours)
        Neighbours of every target among its points.
    weights : list of Weights
        Of every quantity.
    """

    rows: IntArray
    near: IntArray
    weights: list[Weights]


@dataclass(frozen=True, eq=False)
class Split:
    """Targets kriged from the lower part, the upper part and all points, with what each counts.

    Attributes
    ----------
    shares : tuple of ndarray, shape (n_targets,)
        Of the lower part, the upper part and all points.
    parts : tuple of Part
        Lower and upper.
    """

    shares: tuple[FloatArray, FloatArray, FloatArray]
    parts: tuple[Part, Part]

    def mixed(self, k: int, values: FloatArray, plain: tuple[FloatArray, FloatArray]) -> tuple[FloatArray, FloatArray]:
        """Return mean and error variance of quantity k, shape (n_targets,) or (n_targets, n_dates)."""
        means = [apply(part.rows[part.near], part.weights[k].weights, values) for part in self.parts]
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
            Covariance of the noise of both at every point, by the covariances of the lower and of the upper part.
        plain : ndarray, shape (n_targets,)
            As returned, of kriging from all points.
        """
        covariances = [
            shared_noise(part.near, part.weights[0], part.weights[1], own[part.rows])
            for part, own in zip(self.parts, noise)
        ]
        return np.asarray(sum(s * c for s, c in zip(self.shares, (*covariances, plain))))


def split(edges: Edges, points: Points, targets: Targets, fields: Sequence[tuple[Field, Field]]) -> Split:
    """Krige targets from either part; fields are those of the lower and the upper part, of every quantity."""
    upper, rates = edges.upper(points), points.rates_only()
    parts = []
    for k, part in enumerate((~upper, upper)):
        own = rates.where(part)
        if not part.any() or own.n_sensors < points.n_sensors or not (own.sensor == 0).any():
            # one part is hidden altogether: all points stand for it
            own, part = rates, np.ones(len(points), dtype=bool)
        near = neighbours(own, targets)
        kriged = weights_of_fields(own, [each[k] for each in fields], targets, near)
        parts.append(Part(np.flatnonzero(part), near, kriged))
    chance, telling = _known_labels(edges, points).at(targets.xy)
    return Split(((1 - chance) * telling, chance * telling, 1 - telling), (parts[0], parts[1]))


def _gain(edges: Edges, points: Points, plain: Field, seed: int, progress: Progress) -> float:
    """Return the error at hidden rates of the first sensor ÷ that of plain kriging.

    Points are hidden at random and in blocks: what is better between near points must not be worse beyond gaps.
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
        kriged = apply(index, weights, training.rate)
        mixed, _ = with_edges(edges, training, targets, training.rate, edges.rate, (kriged, variance))
        blocks = int(k >= _TURNS)
        other[blocks] += float(((kriged - truth.rate) ** 2).sum())
        own[blocks] += float(((mixed - truth.rate) ** 2).sum())
    at_random, in_blocks = np.sqrt(own / np.maximum(other, 1e-300))
    return float(at_random) if other[0] > 0 and in_blocks <= _HARM else 1.0
