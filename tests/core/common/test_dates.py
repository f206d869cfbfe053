"""Gaps are runs of days without a value."""

from __future__ import annotations

import numpy as np
from slopemuse.plugin.core.common.dates import gaps_of

DAYS = np.arange("2020-01-01", "2020-01-11", dtype="datetime64[D]")


def test_gaps_lie_between_values_and_the_longest_comes_first():
    values = np.array([np.nan, 1, np.nan, 2, np.nan, np.nan, np.nan, 3, 4, np.nan])
    assert [(str(first), str(last), days) for first, last, days in gaps_of(DAYS, values)] == [
        ("2020-01-05", "2020-01-07", 3),
        ("2020-01-03", "2020-01-03", 1),
    ]


def test_missing_days_are_gaps_and_empty_series_have_none():
    assert gaps_of(DAYS[[0, 1, 5]], np.zeros(3)) == [(DAYS[2], DAYS[4], 3)]
    assert gaps_of(DAYS, np.zeros(10)) == []
    assert gaps_of(DAYS, np.full(10, np.nan)) == []
    assert gaps_of(DAYS[:0], np.zeros(0)) == []
