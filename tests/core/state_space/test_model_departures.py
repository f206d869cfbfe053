"""Departures from the model: jumps, bad acquisitions and new motion are distinguished with the help of neighbours."""

from __future__ import annotations

import numpy as np
import pytest
from slopemuse.plugin.core.common.metrics import coverage_90, rmse
from slopemuse.plugin.core.common.progress import Progress
from slopemuse.plugin.core.daily.rate.rate_estimate import UNLIKE_TRAINING, estimate_daily
from slopemuse.plugin.core.data.daily_line import persistence
from slopemuse.plugin.core.inputs.common_mode_error import remove_common_error
from slopemuse.plugin.core.state_space.following.departures import FOLLOWS, Departures
from slopemuse.plugin.core.synthetic.foreign_laws import make_foreign
from slopemuse.plugin.core.training.rate_training import TrainingOptions, train

NOWHERE = np.empty((0, 2))


def run(errors, places=NOWHERE, noise_mm=2.0):
    """Return displacement relative to the model, its sigma and the filter after errors (n, n_dates) every 12 days."""
    n, n_dates = errors.shape
    filter_ = Departures(places, n, noise_mm, 12.0)
    out, sigma = np.zeros(errors.shape), np.zeros(errors.shape)
    for j in range(n_dates):
        filter_.assimilate(12 * j, errors[:, j], np.full(n, noise_mm**2))
        value, variance, _ = filter_.predict(np.array([12 * j]))
        out[:, j], sigma[:, j] = value[:, 0], np.sqrt(variance[:, 0])
    return out, sigma, filter_


@pytest.fixture()
def noise():
    return np.random.default_rng(3).normal(0, 2, (30, 40))


def test_no_departure_is_found_in_noise(noise):
    apart, _, filter_ = run(noise)
    assert rmse(apart) < 0.3
    assert (filter_.probability[:, FOLLOWS] > 0.8).mean() > 0.9


def test_a_jump_is_accepted_at_its_second_acquisition(noise):
    errors = noise + 40.0 * (np.arange(40) >= 20)
    apart, sigma, _ = run(errors)
    assert np.median(sigma[:, 20]) > 8.0 > 4.0 > np.median(sigma[:, 25])
    assert np.abs(np.median(apart[:, 21]) - 40.0) < 2.0
    assert np.abs(apart[:, 30:] - 40.0).mean() < 1.5


def test_a_bad_acquisition_has_no_effect_after_the_next_one(noise):
    errors = noise.copy()
    errors[:, 20] += 40.0
    apart, sigma, _ = run(errors)
    assert np.median(np.abs(apart[:, 20])) < 16.0
    assert np.median(np.abs(apart[:, 21])) < 1.5
    assert np.median(sigma[:, 23]) < 1.5


def test_accelerating_motion_is_followed(noise):
    motion = np.where(np.arange(40) > 15, 0.3 * np.maximum(np.arange(40) - 15.0, 0.0) ** 2, 0.0)
    apart, sigma, _ = run(noise + motion)
    error = (apart - motion)[:, 20:]
    # persistence of the last value would have the error of the motion in one interval
    assert rmse(error) < 0.7 * rmse(np.diff(motion)[20:])
    assert coverage_90(error, sigma[:, 20:]) > 0.8


def test_accelerating_motion_is_extrapolated_with_growing_velocity_for_a_limited_time(noise):
    """Motion follows the inverse-velocity law; the last acquisition is 60 days before failure."""
    t = 12.0 * np.arange(40)
    truth = -90.0 * np.log(np.maximum(528.0 - t, 1.0) / 528.0)
    _, _, filter_ = run(noise + truth)
    ahead, _, rate = filter_.predict(np.array([468, 480, 492, 468 + 365, 468 + 730]))
    moved = np.median(ahead - ahead[:, :1], axis=0)
    true = -90.0 * np.log(1 - 24.0 / 60.0)
    last_velocity = 2 * (truth[-1] - truth[-2])
    assert abs(moved[2] - true) < abs(last_velocity - true)
    # without new acquisitions, the extrapolated motion decays
    assert moved[4] < 1.2 * moved[3] and np.median(rate[:, 4]) < 0.2 * np.median(rate[:, 0])


def test_a_second_step_of_neighbours_is_not_a_bad_acquisition(noise):
    """A step that spans two acquisitions, each far from its prediction, is followed."""
    places = np.random.default_rng(1).uniform(0, 1000, (30, 2))
    few = np.argsort(np.linalg.norm(places - 500, axis=1))[:9]
    errors = noise.copy()
    errors[few, 20] += 30.0
    errors[few, 21:] += 65.0
    apart, sigma, _ = run(errors, places)
    assert np.abs(np.median(apart[few, 21]) - 65.0) < 4.0
    assert np.median(sigma[few, 21]) < 6.0


