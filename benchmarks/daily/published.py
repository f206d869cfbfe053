"""Training of the published network: many points at once compared with a loop over single-point models.

Run with `./run bench published`. The reference is the obvious implementation: one network per point, `torch.nn.LSTM`
blocks that read every window of every point, mean squared error, Adam, one thread. Both use the same samples, scaling
and loss. Times are per point and epoch.
"""

from __future__ import annotations

import time

import numpy as np
from slopemuse.plugin.core.common.progress import Progress
from slopemuse.plugin.core.daily.musenet.batches import fitted_scaling, samples_of, training_targets
from slopemuse.plugin.core.daily.musenet.musenet_model import PublishedOptions
from slopemuse.plugin.core.daily.musenet.musenet_network import Musenet
from slopemuse.plugin.core.daily.musenet.training_loop import Task, fit_networks
from slopemuse.plugin.core.synthetic import make_slope

N_LOOP, N_TOGETHER, EPOCHS = 3, 96, 5


def task_of(n_points: int, target: str, scope: str, epochs: int = 1) -> Task:
    """Return a training on the plain slope with the lags of the paper, without held-out days."""
    slope = make_slope(0, n_points=n_points)
    options = PublishedOptions(target=target, scope=scope, epochs=epochs, device="cpu")
    series, uses_later_dates = slope.series, target == "interpolated"
    train_end = series.dates[0] + (series.dates[-1] - series.dates[0]) * 2 // 3
    targets = training_targets(series, slope.forcing, options.lags, train_end, uses_later_dates)
    samples = samples_of(series, slope.forcing, options.lags, targets, uses_later_dates)
    if uses_later_dates:
        target_values = samples.line[:, (targets - series.dates[0]).astype(int)]
    else:
        target_values = series.values[:, np.searchsorted(series.dates, targets)]
    scaling = fitted_scaling(samples, target_values, scope == "per_point", series.dates[0])
    return Task(samples, target_values, np.zeros(len(targets), dtype=bool), scaling, options)


def loop(task: Task, batch: int = 64) -> float:
    """Return the seconds per point and epoch of the loop."""
    import torch

    torch.set_num_threads(1)
    common = torch.from_numpy(task.samples.drivers(task.scaling))
    every = np.arange(len(task.samples.targets))
    inputs = task.samples.inputs(np.arange(N_LOOP), every, task.scaling, np.zeros(N_LOOP, dtype=int))
    _, newest = task.samples.deformation(np.arange(N_LOOP), every)
    target_values = ((task.target_values[:N_LOOP] - newest) / task.scaling.target_mm[0]).astype(np.float32)
    spent = 0.0
    for i in range(N_LOOP):
        network = Musenet((30, 30, 30))
        optimiser = torch.optim.Adam(network.parameters(), lr=1e-4)
        own, goal = torch.from_numpy(inputs[i]), torch.from_numpy(target_values[i])
        start = time.perf_counter()
        for part in torch.randperm(len(goal)).split(batch):
            loss = torch.nn.functional.mse_loss(network([own[part], common[0][part], common[1][part]]), goal[part])
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
        spent += time.perf_counter() - start
    return spent / N_LOOP


def together(task: Task) -> float:
    """Return the seconds per point and epoch of SlopeMuse."""
    start = time.perf_counter()
    fit_networks(task, Progress())
    return (time.perf_counter() - start) / len(task.target_values) / task.options.epochs


def main() -> None:
    """Print the table."""
    print(
        "| target | samples per point | loop [ms] | one shared network [ms] | ratio "
        "| one network per point [ms] | ratio |"
    )
    print("|---|---|---|---|---|---|---|")
    for target in ("acquisitions", "interpolated"):
        shared = task_of(N_TOGETHER if target == "acquisitions" else 48, target, "shared")
        # the first run includes the lazy loading of torch
        loop(shared)
        naive, batched = loop(shared), together(shared)
        each = together(task_of(6, target, "per_point", EPOCHS))
        print(
            f"| {target} | {len(shared.samples.targets)} | {1e3 * naive:.0f} | {1e3 * batched:.0f} | "
            f"{naive / batched:.1f} | {1e3 * each:.0f} | {naive / each:.1f} |",
            flush=True,
        )


if __name__ == "__main__":
    main()
