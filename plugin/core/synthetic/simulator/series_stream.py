"""Stream of simulated series for training: one series per slope, with the reported drivers and the truth."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...common.arrays import FloatArray, IntArray
from .climate import draw_climates
from .measurement import YEARS, draw_acquisition_days, draw_errors, draw_noise_mm, gauged_rain
from .motion import draw_rates
from .reservoir import draw_levels

# days simulated before the record, so that stored water does not depend on the initial state
_WARM_UP_DAYS = 400


@dataclass(frozen=True)
class SimulatedSeries:
    """Simulated series of one slope.

    Attributes
    ----------
    rain_mm, level_m : ndarray or None, shape (n_days,)
        Reported drivers; None if the slope does not have the driver.
    season : ndarray, shape (n_days,)
        Phase of the year [radians].
    day : ndarray of int, shape (n_dates,)
        Day of each acquisition, as an index into the record.
    values, truth_mm : ndarray, shape (n_dates,)
        Measured and true displacement [mm].
    n_training : int
        Number of acquisitions in the training period.
    """

    rain_mm: FloatArray | None
    level_m: FloatArray | None
    season: FloatArray
    day: IntArray
    values: FloatArray
    truth_mm: FloatArray
    n_training: int


def simulated_batch(seed: int, number: int, n_series: int, years: float | None = None) -> list[SimulatedSeries]:
    """Return batch `number` of the stream for a seed; batches are independent of each other."""
    rng = np.random.default_rng([seed, 160_416, number])
    length = years if years is not None else float(np.exp(rng.uniform(*np.log(YEARS))))
    n_days = int(365.25 * length)
    total = n_days + 2 * _WARM_UP_DAYS
    climate = draw_climates(rng, n_series, total)
    level, has_level = draw_levels(rng, climate)
    rate = draw_rates(rng, climate, level, has_level)
    displacement_mm = np.cumsum(rate, axis=1)
    rain = gauged_rain(rng, climate)
    has_rain = rng.random(n_series) < 0.94
    noise = draw_noise_mm(rng, n_series)
    out = []
    for i in range(n_series):
        lead = int(rng.integers(0, _WARM_UP_DAYS)) if rng.random() < 0.5 else 0
        record = slice(2 * _WARM_UP_DAYS - lead, total)
        day = lead + draw_acquisition_days(rng, n_days)
        truth = displacement_mm[i, record][day]
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
