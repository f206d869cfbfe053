"""Kalman filter without drivers, each point separately, with maximum-likelihood noise."""

from __future__ import annotations

import numpy as np

from ...common.arrays import FloatArray, IntArray
from ...common.progress import Progress
from ..em_fit import fit_mixed
from ..kalman_filter import IntegratedResponses
from ..mixed_model import Mixed
from ..spatial_modes import Modes
from .nowcast import nowcast


def fit_kalman(values: FloatArray, day: IntArray, progress: Progress) -> Mixed:
    """Fit a constant velocity with an Ornstein-Uhlenbeck deviation to training values, shape (n_points, n_dates)."""
    return fit_mixed(
        values,
        day,
        IntegratedResponses.constant(int(day[-1]) + 1, int(day[0])),
        Modes.none(np.ones(len(values))),
        progress,
    )


def kalman_nowcast(
    fitted: Mixed,
    values: FloatArray,
    day: IntArray,
    targets: IntArray,
    latency: int | IntArray,
    progress: Progress,
) -> tuple[FloatArray, FloatArray]:
    """Return displacement and its sigma [mm] on target days, each of shape (n_points, n_targets)."""
    drive = IntegratedResponses.constant(int(max(day[-1], targets.max())) + 1, int(day[0]))
    value, sigma, _ = nowcast(fitted, Modes.none(np.ones(len(values))), values, day, drive, targets, latency, progress)
    return value, sigma
