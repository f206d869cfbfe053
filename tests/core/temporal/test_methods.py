"""Harmonisation methods share one protocol and are selected by the names stored in models and scripts."""

from __future__ import annotations

import numpy as np
import pytest
from slopemuse.plugin.core.common.enum_words import method_of
from slopemuse.plugin.core.common.errors import InputError
from slopemuse.plugin.core.common.progress import Progress
from slopemuse.plugin.core.data.point_series import PointSeries
from slopemuse.plugin.core.environment.torch_runtime import TrainingChoice
from slopemuse.plugin.core.temporal.methods import REGISTRY, Linear, TemporalMethod
from slopemuse.plugin.core.temporal.smoothing.gp_smoother import fit_pool

NO_PROGRESS = Progress()


def test_the_method_names_are_those_of_the_algorithm():
    words = ["smoother", "lstm", "lstm_published", "pchip", "linear", "pretrained"]
    assert [method.value for method in REGISTRY] == words == [method.value for method in TemporalMethod]
    assert [word for word in words if REGISTRY[method_of(TemporalMethod, word)].is_network] == [
        "lstm",
        "lstm_published",
    ]
    with pytest.raises(InputError, match="The method 'spline' is unknown; use one of smoother, lstm, lstm_published, "):
        method_of(TemporalMethod, "spline")


def test_straight_lines_between_acquisitions_by_hand():
    dates = np.datetime64("2020-01-01") + 12 * np.arange(30)
    values = np.vstack([np.arange(30.0), -2.0 * np.arange(30)])
    series = PointSeries(["a", "b"], np.zeros((2, 2)), dates, values, "EPSG:32649")
    pool = fit_pool(series.days, series.values, NO_PROGRESS)
    method = Linear().fit(series, pool, TrainingChoice(), NO_PROGRESS)
    found = method.predict(series, dates[:3] + np.timedelta64(3, "D"), pool, NO_PROGRESS)
    assert found.values == pytest.approx(np.array([[0.25, 1.25, 2.25], [-0.5, -2.5, -4.5]]))
    assert method.note == ""
