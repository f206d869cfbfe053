"""Training of the grid network on simulated fields; seeded, resumes from a checkpoint."""

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
from .network import MAX_CORRECTION, MAX_LOG_FACTOR, MAX_SPREADS, PREDICTOR_LOGIT_BIAS
from .settings import EVIDENCE, HIDDEN, N_BASES, N_FEATURES, N_OUTPUTS

_RATE, _MIN_RATE = 2e-3, 2e-5
# standard deviation of the noise added to the standardised features in training, against overfitting to single fields
_BLUR = 0.4
_DROPOUT = 0.2
# weight of the log interval score in the loss, relative to the log RMSE
_INTERVAL = 0.25
# 90 % interval: half-width in sigma, and penalty of a miss in the interval score
_HALF, _MISS = 1.645, 20.0


@dataclass(frozen=True)
class GridPlan:
    """Settings of a training run.

    Attributes
    ----------
    seed : int
    n_parts : int
        Number of parts of ten simulated fields each, from which the fields of every step are drawn.
    n_steps, n_fields : int
        Number of steps, and fields per step.
    save_every : int
        Steps between checkpoints.
    """

    seed: int = 0
    n_parts: int = 120
    n_steps: int = 2000
    n_fields: int = 12
    save_every: int = 250


class GridNetwork(nn.Module):
    """Network of three linear layers and a direct connection; `network.py` documents the outputs."""

    centre: Tensor
    spread: Tensor

    def __init__(self, seed: int) -> None:
        """Initialise the last layer near zero and the direct connection with zero."""
        super().__init__()
        torch.manual_seed(seed)
        self.register_buffer("centre", torch.zeros(N_FEATURES))
        self.register_buffer("spread", torch.ones(N_FEATURES))
        self.first, self.second = nn.Linear(N_FEATURES, HIDDEN[0]), nn.Linear(*HIDDEN)
        self.last = nn.Linear(HIDDEN[1], N_OUTPUTS)
        self.direct = nn.Linear(N_FEATURES, N_OUTPUTS, bias=False)
        nn.init.normal_(self.last.weight, std=0.01)
        nn.init.zeros_(self.last.bias)
        nn.init.zeros_(self.direct.weight)

    def standardise(self, examples: Sequence[Example]) -> None:
        """Set centre and spread of the features from examples, and the direct connection from `EVIDENCE`."""
        read = np.concatenate([each.read for each in examples])
        self.centre.copy_(torch.from_numpy(read.mean(axis=0)))
        self.spread.copy_(torch.from_numpy(read.std(axis=0) + 0.02))
        with torch.no_grad():
            for feature, predictor, strength in EVIDENCE:
                self.direct.weight[predictor, feature] = -strength * self.spread[feature]

    def forward(self, read: Tensor) -> Tensor:
        """Return the outputs, shape (n, N_OUTPUTS)."""
        x = (read - self.centre) / self.spread
        if self.training:
            x = x + _BLUR * torch.randn_like(x)
        x = x.clamp(-MAX_SPREADS, MAX_SPREADS)
        direct = self.direct(x)
        x = torch.relu(self.first(x))
        x = torch.nn.functional.dropout(x, _DROPOUT, self.training)
        return self.last(torch.relu(self.second(x))) + direct


def combine_predictor_tensors(outputs: Tensor, mean: Tensor, sigma: Tensor) -> tuple[Tensor, Tensor]:
    """Return estimate and standard deviation, as `network.combine_predictor_tensors`."""
    share = torch.softmax(outputs[:, :N_BASES] + torch.tensor(PREDICTOR_LOGIT_BIAS), dim=1)
    mixed = (share * mean).sum(dim=1)
    spread = ((share * (sigma**2 + (mean - mixed[:, None]) ** 2)).sum(dim=1) + 1e-12).sqrt()
    found = mixed + MAX_CORRECTION * torch.tanh(outputs[:, N_BASES]) * spread
    # detached: sigma does not influence the training of the weights
    return found, spread.detach() * outputs[:, N_BASES + 1].clamp(-MAX_LOG_FACTOR, MAX_LOG_FACTOR).exp()


def loss_of(network: GridNetwork, examples: Sequence[Example]) -> tuple[Tensor, Tensor]:
    """Return the means over fields of log(RMSE ÷ RMSE of kriging) and of log(interval score ÷ RMSE of kriging)."""
    count = torch.tensor([len(each.error) for each in examples])
    field = torch.repeat_interleave(torch.arange(len(examples)), count)

    def together(name: str) -> Tensor:
        return torch.from_numpy(np.concatenate([getattr(each, name) for each in examples]))

    def mean(quantity: Tensor) -> Tensor:
        return torch.zeros(len(examples)).index_add(0, field, quantity) / count

    error = together("error")
    found, sigma = combine_predictor_tensors(network(together("read")), together("mean"), together("sigma"))
    left = error - found
    ratio = 0.5 * torch.log(mean(left**2) / mean(error**2).clamp(min=1e-6) + 1e-3)
    # detached: the interval does not influence the training of the mean
    half = _HALF * sigma
    score = 2 * half + _MISS * torch.relu(left.detach().abs() - half)
    return ratio.mean(), torch.log(mean(score) / mean(error**2).clamp(min=1e-6).sqrt()).mean()


def pretrain_grid(plan: GridPlan, folder: Path, log: Callable[[str], None], seconds: float = np.inf) -> GridNetwork:
    """Train until the plan is complete or the time is over, starting from the checkpoint in the folder if there is one.

    Parameters
    ----------
    plan : GridPlan
    folder : Path
        Folder of the examples, which are simulated if missing, and of the checkpoint.
    log : callable
        Receives progress lines.
    seconds : float
        Time after which training ends at the next checkpoint.
    """
    start = time.monotonic()
    examples = examples_of_parts(lambda part: examples_of(plan.seed, part, folder), plan.n_parts, "fields", log)
    network = GridNetwork(plan.seed)
    network.standardise(examples)

    def losses(step: int) -> tuple[Tensor, Tensor]:
        rng = np.random.default_rng([plan.seed, 7, step])
        return loss_of(network, [examples[k] for k in rng.choice(len(examples), min(plan.n_fields, len(examples)))])

    def log_step(steps: int, error: float, interval: float) -> None:
        elapsed_s = time.monotonic() - start
        log(f"{steps} steps, {elapsed_s:.0f} s: RMSE ÷ kriging {np.exp(error):.4f}, interval {interval:.4f}")

    schedule = TrainingSchedule(plan.seed, plan.n_steps, plan.save_every, _RATE, _MIN_RATE, _INTERVAL)
    train_resumed(network, schedule, losses, folder / f"grid_{plan.seed}.ckpt", log_step, start + seconds)
    return network.eval()
