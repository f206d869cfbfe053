"""Laws of motion without a measured driver: creep, random velocity, seasons, steps and acceleration to failure."""

from __future__ import annotations

import numpy as np

from ...common.arrays import FloatArray
from .recursions import log_uniform, red_noise


def creep(rng: np.random.Generator, season: FloatArray) -> FloatArray:
    """Return rates that are constant, decay, grow, or vary slowly or seasonally; their mean absolute value is 1."""
    n, n_days = season.shape
    t = np.arange(n_days)[None, :] / n_days
    forms = (
        np.ones((n, n_days)),
        np.exp(-t * rng.uniform(0.3, 4.0, n)[:, None]),
        np.exp(t * rng.uniform(0.2, 2.0, n)[:, None]),
        1.0 + rng.uniform(0.2, 1.2, n)[:, None] * red_noise(rng, (n, n_days), log_uniform(rng, 20, 600, n)),
        1.0 + rng.uniform(-1, 1, n)[:, None] * np.cos(season - rng.uniform(0, 6.3, n)[:, None]),
    )
    which = rng.choice(len(forms), n, p=[0.35, 0.1, 0.1, 0.3, 0.15])
    rate = np.stack(forms)[which, np.arange(n)]
    return rate / np.maximum(np.abs(rate).mean(axis=1, keepdims=True), 1e-12)


def events(rng: np.random.Generator, n: int, n_days: int) -> FloatArray:
    """Return rates of relaxation after an event, rate steps and run-ups to failure; mean 1, or zero for most slopes."""
    t = np.arange(n_days)[None, :]
    when = rng.integers(0, n_days, n)[:, None]
    elapsed_days = np.maximum(t - when, 0)
    started = t >= when
    relaxing = started / (1.0 + elapsed_days / log_uniform(rng, 0.5, 40, n)[:, None])
    step_in_rate = started * 1.0
    remaining_days = np.maximum(when + rng.integers(20, 200, n)[:, None] - t, 3.0)
    runaway = np.where(remaining_days > 3.0, 1.0 / remaining_days, 0.0)
    forms = (np.zeros((n, n_days)), relaxing, step_in_rate, runaway)
    rate = np.stack(forms)[rng.choice(4, n, p=[0.82, 0.08, 0.06, 0.04]), np.arange(n)]
    return rate / np.maximum(rate.mean(axis=1, keepdims=True), 1e-9) * (rate.max(axis=1, keepdims=True) > 0)
