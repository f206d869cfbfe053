"""Inference with numpy: weights of the predictors, a bounded correction and a factor on sigma."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import numpy as np

from ...common.arrays import Float32Array, FloatArray
from ...pretrained.weights import Weights, read_weights
from .settings import HIDDEN, N_BASES, N_FEATURES, N_OUTPUTS

GRID_WEIGHTS_FILE = Path(__file__).with_name("grid.safetensors")
FORMAT = "slopemuse-pretrained-grid-1"
SHAPES = {
    "centre": (N_FEATURES,),
    "spread": (N_FEATURES,),
    "first.weight": (HIDDEN[0], N_FEATURES),
    "first.bias": (HIDDEN[0],),
    "second.weight": (HIDDEN[1], HIDDEN[0]),
    "second.bias": (HIDDEN[1],),
    "last.weight": (N_OUTPUTS, HIDDEN[1]),
    "last.bias": (N_OUTPUTS,),
    "direct.weight": (N_OUTPUTS, N_FEATURES),
}
# standardised features are clipped to this many standard deviations
MAX_SPREADS = 4.0
# bias of the logits of the predictors: their weights before any evidence
PREDICTOR_LOGIT_BIAS = (0.5, 0.0, -1.0, -3.0, 0.0)
# maximum correction in units of sigma
MAX_CORRECTION = 0.5
MAX_LOG_FACTOR = 2.5


@lru_cache(maxsize=1)
def grid_weights() -> Weights:
    """Return the weights shipped with the plugin."""
    return read_weights(GRID_WEIGHTS_FILE, FORMAT, SHAPES)


def grid_network_outputs(weights: Weights, read: Float32Array) -> FloatArray:
    """Return the outputs of the network for features of shape (n, N_FEATURES), shape (n, N_OUTPUTS)."""
    w = weights.arrays
    x = np.clip((read - w["centre"]) / w["spread"], -MAX_SPREADS, MAX_SPREADS)
    direct = x @ w["direct.weight"].T
    x = np.maximum(x @ w["first.weight"].T + w["first.bias"], 0.0)
    x = np.maximum(x @ w["second.weight"].T + w["second.bias"], 0.0)
    return np.asarray(x @ w["last.weight"].T + w["last.bias"] + direct)


def combine_predictors(
    outputs: FloatArray, mean: FloatArray, sigma: FloatArray
) -> tuple[FloatArray, FloatArray, FloatArray]:
    """Return the weights of the predictors, the corrected estimate and its standard deviation.

    Parameters
    ----------
    outputs : ndarray, shape (n, N_OUTPUTS)
    mean, sigma : ndarray, shape (n, N_BASES)
        Predictions and their standard deviations.

    Returns
    -------
    share : ndarray, shape (n, N_BASES)
        Weights; they sum to 1 per position.
    found, found_sigma : ndarray, shape (n,)
        Estimate and standard deviation, in the units of the predictions.
    """
    logits = outputs[:, :N_BASES] + np.array(PREDICTOR_LOGIT_BIAS)
    share = np.exp(logits - logits.max(axis=1, keepdims=True))
    share /= share.sum(axis=1, keepdims=True)
    mixed = (share * mean).sum(axis=1)
    spread = np.sqrt((share * (sigma**2 + (mean - mixed[:, None]) ** 2)).sum(axis=1) + 1e-12)
    found = mixed + MAX_CORRECTION * np.tanh(outputs[:, N_BASES]) * spread
    return share, found, spread * np.exp(np.clip(outputs[:, N_BASES + 1], -MAX_LOG_FACTOR, MAX_LOG_FACTOR))
