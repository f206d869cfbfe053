"""The lag tool on motion whose driver, lag and window are known."""

from __future__ import annotations

import numpy as np
import pytest
from slopemuse.plugin.core.common.errors import InputError
from slopemuse.plugin.core.data.forcing import Forcing
from slopemuse.plugin.core.data.point_series import PointSeries
from slopemuse.plugin.core.timeseries.lag_correlation import LAGS, WINDOWS, lag_scan

DAYS = np.datetime64("2017-01-01") + np.arange(2000)
DATES = DAYS[200::12]


def drivers(rng):
    rain = np.where(rng.random(2000) < 0.25, rng.gamma(0.7, 15.0, 2000), 0.0)
    level = 160 + np.cumsum(rng.normal(0, 0.4, 2000))
    return Forcing(DAYS, ("rain_mm", "level_m"), np.column_stack([rain, level]))


def point(daily):
    return PointSeries(["a"], [[0.0, 0.0]], DATES, np.cumsum(daily)[200::12][None])


def test_the_lag_and_window_of_rain_are_found():
    rng = np.random.default_rng(0)
    forcing = drivers(rng)
    rain = forcing.column("rain_mm")
    # the slope answers to the rain of 15 days, 9 days later
    moved = np.zeros(2000)
    for i in range(60, 2000):
        moved[i] = -0.02 * rain[i - 9 - 14 : i - 9 + 1].sum()
    best = lag_scan(point(moved + rng.normal(0, 0.02, 2000)), forcing)[0]
    assert (best.driver, best.quantity) == ("rain_mm", "sum")
    # an interval of 12 days sees the mean of 12 answers
    assert 6 <= best.lag <= 15
    assert best.window in (15, 30)
    assert best.r < -0.8
    assert best.p <= 0.01


def test_the_fall_of_the_reservoir_is_found():
    rng = np.random.default_rng(1)
    forcing = drivers(rng)
    level = forcing.column("level_m")
    moved = np.concatenate([np.zeros(30), 0.3 * (level[30:] - level[:-30])])
    best = lag_scan(point(moved), forcing)[0]
    assert (best.driver, best.quantity, best.window) == ("level_m", "change", 30)
    assert best.r > 0.9


def test_noise_is_rarely_called_significant():
    rng = np.random.default_rng(2)
    found = [lag_scan(point(rng.normal(0, 1, 2000)), drivers(rng))[0].p <= 0.05 for _ in range(40)]
    # the best of three quantities each: 3 x 5 % at most, and luck
    assert sum(found) <= 12
    every = [scan.p for _ in range(30) for scan in lag_scan(point(rng.normal(0, 1, 2000)), drivers(rng))]
    assert np.mean(np.array(every) <= 0.05) < 0.12


def test_days_that_are_not_known_do_not_count():
    rng = np.random.default_rng(3)
    forcing = drivers(rng)
    values = forcing.values.copy()
    values[1500:, 0] = np.nan
    values[700, 1] = np.nan
    scans = {
        (scan.driver, scan.quantity): scan
        for scan in lag_scan(point(rng.normal(0, 1, 2000)), Forcing(DAYS, forcing.names, values))
    }
    assert ("rain_mm", "sum") not in scans
    assert scans["level_m", "change"].correlation.shape == (len(LAGS), len(WINDOWS))
    assert scans["level_m", "mean"].n >= 0.8 * (len(DATES) - 1)


def test_too_few_dates_are_told():
    series = PointSeries(["a"], [[0.0, 0.0]], DATES[:8], np.zeros((1, 8)))
    with pytest.raises(InputError, match="7 intervals"):
        lag_scan(series, drivers(np.random.default_rng(4)))
