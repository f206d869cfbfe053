"""The training stream: one series per slope, with its drivers as a user has them and the truth."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from ...common.arrays import FloatArray, IntArray
from .climate import draw_climates
from .measurement import YEARS, draw_acquisition_days, draw_errors, draw_noise_mm, gauged_rain
from .motion import draw_rates
from .reservoir import draw_levels

# water that fell before the first day of the record
_BEFORE_DAYS = 400


@dataclass(frozen=True)
class SimulatedSeries:
    """One series.

    Attributes
    ----------
    rain_mm, level_m : ndarray or None, shape (n_days,)
        Drivers of the record; None where the table has none.
    season : ndarray, shape (n_days,)
        Phase of the year [radians].
    day : ndarray of int, shape (n_dates,)
        Days of the acquisitions, index into the record.
    values, truth_mm : ndarray, shape (n_dates,)
        Measured and true displacement [mm].
    n_training : int
        Acquisitions of the training part.
    """

    rain_mm: FloatArray | None
    level_m: FloatArray | None
    season: FloatArray
    day: IntArray
    values: FloatArray
    truth_mm: FloatArray
    n_training: int


def simulated_batch(seed: int, number: int, n_series: int, years: float | None = None) -> list[SimulatedSeries]:
    """Return batch `number` of the stream of a seed; every batch can be made without those before it."""
    rng = np.random.default_rng([seed, 160_416, number])
    length = years if years is not None else float(np.exp(rng.uniform(*np.log(YEARS))))
    n_days = int(365.25 * length)
    total = n_days + 2 * _BEFORE_DAYS
    climate = draw_climates(rng, n_series, total)
    level, has_level = draw_levels(rng, climate)
    rate = draw_rates(rng, climate, level, has_level)
    moved = np.cumsum(rate, axis=1)
    rain = gauged_rain(rng, climate)
    has_rain = rng.random(n_series) < 0.94
    noise = draw_noise_mm(rng, n_series)
    out = []
    for i in range(n_series):
        lead = int(rng.integers(0, _BEFORE_DAYS)) if rng.random() < 0.5 else 0
        record = slice(2 * _BEFORE_DAYS - lead, total)
        day = lead + draw_acquisition_days(rng, n_days)
        truth = moved[i, record][day]
        out.append(
            SimulatedSeries(
                rain[i, record] if has_rain[i] else None,
                level[i, record] if has_level[i] else None,
                climate.season[i, record],
                day,
                truth + draw_errors(rng, day, float(noise[i])),
                truth,
                int(len(day) * rng.uniform(0.4, 0.8)),
            )
        )
    return out


def training_stream(seed: int, first: int, n_series: int) -> Iterator[list[SimulatedSeries]]:
    """Yield batches of the stream from number `first` on."""
    number = first
    while True:
        yield simulated_batch(seed, number, n_series)
        number += 1
