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


@dataclass(frozen=True, eq=False)
class SharedModel:
    """What all points share, from which each point takes its part.

    Attributes
    ----------
    turned : ndarray, shape (n_components, n_dates)
        Components on the dates of the values.
    usual : ndarray, shape (n_components, 1)
        Their noise.
    smoothed : Smoothed or None
        The components of unit noise on the target days; None without components.
    own_pool : Pool or None
        Of the own motion of the points.
    """

    turned: FloatArray
    usual: FloatArray
    smoothed: Smoothed | None = None
    own_pool: Pool | None = None

    def split(self, values: FloatArray, noise: FloatArray, at_day: FloatArray) -> tuple[FloatArray, FloatArray]:
        """Return the loadings of points [mm], shape (n_points, n_components), and their own motion with its noise.

        Parameters
        ----------
        values, at_day : ndarray, shape (n_points, n_dates)
            See `fit_shared`.
        noise : ndarray, shape (n_points,)
        """
        seen = np.isfinite(values)
        filled = np.where(seen, values, at_day) - nanmean(values, axis=1)[:, None]
        loadings = noise[:, None] * ((filled / noise[:, None]) @ self.turned.T) * self.usual.T
        return loadings, np.where(seen, filled - loadings @ (self.turned / self.usual), np.nan)

    def of_points(
        self,
        day: FloatArray,
        values: FloatArray,
        target: FloatArray,
        smoothed: Smoothed,
        at_day: FloatArray,
        progress: Progress,
    ) -> SharedMotion:
        """Estimate the motion of points on target days.

        Parameters
        ----------
        day, values, target, at_day
            See `fit_shared`.
        smoothed : Smoothed
            Of every point alone, on the target days.
        progress : Progress
        """
        level = nanmean(values, axis=1)[:, None]
        if self.smoothed is None or self.own_pool is None:
            nothing = np.zeros_like(smoothed.values)
            return SharedMotion(smoothed.values, smoothed.sigma, smoothed.values - level, nothing, 0)
        loadings, own = self.split(values, smoothed.noise, at_day)
        rest = smooth(day, own, target, self.own_pool, progress)
        shared_variance = loadings**2 @ self.smoothed.sigma**2
        return SharedMotion(
            level + loadings @ self.smoothed.values + rest.values,
            np.sqrt(shared_variance + rest.sigma**2),
            rest.values,
            np.sqrt(shared_variance),
            len(self.turned),
        )


def component_sample(n_points: int) -> IntArray:
    """Return the points of which the components are taken: of very many points, every n-th."""
    return np.arange(0, n_points, max(int(np.ceil(n_points / _MOST_POINTS)), 1))


def fit_shared(
    day: FloatArray,
    values: FloatArray,
    target: FloatArray,
    noise: FloatArray,
    at_day: FloatArray,
    noise_of_date: FloatArray | None,
    progress: Progress,
    of_components: IntArray | None = None,
    of_pool: IntArray | slice = slice(None),
) -> SharedModel:
    """Find what points share.

    Parameters
    ----------
    day, target : ndarray, shape (n_dates,), (n_target,)
    values : ndarray, shape (n_points, n_dates)
        [mm]; NaN = none; at least 3 values per point. Points of a sample where `of_components` and `of_pool` are given.
    noise : ndarray, shape (n_points,)
        One-sigma of the noise of an acquisition [mm].
    at_day : ndarray, shape (n_points, n_dates)
        Estimates of every point alone on the dates of the values: stand for missing values.
    noise_of_date : ndarray, shape (n_dates,), or None
        Noise variance of each date in units of the usual one.
    progress : Progress
    of_components, of_pool : ndarray of int, optional
        Points of which the components, and the kernels of the own motion, are taken; default: as many of all points
        as are needed.
    """
    some = component_sample(len(values)) if of_components is None else of_components
    filled = np.where(np.isfinite(values[some]), values[some], at_day[some])
    filled -= nanmean(values[some], axis=1)[:, None]
    model = _components(filled / noise[some, None])
    if not len(model.turned):
        return model
    components = model.turned / model.usual
    pool = replace(_SIMPLE, of_date=noise_of_date)
    pool = likely_part(day, components, pool, progress.part(0.0, 0.25))
    shared = smooth(day, components, target, pool, progress.part(0.25, 0.5))
    own = model.split(values[of_pool], noise[of_pool], at_day[of_pool])[1]
    sigma = None if noise_of_date is None else np.broadcast_to(np.sqrt(noise_of_date), own.shape)
    own_pool = replace(fit_pool(day, own, progress.part(0.5, 1.0), sigma), of_date=noise_of_date)
    return replace(model, smoothed=shared, own_pool=own_pool)


def _components(scaled: FloatArray) -> SharedModel:
    """Return the components of series of unit noise, slow ones first."""
    _, size, time = np.linalg.svd(scaled, full_matrices=False)
    largest_of_noise = np.sqrt(len(scaled)) + np.sqrt(scaled.shape[1])
    count = min(int((size > _ABOVE_NOISE * largest_of_noise).sum()), _MOST_COMPONENTS)
    if not count:
        return SharedModel(np.zeros((0, scaled.shape[1])), np.ones((0, 1)))
    # turned such that slow motion and errors, which are white in time, are in components of their own
    steps = np.diff(time[:count], axis=1)
    _, turn = np.linalg.eigh(steps @ steps.T)
    components = turn.T @ time[:count]
    bend = components[:, :-2] - 2 * components[:, 1:-1] + components[:, 2:]
    usual = np.maximum(np.median(np.abs(bend), axis=1) / (0.6745 * np.sqrt(6.0)), 1e-9)[:, None]
    return SharedModel(components, usual)
