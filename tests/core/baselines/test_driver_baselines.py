"""Persistence, Kalman and ridge baselines match known results and use no later acquisitions."""

from __future__ import annotations

import numpy as np
import pytest
from slopemuse.plugin.core.baselines.ridge import LAGS_DAYS, fit_ridge, lagged_columns, ridge_nowcast
from slopemuse.plugin.core.common.metrics import coverage_90, rmse
from slopemuse.plugin.core.common.progress import Progress
from slopemuse.plugin.core.data.daily_line import persistence
from slopemuse.plugin.core.data.forcing import Forcing
from slopemuse.plugin.core.state_space.following.driverless_kalman import fit_kalman, kalman_nowcast

DAYS = np.datetime64("2018-01-01") + np.arange(1500)
DAY = np.arange(0, 1500, 12)
NO_PROGRESS = Progress()


def test_persistence_by_hand():
    values = np.array([[1.0, np.nan, 3.0], [np.nan, 5.0, 6.0]])
    day, targets = np.array([0, 10, 20]), np.array([0, 9, 10, 15, 20, 25])
    out = persistence(values, day, targets)
    np.testing.assert_array_equal(out, [[1, 1, 1, 1, 3, 3], [np.nan, np.nan, 5, 5, 6, 6]])
    late = persistence(values, day, targets, latency=10)
    np.testing.assert_array_equal(late, [[np.nan, np.nan, 1, 1, 1, 1], [np.nan, np.nan, np.nan, np.nan, 5, 5]])


def test_kalman_tracks_a_varying_velocity_with_calibrated_intervals():
    rng = np.random.default_rng(0)
    memory = np.exp(-1 / 30)
    velocity = np.zeros((80, 1500))
    for t in range(1, 1500):
        velocity[:, t] = memory * velocity[:, t - 1] + np.sqrt(1 - memory**2) * rng.normal(0, 0.15, 80)
    truth = np.cumsum(velocity + 0.1, axis=1)
    values = truth[:, DAY] + rng.normal(0, 2.0, (80, len(DAY)))
    fitted = fit_kalman(values[:, :80], DAY[:80], NO_PROGRESS)
    targets = np.arange(DAY[80], 1480)
    value, sigma = kalman_nowcast(fitted, values, DAY, targets, 0, NO_PROGRESS)
    error = value - truth[:, targets]
    assert rmse(error) < 0.9 * rmse(persistence(values, DAY, targets) - truth[:, targets])
    assert coverage_90(error, sigma) == pytest.approx(0.9, abs=0.04)


def test_lagged_columns_by_hand():
    rain = np.random.default_rng(1).gamma(0.3, 10, 400)
    columns = lagged_columns(Forcing(DAYS[:400], ("rain_mm",), rain[:, None]))
    assert columns.shape == (400, 1 + len(LAGS_DAYS) - 1)
    for j, (low, high) in enumerate(zip(LAGS_DAYS, LAGS_DAYS[1:])):
        assert columns[300, 1 + j] == pytest.approx(rain[300 - high + 1 : 300 - low + 1].sum())
    # there is no rain before the first day
    assert columns[0, 1] == pytest.approx(rain[0])


def test_ridge_learns_a_lag_and_uses_no_later_acquisition():
    rng = np.random.default_rng(2)
    rain = rng.gamma(0.3, 10, 1500)
    forcing = Forcing(DAYS, ("rain_mm",), rain[:, None])
    columns = lagged_columns(forcing)
    truth = np.cumsum(np.outer(rng.uniform(0.5, 1.5, 60), 0.004 * columns[:, 3]), axis=1)
    values = truth[:, DAY] + rng.normal(0, 1.0, (60, len(DAY)))
    ridge = fit_ridge(values[:, :80], DAY[:80], columns, NO_PROGRESS)
    targets = np.arange(DAY[80], 1480)
    value, _ = ridge_nowcast(ridge, values, DAY, columns, targets, 0, NO_PROGRESS)
    kalman, _ = kalman_nowcast(fit_kalman(values[:, :80], DAY[:80], NO_PROGRESS), values, DAY, targets, 0, NO_PROGRESS)
    assert rmse(value - truth[:, targets]) < 0.6 * rmse(kalman - truth[:, targets])
    changed = values.copy()
    changed[:, 100:] += 50.0
    other, _ = ridge_nowcast(ridge, changed, DAY, columns, targets, 0, NO_PROGRESS)
    before = targets < DAY[100]
    np.testing.assert_allclose(other[:, before], value[:, before], atol=1e-9)
