"""Series of one orbit on other dates: the smoother of a wandering motion seen with noise, and its sigma."""

from __future__ import annotations

import numpy as np

from ..common.arrays import DateArray, FloatArray, IntArray, blocks
from ..common.messages import message
from ..common.progress import Progress
from ..common.straight_line import fit_lines
from ..execution.block_map import map_blocks

_NOISE_FLOOR_MM = 0.1
# series that one machine resamples at once
_BLOCK = 10_000
# series whose steps are taken within the cache of the processor
_STEPPED_TOGETHER = 1000


def wander_and_noise(dates: DateArray, values: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Estimate how far each series wanders and how noisy it is, from steps over one and over two dates.

    Parameters
    ----------
    dates : ndarray of datetime64[D], shape (n_dates,)
        Strictly increasing.
    values : ndarray, shape (n_series, n_dates)
        [mm]; NaN = none.

    Returns
    -------
    wander : ndarray, shape (n_series,)
        Variance that the motion about its line gains a day [mm²/day]: the median of all series, and more only where
        a series wanders more beyond chance.
    noise : ndarray, shape (n_series,)
        One-sigma [mm].
    """
    day = np.asarray(dates, dtype="datetime64[D]").astype(float)
    count, variance, gap = np.empty(len(values), int), np.empty((2, len(values))), np.empty((2, len(values)))
    for part in blocks(len(values), _STEPPED_TOGETHER):
        count[part], variance[:, part], gap[:, part] = _steps(day, values[part])
    n = np.maximum(count, 1)
    between = np.maximum(gap[1] - gap[0], 1.0)
    own = np.maximum((variance[1] - variance[0]) / between, 0.0)
    rich = n >= 10
    common = max(float(np.median(own[rich])) if rich.any() else 0.0, 1e-4)
    # the sigma of `own` where there is noise alone
    chance = 2.1 * variance[0] / np.sqrt(n) / between
    wander = np.where(own > common + 2 * chance, own, common)
    noise = np.sqrt(np.maximum((variance[0] - wander * gap[0]) / 2, 0.1 * variance[0] / 2))
    return wander, np.maximum(noise, _NOISE_FLOOR_MM)


def _steps(day: FloatArray, values: FloatArray) -> tuple[IntArray, FloatArray, FloatArray]:
    """Return the number of values of series, and mean square and length of steps over one and two dates, (2, n)."""
    known = np.isfinite(values)
    detrended = np.where(known, values - fit_lines(day, values).at(day), np.nan)
    variance, gap = [], []
    for lag in (1, 2):
        step = (detrended[:, lag:] - detrended[:, :-lag]) ** 2
        pairs = np.isfinite(step)
        count = np.maximum(pairs.sum(axis=1), 1)
        variance.append(np.where(pairs, step, 0.0).sum(axis=1) / count)
        gap.append((pairs * (day[lag:] - day[:-lag])).sum(axis=1) / count)
    return known.sum(axis=1), np.array(variance), np.array(gap)


def at_common_dates(
    dates: DateArray, values: FloatArray, target_dates: DateArray, progress: Progress | None = None
) -> tuple[FloatArray, FloatArray]:
    """Return series on other dates, as displacement since the first of them, with its sigma.

    Parameters
    ----------
    dates : ndarray of datetime64[D], shape (n_dates,)
    values : ndarray, shape (n_series, n_dates)
        [mm]; NaN = none.
    target_dates : ndarray of datetime64[D], shape (n_wanted,)
        Within the dates.
    progress : Progress, optional
        Progress is reported after every group of series.

    Returns
    -------
    displacement, sigma : ndarray, shape (n_series, n_wanted)
        [mm]; both 0 on the first target date, NaN for series with fewer than 3 values.

    Notes
    -----
    The motion is a line plus Brownian motion, so that a step is followed within the noise; the estimate is its mean
    given all dates, before and after. Series of like noise and the same gaps share their weights.
    """
    wander, noise = wander_and_noise(dates, values)
    out = np.full((len(values), len(target_dates)), np.nan)
    sigma = np.full_like(out, np.nan)

    def take(part: slice) -> tuple[FloatArray, ...]:
        return values[part], wander[part], noise[part]

    parts = list(blocks(len(values), _BLOCK))
    for part, found in map_blocks(_resampled, (dates, target_dates), parts, take, progress or Progress()):
        out[part], sigma[part] = found
    return out, sigma


def _resampled(
    dates: DateArray,
    target_dates: DateArray,
    values: FloatArray,
    wander: FloatArray,
    noise: FloatArray,
    *,
    progress: Progress,
) -> tuple[FloatArray, FloatArray]:
    """Return displacement and sigma of some series."""
    day = np.asarray(dates, dtype="datetime64[D]").astype(float)
    at = np.asarray(target_dates, dtype="datetime64[D]").astype(float)
    zero = min(day[0], at[0])
    day, at = day - zero, at - zero
    # weights depend on noise² / wander alone: within 10 % it is taken as equal
    grade = np.round(np.log(noise**2 / wander) / np.log(1.1)).astype(int)
    observed = np.isfinite(values)
    keys = np.column_stack([grade[:, None], np.packbits(observed, axis=1).astype(int)])
    _, group = np.unique(keys, axis=0, return_inverse=True)
    group = group.reshape(-1)
    out = np.full((len(values), len(at)), np.nan)
    sigma = np.full_like(out, np.nan)
    order = np.argsort(group, kind="stable")
    ends = np.cumsum(np.bincount(group))
    for k, members in enumerate(np.split(order, ends[:-1])):
        progress.step(k / len(ends), message("Resampling both orbits to common dates"))
        used = observed[members[0]]
        if used.sum() < 3:
            continue
        ratio = 1.1 ** grade[members[0]]
        weights, spread = _weights(day[used], at, ratio)
        out[members] = values[np.ix_(members, np.flatnonzero(used))] @ weights.T
        sigma[members] = spread * np.sqrt(wander[members])[:, None]
    return out, sigma


def _weights(day: FloatArray, at: FloatArray, ratio: float) -> tuple[FloatArray, FloatArray]:
    """Return weights for x(t) − x(t0), shape (n_wanted, n_dates), and its sigma for a wander of 1 mm²/day.

    Universal kriging in time: nothing is assumed of the level and of the rate of the line.
    """
    span = day[-1] - day[0]
    lines = np.column_stack([np.ones(len(day)), day / span])
    observed = np.minimum(day[:, None], day[None]) + ratio * np.eye(len(day))
    change = np.minimum(at[:, None], day[None]) - np.minimum(at[0], day)
    lines_change = np.column_stack([np.zeros(len(at)), (at - at[0]) / span])
    solved = np.linalg.solve(observed, np.column_stack([lines, change.T]))
    normal = np.linalg.inv(lines.T @ solved[:, :2])
    left = lines_change - change @ solved[:, :2]
    weights = solved[:, 2:].T + left @ normal @ solved[:, :2].T
    variance = np.abs(at - at[0]) - np.sum(change * solved[:, 2:].T, axis=1)
    variance += np.einsum("ij,jk,ik->i", left, normal, left)
    return weights, np.sqrt(np.maximum(variance, 0.0))
