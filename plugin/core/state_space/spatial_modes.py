"""Spatial modes of a layer: the joint motion of the points, separated from the motion of each point.

The features of the points span a few orthonormal patterns in space. A layer of n points and q patterns is turned
into q series that n points measure together, almost free of noise, and n series of what is left. The turn is
orthonormal, so white noise stays white and both parts can be filtered by themselves.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import numpy as np

from ..common.arrays import BoolArray, FloatArray, blocks
from ..inputs.common_mode_error import Corrected
from ..inputs.point_features import Place

_LEAST_STRENGTH = 1e-4
# a mode that fewer of its points have measured than this is not taken as measured
_LEAST_WEIGHT = 0.05
_POINTS_PER_BLOCK = 4096


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
    places : ndarray, shape (n_points, 2)
        Metres from the origin; empty where no point has neighbours.
    """

    patterns: FloatArray
    strength: FloatArray
    loading: FloatArray
    error_variance: FloatArray
    activity: FloatArray
    places: FloatArray = field(default_factory=lambda: np.empty((0, 2)))

    @classmethod
    def of(
        cls,
        features: FloatArray,
        basis: FloatArray,
        uncertainty: FloatArray,
        activity: FloatArray,
        beyond: FloatArray | float = 0.0,
    ) -> Modes:
        """Find the modes of features.

        Parameters
        ----------
        features : ndarray, shape (n_points, n_features)
            Without columns there are no modes.
        basis, uncertainty : ndarray, shape (n_points, n_basis) and (n_basis, n_basis)
            Functions of the correction of a date, and the covariance of their amounts [mm²].
        activity : ndarray, shape (n_points,)
        beyond : ndarray, shape (n_points,), or float
            Variance that the correction does not represent [mm²].
        """
        if not features.shape[1]:
            return cls.none(activity)
        patterns, strength, loading = np.linalg.svd(features, full_matrices=False)
        kept = strength > _LEAST_STRENGTH * max(strength[0], 1e-12)
        patterns = patterns[:, kept]
        amounts = patterns.T @ basis
        left = np.einsum("qa,ab,qb->q", amounts, uncertainty, amounts)
        left = np.maximum(left, 0.0) + patterns.T**2 @ (np.zeros(len(patterns)) + beyond)
        return cls(patterns, strength[kept], loading[kept], left, activity)

    @classmethod
    def none(cls, activity: FloatArray) -> Modes:
        """Return no modes: every point is modelled separately."""
        return cls(np.zeros((len(activity), 0)), np.zeros(0), np.zeros((0, 0)), np.zeros(0), activity)

    @property
    def n_modes(self) -> int:
        """Number of modes."""
        return len(self.strength)

    @property
    def own_scale(self) -> FloatArray:
        """Mean square of the activity within each mode, shape (n_modes,)."""
        return (self.patterns**2).T @ self.activity**2

    @property
    def share(self) -> FloatArray:
        """Share of each point's own noise that the modes take up, shape (n_points,), 0 to 1."""
        return np.minimum((self.patterns**2).sum(axis=1), 1.0)

    def separate(self, values: FloatArray) -> tuple[FloatArray, FloatArray, FloatArray]:
        """Split series into modes and residual, each date from itself and those before it.

        Parameters
        ----------
        values : ndarray, shape (n_points, n_dates)
            NaN = no observation. Such a value is bridged by its last one and the change that the other points show.

        Returns
        -------
        modes : ndarray, shape (n_modes, n_dates)
        weights : ndarray, shape (n_modes, n_dates)
            Share of each mode that was measured, 0 to 1.
        residual : ndarray, shape (n_points, n_dates)
            NaN where `values` is.
        """
        separator = Separator(self)
        parts = [separator.take(column[:, None]) for column in values.T]
        modes, residual = (np.array([part[i][:, 0] for part in parts]).T.reshape(-1, values.shape[1]) for i in range(2))
        return modes, self.weights(np.isfinite(values)), residual

    def weights(self, observed: BoolArray) -> FloatArray:
        """Return the measured share of each mode, shape (n_modes, n_dates); `observed` is (n_points, n_dates)."""
        if observed.all():
            return np.ones((self.n_modes, observed.shape[1]))
        weights = np.zeros((self.n_modes, observed.shape[1]))
        for part in blocks(len(observed), _POINTS_PER_BLOCK):
            weights += (self.patterns[part] ** 2).T @ observed[part]
        weights[weights < _LEAST_WEIGHT] = 0.0
        return np.minimum(weights, 1.0)


class Separator:
    """Splits acquisitions into modes and residual, one after the other.

    Parameters
    ----------
    modes : Modes
    n_readings : int
        Of every acquisition: values of the same points that are separated alike.
    """

    def __init__(self, modes: Modes, n_readings: int = 1) -> None:
        self._patterns = modes.patterns
        n = len(modes.patterns)
        self._begun = np.zeros(n, dtype=bool)
        self._filled, self._offset = (np.zeros((n, n_readings)) for _ in range(2))

    def take(self, values: FloatArray) -> tuple[FloatArray, FloatArray]:
        """Return modes and residual of the next acquisition.

        Parameters
        ----------
        values : ndarray, shape (n_points, n_readings)
            NaN = no observation, in all readings alike.

        Returns
        -------
        ndarray, shape (n_modes, n_readings)
        ndarray, shape (n_points, n_readings)
        """
        u, here, begun = self._patterns, np.isfinite(values[:, 0]), self._begun
        first = not begun.any()
        if here.all() and (begun.all() or first):
            self._filled = values - self._offset
            self._begun = np.ones(len(values), dtype=bool)
        else:
            known, start = here & begun, here & ~begun
            change = np.where(known[:, None], np.nan_to_num(values) - self._offset - self._filled, 0.0)
            field = u @ np.linalg.solve(self._gram(known), u.T @ change)
            # at the first date of all there is nothing before, and the values themselves are the beginning
            self._filled = np.where(known[:, None], self._filled + change, self._filled + field)
            if first:
                self._filled = np.where(start[:, None], np.nan_to_num(values), self._filled)
            self._offset = np.where(start[:, None], np.nan_to_num(values) - self._filled, self._offset)
            self._begun = begun | start
        modes = u.T @ self._filled
        return modes, np.where(here[:, None], values - u @ modes, np.nan)

    def _gram(self, known: BoolArray) -> FloatArray:
        """Return the products of the patterns at known points, and a little that keeps them regular."""
        eye = np.eye(self._patterns.shape[1])
        if 2 * known.sum() < len(known):
            u = self._patterns[known]
            return u.T @ u + 1e-3 * eye
        # the patterns are orthonormal, so what is missing tells what is there
        u = self._patterns[~known]
        return eye - u.T @ u + 1e-3 * eye


def modes_of(place: Place, corrected: Corrected) -> Modes:
    """Return the modes of a layer from what training has learnt of its place."""
    series = corrected.series
    activity = place.relative_activity(series)
    modes = Modes.of(place.encode(series), corrected.basis, corrected.uncertainty, activity, corrected.beyond)
    return replace(modes, places=place.metres(series))
