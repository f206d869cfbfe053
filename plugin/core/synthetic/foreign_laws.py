"""Slopes with laws of motion that no model of this plugin contains, and slopes that change after training.

The weather, laws, noise and unexpected motion are independent of the synthetic slope of the demo and of the driver
responses in the models. A benchmark on these slopes therefore does not test a model on data that it generated itself.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from ..common.arrays import BoolArray, FloatArray, IntArray
from ..data.forcing import LEVEL, RAIN, Forcing
from ..data.point_series import PointSeries

CRS = "EPSG:32633"
FIRST_DAY = np.datetime64("2016-03-01")
N_DAYS = 1900
# after the end of the training period, which is day 1,266 (two thirds of the record)
ONSET_DAY = 1300
_WIDTH_M, _HEIGHT_M = 1200.0, 900.0


@dataclass(frozen=True)
class ForeignSlope:
    """A synthetic slope with drivers, truth and measurements.

    Attributes
    ----------
    series : PointSeries
        Measured displacement [mm].
    forcing : Forcing
    truth : ndarray, shape (n_points, n_days)
        True displacement [mm], zero on the first day.
    moving : ndarray of bool, shape (n_points,)
        Points that move or change their behaviour.
    stable : ndarray of bool, shape (n_points,)
        Points that never move.
    onset : int
        Day on which the behaviour changes; the end of the training period if it does not change.
    """

    series: PointSeries
    forcing: Forcing
    truth: FloatArray
    moving: BoolArray
    stable: BoolArray
    onset: int

    @property
    def day(self) -> IntArray:
        """Day of each acquisition, as an index into `truth`."""
        return (self.series.dates - FIRST_DAY).astype(int)


@dataclass(frozen=True)
class _Weather:
    rain: FloatArray
    level: FloatArray
    warmth: FloatArray


def _weather(rng: np.random.Generator) -> _Weather:
    """Return daily rain [mm] in wet and dry spells, reservoir level [m] and temperature [°C]."""
    t = np.arange(N_DAYS)
    year = 2 * np.pi * t / 365.25
    wet, rain = False, np.zeros(N_DAYS)
    for i in range(N_DAYS):
        wet = rng.random() < (0.62 if wet else 0.18 + 0.08 * np.sin(year[i]))
        rain[i] = rng.gamma(0.7, 11.0) if wet else 0.0
    spell = np.zeros(N_DAYS)
    for i in range(1, N_DAYS):
        spell[i] = 0.92 * spell[i - 1] + rng.normal(0, 1.2)
    level = 160.0 + 11.0 * np.clip(1.4 * np.sin(year + 0.6), -1, 1) + 0.1 * np.cumsum(rng.normal(0, 0.3, N_DAYS))
    return _Weather(np.round(rain, 1), np.round(level, 2), 8.0 - 12.0 * np.cos(year) + spell)


def _bucket(water: FloatArray, residence_days: float) -> FloatArray:
    """Return the storage of a linear reservoir that loses the fraction 1/residence_days per day."""
    out = np.zeros(len(water))
    for i in range(1, len(water)):
        out[i] = out[i - 1] * (1 - 1 / residence_days) + water[i]
    return out


def _creep(weather: _Weather, rng: np.random.Generator) -> FloatArray:
    """Return a constant rate [mm/day], independent of the weather."""
    return np.full(N_DAYS, 15.0 / 365.25)


def _earthflow(weather: _Weather, rng: np.random.Generator) -> FloatArray:
    """Return a rate with hysteresis: motion starts above one storage threshold and stops below a lower one."""
    content = _bucket(weather.rain, 45.0)
    start, stop = np.quantile(content, (0.7, 0.45))
    moves, rate = False, np.zeros(N_DAYS)
    for i in range(N_DAYS):
        moves = content[i] > (stop if moves else start)
        rate[i] = ((content[i] - stop) / start) ** 1.5 if moves else 0.0
    return 60.0 / 365.25 * rate / rate.mean()


def _snow(weather: _Weather, rng: np.random.Generator) -> FloatArray:
    """Return a rate driven by meltwater and rain; only rain is among the drivers."""
    pack, water = 0.0, np.zeros(N_DAYS)
    for i in range(N_DAYS):
        cold = weather.warmth[i] < 0.5
        pack += weather.rain[i] if cold else 0.0
        melt = min(pack, max(3.5 * weather.warmth[i], 0.0))
        pack -= melt
        water[i] = melt + (0.0 if cold else weather.rain[i])
    content = _bucket(water, 25.0)
    rate = np.expm1(1.3 * content / content.std())
    rate = np.minimum(rate, np.quantile(rate, 0.98))
    return 45.0 / 365.25 * rate / rate.mean()


def _rain_and_level(weather: _Weather, rng: np.random.Generator) -> FloatArray:
    """Return a rate that requires both stored rain and a falling level."""
    content, fall = _bucket(weather.rain, 20.0), np.maximum(-np.gradient(_bucket(weather.level / 15.0, 15.0)), 0.0)
    rate = content * fall
    return 50.0 / 365.25 * rate / rate.mean()


LAWS: dict[str, Callable[[_Weather, np.random.Generator], FloatArray]] = {
    "creep": _creep,
    "earthflow": _earthflow,
    "snow": _snow,
    "rain and level": _rain_and_level,
}
SURPRISES = ("local step", "slope-wide step", "failure", "sudden step")


def make_foreign(
    law: str, seed: int, revisit_days: int = 12, n_points: int = 120, noise_mm: float = 2.0, per_date: bool = True
) -> ForeignSlope:
    """Simulate a slope with a law from `LAWS`, or a creeping slope with an unexpected motion from `SURPRISES`.

    Parameters
    ----------
    law : str
    law : str
        Key of `LAWS` or member of `SURPRISES`.
    revisit_days : int
    n_points : int
        Number of points; one third of them move.
    noise_mm : float
        Standard deviation of the white noise of each acquisition.
    per_date : bool
        Add a common-mode error per date that is correlated over about 500 m and white in time.
    """
    rng = np.random.default_rng([seed, 77, sorted((*LAWS, *SURPRISES)).index(law)])
    weather = _weather(rng)
    xy = rng.uniform(0, 1, (n_points, 2)) * (_WIDTH_M, _HEIGHT_M)
    centre = np.array([_WIDTH_M, _HEIGHT_M]) * rng.uniform(0.4, 0.6, 2)
    order = np.argsort(np.linalg.norm(xy - centre, axis=1))
    moving = np.zeros(n_points, dtype=bool)
    moving[order[: n_points // 3]] = True
    share = np.where(moving, rng.uniform(0.6, 1.4, n_points), 0.0)
    rate = LAWS.get(law, _creep)(weather, rng)
    truth = np.outer(share, np.cumsum(rate) - rate[0])
    onset = (2 * N_DAYS) // 3
    if law in SURPRISES:
        onset = ONSET_DAY - 20
        affected = order[: 7 if law == "local step" else n_points // 3]
        truth[affected] += rng.uniform(0.9, 1.1, len(affected))[:, None] * _unexpected_motion(law)
        moving = np.isin(np.arange(n_points), affected)
    days = np.arange(0, N_DAYS, revisit_days)
    values = truth[:, days] + rng.normal(0, noise_mm, (n_points, len(days)))
    if per_date:
        values += _common_mode_error(rng, xy, len(days))
    series = PointSeries(
        np.array([f"F{i:04d}" for i in range(n_points)]),
        np.array([500_000.0, 5_000_000.0]) + xy,
        FIRST_DAY + days,
        np.round(values - values[:, :1], 2),
        crs=CRS,
    )
    forcing = Forcing(FIRST_DAY + np.arange(N_DAYS), (RAIN, LEVEL), np.column_stack([weather.rain, weather.level]))
    return ForeignSlope(series, forcing, truth - truth[:, :1], moving, share == 0.0, onset)


def _unexpected_motion(kind: str) -> FloatArray:
    """Return the displacement [mm] on every day: a step within weeks, a step within a day, or a run-up to failure."""
    t = np.arange(N_DAYS, dtype=float)
    if kind == "sudden step":
        return np.where(t >= ONSET_DAY - 14, -71.0, 0.0)
    if kind != "failure":
        return -70.0 / (1.0 + np.exp(-(t - ONSET_DAY) / 8.0))
    # the inverse velocity decreases linearly; failure occurs after the last acquisition
    remaining_days = np.maximum(N_DAYS + 25.0 - t, 1.0)
    accelerating = t >= ONSET_DAY - 20
    return np.where(accelerating, -90.0 * np.log((N_DAYS + 25.0 - ONSET_DAY + 20) / remaining_days), 0.0)


def _common_mode_error(rng: np.random.Generator, xy: FloatArray, n_dates: int) -> FloatArray:
    """Return the common-mode error [mm], shape (n_points, n_dates): an offset plus a field correlated over 500 m."""
    distance = np.linalg.norm(xy[:, None] - xy[None], axis=2)
    covariance = 1.5**2 + 1.5**2 * np.exp(-distance / 500.0)
    return np.asarray(np.linalg.cholesky(covariance + 1e-6 * np.eye(len(xy))) @ rng.normal(0, 1, (len(xy), n_dates)))
