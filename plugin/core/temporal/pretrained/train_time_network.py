"""Training of the network of the time axis on simulated slopes: seeded, resumed after an interruption."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

from ...pretrained.train_resumed_network import Course, train_resumed
from .examples import Example, examples_of
from .network import MOST_LOG_FACTOR, MOST_SPREADS, NEIGHBOURS_BEGIN
from .settings import HIDDEN, N_FEATURES, N_OUTPUTS

_RATE, _LEAST_RATE = 3e-3, 3e-5
# of features in training, in usual spreads: what they tell of the single slope is not learnt by heart
_BLUR = 0.3
_DROPOUT = 0.1
# share of the density in the loss, beside the logarithm of the error
_DENSITY = 0.5
_MOST_DEVIATIONS = 6.0


@dataclass(frozen=True)
class TimePlan:
    """What a training is.

    Attributes
    ----------
    seed : int
    n_parts : int
        Of ten slopes each, seen again and again.
    n_steps, n_slopes : int
        Steps, and slopes per step.
    save_every : int
        Steps between checkpoints.
    """

    seed: int = 0
    n_parts: int = 110
    n_steps: int = 2000
    n_slopes: int = 12
    save_every: int = 100


class TimeNetwork(nn.Module):
    """Three layers; what they mean is in `network.py`."""

    centre: Tensor
    spread: Tensor

    def __init__(self, seed: int) -> None:
        """Begin with little more than the shared motion."""
        super().__init__()
        torch.manual_seed(seed)
        self.register_buffer("centre", torch.zeros(N_FEATURES))
        self.register_buffer("spread", torch.ones(N_FEATURES))
        self.first, self.second = nn.Linear(N_FEATURES, HIDDEN[0]), nn.Linear(*HIDDEN)
        self.last = nn.Linear(HIDDEN[1], N_OUTPUTS)
        nn.init.normal_(self.last.weight, std=0.01)
        nn.init.zeros_(self.last.bias)

    def standardise(self, examples: Sequence[Example]) -> None:
        """Take centre and spread of features from examples."""
        read = np.concatenate([each.read for each in examples])
        self.centre.copy_(torch.from_numpy(read.mean(axis=0)))
        self.spread.copy_(torch.from_numpy(read.std(axis=0) + 0.02))

    def forward(self, read: Tensor) -> Tensor:
        """Return outputs, shape (..., N_OUTPUTS)."""
        x = (read - self.centre) / self.spread
        if self.training:
            x = x + _BLUR * torch.randn_like(x)
        x = torch.relu(self.first(x.clamp(-MOST_SPREADS, MOST_SPREADS)))
        x = torch.nn.functional.dropout(x, _DROPOUT, self.training)
        return self.last(torch.relu(self.second(x)))


def combined(outputs: Tensor, apart: Tensor, across: Tensor, sigma: Tensor, shared_sigma: Tensor) -> tuple[Tensor, ...]:
    """Return what outputs add to the smoother, and the standard deviation, as `network.combined`."""
    weight = torch.sigmoid(outputs[..., 0])
    both = ((1 - weight) * sigma**2 + weight * shared_sigma**2).sqrt()
    added = weight * apart + torch.sigmoid(outputs[..., 1] + NEIGHBOURS_BEGIN) * across
    added = added + torch.tanh(outputs[..., 2]) * both
    return added, both * outputs[..., 3].clamp(-MOST_LOG_FACTOR, MOST_LOG_FACTOR).exp()


def loss_of(network: TimeNetwork, examples: Sequence[Example]) -> tuple[Tensor, Tensor]:
    """Return the mean over slopes of log RMSE in units of the smoother's, and of the negative log density."""
    count = torch.tensor([len(each.error) for each in examples])
    slope = torch.repeat_interleave(torch.arange(len(examples)), count)

    def together(name: str) -> Tensor:
        return torch.from_numpy(np.concatenate([getattr(each, name) for each in examples]))

    def mean(quantity: Tensor) -> Tensor:
        return torch.zeros(len(examples)).index_add(0, slope, quantity) / count

    error, sigma = together("error"), together("sigma").clamp(min=1e-3)
    outputs = network(together("read"))
    added, own = combined(outputs, together("apart"), together("across"), sigma, together("shared_sigma"))
    left = error - added
    ratio = 0.5 * torch.log(mean(left**2) / mean(error**2).clamp(min=1e-6) + 1e-3)
    density = mean(torch.log(own / sigma) + 0.5 * (left / own).clamp(-_MOST_DEVIATIONS, _MOST_DEVIATIONS) ** 2)
    return ratio.mean(), density.mean()


def pretrain_time(plan: TimePlan, folder: Path, tell: Callable[[str], None], seconds: float = np.inf) -> TimeNetwork:
    """Train, from the checkpoint in the folder on if there is one, until the plan or the time is through.

    Parameters
    ----------
    plan : TimePlan
    folder : Path
        Keeps the examples, which are simulated first, and the checkpoint.
    tell : callable
        Receives lines on the progress.
    seconds : float
        Training ends after the next checkpoint.
    """
    begin = time.monotonic()
    examples: list[Example] = []
    for part in range(plan.n_parts):
        examples += examples_of(plan.seed, part, folder)
        if (part + 1) % 10 == 0:
            tell(f"{len(examples)} slopes, {time.monotonic() - begin:.0f} s")
    network = TimeNetwork(plan.seed)
    network.standardise(examples)

    def losses(step: int) -> tuple[Tensor, Tensor]:
        rng = np.random.default_rng([plan.seed, 6, step])
        return loss_of(network, [examples[k] for k in rng.choice(len(examples), min(plan.n_slopes, len(examples)))])

    def tell_step(steps: int, error: float, interval: float) -> None:
        gone = time.monotonic() - begin
        tell(f"{steps} steps, {gone:.0f} s: RMSE ÷ smoother {np.exp(error):.4f}, density {-interval:.4f}")

    course = Course(plan.seed, plan.n_steps, plan.save_every, _RATE, _LEAST_RATE, _DENSITY)
    train_resumed(network, course, losses, folder / f"time_{plan.seed}.ckpt", tell_step, begin + seconds)
    return network.eval()
