"""Daily displacement, sigma and rate of every point from a model, its acquisitions and its drivers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from ...baselines.registry import BASELINES
from ...common.arrays import BoolArray, DateArray, FloatArray, IntArray, StrArray, blocks, release_pages
from ...common.errors import InputError
from ...common.messages import message
from ...common.progress import Progress
from ...common.read_only import frozen
from ...data.forcing import Forcing
from ...data.point_series import GAP, OBSERVED, PointSeries
from ...execution.large_arrays import IN_MEMORY, LargeArrays, first_columns
from ...inputs.common_mode_error import remove_common_error
from ...inputs.preparation import drivers_of_training, prepared_drivers
from ...inputs.target_days import requested_span, warn_outside_training, warn_unlike_training
from ...pretrained.slope_nowcast import KNOWN_DRIVERS
from ...state_space.following.departures import DepartureHistory
from ...state_space.following.ensemble import ensemble_hindcast, ensemble_nowcast
from ...state_space.following.nowcast import Daily
from ...state_space.following.views import Member
from ...state_space.spatial_modes import Modes, modes_of
from .baseline_estimate import BaselineEstimate, combine_estimates, kept_share_fraction, learns_share, uses_baseline
from .network_hindcast import combine_with_network_hindcast
from .rate_model import PERSISTENCE, PRETRAINED, RATE, WEIGHTED_MEAN, WEIGHTED_MEAN_METHODS, DailyModel
from .weighted_mean import learned_weights, weighted_mean_of_methods

# flags are added; 2 means a gap in every series
OUTSIDE_TRAINING, UNLIKE_TRAINING = 1, 4
CHANGED_PAST_MM_PER_YEAR = 1.0
_DAYS_PER_BLOCK = 8


@dataclass(frozen=True)
class DailyEstimate:
    """Daily estimate of all points.

    Attributes
    ----------
    series : PointSeries
        Displacement [mm] with sigma [mm] and flags: 0, or the sum of 1 where a driver is outside its training range
        and 4 where the point behaves differently from training; 2 where nothing is known.
    rate_mm_per_day : ndarray, shape (n_points, n_days)
        Rate of displacement [mm/day].
    unlike_since : ndarray of datetime64[D], shape (n_points,)
        Acquisition since which the point behaves differently from training, as of the last day; NaT if it does not.
    acquisitions : PointSeries or None
        The input minus the common-mode error, in the datum of the estimate.
    common_mode_mm : ndarray, shape (2, n_points)
        Standard deviation over time of the subtracted common-mode error, and sigma of the remaining error; 0
        if nothing is corrected, without columns if neither is known.
    """

    series: PointSeries
    rate_mm_per_day: FloatArray
    unlike_since: DateArray = field(default_factory=lambda: np.empty(0, dtype="datetime64[D]"))
    acquisitions: PointSeries | None = None
    common_mode_mm: FloatArray = field(default_factory=lambda: np.empty((2, 0)))

    def latest(self) -> dict[str, StrArray]:
        """Return columns for the last day: displacement, sigma, rate, 90 % interval and departure from training."""
        series = self.series
        if series.sigma is None or series.flags is None:
            raise ValueError("A daily estimate has sigma and flags.")
        value, sigma = series.values[:, -1], series.sigma[:, -1]
        subtracted, left = self.common_mode_mm if self.common_mode_mm.size else np.full((2, series.n_points), np.nan)
        return {
            "pid": series.pids,
            "date": np.repeat(series.dates[-1], series.n_points),
            "displacement_mm": value,
            "sigma_mm": sigma,
            "low90_mm": value - 1.645 * sigma,
            "high90_mm": value + 1.645 * sigma,
            "rate_mm_per_day": self.rate_mm_per_day[:, -1],
            "outside_training": series.flags[:, -1].astype(int) & OUTSIDE_TRAINING,
            "unlike_training": np.where(series.flags[:, -1] & UNLIKE_TRAINING, 1, 0),
            "unlike_since": self._since(),
            "common_mode_mm": subtracted,
            "common_mode_sigma_mm": left,
        }

    def _since(self) -> StrArray:
        """Return `unlike_since` as text, empty if the point does not depart from its behaviour in training."""
        if not len(self.unlike_since):
            return np.full(self.series.n_points, "")
        return np.where(np.isnat(self.unlike_since), "", self.unlike_since.astype(str))


def estimate_daily(
    series: PointSeries,
    model: DailyModel,
    forcing: Forcing,
    start: np.datetime64 | None = None,
    end: np.datetime64 | None = None,
    step: int = 1,
    latency: int = 0,
    mode: str = "nowcast",
    stable_mask: BoolArray | None = None,
    progress: Progress | None = None,
    arrays: LargeArrays = IN_MEMORY,
) -> DailyEstimate:
    """Estimate the displacement of every requested day.

    Parameters
    ----------
    series : PointSeries
        Acquisitions; they may contain dates and points that were not used in training.
    model : DailyModel
        Trained model.
    forcing : Forcing
        Daily values of the drivers of the model.
    start, end : datetime64[D] or None
        First and last day. By default from the first acquisition to the last; scenario: to the last day of the
        drivers.
    step : int
        Days between estimates.
    latency : int
        Minimum age of the acquisitions that a nowcast uses [days].
    mode : str
        nowcast (earlier acquisitions only), hindcast (all acquisitions) or scenario (days after the last
        acquisition).
    stable_mask : ndarray of bool, shape (n_points,), or None
        Points assumed not to move.
    progress : Progress or None
        Progress reporter.
    arrays : LargeArrays
        Allocates the arrays of the estimate, in memory or in files.

    Returns
    -------
    DailyEstimate

    Raises
    ------
    InputError, ModelFileError
        If the days, drivers or points do not match the model, or the disk has too little space for the files.
    """
    progress = progress or Progress()
    given, forcing = forcing, drivers_of_training(forcing, model.bank.drivers)
    if latency and mode == "hindcast":
        progress.warn(message("A hindcast uses all acquisitions; LATENCY is ignored."))
    inside = series.dates >= forcing.days[0]
    if not inside.any():
        raise InputError(
            message(
                "All acquisitions are before {first}, the first day of the drivers; provide "
                "drivers for the period of the series.",
                first=forcing.days[0],
            )
        )
    series = series.dates_where(inside)
    first, last = _checked_span(series, forcing, start, end, latency, mode)
    targets: DateArray = np.arange(first, last + np.timedelta64(1, "D"), np.timedelta64(step, "D"))
    shape = series.n_points, len(targets)
    # bytes per value: three float64 and one int8
    arrays.require_space(shape, 25)
    # a hindcast also uses the acquisitions after its last day
    until = targets[-1] if mode != "hindcast" else max(targets[-1], min(series.dates[-1], forcing.days[-1]))
    drivers = of_network = prepared_drivers(forcing, series.dates[0], until, progress)
    if model.uses_network and not model.bank.drivers:
        # a short record shows no responses to the drivers, but the network has learned them from simulated slopes
        shown = given.until(until)
        names = [n for n in KNOWN_DRIVERS if n in shown.names and np.isfinite(shown.column(n)).any()]
        of_network = prepared_drivers(given.select(tuple(names)), series.dates[0], until, progress)
    known = series.dates_where(series.dates <= drivers.days[-1])
    corrected = remove_common_error(known, stable_mask, model.train_end, progress)
    changed = model.place.change_of_past(_past(series, corrected.series, model.train_end, stable_mask))
    if changed > CHANGED_PAST_MM_PER_YEAR:
        progress.warn(
            message(
                "The series up to {train_end} differ from those used for training: the median velocity "
                "difference is {changed:.1f} mm/yr. The delivery may have been reprocessed or re-referenced; "
                "train the model again.",
                train_end=model.train_end,
                changed=changed,
            )
        )
    day = (known.dates - drivers.days[0]).astype(int)
    target_day = (targets - drivers.days[0]).astype(int)
    arguments = (model.members(drivers), modes_of(model.place, corrected), corrected.series.values, day, target_day)
    departed: DepartureHistory | None
    widening = model.widening
    if mode == "hindcast":
        latency = 0
        (values, sigma, rate), departed = ensemble_hindcast(*arguments, progress.part(0.0, 0.9), arrays)
        if model.method == PRETRAINED and uses_baseline(model, known, progress):
            values, sigma, rate = combine_with_network_hindcast(
                model,
                (values, sigma, rate),
                departed,
                corrected.series,
                of_network,
                target_day,
                progress.part(0.9, 1.0),
            )
    elif model.method == WEIGHTED_MEAN and mode == "nowcast" and uses_baseline(model, known, progress):
        inputs = model, known, corrected.series, of_network, targets, latency
        baselines = [BaselineEstimate(*inputs, method=method) for method in WEIGHTED_MEAN_METHODS[1:]]
        (values, sigma, rate), departed = _by_weighted_mean(model, baselines, arguments, latency, progress)
        widening = model.mean_widening
    elif model.method != WEIGHTED_MEAN and uses_baseline(model, known, progress):
        used = of_network if model.method == PRETRAINED else drivers
        baseline = BaselineEstimate(model, known, corrected.series, used, targets, latency)
        (values, sigma, rate), departed = _by_baseline(model, baseline, arguments, latency, progress, arrays)
    else:
        (values, sigma, rate), departed = ensemble_nowcast(*arguments, latency, progress, arrays=arrays)
    outside = model.bank.outside(drivers)[target_day]
    asks_drivers = mode == "hindcast" or model.method in (RATE, WEIGHTED_MEAN) or BASELINES[model.method].drivers
    widenings = widening * (1 + outside if asks_drivers else np.ones(len(targets)))
    flags, of_day = arrays.empty(shape, "int8"), np.where(outside > 0, OUTSIDE_TRAINING, OBSERVED).astype("int8")
    never = np.flatnonzero(~np.isfinite(series.values).any(axis=1))
    # blocks of days, in the storage order of the files
    for part in blocks(len(targets), _DAYS_PER_BLOCK, values, sigma, rate, flags):
        sigma[:, part] *= widenings[part]
        flags[:, part] = of_day[part]
        if departed is not None:
            flags[:, part] += departed.unlike(day, target_day[part], latency) * np.int8(UNLIKE_TRAINING)
        for array, nothing in ((values, np.nan), (sigma, np.nan), (rate, np.nan), (flags, GAP)):
            array[never, part] = nothing
        progress.step(1.0)
    since = np.full(series.n_points, np.datetime64("NaT", "D"))
    if departed is not None:
        unlike_now = departed.since(day, target_day, latency)
        since = np.where(unlike_now >= 0, known.dates[unlike_now], since)
    warn_outside_training(outside, targets, mode, latency, progress)
    result = series.with_(dates=targets, values=frozen(values), sigma=frozen(sigma), flags=frozen(flags))
    warn_unlike_training(since, targets[-1], progress)
    return DailyEstimate(result, rate, since, corrected.series, corrected.sizes_mm)


def _past(
    series: PointSeries, corrected: PointSeries, train_end: np.datetime64, stable_mask: BoolArray | None
) -> PointSeries:
    """Return the corrected series up to the end of training, although an estimate of earlier days has fewer dates."""
    past = series.dates <= train_end
    if corrected.n_dates >= past.sum():
        return corrected
    return remove_common_error(series.dates_where(past), stable_mask, train_end, Progress()).series


def _by_baseline(
    model: DailyModel,
    baseline: BaselineEstimate,
    arguments: tuple[list[Member], Modes, FloatArray, IntArray, IntArray],
    latency: int,
    progress: Progress,
    arrays: LargeArrays,
) -> tuple[Daily, DepartureHistory | None]:
    """Return the estimate of a baseline, combined with the rates, and the departures from training.

    A fitted line or filter does not follow new behaviour. Where points depart, the rates take over; they replace the
    network in part, depending on its errors at the last acquisitions.
    """
    members, modes, observed, day, targets = arguments
    n, tested = len(targets), baseline.tested
    departed = None
    if model.method == PERSISTENCE:
        followed: list[FloatArray] = [arrays.empty((len(observed), n)) for _ in range(3)]
    else:
        estimated_days = np.concatenate([targets, day[tested]])
        latencies = np.repeat([latency, 1], [n, len(tested)])
        daily, departed = ensemble_nowcast(
            members, modes, observed, day, estimated_days, latencies, progress.part(0.0, 0.6), arrays=arrays
        )
        followed = list(daily)
        del daily
    share: float | FloatArray = model.share
    if learns_share(model) and len(tested):
        share = baseline.learned_share(followed[0][:, n:], observed, model.share)
    for part, nowcast, predicted in baseline.of_blocks(progress.part(0.6, 1.0)):
        own = followed[0][part, :n], followed[1][part, :n], followed[2][part, :n]
        by_rates = np.full(predicted.shape, np.nan)
        by_rates[:, tested] = followed[0][part, n:]
        weight, mixed = np.ones(own[0].shape), nowcast
        if departed is not None:
            kept = kept_share_fraction(observed[part] - predicted, observed[part] - by_rates, day, targets, latency)
            weight = share * np.where(departed.unlike(day, targets, latency, part), kept, 1.0)
            mixed = combine_estimates(own, nowcast, weight)
        for array, other, both in zip(own, nowcast, mixed):
            # avoid spreading unknown rates (NaN) into values with weight 1
            np.copyto(array, other, where=weight == 1)
            np.copyto(array, both, where=(weight > 0) & (weight < 1))
        release_pages(*followed)
    # release views of the arrays to be freed
    del own
    for i, array in enumerate(followed):
        # drop the predictions of the tested acquisitions
        followed[i] = first_columns(array, n)
        del array
    return (followed[0], followed[1], followed[2]), departed


def _by_weighted_mean(
    model: DailyModel,
    baselines: Sequence[BaselineEstimate],
    arguments: tuple[list[Member], Modes, FloatArray, IntArray, IntArray],
    latency: int,
    progress: Progress,
) -> tuple[Daily, DepartureHistory]:
    """Return the weighted mean of the rates and baselines, with weights that each point learns after training."""
    members, modes, observed, day, targets = arguments
    n, tested = len(targets), baselines[0].tested
    days, latencies = np.concatenate([targets, day[tested]]), np.repeat([latency, 1], [n, len(tested)])
    rates, departed = ensemble_nowcast(members, modes, observed, day, days, latencies, progress.part(0.0, 0.6))
    estimates: list[Daily] = [(rates[0][:, :n], rates[1][:, :n], rates[2][:, :n])]
    errors = [observed[:, tested] - rates[0][:, n:]]
    for number, baseline in enumerate(baselines):
        step = 0.4 / len(baselines)
        estimate, predicted = baseline.whole(progress.part(0.6 + step * number, 0.6 + step * (number + 1)))
        estimates.append(estimate)
        errors.append(observed[:, tested] - predicted[:, tested])
    weights = learned_weights(np.array(errors), model.products)
    known = np.searchsorted(day[tested], targets - latency, side="right")
    value, sigma, rate = (
        weighted_mean_of_methods(np.array([estimate[part] for estimate in estimates]), weights[:, :, known])
        for part in range(3)
    )
    return (value, sigma, rate), departed


def _checked_span(
    series: PointSeries,
    forcing: Forcing,
    start: np.datetime64 | None,
    end: np.datetime64 | None,
    latency: int,
    mode: str,
) -> tuple[np.datetime64, np.datetime64]:
    """Return the first and last day; raise InputError if no estimate is possible there."""
    earliest = series.dates[0] + np.timedelta64(latency if mode != "hindcast" else 0, "D")
    first, last = requested_span(series, forcing, earliest, start, end, mode)
    if first < earliest:
        raise InputError(
            message(
                "START is {first}, but no estimate is possible before {earliest}; choose this day or a later one.",
                first=first,
                earliest=earliest,
            )
        )
    if last < first:
        raise InputError(
            message(
                "The estimate would end on {last}, before its start on {first}; correct START and END.",
                last=last,
                first=first,
            )
        )
    return first, last
