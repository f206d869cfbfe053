"""Training loop of the networks; seeded, resumes from a checkpoint after an interruption."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

_DECAY = 1e-2
_WARM_UP_STEPS = 100


@dataclass(frozen=True)
class TrainingSchedule:
    """Number of steps, learning rate and loss weight of a training run.

    Attributes
    ----------
    seed : int
    n_steps, save_every : int
        Total number of steps, and steps between checkpoints.
    rate, min_rate : float
        Learning rate at the start (after a warm-up) and at the end.
    weight : float
        Weight of the second loss relative to the first.
    """

    seed: int
    n_steps: int
    save_every: int
    rate: float
    min_rate: float
    weight: float

    def rate_at(self, step: int) -> float:
        """Return the learning rate of a step: linear warm-up, then cosine annealing."""
        wave = 0.5 * (1 + np.cos(np.pi * step / self.n_steps))
        return float(min((step + 1) / _WARM_UP_STEPS, 1.0) * (self.min_rate + (self.rate - self.min_rate) * wave))


def train_resumed(
    network: nn.Module,
    schedule: TrainingSchedule,
    losses: Callable[[int], tuple[Tensor, Tensor]],
    checkpoint: Path,
    log: Callable[[int, float, float], None],
    end: float,
) -> None:
    """Train a network until the schedule is complete or the time is over, starting from its checkpoint if it exists.

    Parameters
    ----------
    network : Module
        Initial network; trained in place.
    schedule : TrainingSchedule
        Number of steps, learning rate and loss weight.
    losses : callable
        Returns the two losses (error, interval) of a step.
    checkpoint : Path
        Checkpoint file, read at the start and written during training.
    log : callable
        Receives the number of steps, and the means of both losses since the last checkpoint.
    end : float
        Value of `time.monotonic()` after which the training ends at the next checkpoint.
    """
    optimiser = torch.optim.AdamW(network.parameters(), lr=schedule.rate, weight_decay=_DECAY)
    first = 0
    if checkpoint.is_file():
        state = torch.load(checkpoint, weights_only=True)
        network.load_state_dict(state["network"])
        optimiser.load_state_dict(state["optimiser"])
        first = int(state["step"])
    recent: list[tuple[float, float]] = []
    for step in range(first, schedule.n_steps):
        for group in optimiser.param_groups:
            group["lr"] = schedule.rate_at(step)
        torch.manual_seed(schedule.seed * 1_000_003 + step)
        optimiser.zero_grad()
        error, interval = losses(step)
        (error + schedule.weight * interval).backward()
        torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
        optimiser.step()
        recent.append((error.item(), interval.item()))
        if (step + 1) % schedule.save_every == 0 or step + 1 == schedule.n_steps:
            mean, recent = np.mean(recent, axis=0), []
            log(step + 1, float(mean[0]), float(mean[1]))
            unfinished = checkpoint.with_suffix(".part")
            state = {"network": network.state_dict(), "optimiser": optimiser.state_dict(), "step": step + 1}
            torch.save(state, unfinished)
            unfinished.replace(checkpoint)
            if time.monotonic() > end:
                break
