"""A year of weekly updates, one of them killed, gives the same result as a single run over the whole year."""

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


def known_until(slope, day):
    """Return the series and drivers known on a day, counted from the first day of the drivers."""
    days = slope.forcing.days
    last = days[0] + np.timedelta64(day, "D")
    forcing = Forcing(days[days <= last], slope.forcing.names, slope.forcing.values[days <= last])
    return slope.series.dates_where(slope.series.dates <= last), forcing


def save(state, folder):
    """Write the state to a new file and move it over the old one, as for the outputs of a run."""
    write_state(state, folder / "new_state.npz")
    (folder / "new_state.npz").replace(folder / state_file.NAME)


def run_update(slope, model, project, day, **choices):
    """Run one update on the files, as the algorithm does: lock, load, update, save."""
    with locked(project.output):
        series, forcing = known_until(slope, day)
        done = update(project, series, forcing, model, "m", load_state(project.output), **choices)
        save(done.state, project.output)
    return done


def run_killed_update(slope, model, project, day):
    """Run an update that is killed while it replaces the state."""

    def die(self, target):
        os._exit(9)

    Path.replace = die
    run_update(slope, model, project, day)


@pytest.mark.skipif(os.name == "nt", reason="the child is a fork")
def test_a_year_of_weekly_updates_with_a_kill(slope, model, project):
    monitoring = project()
    statuses = []
    for i, day in enumerate(range(TRAIN_DAYS, TRAIN_DAYS + 365, 7)):
        if i == 26:
            before = (monitoring.output / state_file.NAME).read_bytes()
            child = multiprocessing.get_context("fork").Process(
                target=run_killed_update, args=(slope, model, monitoring, day)
            )
            child.start()
            child.join()
            assert child.exitcode == 9
            # the previous state is unchanged, and the lock was released with the process
            assert (monitoring.output / state_file.NAME).read_bytes() == before
        done = run_update(slope, model, monitoring, day)
        statuses.append(done.status)
    assert statuses.count(UPDATED) + statuses.count(NOTHING_NEW) == 53
    # with an acquisition every 12 days, more weeks have a new acquisition than not
    assert 25 <= statuses.count(UPDATED) <= 40
    state = load_state(monitoring.output)
    series, forcing = known_until(slope, day)
    at_once = update(monitoring, series, forcing, model, "m", None)
    np.testing.assert_array_equal(state.daily.dates, at_once.state.daily.dates)
    # estimates do not depend on the update interval, except through the fitted common-mode error
    apart = np.abs(state.daily.values - at_once.state.daily.values)
    assert np.nanmedian(apart) < 0.3
    same = state.daily.values[:, : TRAIN_DAYS - 30]
    np.testing.assert_allclose(
        np.nanmedian(np.abs(same - at_once.state.daily.values[:, : TRAIN_DAYS - 30])), 0, atol=0.3
    )
    # a second update with the same data changes nothing
    again = run_update(slope, model, monitoring, day)
    assert again.status == NOTHING_NEW
    np.testing.assert_array_equal(again.state.daily.values, state.daily.values)
    assert again.summary()["levels"] == done.summary()["levels"]


def test_days_of_earlier_runs_do_not_change(slope, model, project):
    monitoring = project()
    first = run_update(slope, model, monitoring, TRAIN_DAYS)
    second = run_update(slope, model, monitoring, TRAIN_DAYS + 60)
    n = first.state.daily.n_dates
    np.testing.assert_array_equal(second.state.daily.values[:, :n], first.state.daily.values)
    # days after the last acquisition are added with the next one
    steps = second.state.delivered.dates[-1] - first.state.delivered.dates[-1]
    assert second.new_days == steps.astype(int)
    assert second.new_dates == 5


def test_after_one_realignment_later_deliveries_in_the_new_reference_are_accepted(slope, model, project):
    """The reference changes with the second delivery and again with the fourth."""
    monitoring, state, past_state = project(), None, None
    for i in range(5):
        series, forcing = known_until(slope, TRAIN_DAYS + 12 * i)
        shift = 7.0 + 0.05 * series.days + np.arange(series.n_points)[:, None] if i else 0.0
        moved = series.with_(values=series.values + shift * (3 if i > 2 else 1))
        arguments = {"progress": None, "realign": i in (1, 3)}
        # the order of the points is reversed from the second delivery on
        order = np.arange(series.n_points)[:: -1 if i else 1]
        state = update(monitoring, moved.points(order), forcing, model, "m", state, **arguments).state
        past_state = update(monitoring, series, forcing, model, "m", past_state).state
        save(state, monitoring.output)
        state = load_state(monitoring.output)
    np.testing.assert_allclose(state.delivered.values, past_state.delivered.values, atol=1e-6)
    np.testing.assert_allclose(state.daily.values, past_state.daily.values, atol=1e-3)


