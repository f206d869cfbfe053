"""Each baseline solves the problem that it is designed for."""

from __future__ import annotations

import sys
from dataclasses import replace

import numpy as np
import pytest
from slopemuse.plugin.core.baselines import kf_arima
from slopemuse.plugin.core.baselines.baseline import BaselineMethod, NotFittedError
from slopemuse.plugin.core.baselines.extrapolation import last_two_observations
from slopemuse.plugin.core.baselines.kalman_drivers import choose_scales, physical_columns
from slopemuse.plugin.core.baselines.registry import BASELINES, FAST_BASELINES, available_baselines
from slopemuse.plugin.core.baselines.task import noise_mm
from slopemuse.plugin.core.common.errors import Cancelled
from slopemuse.plugin.core.common.metrics import coverage_90, rmse
from slopemuse.plugin.core.common.progress import Progress
from slopemuse.plugin.core.environment import packages
from slopemuse.plugin.core.state_space.driver_responses import diffusion_kernel
from slopemuse.tests.progress import CancelledProgress, RecordedProgress

NO_PROGRESS = Progress()
N_DAYS = 1300
T = np.arange(N_DAYS)


def score(name, task, truth):
    nowcast = BASELINES[name].nowcast(task, NO_PROGRESS)
    assert nowcast.value.shape == nowcast.sigma.shape == (len(truth), len(task.targets))
    return rmse(nowcast.value - truth[:, task.targets]), nowcast


@pytest.fixture(scope="module")
def lines():
    return np.array([[0.3], [-0.2], [0.0]]) * T


@pytest.mark.parametrize("name", ["last_velocity", "epoch_velocity", "linear", "linear_seasonal"])
def test_a_line_is_continued(make_task, lines, name):
    error, _ = score(name, make_task(lines), lines)
    assert error < 0.02


def test_every_method_has_its_baseline():
    assert list(BASELINES) == [baseline.method.value for baseline in BASELINES.values()]
    assert set(BASELINES) == {method.value for method in BaselineMethod}


@pytest.mark.parametrize("name", [name for name in BASELINES if name != "pretrained"])
def test_a_baseline_is_fitted_before_it_predicts(make_task, lines, name):
    with pytest.raises(NotFittedError, match=f"{name} is not fitted; call fit first"):
        BASELINES[name].predict(make_task(lines), NO_PROGRESS)


@pytest.mark.parametrize("name", FAST_BASELINES)
def test_a_fit_reads_the_training_part_alone(make_task, lines, name):
    task = make_task(lines + np.sin(T / 60.0), noise=0.5)
    changed = np.where(task.past, task.values, -500.0)
    elsewhere = BASELINES[name].fit(replace(task, values=changed), NO_PROGRESS).predict(task, NO_PROGRESS)
    expected = BASELINES[name].fit(task, NO_PROGRESS).predict(task, NO_PROGRESS)
    np.testing.assert_array_equal(elsewhere.value, expected.value)
    np.testing.assert_array_equal(elsewhere.sigma, expected.sigma)


def test_the_error_of_persistence_is_the_motion_since_the_last_acquisition(make_task, lines):
    task = make_task(lines)
    _, nowcast = score("persistence", task, lines)
    gap = task.targets - task.day[task.known]
    np.testing.assert_allclose(nowcast.value - lines[:, task.targets], -lines[:, 1:2] * gap, atol=1e-9)


@pytest.mark.parametrize("days_late", [1, 18, 30])
def test_simple_intervals_hold_at_every_horizon(make_task, days_late):
    """The error of a random walk grows with the horizon; one width for all days is too narrow at 36 days."""
    rng = np.random.default_rng(8)
    truth = np.cumsum(rng.normal(0, 0.25, (60, N_DAYS)), axis=1)
    task = make_task(truth, noise=1.5)
    targets = task.day[(task.day > 900 + days_late)]
    task = replace(task, targets=targets, latency=days_late)
    _, nowcast = score("persistence", task, truth)
    assert coverage_90(nowcast.value - truth[:, targets], nowcast.sigma) == pytest.approx(0.9, abs=0.07)


def test_last_two_values_by_hand():
    values = np.array([[1.0, np.nan, 3.0, 4.0]])
    newest, newest_day, older, older_day = last_two_observations(values, np.array([0, 5, 9, 14]))
    np.testing.assert_array_equal(newest, [[1, 1, 3, 4]])
    np.testing.assert_array_equal(newest_day, [[0, 0, 9, 14]])
    np.testing.assert_array_equal(older, [[np.nan, np.nan, 1, 3]])
    np.testing.assert_array_equal(older_day, [[np.nan, np.nan, 0, 9]])


def test_many_acquisitions_beat_two_where_there_is_noise(make_task, lines):
    task = make_task(lines, noise=2.0)
    assert score("epoch_velocity", task, lines)[0] < 0.35 * score("last_velocity", task, lines)[0]


def test_seasons_are_found(make_task):
    waves = np.outer([20.0, -12.0, 6.0], np.sin(2 * np.pi * T / 365.25 + 0.4)) - 0.1 * T
    task = make_task(waves, noise=0.5)
    assert score("linear_seasonal", task, waves)[0] < 0.6
    assert score("linear_seasonal", task, waves)[0] < 0.2 * score("linear", task, waves)[0]


