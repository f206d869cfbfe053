"""Inverse velocity, tangential angle and velocity class of known motion."""

from __future__ import annotations

import numpy as np
import pytest
from slopemuse.plugin.core.common.errors import InputError
from slopemuse.plugin.core.data.point_series import PointSeries
from slopemuse.plugin.core.synthetic import make_slope
from slopemuse.plugin.core.timeseries.kinematics import ACCELERATING, DATED, STEADY, STILL, kinematics

DATES = np.datetime64("2019-01-01") + 6 * np.arange(120)
X = np.arange(120) * 6.0


def point(values):
    return PointSeries(["a"], [[0.0, 0.0]], DATES, np.asarray(values, dtype=float)[None])


def before_failure(day, noise=0.0):
    """Return the displacement whose inverse velocity decreases linearly to zero on `day`."""
    rng = np.random.default_rng(0)
    return 60.0 * np.log(1.0 / (1.0 - X / day)) + rng.normal(0, noise, 120)


def test_the_failure_date_is_found_for_either_sign():
    truth = DATES[0] + np.timedelta64(800, "D")
    for sign in (1, -1):
        found = kinematics(point(sign * before_failure(800.0)))
        low, middle, high = found.failure
        assert abs((middle - truth).astype(int)) <= 6
        assert low <= middle <= high
        assert np.nanmin(found.speed) > 0


def test_noise_widens_the_interval_of_the_failure_date():
    truth = DATES[0] + np.timedelta64(760, "D")
    precise, noisy = (kinematics(point(before_failure(760.0, noise))).failure for noise in (0.02, 0.6))
    assert (noisy[2] - noisy[0]) > (precise[2] - precise[0])
    assert noisy[0] - np.timedelta64(10, "D") <= truth <= noisy[2] + np.timedelta64(10, "D")


def test_steady_creep_has_no_failure_date_and_an_angle_of_45_degrees():
    rng = np.random.default_rng(1)
    found = kinematics(point(-0.1 * X + rng.normal(0, 0.01, 120)))
    assert (found.state, found.failure, found.line) == (STEADY, None, None)
    assert found.steady == pytest.approx(36.5, rel=0.02)
    assert np.nanmedian(found.angle) == pytest.approx(45, abs=1)
    assert found.velocity_class == "very slow"


def test_decelerating_motion_has_no_failure_date():
    found = kinematics(point(50 * np.sqrt(X + 1)))
    assert (found.state, found.failure) == (STEADY, None)


def test_a_stable_point_has_neither_failure_date_nor_velocity_class():
    for seed in range(40):
        found = kinematics(point(np.random.default_rng(seed).normal(0, 2.5, 120)))
        assert found.state in (STILL, STEADY)
        assert found.failure is None
        assert found.line is None
    # the standard error of the speed over five dates is that of 2.5 mm noise on days 0, 6, 12, 18 and 24
    assert found.speed_std == pytest.approx(2.5 / np.sqrt(360.0) * 365.25, rel=0.3)
    assert found.velocity_class == "" or abs(found.speed[-3]) > 2 * found.speed_std


def test_no_point_of_a_synthetic_slope_has_a_failure_date_in_the_past():
    slope = make_slope(0, n_points=120, correlated=True)
    series = slope.series
    dated = 0
    for i in range(series.n_points):
        found = kinematics(series.points(np.array([i])))
        if found.failure is not None:
            dated += 1
            assert found.failure[0] > series.dates[-1]
    # no point fails, so at most a few points may have a failure date
    assert dated <= 3


def test_an_acceleration_in_the_past_has_no_failure_date():
    # a burst in the middle of the period: its inverse velocity reaches zero long before the last date
    burst = 60.0 * np.log(1.0 / (1.0 - X[:66] / 420.0))
    values = np.concatenate([burst, np.full(54, burst[-1])])
    values[66:] += 0.9 * np.arange(54)
    found = kinematics(point(values), (DATES[30], DATES[65]))
    assert found.state == ACCELERATING
    assert found.failure is None


def test_only_the_window_is_fitted():
    values = np.where(X < 400, 0.1 * X, 40 + before_failure(900.0) - before_failure(900.0)[67])
    full = kinematics(point(values), (DATES[80], DATES[-1]))
    assert abs((full.failure[1] - (DATES[0] + np.timedelta64(900, "D"))).astype(int)) <= 10
    assert full.state == DATED
    assert full.window == (DATES[80], DATES[-1])
    # the line starts with the window and reaches zero near the failure date
    start, offset, slope = full.line
    assert start == float(DATES[80].astype("datetime64[D]").astype(int))
    assert start - offset / slope == pytest.approx(float(full.failure[1].astype(int)), abs=30)
    early = kinematics(point(values), (DATES[5], DATES[60]))
    assert (early.state, early.failure) == (STEADY, None)


def test_too_few_dates_are_reported():
    with pytest.raises(InputError, match="5 dates"):
        kinematics(PointSeries(["a"], [[0.0, 0.0]], DATES[:5], np.zeros((1, 5))))
