"""The fit to one point: window, steps, excluded dates and outlier detection."""

from __future__ import annotations

import numpy as np
import pytest
from slopemuse.plugin.core.data.point_series import PointSeries
from slopemuse.plugin.core.plots.point_plot import point_picture
from slopemuse.plugin.core.plots.readout import readout
from slopemuse.plugin.core.timeseries.point_fit import FitChoice, fit_point, outlying

DATES = np.datetime64("2018-01-01") + 12 * np.arange(80)
YEARS = (DATES - DATES[0]).astype(float) / 365.25


def series(values, sigma=None, flags=None):
    flags = None if flags is None else np.asarray(flags)[None]
    return PointSeries(["a"], [[0.0, 0.0]], DATES, np.asarray(values, dtype=float)[None], sigma=sigma, flags=flags)


def test_only_the_window_is_fitted():
    bent = np.where(YEARS < 1.3, -10 * YEARS, -13 - 40 * (YEARS - 1.3))
    early = fit_point(series(bent), FitChoice(window=(DATES[0], np.datetime64("2019-04-01"))))
    late = fit_point(series(bent), FitChoice(window=(np.datetime64("2019-06-01"), DATES[-1])))
    assert early.trend.velocity[0] == pytest.approx(-10)
    assert late.trend.velocity[0] == pytest.approx(-40)
    assert early.used.sum() + late.used.sum() < len(DATES)
    # the line is extrapolated outside the window
    assert early.at(DATES)[-1] == pytest.approx(-10 * YEARS[-1])


def test_values_at_the_dates_equal_the_fitted_values():
    rng = np.random.default_rng(0)
    choice = FitChoice(("linear", "acceleration", "annual", "semiannual"), (DATES[30],))
    fit = fit_point(series(rng.normal(0, 3, 80)), choice)
    np.testing.assert_allclose(fit.at(DATES), fit.trend.fitted[0])


def test_a_step_outside_all_dates_is_not_fitted():
    choice = FitChoice(steps=(np.datetime64("2017-01-01"), DATES[40], np.datetime64("2030-01-01")))
    fit = fit_point(series(5 * YEARS + 7.0 * (np.arange(80) >= 40)), choice)
    assert fit.trend.velocity[0] == pytest.approx(5)
    np.testing.assert_allclose(fit.trend.steps_mm, [[7.0]])


def test_of_two_steps_without_a_date_between_them_the_first_is_fitted():
    values = 10 * YEARS + np.where(DATES[40] <= DATES, 25.0, 0.0)
    steps = (DATES[40] - 1, DATES[40] - 3, DATES[20])
    trend = fit_point(series(values), FitChoice(steps=steps)).trend
    assert trend.steps == (DATES[20], DATES[40] - 3)
    np.testing.assert_allclose(trend.steps_mm[0], [0.0, 25.0], atol=1e-6)


def test_excluded_and_flagged_dates_are_ignored():
    values = 3.0 * YEARS
    values[10], values[20] = 500.0, -500.0
    flags = np.zeros(80, int)
    flags[20] = 1
    fit = fit_point(series(values, flags=flags), FitChoice(left_out=(DATES[10],)))
    assert fit.trend.velocity[0] == pytest.approx(3.0)
    assert fit.trend.n[0] == 78


def test_only_outliers_are_detected():
    rng = np.random.default_rng(3)
    values = -12.0 * YEARS + rng.normal(0, 2, 80)
    for at, size in ((5, 60.0), (6, 15.0), (50, -20.0)):
        values[at] += size
    found = outlying(series(values), FitChoice())
    assert set(found) == {DATES[5], DATES[6], DATES[50]}
    assert len(outlying(series(values), FitChoice(left_out=tuple(found)))) == 0
    assert len(outlying(series(np.zeros(80)), FitChoice())) == 0
    assert len(outlying(series(np.full(80, np.nan)), FitChoice())) == 0


def test_too_few_dates_have_no_fit():
    values = np.full(80, np.nan)
    values[3] = 1.0
    fit = fit_point(series(values), FitChoice())
    assert not fit.solved
    picture = point_picture(series(values), less_trend=True, choice=FitChoice(("linear", "annual")))
    assert not picture.less_trend
    assert len(picture.trend_x) == 0


def test_the_readout_shows_the_nearest_date():
    values = 2.0 * np.arange(80)
    picture = point_picture(series(values, sigma=np.full((1, 80), 1.5)))
    day = (DATES[4] - np.datetime64("1970-01-01")).astype(float)
    found = readout(picture, None, day + 2.4, reach=3)
    assert (found.day, found.observed, found.sigma) == (DATES[4], 8.0, 1.5)
    beside = readout(picture, None, day + 5.0, reach=3)
    assert beside.day == DATES[4] + np.timedelta64(5, "D")
    assert np.isnan(beside.observed)
    assert beside.drivers == {}
