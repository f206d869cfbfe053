"""Several models of one slope, weighted by their certainty: one uses the drivers, one follows the motion alone.

The estimate from the drivers errs where an amplitude is still uncertain, that from the motion where the drivers change,
and the two errors are nearly independent. Weights inverse to the variance (Bates and Granger 1969) need no training.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ...common.arrays import FloatArray, IntArray
from ...common.messages import message
from ...common.progress import Progress
from ..kalman_filter import Drive
from ..mixed_model import Mixed
from ..spatial_modes import Modes
from .behaviours import BAD, FOLLOWS, N_BEHAVIOURS
from .departures import Departed, Departures
from .departures_in_hindsight import Hindsight
from .model_trust import Trust
from .nowcast import Daily, View, hindcast

# a point whose probability to follow the model was never below this has not departed from it
SURE = 0.9


@dataclass(frozen=True)
class Member:
    """One view: its statistics, and the daily responses that they belong to."""

    mixed: Mixed
    drive: Drive


def follow(
    members: Sequence[Member],
    modes: Modes,
    values: FloatArray,
    day: IntArray,
    targets: IntArray,
    latency: int | IntArray,
    progress: Progress,
) -> tuple[Daily, Departed]:
    """Estimate days from the past alone, like `nowcast`, and return where points depart from the model."""
    n, n_dates = values.shape
    observed = np.isfinite(values)
    # one updates the model with all acquisitions, the other without what may be a departure
    trusting, wary = ([View(each.mixed, modes, observed, day, each.drive) for each in members] for _ in range(2))
    noise = np.mean([member.mixed.acquisition_variance(modes) for member in members], axis=0)
    departures = departures_of(members, modes, n, day)
    trust = Trust(n, departures.near)
    out = tuple(np.full((n, len(targets)), np.nan) for _ in range(3))
    left, error = (np.full((n, n_dates), np.nan) for _ in range(2))
    behaviour, followed = np.zeros((n, n_dates, N_BEHAVIOURS)), np.zeros((n, n_dates, N_BEHAVIOURS))
    weight = np.zeros((n, n_dates))
    known = np.searchsorted(day, targets - latency, side="right")
    for j in range(n_dates):
        today = day[j : j + 1]
        for view in (*trusting, *wary):
            view.advance(int(day[j]))
        as_ever, as_ever_sigma = (part[:, 0] for part in together([view.predict(today) for view in trusting])[:2])
        expected, sigma = (part[:, 0] for part in together([view.predict(today) for view in wary])[:2])
        error[:, j], variance = values[:, j] - expected, sigma**2 + noise
        apart, apart_variance, _ = (part[:, 0] for part in departures.predict(today))
        trust.update(values[:, j] - as_ever, as_ever_sigma**2 + noise, error[:, j] - apart, variance + apart_variance)
        left[:, j] = expected + departures.assimilate(int(day[j]), error[:, j], variance)
        behaviour[:, j], followed[:, j] = departures.probability, departures.probability
        if j:
            followed[:, j - 1] = departures.before
        weight[:, j] = trust.weight
        for one, other in zip(trusting, wary):
            one.assimilate(j, values[:, j])
            other.assimilate(j, left[:, j])
        columns = np.flatnonzero(known == j + 1)
        if len(columns):
            days = targets[columns]
            plain = together([view.predict(days) for view in trusting])
            kept = together([view.predict(days) for view in wary])
            apart, apart_variance, apart_rate = departures.predict(days)
            kept = kept[0] + apart, np.sqrt(kept[1] ** 2 + apart_variance), kept[2] + apart_rate
            for array, part in zip(out, mixture(plain, kept, trust.weight[:, None])):
                array[:, columns] = part
        progress.step((j + 1) / n_dates, message("Computing daily estimates"))
    return (out[0], out[1], out[2]), Departed(behaviour, followed, left, error, noise, weight, trust.in_hindsight())


def departures_of(members: Sequence[Member], modes: Modes, n: int, day: IntArray) -> Departures:
    """Return the filter of what points do apart from the members' view."""
    noise = float(np.mean([member.mixed.point_noise.observation_mm for member in members]))
    revisit = float(np.median(np.diff(day))) if len(day) > 1 else 1.0
    return Departures(modes.places, n, noise, revisit)


