"""Velocity classes of landslides after Cruden and Varnes (1996), for arrays."""

from __future__ import annotations

import numpy as np

from ..timeseries.kinematics import CLASSES
from ..timeseries.trend import DAYS_A_YEAR

_LOWER_LIMITS_MM_PER_YEAR = np.array([least for least, _ in CLASSES])
NAMES = tuple(name for _, name in CLASSES)


def velocity_classes(velocity_mm_per_day: np.ndarray) -> np.ndarray:
    """Return the name of the class of each velocity, empty where it is NaN.

    Parameters
    ----------
    velocity_mm_per_day : ndarray
        Of either sign [mm/day].
    """
    speed = np.abs(np.asarray(velocity_mm_per_day, dtype=float)) * DAYS_A_YEAR
    known = np.isfinite(speed)
    number = np.searchsorted(_LOWER_LIMITS_MM_PER_YEAR, np.where(known, speed, 0.0), side="right") - 1
    return np.where(known, np.array(NAMES)[number], "")
