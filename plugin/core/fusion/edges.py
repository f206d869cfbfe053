"""Kriging with edges: bodies that move against other ground, each kriged on its own.

Kriging smears an edge over the distance of its points. Here the points are split in two by their rate; how likely a
place belongs to either part is kriged from the labels (a Gaussian classification), and the parts are kriged each from
its own points and mixed by that likelihood. Beyond gaps, where the labels cannot tell, all points are kriged together.
Original points that are hidden decide whether it is used.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from ..progress import Progress
from .holdout import block_layout
from .kriging import Field, Targets, apply, kriging_weights, neighbours, targets_of
from .points import Points
from .variogram import fit_field

_LENGTHS = (1.5, 2.2, 3.5, 6.0)
_NUGGETS = (0.02, 0.1)
_DOUBTS = (0.5, 1.0, 2.0)
_LEAST_POINTS = 20
_CHECKS = 4
# up to the first variance of the labels (of 1) the parts are kriged on their own, beyond the second all points are
_TELLING = (0.2, 0.6)
# hidden points have to be found so much better
_GAIN = 0.94
_HARM = 1.01


@dataclass(frozen=True, eq=False)
class Edges:
    """What splits the points, and how the parts vary.

    Attributes
    ----------
    thresholds : tuple of float
        Rate of each sensor above which a point is of the upper part [mm/yr].
    label : Field
        Covariance of the labels 1 and −1.
    doubt : float
        By how much the sigma of the labels is multiplied.
    rate, rest : tuple of Field
        Of the lower and the upper part.
    gain : float
        Error of the rate at hidden points ÷ that of plain kriging.
    """

    thresholds: tuple[float, ...]
    label: Field
    doubt: float
    rate: tuple[Field, Field]
    rest: tuple[Field, Field]
    gain: float

    @property
    def used(self) -> bool:
        """Whether it finds hidden points better than plain kriging."""
        return self.gain < _GAIN

    def upper(self, points: Points) -> np.ndarray:
        """Tell which points are of the upper part, shape (n_points,)."""
        return np.asarray(points.rate > np.asarray(self.thresholds)[points.sensor])


def find_edges(
    points: Points, plain: Field, rest: np.ndarray, seed: int = 0, progress: Progress | None = None
) -> Edges | None:
    """Split the points and judge whether that helps; None where a part would have fewer than 20 points of a sensor.

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
        Told at each step.
    """
    progress = progress or Progress()
    thresholds = tuple(split_at(points.rate[points.sensor == sensor]) for sensor in range(points.n_sensors))
    upper = points.rate > np.asarray(thresholds)[points.sensor]
    for sensor in range(points.n_sensors):
        inside = upper[points.sensor == sensor].sum()
        if min(inside, (points.sensor == sensor).sum() - inside) < _LEAST_POINTS:
            return None
    progress.step(0.0, "Looking for edges")
    of_rate, of_rest = [], []
    for k, part in enumerate((~upper, upper)):
        own = points.where(part)
        start = 0.4 * k
        of_rate.append(fit_field(own, own.rate, progress.part(start, start + 0.2), sample=250, rounds=1))
        of_rest.append(fit_field(own, rest[part], progress.part(start + 0.2, start + 0.4), sample=250, rounds=1))
    label = Field(1.0, points.spacing_m, (0.1,), "matern")
    first = Edges(thresholds, label, 1.0, (of_rate[0], of_rate[1]), (of_rest[0], of_rest[1]), 1.0)
    return _choose(points, plain, first, np.random.default_rng(seed), progress.part(0.8, 1.0))


def split_at(values: np.ndarray) -> float:
    """Return the value that splits numbers into the two most different groups (Otsu)."""
    ordered = np.sort(values)
    n, sums = len(ordered), np.cumsum(np.sort(values))
    if n < 2:
        return float(ordered[0])
    k = np.arange(1, n)
    between = k * (n - k) * (sums[:-1] / k - (sums[-1] - sums[:-1]) / (n - k)) ** 2
    best = int(np.argmax(between))
    return float((ordered[best] + ordered[best + 1]) / 2)


def _one_sensor(points: Points) -> Points:
    """Return the points as of one sensor: a label has no offset."""
    return replace(points, sensor=np.zeros_like(points.sensor), drift=np.zeros((len(points), 0)))


def _chance(edges: Edges, points: Points, targets: Targets) -> tuple[np.ndarray, np.ndarray]:
    """Return how likely targets are of the upper part, and how far the labels around can tell, shape (n_targets,).

    Both from 0 to 1; beyond gaps the labels cannot tell.
    """
    from scipy.special import ndtr

    known, place = _one_sensor(points), Targets(targets.xy, np.zeros((len(targets), 0)))
    index = neighbours(known, place, 24, 0)
    weights, variance = kriging_weights(known, edges.label, place, index)
    labels = np.where(edges.upper(points), 1.0, -1.0)
    chance = ndtr(apply(index, weights, labels) / (edges.doubt * np.sqrt(variance + 1e-6)))
    low, high = _TELLING
    return np.asarray(chance), np.clip((high - variance) / (high - low), 0.0, 1.0)


def with_edges(
    edges: Edges,
    points: Points,
    targets: Targets,
    values: np.ndarray,
    fields: tuple[Field, Field],
    plain: tuple[np.ndarray, np.ndarray],
) -> tuple[np.ndarray, np.ndarray]:
    """Krige values with edges.

    Parameters
    ----------
    edges : Edges
    points, targets
        What is known, and where it is wanted.
    values : ndarray, shape (n_points,) or (n_points, n_dates)
    fields : tuple of Field
        Of the lower and the upper part.
    plain : tuple of ndarray
        Mean and variance of kriging from all points, which stands where the labels cannot tell.

    Returns
    -------
    mean, variance : ndarray, shape (n_targets,) or (n_targets, n_dates)
    """
    means, variances = _parts(edges, points, targets, values, fields)
    chance, telling = _chance(edges, points, targets)
    if values.ndim > 1:
        chance, telling, variances = chance[:, None], telling[:, None], [v[:, None] for v in variances]
    share = ((1 - chance) * telling, chance * telling, 1 - telling)
    means, variances = [*means, plain[0]], [*variances, plain[1]]
    mean = np.asarray(sum(s * m for s, m in zip(share, means)))
    return mean, np.asarray(sum(s * (v + (m - mean) ** 2) for s, v, m in zip(share, variances, means)))


def _parts(
    edges: Edges, points: Points, targets: Targets, values: np.ndarray, fields: tuple[Field, Field]
) -> tuple[list[np.ndarray], list[np.ndarray]]:
    """Return what kriging of the lower and of the upper part alone makes of targets: means and variances."""
    upper = edges.upper(points)
    means, variances = [], []
    for part, field in zip((~upper, upper), fields):
        own = points.where(part)
        if not part.any() or own.n_sensors < points.n_sensors or not (own.sensor == 0).any():
            # one part is hidden altogether: all points stand for it
            own, part = points, np.ones(len(points), dtype=bool)
        near = neighbours(own, targets)
        weights, variance = kriging_weights(own, field, targets, near)
        means.append(apply(near, weights, values[part]))
        variances.append(variance)
    return means, variances


def _choose(points: Points, plain: Field, start: Edges, rng: np.random.Generator, progress: Progress) -> Edges:
    """Return the edges whose labels find hidden rates of the first sensor best, with the gain over plain kriging.

    Points are hidden at random and in blocks: what is better between near points must not be worse beyond gaps.
    """
    trials = [
        replace(start, label=replace(start.label, length_m=length * points.spacing_m, nuggets=(nugget,)), doubt=doubt)
        for length in _LENGTHS
        for nugget in _NUGGETS
        for doubt in _DOUBTS
    ]
    ways = [(rng.random(len(points)) < 0.2) & (points.sensor == 0) for _ in range(_CHECKS)]
    folds = block_layout(points, plain.range_m).folds[:_CHECKS]
    ways += [np.isin(np.arange(len(points)), fold.hidden) for fold in folds]
    own, other = np.zeros((2, len(trials))), np.zeros(2)
    for k, hidden in enumerate(ways):
        seen, truth = points.where(~hidden), points.where(hidden & (points.sensor == 0))
        if not len(truth) or not (seen.sensor == 0).any() or seen.n_sensors < points.n_sensors:
            continue
        blocks = int(k >= _CHECKS)
        targets = targets_of(truth, False)
        index = neighbours(seen, targets)
        kriged = apply(index, kriging_weights(seen, plain, targets, index)[0], seen.rate)
        other[blocks] += float(((kriged - truth.rate) ** 2).sum())
        (low, high), _ = _parts(start, seen, targets, seen.rate, start.rate)
        for j, trial in enumerate(trials):
            progress.step((k + j / len(trials)) / len(ways), "Judging the edges")
            chance, telling = _chance(trial, seen, targets)
            mixed = telling * ((1 - chance) * low + chance * high) + (1 - telling) * kriged
            own[blocks, j] += float(((mixed - truth.rate) ** 2).sum())
    ratio = np.sqrt(own / np.maximum(other, 1e-300)[:, None])
    ratio[0, ratio[1] > _HARM] = np.inf
    best = int(np.argmin(ratio[0]))
    return replace(trials[best], gain=float(ratio[0, best]) if other[0] > 0 else 1.0)
