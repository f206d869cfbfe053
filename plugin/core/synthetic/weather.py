"""Rain and reservoir level with the seasonality of the Three Gorges, and pore pressure from rain."""

from __future__ import annotations

from math import erfc

import numpy as np

from ..common.arrays import DateArray, FloatArray

FIRST_DAY = np.datetime64("2016-08-01")

# operating rule of the Three Gorges reservoir: day of the year and level [m]
_RULE_DAY = (0, 60, 120, 160, 250, 300, 330, 365)
_RULE_LEVEL = (173.5, 168.0, 160.0, 146.5, 148.0, 174.0, 174.8, 173.5)


def rain_mm(rng: np.random.Generator, days: DateArray, record_from: int | None = None) -> FloatArray:
    """Return daily rain from a two-state Markov chain with gamma-distributed amounts, mostly from May to September.

    Parameters
    ----------
    rng : numpy.random.Generator
    days : ndarray of datetime64[D], shape (n_days,)
    record_from : int or None
        Index of the day from which the wet season has up to 60 % more rain.

    Returns
    -------
    ndarray, shape (n_days,)
        Rain [mm per day].
    """
    day_of_year = (days - days.astype("datetime64[Y]")).astype(int)
    season = 0.5 * (1 + np.cos(2 * np.pi * (day_of_year - 190) / 365.25))
    draw, amount = rng.random(len(days)), rng.gamma(0.75, 1.0, len(days))
    burst = rng.random(len(days)) < 0.02
    rain, wet = np.zeros(len(days)), False
    for t, strength in enumerate(season):
        wet = draw[t] < (0.55 if wet else 0.12 + 0.22 * strength)
        if wet:
            rain[t] = amount[t] * (3.0 + 11.0 * strength) * (3.0 if burst[t] and strength > 0.5 else 1.0)
    yearly = rng.uniform(0.75, 1.3, len(days) // 365 + 2)
    rain *= yearly[np.arange(len(days)) // 365]
    if record_from is not None:
        rain[record_from:] *= 1.0 + 0.6 * season[record_from:]
    return np.round(rain, 1)


def level_m(rng: np.random.Generator, days: DateArray) -> FloatArray:
    """Return the daily reservoir level [m]: high in winter, drawn down in spring, with flood pulses in summer."""
    day_of_year = (days - days.astype("datetime64[Y]")).astype(int).astype(float)
    year = (days - days[0]).astype(int) // 365
    shift = rng.uniform(-12, 12, year.max() + 2)[year]
    level = np.interp((day_of_year + shift) % 365, _RULE_DAY, _RULE_LEVEL)
    for _ in range(2 * (len(days) // 365 + 1)):
        start = rng.integers(0, len(days))
        if 160 < day_of_year[start] < 250:
            rise = rng.uniform(4, 12) * np.exp(-np.arange(30) / 7.0) * np.minimum(np.arange(30) / 4.0, 1)
            level[start : start + 30] += rise[: len(level) - start]
    wander = np.cumsum(rng.normal(0, 0.12, len(days)))
    wander -= np.convolve(np.pad(wander, 30, mode="edge"), np.ones(61) / 61, mode="valid")
    return np.round(np.clip(level + wander, 145.0, 175.0), 2)


def pore_pressure(rain: FloatArray, time_scale_days: float) -> FloatArray:
    """Return the pressure head at depth caused by daily rain, by linear diffusion.

    The shape is (n_days,) and the unit that of the rain. The rain is convolved with the response to a pulse of one
    day, where `time_scale_days` is the depth squared over the hydraulic diffusivity (Iverson 2000, Water Resources
    Research 36, eqs. (27) and (28)).
    """

    def step(t: float) -> float:
        if t <= 0:
            return 0.0
        x = t / time_scale_days
        return float(np.sqrt(x / np.pi) * np.exp(-1 / x) - erfc(1 / np.sqrt(x)))

    heights = np.array([step(t) for t in range(401)])
    return np.convolve(rain, np.diff(heights))[: len(rain)]


def lagged(signal: FloatArray, time_scale_days: float) -> FloatArray:
    """Return the causal exponential moving average of a daily signal, shape (n_days,)."""
    weights = np.exp(-np.arange(int(8 * time_scale_days) + 1) / time_scale_days)
    return np.convolve(np.pad(signal, (len(weights), 0), mode="edge"), weights / weights.sum())[
        len(weights) : len(weights) + len(signal)
    ]
