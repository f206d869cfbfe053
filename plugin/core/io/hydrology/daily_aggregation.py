"""Aggregation of several readings per day to daily values."""

from __future__ import annotations

import numpy as np

from ...common.arrays import BoolArray, DateArray, FloatArray, IntArray
from ...common.errors import InputError
from ...common.messages import message, plural
from ...data.forcing import RAIN
from ..sniffing.timestamp_parsing import Timestamps

# the hour repeated at the end of daylight saving time: early on a Sunday (0:00 to 3:59) in these months
_MONTHS_PUT_BACK, _SUNDAY, _SMALL_HOURS = (3, 4, 9, 10, 11), 6, (0.0, 239.0)
_DAY_MIN = 1440
# a record is regular if so many of its intervals are equal and so many of its days are complete
_SAME_INTERVAL, _COMPLETE_DAYS = 0.9, 0.5
# the hour skipped at the start of daylight saving time
_ABSENT_MIN = 60


def aggregate_daily(
    days: DateArray,
    moments: Timestamps,
    columns: dict[str, FloatArray],
    notes: list[str],
    of_total: bool = False,
) -> tuple[DateArray, dict[str, FloatArray]]:
    """Sum rain and average other drivers on days with readings at several times.

    Parameters
    ----------
    days : ndarray of datetime64[D], shape (n_rows,)
        Date of each row; NaT where it could not be read.
    moments : Timestamps
        Date and time of each row; rows without a time of day are not aggregated.
    columns : dict of str to ndarray, shape (n_rows,)
        Drivers. The rain of a day is NaN if any reading is NaN, or if more than an hour of readings at a regular
        interval is absent; other drivers are averaged over the finite readings.
    notes : list of str
        Receives a note if readings were aggregated.
    of_total : bool
        Whether the rain is the increments of a running total, where the next reading contains the rain of absent ones.

    Returns
    -------
    days, columns
        Unchanged if every date has one row, or rows have no time.

    Raises
    ------
    InputError
        If two rows have the same time but different values, outside the hour repeated at the end of daylight saving
        time.
    """
    known = ~np.isnat(days)
    if np.isnan(moments.minutes[known]).any() or len(np.unique(days[known])) == known.sum():
        return days, columns
    known = _without_repeats(known, moments, columns, notes)
    single, row = np.unique(days[known], return_inverse=True)
    row = row.reshape(-1)
    if len(single) == known.sum():
        return single, {name: column[known][np.argsort(days[known], kind="stable")] for name, column in columns.items()}
    partial = np.zeros(len(single), dtype=bool)
    if RAIN in columns and not of_total:
        partial = _partial_days(single, row, _minutes_since_epoch(moments)[known])
    joined = {}
    for name, column in columns.items():
        values = column[known]
        finite = np.isfinite(values)
        total = np.bincount(row, np.where(finite, values, 0.0), len(single))
        count = np.bincount(row, finite, len(single))
        if name == RAIN:
            partial &= count > 0
            joined[name] = np.where((count == np.bincount(row, minlength=len(single))) & ~partial, total, np.nan)
        else:
            joined[name] = np.where(count > 0, total / np.maximum(count, 1), np.nan)
    notes.append(message("Several readings per day: rain is summed, and other quantities are averaged."))
    if partial.any():
        notes.append(
            plural(
                "{count} day lacks readings of a regular interval; its rain is treated as missing.",
                "{count:,} days lack readings of a regular interval; their rain is treated as missing.",
                count=int(partial.sum()),
            )
        )
    return single, joined


def _minutes_since_epoch(moments: Timestamps) -> IntArray:
    return moments.days.astype("datetime64[m]").astype(np.int64) + np.round(np.nan_to_num(moments.minutes)).astype(
        np.int64
    )


def _partial_days(days: DateArray, row: IntArray, at: IntArray) -> BoolArray:
    """Return the days of a regular record that lack more than an hour of readings.

    A reading 24 hours from its neighbours is complete, because many records change between daily and hourly readings.

    Parameters
    ----------
    days : ndarray of datetime64[D], shape (n_days,)
        Unique dates, sorted.
    row : ndarray of int, shape (n_readings,)
        Index of the day of each reading.
    at : ndarray of int, shape (n_readings,)
        Time of each reading [min].

    Returns
    -------
    ndarray of bool, shape (n_days,)
        All False if the readings have no regular interval of at most 12 hours, as those of event loggers.
    """
    gaps = np.diff(np.unique(at))
    intervals, uses = np.unique(gaps, return_counts=True)
    interval = intervals[np.argmax(uses)]
    count = np.bincount(row, minlength=len(days))
    partial = count * interval < _DAY_MIN - _ABSENT_MIN
    inner = partial[1:-1]
    regular = 2 * interval <= _DAY_MIN and uses.max() >= _SAME_INTERVAL * len(gaps)
    if not regular or not len(inner) or inner.mean() > 1.0 - _COMPLETE_DAYS:
        return np.zeros(len(days), dtype=bool)
    first = np.full(len(days), np.iinfo(np.int64).max)
    np.minimum.at(first, row, at)
    last = np.full(len(days), np.iinfo(np.int64).min)
    np.maximum.at(last, row, at)
    since = first[1:] - last[:-1] == _DAY_MIN
    daily = (count == 1) & np.append(True, since) & np.append(since, True)
    return partial & ~daily


def _without_repeats(
    known: BoolArray, moments: Timestamps, columns: dict[str, FloatArray], notes: list[str]
) -> BoolArray:
    """Return the mask of rows without duplicates; readings in the hour repeated at the end of DST are kept."""
    at = _minutes_since_epoch(moments).astype("datetime64[m]")
    zone = np.nan_to_num(moments.offsets, nan=99.0)
    index = np.flatnonzero(known)
    order = index[np.lexsort((index, zone[index], at[index]))]
    same = np.flatnonzero((at[order][1:] == at[order][:-1]) & (zone[order][1:] == zone[order][:-1]))
    kept, twice = known.copy(), 0
    for place in same:
        one, two = order[place], order[place + 1]
        if zone[one] == 99.0 and _put_back(moments.days[one], moments.minutes[one]):
            twice += 1
            continue
        for name, column in columns.items():
            if not (column[one] == column[two] or np.isnan(column[one] + column[two])):
                raise InputError(
                    message(
                        "Rows {first_row} and {second_row} have the same time, {time}, but different values of "
                        "{name}; keep one of them, or select one sensor with STATIONS.",
                        first_row=min(one, two) + 1,
                        second_row=max(one, two) + 1,
                        time=at[one],
                        name=name,
                    )
                )
        kept[two] = False
    if twice:
        notes.append(
            plural(
                "{count} reading falls in the hour that is repeated when daylight saving time ends; it is used.",
                "{count:,} readings fall in the hour that is repeated when daylight saving time ends; all of "
                "these readings are used.",
                count=twice,
            )
        )
    return kept


def _put_back(day: np.datetime64, minutes: float) -> bool:
    date = day.astype(object)
    return (
        date.month in _MONTHS_PUT_BACK and date.weekday() == _SUNDAY and _SMALL_HOURS[0] <= minutes <= _SMALL_HOURS[1]
    )
