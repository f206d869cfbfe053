"""Samples of the published network: lagged displacements and lagged drivers, each row with its date.

Guo et al. 2023, sections II-B and IV: 30 past values at intervals of 12 days, 30 days of rain and 30 days of level.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...common.arrays import DateArray, FloatArray
from ...common.errors import InputError
from ...common.messages import message
from ...data.forcing import Forcing


@dataclass(frozen=True)
class Lags:
    """Window lengths of the published network.

    Attributes
    ----------
    deformation : int
        Number of past displacements.
    step_days : int
        Days between past displacements.
    drivers : int
        Number of past days of each driver.
    driver_gap : int
        Days between a target and the newest value of a driver: 0 reads t … t − 29; 1, as published, t − 1 … t − 30.
    """

    deformation: int = 30
    step_days: int = 12
    drivers: int = 30
    driver_gap: int = 0

    @property
    def days(self) -> int:
        """Days of history required by a sample."""
        return max(self.deformation * self.step_days, self.driver_days)

    @property
    def driver_days(self) -> int:
        """Days of drivers required before the target of a sample."""
        return self.drivers - 1 + self.driver_gap


def calendar(days: DateArray) -> FloatArray:
    """Return year, month and day of month as numbers, shape (n_days, 3)."""
    days = np.asarray(days, dtype="datetime64[D]")
    months = days.astype("datetime64[M]")
    return np.column_stack(
        [
            days.astype("datetime64[Y]").astype(int) + 1970,
            months.astype(int) % 12 + 1,
            (days - months.astype("datetime64[D]")).astype(int) + 1,
        ]
    ).astype(float)


def known_until(dates: DateArray, targets: DateArray, uses_later_dates: bool) -> DateArray:
    """Return the last day whose value a sample may use, for every target day.

    Without later dates, this is the last acquisition strictly before the target. The published method
    interpolates the whole series first, so that every day up to the target counts as known.

    Raises
    ------
    InputError
        If there is no acquisition before a target.
    """
    targets = np.asarray(targets, dtype="datetime64[D]")
    if uses_later_dates:
        return targets.copy()
    before = np.searchsorted(dates, targets, side="left") - 1
    if (before < 0).any():
        raise InputError(
            message(
                "There is no acquisition before {target}; start the estimate later.",
                target=targets[before < 0][0],
            )
        )
    return np.asarray(dates, dtype="datetime64[D]")[before]


def deformation_windows(
    line: FloatArray, first_day: np.datetime64, targets: DateArray, known: DateArray, lags: Lags
) -> FloatArray:
    """Return the past displacements of every point and target, newest first.

    Parameters
    ----------
    line : ndarray, shape (n_points, n_days)
        Daily interpolated series of each point [mm], starting on `first_day`.
    first_day : datetime64[D]
        First day of `line`.
    targets, known : ndarray of datetime64[D], shape (n_targets,)
        Target days and the last day available to each; later values are replaced by the value of the known day.
    lags : Lags
        Lengths of the windows.

    Returns
    -------
    ndarray, shape (n_points, n_targets, lags.deformation)

    Raises
    ------
    InputError
        If the series does not reach back far enough.
    """
    back = np.arange(1, lags.deformation + 1) * lags.step_days
    t = (targets - first_day).astype(int)
    column = np.minimum(t[:, None] - back[None, :], (known - first_day).astype(int)[:, None])
    if (column < 0).any():
        need = lags.deformation * lags.step_days
        raise InputError(
            message(
                "{deformation} displacement lags at intervals of {step_days} days require {need} days of "
                "data before {target}; use fewer lags or a longer series.",
                deformation=lags.deformation,
                step_days=lags.step_days,
                need=need,
                target=targets[(column < 0).any(axis=1)][0],
            )
        )
    return line[:, column]


def driver_windows(forcing: Forcing, targets: DateArray, lags: Lags) -> FloatArray:
    """Return the windows of every driver, newest first, with their dates.

    Returns
    -------
    ndarray, shape (n_drivers, n_targets, lags.drivers, 4)
        Value, year, month, day.

    Raises
    ------
    InputError
        If the drivers do not cover the required days.
    """
    t = (np.asarray(targets, dtype="datetime64[D]") - forcing.days[0]).astype(int)
    column = t[:, None] - lags.driver_gap - np.arange(lags.drivers)[None, :]
    if (column < 0).any() or (column >= forcing.n_days).any():
        raise InputError(
            message(
                "The drivers cover {first} to {last}, but must cover {targets} to {targets_2}.",
                first=forcing.days[0],
                last=forcing.days[-1],
                targets=targets.min() - np.timedelta64(lags.driver_days, "D"),
                targets_2=targets.max() - np.timedelta64(lags.driver_gap, "D"),
            )
        )
    dates = calendar(forcing.days)[column]
    return np.stack(
        [np.concatenate([forcing.values[column, j][..., None], dates], axis=-1) for j in range(len(forcing.names))]
    )


def append_calendar_columns(windows: FloatArray, targets: DateArray, lags: Lags) -> FloatArray:
    """Return deformation windows with year, month and day of each value; shape (..., n_lags, 4)."""
    back = (np.arange(1, lags.deformation + 1) * lags.step_days).astype("timedelta64[D]")
    days = np.asarray(targets, dtype="datetime64[D]")[:, None] - back[None, :]
    dates = calendar(days.ravel()).reshape(len(targets), lags.deformation, 3)
    return np.concatenate([windows[..., None], np.broadcast_to(dates, (*windows.shape, 3))], axis=-1)
