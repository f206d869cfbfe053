"""Ticks of the time axis are dates at any zoom level and do not overlap."""

from __future__ import annotations

import re

import numpy as np
import pytest
from slopemuse.plugin.core.plots.date_ticks import DATE_FORMATS, MAX_TICKS, date_text, date_ticks

START = float(np.datetime64("2019-04-15").astype("datetime64[D]").astype(int))


@pytest.mark.parametrize("span", [1.0, 2.0, 5.0, 12.0, 40.0, 80.0, 200.0, 800.0, 2000.0, 5000.0, 20000.0])
@pytest.mark.parametrize("characters", [12.0, 30.0, 60.0, 110.0])
def test_labels_match_their_positions_and_do_not_overlap(span, characters):
    positions, texts = date_ticks(START, START + span, characters)
    assert 1 <= len(texts) <= MAX_TICKS
    assert sum(len(text) + 1 for text in texts) <= max(characters, 12)
    assert len(set(texts)) == len(texts)
    for position, text in zip(positions, texts):
        assert START <= position <= START + span
        assert re.fullmatch(r"\d{4}(-\d\d){0,2}", text)
        assert np.datetime64(text, "D") == np.datetime64(int(position), "D")


def test_calendar_units_by_hand():
    january = float(np.datetime64("2020-01-01").astype("datetime64[D]").astype(int))
    assert date_ticks(january, january + 365, 40)[1] == ["2020-01", "2020-04", "2020-07", "2020-10"]
    assert date_ticks(january - 10, january + 4 * 365, 60)[1] == ["2020", "2021", "2022", "2023"]
    assert date_ticks(january + 0.2, january + 0.7, 60) == ([], [])


def test_dates_are_written_as_requested():
    day = np.datetime64("2020-03-05")
    assert [date_text(day, one) for one in DATE_FORMATS] == ["2020-03-05", "05.03.2020", "05/03/2020", "03/05/2020"]
    assert (date_text(day, "dots", "M"), date_text(day, "iso", "Y")) == ("03.2020", "2020")
    january = 18262
    assert date_ticks(january, january + 365, 40, date_format="dots")[1] == ["01.2020", "04.2020", "07.2020", "10.2020"]


def test_dates_outside_the_range_of_python():
    """Years beyond 9999 and before 0 have labels; some tables use the year 9999 for an open end."""
    last = float(np.datetime64("9999-12-31").astype("datetime64[D]").astype(int))
    assert date_ticks(last - 800, last + 800, 30)[1] == ["9998", "9999", "10000", "10001", "10002"]
    assert date_text(np.datetime64("-0044-03-15"), "dots") == "15.03.-044"
