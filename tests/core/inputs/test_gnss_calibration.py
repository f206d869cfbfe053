"""Calibration before training subtracts only the rate of the difference to the most stable station."""

from __future__ import annotations

import numpy as np
import pytest
from slopemuse.plugin.core.common.progress import Progress
from slopemuse.plugin.core.data.gnss_series import LosSeries
from slopemuse.plugin.core.data.point_series import PointSeries
from slopemuse.plugin.core.inputs.gnss_calibration import calibrate

DAYS = np.datetime64("2018-01-01") + np.arange(0, 1100, 12)
END = DAYS[60]


def test_the_series_lose_the_rate_of_the_difference_up_to_the_end_of_training():
    rng = np.random.default_rng(0)
    grid = np.array([(i, j) for i in range(-3, 4) for j in range(-3, 4)], dtype=float)
    xy = np.array([500_000.0, 4_000_000.0]) + 15 * grid
    years = (DAYS - DAYS[0]).astype(float) / 365.25
    # a datum that drifts by 6 mm/yr during training and by −4 mm/yr afterwards
    drift = 6.0 * np.minimum(years, years[60]) - 4.0 * np.maximum(years - years[60], 0)
    values = drift + rng.normal(0, 1.0, (len(xy), len(DAYS)))
    series = PointSeries(np.arange(len(xy)).astype(str), xy, DAYS, values, "EPSG:32633")
    daily = DAYS[0] + np.arange(1100)
    # easting 500 km, 36.1° N: the centre of the points
    gnss = LosSeries("G1", 15.0, 36.1448, daily, rng.normal(0, 0.3, 1100), np.full(1100, 0.3))
    calibrated, record = calibrate(series, [gnss], END, Progress())
    rate = np.polyfit(years[:61], np.median(values, axis=0)[:61], 1)[0]
    assert record["gnss_calibration"]["mm_per_year"] == pytest.approx(rate, abs=0.3)
    assert record["gnss_calibration"]["stations"] == ["G1"]
    removed = series.values - calibrated.values
    expected = record["gnss_calibration"]["mm_per_year"] * years
    np.testing.assert_allclose(removed, np.broadcast_to(expected, removed.shape), atol=1e-6)
