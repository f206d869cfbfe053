"""Amplitudes of all points learnt together: a linear mixed model fitted by expectation-maximisation.

y_i = offset + C w_i + e_i with w_i ~ N(B z_i, S): z_i are smooth functions of place and static features, S is
shared. The error e_i holds white noise and the integral of an unexplained velocity (Ornstein-Uhlenbeck), so that
a long drift is not taken for certain. Dempster, Laird and Rubin 1977; Laird and Ware 1982.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..progress import Progress
from .assimilate import Noise, transition

EM_STEPS = 25


@dataclass(frozen=True)
class Mixed:
    """What the points have in common.

    Attributes
    ----------
    coefficients : ndarray, shape (n_features, K)
        B: expected amplitudes from static features.
    covariance : ndarray, shape (K, K)
        S: spread of the amplitudes around that.
    noise : Noise
        Observation and velocity noise.
    log_likelihood : float
        Of the training data, for the choice between noises.
    """

    coefficients: np.ndarray
    covariance: np.ndarray
    noise: Noise
    log_likelihood: float


def velocity_covariance(day: np.ndarray, memory_days: float) -> np.ndarray:
    """Return the covariance of the integrated unit OU velocity on given days, zero on the first."""
    unit = Noise(0.0, 1.0, memory_days)
    n = len(day)
    out = np.zeros((n, n))
    p = np.diag([0.0, 1.0])
    for j in range(1, n):
        phi, q = transition(float(day[j] - day[j - 1]), unit)
        p = phi @ p @ phi.T + q
        ahead = p[0].copy()
        out[j, j] = p[0, 0]
        for i in range(j + 1, n):
            reach, _ = transition(float(day[i] - day[j]), unit)
            out[j, i] = out[i, j] = ahead[0] + reach[0, 1] * ahead[1]
    return out


def fit_mixed(
    values: np.ndarray,
    day: np.ndarray,
    integral: np.ndarray,
    features: np.ndarray,
    progress: Progress,
    velocities: tuple[float, ...] = (0.005, 0.015, 0.04),
    memories: tuple[float, ...] = (20.0, 120.0),
) -> Mixed:
    """Fit the shared parts for several noises and keep the likeliest.

    Parameters
    ----------
    values : ndarray, shape (n_points, n_dates)
        Training displacement [mm]; missing values are bridged by the line between their neighbours here, and
        only here: the filter leaves them out.
    day : ndarray of int, shape (n_dates,)
        Index into `integral`.
    integral : ndarray, shape (n_days, K)
    features : ndarray, shape (n_points, n_features)
    progress : Progress
    """
    bridged = _bridged(values, day)
    differences = np.diff(bridged, axis=1)
    # twice the noise variance is what neighbouring differences share with opposite sign
    start = float(np.sqrt(max(-np.mean(differences[:, 1:] * differences[:, :-1]), 0.05)))
    best: Mixed | None = None
    cases = [(v, m) for m in memories for v in velocities]
    for number, (velocity, memory) in enumerate(cases):
        progress.step(number / len(cases), f"Learning amplitudes, unexplained velocity {velocity:g} mm/day")
        shape = np.eye(len(day)) * start**2 + velocity**2 * velocity_covariance(day, memory)
        fitted = _em(bridged, integral[day], features, shape, Noise(start, velocity, memory), progress)
        if best is None or fitted.log_likelihood > best.log_likelihood:
            best = fitted
    if best is None:
        raise ValueError("No noise was given.")
    return best


def _em(y: np.ndarray, c: np.ndarray, z: np.ndarray, shape: np.ndarray, noise: Noise, progress: Progress) -> Mixed:
    """Alternate amplitudes and shared parts; `shape` is scaled to the data as a whole."""
    n, t = y.shape
    k = c.shape[1]
    lower = np.linalg.cholesky(shape)
    white = np.linalg.solve(lower, np.column_stack([np.ones(t), c, y.T]))
    one, x, data = white[:, 0], white[:, 1 : k + 1], white[:, k + 1 :]
    # the offset of a point is free: project it out
    unit = one / np.linalg.norm(one)
    x = x - np.outer(unit, unit @ x)
    data = data - np.outer(unit, unit @ data)
    xx, xy = x.T @ x, x.T @ data
    yy = float(np.sum(data**2))
    scale = 1.0
    b = np.zeros((z.shape[1], k))
    s = np.eye(k) * 0.01**2
    penalty = 1e-2 * n * np.eye(z.shape[1]) / z.shape[1]
    penalty[0, 0] = 0.0
    zz = z.T @ z + penalty
    log_likelihood = -np.inf
    for _ in range(EM_STEPS):
        progress.step(0.0)
        inverse = np.linalg.inv(s + 1e-10 * np.eye(k))
        covariance = np.linalg.inv(xx / scale + inverse)
        mean = z @ b
        posterior = (xy.T / scale + mean @ inverse) @ covariance
        b = np.linalg.solve(zz, z.T @ posterior)
        rest = posterior - z @ b
        # a weak prior on the spread keeps it from collapsing
        s = (rest.T @ rest + n * covariance + 2 * 0.003**2 * np.eye(k)) / (n + 2)
        fitted = yy - 2 * np.sum(posterior.T * xy) + np.sum((posterior @ xx) * posterior) + n * np.sum(xx * covariance)
        scale = float(fitted / (n * (t - 1)))
    # marginal likelihood: y ~ N(C B z, scale * shape + C S C')
    m = np.eye(k) + s @ xx / scale
    mean = z @ b
    e_xy = xy - xx @ mean.T
    e_yy = yy - 2 * np.sum(mean.T * xy) + np.sum((mean @ xx) * mean)
    quadratic = e_yy / scale - np.sum(e_xy * np.linalg.solve(m, s @ e_xy)) / scale**2
    determinant = n * ((t - 1) * np.log(scale) + 2 * np.log(np.diag(lower)).sum() + np.linalg.slogdet(m)[1])
    log_likelihood = -0.5 * (quadratic + determinant)
    factor = np.sqrt(scale)
    noise = Noise(noise.observation_mm * factor, noise.velocity_mm_per_day * factor, noise.memory_days)
    return Mixed(b, s, noise, float(log_likelihood))


def _bridged(values: np.ndarray, day: np.ndarray) -> np.ndarray:
    out = values.copy()
    for i in np.flatnonzero(np.isnan(values).any(axis=1)):
        seen = np.isfinite(values[i])
        out[i] = np.interp(day, day[seen], values[i, seen])
    return out
