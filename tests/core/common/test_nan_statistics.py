"""Statistics that ignore NaN equal those of numpy, and are NaN without a warning if no value is left."""

from __future__ import annotations

import warnings

import numpy as np
import pytest
from slopemuse.plugin.core.common import nan_statistics

ROWS = np.array([[1.0, np.nan, 5.0, 2.0], [np.nan, np.nan, np.nan, np.nan], [4.0, np.nan, 0.0, 8.0]])
KNOWN = {
    "nanmean": ([8 / 3, np.nan, 4.0], [2.5, np.nan, 2.5, 5.0], 20 / 6),
    "nanmedian": ([2.0, np.nan, 4.0], [2.5, np.nan, 2.5, 5.0], 3.0),
    "nanmin": ([1.0, np.nan, 0.0], [1.0, np.nan, 0.0, 2.0], 0.0),
    "nanmax": ([5.0, np.nan, 8.0], [4.0, np.nan, 5.0, 8.0], 8.0),
    "nanstd": ([np.sqrt(26 / 9), np.nan, np.sqrt(32 / 3)], [1.5, np.nan, 2.5, 3.0], np.sqrt(65 / 9)),
}


@pytest.fixture(autouse=True)
def _no_warning():
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        yield


@pytest.mark.parametrize("name", KNOWN)
def test_nan_is_ignored_and_no_values_give_nan(name):
    statistic, (rows, columns, overall) = getattr(nan_statistics, name), KNOWN[name]
    np.testing.assert_allclose(statistic(ROWS, axis=1), rows)
    np.testing.assert_allclose(statistic(ROWS, axis=0), columns)
    np.testing.assert_allclose(statistic(ROWS, axis=-1), rows)
    assert statistic(ROWS) == pytest.approx(overall)
    assert statistic(ROWS, axis=1, keepdims=True).shape == (3, 1)
    assert np.isnan(statistic(ROWS[1]))
    assert np.isnan(statistic(np.full((2, 2), np.nan), axis=0)).all()


@pytest.mark.parametrize("name", KNOWN)
def test_arrays_without_rows_or_columns(name):
    statistic = getattr(nan_statistics, name)
    assert np.isnan(statistic([]))
    assert statistic(np.zeros((0, 3)), axis=1).shape == (0,)
    assert np.isnan(statistic(np.zeros((0, 3)), axis=0)).tolist() == [True] * 3
    assert np.isnan(statistic(np.zeros((3, 0)), axis=1)).tolist() == [True] * 3
    assert statistic(np.zeros((3, 0)), axis=1, keepdims=True).shape == (3, 1)


def test_integers_are_accepted():
    assert nan_statistics.nanmean([1, 2, 6]) == 3.0
    assert nan_statistics.nanmax(np.array([3, 9])) == 9


def test_quantiles():
    np.testing.assert_allclose(
        nan_statistics.nanquantile(ROWS, (0.0, 0.5, 1.0), axis=1), [[1, np.nan, 0], [2, np.nan, 4], [5, np.nan, 8]]
    )
    np.testing.assert_allclose(nan_statistics.nanpercentile(ROWS, [50.0, 100.0]), [3.0, 8.0])
    np.testing.assert_allclose(nan_statistics.nanpercentile(ROWS, 50.0, axis=0), [2.5, np.nan, 2.5, 5.0])
    assert nan_statistics.nanpercentile(ROWS[0], 50.0) == 2.0
    assert np.isnan(nan_statistics.nanquantile(ROWS[1], (0.1, 0.9))).tolist() == [True, True]
    assert nan_statistics.nanquantile(np.zeros((0, 2)), (0.1, 0.9), axis=0).shape == (2, 2)
    assert np.isnan(nan_statistics.nanquantile([], 0.5))
