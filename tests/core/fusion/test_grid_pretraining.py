"""The grid network gives the same results in numpy and torch, and an interrupted training is reproducible."""

from __future__ import annotations

import numpy as np
import pytest

torch = pytest.importorskip("torch")

from slopemuse.plugin.core.fusion.pretrained import (  # noqa: E402
    examples,
    network,
    train_grid_network,
    validate_grid_network,
)
from slopemuse.plugin.core.fusion.pretrained.settings import N_BASES, N_FEATURES  # noqa: E402
from slopemuse.plugin.core.fusion.pretrained.simulated_fields import simulated_field  # noqa: E402

SMALL = train_grid_network.GridPlan(seed=3, n_parts=1, n_steps=2, n_fields=2, save_every=1)


def random_example(rng, n=200):
    read = rng.normal(0, 1, (n, N_FEATURES)).astype(np.float32)
    mean, sigma = (rng.normal(0, 1, (n, N_BASES)).astype(np.float32) for _ in range(2))
    return examples.Example(read, mean, np.abs(sigma) + 0.5, rng.normal(0, 1, n).astype(np.float32))


def test_numpy_and_torch_agree():
    weights = network.grid_weights()
    trained = train_grid_network.GridNetwork(0).double().eval()
    trained.load_state_dict({name: torch.tensor(array) for name, array in weights.arrays.items()})
    each = random_example(np.random.default_rng(0))
    outputs = network.grid_network_outputs(weights, each.read)
    _, *found = network.combine_predictors(outputs, each.mean, each.sigma)
    with torch.no_grad():
        told = trained(torch.from_numpy(each.read).double())
        parts = (torch.from_numpy(part).double() for part in (each.mean, each.sigma))
        expected = train_grid_network.combine_predictor_tensors(told, *parts)
    np.testing.assert_allclose(outputs, told.numpy(), atol=1e-5, rtol=1e-5)
    for one, other in zip(found, expected):
        np.testing.assert_allclose(one, other.numpy(), atol=1e-5, rtol=1e-5)


def test_an_interrupted_training_gives_the_same_weights(tmp_path, monkeypatch):
    stream = [random_example(np.random.default_rng(k)) for k in range(3)]
    monkeypatch.setattr(train_grid_network, "examples_of", lambda *_: stream)
    for name in ("whole", "parts"):
        (tmp_path / name).mkdir()
    whole = train_grid_network.pretrain_grid(SMALL, tmp_path / "whole", lambda line: None)
    train_grid_network.pretrain_grid(SMALL, tmp_path / "parts", lambda line: None, seconds=0.0)
    lines = []
    parts = train_grid_network.pretrain_grid(SMALL, tmp_path / "parts", lines.append)
    assert len(lines) == 1 and "2 steps" in lines[0]
    for name, array in validate_grid_network.arrays_of(whole).items():
        np.testing.assert_array_equal(validate_grid_network.arrays_of(parts)[name], array)


def test_examples_are_reproducible_and_stored(tmp_path, monkeypatch):
    first, again = examples.example(7, 2), examples.example(7, 2)
    assert first.read.shape[1] == N_FEATURES and np.isfinite(first.read).all()
    np.testing.assert_array_equal(first.read, again.read)
    monkeypatch.setattr(examples, "FIELDS_PER_PART", 1)
    monkeypatch.setattr(examples, "example", lambda seed, number: first)
    stored = examples.examples_of(7, 2, tmp_path)
    monkeypatch.setattr(examples, "example", None)
    kept = examples.examples_of(7, 2, tmp_path)
    np.testing.assert_array_equal(stored[0].error, kept[0].error)
    np.testing.assert_array_equal(kept[0].error, first.error)


def test_simulated_fields_differ_and_do_not_show_their_targets():
    made = [simulated_field(0, number) for number in range(12)]
    for field in made:
        assert 20 <= len(field.points) <= 500 and len(field.targets) == len(field.truth)
        assert np.isfinite(field.points.rate).all() and np.isfinite(field.truth).all()
    assert {field.points.n_sensors for field in made} == {1, 2}
    assert len({len(field.points) for field in made}) > 8


def test_the_model_card_states_the_scores():
    found = {
        "rmse_to_kriging": 0.8,
        "worst_rmse_to_kriging": 1.01,
        "rmse_to_best_predictor": 0.9,
        "worst_rmse_to_best_predictor": 1.6,
        "coverage_90": 0.9,
    }
    table = validate_grid_network.card(SMALL, found, "abc")
    assert "| 0.80, 1.01 |" in table and "| 3, 2, 2 |" in table and "`abc`" in table
