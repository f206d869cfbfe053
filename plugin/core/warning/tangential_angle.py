"""Tangential angle of the displacement-time curve, normalised by the steady velocity and by its noise."""

from __future__ import annotations

import numpy as np

from ..common.arrays import BoolArray, FloatArray
from ..common.nan_statistics import nanmedian

# Xu Qiang's stages: from 80° on medium-term, from 85° on imminent; 45° is steady motion
STAGE_DEGREES = (80.0, 85.0)
# a steady velocity that is no larger than its noise would turn noise into steep angles
_NOISE_SIGMAS = 2.0


def tangential_angle(velocity: FloatArray, sigma: FloatArray, reference: BoolArray) -> FloatArray:
    """Return atan(speed less its noise / steady speed) [degrees], shape (n_points, n_days).

    Parameters
    ----------
    velocity, sigma : ndarray, shape (n_points, n_days)
        [mm/day].
    reference : ndarray of bool, shape (n_days,)
        Days whose median speed is the steady one.

    Notes
    -----
    The steady speed is at least two sigma of the velocity, and the speed is counted less one sigma, so that 45° is
    steady motion and noise alone stays below.
    """
    steady = nanmedian(np.abs(velocity[:, reference]), axis=1)
    noise = nanmedian(sigma[:, reference], axis=1)
    steady = np.fmax(steady, _NOISE_SIGMAS * noise)[:, None]
    speed = np.maximum(np.abs(velocity) - sigma, 0.0)
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.asarray(np.degrees(np.arctan2(speed, np.where(steady > 0, steady, np.nan))))
