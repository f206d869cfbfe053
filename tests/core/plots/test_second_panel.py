"""The panel below the displacement: velocities equal those of np.polyfit or of a known linear motion."""

from __future__ import annotations

import numpy as np
import pytest
from slopemuse.plugin.core.data.point_series import PointSeries
from slopemuse.plugin.core.plots.point_plot import point_picture, ranges
from slopemuse.plugin.core.plots.second_panel import NOTHING, VELOCITIES, moving_velocity
from slopemuse.plugin.core.timeseries.point_fit import FitChoice

DATES = np.datetime64("2018-01-01") + 12 * np.arange(80)
X = (DATES - np.datetime64("1970-01-01")).astype(float)


def series(values, **more):
    return PointSeries(["a"], [[0.0, 0.0]], DATES, np.asarray(values, dtype=float)[None], **more)


def test_moving_velocity_is_that_of_a_line_through_the_window():
    rng = np.random.default_rng(0)
    y = np.cumsum(rng.normal(0, 2, 80)) + 5e4
    velocity, sigma = moving_velocity(X, y, 182)
    for k in (20, 40, 55):
        near = np.abs(X - X[k]) <= 91
        slope, covariance = np.polyfit(X[near] - X[k], y[near], 1, cov=True)
        assert velocity[k] == pytest.approx(slope[0] * 365.25, rel=1e-8)
        assert sigma[k] == pytest.approx(np.sqrt(covariance[0, 0]) * 365.25, rel=1e-8)


def test_moving_velocity_is_nan_at_the_ends_and_in_gaps():
    y = -10 * (X - X[0]) / 365.25
    velocity, _ = moving_velocity(X, y, 365)
    known = np.isfinite(velocity)
    assert X[known][0] >= X[0] + 0.25 * 365
    assert X[known][-1] <= X[-1] - 0.25 * 365
    np.testing.assert_allclose(velocity[known], -10)
    few = np.r_[0:20, 60:80]
    velocity, _ = moving_velocity(X[few], y[few], 91)
    assert np.isfinite(velocity).any()
    # dates next to the gap have neighbours on one side only
    assert np.isnan(velocity[18:22]).all()
    for n in (0, 1, 4):
        assert np.isnan(moving_velocity(X[:n], y[:n], 91)[0]).all()


def test_residual_and_velocity_panels_show_their_values():
    values = 0.02 * (X - X[0]) + np.where(np.arange(80) == 30, 40.0, 0.0)
    flags = np.zeros((1, 80))
    flags[0, 5] = 1
    point = series(values, flags=flags)
    choice = FitChoice(left_out=(DATES[30],))
    residual = point_picture(point, choice=choice, panel="residual").second
    assert not residual.is_line
    assert len(residual.x) == 78
    np.testing.assert_allclose(residual.y, 0, atol=1e-9)
    picture = point_picture(point, choice=choice, panel="velocity_182")
    known = np.isfinite(picture.second.y)
    np.testing.assert_allclose(picture.second.y[known], 0.02 * 365.25)
    assert ranges(picture, X[0], X[-1])[1] == pytest.approx((0.0, 0.02 * 365.25))
    assert point_picture(point, panel="rate").second.kind == NOTHING
    assert point_picture(point, panel="none").second.kind == NOTHING


def test_the_panel_is_empty_with_too_few_dates():
    values = np.full(80, np.nan)
    values[3] = 1.0
    for panel in ("residual", *VELOCITIES):
        assert point_picture(series(values), panel=panel).second.kind == NOTHING
