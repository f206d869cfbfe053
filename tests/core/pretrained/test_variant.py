"""VARIANT = pretrained: the network makes nowcasts whatever held-out acquisitions say, from a file as from memory."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from slopemuse.plugin.core.daily import model_file
from slopemuse.plugin.core.daily.rate.rate_estimate import estimate_daily
from slopemuse.plugin.core.synthetic import make_slope
from slopemuse.plugin.core.training.method_choice import best_method
from slopemuse.plugin.core.training.rate_report import training_report
from slopemuse.plugin.core.training.rate_training import TrainingOptions, train


@pytest.fixture(scope="module")
def slope():
    return make_slope(4, n_points=15, n_days=700)


@pytest.fixture(scope="module")
def model(slope):
    return train(slope.series, slope.forcing, TrainingOptions(variant="pretrained"))


def test_it_keeps_its_method_and_scores_as_the_network(slope, model):
    assert model.method == "pretrained"
    assert model.scores["rmse"] == pytest.approx(model.scores["delivered:pretrained"], rel=1e-6)
    text = training_report(model, slope.series, slope.forcing)
    assert "VARIANT = pretrained" in text and "has a smaller error" not in text


def test_the_file_gives_the_same_days(slope, model, tmp_path):
    path = str(tmp_path / "m.safetensors")
    model_file.save(model, path)
    loaded = model_file.load(path)
    assert loaded.options.variant == "pretrained" and loaded.method == "pretrained"
    start = model.train_end
    one, other = (estimate_daily(slope.series, each, slope.forcing, start=start) for each in (model, loaded))
    np.testing.assert_array_equal(one.series.values, other.series.values)
    assert np.isfinite(one.series.values).all() and (one.series.sigma > 0).all()
    # what is known later changes no day before
    known = slope.series.dates_where(slope.series.dates < slope.series.dates[-4])
    cut = estimate_daily(known, loaded, slope.forcing, start=start, end=known.dates[-1])
    same = cut.series.values.shape[1]
    np.testing.assert_allclose(cut.series.values, one.series.values[:, :same], atol=1e-3)


def test_a_combined_model_is_the_mean_by_certainty_and_keeps_it_in_a_file(slope, model, tmp_path):
    path = str(tmp_path / "m.safetensors")
    model_file.save(replace(model, method="combined", widening=1.3), path)
    known = slope.series.dates_where(slope.series.dates <= model.train_end)
    loaded = model_file.load(path)
    at = {"start": model.train_end, "end": known.dates[-1] + np.timedelta64(60, "D"), "mode": "scenario"}
    asked = (known, slope.forcing)
    rates, network, both = (
        estimate_daily(asked[0], each, asked[1], **at)
        for each in (replace(model, method="rate", widening=1.0), replace(model, widening=1.0), loaded)
    )
    one, other = (each.series.sigma**-2 for each in (rates, network))
    usual = both.series.flags == 0
    assert usual.any()
    wanted = (one * rates.series.values + other * network.series.values) / (one + other)
    np.testing.assert_allclose(both.series.values[usual], wanted[usual], atol=1e-9)
    # no surer than two methods that know the same
    assert (both.series.sigma[usual] >= 1.3 * np.sqrt(2 / (one + other))[usual] - 1e-9).all()


def test_the_choice_prefers_the_network_where_it_is_no_worse():
    base = np.random.default_rng(0).uniform(5, 15, 30)
    assert best_method({"rate": base, "pretrained": base.copy()}, 120) == "pretrained"
    assert best_method({"rate": base, "pretrained": base + 0.1}, 400) == "rate"
    assert best_method({"rate": base, "pretrained": base - 1, "persistence": base - 2}, 120) == "persistence"
