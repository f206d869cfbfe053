"""Velocity thresholds of the levels: given in mm/day, or taken from the history of each point."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..common.arrays import BoolArray, FloatArray
from ..common.errors import InputError
from ..common.messages import message
from ..common.nan_statistics import nanmax, nanmean, nanstd
from ..timeseries.trend import DAYS_A_YEAR

# a point slower than the lower limit of "very slow" needs no attention, however steady its history
LEAST_MM_PER_DAY = 16.0 / DAYS_A_YEAR
# sigmas above the mean of the reference period: watch, warning, alarm
HISTORY_SIGMAS = (5.0, 10.0, 20.0)
# a velocity that the reference period has already seen is no news
_ABOVE_HIGHEST = 1.25


@dataclass(frozen=True)
class FixedThresholds:
    """Thresholds in mm/day; None = the level is not raised by the velocity.

    Raises
    ------
    InputError
        If one is not positive, or they do not rise.
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
        """Return names and values in the order of the levels."""
        return ("WATCH", self.watch), ("WARNING", self.warning), ("ALARM", self.alarm)

    @property
    def any(self) -> bool:
        """Tell whether at least one is given."""
        return any(value is not None for _, value in self.named())

    def of_points(self, n_points: int) -> FloatArray:
        """Return the thresholds of each point [mm/day], shape (n_points, 3)."""
        row = [np.inf if value is None else value for _, value in self.named()]
        # an absent lower threshold is met where a higher one is
        row = [min(row[i:]) for i in range(3)]
        return np.tile(np.array(row), (n_points, 1))


def history_thresholds(velocity: FloatArray, reference: BoolArray) -> FloatArray:
    """Return thresholds from the history of each point [mm/day], shape (n_points, 3); NaN where it has none.

    Parameters
    ----------
    velocity : ndarray, shape (n_points, n_days)
        [mm/day].
    reference : ndarray of bool, shape (n_days,)
        Days of the reference period.

    Notes
    -----
    Mean + k σ of the speed in the reference period. The watch threshold is no lower than what the period has seen, nor
    than the lower limit of the class "very slow"; the others lie above it by as many sigma as by definition.
    """
    speed = np.abs(velocity[:, reference])
    if not speed.shape[1]:
        return np.full((len(velocity), 3), np.nan)
    mean, sigma, highest = nanmean(speed, axis=1), nanstd(speed, axis=1), nanmax(speed, axis=1)
    watch = np.maximum(np.maximum(mean + HISTORY_SIGMAS[0] * sigma, _ABOVE_HIGHEST * highest), LEAST_MM_PER_DAY)
    return np.asarray(watch[:, None] * np.array(HISTORY_SIGMAS) / HISTORY_SIGMAS[0])
