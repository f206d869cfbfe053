"""Random water levels of reservoirs, lakes and rivers: rule curves, floods and irregular drawdowns."""

from __future__ import annotations

import numpy as np

from ...common.arrays import BoolArray, FloatArray
from .climate import Climate
from .recursions import leaky, log_uniform, mean_of_past, red_noise


def draw_levels(rng: np.random.Generator, climate: Climate) -> tuple[FloatArray, BoolArray]:
    """Return levels [m] above an arbitrary datum, shape (n, n_days), and a mask of slopes with a level, shape (n,)."""
    n, n_days = climate.rain_mm.shape
    span = log_uniform(rng, 1.0, 35.0, n)[:, None]
    kinds = np.stack([_rule(rng, climate), _river(rng, climate), _steps(rng, n, n_days)])
    share = rng.dirichlet([0.35, 0.25, 0.2], n).T
    # many reservoirs follow only a rule curve
    share = np.where(rng.random(n) < 0.45, np.array([[1.0], [0.0], [0.0]]), share)
    level = np.einsum("kn,knd->nd", share, kinds)
    wander = rng.uniform(0, 0.12, n)[:, None] * red_noise(rng, (n, n_days), log_uniform(rng, 8, 150, n))
    level = level + wander
    low, high = level.min(axis=1, keepdims=True), level.max(axis=1, keepdims=True)
    return span * (level - low) / np.maximum(high - low, 1e-9), rng.random(n) < 0.65


def _rule(rng: np.random.Generator, climate: Climate) -> FloatArray:
    """Return the annual rule curve of a reservoir, with months at the maximum and minimum levels."""
    n = len(climate.rain_mm)
    shift = rng.normal(0, 0.12, (n, climate.rain_mm.shape[1] // 365 + 2))
    shift = shift[:, np.arange(climate.rain_mm.shape[1]) // 365]
    # smooth transition between the shifts of consecutive years
    shift = mean_of_past(shift, np.full(n, 40.0))
    phase = climate.season - rng.uniform(0, 2 * np.pi, n)[:, None] + shift
    skew = rng.uniform(-0.7, 0.7, n)[:, None]
    wave = np.cos(phase + skew * np.sin(phase))
    return np.clip(log_uniform(rng, 0.7, 3.0, n)[:, None] * wave, -1.0, 1.0)


def _river(rng: np.random.Generator, climate: Climate) -> FloatArray:
    """Return the level of a river or lake that rises with rain and drains."""
    n = len(climate.rain_mm)
    stored = leaky(climate.rain_mm, log_uniform(rng, 3, 90, n)) ** rng.uniform(0.5, 1.0, n)[:, None]
    return 2.5 * stored / np.maximum(np.quantile(stored, 0.98, axis=1, keepdims=True), 1e-9)


def _steps(rng: np.random.Generator, n: int, n_days: int) -> FloatArray:
    """Return a level that an operator changes every few weeks or months."""
    change = rng.random((n, n_days)) < 1.0 / log_uniform(rng, 20, 200, n)[:, None]
    targets = np.where(change, rng.uniform(-1, 1, (n, n_days)), np.nan)
    targets[:, 0] = 0.0
    last = np.maximum.accumulate(np.where(np.isfinite(targets), np.arange(n_days), 0), axis=1)
    return mean_of_past(np.take_along_axis(targets, last, axis=1), log_uniform(rng, 3, 40, n))
