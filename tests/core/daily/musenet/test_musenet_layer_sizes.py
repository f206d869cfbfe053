"""The published network has the layer sizes, input order and equations of the paper, and can be trained."""

from __future__ import annotations

import numpy as np
import pytest

torch = pytest.importorskip("torch")

from slopemuse.plugin.core.daily.musenet.musenet_layer_sizes import LAYERS, weight_shapes  # noqa: E402
from slopemuse.plugin.core.daily.musenet.musenet_network import Musenet  # noqa: E402
from slopemuse.plugin.core.environment.early_stopping import train_with_early_stopping  # noqa: E402


@pytest.fixture(autouse=True)
def _seed():
    torch.set_num_threads(1)
    torch.manual_seed(0)


def test_sizes_are_those_of_the_paper():
    network = Musenet((30, 30, 30))
    linear = [layer for layer in network.head if isinstance(layer, torch.nn.Linear)]
    assert [(layer.in_features, layer.out_features) for layer in linear] == [
        (2880, 64), (64, 128), (128, 256), (256, 512), (512, 256), (256, 128), (128, 64), (64, 32), (32, 16), (16, 1),
    ]  # fmt: skip
    assert len(LAYERS) == 10
    assert len(network.blocks) == 3
    assert sum(p.numel() for p in network.parameters()) == 547_009
    assert sum(p.numel() for p in Musenet((30, 30, 30), all_states=False).parameters()) == 368_833


@pytest.mark.parametrize("lengths", [(30, 30), (30, 30, 30), (5, 7, 7, 7)])
@pytest.mark.parametrize("all_states", [True, False])
def test_output_shape(lengths, all_states):
    network = Musenet(lengths, hidden=8, all_states=all_states)
    assert network([torch.randn(6, n, 4) for n in lengths]).shape == (6,)


def test_blocks_read_the_oldest_row_first():
    network = Musenet((4,), hidden=3, all_states=False)
    sequence = torch.randn(2, 4, 4)
    step = torch.zeros(1, 2, 3), torch.zeros(1, 2, 3)
    for row in (3, 2, 1, 0):
        out, step = network.blocks[0](sequence[:, row : row + 1], step)
    torch.testing.assert_close(network.encode(0, sequence), out[:, -1])


def test_batch_of_one_equals_the_batch():
    network = Musenet((5, 5), hidden=4)
    sequences = [torch.randn(7, 5, 4), torch.randn(7, 5, 4)]
    one = torch.cat([network([s[i : i + 1] for s in sequences]) for i in range(7)])
    torch.testing.assert_close(network(sequences), one)


def test_it_learns_twenty_samples():
    network = Musenet((5, 5), hidden=8)
    sequences = [torch.randn(20, 5, 4), torch.randn(20, 5, 4)]
    target = sequences[0][:, 0, 0] - sequences[1][:, 2, 0]
    optimiser = torch.optim.Adam(network.parameters(), lr=2e-3)
    losses = []
    for _ in range(200):
        optimiser.zero_grad()
        loss = torch.mean((network(sequences) - target) ** 2)
        loss.backward()
        optimiser.step()
        losses.append(loss.item())
    assert losses[-1] < 0.1 * losses[0]


@pytest.mark.parametrize(("lengths", "hidden"), [((30, 30, 30), 32), ((6, 10), 8), ((12,), 4)])
def test_shapes_of_weights_are_known_without_torch(lengths, hidden):
    with torch.random.fork_rng(devices=[]):
        made = Musenet(lengths, hidden).state_dict()
    assert weight_shapes(lengths, hidden) == {name: tuple(tensor.shape) for name, tensor in made.items()}


