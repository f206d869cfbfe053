"""Weekly, dekadal and monthly rain totals are recognised, distributed over their days and reported."""

from __future__ import annotations

import numpy as np
import pytest
from slopemuse.plugin.core.io.hydrology.hydrology_reader import read_hydrology
from slopemuse.plugin.core.io.hydrology.rain_totals import period_days

DAY = np.timedelta64(1, "D")


def read(days, rain, **more):
    return read_hydrology({"date": np.datetime_as_string(days, unit="D"), "rain_mm": np.asarray(rain, float), **more})


def test_weekly_sums_belong_to_the_days_up_to_their_date():
    days = np.datetime64("2020-01-07") + 7 * DAY * np.arange(30)
    rain = np.arange(30.0) * 7
    found = read(days, rain)
    forcing = found.forcing
    column = forcing.column("rain_mm")
    assert forcing.days[0] == days[0] and forcing.days[-1] == days[-1]
    third = (forcing.days > days[1]) & (forcing.days <= days[2])
    np.testing.assert_allclose(column[third], 2.0)
    # the record contains only one day of the first week
    assert column.sum() == pytest.approx(rain[1:].sum() + rain[0] / 7)
    assert np.isfinite(column).all()
    assert any("one value every 7 days" in text and "ends on its date" in text for text in found.warnings)


def test_monthly_sums_belong_to_the_days_of_their_month():
    days = np.arange(np.datetime64("2019-11"), np.datetime64("2021-03")).astype("datetime64[D]")
    rain = np.arange(len(days)) + 31.0
    found = read(days, rain)
    column, when = found.forcing.column("rain_mm"), found.forcing.days
    assert when[-1] == np.datetime64("2021-02-28")
    for first, total in zip(days, rain):
        inside = when.astype("datetime64[M]") == first.astype("datetime64[M]")
        assert column[inside].sum() == pytest.approx(total) and np.ptp(column[inside]) == 0
    assert any("one value every 31 days" in text and "begins on its date" in text for text in found.warnings)


def test_dekads_and_a_missing_one():
    months = np.arange(np.datetime64("2020-01"), np.datetime64("2021-01")).astype("datetime64[D]")
    days = np.sort(np.concatenate([months, months + 10, months + 20]))
    days = np.delete(days, 4)
    found = read(days, np.full(len(days), 20.0))
    column, when = found.forcing.column("rain_mm"), found.forcing.days
    assert column[when == np.datetime64("2020-01-25")] == pytest.approx(20 / 11)
    gap = (when >= np.datetime64("2020-02-11")) & (when < np.datetime64("2020-02-21"))
    assert np.isnan(column[gap]).all()


def test_daily_rain_is_not_distributed():
    days = np.datetime64("2020-01-01") + np.arange(200)
    rng = np.random.default_rng(0)
    wet = rng.random(200) < 0.15
    for some in (np.ones(200, dtype=bool), wet):
        found = read(days[some], np.full(some.sum(), 12.0))
        column = found.forcing.column("rain_mm")
        assert set(column[np.isfinite(column)]) == {12.0} and np.isfinite(column).sum() == some.sum()
        assert not found.warnings
    assert period_days(days[::7][:4]) == 0.0


def test_a_daily_level_beside_weekly_rain_is_kept():
    days = np.datetime64("2020-01-01") + np.arange(70)
    rain = np.where(np.arange(70) % 7 == 6, 14.0, np.nan)
    found = read(days, rain, level_m=np.linspace(150, 160, 70))
    np.testing.assert_allclose(found.forcing.column("rain_mm"), 2.0)
    np.testing.assert_allclose(found.forcing.column("level_m"), np.linspace(150, 160, 70))


