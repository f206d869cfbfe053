"""Interpolation in time by the LSTM of Khalili et al. (2024), as published (section 3.2, table 2).

Published: three layers of 50 units, dropout and recurrent dropout 0.2, Adam with learning rate 0.008, batches of 32,
86 epochs, early stopping; split of 80, 10 and 10 %; the input is the sequence of cumulative displacements before the
date to estimate, which is the next value of the sequence.

Not specified in the paper and chosen here: one network for all points of a layer; sequences of ten acquisitions (the
paper optimised this number without reporting it) in units of the layer's standard deviation; split in order of time;
at most 3,200 samples per epoch; patience of 10 epochs.

The network uses only earlier acquisitions, so it forecasts where other methods interpolate, and it does not know the
time since the last acquisition. The inputs `relative`, an addition to the paper, provide this time: each acquisition
comes with its age in days, and values are relative to the last acquisition.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Any

import numpy as np

from ..common.arrays import BoolArray, Float32Array, FloatArray, IntArray
from ..common.errors import InputError
from ..common.messages import message
from ..common.nan_statistics import nanmean, nanstd
from ..common.progress import Progress
from ..environment.early_stopping import require_epochs, train_with_early_stopping
from ..environment.torch_runtime import seeded_torch

if TYPE_CHECKING:
    import torch

EPOCHS = 86
LENGTH = 10
LEARNING_RATE = 0.008
BATCH = 32
MIN_DATES = 16
PATIENCE = 10
_SAMPLES = 3200


class LstmInputs(Enum):
    """Inputs of the network, as published or relative; the values are those of the LSTM_INPUTS parameter."""

    CUMULATIVE = "cumulative"
    RELATIVE = "relative"


@dataclass(frozen=True)
class Scale:
    """Scaling of the network inputs.

    Attributes
    ----------
    inputs : LstmInputs
    centre_mm, unit_mm : float
        Offset and unit of the values [mm]. The offset is the mean of the layer, or 0 if values are relative to the
        last acquisition.
    unit_days : float
        Unit of the ages: median interval between acquisitions [days].
    """

    inputs: LstmInputs
    centre_mm: float
    unit_mm: float
    unit_days: float

    @classmethod
    def of(cls, day: FloatArray, values: FloatArray, inputs: LstmInputs) -> Scale:
        """Return the scale of the values of a layer, shape (n_points, n_dates)."""
        days = max(float(np.median(np.diff(day))), 1.0)
        if inputs is LstmInputs.RELATIVE:
            return cls(inputs, 0.0, max(float(nanstd(np.diff(values, axis=1))), 1e-3) * 3, days)
        return cls(inputs, float(nanmean(values)), max(float(nanstd(values)), 1e-3), days)


@dataclass(frozen=True, eq=False)
class Forecaster:
    """Trained network.

    Attributes
    ----------
    network : torch.nn.Module
    scale : Scale
    rmse : float
        RMSE on the last tenth of the dates, which is not used in training [mm].
    epochs, max_epochs : int
        Number of trained epochs, and the maximum.
    """

    network: Any
    scale: Scale
    rmse: float
    epochs: int
    max_epochs: int


def train_published(
    day: FloatArray,
    values: FloatArray,
    seed: int = 0,
    epochs: int = EPOCHS,
    progress: Progress | None = None,
    device: str = "auto",
    inputs: LstmInputs = LstmInputs.CUMULATIVE,
) -> Forecaster:
    """Train on samples of all points from the first 80 % of the dates.

    Parameters
    ----------
    day : ndarray, shape (n_dates,)
        Days of the acquisitions.
    values : ndarray, shape (n_points, n_dates)
        Displacement [mm]; NaN = not measured.
    seed, epochs, device
        Training settings; `epochs` is the maximum.
    progress : Progress, optional
        Updated in every batch.
    inputs : LstmInputs
        Inputs of the network.

    Raises
    ------
    InputError
        If there are fewer than 16 dates, or no point has values on three consecutive dates.
    """
    import torch

    from .lstm_networks import StackedLstm

    progress = progress or Progress()
    if len(day) < MIN_DATES:
        raise InputError(
            message(
                "METHOD = lstm_published requires at least {least_dates} dates, but only {day} are "
                "available; use METHOD = smoother.",
                least_dates=MIN_DATES,
                day=len(day),
            )
        )
    require_epochs(epochs)
    rng = np.random.default_rng(seed)
    scale = Scale.of(day, values, inputs)
    ends = (int(0.8 * len(day)), int(0.9 * len(day)))
    parts = [np.arange(2, ends[0]), np.arange(*ends), np.arange(ends[1], len(day))]
    checks = [_samples(rng, day, values, part, 2000, scale) for part in parts[1:]]
    with seeded_torch(seed, device) as place:
        network = StackedLstm(1 if inputs is LstmInputs.CUMULATIVE else 2).to(place)
        optimizer = torch.optim.Adam(network.parameters(), lr=LEARNING_RATE)

        def losses(epoch: int) -> Iterator[torch.Tensor]:
            x, y, _ = _samples(rng, day, values, parts[0], _SAMPLES, scale)
            for start in range(0, len(x), BATCH):
                share = (epoch + start / len(x)) / epochs
                progress.step(
                    share,
                    message(
                        "Training the published LSTM, epoch {epoch} of at most {epochs}", epoch=epoch + 1, epochs=epochs
                    ),
                )
                output = network(torch.from_numpy(x[start : start + BATCH]).to(place))
                yield torch.nn.functional.mse_loss(output, torch.from_numpy(y[start : start + BATCH]).to(place))

        def check() -> float:
            return float(np.mean((_run(network, checks[0][0], place) - checks[0][1]) ** 2))

        done = train_with_early_stopping(network, optimizer, losses, check, epochs, PATIENCE).epochs
        error = _run(network, checks[1][0], place) - checks[1][1]
    return Forecaster(network.cpu(), scale, scale.unit_mm * float(np.sqrt(np.mean(error**2))), done, epochs)


def forecast(
    model: Forecaster, day: FloatArray, values: FloatArray, targets: FloatArray, progress: Progress | None = None
) -> FloatArray:
    """Return the values on target days, forecast from earlier acquisitions [mm], shape (n_points, n_targets).

    An observation on the target day is returned unchanged; other values are NaN up to the second acquisition of a
    point.
    """
    progress = progress or Progress()
    out = np.full((len(values), len(targets)), np.nan)
    with seeded_torch(0, "cpu") as place:
        for k, at in enumerate(targets):
            progress.step(k / len(targets), message("Estimating with the published LSTM"))
            on = np.flatnonzero(day == at)
            x, level, known = _histories(day, values, at, model.scale)
            rows = np.flatnonzero(known)
            if len(rows):
                out[rows, k] = level[rows] + model.scale.unit_mm * _run(model.network, x[rows], place)
            if len(on):
                observed = np.isfinite(values[:, on[0]])
                out[observed, k] = values[observed, on[0]]
    return out


def _histories(
    day: FloatArray, values: FloatArray, at: float, scale: Scale
) -> tuple[Float32Array, FloatArray, BoolArray]:
    """Return the last ten acquisitions before a day as network inputs.

    Returns
    -------
    x : ndarray, shape (n_points, 10, 1) or (n_points, 10, 2)
        Scaled values and, for relative inputs, scaled ages. Shorter histories repeat their first acquisition.
    level : ndarray, shape (n_points,)
        Value subtracted from the history [mm].
    known : ndarray of bool, shape (n_points,)
        Whether there are at least two acquisitions.
    """
    relative = scale.inputs is LstmInputs.RELATIVE
    before = np.flatnonzero(day < at)
    observed = np.isfinite(values[:, before])
    known = observed.sum(axis=1) >= 2
    if not len(before):
        return np.zeros((len(values), LENGTH, 2 if relative else 1), dtype=np.float32), np.zeros(len(values)), known
    # a stable sort moves the observed dates to the end in order of time; take the last ten
    order = np.argsort(observed, axis=1, kind="stable")[:, -LENGTH:]
    first = np.argmax(np.take_along_axis(observed, order, axis=1), axis=1)
    picked = np.maximum(np.arange(order.shape[1]), first[:, None])
    index = before[np.take_along_axis(order, picked, axis=1)]
    if index.shape[1] < LENGTH:
        index = np.hstack([np.repeat(index[:, :1], LENGTH - index.shape[1], axis=1), index])
    past = np.take_along_axis(values, index, axis=1)
    level = past[:, -1] if relative else np.full(len(past), scale.centre_mm)
    x = (past - level[:, None])[:, :, None] / scale.unit_mm
    if relative:
        x = np.concatenate([x, (at - day[index])[:, :, None] / scale.unit_days], axis=2)
    return np.nan_to_num(x).astype(np.float32), level, known


def _samples(
    rng: np.random.Generator,
    day: FloatArray,
    values: FloatArray,
    dates: IntArray,
    count: int,
    scale: Scale,
) -> tuple[Float32Array, Float32Array, FloatArray]:
    """Return inputs, scaled targets and levels of about `count` samples at random points on the given dates."""
    x, y, levels = [], [], []
    for date in dates:
        rows = rng.permutation(len(values))[: max(count // len(dates), 1)]
        past, level, known = _histories(day, values[rows], day[date], scale)
        good = known & np.isfinite(values[rows, date])
        x.append(past[good])
        y.append((values[rows[good], date] - level[good]) / scale.unit_mm)
        levels.append(level[good])
    order = rng.permutation(sum(len(part) for part in y))
    if not len(order):
        raise InputError(
            message(
                "No point has values on three consecutive dates, as required by METHOD = lstm_published; use "
                "METHOD = smoother."
            )
        )
    return np.concatenate(x)[order], np.concatenate(y)[order].astype(np.float32), np.concatenate(levels)[order]


def _run(network: Any, x: Float32Array, place: torch.device) -> Float32Array:
    import torch

    network.eval()
    with torch.no_grad():
        parts = [
            network(torch.from_numpy(x[start : start + 4000]).to(place)).cpu().numpy()
            for start in range(0, len(x), 4000)
        ]
    return np.concatenate(parts)