def test_a_realignment_without_new_days_is_remembered(slope, model, project):
    monitoring = project()
    series, forcing = known_until(slope, TRAIN_DAYS)
    state = update(monitoring, series, forcing, model, "m", None).state
    moved = series.with_(values=series.values + 7.0)
    done = update(monitoring, moved, forcing, model, "m", state, progress=None, realign=True)
    assert (done.status, done.new_days) == ("updated", 0)
    later, forcing = known_until(slope, TRAIN_DAYS + 12)
    done = update(monitoring, later.with_(values=later.values + 7.0), forcing, model, "m", done.state)
    assert done.new_days > 0


def test_estimates_end_with_the_drivers(slope, model, project):
    monitoring = project()
    series, _ = known_until(slope, TRAIN_DAYS + 60)
    _, short = known_until(slope, TRAIN_DAYS + 20)
    done = update(monitoring, series, short, model, "m", None)
    assert done.state.daily.dates[-1] == short.days[-1]
    assert "The drivers end on" in done.warnings[0]


def test_changed_drivers_are_reported(slope, model, project):
    monitoring = project()
    run_update(slope, model, monitoring, TRAIN_DAYS)
    series, forcing = known_until(slope, TRAIN_DAYS + 30)
    values = np.array(forcing.values)
    values[100:110, 0] += 5.0
    done = update(monitoring, series, replace(forcing, values=values), model, "m", load_state(monitoring.output))
    assert "driver values of 10 earlier days have changed" in done.warnings[0]


def test_a_late_acquisition_is_inserted_at_its_date(slope, model, project):
    monitoring = project()
    series, forcing = known_until(slope, TRAIN_DAYS)
    late = series.dates[-3]
    first = update(monitoring, series.dates_where(series.dates != late), forcing, model, "m", None)
    series, forcing = known_until(slope, TRAIN_DAYS + 24)
    done = update(monitoring, series, forcing, model, "m", first.state)
    np.testing.assert_array_equal(done.state.acquired.dates, series.dates)
    assert done.state.acquired.values.shape == series.values.shape
    kept = np.isin(series.dates, first.state.acquired.dates)
    np.testing.assert_array_equal(done.state.acquired.values[:, kept], first.state.acquired.values)
    # the days of the previous run keep the estimates made without the late acquisition
    n_days = first.state.daily.n_dates
    np.testing.assert_array_equal(done.state.daily.values[:, :n_days], first.state.daily.values)
    assert f"1 acquisition, of {late}, is older" in done.warnings[0]


def test_an_old_model_is_retrained_once(slope, model, project):
    monitoring = project(retrain_after_days=60)
    run_update(slope, model, monitoring, TRAIN_DAYS)
    day = TRAIN_DAYS + 300
    series, forcing = known_until(slope, day)
    done = update(monitoring, series, forcing, model, "m", load_state(monitoring.output))
    assert done.retrained
    assert done.model.train_end > model.train_end
    assert done.model.lineage.dates_seen[-1] == (str(series.dates[0]), str(done.model.train_end))
    save(done.state, monitoring.output)
    series, forcing = known_until(slope, day + 30)
    later = update(monitoring, series, forcing, done.model, "n", load_state(monitoring.output))
    assert not later.retrained


def test_a_model_is_trained_again_with_its_terrain(slope, model, project, monkeypatch):
    heights = np.linspace(-1.0, 1.0, len(model.place.known))
    uneven = replace(model, place=replace(model.place, known=np.column_stack([model.place.known, heights])))
    monitoring = project(retrain_after_days=60)
    series, forcing = known_until(slope, TRAIN_DAYS)
    state = update(monitoring, series, forcing, model, "m", None).state
    seen = []

    def train(series, forcing, options, stable, progress, terrain=None):
        seen.append(terrain)
        raise Cancelled

    monkeypatch.setattr("slopemuse.plugin.core.monitoring.update.train", train)
    series, forcing = known_until(slope, TRAIN_DAYS + 300)
    with pytest.raises(Cancelled):
        update(monitoring, series, forcing, uneven, "m", state)
    trained = np.isin(series.pids, model.pids)
    np.testing.assert_allclose(seen[0][trained, 0], heights)