def test_the_rain_of_a_gap_in_a_running_total_is_distributed_over_its_days():
    """5 mm fall every third day; the 20 mm of a gap are distributed over eleven days, not added to the next reading."""
    rain = np.where(np.arange(60) % 3 == 0, 5.0, 0.0)
    days, kept = np.datetime64("2020-01-01") + np.arange(60), np.r_[0:20, 30:60]
    text = np.cumsum(rain)[kept].astype(str)
    found = read_hydrology({"date": days[kept].astype(str), "cumulative_rain_mm": text})
    column = found.forcing.column("rain_mm")
    np.testing.assert_allclose(column[20:31], rain[20:31].sum() / 11)
    np.testing.assert_allclose(column[[*range(1, 20), *range(31, 60)]], rain[[*range(1, 20), *range(31, 60)]])
    assert any("1 increment of the running total covers several days" in note for note in found.notes)
    # a missing reading within a day makes neither this day nor half of the next one missing
    hours = np.datetime64("2020-01-01T00:00") + 6 * np.timedelta64(60, "m") * np.arange(80)
    total = np.cumsum(np.where(np.arange(80) % 5 == 0, 2.0, 0.0))
    cells = np.where(np.arange(80) == 41, "", total.astype(str))
    column = read_hydrology({"date": hours.astype(str), "cumulative_rain_mm": cells}).forcing.column("rain_mm")
    np.testing.assert_allclose(column[1:], np.diff(total, prepend=0.0).reshape(20, 4).sum(axis=1)[1:])


def test_the_gap_before_a_reset_of_a_running_total_is_missing():
    """The total of a seasonal gauge restarts on 1 April; the days between the seasons are missing."""
    days = np.datetime64("2019-04-01") + np.arange(200)
    seasons = np.concatenate([days, days + 366])
    rain = np.where(np.arange(200) % 4 == 0, 6.0, 0.0)
    text = np.tile(np.cumsum(rain), 2).astype(str)
    column = read_hydrology({"date": seasons.astype(str), "cumulative_rain_mm": text}).forcing.column("rain_mm")
    assert np.isnan(column[200:366]).all()
    np.testing.assert_allclose(column[366:], rain)


def hourly(first, n_hours, rain=1.0):
    at = np.datetime64(first) + np.arange(n_hours) * np.timedelta64(60, "m")
    return at, np.full(n_hours, rain)


def read_times(at, rain, name="rain_mm"):
    return read_hydrology({"time": np.datetime_as_string(at, unit="m"), name: np.asarray(rain, float)})


def test_days_on_which_a_logger_failed_have_no_rain():
    at, rain = hourly("2020-01-01T14:00", 24 * 6)
    failed = (at >= np.datetime64("2020-01-03T10:00")) & (at < np.datetime64("2020-01-04T00:00"))
    skipped = at == np.datetime64("2020-01-05T02:00")
    read = read_times(at[~failed & ~skipped], rain[~failed & ~skipped])
    # 1 January begins at 14:00, 7 January ends at 13:00; one absent hour is that of daylight saving time
    np.testing.assert_array_equal(read.forcing.column("rain_mm"), [np.nan, 24, np.nan, 24, 23, 24, np.nan])
    assert any(note.startswith("3 days lack readings of a regular interval") for note in read.notes)


def test_event_loggers_totals_and_daily_parts_keep_their_days():
    rng = np.random.default_rng(1)
    days = np.sort(rng.choice(60, 20, replace=False))
    event = np.concatenate(
        [np.datetime64("2020-01-01T00:00") + 1440 * int(day) + np.sort(rng.choice(1440, 5, False)) for day in days]
    )
    assert np.isfinite(read_times(event, np.full(len(event), 0.2)).forcing.column("rain_mm")).sum() == 20
    # hours with rain only
    wet = np.concatenate([hourly(f"2020-01-{day:02d}T05:00", 12)[0] for day in range(1, 29, 2)])
    assert np.isfinite(read_times(wet, np.ones(len(wet))).forcing.column("rain_mm")).sum() == 14
    # daily readings at 09:00, then hourly ones
    manual = np.datetime64("2020-01-01T09:00") + np.arange(10) * np.timedelta64(1440, "m")
    at, rain = hourly("2020-01-11T00:00", 24 * 10)
    column = read_times(np.append(manual, at), np.append(np.full(10, 5.0), rain)).forcing.column("rain_mm")
    np.testing.assert_array_equal(column[:9], 5.0)
    np.testing.assert_array_equal(column[10:], 24.0)
    # the next reading of a running total contains the rain of absent ones
    at, rain = hourly("2020-01-01T00:00", 24 * 8)
    kept = (at < np.datetime64("2020-01-03T10:00")) | (at >= np.datetime64("2020-01-04T05:00"))
    column = read_times(at[kept], np.cumsum(rain)[kept], "rain_total_mm").forcing.column("rain_mm")
    assert column[1:].sum() == pytest.approx(24 * 7)
