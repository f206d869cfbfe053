"""How good trained weights are on simulated slopes that they have not seen, and the model card that tells it."""

from __future__ import annotations

import numpy as np
import torch

from ..common.arrays import Float32Array
from ..synthetic.simulator.measurement import MOST_ACQUISITIONS, REVISITS_DAYS, YEARS
from .settings import HIDDEN, N_EXPERTS, N_READOUTS
from .torch_network import MixtureNetwork
from .train_network import Plan, in_parts, series_of_batch

# batches of the stream that no training reaches
_UNSEEN = 1_000_000
_BATCHES = 4


def arrays_of(network: MixtureNetwork) -> dict[str, Float32Array]:
    """Return the weights as float32."""
    return {name: array.detach().numpy().astype("<f4") for name, array in network.state_dict().items()}


def validated(network: MixtureNetwork, plan: Plan) -> dict[str, float]:
    """Return scores on unseen slopes: RMSE in units of the last value's, coverage of 90 % intervals, log density."""
    squared, held, inside, density, count = 0.0, 0.0, 0.0, 0.0, 0
    ratios = []
    with torch.no_grad():
        for number in range(_UNSEEN, _UNSEEN + _BATCHES):
            for series in series_of_batch(plan, number):
                for step in in_parts(series):
                    forecasts = network(step.batch)
                    before = torch.roll(step.batch.values, 1, dims=1)
                    error, last = (forecasts.mean - step.truth) ** 2, (before - step.truth) ** 2
                    scored = step.scored
                    ratios += (
                        ((error * scored).sum(dim=1) / (last * scored).sum(dim=1).clamp(min=1e-12)).sqrt().tolist()
                    )
                    squared += float((error * scored).sum())
                    held += float((last * scored).sum())
                    away = (forecasts.mean - step.batch.values).abs()
                    inside += float(((away <= 1.645 * forecasts.variance.sqrt()) & scored).sum())
                    density += float((forecasts.log_density * scored).sum())
                    count += int(scored.sum())
    return {
        "rmse_to_last_value": float(np.median(ratios)),
        "coverage_90": inside / count,
        "log_density": density / count,
        "acquisitions": float(count),
    }


def card(plan: Plan, found: dict[str, float], sha256: str) -> str:
    """Return the model card as a table."""
    rows = [
        ("Network", f"{N_EXPERTS} experts of {N_READOUTS} responses, encoder {HIDDEN[0]} and {HIDDEN[1]} wide"),
        ("Seed, steps, series per step", f"{plan.seed}, {plan.n_steps:,}, {plan.n_series}"),
        ("Revisits in training", f"{REVISITS_DAYS[0]} to {REVISITS_DAYS[-1]} days, with gaps"),
        ("Length of series in training", f"{YEARS[0]:g} to {YEARS[1]:g} years, up to {MOST_ACQUISITIONS} acquisitions"),
        ("Loss", "negative log density of the next acquisition + log RMSE against the truth"),
        ("Unseen simulated slopes: median RMSE ÷ last value", f"{found['rmse_to_last_value']:.2f}"),
        ("Unseen simulated slopes: within 90 %", f"{100 * found['coverage_90']:.0f} %"),
        ("Unseen simulated slopes: log density per acquisition", f"{found['log_density']:.3f}"),
        ("SHA-256 of the weights", f"`{sha256}`"),
    ]
    return "\n".join(["| | |", "|---|---|", *(f"| {name} | {value} |" for name, value in rows)])


def with_card(page: str, table: str, name: str = "model card") -> str:
    """Return a page with the table between its marks."""
    begin, end = f"<!-- {name}: begin -->", f"<!-- {name}: end -->"
    before, rest = page.split(begin)
    return f"{before}{begin}\n{table}\n{end}{rest.split(end)[1]}"
