"""Temporal responses of a slope to its drivers, encoded once per day for all points.

The bank contains candidate responses instead of a fixed law: pore pressure from rain by diffusion at several depths,
also above thresholds; lagged falls and rises of the level; lagged high levels (methods of Iverson 2000 and Criss 2020).
"""

from __future__ import annotations

from dataclasses import dataclass
from math import erfc
from typing import Any

import numpy as np

from ..common.arrays import FloatArray
from ..data.forcing import LEVEL, RAIN, Forcing
from .kalman_filter import IntegratedResponses

MEMORY_DAYS = 400
RAIN_SCALES_DAYS = (4.0, 8.0, 16.0, 32.0, 64.0)
LEVEL_SCALES_DAYS = (3.0, 8.0, 20.0, 50.0)
OTHER_SCALES_DAYS = (2.0, 10.0, 40.0)
SUM_WINDOWS_DAYS = (1, 7, 30, 60)
# tolerance relative to the range of a driver: sums of ranges in model files may differ in their rounding
_ROUNDING = 1e-9


@dataclass(frozen=True)
class Bank:
    """Thresholds, scaling and ranges of the responses, fitted on the training days only.

    Attributes
    ----------
    drivers : tuple of str
        Driver names in order.
    thresholds : dict of str to float
        Thresholds above which a driver signal counts as high, by name.
    centre, scale : ndarray, shape (n_responses,)
        Mean and standard deviation of every response over the training days.
    ranges : dict of str to tuple of float
        Minimum and maximum of every driver and of its running sums or means.
    """

    drivers: tuple[str, ...]
    thresholds: dict[str, float]
    centre: FloatArray
    scale: FloatArray
    ranges: dict[str, tuple[float, float]]

    @classmethod
    def fitted(cls, forcing: Forcing, first: np.datetime64, last: np.datetime64) -> Bank:
        """Fit thresholds, scaling and ranges on the days `first` to `last` of drivers without gaps."""
        days = (forcing.days >= first) & (forcing.days <= last)
        thresholds = {}
        for name, signal in _signals(forcing).items():
            thresholds[name] = float(np.quantile(signal[days], 0.6))
            thresholds[name + ":high"] = float(np.quantile(signal[days], 0.85))
        raw = _responses(forcing, thresholds)[days]
        scale = raw.std(axis=0)
        ranges = {}
        for name, signal in running_values(forcing).items():
            ranges[name] = (float(signal[days].min()), float(signal[days].max()))
        return cls(forcing.names, thresholds, raw.mean(axis=0), np.where(scale > 1e-9, scale, 1.0), ranges)

    def encode(self, forcing: Forcing) -> FloatArray:
        """Return the scaled responses, a constant first: shape (n_days, 1 + n_responses).

        Without drivers, the constant is omitted as well: the modelled motion has no lasting velocity.
        """
        if not self.drivers:
            return np.empty((forcing.n_days, 0))
        raw = (_responses(forcing, self.thresholds) - self.centre) / self.scale
        return np.column_stack([np.ones(forcing.n_days), raw])

    def drive(self, forcing: Forcing, reference: int) -> IntegratedResponses:
        """Return the responses to the drivers of the bank, integrated from a reference day of `forcing`."""
        return IntegratedResponses.since(self.encode(forcing.select(self.drivers)), reference)

    def outside(self, forcing: Forcing) -> FloatArray:
        """Return how far each day lies outside the training range, in units of the range; shape (n_days,), 0 inside."""
        return beyond_ranges(forcing, self.ranges)

    def to_dict(self) -> dict[str, Any]:
        """Return the values that a model file stores in addition to the arrays."""
        return {"drivers": list(self.drivers), "thresholds": self.thresholds, "ranges": self.ranges}


