"""Spatial modes of a layer: what the points of a slope do together, apart from what each does alone.

The features of the points span a few orthonormal patterns in space. A layer of n points and q patterns is turned
into q series that n points measure together, almost free of noise, and n series of what is left. The turn is
orthonormal, so white noise stays white and both parts can be filtered by themselves.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .commonerror import Corrected
from .features import Place

_LEAST_STRENGTH = 1e-4
# a mode that fewer of its points have measured than this is not taken as measured
_LEAST_WEIGHT = 0.05


@dataclass(frozen=True)
class Modes:
    """Patterns in space.

    Attributes
    ----------
    patterns : ndarray, shape (n_points, n_modes)
        Orthonormal columns.
    strength : ndarray, shape (n_modes,)
        Singular values of the features.
    loading : ndarray, shape (n_modes, n_features)
        features = patterns · strength · loading.
    error_variance : ndarray, shape (n_modes,)
        Of each mode on each date: what the correction of the dates' common error has left [mm²].
    activity : ndarray, shape (n_points,)
        How much each point moves, 1 = usual: what is its own scales with it.
    """

    patterns: np.ndarray
    strength: np.ndarray
    loading: np.ndarray
    error_variance: np.ndarray
    activity: np.ndarray

    @classmethod
    def of(cls, features: np.ndarray, plane: np.ndarray, uncertainty: np.ndarray, activity: np.ndarray) -> Modes:
        """Find the modes of features.

        Parameters
        ----------
        features : ndarray, shape (n_points, n_features)
            May have no column: then there are no modes.
        plane, uncertainty : ndarray, shape (n_points, 3) and (3, 3)
            Offset and plane of the correction of a date, and their covariance [mm²].
        activity : ndarray, shape (n_points,)
        """
        if not features.shape[1]:
            return cls.none(activity)
        patterns, strength, loading = np.linalg.svd(features, full_matrices=False)
        kept = strength > _LEAST_STRENGTH * max(strength[0], 1e-12)
        patterns = patterns[:, kept]
        seen = patterns.T @ plane
        left = np.maximum(np.einsum("qa,ab,qb->q", seen, uncertainty, seen), 0.0)
        return cls(patterns, strength[kept], loading[kept], left, activity)

    @classmethod
    def none(cls, activity: np.ndarray) -> Modes:
        """Return no modes: every point by itself."""
        return cls(np.zeros((len(activity), 0)), np.zeros(0), np.zeros((0, 0)), np.zeros(0), activity)

    @property
    def n_modes(self) -> int:
        """Number of modes."""
        return len(self.strength)

    @property
    def own_scale(self) -> np.ndarray:
        """Mean square of the activity within each mode, shape (n_modes,)."""
        return (self.patterns**2).T @ self.activity**2

    @property
    def share(self) -> np.ndarray:
        """Share of each point's own noise that the modes take up, shape (n_points,), 0 to 1."""
        return np.minimum((self.patterns**2).sum(axis=1), 1.0)

    def separate(self, values: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Split series into modes and rest, each date from itself and those before it.

        Parameters
        ----------
        values : ndarray, shape (n_points, n_dates)
            NaN = no observation. Such a value is bridged by its last one and the change that the other points show.

        Returns
        -------
        modes : ndarray, shape (n_modes, n_dates)
        weights : ndarray, shape (n_modes, n_dates)
            Share of each mode that was measured, 0 to 1.
        rest : ndarray, shape (n_points, n_dates)
            NaN where `values` is.
        """
        u, (n, n_dates) = self.patterns, values.shape
        seen = np.isfinite(values)
        if seen.all():
            modes = u.T @ values
            return modes, np.ones(modes.shape), values - u @ modes
        modes, weights = np.zeros((self.n_modes, n_dates)), np.zeros((self.n_modes, n_dates))
        filled, begun, offset = np.zeros(n), np.zeros(n, dtype=bool), np.zeros(n)
        for t in range(n_dates):
            here = seen[:, t]
            known = here & begun
            change = np.where(known, np.nan_to_num(values[:, t]) - offset - filled, 0.0)
            gram = u[known].T @ u[known] + 1e-3 * np.eye(self.n_modes)
            field = u @ np.linalg.solve(gram, u[known].T @ change[known])
            # at the first date of all there is nothing before, and the values themselves are the beginning
            start = here & ~begun
            filled = np.where(known, filled + change, filled + field)
            if not begun.any():
                filled = np.where(start, np.nan_to_num(values[:, t]), filled)
            offset = np.where(start, np.nan_to_num(values[:, t]) - filled, offset)
            begun |= start
            modes[:, t] = u.T @ filled
            weights[:, t] = (u[here] ** 2).sum(axis=0)
        weights[weights < _LEAST_WEIGHT] = 0.0
        return modes, np.minimum(weights, 1.0), np.where(seen, values - u @ modes, np.nan)


def modes_of(place: Place, corrected: Corrected) -> Modes:
    """Return the modes of a layer from what training has learnt of its place."""
    series = corrected.series
    return Modes.of(place.encode(series), corrected.plane, corrected.uncertainty, place.relative_activity(series))
