"""The robust sigma equals values computed by hand, and the standard deviation of normal numbers."""

from __future__ import annotations

import numpy as np
import pytest
from slopemuse.plugin.core.common.robust_scale import robust_sigma


def test_about_the_median_by_hand():
    # median 3; deviations 2, 1, 0, 1, 97; their median 1
    assert robust_sigma([1.0, 2.0, 3.0, 4.0, 100.0]) == pytest.approx(1.4826)


def test_about_a_centre_by_hand():
    assert robust_sigma([-4.0, 1.0, 2.0], centre=0.0) == pytest.approx(2 * 1.4826)


def test_missing_values_are_ignored_along_an_axis():
    values = np.array([[1.0, np.nan, 3.0, 8.0], [np.nan] * 4])
    found = robust_sigma(values, axis=1)
    # median 3; deviations 2, 0, 5
    assert found[0] == pytest.approx(2 * 1.4826)
    assert np.isnan(found[1])
    assert robust_sigma(values, axis=0)[2] == 0.0


def test_it_equals_the_standard_deviation_of_normal_numbers():
    values = np.random.default_rng(0).normal(5.0, 3.0, 100_000)
    values[:1000] = 1e6
    assert robust_sigma(values) == pytest.approx(3.0, rel=0.03)
