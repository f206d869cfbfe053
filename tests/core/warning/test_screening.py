"""Screening of daily estimates with known truth."""

from __future__ import annotations

import tracemalloc
from dataclasses import replace

import numpy as np
import pytest
from slopemuse.plugin.core.common.errors import Cancelled, InputError
from slopemuse.plugin.core.data.point_series import PointSeries
from slopemuse.plugin.core.warning import screening
from slopemuse.plugin.core.warning.areas import areas_of
from slopemuse.plugin.core.warning.inverse_velocity import FailureTime
from slopemuse.plugin.core.warning.screening import TRIGGERS, Options, screen
from slopemuse.plugin.core.warning.tables import area_columns, change_columns, latest_words
from slopemuse.plugin.core.warning.thresholds import FixedThresholds
from slopemuse.plugin.core.warning.warning_report import page
from slopemuse.tests.progress import CancelledProgress
from slopemuse.tests.untranslated import untranslated

N, N_DAYS, ONSET = 30, 800, 600
DAYS = np.datetime64("2020-01-01") + np.arange(N_DAYS)
REFERENCE = (DAYS[0], DAYS[ONSET - 1])


def daily_estimate(displacement, seed=0, flags=None):
    """Return a daily estimate: truth plus an error that changes every 12 days."""
    rng = np.random.default_rng(seed)
    error = np.repeat(rng.normal(0, 0.5, (N, N_DAYS // 12 + 1)), 12, axis=1)[:, :N_DAYS]
    places = np.column_stack([40.0 * (np.arange(N) % 6), 40.0 * (np.arange(N) // 6)]) + 500_000.0
    return PointSeries(
        np.array([f"P{i:02d}" for i in range(N)]),
        places,
        DAYS,
        displacement + error,
        "EPSG:32633",
        sigma=np.full((N, N_DAYS), 0.5),
        flags=np.zeros((N, N_DAYS), dtype="int8") if flags is None else flags,
    )


def creeping_displacement():
    """Return the displacement of 18 points that creep at 20 mm/yr and of stable points."""
    return np.outer(np.arange(N) < 18, np.arange(N_DAYS) * 20 / 365.25)


def failing_displacement():
    """Return the displacement of `creeping` with nine points that accelerate to a failure 20 days after the end."""
    t = np.arange(N_DAYS)
    extra = np.where(t >= ONSET, 90 * np.log((N_DAYS + 20.0 - ONSET) / (N_DAYS + 20.0 - np.maximum(t, ONSET))), 0.0)
    out = creeping_displacement()
    out[:9] += extra
    return out


@pytest.mark.parametrize("step", [1, 7, 10])
def test_the_failure_date_is_predicted_for_any_step(step):
    """The window of 24 days contains 3 steps of 7 days or 2 of 10 days, which are 21 or 20 days."""
    left = 20.0
    t = np.arange(0.0, 801.0, step)
    t_f = t[-1] + left
    moved = t * 20 / 365.25 + np.where(t >= 500, 90 * np.log((t_f - 500) / (t_f - np.maximum(t, 500))), 0.0)
    places = np.column_stack([500_000.0 + 40.0 * np.arange(3), np.zeros(3)])
    days = DAYS[0] + t.astype(int)
    values = moved + np.random.default_rng(0).normal(0, 0.02, (3, len(t)))
    sigma = np.full(values.shape, 0.05)
    series = PointSeries(np.array(["a", "b", "c"]), places, days, values, "EPSG:32633", sigma=sigma)
    found = screen(series, None, Options(reference=(days[0], DAYS[480])))
    np.testing.assert_allclose(found.failure_days[:, 1], left, atol=1.5)


def test_steady_creep_raises_no_level():
    found = screen(daily_estimate(creeping_displacement()), None, Options(reference=REFERENCE))
    assert found.levels[:, ONSET:].max() == 0
    # the velocity of the first window is unknown
    assert (found.levels[:, :24] == -1).all()


def test_a_failure_date_in_the_past_is_not_a_forecast(monkeypatch):
    def forecast(velocity, sigma, lag, window_days):
        days = np.ones_like(velocity) * np.where(np.arange(len(velocity)) < 5, -4.0, 6.0)[:, None]
        return FailureTime(days - 8.0, days, days + 5.0)

    monkeypatch.setattr(screening, "failure_time", forecast)
    found = screen(daily_estimate(creeping_displacement()), None, Options(reference=REFERENCE))
    assert np.isnan(found.failure_days[:5]).all()
    np.testing.assert_array_equal(found.failure_days[5], [0.0, 6.0, 11.0])
    assert set(latest_words(found)["failure_date"][:5]) == {""}


def test_the_report_lists_changes_of_levels_before_days_that_become_uncertain():
    found = screen(daily_estimate(failing_displacement()), None, Options(reference=REFERENCE))
    changed = change_columns(found)
    late = {name: np.append(values, values[-1:]) for name, values in changed.items()}
    late["date"][-1], late["from"][-1], late["to"][-1] = found.series.dates[-1], "quiet", "unsure"
    text = page(found, [], late)
    table = text[text.index("Latest level changes") :]
    assert "<td" in table and "uncertain</td>" not in table[: table.index("</table>")]


def test_the_levels_do_not_depend_on_the_blocks(monkeypatch):
    series, at = daily_estimate(failing_displacement()), np.arange(0, N_DAYS, 12)
    acquisitions = series.with_(dates=DAYS[at], values=series.values[:, at] + 0.1, sigma=None, flags=None)
    ratios = np.empty(series.values.shape)
    whole = screen(series, acquisitions, Options(reference=REFERENCE), ratios=ratios)
    monkeypatch.setattr(screening, "_POINTS_PER_BLOCK", 7)
    turned = acquisitions.points(np.arange(N)[::-1])
    parts = screen(series, turned, Options(reference=REFERENCE))
    for name in ("levels", "triggers", "ratio", "velocity", "velocity_sigma", "thresholds", "failure_days"):
        np.testing.assert_array_equal(getattr(parts, name), getattr(whole, name))
    np.testing.assert_array_equal(whole.ratio, ratios[:, -1])
    with pytest.raises(Cancelled):
        screen(series, acquisitions, Options(reference=REFERENCE), CancelledProgress(after=2))


def peak_bytes(n):
    """Return the peak memory [bytes] of a screening of `n` points, without the input."""
    rng = np.random.default_rng(5)
    values = np.cumsum(rng.normal(0, 0.2, (n, 300)), axis=1)
    pids, places = np.arange(n).astype(str), 40.0 * np.column_stack([np.arange(n) % 30, np.arange(n) // 30])
    series = PointSeries(pids, places, DAYS[:300], values, "EPSG:32633")
    tracemalloc.start()
    screen(series, None, Options(reference=(DAYS[0], DAYS[150])))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return peak


def test_memory_per_point_is_close_to_that_of_levels_and_velocities(monkeypatch):
    monkeypatch.setattr(screening, "_POINTS_PER_BLOCK", 50)
    # the first run imports packages, so its peak is not used
    _, few, many = (peak_bytes(n) for n in (60, 300, 600))
    # per day: ratio, velocity, level and trigger; per point: 600 bytes
    assert (many - few) / 300 < (8 + 8 + 2) * 300 + 600


def test_an_acceleration_raises_the_levels_and_has_a_failure_date():
    found = screen(daily_estimate(failing_displacement()), None, Options(reference=REFERENCE))
    assert (found.levels[:9, -1] == 3).all()
    assert found.levels[12:18, ONSET:].max() <= 0
    first = (found.levels[:9] >= 1).argmax(axis=1) - ONSET
    assert first.min() > 0
    # within 60 of the 220 days before failure
    assert first.max() < 60
    assert np.median(np.abs(found.failure_days[:9, 1] - 20)) < 10
    words = latest_words(found)
    assert set(words["level_name"][:9]) == {"alarm"}
    assert set(words["trigger"][:9]) <= {"velocity", "inverse velocity"}
    assert set(words["failure_date"][18:]) == {""}
    areas = areas_of(found.levels, found.series.xy)
    last = [area for area in areas if area.last == N_DAYS - 1]
    assert [area.level for area in last] == [3]
    assert set(range(9)) <= set(last[0].points)
    assert "velocity" in area_columns(found, last)["trigger"][0]


@pytest.mark.parametrize("flag", [1, 2, 4, 5])
def test_a_flagged_day_is_never_quiet(flag):
    flags = np.zeros((N, N_DAYS), dtype="int8")
    flags[3, 700:720] = flag
    found = screen(daily_estimate(creeping_displacement(), flags=flags), None, Options(reference=REFERENCE))
    assert (found.levels[3, 700:720] == -1).all()
    assert found.levels[4, 700] == 0


def test_a_wide_interval_is_never_quiet():
    series = daily_estimate(creeping_displacement())
    sigma = np.array(series.sigma)
    sigma[5, 650:] = 20.0
    found = screen(replace(series, sigma=sigma), None, Options(reference=REFERENCE))
    assert (found.levels[5, 660:] == -1).all()
    # the same if the interval includes a user-defined threshold
    by_hand = screen(
        daily_estimate(creeping_displacement()), None, Options(FixedThresholds(watch=0.06), reference=REFERENCE)
    )
    assert (by_hand.levels[:18, ONSET:] != 0).mean() > 0.9


def test_a_missing_day_is_never_quiet():
    values = np.array(daily_estimate(creeping_displacement()).values)
    values[7, 700:] = np.nan
    found = screen(replace(daily_estimate(creeping_displacement()), values=values), None, Options(reference=REFERENCE))
    assert (found.levels[7, 700:] == -1).all()


def test_user_defined_thresholds_apply_to_the_speed():
    truth = np.outer(np.ones(N), np.where(np.arange(N_DAYS) < ONSET, 0.0, 2.0 * (np.arange(N_DAYS) - ONSET)))
    thresholds = FixedThresholds(0.5, 1.5, 4.0)
    # the sign of the velocity does not matter
    for sign in (1, -1):
        found = screen(daily_estimate(sign * truth), None, Options(thresholds, 3, REFERENCE))
        assert set(np.unique(found.levels[:, -1])) == {2}
    later = screen(daily_estimate(truth), None, Options(thresholds, 10, REFERENCE))
    assert (later.levels == 2).argmax(axis=1).min() >= (found.levels == 2).argmax(axis=1).min() + 5


def test_an_acquisition_far_from_its_forecast_is_an_innovation():
    series = daily_estimate(np.zeros((N, N_DAYS)))
    at = np.arange(12, N_DAYS, 12)
    rng = np.random.default_rng(9)
    values = series.values[:, at] + rng.normal(0, 1.0, (N, len(at)))
    values[:6, -5] += 15.0
    acquired = PointSeries(series.pids, series.xy, DAYS[at], values, "EPSG:32633")
    found = screen(series, acquired, Options(reference=REFERENCE))
    day = at[-5]
    assert (found.triggers[:6, day] == TRIGGERS.index("innovation")).all()
    assert (found.levels[:6, day + 3] == 1).all()
    assert found.levels[20:, ONSET:].max() <= 0
    other = replace(acquired, pids=np.array([f"Q{i}" for i in range(N)]))
    with pytest.raises(InputError, match="P00 of INPUT is not in ACQUISITIONS"):
        screen(series, other, Options(reference=REFERENCE))


def test_tables_and_page():
    found = screen(daily_estimate(failing_displacement()), None, Options(reference=REFERENCE))
    table = change_columns(found)
    assert (np.diff(table["date"]) >= np.timedelta64(0, "D")).all()
    rises = table["to"] == "alarm"
    assert set(table["pid"][rises]) >= {f"P{i:02d}" for i in range(9)}
    text = page(found, areas_of(found.levels, found.series.xy), table)
    assert "not an alarm system" in text
    assert "9 alarm" in text
    # triggers and velocity classes are translated, too
    assert untranslated(lambda: page(found, areas_of(found.levels, found.series.xy), table)) == set()
    # the page explains quiet: motion as in the reference period, or below the user-defined thresholds
    watch, _, alarm = np.median(found.thresholds, axis=0)
    assert (
        f"their medians are {watch:.2f} mm/day (watch)" in text
        and f"{alarm:.2f} mm/day (alarm). A point that moves as" in text
    )
    assert not found.by_hand
    fixed = replace(found, thresholds=np.tile([0.1, 0.2, 0.4], (N, 1)), by_hand=True)
    text = page(fixed, [], table)
    assert "at every point are 0.10 mm/day (watch), 0.20 mm/day (warning), 0.40 mm/day (alarm)." in text
    assert "however fast" not in text
    # thresholds that are not set are infinite and are not shown
    one = screen(daily_estimate(failing_displacement()), None, Options(FixedThresholds(watch=0.5), reference=REFERENCE))
    text = page(one, [], table)
    assert "at every point are 0.50 mm/day (watch)." in text and "inf" not in text.split("at every point")[1][:60]
    text = page(replace(found, thresholds=np.full((N, 3), np.nan)), [], table)
    assert "No point has thresholds of the velocity." in text


@pytest.mark.parametrize(
    ("dates", "message"),
    [
        (DAYS[::20], "20 to 20 days apart"),
        (np.delete(DAYS, 400), "1 to 2 days apart"),
        (DAYS[:100], "shorter than 120 days"),
    ],
)
def test_layers_that_are_not_daily_estimates_are_refused(dates, message):
    column = np.searchsorted(DAYS, dates)
    with pytest.raises(InputError, match=message):
        screen(daily_estimate(creeping_displacement()).dates_where(column), None, Options())
