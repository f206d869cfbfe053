"""Cubic, exponential and logarithmic fits compared with Polynomial.fit of NumPy and curve_fit of SciPy."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.optimize import curve_fit
from slopemuse.plugin.core.data.point_series import PointSeries
from slopemuse.plugin.core.plots.point_plot import point_picture
from slopemuse.plugin.core.timeseries.curve_fit import CUBIC, CURVES, EXPONENTIAL, LOGARITHMIC, fit_curve, rate_at
from slopemuse.plugin.core.timeseries.point_fit import FitChoice

DATES = np.datetime64("2018-01-01") + 12 * np.arange(100)
YEARS = (DATES - DATES[0]).astype(float) / 365.25
SPAN = YEARS[-1]


def exponential(t, a, b, tau):
    return a + b * np.expm1(t / tau)


def logarithm(t, a, b, tau):
    return a + b * np.log1p(t / tau)


def series(truth, seed=0, noise=1.0):
    values = truth + np.random.default_rng(seed).normal(0, noise, len(DATES))
    values[[7, 40, 41]] = np.nan
    return values


def test_a_cubic_polynomial_is_that_of_numpy():
    values = series(3 - 20 * YEARS + 4 * YEARS**2 - 1.5 * YEARS**3)
    seen = np.isfinite(values)
    oracle = np.polynomial.Polynomial.fit(YEARS[seen], values[seen], 3)
    fit = fit_curve(DATES, values[None], CUBIC)
    np.testing.assert_allclose(fit.fitted[0], oracle(YEARS), atol=1e-8)
    # velocity and acceleration refer to the middle of the series
    assert fit.velocity[0] == pytest.approx(oracle.deriv()(SPAN / 2), abs=0.02)
    assert fit.acceleration[0] == pytest.approx(oracle.deriv(2)(SPAN / 2), abs=0.05)
    assert rate_at(fit, DATES[-1]) == pytest.approx(oracle.deriv()(SPAN), abs=0.1)


@pytest.mark.parametrize(
    ("curve", "function", "truth", "start"),
    [
        (EXPONENTIAL, exponential, (2.0, -5.0, 0.9), (0.0, -1.0, 1.0)),
        (EXPONENTIAL, exponential, (2.0, 60.0, -0.6), (0.0, 40.0, -1.0)),
        (LOGARITHMIC, logarithm, (1.0, -15.0, 0.2), (0.0, -10.0, 0.5)),
    ],
)
def test_exponential_and_logarithm_are_those_of_scipy(curve, function, truth, start):
    values = series(function(YEARS, *truth))
    seen = np.isfinite(values)
    oracle, covariance = curve_fit(function, YEARS[seen], values[seen], p0=start)
    fit = fit_curve(DATES, values[None], curve)
    assert fit.coefficients[0] == pytest.approx(oracle[:2], rel=1e-3, abs=1e-3)
    assert fit.tau_years == pytest.approx(oracle[2], rel=1e-3)
    assert not fit.is_bound
    np.testing.assert_allclose(fit.at(DATES)[0], function(YEARS, *oracle), atol=5e-3)
    # SciPy assumes independent residuals; their correlation by chance increases the sigma of the fit
    assert 0.99 < fit.tau_std / np.sqrt(covariance[2, 2]) < 1.6
    step = 1e-3
    ahead, behind = function(SPAN / 2 + step, *oracle), function(SPAN / 2 - step, *oracle)
    assert fit.velocity[0] == pytest.approx((ahead - behind) / (2 * step), rel=5e-3)


def test_the_sigma_of_the_velocity_is_its_scatter():
    truth = exponential(YEARS, 2.0, -5.0, 0.9)
    fits = [fit_curve(DATES, series(truth, seed)[None], EXPONENTIAL) for seed in range(40)]
    scatter = np.std([fit.velocity[0] for fit in fits], ddof=1)
    assert np.mean([fit.velocity_std[0] for fit in fits]) == pytest.approx(scatter, rel=0.3)


def test_season_and_step_are_fitted_with_the_curve():
    of_year = (DATES - DATES.astype("datetime64[Y]").astype("datetime64[D]")).astype(float) / 365.25
    day = np.datetime64("2019-09-01")
    truth = logarithm(YEARS, 0.0, -20.0, 0.3) + 4 * np.sin(2 * np.pi * of_year) - 7.0 * (day <= DATES)
    fit = fit_curve(DATES, series(truth, noise=0.1)[None], LOGARITHMIC, ("linear", "annual"), (day,))
    assert fit.amplitude_mm["annual"][0] == pytest.approx(4.0, abs=0.1)
    # a sine has its maximum after a quarter of the year
    assert fit.peak_day["annual"][0] == pytest.approx(91.3, abs=2.0)
    assert fit.steps_mm[0] == pytest.approx([-7.0], abs=0.2)
    assert fit.tau_years == pytest.approx(0.3, rel=0.1)


def test_a_straight_line_leaves_the_time_constant_open():
    fit = fit_curve(DATES, (-10.0 * YEARS)[None], EXPONENTIAL)
    assert fit.is_bound and np.isnan(fit.tau_std)
    assert fit.velocity[0] == pytest.approx(-10.0, abs=0.2)


@pytest.mark.parametrize("curve", CURVES)
def test_too_few_dates_give_nan(curve):
    fit = fit_curve(DATES[:3], np.array([[1.0, 2.0, np.nan]]), curve)
    assert np.isnan(fit.velocity[0]) and np.isnan(fit.rmse[0])


@pytest.mark.parametrize("curve", CURVES)
def test_sigma_weighs_and_the_window_limits(curve):
    values = series(exponential(YEARS, 0.0, -5.0, 0.9))
    values[50] += 400.0
    sigma = np.where(np.arange(len(DATES)) == 50, 1e4, 1.0)
    one = PointSeries(["p"], [[0.0, 0.0]], DATES, values[None], "EPSG:32649", sigma=sigma[None])
    picture = point_picture(one, choice=FitChoice(curve=curve))
    without = point_picture(one, choice=FitChoice(curve=curve, left_out=(DATES[50],)))
    assert picture.fit.velocity[0] == pytest.approx(without.fit.velocity[0], abs=0.01)
    window = point_picture(one, choice=FitChoice(curve=curve, window=(DATES[10], DATES[40])))
    assert (window.n, window.trend_x[0]) == (31 - 1, float(DATES[10].astype(int)))
    assert not picture.is_linear and len(picture.trend_x) > 1000


def test_the_sigmas_of_a_steep_exponential_are_those_of_scipy():
    tau = 0.04 * SPAN
    values = series(exponential(YEARS, 0.0, 100.0 / np.expm1(SPAN / tau), tau))
    seen = np.isfinite(values)
    fit = fit_curve(DATES, values[None], EXPONENTIAL)
    start = (*fit.coefficients[0], fit.tau_years)
    _, covariance = curve_fit(exponential, YEARS[seen], values[seen], p0=start, x_scale=np.abs(start), method="trf")
    middle, (_, factor, tau) = SPAN / 2, start
    growth = np.exp(middle / tau) / tau
    slope = np.array([0.0, growth, -factor * growth * (1 + middle / tau) / tau])
    # the correlation of the residuals increases all sigmas of the fit by the same factor
    larger = fit.velocity_std[0] / np.sqrt(slope @ covariance @ slope)
    assert 0.5 < larger < 2.0
    assert fit.tau_std / np.sqrt(covariance[2, 2]) == pytest.approx(larger, rel=1e-3)


@pytest.mark.parametrize("fitted", [slice(0, 9), slice(91, 100)])
def test_an_exponential_of_few_dates_stays_finite_on_all(fitted):
    """The fit must be finite outside its window, because plots subtract the trend there, too."""
    values = np.zeros(9)
    values[-1 if fitted.start == 0 else 0] = 8.0
    fit = fit_curve(DATES[fitted], values[None], EXPONENTIAL)
    assert np.isfinite(fit.tau_years)
    with np.errstate(all="raise"):
        assert np.isfinite(fit.at(DATES)).all()
    far = DATES[0] + np.array([-20_000, 20_000])
    assert np.isfinite(fit.at(far)).all()
