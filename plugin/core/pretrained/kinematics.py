"""Covariances of motion without drivers, in units of one revisit: constant and wandering velocity, and wandering level.

All are covariances of displacements since the first acquisition.
"""

from __future__ import annotations

import numpy as np

from ..common.arrays import FloatArray

MEMORIES_DAYS = (15.0, 60.0, 240.0)
KINDS = ("velocity", *(f"velocity of {memory:g} days" for memory in MEMORIES_DAYS), "level")


def kinematic_covariances(one: FloatArray, other: FloatArray, revisit_days: float) -> FloatArray:
    """Return the covariance of every kind between two sets of days since the first acquisition.

    Parameters
    ----------
    one, other : ndarray, shapes (n,) and (m,)
        Days, not negative.
    revisit_days : float

    Returns
    -------
    ndarray, shape (n_kinds, n, m)
    """
    s, t = one[:, None] / revisit_days, other[None, :] / revisit_days
    nearer = np.minimum(s, t)
    kinds = [s * t]
    for memory_days in MEMORIES_DAYS:
        # twice the integral of an Ornstein-Uhlenbeck velocity of unit variance
        memory = memory_days / revisit_days
        away = np.exp(-np.abs(s - t) / memory)
        kinds.append(memory**2 * (2 * nearer / memory - 1 + np.exp(-s / memory) + np.exp(-t / memory) - away))
    kinds.append(nearer)
    return np.stack(kinds)


def kinematic_variances(days: FloatArray, revisit_days: float) -> FloatArray:
    """Return the variance of every kind on days since the first acquisition, shape (n_kinds, n)."""
    each = [kinematic_covariances(days[i : i + 1], days[i : i + 1], revisit_days)[:, 0, 0] for i in range(len(days))]
    return np.stack(each, axis=1) if each else np.zeros((len(KINDS), 0))
