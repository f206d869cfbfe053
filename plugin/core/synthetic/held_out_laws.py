"""Four further laws of motion for tests and benchmarks that the training simulator does not contain.

Each is a physical model of one slope. All use the weather of a river valley with cold winters, convective summers and
a lake whose level is controlled by an operator.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from ..common.arrays import FloatArray
from ..data.forcing import LEVEL, RAIN, Forcing
from ..data.point_series import PointSeries
from .foreign_laws import CRS, FIRST_DAY, ForeignSlope

N_DAYS = 1900
_WIDTH_M, _HEIGHT_M = 900.0, 1400.0


class _Valley:
    """Daily weather of a valley: rain from storms [mm], lake level [m] and temperature [°C]."""

    def __init__(self, rng: np.random.Generator) -> None:
        day = np.arange(N_DAYS)
        year = 2 * np.pi * (day + 60) / 365.25
        spell = np.zeros(N_DAYS)
        for i in range(1, N_DAYS):
            spell[i] = 0.85 * spell[i - 1] + rng.normal(0, 1.6)
        self.warmth = 7.0 - 10.5 * np.cos(year - 0.4) + spell
        self.rain = np.zeros(N_DAYS)
        # storms start at random every few days, last a few days and are heavier in summer
        start = 0.0
        while start < N_DAYS:
            start += rng.exponential(5.5 + 1.5 * np.cos(2 * np.pi * start / 365.25))
            length, first = 1 + rng.poisson(1.6), int(start)
            heavy = rng.weibull(0.8) * (9.0 - 3.0 * np.cos(2 * np.pi * (start + 60) / 365.25))
            self.rain[first : first + length] += (
                heavy * rng.dirichlet(np.ones(length))[: len(self.rain[first : first + length])] * length / 1.5
            )
        target_level, level = 96.0, np.zeros(N_DAYS)
        level[0] = target_level
        for i in range(1, N_DAYS):
            if i % 30 == 0:
                target_level = 95.0 + 7.0 * np.sin(2 * np.pi * i / 365.25 + 1.1) + rng.normal(0, 2.2)
            level[i] = level[i - 1] + np.clip(target_level - level[i - 1], -0.45, 0.3) + 0.004 * self.rain[i]
        self.level = level


def _late_earthslide(valley: _Valley, rng: np.random.Generator) -> FloatArray:
    """Return a rate with hysteresis in the pore pressure, delayed by five weeks."""
    pressure, stored = np.zeros(N_DAYS), 0.0
    for i in range(N_DAYS):
        stored = 0.965 * stored + max(valley.rain[i] - 1.5, 0.0)
        pressure[i] = stored
    pressure = np.concatenate([np.full(35, pressure[:60].mean()), pressure[:-35]])
    start_threshold, stop_threshold = np.quantile(pressure, (0.62, 0.38))
    sliding, rate = False, np.zeros(N_DAYS)
    for i, now in enumerate(pressure):
        sliding = (now > start_threshold) or (sliding and now > stop_threshold)
        rate[i] = 0.3 + now / start_threshold if sliding else 0.02
    return rate


def _viscoplastic(valley: _Valley, rng: np.random.Generator) -> FloatArray:
    """Return the rate of an infinite viscoplastic slope with a two-layer groundwater model."""
    upper, lower, head = 10.0, 60.0, np.zeros(N_DAYS)
    for i in range(N_DAYS):
        evapotranspiration = max(0.11 * valley.warmth[i], 0.0)
        upper = min(max(upper + valley.rain[i] - evapotranspiration, 0.0), 45.0)
        seepage = 0.12 * max(upper - 12.0, 0.0)
        upper -= seepage
        lower += seepage - 0.018 * lower
        head[i] = lower
    head = 2.0 + 3.0 * head / np.quantile(head, 0.95)
    weight, depth, dip = 20.5, 8.0, np.radians(13.0)
    driving = weight * depth * np.sin(dip) * np.cos(dip)
    normal = weight * depth * np.cos(dip) ** 2 - 9.81 * head * np.cos(dip) ** 2
    friction = driving / np.quantile(normal, 0.8)
    return np.maximum(driving - friction * normal, 0.0) ** 1.25


def _rain_on_snow(valley: _Valley, rng: np.random.Generator) -> FloatArray:
    """Return a rate driven by a degree-day snow pack with additional melt from warm rain."""
    pack, store, rate = 0.0, 20.0, np.zeros(N_DAYS)
    for i in range(N_DAYS):
        share = float(np.clip((2.0 - valley.warmth[i]) / 3.0, 0.0, 1.0))
        rain = (1 - share) * valley.rain[i]
        pack += share * valley.rain[i]
        melt = min(pack, 2.6 * max(valley.warmth[i] - 0.3, 0.0) + 0.0125 * rain * max(valley.warmth[i], 0.0) * 4.0)
        pack -= melt
        store += 0.8 * (melt + rain)
        store -= 0.03 * store + max(0.07 * valley.warmth[i], 0.0)
        store = max(store, 0.0)
        rate[i] = store**1.7
    return rate


def _saturating_toe(valley: _Valley, rng: np.random.Generator) -> FloatArray:
    """Return a rate that saturates with soil moisture and increases when the lake at the toe is low."""
    wet, rate = 30.0, np.zeros(N_DAYS)
    low, high = np.quantile(valley.level, (0.05, 0.95))
    for i in range(N_DAYS):
        wet += valley.rain[i] - wet / 28.0
        unbuttressed = float(np.clip((high - valley.level[i]) / (high - low), 0.0, 1.0))
        rate[i] = wet / (wet + 60.0) * (0.15 + unbuttressed**2)
    return rate


LAWS: dict[str, Callable[[_Valley, np.random.Generator], FloatArray]] = {
    "late earthslide": _late_earthslide,
    "viscoplastic": _viscoplastic,
    "rain on snow": _rain_on_snow,
    "saturating toe": _saturating_toe,
}


def make_held_out(
    law: str, seed: int, revisit_days: int = 12, n_points: int = 120, noise_mm: float = 2.0
) -> ForeignSlope:
    """Simulate a slope with a law from `LAWS`.

    Parameters
    ----------
    law : str
        Key of `LAWS`.
    seed : int
    revisit_days : int
    n_points : int
        Number of points; two fifths of them move as one body with a sharp edge.
    noise_mm : float
        Standard deviation of the white noise of each acquisition. An offset and a ramp per date are added.
    """
    rng = np.random.default_rng([seed, 4_181, sorted(LAWS).index(law)])
    valley = _Valley(rng)
    rate = LAWS[law](valley, rng)
    rate = rate * 48.0 / 365.25 / rate.mean()
    xy = rng.uniform(0, 1, (n_points, 2)) * (_WIDTH_M, _HEIGHT_M)
    moving = np.zeros(n_points, dtype=bool)
    moving[np.argsort(np.abs(xy[:, 0] - 0.4 * _WIDTH_M) + 0.3 * xy[:, 1])[: (2 * n_points) // 5]] = True
    share = np.where(moving, 0.5 + 0.9 * xy[:, 1] / _HEIGHT_M + rng.normal(0, 0.1, n_points), 0.0)
    truth = np.outer(share, np.cumsum(rate) - rate[0])
    days = np.arange(0, N_DAYS, revisit_days)
    plane = rng.normal(0, 1, (3, len(days))) * np.array([[1.4], [1.0], [1.0]])
    error = np.column_stack([np.ones(n_points), xy / (_WIDTH_M, _HEIGHT_M) - 0.5]) @ plane
    values = truth[:, days] + error + rng.normal(0, noise_mm, (n_points, len(days)))
    series = PointSeries(
        np.array([f"H{i:04d}" for i in range(n_points)]),
        np.array([510_000.0, 5_100_000.0]) + xy,
        FIRST_DAY + days,
        np.round(values - values[:, :1], 2),
        crs=CRS,
    )
    drivers = np.column_stack([np.round(valley.rain, 1), np.round(valley.level, 2)])
    forcing = Forcing(FIRST_DAY + np.arange(N_DAYS), (RAIN, LEVEL), drivers)
    return ForeignSlope(series, forcing, truth, moving, share == 0.0, (2 * N_DAYS) // 3)
