"""Training of a network in steps: seeded, with a checkpoint from which it goes on after an interruption."""

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
class Course:
    """How a training runs.

    Attributes
    ----------
    seed : int
    n_steps, save_every : int
        Steps in all, and between checkpoints.
    rate, least_rate : float
        Learning rate at the begin and at the end.
    weight : float
        Of the second loss beside the first.
    """

    seed: int
    n_steps: int
    save_every: int
    rate: float
    least_rate: float
    weight: float

    def rate_at(self, step: int) -> float:
        """Return the learning rate: a warm-up and half a cosine."""
        wave = 0.5 * (1 + np.cos(np.pi * step / self.n_steps))
        return float(min((step + 1) / _WARM_UP_STEPS, 1.0) * (self.least_rate + (self.rate - self.least_rate) * wave))


def train_resumed(
    network: nn.Module,
    course: Course,
    losses: Callable[[int], tuple[Tensor, Tensor]],
    checkpoint: Path,
    tell: Callable[[int, float, float], None],
    end: float,
) -> None:
    """Train a network, from its checkpoint on if there is one, until the course or the time is through.

    Parameters
    ----------
    network : Module
        As it begins; changed.
    course : Course
    losses : callable
        Returns the two losses of a step.
    checkpoint : Path
    tell : callable
        Receives the number of steps and the means of both losses since the last checkpoint.
    end : float
        Time of `time.monotonic` after which the next checkpoint is the last.
    """
    optimiser = torch.optim.AdamW(network.parameters(), lr=course.rate, weight_decay=_DECAY)
    first = 0
    if checkpoint.is_file():
        state = torch.load(checkpoint, weights_only=True)
        network.load_state_dict(state["network"])
        optimiser.load_state_dict(state["optimiser"])
        first = int(state["step"])
    recent: list[tuple[float, float]] = []
    for step in range(first, course.n_steps):
        for group in optimiser.param_groups:
            group["lr"] = course.rate_at(step)
        torch.manual_seed(course.seed * 1_000_003 + step)
        optimiser.zero_grad()
        error, interval = losses(step)
        (error + course.weight * interval).backward()
        torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
        optimiser.step()
        recent.append((error.item(), interval.item()))
        if (step + 1) % course.save_every == 0 or step + 1 == course.n_steps:
            mean, recent = np.mean(recent, axis=0), []
            tell(step + 1, float(mean[0]), float(mean[1]))
            unfinished = checkpoint.with_suffix(".part")
            state = {"network": network.state_dict(), "optimiser": optimiser.state_dict(), "step": step + 1}
            torch.save(state, unfinished)
            unfinished.replace(checkpoint)
            if time.monotonic() > end:
                break
