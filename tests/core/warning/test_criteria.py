"""Velocity, thresholds, inverse velocity, tangential angle and innovations compared with independent formulas."""

from __future__ import annotations

import numpy as np
import pytest
from slopemuse.plugin.core.common.errors import InputError
from slopemuse.plugin.core.timeseries.velocity_classes import velocity_classes
from slopemuse.plugin.core.warning.innovations import innovations, normalised_innovations
from slopemuse.plugin.core.warning.inverse_velocity import failure_time
from slopemuse.plugin.core.warning.neighbours import limited_evidence, neighbours_of
from slopemuse.plugin.core.warning.tangential_angle import tangential_angle
from slopemuse.plugin.core.warning.thresholds import FixedThresholds, history_thresholds
from slopemuse.plugin.core.warning.window_velocity import window_velocity


def test_velocity_classes_by_their_limits():
    # 16 mm/yr is 0.0438 mm/day, 1.6 m/yr is 4.38 mm/day
    found = velocity_classes(np.array([0.0437, 0.0439, -4.3, 4.5, np.nan]))
    assert found.tolist() == ["extremely slow", "very slow", "very slow", "slow", ""]


def test_velocity_and_sigma_of_a_window():
    days = np.arange(100.0)
    rng = np.random.default_rng(0)
    values = 0.3 * days + rng.normal(0, 5.0, 100)
    sigma = np.full((1, 100), 2.0)
    found = window_velocity(values[None], sigma, 2.0, 20.0, np.ones(100, dtype=bool))
    np.testing.assert_allclose(found.value[0, 10:], (values[10:] - values[:-10]) / 20.0)
    assert np.isnan(found.value[0, :10]).all()
    # the noise of the values exceeds sigma: sigma is not reduced
    np.testing.assert_allclose(found.sigma[0, 10:], np.sqrt(8.0) / 20.0)


def test_sigma_does_not_exceed_the_scatter_of_the_past():
    rng = np.random.default_rng(1)
    values = np.cumsum(rng.normal(0, 0.01, (1, 400)), axis=1)
    found = window_velocity(values, np.full((1, 400), 2.0), 1.0, 24.0, np.ones(400, dtype=bool))
    v = found.value[0, 24:]
    mad = 1.4826 * np.median(np.abs(v - np.median(v)))
    np.testing.assert_allclose(found.sigma[0, 24:], mad, rtol=1e-6)
    # the variance in excess of the usual variance is added in full
    sigma = np.full((1, 400), 2.0)
    sigma[0, 399] = 12.0
    found = window_velocity(values, sigma, 1.0, 24.0, np.arange(400) < 300)
    excess = (12.0**2 + 2.0**2 - 2 * 2.0**2) / 24**2
    assert found.sigma[0, 399] == pytest.approx(np.sqrt(excess + found.sigma[0, 398] ** 2))


@pytest.mark.parametrize(
    ("thresholds", "message"),
    [
        ({"watch": 2.0, "warning": 1.0}, "WATCH is 2 and WARNING is 1"),
        ({"watch": 2.0, "alarm": 2.0}, "WATCH is 2 and ALARM is 2"),
        ({"watch": -1.0}, "WATCH is −1 mm/day"),
        ({"alarm": 0.0}, "ALARM is 0 mm/day"),
    ],
)
def test_thresholds_in_the_wrong_order_are_refused(thresholds, message):
    with pytest.raises(InputError, match=message):
        FixedThresholds(**thresholds)


def test_a_single_threshold_defines_one_level():
    assert FixedThresholds(watch=1.0).of_points(1).tolist() == [[1.0, np.inf, np.inf]]
    assert FixedThresholds(alarm=5.0).of_points(1).tolist() == [[5.0, 5.0, 5.0]]


def test_thresholds_from_the_history():
    rng = np.random.default_rng(2)
    velocity = rng.uniform(0.1, 0.3, (1, 500))
    reference = np.arange(500) < 250
    part = velocity[0, :250]
    watch = max(part.mean() + 5 * part.std(), 1.25 * part.max())
    np.testing.assert_allclose(history_thresholds(velocity, reference)[0], watch * np.array([1, 2, 4]))
    # a stable point gets the lower limit of "very slow"
    assert history_thresholds(np.zeros((1, 500)), reference)[0, 0] == pytest.approx(16 / 365.25)


