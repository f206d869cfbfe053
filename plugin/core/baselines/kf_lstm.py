"""KF-LSTM: a Kalman filter assimilates each acquisition, a small recurrent network predicts how its state continues.

One network serves all points. Its inputs are the latest changes of the filtered state of a point, the drivers over the
same intervals, the drivers since then, and the response of the point to the drivers in training. Its output is a rate
that is added to the forecast of the filter, so any number of days can be forecast; before training it is zero. The
target is the next acquisition minus the forecast of the filter, never a raw change: the network would then learn to
undo the noise. Reading the drivers and starting from the filter are additions of SlopeMuse. As published, the network
reads each series alone, and the filter follows it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np

from ..common.arrays import Float32Array, FloatArray, IntArray
from ..common.errors import InputError
from ..common.messages import message
from ..common.nan_statistics import nanmean, nanstd
from ..common.progress import Progress
from ..data.daily_line import carry_forward
from ..data.forcing import RAIN, Forcing
from ..environment.early_stopping import train_with_early_stopping
from ..environment.torch_runtime import limited_torch_threads
from ..inputs.point_features import MIN_POINTS
from ..state_space.driver_responses import exponential_kernel
from ..state_space.following.driverless_kalman import fit_kalman, kalman_nowcast
from ..state_space.mixed_model import Mixed
from .baseline import Baseline, BaselineMethod, NotFittedError
from .forecast_filter import filtered_forecasts
from .mlp import point_features
from .task import Nowcast, Task, noise_mm

if TYPE_CHECKING:
    import torch

CHANGES = 8
HIDDEN = 16
STEPS, RATE, BATCH = 800, 4e-3, 256
_HELD_OUT_OF = 5
_MAX_SAMPLES = 12_000
_FARTHEST = 4.0
_WIDENING = (0.25, 4.0)


@dataclass(frozen=True)
class ScaledRecurrentNetwork:
    """A trained network with its scaling.

    Attributes
    ----------
    network : torch module or None
        Network; None before training.
    rate : float
        Scale of rates [mm/day].
    centre, spread : ndarray, shape (n_columns,)
        Mean and standard deviation of the input columns.
    widening : float
        Factor on the sigma of the filter.
    """

    network: Any
    rate: float
    centre: FloatArray
    spread: FloatArray
    widening: float = 1.0

    def scaled(self, inputs: FloatArray) -> Float32Array:
        """Return scaled input sequences, float32."""
        out = inputs.copy()
        out[..., 0] /= self.rate
        # clip drivers far outside their training range, so that they do not cause rates beyond those in training
        out[..., 2:] = np.clip((out[..., 2:] - self.centre) / self.spread, -_FARTHEST, _FARTHEST)
        return out.astype(np.float32)

    def remember(self, sequences: FloatArray) -> Any:
        """Return the state of the network after all rows of each sequence except the last one."""
        import torch

        with torch.no_grad():
            return self.network.memory(torch.from_numpy(self.scaled(sequences[:, :-1])))[1]

    def __call__(self, sequences: FloatArray, state: Any) -> FloatArray:
        """Return the rate [mm/day] from the last row of the sequences and that state, shape (n_points,)."""
        import torch

        with torch.no_grad():
            output = self.network(torch.from_numpy(self.scaled(sequences[:, -1:])), state).numpy()
        return np.asarray(output.astype(float) * self.rate)


@dataclass(frozen=True, eq=False)
class KfLstm(Baseline):
    """Kalman filter and recurrent network with drivers.

    Attributes
    ----------
    filter : Mixed, optional
        Fitted filter; None before the fit.
    features : ndarray, shape (n_points, n_features), optional
        Features of the points in the fit.
    network : ScaledRecurrentNetwork, optional
        Trained network; None before the fit.
    """

    filter: Mixed | None = None
    features: FloatArray | None = None
    network: ScaledRecurrentNetwork | None = None
    method = BaselineMethod.KF_LSTM
    title = message("KF-LSTM with drivers (SlopeMuse)")
    drivers = True
    package = "torch"
    _fit_share = 0.8

    def fit(self, task: Task, progress: Progress) -> KfLstm:
        """Fit the filter, then train the network on the forecast errors of the filter."""
        past = task.past
        values, day = task.values[:, past], task.day[past]
        kalman = fit_kalman(values, day, progress.part(0.0, 0.4))
        states = _known_states(kalman_nowcast(kalman, values, day, day, 0, progress.part(0.4, 0.5))[0])
        expected, expected_sigma = kalman_nowcast(kalman, values, day, day, 1, progress.part(0.5, 0.55))
        with limited_torch_threads():
            # features of a few points would only identify the points
            own = point_features(task) if len(states) >= MIN_POINTS else np.zeros((len(states), 1))
            arguments = (states, own, values, day, _sums(task.forcing))
            network = _trained(*arguments, expected, expected_sigma, task.seed, progress.part(0.55, 1.0))
        return replace(self, filter=kalman, features=own, network=network)

    def predict(self, task: Task, progress: Progress) -> Nowcast:
        """Add the rate of the network to the forecast of the filter."""
        if self.filter is None or self.features is None or self.network is None:
            raise NotFittedError(self.method)
        day, total = task.day, _sums(task.forcing)
        state, _ = kalman_nowcast(self.filter, task.values, day, day, 0, progress.part(0.0, 0.2))
        states = _known_states(state)
        targets = (task.targets, task.latency)
        ahead, spread = kalman_nowcast(self.filter, task.values, day, *targets, progress.part(0.2, 0.4))
        value = np.full(ahead.shape, np.nan)
        order = np.argsort(task.known, kind="stable")
        newest, memory = -1, None
        with limited_torch_threads():
            for number, i in enumerate(order):
                j, target = int(task.known[i]), int(task.targets[i])
                if j < 0:
                    continue
                progress.step(0.4 + 0.6 * number / len(order), "KF-LSTM")
                value[:, i] = ahead[:, i]
                if j < CHANGES:
                    continue
                if j != newest:
                    # the network state before an acquisition is the same for all later days
                    newest = j
                    memory = self.network.remember(_sequences(states, self.features, day, total, j, target))
                last_row = _sequences(states, self.features, day, total, j, target, changes=0)
                value[:, i] += self.network(last_row, memory) * (target - day[j])
        return Nowcast(value, np.where(np.isfinite(value), self.network.widening * spread, np.nan))


@dataclass(frozen=True, eq=False)
class KfLstmPublished(Baseline):
    """The published variant: a network forecasts each series from its own past, then a filter corrects the forecast.

    Attributes
    ----------
    network : ScaledRecurrentNetwork, optional
        Trained network; None before the fit.
    """

    network: ScaledRecurrentNetwork | None = None
    method = BaselineMethod.KF_LSTM_PUBLISHED
    title = message("KF-LSTM, univariate (as published)")
    package = "torch"
    _fit_share = 0.8

    def fit(self, task: Task, progress: Progress) -> KfLstmPublished:
        """Train the network on the next change of each series."""
        past = task.past
        day, observed = task.day[past], task.values[:, past]
        values = _known_states(carry_forward(task.values))[:, past]
        expected = np.concatenate([values[:, :1], values[:, :-1]], axis=1)
        arguments = (values, np.zeros((len(values), 1)), observed, day, _no_drivers(day))
        with limited_torch_threads():
            network = _trained(*arguments, expected, np.ones(expected.shape), task.seed, progress)
        return replace(self, network=network)

    def predict(self, task: Task, progress: Progress) -> Nowcast:
        """Forecast one revisit ahead of each acquisition, and filter the forecasts."""
        if self.network is None:
            raise NotFittedError(self.method)
        day, values = task.day, _known_states(carry_forward(task.values))
        nothing, no_drivers = np.zeros((len(values), 1)), _no_drivers(day)
        forecast, revisit_days = values.copy(), float(np.median(np.diff(day)))
        with limited_torch_threads():
            for j in range(CHANGES, len(day)):
                progress.step(j / len(day), "KF-LSTM")
                rows = _sequences(values, nothing, day, no_drivers, j, int(day[j]) + 1)
                forecast[:, j] += revisit_days * self.network(rows, self.network.remember(rows))
        return filtered_forecasts(task, forecast, revisit_days)


def _known_states(states: FloatArray) -> FloatArray:
    """Return states without NaN: before its first observation, a point is assumed not to have moved."""
    first = np.array([row[np.isfinite(row)][0] if np.isfinite(row).any() else 0.0 for row in states])
    return np.where(np.isfinite(states), states, first[:, None])


def _sums(forcing: Forcing) -> FloatArray:
    """Return the cumulative sums of the columns, shape (n_days + 1, n_columns)."""
    columns = _columns(forcing)
    return np.concatenate([np.zeros((1, columns.shape[1])), np.cumsum(columns, axis=0)])


def _no_drivers(day: IntArray) -> FloatArray:
    """Return cumulative sums without columns, up to two days after the last acquisition."""
    return np.zeros((int(day[-1]) + 3, 0))


def _columns(forcing: Forcing) -> FloatArray:
    """Return the daily inputs of the network: drivers, falls and rises, and each of them lagged by ten days."""
    columns = []
    for j, name in enumerate(forcing.names):
        signal = forcing.values[:, j]
        parts = [signal]
        if name != RAIN:
            change = np.diff(signal, prepend=signal[:1])
            parts = [np.maximum(-change, 0), np.maximum(change, 0)]
            columns.append(signal)
        for part in parts:
            lagged = np.convolve(part, exponential_kernel(10.0))[: len(part)]
            columns.extend((part, lagged))
    return np.column_stack(columns)


def _sequences(
    values: FloatArray,
    own: FloatArray,
    day: IntArray,
    total: FloatArray,
    j: int,
    target: int,
    changes: int = CHANGES,
) -> FloatArray:
    """Return the sequences for a target day from acquisition j and earlier ones.

    The shape is (n_points, changes + 1, 2 + n_columns). The columns are the rate of the state, a flag of the interval
    to forecast, the drivers, and the features of the point.
    """
    numbers = np.arange(j - changes, j)
    gaps = (day[numbers + 1] - day[numbers]).astype(float)
    rates = (values[:, numbers + 1] - values[:, numbers]) / gaps
    mean = (total[day[numbers + 1] + 1] - total[day[numbers] + 1]) / gaps[:, None]
    since = max(target - day[j], 1)
    now = (total[target + 1] - total[target + 1 - since]) / since
    rows = np.concatenate([mean, now[None]])
    flags = np.zeros(changes + 1)
    flags[-1] = 1.0
    moved = np.concatenate([rates, np.zeros((len(values), 1))], axis=1)
    shared = np.broadcast_to(np.column_stack([flags, rows]), (len(values), changes + 1, 1 + rows.shape[1]))
    always = np.broadcast_to(own[:, None, :], (len(values), changes + 1, own.shape[1]))
    return np.concatenate([moved[..., None], shared, always], axis=2)


def _trained(
    states: FloatArray,
    own: FloatArray,
    values: FloatArray,
    day: IntArray,
    total: FloatArray,
    expected: FloatArray,
    expected_sigma: FloatArray,
    seed: int,
    progress: Progress,
) -> ScaledRecurrentNetwork:
    """Train on the forecast errors of the filter; held-out training dates select the epoch and set the sigma."""
    import torch

    from .baseline_networks import DriverLstm

    rng = np.random.default_rng(seed)
    origins = np.arange(CHANGES, len(day) - 1)
    if len(origins) < 2 * _HELD_OUT_OF:
        raise InputError(
            message(
                "KF-LSTM requires {changes} acquisitions in the training period, but there are only {day}; "
                "remove KF-LSTM from METHODS.",
                changes=CHANGES + 1 + 2 * _HELD_OUT_OF,
                day=len(day),
            )
        )
    # hold out dates of all seasons: a dry end of training would contain no response to rain
    every = np.arange(len(origins)) % _HELD_OUT_OF == _HELD_OUT_OF // 2
    some = rng.permutation(len(values))[: max(_MAX_SAMPLES // len(origins), 20)]
    sequence_inputs = (states[some], own[some], day, total)
    inputs = np.stack([_sequences(*sequence_inputs, j, int(day[j + 1])) for j in origins], axis=1)
    gaps = np.diff(day)[origins].astype(float)
    target_rates = (values[some][:, origins + 1] - expected[some][:, origins + 1]) / gaps
    learnt = ~every
    columns = inputs[:, learnt, :, 2:]
    found = ScaledRecurrentNetwork(
        None,
        max(float(nanstd(inputs[:, learnt, :-1, 0])), float(nanstd(target_rates[:, learnt])), 1e-6),
        columns.mean(axis=(0, 1, 2)),
        np.maximum(columns.std(axis=(0, 1, 2)), 1e-9),
    )
    x = torch.from_numpy(found.scaled(inputs))
    y = torch.from_numpy((target_rates / found.rate).astype(np.float32))
    finite = torch.isfinite(y)
    train, held = torch.zeros_like(finite), torch.zeros_like(finite)
    train[:, learnt], held[:, every] = finite[:, learnt], finite[:, every]
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        network = DriverLstm(x.shape[-1], HIDDEN)
    optimiser = torch.optim.Adam(network.parameters(), lr=RATE, weight_decay=1e-4)
    x_train, y_train = x[train], y[train]
    epochs = max(STEPS * BATCH // max(len(y_train), 1), 10)

    def losses(epoch: int) -> Iterator[torch.Tensor]:
        order = torch.from_numpy(rng.permutation(int(train.sum())))
        for start in range(0, len(order), BATCH):
            progress.step((epoch + start / len(order)) / epochs, "KF-LSTM")
            part = order[start : start + BATCH]
            yield (network(x_train[part]) - y_train[part]).square().mean()

    def check() -> float:
        with torch.no_grad():
            return float((network(x[held]) - y[held]).square().mean())

    # the trained network must have a smaller error than the filter alone, from which it starts
    best = train_with_early_stopping(network, optimiser, losses, check, epochs, None, error=check()).error
    at = origins[every] + 1
    error = best * (found.rate * float(np.sqrt(np.mean(gaps[every] ** 2)))) ** 2
    believed = float(nanmean(expected_sigma[:, at] ** 2))
    # the error includes the noise of the acquisition, the variance of the forecast does not
    widening = np.sqrt(np.clip((error - noise_mm(values) ** 2) / max(believed, 1e-9), *_WIDENING))
    return replace(found, network=network, widening=float(widening))
