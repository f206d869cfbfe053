"""Spatial modes of a layer: shared motion of the points, separated from the residual of each point.

The features of the points span a few orthonormal patterns in space. A layer of n points and q patterns is transformed
to q mode series, which average the noise of all points, and n residual series. The transformation is orthonormal, so
white noise stays white and both parts can be filtered independently.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import numpy as np

from ..common.arrays import BoolArray, FloatArray, blocks
from ..inputs.common_mode_error import CommonModeCorrection
from ..inputs.point_features import PointFeatures

_MIN_STRENGTH = 1e-4
# if the measured share of a mode on a date is smaller, the mode counts as missing
_MIN_WEIGHT = 0.05
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
        Variance of the common-mode error left in each mode after its correction [mm²].
    activity : ndarray, shape (n_points,)
        Relative size of the motion of each point, 1 = typical; its residual motion scales with it.
    places : ndarray, shape (n_points, 2)
        Coordinates [m]; empty if neighbours are not used.
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
        """Compute the modes of features.

        Parameters
        ----------
        features : ndarray, shape (n_points, n_features)
            Without columns, there are no modes.
        basis, uncertainty : ndarray, shape (n_points, n_basis) and (n_basis, n_basis)
            Basis functions of the common-mode correction, and the covariance of their coefficients [mm²].
        activity : ndarray, shape (n_points,)
            Relative size of the motion of each point.
        beyond : ndarray, shape (n_points,), or float
            Variance not represented by the correction [mm²].
        """
        if not features.shape[1]:
            return cls.none(activity)
        patterns, strength, loading = np.linalg.svd(features, full_matrices=False)
        kept = strength > _MIN_STRENGTH * max(strength[0], 1e-12)
        patterns = patterns[:, kept]
        coefficients = patterns.T @ basis
        error_variance = np.einsum("qa,ab,qb->q", coefficients, uncertainty, coefficients)
        error_variance = np.maximum(error_variance, 0.0) + patterns.T**2 @ (np.zeros(len(patterns)) + beyond)
        return cls(patterns, strength[kept], loading[kept], error_variance, activity)

    @classmethod
    def none(cls, activity: FloatArray) -> Modes:
        """Return an instance without modes: every point is modelled separately."""
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
        """Share of the noise of each point that the modes contain, shape (n_points,), 0 to 1."""
        return np.minimum((self.patterns**2).sum(axis=1), 1.0)

    def separate(self, values: FloatArray) -> tuple[FloatArray, FloatArray, FloatArray]:
        """Split series into modes and residuals causally: each date depends only on itself and earlier dates.

        Parameters
        ----------
        values : ndarray, shape (n_points, n_dates)
            NaN = missing; filled with the last value plus the change of the modes fitted to the other points.

        Returns
        -------
        modes : ndarray, shape (n_modes, n_dates)
            Series of the modes.
        weights : ndarray, shape (n_modes, n_dates)
            Measured share of each mode, 0 to 1.
        residual : ndarray, shape (n_points, n_dates)
            Residuals of the points, NaN where `values` is NaN.
        """
        separator = Separator(self)
        parts = [separator.take(column[:, None]) for column in values.T]
        modes, residual = (np.array([part[i][:, 0] for part in parts]).T.reshape(-1, values.shape[1]) for i in range(2))
        return modes, self.weights(np.isfinite(values)), residual

    def weights(self, observed: BoolArray) -> FloatArray:
        """Return the measured share of each mode, shape (n_modes, n_dates); `observed`: (n_points, n_dates)."""
        if observed.all():
            return np.ones((self.n_modes, observed.shape[1]))
        weights = np.zeros((self.n_modes, observed.shape[1]))
        for part in blocks(len(observed), _POINTS_PER_BLOCK):
            weights += (self.patterns[part] ** 2).T @ observed[part]
        weights[weights < _MIN_WEIGHT] = 0.0
        return np.minimum(weights, 1.0)


class Separator:
    """Splits successive acquisitions into modes and residuals.

    Parameters
    ----------
    modes : Modes
        Patterns in space.
    n_variants : int
        Number of variants of every acquisition: values of the same points that are separated in the same way.
    """

    def __init__(self, modes: Modes, n_variants: int = 1) -> None:
        self._patterns = modes.patterns
        n = len(modes.patterns)
        self._started = np.zeros(n, dtype=bool)
        self._filled, self._offset = (np.zeros((n, n_variants)) for _ in range(2))

    def take(self, values: FloatArray) -> tuple[FloatArray, FloatArray]:
        """Return modes and residual of the next acquisition.

        Parameters
        ----------
        values : ndarray, shape (n_points, n_variants)
            NaN = no observation, the same in all variants.

        Returns
        -------
        modes : ndarray, shape (n_modes, n_variants)
        residual : ndarray, shape (n_points, n_variants)
        """
        u, here, started = self._patterns, np.isfinite(values[:, 0]), self._started
        first = not started.any()
        if here.all() and (started.all() or first):
            self._filled = values - self._offset
            self._started = np.ones(len(values), dtype=bool)
        else:
            known, start = here & started, here & ~started
            change = np.where(known[:, None], np.nan_to_num(values) - self._offset - self._filled, 0.0)
            field = u @ np.linalg.solve(self._gram(known), u.T @ change)
            # on the first date there are no earlier values to continue
            self._filled = np.where(known[:, None], self._filled + change, self._filled + field)
            if first:
                self._filled = np.where(start[:, None], np.nan_to_num(values), self._filled)
            self._offset = np.where(start[:, None], np.nan_to_num(values) - self._filled, self._offset)
            self._started = started | start
        modes = u.T @ self._filled
        return modes, np.where(here[:, None], values - u @ modes, np.nan)

    def _gram(self, known: BoolArray) -> FloatArray:
        """Return the slightly regularised Gram matrix of the patterns at known points."""
        eye = np.eye(self._patterns.shape[1])
        if 2 * known.sum() < len(known):
            u = self._patterns[known]
            return u.T @ u + 1e-3 * eye
        # the patterns are orthonormal, so the known part is the identity minus the missing part
        u = self._patterns[~known]
        return eye - u.T @ u + 1e-3 * eye


def modes_of(place: PointFeatures, corrected: CommonModeCorrection) -> Modes:
    """Return the modes of a layer from the features fitted in training."""
    series = corrected.series
    activity = place.relative_activity(series)
    modes = Modes.of(place.encode(series), corrected.basis, corrected.uncertainty, activity, corrected.beyond)
    return replace(modes, places=place.metres(series))
