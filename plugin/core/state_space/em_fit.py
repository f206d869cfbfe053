"""Maximum-likelihood estimation of noises and amplitudes from the training data."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..common.arrays import BoolArray, FloatArray, IntArray
from ..common.messages import message
from ..common.progress import Progress
from ..inputs.point_features import LEAST_OBSERVATIONS
from .kalman_filter import Drive
from .mixed_model import Mixed, Noise
from .random_effects import FieldEffects, Group, PointEffects, field_effects, point_effects, velocity_covariance
from .spatial_modes import Modes

VELOCITIES = (0.0005, 0.002, 0.005, 0.015, 0.04, 0.1, 0.25, 0.6, 1.5)
MEMORIES_DAYS = (20.0, 120.0)
# noises of a coefficient of the features; never without any unexplained velocity, for no training has seen all
_FIELD_VELOCITIES = (0.002, 0.006, 0.02, 0.06)
_FIELD_ERRORS_MM = (0.0, 0.1, 0.2, 0.3, 0.45, 0.6, 0.9, 1.5)
_COARSE_STEPS, _FINE_STEPS, _FIELD_STEPS = 100, 1000, 60
_MOST_PATTERNS = 64


def fit_mixed(
    values: FloatArray,
    day: IntArray,
    drive: Drive,
    modes: Modes,
    progress: Progress,
    velocities: Sequence[float] = VELOCITIES,
    memories_days: Sequence[float] = MEMORIES_DAYS,
) -> Mixed:
    """Fit the statistics that all points share.

    Parameters
    ----------
    values : ndarray, shape (n_points, n_dates)
        Training displacement [mm], NaN = no observation; bridged by the line between its neighbours here, and only
        here: the filter leaves it out.
    day : ndarray of int, shape (n_dates,)
    drive : Drive
    modes : Modes
        Modes of the points; without modes, every point is modelled separately.
    progress : Progress
    velocities, memories_days : sequence of float
        Unexplained velocity of a point [mm/day] and its correlation time to choose from.
    """
    rows, weights, residual = modes.separate(values)
    kinds = _kinds(residual, modes, day)
    # what each series has spent: its offset, and its velocity where that is among the features
    n_used = 2 if modes.n_modes else 1
    design = drive.integral[day]
    own, noise = _fit_points(kinds, n_used, day, design, progress.part(0.0, 0.6), velocities, memories_days)
    if not modes.n_modes:
        field_noise = Noise(0.0, 0.0, noise.memory_days)
        return Mixed(np.zeros((0, drive.size)), np.zeros_like(own), own, noise, field_noise)
    field, field_noise = _fit_field(rows, weights, modes, day, design, own, noise, progress.part(0.6, 1.0))
    return Mixed(modes.loading.T @ field.amplitudes, field.covariance, own, noise, field_noise)


@dataclass(frozen=True)
class _Kind:
    """Points seen on the same dates that move alike.

    Attributes
    ----------
    values : ndarray, shape (n_points, n_observed)
    observed : ndarray of bool, shape (n_dates,)
    n_free : float
    scale : float
    """

    values: FloatArray
    observed: BoolArray
    n_free: float
    scale: float


def _kinds(residual: FloatArray, modes: Modes, day: IntArray) -> list[_Kind]:
    """Sort points by dates and activity; where nearly each has its own gaps, these are bridged by lines."""
    observed = np.isfinite(residual)
    if len(np.unique(observed, axis=0)) > _MOST_PATTERNS:
        residual, observed = _bridged(residual, day), np.ones(residual.shape, dtype=bool)
    scale, share = modes.activity**2, 1.0 - modes.share
    keys, kind = np.unique(np.column_stack([scale, observed]), axis=0, return_inverse=True)
    kind = np.asarray(kind).ravel()
    out = []
    for i, key in enumerate(keys):
        dates, points = key[1:] > 0, kind == i
        if dates.sum() >= LEAST_OBSERVATIONS:
            out.append(_Kind(residual[points][:, dates], dates, max(float(share[points].sum()), 0.1), float(key[0])))
    return out


def _fit_points(
    kinds: Sequence[_Kind],
    n_used: int,
    day: IntArray,
    design: FloatArray,
    progress: Progress,
    velocities: Sequence[float],
    memories_days: Sequence[float],
) -> tuple[FloatArray, Noise]:
    """Return the spread of the points' amplitudes and their noise."""
    # neighbouring differences share the noise of the date between them with opposite sign
    shared = [-np.diff(kind.values)[:, 1:] * np.diff(kind.values)[:, :-1] for kind in kinds]
    n_free, n_all = sum(kind.n_free for kind in kinds), sum(len(kind.values) for kind in kinds)
    white = float(np.sqrt(max(np.mean(np.concatenate([part.ravel() for part in shared])) * n_all / n_free, 0.01)))

    spread = {memory: velocity_covariance(day, memory) for memory in memories_days}

    def effects(velocity: float, memory: float, steps: int) -> PointEffects:
        wander = velocity**2 * spread[memory]
        groups = []
        for kind in kinds:
            noise = (
                white**2 * np.eye(int(kind.observed.sum())) + kind.scale * wander[np.ix_(kind.observed, kind.observed)]
            )
            groups.append(Group(kind.values, design[kind.observed], noise, kind.n_free, kind.scale))
        return point_effects(groups, n_used, steps)

    best: tuple[float, float, float] | None = None
    cases = [(velocity, memory) for memory in memories_days for velocity in velocities]
    for number, (velocity, memory) in enumerate(cases):
        progress.step(
            number / (len(cases) + 2),
            message("Fitting the points"),
        )
        likelihood = effects(velocity, memory, _COARSE_STEPS).log_likelihood
        if best is None or likelihood > best[0]:
            best = likelihood, velocity, memory
    if best is None:
        raise ValueError("No velocity was given.")
    _, velocity, memory = best
    fitted = effects(velocity, memory, _FINE_STEPS)
    factor = float(np.sqrt(fitted.factor))
    return fitted.covariance, Noise(white * factor, velocity * factor, memory)


