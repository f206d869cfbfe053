"""Recurrent network that corrects the smoother, shared by all points of a layer.

It reads the residuals of the observations from the smoother in both directions of time. It is trained on dates held
out at all points at once, like missing acquisitions. The share of the correction that is applied minimizes the error
on dates not used in training; it is 0 if the correction does not help.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from ..common.arrays import BoolArray, Float32Array, FloatArray
from ..common.errors import InputError
from ..common.messages import message
from ..common.progress import Progress
from ..environment.early_stopping import require_epochs, train_with_early_stopping
from ..environment.torch_runtime import seeded_torch
from .smoothing.gp_smoother import MIN_VALUES, Pool, Smoothed, smooth

if TYPE_CHECKING:
    import torch

MIN_DATES = 24
EPOCHS = 30
HIDDEN = 32
_POINTS = 800
_BATCH = 200
_HIDINGS = 8
_PATIENCE = 8
_GATES = (0.0, 0.25, 0.5, 0.75, 1.0)
_CHANNELS = 9


@dataclass(frozen=True, eq=False)
class Corrector:
    """Trained correction of the smoother.

    Attributes
    ----------
    network : torch.nn.Module
    gate : float
        Share of the correction that is applied, 0 to 1.
    epochs : int
        Number of trained epochs.
    """

    network: Any
    gate: float
    epochs: int


def channels(day: FloatArray, observed: BoolArray, values: FloatArray, smoothed: Smoothed) -> Float32Array:
    """Return the network inputs, float32, shape (n_points, n_days, 9).

    Parameters
    ----------
    day : ndarray, shape (n_days,)
        Increasing days.
    observed : ndarray of bool, shape (n_points, n_days)
        True where a value is known and not held out.
    values : ndarray, shape (n_points, n_days)
        Displacement [mm]; used only where `observed` is true.
    smoothed : Smoothed
        Smoother fitted to the observed values, on these days.
    """
    noise = smoothed.noise[:, None]
    residual = np.where(observed, values - smoothed.values, 0.0) / noise
    before = np.maximum.accumulate(np.where(observed, day, -np.inf), axis=1)
    after = np.minimum.accumulate(np.where(observed, day, np.inf)[:, ::-1], axis=1)[:, ::-1]
    slope = np.gradient(smoothed.values, day, axis=1) * 30.0 / noise
    year = 2 * np.pi * day / 365.25
    stack = [
        np.clip(residual, -6, 6),
        observed.astype(float),
        smoothed.sigma / noise,
        np.log1p(np.minimum(day - before, 365.0) / 12.0),
        np.log1p(np.minimum(after - day, 365.0) / 12.0),
        np.clip(slope, -20, 20) / 5.0,
        np.broadcast_to(np.sin(year), observed.shape),
        np.broadcast_to(np.cos(year), observed.shape),
        np.broadcast_to(np.log(noise), observed.shape),
    ]
    return np.stack(stack, axis=2).astype(np.float32)


def train(
    day: FloatArray,
    values: FloatArray,
    pool: Pool,
    seed: int = 0,
    epochs: int = EPOCHS,
    progress: Progress | None = None,
    device: str = "auto",
) -> Corrector:
    """Train the network on held-out dates.

    Parameters
    ----------
    day : ndarray, shape (n_dates,)
        Days of the acquisitions.
    values : ndarray, shape (n_points, n_dates)
        Displacement [mm]; NaN = not measured. At most 800 points are used.
    pool : Pool
        Kernels and noise pooled over these values.
    seed, epochs, device
        Training settings; `epochs` is the maximum. Training stops early when the error on dates not used in training
        no longer decreases.
    progress : Progress, optional
        Updated in every batch.

    Raises
    ------
    InputError
        If there are fewer than 24 dates, or no point has at least 12 values.
    """
    import torch

    from .lstm_networks import ResidualLstm

    progress = progress or Progress()
    if len(day) < MIN_DATES:
        raise InputError(
            message(
                "METHOD = lstm requires at least {least_dates} dates, but only {day} are available; use "
                "METHOD = smoother.",
                least_dates=MIN_DATES,
                day=len(day),
            )
        )
    require_epochs(epochs)
    rng = np.random.default_rng(seed)
    usable = np.flatnonzero(np.isfinite(values).sum(axis=1) >= max(MIN_DATES // 2, MIN_VALUES))
    if not len(usable):
        raise InputError(
            message(
                "No point has at least {least_dates} values, as required by METHOD = lstm; use METHOD = smoother.",
                least_dates=MIN_DATES // 2,
            )
        )
    rows = values[np.sort(rng.choice(usable, min(_POINTS, len(usable)), replace=False))]
    inner = np.arange(1, len(day) - 1)
    judged = np.zeros(len(day), dtype=bool)
    judged[inner[3::7]] = True
    inputs: list[torch.Tensor] = []
    targets: list[torch.Tensor] = []
    weights: list[torch.Tensor] = []
    for k in range(_HIDINGS + 1):
        part = progress.part(0.3 * k / (_HIDINGS + 1), 0.3 * (k + 1) / (_HIDINGS + 1))
        hidden = judged if k == _HIDINGS else _hide(rng, len(day)) & ~judged
        example = [torch.from_numpy(array) for array in _example(day, rows, hidden, pool, part)]
        for kept, array in zip((inputs, targets, weights), example):
            kept.append(array)
    with seeded_torch(seed, device) as place:
        network = ResidualLstm(_CHANNELS, HIDDEN).to(place)
        optimizer = torch.optim.Adam(network.parameters(), lr=3e-3, weight_decay=1e-4)

        def losses(epoch: int) -> Iterator[torch.Tensor]:
            order, turn = rng.permutation(len(rows)), rng.integers(0, _HIDINGS, len(rows))
            for start in range(0, len(rows), _BATCH):
                progress.step(
                    0.3 + 0.7 * (epoch + start / len(rows)) / epochs,
                    message("Training the LSTM, epoch {epoch}", epoch=epoch + 1),
                )
                picked = order[start : start + _BATCH]
                x, y, w = (
                    torch.stack([part[turn[i]][i] for i in picked]).to(place) for part in (inputs, targets, weights)
                )
                yield _loss(network(x), y, w)

        def check() -> float:
            return float(_loss(_run(network, inputs[-1], place), targets[-1], weights[-1]))

        done = train_with_early_stopping(network, optimizer, losses, check, epochs, _PATIENCE, clip=1.0).epochs
        output = _run(network, inputs[-1], place)[..., 0].numpy()
    target, weight = targets[-1].numpy(), weights[-1].numpy()
    errors = [float((weight * (target - gate * output) ** 2).sum()) for gate in _GATES]
    return Corrector(network.cpu(), _GATES[int(np.argmin(errors))], done)


def correct(
    model: Corrector,
    day: FloatArray,
    values: FloatArray,
    targets: FloatArray,
    pool: Pool,
    progress: Progress | None = None,
) -> Smoothed:
    """Return the smoothed series with the gated correction on target days; parameters as in `gp_smoother.smooth`."""
    import torch

    progress = progress or Progress()
    days = np.union1d(day, targets)
    here = np.searchsorted(days, day)
    smoothed = smooth(day, values, days, pool, progress.part(0.0, 0.5))
    at = np.searchsorted(days, targets)
    good = np.flatnonzero(np.isfinite(smoothed.noise))
    mean, sigma = smoothed.values[:, at].copy(), smoothed.sigma[:, at].copy()
    with seeded_torch(0, "cpu") as place:
        for start in range(0, len(good), 500):
            progress.step(0.5 + 0.5 * start / max(len(good), 1), message("Applying the LSTM correction"))
            rows = good[start : start + 500]
            spread = np.full((len(rows), len(days)), np.nan)
            spread[:, here] = values[rows]
            part = Smoothed(smoothed.values[rows], smoothed.sigma[rows], smoothed.noise[rows])
            x = channels(days, np.isfinite(spread), spread, part)
            output = _run(model.network, torch.from_numpy(x), place).numpy()[:, at]
            noise = part.noise[:, None]
            mean[rows] += model.gate * output[..., 0] * noise
            # predicted variance of an observation minus its noise variance
            own = np.maximum(np.exp(output[..., 1]) - 1.0, 0.1 * (sigma[rows] / noise) ** 2) * noise**2
            sigma[rows] = np.sqrt((1 - model.gate) * sigma[rows] ** 2 + model.gate * own)
    return Smoothed(mean, sigma, smoothed.noise)


def _hide(rng: np.random.Generator, n_dates: int) -> BoolArray:
    """Return a mask that holds out about a fifth of the dates in runs of 1, 2 and 4, without the first and the last."""
    hidden = np.zeros(n_dates, dtype=bool)
    while hidden.mean() < 0.2:
        length = int(rng.choice([1, 1, 2, 4]))
        start = int(rng.integers(1, n_dates - 1))
        hidden[start : min(start + length, n_dates - 1)] = True
    return hidden


def _example(
    day: FloatArray, rows: FloatArray, hidden: BoolArray, pool: Pool, progress: Progress
) -> tuple[Float32Array, Float32Array, Float32Array]:
    """Return inputs, targets (residuals of held-out values in units of the noise) and weights (1 = has a target)."""
    part = pool if pool.of_date is None else Pool(pool.kernels, pool.share, pool.noise2, pool.of_date[~hidden])
    done = smooth(day[~hidden], rows[:, ~hidden], day, part, progress)
    bad = ~np.isfinite(done.noise)
    clean = Smoothed(
        np.where(bad[:, None], 0.0, done.values),
        np.where(bad[:, None], 1.0, done.sigma),
        np.where(bad, 1.0, done.noise),
    )
    observed = np.isfinite(rows) & ~hidden & ~bad[:, None]
    held_out = np.isfinite(rows) & hidden & ~bad[:, None]
    target = np.where(held_out, rows - clean.values, 0.0) / clean.noise[:, None]
    x = channels(day, observed, np.where(np.isfinite(rows), rows, 0.0), clean)
    # clip outliers
    return x, np.clip(target, -6, 6).astype(np.float32), held_out.astype(np.float32)


def _loss(output: torch.Tensor, target: torch.Tensor, weight: torch.Tensor) -> torch.Tensor:
    """Return the weighted mean of the Gaussian negative log-likelihood, without the constant term."""
    log_variance = output[..., 1].clamp(-4, 4)
    each = 0.5 * (log_variance + (target - output[..., 0]) ** 2 / log_variance.exp())
    return (weight * each).sum() / weight.sum().clamp(min=1.0)


def _run(network: Any, x: torch.Tensor, place: torch.device) -> torch.Tensor:
    import torch

    network.eval()
    with torch.no_grad():
        parts = [network(x[start : start + 500].to(place)).cpu() for start in range(0, len(x), 500)]
    return torch.cat(parts)
