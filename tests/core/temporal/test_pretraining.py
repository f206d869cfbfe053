"""Training of the time-axis network: NumPy and torch agree, and an interrupted run gives the same weights."""

from __future__ import annotations

import numpy as np
import pytest

torch = pytest.importorskip("torch")

from slopemuse.plugin.core.temporal.pretrained import examples, network, train_time_network, validate_time_network  # noqa: E402
from slopemuse.plugin.core.temporal.pretrained.settings import N_FEATURES  # noqa: E402

SMALL = train_time_network.TimePlan(seed=3, n_parts=1, n_steps=2, n_slopes=2, save_every=1)


def random_example(rng, n=200):
    features = rng.normal(0, 1, (n, N_FEATURES)).astype(np.float32)
    shared_difference, neighbour_difference, error = (rng.normal(0, 1, n).astype(np.float32) for _ in range(3))
    sigma, shared_sigma = (rng.uniform(0.5, 2, n).astype(np.float32) for _ in range(2))
    return examples.Example(features, shared_difference, neighbour_difference, sigma, shared_sigma, error)


def test_numpy_and_torch_agree():
    weights = network.time_weights()
    trained = train_time_network.TimeNetwork(0).double().eval()
    trained.load_state_dict({name: torch.tensor(array) for name, array in weights.arrays.items()})
    each = random_example(np.random.default_rng(0))
    outputs = network.network_outputs(weights, each.features)
    parts = (each.shared_difference, each.neighbour_difference, each.sigma, each.shared_sigma)
    result = network.correction_and_sigma(outputs, *parts)
    with torch.no_grad():
        torch_outputs = trained(torch.from_numpy(each.features).double())
        expected = train_time_network.correction_and_sigma(
            torch_outputs, *(torch.from_numpy(part).double() for part in parts)
        )
    np.testing.assert_allclose(outputs, torch_outputs.numpy(), atol=1e-5, rtol=1e-5)
    for one, other in zip(result, expected):
        np.testing.assert_allclose(one, other.numpy(), atol=1e-5, rtol=1e-5)


def test_interrupted_training_gives_the_same_weights(tmp_path, monkeypatch):
    stream = [random_example(np.random.default_rng(k)) for k in range(3)]
    monkeypatch.setattr(train_time_network, "examples_of", lambda *_: stream)
    for name in ("complete", "interrupted"):
        (tmp_path / name).mkdir()
    complete = train_time_network.pretrain_time(SMALL, tmp_path / "complete", lambda line: None)
    train_time_network.pretrain_time(SMALL, tmp_path / "interrupted", lambda line: None, seconds=0.0)
    lines = []
    interrupted = train_time_network.pretrain_time(SMALL, tmp_path / "interrupted", lines.append)
    assert len(lines) == 1 and "2 steps" in lines[0]
    for name, array in validate_time_network.arrays_of(complete).items():
        np.testing.assert_array_equal(validate_time_network.arrays_of(interrupted)[name], array)


def test_examples_are_reproducible_and_cached(tmp_path, monkeypatch):
    first, again = examples.example(7, 2), examples.example(7, 2)
    assert first.features.shape[1] == N_FEATURES and np.isfinite(first.features).all()
    np.testing.assert_array_equal(first.features, again.features)
    monkeypatch.setattr(examples, "SLOPES_PER_PART", 1)
    monkeypatch.setattr(examples, "example", lambda seed, number: first)
    stored = examples.examples_of(7, 2, tmp_path)
    monkeypatch.setattr(examples, "example", None)
    cached = examples.examples_of(7, 2, tmp_path)
    np.testing.assert_array_equal(stored[0].error, cached[0].error)
    np.testing.assert_array_equal(cached[0].error, first.error)


def test_the_model_card_states_the_scores():
    scores = {
        "rmse_to_smoother": 0.8,
        "worst_rmse_to_smoother": 1.01,
        "shared_motion_to_smoother": 0.9,
        "worst_shared_motion_to_smoother": 1.6,
        "coverage_90": 0.9,
    }
    table = validate_time_network.card(SMALL, scores, "abc")
    assert "| 0.80, 1.01 |" in table and "| 3, 2, 2 |" in table and "`abc`" in table
