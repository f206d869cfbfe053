"""Daily displacement, sigma and rate of points from their modes and residuals."""

from __future__ import annotations

import numpy as np

from ...common.arrays import FloatArray, IntArray, blocks
from ...common.messages import message
from ...common.progress import Progress
from ..kalman_filter import IntegratedResponses, PointFilter, smooth
from ..mixed_model import Mixed
from ..spatial_modes import Modes

SERIES_PER_BLOCK = 200

Daily = tuple[FloatArray, FloatArray, FloatArray]


def nowcast(
    mixed: Mixed,
    modes: Modes,
    values: FloatArray,
    day: IntArray,
    drive: IntegratedResponses,
    targets: IntArray,
    latency: int | IntArray,
    progress: Progress,
) -> Daily:
    """Estimate days from the acquisitions that are at least `latency` days old.

    Parameters
    ----------
    mixed : Mixed
        Statistics of amplitudes and noise.
    modes : Modes
        Modes of the points.
    values : ndarray, shape (n_points, n_dates)
        Displacement [mm], NaN = no observation.
    day : ndarray of int, shape (n_dates,)
        Day of each acquisition, index into `drive`.
    drive : IntegratedResponses
        Daily responses to the drivers.
    targets : ndarray of int, shape (n_targets,)
        Target days.
    latency : int or ndarray of int, shape (n_targets,)
        Minimum age of the acquisitions used [days].
    progress : Progress
        Progress reporter.

    Returns
    -------
    tuple of ndarray, each of shape (n_points, n_targets)
        Displacement [mm] and its sigma [mm] without observation noise, and rate [mm/day]; NaN before the first
        acquisition.
    """
    field, residual = _filters(mixed, modes, values, day, drive)
    return _combined(
        modes.patterns,
        modes.share,
        _forward(field, day, targets, latency, progress.part(0.0, 0.3)),
        _forward(residual, day, targets, latency, progress.part(0.3, 1.0)),
    )


class Hindcast:
    """Estimates from all acquisitions, earlier and later, computed block by block; parameters as in `nowcast`."""

    def __init__(
        self,
        mixed: Mixed,
        modes: Modes,
        values: FloatArray,
        day: IntArray,
        drive: IntegratedResponses,
        targets: IntArray,
        progress: Progress,
    ) -> None:
        self._patterns, self._share = modes.patterns, modes.share
        self._day, self._targets = day, targets
        field, self._residual = _filters(mixed, modes, values, day, drive)
        # there are few modes, so all are smoothed at once
        self._field = _smoothed_days(field, slice(0, modes.n_modes), day, targets, progress)

    def of(self, points: slice, progress: Progress) -> Daily:
        """Return displacement, sigma and rate of a block of points; it starts at a multiple of `SERIES_PER_BLOCK`."""
        own = _smoothed_days(self._residual, points, self._day, self._targets, progress)
        return _combined(self._patterns[points], self._share[points], self._field, own)


def _filters(
    mixed: Mixed, modes: Modes, values: FloatArray, day: IntArray, drive: IntegratedResponses
) -> tuple[PointFilter, PointFilter]:
    rows, weights, residual = modes.separate(values)
    field = PointFilter(rows, day, drive, mixed.mode_law(modes), weights)
    return field, PointFilter(residual, day, drive, mixed.rest_law(modes))


def _combined(patterns: FloatArray, share: FloatArray, field: Daily, residual: Daily) -> Daily:
    variance = (patterns**2) @ field[1] + (1 - share)[:, None] * residual[1]
    return patterns @ field[0] + residual[0], np.sqrt(variance), patterns @ field[2] + residual[2]


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


def _smoothed_days(states: PointFilter, series: slice, day: IntArray, targets: IntArray, progress: Progress) -> Daily:
    n_series = series.stop - series.start
    values, variance, rate = (np.full((n_series, len(targets)), np.nan) for _ in range(3))
    every = np.union1d(day, targets)
    column = {int(d): i for i, d in enumerate(targets)}
    for rows in blocks(n_series, SERIES_PER_BLOCK):
        part = states.on_days(slice(series.start + rows.start, series.start + rows.stop), every)
        for j, mean, covariance in smooth(part, len(every)):
            progress.step(
                (rows.start + SERIES_PER_BLOCK * (1 - j / len(every))) / (n_series + SERIES_PER_BLOCK),
                message("Smoothing"),
            )
            i = column.get(int(every[j]))
            if i is None:
                continue
            row, speed = states.row(int(every[j])), states.rate_row(int(every[j]))
            values[rows, i] = mean @ row
            rate[rows, i] = mean @ speed
            variance[rows, i] = np.maximum(covariance @ row @ row, 0)[part.group]
    return values, variance, rate
