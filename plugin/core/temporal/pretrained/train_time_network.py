"""Training of the network of the time axis on simulated slopes; seeded, resumes from a checkpoint."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

from ...pretrained.stored_examples import examples_of_parts
from ...pretrained.train_resumed_network import TrainingSchedule, train_resumed
from .examples import Example, examples_of
from .network import MAX_DEVIATIONS, MAX_LOG_FACTOR, NEIGHBOUR_BIAS
from .settings import HIDDEN, N_FEATURES, N_OUTPUTS

_RATE, _MIN_RATE = 3e-3, 3e-5
# standard deviation of the noise added to the standardised features in training, against overfitting to single slopes
_FEATURE_NOISE = 0.3
_DROPOUT = 0.1
# weight of the negative log density in the loss, relative to the log RMSE
_DENSITY_WEIGHT = 0.5
_MAX_DEVIATIONS = 6.0


@dataclass(frozen=True)
class TimePlan:
    """Settings of a training run.

    Attributes
    ----------
    seed : int
    n_parts : int
        Number of parts of ten simulated slopes each, from which the slopes of every step are drawn.
    n_steps, n_slopes : int
        Number of steps, and slopes per step.
    save_every : int
        Steps between checkpoints.
    """

    seed: int = 0
    n_parts: int = 110
    n_steps: int = 2000
    n_slopes: int = 12
    save_every: int = 100


class TimeNetwork(nn.Module):
    """Network of three linear layers; `network.py` documents features and outputs."""

    centre: Tensor
    spread: Tensor

    def __init__(self, seed: int) -> None:
        """Initialise the last layer near zero, so that the network starts close to half the shared motion."""
        super().__init__()
        torch.manual_seed(seed)
        self.register_buffer("centre", torch.zeros(N_FEATURES))
        self.register_buffer("spread", torch.ones(N_FEATURES))
        self.first, self.second = nn.Linear(N_FEATURES, HIDDEN[0]), nn.Linear(*HIDDEN)
        self.last = nn.Linear(HIDDEN[1], N_OUTPUTS)
        nn.init.normal_(self.last.weight, std=0.01)
        nn.init.zeros_(self.last.bias)

    def standardise(self, examples: Sequence[Example]) -> None:
        """Set centre and spread of the features from examples."""
        features = np.concatenate([each.features for each in examples])
        self.centre.copy_(torch.from_numpy(features.mean(axis=0)))
        self.spread.copy_(torch.from_numpy(features.std(axis=0) + 0.02))

    def forward(self, features: Tensor) -> Tensor:
        """Return the outputs, shape (..., N_OUTPUTS)."""
        x = (features - self.centre) / self.spread
        if self.training:
            x = x + _FEATURE_NOISE * torch.randn_like(x)
        x = torch.relu(self.first(x.clamp(-MAX_DEVIATIONS, MAX_DEVIATIONS)))
        x = torch.nn.functional.dropout(x, _DROPOUT, self.training)
        return self.last(torch.relu(self.second(x)))


def correction_and_sigma(
    outputs: Tensor, shared_difference: Tensor, neighbour_difference: Tensor, sigma: Tensor, shared_sigma: Tensor
) -> tuple[Tensor, ...]:
    """Return the correction of the smoother and its standard deviation, as `network.correction_and_sigma`."""
    weight = torch.sigmoid(outputs[..., 0])
    mixed_sigma = ((1 - weight) * sigma**2 + weight * shared_sigma**2).sqrt()
    correction = weight * shared_difference + torch.sigmoid(outputs[..., 1] + NEIGHBOUR_BIAS) * neighbour_difference
    correction = correction + torch.tanh(outputs[..., 2]) * mixed_sigma
    return correction, mixed_sigma * outputs[..., 3].clamp(-MAX_LOG_FACTOR, MAX_LOG_FACTOR).exp()


def loss_of(network: TimeNetwork, examples: Sequence[Example]) -> tuple[Tensor, Tensor]:
    """Return the means over slopes of log(RMSE ÷ RMSE of the smoother) and of the negative log density."""
    count = torch.tensor([len(each.error) for each in examples])
    slope = torch.repeat_interleave(torch.arange(len(examples)), count)

    def concatenated(name: str) -> Tensor:
        return torch.from_numpy(np.concatenate([getattr(each, name) for each in examples]))

    def mean(quantity: Tensor) -> Tensor:
        return torch.zeros(len(examples)).index_add(0, slope, quantity) / count

    error, sigma = concatenated("error"), concatenated("sigma").clamp(min=1e-3)
    outputs = network(concatenated("features"))
    differences = (concatenated("shared_difference"), concatenated("neighbour_difference"))
    correction, own = correction_and_sigma(outputs, *differences, sigma, concatenated("shared_sigma"))
    residual = error - correction
    ratio = 0.5 * torch.log(mean(residual**2) / mean(error**2).clamp(min=1e-6) + 1e-3)
    density = mean(torch.log(own / sigma) + 0.5 * (residual / own).clamp(-_MAX_DEVIATIONS, _MAX_DEVIATIONS) ** 2)
    return ratio.mean(), density.mean()


def pretrain_time(plan: TimePlan, folder: Path, log: Callable[[str], None], seconds: float = np.inf) -> TimeNetwork:
    """Train until the plan is complete or the time is over, starting from the checkpoint in the folder if there is one.

    Parameters
    ----------
    plan : TimePlan
    folder : Path
        Folder of the examples, which are simulated if missing, and of the checkpoint.
    log : callable
        Receives progress lines.
    seconds : float
        Time after which training ends at the next checkpoint.
    """
    start = time.monotonic()
    examples = examples_of_parts(lambda part: examples_of(plan.seed, part, folder), plan.n_parts, "slopes", log)
    network = TimeNetwork(plan.seed)
    network.standardise(examples)

    def losses(step: int) -> tuple[Tensor, Tensor]:
        rng = np.random.default_rng([plan.seed, 6, step])
        return loss_of(network, [examples[k] for k in rng.choice(len(examples), min(plan.n_slopes, len(examples)))])

    def log_step(steps: int, error: float, interval: float) -> None:
        elapsed_s = time.monotonic() - start
        log(f"{steps} steps, {elapsed_s:.0f} s: RMSE ÷ smoother {np.exp(error):.4f}, density {-interval:.4f}")

    schedule = TrainingSchedule(plan.seed, plan.n_steps, plan.save_every, _RATE, _MIN_RATE, _DENSITY_WEIGHT)
    train_resumed(network, schedule, losses, folder / f"time_{plan.seed}.ckpt", log_step, start + seconds)
    return network.eval()
