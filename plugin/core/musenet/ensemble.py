"""Several views of one slope, each counted by its certainty: one asks the drivers, one follows the motion alone.

What the drivers say errs where an amplitude is not known yet, what the motion says errs where the drivers turn, and
the two errors have little in common. Weights inverse to the variance (Bates and Granger 1969) need nothing learnt.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..progress import Progress
from .assimilate import Drive
from .mixed import Mixed
from .modes import Modes
from .nowcast import Daily, hindcast, nowcast


@dataclass(frozen=True)
class Member:
    """One view: its statistics, and the daily responses that they belong to."""

    mixed: Mixed
    drive: Drive


def ensemble_nowcast(
    members: Sequence[Member],
    modes: Modes,
    values: np.ndarray,
    day: np.ndarray,
    targets: np.ndarray,
    latency: int | np.ndarray,
    progress: Progress,
) -> Daily:
    """Estimate days from the past alone; arguments and result as of `nowcast`."""
    parts = []
    for i, member in enumerate(members):
        part = progress.part(i / len(members), (i + 1) / len(members))
        parts.append(nowcast(member.mixed, modes, values, day, member.drive, targets, latency, part))
    return together(parts)


def ensemble_hindcast(
    members: Sequence[Member],
    modes: Modes,
    values: np.ndarray,
    day: np.ndarray,
    targets: np.ndarray,
    progress: Progress,
) -> Daily:
    """Estimate days from all acquisitions; arguments and result as of `hindcast`."""
    parts = []
    for i, member in enumerate(members):
        part = progress.part(i / len(members), (i + 1) / len(members))
        parts.append(hindcast(member.mixed, modes, values, day, member.drive, targets, part))
    return together(parts)


def together(parts: Sequence[Daily]) -> Daily:
    """Join displacement, sigma and rate of several estimates, each of shape (n_points, n_targets).

    Two that differ by more than their sigmas allow widen the interval by what is more, as one of them is wrong.
    """
    certainty = [1.0 / np.maximum(sigma, 1e-6) ** 2 for _, sigma, _ in parts]
    whole = np.sum(certainty, axis=0)
    weights = [each / whole for each in certainty]
    value = np.sum([weight * part[0] for weight, part in zip(weights, parts)], axis=0)
    rate = np.sum([weight * part[2] for weight, part in zip(weights, parts)], axis=0)
    variance = len(parts) / whole
    for i, (value_i, sigma_i, _) in enumerate(parts):
        for j, (value_j, sigma_j, _) in enumerate(parts[:i]):
            excess = (value_i - value_j) ** 2 - sigma_i**2 - sigma_j**2
            variance = variance + weights[i] * weights[j] * np.maximum(excess, 0.0)
    return value, np.sqrt(variance), rate
