"""Ensemble of models: inverse-variance weights, and wider intervals where the models disagree."""

from __future__ import annotations

import numpy as np
import pytest
from slopemuse.plugin.core.common.errors import InputError
from slopemuse.plugin.core.daily.rate.rate_estimate import OUTSIDE_TRAINING, estimate_daily
from slopemuse.plugin.core.data.point_series import PointSeries
from slopemuse.plugin.core.inputs.point_features import activity_mm, velocity_mm_per_day
from slopemuse.plugin.core.state_space.following.ensemble import combine_by_inverse_variance
from slopemuse.plugin.core.synthetic import make_slope
from slopemuse.plugin.core.training.rate_training import TrainingOptions, train
from slopemuse.tests.progress import RecordedProgress


def estimate_of(*numbers):
    return tuple(np.array([[number]], dtype=float) for number in numbers)


def test_weights_are_inverse_to_the_variance():
    value, sigma, rate = combine_by_inverse_variance([estimate_of(10, 1, 0.1), estimate_of(13, 2, 0.2)])
    assert value[0, 0] == pytest.approx((10 / 1 + 13 / 4) / (1 + 1 / 4))
    assert rate[0, 0] == pytest.approx((0.1 + 0.2 / 4) / (1 + 1 / 4))
    # the squared difference 3² exceeds the sum of variances 1² + 2² by 4, weighted by 0.8 · 0.2
    assert sigma[0, 0] ** 2 == pytest.approx(2 / (1 + 1 / 4) + 0.8 * 0.2 * 4)


def test_one_estimate_and_two_equal_estimates_are_unchanged():
    for parts in ([estimate_of(5, 2, 0.3)], [estimate_of(5, 2, 0.3)] * 2):
        assert [float(array[0, 0]) for array in combine_by_inverse_variance(parts)] == pytest.approx([5, 2, 0.3])


def test_nan_is_kept():
    value, sigma, _ = combine_by_inverse_variance([estimate_of(np.nan, np.nan, np.nan)] * 2)
    assert np.isnan(value).all()
    assert np.isnan(sigma).all()


def test_drivers_are_ignored_and_reported_with_less_than_a_year_of_data():
    slope = make_slope(seed=4, n_points=30, n_days=400)
    progress = RecordedProgress()
    model = train(slope.series, slope.forcing, TrainingOptions(), slope.stable_in_sensor(), progress, scored=False)
    assert model.bank.drivers == ()
    assert any("days long" in text and "ignore the drivers" in text for text in progress.warnings)
    daily = estimate_daily(slope.series, model, slope.forcing).series
    assert np.isfinite(daily.values).all()
    # no driver is used, so none is outside its training range
    assert (daily.flags & OUTSIDE_TRAINING == 0).all()


def test_too_few_acquisitions_are_refused():
    slope = make_slope(seed=4, n_points=30, n_days=120)
    with pytest.raises(InputError, match="at least 8 are required"):
        train(slope.series, slope.forcing, TrainingOptions(), None)


def test_stable_points_get_no_velocity_and_fast_points_keep_theirs():
    rng = np.random.default_rng(0)
    days = 12 * np.arange(100)
    speed = np.repeat([0.0, 0.1], 200)
    values = speed[:, None] * days + rng.normal(0, 3, (400, 100))
    series = PointSeries(
        np.arange(400).astype(str), rng.uniform(0, 1, (400, 2)), np.datetime64("2020-01-01") + days, values, ""
    )
    end = series.dates[-1]
    velocity = velocity_mm_per_day(series, end)
    plain = np.polyfit(days, values.T, 1)[0]
    assert np.sqrt(np.mean(velocity[:200] ** 2)) < 0.6 * np.sqrt(np.mean(plain[:200] ** 2))
    np.testing.assert_allclose(velocity[200:], plain[200:], rtol=2e-3)
    activity = activity_mm(series, end)
    np.testing.assert_allclose(np.median(activity[:200]), 3, rtol=0.05)
    np.testing.assert_allclose(np.median(activity[200:]), np.hypot(3, 0.1 * days.std()), rtol=0.05)
