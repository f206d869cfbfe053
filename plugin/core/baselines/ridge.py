"""Distributed-lag ridge regression of the rate on the drivers, with a Kalman filter on the residuals.

The strongest of the simple methods: each point has its own weights on lagged sums of rain and of falls and rises of the
level. The weights are shrunk by a common penalty, which is selected by cross-validation over blocks of time.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from ..common.arrays import FloatArray, IntArray
from ..common.messages import message
from ..common.progress import Progress
from ..data.forcing import RAIN, Forcing
from ..state_space.following.driverless_kalman import fit_kalman, kalman_nowcast
from ..state_space.mixed_model import Mixed
from .baseline import Baseline, BaselineMethod, NotFittedError
from .task import Nowcast, Task

LAGS_DAYS = (0, 3, 7, 14, 30, 60, 120, 180)
_PENALTIES = tuple(10.0**p for p in np.arange(-1, 5.1, 0.5))
_FOLDS = 5


@dataclass(frozen=True)
class Ridge:
    """A fitted regression.

    Attributes
    ----------
    weights : ndarray, shape (n_columns, n_points)
        Weights on the daily columns [mm/day].
    penalty : float
        Selected ridge penalty.
    filter : Mixed
        Kalman filter of the residuals.
    """

    weights: FloatArray
    penalty: float
    filter: Mixed


@dataclass(frozen=True, eq=False)
class DistributedLagRidge(Baseline):
    """The regression, and a Kalman filter on its residuals."""

    fitted: Ridge | None = None
    method = BaselineMethod.RIDGE
    title = message("Distributed-lag ridge + Kalman")
    drivers = True
    is_fast = True

    def fit(self, task: Task, progress: Progress) -> DistributedLagRidge:
        """Fit the weights and the noise."""
        past = task.past
        columns = lagged_columns(task.forcing)
        return replace(self, fitted=fit_ridge(task.values[:, past], task.day[past], columns, progress))

    def predict(self, task: Task, progress: Progress) -> Nowcast:
        """Return the contribution of the drivers plus the filtered residuals."""
        if self.fitted is None:
            raise NotFittedError(self.method)
        columns = lagged_columns(task.forcing)
        return Nowcast(
            *ridge_nowcast(self.fitted, task.values, task.day, columns, task.targets, task.latency, progress)
        )


def lagged_columns(forcing: Forcing) -> FloatArray:
    """Return a constant and, for every driver, its sums over windows of lags; shape (n_days, n_columns).

    The drivers must not have gaps. Levels and other drivers enter as falls, rises and their own value.
    """
    columns = [np.ones(forcing.n_days)]
    for j, name in enumerate(forcing.names):
        signal = forcing.values[:, j]
        parts = [signal]
        if name != RAIN:
            change = np.diff(signal, prepend=signal[:1])
            parts = [np.maximum(-change, 0), np.maximum(change, 0)]
            columns.append(signal - signal[0])
        for part in parts:
            total = np.concatenate([np.zeros(LAGS_DAYS[-1] + 1), np.cumsum(part)])
            last = LAGS_DAYS[-1] + 1 + np.arange(forcing.n_days)
            columns.extend(total[last - low] - total[last - high] for low, high in zip(LAGS_DAYS, LAGS_DAYS[1:]))
    return np.column_stack(columns)


def fit_ridge(values: FloatArray, day: IntArray, columns: FloatArray, progress: Progress) -> Ridge:
    """Fit the regression and its filter to training values.

    Parameters
    ----------
    values : ndarray, shape (n_points, n_dates)
        Displacement [mm]; missing values are interpolated linearly between the neighbouring dates.
    day : ndarray of int, shape (n_dates,)
        Index into `columns`.
    columns : ndarray, shape (n_days, n_columns)
        Daily regressors, a constant first.
    progress : Progress
        Progress reporter.
    """
    sums, change, scale = _differences(values, day, columns)
    best, penalty, left_out = np.inf, _PENALTIES[0], np.zeros_like(change)
    for candidate in _PENALTIES:
        progress.step(0.1, message("Distributed-lag ridge"))
        remaining = _left_out(sums, change, scale, candidate)
        error = float(np.mean(remaining**2))
        if error < best:
            best, penalty, left_out = error, candidate, remaining
    weights = _solve(sums / scale, change, penalty) / scale[:, None]
    # fit the noise to errors on dates that the weights were not fitted to
    unexplained = np.column_stack([np.zeros(len(values)), np.cumsum(left_out.T, axis=1)])
    return Ridge(weights, penalty, fit_kalman(unexplained, day, progress.part(0.2, 1.0)))


def left_out_error(values: FloatArray, day: IntArray, columns: FloatArray, penalty: float = 1.0) -> float:
    """Return the mean squared error of changes in left-out blocks of time [mm²]; arguments as in `fit_ridge`."""
    return float(np.mean(_left_out(*_differences(values, day, columns), penalty) ** 2))


def ridge_nowcast(
    ridge: Ridge,
    values: FloatArray,
    day: IntArray,
    columns: FloatArray,
    targets: IntArray,
    latency: int | IntArray,
    progress: Progress,
) -> tuple[FloatArray, FloatArray]:
    """Return displacement and its sigma [mm] on target days, each of shape (n_points, n_targets)."""
    explained = np.cumsum(columns @ ridge.weights, axis=0)
    left, sigma = kalman_nowcast(ridge.filter, values - explained[day].T, day, targets, latency, progress)
    return left + explained[targets].T, sigma


def _differences(values: FloatArray, day: IntArray, columns: FloatArray) -> tuple[FloatArray, FloatArray, FloatArray]:
    """Return the sums of the columns between acquisitions, the changes of the points, and the scale of the columns."""
    bridged = values.copy()
    for i in np.flatnonzero(np.isnan(values).any(axis=1)):
        observed = np.isfinite(values[i])
        bridged[i] = np.interp(day, day[observed], values[i, observed]) if observed.any() else 0.0
    sums = np.diff(np.cumsum(columns, axis=0)[day], axis=0)
    scale = np.maximum(sums.std(axis=0), 1e-9)
    scale[0] = sums[:, 0].mean()
    return sums, np.diff(bridged, axis=1).T, scale


def _left_out(sums: FloatArray, change: FloatArray, scale: FloatArray, penalty: float) -> FloatArray:
    """Return the changes minus their predictions by weights fitted to the other blocks of time."""
    fold = np.arange(len(sums)) * _FOLDS // len(sums)
    forecast = np.zeros_like(change)
    for k in range(_FOLDS):
        held = fold == k
        forecast[held] = (sums[held] / scale) @ _solve(sums[~held] / scale, change[~held], penalty)
    return np.asarray(change - forecast)


def _solve(x: FloatArray, y: FloatArray, penalty: float) -> FloatArray:
    hold = penalty * np.eye(x.shape[1])
    # the constant (mean velocity) is not penalised
    hold[0, 0] = 0.0
    return np.linalg.solve(x.T @ x + hold, x.T @ y)
