"""Gaussian-process smoother with hyper-parameters pooled over the points of a layer.

The motion of each point follows one kernel of a bank. The frequency of each kernel is estimated from all points by
expectation-maximisation; at every point, the kernels are weighted by their posterior probability given its series.
Each kernel is solved once for all points; missing dates are treated exactly by their conditional mean.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np

from ...common.arrays import FloatArray, IntArray, blocks
from ...common.errors import InputError
from ...common.messages import message
from ...common.nan_statistics import nanmean, nanmedian
from ...common.progress import Progress
from ...execution.block_map import map_blocks
from .kernels import BANK, Kernel, Weights, solve_kernel

MIN_VALUES = 3
_SAMPLE = 800
_RARE = 0.01
_NEGLIGIBLE = 1e-4
_BLOCK = 2000
# weight of the pooled noise variance at each point, in observations
_PRIOR = 4.0
_TURNS = 40


@dataclass(frozen=True, eq=False)
class Pool:
    """Hyper-parameters pooled over the points of a layer.

    Attributes
    ----------
    kernels : tuple of Kernel
        Kernels that occur.
    share : ndarray, shape (n_kernels,)
        Frequency of each kernel; the sum is 1.
    noise2 : ndarray, shape (n_kernels,)
        Typical noise variance under each kernel [mm²].
    of_date : ndarray, shape (n_dates,), or None
        Noise variance of each date relative to the median; None for equal noise.
    """

    kernels: tuple[Kernel, ...]
    share: FloatArray
    noise2: FloatArray
    of_date: FloatArray | None = None


@dataclass(frozen=True, eq=False)
class Smoothed:
    """Series on target dates.

    Attributes
    ----------
    values, sigma : ndarray, shape (n_points, n_wanted)
        Mean and standard deviation of the noise-free motion [mm]; NaN for points with fewer than 3 values.
    noise : ndarray, shape (n_points,)
        Standard deviation of the noise of an acquisition [mm].
    """

    values: FloatArray
    sigma: FloatArray
    noise: FloatArray


def fit_pool(
    day: FloatArray, values: FloatArray, progress: Progress | None = None, sigma: FloatArray | None = None
) -> Pool:
    """Estimate the frequency of the kernels and their typical noise from all points.

    Parameters
    ----------
    day : ndarray, shape (n_dates,)
        Days of the acquisitions.
    values : ndarray, shape (n_points, n_dates)
        Displacement [mm]; NaN = not measured. At most 800 points are used, spread evenly over those with the fewest
        gaps.
    progress : Progress, optional
        Updated for every kernel.
    sigma : ndarray, shape (n_points, n_dates), optional
        Standard deviation of the values [mm]; used only for the relative noise of the dates. The noise of a point is
        estimated from its series.

    Raises
    ------
    InputError
        If no point has 3 values.
    """
    progress = progress or Progress()
    usable = pool_sample(values)
    if not len(usable):
        raise InputError(
            message("No point has at least {least_values} values; provide longer series.", least_values=MIN_VALUES)
        )
    # the fitted line absorbs any level; subtracting it avoids loss of precision
    sample = values[usable] - nanmean(values[usable], axis=1, keepdims=True)
    groups, of_date = list(_patterns(sample)), _noise_of_dates(sigma)
    misfit, logdet = np.empty((len(sample), len(BANK))), np.empty((len(sample), len(BANK)))
    for k, kernel in enumerate(BANK):
        progress.step(k / len(BANK), message("Selecting the covariance model"))
        weights = solve_kernel(kernel, day, day[:1], of_date)
        misfit[:, k], extra = _misfit(weights, sample, groups)
        logdet[:, k] = weights.logdet + extra
    share, noise2 = _maximise(misfit, np.isfinite(sample).sum(axis=1) - 2.0, logdet)
    kept = np.flatnonzero(share >= min(_RARE, share.max()))
    return Pool(tuple(BANK[k] for k in kept), share[kept] / share[kept].sum(), noise2[kept], of_date)


def pool_sample(values: FloatArray) -> IntArray:
    """Return the indices of the points used by `fit_pool`; empty if no point has 3 values."""
    count = np.isfinite(values).sum(axis=1)
    usable = np.flatnonzero(count >= MIN_VALUES)
    if len(usable) > _SAMPLE:
        # an even selection from the half of the points with the fewest gaps
        full = usable[np.argsort(-count[usable], kind="stable")[: max(_SAMPLE, len(usable) // 2)]]
        usable = np.sort(full)[np.linspace(0, len(full) - 1, _SAMPLE).astype(int)]
    return usable


def likely_part(day: FloatArray, values: FloatArray, pool: Pool, progress: Progress) -> Pool:
    """Return the pool without the kernels that are negligible for all of a few series without gaps.

    This saves memory, because `smooth` stores n_dates · n_targets numbers per kernel.

    Parameters
    ----------
    day : ndarray, shape (n_dates,)
    values : ndarray, shape (n_series, n_dates)
    pool : Pool
    progress : Progress
    """
    likelihood = np.empty((len(values), len(pool.kernels)))
    level = values.mean(axis=1, keepdims=True)
    for k, kernel in enumerate(pool.kernels):
        progress.step(k / len(pool.kernels), message("Selecting the covariance model"))
        weights = solve_kernel(kernel, day, day[:1], pool.of_date)
        misfit, extra = _misfit(weights, values - level, [])
        likelihood[:, k] = _log_likelihood(misfit, np.array(len(day) - 2.0), pool.noise2[k], weights.logdet + extra)
    kept = np.flatnonzero(_posterior(likelihood, pool.share).max(axis=0) >= _NEGLIGIBLE)
    return replace(
        pool,
        kernels=tuple(pool.kernels[k] for k in kept),
        share=pool.share[kept] / pool.share[kept].sum(),
        noise2=pool.noise2[kept],
    )


def smooth(
    day: FloatArray, values: FloatArray, targets: FloatArray, pool: Pool, progress: Progress | None = None
) -> Smoothed:
    """Estimate the motion on target days from all values.

    Parameters
    ----------
    day, targets : ndarray, shape (n_dates,), (n_wanted,)
        Days of the acquisitions, and target days.
    values : ndarray, shape (n_points, n_dates)
        Displacement [mm]; NaN = not measured.
    pool : Pool
        Hyper-parameters of this layer.
    progress : Progress, optional
        Updated after every block of points.
    """
    progress = progress or Progress()
    solved = []
    for kernel in pool.kernels:
        progress.step(0.0, message("Smoothing"))
        solved.append(solve_kernel(kernel, day, targets, pool.of_date))
    mean = np.full((len(values), len(targets)), np.nan)
    sigma, noise = np.full_like(mean, np.nan), np.full(len(values), np.nan)
    parts = list(blocks(len(values), _BLOCK))
    for part, found in map_blocks(_smoothed, (solved, pool), parts, lambda part: (values[part],), progress):
        mean[part], sigma[part], noise[part] = found
    return Smoothed(mean, sigma, noise)


def _smoothed(
    solved: list[Weights], pool: Pool, values: FloatArray, *, progress: Progress
) -> tuple[FloatArray, FloatArray, FloatArray]:
    """Return mean, standard deviation and noise of a block of points."""
    progress.step(0.0, message("Smoothing"))
    mean = np.full((len(values), len(solved[0].variance)), np.nan)
    sigma, noise = np.full_like(mean, np.nan), np.full(len(values), np.nan)
    good = np.flatnonzero(np.isfinite(values).sum(axis=1) >= MIN_VALUES)
    if len(good):
        mean[good], sigma[good], noise[good] = _block(solved, values[good], pool, progress)
    return mean, sigma, noise


def _maximise(misfit: FloatArray, freedom: FloatArray, logdet: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Return frequency and typical noise variance of each kernel by expectation-maximisation."""
    scale = np.maximum(misfit / freedom[:, None], 1e-8)
    share, noise2 = np.full(misfit.shape[1], 1.0 / misfit.shape[1]), np.median(scale, axis=0)
    for _ in range(_TURNS):
        likelihood = _log_likelihood(misfit, freedom[:, None], noise2, logdet)
        posterior = _posterior(likelihood, share)
        share = posterior.mean(axis=0) + 1e-12
        # geometric mean, so that a few noisy points do not dominate
        weighted = (posterior * np.log(scale)).sum(axis=0) + 1e-9 * np.log(noise2)
        noise2 = np.exp(weighted / (posterior.sum(axis=0) + 1e-9))
    return share, noise2


