"""What the network reads of a point and a day: both smoothed estimates, and the residuals around it and nearby."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...common.arrays import BoolArray, Float32Array, FloatArray, IntArray
from ...common.progress import Progress
from ...geometry.nearest_points import nearest_others
from ..smoothing.gp_smoother import Pool, Smoothed, smooth
from .settings import N_FEATURES, N_NEIGHBOURS
from .shared_motion import SharedModel, SharedMotion, fit_shared

_MOST_RESIDUAL = 6.0
_TINY = 1e-3


@dataclass(frozen=True, eq=False)
class Situation:
    """Points, their smoothed series, and what the network needs of them.

    Attributes
    ----------
    day, target : ndarray, shape (n_dates,), (n_target,)
    smoothed : Smoothed
        Of every point alone, on the target days.
    shared : SharedMotion
        On the target days.
    apart : ndarray, shape (n_points, n_target)
        Estimate with the shared motion less the smoother [mm].
    seen : ndarray of bool, shape (n_points, n_dates)
    alone_residual, shared_residual : ndarray, shape (n_points, n_dates)
        Values less each estimate, in units of the noise, within ±6; 0 = none.
    alone_at_day, shared_at_day : ndarray, shape (n_points, n_dates)
        The estimates on the dates of the values [mm].
    near : ndarray of int, shape (n_points, n_near)
        Nearest points.
    n_layer : int
        Points of the layer, of which these may be a part.
    """

    day: FloatArray
    target: FloatArray
    smoothed: Smoothed
    shared: SharedMotion
    apart: FloatArray
    seen: BoolArray
    alone_residual: FloatArray
    shared_residual: FloatArray
    alone_at_day: FloatArray
    shared_at_day: FloatArray
    near: IntArray
    n_layer: int


def situation_of(
    day: FloatArray, values: FloatArray, xy: FloatArray, target: FloatArray, pool: Pool, progress: Progress
) -> Situation:
    """Smooth points alone and together.

    Parameters
    ----------
    day, target : ndarray, shape (n_dates,), (n_target,)
    values : ndarray, shape (n_points, n_dates)
        [mm]; NaN = none; at least 3 values per point.
    xy : ndarray, shape (n_points, 2)
        [m]
    pool : Pool
        Of the values.
    progress : Progress
    """
    days = np.union1d(day, target)
    here = np.searchsorted(days, day)
    alone = smooth(day, values, days, pool, progress.part(0.0, 0.3))
    given = (alone.noise, alone.values[:, here], pool.of_date)
    model = fit_shared(day, values, days, *given, progress.part(0.3, 0.85))
    return joined_situation(day, values, target, alone, model, nearest(xy), len(xy), progress.part(0.85, 1.0))


def joined_situation(
    day: FloatArray,
    values: FloatArray,
    target: FloatArray,
    alone: Smoothed,
    model: SharedModel,
    near: IntArray,
    n_layer: int,
    progress: Progress,
) -> Situation:
    """Join points smoothed alone, on all days of values and targets, with what the points of the layer share."""
    days = np.union1d(day, target)
    here, at = np.searchsorted(days, day), np.searchsorted(days, target)
    shared = model.of_points(day, values, days, alone, alone.values[:, here], progress)
    noise = alone.noise[:, None]
    return Situation(
        day,
        target,
        Smoothed(alone.values[:, at], alone.sigma[:, at], alone.noise),
        shared.on(at),
        shared.values[:, at] - alone.values[:, at],
        np.isfinite(values),
        _clipped((values - alone.values[:, here]) / noise),
        _clipped((values - shared.values[:, here]) / noise),
        alone.values[:, here],
        shared.values[:, here],
        near,
        n_layer,
    )


def nearest(xy: FloatArray) -> IntArray:
    """Return the nearest other points, shape (n_points, n_near); points without a place have themselves."""
    n_near = min(N_NEIGHBOURS, len(xy) - 1)
    placed = np.flatnonzero(np.isfinite(xy).all(axis=1))
    near = np.repeat(np.arange(len(xy))[:, None], n_near, axis=1)
    if len(placed) > n_near:
        near[placed] = placed[nearest_others(xy[placed], n_near)]
    return near


def features(situation: Situation, rows: IntArray) -> Float32Array:
    """Return what the network reads of points, shape (n_rows, n_target, N_FEATURES)."""
    s, near = situation, situation.near[rows]
    noise = s.smoothed.noise[rows, None]
    sigma, shared_sigma = s.smoothed.sigma[rows], s.shared.sigma[rows]
    apart, rest = s.apart, s.shared.rest
    around = rest[near].mean(axis=1)
    position = np.searchsorted(s.day, s.target, side="right") - 1
    positions = position[:, None] + np.array([-1, 0, 1, 2])
    inside = (positions >= 0) & (positions < len(s.day))
    positions = np.clip(positions, 0, len(s.day) - 1)
    age = np.abs(s.day[positions[:, 1:3]] - s.target[:, None]) / float(np.median(np.diff(s.day)))
    stack: list[FloatArray] = [
        np.log(sigma / noise + _TINY),
        np.log((shared_sigma + _TINY * noise) / (sigma + _TINY * noise)),
        np.arcsinh(apart[rows] / (sigma + _TINY * noise)),
        np.arcsinh(apart[rows] / noise),
        np.log(s.shared.shared_sigma[rows] / noise + 0.01),
        np.arcsinh(apart[near].mean(axis=1) / noise),
        np.arcsinh((around - rest[rows]) / noise),
        np.arcsinh(around / noise),
    ]
    own = (s.shared_residual, s.alone_residual)
    for residual in own:
        for each in (residual[rows], residual[near].mean(axis=1)):
            stack += [each[:, positions[:, k]] * inside[:, k] for k in range(4)]
    known = s.seen[rows]
    stack += [(known[:, positions[:, k]] & inside[:, k]).astype(float) for k in (1, 2)]
    stack += [np.broadcast_to(np.log1p(np.minimum(age[:, k], 30.0)), sigma.shape) for k in range(2)]
    for at_day, now in ((s.alone_at_day, s.smoothed.values), (s.shared_at_day, s.shared.values)):
        stack += [np.arcsinh((at_day[rows][:, positions[:, k]] - now[rows]) / noise) for k in (1, 2)]
    common = s.shared_at_day[rows].std(axis=1, keepdims=True) / noise
    of_points = [
        *(np.log(np.sqrt((residual[rows] ** 2).mean(axis=1, keepdims=True)) + 0.01) for residual in own),
        *(_one_step(residual[rows]) for residual in own),
        np.log(np.abs(own[0][rows]).max(axis=1, keepdims=True) + 0.1),
        np.log(noise / s.smoothed.noise[near].mean(axis=1, keepdims=True)),
        np.log(common + 0.1),
        np.full_like(noise, s.shared.n_components / 6.0),
        np.full_like(noise, np.log(s.n_layer / 100.0)),
        np.full_like(noise, np.log(len(s.day) / 100.0)),
        known.mean(axis=1, keepdims=True),
    ]
    stack += [np.broadcast_to(each, sigma.shape) for each in of_points]
    if len(stack) != N_FEATURES:
        raise ValueError(f"{len(stack)} features")
    return np.stack(stack, axis=2).astype(np.float32)


def _clipped(residual: FloatArray) -> FloatArray:
    return np.clip(np.nan_to_num(residual), -_MOST_RESIDUAL, _MOST_RESIDUAL)


def _one_step(residual: FloatArray) -> FloatArray:
    """Return the correlation of residuals with those of the date before, shape (n, 1)."""
    both = (residual[:, 1:] * residual[:, :-1]).mean(axis=1, keepdims=True)
    return np.asarray(both / ((residual**2).mean(axis=1, keepdims=True) + 0.01))
