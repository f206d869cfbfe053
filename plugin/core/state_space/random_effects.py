"""Random effects by expectation-maximisation: amplitudes of the modes and of the points.

Both likelihoods are exact, and their cost does not depend on the number of points with the same dates (Laird and Ware
1982, Biometrics 38). The variances start small and grow only as far as the data require, so that unsupported responses
stay near zero.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..common.arrays import FloatArray, IntArray
from .kalman_filter import transition

_START_MM_PER_DAY = 0.003
_MIN_SPREAD = 1e-5
_TOLERANCE = 1e-10


@dataclass(frozen=True)
class PointEffects:
    """Covariance of the amplitudes of the points.

    Attributes
    ----------
    covariance : ndarray, shape (K, K)
        Covariance of the amplitudes.
    factor : float
        Factor on the covariance of the noise.
    log_likelihood : float
        Logarithm of the likelihood.
    """

    covariance: FloatArray
    factor: float
    log_likelihood: float


@dataclass(frozen=True)
class FieldEffects:
    """Amplitudes of the modes and their spread.

    Attributes
    ----------
    amplitudes : ndarray, shape (n_modes, K)
        Posterior mean, per unit strength of a mode.
    covariance : ndarray, shape (K, K)
        Covariance of the amplitudes.
    log_likelihood : float
        Logarithm of the likelihood.
    """

    amplitudes: FloatArray
    covariance: FloatArray
    log_likelihood: float


def velocity_covariance(day: IntArray, memory_days: float) -> FloatArray:
    """Return the covariance of an integrated unit Ornstein-Uhlenbeck velocity on days, zero on the first day."""
    n = len(day)
    out = np.zeros((n, n))
    p = np.diag([0.0, 1.0])
    for j in range(1, n):
        phi, q = transition(float(day[j] - day[j - 1]), memory_days)
        p = phi @ p @ phi.T + q
        # displacement by each later day per unit of velocity on day j
        reach = memory_days * -np.expm1(-(day[j:] - day[j]) / memory_days)
        out[j, j:] = out[j:, j] = p[0, 0] + reach * p[0, 1]
    return out


@dataclass(frozen=True)
class Group:
    """Points with the same dates and the same activity.

    Attributes
    ----------
    values : ndarray, shape (n_points, n_dates)
        Displacement without missing values [mm].
    design : ndarray, shape (n_dates, K)
        Integrated responses on the dates.
    noise : ndarray, shape (n_dates, n_dates)
        Covariance of the noise [mm²].
    n_free : float
        Number of independent series in `values`: points minus the degrees of freedom used by the modes.
    scale : float
        Factor on the spread of the amplitudes.
    """

    values: FloatArray
    design: FloatArray
    noise: FloatArray
    n_free: float
    scale: float


def point_effects(groups: Sequence[Group], n_fixed: int, steps: int) -> PointEffects:
    """Fit values = offset + design · u + e, with u ~ N(0, scale · S) and e ~ N(0, factor · noise).

    Parameters
    ----------
    groups : sequence of Group
        Groups of points.
    n_fixed : int
        Degrees of freedom of each series used by its offset, and by its velocity if that is a feature.
    steps : int
        Maximum number of expectation-maximisation steps; the fit ends earlier if the relative change is below 1e-10.
    """
    k = groups[0].design.shape[1]
    xx, outer = np.empty((len(groups), k, k)), np.empty((len(groups), k, k))
    total, fixed = 0.0, 0.0
    for i, group in enumerate(groups):
        lower = np.linalg.cholesky(group.noise)
        x, y = _whitened(lower, group.design, group.values.T)
        root = np.sqrt(group.scale)
        xx[i], xy = group.scale * x.T @ x, root * x.T @ y
        outer[i] = xy @ xy.T
        total += float((y**2).sum())
        fixed += 2 * group.n_free * float(np.log(np.diag(lower)).sum())
    n = np.array([group.n_free for group in groups])
    freedom = float(np.sum(n * np.array([max(len(group.design) - n_fixed, 1) for group in groups])))
    eye = np.eye(k)
    s, factor, log_likelihood = eye * _START_MM_PER_DAY**2, 1.0, -np.inf
    for _ in range(steps):
        inner = eye + s @ xx / factor
        posterior = np.linalg.solve(inner, np.broadcast_to(s, xx.shape))
        posterior = (posterior + np.swapaxes(posterior, 1, 2)) / 2
        quadratic = total / factor - np.sum(posterior * outer) / factor**2
        determinant = freedom * np.log(factor) + np.sum(n * np.linalg.slogdet(inner)[1])
        log_likelihood = -0.5 * (quadratic + determinant + fixed)
        moments = posterior @ outer @ posterior / factor**2 + n[:, None, None] * posterior
        residual_sum = total - 2 * np.sum(outer * posterior) / factor + np.sum(xx * moments)
        previous, s = s, (moments.sum(axis=0) + k * _START_MM_PER_DAY**2 * eye) / (n.sum() + k)
        change, factor = abs(residual_sum / freedom - factor), float(residual_sum / freedom)
        if change <= _TOLERANCE * factor and np.all(np.abs(s - previous) <= _TOLERANCE * np.max(s, initial=0.0)):
            break
    return PointEffects(s + _MIN_SPREAD**2 * eye, factor, float(log_likelihood))


def field_effects(
    modes: FloatArray, strength: FloatArray, design: FloatArray, noise: FloatArray, own: FloatArray, steps: int
) -> FieldEffects:
    """Fit modes = offset + design · (strength · b + u) + e, with b ~ N(0, G), u ~ N(0, S) and known noise.

    Parameters
    ----------
    modes : ndarray, shape (n_modes, n_dates)
        Series of the modes [mm].
    strength : ndarray, shape (n_modes,)
        Strength of the modes.
    design : ndarray, shape (n_dates, K)
        Integrated responses on the dates.
    noise : ndarray, shape (n_modes, n_dates, n_dates)
        Covariance of e.
    own : ndarray, shape (n_modes, K, K)
        S of each mode.
    steps : int
        Number of expectation-maximisation steps.
    """
    n, k, eye = len(modes), design.shape[1], np.eye(design.shape[1])
    lower = np.linalg.cholesky(noise)
    pairs = [_whitened(lower[j], design, modes[j][:, None]) for j in range(n)]
    xx = np.array([x.T @ x for x, _ in pairs])
    xy = np.array([x.T @ y[:, 0] for x, y in pairs])
    total = float(sum((y**2).sum() for _, y in pairs))
    posterior = np.linalg.solve(eye + own @ xx, own)
    weight = xx - xx @ posterior @ xx
    moment = xy - np.einsum("qab,qbc,qc->qa", xx, posterior, xy)
    constant = total - float(np.einsum("qa,qab,qb->", xy, posterior, xy))
    constant += 2 * float(np.log(np.diagonal(lower, 0, 1, 2)).sum()) + float(np.linalg.slogdet(eye + own @ xx)[1].sum())
    g, b, log_likelihood = eye * _START_MM_PER_DAY**2, np.zeros((n, k)), -np.inf
    for _ in range(steps):
        precision = strength[:, None, None] ** 2 * weight + np.linalg.inv(g)
        covariance = np.linalg.inv(precision)
        b = np.einsum("qab,qb->qa", covariance, strength[:, None] * moment)
        determinant = n * np.linalg.slogdet(g)[1] - np.linalg.slogdet(covariance)[1].sum()
        log_likelihood = -0.5 * (constant - float(np.sum(strength[:, None] * moment * b)) + float(determinant))
        g = (b.T @ b + covariance.sum(axis=0)) / n + _MIN_SPREAD**2 * eye
    return FieldEffects(b, g, log_likelihood)


def _whitened(lower: FloatArray, design: FloatArray, columns: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Return the whitened design and data, with the offset projected out."""
    k = design.shape[1]
    white = np.linalg.solve(lower, np.column_stack([np.ones(len(design)), design, columns]))
    unit = white[:, 0] / np.linalg.norm(white[:, 0])
    white = white[:, 1:] - np.outer(unit, unit @ white[:, 1:])
    return white[:, :k], white[:, k:]