def _noise_of_dates(sigma: FloatArray | None) -> FloatArray | None:
    if sigma is None or not np.isfinite(sigma).any():
        return None
    known = np.isfinite(sigma)
    with np.errstate(invalid="ignore", divide="ignore"):
        mean = (np.where(known, sigma, 0.0) ** 2).sum(axis=0) / known.sum(axis=0)
    usual = float(nanmedian(mean))
    if not usual > 0:
        return None
    return np.clip(np.where(np.isfinite(mean), mean / usual, 1.0), 0.01, 100.0)


def _block(
    solved: list[Weights], values: FloatArray, pool: Pool, progress: Progress
) -> tuple[FloatArray, FloatArray, FloatArray]:
    groups = list(_patterns(values))
    freedom = np.isfinite(values).sum(axis=1) - 2.0
    shape = (len(solved), len(values), len(solved[0].variance))
    means, spreads = np.empty(shape, dtype=np.float32), np.empty(shape, dtype=np.float32)
    likelihood, scale2 = np.empty((len(values), len(solved))), np.empty((len(values), len(solved)))
    level = nanmean(values, axis=1, keepdims=True)
    for k, weights in enumerate(solved):
        progress.step(0.0)
        filled, widened = np.where(np.isfinite(values), values - level, 0.0), np.zeros(shape[1:])
        misfit, extra = _misfit(weights, filled, groups, widened)
        means[k] = filled @ weights.predict.T
        likelihood[:, k] = _log_likelihood(misfit, freedom, pool.noise2[k], weights.logdet + extra)
        scale2[:, k] = (misfit + _PRIOR * pool.noise2[k]) / (freedom + _PRIOR)
        spreads[k] = scale2[:, k : k + 1] * (weights.variance + widened)
    posterior = _posterior(likelihood, pool.share)
    mean = np.einsum("pk,kpt->pt", posterior, means)
    variance = np.einsum("pk,kpt->pt", posterior, spreads + (means - mean) ** 2)
    return mean + level, np.sqrt(variance), np.sqrt((posterior * scale2).sum(axis=1))


