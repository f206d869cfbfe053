"""Resampling of the series of one orbit to other dates, with a smoother of Brownian motion in noise, and its sigma."""

from __future__ import annotations

import numpy as np

from ..common.arrays import DateArray, FloatArray, IntArray, blocks
from ..common.messages import message
from ..common.progress import Progress
from ..common.straight_line import fit_lines
from ..execution.block_map import map_blocks

_NOISE_FLOOR_MM = 0.1
# number of series in one task of `map_blocks`
_BLOCK = 10_000
# number of series whose steps are computed within the processor cache
_STEPPED_TOGETHER = 1000


def wander_and_noise(dates: DateArray, values: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Estimate the variance of the Brownian motion and the noise of each series from steps over one and over two dates.

    Parameters
    ----------
    dates : ndarray of datetime64[D], shape (n_dates,)
        Strictly increasing.
    values : ndarray, shape (n_series, n_dates)
        Displacement [mm], NaN = missing.

    Returns
    -------
    wander : ndarray, shape (n_series,)
        Increase per day of the variance of the motion about its line [mm²/day]: the median of all series, or the
        value of the series if it is significantly larger.
    noise : ndarray, shape (n_series,)
        Standard deviation of the noise [mm].
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
    # the sigma of `own` if there is only noise
    chance = 2.1 * variance[0] / np.sqrt(n) / between
    wander = np.where(own > common + 2 * chance, own, common)
    noise = np.sqrt(np.maximum((variance[0] - wander * gap[0]) / 2, 0.1 * variance[0] / 2))
    return wander, np.maximum(noise, _NOISE_FLOOR_MM)


def _steps(day: FloatArray, values: FloatArray) -> tuple[IntArray, FloatArray, FloatArray]:
    """Return the number of values, and mean square and mean length of steps over one and two dates, shape (2, n)."""
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
    """Return series resampled to other dates, as displacement since the first of these dates, with its sigma.

    Parameters
    ----------
    dates : ndarray of datetime64[D], shape (n_dates,)
        Dates of the series.
    values : ndarray, shape (n_series, n_dates)
        Displacement [mm], NaN = missing.
    target_dates : ndarray of datetime64[D], shape (n_wanted,)
        Dates within the period of `dates`.
    progress : Progress, optional
        Progress is reported after every group of series.

    Returns
    -------
    displacement, sigma : ndarray, shape (n_series, n_wanted)
        Displacement and sigma [mm]: 0 on the first target date, NaN for series with fewer than 3 values.

    Notes
    -----
    The motion is modelled as a line plus Brownian motion, so that steps are followed within the noise. The estimate is
    its mean given all dates, earlier and later. Series with similar noise and the same gaps share their weights.
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
    """Return displacement and sigma of a block of series."""
    day = np.asarray(dates, dtype="datetime64[D]").astype(float)
    at = np.asarray(target_dates, dtype="datetime64[D]").astype(float)
    zero = min(day[0], at[0])
    day, at = day - zero, at - zero
    # the weights depend only on noise² / wander; values within 10 % count as equal
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
    """Return weights for x(t) − x(t0), shape (n_wanted, n_dates), and its sigma for a `wander` of 1 mm²/day.

    Universal kriging in time: level and rate of the line are unknown parameters.
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
