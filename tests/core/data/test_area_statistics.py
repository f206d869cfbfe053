"""Statistics of an area equal those of numpy, which are slow if values are missing."""

from __future__ import annotations

import time

import numpy as np
import pytest
from slopemuse.plugin.core.common.errors import InputError
from slopemuse.plugin.core.data.area_statistics import area_statistics

DATES = np.datetime64("2020-01-01") + 12 * np.arange(30)


def test_statistics_equal_numpy_without_missing_values():
    rng = np.random.default_rng(0)
    values = rng.normal(0, 5, (41, 30))
    values[rng.random(values.shape) < 0.3] = np.nan
    values[:, 7] = np.nan
    values[1:, 8] = np.nan
    values[0, 8] = 3.0
    found = area_statistics(DATES, values)
    known = np.arange(30) != 7
    for name, share in (("low", 0.1), ("median", 0.5), ("high", 0.9)):
        np.testing.assert_allclose(getattr(found, name)[known], np.nanquantile(values[:, known], share, axis=0))
    np.testing.assert_allclose(found.mean[known], np.nanmean(values[:, known], axis=0))
    assert np.isnan([found.median[7], found.mean[7], found.low[7], found.high[7]]).all()
    assert found.median[8] == found.low[8] == found.high[8] == 3.0
    assert found.n.tolist() == np.isfinite(values).sum(axis=0).tolist()
    assert found.n_points == 41


def test_statistics_of_three_thousand_points_are_fast():
    rng = np.random.default_rng(1)
    values = rng.normal(0, 5, (3000, 300))
    values[rng.random(values.shape) < 0.02] = np.nan
    start = time.process_time()
    area_statistics(np.datetime64("2020-01-01") + np.arange(300), values)
    # 0.05 s on an idle machine; 1 s with nanquantile
    assert time.process_time() - start < 0.5


def test_an_area_without_points_is_refused():
    with pytest.raises(InputError, match="area contains no points"):
        area_statistics(DATES, np.empty((0, 30)))
