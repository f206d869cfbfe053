"""Bank of covariance kernels for the motion of a point about its linear trend, and the weights of the dates."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product

import numpy as np

from ...common.arrays import FloatArray

_SEASON_MEMORY_DAYS = 2000.0


@dataclass(frozen=True)
class Kernel:
    """Covariance of the motion about a line of arbitrary level and rate, in units of the noise of an acquisition.

    Attributes
    ----------
    fast, fast_days : float
        Standard deviation and correlation time [days] of fast motion (exponential).
    season, slow : float
        Standard deviations of smooth motion over months and over years (Matérn 3/2 with 90 and 300 days).
    annual : float
        Standard deviation of annually recurring motion.
    """

    fast: float
    fast_days: float
    season: float
    slow: float
    annual: float

    def covariance(self, first: FloatArray, second: FloatArray) -> FloatArray:
        """Return the covariance between days, shape (n_first, n_second)."""
        apart = np.abs(first[:, None] - second[None])
        matrix = self.fast**2 * np.exp(-apart / self.fast_days)
        for size, memory in ((self.season, 90.0), (self.slow, 300.0)):
            if size:
                matrix = matrix + size**2 * (1 + apart / memory) * np.exp(-apart / memory)
        if self.annual:
            yearly = np.exp(-2 * np.sin(np.pi * apart / 365.25) ** 2 - apart / _SEASON_MEMORY_DAYS)
            matrix = matrix + self.annual**2 * yearly
        return matrix

    @property
    def variance(self) -> float:
        """Variance of the motion about its line."""
        return self.fast**2 + self.season**2 + self.slow**2 + self.annual**2


BANK = tuple(
    Kernel(fast, days, season, slow, annual)
    for (fast, days), season, slow, annual in product(
        ((0.0, 20.0), (1.0, 10.0), (1.0, 25.0), (2.5, 25.0), (1.0, 60.0), (2.5, 60.0)),
        (0.0, 1.0, 4.0),
        (0.0, 2.0, 8.0, 24.0),
        (0.0, 1.0, 2.5),
    )
)


@dataclass(frozen=True, eq=False)
class Weights:
    """Solution of a kernel for complete observations.

    Attributes
    ----------
    precision : ndarray, shape (n_dates, n_dates)
        Inverse covariance of the observations, with the line projected out.
    logdet : float
        Log-determinants of the covariance and of the normal matrix of the line.
    predict : ndarray, shape (n_wanted, n_dates)
        Weights of the observations.
    variance : ndarray, shape (n_wanted,)
        Variance of the motion given the observations.
    """

    precision: FloatArray
    logdet: float
    predict: FloatArray
    variance: FloatArray


def solve_kernel(kernel: Kernel, day: FloatArray, targets: FloatArray, noise2: FloatArray | None = None) -> Weights:
    """Return the weights of a kernel with a flat prior on level and rate of the line.

    Parameters
    ----------
    kernel : Kernel
    day, targets : ndarray, shape (n_dates,), (n_wanted,)
        Days of the observations, and target days.
    noise2 : ndarray, shape (n_dates,), optional
        Relative noise variance of each date; 1 by default.
    """
    centre, span = day.mean(), max(float(np.ptp(day)), 1.0)
    lines = np.column_stack([np.ones(len(day)), (day - centre) / span])
    target_lines = np.column_stack([np.ones(len(targets)), (targets - centre) / span])
    observed = kernel.covariance(day, day) + np.diag(np.ones(len(day)) if noise2 is None else noise2)
    inverse = np.linalg.inv(observed)
    normal = lines.T @ inverse @ lines
    fitted = np.linalg.solve(normal, lines.T @ inverse)
    precision = inverse - inverse @ lines @ fitted
    across = kernel.covariance(targets, day)
    predict = across @ precision + target_lines @ fitted
    left = target_lines - across @ inverse @ lines
    variance = kernel.variance - np.einsum("ij,ij->i", across @ inverse, across)
    variance += np.einsum("ij,ij->i", left @ np.linalg.inv(normal), left)
    logdet = np.linalg.slogdet(observed)[1] + np.linalg.slogdet(normal)[1]
    return Weights(precision, float(logdet), predict, np.maximum(variance, 0.0))
