"""Training examples from simulated fields: features, predictions of the base predictors, and truth."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ...common.arrays import Float32Array
from ...pretrained.stored_examples import stored_examples
from ..kriging.covariance_fit import fit_field
from .base_predictors import LeaveOneOutPoints, fit_base_predictors, predict_bases
from .features import grid_features
from .simulated_fields import simulated_field

FIELDS_PER_PART = 10
_SAMPLE = 100


@dataclass(frozen=True, eq=False)
class Example:
    """Features and targets of one field, in units of the standard deviation of the rates of the points.

    Attributes
    ----------
    read : ndarray, shape (n, N_FEATURES)
        Features (dimensionless).
    mean : ndarray, shape (n, N_BASES)
        Predictions minus kriging.
    sigma : ndarray, shape (n, N_BASES)
        Standard deviations of the predictions.
    error : ndarray, shape (n,)
        Truth minus kriging.
    """

    read: Float32Array
    mean: Float32Array
    sigma: Float32Array
    error: Float32Array


def examples_of(seed: int, part: int, folder: Path) -> list[Example]:
    """Return the examples of one part of the stream, read from the folder or simulated and stored there."""
    path = folder / f"{seed}_{part:06d}.npz"

    def made() -> list[Example]:
        return [example(seed, part * FIELDS_PER_PART + k) for k in range(FIELDS_PER_PART)]

    return stored_examples(Example, path, made)


def example(seed: int, number: int) -> Example:
    """Return the example of field `number` of the stream of a seed."""
    field = simulated_field(seed, number)
    points = field.points
    known = LeaveOneOutPoints.of(
        points, fit_base_predictors(points, fit_field(points, points.rate, sample=_SAMPLE, rounds=1), _SAMPLE)
    )
    found = predict_bases(known, field.targets)
    scale = known.scale
    return Example(
        grid_features(known, found, field.targets.xy),
        ((found.mean - found.mean[0]).T / scale).astype(np.float32),
        (found.sigma.T / scale).astype(np.float32),
        ((field.truth - found.mean[0]) / scale).astype(np.float32),
    )
