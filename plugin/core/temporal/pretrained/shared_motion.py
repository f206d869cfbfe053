"""Shared motion of the points of a slope: principal components of their series, smoothed in time.

A series is the sum of a few components common to all points and of the own motion of the point. Both are smoothed. The
components average the noise of many points, so they resolve fast motion; common-mode errors are white in time, so
smoothing removes them from the components.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from ...common.arrays import FloatArray, IntArray
from ...common.nan_statistics import nanmean
from ...common.progress import Progress
from ..smoothing.gp_smoother import Pool, Smoothed, fit_pool, likely_part, smooth
from ..smoothing.kernels import BANK

MIN_POINTS = 8
MIN_DATES = 12
_MAX_COMPONENTS = 6
_MAX_POINTS = 3000
# a component is kept if its singular value exceeds the largest one expected of noise by this factor
_NOISE_MARGIN = 1.05
# exponent that favours kernels with few terms; on simulated slopes, 1 makes noise appear as motion too often
_SPARSITY = 2.0


def _prior_shares() -> FloatArray:
    """Return the prior probability of each kernel of the bank."""
    parts = np.array([(k.fast, k.season, k.slow, k.annual) for k in BANK])
    weight = np.ones(len(BANK))
    for part in parts.T:
        weight *= np.where(part > 0, 1.0 / (part > 0).sum(), 1.0 / (part == 0).sum())
    weight **= _SPARSITY
    return np.asarray(weight / weight.sum())


# prior of a component: any single term of a kernel is more likely absent than present
_PRIOR_POOL = Pool(BANK, _prior_shares(), np.ones(len(BANK)))


@dataclass(frozen=True, eq=False)
class SharedMotion:
    """Estimates with the shared motion on target days.

    Attributes
    ----------
    values, sigma : ndarray, shape (n_points, n_target)
        Sum of shared and own motion, and its standard deviation [mm].
    own_motion : ndarray, shape (n_points, n_target)
        Own motion of each point [mm].
    shared_sigma : ndarray, shape (n_points, n_target)
        Standard deviation of the shared motion [mm].
    n_components : int
        0 if the points share no motion above the noise.
    """

    values: FloatArray
    sigma: FloatArray
    own_motion: FloatArray
    shared_sigma: FloatArray
    n_components: int

    def on(self, days: IntArray) -> SharedMotion:
        """Return the estimates on the days with these indices."""
        parts = (self.values, self.sigma, self.own_motion, self.shared_sigma)
        values, sigma, own_motion, shared_sigma = (part[:, days] for part in parts)
        return SharedMotion(values, sigma, own_motion, shared_sigma, self.n_components)


@dataclass(frozen=True, eq=False)
class SharedMotionModel:
    """Principal components of a slope and the smoother of the motion that they do not explain.

    Attributes
    ----------
    components : ndarray, shape (n_components, n_dates)
        Components on the acquisition dates; orthonormal rows.
    component_noise : ndarray, shape (n_components, 1)
        Standard deviation of the noise of each component.
    smoothed : Smoothed or None
        Components in units of their noise, smoothed on the target days; None without components.
    own_pool : Pool or None
        Kernels and noise of the own motion of the points.
    """

    components: FloatArray
    component_noise: FloatArray
    smoothed: Smoothed | None = None
    own_pool: Pool | None = None

    def split(
        self, values: FloatArray, noise: FloatArray, smoothed_at_day: FloatArray
    ) -> tuple[FloatArray, FloatArray]:
        """Return the loadings of points [mm], shape (n_points, n_components), and their noisy own motion [mm].

        Parameters
        ----------
        values, smoothed_at_day : ndarray, shape (n_points, n_dates)
            See `fit_shared_motion`.
        noise : ndarray, shape (n_points,)
        """
        observed = np.isfinite(values)
        filled = np.where(observed, values, smoothed_at_day) - nanmean(values, axis=1)[:, None]
        loadings = noise[:, None] * ((filled / noise[:, None]) @ self.components.T) * self.component_noise.T
        return loadings, np.where(observed, filled - loadings @ (self.components / self.component_noise), np.nan)

    def estimate_points(
        self,
        day: FloatArray,
        values: FloatArray,
        target: FloatArray,
        smoothed: Smoothed,
        smoothed_at_day: FloatArray,
        progress: Progress,
    ) -> SharedMotion:
        """Estimate the motion of points on target days.

        Parameters
        ----------
        day, values, target, smoothed_at_day
            See `fit_shared_motion`.
        smoothed : Smoothed
            Each point smoothed on its own, on the target days.
        progress : Progress
        """
        level = nanmean(values, axis=1)[:, None]
        if self.smoothed is None or self.own_pool is None:
            zero = np.zeros_like(smoothed.values)
            return SharedMotion(smoothed.values, smoothed.sigma, smoothed.values - level, zero, 0)
        loadings, own_series = self.split(values, smoothed.noise, smoothed_at_day)
        own_motion = smooth(day, own_series, target, self.own_pool, progress)
        shared_variance = loadings**2 @ self.smoothed.sigma**2
        return SharedMotion(
            level + loadings @ self.smoothed.values + own_motion.values,
            np.sqrt(shared_variance + own_motion.sigma**2),
            own_motion.values,
            np.sqrt(shared_variance),
            len(self.components),
        )


def component_sample(n_points: int) -> IntArray:
    """Return the points from which the components are computed: all, or every n-th of a large layer."""
    return np.arange(0, n_points, max(int(np.ceil(n_points / _MAX_POINTS)), 1))


def fit_shared_motion(
    day: FloatArray,
    values: FloatArray,
    target: FloatArray,
    noise: FloatArray,
    smoothed_at_day: FloatArray,
    noise_of_date: FloatArray | None,
    progress: Progress,
    component_points: IntArray | None = None,
    pool_points: IntArray | slice = slice(None),
) -> SharedMotionModel:
    """Fit the shared motion of points.

    Parameters
    ----------
    day, target : ndarray, shape (n_dates,), (n_target,)
    values : ndarray, shape (n_points, n_dates)
        Displacement [mm]; NaN = not measured; at least 3 values per point. May be a sample of the points; then
        `component_points` and `pool_points` are required.
    noise : ndarray, shape (n_points,)
        Standard deviation of the noise of an acquisition [mm].
    smoothed_at_day : ndarray, shape (n_points, n_dates)
        Each point smoothed on its own, on the acquisition dates; replaces missing values.
    noise_of_date : ndarray, shape (n_dates,), or None
        Noise variance of each date relative to the typical date.
    progress : Progress
    component_points, pool_points : ndarray of int, optional
        Points from which the components, and the kernels of the own motion, are fitted; default: `component_sample`,
        and all points.
    """
    sample = component_sample(len(values)) if component_points is None else component_points
    filled = np.where(np.isfinite(values[sample]), values[sample], smoothed_at_day[sample])
    filled -= nanmean(values[sample], axis=1)[:, None]
    model = _components(filled / noise[sample, None])
    if not len(model.components):
        return model
    components = model.components / model.component_noise
    pool = replace(_PRIOR_POOL, of_date=noise_of_date)
    pool = likely_part(day, components, pool, progress.part(0.0, 0.25))
    shared = smooth(day, components, target, pool, progress.part(0.25, 0.5))
    own_series = model.split(values[pool_points], noise[pool_points], smoothed_at_day[pool_points])[1]
    sigma = None if noise_of_date is None else np.broadcast_to(np.sqrt(noise_of_date), own_series.shape)
    own_pool = replace(fit_pool(day, own_series, progress.part(0.5, 1.0), sigma), of_date=noise_of_date)
    return replace(model, smoothed=shared, own_pool=own_pool)


def _components(scaled: FloatArray) -> SharedMotionModel:
    """Return the principal components of series with unit noise, the slowest first."""
    _, singular_values, time = np.linalg.svd(scaled, full_matrices=False)
    largest_of_noise = np.sqrt(len(scaled)) + np.sqrt(scaled.shape[1])
    count = min(int((singular_values > _NOISE_MARGIN * largest_of_noise).sum()), _MAX_COMPONENTS)
    if not count:
        return SharedMotionModel(np.zeros((0, scaled.shape[1])), np.ones((0, 1)))
    # rotation that separates slow motion from common-mode errors, which are white in time
    steps = np.diff(time[:count], axis=1)
    _, rotation = np.linalg.eigh(steps @ steps.T)
    components = rotation.T @ time[:count]
    second_difference = components[:, :-2] - 2 * components[:, 1:-1] + components[:, 2:]
    component_noise = np.maximum(np.median(np.abs(second_difference), axis=1) / (0.6745 * np.sqrt(6.0)), 1e-9)[:, None]
    return SharedMotionModel(components, component_noise)
