"""Gaussian-process classification of positions into two parts, from points with known labels.

A smooth latent field is positive in one part and negative in the other. Its posterior given the labels is computed by
expectation propagation (Rasmussen and Williams 2006, algorithms 3.5 and 3.6, with parallel updates of all sites).
Kriging of the labels would give a point deep inside a part the same weight as a point at its edge; this method locates
the edge between the points as precisely as their positions allow.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from ...common.arrays import BoolArray, FloatArray, IntArray
from ...common.messages import message
from ...common.progress import Progress

_SWEEPS = 25
_DAMPING = 0.7
_ENOUGH = 0.01
_MAX_POINTS = 400
_MIN_PRECISION = 1e-9
_JITTER = 1e-6
_TARGETS = 2000


@dataclass(frozen=True)
class Prior:
    """Prior of the latent field, with variance 1.

    Attributes
    ----------
    length_m : float
        Correlation length [m].
    smooth : bool
        Squared exponential if true, otherwise Matérn with ν = 5/2.
    noise : float
        Noise variance, which allows for wrong labels.
    """

    length_m: float
    smooth: bool = False
    noise: float = 0.003

    def at(self, distance_m: FloatArray) -> FloatArray:
        """Return the correlation of the field at distances [m], in the shape of the distances."""
        ratio = distance_m / self.length_m
        if self.smooth:
            return np.asarray(np.exp(-0.5 * ratio**2))
        ratio = np.sqrt(5.0) * ratio
        return np.asarray((1 + ratio + ratio**2 / 3) * np.exp(-ratio))

    def correlation(self, a: FloatArray, b: FloatArray) -> FloatArray:
        """Return the correlation of the field between two sets of positions, shape (n_a, n_b)."""
        from scipy.spatial.distance import cdist

        return self.at(cdist(a, b))


@dataclass(frozen=True, eq=False)
class Sites:
    """Site approximations of expectation propagation.

    Attributes
    ----------
    precision, shift : ndarray, shape (n_points,)
        Natural parameters of the Gaussian that approximates each label: precision, and precision times mean.
    left_out : ndarray, shape (n_points,)
        Leave-one-out probability that the label of each point is positive, 0 to 1.
    """

    precision: FloatArray
    shift: FloatArray
    left_out: FloatArray


def fit_sites(prior: Prior, xy: FloatArray, upper: BoolArray, progress: Progress | None = None) -> Sites:
    """Fit the sites to the labels by expectation propagation.

    Parameters
    ----------
    prior : Prior
    xy : ndarray, shape (n_points, 2)
        Positions [m]; the cost grows with n_points³, so at most a few hundred points.
    upper : ndarray of bool, shape (n_points,)
        Labels.
    progress : Progress, optional
        Updated in every sweep.
    """
    from scipy.linalg import solve_triangular
    from scipy.special import log_ndtr, ndtr

    progress = progress or Progress()
    covariance = prior.correlation(xy, xy)
    covariance[np.diag_indices(len(xy))] += _JITTER
    sign = np.where(upper, 1.0, -1.0)
    precision, shift = np.zeros((2, len(xy)))
    for sweep in range(_SWEEPS):
        progress.step(sweep / _SWEEPS, message("Classifying points"))
        root = np.sqrt(precision)
        lower = np.linalg.cholesky(np.eye(len(xy)) + root[:, None] * covariance * root)
        part = solve_triangular(lower, root[:, None] * covariance, lower=True)
        variance = np.maximum(covariance.diagonal() - (part**2).sum(axis=0), _MIN_PRECISION)
        mean = covariance @ shift - part.T @ (part @ shift)
        # cavity distribution: the field without the point's own label
        spread = 1 / np.maximum(1 / variance - precision, _MIN_PRECISION)
        centre = (mean / variance - shift) * spread
        total = np.sqrt(prior.noise + spread)
        z = sign * centre / total
        hazard = np.exp(-0.5 * z**2 - log_ndtr(z)) / np.sqrt(2 * np.pi)
        tilted_mean = centre + sign * spread * hazard / total
        tilted_variance = spread - spread**2 * hazard * (z + hazard) / total**2
        site_precision = np.maximum(1 / tilted_variance - 1 / spread, 0.0)
        moved = tilted_mean / tilted_variance - centre / spread
        change = float(np.abs(site_precision - precision).max() / (1.0 + np.abs(site_precision).max()))
        precision = precision + _DAMPING * (site_precision - precision)
        shift = shift + _DAMPING * (moved - shift)
        if change < _ENOUGH:
            break
    return Sites(precision, shift, np.asarray(ndtr(centre / total)))


def upper_probability(prior: Prior, xy: FloatArray, sites: Sites, places: FloatArray) -> FloatArray:
    """Return the probability that positions belong to the upper part, 0 to 1, shape (n_places,)."""
    from scipy.linalg import cho_solve, solve_triangular
    from scipy.special import ndtr

    covariance = prior.correlation(xy, xy)
    covariance[np.diag_indices(len(xy))] += _JITTER
    root = np.sqrt(sites.precision)
    lower = np.linalg.cholesky(np.eye(len(xy)) + root[:, None] * covariance * root)
    weights = sites.shift - root * cho_solve((lower, True), root * (covariance @ sites.shift))
    found = np.empty(len(places))
    for start in range(0, len(places), _TARGETS):
        across = prior.correlation(places[start : start + _TARGETS], xy)
        part = solve_triangular(lower, root[:, None] * across.T, lower=True)
        variance = np.maximum(1.0 - (part**2).sum(axis=0), 0.0)
        found[start : start + _TARGETS] = ndtr(across @ weights / np.sqrt(prior.noise + variance))
    return found


def point_boxes(
    xy: FloatArray, halo_m: float, most: int = _MAX_POINTS
) -> Iterator[tuple[FloatArray, FloatArray, IntArray]]:
    """Split the plane into boxes with at most `most` points.

    Parameters
    ----------
    xy : ndarray, shape (n_points, 2)
        Positions [m].
    halo_m : float
        Width of the margin around a box whose points are also used for the box [m].
    most : int
        Maximum number of points per box.

    Yields
    ------
    low, high : ndarray, shape (2,)
        Corners of a box, infinite at the border of the area; the box contains positions with low ≤ xy < high.
    near : ndarray of int
        Indices of the points in the box and in its margin.
    """
    waiting = [(np.full(2, -np.inf), np.full(2, np.inf))] if len(xy) else []
    while waiting:
        low, high = waiting.pop()
        own = is_in_box(xy, low, high)
        axis = int(np.argmax(np.ptp(xy[own], axis=0)))
        cut = float(np.median(xy[own, axis]))
        if own.sum() > most and cut > xy[own, axis].min():
            first, second = high.copy(), low.copy()
            first[axis] = second[axis] = cut
            waiting += [(low, first), (second, high)]
        else:
            yield low, high, np.flatnonzero(is_in_box(xy, low - halo_m, high + halo_m))


def is_in_box(xy: FloatArray, low: FloatArray, high: FloatArray) -> BoolArray:
    """Return a mask of the positions inside a box, shape (n,)."""
    return np.asarray(((xy >= low) & (xy < high)).all(axis=1))
