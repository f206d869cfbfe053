"""The pretrained network: NumPy and torch give equal forecasts, training is reproducible and resumable, model card."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

torch = pytest.importorskip("torch")

from slopemuse.plugin.core.pretrained import train_network  # noqa: E402
from slopemuse.plugin.core.pretrained.driver_bank import driver_bank  # noqa: E402
from slopemuse.plugin.core.pretrained.expert_mixture import KnownSeries, Mixture  # noqa: E402
from slopemuse.plugin.core.pretrained.series_scale import context_of, revisit_of, usual_change  # noqa: E402
from slopemuse.plugin.core.pretrained.torch_network import MixtureNetwork  # noqa: E402
from slopemuse.plugin.core.pretrained.validate_network import arrays_of, card, with_card  # noqa: E402
from slopemuse.plugin.core.pretrained.weights import DAILY, Weights, hash_of, read_weights  # noqa: E402
from slopemuse.plugin.core.synthetic.simulator.series_stream import simulated_batch  # noqa: E402

# negative log density and log error of the shipped weights on four held-out series
SHIPPED_SCORES = (0.41954, -1.19038)
SMALL = train_network.Plan(seed=3, n_steps=3, n_series=2, save_every=1, n_before_reset=1, n_before_slow_evidence=2)


@pytest.fixture(autouse=True)
def _small_batches(monkeypatch):
    monkeypatch.setattr(train_network, "_SIMULATED_AT_ONCE", 4)


def test_numpy_and_torch_agree():
    weights = read_weights(DAILY)
    network = MixtureNetwork(0)
    network.load_state_dict({name: torch.tensor(array) for name, array in weights.arrays.items()})
    network.double()
    series = [each for each in simulated_batch(5, 0, 12, years=2.0) if each.rain_mm is not None][:3]
    for each in series:
        step = train_network.labelled_batch([each], days_per_step=1)
        batch = step.batch
        with torch.no_grad():
            mixture = network(replace(batch, bank=batch.bank.double()))
        trained = max(each.n_training, 6)
        scale = usual_change(each.values[None, :trained])[0]
        revisit = revisit_of(each.day[:trained])
        bank = driver_bank(each.rain_mm, each.level_m, each.season, int(each.day[trained - 1]) + 1)
        has = each.rain_mm is not None, each.level_m is not None
        context = context_of(each.values[None, :trained], each.day[:trained], revisit, *has)
        known = KnownSeries(bank, each.day, each.values[None] / scale, context, revisit)
        last = np.arange(len(each.day)) - 1
        mean, _ = Mixture(weights, known, each.day, last).of(known.values, known.context)
        forecast = (mean[0] - each.values[0] / scale)[1:]
        np.testing.assert_allclose(forecast, mixture.mean[0].numpy()[1:], atol=1e-5, rtol=1e-5)


def test_interrupted_training_gives_the_same_weights(tmp_path):
    complete = train_network.pretrain(SMALL, tmp_path / "complete.ckpt", lambda line: None)
    train_network.pretrain(SMALL, tmp_path / "interrupted.ckpt", lambda line: None, seconds=0.0)
    assert torch.load(tmp_path / "interrupted.ckpt", weights_only=True)["step"] == 1
    lines = []
    interrupted = train_network.pretrain(SMALL, tmp_path / "interrupted.ckpt", lines.append)
    assert len(lines) == 2 and "3 steps" in lines[1]
    for name, array in arrays_of(complete).items():
        np.testing.assert_array_equal(arrays_of(interrupted)[name], array)
    assert hash_of(arrays_of(interrupted)) == hash_of(arrays_of(complete))
    assert Weights(arrays_of(complete), {}).arrays["evidence"].shape == (2,)


def test_the_model_card_replaces_the_previous_one():
    scores = {"rmse_to_last_value": 0.5, "coverage_90": 0.9, "log_density": -1.0}
    table = card(SMALL, scores, "abc")
    page = with_card("a\n<!-- model card: begin -->\nold\n<!-- model card: end -->\nb\n", table)
    assert "old" not in page and "| Seed, steps, series per step | 3, 3, 2 |" in page and page.endswith("-->\nb\n")


def test_simulator_and_network_reproduce_the_scores_of_the_shipped_weights():
    shipped = read_weights(DAILY)
    network = MixtureNetwork(0)
    network.load_state_dict({name: torch.tensor(array) for name, array in shipped.arrays.items()})
    batch = train_network.batches_of(simulated_batch(0, 1_000_000, 4))[0]
    with torch.no_grad():
        density, error = train_network.loss_of(network, batch)
    assert (density.item(), error.item()) == pytest.approx(SHIPPED_SCORES, abs=1e-4)
