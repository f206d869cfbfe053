"""Conversion of running totals and multi-day sums of rain to the amount of each interval."""

from __future__ import annotations

import re

import numpy as np

from ...common.arrays import BoolArray, DateArray, FloatArray
from ...common.messages import message, plural, quoted
from ...common.nan_statistics import nanmax
from ..sniffing.months import normalized_text

_MIN_VALUES, _MIN_RISES = 10, 4
# at a reset, a total falls to less than this share of its value
_RESET_SHARE, _ROUNDING = 0.5, 1e-9
_MONTHLY, _RISES_PER_RESET = 0.05, 3
_NOISE = 0.01
# a total is constant while it is dry; without dry readings, the name or the length of the record must indicate a total
_MIN_DRY, _MANY_VALUES = 0.2, 40
_SAYS_SO = re.compile(
    r"cumul|accum|acumul|akkum|kumul|total|running|to.date|since|somma|suma|summe|toplam|нараст|累|積算"
)

_OF_A_DAY = re.compile(r"\b(?:today|daily|oggi|giornalier[ao]|hoy|diari[ao]|jour|day)\b|当日|今日")
# minutes
_HOUR = 60.0


def increments(
    days: DateArray, minutes: FloatArray, values: FloatArray, name: str, notes: list[str]
) -> tuple[FloatArray, bool, BoolArray]:
    """Return the rain since the previous reading if the column is a running total, otherwise the column unchanged.

    A running total never decreases except at resets, which are rare or at the same hour of every day (ERA5-Land). The
    rain of intervals often decreases to zero.

    Parameters
    ----------
    days : ndarray of datetime64[D], shape (n_rows,)
        Dates; changed to NaT, in place, for a first reading that belongs to the previous day.
    minutes : ndarray, shape (n_rows,)
        Minutes after midnight; NaN without a time of day.
    values : ndarray, shape (n_rows,)
        NaN = missing.
    name : str
        Column name, for the note.
    notes : list of str
        Receives a note if the column is a running total.

    Returns
    -------
    ndarray, shape (n_rows,)
        In the order of the rows; the first reading is NaN if it includes earlier rain.
    bool
        Whether the total restarts each day; a reading then contains the rain before its time.
    ndarray of bool, shape (n_rows,)
        First readings after a reset.
    """
    restarted = np.zeros(len(values), dtype=bool)
    moment = days.astype("datetime64[m]").astype(float) + np.nan_to_num(minutes)
    known = np.isfinite(values) & ~np.isnat(days)
    order = np.flatnonzero(known)[np.argsort(moment[known], kind="stable")]
    series = values[order]
    if len(series) < _MIN_VALUES or (series < 0).any():
        return values, False, restarted
    steps = np.diff(series)
    rises, falls = steps > _ROUNDING, steps < -_ROUNDING
    if rises.sum() < _MIN_RISES or (np.diff(moment[order]) <= 0).any():
        return values, False, restarted
    dry = float((~rises & ~falls).mean())
    named_total = bool(_SAYS_SO.search(normalized_text(name))) or name.strip().lower() == "tp"
    of_a_day = bool(_OF_A_DAY.search(normalized_text(name)))
    daily = bool(falls.any()) and _at_one_hour(minutes[order][1:], rises, falls, of_a_day)
    if not named_total and dry < _MIN_DRY and (daily or len(series) < _MANY_VALUES):
        return values, False, restarted
    if not daily and not _rare_resets(series, rises, falls, named_total or dry >= _MIN_DRY):
        return values, False, restarted
    restarted[order[1:]] = falls
    restarts = falls.copy()
    if daily:
        hour = minutes[order][1:][falls][0]
        restarts |= minutes[order][1:] == hour
    gained = np.full(len(series), np.nan)
    gained[1:] = np.where(restarts, series[1:], np.maximum(steps, 0.0))
    if (daily and minutes[order][0] == hour) or (not daily and series[0] <= nanmax(gained[1:])):
        # a first total no larger than the largest increment is taken as the rain of its interval
        gained[0] = series[0]
    if daily and minutes[order][0] == 0.0:
        # the reading belongs to the previous day, of which nothing else is known
        days[order[0]] = np.datetime64("NaT", "D")
    result = np.full(len(values), np.nan)
    result[order] = gained
    if not daily:
        # the next reading contains the rain of a missing one
        result[~known & np.isin(days, days[order])] = 0.0
    how = message("restarts each day") if daily else message("increases throughout the table")
    notes.append(
        message(
            "Rain: column {name} is a running total that {how}; the differences between readings are used.",
            name=quoted(name),
            how=how,
        )
    )
    return result, daily, restarted