def test_failure_of_an_exact_hyperbola():
    """With 1/v = (t_f − t) / a, the mean velocity of every window is nearly on the line."""
    a, t_f = 90.0, 400.0
    days = np.arange(361.0)
    displacement = a * np.log(t_f / (t_f - days))[None]
    velocity = np.full((1, 361), np.nan)
    velocity[:, 24:] = (displacement[:, 24:] - displacement[:, :-24]) / 24
    found = failure_time(velocity, np.full((1, 361), 0.02), 24, 24.0)
    assert found.middle[0, 360] == pytest.approx(40.0, abs=3.0)
    assert found.low[0, 360] < found.middle[0, 360] < found.high[0, 360]
    # steady motion and motion within the noise have no failure date
    assert np.isnan(failure_time(np.full((1, 200), 1.0), np.full((1, 200), 0.02), 24, 24.0).middle).all()
    assert np.isnan(failure_time(velocity, np.full((1, 361), 5.0), 24, 24.0).middle).all()


def test_the_90_percent_interval_of_the_failure_time_is_calibrated():
    rng = np.random.default_rng(3)
    a, left = 90.0, 60.0
    # windows of 24 days that end on day 96; failure comes `left` days later
    at = np.arange(0.0, 97.0, 24.0) - 12.0
    velocity = np.tile(a / (96.0 + left - at), (2000, 1))
    noisy = velocity + rng.normal(0, 0.03, velocity.shape)
    found = failure_time(noisy, np.full(velocity.shape, 0.03), 1, 24.0)
    known = np.isfinite(found.middle[:, -1])
    inside = (found.low[known, -1] <= left) & (left <= found.high[known, -1])
    assert known.mean() > 0.5
    assert 0.85 < inside.mean() <= 0.99


def test_tangential_angle_is_45_degrees_for_steady_motion_and_not_critical_for_noise():
    reference = np.arange(200) < 100
    velocity, sigma = np.full((1, 200), 1.0), np.full((1, 200), 0.01)
    velocity[0, 150:] = 12.0
    angle = tangential_angle(velocity, sigma, reference)
    assert angle[0, 0] == pytest.approx(np.degrees(np.arctan(0.99)))
    assert angle[0, 199] == pytest.approx(np.degrees(np.arctan(11.99)))
    rng = np.random.default_rng(4)
    noise = tangential_angle(rng.normal(0, 0.1, (50, 200)), np.full((50, 200), 0.1), reference)
    assert noise.max() < 80.0


def test_innovation_is_the_departure_from_a_straight_continuation():
    days = np.datetime64("2020-01-01") + np.arange(30)
    values = np.arange(30.0)[None] * 0.5
    dates = days[[0, 1, 12, 24]]
    acquisitions = values[:, [0, 1, 12, 24]] + np.array([0.0, 0.0, 3.0, -2.0])
    found = innovations(values, days, acquisitions, dates)
    assert np.isnan(found[0, :2]).all()
    np.testing.assert_allclose(found[0, 2:], [3.0, -2.0])


def test_neighbours_count_only_together_with_the_point_itself():
    assert limited_evidence(np.array([4.0, 0.5, np.nan]), np.array([6.0, 6.0, 6.0])).tolist()[:2] == [6.0, 1.0]
    places = np.array([[0.0, 0], [1, 0], [2, 0], [100, 0]])
    near = neighbours_of(places, 5.0)
    assert set(near[0]) == {0, 1, 2}
    assert set(near[3]) == {3}
    rng = np.random.default_rng(5)
    noise = rng.normal(0, 1, (4, 200))
    noise[:3, 150] += 8.0
    found = normalised_innovations(noise, near, np.arange(200) < 140)
    assert (found[:3, 150] > 6).all()
    assert found[3, 150] < 5
