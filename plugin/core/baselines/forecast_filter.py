"""KF-ARIMA and KF-LSTM as published: a univariate forecast of each series, corrected by a Kalman filter.

Guo et al. 2023, section III-A. The forecast extends a series by one revisit time after an acquisition, from this and
earlier acquisitions only; drivers are not used. The forecast is the prediction step of the filter. The gain of each
acquisition follows from the error variance of the forecasts and the noise of the acquisitions.
"""

from __future__ import annotations

import numpy as np

from ..common.arrays import FloatArray
from .task import Nowcast, Task, noise_mm

# variance before the first acquisition, practically uninformative
_UNKNOWN_MM2 = 1e6
_MIN_SHARE = 0.05
# maximum relative deviation from the revisit time of gaps used for the forecast variance
_REGULAR = 0.2


def filtered_forecasts(task: Task, forecast: FloatArray, revisit_days: float) -> Nowcast:
    """Filter the acquisitions of all points and extrapolate the filtered state along the next forecast.

    Parameters
    ----------
    task : Task
        Acquisitions and targets.
    forecast : ndarray, shape (n_points, n_dates)
        Forecast of the displacement `revisit_days` after each acquisition [mm].
    revisit_days : float
        Revisit time [days].
    """
    values, day = task.values, task.day.astype(float)
    past = task.past
    noise = noise_mm(values[:, past]) ** 2
    missed = _forecast_variance(values[:, past], forecast[:, past], np.diff(day[past]), revisit_days, noise)
    mean, variance = (np.full(values.shape, np.nan) for _ in range(2))
    state, spread = np.zeros(len(values)), np.full(len(values), _UNKNOWN_MM2)
    begun = np.zeros(len(values), dtype=bool)
    for j in range(values.shape[1]):
        if j:
            share = (day[j] - day[j - 1]) / revisit_days
            state = np.where(begun, state + share * (forecast[:, j - 1] - state), state)
            spread = np.where(begun, spread + share * np.maximum(missed - spread, 0.0), spread)
        observed = np.isfinite(values[:, j])
        gain = np.where(observed, spread / (spread + noise + 1e-9), 0.0)
        state = state + gain * np.where(observed, np.nan_to_num(values[:, j]) - state, 0.0)
        spread = (1.0 - gain) * spread
        begun |= observed
        mean[begun, j], variance[begun, j] = state[begun], spread[begun]
    known = task.known
    at = np.maximum(known, 0)
    ahead = (task.targets - day[at]) / revisit_days
    value = mean[:, at] + ahead * (forecast[:, at] - mean[:, at])
    sigma = np.sqrt(variance[:, at] + ahead * np.maximum(missed - variance[:, at], 0.0))
    value[:, known < 0], sigma[:, known < 0] = np.nan, np.nan
    return Nowcast(value, sigma)


def _forecast_variance(
    values: FloatArray, forecast: FloatArray, gaps: FloatArray, revisit_days: float, noise: float
) -> float:
    """Return the error variance of forecasts in training [mm²], without the noise of the acquisitions compared."""
    regular = np.abs(gaps / revisit_days - 1.0) <= _REGULAR
    missed = (values[:, 1:] - forecast[:, :-1])[:, regular]
    known = np.isfinite(missed)
    squared = float(np.mean(missed[known] ** 2)) if known.any() else noise
    return max(squared - noise, _MIN_SHARE * squared, 1e-6)
