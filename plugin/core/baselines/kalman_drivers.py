"""Kalman filter with physical drivers: pore pressure from rain, and reservoir level.

Rain acts through the diffusion of Iverson 2000 (Water Resources Research 36, 1897), with one time scale for all points.
The level acts as in Criss et al. 2020 (10.1007/s12583-020-1331-9): the rate grows with the depth of the level below a
critical level. It also acts by its fall, which drains the slope. The scales and the critical level are chosen on the
training part.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import NamedTuple

import numpy as np

from ..common.arrays import FloatArray
from ..common.messages import message
from ..common.progress import Progress
from ..data.forcing import LEVEL, RAIN, Forcing
from ..state_space.driver_responses import diffusion_kernel, exponential_kernel
from .baseline import Baseline, BaselineMethod, NotFittedError
from .ridge import Ridge, fit_ridge, left_out_error, ridge_nowcast
from .task import Nowcast, Task

RAIN_SCALES_DAYS = (4.0, 8.0, 16.0, 32.0, 64.0)
CRITICAL_SHARES = (0.3, 0.5, 0.7, 0.9)
FALL_SCALES_DAYS = (5.0, 20.0)


class PhysicalScales(NamedTuple):
    """Time scales of rain and of level falls [days], and the critical level as a quantile of the training period."""

    rain_days: float
    critical_share: float
    fall_days: float


@dataclass(frozen=True, eq=False)
class KalmanDrivers(Baseline):
    """A regression on the physical columns, and a Kalman filter on its residuals.

    Attributes
    ----------
    scales : PhysicalScales, optional
        Selected scales.
    fitted : Ridge, optional
        Fitted regression and filter; None before the fit.
    """

    scales: PhysicalScales | None = None
    fitted: Ridge | None = None
    method = BaselineMethod.KALMAN_DRIVERS
    title = message("Kalman filter with drivers")
    drivers = True
    is_fast = True
    _fit_share = 0.9

    def fit(self, task: Task, progress: Progress) -> KalmanDrivers:
        """Choose the scales, then fit the weights and the noise."""
        scales = choose_scales(task, progress.part(0.0, 0.6))
        columns, past = physical_columns(task, scales), task.past
        fitted = fit_ridge(task.values[:, past], task.day[past], columns, progress.part(0.6, 1.0))
        return replace(self, scales=scales, fitted=fitted)

    def predict(self, task: Task, progress: Progress) -> Nowcast:
        """Return the contribution of the drivers plus the filtered residuals."""
        if self.fitted is None:
            raise NotFittedError(self.method)
        columns = physical_columns(task, self.scales)
        return Nowcast(
            *ridge_nowcast(self.fitted, task.values, task.day, columns, task.targets, task.latency, progress)
        )


def choose_scales(task: Task, progress: Progress) -> PhysicalScales | None:
    """Return the scales with the smallest error in left-out blocks of the training; None if no error is finite."""
    past = task.past
    values, day = task.values[:, past], task.day[past]
    best, chosen = np.inf, None
    # without the driver, its scales have no effect
    rain = RAIN_SCALES_DAYS if RAIN in task.forcing.names else RAIN_SCALES_DAYS[:1]
    level = LEVEL in task.forcing.names
    shares = CRITICAL_SHARES if level else CRITICAL_SHARES[:1]
    falls = FALL_SCALES_DAYS if level else FALL_SCALES_DAYS[:1]
    for i, scale in enumerate(rain):
        for share in shares:
            for fall in falls:
                progress.step(i / len(rain), message("Kalman filter with drivers"))
                scales = PhysicalScales(scale, share, fall)
                error = left_out_error(values, day, physical_columns(task, scales))
                if error < best:
                    best, chosen = error, scales
    return chosen


def physical_columns(task: Task, scales: PhysicalScales | None) -> FloatArray:
    """Return a constant and a few physical columns, shape (n_days, n_columns); only the constant without scales."""
    if scales is None:
        return np.ones((task.forcing.n_days, 1))
    return _columns(task.forcing, task.train_end, *scales)


def _columns(forcing: Forcing, train_end: int, rain_days: float, critical: float, fall_days: float) -> FloatArray:
    columns = [np.ones(forcing.n_days)]
    for j, name in enumerate(forcing.names):
        signal = forcing.values[:, j]
        if name == RAIN:
            columns.append(_causal(signal, diffusion_kernel(rain_days), 0.0))
        elif name == LEVEL:
            bound = np.quantile(signal[: train_end + 1], critical)
            falls = np.maximum(-np.diff(signal, prepend=signal[:1]), 0.0)
            columns.append(np.maximum(bound - signal, 0.0))
            columns.append(np.maximum(signal - bound, 0.0))
            columns.append(_causal(falls, exponential_kernel(fall_days), 0.0))
        else:
            columns.append(_causal(signal, exponential_kernel(10.0), float(signal[0])))
    return np.column_stack(columns)


def _causal(signal: FloatArray, kernel: FloatArray, before: float) -> FloatArray:
    padded = np.concatenate([np.full(len(kernel) - 1, before), signal])
    return np.convolve(padded, kernel, mode="valid")
