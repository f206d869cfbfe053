"""No method uses later data: neither acquisitions, nor drivers, nor dates after the end of training."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from slopemuse.plugin.core.baselines import kf_arima, kf_lstm, mlp
from slopemuse.plugin.core.baselines.registry import BASELINES
from slopemuse.plugin.core.common.progress import Progress
from slopemuse.plugin.core.data.forcing import Forcing

NO_PROGRESS = Progress()
NOW = 1100


@pytest.fixture(autouse=True)
def _short(monkeypatch):
    """Shorten the training; a few steps reveal leaks as well as many steps do."""
    monkeypatch.setattr(kf_lstm, "STEPS", 60)
    monkeypatch.setattr(mlp, "EPOCHS", 3)
    monkeypatch.setattr(kf_arima, "ORDERS", ((1, 1, 1),))


@pytest.fixture(scope="module")
def task(make_task, weather):
    rng = np.random.default_rng(0)
    wet = np.convolve(weather["rain_mm"], np.exp(-np.arange(60) / 10.0))[:1300]
    truth = np.cumsum(rng.uniform(0.4, 1.6, (25, 1)) * 0.004 * wet, axis=1)
    made = make_task(truth, noise=1.0, columns=weather)
    values = made.values.copy()
    values[rng.random(values.shape) < 0.05] = np.nan
    return replace(made, values=values, targets=np.arange(900, NOW + 1, 5))


@pytest.fixture(scope="module")
def irregular(task):
    """Return the task with an acquisition two days before the last target, soon after a gap of 400 days.

    The next acquisition follows half a revisit later.
    """
    kept = (task.day < 680) | (task.day > 1080)
    at = int((task.day[kept] < NOW - 2).sum())
    day = np.insert(task.day[kept], at, NOW - 2)
    between = task.values[:, kept][:, at - 1 : at + 1].mean(axis=1)
    return replace(task, day=day, values=np.insert(task.values[:, kept], at, between, axis=1))


@pytest.mark.parametrize("dates", ["task", "irregular"])
@pytest.mark.parametrize("name", list(BASELINES))
def test_later_data_do_not_change_a_nowcast(request, dates, name):
    task = request.getfixturevalue(dates)
    if BASELINES[name].package:
        pytest.importorskip(BASELINES[name].package)
    as_it_is = BASELINES[name].nowcast(task, NO_PROGRESS)
    assert np.isfinite(as_it_is.value).all()
    later = task.day > NOW
    # later acquisitions are reversed and shifted, and later drivers are extreme
    values = task.values.copy()
    values[:, later] = values[:, later][:, ::-1] + 1000.0
    drivers = task.forcing.values.copy()
    drivers[NOW + 1 :] = 500.0
    other = replace(task, values=values, forcing=Forcing(task.forcing.days, task.forcing.names, drivers))
    changed = BASELINES[name].nowcast(other, NO_PROGRESS)
    np.testing.assert_allclose(changed.value, as_it_is.value, atol=1e-3)
    np.testing.assert_allclose(changed.sigma, as_it_is.sigma, atol=1e-3)
    # the result is the same if the later data are absent
    cut = replace(
        task,
        values=task.values[:, ~later],
        day=task.day[~later],
        forcing=Forcing(task.forcing.days[: NOW + 1], task.forcing.names, task.forcing.values[: NOW + 1]),
    )
    np.testing.assert_allclose(BASELINES[name].nowcast(cut, NO_PROGRESS).value, as_it_is.value, atol=1e-3)


@pytest.mark.parametrize("name", list(BASELINES))
def test_acquisitions_younger_than_the_latency_are_not_used(task, name):
    if BASELINES[name].package:
        pytest.importorskip(BASELINES[name].package)
    late = replace(task, targets=np.array([NOW]), latency=30)
    values = task.values.copy()
    values[:, (task.day > NOW - 30) & (task.day > task.train_end)] += 200.0
    one, two = (BASELINES[name].nowcast(t, NO_PROGRESS).value for t in (late, late.with_values(values)))
    np.testing.assert_allclose(two, one, atol=1e-3)


def test_the_same_days_of_last_year_are_not_interpolated_towards_the_future(task):
    """The last acquisition before a gap of more than a year is more than a year before the target."""
    kept = (task.day < 700) | (task.day > 1150)
    gap = replace(task, day=task.day[kept], values=task.values[:, kept], targets=np.array([1080]), train_end=690)
    values = gap.values.copy()
    values[:, gap.day > 1150] += 100.0
    one, two = (BASELINES["seasonal_naive"].nowcast(each, NO_PROGRESS).value for each in (gap, gap.with_values(values)))
    np.testing.assert_array_equal(two, one)