def by_the_equations(weights, sequences, *, hidden, all_states, newest_first, sigmoid_candidate):
    """Return the output of Eqs. (1) to (7) of Guo et al. 2023 in numpy; rows of the sequences are newest first."""

    def sigmoid(z):
        return 1 / (1 + np.exp(-z))

    features = []
    for kind, rows in enumerate(sequences):
        w_in, w_state, b_in, b_state = (
            weights[f"blocks.{kind}.{n}"] for n in ("weight_ih_l0", "weight_hh_l0", "bias_ih_l0", "bias_hh_l0")
        )
        h = s = np.zeros((len(rows), hidden))
        states = []
        for e in range(rows.shape[1]) if newest_first else reversed(range(rows.shape[1])):
            z = rows[:, e] @ w_in.T + b_in + h @ w_state.T + b_state
            let_in, keep, new, out = np.split(z, 4, axis=1)
            s = sigmoid(keep) * s + sigmoid(let_in) * (sigmoid(new) if sigmoid_candidate else np.tanh(new))
            h = np.tanh(s) * sigmoid(out)
            states.append(h)
        features.append(np.concatenate(states, axis=1) if all_states else states[-1])
    output = np.concatenate(features, axis=1)
    for layer in range(len(LAYERS)):
        output = output @ weights[f"head.{2 * layer}.weight"].T + weights[f"head.{2 * layer}.bias"]
        output = np.maximum(output, 0) if layer < len(LAYERS) - 1 else output
    return output[:, 0]


@pytest.mark.parametrize("all_states", [True, False])
@pytest.mark.parametrize("newest_first", [True, False])
@pytest.mark.parametrize("sigmoid_candidate", [True, False])
def test_every_form_follows_the_equations_of_the_paper(all_states, newest_first, sigmoid_candidate):
    form = {"all_states": all_states, "newest_first": newest_first, "sigmoid_candidate": sigmoid_candidate}
    network = Musenet((6, 5, 5), hidden=4, **form).double()
    assert weight_shapes((6, 5, 5), 4, all_states) == {n: tuple(t.shape) for n, t in network.state_dict().items()}
    sequences = [torch.randn(3, n, 4, dtype=torch.float64) for n in (6, 5, 5)]
    # larger weights, so that every layer affects the output; otherwise the last bias determines it
    with torch.no_grad():
        for weight in network.parameters():
            weight.mul_(2.0)
        output = network(sequences).numpy()
    weights = {name: tensor.numpy() for name, tensor in network.state_dict().items()}
    arrays = [sequence.numpy() for sequence in sequences]
    np.testing.assert_allclose(output, by_the_equations(weights, arrays, hidden=4, **form), rtol=1e-9)
    other = {**form, "newest_first": not newest_first}
    assert np.abs(output - by_the_equations(weights, arrays, hidden=4, **other)).max() > 1e-6


def test_a_training_step_is_an_adam_step_on_the_mean_square_error():
    """Eq. (9) and Kingma and Ba 2015; the gradient is a finite difference of the equations in numpy."""
    network = Musenet((3, 4), hidden=2).double()
    rng = np.random.default_rng(0)
    arrays, target = [rng.normal(size=(5, n, 4)) for n in (3, 4)], rng.normal(size=5)
    form = {"all_states": True, "newest_first": False, "sigmoid_candidate": False}

    def loss(weights):
        return np.mean((by_the_equations(weights, arrays, hidden=2, **form) - target) ** 2)

    before = {name: tensor.detach().numpy().copy() for name, tensor in network.state_dict().items()}
    optimiser = torch.optim.Adam(network.parameters(), lr=1e-4)

    def losses(_):
        gap = network([torch.from_numpy(array) for array in arrays]) - torch.from_numpy(target)
        yield gap.square().mean()

    train_with_early_stopping(network, optimiser, losses, None, epochs=1)
    for name, at in (("blocks.1.weight_hh_l0", (5, 1)), ("head.0.weight", (3, 7)), ("head.18.bias", (0,))):
        step = 1e-6
        up, down = ({n: w.copy() for n, w in before.items()} for _ in range(2))
        up[name][at] += step
        down[name][at] -= step
        gradient = (loss(up) - loss(down)) / (2 * step)
        moved = network.state_dict()[name].numpy()[at] - before[name][at]
        # at the first step, the corrected moments are the gradient and its square
        assert moved == pytest.approx(-1e-4 * gradient / (abs(gradient) + 1e-8), rel=1e-3, abs=1e-9), name
