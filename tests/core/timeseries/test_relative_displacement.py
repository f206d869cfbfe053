"""Displacement relative to a reference series and to its value on a day."""

from __future__ import annotations

import numpy as np
from slopemuse.plugin.core.data.area_statistics import area_statistics
from slopemuse.plugin.core.data.point_series import PointSeries
from slopemuse.plugin.core.timeseries.relative import relative_area, relative_series, value_on

DATES = np.datetime64("2020-01-01") + 12 * np.arange(6)


def series(values, dates=DATES, sigma=None):
    sigma = None if sigma is None else np.full((1, len(dates)), sigma)
    return PointSeries(["a"], [[0.0, 0.0]], dates, np.asarray(values, dtype=float)[None], sigma=sigma)


def test_the_reference_is_subtracted_on_common_dates_only():
    found = relative_series(series([0, 1, 2, 3, 4, 5]), series([1, 1, np.nan, 2], DATES[:4]))
    np.testing.assert_array_equal(found.values[0], [-1, 0, np.nan, 1, np.nan, np.nan])


def test_sigma_is_added_in_quadrature():
    found = relative_series(series(np.zeros(6), sigma=3.0), series(np.zeros(6), sigma=4.0))
    np.testing.assert_allclose(found.sigma, 5.0)
    assert relative_series(series(np.zeros(6), sigma=3.0), series(np.zeros(6))).sigma[0, 0] == 3.0


def test_a_series_is_zero_on_a_day():
    values = [2, np.nan, 5, 7, 8, 9]
    assert value_on(series(values), np.datetime64("2020-01-14")) == 2
    assert value_on(series(values), DATES[2]) == 5
    assert value_on(series(values), np.datetime64("2019-01-01")) == 2
    found = relative_series(series(values), zero_day=DATES[2])
    np.testing.assert_array_equal(found.values[0], [-3, np.nan, 0, 2, 3, 4])
    empty = relative_series(series(np.full(6, np.nan)), zero_day=DATES[2])
    assert np.isnan(empty.values).all()


def test_the_spread_of_an_area_is_preserved():
    rng = np.random.default_rng(0)
    area = area_statistics(DATES, rng.normal(0, 5, (20, 6)))
    reference = series([1, 2, 3, 4, 5, np.nan])
    found = relative_area(area, reference, DATES[1])
    assert found.median[1] == 0
    np.testing.assert_allclose((found.high - found.low)[:5], (area.high - area.low)[:5])
    np.testing.assert_allclose((found.mean - found.median)[:5], (area.mean - area.median)[:5])
    assert found.n.tolist() == [20] * 5 + [0]
    assert np.isnan(found.low[5])
