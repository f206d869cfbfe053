"""Smoothing of what the points of a slope share: principal components, smoothed with the noise that many points leave.

A series is the sum of a few components, which all points share, and of a rest. Both are smoothed. What the points share
has little noise, so its fast motion shows; an error that all points share on a date is white in time, so smoothing
the components removes it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from ...common.arrays import FloatArray, IntArray
from ...common.nan_statistics import nanmean
from ...common.progress import Progress
from ..smoothing.gp_smoother import Pool, Smoothed, fit_pool, likely_part, smooth
from ..smoothing.kernels import BANK

LEAST_POINTS = 8
LEAST_DATES = 12
_MOST_COMPONENTS = 6
_MOST_POINTS = 3000
# a component counts if it is this many times larger than the largest of noise
_ABOVE_NOISE = 1.05
# chosen on simulated slopes: with 1, components of noise move too often
_SIMPLICITY = 2.0


def _simple_shares() -> FloatArray:
    """Return how often each kernel of the bank is expected."""
    parts = np.array([(k.fast, k.season, k.slow, k.annual) for k in BANK])
    weight = np.ones(len(BANK))
    for part in parts.T:
        weight *= np.where(part > 0, 1.0 / (part > 0).sum(), 1.0 / (part == 0).sum())
    weight **= _SIMPLICITY
    return np.asarray(weight / weight.sum())


# of components nothing is known beforehand but that every part of the motion is more often missing than not
_SIMPLE = Pool(BANK, _simple_shares(), np.ones(len(BANK)))


@dataclass(frozen=True, eq=False)
class SharedMotion:
    """Estimates on target days.

    Attributes
    ----------
    values, sigma : ndarray, shape (n_points, n_target)
        Shared and own motion, and its standard deviation [mm].
    rest : ndarray, shape (n_points, n_target)
        Own motion alone [mm].
    shared_sigma : ndarray, shape (n_points, n_target)
        Standard deviation of the shared motion alone [mm].
    n_components : int
        0 where the points share nothing above the noise.
    """

    values: FloatArray
    sigma: FloatArray
    rest: FloatArray
    shared_sigma: FloatArray
    n_components: int

    def on(self, days: IntArray) -> SharedMotion:
        """Return the estimates on some of the days."""
        parts = (self.values, self.sigma, self.rest, self.shared_sigma)
        values, sigma, rest, shared_sigma = (part[:, days] for part in parts)
        return SharedMotion(values, sigma, rest, shared_sigma, self.n_components)


def share_motion(
    day: FloatArray,
    values: FloatArray,
    target: FloatArray,
    smoothed: Smoothed,
    at_day: FloatArray,
    noise_of_date: FloatArray | None,
    progress: Progress,
) -> SharedMotion:
    """Estimate the motion on target days from all points together.

    Parameters
    ----------
    day, target : ndarray, shape (n_dates,), (n_target,)
    values : ndarray, shape (n_points, n_dates)
        [mm]; NaN = none; at least 3 values per point.
    smoothed : Smoothed
        Of every point alone, on the target days.
    at_day : ndarray, shape (n_points, n_dates)
        The same on the dates of the values: stands for missing values.
    noise_of_date : ndarray, shape (n_dates,), or None
        Noise variance of each date in units of the usual one.
    progress : Progress
    """
    level = nanmean(values, axis=1)[:, None]
    seen = np.isfinite(values)
    filled = np.where(seen, values, at_day) - level
    loadings, components = _components(filled, smoothed.noise)
    if not len(components):
        nothing = np.zeros_like(smoothed.values)
        return SharedMotion(smoothed.values, smoothed.sigma, smoothed.values - level, nothing, 0)
    pool = replace(_SIMPLE, of_date=noise_of_date)
    pool = likely_part(day, components, pool, progress.part(0.0, 0.2))
    shared = smooth(day, components, target, pool, progress.part(0.2, 0.4))
    own = np.where(seen, filled - loadings @ components, np.nan)
    sigma = None if noise_of_date is None else np.broadcast_to(np.sqrt(noise_of_date), own.shape)
    pool = replace(fit_pool(day, own, progress.part(0.4, 0.8), sigma), of_date=noise_of_date)
    rest = smooth(day, own, target, pool, progress.part(0.8, 1.0))
    shared_variance = loadings**2 @ shared.sigma**2
    return SharedMotion(
        level + loadings @ shared.values + rest.values,
        np.sqrt(shared_variance + rest.sigma**2),
        rest.values,
        np.sqrt(shared_variance),
        len(components),
    )


def _components(filled: FloatArray, noise: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Return loadings [mm], shape (n_points, n), and components of unit noise, shape (n, n_dates), slow ones first."""
    scaled = filled / noise[:, None]
    # the components of very many points are those of every n-th
    some = np.arange(0, len(scaled), max(int(np.ceil(len(scaled) / _MOST_POINTS)), 1))
    _, size, time = np.linalg.svd(scaled[some], full_matrices=False)
    largest_of_noise = np.sqrt(len(some)) + np.sqrt(filled.shape[1])
    count = min(int((size > _ABOVE_NOISE * largest_of_noise).sum()), _MOST_COMPONENTS)
    if not count:
        return np.zeros((len(filled), 0)), np.zeros((0, filled.shape[1]))
    # turned such that slow motion and errors, which are white in time, are in components of their own
    steps = np.diff(time[:count], axis=1)
    _, turn = np.linalg.eigh(steps @ steps.T)
    components = turn.T @ time[:count]
    bend = components[:, :-2] - 2 * components[:, 1:-1] + components[:, 2:]
    usual = np.maximum(np.median(np.abs(bend), axis=1) / (0.6745 * np.sqrt(6.0)), 1e-9)[:, None]
    return noise[:, None] * (scaled @ components.T) * usual.T, components / usual
