"""Training of the network on a stream of simulated series; seeded, resumes from a checkpoint."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from ..common.arrays import FloatArray
from ..synthetic.simulator.series_stream import SimulatedSeries, simulated_batch
from .driver_bank import driver_bank
from .kinematics import kinematic_covariances
from .series_scale import context_of, revisit_of, usual_change
from .torch_network import MixtureNetwork, SeriesBatch

_DAYS_PER_STEP = 2
_SIMULATED_AT_ONCE = 128
_RATE, _MIN_RATE = 8e-3, 2e-4
_SERIES_PER_BATCH = 4
# floor of the error against the truth in the loss, as a fraction of the noise
_ERROR_FLOOR = 0.1


@dataclass(frozen=True)
class Plan:
    """Settings of a training run.

    Attributes
    ----------
    seed : int
        Seed of the simulator and of the initial weights.
    n_steps : int
        Number of training steps.
    n_cosine, n_cooldown : int
        Length of the cosine annealing of the learning rate, and of its linear decrease at the end [steps].
    n_before_reset : int
        Step at which the least used experts are reset to steady motion.
    n_before_slow_evidence : int
        Step from which the slowly decaying evidence also weights the experts.
    n_series : int
        Number of series per step.
    save_every : int
        Number of steps between checkpoints.
    """

    seed: int = 0
    n_steps: int = 2000
    n_cosine: int = 3000
    n_cooldown: int = 400
    n_before_reset: int = 1250
    n_before_slow_evidence: int = 1600
    n_series: int = 16
    save_every: int = 50


@dataclass(frozen=True)
class LabelledBatch:
    """Series with the truth and the mask of the loss.

    Attributes
    ----------
    batch : SeriesBatch
        Inputs of the network.
    truth : Tensor, shape (n, n_dates)
        True displacement, divided by the typical change.
    scored : Tensor of bool, shape (n, n_dates)
        Acquisitions that count in the loss.
    noise : Tensor, shape (n,)
        Standard deviation of the noise, divided by the typical change.
    """

    batch: SeriesBatch
    truth: Tensor
    scored: Tensor
    noise: Tensor


def labelled_batch(series: Sequence[SimulatedSeries], days_per_step: int = _DAYS_PER_STEP) -> LabelledBatch:
    """Return simulated series as a padded batch with the truth."""
    n, n_dates = len(series), max(len(each.day) for each in series)
    n_rows = max(len(each.season) for each in series) // days_per_step + 1
    rows, days, values, truths, kinds, contexts, revisits = [], [], [], [], [], [], []
    observed, scored = np.zeros((n, n_dates), dtype=bool), np.zeros((n, n_dates), dtype=bool)
    noise = np.zeros(n)
    for i, each in enumerate(series):
        m = len(each.day)
        n_known = max(each.n_training, 6)
        n_training = int(each.day[n_known - 1]) + 1
        bank = driver_bank(each.rain_mm, each.level_m, each.season, n_training)[::days_per_step]
        rows.append(np.pad(bank, ((0, n_rows - len(bank)), (0, 0))))
        scale = usual_change(each.values[None, :n_known])[0]
        revisit = revisit_of(each.day[:n_known])
        since = (each.day - each.day[0]).astype(float)
        kinds.append(np.pad(kinematic_covariances(since, since, revisit), ((0, 0), (0, n_dates - m), (0, n_dates - m))))
        observed[i, :m], scored[i, max(n_known // 2, 4) : m] = True, True
        days.append(np.pad(each.day // days_per_step, (0, n_dates - m)))
        start = each.values[0]
        values.append(np.pad((each.values - start) / scale, (0, n_dates - m)))
        truths.append(np.pad((each.truth_mm - start) / scale, (0, n_dates - m)))
        has = each.rain_mm is not None, each.level_m is not None
        contexts.append(context_of(each.values[None, :n_known], each.day[:n_known], revisit, *has)[0])
        revisits.append(revisit)
        noise[i] = max(float(np.std(each.values - each.truth_mm)) / scale, 1e-3)
    batch = SeriesBatch(
        torch.tensor(np.array(rows), dtype=torch.float32),
        torch.tensor(np.array(days), dtype=torch.int64),
        float(days_per_step),
        torch.tensor(revisits, dtype=torch.float64),
        torch.tensor(np.array(kinds), dtype=torch.float64),
        torch.tensor(np.array(values), dtype=torch.float64),
        torch.tensor(observed),
        torch.tensor(np.array(contexts), dtype=torch.float64),
    )
    return LabelledBatch(batch, torch.tensor(np.array(truths)), torch.tensor(scored), torch.tensor(noise))


def loss_of(network: MixtureNetwork, step: LabelledBatch) -> tuple[Tensor, Tensor]:
    """Return the mean negative log density of the acquisitions and the mean log RMSE against the truth."""
    forecasts = network(step.batch)
    count = step.scored.sum(dim=1).clamp(min=1)
    density = -(torch.where(step.scored, forecasts.log_density, 0.0)).sum(dim=1) / count
    error = torch.where(step.scored, forecasts.mean - step.truth, 0.0) ** 2
    floor = (_ERROR_FLOOR * step.noise) ** 2
    return density.mean(), 0.5 * torch.log(error.sum(dim=1) / count + floor).mean()


def series_of_batch(plan: Plan, number: int) -> list[list[SimulatedSeries]]:
    """Return the series of each step from one simulated batch, grouped by length to limit padding."""
    batch = simulated_batch(plan.seed, number, _SIMULATED_AT_ONCE)
    batch.sort(key=lambda each: len(each.day))
    order = np.random.default_rng([plan.seed, 5, number]).permutation(_SIMULATED_AT_ONCE // plan.n_series)
    return [batch[at * plan.n_series : (at + 1) * plan.n_series] for at in order]


def rate_of(plan: Plan, step: int) -> float:
    """Return the learning rate of a step: warm-up, cosine annealing, and linear descent to the last step."""
    warm_up, cooldown = min((step + 1) / 50, 1.0), min((plan.n_steps - step) / plan.n_cooldown, 1.0)
    cosine = _MIN_RATE + 0.5 * (_RATE - _MIN_RATE) * (1 + np.cos(np.pi * min(step / plan.n_cosine, 1.0)))
    return float(warm_up * cooldown * cosine)


def batches_of(series: list[SimulatedSeries]) -> list[LabelledBatch]:
    """Return the series in batches whose matrices fit into the processor cache."""
    return [
        labelled_batch(series[start : start + _SERIES_PER_BATCH]) for start in range(0, len(series), _SERIES_PER_BATCH)
    ]


def pretrain(plan: Plan, checkpoint: Path, log: Callable[[str], None], seconds: float = np.inf) -> MixtureNetwork:
    """Train until the plan is complete or the time is over, starting from the checkpoint if it exists."""
    network = MixtureNetwork(plan.seed)
    optimiser = torch.optim.Adam(network.parameters(), lr=_RATE, betas=(0.9, 0.98))
    first = 0
    if checkpoint.is_file():
        state = torch.load(checkpoint, weights_only=True)
        network.load_state_dict(state["network"])
        optimiser.load_state_dict(state["optimiser"])
        first = int(state["step"])
    start, cached, number = time.monotonic(), [], -1
    steps_per_batch = _SIMULATED_AT_ONCE // plan.n_series
    recent: list[FloatArray] = []
    for step in range(first, plan.n_steps):
        if step // steps_per_batch != number:
            number = step // steps_per_batch
            cached = [batches_of(series) for series in series_of_batch(plan, number)]
        for group in optimiser.param_groups:
            group["lr"] = rate_of(plan, step)
        if step == plan.n_before_reset:
            network.reset_idle_experts()
        network.uses_slow_evidence = step >= plan.n_before_slow_evidence
        optimiser.zero_grad()
        parts = cached[step % steps_per_batch]
        losses = np.zeros(2)
        for part in parts:
            density, error = loss_of(network, part)
            ((density + error) / len(parts)).backward()
            losses += np.array([density.item(), error.item()]) / len(parts)
        torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
        optimiser.step()
        recent.append(losses)
        if (step + 1) % plan.save_every == 0 or step + 1 == plan.n_steps:
            mean = np.mean(recent, axis=0)
            recent = []
            elapsed_s = time.monotonic() - start
            log(f"{step + 1} steps, {elapsed_s:.0f} s: log density {-mean[0]:.4f}, error {mean[1]:.4f}")
            state = {"network": network.state_dict(), "optimiser": optimiser.state_dict(), "step": step + 1}
            unfinished = checkpoint.with_suffix(".part")
            torch.save(state, unfinished)
            unfinished.replace(checkpoint)
            if time.monotonic() - start > seconds:
                break
    return network
