"""Rates of models whose method is a baseline."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from slopemuse.plugin.core.daily.rate.rate_estimate import estimate_daily
from slopemuse.plugin.core.synthetic import make_slope
from slopemuse.plugin.core.training.rate_training import TrainingOptions, train


@pytest.fixture(scope="module")
def slope():
    return make_slope(1, n_points=8, n_days=650)


@pytest.fixture(scope="module")
def model(slope):
    return train(slope.series, slope.forcing, TrainingOptions(method="rate"), scored=False)


@pytest.mark.parametrize("method", ["ridge", "kalman_drivers", "persistence", "kalman"])
def test_the_first_day_of_the_drivers_has_the_rate_to_the_next_day(slope, model, method):
    assert slope.forcing.days[0] == slope.series.dates[0]
    daily = estimate_daily(slope.series, replace(model, method=method), slope.forcing)
    # the second acquisition is later, so both days are estimated from the same acquisition
    assert slope.series.days[1] > 1
    change = daily.series.values[:, 1] - daily.series.values[:, 0]
    np.testing.assert_allclose(daily.rate_mm_per_day[:, 0], change, atol=1e-9)
