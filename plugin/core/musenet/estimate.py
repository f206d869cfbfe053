"""Daily displacement, sigma and rate of every point from a model, acquisitions and drivers."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..compare.methods import RIVALS
from ..errors import InputError
from ..forcing import Forcing
from ..progress import Progress
from ..series import GAP, OBSERVED, PointSeries
from .baseline import baseline_nowcast, follows_baseline
from .commonerror import remove_common_error
from .ensemble import ensemble_hindcast, ensemble_nowcast
from .model import RATE, DailyModel
from .modes import modes_of
from .preparing import drivers_of_training, prepared_drivers
from .targets import tell_outside

OUTSIDE_TRAINING = 1
CHANGED_PAST_MM_PER_YEAR = 1.0


@dataclass(frozen=True)
class DailyEstimate:
    """What is known of every point and day.

    Attributes
    ----------
    series : PointSeries
        Displacement [mm] with sigma [mm] and flags: 0, or 1 where a driver leaves its training range.
    rate_mm_per_day : ndarray, shape (n_points, n_days)
    """

    series: PointSeries
    rate_mm_per_day: np.ndarray

    def latest(self) -> dict[str, np.ndarray]:
        """Return columns of the newest state: pid, date, displacement, sigma, rate and 90 % interval."""
        series = self.series
        if series.sigma is None or series.flags is None:
            raise ValueError("A daily estimate has sigma and flags.")
        value, sigma = series.values[:, -1], series.sigma[:, -1]
        return {
            "pid": series.pids,
            "date": np.repeat(series.dates[-1], series.n_points),
            "displacement_mm": value,
            "sigma_mm": sigma,
            "low90_mm": value - 1.645 * sigma,
            "high90_mm": value + 1.645 * sigma,
            "rate_mm_per_day": self.rate_mm_per_day[:, -1],
            "outside_training": series.flags[:, -1].astype(int),
        }


def estimate_daily(
    series: PointSeries,
    model: DailyModel,
    forcing: Forcing,
    start: np.datetime64 | None = None,
    end: np.datetime64 | None = None,
    step: int = 1,
    latency: int = 0,
    mode: str = "nowcast",
    stable_mask: np.ndarray | None = None,
    progress: Progress | None = None,
) -> DailyEstimate:
    """Estimate every day asked for.

    Parameters
    ----------
    series : PointSeries
        Acquisitions; new dates and unseen points are welcome.
    model : DailyModel
    forcing : Forcing
        The drivers of the model.
    start, end : datetime64[D] or None
        First and last day; default from the first date to the last (scenario: to the last day of the drivers).
    step : int
        Days between estimates.
    latency : int
        A nowcast uses acquisitions that are at least so many days old.
    mode : str
        nowcast (the past only), hindcast (all acquisitions), scenario (days after the last acquisition).
    stable_mask : ndarray of bool, shape (n_points,), or None
    progress : Progress or None

    Raises
    ------
    InputError, ModelFileError
        If days, drivers or points do not fit.
    """
    progress = progress or Progress()
    forcing = drivers_of_training(forcing, model.bank.drivers)
    if latency and mode == "hindcast":
        progress.warn("A hindcast uses all acquisitions; LATENCY is not used.")
    inside = series.dates >= forcing.days[0]
    if not inside.any():
        raise InputError(f"All acquisitions are before {forcing.days[0]}, the first day of the drivers.")
    series = series.dates_where(inside)
    first, last = _span(series, forcing, start, end, latency, mode)
    targets = np.arange(first, last + np.timedelta64(1, "D"), step)
    drivers = prepared_drivers(forcing, series.dates[0], targets[-1], progress)
    known = series.dates_where(series.dates <= drivers.days[-1])
    corrected = remove_common_error(known, stable_mask, model.train_end, progress)
    changed = model.place.change_of_past(corrected.series)
    if changed > CHANGED_PAST_MM_PER_YEAR:
        progress.warn(
            f"The series up to {model.train_end} are not those of the training: velocities differ by "
            f"{changed:.1f} mm/yr in the median. Was the delivery processed anew, or its reference moved? Train again."
        )
    day = (known.dates - drivers.days[0]).astype(int)
    target_day = (targets - drivers.days[0]).astype(int)
    given = (model.members(drivers), modes_of(model.place, corrected), corrected.series.values, day, target_day)
    if mode == "hindcast":
        values, sigma, rate = ensemble_hindcast(*given, progress)
    elif follows_baseline(model, known, progress):
        values, sigma, rate = baseline_nowcast(model, known, forcing, targets, latency, progress)
    else:
        values, sigma, rate = ensemble_nowcast(*given, latency, progress)
    outside = model.bank.outside(drivers)[target_day]
    asks_drivers = mode == "hindcast" or model.method == RATE or RIVALS[model.method].drivers
    sigma *= model.widening * (1 + outside if asks_drivers else 1.0)
    flags = np.where(outside > 0, OUTSIDE_TRAINING, OBSERVED).astype("int8")
    flags = np.broadcast_to(flags, values.shape).copy()
    never = ~np.isfinite(series.values).any(axis=1)
    values[never], sigma[never], rate[never], flags[never] = np.nan, np.nan, np.nan, GAP
    tell_outside(outside, progress)
    result = series.with_(dates=targets, values=values, sigma=sigma, flags=flags, attributes=dict(series.attributes))
    return DailyEstimate(result, rate)


def _span(
    series: PointSeries,
    forcing: Forcing,
    start: np.datetime64 | None,
    end: np.datetime64 | None,
    latency: int,
    mode: str,
) -> tuple[np.datetime64, np.datetime64]:
    """Return the first and the last day."""
    earliest = series.dates[0] + np.timedelta64(latency if mode != "hindcast" else 0, "D")
    first = earliest if start is None else start
    if mode == "scenario":
        first = series.dates[-1] if start is None else start
        last = forcing.days[-1] if end is None else end
    else:
        last = series.dates[-1] if end is None else end
    if mode != "scenario" and end is None:
        last = min(last, forcing.days[-1])
    if first < earliest:
        raise InputError(f"START is {first}, but nothing is known before {earliest}; begin there or later.")
    if last < first:
        raise InputError(f"The estimate would end on {last}, before it begins on {first}; mend START and END.")
    return first, last
