"""Several models of one slope, weighted by their certainty: one uses the drivers, one follows the motion alone.

The estimate from the drivers errs where an amplitude is still uncertain, that from the motion where the drivers change,
and the two errors are nearly independent. Weights inverse to the variance (Bates and Granger 1969) need no training.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ...common.arrays import FloatArray, IntArray, blocks
from ...common.messages import message
from ...common.progress import Progress
from ..spatial_modes import Modes
from .behaviours import BAD, FOLLOWS, N_BEHAVIOURS
from .departures import Departed, Departures, Evidence, departing
from .departures_in_hindsight import Hindsight
from .model_trust import Trust
from .nowcast import SERIES_PER_BLOCK, Daily, Hindcast
from .views import Member, Views

# a point whose probability to follow the model was never below this has not departed from it
SURE = 0.9
_POINTS_PER_BLOCK, _SMOOTHED_TOGETHER = 2048, 10 * SERIES_PER_BLOCK


def follow(
    members: Sequence[Member],
    modes: Modes,
    values: FloatArray,
    day: IntArray,
    targets: IntArray,
    latency: int | IntArray,
    progress: Progress,
    in_hindsight: bool = False,
    points_per_block: int = _POINTS_PER_BLOCK,
) -> tuple[Daily, Departed]:
    """Estimate days from the past alone, like `nowcast`, and return where points depart from the model.

    Parameters
    ----------
    members, modes, values, day, targets, latency, progress
        As of `nowcast`.
    in_hindsight : bool
        Departures are evidence from all acquisitions, which takes the memory of seven numbers a point and date.
    points_per_block : int
        Does not change the estimate, beyond the order of its sums.
    """
    n, n_dates = values.shape
    # one reading updates the model with all acquisitions, the other without what may be a departure
    views = Views(members, modes, np.isfinite(values), day, 2, points_per_block)
    noise = np.mean([member.mixed.acquisition_variance(modes) for member in members], axis=0)
    departures = departures_of(members, modes, n, day)
    trust = Trust(n, departures.near, in_hindsight)
    out = tuple(np.full((n, len(targets)), np.nan) for _ in range(3))
    away = np.zeros((n, n_dates), dtype=bool)
    error = np.full((n, n_dates), np.nan) if in_hindsight else None
    followed = np.zeros((n, n_dates, N_BEHAVIOURS)) if in_hindsight else None
    known = np.searchsorted(day, targets - latency, side="right")
    as_ever, expected = (np.empty((2, n)) for _ in range(2))
    for j in range(n_dates):
        today = day[j : j + 1]
        views.advance(int(day[j]))
        for part, (plain, kept) in views.predict(today):
            for array, estimates in ((as_ever, plain), (expected, kept)):
                array[:, part] = [each[:, 0] for each in together(estimates)[:2]]
            progress.step((j + 0.3 * part.stop / n) / n_dates, message("Computing daily estimates"))
        off, variance = values[:, j] - expected[0], expected[1] ** 2 + noise
        apart, apart_variance, _ = (each[:, 0] for each in departures.predict(today))
        trust.update(values[:, j] - as_ever[0], as_ever[1] ** 2 + noise, off - apart, variance + apart_variance)
        left = expected[0] + departures.assimilate(int(day[j]), off, variance)
        away[:, j] = departing(departures.probability, trust.weight)
        if error is not None and followed is not None:
            error[:, j], followed[:, j] = off, departures.probability
            followed[:, max(j - 1, 0)] = departures.before if j else departures.probability
        views.assimilate(j, np.column_stack([values[:, j], left]))
        columns = np.flatnonzero(known == j + 1)
        if len(columns):
            days = targets[columns]
            for part, (plain, kept) in views.predict(days):
                for array, each in zip(
                    out, _mixed_estimate(plain, kept, departures.predict(days, part), trust.weight[part])
                ):
                    array[part, columns] = each
                progress.step((j + 0.5 + 0.5 * part.stop / n) / n_dates, message("Computing daily estimates"))
    daily = out[0], out[1], out[2]
    if error is None or followed is None:
        return daily, Departed(away)
    weight = trust.in_hindsight()
    return daily, Departed(departing(followed, weight), Evidence(followed, error, noise, weight))


def _mixed_estimate(plain: list[Daily], kept: list[Daily], apart: Daily, weight: FloatArray) -> Daily:
    """Return the mixture of the estimate that relies on the model and that of it and a departure."""
    value, sigma, rate = together(kept)
    departed = value + apart[0], np.sqrt(sigma**2 + apart[1]), rate + apart[2]
    return mixture(together(plain), departed, weight[:, None])


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
    """Estimate days from all acquisitions, like `Hindcast`, and return where points depart from the model."""
    _, departed = follow(members, modes, values, day, targets[:0], 0, progress.part(0.0, 0.1), in_hindsight=True)
    evidence = departed.evidence
    if evidence is None:
        raise ValueError("Departures in hindsight are not evidence.")
    n = len(values)
    out = np.empty((n, len(targets))), np.empty((n, len(targets))), np.empty((n, len(targets)))
    plain = _Hindcasts(members, modes, values, day, targets, progress.part(0.1, 0.15))
    away = np.flatnonzero((evidence.followed[:, :, FOLLOWS] < SURE).any(axis=1))
    beside = (
        _Beside(members, modes, values, day, targets, evidence, away, progress.part(0.15, 0.3)) if len(away) else None
    )
    for part in blocks(n, _SMOOTHED_TOGETHER):
        middle, end = (0.3 + 0.7 * (part.start + share * (part.stop - part.start)) / n for share in (0.5, 1.0))
        of_block = progress.part(0.3 + 0.7 * part.start / n, middle)
        found = plain.of(part, of_block)
        if beside is not None:
            trust = _trust_on(evidence.weight[part], day, targets)
            found = mixture(found, beside.of(part, progress.part(middle, end)), trust)
        for array, each in zip(out, found):
            array[part] = each
    return out, departed


class _Beside:
    """Hindcasts of the model without what some points do beside it, and this added to them again."""

    def __init__(
        self,
        members: Sequence[Member],
        modes: Modes,
        values: FloatArray,
        day: IntArray,
        targets: IntArray,
        evidence: Evidence,
        away: IntArray,
        progress: Progress,
    ) -> None:
        self._values, self._day, self._targets = values, day, targets
        self._evidence, self._away = evidence, away
        self._departures = departures_of(members, modes, len(away), day)
        self._every = np.union1d(day, targets)
        left = values.copy()
        for part in blocks(len(away), _SMOOTHED_TOGETHER):
            progress.step(0.6 * part.start / len(away), message("Smoothing"))
            points = away[part]
            here = evidence.of(points)
            at_dates = Hindsight(self._departures, day, here).smooth(day)[0]
            bad = here.followed[:, :, BAD]
            left[points] = np.where(
                np.isfinite(values[points]),
                bad * (values[points] - here.error) + (1 - bad) * (values[points] - at_dates),
                np.nan,
            )
        self._kept = _Hindcasts(members, modes, left, day, self._every, progress.part(0.6, 1.0))

    def of(self, points: slice, progress: Progress) -> Daily:
        """Return displacement, sigma and rate of some points."""
        smoothed = self._kept.of(points, progress)
        value, sigma, rate = (each[:, np.searchsorted(self._every, self._targets)] for each in smoothed)
        first, last = np.searchsorted(self._away, (points.start, points.stop))
        away = self._away[first:last]
        if len(away):
            rows = away - points.start
            # the hindcast of the model differs from its nowcast; the remainder is the departure
            residual = self._values[away] - smoothed[0][rows][:, np.searchsorted(self._every, self._day)]
            apart = Hindsight(self._departures, self._day, self._evidence.of(away)).of(residual)
            added, variance, added_rate = apart.smooth(self._targets)
            value[rows] += added
            sigma[rows] = np.sqrt(sigma[rows] ** 2 + variance)
            rate[rows] += added_rate
        return value, sigma, rate


def _trust_on(weight: FloatArray, day: IntArray, targets: IntArray) -> FloatArray:
    """Return the lesser of the weights of the acquisitions around each day, shape (n_points, n_targets)."""
    after = np.clip(np.searchsorted(day, targets), 0, len(day) - 1)
    before = np.clip(np.searchsorted(day, targets, side="right") - 1, 0, len(day) - 1)
    return np.asarray(np.minimum(weight[:, after], weight[:, before]))


class _Hindcasts:
    """The hindcasts of all members, joined; parameters as of `nowcast`."""

    def __init__(
        self,
        members: Sequence[Member],
        modes: Modes,
        values: FloatArray,
        day: IntArray,
        targets: IntArray,
        progress: Progress,
    ) -> None:
        self._parts = [
            Hindcast(member.mixed, modes, values, day, member.drive, targets, progress) for member in members
        ]

    def of(self, points: slice, progress: Progress) -> Daily:
        """Return displacement, sigma and rate of some points."""
        n = len(self._parts)
        return together([each.of(points, progress.part(i / n, (i + 1) / n)) for i, each in enumerate(self._parts)])


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
