"""A year of weekly updates, with a kill in the middle of one, ends where one run over all of it ends."""

from __future__ import annotations

import multiprocessing
import os
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from slopemuse.plugin.core.common.errors import Cancelled
from slopemuse.plugin.core.data.forcing import Forcing
from slopemuse.plugin.core.monitoring import state as state_file
from slopemuse.plugin.core.monitoring.lock import locked
from slopemuse.plugin.core.monitoring.state import load_state, write_state
from slopemuse.plugin.core.monitoring.update import NOTHING_NEW, UPDATED, update

from .conftest import TRAIN_DAYS


def until(slope, day):
    """Return series and drivers as they were known on a day."""
    days = slope.forcing.days
    last = days[0] + np.timedelta64(day, "D")
    forcing = Forcing(days[days <= last], slope.forcing.names, slope.forcing.values[days <= last])
    return slope.series.dates_where(slope.series.dates <= last), forcing


def save(state, folder):
    """Replace the state as the outputs of a run are replaced: written beside, then moved."""
    write_state(state, folder / "new_state.npz")
    (folder / "new_state.npz").replace(folder / state_file.NAME)


def week(slope, model, project, day, **choices):
    """Run one update on the files, as the algorithm does: lock, load, update, save."""
    with locked(project.output):
        series, forcing = until(slope, day)
        done = update(project, series, forcing, model, "m", load_state(project.output), **choices)
        save(done.state, project.output)
    return done


def killed_week(slope, model, project, day):
    """Run an update that is killed while it replaces the state."""

    def die(self, target):
        os._exit(9)

    Path.replace = die
    week(slope, model, project, day)


@pytest.mark.skipif(os.name == "nt", reason="the child is a fork")
def test_a_year_of_weekly_updates_with_a_kill(slope, model, project):
    monitoring = project()
    statuses = []
    for i, day in enumerate(range(TRAIN_DAYS, TRAIN_DAYS + 365, 7)):
        if i == 26:
            before = (monitoring.output / state_file.NAME).read_bytes()
            child = multiprocessing.get_context("fork").Process(
                target=killed_week, args=(slope, model, monitoring, day)
            )
            child.start()
            child.join()
            assert child.exitcode == 9
            # nothing is lost, and the lock has gone with the process
            assert (monitoring.output / state_file.NAME).read_bytes() == before
        done = week(slope, model, monitoring, day)
        statuses.append(done.status)
    assert statuses.count(UPDATED) + statuses.count(NOTHING_NEW) == 53
    # an acquisition every 12 days: more weeks with one than without
    assert 25 <= statuses.count(UPDATED) <= 40
    state = load_state(monitoring.output)
    series, forcing = until(slope, day)
    at_once = update(monitoring, series, forcing, model, "m", None)
    np.testing.assert_array_equal(state.daily.dates, at_once.state.daily.dates)
    # what was known on each day does not depend on how often one looks, but for the error of dates, which is fitted
    apart = np.abs(state.daily.values - at_once.state.daily.values)
    assert np.nanmedian(apart) < 0.3
    same = state.daily.values[:, : TRAIN_DAYS - 30]
    np.testing.assert_allclose(
        np.nanmedian(np.abs(same - at_once.state.daily.values[:, : TRAIN_DAYS - 30])), 0, atol=0.3
    )
    # twice is once
    again = week(slope, model, monitoring, day)
    assert again.status == NOTHING_NEW
    np.testing.assert_array_equal(again.state.daily.values, state.daily.values)
    assert again.summary()["levels"] == done.summary()["levels"]


def test_days_of_former_runs_stay_as_they_were(slope, model, project):
    monitoring = project()
    first = week(slope, model, monitoring, TRAIN_DAYS)
    second = week(slope, model, monitoring, TRAIN_DAYS + 60)
    n = first.state.daily.n_dates
    np.testing.assert_array_equal(second.state.daily.values[:, :n], first.state.daily.values)
    # days after the last acquisition wait for the next one
    steps = second.state.delivered.dates[-1] - first.state.delivered.dates[-1]
    assert second.new_days == steps.astype(int)
    assert second.new_dates == 5


def test_realigned_once_the_later_deliveries_in_the_new_reference_fit(slope, model, project):
    """Every delivery from the second on has the new reference; from the fourth on, yet another."""
    monitoring, state, past_state = project(), None, None
    for i in range(5):
        series, forcing = until(slope, TRAIN_DAYS + 12 * i)
        shift = 7.0 + 0.05 * series.days + np.arange(series.n_points)[:, None] if i else 0.0
        moved = series.with_(values=series.values + shift * (3 if i > 2 else 1))
        arguments = {"progress": None, "realign": i in (1, 3)}
        # in another order from the second on
        order = np.arange(series.n_points)[:: -1 if i else 1]
        state = update(monitoring, moved.points(order), forcing, model, "m", state, **arguments).state
        past_state = update(monitoring, series, forcing, model, "m", past_state).state
        save(state, monitoring.output)
        state = load_state(monitoring.output)
    np.testing.assert_allclose(state.delivered.values, past_state.delivered.values, atol=1e-6)
    np.testing.assert_allclose(state.daily.values, past_state.daily.values, atol=1e-3)


