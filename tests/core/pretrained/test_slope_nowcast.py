"""Zero-shot nowcasts of slopes by the pretrained network: units, drivers, sampling, gaps and hindsight."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from slopemuse.plugin.core.baselines.registry import BASELINES
from slopemuse.plugin.core.baselines.task import Task
from slopemuse.plugin.core.common.metrics import coverage_90, rmse
from slopemuse.plugin.core.common.progress import Progress
from slopemuse.plugin.core.data.forcing import Forcing
from slopemuse.plugin.core.pretrained.slope_nowcast import SlopeData, SlopeNowcast
from slopemuse.plugin.core.pretrained.weights import daily_weights
from slopemuse.plugin.core.synthetic.held_out_laws import make_held_out
from slopemuse.tests.progress import RecordedProgress

NO_PROGRESS = Progress()


def nowcast_of(task, progress=NO_PROGRESS, name="pretrained"):
    return BASELINES[name].nowcast(task, progress)


@pytest.fixture(scope="module")
def slope():
    return make_held_out("viscoplastic", 1, n_points=40)


@pytest.fixture(scope="module")
def task(slope):
    targets = np.arange(slope.onset + 1, int(slope.day[-1]) + 1, 5)
    return Task(slope.series.values, slope.day, slope.forcing, slope.onset, targets)


def truth_of(slope, task):
    past = task.past
    level = np.mean(task.values[:, past] - slope.truth[:, task.day[past]], axis=1, keepdims=True)
    return (slope.truth + level)[:, task.targets]


def test_the_network_beats_the_kalman_filter_on_a_held_out_law(slope, task):
    truth, nowcast = truth_of(slope, task), nowcast_of(task)
    filtered = nowcast_of(task, name="kalman")
    moving = slope.moving
    assert rmse((nowcast.value - truth)[moving]) < 0.85 * rmse((filtered.value - truth)[moving])
    assert 0.8 < coverage_90((nowcast.value - truth)[moving], nowcast.sigma[moving]) <= 1.0


def test_units_and_datum_do_not_matter(task):
    as_it_is = nowcast_of(task)
    other = nowcast_of(replace(task, values=1000.0 * task.values - 50_000.0))
    np.testing.assert_allclose(other.value, 1000.0 * as_it_is.value - 50_000.0, rtol=1e-6)
    np.testing.assert_allclose(other.sigma, 1000.0 * as_it_is.sigma, rtol=1e-5)


def test_corrected_acquisitions_are_preferred(task):
    corrected = task.values - task.values.mean(axis=0)
    np.testing.assert_array_equal(
        nowcast_of(replace(task, corrected=corrected)).value, nowcast_of(task.with_values(corrected)).value
    )


def test_other_drivers_are_named_and_ignored(task):
    drivers = np.column_stack([task.forcing.values, np.random.default_rng(0).normal(size=task.forcing.n_days)])
    log = RecordedProgress()
    other = nowcast_of(
        replace(task, forcing=Forcing(task.forcing.days, (*task.forcing.names, "pumping"), drivers)), log
    )
    np.testing.assert_array_equal(other.value, nowcast_of(task).value)
    assert any("ignores the drivers pumping" in line for line in log.lines)


@pytest.mark.parametrize("names", [(), ("rain_mm",), ("level_m",)])
def test_fewer_drivers(task, names):
    nowcast = nowcast_of(replace(task, forcing=task.forcing.select(names)))
    assert np.isfinite(nowcast.value).all() and (nowcast.sigma > 0).all()


@pytest.mark.parametrize("every_days", [1, 80])
def test_sampling_outside_its_range_is_reported(slope, every_days):
    days = np.arange(0, slope.onset + 200, every_days)
    values = slope.truth[:3, days] + np.random.default_rng(0).normal(0, 1, (3, len(days)))
    log = RecordedProgress()
    nowcast = nowcast_of(Task(values, days, slope.forcing, slope.onset, days[-10:], 1), log)
    assert np.isfinite(nowcast.value).all()
    assert rmse(nowcast.value - slope.truth[:3, days[-10:]]) < 6.0
    assert any("outside the range of 4 to 50 days" in line for line in log.lines)


def test_one_point_and_one_acquisition(task):
    one = nowcast_of(replace(task, values=task.values[:1]))
    assert np.isfinite(one.value).all() and np.isfinite(one.sigma).all()
    first = replace(task, values=task.values[:2, :1], day=task.day[:1])
    nowcast = nowcast_of(first)
    np.testing.assert_allclose(nowcast.value, task.values[:2, :1] * np.ones(len(task.targets)), atol=1.0)
    assert np.isfinite(nowcast.sigma).all()


def test_points_without_any_value_stay_unknown(task):
    values = task.values.copy()
    values[3] = np.nan
    values[5, :-4] = np.nan
    nowcast = nowcast_of(replace(task, values=values))
    assert np.isnan(nowcast.value[3]).all() and np.isnan(nowcast.sigma[3]).all()
    known = task.day[task.known] >= task.day[-4]
    assert np.isnan(nowcast.value[5, ~known]).all() and np.isfinite(nowcast.value[5, known]).all()
    nothing = nowcast_of(replace(task, values=np.full_like(values, np.nan)))
    assert np.isnan(nothing.value).all()


def test_gaps_of_single_points_change_little(task):
    rng = np.random.default_rng(1)
    values = np.where(rng.random(task.values.shape) < 0.1, np.nan, task.values)
    assert rmse(nowcast_of(replace(task, values=values)).value - nowcast_of(task).value) < 0.8


def test_one_hundred_thousand_points_are_estimated(slope, task):
    day = task.day[:8]
    copies = np.random.default_rng(0).integers(0, len(task.values), 100_000)
    values = task.values[copies, :8]
    many = nowcast_of(replace(task, values=values, day=day, train_end=int(day[-3]), targets=day[-1:] + 3))
    few = nowcast_of(replace(task, values=task.values[:, :8], day=day, train_end=int(day[-3]), targets=day[-1:] + 3))
    assert np.isfinite(many.value).all() and (many.sigma > 0).all()
    # the shared motions are determined from a subset of the points
    assert rmse(many.value - few.value[copies]) < 0.5


def hindsight(task, values, targets):
    slope = SlopeData(values, task.day, task.forcing, task.train_end)
    return SlopeNowcast(daily_weights(), slope, targets, 0, NO_PROGRESS, in_hindsight=True).of(slice(None))


def test_hindsight_reduces_the_error_of_the_past_and_keeps_the_present(slope, task):
    held = np.flatnonzero(task.day > task.train_end)[1:-1:3]
    values = task.values.copy()
    values[:, held] = np.nan
    targets = np.append(task.day[held], task.day[-1] + np.array([0, 3]))
    value, sigma = hindsight(task, values, targets)
    nowcast = nowcast_of(replace(task, values=values, targets=targets))
    # after the last acquisition, nowcast and hindcast use the same data
    np.testing.assert_allclose(value[:, -2:], nowcast.value[:, -2:], atol=1e-9)
    np.testing.assert_allclose(sigma[:, -2:], nowcast.sigma[:, -2:], rtol=1e-9)
    truth = truth_of(slope, replace(task, targets=targets))[:, :-2][slope.moving]
    error, before = value[:, :-2][slope.moving] - truth, nowcast.value[:, :-2][slope.moving] - truth
    lines = np.array([np.interp(task.day[held], np.delete(task.day, held), np.delete(row, held)) for row in values])
    assert rmse(error) < 0.95 * rmse(before) and rmse(error) < 0.7 * rmse(lines[slope.moving] - truth)
    assert 0.8 < coverage_90(error, sigma[:, :-2][slope.moving]) <= 1.0


def test_in_hindsight_a_series_without_acquisitions_stays_unknown(task):
    values = task.values.copy()
    values[3] = np.nan
    value, sigma = hindsight(task, values, task.targets[:3])
    assert np.isnan(value[3]).all() and np.isnan(sigma[3]).all() and np.isfinite(np.delete(value, 3, axis=0)).all()