def _fit_field(
    rows: FloatArray,
    weights: FloatArray,
    modes: Modes,
    day: IntArray,
    design: FloatArray,
    own: FloatArray,
    noise: Noise,
    progress: Progress,
) -> tuple[FieldEffects, Noise]:
    """Return amplitudes of the modes and the noise that neighbours share, one choice after the other, twice."""
    strength, own_scale = modes.strength**2, modes.own_scale
    spread = {memory: velocity_covariance(day, memory) for memory in MEMORIES_DAYS}
    every = np.arange(len(day))
    known: dict[tuple[float, ...], FieldEffects] = {}

    def effects(case: tuple[float, ...], steps: int) -> FieldEffects:
        error, velocity, memory = case
        wander = own_scale * noise.velocity_mm_per_day**2 + strength * velocity**2
        covariance = wander[:, None, None] * spread[memory]
        white = noise.observation_mm**2 + strength * error**2 + modes.error_variance
        covariance[:, every, every] += white[:, None] / np.maximum(weights, 1e-6)
        return field_effects(rows, modes.strength, design, covariance, own_scale[:, None, None] * own, steps)

    choices: tuple[tuple[float, ...], ...] = (_FIELD_ERRORS_MM, _FIELD_VELOCITIES, MEMORIES_DAYS)
    best: tuple[float, ...] = (0.3, 0.002, MEMORIES_DAYS[0])
    for round_ in range(2):
        for which, values in enumerate(choices):
            for value in values:
                case = (*best[:which], value, *best[which + 1 :])
                if case not in known:
                    progress.step(0.4 * round_ + 0.13 * which, message("Fitting spatial modes"))
                    known[case] = effects(case, _FIELD_STEPS)
            tried = [(*best[:which], value, *best[which + 1 :]) for value in values]
            best = max(tried, key=lambda case: known[case].log_likelihood)
    error, velocity, memory = best
    return known[best], Noise(error, velocity, memory)


def _bridged(values: FloatArray, day: IntArray) -> FloatArray:
    out = values.copy()
    for i in np.flatnonzero(np.isnan(values).any(axis=1)):
        observed = np.isfinite(values[i])
        out[i] = np.interp(day, day[observed], values[i, observed])
    return out
