"""Common time axis of layers, and flags that tell on which of its dates a point was observed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from ..common.arrays import DateArray, IntArray
from ..common.errors import InputError
from ..common.messages import joined, message, plural
from ..common.progress import Progress
from ..data.point_series import GAP, INTERPOLATED, OBSERVED, PointSeries

MIN_DATES = 3
# a date is in a gap if the adjacent observations are farther apart than this number of median intervals
GAP_INTERVALS = 3.0
# maximum number of date fields in a layer
MAX_DATES = 1900
_BLOCK = 20_000


def common_axis(
    layers: Sequence[PointSeries],
    step_days: int,
    start: np.datetime64 | None = None,
    end: np.datetime64 | None = None,
) -> DateArray:
    """Return dates every `step_days` over the period covered by all layers.

    Parameters
    ----------
    layers : sequence of PointSeries
        INPUT and, optionally, INPUT2.
    step_days : int
        Interval [days], at least 1.
    start, end : datetime64[D], optional
        First date and latest possible last date. The default is the common period, which must contain them.

    Raises
    ------
    InputError
        If the step is below 1, a layer is empty or has fewer than 3 dates, the layers have no common period, `start`
        or `end` lies outside it, or there would be fewer than 2 or more than 1,900 dates.
    """
    if step_days < 1:
        raise InputError(message("STEP is {step_days}; it must be at least 1 day.", step_days=step_days))
    for name, layer in zip(("INPUT", "INPUT2"), layers):
        if not layer.n_points or not np.isfinite(layer.values).any():
            raise InputError(
                message("{name} has no points with values; provide a layer with displacement series.", name=name)
            )
        if layer.n_dates < MIN_DATES:
            raise InputError(
                plural(
                    "{name} has {count} date, but at least {least_dates} are required for an interpolation.",
                    "{name} has {count:,} dates, but at least {least_dates} are required to interpolate between them.",
                    name=name,
                    count=layer.n_dates,
                    least_dates=MIN_DATES,
                )
            )
    first, last = max(layer.dates[0] for layer in layers), min(layer.dates[-1] for layer in layers)
    spans = joined(
        ", ",
        (
            message("{count}: {first} to {last}", count=n, first=s.dates[0], last=s.dates[-1])
            for n, s in zip(("INPUT", "INPUT2"), layers)
        ),
    )
    if last <= first:
        raise InputError(
            message(
                "The layers have no common period ({spans}); provide layers that cover the same period.", spans=spans
            )
        )
    for name, day in (("START", start), ("END", end)):
        if day is not None and not first <= day <= last:
            raise InputError(
                message(
                    "{name} is {day}, which is outside the period of the data, {first} to {last} ({spans}).",
                    name=name,
                    day=day,
                    first=first,
                    last=last,
                    spans=spans,
                )
            )
    first, last = first if start is None else start, last if end is None else end
    count = int((last - first).astype(int)) // step_days + 1
    if count < 2:
        raise InputError(
            message(
                "The period from {first} to {last} does not contain two dates {step_days} days apart; use a "
                "smaller STEP.",
                first=first,
                last=last,
                step_days=step_days,
            )
        )
    if count > MAX_DATES:
        raise InputError(
            message(
                "STEP = {step_days} yields {count:,} dates from {first} to {last}, but a layer can contain "
                "at most {most_dates:,}; use a larger STEP.",
                step_days=step_days,
                count=count,
                first=first,
                last=last,
                most_dates=MAX_DATES,
            )
        )
    return np.asarray(first + np.arange(count) * step_days, dtype="datetime64[D]")


def median_interval(dates: DateArray) -> float:
    """Return the median interval between dates [days]; 1 for a single date."""
    return float(np.median(np.diff(dates.astype("datetime64[D]").astype(float)))) if len(dates) > 1 else 1.0


def observation_flags(series: PointSeries, dates: DateArray, progress: Progress | None = None) -> IntArray:
    """Return whether each target date is observed, interpolated or in a gap, per point.

    `progress` is checked for cancellation between blocks.

    Returns
    -------
    ndarray of int8, shape (n_points, n_wanted)
        0 = observed; 1 = interpolated; 2 = gap: outside the observations of the point, or between two observations
        more than 3 median intervals of the layer apart.
    """
    flags, start = np.empty((series.n_points, len(dates)), dtype=np.int8), 0
    for part in point_blocks(series):
        (progress or Progress()).check()
        flags[start : start + part.n_points] = _flags(part, dates)
        start += part.n_points
    return flags


def _flags(series: PointSeries, dates: DateArray) -> IntArray:
    before, after = neighbours(series, dates)
    day = series.dates.astype(float)
    limit = GAP_INTERVALS * median_interval(series.dates)
    last = len(day) - 1
    wide = day[np.minimum(after, last)] - day[np.maximum(before, 0)] > limit
    flags = np.where(wide | (before < 0) | (after > last), GAP, INTERPOLATED)
    return np.where(before == after, OBSERVED, flags).astype(np.int8)


def point_blocks(series: PointSeries) -> Iterator[PointSeries]:
    """Yield a layer in blocks of points, to limit the memory of temporary arrays."""
    if series.n_points <= _BLOCK:
        yield series
        return
    for start in range(0, series.n_points, _BLOCK):
        yield series.points(np.arange(start, min(start + _BLOCK, series.n_points)))


def neighbours(series: PointSeries, dates: DateArray) -> tuple[IntArray, IntArray]:
    """Return the last observation on or before and the first on or after each target date.

    Returns
    -------
    before, after : ndarray of int, shape (n_points, n_wanted)
        Indices of dates; −1 and n_dates, respectively, if there is no such observation.
    """
    observed = np.isfinite(series.values)
    index = np.arange(series.n_dates)
    last = np.maximum.accumulate(np.where(observed, index, -1), axis=1)
    next_observed = np.minimum.accumulate(np.where(observed, index, series.n_dates)[:, ::-1], axis=1)[:, ::-1]
    left = np.searchsorted(series.dates, dates, side="right") - 1
    right = np.searchsorted(series.dates, dates, side="left")
    before = np.where(left >= 0, last[:, np.maximum(left, 0)], -1)
    inside = right < series.n_dates
    after = np.where(inside, next_observed[:, np.minimum(right, series.n_dates - 1)], series.n_dates)
    return before, after
