"""Kalman filter compared with pykalman and with least squares on all data."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from slopemuse.plugin.core.common.progress import Progress
from slopemuse.plugin.core.daily.rate.rate_estimate import estimate_daily
from slopemuse.plugin.core.state_space.kalman_filter import (
    IntegratedResponses,
    PointFilter,
    SeriesPrior,
    smooth,
    transition,
)
from slopemuse.plugin.core.state_space.random_effects import velocity_covariance
from slopemuse.plugin.core.synthetic import make_slope
from slopemuse.plugin.core.training.rate_training import TrainingOptions, fit_daily_model

DAYS = np.array([0, 12, 24, 48, 60, 84, 96])


def series_prior(n):
    return SeriesPrior(np.full((n, 2), 0.05), np.diag([0.04, 0.01]), np.asarray(4.0), np.asarray(0.01), 20.0)


@pytest.fixture()
def drive():
    rng = np.random.default_rng(0)
    return IntegratedResponses.since(np.column_stack([np.ones(120), rng.gamma(1, 1, 120)]), 0)


def joint_covariance(drive, days):
    """Return the covariance of offset + C w + d on days, computed from the definition."""
    c = drive.integral[days]
    out = 1e8 + c @ np.diag([0.04, 0.01]) @ c.T
    fine = np.arange(days[-1] + 1) * 20
    # d is the integral of an Ornstein-Uhlenbeck velocity, summed in steps of 1/20 day
    t = np.arange(fine[-1] + 1) / 20
    velocity = 0.01 * np.exp(-np.abs(t[:, None] - t[None, :]) / 20.0)
    step = np.tril(np.ones((len(t), len(t)))) / 20
    step[:, 0] /= 2
    step -= np.eye(len(t)) / 40
    d = (step @ velocity @ step.T)[np.ix_(fine[days], fine[days])]
    return out + d


def test_prediction_is_the_conditional_mean(drive):
    rng = np.random.default_rng(1)
    values = rng.normal(0, 5, (1, len(DAYS)))
    states = PointFilter(values, DAYS, drive, series_prior(1))
    for j in range(len(DAYS)):
        states.assimilate(j)
    value, variance, _ = states.predict(np.array([100]))
    both = np.append(DAYS, 100)
    k = joint_covariance(drive, both)
    noise = np.append(np.full(len(DAYS), 4.0), 0.0)
    mean = drive.integral[both] @ np.full(2, 0.05)
    kyy, kxy = (k + np.diag(noise))[:-1, :-1], k[-1, :-1]
    expected = mean[-1] + kxy @ np.linalg.solve(kyy, values[0] - mean[:-1])
    spread = k[-1, -1] - kxy @ np.linalg.solve(kyy, kxy)
    assert value[0, 0] == pytest.approx(expected, abs=0.02)
    assert variance[0, 0] == pytest.approx(spread, rel=0.01, abs=0.02)


def test_transition_composes():
    one, q_one = transition(7.0, 30.0)
    two, q_two = transition(14.0, 30.0)
    np.testing.assert_allclose(one @ one, two)
    np.testing.assert_allclose(one @ q_one @ one.T + q_one, q_two)


def test_smoothing_equals_the_conditional_mean_of_all_data(drive):
    rng = np.random.default_rng(2)
    values = rng.normal(0, 5, (1, len(DAYS)))
    every = np.arange(0, 97, 4)
    states = PointFilter(values, DAYS, drive, series_prior(1)).on_days(slice(0, 1), every)
    k = joint_covariance(drive, every)
    mean = drive.integral[every] @ np.full(2, 0.05)
    seen = np.isin(every, DAYS)
    kyy = k[np.ix_(seen, seen)] + 4.0 * np.eye(seen.sum())
    expected = mean + k[:, seen] @ np.linalg.solve(kyy, values[0] - mean[seen])
    for j, state, _ in smooth(states, len(every)):
        assert float(state[0] @ states.row(int(every[j]))) == pytest.approx(expected[j], abs=0.03)


def test_series_with_different_gaps_are_independent(drive):
    rng = np.random.default_rng(3)
    values = rng.normal(0, 5, (4, len(DAYS)))
    values[1, 2] = values[2, 4:] = np.nan
    together = PointFilter(values, DAYS, drive, series_prior(4))
    for j in range(len(DAYS)):
        together.assimilate(j)
    for i in range(4):
        alone = PointFilter(values[i : i + 1], DAYS, drive, series_prior(1))
        for j in range(len(DAYS)):
            alone.assimilate(j)
        np.testing.assert_allclose(together.predict(np.array([99]))[0][i], alone.predict(np.array([99]))[0][0])


def test_agrees_with_pykalman(drive):
    pykalman = pytest.importorskip("pykalman")
    rng = np.random.default_rng(4)
    values = rng.normal(0, 3, (1, 8))
    days = np.arange(8) * 12
    states = PointFilter(values, days, drive, series_prior(1))
    phi, q = states.transition(12.0)
    rows = np.array([states.row(int(day)) for day in days])
    peer = pykalman.KalmanFilter(
        transition_matrices=phi,
        transition_covariance=q[0] + 1e-14 * np.eye(5),
        observation_matrices=rows[:, None, :],
        observation_covariance=np.array([[4.0]]),
        initial_state_mean=states.mean[0],
        initial_state_covariance=states.covariance[0] + 1e-14 * np.eye(5),
    )
    means, _ = peer.filter(values.T)
    for j in range(8):
        states.assimilate(j)
        assert float(states.mean[0] @ rows[j]) == pytest.approx(float(means[j] @ rows[j]), abs=1e-4)


def test_covariance_is_inflated_for_outliers_only(drive):
    values = np.tile(drive.integral[DAYS] @ np.full(2, 0.05), (2, 1))
    values[1, 4:] += 60.0
    sure = SeriesPrior(
        np.full((2, 2), 0.05), np.tile(1e-6 * np.eye(2), (2, 1, 1)), np.asarray(4.0), np.asarray(1e-6), 20.0
    )
    calm = PointFilter(values, DAYS, drive, sure)
    alert = PointFilter(values, DAYS, drive, replace(sure, outlier_sigma=5.0))
    for j in range(6):
        calm.assimilate(j)
        alert.assimilate(j)
    followed, _, _ = alert.predict(DAYS[5:6])
    slow, _, _ = calm.predict(DAYS[5:6])
    assert followed[0, 0] == pytest.approx(slow[0, 0])
    assert abs(followed[1, 0] - values[1, 5]) < 1.0 < abs(slow[1, 0] - values[1, 5])


def test_covariance_of_the_integrated_velocity_equals_its_double_integral():
    day, memory = np.array([3, 9, 40, 41, 100]), 25.0
    fine = np.arange(0, 97, 0.05) + 0.025
    correlation = np.exp(-np.abs(fine[:, None] - fine[None, :]) / memory) * 0.05**2
    summed = correlation.cumsum(axis=0).cumsum(axis=1)
    at = np.round((day[1:] - day[0]) / 0.05).astype(int) - 1
    expected = np.zeros((5, 5))
    expected[1:, 1:] = summed[np.ix_(at, at)]
    np.testing.assert_allclose(velocity_covariance(day, memory), expected, rtol=1e-4)


def test_repeated_inflation_keeps_the_covariance_well_conditioned():
    """With many outliers, an estimate does not depend on the other days that are requested."""
    slope = make_slope(4, n_points=60, n_days=1500, correlated=True)
    rng = np.random.default_rng(0)
    values = slope.series.values.copy()
    values[::6] += rng.normal(0, 12.0, values[::6].shape)
    values[rng.integers(0, 60, 15), rng.integers(5, 60, 15)] += 60.0
    series, forcing = slope.series.with_(values=values), slope.forcing.select(("rain_mm",))
    model = fit_daily_model(series, forcing, TrainingOptions(train_end=series.dates[-54]), None, Progress())
    start = series.dates[-53]
    few = estimate_daily(series, model, forcing, start=start, latency=1, step=12).series
    many = estimate_daily(series, model, forcing, start=start, latency=1).series
    np.testing.assert_allclose(few.values, many.values[:, ::12], atol=1e-6)
    np.testing.assert_allclose(few.sigma, many.sigma[:, ::12], atol=1e-6)
