"""Validation of trained weights on simulated slopes not used in training, and the model card with the scores."""

from __future__ import annotations

import numpy as np
import torch

from ..common.arrays import Float32Array
from ..synthetic.simulator.measurement import MAX_ACQUISITIONS, REVISITS_DAYS, YEARS
from .settings import HIDDEN, N_EXPERTS, N_READOUTS
from .torch_network import MixtureNetwork
from .train_network import Plan, batches_of, series_of_batch

# number of the first validation batch of the stream, beyond the batches of any training
_FIRST_VALIDATION_BATCH = 1_000_000
_VALIDATION_BATCHES = 4


def arrays_of(network: MixtureNetwork) -> dict[str, Float32Array]:
    """Return the weights of a network as float32 arrays."""
    return {name: array.detach().numpy().astype("<f4") for name, array in network.state_dict().items()}


def validation_scores(network: MixtureNetwork, plan: Plan) -> dict[str, float]:
    """Return scores on new simulated slopes: RMSE relative to persistence, coverage of 90 % intervals, log density."""
    covered, density, count = 0.0, 0.0, 0
    ratios = []
    with torch.no_grad():
        for number in range(_FIRST_VALIDATION_BATCH, _FIRST_VALIDATION_BATCH + _VALIDATION_BATCHES):
            for series in series_of_batch(plan, number):
                for step in batches_of(series):
                    forecasts = network(step.batch)
                    before = torch.roll(step.batch.values, 1, dims=1)
                    error, last = (forecasts.mean - step.truth) ** 2, (before - step.truth) ** 2
                    scored = step.scored
                    ratios += (
                        ((error * scored).sum(dim=1) / (last * scored).sum(dim=1).clamp(min=1e-12)).sqrt().tolist()
                    )
                    deviation = (forecasts.mean - step.batch.values).abs()
                    covered += float(((deviation <= 1.645 * forecasts.variance.sqrt()) & scored).sum())
                    density += float((forecasts.log_density * scored).sum())
                    count += int(scored.sum())
    return {
        "rmse_to_last_value": float(np.median(ratios)),
        "coverage_90": covered / count,
        "log_density": density / count,
        "acquisitions": float(count),
    }


def card(plan: Plan, scores: dict[str, float], sha256: str) -> str:
    """Return the model card as a table."""
    rows = [
        ("Network", f"{N_EXPERTS} experts of {N_READOUTS} responses, encoder {HIDDEN[0]} and {HIDDEN[1]} wide"),
        ("Seed, steps, series per step", f"{plan.seed}, {plan.n_steps:,}, {plan.n_series}"),
        ("Revisits in training", f"{REVISITS_DAYS[0]} to {REVISITS_DAYS[-1]} days, with gaps"),
        ("Length of series in training", f"{YEARS[0]:g} to {YEARS[1]:g} years, up to {MAX_ACQUISITIONS} acquisitions"),
        ("Loss", "negative log density of the next acquisition + log RMSE against the truth"),
        ("Unseen simulated slopes: median RMSE ÷ last value", f"{scores['rmse_to_last_value']:.2f}"),
        ("Unseen simulated slopes: coverage of 90 % intervals", f"{100 * scores['coverage_90']:.0f} %"),
        ("Unseen simulated slopes: log density per acquisition", f"{scores['log_density']:.3f}"),
        ("SHA-256 of the weights", f"`{sha256}`"),
    ]
    return "\n".join(["| | |", "|---|---|", *(f"| {name} | {value} |" for name, value in rows)])


def with_card(page: str, table: str, name: str = "model card") -> str:
    """Return a page with the table between its markers replaced."""
    begin, end = f"<!-- {name}: begin -->", f"<!-- {name}: end -->"
    before, rest = page.split(begin)
    return f"{before}{begin}\n{table}\n{end}{rest.split(end)[1]}"
