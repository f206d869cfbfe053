"""Ensemble of two models of a slope, weighted by inverse variance: one uses the drivers, the other only the motion.

The estimate from drivers has large errors while an amplitude is uncertain, the estimate from the motion when the
drivers change. The two errors are nearly independent. Inverse-variance weights (Bates and Granger 1969) need no
training.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ...common.arrays import FloatArray, IntArray, blocks, release_pages
from ...common.messages import message
from ...common.progress import Progress
from ...execution.large_arrays import IN_MEMORY, LargeArrays
from ..spatial_modes import Modes
from .behaviours import BAD, FOLLOWS, N_BEHAVIOURS
from .departures import DepartureHistory, Departures, Evidence, is_departing
from .departures_in_hindsight import Hindsight
from .model_trust import ModelWeight
from .nowcast import SERIES_PER_BLOCK, Daily, Hindcast
from .views import Member, ViewFilters

# a point whose probability of following the model is never below this value has no departure
NO_DEPARTURE_PROBABILITY = 0.9
_POINTS_PER_BLOCK, _SMOOTHED_TOGETHER = 2048, 10 * SERIES_PER_BLOCK


def ensemble_nowcast(
    members: Sequence[Member],
    modes: Modes,
    values: FloatArray,
    day: IntArray,
    targets: IntArray,
    latency: int | IntArray,
    progress: Progress,
    in_hindsight: bool = False,
    points_per_block: int = _POINTS_PER_BLOCK,
    arrays: LargeArrays = IN_MEMORY,
) -> tuple[Daily, DepartureHistory]:
    """Estimate days from past acquisitions only, like `nowcast`, and return where points depart from the model.

    Parameters
    ----------
    members, modes, values, day, targets, latency, progress
        As in `nowcast`.
    in_hindsight : bool
        Return departures given all acquisitions; this stores about ten numbers per point and date.
    points_per_block : int
        Block size; it changes the estimate only by rounding errors.
    arrays : LargeArrays
        Allocates the arrays of the estimate.

    Returns
    -------
    daily : tuple of ndarray
        Displacement [mm], sigma [mm] and rate [mm/day], each of shape (n_points, n_targets).
    departed : DepartureHistory
        Departures from the model per date.
    """
    n, n_dates = values.shape
    # two variants of the acquisitions: as measured, and with the departures subtracted
    views = ViewFilters(members, modes, np.isfinite(values), day, 2, points_per_block)
    noise = np.mean([member.mixed.acquisition_variance(modes) for member in members], axis=0)
    departures = departures_of(members, modes, n, day)
    trust = ModelWeight(n, departures.neighbours, in_hindsight)
    known = np.searchsorted(day, targets - latency, side="right")
    out = tuple(arrays.empty((n, len(targets))) for _ in range(3))
    for array in out:
        array[:, known == 0] = np.nan
    away = np.zeros((n, n_dates), dtype=bool)
    error = np.full((n, n_dates), np.nan) if in_hindsight else None
    followed = np.zeros((n, n_dates, N_BEHAVIOURS)) if in_hindsight else None
    plain_forecast, forecast = (np.empty((2, n)) for _ in range(2))
    for j in range(n_dates):
        today = day[j : j + 1]
        views.advance(int(day[j]))
        for part, (plain, without_departures) in views.predict(today):
            for array, estimates in ((plain_forecast, plain), (forecast, without_departures)):
                array[:, part] = [each[:, 0] for each in combine_by_inverse_variance(estimates)[:2]]
            progress.step((j + 0.3 * part.stop / n) / n_dates, message("Computing daily estimates"))
        innovation, variance = values[:, j] - forecast[0], forecast[1] ** 2 + noise
        departure, departure_variance, _ = (each[:, 0] for each in departures.predict(today))
        trust.update(
            values[:, j] - plain_forecast[0],
            plain_forecast[1] ** 2 + noise,
            innovation - departure,
            variance + departure_variance,
        )
        cleaned = forecast[0] + departures.assimilate(int(day[j]), innovation, variance)
        away[:, j] = is_departing(departures.probability, trust.weight)
        if error is not None and followed is not None:
            error[:, j], followed[:, j] = innovation, departures.probability
            followed[:, max(j - 1, 0)] = departures.previous if j else departures.probability
        views.assimilate(j, np.column_stack([values[:, j], cleaned]))
        columns = np.flatnonzero(known == j + 1)
        if len(columns):
            days = targets[columns]
            for part, (plain, without_departures) in views.predict(days):
                for array, each in zip(
                    out, _mixed_estimate(plain, without_departures, departures.predict(days, part), trust.weight[part])
                ):
                    array[part, columns] = each
                progress.step((j + 0.5 + 0.5 * part.stop / n) / n_dates, message("Computing daily estimates"))
            release_pages(*out)
    daily = out[0], out[1], out[2]
    if error is None or followed is None:
        return daily, DepartureHistory(away)
    weight = trust.in_hindsight()
    return daily, DepartureHistory(is_departing(followed, weight), Evidence(followed, error, noise, weight))


def _mixed_estimate(plain: list[Daily], without_departures: list[Daily], departure: Daily, weight: FloatArray) -> Daily:
    """Return the mixture of the estimates without and with a departure from the model."""
    value, sigma, rate = combine_by_inverse_variance(without_departures)
    departed = value + departure[0], np.sqrt(sigma**2 + departure[1]), rate + departure[2]
    return mix_estimates(combine_by_inverse_variance(plain), departed, weight[:, None])


def departures_of(members: Sequence[Member], modes: Modes, n: int, day: IntArray) -> Departures:
    """Return the filter of departures from the models."""
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
    arrays: LargeArrays = IN_MEMORY,
) -> tuple[Daily, DepartureHistory]:
    """Estimate days from all acquisitions, like `Hindcast`, and return where points depart from the model."""
    _, departed = ensemble_nowcast(
        members, modes, values, day, targets[:0], 0, progress.part(0.0, 0.1), in_hindsight=True
    )
    evidence = departed.evidence
    if evidence is None:
        raise ValueError("The departures contain no evidence from all acquisitions.")
    n = len(values)
    shape = n, len(targets)
    out = arrays.empty(shape), arrays.empty(shape), arrays.empty(shape)
    plain = _Hindcasts(members, modes, values, day, targets, progress.part(0.1, 0.15))
    away = np.flatnonzero((evidence.followed[:, :, FOLLOWS] < NO_DEPARTURE_PROBABILITY).any(axis=1))
    with_departures = (
        _DepartureHindcasts(members, modes, values, day, targets, evidence, away, progress.part(0.15, 0.3))
        if len(away)
        else None
    )
    for part in blocks(n, _SMOOTHED_TOGETHER, *out):
        middle, end = (0.3 + 0.7 * (part.start + share * (part.stop - part.start)) / n for share in (0.5, 1.0))
        of_block = progress.part(0.3 + 0.7 * part.start / n, middle)
        estimate = plain.of(part, of_block)
        if with_departures is not None:
            trust = _trust_on(evidence.weight[part], day, targets)
            estimate = mix_estimates(estimate, with_departures.of(part, progress.part(middle, end)), trust)
        for array, each in zip(out, estimate):
            array[part] = each
    return out, departed


class _DepartureHindcasts:
    """Hindcasts of the models with the departures of some points subtracted before and added afterwards."""

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
        cleaned = values.copy()
        for part in blocks(len(away), _SMOOTHED_TOGETHER):
            progress.step(0.6 * part.start / len(away), message("Smoothing"))
            points = away[part]
            here = evidence.of(points)
            at_dates = Hindsight(self._departures, day, here).smooth(day)[0]
            bad = here.followed[:, :, BAD]
            cleaned[points] = np.where(
                np.isfinite(values[points]),
                bad * (values[points] - here.error) + (1 - bad) * (values[points] - at_dates),
                np.nan,
            )
        self._without_departures = _Hindcasts(members, modes, cleaned, day, self._every, progress.part(0.6, 1.0))

    def of(self, points: slice, progress: Progress) -> Daily:
        """Return displacement, sigma and rate of a block of points."""
        smoothed = self._without_departures.of(points, progress)
        value, sigma, rate = (each[:, np.searchsorted(self._every, self._targets)] for each in smoothed)
        first, last = np.searchsorted(self._away, (points.start, points.stop))
        away = self._away[first:last]
        if len(away):
            rows = away - points.start
            # relative to the hindcast of the models, which differs from their nowcast
            residual = self._values[away] - smoothed[0][rows][:, np.searchsorted(self._every, self._day)]
            departure = Hindsight(self._departures, self._day, self._evidence.of(away)).of(residual)
            added, variance, added_rate = departure.smooth(self._targets)
            value[rows] += added
            sigma[rows] = np.sqrt(sigma[rows] ** 2 + variance)
            rate[rows] += added_rate
        return value, sigma, rate


def _trust_on(weight: FloatArray, day: IntArray, targets: IntArray) -> FloatArray:
    """Return the smaller of the weights at the acquisitions before and after each day, shape (n_points, n_targets)."""
    after = np.clip(np.searchsorted(day, targets), 0, len(day) - 1)
    before = np.clip(np.searchsorted(day, targets, side="right") - 1, 0, len(day) - 1)
    return np.asarray(np.minimum(weight[:, after], weight[:, before]))


class _Hindcasts:
    """Combined hindcasts of all members; parameters as in `nowcast`."""

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
        """Return displacement, sigma and rate of a block of points."""
        n = len(self._parts)
        return combine_by_inverse_variance(
            [each.of(points, progress.part(i / n, (i + 1) / n)) for i, each in enumerate(self._parts)]
        )


def combine_by_inverse_variance(parts: Sequence[Daily]) -> Daily:
    """Combine displacement, sigma and rate of several estimates, each of shape (n_points, n_targets).

    If two estimates differ by more than their sigmas allow, the excess is added to the variance.
    """
    precision = [1.0 / np.maximum(sigma, 1e-6) ** 2 for _, sigma, _ in parts]
    total = np.sum(precision, axis=0)
    weights = [each / total for each in precision]
    value = np.sum([weight * part[0] for weight, part in zip(weights, parts)], axis=0)
    rate = np.sum([weight * part[2] for weight, part in zip(weights, parts)], axis=0)
    variance = len(parts) / total
    for i, (value_i, sigma_i, _) in enumerate(parts):
        for j, (value_j, sigma_j, _) in enumerate(parts[:i]):
            excess = (value_i - value_j) ** 2 - sigma_i**2 - sigma_j**2
            variance = variance + weights[i] * weights[j] * np.maximum(excess, 0.0)
    return value, np.sqrt(variance), rate


def mix_estimates(one: Daily, other: Daily, weight: FloatArray) -> Daily:
    """Mix two estimates, `one` with probability `weight`, shape (n_points, 1 or more)."""
    value = weight * one[0] + (1 - weight) * other[0]
    variance = weight * (one[1] ** 2 + (one[0] - value) ** 2)
    variance += (1 - weight) * (other[1] ** 2 + (other[0] - value) ** 2)
    return value, np.sqrt(variance), weight * one[2] + (1 - weight) * other[2]
