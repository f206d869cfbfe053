"""KF-LSTM: a Kalman filter takes each acquisition in, a small recurrent network says how its state goes on.

One network for all points. It reads the last changes of the filtered state of a point with what the drivers did
meanwhile, what they have done since, and how the point has answered to them in training. Its answer is a rate beside
that which the filter goes on with, so any number of days can be asked for, and it begins as the filter alone. It is
trained on the next acquisition less the forecast of the filter, never on raw changes, whose noise it would undo again.
That it reads drivers and begins with the filter is ours. As published it reads each series alone, and the filter comes
after it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np

from ..common.errors import InputError
from ..common.messages import message
from ..common.nan_statistics import nanmean, nanstd
from ..common.progress import Progress
from ..data.daily_line import held
from ..data.forcing import RAIN, Forcing
from ..environment.early_stopping import train_until_no_better
from ..environment.torch_runtime import own_threads
from ..inputs.point_features import LEAST_POINTS
from ..state_space.driver_responses import exponential_kernel
from ..state_space.following.driverless_kalman import fit_kalman, kalman_nowcast
from .forecast_filter import filtered_forecasts
from .mlp import point_features
from .task import Nowcast, Task, noise_mm

if TYPE_CHECKING:
    import torch

CHANGES = 8
HIDDEN = 16
STEPS, RATE, BATCH = 800, 4e-3, 256
_HELD_OUT_OF = 5
_MOST_SAMPLES = 12_000
_FARTHEST = 4.0
_WIDENING = (0.25, 4.0)


@dataclass(frozen=True)
class Recurrent:
    """A trained network with its scaling.

    Attributes
    ----------
    network : torch module or None
    rate : float
        Scale of rates [mm/day].
    centre, spread : ndarray, shape (n_columns,)
    widening : float
        Factor on the sigma of the filter.
    """

    network: Any
    rate: float
    centre: np.ndarray
    spread: np.ndarray
    widening: float = 1.0

    def scaled(self, inputs: np.ndarray) -> np.ndarray:
        """Return sequences as the network wants them, float32."""
        out = inputs.copy()
        out[..., 0] /= self.rate
        # a driver far outside its training range is no reason for a rate that was never seen
        out[..., 2:] = np.clip((out[..., 2:] - self.centre) / self.spread, -_FARTHEST, _FARTHEST)
        return out.astype(np.float32)

    def remember(self, sequences: np.ndarray) -> Any:
        """Return the state of the network after all of each sequence but its last row."""
        import torch

        with torch.no_grad():
            return self.network.memory(torch.from_numpy(self.scaled(sequences[:, :-1])))[1]

    def __call__(self, sequences: np.ndarray, state: Any) -> np.ndarray:
        """Return the rate [mm/day] that sequences of points go on with from that state, shape (n_points,)."""
        import torch

        with torch.no_grad():
            answer = self.network(torch.from_numpy(self.scaled(sequences[:, -1:])), state).numpy()
        return np.asarray(answer.astype(float) * self.rate)


def kf_lstm(task: Task, progress: Progress) -> Nowcast:
    """Nowcast by forecast and correction."""
    columns = _columns(task.forcing)
    total = np.concatenate([np.zeros((1, columns.shape[1])), np.cumsum(columns, axis=0)])
    past, day = int(task.past.sum()), task.day
    plain = fit_kalman(task.values[:, :past], day[:past], progress.part(0.0, 0.3))
    state, _ = kalman_nowcast(plain, task.values, day, day, 0, progress.part(0.3, 0.4))
    asked = (task.targets, task.latency)
    ahead, spread = kalman_nowcast(plain, task.values, day, *asked, progress.part(0.4, 0.5))
    learnt = (task.values[:, :past], day[:past])
    expected, expected_sigma = kalman_nowcast(plain, *learnt, day[:past], 1, progress.part(0.5, 0.55))
    # before its first observation a point has not moved, as far as is known
    first = np.array([row[np.isfinite(row)][0] if np.isfinite(row).any() else 0.0 for row in state])
    states = np.where(np.isfinite(state), state, first[:, None])
    with own_threads():
        # of few points the features would only tell which is which
        own = point_features(task) if len(states) >= LEAST_POINTS else np.zeros((len(states), 1))
        given = (states[:, :past], own, *learnt, total)
        network = _trained(*given, expected, expected_sigma, task.seed, progress.part(0.55, 0.9))
        value = np.full(ahead.shape, np.nan)
        order = np.argsort(task.known, kind="stable")
        remembered, memory = -1, None
        for number, i in enumerate(order):
            j, target = int(task.known[i]), int(task.targets[i])
            if j < 0:
                continue
            progress.step(0.9 + 0.1 * number / len(order), "KF-LSTM")
            value[:, i] = ahead[:, i]
            if j < CHANGES:
                continue
            if j != remembered:
                # what was before an acquisition is the same for all days after it
                past_rows = _sequences(states, own, day, total, j, target)
                remembered, memory = j, network.remember(past_rows)
            last_row = _sequences(states, own, day, total, j, target, changes=0)
            value[:, i] += network(last_row, memory) * (target - day[j])
    return Nowcast(value, np.where(np.isfinite(value), network.widening * spread, np.nan))


def kf_lstm_published(task: Task, progress: Progress) -> Nowcast:
    """Nowcast as published: a recurrent network forecasts each series from its own past, then a filter corrects."""
    day, past = task.day, int(task.past.sum())
    values = held(task.values)
    # before its first observation a point has not moved, as far as is known
    first = np.array([row[np.isfinite(row)][0] if np.isfinite(row).any() else 0.0 for row in values])
    values = np.where(np.isfinite(values), values, first[:, None])
    nothing, no_drivers = np.zeros((len(values), 1)), np.zeros((int(day[-1]) + 3, 0))
    # what is learnt is the next change of the series itself
    expected = np.concatenate([values[:, :1], values[:, : past - 1]], axis=1)
    learnt = (task.values[:, :past], day[:past])
    forecast, revisit_days = values.copy(), float(np.median(np.diff(day)))
    with own_threads():
        given = (values[:, :past], nothing, *learnt, no_drivers, expected, np.ones(expected.shape))
        network = _trained(*given, task.seed, progress.part(0.0, 0.8))
        for j in range(CHANGES, len(day)):
            progress.step(0.8 + 0.2 * j / len(day), "KF-LSTM")
            rows = _sequences(values, nothing, day, no_drivers, j, int(day[j]) + 1)
            forecast[:, j] += revisit_days * network(rows, network.remember(rows))
    return filtered_forecasts(task, forecast, revisit_days)


def _columns(forcing: Forcing) -> np.ndarray:
    """Return what the network reads of each day: drivers, falls and rises, and each lagged by ten days."""
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
    values: np.ndarray,
    own: np.ndarray,
    day: np.ndarray,
    total: np.ndarray,
    j: int,
    target: int,
    changes: int = CHANGES,
) -> np.ndarray:
    """Return what is known at acquisition j of a target day: shape (n_points, changes + 1, 2 + n_columns).

    The columns are the rate of the state, a flag of the stretch to be forecast, the drivers, and what the point is.
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
    states: np.ndarray,
    own: np.ndarray,
    values: np.ndarray,
    day: np.ndarray,
    total: np.ndarray,
    expected: np.ndarray,
    expected_sigma: np.ndarray,
    seed: int,
    progress: Progress,
) -> Recurrent:
    """Learn from the training part what the filter does not expect; dates held out choose the epoch and the sigma."""
    import torch

    from .baseline_networks import DriverLstm

    rng = np.random.default_rng(seed)
    origins = np.arange(CHANGES, len(day) - 1)
    if len(origins) < 2 * _HELD_OUT_OF:
        raise InputError(
            message(
                "KF-LSTM requires {changes} acquisitions in the training period, but there are only {day}; "
                "remove it from METHODS.",
                changes=CHANGES + 1 + 2 * _HELD_OUT_OF,
                day=len(day),
            )
        )
    # from all seasons: a dry end of training could not tell what rain does
    every = np.arange(len(origins)) % _HELD_OUT_OF == _HELD_OUT_OF // 2
    some = rng.permutation(len(values))[: max(_MOST_SAMPLES // len(origins), 20)]
    given_some = (states[some], own[some], day, total)
    inputs = np.stack([_sequences(*given_some, j, int(day[j + 1])) for j in origins], axis=1)
    gaps = np.diff(day)[origins].astype(float)
    wanted = (values[some][:, origins + 1] - expected[some][:, origins + 1]) / gaps
    learnt = ~every
    columns = inputs[:, learnt, :, 2:]
    found = Recurrent(
        None,
        max(float(nanstd(inputs[:, learnt, :-1, 0])), float(nanstd(wanted[:, learnt])), 1e-6),
        columns.mean(axis=(0, 1, 2)),
        np.maximum(columns.std(axis=(0, 1, 2)), 1e-9),
    )
    x = torch.from_numpy(found.scaled(inputs))
    y = torch.from_numpy((wanted / found.rate).astype(np.float32))
    given = torch.isfinite(y)
    train, held = torch.zeros_like(given), torch.zeros_like(given)
    train[:, learnt], held[:, every] = given[:, learnt], given[:, every]
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

    # what is learnt must be better than the filter alone, with which it begins
    best = train_until_no_better(network, optimiser, losses, check, epochs, None, error=check()).error
    at = origins[every] + 1
    error = best * (found.rate * float(np.sqrt(np.mean(gaps[every] ** 2)))) ** 2
    believed = float(nanmean(expected_sigma[:, at] ** 2))
    # the acquisition compared with is noisy, the filter's forecast is not
    widening = np.sqrt(np.clip((error - noise_mm(values) ** 2) / max(believed, 1e-9), *_WIDENING))
    return replace(found, network=network, widening=float(widening))
