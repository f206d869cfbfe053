"""Sentences that describe the differences between two results."""

from __future__ import annotations

import numpy as np
from slopemuse.plugin.core.records.comparison import (
    OutputContent,
    content_differences,
    number_differences,
    version_differences,
)

PIDS = np.array(["A", "B"])


def table(**columns):
    return OutputContent({"pid": PIDS, **columns}, is_table=True)


def test_the_first_value_is_named_by_point_and_date():
    one = table(D20200101=np.array([1.0, np.nan]), D20200113=np.array([1.0, 2.0]))
    other = table(D20200101=np.array([1.0, np.nan]), D20200113=np.array([1.5, 2.25]))
    assert content_differences("OUTPUT", one, one) == []
    assert content_differences("OUTPUT", one, other) == [
        "2 values of OUTPUT differ, by at most 0.5; the first is "
        "D20200113 (2020-01-13) at pid A (originally 1.0, now 1.5)."
    ]


def test_a_value_that_becomes_missing_is_a_difference():
    one, other = table(v=np.array([1.0, 2.0])), table(v=np.array([1.0, np.nan]))
    sentence = "1 value of OUTPUT differs: v at pid B (originally 2.0, now nan)."
    assert content_differences("OUTPUT", one, other) == [sentence]


def test_an_integer_equals_the_same_floating_point_number():
    one, other = table(v=np.array([1, 2])), table(v=np.array([1.0, 2.0]))
    assert content_differences("OUTPUT", one, other) == []
    sentence = "1 value of OUTPUT differs: v at pid B (originally 2, now 2.5)."
    assert content_differences("OUTPUT", one, table(v=np.array([1.0, 2.5]))) == [sentence]


def test_rows_fields_and_shapes():
    one = OutputContent({"v": np.zeros(3)}, is_table=True)
    assert content_differences("T", one, OutputContent({"v": np.zeros(4)}, is_table=True)) == [
        "T had 3 rows and now has 4."
    ]
    assert content_differences("T", one, OutputContent({"w": np.zeros(3)}, is_table=True)) == [
        "T no longer contains 'v'.",
        "T now also contains 'w'.",
    ]
    bands = OutputContent({"band 1": np.zeros((2, 3))})
    assert content_differences("R", bands, OutputContent({"band 1": np.zeros((2, 4))})) == [
        "The shape of 'band 1' in R was (2, 3) and is now (2, 4)."
    ]
    changed = np.zeros((2, 3))
    changed[1, 2] = 4.0
    assert content_differences("R", bands, OutputContent({"band 1": changed})) == [
        "1 value of R differs, by at most 4: band 1 at row 2, 3 (originally 0.0, now 4.0)."
    ]


def test_lines_of_a_text():
    one, other = OutputContent(lines=["a", "b"]), OutputContent(lines=["a", "c"])
    assert content_differences("REPORT", one, other) == ["The text of REPORT differs: originally 'b', now 'c'."]
    assert content_differences("REPORT", one, OutputContent(lines=["a"])) == [
        "The text of REPORT differs: originally 'b', now ''."
    ]


def test_numbers_and_versions():
    assert number_differences({"RMSE": 1.5, "N": None}, {"RMSE": 1.5, "N": None}) == []
    assert number_differences({"RMSE": 1.5}, {"RMSE": 1.6}) == ["RMSE was 1.5 and is now 1.6."]
    assert version_differences({"numpy": "1.24", "torch": ""}, {"numpy": "2.0", "torch": ""}) == [
        "The version of numpy was 1.24 and is now 2.0."
    ]
    assert version_differences({"torch": "2.6"}, {"torch": ""}) == ["The version of torch was 2.6 and is now missing."]
