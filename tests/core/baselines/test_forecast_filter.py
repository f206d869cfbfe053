"""The published KF-ARIMA and KF-LSTM use no drivers, and their filter is the standard Kalman filter."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from slopemuse.plugin.core.baselines.forecast_filter import filtered_forecasts
from slopemuse.plugin.core.baselines.registry import BASELINES
from slopemuse.plugin.core.baselines.task import Task, noise_mm
from slopemuse.plugin.core.common.progress import Progress
from slopemuse.plugin.core.data.forcing import Forcing

NO_PROGRESS = Progress()
FIRST = np.datetime64("2017-01-01")


def driven_task(n_points=12, n_days=900, seed=3):
    rng = np.random.default_rng(seed)
    rain = np.where(rng.random(n_days) < 0.2, rng.gamma(2.0, 8.0, n_days), 0.0)
    day = np.arange(0, n_days, 12)
    truth = -np.outer(rng.uniform(0.5, 1.5, n_points), np.cumsum(0.02 * rain) + 0.02 * np.arange(n_days))
    forcing = Forcing(FIRST + np.arange(n_days), ("rain_mm",), rain[:, None])
    values = truth[:, day] + rng.normal(0, 1.0, (n_points, len(day)))
    return Task(values, day, forcing, 600, np.arange(601, n_days)), truth


def test_the_filter_equals_a_scalar_kalman_filter():
    """The filter equals a scalar Kalman filter computed point by point."""
    task, _ = driven_task(n_points=3)
    values = task.values.copy()
    values[1, :2], values[2, 5:8] = np.nan, np.nan
    task = task.with_values(values)
    rng = np.random.default_rng(0)
    forecast = np.nan_to_num(values) + rng.normal(-2.0, 1.0, values.shape)
    nowcast = filtered_forecasts(task, forecast, 12.0)
    r = noise_mm(values[:, task.past]) ** 2
    n = int(task.past.sum())
    missed = [(values[i, j + 1] - forecast[i, j]) ** 2 for i in range(3) for j in range(n - 1)]
    f = np.nanmean(missed) - r
    for i in range(3):
        x, p = 0.0, 1e6
        last = int(task.known[40])
        for j in range(last + 1):
            if np.isfinite(values[i, :j]).any():
                # one revisit after an acquisition, the prediction equals the forecast
                x, p = forecast[i, j - 1], max(f, p)
            if np.isfinite(values[i, j]):
                k = p / (p + r + 1e-9)
                x, p = x + k * (values[i, j] - x), (1 - k) * p
        share = (task.targets[40] - task.day[last]) / 12
        assert nowcast.value[i, 40] == pytest.approx(x + share * (forecast[i, last] - x))
        assert nowcast.sigma[i, 40] == pytest.approx(np.sqrt(p + share * max(f - p, 0.0)))


@pytest.mark.parametrize(("name", "package"), [("kf_arima", "statsmodels"), ("kf_lstm", "torch")])
def test_only_the_extended_method_reads_the_drivers(name, package):
    pytest.importorskip(package)
    task, truth = driven_task()
    dry = replace(task, forcing=replace(task.forcing, values=np.zeros_like(task.forcing.values)))
    published = BASELINES[f"{name}_published"]
    assert not published.drivers and BASELINES[name].drivers and published.title != BASELINES[name].title
    nowcast = published.nowcast(task, NO_PROGRESS)
    np.testing.assert_array_equal(nowcast.value, published.nowcast(dry, NO_PROGRESS).value)
    change = BASELINES[name].nowcast(task, NO_PROGRESS).value - BASELINES[name].nowcast(dry, NO_PROGRESS).value
    assert np.abs(change).max() > 0.1
    # later acquisitions have no effect, and the error is below that of persistence
    cut = task.values.copy()
    cut[:, task.day > 700] += 50.0
    early = task.targets < 700
    np.testing.assert_array_equal(
        nowcast.value[:, early], published.nowcast(task.with_values(cut), NO_PROGRESS).value[:, early]
    )
    still = BASELINES["persistence"].nowcast(task, NO_PROGRESS).value
    truth_at_targets = truth[:, task.targets]
    assert np.mean((nowcast.value - truth_at_targets) ** 2) < np.mean((still - truth_at_targets) ** 2)
    assert np.isfinite(nowcast.sigma).all() and (nowcast.sigma > 0).all()
