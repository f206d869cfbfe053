"""Validation of trained weights on simulated fields not used in training, and the model card with the scores."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from ...common.arrays import Float32Array
from ...pretrained.weights import Weights
from .examples import FIELDS_PER_PART, examples_of
from .network import combine_predictors, grid_network_outputs
from .settings import HIDDEN, N_FEATURES
from .simulated_fields import N_POINTS
from .train_grid_network import GridNetwork, GridPlan

# parts of the stream beyond those of any training
_UNSEEN = 100_000
_PARTS = 6
_MIN_PLACES = 20


def arrays_of(network: GridNetwork) -> dict[str, Float32Array]:
    """Return the weights as float32 arrays."""
    return {name: array.detach().numpy().astype("<f4") for name, array in network.state_dict().items()}


def validated(arrays: dict[str, Float32Array], plan: GridPlan, folder: Path) -> dict[str, float]:
    """Return scores on new simulated fields: RMSE ÷ that of kriging and ÷ that of the best predictor, and coverage."""
    weights = Weights({name: array.astype(float) for name, array in arrays.items()}, {})
    ratios, inside = [], []
    for part in range(_UNSEEN, _UNSEEN + _PARTS):
        for each in examples_of(plan.seed, part, folder):
            if len(each.error) < _MIN_PLACES:
                continue
            _, found, sigma = combine_predictors(grid_network_outputs(weights, each.read), each.mean, each.sigma)
            bases = np.sqrt(np.mean((each.error[:, None] - each.mean) ** 2, axis=0))
            own = float(np.sqrt(np.mean((each.error - found) ** 2)))
            ratios.append([own / bases[0], own / bases.min()])
            inside.append(float(np.mean(np.abs(each.error - found) <= 1.645 * sigma)))
    table = np.array(ratios)
    return {
        "rmse_to_kriging": float(np.exp(np.log(table[:, 0]).mean())),
        "worst_rmse_to_kriging": float(table[:, 0].max()),
        "rmse_to_best_predictor": float(np.exp(np.log(table[:, 1]).mean())),
        "worst_rmse_to_best_predictor": float(table[:, 1].max()),
        "coverage_90": float(np.mean(inside)),
        "unseen_fields": float(len(table)),
    }


def card(plan: GridPlan, found: dict[str, float], sha256: str) -> str:
    """Return the model card as a table."""
    rows = [
        ("Network", f"{N_FEATURES} features, layers {HIDDEN[0]} and {HIDDEN[1]} wide"),
        ("Seed, steps, fields per step", f"{plan.seed}, {plan.n_steps:,}, {plan.n_fields}"),
        (
            "Simulated fields",
            f"{FIELDS_PER_PART * plan.n_parts:,}, {N_POINTS[0]} to {N_POINTS[1]} points, 1 or 2 sensors",
        ),
        ("Loss", "log RMSE against the truth + 0.25 log score of the 90 % interval, each field of one weight"),
        ("Unseen simulated fields: RMSE of the network ÷ kriging, mean, worst", _pair(found, "rmse_to_kriging")),
        ("The same, ÷ the predictor that is best on the field", _pair(found, "rmse_to_best_predictor")),
        ("Unseen simulated fields: truth within 90 %", f"{100 * found['coverage_90']:.0f} %"),
        ("SHA-256 of the weights", f"`{sha256}`"),
    ]
    return "\n".join(["| | |", "|---|---|", *(f"| {name} | {value} |" for name, value in rows)])


def _pair(found: dict[str, float], name: str) -> str:
    return f"{found[name]:.2f}, {found[f'worst_{name}']:.2f}"
