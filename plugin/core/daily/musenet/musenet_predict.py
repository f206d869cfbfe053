"""Predictions of a trained published network, in blocks of points and days."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np

from ...common.arrays import FloatArray, IntArray
from ...common.messages import message
from ...common.progress import Progress
from ...environment.torch_runtime import limited_torch_threads
from .batches import Samples
from .musenet_model import PublishedModel

_POINTS_PER_BLOCK, _DAYS_PER_BLOCK = 64, 64


def network_of(model: PublishedModel, number: int) -> Any:
    """Return one trained network in evaluation mode."""
    import torch

    from .musenet_network import Musenet

    network = Musenet(model.lengths, *model.options.form)
    network.load_state_dict({name: torch.from_numpy(array[number].copy()) for name, array in model.weights.items()})
    return network.eval()


def predict(model: PublishedModel, samples: Samples, networks: IntArray, progress: Progress) -> FloatArray:
    """Return the displacement of every point and target [mm].

    Parameters
    ----------
    model : PublishedModel
        Trained model.
    samples : Samples
        Windows of points and target days.
    networks : ndarray of int, shape (n_points,)
        Network index of each point.
    progress : Progress
        Progress reporter.

    Returns
    -------
    ndarray, shape (n_points, n_targets)
        NaN where the point has no observation yet.
    """
    import torch

    n_points, n_targets, scaling = len(samples.line), len(samples.targets), model.scaling
    out = np.full((n_points, n_targets), np.nan)
    with limited_torch_threads():
        common = torch.from_numpy(samples.drivers(scaling))
        network: Any = None
        number = -1
        with torch.no_grad():
            for start, rows in _blocks(networks):
                if number != networks[rows[0]]:
                    number = int(networks[rows[0]])
                    network = network_of(model, number)
                for first in range(0, n_targets, _DAYS_PER_BLOCK):
                    columns = np.arange(first, min(first + _DAYS_PER_BLOCK, n_targets))
                    inputs = torch.from_numpy(samples.inputs(rows, columns, scaling, networks[rows]))
                    _, newest = samples.deformation(rows, columns)
                    gap = network.many_points(inputs, common[:, columns]).numpy().astype(float)
                    out[np.ix_(rows, columns)] = newest + gap * scaling.target_mm[networks[rows]][:, None]
                    progress.step((start + len(rows) * columns[-1] / n_targets) / n_points, message("Estimating"))
    return out


def _blocks(networks: IntArray) -> Iterator[tuple[int, IntArray]]:
    """Yield the number of preceding points, and the indices of a block of consecutive points that share a network."""
    start = 0
    while start < len(networks):
        end = start + 1
        while end < len(networks) and end - start < _POINTS_PER_BLOCK and networks[end] == networks[start]:
            end += 1
        yield start, np.arange(start, end)
        start = end
