"""The training loop: batches of points and days, Adam, and selection of the epoch that is best on held-out days."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, wait
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

import numpy as np

from ...common.arrays import BoolArray, Float32Array, FloatArray, IntArray
from ...common.messages import message
from ...common.progress import Progress
from ...environment.early_stopping import train_with_early_stopping
from ...environment.torch_runtime import device_of, limited_torch_threads
from .batches import Samples
from .musenet_model import PER_POINT, PublishedOptions, Scaling

if TYPE_CHECKING:
    import torch

POINTS_PER_BATCH, DAYS_PER_BATCH = 32, 16
# batch size for one network per point, which has few samples
_OWN_BATCH = 64
_MAX_SAMPLES_PER_EPOCH = 60_000
_PATIENCE = 12
_POINTS_SCORED = 256

History = list[tuple[float, float]]


@dataclass(frozen=True)
class Task:
    """The training task.

    Attributes
    ----------
    samples : Samples
        Inputs.
    target_values : ndarray, shape (n_points, n_targets)
        Target displacement [mm], NaN = missing.
    held : ndarray of bool, shape (n_targets,)
        The last targets, held out for early stopping.
    scaling : Scaling
        Scaling of inputs and target.
    options : PublishedOptions
        Training options.
    """

    samples: Samples
    target_values: FloatArray
    held: BoolArray
    scaling: Scaling
    options: PublishedOptions


def fit_networks(task: Task, progress: Progress) -> tuple[dict[str, Float32Array], History]:
    """Train the networks and return their weights, and the loss and held-out RMSE of every epoch.

    Small recurrent networks are fastest on a single torch thread, which also makes the sums independent of the machine.

    Returns
    -------
    weights : dict of str to ndarray, shape (n_networks, ...)
    history : list of (float, float)
        Loss and held-out RMSE [mm] per epoch.
    """
    import torch

    with limited_torch_threads():
        common = torch.from_numpy(task.samples.drivers(task.scaling)).to(
            device_of(task.options.device, from_settings=False)
        )
        if task.options.scope == PER_POINT:
            return _fit_each(task, common, progress)
        state, history = _fit(
            task, common, np.arange(len(task.target_values)), 0, _Reporter(progress, task.options.epochs)
        )
        return {name: array[None] for name, array in state.items()}, history


class _Reporter:
    """Reports every epoch: loss, held-out error and remaining time."""

    def __init__(self, progress: Progress, epochs: int) -> None:
        self._progress, self._epochs, self._start = progress, epochs, time.perf_counter()

    def batch(self, share: float) -> None:
        self._progress.step(share)

    def epoch(self, number: int, loss: float, score: float) -> None:
        left = (time.perf_counter() - self._start) * (self._epochs / number - 1)
        held = message(", held-out error {score:.2f} mm", score=score) if np.isfinite(score) else ""
        self._progress.step(
            number / self._epochs,
            message(
                "Epoch {number} of {epochs}: loss {loss:.4f}{held}, at most {left:.0f} s left",
                number=number,
                epochs=self._epochs,
                loss=loss,
                held=held,
                left=left,
            ),
        )


class _Stopped(_Reporter):
    """Reporter of one network among many: reports nothing and raises InterruptedError when training is cancelled."""

    def __init__(self, stop: threading.Event) -> None:
        self._stop = stop

    def batch(self, share: float) -> None:
        if self._stop.is_set():
            raise InterruptedError

    def epoch(self, number: int, loss: float, score: float) -> None:
        self.batch(0.0)


def _fit_each(task: Task, common: torch.Tensor, progress: Progress) -> tuple[dict[str, Float32Array], History]:
    """Train one network per point, as many in parallel as there are cores."""
    n, stop = len(task.target_values), threading.Event()
    results: list[Any] = [None] * n
    workers = min(n, os.cpu_count() or 1)
    start = time.perf_counter()
    with ThreadPoolExecutor(workers) as pool:
        waiting = {pool.submit(_fit, task, common, np.array([i]), i, _Stopped(stop)): i for i in range(n)}
        try:
            while waiting:
                done, _ = wait(waiting, timeout=0.5, return_when=FIRST_COMPLETED)
                for future in done:
                    results[waiting.pop(future)] = future.result()
                ready = n - len(waiting)
                left = (time.perf_counter() - start) * (n / ready - 1) if ready else float("nan")
                scores = [result[1][-1] for result in results if result is not None and result[1]]
                text = message("{ready} of {count} networks", ready=ready, count=n)
                if scores:
                    loss, held = np.mean(scores, axis=0)
                    text += message(
                        ": mean loss {loss:.4f}, held-out error {held:.2f} mm, about {left:.0f} s left",
                        loss=loss,
                        held=held,
                        left=left,
                    )
                progress.step(ready / n, text)
        finally:
            stop.set()
            for future in waiting:
                future.cancel()
    weights = {name: np.stack([result[0][name] for result in results]) for name in results[0][0]}
    epochs = max(len(result[1]) for result in results)
    # in the mean curve, a network that has stopped keeps its last values
    curve = np.array([[result[1][min(e, len(result[1]) - 1)] for e in range(epochs)] for result in results])
    return weights, [(float(loss), float(score)) for loss, score in curve.mean(axis=0)]


_BUILDING = threading.Lock()


def _fit(
    task: Task, common: torch.Tensor, points: IntArray, number: int, reporter: _Reporter
) -> tuple[dict[str, Float32Array], History]:
    """Train one network on some points."""
    import torch

    from .musenet_network import Musenet

    options = task.options
    if options.scope == PER_POINT:
        # as many networks are trained in parallel as there are cores
        torch.set_num_threads(1)
    device = common.device
    lengths = (options.lags.deformation, *[options.lags.drivers] * len(task.samples.forcing.names))
    # the initial weights come from torch's global generator
    with _BUILDING, torch.random.fork_rng(devices=[]):
        torch.manual_seed(options.seed + number)
        network = Musenet(lengths, *options.form).to(device)
    optimiser = torch.optim.Adam(network.parameters(), lr=options.learning_rate)
    rng = np.random.default_rng([options.seed, number])
    # a single point has few windows: cut them once
    own = _batch(task, points, np.arange(len(task.held))) if len(points) == 1 else None
    learnt, held = np.flatnonzero(~task.held), np.flatnonzero(task.held)
    history: History = []

    def losses(epoch: int) -> Iterator[torch.Tensor]:
        total, count = 0.0, 0
        batches = list(_batches(points, learnt, rng))
        for b, (rows, columns) in enumerate(batches):
            reporter.batch((epoch + b / len(batches)) / options.epochs)
            inputs, target_values = (
                _batch(task, rows, columns) if own is None else (own[0][:, columns], own[1][:, columns])
            )
            finite = np.isfinite(target_values)
            if not finite.any():
                continue
            output = network.many_points(torch.from_numpy(inputs).to(device), common[:, columns])
            mask = torch.from_numpy(finite).to(device)
            gap = output[mask] - torch.from_numpy(target_values[finite]).to(device)
            loss = gap.square().mean()
            yield loss
            total, count = total + float(loss.detach()) * int(finite.sum()), count + int(finite.sum())
        history.append((total / max(count, 1), np.nan))

    def check() -> float:
        loss, number = history[-1][0], len(history)
        score = _score(task, network, common, points, held, partial(reporter.batch, number / options.epochs))
        history[-1] = (loss, score)
        reporter.epoch(number, loss, score)
        return score if np.isfinite(score) else loss

    train_with_early_stopping(network, optimiser, losses, check, options.epochs, _PATIENCE if len(held) else None)
    return {name: tensor.detach().cpu().numpy() for name, tensor in network.state_dict().items()}, history


def _batches(points: IntArray, targets: IntArray, rng: np.random.Generator) -> Iterator[tuple[Any, Any]]:
    """Yield batches of points and days in random order; an epoch uses a subset if there are very many samples."""
    if len(points) == 1:
        mixed = rng.permutation(targets)
        for start in range(0, len(mixed), _OWN_BATCH):
            yield points, mixed[start : start + _OWN_BATCH]
        return
    some = rng.permutation(points)[: max(_MAX_SAMPLES_PER_EPOCH // len(targets), POINTS_PER_BATCH)]
    days = max(DAYS_PER_BATCH, POINTS_PER_BATCH * DAYS_PER_BATCH // len(some))
    for start in range(0, len(some), POINTS_PER_BATCH):
        mixed = rng.permutation(targets)
        for first in range(0, len(mixed), days):
            yield some[start : start + POINTS_PER_BATCH], mixed[first : first + days]


def _batch(task: Task, points: IntArray, targets: IntArray) -> tuple[Float32Array, Float32Array]:
    """Return the inputs and the scaled target, NaN where the target or the newest displacement is missing."""
    networks = points if task.options.scope == PER_POINT else np.zeros(len(points), dtype=int)
    inputs = task.samples.inputs(points, targets, task.scaling, networks)
    _, newest = task.samples.deformation(points, targets)
    gap = task.target_values[np.ix_(points, targets)] - newest
    return inputs, (gap / task.scaling.target_mm[networks][:, None]).astype(np.float32)


def _score(
    task: Task,
    network: Any,
    common: torch.Tensor,
    points: IntArray,
    held: IntArray,
    alive: Callable[[], None],
) -> float:
    """Return the RMSE of held-out days [mm], NaN if there are none."""
    import torch

    if not len(held):
        return float("nan")
    total, count = 0.0, 0
    # a few hundred points are enough for early stopping
    some = points[:: max(len(points) // _POINTS_SCORED, 1)]
    with torch.no_grad():
        for start in range(0, len(some), POINTS_PER_BATCH):
            alive()
            rows = some[start : start + POINTS_PER_BATCH]
            inputs, target_values = _batch(task, rows, held)
            output = network.many_points(torch.from_numpy(inputs).to(common.device), common[:, held]).cpu().numpy()
            networks = rows if task.options.scope == PER_POINT else np.zeros(len(rows), dtype=int)
            gap = (output - target_values) * task.scaling.target_mm[networks][:, None]
            total, count = total + float(np.nansum(gap**2)), count + int(np.isfinite(gap).sum())
    return float(np.sqrt(total / count)) if count else float("nan")
