"""Ordinary kriging from near points, with an exponential variogram tuned by leave-one-out error."""

from __future__ import annotations

import numpy as np

from ...common.arrays import IntArray
from ..kriging.local_kriging import Field, kriging_weights, neighbours, targets_of, weighted_sums
from ..points.sensor_points import Points

NEIGHBOURS = 24
_LENGTHS = 10
_RATIOS = (0.001, 0.03, 0.1, 0.3, 1.0, 3.0)


def tune_ordinary_kriging(points: Points, sample: int = 250, seed: int = 0) -> Field:
    """Return the covariance with the smallest leave-one-out error of rates, predicted from the 24 nearest others.

    Parameters
    ----------
    points : Points
    sample : int
        Number of points that are left out in turn.
    seed : int
        Seed of the sample.
    """
    rng = np.random.default_rng(seed)
    chosen = np.sort(rng.choice(len(points), min(sample, len(points)), replace=False))
    own = points.where(chosen)
    target = targets_of(own)
    index = without_self(neighbours(points, target, NEIGHBOURS + 1, 0), chosen)
    far = max(float(np.ptp(points.xy, axis=0).max()), points.spacing_m)
    best, least = Field(1.0, far, (0.1,) * points.n_sensors), (np.inf, 1.0)
    for length in np.geomspace(0.5 * points.spacing_m, far, _LENGTHS):
        for ratio in _RATIOS:
            field = Field(1.0, float(length), (ratio,) * points.n_sensors)
            weights, variance = kriging_weights(points, field, target, index)
            error2 = (weighted_sums(index, weights, points.rate) - own.rate) ** 2
            if error2.mean() < least[0]:
                best, least = field, (error2.mean(), float(np.mean(error2 / (variance + ratio * own.noise))))
    scale = max(least[1], 1e-12)
    return Field(scale, best.length_m, tuple(nugget * scale for nugget in best.nuggets))


def without_self(index: IntArray, own: IntArray) -> IntArray:
    """Return the neighbours without the point itself, or without the last one if it is absent, shape (n, k - 1)."""
    kept = index != own[:, None]
    kept[kept.all(axis=1), -1] = False
    return np.asarray(index[kept].reshape(len(index), index.shape[1] - 1))