def test_the_seasonal_baseline_repeats_the_previous_year(make_task):
    year = np.cumsum(np.random.default_rng(0).gamma(0.4, 1.0, 365))
    steady = np.concatenate([year + k * year[-1] for k in range(4)])[:N_DAYS]
    truth = np.outer([1.0, -0.5], steady)
    # all days are measured, so the same days of the previous year are known and the nowcast is exact
    task = make_task(truth)
    task = replace(task, values=truth[:, ::1], day=T.copy(), latency=12)
    assert score("seasonal_naive", task, truth)[0] < 1e-9
    assert score("persistence", task, truth)[0] > 1.0


def test_physical_drivers_are_found(make_task, weather):
    rng = np.random.default_rng(1)
    wet = np.convolve(weather["rain_mm"], diffusion_kernel(16.0))[:N_DAYS]
    low = np.maximum(np.quantile(weather["level_m"][:900], 0.5) - weather["level_m"], 0)
    truth = np.cumsum(rng.uniform(0.5, 1.5, (30, 1)) * (0.2 * wet + 0.03 * low), axis=1)
    task = make_task(truth, noise=1.0, columns=weather)
    with_drivers, nowcast = score("kalman_drivers", task, truth)
    assert with_drivers < 0.6 * score("kalman", task, truth)[0]
    assert coverage_90(nowcast.value - truth[:, task.targets], nowcast.sigma) > 0.8
    columns = physical_columns(task, choose_scales(task, NO_PROGRESS))
    # the time scale equals that of the slope, and the critical level is close to that of the slope
    assert np.corrcoef(columns[:, 1], wet)[0, 1] > 0.99
    assert np.corrcoef(columns[:, 2], low)[0, 1] > 0.9


def test_the_filter_of_kf_arima_is_that_of_statsmodels():
    sarimax = pytest.importorskip("statsmodels.tsa.statespace.sarimax").SARIMAX
    rng = np.random.default_rng(2)
    series = np.cumsum(0.5 + rng.normal(0, 1.0, 80)) + rng.normal(0, 0.7, 80)
    series[[20, 21]] = np.nan
    model = sarimax(series, order=(1, 1, 1), trend="c", measurement_error=True)
    parameters = np.array([0.3, 0.4, -0.2, 0.5, 0.9])
    expected = model.smooth(parameters).forecasts[0]
    model.update(parameters)
    ssm = model.ssm
    space = {
        "transition": ssm["transition"],
        "intercept": np.asarray(ssm["state_intercept"]).reshape(len(ssm["transition"]), -1)[:, 0],
        "noise": ssm["selection"] @ ssm["state_cov"] @ ssm["selection"].T,
        "design": ssm["design"].reshape(-1),
        "observation": np.array(ssm["obs_cov"]).reshape(()),
    }
    at = np.arange(80)
    value, _ = kf_arima._filtered(space, series[None], at, at - 1, np.ones(80), NO_PROGRESS)
    np.testing.assert_allclose(value[0, 25:], expected[25:], atol=0.02)


def test_kf_arima_learns_persistent_velocity_changes(make_task):
    pytest.importorskip("statsmodels")
    rng = np.random.default_rng(3)
    velocity = np.zeros((20, N_DAYS))
    for t in range(1, N_DAYS):
        velocity[:, t] = 0.985 * velocity[:, t - 1] + rng.normal(0, 0.06, 20)
    truth = np.cumsum(velocity, axis=1)
    task = make_task(truth, noise=0.5)
    error, nowcast = score("kf_arima", task, truth)
    assert error < 0.8 * score("persistence", task, truth)[0]
    assert coverage_90(nowcast.value - truth[:, task.targets], nowcast.sigma) == pytest.approx(0.9, abs=0.08)


@pytest.mark.parametrize("name, threshold", [("kf_lstm", 0.0), ("mlp", 30.0), ("ridge", 30.0)])
def test_networks_use_the_drivers(make_task, weather, name, threshold):
    pytest.importorskip("torch")
    rng = np.random.default_rng(4)
    wet = np.convolve(weather["rain_mm"], np.exp(-np.arange(60) / 10.0))[:N_DAYS]
    truth = np.cumsum(rng.uniform(0.4, 1.6, (40, 1)) * 0.02 * np.maximum(wet - threshold, 0), axis=1)
    task = make_task(truth, noise=1.0, columns=weather)
    error, nowcast = score(name, task, truth)
    assert error < 0.85 * score("kalman", task, truth)[0]
    assert coverage_90(nowcast.value - truth[:, task.targets], nowcast.sigma) > 0.75


def test_noise_is_measured():
    rng = np.random.default_rng(6)
    assert noise_mm(np.arange(200) * 0.5 + rng.normal(0, 2.5, (50, 200))) == pytest.approx(2.5, rel=0.05)


def test_a_package_that_is_missing_is_reported(monkeypatch):
    # a package that cannot be loaded is not tried again in a session, which must not affect later tests
    monkeypatch.setattr(packages, "_broken", {})
    for name in [name for name in sys.modules if name.split(".")[0] == "statsmodels"]:
        monkeypatch.delitem(sys.modules, name)
    # a module that is None in sys.modules cannot be imported
    monkeypatch.setitem(sys.modules, "statsmodels", None)
    progress = RecordedProgress()
    assert available_baselines(["kalman", "kf_arima"], progress) == ["kalman"]
    with pytest.raises(Cancelled):
        available_baselines(["kalman", "kf_arima"], CancelledProgress())
    assert progress.warnings[0].startswith(
        "KF-ARIMA with drivers (SlopeMuse) is excluded. The Python package statsmodels is required for"
    )
    monkeypatch.setitem(sys.modules, "torch", None)
    assert available_baselines(["kalman", "mlp"], progress) == ["kalman"]
    assert available_baselines(["kalman", "mlp"], progress, elsewhere=True) == ["kalman", "mlp"]
