"""A small perceptron as driver response: rates from lagged drivers and point features, and a filter on the residuals.

It is trained like the rate variant, on sums of daily rates between acquisitions. Its inputs are the columns of the
distributed-lag ridge, so that the two differ only by nonlinearity and by the parameters shared between points.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np

from ..common.arrays import FloatArray
from ..common.messages import message
from ..common.nan_statistics import nanmean, nanstd
from ..common.progress import Progress
from ..data.forcing import Forcing
from ..environment.early_stopping import train_with_early_stopping
from ..environment.torch_runtime import limited_torch_threads
from ..state_space.following.driverless_kalman import fit_kalman, kalman_nowcast
from ..state_space.mixed_model import Mixed
from .baseline import Baseline, BaselineMethod, NotFittedError
from .ridge import lagged_columns
from .task import Nowcast, Task

if TYPE_CHECKING:
    import torch

HIDDEN = (24, 12)
EPOCHS, RATE, POINTS = 60, 5e-3, 16
_MAX_POINTS = 200
_HELD_OUT_OF = 5
_BLOCK = 64
_PATIENCE = 12


@dataclass(frozen=True, eq=False)
class RateNetwork:
    """A trained network with its scaling.

    Attributes
    ----------
    network : torch module
        Network.
    place : torch.Tensor, shape (n_points, n_features)
        Features of the points.
    centre, spread : ndarray, shape (n_columns,)
        Mean and standard deviation of the daily columns.
    rate : float
        Scale of rates [mm/day].
    """

    network: Any
    place: torch.Tensor
    centre: FloatArray
    spread: FloatArray
    rate: float

    def days(self, columns: FloatArray) -> torch.Tensor:
        """Return the scaled daily columns, shape (n_days, n_columns)."""
        import torch

        return torch.from_numpy(np.clip((columns - self.centre) / self.spread, -5, 5).astype(np.float32))

    def rates(self, forcing: Forcing, progress: Progress) -> FloatArray:
        """Return the rate of every point and day [mm/day], shape (n_points, n_days)."""
        import torch

        x = self.days(lagged_columns(forcing)[:, 1:])
        out = np.empty((len(self.place), len(x)))
        with torch.no_grad():
            for start in range(0, len(out), _BLOCK):
                progress.step(start / len(out))
                out[start : start + _BLOCK] = self.network(x, self.place[start : start + _BLOCK]).numpy() * self.rate
        return out


@dataclass(frozen=True, eq=False)
class PerceptronKalman(Baseline):
    """The perceptron, and a Kalman filter on its residuals.

    Attributes
    ----------
    network : RateNetwork, optional
        Trained network; None before the fit.
    filter : Mixed, optional
        Filter of the residuals; None before the fit.
    """

    network: RateNetwork | None = None
    filter: Mixed | None = None
    method = BaselineMethod.MLP
    title = message("Perceptron + Kalman")
    drivers = True
    package = "torch"
    _fit_share = 0.9

    def fit(self, task: Task, progress: Progress) -> PerceptronKalman:
        """Train the perceptron, then fit the filter to its residuals."""
        with limited_torch_threads():
            network = _trained(task, progress.part(0.0, 0.7))
            explained = np.cumsum(network.rates(task.forcing, progress.part(0.7, 0.8)), axis=1)
        past = task.past
        residual = (task.values - explained[:, task.day])[:, past]
        return replace(self, network=network, filter=fit_kalman(residual, task.day[past], progress.part(0.8, 1.0)))

    def predict(self, task: Task, progress: Progress) -> Nowcast:
        """Return the displacement explained by the perceptron plus the filtered residuals."""
        if self.network is None or self.filter is None:
            raise NotFittedError(self.method)
        with limited_torch_threads():
            explained = np.cumsum(self.network.rates(task.forcing, progress.part(0.0, 0.5)), axis=1)
        residual = task.values - explained[:, task.day]
        value, sigma = kalman_nowcast(
            self.filter, residual, task.day, task.targets, task.latency, progress.part(0.5, 1.0)
        )
        return Nowcast(value + explained[:, task.targets], sigma)


def point_features(task: Task) -> FloatArray:
    """Return scaled training features of the points: mean rate, and regression of the rate on each driver column."""
    past = task.past
    values, day = task.values[:, past], task.day[past]
    columns = lagged_columns(task.forcing)
    gaps = np.diff(day).astype(float)
    rates = np.diff(values, axis=1) / gaps
    mean = np.diff(np.cumsum(columns, axis=0)[day], axis=0) / gaps[:, None]
    features = [np.nan_to_num(nanmean(np.where(np.isfinite(rates), rates, np.nan), axis=1))]
    for column in mean.T[1:]:
        weight = column - column.mean()
        observed = np.isfinite(rates)
        scale = np.maximum((observed * weight**2).sum(axis=1), 1e-9)
        features.append((np.where(observed, rates, 0.0) * weight).sum(axis=1) / scale)
    table = np.column_stack(features)
    # reduce the table to its first four principal components
    table = (table - table.mean(axis=0)) / np.maximum(table.std(axis=0), 1e-12)
    u, s, _ = np.linalg.svd(table, full_matrices=False)
    kept = (u * s)[:, :4]
    return np.asarray(kept / np.maximum(kept.std(axis=0), 1e-9))


def _trained(task: Task, progress: Progress) -> RateNetwork:
    """Train on changes between the training acquisitions; some changes of all seasons select the epoch."""
    import torch

    from .baseline_networks import Perceptron

    past, day = task.past, task.day
    columns = lagged_columns(task.forcing)[:, 1:]
    learnt_days = columns[day[0] : task.train_end + 1]
    with np.errstate(all="ignore"):
        place = torch.from_numpy(point_features(task).astype(np.float32))
    values = task.values[:, past]
    change = np.diff(values, axis=1)
    scale = max(float(nanstd(change)), 1e-6) / float(np.median(np.diff(day[past])))
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(task.seed)
        network = Perceptron(columns.shape[1], place.shape[1], HIDDEN)
    found = RateNetwork(network, place, learnt_days.mean(axis=0), np.maximum(learnt_days.std(axis=0), 1e-9), scale)
    optimiser = torch.optim.Adam(network.parameters(), lr=RATE, weight_decay=1e-3)
    rng = np.random.default_rng(task.seed)
    some = np.flatnonzero(np.isfinite(change).any(axis=1))
    some = rng.permutation(some)[:_MAX_POINTS]
    # hold out changes of all seasons: a dry end of training would contain no response to rain
    every = torch.arange(change.shape[1]) % _HELD_OUT_OF == _HELD_OUT_OF // 2
    inner = found.days(columns)[day[past][0] : task.train_end + 1]
    edges = day[past] - day[past][0]
    goal = torch.from_numpy((change / scale).astype(np.float32))
    off: list[torch.Tensor] = []

    def losses(epoch: int) -> Iterator[torch.Tensor]:
        off.clear()
        order = rng.permutation(some)
        for start in range(0, len(order), POINTS):
            progress.step((epoch + start / len(order)) / EPOCHS, message("Perceptron"))
            part = order[start : start + POINTS]
            total = torch.cumsum(network(inner, place[part]), dim=1)
            moved = total[:, edges[1:]] - total[:, edges[:-1]]
            gap = torch.where(torch.isfinite(goal[part]), moved - goal[part], torch.zeros(()))
            off.append(gap[:, every].detach())
            yield gap[:, ~every].square().mean()

    def check() -> float:
        return sum(float(part.square().sum()) for part in off) / max(sum(part.numel() for part in off), 1)

    train_with_early_stopping(network, optimiser, losses, check, EPOCHS, _PATIENCE)
    return found
