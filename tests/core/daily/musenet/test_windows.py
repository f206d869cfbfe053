"""Samples of the published network equal values computed by hand."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from slopemuse.plugin.core.common.errors import InputError
from slopemuse.plugin.core.daily.musenet.batches import end_by_samples, first_target
from slopemuse.plugin.core.daily.musenet.windows import (
    Lags,
    append_calendar_columns,
    calendar,
    deformation_windows,
    driver_windows,
    known_until,
)
from slopemuse.plugin.core.data.daily_line import daily_line
from slopemuse.plugin.core.data.forcing import Forcing
from slopemuse.plugin.core.data.point_series import PointSeries

FIRST = np.datetime64("2020-01-01")
DATES = FIRST + np.array([0, 12, 24, 48, 60])
VALUES = np.array([[0.0, 12, 24, 48, 60], [0, np.nan, 48, 96, 120]])
DAYS = FIRST + np.arange(61)
LAGS = Lags(deformation=3, step_days=12, drivers=5)


def test_calendar_of_a_leap_day():
    assert calendar(np.array(["2020-02-29", "2016-12-31"], "M8[D]")).tolist() == [[2020, 2, 29], [2016, 12, 31]]


def test_line_is_interpolated_over_gaps():
    line = daily_line(DATES, VALUES, DAYS)
    np.testing.assert_allclose(line[0], np.arange(61))
    np.testing.assert_allclose(line[1], 2.0 * np.arange(61))


def test_nothing_at_or_after_the_target_is_used():
    targets = DATES[3:]
    known = known_until(DATES, targets, uses_later_dates=False)
    assert known.tolist() == [DATES[2].item(), DATES[3].item()]
    line = daily_line(DATES, VALUES, DAYS)
    windows = deformation_windows(line, FIRST, targets, known, LAGS)
    # for day 48, the value of day 36 would require the acquisition of day 48; that of day 24 replaces it
    np.testing.assert_allclose(windows[0, 0], [24, 24, 12])
    np.testing.assert_allclose(windows[0, 1], [48, 36, 24])


def test_the_published_reading_looks_ahead():
    targets = DATES[3:4]
    windows = deformation_windows(
        daily_line(DATES, VALUES, DAYS), FIRST, targets, known_until(DATES, targets, uses_later_dates=True), LAGS
    )
    np.testing.assert_allclose(windows[0, 0], [36, 24, 12])


def test_driver_windows_are_newest_first_with_their_dates():
    forcing = Forcing(DAYS, ("rain_mm", "level_m"), np.column_stack([np.arange(61.0), 100 + np.arange(61.0)]))
    windows = driver_windows(forcing, DATES[1:2], LAGS)
    assert windows.shape == (2, 1, 5, 4)
    assert windows[0, 0, :, 0].tolist() == [12, 11, 10, 9, 8]
    assert windows[1, 0, 0].tolist() == [112, 2020, 1, 13]
    as_published = driver_windows(forcing, DATES[1:2], replace(LAGS, driver_gap=1))
    assert as_published[0, 0, :, 0].tolist() == [11, 10, 9, 8, 7]
    assert as_published[1, 0, 0].tolist() == [111, 2020, 1, 12]
    # with a gap of 1 day, the day after the record needs no driver of its own, and the fifth day lacks one
    after = np.array([DAYS[-1] + np.timedelta64(1, "D")])
    assert driver_windows(forcing, after, replace(LAGS, driver_gap=1))[0, 0, 0, 0] == 60
    with pytest.raises(InputError, match="The drivers cover 2020-01-01"):
        driver_windows(forcing, DAYS[4:5], replace(LAGS, driver_gap=1))
    assert first_target(series_of(DATES), forcing, replace(LAGS, deformation=0, driver_gap=1)) == DAYS[5]


def series_of(dates):
    return PointSeries(np.array(["P"]), np.zeros((1, 2)), dates, np.zeros((1, len(dates))), crs="EPSG:32649")


def test_samples_are_divided_as_in_the_paper():
    # with one displacement lag of 1 day, the first sample is day 2, and 1649 days give the 1648 samples of the paper
    days = FIRST + np.arange(1649)
    forcing = Forcing(days, ("rain_mm",), np.zeros((1649, 1)))
    end = end_by_samples(series_of(days), forcing, Lags(deformation=1, step_days=1, drivers=1))
    assert (end - days[1]).astype(int) + 1 == 1090 and (days[-1] - end).astype(int) == 558


def test_deformation_rows_carry_their_dates():
    rows = append_calendar_columns(np.zeros((2, 1, 3)), DATES[4:], LAGS)
    assert rows.shape == (2, 1, 3, 4)
    assert rows[1, 0, :, 3].tolist() == [18, 6, 25]


def test_a_short_series_is_refused_with_the_required_length():
    line = daily_line(DATES, VALUES, DAYS)
    with pytest.raises(
        InputError, match="3 displacement lags at intervals of 12 days require 36 days of data before 2020-01-25"
    ):
        deformation_windows(line, FIRST, DATES[2:3], DATES[1:2], LAGS)


def test_drivers_that_do_not_cover_the_days_are_refused():
    forcing = Forcing(DAYS[:20], ("rain_mm",), np.zeros((20, 1)))
    with pytest.raises(InputError, match="cover 2020-01-01 to 2020-01-20"):
        driver_windows(forcing, DATES[2:3], LAGS)


def test_a_target_before_the_first_acquisition_is_refused():
    with pytest.raises(InputError, match="There is no acquisition before"):
        known_until(DATES, DATES[:1], uses_later_dates=False)