def _patterns(values: FloatArray) -> Iterator[tuple[IntArray, IntArray]]:
    """Yield groups of points with the same missing dates, and these dates; points without gaps are skipped."""
    lacks = ~np.isfinite(values)
    gappy = np.flatnonzero(lacks.any(axis=1))
    if not len(gappy):
        return
    _, group = np.unique(np.packbits(lacks[gappy], axis=1), axis=0, return_inverse=True)
    order = np.argsort(group.reshape(-1), kind="stable")
    for members in np.split(gappy[order], np.cumsum(np.bincount(group.reshape(-1)))[:-1]):
        yield members, np.flatnonzero(lacks[members[0]])


def _misfit(
    weights: Weights,
    values: FloatArray,
    groups: list[tuple[IntArray, IntArray]],
    widened: FloatArray | None = None,
) -> tuple[FloatArray, FloatArray]:
    """Return the misfit of each point and the log-determinant added by its gaps, shape (n_points,) each.

    If `widened`, shape (n_points, n_wanted), is given, gaps in `values` are filled in place by their conditional mean,
    and the additional variance due to the gaps is written to `widened`.
    """
    filled = values if widened is not None else np.where(np.isfinite(values), values, 0.0)
    extra = np.zeros(len(values))
    for members, lacking in groups:
        part = weights.precision[np.ix_(lacking, lacking)]
        inverse = np.linalg.inv(part)
        rows = filled[members]
        rows[:, lacking] = 0.0
        rows[:, lacking] = -(rows @ weights.precision[:, lacking]) @ inverse
        filled[members] = rows
        extra[members] = np.linalg.slogdet(part)[1]
        if widened is not None:
            left = weights.predict[:, lacking]
            widened[members] = np.einsum("ij,ij->i", left @ inverse, left)
    return np.maximum(np.einsum("ij,ij->i", filled @ weights.precision, filled), 1e-12), extra


def _log_likelihood(
    misfit: FloatArray, freedom: FloatArray, noise2: FloatArray | float, logdet: FloatArray
) -> FloatArray:
    """Return the log-likelihood, with the noise scale of each point integrated out around the pooled scale."""
    common = _PRIOR * noise2
    return np.asarray(-0.5 * ((_PRIOR + freedom) * np.log(misfit + common) - _PRIOR * np.log(common) + logdet))


def _posterior(likelihood: FloatArray, share: FloatArray) -> FloatArray:
    """Return the posterior probability of each kernel at each point, shape (n_points, n_kernels)."""
    log = likelihood + np.log(share)
    weight = np.exp(log - log.max(axis=1, keepdims=True))
    return np.asarray(weight / weight.sum(axis=1, keepdims=True))
