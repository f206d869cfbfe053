"""KF-ARIMA: an ARIMA process with measurement noise as the state of a Kalman filter, for all points at once.

Candidate orders and parameters come from statsmodels' maximum likelihood on a sample of training points. The candidate
with the best forecasts of many training points is used. The filter runs on the state space that statsmodels builds.
The effect of drivers, by the physical columns of the Kalman filter with drivers, is subtracted first; this is an
addition of SlopeMuse. The published variant uses no drivers: ARIMA forecasts each series, and a filter corrects the
forecast.
"""

from __future__ import annotations

import warnings
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from ..common.arrays import FloatArray, IntArray
from ..common.errors import InputError
from ..common.messages import message
from ..common.progress import Progress
from .baseline import Baseline, BaselineMethod, NotFittedError
from .forecast_filter import filtered_forecasts
from .kalman_drivers import PhysicalScales, choose_scales, physical_columns
from .ridge import Ridge, fit_ridge
from .task import Nowcast, Task

ORDERS = ((0, 1, 1), (1, 1, 0), (1, 1, 1), (2, 1, 1))
_SAMPLED = 6
_JUDGES = 60
_MAX_STEPS = 400


@dataclass(frozen=True, eq=False)
class KfArima(Baseline):
    """ARIMA as the state of a filter, on the residuals of the physical columns.

    Attributes
    ----------
    scales : PhysicalScales, optional
        Scales of the physical columns.
    ridge : Ridge, optional
        Regression on the physical columns; None before the fit.
    space : dict of str to ndarray, optional
        Matrices of the state space; None before the fit.
    """

    scales: PhysicalScales | None = None
    ridge: Ridge | None = None
    space: dict[str, FloatArray] | None = None
    method = BaselineMethod.KF_ARIMA
    title = message("KF-ARIMA with drivers (SlopeMuse)")
    drivers = True
    package = "statsmodels"
    _fit_share = 0.8

    def fit(self, task: Task, progress: Progress) -> KfArima:
        """Fit the weights of the drivers, then the order and parameters of the process."""
        scales = choose_scales(task, progress.part(0.0, 0.25))
        past = task.past
        columns = physical_columns(task, scales)
        ridge = fit_ridge(task.values[:, past], task.day[past], columns, progress.part(0.25, 0.5))
        residual, _ = _from_first(task.values - _explained(columns, ridge)[task.day].T)
        space = _fitted(_on_steps(residual[:, past], _steps(task.day)[0][past]), progress.part(0.5, 1.0))
        return replace(self, scales=scales, ridge=ridge, space=space)

    def predict(self, task: Task, progress: Progress) -> Nowcast:
        """Forecast the targets; days between two steps are interpolated linearly between the forecasts."""
        if self.ridge is None or self.space is None:
            raise NotFittedError(self.method)
        explained = _explained(physical_columns(task, self.scales), self.ridge)
        residual, first = _from_first(task.values - explained[task.day].T)
        at, step_days = _steps(task.day)
        ahead = (task.targets - task.day[task.known]) / step_days
        value, variance = _filtered(self.space, residual, at, task.known, ahead, progress)
        value += explained[task.targets].T + first[:, None]
        return Nowcast(value, np.sqrt(variance))


@dataclass(frozen=True, eq=False)
class KfArimaPublished(Baseline):
    """The published variant: ARIMA forecasts each series from its own past, then a filter corrects the forecast.

    Attributes
    ----------
    space : dict of str to ndarray, optional
        Matrices of the state space; None before the fit.
    """

    space: dict[str, FloatArray] | None = None
    method = BaselineMethod.KF_ARIMA_PUBLISHED
    title = message("KF-ARIMA, univariate (as published)")
    package = "statsmodels"
    _fit_share = 0.7

    def fit(self, task: Task, progress: Progress) -> KfArimaPublished:
        """Fit the order and parameters of the process."""
        change, _ = _from_first(task.values)
        steps = _on_steps(change[:, task.past], _steps(task.day)[0][task.past])
        return replace(self, space=_fitted(steps, progress, measurement_error=False))

    def predict(self, task: Task, progress: Progress) -> Nowcast:
        """Forecast one step ahead of each acquisition, and filter the forecasts."""
        if self.space is None:
            raise NotFittedError(self.method)
        change, first = _from_first(task.values)
        at, step_days = _steps(task.day)
        forecast, _ = _filtered(self.space, change, at, np.arange(len(at)), np.ones(len(at)), progress)
        return filtered_forecasts(task, forecast + first[:, None], step_days)


