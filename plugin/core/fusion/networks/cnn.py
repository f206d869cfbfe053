"""Convolutional network that corrects kriging.

Kriging smooths edges, because its weights do not depend on the values. The network reads the kriging estimate, the
residuals of the points and a mask of the cells with points. It is trained on synthetic fields with and without edges,
sampled at the positions and with the noise of the actual points; their values are not used. The share of the
correction that is applied minimizes the error at held-out original points; it is 0 if the correction does not help.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from ...common.arrays import BoolArray, Float32Array, FloatArray
from ...common.errors import InputError
from ...common.messages import message
from ...common.progress import Progress
from ...environment.early_stopping import require_epochs, train_with_early_stopping
from ...environment.torch_runtime import seeded_torch
from ..kriging.local_kriging import Field, Targets, kriging_weights, neighbours, targets_of, weighted_sums
from ..kriging.random_fields import RandomField
from ..points.sensor_points import Points
from .lattice import Lattice, LatticeKriging

if TYPE_CHECKING:
    import torch

EPOCHS = 16
FILTERS = 24
_STEPS = 20
_BATCH = 6
_CROP = 48
_VIEWS = 4
_CHECKS = 3
_GATES = (0.0, 0.25, 0.5, 0.75, 1.0)
_MIN_POINTS = 60


@dataclass(frozen=True, eq=False)
class Corrector:
    """Trained correction of kriging.

    Attributes
    ----------
    network : torch.nn.Module
    gate : float
        Share of the correction that is applied, 0 to 1.
    gain : float
        RMSE at held-out points with the full correction ÷ RMSE of kriging.
    epochs : int
        Number of training epochs.
    """

    network: Any
    gate: float
    gain: float
    epochs: int


def train(
    points: Points,
    field: Field,
    values: FloatArray,
    seed: int = 0,
    epochs: int = EPOCHS,
    progress: Progress | None = None,
    device: str = "auto",
) -> Corrector:
    """Train on synthetic fields and determine the share of the correction at held-out original points.

    Parameters
    ----------
    points : Points
    field : Field
        Covariance of the values.
    values : ndarray, shape (n_points,)
        Used only to determine the share.
    seed, epochs, device
        Training settings; an epoch is 20 batches of 6 synthetic fields.
    progress : Progress, optional
        Updated in every batch.

    Raises
    ------
    InputError
        If there are fewer than 60 points.
    """
    import torch

    from .cnn_networks import ResidualCnn

    progress = progress or Progress()
    if len(points) < _MIN_POINTS:
        raise InputError(
            message(
                "METHOD = cnn requires at least {least_points} points, but the layers have {points}; use METHOD = "
                "kriging.",
                least_points=_MIN_POINTS,
                points=len(points),
            )
        )
    require_epochs(epochs)
    rng = np.random.default_rng(seed)
    lattice, views = Lattice.over(points), []
    for k in range(_VIEWS):
        progress.step(0.2 * k / _VIEWS, message("Computing kriging inputs for the network"))
        kept = rng.random(len(points)) > rng.uniform(0.0, 0.4)
        kept[rng.integers(0, len(points), 5)] = True
        views.append(LatticeKriging.of(_as_sensors(points, kept), lattice, field))
    extent = float(np.ptp(points.xy, axis=0).max())
    with seeded_torch(seed, device) as place:
        network = ResidualCnn(FILTERS).to(place)
        optimizer = torch.optim.Adam(network.parameters(), lr=2e-3)
        total = epochs * _STEPS
        schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, 2e-3, total_steps=total)

        def losses(epoch: int) -> Iterator[torch.Tensor]:
            for step in range(epoch * _STEPS, (epoch + 1) * _STEPS):
                stage = message("Training the CNN, epoch {step} of {epochs}", step=epoch + 1, epochs=epochs)
                progress.step(0.2 + 0.6 * step / total, stage)
                x, y, w = (
                    torch.from_numpy(part).to(place) for part in _batch(rng, views[step % _VIEWS], field, extent)
                )
                yield _loss(network(x), y, w)
                schedule.step()

        # every batch is newly simulated, so no validation data or early stopping is needed
        train_with_early_stopping(network, optimizer, losses, None, epochs, clip=1.0)
        network = network.cpu().eval()
    gate, gain = _decide(rng, network, points, field, values, progress.part(0.8, 1.0))
    return Corrector(network, gate, gain, epochs)


def _as_sensors(points: Points, kept: BoolArray) -> Points:
    """Return the kept points, with at least one point of every sensor."""
    for sensor in range(points.n_sensors):
        own = np.flatnonzero(points.sensor == sensor)
        if not kept[own].any():
            kept[own[0]] = True
    return points.where(kept)


def correction(
    model: Corrector, points: Points, field: Field, values: FloatArray, targets: Targets, lattice: Lattice
) -> tuple[FloatArray, FloatArray]:
    """Return the correction of kriging and its predicted error variance at targets, shape (n_targets,) each.

    Both are in the units of the values (variance: squared), before the gate is applied.
    """
    return LatticeCorrection(model, LatticeKriging.of(points, lattice, field), field, values).at(targets.xy)


class LatticeCorrection:
    """Correction of one field, stored on its lattice, so that targets can be sampled in blocks."""

    def __init__(self, model: Corrector, view: LatticeKriging, field: Field, values: FloatArray) -> None:
        import torch

        self._scale = float(np.sqrt(field.variance))
        self._lattice = view.lattice
        x, _ = view.channels(values, self._scale)
        with seeded_torch(0, "cpu"), torch.no_grad():
            output = model.network(torch.from_numpy(x[None]))[0].numpy()
        self._mean, self._log = output[0], np.clip(output[1], -8, 4)

    def at(self, xy: FloatArray) -> tuple[FloatArray, FloatArray]:
        """Return correction and error variance at positions."""
        mean = self._lattice.sample(self._mean, xy) * self._scale
        return mean, np.exp(self._lattice.sample(self._log, xy)) * self._scale**2


def _batch(
    rng: np.random.Generator, view: LatticeKriging, field: Field, extent: float
) -> tuple[Float32Array, Float32Array, Float32Array]:
    """Return inputs, targets (truth minus kriging) and cell weights (1 near points) of synthetic fields."""
    points, lattice = view.points, view.lattice
    cells, scale = lattice.xy, float(np.sqrt(field.variance))
    noise = np.sqrt(np.asarray(field.nuggets)[points.sensor] * points.noise) / scale
    rows, columns = (min(side, _CROP) for side in lattice.shape)
    inputs, targets, weights = [], [], []
    for _ in range(_BATCH):
        drawn = RandomField.draw(rng, points.spacing_m, extent)
        at_cells, at_points = drawn.at(cells), drawn.at(points.xy)
        size = float(at_cells.std()) or 1.0
        # offset of the second sensor, with the standard deviation of the field
        bias = (points.sensor == 1) * rng.normal(0, 1)
        factor = rng.uniform(0.5, 1.5) / size
        simulated = at_points * factor + rng.normal(0, 1, len(points)) * noise + bias
        x, kriged = view.channels(simulated * scale, scale)
        target = (at_cells * factor - kriged).reshape(lattice.shape)
        near = view.lattice.near.reshape(lattice.shape)
        top = int(rng.integers(0, lattice.shape[0] - rows + 1))
        left = int(rng.integers(0, lattice.shape[1] - columns + 1))
        window = (slice(top, top + rows), slice(left, left + columns))
        turned = [x[(slice(None), *window)], target[window], near[window]]
        for axis in (-1, -2):
            if rng.random() < 0.5:
                turned = [np.flip(part, axis) for part in turned]
        inputs.append(turned[0])
        targets.append(np.clip(turned[1], -5, 5))
        weights.append(turned[2])
    return (
        np.ascontiguousarray(np.stack(inputs), dtype=np.float32),
        np.ascontiguousarray(np.stack(targets), dtype=np.float32),
        np.ascontiguousarray(np.stack(weights), dtype=np.float32),
    )


def _loss(output: torch.Tensor, target: torch.Tensor, weight: torch.Tensor) -> torch.Tensor:
    """Return the weighted sum of the squared error of the correction and the negative log-likelihood of its size."""
    log_variance = output[:, 1].clamp(-8, 4)
    error2 = (target - output[:, 0]) ** 2
    # detached: the variance is fitted to the error without influencing the mean; joint training was unstable
    each = 10.0 * error2 + 0.1 * (log_variance + error2.detach() / log_variance.exp())
    return (weight * each).sum() / weight.sum().clamp(min=1.0)


def _decide(
    rng: np.random.Generator, network: Any, points: Points, field: Field, values: FloatArray, progress: Progress
) -> tuple[float, float]:
    """Return the share of the correction with the smallest error at held-out points of the first sensor, and its gain.

    The gain is the RMSE with the full correction ÷ RMSE of kriging.
    """
    lattice, trial = Lattice.over(points), Corrector(network, 1.0, 1.0, 0)
    misses, changes = [], []
    for k in range(_CHECKS):
        progress.step(k / _CHECKS, message("Validating the correction"))
        hidden = (rng.random(len(points)) < 0.2) & (points.sensor == 0)
        kept = _as_sensors(points, ~hidden)
        targets = targets_of(points.where(hidden))
        index = neighbours(kept, targets)
        training_values = values[~hidden] if len(kept) == int((~hidden).sum()) else None
        if training_values is None or not hidden.any():
            continue
        kriged = weighted_sums(index, kriging_weights(kept, field, targets, index)[0], training_values)
        misses.append(values[hidden] - kriged)
        changes.append(correction(trial, kept, field, training_values, targets, lattice)[0])
    if not misses:
        return 0.0, 1.0
    miss, change = np.concatenate(misses), np.concatenate(changes)
    errors = np.array([np.mean((miss - gate * change) ** 2) for gate in _GATES])
    return _GATES[int(np.argmin(errors))], float(np.sqrt(errors[-1] / errors[0]))
