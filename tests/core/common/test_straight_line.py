"""Fitted lines equal those of numpy and known lines."""

from __future__ import annotations

import numpy as np
import pytest
from slopemuse.plugin.core.common.straight_line import fit_lines, fit_lines_in_windows

RNG = np.random.default_rng(5)
X = np.cumsum(RNG.integers(1, 13, 40)).astype(float) + 18_000.0
Y = 0.03 * (X - X[0]) + RNG.normal(0, 2, (6, 40))
Y[RNG.random(Y.shape) < 0.2] = np.nan


def test_the_line_equals_polyfit_on_finite_values():
    lines = fit_lines(X, Y)
    for i, row in enumerate(Y):
        seen = np.isfinite(row)
        slope, level = np.polyfit(X[seen] - X[seen].mean(), row[seen], 1)
        assert (lines.slope[i], lines.level[i]) == (pytest.approx(slope), pytest.approx(level))
        off = row[seen] - level - slope * (X[seen] - X[seen].mean())
        assert lines.residual[i] == pytest.approx((off**2).sum())
        assert lines.spread[i] == pytest.approx(((X[seen] - X[seen].mean()) ** 2).sum())
    assert lines.count.tolist() == np.isfinite(Y).sum(axis=1).tolist()


def test_a_line_by_hand():
    line = fit_lines(np.array([0.0, 1.0, 2.0, 9.0]), np.array([[1.0, 4.0, 4.0, np.nan]]))
    assert (line.middle[0], line.level[0], line.slope[0]) == (1.0, 3.0, 1.5)
    assert line.residual[0] == pytest.approx(1.5)
    assert line.at(np.array([0.0, 4.0]))[0] == pytest.approx([1.5, 7.5])


def test_one_value_gives_a_level_and_no_values_give_nan():
    line = fit_lines(np.array([3.0, 5.0]), np.array([[np.nan, 7.0], [np.nan, np.nan]]))
    assert (line.middle[0], line.level[0], line.slope[0], line.spread[0]) == (5.0, 7.0, 0.0, 0.0)
    assert np.isnan(line.level[1]) and np.isnan(line.at(4.0)[1]).all()


def test_lines_in_windows_equal_lines_of_the_parts():
    low = np.array([0, 3, 10, 39, 7])
    high = np.array([5, 20, 40, 40, 7])
    windows = fit_lines_in_windows(X, Y, low, high)
    for j, (a, b) in enumerate(zip(low, high)):
        part = fit_lines(X[a:b], Y[:, a:b])
        for name in ("count", "middle", "level", "slope", "spread", "residual"):
            assert getattr(windows, name)[:, j] == pytest.approx(getattr(part, name), nan_ok=True, abs=1e-8), (name, j)