def test_a_realignment_without_new_days_is_remembered(slope, model, project):
    monitoring = project()
    series, forcing = until(slope, TRAIN_DAYS)
    state = update(monitoring, series, forcing, model, "m", None).state
    moved = series.with_(values=series.values + 7.0)
    done = update(monitoring, moved, forcing, model, "m", state, progress=None, realign=True)
    assert (done.status, done.new_days) == ("updated", 0)
    later, forcing = until(slope, TRAIN_DAYS + 12)
    done = update(monitoring, later.with_(values=later.values + 7.0), forcing, model, "m", done.state)
    assert done.new_days > 0


def test_rain_that_ends_early_holds_the_days_back(slope, model, project):
    monitoring = project()
    series, _ = until(slope, TRAIN_DAYS + 60)
    _, short = until(slope, TRAIN_DAYS + 20)
    done = update(monitoring, series, short, model, "m", None)
    assert done.state.daily.dates[-1] == short.days[-1]
    assert "The drivers end on" in done.warnings[0]


def test_changed_drivers_are_reported(slope, model, project):
    monitoring = project()
    week(slope, model, monitoring, TRAIN_DAYS)
    series, forcing = until(slope, TRAIN_DAYS + 30)
    values = np.array(forcing.values)
    values[100:110, 0] += 5.0
    done = update(monitoring, series, replace(forcing, values=values), model, "m", load_state(monitoring.output))
    assert "driver values of 10 earlier days have changed" in done.warnings[0]


def test_an_acquisition_that_arrives_late_is_added_in_its_place(slope, model, project):
    monitoring = project()
    series, forcing = until(slope, TRAIN_DAYS)
    late = series.dates[-3]
    first = update(monitoring, series.dates_where(series.dates != late), forcing, model, "m", None)
    series, forcing = until(slope, TRAIN_DAYS + 24)
    done = update(monitoring, series, forcing, model, "m", first.state)
    np.testing.assert_array_equal(done.state.acquired.dates, series.dates)
    assert done.state.acquired.values.shape == series.values.shape
    kept = np.isin(series.dates, first.state.acquired.dates)
    np.testing.assert_array_equal(done.state.acquired.values[:, kept], first.state.acquired.values)
    # the days of the former run are those estimated without it
    n_days = first.state.daily.n_dates
    np.testing.assert_array_equal(done.state.daily.values[:, :n_days], first.state.daily.values)
    assert f"1 acquisition, of {late}, is older" in done.warnings[0]


def test_a_model_that_is_old_is_trained_again_once(slope, model, project):
    monitoring = project(retrain_after_days=60)
    week(slope, model, monitoring, TRAIN_DAYS)
    day = TRAIN_DAYS + 300
    series, forcing = until(slope, day)
    done = update(monitoring, series, forcing, model, "m", load_state(monitoring.output))
    assert done.retrained
    assert done.model.train_end > model.train_end
    assert done.model.lineage.dates_seen[-1] == (str(series.dates[0]), str(done.model.train_end))
    save(done.state, monitoring.output)
    series, forcing = until(slope, day + 30)
    later = update(monitoring, series, forcing, done.model, "n", load_state(monitoring.output))
    assert not later.retrained


def test_a_model_is_trained_again_with_its_terrain(slope, model, project, monkeypatch):
    heights = np.linspace(-1.0, 1.0, len(model.place.known))
    uneven = replace(model, place=replace(model.place, known=np.column_stack([model.place.known, heights])))
    monitoring = project(retrain_after_days=60)
    series, forcing = until(slope, TRAIN_DAYS)
    state = update(monitoring, series, forcing, model, "m", None).state
    seen = []

    def train(series, forcing, options, stable, progress, terrain=None):
        seen.append(terrain)
        raise Cancelled

    monkeypatch.setattr("slopemuse.plugin.core.monitoring.update.train", train)
    series, forcing = until(slope, TRAIN_DAYS + 300)
    with pytest.raises(Cancelled):
        update(monitoring, series, forcing, uneven, "m", state)
    trained = np.isin(series.pids, model.pids)
    np.testing.assert_allclose(seen[0][trained, 0], heights)