def _explained(columns: FloatArray, ridge: Ridge) -> FloatArray:
    """Return the displacement explained by the drivers [mm], shape (n_days, n_points)."""
    return np.asarray(np.cumsum(columns @ ridge.weights, axis=0))


def _from_first(values: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Return values relative to the first observation of each point, and these observations (0 if there is none)."""
    first = np.array([row[np.isfinite(row)][0] if np.isfinite(row).any() else 0.0 for row in values])
    return values - first[:, None], first


def _steps(day: IntArray) -> tuple[IntArray, float]:
    """Return the step of each acquisition, in units of the median revisit, and the length of a step [days]."""
    step_days = float(np.median(np.diff(day)))
    at = np.rint((day - day[0]) / step_days).astype(int)
    if at[-1] > _MAX_STEPS * 5:
        raise InputError(
            message("KF-ARIMA requires series with a regular revisit interval; remove KF-ARIMA from METHODS.")
        )
    return at, step_days


def _on_steps(values: FloatArray, at: IntArray) -> FloatArray:
    """Return values at regular steps; NaN between the acquisitions, the last value where several share a step."""
    steps = np.full((len(values), at[-1] + 1), np.nan)
    for j, step in enumerate(at):
        here = np.isfinite(values[:, j])
        steps[here, step] = values[here, j]
    return steps


def _fitted(steps: FloatArray, progress: Progress, measurement_error: bool = True) -> dict[str, FloatArray]:
    """Return the state space with the best training forecasts, of every order fitted to every sampled point."""
    from statsmodels.tsa.statespace.sarimax import SARIMAX

    n_steps = np.isfinite(steps).sum(axis=1)
    usable = np.flatnonzero(n_steps >= max(8, n_steps.max() // 2))
    sample = usable[np.linspace(0, len(usable) - 1, min(_SAMPLED, len(usable))).astype(int)]
    if not len(sample):
        raise InputError(
            message(
                "KF-ARIMA requires points with at least 8 observations in the training period; remove "
                "KF-ARIMA from METHODS."
            )
        )
    judges = steps[usable[np.linspace(0, len(usable) - 1, min(_JUDGES, len(usable))).astype(int)]]
    best, kept = np.inf, {}
    with warnings.catch_warnings():
        # a fit that does not converge is only one of many candidates
        warnings.simplefilter("ignore")
        for number, order in enumerate(ORDERS):
            for i in sample:
                progress.step(number / len(ORDERS), f"KF-ARIMA {order}")
                model = SARIMAX(steps[i], order=order, trend="c", measurement_error=measurement_error)
                model.update(model.fit(disp=0, maxiter=60).params)
                space = _space(model.ssm)
                error = _one_step_error(space, judges)
                if error < best:
                    best, kept = error, space
    if not kept:
        raise InputError(
            message("KF-ARIMA could not fit a stable process to the training period; remove KF-ARIMA from METHODS.")
        )
    return kept


def _space(ssm: Any) -> dict[str, FloatArray]:
    """Return the matrices of a statsmodels state space."""
    return {
        "transition": np.array(ssm["transition"]),
        "intercept": np.asarray(ssm["state_intercept"]).reshape(len(ssm["transition"]), -1)[:, 0].copy(),
        "noise": ssm["selection"] @ ssm["state_cov"] @ ssm["selection"].T,
        "design": ssm["design"].reshape(-1).copy(),
        "observation": np.array(ssm["obs_cov"]).reshape(()),
    }


def _one_step_error(model: dict[str, FloatArray], steps: FloatArray) -> float:
    """Return the mean squared error of one-step forecasts, without the first quarter (spin-up)."""
    at = np.arange(steps.shape[1])
    with np.errstate(all="ignore"):
        value, _ = _filtered(model, steps, at, at - 1, np.ones(len(at)), Progress())
    error = (steps - value)[:, len(at) // 4 :]
    known = np.isfinite(steps[:, len(at) // 4 :])
    return float(np.mean(error[known] ** 2)) if np.isfinite(error[known]).all() else float("inf")


def _filtered(
    model: dict[str, FloatArray],
    values: FloatArray,
    at: IntArray,
    known: IntArray,
    ahead: FloatArray,
    progress: Progress,
) -> tuple[FloatArray, FloatArray]:
    """Filter all points and forecast each target from the last acquisition that it knows.

    Parameters
    ----------
    model : dict of str to ndarray
        Matrices of the state space.
    values : ndarray, shape (n_points, n_dates)
        Acquisitions [mm]; NaN = no observation. Those of one step are used one after the other.
    at : ndarray of int, shape (n_dates,)
        Step of each acquisition.
    known : ndarray of int, shape (n_targets,)
        Index of the last acquisition known to each target; -1 = none.
    ahead : ndarray, shape (n_targets,)
        Steps from that acquisition to the target.

    Returns
    -------
    tuple of ndarray, shape (n_points, n_targets)
        Value [mm] and variance [mm²]; NaN where nothing is known.
    """
    transition, design, noise = model["transition"], model["design"], model["noise"]
    n, k = len(values), len(design)
    mean = np.zeros((n, k))
    covariance = np.tile(1e4 * np.eye(k), (n, 1, 1))
    value, variance = (np.full((n, len(known)), np.nan) for _ in range(2))
    begun = np.zeros(n, dtype=bool)
    for s in range(at[-1] + 1):
        progress.step(s / (at[-1] + 1), "KF-ARIMA")
        if s:
            mean = mean @ transition.T + model["intercept"]
            covariance = transition @ covariance @ transition.T + noise
        for j in np.flatnonzero(at == s):
            here = np.isfinite(values[:, j])
            begun |= here
            ph = covariance @ design
            total = ph @ design + model["observation"] + 1e-9
            gain = np.where(here[:, None], ph / total[:, None], 0.0)
            error = np.where(here, np.nan_to_num(values[:, j]) - mean @ design, 0.0)
            mean = mean + gain * error[:, None]
            covariance = covariance - gain[:, :, None] * ph[:, None, :]
            columns = np.flatnonzero(known == j)
            if len(columns):
                value[:, columns], variance[:, columns] = _ahead(model, mean, covariance, ahead[columns])
    value[~begun], variance[~begun] = np.nan, np.nan
    return value, np.maximum(variance, 0.0)


def _ahead(
    model: dict[str, FloatArray], mean: FloatArray, covariance: FloatArray, ahead: FloatArray
) -> tuple[FloatArray, FloatArray]:
    """Return forecasts `ahead` steps ahead, interpolated linearly between whole steps."""
    transition, design = model["transition"], model["design"]
    n_steps = int(np.ceil(ahead.max(initial=0.0)))
    values, variances = [mean @ design], [covariance @ design @ design]
    for _ in range(n_steps):
        mean = mean @ transition.T + model["intercept"]
        covariance = transition @ covariance @ transition.T + model["noise"]
        values.append(mean @ design)
        variances.append(covariance @ design @ design)
    low = np.minimum(ahead.astype(int), max(n_steps - 1, 0))
    high, share = np.minimum(low + 1, n_steps), ahead - low
    value, variance = np.array(values), np.array(variances)
    return (
        ((1 - share)[:, None] * value[low] + share[:, None] * value[high]).T,
        ((1 - share)[:, None] * variance[low] + share[:, None] * variance[high]).T,
    )