def running_values(forcing: Forcing) -> dict[str, FloatArray]:
    """Return every driver with its sums (rain) or means (others) over 7, 30 and 60 days.

    The terms of a sum are always added in the same order, so that a value does not depend on the number of later days.
    With a Fourier transform of the whole record, rounding could push a month as dry as the driest one in training out
    of the range.
    """
    out = {}
    for j, name in enumerate(forcing.names):
        signal = forcing.values[:, j]
        before = 0.0 if name == RAIN else signal[0]
        padded = np.concatenate([np.full(max(SUM_WINDOWS_DAYS), before), signal])
        for window in SUM_WINDOWS_DAYS:
            total = np.zeros(len(signal))
            for lag in range(window):
                start = max(SUM_WINDOWS_DAYS) - lag
                total += padded[start : start + len(signal)]
            out[f"{name}:{window}"] = total if name == RAIN else total / window
    return out


def beyond_ranges(forcing: Forcing, ranges: dict[str, tuple[float, float]]) -> FloatArray:
    """Return how far each day is outside the ranges of `running_values`, relative to the range: (n_days,), 0 inside."""
    worst = np.zeros(forcing.n_days)
    for name, signal in running_values(forcing).items():
        low, high = ranges[name]
        worst = np.maximum(worst, np.maximum(low - signal, signal - high) / max(high - low, 1e-9))
    return np.where(worst > _ROUNDING, worst, 0.0)


def diffusion_kernel(scale_days: float) -> FloatArray:
    """Return the response of the pressure head to a pulse of one day, shape (MEMORY_DAYS,); Iverson 2000, eq. (27)."""

    def step(days: int) -> float:
        if days == 0:
            return 0.0
        t = days / scale_days
        return float(np.sqrt(t / np.pi) * np.exp(-1 / t) - erfc(1 / np.sqrt(t)))

    return np.diff([step(days) for days in range(MEMORY_DAYS + 1)])


def exponential_kernel(scale_days: float) -> FloatArray:
    """Return the weights of a linear reservoir, shape (MEMORY_DAYS,), sum 1."""
    weights = np.exp(-np.arange(MEMORY_DAYS) / scale_days)
    return weights / weights.sum()


def _signals(forcing: Forcing) -> dict[str, FloatArray]:
    """Return the lagged signals whose quantiles become thresholds."""
    signals = {}
    for j, name in enumerate(forcing.names):
        column = forcing.values[:, j]
        if name == RAIN:
            for scale in RAIN_SCALES_DAYS:
                signals[f"{name}:{scale:g}"] = _causal(column, diffusion_kernel(scale), "constant")
        elif name == LEVEL:
            signals[name] = column
    return signals


def _responses(forcing: Forcing, thresholds: dict[str, float]) -> FloatArray:
    signals = _signals(forcing)
    columns = []
    for j, name in enumerate(forcing.names):
        column = forcing.values[:, j]
        if name == RAIN:
            for scale in RAIN_SCALES_DAYS:
                key = f"{name}:{scale:g}"
                columns.append(signals[key])
                columns.append(np.maximum(signals[key] - thresholds[key], 0))
                columns.append(np.maximum(signals[key] - thresholds[key + ":high"], 0))
        elif name == LEVEL:
            change = np.diff(column, prepend=column[:1])
            for scale in LEVEL_SCALES_DAYS:
                columns.append(_causal(np.maximum(-change, 0), exponential_kernel(scale), "constant"))
                columns.append(_causal(np.maximum(change, 0), exponential_kernel(scale), "constant"))
            for bound in (thresholds[name], thresholds[name + ":high"]):
                columns.append(_causal(np.maximum(column - bound, 0), exponential_kernel(10.0), "edge"))
            columns.append(_causal(column, exponential_kernel(10.0), "edge"))
        else:
            columns.extend(_causal(column, exponential_kernel(scale), "edge") for scale in OTHER_SCALES_DAYS)
    return np.column_stack(columns) if columns else np.empty((forcing.n_days, 0))


def _causal(signal: FloatArray, kernel: FloatArray, before: str) -> FloatArray:
    """Convolve with past values; values before the first day are zero or, if `before` is "edge", the first value."""
    n = len(kernel)
    padded = np.pad(signal, (n, 0), mode="edge") if before == "edge" else np.pad(signal, (n, 0))
    size = 1 << int(np.ceil(np.log2(len(padded) + n)))
    product = np.fft.irfft(np.fft.rfft(padded, size) * np.fft.rfft(kernel, size), size)
    return product[n : n + len(signal)]
