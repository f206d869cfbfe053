"""Projection of GNSS onto the line of sight with the full covariance, and smoothing in time."""

from __future__ import annotations

import numpy as np
import pytest
from slopemuse.plugin.core.common.errors import InputError
from slopemuse.plugin.core.data.gnss_series import (
    GnssSeries,
    LosSeries,
    best_half_window,
    find_station,
    smoothed_at_dates,
    wrap_longitude,
)
from slopemuse.plugin.core.geometry.line_of_sight import los_from_heading
from slopemuse.plugin.core.timeseries.trend import linear_rate

DAYS = np.datetime64("2020-01-01") + np.arange(400)


def noisy(slope=0.1, noise=3.0, seed=0):
    values = slope * np.arange(400) + np.random.default_rng(seed).normal(0, noise, 400)
    return LosSeries("A", 7.0, 45.0, DAYS, values, np.full(400, np.nan))


def test_projection_equals_equation_2_and_uses_the_correlations():
    enu = np.array([[10.0, -4.0, 7.0]])
    covariance = np.array([[[1.0, 0.5, 0.8], [0.5, 1.0, 0.0], [0.8, 0.0, 9.0]]])
    direction = los_from_heading(39.0, -12.0)
    los = GnssSeries("A", 0.0, 0.0, DAYS[:1], enu, covariance).along(direction)
    theta, heading = np.radians(39.0), np.radians(-12.0)
    expected = 7 * np.cos(theta) - 4 * np.sin(theta) * np.sin(heading) - 10 * np.sin(theta) * np.cos(heading)
    assert los.los[0] == pytest.approx(expected)
    assert los.sigma[0] == pytest.approx(np.sqrt(direction @ covariance[0] @ direction))
    without = GnssSeries("A", 0.0, 0.0, DAYS[:1], enu, covariance * np.eye(3)).along(direction)
    assert abs(los.sigma[0] - without.sigma[0]) > 0.1


def test_without_covariance_the_sigma_is_unknown():
    los = GnssSeries("A", 0.0, 0.0, DAYS[:2], np.zeros((2, 3))).along(np.array([0.0, 0.0, 1.0]))
    assert np.isnan(los.sigma).all()


@pytest.mark.parametrize("direction", [[0, 0, 2.0], [0.1, 0.1, 0.1], [np.nan, 0, 1], [0, 1.0]])
def test_a_direction_that_is_not_unit_is_refused(direction):
    station = GnssSeries("A", 0.0, 0.0, DAYS[:2], np.zeros((2, 3)))
    with pytest.raises(InputError, match="unit vector"):
        station.along(np.array(direction))


def test_smoothing_follows_a_line_without_bias_and_lowers_the_noise():
    targets = DAYS[40:360:12]
    values, sigma = smoothed_at_dates(noisy(), targets, 12)
    truth = 0.1 * (targets - DAYS[0]).astype(float)
    error = values - truth
    assert np.abs(error.mean()) < 0.5
    assert error.std() < 1.5
    assert 0.5 < np.median(sigma) < 2.0
    # 68 % of the errors are expected within one sigma, and nearly all within three
    assert np.mean(np.abs(error) < 3 * sigma) > 0.95


def test_smoothing_suppresses_one_outlier():
    values = np.zeros(400)
    values[100] = 30.0
    series = LosSeries("A", 7.0, 45.0, DAYS, values, np.full(400, np.nan))
    assert abs(smoothed_at_dates(series, DAYS[100:101], 12)[0][0]) < 4


def test_dates_without_near_values_are_nan():
    series = noisy()
    values, _ = smoothed_at_dates(series, np.array(["2019-12-01", "2021-06-01"], dtype="datetime64[D]"))
    assert np.isnan(values).all()
    gap = LosSeries("A", 7.0, 45.0, DAYS, np.where(np.abs(np.arange(400) - 200) < 10, np.nan, series.los), series.sigma)
    assert np.isnan(smoothed_at_dates(gap, DAYS[200:201], 24)[0][0])


def test_the_window_is_wide_for_noise_and_narrow_for_motion():
    assert best_half_window([noisy(noise=5.0)]) == 24
    waves = 20 * np.sin(np.arange(400) / 3.0)
    assert best_half_window([LosSeries("A", 7.0, 45.0, DAYS, waves, np.full(400, np.nan))]) == 3


def test_linear_rate_and_its_sigma():
    series = noisy(slope=0.1, noise=1.0)
    rate, sigma = linear_rate(np.arange(400.0), series.los)
    assert rate == pytest.approx(36.525, abs=3 * sigma)
    assert 0.1 < sigma < 1.0
    assert np.isnan(linear_rate(np.arange(2.0), np.zeros(2))[0])


def test_longitudes_are_wrapped():
    assert wrap_longitude(-343.5) == pytest.approx(16.5)
    assert wrap_longitude(245.2) == pytest.approx(-114.8)


def test_an_unknown_station_is_named():
    with pytest.raises(InputError, match=r"no GNSS station 'M99'.*A"):
        find_station([noisy()], "M99")
    assert find_station([noisy()], " a ").station == "A"


def test_the_callers_array_cannot_change_a_station():
    dates, los = np.arange("2020-01-01", "2020-01-04", dtype="datetime64[D]"), np.zeros(3)
    station = LosSeries("A", 0.0, 0.0, dates, los, np.ones(3))
    los[0] = 9.0
    assert station.los[0] == 0.0
    with pytest.raises(ValueError, match="read-only"):
        station.sigma[0] = 2.0
