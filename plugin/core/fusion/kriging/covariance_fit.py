"""Maximum-likelihood fit of a covariance to held-out points, predicted from near points and across gaps."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from ...common.arrays import FloatArray, IntArray
from ...common.messages import message
from ...common.progress import Progress
from ..points.sensor_points import Points
from .local_kriging import SHAPES, Field, kriging_weights, spread_over, targets_of, weighted_sums

_SAMPLE = 500
_MAX_POINTS = 12_000
_NEAR, _FAR = 16, 8
_RATIOS = (0.001, 0.01, 0.03, 0.1, 0.3, 1.0, 3.0, 10.0)
_WIDE = (0.0, 0.03, 0.1, 0.3, 1.0)
_OFFSETS = (0.0, 0.003, 0.03, 0.3, 3.0)
_ROUNDS = 2
# penalty on the objective of the smooth shape, which attributes short-range variation to noise
_DOUBT = 0.03


def fit_field(
    points: Points,
    values: FloatArray,
    progress: Progress | None = None,
    seed: int = 0,
    sample: int = _SAMPLE,
    rounds: int = _ROUNDS,
) -> Field:
    """Fit lengths, shape, nuggets and offsets by the likelihood of held-out points given other points.

    Half of the held-out points are predicted from their nearest neighbours, the other half from points beyond a random
    distance, because a covariance fitted only to near pairs is not constrained across gaps.

    Parameters
    ----------
    points : Points
    values : ndarray, shape (n_points,) or (n_points, n_dates)
        Dates are treated as realizations of the same field.
    progress : Progress, optional
        Updated after every candidate.
    seed : int
        Seed of the sample and of the random distances.
    sample, rounds : int
        Number of points predicted per candidate, and number of passes over the parameters.

    Returns
    -------
    Field
        Covariance in the squared units of the values, scaled so that the predicted variances match the errors.
    """
    progress = progress or Progress()
    left_out = HeldOutSample.of(points, values, seed, sample)
    points, extent = left_out.points, left_out.extent_m

    def objective(field: Field) -> tuple[float, float]:
        worse, scale = left_out.unlikelihood(field)
        return worse + (_DOUBT if field.shape != SHAPES[0] else 0.0), scale

    spacing = points.spacing_m
    lengths = np.geomspace(0.3 * spacing, max(extent / 2, spacing), 9)
    best = Field(1.0, float(lengths[4]), (0.3,) * points.n_sensors, far_length_m=extent / 3, offset_length_m=extent / 3)
    least, scale = objective(best)
    groups: list[list[dict[str, Any]]] = [[{"length_m": float(x), "shape": shape} for x in lengths for shape in SHAPES]]
    groups += [[{"nugget": (sensor, ratio)} for ratio in _RATIOS] for sensor in range(points.n_sensors)]
    groups.append([{"far_sill": wide, "far_length_m": extent / part} for wide in _WIDE for part in (6, 2)])
    if points.n_sensors > 1:
        groups.append([{"offset_sill": value} for value in _OFFSETS])
    tried, total = 0, rounds * sum(len(group) for group in groups)
    for group in groups * rounds:
        start = best
        for change in group:
            progress.step(tried / total, message("Fitting the variogram"))
            tried += 1
            trial = _changed(start, change)
            value, factor = objective(trial)
            if value < least - 1e-9:
                best, least, scale = trial, value, factor
    return scaled(best, scale)


@dataclass(frozen=True, eq=False)
class HeldOutSample:
    """Held-out points and the points from which they are predicted, near ones or across a gap.

    Attributes
    ----------
    points : Points
        A sample of at most 12,000 points.
    columns : ndarray, shape (n_points, n_dates)
        Values of the points.
    chosen : ndarray of int, shape (n_left_out,)
        Indices of the held-out points.
    index : ndarray of int, shape (n_left_out, n_neighbours)
        Points from which each held-out point is predicted.
    extent_m : float
        Longer side of the area [m].
    """

    points: Points
    columns: FloatArray
    chosen: IntArray
    index: IntArray
    extent_m: float

    @classmethod
    def of(cls, points: Points, values: FloatArray, seed: int, sample: int) -> HeldOutSample:
        """Draw the held-out points and select their predictors."""
        rng = np.random.default_rng(seed)
        columns = values.reshape(len(points), -1)
        if len(points) > _MAX_POINTS:
            kept = np.sort(rng.choice(len(points), _MAX_POINTS, replace=False))
            points, columns = points.where(kept), columns[kept]
        extent = float(np.ptp(points.xy, axis=0).max())
        chosen = np.sort(rng.choice(len(points), min(sample, len(points)), replace=False))
        beyond = np.where(rng.random(len(chosen)) < 0.5, 0.0, rng.uniform(0, extent / 6, len(chosen)))
        return cls(points, columns, chosen, _others(points, chosen, beyond), extent)

    def unlikelihood(self, field: Field) -> tuple[float, float]:
        """Return −2 log-likelihood per value at the optimal scale of a covariance, up to a constant, and the scale."""
        own = self.points.where(self.chosen)
        weights, variance = kriging_weights(self.points, field, targets_of(own), self.index)
        variance = variance + np.asarray(field.nuggets)[own.sensor] * own.noise
        error2 = ((self.columns[self.chosen] - weighted_sums(self.index, weights, self.columns)) ** 2).mean(axis=1)
        scale = float(np.mean(error2 / variance))
        return float(np.mean(np.log(variance))) + float(np.log(max(scale, 1e-300))), scale


def scaled(field: Field, scale: float) -> Field:
    """Return a covariance multiplied by a factor."""
    return replace(
        field,
        sill=field.sill * scale,
        nuggets=tuple(float(nugget) * scale for nugget in field.nuggets),
        far_sill=field.far_sill * scale,
        offset_sill=field.offset_sill * scale,
    )


def _others(points: Points, chosen: IntArray, beyond: FloatArray) -> IntArray:
    """Return, for every chosen point, the nearest others beyond its distance and some spread over the area."""
    found = []
    for sensor in range(points.n_sensors):
        own = np.flatnonzero(points.sensor == sensor)
        apart = np.hypot(*(points.xy[chosen, None] - points.xy[None, own]).transpose(2, 0, 1))
        # with few points, closer points are also used, but never the point itself
        apart[apart < beyond[:, None]] += 1e9
        apart[chosen[:, None] == own] = np.inf
        near = min(_NEAR, len(own) - 1) or 1
        first = np.argpartition(apart, near - 1, axis=1)[:, :near]
        found.append(own[first])
        wide = spread_over(points.xy[own])
        if len(own) > 4 * len(wide):
            np.put_along_axis(apart, first, np.inf, axis=1)
            far = np.argpartition(apart[:, wide], _FAR - 1, axis=1)[:, :_FAR]
            found.append(own[wide[far]])
    return np.hstack(found)


def _changed(field: Field, change: dict[str, Any]) -> Field:
    if "nugget" not in change:
        return replace(field, **change)
    sensor, ratio = change["nugget"]
    nuggets = list(field.nuggets)
    nuggets[sensor] = ratio
    return replace(field, nuggets=tuple(nuggets))
