"""Terrain as a feature, where the response depends on height and not on location."""

from __future__ import annotations

import numpy as np
import pytest
from slopemuse.plugin.core.common.metrics import rmse
from slopemuse.plugin.core.daily import model_file
from slopemuse.plugin.core.daily.rate.rate_estimate import estimate_daily
from slopemuse.plugin.core.synthetic import make_slope
from slopemuse.plugin.core.training.rate_training import TrainingOptions, train


@pytest.fixture(scope="module")
def slope():
    return make_slope(6, n_points=200)


@pytest.fixture(scope="module")
def permuted(slope):
    """Return the series with permuted coordinates, so that motion depends on terrain only."""
    return slope.series.with_(xy=np.random.default_rng(0).permutation(slope.series.xy))


def error(slope, series, terrain):
    model = train(series, slope.forcing, TrainingOptions(method="rate"), terrain=terrain, scored=False)
    daily = estimate_daily(series, model, slope.forcing, start=model.train_end + 1).series
    truth = slope.truth_los()[:, (daily.dates - slope.days[0]).astype(int)]
    return rmse(daily.values - truth)


@pytest.mark.slow
def test_terrain_reduces_the_error_if_motion_depends_on_it(slope, permuted):
    terrain = slope.series.xy / 1000.0
    assert error(slope, permuted, terrain) < 0.95 * error(slope, permuted, None)


def test_a_model_stores_the_terrain_and_unknown_heights_are_the_mean(slope, tmp_path):
    terrain = np.column_stack([slope.series.xy[:, 1] / 10, np.full(slope.series.n_points, 20.0)])
    terrain[3, 0] = np.nan
    model = train(slope.series, slope.forcing, TrainingOptions(method="rate"), terrain=terrain, scored=False)
    # a constant slope angle is not a feature
    assert model.place.known.shape == (slope.series.n_points, 5)
    assert model.place.known[3, 4] == 0.0 and np.nanstd(model.place.known[:, 4]) == pytest.approx(1.0, abs=0.02)
    path = str(tmp_path / "m.safetensors")
    model_file.save(model, path)
    again = model_file.load(path)
    np.testing.assert_array_equal(again.place.known, model.place.known)
    # a training point uses its own terrain, a new point next to it that of its neighbours
    features = again.place.encode(slope.series)
    n_bumps = len(model.place.centres)
    np.testing.assert_allclose(features[:, 1 + n_bumps], model.place.known[:, 4], atol=1e-6)
    beside = slope.series.with_(xy=slope.series.xy + 1.0)
    assert np.abs(again.place.encode(beside)[:, 1 + n_bumps] - model.place.known[:, 4]).mean() < 0.2
