"""Examples of simulated fields: what the network reads, what the predictors say, and the truth."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ...common.arrays import Float32Array
from ...pretrained.stored_examples import stored_examples
from ..kriging.covariance_fit import fit_field
from .base_predictors import Known, fit, predict
from .features import features
from .simulated_fields import simulated_field

FIELDS_PER_PART = 10
_SAMPLE = 100


@dataclass(frozen=True, eq=False)
class Example:
    """What the network reads and should find on one field, in units of the spread of the points.

    Attributes
    ----------
    read : ndarray, shape (n, N_FEATURES)
    mean : ndarray, shape (n, N_BASES)
        Of the predictors, less kriging.
    sigma : ndarray, shape (n, N_BASES)
    error : ndarray, shape (n,)
        Truth less kriging.
    """

    read: Float32Array
    mean: Float32Array
    sigma: Float32Array
    error: Float32Array


def examples_of(seed: int, part: int, folder: Path) -> list[Example]:
    """Return the examples of a part of the stream: from a file of the folder, or made and written there."""
    path = folder / f"{seed}_{part:06d}.npz"

    def made() -> list[Example]:
        return [example(seed, part * FIELDS_PER_PART + k) for k in range(FIELDS_PER_PART)]

    return stored_examples(Example, path, made)


def example(seed: int, number: int) -> Example:
    """Return the example of field `number` of the stream of a seed."""
    field = simulated_field(seed, number)
    points = field.points
    known = Known.of(points, fit(points, fit_field(points, points.rate, sample=_SAMPLE, rounds=1), _SAMPLE))
    found = predict(known, field.targets)
    scale = known.scale
    return Example(
        features(known, found, field.targets.xy),
        ((found.mean - found.mean[0]).T / scale).astype(np.float32),
        (found.sigma.T / scale).astype(np.float32),
        ((field.truth - found.mean[0]) / scale).astype(np.float32),
    )
