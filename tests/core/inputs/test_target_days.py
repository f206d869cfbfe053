"""Days of an estimate that a layer can hold."""

from __future__ import annotations

import numpy as np
from slopemuse.plugin.core.common.progress import Progress
from slopemuse.plugin.core.inputs.target_days import newest_days

DAYS = np.arange(np.datetime64("2016-08-01"), np.datetime64("2022-02-20"))


class Heard(Progress):
    def __init__(self):
        self.texts = []

    def warn(self, text):
        self.texts.append(text)


def test_all_days_where_they_fit():
    heard = Heard()
    assert newest_days(DAYS[::2], 1900, heard).all()
    assert heard.texts == []


def test_the_newest_days_where_they_do_not():
    heard = Heard()
    kept = newest_days(DAYS, 1900, heard)
    assert (kept.sum(), kept[-1], kept[0]) == (1900, True, False)
    assert "has 2029 dates and a layer holds 1900: the layers begin on 2016-12-08" in heard.texts[0]
    assert "All dates from 2016-08-01 on are in the NetCDF file" in heard.texts[0]
