"""Separation of a layer into modes and residuals is lossless and causal."""

from __future__ import annotations

import numpy as np
import pytest
from slopemuse.plugin.core.geometry.local_crs import transform
from slopemuse.plugin.core.inputs.point_features import PointFeatures
from slopemuse.plugin.core.state_space.spatial_modes import Modes
from slopemuse.plugin.core.synthetic import make_slope


@pytest.fixture()
def features():
    rng = np.random.default_rng(1)
    x = rng.uniform(0, 1, 60)
    return np.column_stack([np.ones(60), x, x**2, x])


def modes_of(features):
    return Modes.of(features, np.zeros((len(features), 3)), np.zeros((3, 3)), np.ones(len(features)))


def test_a_duplicate_feature_adds_no_mode(features):
    modes = modes_of(features)
    assert modes.n_modes == 3
    np.testing.assert_allclose(modes.patterns.T @ modes.patterns, np.eye(3), atol=1e-12)
    np.testing.assert_allclose(modes.patterns * modes.strength @ modes.loading, features, atol=1e-9)


def test_modes_and_residuals_sum_to_the_series(features):
    modes = modes_of(features)
    values = np.random.default_rng(2).normal(0, 5, (60, 9))
    rows, weights, rest = modes.separate(values)
    np.testing.assert_allclose(modes.patterns @ rows + rest, values, atol=1e-9)
    assert (weights == 1).all()
    assert np.abs(modes.patterns.T @ rest).max() < 1e-9


def test_the_variance_of_white_noise_is_preserved(features):
    modes = modes_of(features)
    rows, _, rest = modes.separate(np.random.default_rng(3).normal(0, 2.0, (60, 4000)))
    assert rows.std() == pytest.approx(2.0, rel=0.02)
    assert rest.std() == pytest.approx(2.0 * np.sqrt(1 - 3 / 60), rel=0.02)


def test_missing_values_are_filled_from_earlier_dates_only(features):
    modes = modes_of(features)
    rng = np.random.default_rng(4)
    values = np.cumsum(rng.normal(0, 1, (60, 20)), axis=1)
    values[rng.random((60, 20)) < 0.2] = np.nan
    full = modes.separate(values)
    part = modes.separate(values[:, :13])
    for a, b in zip(full, part):
        np.testing.assert_allclose(a[:, :13], b, atol=1e-12)
    np.testing.assert_array_equal(np.isnan(full[2]), np.isnan(values))
    seen = np.isfinite(values)
    np.testing.assert_allclose((modes.patterns @ full[0] + full[2])[seen], values[seen], atol=1e-9)


def test_a_mode_is_tracked_through_gaps(features):
    """Modes of a smooth field are tracked with 20 % of the values missing and points that start late."""
    modes = modes_of(features)
    rng = np.random.default_rng(5)
    truth = features[:, :3] @ np.cumsum(rng.normal(0, 1, (3, 40)), axis=1) + rng.normal(0, 20, (60, 1))
    values = truth.copy()
    values[rng.random((60, 40)) < 0.2] = np.nan
    values[:10, :15] = np.nan
    rows, weights, _ = modes.separate(values)
    # except for constants per point, the modes equal those of the complete layer
    expected = modes.patterns.T @ truth
    error = (rows - rows[:, -1:]) - (expected - expected[:, -1:])
    assert np.sqrt(np.mean(error[:, 1:] ** 2)) < 0.05 * np.sqrt(np.mean((expected - expected[:, -1:]) ** 2))
    assert 0.5 < weights.mean() < 0.95


def test_modes_contain_the_variance_left_by_a_plane_correction():
    x = np.linspace(-1, 1, 50)
    features = np.column_stack([np.ones(50), x])
    plane = np.column_stack([np.ones(50), x, np.zeros(50)])
    modes = Modes.of(features, plane, np.diag([4.0, 0.0, 0.0]), np.ones(50))
    # a constant error of variance 4 has the variance 4 n in the constant pattern
    assert modes.error_variance.sum() == pytest.approx(4.0 * 50)


@pytest.mark.parametrize("crs", ["EPSG:4326", "+proj=utm +zone=49 +units=us-ft"])
def test_features_do_not_depend_on_the_unit_of_the_crs(crs):
    series = make_slope(2, n_points=60, n_days=500).series
    moved = series.with_(xy=transform(series.xy, series.crs, crs), crs=crs)
    end = series.dates[20]
    place, other = (PointFeatures.fitted(each.dates_where(each.dates <= end), end, 0) for each in (series, moved))
    np.testing.assert_allclose(other.known, place.known, atol=0.01)
    np.testing.assert_allclose(other.encode(moved), place.encode(series), atol=1e-4)
    # a layer in another CRS than in training, and a point without coordinates
    xy = moved.xy.copy()
    xy[3] = np.nan
    features = place.encode(moved.with_(xy=xy))
    assert np.isfinite(features).all()
    np.testing.assert_allclose(np.delete(features, 3, 0), np.delete(place.encode(series), 3, 0), atol=1e-4)
