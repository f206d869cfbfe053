"""Trend fits compared with known truth and with least squares point by point."""

from __future__ import annotations

import numpy as np
import pytest
from slopemuse.plugin.core.common.errors import InputError
from slopemuse.plugin.core.timeseries.trend import fit_trend

DATES = np.datetime64("2018-01-01") + 12 * np.arange(71)
YEARS = (DATES - DATES[0]).astype(float) / 365.25


def test_joint_fit_is_not_biased_by_the_season():
    values = (-10.0 * YEARS + 8.0 * np.sin(2 * np.pi * (DATES - np.datetime64("2018-01-01")).astype(float) / 365.25))[
        None
    ]
    trend = fit_trend(DATES, values, ("linear", "annual"))
    assert trend.velocity[0] == pytest.approx(-10.0, abs=0.02)
    assert trend.amplitude_mm["annual"][0] == pytest.approx(8.0, abs=0.02)
    assert trend.peak_day["annual"][0] == pytest.approx(365.25 / 4, abs=1)
    assert trend.r2[0] > 0.999


def test_all_terms_and_a_step_are_recovered():
    step = DATES[40]
    middle = YEARS - YEARS[-1] / 2
    values = (5 * middle + 0.5 * 3 * middle**2 + 7.0 * (step <= DATES))[None]
    trend = fit_trend(DATES, values, ("linear", "acceleration", "annual", "semiannual"), [step])
    assert trend.velocity[0] == pytest.approx(5.0, abs=1e-6)
    assert trend.acceleration[0] == pytest.approx(3.0, abs=1e-6)
    assert trend.steps_mm[0, 0] == pytest.approx(7.0, abs=1e-6)
    np.testing.assert_allclose(trend.residual, 0, atol=1e-6)


def test_equals_point_by_point_least_squares_with_gaps():
    rng = np.random.default_rng(3)
    values = rng.normal(0, 3, (20, len(DATES))) - 12 * YEARS
    values[rng.random(values.shape) < 0.3] = np.nan
    trend = fit_trend(DATES, values)
    for i, row in enumerate(values):
        seen = np.isfinite(row)
        x = np.column_stack([np.ones(seen.sum()), YEARS[seen]])
        slope = np.linalg.lstsq(x, row[seen], rcond=None)[0][1]
        assert trend.velocity[i] == pytest.approx(slope, abs=1e-9)
        assert trend.n[i] == seen.sum()


def test_sigma_covers_when_errors_are_correlated():
    rng = np.random.default_rng(5)
    noise = rng.normal(0, 2, (600, len(DATES)))
    for t in range(1, len(DATES)):
        noise[:, t] += 0.5 * noise[:, t - 1]
    trend = fit_trend(DATES, noise)
    inside = np.mean(np.abs(trend.velocity) < 1.645 * trend.velocity_std)
    assert 0.84 <= inside <= 0.96


@pytest.mark.parametrize(("phi", "terms"), [(0.0, ()), (0.5, ()), (0.8, ()), (0.5, ("annual", "semiannual"))])
def test_intervals_are_calibrated_for_any_autocorrelation_and_terms(phi, terms):
    rng = np.random.default_rng(6)
    dates = np.datetime64("2016-01-01") + 12 * np.arange(120)
    noise = rng.normal(0, 3, (1500, len(dates)))
    for t in range(1, len(dates)):
        noise[:, t] = phi * noise[:, t - 1] + np.sqrt(1 - phi**2) * noise[:, t]
    trend = fit_trend(dates, noise, ("linear", *terms))
    inside = np.mean(np.abs(trend.velocity) < 1.96 * trend.velocity_std)
    assert 0.91 <= inside <= 0.98


def test_a_random_walk_below_the_noise_increases_sigma():
    rng = np.random.default_rng(7)
    dates = np.datetime64("2016-01-01") + 12 * np.arange(150)
    noise = rng.normal(0, 3, (300, len(dates)))
    wander = np.cumsum(rng.normal(0, 0.5, noise.shape), axis=1)
    alone, both = fit_trend(dates, noise).velocity_std, fit_trend(dates, noise + wander).velocity_std
    # the scatter is only a tenth larger; with the lag-one correlation alone, sigma would be a third larger
    assert np.median(both) > 2 * np.median(alone)


def test_a_perfect_fit_has_zero_sigma():
    years = (DATES - DATES[0]).astype(float) / 365.25
    found = fit_trend(DATES, np.array([0.0 * years, 5.0 * years]))
    np.testing.assert_allclose(found.velocity, [0, 5], atol=1e-9)
    np.testing.assert_allclose(found.velocity_std, 0, atol=1e-9)


def test_weights_follow_sigma():
    values = np.array([[0.0, 0.0, 100.0, 0.0, 0.0]])
    sigma = np.array([[1.0, 1.0, 1e6, 1.0, 1.0]])
    assert fit_trend(DATES[:5], values, sigma=sigma).fitted[0, 0] == pytest.approx(0.0, abs=1e-6)


def test_values_without_sigma_are_ignored_in_fit_and_scores():
    values = np.random.default_rng(4).normal(0, 2.0, (3, 71))
    sigma = np.ones((3, 71))
    sigma[:, ::2] = np.nan
    found, alone = fit_trend(DATES, values, sigma=sigma), fit_trend(DATES, np.where(sigma > 0, values, np.nan))
    for name in ("velocity", "velocity_std", "rmse", "r2"):
        np.testing.assert_allclose(getattr(found, name), getattr(alone, name), err_msg=name)


@pytest.mark.parametrize("values", [np.full((1, 71), np.nan), np.r_[1.0, np.full(70, np.nan)][None]])
def test_too_few_dates_give_nan(values):
    trend = fit_trend(DATES, values)
    assert np.isnan(trend.velocity[0])
    assert np.isnan(trend.velocity_std[0])


def test_one_date_gives_nan():
    assert np.isnan(fit_trend(DATES[:1], np.ones((3, 1))).velocity).all()


@pytest.mark.parametrize("n_points", [0, 3])
def test_no_date_gives_nan(n_points):
    fit = fit_trend(np.array([], dtype="datetime64[D]"), np.empty((n_points, 0)))
    np.testing.assert_array_equal(fit.velocity, np.full(n_points, np.nan))
    np.testing.assert_array_equal(fit.n, np.zeros(n_points))


def test_unknown_term():
    with pytest.raises(InputError, match="'cubic' is unknown"):
        fit_trend(DATES, np.zeros((1, 71)), ("cubic",))
