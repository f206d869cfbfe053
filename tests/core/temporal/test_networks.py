"""The two recurrent networks: architecture, inputs, causality and results."""

from __future__ import annotations

import numpy as np
import pytest
from slopemuse.plugin.core.common.errors import Cancelled, InputError
from slopemuse.plugin.core.data.point_series import PointSeries
from slopemuse.plugin.core.environment.torch_runtime import TrainingChoice
from slopemuse.plugin.core.temporal import lstm_corrector, lstm_published
from slopemuse.plugin.core.temporal.harmonization import harmonize
from slopemuse.plugin.core.temporal.lstm_published import LstmInputs, Scale
from slopemuse.plugin.core.temporal.smoothing.gp_smoother import fit_pool, smooth

torch = pytest.importorskip("torch")

from slopemuse.plugin.core.temporal.lstm_networks import ResidualLstm, StackedLstm  # noqa: E402
from slopemuse.tests.progress import CancelledProgress  # noqa: E402

DAY = 12.0 * np.arange(60)


def sliding_series(n=60, seed=0, noise=1.0):
    rng = np.random.default_rng(seed)
    size = rng.uniform(0.5, 2, (n, 1))
    return size * (-0.05 * DAY + 4 * np.sin(DAY / 58)) + rng.normal(0, noise, (n, 60))


def test_published_network_is_that_of_table_2():
    network = StackedLstm(2)
    assert len(network.layers) == 3
    assert {layer.weights.hidden_size for layer in network.layers} == {50}
    # 4 gates × (inputs + state + two biases) × 50 for three layers, plus the output layer
    assert sum(p.numel() for p in network.parameters()) == 200 * (2 + 50 + 2) + 2 * 200 * 102 + 51
    values = (lstm_published.EPOCHS, lstm_published.LEARNING_RATE, lstm_published.BATCH)
    assert values == (86, 0.008, 32)


def test_without_dropout_the_cell_is_that_of_torch():
    torch.manual_seed(0)
    network, x = StackedLstm(3, units=7, layers=2, dropout=1e-9), torch.randn(5, 11, 3)
    by_hand = network.train()(x)
    np.testing.assert_allclose(by_hand.detach(), network.eval()(x).detach(), atol=1e-6)


def test_dropout_masks_hold_for_a_whole_sequence_and_differ_between_sequences():
    torch.manual_seed(1)
    layer = StackedLstm(6, units=5, layers=1, dropout=0.5).layers[0].train()
    with torch.no_grad():
        layer.weights.weight_hh_l0.zero_()
        # with a closed forget gate and no recurrent weights, the state depends on the current input only
        layer.weights.bias_ih_l0[5:10] = -100.0
        states = layer(torch.ones(40, 9, 6))
    np.testing.assert_allclose(states, states[:, :1].expand(-1, 9, -1), atol=1e-6)
    assert len(np.unique(np.round(states[:, 0].numpy(), 5), axis=0)) > 10


def test_published_forecast_is_causal_and_keeps_observed_values():
    values = sliding_series()
    values[0, 20:25] = np.nan
    model = lstm_published.train_published(DAY, values, epochs=2)
    targets = np.array([0.0, 5.0, 30.0, 240.0, 300.0, 305.0])
    found = lstm_published.forecast(model, DAY, values, targets)
    np.testing.assert_array_equal(found[:, 0], values[:, 0])
    np.testing.assert_array_equal(found[1:, 3], values[1:, 20])
    assert np.isnan(found[:, 1]).all()
    assert np.isfinite(found[:, 2:]).all()
    later = values.copy()
    later[:, DAY > 305] += 100.0
    np.testing.assert_array_equal(lstm_published.forecast(model, DAY, later, targets), found)
    earlier = values.copy()
    earlier[:, 22:25] += 5.0
    assert (lstm_published.forecast(model, DAY, earlier, targets)[1:, 5] != found[1:, 5]).any()


def test_relative_histories_are_the_last_ten_observations_with_their_age():
    values = np.arange(60.0)[None].repeat(2, axis=0)
    values[1, [47, 49]] = np.nan
    scale = Scale(LstmInputs.RELATIVE, 0.0, 1.0, 12.0)
    x, level, known = lstm_published._histories(DAY, values, 50 * 12.0, scale)
    np.testing.assert_allclose(x[0, :, 0] + level[0], np.arange(40, 50))
    np.testing.assert_allclose(x[1, :, 0] + level[1], [38, 39, 40, 41, 42, 43, 44, 45, 46, 48])
    np.testing.assert_allclose(x[1, -1, 1], 2.0)
    short, level, known = lstm_published._histories(DAY, values, 30.0, scale)
    np.testing.assert_allclose(short[0, :, 0] + level[0], [0] * 8 + [1, 2])
    assert known.all()


