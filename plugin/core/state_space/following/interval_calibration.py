"""Calibration of intervals on held-out dates of the training period."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ...common.arrays import BoolArray, FloatArray, IntArray
from ...common.nan_statistics import nanmean
from ...common.progress import Progress
from ..em_fit import MEMORIES_DAYS, fit_mixed
from ..kalman_filter import IntegratedResponses
from ..spatial_modes import Modes
from .ensemble import ensemble_nowcast
from .views import Member

MIN_ACQUISITIONS = 8
# correlation time of a velocity that decays as fast as the response to a single rain event [days]
FADING_DAYS = (10.0,)
_MAX_WIDENING = 3.0


def fit_members(
    values: FloatArray, day: IntArray, drives: Sequence[IntegratedResponses], modes: Modes, progress: Progress
) -> list[Member]:
    """Fit one member per drive; shapes as in `fit_mixed`.

    If the record is too short for drivers, the first member assumes that unexplained motion decays within days, and the
    second that it continues. Such a record does not determine their weights.
    """
    members = []
    for i, drive in enumerate(drives):
        part = progress.part(i / len(drives), (i + 1) / len(drives))
        memories = MEMORIES_DAYS if drive.size else FADING_DAYS
        members.append(Member(fit_mixed(values, day, drive, modes, part, memories_days=memories), drive))
    return members


def forecast_errors(
    members: Sequence[Member], modes: Modes, values: FloatArray, day: IntArray, progress: Progress
) -> tuple[FloatArray, FloatArray]:
    """Return each acquisition minus its prediction from earlier ones, and the sigma of the prediction [mm]."""
    forecast, sigma, _ = ensemble_nowcast(members, modes, values, day, day, 1, progress)[0]
    return values - forecast, sigma


def held_out(day: IntArray) -> BoolArray:
    """Return which training dates are held out, shape (n_dates,): the last year, which contains every season.

    If that is more than half of the dates, hold out the last quarter. If either part would have too few dates, hold
    out none.
    """
    year = day > day[-1] - 365
    is_held_out = year if year.sum() <= len(day) // 2 else np.arange(len(day)) >= (3 * len(day)) // 4
    enough = min((~is_held_out).sum(), is_held_out.sum()) >= MIN_ACQUISITIONS
    return is_held_out if enough else np.zeros(len(day), dtype=bool)


def fit_widening(
    values: FloatArray, day: IntArray, drives: Sequence[IntegratedResponses], modes: Modes, progress: Progress
) -> float:
    """Return the smallest factor on sigma with which 90 % intervals cover 90 % of the held-out values; 1 if none.

    The points of a date share errors, so a coverage within one standard error (over dates) of 90 % is accepted.
    Acquisitions are mostly noise, so sigma would otherwise have to grow strongly to gain a single percent.
    """
    is_held_out = held_out(day)
    if not is_held_out.any():
        return 1.0
    members = fit_members(values[:, ~is_held_out], day[~is_held_out], drives, modes, progress.part(0.0, 0.9))
    error, sigma = forecast_errors(members, modes, values, day, progress.part(0.9, 1.0))
    error, variance = error[:, is_held_out], sigma[:, is_held_out] ** 2
    noise = max(member.mixed.point_noise.observation_mm for member in members)
    # square root of the factor, because the final model is also fitted to the held-out dates and has smaller errors
    return float(np.sqrt(least_factor(error, variance, noise)))


def least_factor(error: FloatArray, variance: FloatArray, noise_mm: float) -> float:
    """Return the smallest factor on sigma with which 90 % intervals cover 90 % of the errors (n_points, n_dates)."""
    factors = np.geomspace(1.0, _MAX_WIDENING, 30)
    for factor in factors:
        covered = np.where(np.isfinite(error), error**2 <= 1.645**2 * (factor**2 * variance + noise_mm**2), np.nan)
        of_date = nanmean(covered[:, np.isfinite(error).any(axis=0)], axis=0)
        if of_date.mean() + of_date.std() / np.sqrt(len(of_date)) >= 0.9:
            return float(factor)
    return float(factors[-1])
