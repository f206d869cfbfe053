"""Interpolation in space by the CNN of Khalili et al. 2024, as published (section 3.2, table 3).

Published: points resampled to a grid by bilinear interpolation; three convolutions of 64 filters of 5 × 5, max pooling,
ReLU, a fully connected layer that gives the value of a place, Adam, mean squared error, batches of 32, 100 epochs;
parts of 80, 10 and 10 %, early stopping. Where the paper is silent, ours: patches of 16 × 16 cells of each sensor
around a place, relative to the mean of the first and in units of its spread; a channel of rates and one of what they
leave over for each of two dates' patterns; targets are original points, so that the network does not learn its own
resampling; the learning rate 0.001; patience of 10 epochs. It has no sigma.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from ...common.errors import InputError
from ...common.messages import message
from ...common.progress import Progress
from ...environment.early_stopping import train_until_no_better
from ...environment.torch_runtime import torch_work
from ..kriging.local_kriging import apply
from ..points.sensor_points import Points
from ..points.spatial_interpolators import linear_weights

if TYPE_CHECKING:
    import torch

EPOCHS = 100
BATCH = 32
SIDE = 16
_PATIENCE = 10
_PATTERNS = 2
_MOST_POINTS = 3000
LEAST_POINTS = 40


@dataclass(frozen=True, eq=False)
class Published:
    """The trained network and what its channels mean.

    Attributes
    ----------
    network : torch.nn.Module
    centre, spread : ndarray, shape (n_channels,)
        Of rate and patterns.
    patterns : ndarray, shape (n_patterns, n_dates)
        Of what the rates leave over.
    cell_m : float
        Of the patches.
    epochs : int
    """

    network: Any
    centre: np.ndarray
    spread: np.ndarray
    patterns: np.ndarray
    cell_m: float
    epochs: int


def train_published(
    points: Points, seed: int = 0, epochs: int = EPOCHS, progress: Progress | None = None, device: str = "auto"
) -> Published:
    """Train on the original points of the first sensor, at most 3,000 of them.

    Raises
    ------
    InputError
        If there are fewer than 40.
    """
    import torch

    from .cnn_networks import PublishedCnn

    progress = progress or Progress()
    first = np.flatnonzero(points.sensor == 0)
    if len(first) < LEAST_POINTS:
        raise InputError(
            message(
                "METHOD cnn_published requires at least {least_points} points of INPUT, but INPUT has "
                "{first}; use METHOD kriging.",
                least_points=LEAST_POINTS,
                first=len(first),
            )
        )
    if epochs < 1:
        raise InputError(message("TRAINING_EPOCHS is {epochs}; it must be at least 1.", epochs=epochs))
    rng = np.random.default_rng(seed)
    _, _, patterns = np.linalg.svd(points.rest - points.rest.mean(axis=0), full_matrices=False)
    patterns = patterns[:_PATTERNS]
    columns = _columns(points, patterns)
    centre, spread = columns[first].mean(axis=0), np.maximum(columns[first].std(axis=0), 1e-9)
    cell = points.spacing_m
    chosen = rng.permutation(first)[:_MOST_POINTS]
    ends = (int(0.8 * len(chosen)), int(0.9 * len(chosen)))
    train, check, _ = np.split(chosen, ends)
    # a patch never holds the point that it has to find
    progress.step(0.0, message("Resampling for the published CNN"))
    x = _patches(points.where(np.setdiff1d(np.arange(len(points)), train[::2])), points.xy[train[::2]], patterns, cell)
    half = _patches(
        points.where(np.setdiff1d(np.arange(len(points)), train[1::2])), points.xy[train[1::2]], patterns, cell
    )
    inputs = _scaled(np.concatenate([x, half]), centre, spread)
    targets = ((columns[np.concatenate([train[::2], train[1::2]])] - centre) / spread).astype(np.float32)
    held = _scaled(
        _patches(points.where(np.setdiff1d(np.arange(len(points)), check)), points.xy[check], patterns, cell),
        centre,
        spread,
    )
    wanted = (columns[check] - centre) / spread
    with torch_work(seed, device) as place:
        network = PublishedCnn(inputs.shape[1], targets.shape[1], SIDE).to(place)
        optimizer = torch.optim.Adam(network.parameters(), lr=1e-3)

        def losses(epoch: int) -> Iterator[torch.Tensor]:
            order = rng.permutation(len(inputs))
            for start in range(0, len(order), BATCH):
                share = 0.05 + 0.95 * (epoch + start / len(order)) / epochs
                progress.step(
                    share,
                    message(
                        "Training the published CNN, epoch {epoch} of at most {epochs}", epoch=epoch + 1, epochs=epochs
                    ),
                )
                picked = order[start : start + BATCH]
                answer = network(torch.from_numpy(inputs[picked]).to(place))
                yield torch.nn.functional.mse_loss(answer, torch.from_numpy(targets[picked]).to(place))

        def error() -> float:
            return float(np.mean((_run(network, held, place) - wanted) ** 2))

        done = train_until_no_better(network, optimizer, losses, error, epochs, _PATIENCE).epochs
    return Published(network.cpu(), centre, spread, patterns, cell, done)


def estimate_published(
    model: Published, points: Points, xy: np.ndarray, progress: Progress | None = None
) -> tuple[np.ndarray, np.ndarray]:
    """Return rate [mm/yr], shape (n,), and displacement [mm], shape (n, n_dates), at places."""
    progress = progress or Progress()
    found = []
    with torch_work(0, "cpu") as place:
        for start in range(0, len(xy), 1000):
            progress.step(start / max(len(xy), 1), message("Estimating with the published CNN"))
            x = _patches(points, xy[start : start + 1000], model.patterns, model.cell_m)
            answer = _run(model.network, _scaled(x, model.centre, model.spread), place)
            found.append(answer * model.spread + model.centre)
    columns = np.concatenate(found)
    rest = points.rest.mean(axis=0) + columns[:, 1:] @ model.patterns
    return columns[:, 0], rest + columns[:, :1] * points.years


def _columns(points: Points, patterns: np.ndarray) -> np.ndarray:
    """Return rate and amounts of the patterns, shape (n_points, 1 + n_patterns)."""
    rest = points.rest - points.rest.mean(axis=0)
    return np.column_stack([points.rate, rest @ patterns.T])


def _patches(points: Points, xy: np.ndarray, patterns: np.ndarray, cell_m: float) -> np.ndarray:
    """Return rate and patterns of each sensor in 16 × 16 cells around places, bilinear between its points."""
    offset = (np.arange(SIDE) - (SIDE - 1) / 2) * cell_m
    around = np.stack(np.meshgrid(offset, offset), axis=-1).reshape(1, -1, 2)
    places = (xy[:, None] + around).reshape(-1, 2)
    channels = []
    for sensor in range(points.n_sensors):
        own = points.where(points.sensor == sensor)
        index, weights = linear_weights(own, places)
        columns = apply(index, weights, _columns(own, patterns))
        channels.append(columns.reshape(len(xy), SIDE, SIDE, -1).transpose(0, 3, 1, 2))
    return np.concatenate(channels, axis=1)


def _scaled(x: np.ndarray, centre: np.ndarray, spread: np.ndarray) -> np.ndarray:
    times = x.shape[1] // len(centre)
    middle, size = (np.tile(part, times)[None, :, None, None] for part in (centre, spread))
    return ((x - middle) / size).astype(np.float32)


def _run(network: Any, x: np.ndarray, place: torch.device) -> np.ndarray:
    import torch

    network.eval()
    with torch.no_grad():
        parts = [network(torch.from_numpy(x[s : s + 500]).to(place)).cpu().numpy() for s in range(0, len(x), 500)]
    return np.concatenate(parts)
