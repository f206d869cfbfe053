"""Validation of trained weights on simulated slopes not used in training, and the model card with the scores."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from ...common.arrays import Float32Array
from ...pretrained.weights import Weights
from ...synthetic.simulator.measurement import MAX_ACQUISITIONS, REVISITS_DAYS
from .examples import POINTS, SLOPES_PER_PART, YEARS, examples_of
from .network import correction_and_sigma, network_outputs
from .settings import HIDDEN, N_FEATURES
from .train_time_network import TimeNetwork, TimePlan

# parts of the stream beyond those of any training
_FIRST_VALIDATION_PART = 100_000
_VALIDATION_PARTS = 8


def arrays_of(network: TimeNetwork) -> dict[str, Float32Array]:
    """Return the weights as float32 arrays."""
    return {name: array.detach().numpy().astype("<f4") for name, array in network.state_dict().items()}


def validated(arrays: dict[str, Float32Array], plan: TimePlan, folder: Path) -> dict[str, float]:
    """Return scores on new simulated slopes: RMSE relative to the smoother, and coverage of 90 % intervals."""
    weights = Weights({name: array.astype(float) for name, array in arrays.items()}, {})
    ratios, coverage = [], []
    for part in range(_FIRST_VALIDATION_PART, _FIRST_VALIDATION_PART + _VALIDATION_PARTS):
        for each in examples_of(plan.seed, part, folder):
            outputs = network_outputs(weights, each.features)
            differences = (each.shared_difference, each.neighbour_difference)
            correction, sigma = correction_and_sigma(outputs, *differences, each.sigma, each.shared_sigma)
            smoother_rmse = max(float(np.sqrt(np.mean(each.error**2))), 1e-6)
            errors = (each.error - correction, each.error - each.shared_difference)
            ratios.append([np.sqrt(np.mean(error**2)) / smoother_rmse for error in errors])
            coverage.append(float(np.mean(np.abs(errors[0]) <= 1.645 * sigma)))
    table = np.array(ratios)
    return {
        "rmse_to_smoother": float(np.exp(np.log(table[:, 0]).mean())),
        "worst_rmse_to_smoother": float(table[:, 0].max()),
        "shared_motion_to_smoother": float(np.exp(np.log(table[:, 1]).mean())),
        "worst_shared_motion_to_smoother": float(table[:, 1].max()),
        "coverage_90": float(np.mean(coverage)),
        "unseen_slopes": float(len(table)),
    }


def card(plan: TimePlan, scores: dict[str, float], sha256: str) -> str:
    """Return the model card as a table."""
    rows = [
        ("Network", f"{N_FEATURES} features, layers {HIDDEN[0]} and {HIDDEN[1]} wide"),
        ("Seed, steps, slopes per step", f"{plan.seed}, {plan.n_steps:,}, {plan.n_slopes}"),
        (
            "Simulated slopes",
            f"{SLOPES_PER_PART * plan.n_parts:,}, except those with fewer than 8 points or 12 dates",
        ),
        ("Revisits in training", f"{REVISITS_DAYS[0]} to {REVISITS_DAYS[-1]} days, with gaps"),
        ("Points and length in training", f"{POINTS[0]} to {POINTS[1]} points, {YEARS[0]:g} to {YEARS[1]:g} years"),
        ("Acquisitions in training", f"up to {MAX_ACQUISITIONS}, a tenth to a third of them held out"),
        ("Loss", "log RMSE against the truth + half the negative log density, equal weight for each slope"),
        ("Unseen simulated slopes: RMSE of the network ÷ smoother, mean, worst", _pair(scores, "rmse_to_smoother")),
        ("The same, shared motion alone", _pair(scores, "shared_motion_to_smoother")),
        ("Unseen simulated slopes: coverage of 90 % intervals", f"{100 * scores['coverage_90']:.0f} %"),
        ("SHA-256 of the weights", f"`{sha256}`"),
    ]
    return "\n".join(["| | |", "|---|---|", *(f"| {name} | {value} |" for name, value in rows)])


def _pair(scores: dict[str, float], name: str) -> str:
    return f"{scores[name]:.2f}, {scores[f'worst_{name}']:.2f}"
