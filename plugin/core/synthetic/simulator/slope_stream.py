"""Stream of simulated slopes: many points on blocks with different laws, and spatially correlated errors."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...common.arrays import BoolArray, FloatArray, IntArray
from .climate import Climate, draw_climates
from .fields import draw_error_field, draw_field
from .measurement import draw_acquisition_days, draw_errors, gauged_rain
from .motion import draw_rates
from .recursions import log_uniform
from .reservoir import draw_levels

_WARM_UP_DAYS = 400
_MAX_BLOCKS = 3
_HALF_WAVELENGTH_MM = 28.0


@dataclass(frozen=True)
class SimulatedSlope:
    """Simulated slope.

    Attributes
    ----------
    xy : ndarray, shape (n_points, 2)
        Coordinates [m].
    height_m : ndarray, shape (n_points,)
    rain_mm, level_m : ndarray or None, shape (n_days,)
    day : ndarray of int, shape (n_dates,)
    values : ndarray, shape (n_points, n_dates)
        Measured displacement [mm]; NaN where the point is not coherent.
    truth_mm : ndarray, shape (n_points, n_days)
    moving : ndarray of bool, shape (n_points,)
    """

    xy: FloatArray
    height_m: FloatArray
    rain_mm: FloatArray
    level_m: FloatArray | None
    day: IntArray
    values: FloatArray
    truth_mm: FloatArray
    moving: BoolArray


def simulated_slope(seed: int, number: int, n_points: int, years: float, gaps: bool = True) -> SimulatedSlope:
    """Return slope `number` of the stream for a seed; if `gaps` is False, every point has a value on every date."""
    rng = np.random.default_rng([seed, 270_311, number])
    n_days = int(365.25 * years)
    total = n_days + _WARM_UP_DAYS
    weather = draw_climates(rng, 1, total)
    level, has_level = draw_levels(rng, weather)
    n_blocks = int(rng.integers(1, _MAX_BLOCKS + 1))
    each = Climate(*(np.repeat(array, n_blocks, axis=0) for array in vars(weather).values()))
    rate = draw_rates(rng, each, np.repeat(level, n_blocks, axis=0), np.repeat(has_level, n_blocks))[:, _WARM_UP_DAYS:]
    field = draw_field(rng, n_points, n_blocks)
    truth = field.share @ np.cumsum(rate, axis=1)
    truth -= truth[:, :1]
    day = draw_acquisition_days(rng, n_days)
    coherence = rng.beta(5, 2, n_points)
    noise = float(log_uniform(rng, 0.7, 4.0, 1)[0]) * np.sqrt((1.02 - coherence) / 0.3)
    white = np.stack([draw_errors(rng, day, float(each)) for each in noise])
    jumps = np.zeros_like(white)
    for point in np.flatnonzero(rng.random(n_points) < rng.choice([0.0, 0.02, 0.05])):
        jumps[point, rng.integers(len(day)) :] = rng.choice([-_HALF_WAVELENGTH_MM, _HALF_WAVELENGTH_MM])
    drift = rng.normal(0, 1.0) * day / 365.25
    values = truth[:, day] + white + jumps + drift + draw_error_field(rng, field.xy, len(day))
    lost = rng.random(values.shape) < rng.choice([0.0, 0.05, 0.2])
    values[lost & gaps] = np.nan
    rain = gauged_rain(rng, weather)[0, _WARM_UP_DAYS:]
    record = level[0, _WARM_UP_DAYS:] if has_level[0] else None
    moving = field.share.sum(axis=1) > 0
    return SimulatedSlope(field.xy, field.height_m, rain, record, day, values, truth, moving)
