"""The network in torch, for training; `expert_mixture` computes the same forecasts in numpy."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor, nn

from .driver_bank import N_FEATURES
from .kinematics import KINDS
from .settings import HIDDEN, N_CONTEXT, N_EXPERTS, N_READOUTS, OFFSET, SLOW_FADE

# velocity and noise per revisit of the experts for steady motion, in units of the typical change
_STEADY_EXPERTS = ((0.002, 0.69), (0.05, 0.69), (0.5, 0.5))


@dataclass(frozen=True)
class SeriesBatch:
    """Series padded to the same length.

    Attributes
    ----------
    bank : Tensor, shape (n, n_days, N_FEATURES)
        Driver features, one row per step of `days_per_step`.
    day : Tensor of int, shape (n, n_dates)
        Index of each acquisition into the rows of `bank`.
    days_per_step : float
        Days between the rows of `bank`.
    revisit_days : Tensor, shape (n,)
        Revisit time [days].
    kinematics : Tensor, shape (n, n_kinds, n_dates, n_dates)
        Kinematic covariances.
    values : Tensor, shape (n, n_dates)
        Displacement divided by the typical change, zero at the first acquisition.
    observed : Tensor of bool, shape (n, n_dates)
        False where the series is padded.
    context : Tensor, shape (n, N_CONTEXT)
        Context features of the gate.
    """

    bank: Tensor
    day: Tensor
    days_per_step: float
    revisit_days: Tensor
    kinematics: Tensor
    values: Tensor
    observed: Tensor
    context: Tensor


@dataclass(frozen=True)
class Forecasts:
    """One-step forecasts of every acquisition.

    Attributes
    ----------
    mean : Tensor, shape (n, n_dates)
        Mean of the mixture.
    variance : Tensor, shape (n, n_dates)
        Variance of the mixture, including the noise of the acquisition.
    log_density : Tensor, shape (n, n_dates)
        Log density of the measured value.
    """

    mean: Tensor
    variance: Tensor
    log_density: Tensor


class DriverEncoder(nn.Module):
    """Encoder of the driver features of a day as responses; the features themselves are also passed on as responses."""

    def __init__(self) -> None:
        super().__init__()
        self.first = nn.Linear(N_FEATURES, HIDDEN[0])
        self.second = nn.Linear(HIDDEN[0], HIDDEN[1])

    def forward(self, bank: Tensor) -> Tensor:
        """Return responses, shape (..., N_FEATURES + HIDDEN[1])."""
        hidden = nn.functional.silu(self.second(nn.functional.silu(self.first(bank))))
        return torch.cat([bank, hidden], dim=-1)


class MixtureNetwork(nn.Module):
    """Mixture of Gaussian processes with kernels on the responses, weighted by a gate and by their past densities."""

    def __init__(self, seed: int) -> None:
        super().__init__()
        torch.manual_seed(seed)
        rng = np.random.default_rng(seed)
        self.encoder = DriverEncoder()
        self.gate = nn.Sequential(nn.Linear(N_CONTEXT, 16), nn.Tanh(), nn.Linear(16, N_EXPERTS))
        n_responses = N_FEATURES + HIDDEN[1]
        size = np.exp(rng.uniform(np.log(0.05), np.log(0.6), N_EXPERTS))
        readout = rng.normal(0, 1, (N_EXPERTS, N_READOUTS, n_responses)) / np.sqrt(n_responses * N_READOUTS)
        self.readout = nn.Parameter(torch.tensor(readout * size[:, None, None], dtype=torch.float64))
        kinds = np.log(np.stack([np.exp(rng.uniform(np.log(0.03), np.log(0.7), N_EXPERTS)) for _ in KINDS], axis=1))
        self.log_kinds = nn.Parameter(torch.tensor(kinds, dtype=torch.float64))
        noise = np.log(np.exp(np.linspace(np.log(0.06), np.log(0.75), 8))[np.arange(N_EXPERTS) % 8])
        self.log_noise = nn.Parameter(torch.tensor(noise, dtype=torch.float64))
        # logits of the decay per acquisition and of the weight of the evidence
        self.evidence = nn.Parameter(torch.tensor([4.0, 1.5], dtype=torch.float64))
        self.slow_evidence = nn.Parameter(torch.tensor([-3.0], dtype=torch.float64))
        self.uses_slow_evidence = True

    def reset_idle_experts(self) -> None:
        """Reset the experts with the lowest gate bias to noise and steady motion without drivers."""
        with torch.no_grad():
            bias = self.state_dict()["gate.2.bias"]
            idle = torch.argsort(bias)[: len(_STEADY_EXPERTS)].tolist()
            for expert, (velocity, noise) in zip(idle, _STEADY_EXPERTS):
                self.readout[expert] *= 0.02
                self.log_kinds[expert] = float(np.log(0.002))
                self.log_kinds[expert, 0] = float(np.log(velocity))
                self.log_noise[expert] = float(np.log(noise))
                bias[expert] = bias.mean()

    def forward(self, batch: SeriesBatch) -> Forecasts:
        """Return the one-step forecasts of all acquisitions from earlier ones."""
        responses = self.encoder(batch.bank).double()
        summed = torch.cumsum(responses, dim=1) * batch.days_per_step / batch.revisit_days[:, None, None]
        at = batch.day[..., None].expand(-1, -1, summed.shape[-1])
        since = torch.gather(summed, 1, at)
        since = torch.where(batch.observed[..., None], since - since[:, :1], 0.0)
        n, n_dates = batch.values.shape
        projected = (since @ self.readout.flatten(0, 1).T).reshape(n, n_dates, N_EXPERTS, -1).transpose(1, 2)
        # last three terms: unknown level, noise, and unit variance for padding
        fixed = torch.full((N_EXPERTS, 1), 1.0, dtype=torch.float64)
        size = torch.cat(
            [torch.exp(2 * self.log_kinds), OFFSET**2 * fixed, torch.exp(2 * self.log_noise)[:, None], fixed], dim=1
        )
        both = (batch.observed[:, :, None] & batch.observed[:, None, :]).double()[:, None]
        own = torch.diag_embed(torch.stack([batch.observed, ~batch.observed], dim=1).double())
        kinds = size @ torch.cat([batch.kinematics, both, own], dim=1).flatten(2)
        covariance = torch.baddbmm(
            kinds.reshape(-1, n_dates, n_dates), projected.flatten(0, 1), projected.flatten(0, 1).transpose(-1, -2)
        )
        lower = torch.linalg.cholesky(covariance).reshape(n, N_EXPERTS, n_dates, n_dates)
        values = batch.values[:, None, :, None].expand(-1, lower.shape[1], -1, -1)
        innovation = torch.linalg.solve_triangular(lower, values, upper=False)[..., 0]
        size = torch.diagonal(lower, dim1=-2, dim2=-1)
        density = -0.5 * innovation**2 - torch.log(size) - 0.5 * np.log(2 * np.pi)
        return self._mixed(batch, batch.values[:, None] - innovation * size, size**2, density)

    def _mixed(self, batch: SeriesBatch, mean: Tensor, variance: Tensor, density: Tensor) -> Forecasts:
        """Return the mixture of the experts, weighted by their densities of earlier acquisitions."""
        fade, belief = torch.sigmoid(self.evidence)
        number = torch.arange(density.shape[-1], dtype=torch.float64)
        ago = number[:, None] - 1 - number[None, :]
        kept = belief * fade ** torch.clamp(ago, min=0)
        if self.uses_slow_evidence:
            kept = kept + torch.sigmoid(self.slow_evidence) * SLOW_FADE ** torch.clamp(ago, min=0)
        kept = torch.where(ago >= 0, kept, torch.zeros_like(ago))
        known = torch.where(batch.observed[:, None], density, torch.zeros_like(density)) @ kept.T
        logit = self.gate(batch.context.to(self.encoder.first.weight.dtype)).double()[..., None] + known
        weight = torch.softmax(logit, dim=1)
        mixed = (weight * mean).sum(dim=1)
        spread = (weight * (variance + mean**2)).sum(dim=1) - mixed**2
        log_density = torch.logsumexp(torch.log_softmax(logit, dim=1) + density, dim=1)
        return Forecasts(mixed, spread, log_density)
