"""Simulated measurements: acquisitions with gaps and errors, and rain gauges that are distant or inaccurate."""

from __future__ import annotations

import numpy as np

from ...common.arrays import FloatArray, IntArray
from .climate import Climate, draw_climates
from .recursions import log_uniform, red_noise

REVISITS_DAYS = (5, 6, 8, 11, 12, 16, 18, 24, 30, 35, 46)
_REVISIT_SHARE = (0.05, 0.2, 0.05, 0.08, 0.3, 0.07, 0.04, 0.1, 0.04, 0.04, 0.03)
MAX_ACQUISITIONS = 84
YEARS = (1.0, 6.0)


def draw_acquisition_days(rng: np.random.Generator, n_days: int) -> IntArray:
    """Return acquisition days, starting at 0: a fixed revisit with missed dates and sometimes a gap of months."""
    revisit = int(rng.choice(REVISITS_DAYS, p=_REVISIT_SHARE))
    days = np.arange(0, min(n_days, revisit * MAX_ACQUISITIONS), revisit)
    if rng.random() < 0.15:
        # one of two satellites ends after half of the period
        days = np.delete(days, np.arange(len(days) // 2, len(days), 2))
    kept = rng.random(len(days)) > rng.choice([0.0, 0.05, 0.15, 0.3])
    if rng.random() < 0.15:
        gap = rng.integers(len(days))
        kept[gap : gap + len(days) // 6] = False
    kept[0] = True
    return days[kept] if kept.sum() >= 12 else days


def draw_errors(rng: np.random.Generator, day: IntArray, noise_mm: float) -> FloatArray:
    """Return errors of acquisitions [mm]: white noise, sometimes with outliers, seasonal terms or unwrapping errors."""
    error = rng.standard_normal(len(day))
    if rng.random() < 0.2:
        error = np.clip(rng.standard_t(3.5, len(day)), -8, 8) * 0.8
    error = noise_mm * error
    if rng.random() < 0.15:
        error = error + rng.uniform(0, 0.8) * noise_mm * np.cos(2 * np.pi * day / 365.25 + rng.uniform(0, 6.3))
    if rng.random() < 0.15:
        slow = red_noise(rng, (1, int(day[-1]) + 1), np.array([rng.uniform(5, 40)]))[0, day.astype(int)]
        error = error + rng.uniform(0, 0.8) * noise_mm * slow
    if rng.random() < 0.04:
        error = error + rng.choice([-14.0, 14.0]) * (day >= day[rng.integers(len(day))])
    return error


def gauged_rain(rng: np.random.Generator, climate: Climate) -> FloatArray:
    """Return the reported rain [mm/day]: exact, with catch errors, from another valley, or one day late."""
    n, n_days = climate.rain_mm.shape
    scatter = np.where(rng.random(n) < 0.5, 0.0, rng.uniform(0.1, 0.8, n))[:, None]
    rain = climate.rain_mm * np.exp(scatter * rng.standard_normal((n, n_days)))
    other = np.roll(rain, 1, axis=0)
    other_share = np.where(rng.random(n) < 0.15, rng.uniform(0.1, 0.6, n), 0.0)[:, None]
    rain = (1 - other_share) * rain + other_share * other
    delayed = rng.random(n) < 0.25
    rain[delayed] = np.roll(rain[delayed], 1, axis=1)
    replaced = rng.random(n) < 0.03
    if replaced.any():
        rain[replaced] = draw_climates(rng, int(replaced.sum()), n_days).rain_mm
    return np.round(rain, 1)


def draw_noise_mm(rng: np.random.Generator, n: int) -> FloatArray:
    """Return noise levels of acquisitions [mm], ranging from single points to means of many points."""
    return log_uniform(rng, 0.2, 6.0, n)
