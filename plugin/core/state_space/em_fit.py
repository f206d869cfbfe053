"""Maximum-likelihood estimation of noise and amplitudes from the training data."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..common.arrays import BoolArray, FloatArray, IntArray
from ..common.messages import message
from ..common.progress import Progress
from ..inputs.point_features import MIN_OBSERVATIONS
from .kalman_filter import IntegratedResponses
from .mixed_model import Mixed, Noise
from .random_effects import FieldEffects, Group, PointEffects, field_effects, point_effects, velocity_covariance
from .spatial_modes import Modes

VELOCITIES = (0.0005, 0.002, 0.005, 0.015, 0.04, 0.1, 0.25, 0.6, 1.5)
MEMORIES_DAYS = (20.0, 120.0)
# candidates of the noise of a feature coefficient; without 0, because no training record contains every motion
_FIELD_VELOCITIES = (0.002, 0.006, 0.02, 0.06)
_FIELD_ERRORS_MM = (0.0, 0.1, 0.2, 0.3, 0.45, 0.6, 0.9, 1.5)
_COARSE_STEPS, _FINE_STEPS, _FIELD_STEPS = 100, 1000, 60
_MAX_PATTERNS = 64


def fit_mixed(
    values: FloatArray,
    day: IntArray,
    drive: IntegratedResponses,
    modes: Modes,
    progress: Progress,
    velocities: Sequence[float] = VELOCITIES,
    memories_days: Sequence[float] = MEMORIES_DAYS,
) -> Mixed:
    """Fit the statistics shared by all points.

    Parameters
    ----------
    values : ndarray, shape (n_points, n_dates)
        Training displacement [mm], NaN = missing. If the points have too many different gaps, missing values are
        interpolated linearly for the fit only.
    day : ndarray of int, shape (n_dates,)
        Days of the acquisitions.
    drive : IntegratedResponses
        Integrated driver responses.
    modes : Modes
        Modes of the points; without modes, every point is modelled separately.
    progress : Progress
        Progress reporter.
    velocities, memories_days : sequence of float
        Candidates of the unexplained velocity of a point [mm/day] and of its correlation time [days].

    Returns
    -------
    Mixed
    """
    rows, weights, residual = modes.separate(values)
    point_groups = _point_groups(residual, modes, day)
    # degrees of freedom of each series used by its offset, and by its velocity if that is a feature
    n_fixed = 2 if modes.n_modes else 1
    design = drive.integral[day]
    own, noise = _fit_points(point_groups, n_fixed, day, design, progress.part(0.0, 0.6), velocities, memories_days)
    if not modes.n_modes:
        field_noise = Noise(0.0, 0.0, noise.memory_days)
        return Mixed(np.zeros((0, drive.size)), np.zeros_like(own), own, noise, field_noise)
    field, field_noise = _fit_field(rows, weights, modes, day, design, own, noise, progress.part(0.6, 1.0))
    return Mixed(modes.loading.T @ field.amplitudes, field.covariance, own, noise, field_noise)


@dataclass(frozen=True)
class _PointGroup:
    """Points with the same acquisition dates and the same activity.

    Attributes
    ----------
    values : ndarray, shape (n_points, n_observed)
        Displacement [mm].
    observed : ndarray of bool, shape (n_dates,)
        Dates on which the points are observed.
    n_free : float
        Number of independent series, see `Group`.
    scale : float
        Squared activity.
    """

    values: FloatArray
    observed: BoolArray
    n_free: float
    scale: float


def _point_groups(residual: FloatArray, modes: Modes, day: IntArray) -> list[_PointGroup]:
    """Group points by dates and activity; gaps are interpolated if there are too many different gap patterns."""
    observed = np.isfinite(residual)
    if len(np.unique(observed, axis=0)) > _MAX_PATTERNS:
        residual, observed = _interpolated(residual, day), np.ones(residual.shape, dtype=bool)
    scale, share = modes.activity**2, 1.0 - modes.share
    keys, group_index = np.unique(np.column_stack([scale, observed]), axis=0, return_inverse=True)
    group_index = np.asarray(group_index).ravel()
    out = []
    for i, key in enumerate(keys):
        dates, points = key[1:] > 0, group_index == i
        if dates.sum() >= MIN_OBSERVATIONS:
            out.append(
                _PointGroup(residual[points][:, dates], dates, max(float(share[points].sum()), 0.1), float(key[0]))
            )
    return out


def _fit_points(
    point_groups: Sequence[_PointGroup],
    n_fixed: int,
    day: IntArray,
    design: FloatArray,
    progress: Progress,
    velocities: Sequence[float],
    memories_days: Sequence[float],
) -> tuple[FloatArray, Noise]:
    """Return the covariance of the amplitudes of the points, and the noise of the points."""
    # consecutive differences contain the noise of their common date with opposite signs
    shared = [-np.diff(group.values)[:, 1:] * np.diff(group.values)[:, :-1] for group in point_groups]
    n_free, n_all = sum(group.n_free for group in point_groups), sum(len(group.values) for group in point_groups)
    white = float(np.sqrt(max(np.mean(np.concatenate([part.ravel() for part in shared])) * n_all / n_free, 0.01)))

    spread = {memory: velocity_covariance(day, memory) for memory in memories_days}

    def effects(velocity: float, memory: float, steps: int) -> PointEffects:
        velocity_variance = velocity**2 * spread[memory]
        groups = []
        for group in point_groups:
            noise = (
                white**2 * np.eye(int(group.observed.sum()))
                + group.scale * velocity_variance[np.ix_(group.observed, group.observed)]
            )
            groups.append(Group(group.values, design[group.observed], noise, group.n_free, group.scale))
        return point_effects(groups, n_fixed, steps)

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
        raise ValueError("No candidate velocity was passed.")
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
    """Return the amplitudes and the noise of the modes, by two rounds of coordinate search over the candidates."""
    strength, own_scale = modes.strength**2, modes.own_scale
    spread = {memory: velocity_covariance(day, memory) for memory in MEMORIES_DAYS}
    diagonal = np.arange(len(day))
    computed: dict[tuple[float, ...], FieldEffects] = {}

    def effects(case: tuple[float, ...], steps: int) -> FieldEffects:
        error, velocity, memory = case
        velocity_variance = own_scale * noise.velocity_mm_per_day**2 + strength * velocity**2
        covariance = velocity_variance[:, None, None] * spread[memory]
        white = noise.observation_mm**2 + strength * error**2 + modes.error_variance
        covariance[:, diagonal, diagonal] += white[:, None] / np.maximum(weights, 1e-6)
        return field_effects(rows, modes.strength, design, covariance, own_scale[:, None, None] * own, steps)

    choices: tuple[tuple[float, ...], ...] = (_FIELD_ERRORS_MM, _FIELD_VELOCITIES, MEMORIES_DAYS)
    best: tuple[float, ...] = (0.3, 0.002, MEMORIES_DAYS[0])
    for round_ in range(2):
        for which, values in enumerate(choices):
            for value in values:
                case = (*best[:which], value, *best[which + 1 :])
                if case not in computed:
                    progress.step(0.4 * round_ + 0.13 * which, message("Fitting spatial modes"))
                    computed[case] = effects(case, _FIELD_STEPS)
            candidates = [(*best[:which], value, *best[which + 1 :]) for value in values]
            best = max(candidates, key=lambda case: computed[case].log_likelihood)
    error, velocity, memory = best
    return computed[best], Noise(error, velocity, memory)


def _interpolated(values: FloatArray, day: IntArray) -> FloatArray:
    out = values.copy()
    for i in np.flatnonzero(np.isnan(values).any(axis=1)):
        observed = np.isfinite(values[i])
        out[i] = np.interp(day, day[observed], values[i, observed])
    return out
