"""Covariance used for the kriging variance (sigma), fitted more finely than the covariance used for the weights.

Kriging weights are insensitive to some parameters on which the error variance depends: they are nearly equal whether
a tenth or none of the variance of the points is motion, and whether a smooth motion is smooth or very smooth. The
covariance of the weights is selected from few candidates, with at least one part of motion to ten parts of noise and
no very smooth shape. Its error variance would include noise of single points and roughness that the motion does not
have. Here length, noise and shape are fitted freely.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ...common.arrays import FloatArray
from ...common.messages import message
from ...common.progress import Progress
from ..points.sensor_points import Points
from .covariance_fit import HeldOutSample, scaled
from .local_kriging import SHAPES, SMOOTH_SHAPES, Field

_TRIALS = 40
# minimum gain in log-likelihood over pure noise for a covariance with motion
_SURE = 3.0
_MIN_NUGGET, _MAX_NUGGET = 1e-4, 1e4


def fit_sigma_covariance(
    points: Points, values: FloatArray, field: Field, progress: Progress | None = None, seed: int = 0, sample: int = 500
) -> Field:
    """Return the covariance with the attribute `of_sigma` fitted.

    Parameters
    ----------
    points, values, progress, seed, sample
        As in `fit_field`.
    field : Field
        Covariance of the weights; its own parameters are unchanged.
    """
    from scipy.optimize import minimize

    if not field.variance > 0.0:
        # all values are equal
        return field
    progress = progress or Progress()
    left_out = HeldOutSample.of(points, values, seed, sample)
    far = left_out.extent_m
    spacing = left_out.points.spacing_m
    told: list[tuple[float, Field]] = []

    def tell(trial: Field) -> float:
        worse, scale = left_out.unlikelihood(trial)
        told.append((worse, scaled(trial, scale)))
        return worse

    tell(field)
    mean = max(float(np.mean(field.nuggets)), field.least_nugget * field.variance, 1e-12)
    total = mean + field.variance
    n_values = len(left_out.chosen) * left_out.columns.shape[1]
    begin = np.log([np.clip(field.length_m, 2 * spacing, far), np.clip(mean / field.variance, 0.01, 30.0)])

    def unlikelihood(numbers: FloatArray, shape: str) -> float:
        length = float(np.clip(np.exp(numbers[0]), 0.3 * spacing, 3 * far))
        ratio = float(np.clip(np.exp(numbers[1]), _MIN_NUGGET, _MAX_NUGGET))
        sill = total / (1 + ratio)
        nuggets = tuple(float(nugget) * sill * ratio / mean for nugget in np.maximum(field.nuggets, 1e-12))
        trial = replace(field, sill=sill, length_m=length, nuggets=nuggets, shape=shape, far_sill=0.0, of_sigma=None)
        return tell(trial)

    shapes = (*SHAPES, *SMOOTH_SHAPES)
    around = begin + np.array([[0.0, 0.0], [1.0, 0.0], [0.0, 1.5]])
    options = {"maxfev": _TRIALS, "initial_simplex": around, "xatol": 0.05, "fatol": 0.2 / n_values}
    for k, shape in enumerate(shapes):
        progress.step(k / len(shapes), message("Fitting the variogram"))
        minimize(unlikelihood, begin, args=(shape,), method="Nelder-Mead", options=options)
    least, best = min(told, key=lambda each: each[0])
    unsure = 0.5 * n_values * (unlikelihood(np.log([far, _MAX_NUGGET]), SHAPES[0]) - least) <= _SURE
    return replace(field, of_sigma=told[-1][1] if unsure else best)
