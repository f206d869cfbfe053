"""Behaviours of a point relative to the model: their motion and the probabilities of changes between them."""

from __future__ import annotations

import numpy as np

from ...common.arrays import FloatArray
from ..kalman_filter import transition

FOLLOWS, SETTLED, SLOW, FAST, ACCELERATES, JUMP, BAD = range(7)
N_BEHAVIOURS = 7
MOVING = (SLOW, FAST, ACCELERATES)
# standard deviations: sizes in units of the noise of an acquisition, velocities in that unit per revisit
VELOCITY = np.array([0.0, 0.0, 0.7, 5.0, 0.7, 5.0, 0.0])
JUMP_SIZE = np.array([0.0, 0.0, 0.0, 0.0, 0.0, 25.0, 0.0])
BAD_SIZE = np.array([0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 25.0])
# standard deviation of velocity changes, relative to the velocity
CHANGE_OF_VELOCITY = np.array([0.0, 0.0, 0.0, 0.7, 0.7, 0.7, 0.0])
# correlation time of the velocity: slow motion lasts longer than fast motion
_MEMORY_DAYS = np.array([90.0, 90.0, 400.0, 90.0, 400.0, 90.0, 90.0])
# accelerating motion: e-folding time of the velocity, maximum duration without an acquisition, decay time afterwards
_GROWTH_DAYS, _GROWS_FOR_DAYS, _FADING_DAYS = 80.0, 60.0, 90.0
# transition probabilities from one acquisition to the next; rows (from) and columns (to) in the order above
CHANGES = np.array(
    [
        [0.9845, 0.000, 0.002, 0.0005, 0.000, 0.003, 0.010],
        [0.020, 0.949, 0.010, 0.001, 0.000, 0.010, 0.010],
        [0.010, 0.040, 0.790, 0.030, 0.100, 0.020, 0.010],
        [0.010, 0.040, 0.100, 0.620, 0.200, 0.020, 0.010],
        [0.010, 0.030, 0.100, 0.100, 0.730, 0.020, 0.010],
        [0.010, 0.440, 0.150, 0.350, 0.000, 0.040, 0.010],
        [0.890, 0.040, 0.020, 0.010, 0.000, 0.030, 0.010],
    ]
)
# probabilities with which a point that follows the model changes its behaviour if its neighbours move
WITH_NEIGHBOURS = np.array([0.0, 0.0, 0.2, 0.3, 0.0, 0.3, 0.0])


def velocity_variance(v: FloatArray, unit: float) -> FloatArray:
    """Return the stationary variance of the velocity under each behaviour, the last axis of the result.

    Parameters
    ----------
    v : ndarray
        Velocity [mm/day]; its last axis is that of the behaviours, or has length one.
    unit : float
        Noise of an acquisition per revisit time [mm/day].
    """
    return np.asarray((VELOCITY * unit) ** 2 + (CHANGE_OF_VELOCITY * np.abs(v)) ** 2)


def motion(step_days: float) -> tuple[FloatArray, ...]:
    """Return the propagation of a unit velocity over a step, by behaviour.

    Returns
    -------
    tuple of ndarray, each of shape (7,)
        Displacement and velocity after the step; then variance of the displacement, covariance, and variance of the
        velocity added per unit of `velocity_variance`.
    """
    pairs = [transition(step_days, memory) for memory in _MEMORY_DAYS]
    moved, remaining = np.array([phi[0, 1] for phi, _ in pairs]), np.array([phi[1, 1] for phi, _ in pairs])
    growing_days = min(step_days, _GROWS_FOR_DAYS)
    grown = np.exp(growing_days / _GROWTH_DAYS)
    fading, _ = transition(step_days - growing_days, _FADING_DAYS)
    moved[ACCELERATES] = _GROWTH_DAYS * (grown - 1.0) + grown * fading[0, 1]
    remaining[ACCELERATES] = grown * fading[1, 1]
    added = np.array([[q[0, 0], q[0, 1], q[1, 1]] for _, q in pairs])
    return moved, remaining, added[:, 0], added[:, 1], added[:, 2]
