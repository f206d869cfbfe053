"""Velocity thresholds of the warning levels: fixed values in mm/day, or derived from the history of each point."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..common.arrays import BoolArray, FloatArray
from ..common.errors import InputError
from ..common.messages import message
from ..common.nan_statistics import nanmax, nanmean, nanstd
from ..timeseries.trend import DAYS_PER_YEAR

# below the lower limit of the class "very slow", a point requires no attention, however steady its history
MIN_MM_PER_DAY = 16.0 / DAYS_PER_YEAR
# sigmas above the mean of the reference period: watch, warning, alarm
HISTORY_SIGMAS = (5.0, 10.0, 20.0)
# the watch threshold exceeds the maximum speed of the reference period by this factor
_ABOVE_HIGHEST = 1.25


@dataclass(frozen=True)
class FixedThresholds:
    """Fixed thresholds [mm/day]; None = the velocity does not raise this level.

    Raises
    ------
    InputError
        If a threshold is not positive, or if the thresholds do not increase.
    """

    watch: float | None = None
    warning: float | None = None
    alarm: float | None = None

    def __post_init__(self) -> None:
        set_values = [(name, value) for name, value in self.named() if value is not None]
        for name, value in set_values:
            if not value > 0:
                raise InputError(
                    message("{name} is {value:g} mm/day; it must be greater than 0.", name=name, value=value)
                )
        for (lower, low), (upper, high) in zip(set_values, set_values[1:]):
            if not high > low:
                raise InputError(
                    message(
                        "{lower} is {low:g} and {upper} is {high:g} mm/day; the thresholds must increase from "
                        "WATCH to ALARM.",
                        lower=lower,
                        low=low,
                        upper=upper,
                        high=high,
                    )
                )

    def named(self) -> tuple[tuple[str, float | None], ...]:
        """Return the names and values in the order of the levels."""
        return ("WATCH", self.watch), ("WARNING", self.warning), ("ALARM", self.alarm)

    @property
    def any(self) -> bool:
        """Whether at least one threshold is set."""
        return any(value is not None for _, value in self.named())

    def of_points(self, n_points: int) -> FloatArray:
        """Return the thresholds of each point [mm/day], shape (n_points, 3)."""
        row = [np.inf if value is None else value for _, value in self.named()]
        # a missing lower threshold takes the value of the next higher one
        row = [min(row[i:]) for i in range(3)]
        return np.tile(np.array(row), (n_points, 1))


def history_thresholds(velocity: FloatArray, reference: BoolArray) -> FloatArray:
    """Return thresholds from the history of each point [mm/day], shape (n_points, 3); NaN without a history.

    Parameters
    ----------
    velocity : ndarray, shape (n_points, n_days)
        Velocity [mm/day].
    reference : ndarray of bool, shape (n_days,)
        Days of the reference period.

    Notes
    -----
    The thresholds are mean + k σ of the speed in the reference period. The watch threshold is at least 1.25 times the
    maximum speed of the period and at least the lower limit of the class "very slow"; the other thresholds are
    multiples of it, in proportion to k.
    """
    speed = np.abs(velocity[:, reference])
    if not speed.shape[1]:
        return np.full((len(velocity), 3), np.nan)
    mean, sigma, highest = nanmean(speed, axis=1), nanstd(speed, axis=1), nanmax(speed, axis=1)
    watch = np.maximum(np.maximum(mean + HISTORY_SIGMAS[0] * sigma, _ABOVE_HIGHEST * highest), MIN_MM_PER_DAY)
    return np.asarray(watch[:, None] * np.array(HISTORY_SIGMAS) / HISTORY_SIGMAS[0])
