"""Driver features of each day: standardised causal means of rain and level over many time scales, and the season."""

from __future__ import annotations

import numpy as np

from ..common.arrays import DateArray, FloatArray

RAIN_DAYS = (1, 2, 5, 10, 20, 40, 80, 160)
DEEP_RAIN_DAYS = (6, 20, 60)
LEVEL_DAYS = (5, 15, 45, 120)
CHANGE_DAYS = (3, 10, 30)
N_FEATURES = len(RAIN_DAYS) + len(DEEP_RAIN_DAYS) + 1 + len(LEVEL_DAYS) + 2 * len(CHANGE_DAYS) + 4 + 2
_RANGE = 8.0


def driver_bank(
    rain_mm: FloatArray | None, level_m: FloatArray | None, season: FloatArray, n_training: int
) -> FloatArray:
    """Return the features of every day.

    Parameters
    ----------
    rain_mm, level_m : ndarray or None, shape (n_days,)
        Daily rain [mm] and level [m] without gaps; None if the slope has no such driver.
    season : ndarray, shape (n_days,)
        Phase of the year [radians].
    n_training : int
        Number of leading days whose mean and standard deviation standardise the features. Features never depend on
        later days.

    Returns
    -------
    ndarray, shape (n_days, N_FEATURES)
    """
    n_days = len(season)
    rain = np.zeros((len(RAIN_DAYS) + len(DEEP_RAIN_DAYS), n_days))
    has_rain = rain_mm is not None and float(rain_mm[:n_training].mean()) > 0
    if rain_mm is not None and has_rain:
        relative = rain_mm / rain_mm[:n_training].mean()
        deep = []
        for days in DEEP_RAIN_DAYS:
            # a cascade of three linear reservoirs delays and smooths like diffusion to some depth
            signal = relative
            for _ in range(3):
                signal = _exponential_mean(signal, days)
            deep.append(signal)
        rain = np.array([*(_exponential_mean(relative, days) for days in RAIN_DAYS), *deep])
        rain = _standardised(rain, n_training)
    level = np.zeros((1 + len(LEVEL_DAYS) + 2 * len(CHANGE_DAYS), n_days))
    has_level = level_m is not None and float(level_m[:n_training].std()) > 0
    if level_m is not None and has_level:
        scaled = (level_m - level_m[:n_training].mean()) / level_m[:n_training].std()
        change = np.diff(scaled, prepend=scaled[:1])
        level = np.array(
            [
                scaled,
                *(scaled - _exponential_mean(scaled, days, scaled[0]) for days in LEVEL_DAYS),
                *(_exponential_mean(np.maximum(-change, 0.0), days, 0.0) for days in CHANGE_DAYS),
                *(_exponential_mean(np.maximum(change, 0.0), days, 0.0) for days in CHANGE_DAYS),
            ]
        )
        level = _standardised(level, n_training)
    harmonics = np.array([np.sin(season), np.cos(season), np.sin(2 * season), np.cos(2 * season)])
    present = np.repeat([[float(has_rain)], [float(has_level)]], n_days, axis=1)
    return np.concatenate([rain, level, harmonics, present]).T


def season_of(days: DateArray) -> FloatArray:
    """Return the phase of the year of each date [radians]."""
    of_year = (days - days.astype("datetime64[Y]")).astype(int)
    return np.asarray(2 * np.pi * of_year / 365.25)


def _exponential_mean(signal: FloatArray, days: float, before: float = 1.0) -> FloatArray:
    """Return the exponential mean of the past, with `before` as the value before the first day."""
    from scipy.signal import lfilter

    retention = 1.0 - 1.0 / days if days > 1 else 0.0
    return np.asarray(lfilter([1.0 - retention], [1.0, -retention], signal, zi=[retention * before])[0])


def _standardised(rows: FloatArray, n_training: int) -> FloatArray:
    """Return standardised rows; clipped, because later values may lie far outside the training range."""
    mean = rows[:, :n_training].mean(axis=1, keepdims=True)
    spread = rows[:, :n_training].std(axis=1, keepdims=True)
    return np.clip(np.where(spread > 1e-9, (rows - mean) / np.maximum(spread, 1e-9), 0.0), -_RANGE, _RANGE)
