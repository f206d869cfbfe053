"""Dimensionless features of a position: predictions, probabilities of the sides, and errors at nearby points."""

from __future__ import annotations

import numpy as np

from ...common.arrays import Float32Array, FloatArray
from .base_predictors import BasePredictions, LeaveOneOutPoints
from .settings import N_FEATURES, N_NEAR

_TINY = 0.01
_SURE = 1e-3


def grid_features(known: LeaveOneOutPoints, found: BasePredictions, xy: FloatArray) -> Float32Array:
    """Return the features of positions, shape (n, N_FEATURES)."""
    from scipy.spatial import cKDTree

    points, field = known.points, known.fit.kriging
    spacing, n = points.spacing_m, len(xy)
    k = min(N_NEAR, len(points))
    distance, near = cKDTree(points.xy).query(xy, k=list(range(1, k + 1)))
    if k < N_NEAR:
        distance, near = (np.pad(each, ((0, 0), (0, N_NEAR - k)), mode="edge") for each in (distance, near))
    scale = known.scale
    closeness = 1.0 / (distance + 0.5 * spacing) ** 2
    closeness /= closeness.sum(axis=1, keepdims=True)

    def around(quantity: FloatArray) -> FloatArray:
        return np.asarray((quantity[near] * closeness).sum(axis=1))

    def log_rms(square: FloatArray) -> FloatArray:
        return np.asarray(0.5 * np.log(square / scale**2 + 1e-4))

    mean, sigma = found.mean, np.maximum(found.sigma, 1e-3 * scale)
    level, own = known.level[near], sigma[0]
    squares = known.residuals**2
    doubt = 4.0
    stack: list[FloatArray] = [
        *np.log(sigma / scale),
        *(np.arcsinh((mean[j] - mean[0]) / own) for j in (1, 2, 3, 4)),
        *(np.arcsinh((mean[j] - mean[0]) / scale) for j in (1, 2, 3, 4)),
        np.log(np.abs(mean[2] - mean[3]) / scale + _TINY),
    ]
    clipped = np.clip(found.likely, _SURE, 1 - _SURE)
    stack += [*np.log(clipped / (1 - clipped))]
    # Brier scores of the labels, nearby and over all points
    if known.side is not None:
        missed = (known.side.left_out - known.upper) ** 2
        near_edge = found.apart.max(axis=0) < doubt * spacing
        stack += [np.log(around(each) + _TINY) for each in missed]
        stack += [np.full(n, np.log(each.mean() + 1e-3)) for each in missed]
        weight = known.side.belief @ known.side.left_out
        share = np.clip(known.side.belief @ found.likely, _SURE, 1 - _SURE)
        stack += [np.log(share / (1 - share)), np.full(n, np.log(known.side.belief.max()))]
        bayes = (weight - known.upper) ** 2
        stack += [np.log(around(bayes) + _TINY)]
        wrong = np.abs(weight - known.upper)
        mixed = (known.residuals[2] - wrong * known.across) ** 2
        part = float(min(known.upper.mean(), 1 - known.upper.mean()))
        across = np.abs(known.across)
    else:
        stack += [np.zeros(n)] * (2 * len(clipped) + 3)
        near_edge = np.zeros(n, dtype=bool)
        mixed, part, across = squares[0], 0.0, np.zeros(len(points))
    locals_ = [log_rms(around(each)) for each in (*squares, mixed)]
    stack += [locals_[0], *(each - locals_[0] for each in locals_[1:])]
    everywhere = [0.5 * np.log(float(each.mean()) / scale**2 + 1e-5) for each in (*squares, mixed)]
    stack += [np.full(n, each) for each in (everywhere[0], *(each - everywhere[0] for each in everywhere[1:]))]
    stack += [np.log(each / spacing + 0.05) for each in found.apart]
    stack += [np.log(around(across) / scale + _TINY), near_edge.astype(float)]
    stack += [np.arcsinh((level[:, j] - mean[0]) / own) for j in range(4)]
    stack += [np.log(distance[:, j] / spacing + 0.05) for j in (0, 1, 3, 7)]
    away = (points.xy[near] - xy[:, None]) / np.maximum(distance, 1e-6)[..., None]
    stack += [np.hypot(*away.mean(axis=1).T)]
    stack += [np.log(level.std(axis=1) / scale + _TINY)]
    stack += [np.arcsinh(around(each) / own) for each in known.residuals[:2]]
    stack += [around(np.arcsinh(level_residual)) for level_residual in known.residuals[2:] / scale]
    ordinary = known.fit.ordinary
    for each in (field, ordinary):
        stack += [np.full(n, np.log(float(np.mean(each.nuggets)) / max(each.variance, 1e-12) + 1e-3))]
        stack += [np.full(n, np.log(each.length_m / spacing))]
    stack += [np.full(n, float(field.shape == "matern")), np.full(n, field.far_sill / max(field.variance, 1e-12))]
    stack += [np.full(n, np.log(len(points) / 300)), np.full(n, part), np.full(n, float(points.n_sensors > 1))]
    stack += [np.full(n, float(known.side is not None)), around(np.log(points.noise))]
    if len(stack) != N_FEATURES:
        raise ValueError(f"{len(stack)} features")
    return np.stack(stack, axis=1).astype(np.float32)
