"""Base predictors of the grid network: kriging, tuned ordinary kriging, and kriging of each side of an edge.

Every point is also predicted from the other points by each predictor; these leave-one-out errors near a position are
the main evidence for the weights there.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...common.arrays import BoolArray, FloatArray, IntArray
from ...common.progress import Progress
from ..kriging.covariance_fit import fit_field
from ..kriging.edges import otsu_threshold
from ..kriging.gp_classification import Prior, Sites, fit_sites, is_in_box, point_boxes, upper_probability
from ..kriging.local_kriging import Field, Targets, kriging_weights, neighbours, targets_of, weighted_sums
from ..points.sensor_points import Points
from .ordinary_kriging import NEIGHBOURS, tune_ordinary_kriging, without_self
from .settings import N_PRIORS

_MIN_POINTS_PER_PART = 12
_MIXED = 0.25
_REACH = 5.0
# length in mean point spacings, smooth shape, noise variance of the labels
_PRIORS = (
    (2.2, True, 3e-3),
    (3.0, True, 3e-3),
    (4.5, True, 3e-3),
    (7.0, True, 1e-3),
    (4.0, False, 3e-3),
    (12.0, False, 1e-3),
)
_SURE = 1e-3


@dataclass(frozen=True, eq=False)
class _Box:
    low: FloatArray
    high: FloatArray
    near: IntArray
    sites: tuple[Sites, ...]


@dataclass(frozen=True, eq=False)
class PointPartition:
    """Two parts of the points with different rates.

    Attributes
    ----------
    thresholds : ndarray, shape (n_sensors,)
        Rate above which a point belongs to the upper part [mm/yr].
    fields : tuple of Field
        Covariances of the lower and the upper part.
    """

    thresholds: FloatArray
    fields: tuple[Field, Field]

    def upper(self, points: Points) -> BoolArray:
        """Return a mask of the points of the upper part, shape (n_points,)."""
        return np.asarray(points.rate > self.thresholds[points.sensor])


@dataclass(frozen=True, eq=False)
class PredictorFit:
    """Covariances of the predictors, fitted once to all points.

    Attributes
    ----------
    kriging, ordinary : Field
        Covariances of kriging and of ordinary kriging.
    sides : PointPartition or None
        None if the points do not form two bodies.
    """

    kriging: Field
    ordinary: Field
    sides: PointPartition | None


def fit_base_predictors(
    points: Points, kriging: Field, sample: int = 250, progress: Progress | None = None
) -> PredictorFit:
    """Fit the predictors to the rates of points.

    Parameters
    ----------
    points : Points
    kriging : Field
        Covariance of the rate.
    sample : int
        Number of points used to fit the covariances of ordinary kriging and of the parts.
    progress : Progress, optional
    """
    progress = progress or Progress()
    return PredictorFit(kriging, tune_ordinary_kriging(points, sample), _sides(points, sample, progress))


def _sides(points: Points, sample: int, progress: Progress) -> PointPartition | None:
    from scipy.spatial import cKDTree

    own = [points.sensor == sensor for sensor in range(points.n_sensors)]
    thresholds = np.array([otsu_threshold(points.rate[each]) for each in own])
    upper = points.rate > thresholds[points.sensor]
    if any(min((upper & each).sum(), (~upper & each).sum()) < _MIN_POINTS_PER_PART for each in own):
        return None
    other = cKDTree(points.xy).query(points.xy, k=2)[1][:, 1]
    if np.mean(upper != upper[other]) > _MIXED:
        return None
    fields = []
    for k, part in enumerate((~upper, upper)):
        inside = points.rates_only().where(part)
        fields.append(fit_field(inside, inside.rate, progress.part(k / 2, (k + 1) / 2), sample=sample, rounds=1))
    return PointPartition(thresholds, (fields[0], fields[1]))


@dataclass(frozen=True, eq=False)
class SideClassifier:
    """Classifier of positions into the lower and upper part under several priors.

    Attributes
    ----------
    xy : tuple of ndarray
        Positions of the points of the lower and the upper part [m].
    spacing_m : float
        Mean point spacing [m].
    boxes : tuple
        Boxes of the area with their trained classifiers.
    priors : tuple of Prior
    left_out : ndarray, shape (N_PRIORS, n_points)
        Leave-one-out probability of the upper part.
    belief : ndarray, shape (N_PRIORS,)
        Weight of each prior, from the leave-one-out likelihood of the labels; the sum is 1.
    """

    xy: tuple[FloatArray, FloatArray]
    spacing_m: float
    boxes: tuple[_Box, ...]
    priors: tuple[Prior, ...]
    left_out: FloatArray
    belief: FloatArray

    @classmethod
    def of(cls, xy: FloatArray, upper: BoolArray, spacing_m: float) -> SideClassifier:
        """Train on the labels of points; both parts must contain points."""
        parts = (xy[~upper], xy[upper])
        priors = tuple(Prior(length * spacing_m, smooth, noise) for length, smooth, noise in _PRIORS)
        doubtful = np.flatnonzero(_apart(parts, xy).max(axis=0) < 1.3 * _REACH * spacing_m)
        left_out = np.repeat(upper[None].astype(float), N_PRIORS, axis=0)
        boxes = []
        for low, high, near in point_boxes(xy[doubtful], _REACH * spacing_m, 200):
            chosen = doubtful[near]
            sites = tuple(fit_sites(prior, xy[chosen], upper[chosen]) for prior in priors)
            inside = is_in_box(xy[chosen], low, high)
            for k, each in enumerate(sites):
                left_out[k, chosen[inside]] = each.left_out[inside]
            boxes.append(_Box(low, high, chosen, sites))
        right = np.clip(np.where(upper, left_out, 1 - left_out), _SURE, 1.0)
        evidence = np.log(right).sum(axis=1)
        belief = np.exp(evidence - evidence.max())
        return cls(parts, spacing_m, tuple(boxes), priors, left_out, belief / belief.sum())

    def at(self, xy: FloatArray, places: FloatArray) -> tuple[FloatArray, FloatArray]:
        """Return probabilities of the upper part, shape (N_PRIORS, n), and distances to the parts [m], shape (2, n)."""
        apart = _apart(self.xy, places)
        found = np.repeat((apart[1] < apart[0]).astype(float)[None], N_PRIORS, axis=0)
        doubtful = apart.max(axis=0) < _REACH * self.spacing_m
        for box in self.boxes:
            here = np.flatnonzero(doubtful & is_in_box(places, box.low, box.high))
            if len(here):
                for k, prior in enumerate(self.priors):
                    found[k, here] = upper_probability(prior, xy[box.near], box.sites[k], places[here])
        return found, apart


def _apart(parts: tuple[FloatArray, FloatArray], places: FloatArray) -> FloatArray:
    from scipy.spatial import cKDTree

    return np.stack([cKDTree(part).query(places)[0] for part in parts])


@dataclass(frozen=True, eq=False)
class LeaveOneOutPoints:
    """Points with the leave-one-out residuals of every predictor.

    Attributes
    ----------
    points : Points
    fit : PredictorFit
    level : ndarray, shape (n_points,)
        Rates in the datum of the first sensor [mm/yr].
    residuals : ndarray, shape (3, n_points)
        Rate minus kriging, ordinary kriging, and kriging of the point's own part, without the point itself [mm/yr].
    across : ndarray, shape (n_points,)
        Prediction of a point by the other part minus that by its own part [mm/yr].
    upper : ndarray of bool, shape (n_points,)
        Points of the upper part.
    side : SideClassifier or None
        None if there are no two usable parts.
    """

    points: Points
    fit: PredictorFit
    level: FloatArray
    residuals: FloatArray
    across: FloatArray
    upper: BoolArray
    side: SideClassifier | None

    @property
    def scale(self) -> float:
        """Standard deviation of the rates of all points [mm/yr]."""
        return max(float(self.level.std()), 1e-9)

    @classmethod
    def of(cls, points: Points, fit: PredictorFit) -> LeaveOneOutPoints:
        """Predict every point from the others."""
        rows, target = np.arange(len(points)), targets_of(points)
        level = np.array(points.rate)
        index = without_self(neighbours(points, target), rows)
        weights, _ = kriging_weights(points, fit.kriging, target, index)
        found = weighted_sums(index, weights, points.rate)
        second = np.flatnonzero(points.sensor == 1)
        if len(second):
            free = targets_of(points.rates_only().where(second), False)
            moved, _ = kriging_weights(points, fit.kriging, free, index[second])
            level[second] -= found[second] - weighted_sums(index[second], moved, points.rate)
        near = without_self(neighbours(points, target, NEIGHBOURS + 1, 0), rows)
        ordinary, _ = kriging_weights(points, fit.ordinary, target, near)
        first = points.rate - found
        residuals = np.stack([first, points.rate - weighted_sums(near, ordinary, points.rate), first])
        across = np.zeros(len(points))
        upper = np.zeros(len(points), dtype=bool)
        if fit.sides is None:
            return cls(points, fit, level, residuals, across, upper, None)
        upper = fit.sides.upper(points)
        parts = _usable_parts(points, upper)
        if parts is None:
            return cls(points, fit, level, residuals, across, np.zeros_like(upper), None)
        rates = points.rates_only()
        for k, part in enumerate(parts):
            own, field = rates.where(part), fit.sides.fields[k]
            index = without_self(neighbours(own, targets_of(own)), np.arange(len(own)))
            weights, _ = kriging_weights(own, field, targets_of(own), index)
            residuals[2, part] = own.rate - weighted_sums(index, weights, own.rate)
            others = targets_of(rates.where(~part))
            index = neighbours(own, others)
            weights, _ = kriging_weights(own, field, others, index)
            across[~part] = weighted_sums(index, weights, own.rate)
        across -= points.rate - residuals[2]
        return cls(points, fit, level, residuals, across, upper, SideClassifier.of(points.xy, upper, points.spacing_m))


def _usable_parts(points: Points, upper: BoolArray) -> tuple[BoolArray, BoolArray] | None:
    for part in (~upper, upper):
        if any((part & (points.sensor == sensor)).sum() < 3 for sensor in range(points.n_sensors)):
            return None
    return ~upper, upper


@dataclass(frozen=True, eq=False)
class BasePredictions:
    """Predictions at target positions.

    Attributes
    ----------
    mean, sigma : ndarray, shape (N_BASES, n)
        Kriging, ordinary kriging, the more probable side, the other side, and the probability-weighted mean of both
        sides [mm/yr].
    likely : ndarray, shape (N_PRIORS, n)
        Probability of the more probable side under each prior.
    apart : ndarray, shape (2, n)
        Distances to the nearest points of the more probable and of the other side [m].
    swapped : ndarray of bool, shape (n,)
        Positions where the upper part is the more probable one.
    chance : ndarray, shape (n,)
        Probability of the more probable side, averaged over the priors weighted by `belief`.
    ways : tuple
        Neighbour indices, weights, and rows of the points to which the indices refer, for kriging, ordinary kriging
        and, if there are two parts, the lower and the upper part.
    """

    mean: FloatArray
    sigma: FloatArray
    likely: FloatArray
    apart: FloatArray
    swapped: BoolArray
    chance: FloatArray
    ways: tuple[tuple[IntArray, FloatArray, IntArray], ...]


def predict_bases(known: LeaveOneOutPoints, targets: Targets, progress: Progress | None = None) -> BasePredictions:
    """Return the predictions of every predictor at target positions."""
    progress = progress or Progress()
    points, fit = known.points, known.fit
    ways = []
    means, sigmas = [], []
    every = np.arange(len(points))

    def add(index: IntArray, field: Field, own: Points, rows: IntArray) -> None:
        weights, variance = kriging_weights(own, field, targets, index)
        means.append(weighted_sums(index, weights, own.rate))
        sigmas.append(np.sqrt(variance))
        ways.append((index, weights, rows))

    add(neighbours(points, targets), fit.kriging, points, every)
    add(neighbours(points, targets, NEIGHBOURS, 0), fit.ordinary, points, every)
    n = len(targets)
    if known.side is None or fit.sides is None:
        mean, sigma = np.stack([*means, *means[:1] * 3]), np.stack([*sigmas, *sigmas[:1] * 3])
        return BasePredictions(
            mean, sigma, np.full((N_PRIORS, n), 0.5), np.ones((2, n)), np.zeros(n, bool), np.ones(n), tuple(ways)
        )
    for k, part in enumerate((~known.upper, known.upper)):
        own = points.rates_only().where(part)
        add(neighbours(own, targets), fit.sides.fields[k], own, every[part])
    likely, apart = known.side.at(points.xy, targets.xy)
    clipped = np.clip(likely, _SURE, 1 - _SURE)
    swapped = np.log(clipped / (1 - clipped)).mean(axis=0) > 0
    mean, sigma = np.stack(means), np.stack(sigmas)
    for each in (mean, sigma):
        each[2:, swapped] = each[2:, swapped][::-1]
    likely = np.where(swapped, likely, 1 - likely)
    apart[:, swapped] = apart[::-1, swapped]
    share = known.side.belief @ likely
    both = share * mean[2] + (1 - share) * mean[3]
    variance = share * (sigma[2] ** 2 + (mean[2] - both) ** 2) + (1 - share) * (sigma[3] ** 2 + (mean[3] - both) ** 2)
    mean, sigma = np.vstack([mean, both[None]]), np.vstack([sigma, np.sqrt(variance)[None]])
    return BasePredictions(mean, sigma, likely, apart, swapped, share, tuple(ways))
