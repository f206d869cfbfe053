"""Inference with numpy: the weights of the shared motion, the neighbours and a residual correction."""

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
# standardised features are clipped to this many standard deviations
MAX_DEVIATIONS = 4.0
# bias of the logit of the neighbours: their weight is about 0.05 before training
NEIGHBOUR_BIAS = -3.0
MAX_LOG_FACTOR = 1.5


@lru_cache(maxsize=1)
def time_weights() -> Weights:
    """Return the weights shipped with the plugin."""
    return read_weights(TIME, FORMAT, SHAPES)


def network_outputs(weights: Weights, features: Float32Array) -> FloatArray:
    """Return the outputs of the network for features of shape (..., N_FEATURES), shape (..., N_OUTPUTS)."""
    w = weights.arrays
    x = np.clip((features - w["centre"]) / w["spread"], -MAX_DEVIATIONS, MAX_DEVIATIONS)
    x = np.maximum(x @ w["first.weight"].T + w["first.bias"], 0.0)
    x = np.maximum(x @ w["second.weight"].T + w["second.bias"], 0.0)
    return np.asarray(x @ w["last.weight"].T + w["last.bias"])


def correction_and_sigma(
    outputs: FloatArray,
    shared_difference: FloatArray,
    neighbour_difference: FloatArray,
    sigma: FloatArray,
    shared_sigma: FloatArray,
) -> tuple[FloatArray, FloatArray]:
    """Return the correction of the smoother [mm] and the standard deviation of the corrected value [mm].

    Parameters
    ----------
    outputs : ndarray, shape (..., N_OUTPUTS)
    shared_difference : ndarray, shape (...)
        Estimate with the shared motion minus the smoother [mm].
    neighbour_difference : ndarray, shape (...)
        Mean own motion of the neighbours minus that of the point [mm].
    sigma, shared_sigma : ndarray, shape (...)
        Standard deviations of the smoother and of the estimate with the shared motion [mm].
    """
    weight = 1.0 / (1.0 + np.exp(-outputs[..., 0]))
    neighbour_weight = 1.0 / (1.0 + np.exp(-outputs[..., 1] - NEIGHBOUR_BIAS))
    mixed_sigma = np.sqrt((1.0 - weight) * sigma**2 + weight * shared_sigma**2)
    correction = (
        weight * shared_difference + neighbour_weight * neighbour_difference + np.tanh(outputs[..., 2]) * mixed_sigma
    )
    return correction, mixed_sigma * np.exp(np.clip(outputs[..., 3], -MAX_LOG_FACTOR, MAX_LOG_FACTOR))
