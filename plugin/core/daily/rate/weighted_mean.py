"""Weighted mean of several methods, with weights learned from their errors at earlier acquisitions."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import combinations

import numpy as np

from ...common.arrays import FloatArray

# prior standard deviation of each of three weights if all combinations are equally likely (Dirichlet, all 1)
_PRIOR_SPREAD = float(np.sqrt(2.0) / 6.0)
# weight of the errors of all points, in acquisitions of one point
_ACQUISITIONS_OF_ALL_POINTS = 20.0
# mean squared errors below this [mm²] are rounding errors
_MIN_VARIANCE = 1e-12


@dataclass(frozen=True)
class ErrorProducts:
    """Products of the errors of methods at held-out acquisitions.

    Attributes
    ----------
    sums : ndarray, shape (n_methods, n_methods)
        Sums over points and acquisitions [mm²].
    count : float
        Number of terms in each sum.
    """

    sums: FloatArray = field(default_factory=lambda: np.zeros((0, 0)))
    count: float = 0.0

    @classmethod
    def of(cls, errors: FloatArray) -> ErrorProducts:
        """Return the products of errors [mm], shape (n_methods, n_points, n_dates), where all methods have a value."""
        known = np.isfinite(errors).all(axis=0)
        some = np.where(known, errors, 0.0)
        return cls(np.einsum("ank,bnk->ab", some, some), float(known.sum()))


def learned_weights(errors: FloatArray, held_out: ErrorProducts) -> FloatArray:
    """Return the weights of the methods at each point after each acquisition.

    The weights minimise the squared error of the mean at the acquisitions of the point so far and, with the weight of
    `_ACQUISITIONS_OF_ALL_POINTS` acquisitions, of all points and of the held-out acquisitions (Bates and Granger 1969;
    Granger and Ramanathan 1984). They are non-negative and sum to 1, so that the noise of the acquisitions, which all
    errors contain, does not affect them. A ridge term draws them towards equal weights, like a normal prior.

    Parameters
    ----------
    errors : ndarray, shape (n_methods, n_points, n_dates)
        Acquisitions minus their predictions from earlier ones [mm], NaN = unknown.
    held_out : ErrorProducts
        Error products of the same methods in training; empty = none.

    Returns
    -------
    ndarray, shape (n_methods, n_points, n_dates + 1)
        The first element precedes all acquisitions. No element depends on a later acquisition.
    """
    n_methods, n_points, n_dates = errors.shape
    known = np.isfinite(errors).all(axis=0)
    some = np.where(known, errors, 0.0)
    of_point = np.zeros((n_points, n_methods, n_methods))
    of_all = held_out.sums if held_out.count else np.zeros((n_methods, n_methods))
    count = held_out.count
    out = np.full((n_methods, n_points, n_dates + 1), 1.0 / n_methods)
    for date in range(n_dates + 1):
        if date:
            product = np.einsum("an,bn->nab", some[:, :, date - 1], some[:, :, date - 1])
            of_point = of_point + product
            of_all, count = of_all + product.sum(axis=0), count + known[:, date - 1].sum()
        if not count:
            continue
        mean = of_all / count
        # inverse prior variance relative to the error variance of an acquisition
        ridge = max(float(np.diag(mean).min()), _MIN_VARIANCE) / _PRIOR_SPREAD**2
        quadratic = of_point + _ACQUISITIONS_OF_ALL_POINTS * mean + ridge * np.eye(n_methods)
        out[:, :, date] = simplex_minimum(quadratic, np.full(n_methods, ridge / n_methods)).T
    return out


def simplex_minimum(quadratic: FloatArray, linear: FloatArray) -> FloatArray:
    """Return the weights w ≥ 0 that sum to 1 and minimise w'Qw − 2 l'w.

    Every face of the simplex is tried, so the number of methods must be small.

    Parameters
    ----------
    quadratic : ndarray, shape (n, n_methods, n_methods)
        Positive definite matrices Q.
    linear : ndarray, shape (n_methods,)
        Vector l.

    Returns
    -------
    ndarray, shape (n, n_methods)
    """
    n, n_methods = quadratic.shape[:2]
    best, least = np.zeros((n, n_methods)), np.full(n, np.inf)
    for size in range(1, n_methods + 1):
        for face in map(list, combinations(range(n_methods), size)):
            conditions = np.zeros((n, size + 1, size + 1))
            conditions[:, :size, :size] = quadratic[:, face][:, :, face]
            conditions[:, :size, size] = conditions[:, size, :size] = 1.0
            right = np.append(linear[face], 1.0)
            weights = np.zeros((n, n_methods))
            weights[:, face] = np.linalg.solve(conditions, np.tile(right[:, None], (n, 1, 1)))[:, :size, 0]
            value = np.einsum("ni,nij,nj->n", weights, quadratic, weights) - 2 * weights @ linear
            better = (weights >= -1e-12).all(axis=1) & (value < least)
            best[better], least[better] = weights[better], value[better]
    return np.clip(best, 0.0, 1.0)


def weighted_mean_of_methods(estimates: FloatArray, weights: FloatArray) -> FloatArray:
    """Return the weighted mean of estimates; methods without a value are left out.

    The mean of the sigmas is the sigma of the mean if the errors of the methods are fully correlated. This holds
    approximately: most of an error is the motion since the last acquisition, which no method knows.

    Parameters
    ----------
    estimates : ndarray, shape (n_methods, ...)
        NaN = unknown.
    weights : ndarray, shape (n_methods, ...)
        Weights of the methods.

    Returns
    -------
    ndarray, shape (...)
        NaN if no method has a value.
    """
    known = np.isfinite(estimates)
    weights = np.where(known, weights, 0.0)
    total = weights.sum(axis=0)
    mean = (weights * np.where(known, estimates, 0.0)).sum(axis=0) / np.where(total > 0, total, np.nan)
    return np.asarray(mean)
