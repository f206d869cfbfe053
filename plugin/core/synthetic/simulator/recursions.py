"""Causal daily filters with one parameter per series, and random number generators."""

from __future__ import annotations

import numpy as np

from ...common.arrays import FloatArray, IntArray


def leaky(water: FloatArray, residence_days: FloatArray) -> FloatArray:
    """Return the storage of linear reservoirs that lose the fraction 1/residence_days per day.

    Parameters
    ----------
    water : ndarray, shape (n, n_days)
    residence_days : ndarray, shape (n,)
    """
    retention = 1.0 - 1.0 / np.maximum(residence_days, 1.0)
    out = np.empty(water.shape)
    state = water.mean(axis=1) * np.maximum(residence_days, 1.0)
    for day, value in enumerate(np.ascontiguousarray(water.T)):
        state = retention * state + value
        out[:, day] = state
    return out


def mean_of_past(signal: FloatArray, time_days: FloatArray) -> FloatArray:
    """Return exponential moving averages of past values, initialised with the first value."""
    gain = 1.0 / np.maximum(time_days, 1.0)
    out = np.empty(signal.shape)
    state = signal[:, 0].copy()
    for day, value in enumerate(np.ascontiguousarray(signal.T)):
        state = state + gain * (value - state)
        out[:, day] = state
    return out


def red_noise(rng: np.random.Generator, shape: tuple[int, int], time_days: FloatArray) -> FloatArray:
    """Return stationary noise with unit variance and exponential autocorrelation."""
    retention = np.exp(-1.0 / np.maximum(time_days, 0.1))
    white = rng.standard_normal(shape)
    out = np.empty(shape)
    state, size = white[:, 0], np.sqrt(1.0 - retention**2)
    for day in range(shape[1]):
        state = retention * state + size * white[:, day] if day else state
        out[:, day] = state
    return out


def log_uniform(rng: np.random.Generator, low: float, high: float, n: int) -> FloatArray:
    """Return `n` log-uniformly distributed numbers."""
    return np.exp(rng.uniform(np.log(low), np.log(high), n))


def delayed(signal: FloatArray, delay_days: IntArray) -> FloatArray:
    """Return signals delayed by whole days, padded with the first value."""
    at = np.maximum(np.arange(signal.shape[1])[None, :] - delay_days.astype(int)[:, None], 0)
    return np.take_along_axis(signal, at, axis=1)


def per_series(quantity: FloatArray, share: FloatArray) -> FloatArray:
    """Return one quantile per series, each at the probability in `share`, shape (n, 1)."""
    ordered = np.sort(quantity, axis=1)
    at = np.clip((share * (quantity.shape[1] - 1)).astype(int), 0, quantity.shape[1] - 1)
    return np.take_along_axis(ordered, at[:, None], axis=1)
