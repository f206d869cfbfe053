"""Samples of many points for the published network, cut batch by batch from daily interpolated series.

The paper specifies no scaling. Here the newest displacement of the window is subtracted from the past displacements and
from the target, so that the network does not have to extrapolate to levels outside the training range.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...common.arrays import DateArray, Float32Array, FloatArray, IntArray
from ...common.errors import InputError
from ...common.messages import message
from ...data.daily_line import carry_forward, daily_line
from ...data.forcing import Forcing
from ...data.point_series import PointSeries
from .musenet_model import TRAINING_SHARE, Scaling
from .windows import Lags, append_calendar_columns, calendar, deformation_windows, driver_windows, known_until


@dataclass(frozen=True)
class Samples:
    """Windows for points and target days.

    Attributes
    ----------
    line : ndarray, shape (n_points, n_days)
        Daily interpolated series of each point [mm], NaN before its first observation.
    first_day : datetime64[D]
        First day of `line`.
    targets : ndarray of datetime64[D], shape (n_targets,)
        Target days.
    known : ndarray of datetime64[D], shape (n_targets,)
        Last day of `line` available to each target.
    forcing : Forcing
        Daily drivers without gaps.
    lags : Lags
        Lengths of the windows.
    """

    line: FloatArray
    first_day: np.datetime64
    targets: DateArray
    known: DateArray
    forcing: Forcing
    lags: Lags

    def at(self, selected: IntArray) -> Samples:
        """Return the samples of the selected targets."""
        return Samples(self.line, self.first_day, self.targets[selected], self.known[selected], self.forcing, self.lags)

    def deformation(self, points: IntArray, targets: IntArray) -> tuple[FloatArray, FloatArray]:
        """Return windows relative to their newest value [mm], and the newest value [mm].

        Parameters
        ----------
        points, targets : ndarray of int
            Indices of points and of targets.

        Returns
        -------
        windows : ndarray, shape (n_points, n_targets, n_lags)
            Past displacements minus the newest one [mm]; 0 before the first observation.
        newest : ndarray, shape (n_points, n_targets)
            Newest displacement [mm], NaN if the point has no observation yet.
        """
        windows = deformation_windows(
            self.line[points], self.first_day, self.targets[targets], self.known[targets], self.lags
        )
        newest = windows[..., 0]
        # assume no motion before the first observation
        return np.where(np.isfinite(windows), windows - newest[..., None], 0.0), newest

    def inputs(self, points: IntArray, targets: IntArray, scaling: Scaling, networks: IntArray) -> Float32Array:
        """Return scaled deformation windows with their dates, shape (n_points, n_targets, n_lags, 4), float32."""
        windows, _ = self.deformation(points, targets)
        rows = append_calendar_columns(
            windows / scaling.window_mm[networks][:, None, None], self.targets[targets], self.lags
        )
        rows[..., 1:] = scaling.calendar(rows[..., 1:])
        return rows.astype(np.float32)

    def drivers(self, scaling: Scaling) -> Float32Array:
        """Return scaled driver windows with their dates, shape (n_drivers, n_targets, n_lags, 4), float32."""
        rows = driver_windows(self.forcing, self.targets, self.lags)
        rows[..., 0] = (rows[..., 0] - scaling.centre[:, None, None]) / scaling.spread[:, None, None]
        rows[..., 1:] = scaling.calendar(rows[..., 1:])
        return rows.astype(np.float32)


def samples_of(
    series: PointSeries, forcing: Forcing, lags: Lags, targets: DateArray, uses_later_dates: bool, latency: int = 0
) -> Samples:
    """Return the samples of the target days.

    Parameters
    ----------
    series : PointSeries
        InSAR series.
    forcing : Forcing
        Daily drivers without gaps.
    lags : Lags
        Lengths of the windows.
    targets : ndarray of datetime64[D], shape (n_targets,)
        Target days.
    uses_later_dates : bool
        If True, interpolate between all acquisitions, as published. Otherwise a sample uses only acquisitions
        before its target day and at least `latency` days old, and missing values are filled with the last one.
    latency : int
        Latency of the acquisitions [days].

    Returns
    -------
    Samples
    """
    last = max(series.dates[-1], targets.max(initial=series.dates[0]))
    days = np.arange(series.dates[0], last + np.timedelta64(1, "D"))
    values = series.values if uses_later_dates else carry_forward(series.values)
    line = daily_line(series.dates, values, days)
    if not uses_later_dates:
        observed = np.isfinite(series.values)
        first = np.where(observed.any(axis=1), observed.argmax(axis=1), len(series.dates) - 1)
        line[days[None, :] < series.dates[first][:, None]] = np.nan
    late = np.timedelta64(max(latency - 1, 0), "D")
    known = known_until(series.dates, targets if uses_later_dates else targets - late, uses_later_dates)
    return Samples(line, days[0], targets, known, forcing, lags)


def first_target(series: PointSeries, forcing: Forcing, lags: Lags, latency: int = 0) -> np.datetime64:
    """Return the first day for which both the series and the drivers reach back far enough."""
    by_series = series.dates[0] + np.timedelta64(max(lags.deformation * lags.step_days, latency, 1), "D")
    return np.datetime64(max(by_series, forcing.days[0] + np.timedelta64(lags.driver_days, "D")), "D")


def end_by_samples(series: PointSeries, forcing: Forcing, lags: Lags) -> np.datetime64:
    """Return the last training day if the daily samples are split as in the paper, 1090 : 558."""
    first = first_target(series, forcing, lags)
    n_samples = max(int((series.dates[-1] - first).astype(int)) + 1, 1)
    return np.datetime64(first + np.timedelta64(round(TRAINING_SHARE * n_samples) - 1, "D"), "D")


def training_targets(
    series: PointSeries, forcing: Forcing, lags: Lags, train_end: np.datetime64, interpolated: bool
) -> DateArray:
    """Return the target days of training: acquisitions, or every day if `interpolated`.

    Raises
    ------
    InputError
        If fewer than 8 acquisitions follow the history required by a sample.
    """
    first = first_target(series, forcing, lags)
    inside = (series.dates >= first) & (series.dates <= train_end)
    if inside.sum() < 8:
        step = max(float(np.median(np.diff(series.dates).astype(int))), 1.0) if series.n_dates > 1 else 1.0
        before = int(np.ceil((first - series.dates[0]).astype(int) / step))
        raise InputError(
            message(
                "{deformation} displacement lags at intervals of {step_days} days and 8 training "
                "acquisitions require about {before} acquisitions before the end of training ({train_end}), "
                "but there are only {sum}; decrease DEFORMATION_LAGS or LAG_STEP, or provide a longer series.",
                deformation=lags.deformation,
                step_days=lags.step_days,
                before=before + 8,
                train_end=train_end,
                sum=int((series.dates <= train_end).sum()),
            )
        )
    if interpolated:
        return np.arange(first, train_end + np.timedelta64(1, "D"))
    return series.dates[inside]


def fitted_scaling(samples: Samples, target: FloatArray, per_point: bool, first: np.datetime64) -> Scaling:
    """Return the scaling fitted to the training samples.

    Parameters
    ----------
    samples : Samples
        Training samples.
    target : ndarray, shape (n_points, n_targets)
        Target displacement [mm], NaN = missing.
    per_point : bool
        Fit one displacement scale per point instead of one for all points.
    first : datetime64[D]
        First day of the drivers used for the scaling; the last one is the last target.
    """
    n_points = len(samples.line)
    window, change = np.zeros(n_points), np.zeros(n_points)
    every = np.arange(len(samples.targets))
    for start in range(0, n_points, 256):
        block = np.arange(start, min(start + 256, n_points))
        windows, newest = samples.deformation(block, every)
        window[block] = np.mean(windows**2, axis=(1, 2))
        gap = target[block] - newest
        known = np.isfinite(gap)
        change[block] = np.square(np.where(known, gap, 0.0)).sum(axis=1) / np.maximum(known.sum(axis=1), 1)
    if not per_point:
        window, change = window.mean(keepdims=True), change.mean(keepdims=True)
    days = (samples.forcing.days >= first) & (samples.forcing.days <= samples.targets[-1])
    past = samples.forcing.values[days]
    spread = past.std(axis=0)
    return Scaling(
        np.maximum(np.sqrt(window), 1e-3),
        np.maximum(np.sqrt(change), 1e-3),
        past.mean(axis=0),
        np.where(spread > 1e-9, spread, 1.0),
        float(calendar(samples.targets[-1:])[0, 0]),
    )
