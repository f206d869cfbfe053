"""Jumps of half a wavelength are detected at their dates, without false detections."""

from __future__ import annotations

import numpy as np
import pytest
from slopemuse.plugin.core.data.point_series import PointSeries
from slopemuse.plugin.core.timeseries.unwrapping_jumps import WAVELENGTHS, Jump, find_jumps, without_jumps

DATES = np.datetime64("2018-01-01") + 12 * np.arange(100)
X = np.arange(100.0)
HALF = WAVELENGTHS["C"] / 2


def point(values):
    return PointSeries(["a"], [[0.0, 0.0]], DATES, np.asarray(values, dtype=float)[None])


def smooth_motion(seed):
    rng = np.random.default_rng(seed)
    return -1.2 * X + 5 * np.sin(X / 5) + rng.normal(0, 2.5, 100)


@pytest.mark.parametrize("seed", range(5))
def test_jumps_are_found_and_removed(seed):
    clean = smooth_motion(seed)
    values = clean + HALF * (X >= 30) - 2 * HALF * (X >= 70)
    found = find_jumps(point(values), WAVELENGTHS["C"])
    assert found == [Jump(DATES[30], 1), Jump(DATES[70], -2)]
    np.testing.assert_allclose(without_jumps(point(values), found, WAVELENGTHS["C"]).values[0], clean)


def test_fast_smooth_motion_has_no_jumps():
    found = [find_jumps(point(smooth_motion(seed)), WAVELENGTHS["C"]) for seed in range(20)]
    assert sum(map(len, found)) == 0
    # 20 mm between acquisitions, without a jump
    assert find_jumps(point(-20.0 * X), WAVELENGTHS["C"]) == []


def test_a_real_step_of_another_size_is_kept():
    assert find_jumps(point(smooth_motion(0) + 0.5 * HALF * (X >= 50)), WAVELENGTHS["C"]) == []


def test_jumps_in_gaps_and_in_short_and_empty_series():
    values = smooth_motion(1) + HALF * (X >= 50)
    values[48:50] = np.nan
    assert find_jumps(point(values), WAVELENGTHS["C"]) == [Jump(DATES[50], 1)]
    values[8:] = np.nan
    assert find_jumps(point(values[:100]), WAVELENGTHS["C"]) in ([], [Jump(DATES[4], 1)])
    assert find_jumps(point(np.full(100, np.nan)), WAVELENGTHS["C"]) == []
