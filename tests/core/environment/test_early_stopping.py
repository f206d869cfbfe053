"""Training ends if the check error has not decreased for `patience` epochs, and the best weights are kept."""

from __future__ import annotations

import pytest

torch = pytest.importorskip("torch")

from slopemuse.plugin.core.environment.early_stopping import train_with_early_stopping  # noqa: E402


def train(checks, epochs=100, patience=10):
    """Return the number of epochs, the error and the weight after training with the check errors `checks`.

    The weight starts at 0 and increases by 1 per epoch.
    """
    network = torch.nn.Linear(1, 1, bias=False)
    torch.nn.init.zeros_(network.weight)
    arguments = iter(checks)
    # the gradient is always −1, so the weight counts the epochs
    optimizer = torch.optim.SGD(network.parameters(), lr=1.0)
    done = train_with_early_stopping(
        network, optimizer, lambda _: [-network(torch.ones(1, 1)).sum()], lambda: next(arguments), epochs, patience
    )
    return done.epochs, done.error, float(network.weight.detach())


def test_it_ends_ten_epochs_after_the_best():
    checks = [5.0, 4.0, 3.0, 2.0, *[2.5] * 6, 1.5, *[1.6] * 50]
    assert train(checks) == (21, 1.5, 11.0)


def test_it_ends_with_the_epochs_that_were_requested():
    assert train([1 / (k + 1) for k in range(86)], epochs=86) == (86, pytest.approx(1 / 86), 86.0)


def test_an_equal_error_is_not_an_improvement():
    assert train([1.0] * 30, patience=3) == (4, 1.0, 1.0)
