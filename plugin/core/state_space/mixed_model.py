"""Linear mixed-effects model of the points of a slope: amplitudes and noise of the modes and of each point.

A point responds to the drivers with the amplitudes w = B z + u. B z is the part predicted by its features z; the
columns of B are independent with covariance G. The remainder u has the covariance S times the squared activity of the
point. The motion that the drivers do not explain is an integrated Ornstein-Uhlenbeck velocity; white noise and a
common-mode error are added.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..common.arrays import FloatArray
from .kalman_filter import SeriesPrior
from .spatial_modes import Modes

# innovations of a mode beyond this many sigma count as motion, because a mode averages the noise of all points
OUTLIER_SIGMA = 5.0


@dataclass(frozen=True)
class Noise:
    """Noise of a series.

    Attributes
    ----------
    observation_mm : float
        Sigma of an acquisition [mm].
    velocity_mm_per_day : float
        Stationary sigma of the unexplained velocity [mm/day].
    memory_days : float
        Correlation time of that velocity [days].
    """

    observation_mm: float
    velocity_mm_per_day: float
    memory_days: float


@dataclass(frozen=True)
class Mixed:
    """Statistics of the amplitudes.

    Attributes
    ----------
    coefficients : ndarray, shape (n_features, K)
        B: amplitudes per unit of each feature.
    field_covariance : ndarray, shape (K, K)
        G: covariance of the columns of B.
    point_covariance : ndarray, shape (K, K)
        S: covariance of u for a point of typical activity.
    point_noise : Noise
        Noise of a single point; its velocity is that of a point of typical activity.
    field_noise : Noise
        Noise of a feature coefficient: spatially correlated error of an acquisition, and shared velocity.
    """

    coefficients: FloatArray
    field_covariance: FloatArray
    point_covariance: FloatArray
    point_noise: Noise
    field_noise: Noise

    def mode_law(self, modes: Modes) -> SeriesPrior:
        """Return the prior of the modes of a layer."""
        strength, own = modes.strength**2, modes.own_scale
        point, field = self.point_noise, self.field_noise
        return SeriesPrior(
            modes.strength[:, None] * (modes.loading @ self.coefficients),
            strength[:, None, None] * self.field_covariance + own[:, None, None] * self.point_covariance,
            point.observation_mm**2 + strength * field.observation_mm**2 + modes.error_variance,
            own * point.velocity_mm_per_day**2 + strength * field.velocity_mm_per_day**2,
            field.memory_days,
            OUTLIER_SIGMA,
        )

    def rest_law(self, modes: Modes) -> SeriesPrior:
        """Return the prior of the residual of each point."""
        noise = self.point_noise
        return SeriesPrior(
            np.zeros((len(modes.activity), len(self.point_covariance))),
            self.point_covariance,
            np.asarray(noise.observation_mm**2),
            np.asarray(noise.velocity_mm_per_day**2),
            noise.memory_days,
            scale=modes.activity**2,
        )

    def acquisition_variance(self, modes: Modes) -> FloatArray:
        """Return the variance of an acquisition per point, own noise plus common-mode error [mm²], (n_points,)."""
        shared = modes.strength**2 * self.field_noise.observation_mm**2 + modes.error_variance
        return np.asarray(self.point_noise.observation_mm**2 + modes.patterns**2 @ shared)
