"""Meaning of the intervals: displacement relative to the datum of the series; acquisition noise is added separately."""

from __future__ import annotations

import numpy as np
import pytest
from slopemuse.plugin.core.daily.rate.rate_estimate import estimate_daily
from slopemuse.plugin.core.synthetic import make_slope
from slopemuse.plugin.core.training.rate_training import TrainingOptions, train


@pytest.fixture(scope="module")
def case():
    slope = make_slope(2, n_points=60, n_days=1500)
    model = train(slope.series, slope.forcing, TrainingOptions())
    day = (slope.series.dates - slope.days[0]).astype(int)
    truth, past = slope.truth_los(), slope.series.dates <= model.train_end
    # the datum of the series is the mean level of its training acquisitions, not a single value
    level = np.nanmean(slope.series.values[:, past] - truth[:, day[past]], axis=1, keepdims=True)
    return slope, model, day, truth + level


@pytest.mark.parametrize("age", [6, 12, 24])
def test_90_percent_intervals_cover_the_moving_ground(case, age):
    slope, model, day, truth = case
    daily = estimate_daily(slope.series, model, slope.forcing, start=model.train_end + 1, latency=age).series
    target = (daily.dates - slope.days[0]).astype(int)
    known = day[np.searchsorted(day, target - age, side="right") - 1]
    moving = ~slope.stable_in_sensor()
    at = (target - known == age) & (known >= day[slope.series.dates <= model.train_end][-1])
    error = np.abs(daily.values - truth[:, target])[:, at][moving]
    assert 0.84 < np.mean(error <= 1.645 * daily.sigma[:, at][moving]) < 0.99
    dates = np.isin(daily.dates, slope.series.dates) & at
    if not dates.any():
        return
    # delivered acquisitions have the noise stated in the report
    measured = slope.series.values[:, np.searchsorted(slope.series.dates, daily.dates[dates])]
    error = np.abs(daily.values[:, dates] - measured)[moving]
    spread = np.hypot(daily.sigma[:, dates], model.scores["noise_mm"])[moving]
    seen = np.isfinite(error)
    assert 0.84 < np.mean((error <= 1.645 * spread)[seen]) < 0.96


def test_the_report_computes_coverage_in_the_same_way(case):
    slope, model, _, _ = case
    daily = estimate_daily(slope.series, model, slope.forcing, start=model.train_end + 1, latency=1).series
    later = slope.series.dates > model.train_end
    at = np.searchsorted(daily.dates, slope.series.dates[later])
    error = np.abs(daily.values[:, at] - slope.series.values[:, later])
    inside = error <= 1.6448536 * np.hypot(daily.sigma[:, at], model.scores["noise_mm"])
    assert model.scores["coverage_90"] == pytest.approx(inside[np.isfinite(error)].mean(), abs=1e-4)
