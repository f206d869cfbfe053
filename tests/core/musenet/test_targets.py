"""Days of an estimate: all of them, or those that a layer can hold."""

from __future__ import annotations

import numpy as np
import pytest
from slopemuse.plugin.core.errors import InputError
from slopemuse.plugin.core.musenet.targets import days_between
from slopemuse.plugin.core.progress import Progress

FIRST, LAST = np.datetime64("2016-08-01"), np.datetime64("2022-02-19")


class Heard(Progress):
    def __init__(self):
        self.texts = []

    def warn(self, text):
        self.texts.append(text)


def test_every_day_and_every_second():
    heard = Heard()
    assert len(days_between(FIRST, LAST, 1, None, True, heard)) == 2029
    days = days_between(FIRST, LAST, 2, 1900, True, heard)
    assert (days[0], days[1], days[-1]) == (FIRST, FIRST + np.timedelta64(2, "D"), LAST)
    assert heard.texts == []


def test_more_than_a_layer_holds_begins_later_and_says_so():
    heard = Heard()
    days = days_between(FIRST, LAST, 1, 1900, False, heard)
    assert (len(days), days[-1]) == (1900, LAST)
    assert "begins on 2016-12-08 instead of 2016-08-01" in heard.texts[0]
    assert "set STEP to 2" in heard.texts[0]


def test_a_start_that_was_given_is_not_changed():
    with pytest.raises(InputError, match=r"would have 2029 dates and a layer holds at most 1900; set STEP to 2"):
        days_between(FIRST, LAST, 1, 1900, True, Heard())
