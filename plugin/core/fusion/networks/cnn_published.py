"""Spatial interpolation by the CNN of Khalili et al. (2024), as published (section 3.2, table 3).

Published: the displacement of each date is resampled to a grid by bilinear interpolation; three convolutional layers
of 64 filters of 5 × 5 with ReLU and max pooling, a fully connected layer that returns the value at a position; Adam,
mean squared error, batches of 32, 100 epochs, early stopping; split of 80, 10 and 10 %; cell size selected by the
error of the network.

Not specified in the paper and chosen here: one network for all dates, applied to one date at a time; patches of 9 × 9
cells of each sensor around a position, minus the mean of the first sensor on the date, in units of its standard
deviation over all dates; targets are original points, which are excluded from their own patch, so that the network
does not learn its own resampling; at most 3,200 newly drawn samples (one point on one date each) per epoch; learning
rate 0.001; patience of 10 epochs. The method provides no sigma.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from ...common.arrays import BoolArray, Float32Array, FloatArray, IntArray
from ...common.errors import InputError
from ...common.messages import message
from ...common.progress import Progress
from ...environment.early_stopping import require_epochs, train_with_early_stopping
from ...environment.torch_runtime import seeded_torch
from ..points.sensor_points import Points
from ..points.spatial_interpolators import linear_weights

if TYPE_CHECKING:
    import torch

EPOCHS = 100
BATCH = 32
SIDE = 9
PATIENCE = 10
MIN_POINTS = 40
_LEARNING_RATE = 0.001
_MAX_POINTS = 3000
_SAMPLES = 3200
# maximum number of samples for validation after every epoch
_CHECKED = 2000
_FOLDS = 5
# candidate cell widths in mean point spacings, and the share of the epochs used per candidate
_CELLS = (0.35, 0.5, 0.7, 1.0, 1.4)
_TRIAL_EPOCHS = 0.2


@dataclass(frozen=True, eq=False)
class TrainedPublishedCnn:
    """Trained network.

    Attributes
    ----------
    network : torch.nn.Module
    spread_mm : float
        Unit of the inputs and outputs of the network [mm].
    cell_m : float
        Cell width of the patches [m].
    epochs, max_epochs : int
        Number of trained epochs, and the maximum.
    rmse : float
        RMSE at the validation points used for early stopping [mm].
    """

    network: Any
    spread_mm: float
    cell_m: float
    epochs: int
    max_epochs: int
    rmse: float


@dataclass(frozen=True, eq=False)
class Patches:
    """Interpolation weights of the cells of patches around positions, per sensor.

    Attributes
    ----------
    index : ndarray of int, shape (n_places, n_sensors, SIDE², 3)
        Indices of the interpolated points.
    weights : ndarray of float32, the same shape
        Weights of these points.
    """

    index: IntArray
    weights: Float32Array

    @classmethod
    def around(cls, points: Points, xy: FloatArray, cell_m: float) -> Patches:
        """Build patches of 9 × 9 cells around positions, interpolated linearly between the points of each sensor."""
        offset = (np.arange(SIDE) - SIDE // 2) * cell_m
        around = np.stack(np.meshgrid(offset, offset), axis=-1).reshape(1, -1, 2)
        places = (xy[:, None] + around).reshape(-1, 2)
        index, weights = [], []
        for sensor in range(points.n_sensors):
            own = np.flatnonzero(points.sensor == sensor)
            corners, share = linear_weights(points.where(own), places)
            index.append(own[corners].reshape(len(xy), SIDE**2, -1).astype(np.int32))
            weights.append(share.reshape(len(xy), SIDE**2, -1).astype(np.float32))
        return cls(np.stack(index, axis=1), np.stack(weights, axis=1))

    def of(self, values: FloatArray, place: IntArray, date: IntArray) -> Float32Array:
        """Return the patches of positions on dates, shape (n, n_sensors, SIDE, SIDE).

        Parameters
        ----------
        values : ndarray, shape (n_points, n_dates)
        place, date : ndarray of int, shape (n,)
            Indices of the positions and dates.
        """
        corners = values[self.index[place], date[:, None, None, None]]
        found = np.einsum("npck,npck->npc", corners, self.weights[place])
        return found.reshape(len(place), -1, SIDE, SIDE).astype(np.float32)


@dataclass(frozen=True, eq=False)
class _Samples:
    """Positions with their patches and target values, all scaled; `targets` has the shape (n_places, n_dates)."""

    patches: Patches
    values: FloatArray
    targets: FloatArray

    def of(self, place: IntArray, date: IntArray) -> tuple[Float32Array, Float32Array]:
        """Return inputs and targets for positions on dates."""
        return self.patches.of(self.values, place, date), self.targets[place, date].astype(np.float32)


def train_published(
    points: Points,
    cell_m: float,
    seed: int = 0,
    epochs: int = EPOCHS,
    progress: Progress | None = None,
    device: str = "auto",
) -> TrainedPublishedCnn:
    """Train on the displacement of at most 3,000 original points of the first sensor.

    Parameters
    ----------
    points : Points
    cell_m : float
        Cell width of the patches [m].
    seed, epochs, device
        Training settings; `epochs` is the maximum.
    progress : Progress, optional
        Updated in every batch.

    Raises
    ------
    InputError
        If the first sensor has fewer than 40 points.
    """
    import torch

    from .cnn_networks import PublishedCnn

    progress = progress or Progress()
    first = _checked(points, epochs)
    rng = np.random.default_rng(seed)
    spread = max(float(points.displacement[first].std()), 1e-6)
    chosen = rng.permutation(first)[:_MAX_POINTS]
    train, check, _ = np.split(chosen, (int(0.8 * len(chosen)), int(0.9 * len(chosen))))
    progress.step(0.0, message("Resampling for the published CNN"))
    learnt = _samples(points, train, cell_m, spread, _FOLDS)
    held = _samples(points, check, cell_m, spread, 1)
    n_dates = len(points.dates)
    place, date = _drawn(rng, len(check), n_dates, _CHECKED)
    inputs, targets = held.of(place, date)
    with seeded_torch(seed, device) as machine:
        network = PublishedCnn(points.n_sensors, 1, SIDE).to(machine)
        optimizer = torch.optim.Adam(network.parameters(), lr=_LEARNING_RATE)

        def losses(epoch: int) -> Iterator[torch.Tensor]:
            place, date = _drawn(rng, len(train), n_dates, _SAMPLES)
            for start in range(0, len(place), BATCH):
                progress.step(
                    0.05 + 0.95 * (epoch + start / len(place)) / epochs,
                    message(
                        "Training the published CNN, epoch {epoch} of at most {epochs}", epoch=epoch + 1, epochs=epochs
                    ),
                )
                x, y = learnt.of(place[start : start + BATCH], date[start : start + BATCH])
                output = network(torch.from_numpy(x).to(machine))[:, 0]
                yield torch.nn.functional.mse_loss(output, torch.from_numpy(y).to(machine))

        def error() -> float:
            return float(np.mean((_run(network, inputs, machine) - targets) ** 2))

        done = train_with_early_stopping(network, optimizer, losses, error, epochs, PATIENCE)
    rmse = spread * float(np.sqrt(done.error))
    return TrainedPublishedCnn(network.cpu(), spread, cell_m, done.epochs, epochs, rmse)


def choose_cell(
    points: Points,
    seed: int = 0,
    epochs: int = EPOCHS,
    progress: Progress | None = None,
    device: str = "auto",
) -> tuple[float, list[tuple[float, float]]]:
    """Return the cell width with the smallest error at held-out points, with a briefly trained network per candidate.

    A tenth of the points of the first sensor (at most 400) is held out; the estimate at the centre of a cell is
    compared with the points in the cell.

    Returns
    -------
    cell_m : float
        Cell width [m].
    tried : list of (float, float)
        Cell width [m] and RMSE [mm] of every candidate.
    """
    progress = progress or Progress()
    first = _checked(points, epochs)
    rng = np.random.default_rng(seed)
    hidden = np.sort(rng.choice(first, max(min(len(first) // 10, 400), 1), replace=False))
    training, truth = points.where(np.setdiff1d(np.arange(len(points)), hidden)), points.where(hidden)
    place, date = _drawn(rng, len(hidden), len(points.dates), _CHECKED)
    tried = []
    for k, share in enumerate(_CELLS):
        part = progress.part(k / len(_CELLS), (k + 1) / len(_CELLS))
        cell = float(f"{share * points.spacing_m:.3g}")
        model = train_published(training, cell, seed, max(round(_TRIAL_EPOCHS * epochs), 1), part, device)
        centre = (np.floor(truth.xy / cell) + 0.5) * cell
        found = _estimate(model, training, Patches.around(training, centre, cell), place, date)
        error = found - truth.displacement[place, date]
        tried.append((cell, float(np.sqrt(np.mean(error**2)))))
    return min(tried, key=lambda each: each[1])[0], tried


def estimate_published(
    model: TrainedPublishedCnn, points: Points, xy: FloatArray, progress: Progress | None = None
) -> tuple[FloatArray, FloatArray]:
    """Return rate [mm/yr], shape (n,), and displacement [mm], shape (n, n_dates), at positions.

    The rate is the least-squares slope of the displacement.
    """
    progress = progress or Progress()
    n_dates = len(points.dates)
    displacement = np.empty((len(xy), n_dates))
    for start in range(0, len(xy), 200):
        patches = Patches.around(points, xy[start : start + 200], model.cell_m)
        place = np.arange(len(patches.index))
        for date in range(n_dates):
            share = (start + len(place) * date / n_dates) / max(len(xy), 1)
            progress.step(share, message("Estimating with the published CNN"))
            found = _estimate(model, points, patches, place, np.full(len(place), date))
            displacement[start : start + 200, date] = found
    years = points.years - points.years.mean()
    return displacement @ years / max(float(years @ years), 1e-12), displacement


def _checked(points: Points, epochs: int) -> IntArray:
    """Return the indices of the points of the first sensor; raise InputError if they or the epochs are too few."""
    first = np.flatnonzero(points.sensor == 0)
    if len(first) < MIN_POINTS:
        raise InputError(
            message(
                "METHOD = cnn_published requires at least {least_points} points in INPUT, but INPUT has {first}; "
                "use METHOD = kriging.",
                least_points=MIN_POINTS,
                first=len(first),
            )
        )
    require_epochs(epochs)
    return first


def _scaled(points: Points, spread: float) -> tuple[FloatArray, FloatArray]:
    """Return the scaled displacement, shape (n_points, n_dates), and the mean that is subtracted [mm], (n_dates,)."""
    displacement = points.displacement
    centre = displacement[points.sensor == 0].mean(axis=0)
    return (displacement - centre) / spread, centre


def _samples(points: Points, chosen: BoolArray, cell_m: float, spread: float, n_folds: int) -> _Samples:
    """Return samples at the chosen points; a patch contains no points of the fold of its own point."""
    values, _ = _scaled(points, spread)
    index, weights = [], []
    folds = [chosen[k::n_folds] for k in range(n_folds)]
    for fold in folds:
        known = np.setdiff1d(np.arange(len(points)), fold)
        patches = Patches.around(points.where(known), points.xy[fold], cell_m)
        index.append(known[patches.index])
        weights.append(patches.weights)
    all_patches = Patches(np.concatenate(index), np.concatenate(weights))
    return _Samples(all_patches, values, values[np.concatenate(folds)])


def _drawn(rng: np.random.Generator, n_places: int, n_dates: int, most: int) -> tuple[IntArray, IntArray]:
    """Return at most `most` pairs of position and date in random order, without repetition."""
    some = rng.permutation(n_places * n_dates)[:most]
    return some // n_dates, some % n_dates


def _estimate(
    model: TrainedPublishedCnn, points: Points, patches: Patches, place: IntArray, date: IntArray
) -> FloatArray:
    """Return the displacement at positions on dates [mm], shape (n,)."""
    values, centre = _scaled(points, model.spread_mm)
    with seeded_torch(0, "cpu") as machine:
        output = _run(model.network, patches.of(values, place, date), machine)
    return np.asarray(output * model.spread_mm + centre[date])


def _run(network: Any, x: Float32Array, machine: torch.device) -> Float32Array:
    import torch

    network.eval()
    with torch.no_grad():
        parts = [
            network(torch.from_numpy(x[start : start + 500]).to(machine)).cpu().numpy()[:, 0]
            for start in range(0, len(x), 500)
        ]
    return np.concatenate(parts)
