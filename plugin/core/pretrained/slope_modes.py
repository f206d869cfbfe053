"""Motions shared by the points of a slope: principal components of the training part above the noise."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..common.arrays import FloatArray, IntArray
from ..common.nan_statistics import nanmean, nanmedian

MIN_POINTS = 8
_MAX_MODES = 4
_MAX_POINTS = 3000
# a component is kept if its singular value exceeds the largest expected singular value of noise by this factor
_NOISE_MARGIN = 1.1
_MIN_NOISE_MM = 0.05


@dataclass(frozen=True)
class SlopeModes:
    """Motions shared by points.

    Attributes
    ----------
    centre, noise_mm : ndarray, shape (n_points,)
        Mean over the training part, and standard deviation of the noise of an acquisition [mm].
    amplitude : ndarray, shape (n_points, n_modes)
        Amplitude of each mode at each point, in units of the noise of the point.
    """

    centre: FloatArray
    noise_mm: FloatArray
    amplitude: FloatArray

    @classmethod
    def fitted(cls, values: FloatArray, day: IntArray) -> SlopeModes:
        """Fit the modes to the training part.

        Parameters
        ----------
        values : ndarray, shape (n_points, n_dates)
            Displacement [mm], NaN = missing.
        day : ndarray of int, shape (n_dates,)
            Days of the acquisitions.
        """
        n_points, n_dates = values.shape
        centre = np.nan_to_num(nanmean(values, axis=1))
        noise = _noise_mm(values)
        if n_points < MIN_POINTS or n_dates < MIN_POINTS:
            return cls(centre, noise, np.zeros((n_points, 0)))
        scaled = (values - centre[:, None]) / noise[:, None]
        for i in np.flatnonzero(np.isnan(scaled).any(axis=1)):
            observed = np.isfinite(scaled[i])
            scaled[i] = np.interp(day, day[observed], scaled[i, observed]) if observed.any() else 0.0
        # in a large layer, compute the components from a subsample of the points
        sample = np.arange(0, n_points, max(int(np.ceil(n_points / _MAX_POINTS)), 1))
        _, singular_values, time = np.linalg.svd(scaled[sample], full_matrices=False)
        largest_of_noise = np.sqrt(len(sample)) + np.sqrt(n_dates)
        count = min(int((singular_values > _NOISE_MARGIN * largest_of_noise).sum()), _MAX_MODES)
        return cls(centre, noise, scaled @ time[:count].T / np.maximum(singular_values[:count], 1e-9))

    def series(self, values: FloatArray) -> FloatArray:
        """Return the motion of every mode, fitted to each acquisition separately; shape (n_modes, n_dates)."""
        scaled = (values - self.centre[:, None]) / self.noise_mm[:, None]
        n_modes = self.amplitude.shape[1]
        out = np.full((n_modes, values.shape[1]), np.nan)
        observed = np.isfinite(scaled)
        for pattern in np.unique(observed, axis=1).T:
            if pattern.sum() < max(MIN_POINTS // 2, n_modes):
                continue
            dates = (observed == pattern[:, None]).all(axis=0)
            amplitude = self.amplitude[pattern]
            normal = amplitude.T @ amplitude
            # ridge: a mode with few observed points tends to zero
            normal += 1e-3 * np.trace(normal) / max(n_modes, 1) * np.eye(n_modes)
            unshrunk = 1.0 + 1e-3
            out[:, dates] = unshrunk * np.linalg.solve(normal, amplitude.T @ scaled[pattern][:, dates])
        return out

    def at_points(self, motion: FloatArray, points: slice = slice(None)) -> FloatArray:
        """Return the shared motion at points without their mean [mm], shape (n_points, n_days)."""
        return self.noise_mm[points, None] * (self.amplitude[points] @ motion)


def _noise_mm(values: FloatArray) -> FloatArray:
    """Return the noise of every point [mm] from second differences, limited to 0.4 to 4 times the median."""
    second_difference = np.abs(values[:, :-2] - 2 * values[:, 1:-1] + values[:, 2:]) / np.sqrt(6.0)
    own = nanmedian(second_difference, axis=1) / 0.6745 if second_difference.shape[1] else np.full(len(values), np.nan)
    typical = np.nan_to_num(nanmedian(own)) if np.isfinite(own).any() else 1.0
    typical = max(float(typical), _MIN_NOISE_MM)
    return np.clip(np.where(np.isfinite(own), own, typical), 0.4 * typical, 4.0 * typical)
