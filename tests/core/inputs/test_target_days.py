"""Days of an estimate: the maximum number of days in a layer, the requested span and warnings."""

from __future__ import annotations

import numpy as np
import pytest
from slopemuse.plugin.core.data.forcing import Forcing
from slopemuse.plugin.core.data.point_series import PointSeries
from slopemuse.plugin.core.inputs.target_days import newest_days, requested_span, warn_outside_training
from slopemuse.tests.progress import RecordedProgress

DAYS = np.arange(np.datetime64("2016-08-01"), np.datetime64("2022-02-20"))


def test_all_days_are_kept_if_they_fit_into_a_layer():
    progress = RecordedProgress()
    assert newest_days(DAYS[::2], 1900, progress).all()
    assert progress.warnings == []


def test_the_newest_days_are_kept_if_a_layer_is_too_small():
    progress = RecordedProgress()
    kept = newest_days(DAYS, 1900, progress)
    assert (kept.sum(), kept[-1], kept[0]) == (1900, True, False)
    assert (
        "has 2,029 days, but a layer can contain only 1,900, so the layers start on 2016-12-08" in progress.warnings[0]
    )
    assert "The NetCDF file next to the layer contains all days since 2016-08-01" in progress.warnings[0]


@pytest.mark.parametrize(
    ("mode", "requested", "expected"),
    [
        ("nowcast", (None, None), ("2020-01-13", "2020-02-20")),
        ("hindcast", (None, None), ("2020-01-13", "2020-02-20")),
        ("scenario", (None, None), ("2020-03-01", "2020-02-20")),
        ("nowcast", ("2020-02-01", None), ("2020-02-01", "2020-02-20")),
        ("scenario", (None, "2020-04-01"), ("2020-03-01", "2020-04-01")),
    ],
)
def test_the_span_of_an_estimate(mode, requested, expected):
    dates = np.array(["2020-01-01", "2020-03-01"], "datetime64[D]")
    series = PointSeries(["a"], np.zeros((1, 2)), dates, np.zeros((1, 2)))
    days = np.arange("2020-01-01", "2020-02-21", dtype="datetime64[D]")
    forcing = Forcing(days, ("rain_mm",), np.zeros((len(days), 1)))
    start, end = (None if day is None else np.datetime64(day) for day in requested)
    found = requested_span(series, forcing, np.datetime64("2020-01-13"), start, end, mode)
    assert tuple(str(day) for day in found) == expected


@pytest.mark.parametrize(
    ("mode", "name"),
    [("nowcast", "Nowcast with a latency of 12 d"), ("hindcast", "Hindcast"), ("scenario", "Scenario")],
)
def test_a_warning_names_its_estimate(mode, name):
    progress = RecordedProgress()
    warn_outside_training(np.zeros(len(DAYS)), DAYS, mode, 12, progress)
    assert progress.warnings == []
    warn_outside_training(0.5 * (np.arange(len(DAYS)) < 49), DAYS, mode, 12, progress)
    assert progress.warnings == [
        f"{name}, 2016-08-01 to 2022-02-19: on 49 of 2,029 days, a driver is outside its training range; "
        "these days are flagged and their intervals are wider."
    ]
