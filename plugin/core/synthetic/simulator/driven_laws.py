"""Laws of motion driven by water: rain, meltwater and the water level at the toe, in many forms.

Every law returns rates for a batch of slopes with random parameters, shape (n, n_days), normalised to a mean absolute
value of 1.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from ...common.arrays import FloatArray
from .climate import Climate
from .recursions import delayed, leaky, log_uniform, mean_of_past, per_series


@dataclass(frozen=True)
class Water:
    """Drivers of a batch of slopes.

    Attributes
    ----------
    climate : Climate
    level_m : ndarray, shape (n, n_days)
    """

    climate: Climate
    level_m: FloatArray


DrivenLaw = Callable[[np.random.Generator, Water], FloatArray]


def normalised(rate: FloatArray) -> FloatArray:
    """Return the rates divided by their mean absolute value."""
    return rate / np.maximum(np.abs(rate).mean(axis=1, keepdims=True), 1e-12)


def wetness(rng: np.random.Generator, water: Water) -> FloatArray:
    """Return the water stored in the ground.

    Random combinations of drainage, diffusion, limited infiltration, snow, evapotranspiration and delay are used.
    """
    climate = water.climate
    n = len(climate.rain_mm)
    infiltrated = climate.rain_mm
    snowy = rng.random(n) < 0.35
    melt = climate.ground_water_mm(log_uniform(rng, 1.0, 7.0, n), rng.uniform(-1, 2, n))
    infiltrated = np.where(snowy[:, None], melt, infiltrated)
    infiltration_limit = log_uniform(rng, 5, 120, n)[:, None]
    infiltrated = np.where(
        (rng.random(n) < 0.3)[:, None], infiltration_limit * np.tanh(infiltrated / infiltration_limit), infiltrated
    )
    evaporating = rng.random(n) < 0.4
    lost = climate.evapotranspiration_mm(np.where(evaporating, rng.uniform(0.2, 1.0, n), 0.0))
    time = log_uniform(rng, 3, 150, n)
    # one linear reservoir, or a cascade of reservoirs that approximates diffusion
    content = _evaporating_reservoir(infiltrated, lost, np.where(rng.random(n) < 0.5, time, np.maximum(time / 3, 1.5)))
    for _ in range(2):
        deeper = mean_of_past(content, np.maximum(time / 3, 1.5))
        content = np.where((rng.random(n) < 0.35)[:, None], deeper, content)
    delay = np.where(rng.random(n) < 0.25, rng.integers(2, 60, n), 0)
    return delayed(content, delay)


def responding(rng: np.random.Generator, content: FloatArray) -> FloatArray:
    """Return rates as a function of the storage: proportional, power law, threshold, saturation or hysteresis."""
    n = len(content)
    content = content - 0.9 * content.min(axis=1, keepdims=True)
    content = content / np.maximum(content.mean(axis=1, keepdims=True), 1e-9)
    threshold = per_series(content, rng.uniform(0.15, 0.92, n))
    width = rng.uniform(0.02, 0.5, n)[:, None] * np.maximum(content.std(axis=1, keepdims=True), 1e-9)
    soft = width * np.logaddexp(0.0, np.clip((content - threshold) / width, -60, 60))
    power = rng.uniform(0.7, 2.5, n)[:, None]
    scaled = content / np.maximum(per_series(content, np.full(n, 0.9)), 1e-9)
    forms = (
        content,
        content**power,
        soft,
        (soft / np.maximum(soft.mean(axis=1, keepdims=True), 1e-9)) ** power,
        np.expm1(rng.uniform(0.5, 2.5, n)[:, None] * np.minimum(scaled, 2.0)),
        scaled / (scaled + rng.uniform(0.2, 2.0, n)[:, None]),
        1.0 / (1.0 + np.exp(-np.clip((content - threshold) / width, -50, 50))),
        _hysteresis(rng, content),
    )
    which = rng.choice(len(forms), n, p=[0.14, 0.14, 0.18, 0.14, 0.1, 0.08, 0.1, 0.12])
    rate = np.stack(forms)[which, np.arange(n)]
    bounded = rng.random(n) < 0.3
    return normalised(np.where(bounded[:, None], np.minimum(rate, per_series(rate, rng.uniform(0.8, 0.99, n))), rate))


def rain_law(rng: np.random.Generator, water: Water) -> FloatArray:
    """Return rates driven by rain or meltwater."""
    return responding(rng, wetness(rng, water))


def level_signal(rng: np.random.Generator, water: Water) -> FloatArray:
    """Return the effect of the level: falls, rises, lag of the groundwater, height or buoyancy."""
    level = water.level_m
    n = len(level)
    change = np.diff(level, axis=1, prepend=level[:, :1])
    time = log_uniform(rng, 1.5, 60, n)
    slow = mean_of_past(level, log_uniform(rng, 5, 150, n))
    height = level - per_series(level, rng.uniform(0.1, 0.8, n))
    forms = (
        mean_of_past(np.maximum(-change, 0.0), time),
        mean_of_past(np.maximum(change, 0.0), time),
        np.maximum(slow - level, 0.0),
        np.maximum(level - slow, 0.0),
        mean_of_past(np.maximum(height, 0.0), time),
        mean_of_past(np.maximum(-height, 0.0), time),
        np.exp(rng.uniform(-2, 2, n)[:, None] * (level / np.maximum(level.max(axis=1, keepdims=True), 1e-9))),
    )
    which = rng.choice(len(forms), n, p=[0.26, 0.12, 0.2, 0.08, 0.12, 0.12, 0.1])
    return np.stack(forms)[which, np.arange(n)]


def level_law(rng: np.random.Generator, water: Water) -> FloatArray:
    """Return rates driven by the level."""
    signal = level_signal(rng, water)
    delay = np.where(rng.random(len(signal)) < 0.2, rng.integers(2, 40, len(signal)), 0)
    return responding(rng, delayed(signal, delay))


def product_law(rng: np.random.Generator, water: Water) -> FloatArray:
    """Return rates that require both stored water and an effect of the level."""
    wet, low = wetness(rng, water), level_signal(rng, water)
    wet = wet / np.maximum(wet.mean(axis=1, keepdims=True), 1e-9)
    low = low / np.maximum(low.mean(axis=1, keepdims=True), 1e-9)
    both = np.where((rng.random(len(wet)) < 0.6)[:, None], wet * low, np.maximum(wet + low - 1.5, 0.0))
    is_plain = rng.random(len(wet)) < 0.6
    return np.where(is_plain[:, None], normalised(both), responding(rng, both))


def _evaporating_reservoir(water: FloatArray, lost: FloatArray, residence_days: FloatArray) -> FloatArray:
    """Return the storage of linear reservoirs with evapotranspiration."""
    if not lost.any():
        return leaky(water, residence_days)
    retention = 1.0 - 1.0 / np.maximum(residence_days, 1.2)
    out, state = np.empty(water.shape), water.mean(axis=1) * residence_days
    for day in range(water.shape[1]):
        state = np.maximum(retention * state + water[:, day] - lost[:, day], 0.0)
        out[:, day] = state
    return out


def _hysteresis(rng: np.random.Generator, content: FloatArray) -> FloatArray:
    """Return rates with hysteresis: motion starts above one storage threshold and stops below a lower one."""
    n = len(content)
    upper, gap = rng.uniform(0.4, 0.9, n), rng.uniform(0.05, 0.5, n)
    start, stop = per_series(content, upper)[:, 0], per_series(content, np.maximum(upper - gap, 0.05))[:, 0]
    power = rng.uniform(0, 2, n)
    moves, out = np.zeros(n, dtype=bool), np.zeros(content.shape)
    for day in range(content.shape[1]):
        today = content[:, day]
        moves = today > np.where(moves, stop, start)
        out[:, day] = np.where(moves, np.maximum(today - 0.8 * stop, 1e-6) ** power, 0.0)
    return out
