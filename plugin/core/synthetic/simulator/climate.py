"""Random climates, from tropical to snowy: rain, temperature and water input to the ground."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...common.arrays import FloatArray
from .recursions import log_uniform, red_noise

_YEAR_DAYS = 365.25


@dataclass(frozen=True)
class Climate:
    """Weather of a batch of slopes.

    Attributes
    ----------
    season : ndarray, shape (n, n_days)
        Phase of the year [radians].
    rain_mm, temperature_deg : ndarray, shape (n, n_days)
        Daily precipitation [mm] and daily mean temperature [°C].
    """

    season: FloatArray
    rain_mm: FloatArray
    temperature_deg: FloatArray

    def ground_water_mm(self, melt_mm_per_deg: FloatArray, freezing_deg: FloatArray) -> FloatArray:
        """Return rain plus meltwater [mm/day]; precipitation below freezing accumulates in a snow pack."""
        pack, out = np.zeros(len(self.rain_mm)), np.empty(self.rain_mm.shape)
        for day in range(self.rain_mm.shape[1]):
            warm = self.temperature_deg[:, day] - freezing_deg
            snow = warm < 0
            pack = pack + np.where(snow, self.rain_mm[:, day], 0.0)
            melt = np.minimum(pack, np.maximum(warm, 0.0) * melt_mm_per_deg)
            pack = pack - melt
            out[:, day] = melt + np.where(snow, 0.0, self.rain_mm[:, day])
        return out

    def evapotranspiration_mm(self, share: FloatArray) -> FloatArray:
        """Return the potential evapotranspiration [mm/day], proportional to positive temperatures."""
        return share[:, None] * 0.16 * np.maximum(self.temperature_deg, 0.0)


def draw_climates(rng: np.random.Generator, n: int, n_days: int) -> Climate:
    """Draw `n` climates and their daily weather."""
    season = 2 * np.pi * (rng.uniform(0, _YEAR_DAYS, n)[:, None] + np.arange(n_days)) / _YEAR_DAYS
    wettest, contrast = rng.uniform(0, 2 * np.pi, n)[:, None], rng.beta(1.2, 1.5, n)[:, None]
    monsoon = np.cos(season - wettest)
    # from abrupt tropical seasons to the smooth seasons of temperate climates
    sharp = log_uniform(rng, 0.5, 4.0, n)[:, None]
    monsoon = np.tanh(sharp * monsoon) / np.tanh(sharp)
    wet_share = np.clip(rng.uniform(0.12, 0.55, n)[:, None] * (1 + contrast * monsoon), 0.02, 0.9)
    persistence = rng.uniform(0.1, 0.6, n)[:, None]
    dry_to_wet, wet_to_wet = wet_share * (1 - persistence), wet_share + persistence * (1 - wet_share)
    draw = rng.random((n, n_days))
    wet, state = np.empty((n, n_days), dtype=bool), np.zeros(n, dtype=bool)
    for day in range(n_days):
        state = draw[:, day] < np.where(state, wet_to_wet[:, day], dry_to_wet[:, day])
        wet[:, day] = state
    shape = rng.uniform(0.45, 1.3, n)
    amount = rng.standard_gamma(np.broadcast_to(shape[:, None], (n, n_days))) / shape[:, None]
    size = log_uniform(rng, 3.0, 18.0, n)[:, None] * np.maximum(1 + rng.uniform(0, 0.9, n)[:, None] * monsoon, 0.05)
    years = np.exp(rng.normal(0, 0.2, (n, n_days // 365 + 2)))[:, np.arange(n_days) // 365]
    bursts = np.where(rng.random((n, n_days)) < rng.uniform(0, 0.02, n)[:, None], rng.uniform(2, 6, (n, n_days)), 1.0)
    rain = np.where(wet, amount * size * years * bursts, 0.0)
    mean, swing = rng.uniform(-2, 27, n)[:, None], rng.uniform(2, 15, n)[:, None]
    # three out of four slopes are in the northern hemisphere
    warmest = np.where(rng.random(n) < 0.75, 3.45, 0.35)[:, None] + rng.normal(0, 0.2, n)[:, None]
    weather = rng.uniform(1.5, 4.5, n)[:, None] * red_noise(rng, (n, n_days), rng.uniform(2, 12, n))
    return Climate(season, rain, mean + swing * np.cos(season - warmest) + weather)
