"""Inference of the network with numpy: how much of the shared motion, of the neighbours and of a correction counts."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import numpy as np

from ...common.arrays import Float32Array, FloatArray
from ...pretrained.weights import Weights, read_weights
from .settings import HIDDEN, N_FEATURES, N_OUTPUTS

TIME = Path(__file__).with_name("time.safetensors")
FORMAT = "slopemuse-pretrained-time-1"
SHAPES = {
    "centre": (N_FEATURES,),
    "spread": (N_FEATURES,),
    "first.weight": (HIDDEN[0], N_FEATURES),
    "first.bias": (HIDDEN[0],),
    "second.weight": (HIDDEN[1], HIDDEN[0]),
    "second.bias": (HIDDEN[1],),
    "last.weight": (N_OUTPUTS, HIDDEN[1]),
    "last.bias": (N_OUTPUTS,),
}
# features are held within this many usual spreads
MOST_SPREADS = 4.0
# the neighbours begin to count little
NEIGHBOURS_BEGIN = -3.0
MOST_LOG_FACTOR = 1.5


@lru_cache(maxsize=1)
def time_weights() -> Weights:
    """Return the weights that the plugin ships."""
    return read_weights(TIME, FORMAT, SHAPES)


def answer(weights: Weights, read: Float32Array) -> FloatArray:
    """Return the outputs of the network for what it reads, shape (..., N_OUTPUTS)."""
    w = weights.arrays
    x = np.clip((read - w["centre"]) / w["spread"], -MOST_SPREADS, MOST_SPREADS)
    x = np.maximum(x @ w["first.weight"].T + w["first.bias"], 0.0)
    x = np.maximum(x @ w["second.weight"].T + w["second.bias"], 0.0)
    return np.asarray(x @ w["last.weight"].T + w["last.bias"])


def combined(
    outputs: FloatArray, apart: FloatArray, across: FloatArray, sigma: FloatArray, shared_sigma: FloatArray
) -> tuple[FloatArray, FloatArray]:
    """Return what outputs add to the smoother [mm], and the standard deviation of the sum [mm].

    Parameters
    ----------
    outputs : ndarray, shape (..., N_OUTPUTS)
    apart : ndarray, shape (...)
        Estimate with the shared motion, less the smoother [mm].
    across : ndarray, shape (...)
        Mean own motion of the neighbours, less that of the point [mm].
    sigma, shared_sigma : ndarray, shape (...)
        Of the smoother, and of the estimate with the shared motion [mm].
    """
    weight = 1.0 / (1.0 + np.exp(-outputs[..., 0]))
    of_neighbours = 1.0 / (1.0 + np.exp(-outputs[..., 1] - NEIGHBOURS_BEGIN))
    both = np.sqrt((1.0 - weight) * sigma**2 + weight * shared_sigma**2)
    added = weight * apart + of_neighbours * across + np.tanh(outputs[..., 2]) * both
    return added, both * np.exp(np.clip(outputs[..., 3], -MOST_LOG_FACTOR, MOST_LOG_FACTOR))
