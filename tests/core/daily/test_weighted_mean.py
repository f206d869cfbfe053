"""The weighted mean of methods for few points: optimal weights, causality, and selection in training."""

from __future__ import annotations

import re
from dataclasses import replace

import numpy as np
import pytest
from scipy.optimize import minimize
from slopemuse.plugin.core.common.errors import ModelFileError
from slopemuse.plugin.core.daily import model_file
from slopemuse.plugin.core.daily.rate.rate_estimate import estimate_daily
from slopemuse.plugin.core.daily.rate.rate_model import WEIGHTED_MEAN
from slopemuse.plugin.core.daily.rate.weighted_mean import (
    ErrorProducts,
    learned_weights,
    simplex_minimum,
    weighted_mean_of_methods,
)
from slopemuse.plugin.core.synthetic import make_slope
from slopemuse.plugin.core.training.method_choice import mean_or_rates
from slopemuse.plugin.core.training.rate_report import training_report
from slopemuse.plugin.core.training.rate_training import TrainingOptions, train
from slopemuse.tests.progress import RecordedProgress

NONE = ErrorProducts()


def test_the_simplex_minimum_is_that_of_an_optimiser():
    rng = np.random.default_rng(0)
    root = rng.normal(size=(40, 3, 3)) * [[1.0], [3.0], [0.3]]
    quadratic, linear = root @ root.transpose(0, 2, 1) + 0.1 * np.eye(3), np.array([0.2, 0.1, 0.4])
    found = simplex_minimum(quadratic, linear)
    for matrix, weights in zip(quadratic, found):
        expected = minimize(
            lambda w, matrix=matrix: w @ matrix @ w - 2 * linear @ w,
            np.full(3, 1 / 3),
            bounds=[(0, 1)] * 3,
            constraints={"type": "eq", "fun": lambda w: w.sum() - 1},
            options={"ftol": 1e-12},
        ).x
        np.testing.assert_allclose(weights, expected, atol=2e-4)
    assert (np.abs(found.sum(axis=1) - 1) < 1e-9).all()
    # the solutions include inner points and faces of the simplex
    assert 0 < (found.min(axis=1) < 1e-9).sum() < 40


def test_weights_start_equal_follow_the_point_and_do_not_look_ahead():
    rng = np.random.default_rng(1)
    noise = rng.normal(0, 2, (4, 60))
    # the first method is the best at points 0 and 1, and the last method at points 2 and 3
    errors = np.array([noise, noise + rng.normal(0, 4, (4, 60)), noise + rng.normal(0, 4, (4, 60))])
    errors[:, 2:] = errors[::-1, 2:]
    weights = learned_weights(errors, NONE)
    np.testing.assert_allclose(weights[:, :, 0], 1 / 3)
    np.testing.assert_allclose(weights.sum(axis=0), 1.0)
    assert (weights[0, :2, -1] > 0.55).all() and (weights[2, 2:, -1] > 0.55).all()
    errors[:, :, 30:] = 99.0
    np.testing.assert_array_equal(learned_weights(errors, NONE)[:, :, :31], weights[:, :, :31])


def test_one_acquisition_by_hand():
    # errors of 1, 2 and 4 mm at one acquisition: the products of all points (only one here) have a weight of 20,
    # and the prior is 18 times the minimum squared error
    errors = np.array([1.0, 2.0, 4.0]).reshape(3, 1, 1)
    products = 21 * np.outer([1, 2, 4], [1, 2, 4]) + 18 * np.eye(3)
    expected = minimize(
        lambda w: w @ products @ w - 2 * 6 * w.sum(),
        np.full(3, 1 / 3),
        bounds=[(0, 1)] * 3,
        constraints={"type": "eq", "fun": lambda w: w.sum() - 1},
        options={"ftol": 1e-14},
    ).x
    np.testing.assert_allclose(learned_weights(errors, NONE)[:, 0, 1], expected, atol=1e-4)


def test_weights_do_not_depend_on_the_noise_of_the_acquisitions():
    rng = np.random.default_rng(2)
    errors = np.array([rng.normal(0, 1, (5, 400)), rng.normal(0, 2, (5, 400)), rng.normal(0, 8, (5, 400))])
    quiet = learned_weights(errors, NONE)[:, :, -1].mean(axis=1)
    noisy = learned_weights(errors + rng.normal(0, 3, (5, 400)), NONE)[:, :, -1].mean(axis=1)
    # the weights of independent errors are proportional to their inverse variances
    np.testing.assert_allclose(quiet, np.array([64, 16, 1]) / 81, atol=0.05)
    np.testing.assert_allclose(noisy, quiet, atol=0.1)


def test_missing_errors_and_methods_are_ignored():
    errors = np.ones((3, 2, 5)) * np.array([1.0, 2.0, 3.0])[:, None, None]
    errors[1, 0, 2] = np.nan
    gap = learned_weights(errors, NONE)
    errors[:, 0, 2] = np.nan
    np.testing.assert_array_equal(gap, learned_weights(errors, NONE))
    np.testing.assert_allclose(learned_weights(np.full((3, 2, 5), np.nan), NONE), 1 / 3)
    np.testing.assert_allclose(learned_weights(np.zeros((3, 2, 5)), NONE), 1 / 3, atol=1e-6)
    mean = weighted_mean_of_methods(np.array([[1.0, np.nan], [3.0, np.nan], [np.nan, np.nan]]), np.full((3, 2), 1 / 3))
    assert mean[0] == pytest.approx(2.0) and np.isnan(mean[1])


