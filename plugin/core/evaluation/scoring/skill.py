"""Skill of one method relative to another and its significance, with errors correlated within each date."""

from __future__ import annotations

import numpy as np

from ...common.arrays import BoolArray, FloatArray, IntArray
from ...common.nan_statistics import nanquantile

BLOCK_DATES = 4
RESAMPLES = 500


def skill(
    error: FloatArray, reference: FloatArray, seed: int = 0, resamples: int = RESAMPLES
) -> tuple[float, float, float]:
    """Return 1 − MSE ÷ MSE of the reference, with a 95 % interval from a bootstrap over blocks of dates.

    Errors are correlated within a date and between successive dates, so the bootstrap resamples runs of
    `BLOCK_DATES` dates with all their points. Arrays have the shape (n_points, n_dates).
    """
    both = np.isfinite(error) & np.isfinite(reference)
    a, b = _sums(error, both), _sums(reference, both)
    if not b.sum() > 0:
        return float("nan"), float("nan"), float("nan")
    drawn = _blocks(len(a), seed, resamples)
    below = b[drawn].sum(axis=1)
    values = 1 - a[drawn].sum(axis=1) / np.where(below > 0, below, np.nan)
    low, high = nanquantile(values, (0.025, 0.975))
    return float(1 - a.sum() / b.sum()), float(low), float(high)


def rmse_interval(error: FloatArray, seed: int = 0, resamples: int = RESAMPLES) -> tuple[float, float]:
    """Return a 95 % interval of the RMSE [mm] from the same bootstrap."""
    known = np.isfinite(error)
    if not known.any():
        return float("nan"), float("nan")
    drawn = _blocks(error.shape[1], seed, resamples)
    count = known.sum(axis=0)[drawn].sum(axis=1)
    values = np.sqrt(_sums(error, known)[drawn].sum(axis=1) / np.where(count > 0, count, np.nan))
    low, high = nanquantile(values, (0.025, 0.975))
    return float(low), float(high)


def diebold_mariano(error: FloatArray, reference: FloatArray) -> tuple[float, float]:
    """Return the statistic and two-sided p-value for equal squared errors; negative if the first error is smaller.

    Diebold and Mariano 1995 (J. Bus. Econ. Stat. 13, 253) on the mean loss of each date, with the long-run variance of
    Newey and West 1987 (Econometrica 55, 703), the correction for short series of Harvey et al. 1997 (Int. J.
    Forecasting 13, 281) and Student's distribution. NaN with fewer than 8 dates or equal errors.
    """
    both = np.isfinite(error) & np.isfinite(reference)
    count = both.sum(axis=0)
    dates = count > 0
    loss = (_sums(error, both) - _sums(reference, both))[dates] / count[dates]
    n = len(loss)
    if n < 8 or not np.any(loss):
        return float("nan"), float("nan")
    from scipy.special import stdtr

    away = loss - loss.mean()
    lags = int(np.floor(4 * (n / 100) ** (2 / 9)))
    variance = float(away @ away) / n
    for lag in range(1, lags + 1):
        variance += 2 * (1 - lag / (lags + 1)) * float(away[lag:] @ away[:-lag]) / n
    if variance <= 0:
        return float("nan"), float("nan")
    statistic = float(loss.mean() / np.sqrt(variance / n) * np.sqrt((n - 1) / n))
    return statistic, float(2 * stdtr(n - 1, -abs(statistic)))


def _sums(error: FloatArray, known: BoolArray) -> FloatArray:
    """Return the sum of squares of each date."""
    return np.asarray((np.where(known, error, 0.0).astype(float) ** 2).sum(axis=0))


def _blocks(n: int, seed: int, resamples: int) -> IntArray:
    """Return indices of dates drawn in blocks, shape (resamples, n)."""
    size = min(BLOCK_DATES, n)
    starts = np.random.default_rng(seed).integers(0, n, (resamples, int(np.ceil(n / size))))
    return np.asarray(((starts[:, :, None] + np.arange(size)).reshape(resamples, -1) % n)[:, :n])
