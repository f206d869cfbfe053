"""Kinematic covariances: constant velocity, Ornstein-Uhlenbeck velocities and a random-walk level.

All are covariances of the displacement since the first acquisition, with the revisit interval as the unit of time.
"""

from __future__ import annotations

import numpy as np

from ..common.arrays import FloatArray

MEMORIES_DAYS = (15.0, 60.0, 240.0)
KINDS = ("velocity", *(f"velocity of {memory:g} days" for memory in MEMORIES_DAYS), "level")


def kinematic_covariances(one: FloatArray, other: FloatArray, revisit_days: float) -> FloatArray:
    """Return the covariance of every kinematic term between two sets of days.

    Parameters
    ----------
    one, other : ndarray, shapes (n,) and (m,)
        Days since the first acquisition, non-negative.
    revisit_days : float
        Revisit time [days].

    Returns
    -------
    ndarray, shape (n_kinds, n, m)
    """
    s, t = one[:, None] / revisit_days, other[None, :] / revisit_days
    earlier = np.minimum(s, t)
    kinds = [s * t]
    for memory_days in MEMORIES_DAYS:
        # double time integral of the covariance of an Ornstein-Uhlenbeck velocity with unit variance
        memory = memory_days / revisit_days
        decay = np.exp(-np.abs(s - t) / memory)
        kinds.append(memory**2 * (2 * earlier / memory - 1 + np.exp(-s / memory) + np.exp(-t / memory) - decay))
    kinds.append(earlier)
    return np.stack(kinds)


def kinematic_variances(days: FloatArray, revisit_days: float) -> FloatArray:
    """Return the variance of every kinematic term on days since the first acquisition, shape (n_kinds, n)."""
    each = [kinematic_covariances(days[i : i + 1], days[i : i + 1], revisit_days)[:, 0, 0] for i in range(len(days))]
    return np.stack(each, axis=1) if each else np.zeros((len(KINDS), 0))
