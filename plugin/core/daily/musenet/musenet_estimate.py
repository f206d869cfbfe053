"""Daily displacement of every point from the published network."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ...common.arrays import BoolArray, DateArray, FloatArray, IntArray
from ...common.errors import InputError, ModelFileError
from ...common.messages import message
from ...common.progress import Progress
from ...data.forcing import Forcing
from ...data.point_series import GAP, OBSERVED, PointSeries
from ...geometry.local_crs import local_crs, transform
from ...inputs.common_mode_error import remove_common_error
from ...inputs.preparation import drivers_of_training, prepared_drivers
from ...inputs.target_days import requested_span, warn_outside_training
from ..rate.rate_estimate import OUTSIDE_TRAINING, DailyEstimate
from .batches import Samples, first_target, samples_of
from .musenet_model import PER_POINT, PublishedModel
from .musenet_predict import predict

# maximum distance at which a point of a reprocessed product is matched to a training point
_SAME_PLACE_M = 15.0


def estimate_published(
    series: PointSeries,
    model: PublishedModel,
    forcing: Forcing,
    start: np.datetime64 | None = None,
    end: np.datetime64 | None = None,
    step: int = 1,
    latency: int = 0,
    mode: str = "nowcast",
    stable_mask: BoolArray | None = None,
    progress: Progress | None = None,
) -> DailyEstimate:
    """Estimate the displacement of every requested day; see `estimate_daily` for parameters and errors.

    A nowcast uses acquisitions strictly before its day. A hindcast reads its past from the series interpolated between
    all acquisitions, as published. After the last acquisition, a scenario uses its own estimates as past displacements.
    """
    progress = progress or Progress()
    forcing = drivers_of_training(forcing, model.drivers)
    series = series.dates_where((series.dates >= forcing.days[0]) & (series.dates <= forcing.days[-1]))
    if not series.n_dates:
        raise InputError(
            message(
                "No acquisition lies between {first} and {last}, the period covered by the drivers.",
                first=forcing.days[0],
                last=forcing.days[-1],
            )
        )
    first, last = _checked_span(series, forcing, model, start, end, latency if mode == "nowcast" else 0, mode)
    targets: DateArray = np.arange(first, last + np.timedelta64(1, "D"), np.timedelta64(step, "D"))
    networks = _networks(series, model)
    # the rate is the difference to the day before each target
    every = np.union1d(targets, targets - np.timedelta64(1, "D"))
    every = every[every >= first_target(series, forcing, model.options.lags, latency if mode == "nowcast" else 0)]
    drivers = prepared_drivers(forcing, min(series.dates[0], targets[0]), max(targets[-1], series.dates[-1]), progress)
    corrected = remove_common_error(series, stable_mask, model.train_end, progress)
    series = corrected.series
    if mode == "scenario":
        values = _onwards(series, drivers, model, every, networks, progress)
    else:
        samples = samples_of(series, drivers, model.options.lags, every, mode == "hindcast", latency)
        values = predict(model, samples, networks, progress)
    at = np.searchsorted(every, targets)
    before = np.maximum(at - 1, 0)
    n_days = np.maximum((every[at] - every[before]).astype(int), 1)
    rate = (values[:, at] - values[:, before]) / n_days
    if at[0] == 0:
        # the network cannot estimate the day before
        rate[:, 0] = rate[:, 1] if len(at) > 1 else np.nan
    outside = model.outside(drivers)[(targets - drivers.days[0]).astype(int)]
    sigma = _sigma(model, series) * (1 + outside)
    flags = np.broadcast_to(np.where(outside > 0, OUTSIDE_TRAINING, OBSERVED), (series.n_points, len(targets))).copy()
    values = values[:, at]
    nothing = ~np.isfinite(values)
    sigma[nothing], rate[nothing], flags[nothing] = np.nan, np.nan, GAP
    warn_outside_training(outside, targets, mode, latency, progress)
    estimate = replace(series, dates=targets, values=values, sigma=sigma, flags=flags.astype("int8"))
    return DailyEstimate(estimate, rate, acquisitions=series, common_mode_mm=corrected.sizes_mm)


def _checked_span(
    series: PointSeries,
    forcing: Forcing,
    model: PublishedModel,
    start: np.datetime64 | None,
    end: np.datetime64 | None,
    latency: int,
    mode: str,
) -> tuple[np.datetime64, np.datetime64]:
    """Return the first and last day; raise InputError if the network cannot look back far enough."""
    lags = model.options.lags
    earliest = first_target(series, forcing, lags, latency)
    first, last = requested_span(series, forcing, earliest, start, end, mode)
    if first < earliest:
        raise InputError(
            message(
                "START is {first}, but {deformation} past displacements at intervals of {step_days} days are "
                "available only from {earliest} onwards; choose this day or a later one.",
                first=first,
                deformation=lags.deformation,
                step_days=lags.step_days,
                earliest=earliest,
            )
        )
    if last < first:
        raise InputError(
            message(
                "The estimate would end on {last}, before its start on {first}: the model requires a series "
                "of {deformation} days; provide a longer series, or correct START and END.",
                last=last,
                first=first,
                deformation=lags.deformation * lags.step_days,
            )
        )
    return first, last


def _networks(series: PointSeries, model: PublishedModel) -> IntArray:
    """Return the network index of each point: 0, or the network of the training point at its place."""
    if model.options.scope != PER_POINT:
        return np.zeros(series.n_points, dtype=int)
    order = {pid: i for i, pid in enumerate(model.pids)}
    found = np.array([order.get(str(pid), -1) for pid in series.pids])
    unknown = np.flatnonzero(found < 0)
    if not len(unknown):
        return found
    crs = local_crs(model.xy, model.crs) if model.crs and series.crs else ""
    places = transform(model.xy, model.crs, crs) if crs else model.xy
    others = transform(series.xy[unknown], series.crs, crs) if crs else series.xy[unknown]
    for i, place in zip(unknown, others):
        distance = np.linalg.norm(place - places, axis=1)
        if not distance.min() <= _SAME_PLACE_M:
            raise ModelFileError(
                message(
                    "The model has one network per point, but none for point {pid}; train with SCOPE = "
                    "shared to estimate points that were not used for training.",
                    pid=series.pids[i],
                )
            )
        found[i] = int(distance.argmin())
    return found


def _onwards(
    series: PointSeries,
    drivers: Forcing,
    model: PublishedModel,
    every: DateArray,
    networks: IntArray,
    progress: Progress,
) -> FloatArray:
    """Return the estimates of the requested days; past the last acquisition, estimates serve as past displacements."""
    lags, last = model.options.lags, series.dates[-1]
    step = np.timedelta64(lags.step_days, "D")
    ends = np.arange(last, every[-1] + step, step)
    days = np.union1d(every, np.arange(last + np.timedelta64(1, "D"), every[-1] + np.timedelta64(1, "D")))
    out = np.full((series.n_points, len(days)), np.nan)
    samples = samples_of(series, drivers, lags, days, False)
    line, known = samples.line.copy(), samples.known.copy()
    for i, end in enumerate(ends):
        late = end - step
        now = np.flatnonzero((days <= end) & (days > late)) if i else np.flatnonzero(days <= end)
        if not len(now):
            continue
        known[days > end] = end
        part = Samples(line, samples.first_day, days[now], known[now], drivers, lags)
        out[:, now] = predict(model, part, networks, progress.part(i / len(ends), (i + 1) / len(ends)))
        ahead = days[now] > last
        line[:, (days[now][ahead] - samples.first_day).astype(int)] = out[:, now][:, ahead]
    return out[:, np.searchsorted(days, every)]


def _sigma(model: PublishedModel, series: PointSeries) -> FloatArray:
    """Return the sigma of each point [mm], shape (n_points, 1); points not in training get the common sigma."""
    order = {pid: i for i, pid in enumerate(model.pids)}
    common = float(np.sqrt(np.mean(model.sigma_mm**2)))
    return np.array([[model.sigma_mm[order[pid]] if pid in order else common] for pid in series.pids])
