"""Offset models: station levels, smoothing by penalised least squares, and leave-one-out scores."""

from __future__ import annotations

import numpy as np
import pytest
from slopemuse.plugin.core.gnss.offset_models import (
    fit_offset,
    leave_one_out,
    smoothed,
    smoothing_matrix,
    station_and_date_effects,
)


def test_station_and_date_effects_with_different_dates_per_station():
    common = np.cumsum(np.random.default_rng(2).normal(0, 3, 30))
    delta = common + np.array([[0.0], [50.0], [-20.0]])
    delta[1, :10] = np.nan
    delta[2, 20:] = np.nan
    found, _, _ = station_and_date_effects(delta)
    np.testing.assert_allclose(np.diff(found), np.diff(common), atol=0.05)


def test_smoothing_preserves_lines_and_zero_stiffness_preserves_all_values():
    day = np.array([0.0, 6, 12, 30, 36, 60])
    weight = np.full(6, 2.0)
    np.testing.assert_allclose(smoothing_matrix(day, weight, 100.0) @ day, day, atol=1e-6)
    noise = np.random.default_rng(0).normal(size=6)
    np.testing.assert_allclose(smoothing_matrix(day, weight, 0.0) @ noise, noise, atol=1e-4)


@pytest.mark.parametrize("seen", [slice(None), slice(3, None, 2), slice(4, 5), slice(0, 0)])
@pytest.mark.parametrize("stiffness", [0.0, 1.0, 1e6])
def test_smoothing_solves_the_penalised_least_squares(seen, stiffness):
    rng = np.random.default_rng(0)
    day = np.cumsum(rng.choice([6.0, 12.0, 24.0], 14))
    weight, values = np.zeros(14), rng.normal(0, 3, 14)
    weight[seen] = 2.0
    found = smoothed(day, weight, stiffness, values)
    np.testing.assert_allclose(found, smoothing_matrix(day, weight, stiffness) @ values, atol=1e-6)

    def cost(x):
        gaps = np.diff(day) / np.median(np.diff(day))
        bend = ((x[2:] - x[1:-1]) / gaps[1:] - (x[1:-1] - x[:-2]) / gaps[:-1]) / np.sqrt((gaps[:-1] + gaps[1:]) / 2)
        return float(weight @ (x - values) ** 2 + max(stiffness, 1e-6) * bend @ bend)

    assert all(cost(found) <= cost(found + rng.normal(0, 0.1, 14)) for _ in range(50))


def test_leave_one_out_error_exceeds_the_in_sample_error():
    rng = np.random.default_rng(0)
    delta = rng.normal(0, 3, (7, 40))
    day, xy = np.arange(40) * 12.0, rng.uniform(-5000, 5000, (7, 2))
    score, _ = leave_one_out("offset_per_date", delta, delta, day, xy)
    offset = fit_offset("offset_per_date", delta, day, xy)
    within = delta - offset.common
    inside = np.sqrt(np.mean((within[:, 1:] - within[:, :1]) ** 2))
    assert score > 1.1 * inside