def test_rates_replace_the_mean_only_after_a_full_year():
    rng = np.random.default_rng(0)
    rates, worse = rng.uniform(4, 5, 30), rng.uniform(6, 9, 30)
    assert mean_or_rates(worse, rates, 365) == "rate"
    assert mean_or_rates(worse, rates, 200) == WEIGHTED_MEAN
    assert mean_or_rates(rates + rng.normal(0, 3, 30), rates, 365) == WEIGHTED_MEAN


@pytest.fixture(scope="module")
def stations():
    """Return a series, its drivers, a model and the log of its training.

    The series has five points with randomly changing velocities, so that no method is the best everywhere.
    """
    slope = make_slope(3, n_points=5, n_days=900)
    rng = np.random.default_rng(0)
    n = len(slope.series.dates)
    walk = np.cumsum(np.cumsum(rng.normal(0, 0.15, (5, n)), axis=1), axis=1)
    series = slope.series.with_(values=slope.series.values + walk)
    log = RecordedProgress()
    train_end = series.dates[0] + np.timedelta64(600, "D")
    return series, slope.forcing, train(series, slope.forcing, TrainingOptions(train_end=train_end), progress=log), log


def test_few_points_get_the_weighted_mean(stations, tmp_path):
    series, forcing, model, log = stations
    assert model.method == WEIGHTED_MEAN and model.products.count
    assert any(re.search(r"the weighted mean of the model with drivers \(\d+ %\)", line) for line in log.lines)
    path = str(tmp_path / "few.safetensors")
    model_file.save(model, path)
    read = model_file.load(path)
    told = RecordedProgress()
    daily = estimate_daily(series, read, forcing, start=model.train_end, progress=told).series
    assert any("weights of each point are learned" in line for line in told.lines)
    np.testing.assert_array_equal(
        daily.values, estimate_daily(series, model, forcing, start=model.train_end).series.values
    )
    assert np.isfinite(daily.values).all() and (daily.sigma > 0).all()
    # the mean lies between the methods
    parts = [
        estimate_daily(series, replace(model, method=method), forcing, start=model.train_end).series.values
        for method in ("rate", "pretrained", "persistence")
    ]
    assert (daily.values <= np.max(parts, axis=0) + 1e-9).all() and (daily.values >= np.min(parts, axis=0) - 1e-9).all()
    text = training_report(model, series, forcing)
    assert "Nowcasts are the weighted mean of the daily rates" in text and "Daily rates from the drivers alone" in text
    assert "(not used)" not in text


def test_no_day_looks_ahead_and_hindcasts_are_those_of_the_rates(stations):
    series, forcing, model, _ = stations
    middle = model.train_end + np.timedelta64(100, "D")
    changed, later = series.values.copy(), series.dates > middle
    changed[:, later] += np.random.default_rng(0).normal(0, 20, (5, later.sum()))
    one, two = (
        estimate_daily(series.with_(values=values), model, forcing, start=model.train_end).series
        for values in (series.values, changed)
    )
    before = one.dates <= middle
    np.testing.assert_array_equal(one.values[:, before], two.values[:, before])
    np.testing.assert_array_equal(one.sigma[:, before], two.sigma[:, before])
    assert not np.allclose(one.values[:, ~before], two.values[:, ~before])
    # hindcasts and scenarios also use the factor of the rates for sigma
    rates, model = replace(model, method="rate"), replace(model, mean_widening=7.0)
    for mode, start in (("hindcast", model.train_end), ("scenario", None)):
        one, two = (estimate_daily(series, each, forcing, start=start, mode=mode) for each in (model, rates))
        np.testing.assert_array_equal(one.series.values, two.series.values)
        np.testing.assert_array_equal(one.series.sigma, two.series.sigma)
    wide = estimate_daily(series, model, forcing, start=model.train_end).series
    # the median ignores days outside the range of the training, which widen the interval as well
    assert np.median(wide.sigma / estimate_daily(series, stations[2], forcing, start=model.train_end).series.sigma) == (
        pytest.approx(7.0 / stations[2].mean_widening)
    )


def test_a_short_record_starts_with_equal_weights(stations):
    series, forcing, _, _ = stations
    log = RecordedProgress()
    short = series.dates_where(series.dates <= series.dates[0] + np.timedelta64(200, "D"))
    model = train(short, forcing, TrainingOptions(train_end=short.dates[10]), progress=log, scored=False)
    assert model.method == WEIGHTED_MEAN and not model.products.count
    assert any("start with equal weights" in line for line in log.lines)
    # the network uses rain and level, although the rates do not
    assert not model.bank.drivers
    reversed_forcing = replace(forcing, values=forcing.values[::-1])
    one, two = (
        estimate_daily(series, model, each, start=short.dates[10]).series for each in (forcing, reversed_forcing)
    )
    assert np.abs(one.values - two.values).max() > 0.01
    empty = replace(forcing, values=np.where([name == "level_m" for name in forcing.names], np.nan, forcing.values))
    assert np.isfinite(estimate_daily(series, model, empty, start=short.dates[10]).series.values).all()
    report = training_report(
        replace(model, scores={"n_acquisitions": 0.0, "n_points": 5.0, "n_heldout": 0.0}), short, forcing
    )
    assert "The weights are equal at first" in report and "learned from held-out" not in report


def test_damaged_products_are_refused(stations, tmp_path):
    path = str(tmp_path / "few.safetensors")
    for products in (ErrorProducts(np.eye(2), 9.0), ErrorProducts(-np.eye(3), 9.0), ErrorProducts(np.eye(3), np.inf)):
        model_file.save(replace(stations[2], products=products), path)
        with pytest.raises(ModelFileError, match="damaged"):
            model_file.load(path)
