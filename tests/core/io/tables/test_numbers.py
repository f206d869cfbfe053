"""Text is converted to numbers."""

from __future__ import annotations

import numpy as np
import pytest
from slopemuse.plugin.core.io.tables.numbers import clear_sentinels, describe, numbers, to_floats, to_matrix


def test_what_counts_as_a_number():
    values, text = to_floats(["1.5", " -2 ", "1e-3", "", "NaN", "nan", "#NUM!", "abc", "NULL", "−4", "#NUM!", "inf"])
    np.testing.assert_array_equal(
        values, [1.5, -2, 1e-3, np.nan, np.nan, np.nan, np.nan, np.nan, np.nan, -4, np.nan, np.inf]
    )
    assert text == {"#NUM!": 2, "abc": 1}
    assert describe(text) == "2 × '#NUM!', 1 × 'abc'"


def test_decimal_comma_only_when_declared():
    assert to_floats(["1,5", "2"], decimal_comma=True)[0].tolist() == [1.5, 2.0]
    values, text = to_floats(["1,5", "2"])
    assert np.isnan(values[0])
    assert text == {"1,5": 1}


@pytest.mark.parametrize("columns", [[1, 2], [0, 2], []])
def test_matrix(columns):
    rows = [["1", "2", "3"], ["4", "x", "6"]]
    expected = np.array([[1, 2, 3], [4, np.nan, 6]])[:, columns]
    values, text = to_matrix(rows, columns)
    np.testing.assert_array_equal(values, expected)
    assert sum(text.values()) == (1 in columns)


def test_column_of_any_kind():
    assert numbers(np.array([1, 2]))[0].tolist() == [1.0, 2.0]
    assert numbers(np.array(["3", "4.5"]))[0].tolist() == [3.0, 4.5]
    np.testing.assert_array_equal(numbers(np.array([None, "7"], dtype=object))[0], [np.nan, 7])


def test_only_sentinels_outside_the_range_of_the_data_are_cleared():
    values = np.array([1.0, -30.0, 999.0, -9999.0])
    assert clear_sentinels(values, None) == {999.0: 1, -9999.0: 1}
    np.testing.assert_array_equal(values, [1, -30, np.nan, np.nan])
    deep = np.array([900.0, 950.0, 999.0])
    assert clear_sentinels(deep, None) == {}
    assert deep[2] == 999.0
    assert clear_sentinels(deep, 950.0) == {950.0: 1}
    assert clear_sentinels(np.array([np.nan]), None) == {}


@pytest.mark.parametrize("number", [-999.9, 9999.99, -999999.0, 1e20, 9.96921e36, -3.4028235e38])
def test_fill_values_of_programs_are_missing(number):
    values = np.array([1.0, -30.0, number, 4.0, number])
    assert clear_sentinels(values, None) == {number: 2}
    np.testing.assert_array_equal(values, [1, -30, np.nan, 4, np.nan])


def test_many_different_huge_numbers_are_no_fill_value():
    values = np.array([1.0, 1e16, 2e16, 3e16])
    assert clear_sentinels(values, None) == {}
    assert values[1] == 1e16
