"""Velocity classes of landslides (Cruden and Varnes 1996)."""

from __future__ import annotations

import numpy as np

from ..common.arrays import FloatArray, IntArray, StrArray
from ..common.messages import message
from .trend import DAYS_PER_YEAR

# lower limit [mm/yr] and name of each class
CLASSES = (
    (0.0, message("extremely slow")),
    (16.0, message("very slow")),
    (1.6e3, message("slow")),
    (13e3 * 12, message("moderate")),
    (1.8e3 * 24 * DAYS_PER_YEAR, message("rapid")),
    (3e3 * 60 * 24 * DAYS_PER_YEAR, message("very rapid")),
    (5e3 * 86400 * DAYS_PER_YEAR, message("extremely rapid")),
)
_LOWER_LIMITS_MM_PER_YEAR = np.array([lower_limit for lower_limit, _ in CLASSES])
_NAMES = tuple(name for _, name in CLASSES)


def velocity_class(speed_mm_per_year: float) -> str:
    """Return the name of the class of a speed [mm/yr], as a message."""
    return _NAMES[int(_numbers(np.array(speed_mm_per_year)))]


def velocity_classes(velocity_mm_per_day: FloatArray) -> StrArray:
    """Return the English name of the class of each velocity, empty for NaN.

    Parameters
    ----------
    velocity_mm_per_day : ndarray
        Velocity of either sign [mm/day].
    """
    speed = np.abs(np.asarray(velocity_mm_per_day, dtype=float)) * DAYS_PER_YEAR
    known = np.isfinite(speed)
    return np.where(known, np.array(_NAMES)[_numbers(np.where(known, speed, 0.0))], "")


def _numbers(speed_mm_per_year: FloatArray) -> IntArray:
    """Return the index of the class of each speed [mm/yr]; a speed at a limit belongs to the faster class."""
    return np.searchsorted(_LOWER_LIMITS_MM_PER_YEAR, speed_mm_per_year, side="right") - 1