def _rare_resets(series: FloatArray, rises: BoolArray, falls: BoolArray, likely: bool) -> bool:
    """Check whether resets are rare, to less than half of the value, and much rarer than rises, unlike interval rain.

    Totals since the first of the month have about one reset per thirty daily readings.
    """
    at = np.flatnonzero(falls)
    few = len(at) <= _NOISE * len(series) and rises.sum() >= _RISES_PER_RESET * len(at)
    monthly = likely and len(at) <= _MONTHLY * len(series) and rises.sum() >= 2 * _RISES_PER_RESET * len(at)
    return (few or monthly) and bool((series[at + 1] <= _RESET_SHARE * series[at]).all())


def _at_one_hour(minutes: FloatArray, rises: BoolArray, falls: BoolArray, of_a_day: bool) -> bool:
    """Check whether all resets are at the same time of day, and the rises at several times.

    If the name states the total of a day, resets in the first hour of the day are sufficient.
    """
    if not np.isfinite(minutes).all() or falls.sum() < 2 or len(np.unique(minutes[falls])) > 1:
        return False
    return len(np.unique(minutes[rises])) >= 3 or (of_a_day and bool(minutes[falls][0] < _HOUR))


def previous_day_at_midnight(days: DateArray, minutes: FloatArray) -> DateArray:
    """Return the dates of readings of the rain before their time: midnight belongs to the previous day."""
    return np.where(minutes == 0.0, days - np.timedelta64(1, "D"), days)


def days_covered(days: DateArray, rain: FloatArray, restarts: DateArray) -> FloatArray:
    """Return the number of days since the previous known value of rain.

    It is NaN for the first value, for missing values, and at resets, because the total says nothing about the gap
    before a reset.

    Parameters
    ----------
    days : ndarray of datetime64[D], shape (n_rows,)
        Dates, in any order.
    rain : ndarray, shape (n_rows,)
        Increments of a running total; NaN = missing.
    restarts : ndarray of datetime64[D]
        Dates of the first readings after a reset.
    """
    known = np.flatnonzero(np.isfinite(rain) & ~np.isnat(days))
    order = known[np.argsort(days[known], kind="stable")]
    covered = np.full(len(days), np.nan)
    covered[order[1:]] = np.diff(days[order]).astype(float)
    covered[np.isin(days, restarts)] = np.nan
    return covered


def spread_periods(
    days: DateArray, rain: FloatArray, period: FloatArray, notes: list[str], of_total: bool = False
) -> tuple[DateArray, FloatArray]:
    """Distribute multi-day rain totals evenly over the days up to their date.

    Parameters
    ----------
    days : ndarray of datetime64[D], shape (n_rows,)
        Unique dates.
    rain : ndarray, shape (n_rows,)
    period : ndarray, shape (n_rows,)
        Number of days of each total; NaN or less than 2 = one day.
    notes : list of str
        Receives a note if there are multi-day totals.
    of_total : bool
        Whether the rain is the increments of a running total.

    Returns
    -------
    days : ndarray of datetime64[D]
    rain : ndarray
        With additional rows for days that are not in the table.
    """
    many = np.flatnonzero(np.isfinite(period) & (period >= 2) & np.isfinite(rain) & ~np.isnat(days))
    if not len(many):
        return days, rain
    row_of = {day: row for row, day in enumerate(days.tolist())}
    spread, added = rain.copy(), {}
    for row in many:
        share = rain[row] / period[row]
        spread[row] = share
        for back in range(1, int(period[row])):
            day = (days[row] - np.timedelta64(back, "D")).astype(object)
            at = row_of.get(day)
            if at is None:
                added[day] = share
            elif not np.isfinite(rain[at]):
                spread[at] = share
    notes.append(
        plural(
            "Rain: {count} increment of the running total covers several days; it is distributed evenly over its days.",
            "Rain: {count:,} increments of the running total cover several days; each is distributed evenly over "
            "its days.",
            count=len(many),
        )
        if of_total
        else plural(
            "According to the period column, {count} value is a multi-day total; it is distributed evenly over its "
            "days.",
            "According to the period column, {count:,} values are multi-day totals; each is distributed "
            "evenly over its days.",
            count=len(many),
        )
    )
    more = np.array(list(added), dtype="datetime64[D]")
    return np.concatenate([days, more]), np.concatenate([spread, np.array(list(added.values()), dtype=float)])