def ensemble_hindcast(
    members: Sequence[Member],
    modes: Modes,
    values: FloatArray,
    day: IntArray,
    targets: IntArray,
    progress: Progress,
) -> tuple[Daily, Departed]:
    """Estimate days from all acquisitions, like `hindcast`, and return where points depart from the model."""
    _, departed = follow(members, modes, values, day, targets[:0], 0, progress.part(0.0, 0.1))
    plain = _smoothed(members, modes, values, day, targets, progress.part(0.1, 0.5))
    away = np.flatnonzero((departed.followed[:, :, FOLLOWS] < SURE).any(axis=1))
    if not len(away):
        return plain, departed
    apart = Hindsight(departures_of(members, modes, len(away), day), day, departed.of(away))
    at_dates = apart.smooth(day)[0]
    left = values.copy()
    bad = departed.followed[away, :, BAD]
    left[away] = np.where(
        np.isfinite(values[away]),
        bad * (values[away] - departed.error[away]) + (1 - bad) * (values[away] - at_dates),
        np.nan,
    )
    every = np.union1d(day, targets)
    smoothed = _smoothed(members, modes, left, day, every, progress.part(0.5, 0.9))
    kept = tuple(part[:, np.searchsorted(every, targets)] for part in smoothed)
    # the hindcast of the model differs from its nowcast; the remainder is the departure
    residual = values[away] - smoothed[0][away][:, np.searchsorted(every, day)]
    value, variance, rate = apart.of(residual).smooth(targets)
    kept[0][away] += value
    kept[1][away] = np.sqrt(kept[1][away] ** 2 + variance)
    kept[2][away] += rate
    return mixture(plain, (kept[0], kept[1], kept[2]), _trust_on(departed.hindsight_weight, day, targets)), departed


def _trust_on(weight: FloatArray, day: IntArray, targets: IntArray) -> FloatArray:
    """Return the lesser of the weights of the acquisitions around each day, shape (n_points, n_targets)."""
    after = np.clip(np.searchsorted(day, targets), 0, len(day) - 1)
    before = np.clip(np.searchsorted(day, targets, side="right") - 1, 0, len(day) - 1)
    return np.asarray(np.minimum(weight[:, after], weight[:, before]))


def _smoothed(
    members: Sequence[Member],
    modes: Modes,
    values: FloatArray,
    day: IntArray,
    targets: IntArray,
    progress: Progress,
) -> Daily:
    parts = []
    for i, member in enumerate(members):
        part = progress.part(i / len(members), (i + 1) / len(members))
        parts.append(hindcast(member.mixed, modes, values, day, member.drive, targets, part))
    return together(parts)


def together(parts: Sequence[Daily]) -> Daily:
    """Join displacement, sigma and rate of several estimates, each of shape (n_points, n_targets).

    If two estimates differ by more than their sigmas allow, the interval is widened by the excess.
    """
    certainty = [1.0 / np.maximum(sigma, 1e-6) ** 2 for _, sigma, _ in parts]
    total = np.sum(certainty, axis=0)
    weights = [each / total for each in certainty]
    value = np.sum([weight * part[0] for weight, part in zip(weights, parts)], axis=0)
    rate = np.sum([weight * part[2] for weight, part in zip(weights, parts)], axis=0)
    variance = len(parts) / total
    for i, (value_i, sigma_i, _) in enumerate(parts):
        for j, (value_j, sigma_j, _) in enumerate(parts[:i]):
            excess = (value_i - value_j) ** 2 - sigma_i**2 - sigma_j**2
            variance = variance + weights[i] * weights[j] * np.maximum(excess, 0.0)
    return value, np.sqrt(variance), rate


def mixture(one: Daily, other: Daily, weight: FloatArray) -> Daily:
    """Mix two estimates, `one` with the probability `weight`, shape (n_points, 1 or more)."""
    value = weight * one[0] + (1 - weight) * other[0]
    variance = weight * (one[1] ** 2 + (one[0] - value) ** 2)
    variance += (1 - weight) * (other[1] ** 2 + (other[0] - value) ** 2)
    return value, np.sqrt(variance), weight * one[2] + (1 - weight) * other[2]
