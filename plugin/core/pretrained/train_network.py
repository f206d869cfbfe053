"""Training of the network on the simulated stream: seeded, resumed after an interruption."""

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
_RATE, _LEAST_RATE = 8e-3, 2e-4
_PART = 4
# part of the noise below which errors against the truth do not count
_FLOOR = 0.1


@dataclass(frozen=True)
class Plan:
    """What a training is.

    Attributes
    ----------
    seed : int
    n_steps : int
    n_wave, n_last : int
        Steps of the half cosine of the learning rate, and of its descent at the end.
    n_before_steady : int
        Steps after which idle experts are given to steady motion.
    n_before_slow : int
        Steps after which slowly fading evidence weighs experts, too.
    n_series : int
        Of a step.
    save_every : int
        Steps between checkpoints.
    """

    seed: int = 0
    n_steps: int = 2000
    n_wave: int = 3000
    n_last: int = 400
    n_before_steady: int = 1250
    n_before_slow: int = 1600
    n_series: int = 16
    save_every: int = 50


@dataclass(frozen=True)
class Drawn:
    """Series of a step, and what they are scored with.

    Attributes
    ----------
    batch : SeriesBatch
    truth : Tensor, shape (n, n_dates)
    scored : Tensor of bool, shape (n, n_dates)
    noise : Tensor, shape (n,)
        Scaled.
    """

    batch: SeriesBatch
    truth: Tensor
    scored: Tensor
    noise: Tensor


def drawn(series: Sequence[SimulatedSeries], days_per_step: int = _DAYS_PER_STEP) -> Drawn:
    """Return series as the network takes them."""
    n, n_dates = len(series), max(len(each.day) for each in series)
    n_rows = max(len(each.season) for each in series) // days_per_step + 1
    rows, days, values, truths, kinds, contexts, revisits = [], [], [], [], [], [], []
    observed, scored = np.zeros((n, n_dates), dtype=bool), np.zeros((n, n_dates), dtype=bool)
    noise = np.zeros(n)
    for i, each in enumerate(series):
        m = len(each.day)
        trained = max(each.n_training, 6)
        n_training = int(each.day[trained - 1]) + 1
        bank = driver_bank(each.rain_mm, each.level_m, each.season, n_training)[::days_per_step]
        rows.append(np.pad(bank, ((0, n_rows - len(bank)), (0, 0))))
        scale = usual_change(each.values[None, :trained])[0]
        revisit = revisit_of(each.day[:trained])
        since = (each.day - each.day[0]).astype(float)
        kinds.append(np.pad(kinematic_covariances(since, since, revisit), ((0, 0), (0, n_dates - m), (0, n_dates - m))))
        observed[i, :m], scored[i, max(trained // 2, 4) : m] = True, True
        days.append(np.pad(each.day // days_per_step, (0, n_dates - m)))
        start = each.values[0]
        values.append(np.pad((each.values - start) / scale, (0, n_dates - m)))
        truths.append(np.pad((each.truth_mm - start) / scale, (0, n_dates - m)))
        has = each.rain_mm is not None, each.level_m is not None
        contexts.append(context_of(each.values[None, :trained], each.day[:trained], revisit, *has)[0])
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
    return Drawn(batch, torch.tensor(np.array(truths)), torch.tensor(scored), torch.tensor(noise))


def loss_of(network: MixtureNetwork, step: Drawn) -> tuple[Tensor, Tensor]:
    """Return the mean negative log density of what was measured, and the mean log error against the truth."""
    forecasts = network(step.batch)
    count = step.scored.sum(dim=1).clamp(min=1)
    density = -(torch.where(step.scored, forecasts.log_density, 0.0)).sum(dim=1) / count
    error = torch.where(step.scored, forecasts.mean - step.truth, 0.0) ** 2
    floor = (_FLOOR * step.noise) ** 2
    return density.mean(), 0.5 * torch.log(error.sum(dim=1) / count + floor).mean()


def series_of_batch(plan: Plan, number: int) -> list[list[SimulatedSeries]]:
    """Return the series of the steps that share one simulated batch: each step has series of about one length."""
    batch = simulated_batch(plan.seed, number, _SIMULATED_AT_ONCE)
    batch.sort(key=lambda each: len(each.day))
    order = np.random.default_rng([plan.seed, 5, number]).permutation(_SIMULATED_AT_ONCE // plan.n_series)
    return [batch[at * plan.n_series : (at + 1) * plan.n_series] for at in order]


def rate_of(plan: Plan, step: int) -> float:
    """Return the learning rate: a warm-up, half a cosine, and a descent before the last step."""
    warm, last = min((step + 1) / 50, 1.0), min((plan.n_steps - step) / plan.n_last, 1.0)
    wave = _LEAST_RATE + 0.5 * (_RATE - _LEAST_RATE) * (1 + np.cos(np.pi * min(step / plan.n_wave, 1.0)))
    return float(warm * last * wave)


def in_parts(series: list[SimulatedSeries]) -> list[Drawn]:
    """Return series in parts whose matrices fit into the cache of a processor."""
    return [drawn(series[begin : begin + _PART]) for begin in range(0, len(series), _PART)]


def pretrain(plan: Plan, checkpoint: Path, tell: Callable[[str], None], seconds: float = np.inf) -> MixtureNetwork:
    """Train, from the checkpoint on if there is one, until the plan or the time is through."""
    network = MixtureNetwork(plan.seed)
    optimiser = torch.optim.Adam(network.parameters(), lr=_RATE, betas=(0.9, 0.98))
    first = 0
    if checkpoint.is_file():
        state = torch.load(checkpoint, weights_only=True)
        network.load_state_dict(state["network"])
        optimiser.load_state_dict(state["optimiser"])
        first = int(state["step"])
    begin, cached, number = time.monotonic(), [], -1
    per_batch = _SIMULATED_AT_ONCE // plan.n_series
    recent: list[FloatArray] = []
    for step in range(first, plan.n_steps):
        if step // per_batch != number:
            number = step // per_batch
            cached = [in_parts(series) for series in series_of_batch(plan, number)]
        for group in optimiser.param_groups:
            group["lr"] = rate_of(plan, step)
        if step == plan.n_before_steady:
            network.add_steady()
        network.remembers = step >= plan.n_before_slow
        optimiser.zero_grad()
        parts = cached[step % per_batch]
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
            tell(f"{step + 1} steps, {time.monotonic() - begin:.0f} s: log density {-mean[0]:.4f}, error {mean[1]:.4f}")
            state = {"network": network.state_dict(), "optimiser": optimiser.state_dict(), "step": step + 1}
            unfinished = checkpoint.with_suffix(".part")
            torch.save(state, unfinished)
            unfinished.replace(checkpoint)
            if time.monotonic() - begin > seconds:
                break
    return network
