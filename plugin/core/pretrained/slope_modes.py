"""The few motions that the points of a slope share: principal components of the training part above its noise."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..common.arrays import FloatArray, IntArray
from ..common.nan_statistics import nanmean, nanmedian

LEAST_POINTS = 8
_MOST_MODES = 4
_MOST_POINTS = 3000
# a component counts if it is this many times larger than the largest of noise
_ABOVE_NOISE = 1.1
_LEAST_NOISE_MM = 0.05


@dataclass(frozen=True)
class SlopeModes:
    """Motions shared by points.

    Attributes
    ----------
    centre, noise_mm : ndarray, shape (n_points,)
        Mean over the training part, and noise of an acquisition.
    amplitude : ndarray, shape (n_points, n_modes)
        Of each mode at each point, in units of its noise.
    """

    centre: FloatArray
    noise_mm: FloatArray
    amplitude: FloatArray

    @classmethod
    def fitted(cls, values: FloatArray, day: IntArray) -> SlopeModes:
        """Fit to the training part.

        Parameters
        ----------
        values : ndarray, shape (n_points, n_dates)
            NaN = not measured.
        day : ndarray of int, shape (n_dates,)
        """
        n_points, n_dates = values.shape
        centre = np.nan_to_num(nanmean(values, axis=1))
        noise = _noises(values)
        if n_points < LEAST_POINTS or n_dates < LEAST_POINTS:
            return cls(centre, noise, np.zeros((n_points, 0)))
        scaled = (values - centre[:, None]) / noise[:, None]
        for i in np.flatnonzero(np.isnan(scaled).any(axis=1)):
            observed = np.isfinite(scaled[i])
            scaled[i] = np.interp(day, day[observed], scaled[i, observed]) if observed.any() else 0.0
        # the components of very many points are those of every n-th
        some = np.arange(0, n_points, max(int(np.ceil(n_points / _MOST_POINTS)), 1))
        _, size, time = np.linalg.svd(scaled[some], full_matrices=False)
        largest_of_noise = np.sqrt(len(some)) + np.sqrt(n_dates)
        count = min(int((size > _ABOVE_NOISE * largest_of_noise).sum()), _MOST_MODES)
        return cls(centre, noise, scaled @ time[:count].T / np.maximum(size[:count], 1e-9))

    def series(self, values: FloatArray) -> FloatArray:
        """Return the motion of every mode, each acquisition from its own points alone; shape (n_modes, n_dates)."""
        scaled = (values - self.centre[:, None]) / self.noise_mm[:, None]
        n_modes = self.amplitude.shape[1]
        out = np.full((n_modes, values.shape[1]), np.nan)
        observed = np.isfinite(scaled)
        for pattern in np.unique(observed, axis=1).T:
            if pattern.sum() < max(LEAST_POINTS // 2, n_modes):
                continue
            dates = (observed == pattern[:, None]).all(axis=0)
            amplitude = self.amplitude[pattern]
            normal = amplitude.T @ amplitude
            # a mode whose points are missing tends to zero
            normal += 1e-3 * np.trace(normal) / max(n_modes, 1) * np.eye(n_modes)
            slack = 1.0 + 1e-3
            out[:, dates] = slack * np.linalg.solve(normal, amplitude.T @ scaled[pattern][:, dates])
        return out

    def at_points(self, motion: FloatArray, points: slice = slice(None)) -> FloatArray:
        """Return what modes make of points [mm], shape (n_points, n_days), without their centre."""
        return self.noise_mm[points, None] * (self.amplitude[points] @ motion)


def _noises(values: FloatArray) -> FloatArray:
    """Return the noise of every point [mm], from second differences, held near the median of all."""
    bend = np.abs(values[:, :-2] - 2 * values[:, 1:-1] + values[:, 2:]) / np.sqrt(6.0)
    own = nanmedian(bend, axis=1) / 0.6745 if bend.shape[1] else np.full(len(values), np.nan)
    usual = np.nan_to_num(nanmedian(own)) if np.isfinite(own).any() else 1.0
    usual = max(float(usual), _LEAST_NOISE_MM)
    return np.clip(np.where(np.isfinite(own), own, usual), 0.4 * usual, 4.0 * usual)
