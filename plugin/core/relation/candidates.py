"""Candidate responses of the ground to a driver: moving sums that end some days earlier, and physical responses.

Rain may act through the pore pressure at depth (diffusion, Iverson 2000); other drivers may act like a linear
reservoir.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..common.arrays import FloatArray, IntArray
from ..state_space.driver_responses import diffusion_kernel, exponential_kernel
from .intervals import Intervals, Signal

WINDOWS_DAYS = (6, 12, 24, 36, 60, 90)
LAG_STEP_DAYS = 6
# few candidates are used to test for a relation because each one reduces the power; many are used to estimate the lag
FEW_WINDOWS_DAYS = (30,)
FEW_LAG_STEP_DAYS = 30
DIFFUSION_DAYS = (4.0, 8.0, 16.0, 32.0, 64.0, 128.0)
RESERVOIR_DAYS = (4.0, 8.0, 16.0, 32.0, 64.0)
RESPONSE_LAGS_DAYS = (0, 6, 12, 24, 48)
FEW_RESPONSE_LAGS_DAYS = (0,)
_RESPONSE_WINDOW = 12


@dataclass(frozen=True)
class CandidateResponses:
    """Candidate responses of the ground to a signal.

    Attributes
    ----------
    columns : ndarray, shape (n_intervals, n_candidates)
    delay : ndarray, shape (n_candidates,)
        Days to the middle of the window, to the peak of the pressure, or to the half-emptying of a reservoir.
    window : ndarray, shape (n_candidates,)
        Length of the window or time scale of the response [days].
    n_sums : int
        Number of plain sums over `lag_grid`, which come first.
    """

    columns: FloatArray
    delay: FloatArray
    window: FloatArray
    n_sums: int


def lag_grid(max_lag: int, max_window: int, few: bool = False) -> tuple[IntArray, IntArray]:
    """Return the lag and window [days] of every sum; if `few` is True, of a small representative subset."""
    lags = np.arange(0, max_lag + 1, FEW_LAG_STEP_DAYS if few else LAG_STEP_DAYS)
    offered = FEW_WINDOWS_DAYS if few else WINDOWS_DAYS
    windows = np.array([w for w in offered if w <= max_window] or [max_window])
    lag, window = np.meshgrid(lags, windows, indexing="ij")
    return lag.ravel(), window.ravel()


def candidate_responses(
    signal: Signal, intervals: Intervals, max_lag: int, max_window: int, few: bool = False
) -> CandidateResponses:
    """Return the candidates of a signal, or a subset if `few` is True; time scales above `max_window` are omitted."""
    lag, window = lag_grid(max_lag, max_window, few)
    parts, delays, windows = (
        [windowed(signal.daily, intervals, lag, window)],
        [lag + window / 2],
        [window.astype(float)],
    )
    rain = signal.name == "rain"
    lags = np.array([days for days in (FEW_RESPONSE_LAGS_DAYS if few else RESPONSE_LAGS_DAYS) if days <= max_lag])
    for scale in DIFFUSION_DAYS if rain else RESERVOIR_DAYS:
        if scale > max(max_window, 4):
            continue
        kernel = diffusion_kernel(scale) if rain else exponential_kernel(scale)
        # pad with the mean: a driver that starts from zero would look like a drift
        padded = np.concatenate([np.full(len(kernel) - 1, signal.daily.mean()), signal.daily])
        response = np.convolve(padded, kernel, mode="valid")
        parts.append(windowed(response, intervals, lags, np.full(len(lags), _RESPONSE_WINDOW)))
        # the pressure caused by rain has a peak and an infinite tail; a reservoir empties by half
        peak = np.argmax(kernel) if rain else np.searchsorted(np.cumsum(kernel), 0.5)
        delays.append(lags + float(peak))
        windows.append(np.full(len(lags), scale))
    return CandidateResponses(np.concatenate(parts, axis=1), np.concatenate(delays), np.concatenate(windows), len(lag))


def windowed(daily: FloatArray, intervals: Intervals, lag: IntArray, window: IntArray) -> FloatArray:
    """Return the mean of a daily series over windows that end `lag` days before the intervals end.

    The mean is multiplied by the length of each interval. Shape (n_intervals, n_combinations).
    """
    total = np.concatenate([[0.0], np.cumsum(daily)])
    last = intervals.ends[:, None] - lag[None, :] + 1
    first = np.maximum(last - window[None, :], 0)
    return np.asarray((total[last] - total[first]) / window * intervals.days[:, None])
