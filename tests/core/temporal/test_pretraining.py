"""In use numpy computes what torch trains for the time axis, and training is that of its seed after an interruption."""

from __future__ import annotations

import numpy as np
import pytest

torch = pytest.importorskip("torch")

from slopemuse.plugin.core.temporal.pretrained import examples, network, train_time_network, validate_time_network  # noqa: E402
from slopemuse.plugin.core.temporal.pretrained.settings import N_FEATURES  # noqa: E402

SMALL = train_time_network.TimePlan(seed=3, n_parts=1, n_steps=2, n_slopes=2, save_every=1)


def made_up(rng, n=200):
    read = rng.normal(0, 1, (n, N_FEATURES)).astype(np.float32)
    apart, across, error = (rng.normal(0, 1, n).astype(np.float32) for _ in range(3))
    sigma, shared_sigma = (rng.uniform(0.5, 2, n).astype(np.float32) for _ in range(2))
    return examples.Example(read, apart, across, sigma, shared_sigma, error)


def test_numpy_and_torch_agree():
    weights = network.time_weights()
    trained = train_time_network.TimeNetwork(0).double().eval()
    trained.load_state_dict({name: torch.tensor(array) for name, array in weights.arrays.items()})
    each = made_up(np.random.default_rng(0))
    outputs = network.answer(weights, each.read)
    parts = (each.apart, each.across, each.sigma, each.shared_sigma)
    found = network.combined(outputs, *parts)
    with torch.no_grad():
        told = trained(torch.from_numpy(each.read).double())
        expected = train_time_network.combined(told, *(torch.from_numpy(part).double() for part in parts))
    np.testing.assert_allclose(outputs, told.numpy(), atol=1e-5, rtol=1e-5)
    for one, other in zip(found, expected):
        np.testing.assert_allclose(one, other.numpy(), atol=1e-5, rtol=1e-5)


def test_an_interrupted_training_ends_where_the_other_does(tmp_path, monkeypatch):
    stream = [made_up(np.random.default_rng(k)) for k in range(3)]
    monkeypatch.setattr(train_time_network, "examples_of", lambda *_: stream)
    for name in ("whole", "parts"):
        (tmp_path / name).mkdir()
    whole = train_time_network.pretrain_time(SMALL, tmp_path / "whole", lambda line: None)
    train_time_network.pretrain_time(SMALL, tmp_path / "parts", lambda line: None, seconds=0.0)
    lines = []
    parts = train_time_network.pretrain_time(SMALL, tmp_path / "parts", lines.append)
    assert len(lines) == 1 and "2 steps" in lines[0]
    for name, array in validate_time_network.arrays_of(whole).items():
        np.testing.assert_array_equal(validate_time_network.arrays_of(parts)[name], array)


def test_examples_are_those_of_their_number_and_are_kept(tmp_path, monkeypatch):
    first, again = examples.example(7, 2), examples.example(7, 2)
    assert first.read.shape[1] == N_FEATURES and np.isfinite(first.read).all()
    np.testing.assert_array_equal(first.read, again.read)
    monkeypatch.setattr(examples, "SLOPES_PER_PART", 1)
    monkeypatch.setattr(examples, "example", lambda seed, number: first)
    stored = examples.examples_of(7, 2, tmp_path)
    monkeypatch.setattr(examples, "example", None)
    kept = examples.examples_of(7, 2, tmp_path)
    np.testing.assert_array_equal(stored[0].error, kept[0].error)
    np.testing.assert_array_equal(kept[0].error, first.error)


def test_the_card_tells_what_was_found():
    found = {
        "rmse_to_smoother": 0.8,
        "worst_rmse_to_smoother": 1.01,
        "shared_motion_to_smoother": 0.9,
        "worst_shared_motion_to_smoother": 1.6,
        "coverage_90": 0.9,
    }
    table = validate_time_network.card(SMALL, found, "abc")
    assert "| 0.80, 1.01 |" in table and "| 3, 2, 2 |" in table and "`abc`" in table
