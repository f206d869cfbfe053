"""Displacement along a profile line: values of the points against distance, and medians of segments."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..common.arrays import DateArray, FloatArray
from ..common.errors import InputError
from ..common.messages import plural

DAYS_SHOWN, MIN_POINTS = 6, 3
_PIECES = 25


@dataclass(frozen=True)
class Profile:
    """Displacement against distance on selected dates.

    Attributes
    ----------
    distance_m : ndarray, shape (n_points,)
        Distance along the line from its start [m], increasing.
    days : ndarray of datetime64[D], shape (n_days,)
    values : ndarray, shape (n_points, n_days)
        Displacement [mm]; NaN = no value.
    middles_m : ndarray, shape (n_pieces,)
        Centres of the segments of the line that contain points [m].
    medians : ndarray, shape (n_pieces, n_days)
        Median displacement of the points of each segment [mm].
    """

    distance_m: FloatArray
    days: DateArray
    values: FloatArray
    middles_m: FloatArray
    medians: FloatArray


def profile(distance_m: FloatArray, dates: DateArray, values: FloatArray, length_m: float) -> Profile:
    """Return the displacement along a line on dates spread evenly over the record.

    Parameters
    ----------
    distance_m : ndarray, shape (n_points,)
        Distance along the line from its start [m].
    dates : ndarray of datetime64[D], shape (n_dates,)
    values : ndarray, shape (n_points, n_dates)
        Displacement [mm]; NaN = no value.
    length_m : float
        Length of the line [m].

    Raises
    ------
    InputError
        If there are fewer than `MIN_POINTS` points.
    """
    if len(distance_m) < MIN_POINTS:
        raise InputError(
            plural(
                "Only {count} point lies near the line, but at least {least_points} are required; draw the line "
                "through the points.",
                "Only {count} points lie near the line, but at least {least_points} are required; draw "
                "the line through the points.",
                count=len(distance_m),
                least_points=MIN_POINTS,
            )
        )
    order = np.argsort(distance_m)
    # prefer dates on which at least half of the points have a value
    full = np.flatnonzero(np.isfinite(values).mean(axis=0) >= 0.5)
    full = full if len(full) else np.arange(len(dates))
    chosen = np.unique(full[np.linspace(0, len(full) - 1, DAYS_SHOWN).round().astype(int)])
    distance_m, values = distance_m[order], values[order][:, chosen]
    piece = np.minimum((distance_m / max(length_m, 1e-9) * _PIECES).astype(int), _PIECES - 1)
    held = np.unique(piece)
    medians = np.full((len(held), len(chosen)), np.nan)
    for i, number in enumerate(held):
        for j in range(len(chosen)):
            known = values[piece == number, j]
            known = known[np.isfinite(known)]
            medians[i, j] = np.median(known) if len(known) else np.nan
    return Profile(distance_m, dates[chosen], values, (held + 0.5) * length_m / _PIECES, medians)
