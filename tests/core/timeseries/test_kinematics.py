"""Inverse velocity, tangential angle and velocity class of motion that is known."""

from __future__ import annotations

import numpy as np
import pytest
from slopemuse.plugin.core.common.errors import InputError
from slopemuse.plugin.core.data.point_series import PointSeries
from slopemuse.plugin.core.timeseries.kinematics import kinematics

DATES = np.datetime64("2019-01-01") + 6 * np.arange(120)
X = np.arange(120) * 6.0


def point(values):
    return PointSeries(["a"], [[0.0, 0.0]], DATES, np.asarray(values, dtype=float)[None])


def before_failure(day, noise=0.0):
    """Return the displacement whose inverse velocity falls to zero on a day."""
    rng = np.random.default_rng(0)
    return 60.0 * np.log(1.0 / (1.0 - X / day)) + rng.normal(0, noise, 120)


def test_the_day_of_failure_is_found_whatever_the_sign():
    truth = DATES[0] + np.timedelta64(800, "D")
    for sign in (1, -1):
        found = kinematics(point(sign * before_failure(800.0)))
        low, middle, high = found.failure
        assert abs((middle - truth).astype(int)) <= 6
        assert low <= middle <= high
        assert np.nanmin(found.speed) > 0


def test_noise_widens_the_interval_around_the_day():
    truth = DATES[0] + np.timedelta64(760, "D")
    quiet, noisy = (kinematics(point(before_failure(760.0, noise))).failure for noise in (0.02, 0.6))
    assert (noisy[2] - noisy[0]) > (quiet[2] - quiet[0])
    assert noisy[0] - np.timedelta64(10, "D") <= truth <= noisy[2] + np.timedelta64(10, "D")


def test_steady_creep_has_no_day_and_45_degrees():
    rng = np.random.default_rng(1)
    found = kinematics(point(-0.1 * X + rng.normal(0, 0.01, 120)))
    assert found.failure is None or found.failure[0] > DATES[-1] + np.timedelta64(365, "D")
    assert found.steady == pytest.approx(36.5, rel=0.02)
    assert np.nanmedian(found.angle) == pytest.approx(45, abs=1)
    assert found.velocity_class == "very slow"


def test_a_point_that_slows_down_has_no_day():
    assert kinematics(point(50 * np.sqrt(X + 1))).failure is None


def test_the_window_is_what_is_fitted():
    values = np.where(X < 400, 0.1 * X, 40 + before_failure(900.0) - before_failure(900.0)[67])
    whole = kinematics(point(values), (DATES[80], DATES[-1]))
    assert abs((whole.failure[1] - (DATES[0] + np.timedelta64(900, "D"))).astype(int)) <= 10
    assert kinematics(point(values), (DATES[5], DATES[60])).failure is None or whole.failure != whole.line


def test_too_few_dates_are_told():
    with pytest.raises(InputError, match="5 dates"):
        kinematics(PointSeries(["a"], [[0.0, 0.0]], DATES[:5], np.zeros((1, 5))))