def test_published_histories_are_cumulative_displacements_and_nothing_else():
    values = 5.0 * np.arange(60.0)[None]
    scale = Scale.of(DAY, values, LstmInputs.CUMULATIVE)
    x, level, _ = lstm_published._histories(DAY, values, 50 * 12.0, scale)
    assert x.shape == (1, 10, 1)
    np.testing.assert_allclose(x[0, :, 0], (5.0 * np.arange(40, 50) - values.mean()) / values.std(), rtol=1e-6)
    assert level[0] == values.mean()
    # another day after the same acquisitions has the same history
    later, _, _ = lstm_published._histories(DAY, values, 50 * 12.0 - 5, scale)
    np.testing.assert_array_equal(later, x)


def test_an_untrained_corrector_equals_the_smoother_and_training_does_not_increase_the_error():
    # the kernels cannot represent a jump every 96 days
    rng = np.random.default_rng(0)
    truth = rng.uniform(4, 12, (120, 1)) * (np.floor(DAY / 96) - DAY / 96)
    values = truth + rng.normal(0, 0.5, truth.shape)
    pool = fit_pool(DAY, values)
    targets = DAY[:-1] + 6.0
    plain = smooth(DAY, values, DAY, pool)
    untrained = lstm_corrector.Corrector(ResidualLstm(9, lstm_corrector.HIDDEN), 1.0, 0)
    same = lstm_corrector.correct(untrained, DAY, values, DAY, pool)
    np.testing.assert_allclose(same.values, plain.values, atol=1e-5)
    model = lstm_corrector.train(DAY, values, pool, epochs=25)
    found = lstm_corrector.correct(model, DAY, values, DAY, pool)
    assert found.values.shape == plain.values.shape
    assert np.isfinite(found.sigma).all()
    before, after = (np.sqrt(np.mean((done.values - truth) ** 2)) for done in (plain, found))
    assert after <= 1.05 * before
    assert lstm_corrector.correct(model, DAY, values, targets, pool).values.shape == (120, 59)


def test_the_same_seed_gives_the_same_result():
    values = sliding_series(30)
    pool = fit_pool(DAY, values)
    first, second = (lstm_corrector.train(DAY, values, pool, seed=3, epochs=2) for _ in range(2))
    for a, b in zip(first.network.parameters(), second.network.parameters()):
        assert torch.equal(a, b)
    assert first.gate == second.gate


def test_training_does_not_change_the_state_of_torch():
    torch.manual_seed(5)
    expected = torch.rand(3)
    torch.manual_seed(5)
    threads = torch.get_num_threads()
    lstm_published.train_published(DAY, sliding_series(10), epochs=1)
    assert torch.equal(torch.rand(3), expected)
    assert torch.get_num_threads() == threads


@pytest.mark.parametrize("method", ["lstm", "lstm_published"])
def test_harmonize_with_a_network_scores_all_methods(method):
    dates = np.datetime64("2020-01-01") + DAY.astype(int)
    xy = np.random.default_rng(0).uniform(0, 500, (40, 2)) + np.array([500_000.0, 4_000_000.0])
    series = PointSeries(np.arange(40).astype(str), xy, dates, sliding_series(40), "EPSG:32633")
    done = harmonize([series], 12, method=method, training=TrainingChoice(epochs=3))
    assert {s.method for s in done.layers[0].scores} == {method, "smoother", "pchip", "linear"}
    assert np.isfinite(done.rmse(method))
    assert any("was trained for" in note for note in done.notes)
    if method == "lstm_published":
        assert any("3 of 3 epochs (all requested epochs)" in note for note in done.notes)
    if method == "lstm":
        assert done.rmse("lstm") <= 1.1 * done.rmse("smoother")
    known = np.isfinite(done.layers[0].series.values)
    assert known.mean() > 0.9
    assert (np.isfinite(done.layers[0].series.sigma) == known).all()


def test_bad_input_and_cancel():
    pool = fit_pool(DAY, sliding_series(20))
    with pytest.raises(InputError, match="lstm requires at least 24 dates, but only 20 are available"):
        lstm_corrector.train(DAY[:20], sliding_series(20)[:, :20], pool)
    with pytest.raises(InputError, match="TRAINING_EPOCHS is 0"):
        lstm_corrector.train(DAY, sliding_series(20), pool, epochs=0)
    with pytest.raises(InputError, match="lstm_published requires at least 16 dates"):
        lstm_published.train_published(DAY[:9], sliding_series(20)[:, :9])

    with pytest.raises(Cancelled):
        lstm_corrector.train(DAY, sliding_series(20), pool, progress=CancelledProgress(12))
    with pytest.raises(Cancelled):
        lstm_published.train_published(DAY, sliding_series(20), progress=CancelledProgress(12))
