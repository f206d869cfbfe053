"""Shared statistics of the points of a slope: amplitudes and noise of the modes and of each point.

A point responds to the drivers by amplitudes w = B z + u. B z follows from its features z; the columns of B are
independent with covariance G, and u is the point's own with covariance S times the square of its activity. What the
drivers leave is an integrated Ornstein-Uhlenbeck velocity, white noise, and an error that all points of a date share.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..common.arrays import FloatArray
from .kalman_filter import Law
from .spatial_modes import Modes

# modes are measured by all points, so what surprises there is no noise
SURPRISE = 5.0


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
        B: expected amplitudes from features.
    field_covariance : ndarray, shape (K, K)
        G: spread of the columns of B.
    point_covariance : ndarray, shape (K, K)
        S: spread around that of points of the usual activity.
    point_noise : Noise
        Of a single point; its velocity for the usual activity.
    field_noise : Noise
        Of a coefficient of the features: the error shared by neighbours of a date, and a shared velocity.
    """

    coefficients: FloatArray
    field_covariance: FloatArray
    point_covariance: FloatArray
    point_noise: Noise
    field_noise: Noise

    def mode_law(self, modes: Modes) -> Law:
        """Return the prior of the modes of a layer."""
        strength, own = modes.strength**2, modes.own_scale
        point, field = self.point_noise, self.field_noise
        return Law(
            modes.strength[:, None] * (modes.loading @ self.coefficients),
            strength[:, None, None] * self.field_covariance + own[:, None, None] * self.point_covariance,
            point.observation_mm**2 + strength * field.observation_mm**2 + modes.error_variance,
            own * point.velocity_mm_per_day**2 + strength * field.velocity_mm_per_day**2,
            field.memory_days,
            SURPRISE,
        )

    def rest_law(self, modes: Modes) -> Law:
        """Return the prior of the residual of each point."""
        noise = self.point_noise
        return Law(
            np.zeros((len(modes.activity), len(self.point_covariance))),
            self.point_covariance,
            np.asarray(noise.observation_mm**2),
            np.asarray(noise.velocity_mm_per_day**2),
            noise.memory_days,
            scale=modes.activity**2,
        )

    def acquisition_variance(self, modes: Modes) -> FloatArray:
        """Return the variance of an acquisition of each point [mm²], shape (n_points,): its noise and the date's."""
        shared = modes.strength**2 * self.field_noise.observation_mm**2 + modes.error_variance
        return np.asarray(self.point_noise.observation_mm**2 + modes.patterns**2 @ shared)
