"""Features of a point and target day: two smoothed estimates, and residuals on adjacent dates and at neighbours."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...common.arrays import BoolArray, Float32Array, FloatArray, IntArray
from ...common.progress import Progress
from ...geometry.nearest_points import nearest_others
from ..smoothing.gp_smoother import Pool, Smoothed, smooth
from .settings import N_FEATURES, N_NEIGHBOURS
from .shared_motion import SharedMotion, SharedMotionModel, fit_shared_motion

_MAX_RESIDUAL = 6.0
# avoids division by zero and the logarithm of zero
_EPSILON = 1e-3


@dataclass(frozen=True, eq=False)
class NetworkInputs:
    """Smoothed series, residuals and neighbours of points, from which the features are computed.

    Attributes
    ----------
    day, target : ndarray, shape (n_dates,), (n_target,)
    smoothed : Smoothed
        Each point smoothed on its own, on the target days.
    shared : SharedMotion
        Estimate with the shared motion, on the target days.
    shared_difference : ndarray, shape (n_points, n_target)
        Estimate with the shared motion minus the smoother [mm].
    observed : ndarray of bool, shape (n_points, n_dates)
    smoothed_residual, shared_residual : ndarray, shape (n_points, n_dates)
        Observation minus each estimate, in units of the noise, clipped to ±6; 0 = not measured.
    smoothed_at_day, shared_at_day : ndarray, shape (n_points, n_dates)
        Both estimates on the acquisition dates [mm].
    neighbours : ndarray of int, shape (n_points, n_neighbours)
        Indices of the nearest points.
    n_layer : int
        Number of points of the layer; these points may be a part of it.
    """

    day: FloatArray
    target: FloatArray
    smoothed: Smoothed
    shared: SharedMotion
    shared_difference: FloatArray
    observed: BoolArray
    smoothed_residual: FloatArray
    shared_residual: FloatArray
    smoothed_at_day: FloatArray
    shared_at_day: FloatArray
    neighbours: IntArray
    n_layer: int


def inputs_of(
    day: FloatArray, values: FloatArray, xy: FloatArray, target: FloatArray, pool: Pool, progress: Progress
) -> NetworkInputs:
    """Smooth each point on its own and with the shared motion.

    Parameters
    ----------
    day, target : ndarray, shape (n_dates,), (n_target,)
    values : ndarray, shape (n_points, n_dates)
        Displacement [mm]; NaN = not measured; at least 3 values per point.
    xy : ndarray, shape (n_points, 2)
        Coordinates [m].
    pool : Pool
        Kernels and noise pooled over `values`.
    progress : Progress
    """
    days = np.union1d(day, target)
    at_day = np.searchsorted(days, day)
    smoothed = smooth(day, values, days, pool, progress.part(0.0, 0.3))
    model = fit_shared_motion(
        day, values, days, smoothed.noise, smoothed.values[:, at_day], pool.of_date, progress.part(0.3, 0.85)
    )
    return inputs_with_model(
        day, values, target, smoothed, model, nearest_neighbours(xy), len(xy), progress.part(0.85, 1.0)
    )


def inputs_with_model(
    day: FloatArray,
    values: FloatArray,
    target: FloatArray,
    smoothed: Smoothed,
    model: SharedMotionModel,
    neighbours: IntArray,
    n_layer: int,
    progress: Progress,
) -> NetworkInputs:
    """Combine points smoothed on their own, on all acquisition and target days, with the shared motion of the layer."""
    days = np.union1d(day, target)
    at_day, at = np.searchsorted(days, day), np.searchsorted(days, target)
    shared = model.estimate_points(day, values, days, smoothed, smoothed.values[:, at_day], progress)
    noise = smoothed.noise[:, None]
    return NetworkInputs(
        day,
        target,
        Smoothed(smoothed.values[:, at], smoothed.sigma[:, at], smoothed.noise),
        shared.on(at),
        shared.values[:, at] - smoothed.values[:, at],
        np.isfinite(values),
        _clipped((values - smoothed.values[:, at_day]) / noise),
        _clipped((values - shared.values[:, at_day]) / noise),
        smoothed.values[:, at_day],
        shared.values[:, at_day],
        neighbours,
        n_layer,
    )


def nearest_neighbours(xy: FloatArray) -> IntArray:
    """Return the nearest other points, shape (n_points, n_neighbours); points without coordinates are their own."""
    n_neighbours = min(N_NEIGHBOURS, len(xy) - 1)
    located = np.flatnonzero(np.isfinite(xy).all(axis=1))
    neighbours = np.repeat(np.arange(len(xy))[:, None], n_neighbours, axis=1)
    if len(located) > n_neighbours:
        neighbours[located] = located[nearest_others(xy[located], n_neighbours)]
    return neighbours


def network_features(inputs: NetworkInputs, rows: IntArray) -> Float32Array:
    """Return the features of some points, shape (n_rows, n_target, N_FEATURES)."""
    s, neighbours = inputs, inputs.neighbours[rows]
    noise = s.smoothed.noise[rows, None]
    sigma, shared_sigma = s.smoothed.sigma[rows], s.shared.sigma[rows]
    shared_difference, own_motion = s.shared_difference, s.shared.own_motion
    neighbour_motion = own_motion[neighbours].mean(axis=1)
    position = np.searchsorted(s.day, s.target, side="right") - 1
    positions = position[:, None] + np.array([-1, 0, 1, 2])
    inside = (positions >= 0) & (positions < len(s.day))
    positions = np.clip(positions, 0, len(s.day) - 1)
    distance = np.abs(s.day[positions[:, 1:3]] - s.target[:, None]) / float(np.median(np.diff(s.day)))
    stack: list[FloatArray] = [
        np.log(sigma / noise + _EPSILON),
        np.log((shared_sigma + _EPSILON * noise) / (sigma + _EPSILON * noise)),
        np.arcsinh(shared_difference[rows] / (sigma + _EPSILON * noise)),
        np.arcsinh(shared_difference[rows] / noise),
        np.log(s.shared.shared_sigma[rows] / noise + 0.01),
        np.arcsinh(shared_difference[neighbours].mean(axis=1) / noise),
        np.arcsinh((neighbour_motion - own_motion[rows]) / noise),
        np.arcsinh(neighbour_motion / noise),
    ]
    residuals = (s.shared_residual, s.smoothed_residual)
    for residual in residuals:
        for each in (residual[rows], residual[neighbours].mean(axis=1)):
            stack += [each[:, positions[:, k]] * inside[:, k] for k in range(4)]
    observed = s.observed[rows]
    stack += [(observed[:, positions[:, k]] & inside[:, k]).astype(float) for k in (1, 2)]
    stack += [np.broadcast_to(np.log1p(np.minimum(distance[:, k], 30.0)), sigma.shape) for k in range(2)]
    for at_day, now in ((s.smoothed_at_day, s.smoothed.values), (s.shared_at_day, s.shared.values)):
        stack += [np.arcsinh((at_day[rows][:, positions[:, k]] - now[rows]) / noise) for k in (1, 2)]
    common = s.shared_at_day[rows].std(axis=1, keepdims=True) / noise
    of_points = [
        *(np.log(np.sqrt((residual[rows] ** 2).mean(axis=1, keepdims=True)) + 0.01) for residual in residuals),
        *(_autocorrelation(residual[rows]) for residual in residuals),
        np.log(np.abs(residuals[0][rows]).max(axis=1, keepdims=True) + 0.1),
        np.log(noise / s.smoothed.noise[neighbours].mean(axis=1, keepdims=True)),
        np.log(common + 0.1),
        np.full_like(noise, s.shared.n_components / 6.0),
        np.full_like(noise, np.log(s.n_layer / 100.0)),
        np.full_like(noise, np.log(len(s.day) / 100.0)),
        observed.mean(axis=1, keepdims=True),
    ]
    stack += [np.broadcast_to(each, sigma.shape) for each in of_points]
    if len(stack) != N_FEATURES:
        raise ValueError(f"The network expects {N_FEATURES} features, not {len(stack)}.")
    return np.stack(stack, axis=2).astype(np.float32)


def _clipped(residual: FloatArray) -> FloatArray:
    return np.clip(np.nan_to_num(residual), -_MAX_RESIDUAL, _MAX_RESIDUAL)


def _autocorrelation(residual: FloatArray) -> FloatArray:
    """Return the lag-one autocorrelation of residuals, shape (n, 1)."""
    product = (residual[:, 1:] * residual[:, :-1]).mean(axis=1, keepdims=True)
    return np.asarray(product / ((residual**2).mean(axis=1, keepdims=True) + 0.01))
