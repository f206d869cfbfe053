"""Daily drivers: rows in any order, missing days, and filling of gaps."""

from __future__ import annotations

import numpy as np
import pytest
from slopemuse.plugin.core.common.errors import InputError
from slopemuse.plugin.core.data.forcing import LEVEL, RAIN, Forcing


def days(*texts):
    return np.array(texts, dtype="datetime64[D]")


def test_rows_are_sorted_and_a_day_without_a_row_is_missing():
    rows = days("2020-01-04", "2020-01-01", "NaT", "2020-01-02")
    forcing = Forcing.from_rows(rows, {RAIN: np.array([4.0, 1.0, 9.0, np.nan]), LEVEL: np.array([140, 110, 190, 120])})
    assert forcing.n_days == 4
    np.testing.assert_array_equal(forcing.column(RAIN), [1, np.nan, np.nan, 4])
    np.testing.assert_array_equal(forcing.column(LEVEL), [110, 120, np.nan, 140])


def test_rows_of_a_duplicate_day_must_agree():
    twice = days("2020-01-01", "2020-01-02", "2020-01-01")
    same = Forcing.from_rows(twice, {RAIN: np.array([1.0, 2.0, 1.0])})
    assert same.column(RAIN).tolist() == [1, 2]
    # a second row may contain values that are missing in the first row
    other = Forcing.from_rows(twice, {RAIN: np.array([np.nan, 2.0, 5.0])})
    assert other.column(RAIN).tolist() == [5, 2]
    with pytest.raises(InputError, match=r"2020-01-01 occurs twice .* with different values of rain_mm"):
        Forcing.from_rows(twice, {RAIN: np.array([1.0, 2.0, 3.0])})


def test_filling_takes_zero_rain_and_the_last_level_and_counts():
    values = np.array([[np.nan, np.nan], [5, 170], [np.nan, np.nan], [1, 168], [np.nan, np.nan]])
    filled, counts = Forcing(np.datetime64("2020-01-01") + np.arange(5), (RAIN, LEVEL), values).filled()
    assert filled.column(RAIN).tolist() == [0, 5, 0, 1, 0]
    assert filled.column(LEVEL).tolist() == [170, 170, 170, 168, 168]
    assert counts == {RAIN: 3, LEVEL: 3}


def test_a_filled_day_does_not_change_when_later_days_come():
    values = np.array([[170.0], [np.nan], [np.nan], [150.0]])
    full = Forcing(np.datetime64("2020-01-01") + np.arange(4), (LEVEL,), values)
    early = full.until(np.datetime64("2020-01-03")).filled()[0]
    np.testing.assert_array_equal(early.values, full.filled()[0].values[:3])


def test_clipping_reaches_beyond_the_table():
    forcing = Forcing(days("2020-01-02", "2020-01-03"), (RAIN,), np.array([[2.0], [3.0]]))
    wide = forcing.clipped(np.datetime64("2020-01-01"), np.datetime64("2020-01-05"))
    np.testing.assert_array_equal(wide.values[:, 0], [np.nan, 2, 3, np.nan, np.nan])
    assert forcing.clipped(np.datetime64("2020-01-03"), np.datetime64("2020-01-03")).values.tolist() == [[3]]


def test_hash_follows_days_names_and_values():
    forcing = Forcing(days("2020-01-01", "2020-01-02"), (RAIN,), np.array([[1.0], [np.nan]]))
    changed = [
        Forcing(forcing.days + np.timedelta64(1, "D"), (RAIN,), forcing.values),
        Forcing(forcing.days, (LEVEL,), forcing.values),
        Forcing(forcing.days, (RAIN,), np.array([[1.0], [0.0]])),
    ]
    again = Forcing(forcing.days.copy(), (RAIN,), forcing.values.copy())
    assert again.content_hash() == forcing.content_hash()
    assert len({forcing.content_hash(), *(other.content_hash() for other in changed)}) == 4


def test_drivers_by_name_and_order():
    forcing = Forcing(days("2020-01-01"), (RAIN, LEVEL, "snow"), np.array([[1.0, 2.0, 3.0]]))
    assert forcing.select(("snow", RAIN)).values.tolist() == [[3, 1]]
    with pytest.raises(InputError, match="no driver 'wind'; its drivers are rain_mm, level_m, snow"):
        forcing.column("wind")


@pytest.mark.parametrize(
    ("make", "sentence"),
    [
        (lambda: Forcing(days("2020-01-01", "2020-01-03"), (RAIN,), np.zeros((2, 1))), "not consecutive"),
        (lambda: Forcing(days("2020-01-01"), (RAIN,), np.zeros((1, 2))), r"\(1, 2\), but must have shape \(1, 1\)"),
        (lambda: Forcing.from_rows(days("NaT"), {RAIN: np.zeros(1)}), "no rows with a readable date"),
        (
            lambda: Forcing(days("2020-01-01"), (LEVEL,), np.array([[np.nan]])).filled(),
            "driver level_m has no value on the required days",
        ),
    ],
)
def test_invalid_drivers_are_refused_with_one_sentence(make, sentence):
    with pytest.raises(InputError, match=sentence) as caught:
        make()
    assert str(caught.value).endswith(".")


def test_the_callers_array_cannot_change_drivers():
    days, values = np.arange("2020-01-01", "2020-01-04", dtype="datetime64[D]"), np.zeros((3, 1))
    forcing = Forcing(days, ("rain_mm",), values)
    values[0, 0] = 9.0
    assert forcing.values[0, 0] == 0.0
    with pytest.raises(ValueError, match="read-only"):
        forcing.values[0, 0] = 1.0
