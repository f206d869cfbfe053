"""Tangential angle of the displacement-time curve, normalised by the steady velocity and its noise."""

from __future__ import annotations

import numpy as np

from ..common.arrays import BoolArray, FloatArray
from ..common.nan_statistics import nanmedian

# stages after Xu Qiang: medium-term from 80°, imminent from 85°; steady motion is 45°
STAGE_DEGREES = (80.0, 85.0)
# a steady velocity below its noise would turn noise into steep angles
_NOISE_SIGMAS = 2.0


def tangential_angle(velocity: FloatArray, sigma: FloatArray, reference: BoolArray) -> FloatArray:
    """Return atan((speed − sigma) / steady speed) [degrees], shape (n_points, n_days).

    Parameters
    ----------
    velocity, sigma : ndarray, shape (n_points, n_days)
        Velocity and one sigma [mm/day].
    reference : ndarray of bool, shape (n_days,)
        Days whose median speed is the steady speed.

    Notes
    -----
    The steady speed is at least two sigma of the velocity, and one sigma is subtracted from the speed, so that steady
    motion gives 45° and noise alone gives less.
    """
    steady = nanmedian(np.abs(velocity[:, reference]), axis=1)
    noise = nanmedian(sigma[:, reference], axis=1)
    steady = np.fmax(steady, _NOISE_SIGMAS * noise)[:, None]
    speed = np.maximum(np.abs(velocity) - sigma, 0.0)
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.asarray(np.degrees(np.arctan2(speed, np.where(steady > 0, steady, np.nan))))