def test_a_jump_shared_by_neighbours_is_accepted_at_once(noise):
    places = np.random.default_rng(1).uniform(0, 1000, (30, 2))
    few = np.argsort(np.linalg.norm(places - 500, axis=1))[:9]
    errors = noise.copy()
    errors[few, 20:] += 25.0
    alone, _, _ = run(errors)
    together, _, _ = run(errors, places)
    assert np.median(together[few, 20]) > 20.0 > np.median(alone[few, 20])
    others = np.setdiff1d(np.arange(30), few)
    assert np.abs(together[others]).mean() < 0.6


def test_a_common_mode_error_causes_no_departure(noise):
    places = np.random.default_rng(1).uniform(0, 1000, (30, 2))
    errors = noise + np.random.default_rng(2).normal(0, 4, 40)
    apart, _, _ = run(errors, places)
    assert rmse(apart) < 2.0


@pytest.fixture(scope="module")
def slope():
    return make_foreign("local step", 1, n_points=80)


@pytest.fixture(scope="module")
def model(slope):
    return train(slope.series, slope.forcing, TrainingOptions(method="rate"), scored=False)


@pytest.fixture(scope="module")
def daily(slope, model):
    return estimate_daily(slope.series, model, slope.forcing)


def truth_of(slope, model):
    past = slope.series.dates <= model.train_end
    return slope.truth + np.mean(slope.series.values - slope.truth[:, slope.day], axis=1, keepdims=True, where=past)


def test_a_step_after_training_is_followed_with_a_wider_interval(slope, model, daily):
    truth, series = truth_of(slope, model)[slope.moving], daily.series
    column = (series.dates - slope.forcing.days[0]).astype(int)
    later = column >= slope.onset
    error = series.values[slope.moving] - truth[:, column]
    sigma = series.sigma[slope.moving]
    held = persistence(slope.series.values[slope.moving], slope.day, column) - truth[:, column]
    assert rmse(error[:, later]) < rmse(held[:, later])
    assert coverage_90(error[:, later], sigma[:, later]) > 0.8
    # the full step of 70 mm is followed 60 days after its onset
    assert np.abs(np.mean(error[:, column >= slope.onset + 60])) < 1.0
    step = (column >= slope.onset) & (column < slope.onset + 40)
    assert sigma[:, step].max(axis=1).min() > 3 * np.median(sigma[:, column < slope.onset - 100])


def test_points_and_start_of_departures_are_reported(slope, daily):
    latest = daily.latest()
    flagged = (daily.series.flags & UNLIKE_TRAINING) > 0
    after = daily.series.dates > slope.forcing.days[slope.onset + 60]
    assert flagged[slope.moving][:, after].mean() > 0.5
    assert flagged[~slope.moving].mean() < 0.1
    dated = np.array([day != "" for day in latest["unlike_since"]])
    np.testing.assert_array_equal(dated, latest["unlike_training"] == 1)


def test_later_acquisitions_do_not_change_earlier_estimates(slope, model, daily):
    short = slope.series.dates_where(slope.day < slope.onset + 30)
    start = slope.series.dates[slope.day >= slope.onset - 60][0]
    again = estimate_daily(short, model, slope.forcing, start=start).series
    same = np.isin(daily.series.dates, again.dates)
    assert same.sum() == again.n_dates > 60
    assert np.abs(again.values - daily.series.values[:, same]).max() < 1e-6
    assert np.abs(again.sigma - daily.series.sigma[:, same]).max() < 1e-6
    np.testing.assert_array_equal(again.flags & UNLIKE_TRAINING, daily.series.flags[:, same] & UNLIKE_TRAINING)


def test_a_hindcast_fits_held_out_acquisitions_during_a_step(slope, model):
    near = np.flatnonzero((slope.day > slope.onset - 12) & (slope.day < slope.onset + 120))
    held = np.isin(np.arange(len(slope.day)), near[1::3])
    # all acquisitions are used, independent of the requested days
    known, start = slope.series.dates_where(~held), slope.series.dates[held][0]
    series = estimate_daily(known, model, slope.forcing, start=start, mode="hindcast").series
    # compared with the truth: the common-mode error is in the acquisitions and the lines, but not in the estimate
    truth = truth_of(slope, model)[slope.moving][:, slope.day[held]]
    column = (slope.series.dates[held] - series.dates[0]).astype(int)
    lines = [np.interp(slope.day[held], slope.day[~held], row[~held]) for row in slope.series.values[slope.moving]]
    assert rmse(series.values[slope.moving][:, column] - truth) < 1.1 * rmse(np.array(lines) - truth)


def test_the_latest_state_contains_the_common_mode_error_of_each_point(slope, model, daily):
    latest = daily.latest()
    corrected = remove_common_error(slope.series, None, model.train_end, Progress())
    taken = slope.series.values - corrected.series.values
    past = slope.series.dates <= model.train_end
    assert taken.any()
    np.testing.assert_allclose(latest["common_mode_mm"], taken[:, past].std(axis=1), atol=1e-9)
    np.testing.assert_allclose(latest["common_mode_sigma_mm"], corrected.sigma_mm)
