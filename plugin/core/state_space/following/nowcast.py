"""Daily displacement, sigma and rate of points from their modes and residuals."""

from __future__ import annotations

import numpy as np

from ...common.arrays import FloatArray, IntArray
from ...common.messages import message
from ...common.progress import Progress
from ..kalman_filter import Drive, PointFilter, smooth
from ..mixed_model import Mixed
from ..spatial_modes import Modes

_SERIES_PER_BLOCK = 200

Daily = tuple[FloatArray, FloatArray, FloatArray]


def nowcast(
    mixed: Mixed,
    modes: Modes,
    values: FloatArray,
    day: IntArray,
    drive: Drive,
    targets: IntArray,
    latency: int | IntArray,
    progress: Progress,
) -> Daily:
    """Estimate days from the acquisitions that are at least `latency` days old.

    Parameters
    ----------
    mixed : Mixed
    modes : Modes
        Of the points.
    values : ndarray, shape (n_points, n_dates)
        Displacement [mm], NaN = no observation.
    day : ndarray of int, shape (n_dates,)
        Day of each acquisition, index into `drive`.
    drive : Drive
    targets : ndarray of int, shape (n_targets,)
    latency : int or ndarray of int, shape (n_targets,)
    progress : Progress

    Returns
    -------
    tuple of ndarray, each of shape (n_points, n_targets)
        Displacement [mm] and its sigma [mm] without observation noise, rate [mm/day]; NaN before the first
        acquisition.
    """
    field, residual = _filters(mixed, modes, values, day, drive)
    return _joined(
        modes,
        _forward(field, day, targets, latency, progress.part(0.0, 0.3)),
        _forward(residual, day, targets, latency, progress.part(0.3, 1.0)),
    )


def hindcast(
    mixed: Mixed,
    modes: Modes,
    values: FloatArray,
    day: IntArray,
    drive: Drive,
    targets: IntArray,
    progress: Progress,
) -> Daily:
    """Estimate days from all acquisitions, earlier and later; see `nowcast`."""
    field, residual = _filters(mixed, modes, values, day, drive)
    return _joined(
        modes,
        _back_and_forth(field, modes.n_modes, day, targets, progress.part(0.0, 0.3)),
        _back_and_forth(residual, len(values), day, targets, progress.part(0.3, 1.0)),
    )


def _filters(
    mixed: Mixed, modes: Modes, values: FloatArray, day: IntArray, drive: Drive
) -> tuple[PointFilter, PointFilter]:
    rows, weights, left = modes.separate(values)
    field = PointFilter(rows, day, drive, mixed.mode_law(modes), weights)
    return field, PointFilter(left, day, drive, mixed.rest_law(modes))


def _joined(modes: Modes, field: Daily, residual: Daily) -> Daily:
    u = modes.patterns
    variance = (u**2) @ field[1] + (1 - modes.share)[:, None] * residual[1]
    return u @ field[0] + residual[0], np.sqrt(variance), u @ field[2] + residual[2]


def _forward(
    states: PointFilter, day: IntArray, targets: IntArray, latency: int | IntArray, progress: Progress
) -> Daily:
    out = tuple(np.full((len(states.mean), len(targets)), np.nan) for _ in range(3))
    known = np.searchsorted(day, targets - latency, side="right")
    for j in range(len(day)):
        states.assimilate(j)
        columns = np.flatnonzero(known == j + 1)
        if len(columns):
            for array, part in zip(out, states.predict(targets[columns])):
                array[:, columns] = part
        progress.step((j + 1) / len(day), message("Computing daily estimates"))
    return out[0], out[1], out[2]


def _back_and_forth(states: PointFilter, n_series: int, day: IntArray, targets: IntArray, progress: Progress) -> Daily:
    values, variance, rate = (np.full((n_series, len(targets)), np.nan) for _ in range(3))
    every = np.union1d(day, targets)
    column = {int(d): i for i, d in enumerate(targets)}
    for start in range(0, n_series, _SERIES_PER_BLOCK):
        block = slice(start, start + _SERIES_PER_BLOCK)
        part = states.on_days(block, every)
        for j, mean, covariance in smooth(part, len(every)):
            progress.step(
                (start + _SERIES_PER_BLOCK * (1 - j / len(every))) / (n_series + _SERIES_PER_BLOCK),
                message("Smoothing"),
            )
            i = column.get(int(every[j]))
            if i is None:
                continue
            row, speed = states.row(int(every[j])), states.speed_row(int(every[j]))
            values[block, i] = mean @ row
            rate[block, i] = mean @ speed
            variance[block, i] = np.maximum(covariance @ row @ row, 0)[part.group]
    return values, variance, rate
