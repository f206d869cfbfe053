"""Rain that is written as a running total, or as the sum of several days, turned to what fell in each interval."""

from __future__ import annotations

import re

import numpy as np

from ...common.arrays import BoolArray, DateArray, FloatArray
from ...common.messages import message, plural, quoted
from ...common.nan_statistics import nanmax
from ..sniffing.months import plain

_LEAST_VALUES, _LEAST_RISES = 10, 4
# a total that starts again falls to a small part of what it was
_RESET_SHARE, _ROUNDING = 0.5, 1e-9
_MONTHLY, _RISES_PER_RESET = 0.05, 3
_NOISE = 0.01
# a total stands still while it is dry; without dry readings its name or its length must tell
_LEAST_DRY, _MANY_VALUES = 0.2, 40
_SAYS_SO = re.compile(
    r"cumul|accum|acumul|akkum|kumul|total|running|to.date|since|somma|suma|summe|toplam|нараст|累|積算"
)


def increments(
    days: DateArray, minutes: FloatArray, values: FloatArray, name: str, notes: list[str]
) -> tuple[FloatArray, bool]:
    """Return what fell since the reading before, where the column is a running total; else the column as it is.

    A running total never falls but where it starts again: once in a long while, or at the same hour of every day
    (ERA5-Land). Rain of intervals falls back to zero all the time.

    Parameters
    ----------
    days : ndarray of datetime64[D], shape (n_rows,)
        A first reading that tells of the day before loses its day, in place.
    minutes : ndarray, shape (n_rows,)
        After midnight, NaN without a time of day.
    values : ndarray, shape (n_rows,)
        NaN = missing.
    name : str
        Column, for the note.
    notes : list of str
        Receives a note on what was done.

    Returns
    -------
    ndarray, shape (n_rows,)
        In the order of the rows; a first reading is NaN where it sums up what fell before.
    bool
        Whether it was a total that starts again each day; its readings tell of the time before them.
    """
    moment = days.astype("datetime64[m]").astype(float) + np.nan_to_num(minutes)
    known = np.isfinite(values) & ~np.isnat(days)
    order = np.flatnonzero(known)[np.argsort(moment[known], kind="stable")]
    series = values[order]
    if len(series) < _LEAST_VALUES or (series < 0).any():
        return values, False
    steps = np.diff(series)
    rises, falls = steps > _ROUNDING, steps < -_ROUNDING
    if rises.sum() < _LEAST_RISES or (np.diff(moment[order]) <= 0).any():
        return values, False
    dry = float((~rises & ~falls).mean())
    named_total = bool(_SAYS_SO.search(plain(name))) or name.strip().lower() == "tp"
    daily = bool(falls.any()) and _at_one_hour(minutes[order][1:], rises, falls)
    if not named_total and dry < _LEAST_DRY and (daily or len(series) < _MANY_VALUES):
        return values, False
    if not daily and not _rare_resets(series, rises, falls, named_total or dry >= _LEAST_DRY):
        return values, False
    restarts = falls.copy()
    if daily:
        hour = minutes[order][1:][falls][0]
        restarts |= minutes[order][1:] == hour
    gained = np.full(len(series), np.nan)
    gained[1:] = np.where(restarts, series[1:], np.maximum(steps, 0.0))
    if (daily and minutes[order][0] == hour) or (not daily and series[0] <= nanmax(gained[1:])):
        # a first total no larger than what falls in an interval began with it
        gained[0] = series[0]
    if daily and minutes[order][0] == 0.0:
        # it tells of the day before, of which nothing else is known
        days[order[0]] = np.datetime64("NaT", "D")
    result = np.full(len(values), np.nan)
    result[order] = gained
    how = message("restarts each day") if daily else message("increases throughout the table")
    notes.append(
        message(
            "Rain: column {name} is a running total that {how}; the differences between readings are used.",
            name=quoted(name),
            how=how,
        )
    )
    return result, daily


def _rare_resets(series: FloatArray, rises: BoolArray, falls: BoolArray, likely: bool) -> bool:
    """Tell whether a total falls rarely and to less than half, and rises far more often, as rain of intervals does not.

    Totals since the first of a month fall in one of thirty readings.
    """
    at = np.flatnonzero(falls)
    few = len(at) <= _NOISE * len(series) and rises.sum() >= _RISES_PER_RESET * len(at)
    monthly = likely and len(at) <= _MONTHLY * len(series) and rises.sum() >= 2 * _RISES_PER_RESET * len(at)
    return (few or monthly) and bool((series[at + 1] <= _RESET_SHARE * series[at]).all())


def _at_one_hour(minutes: FloatArray, rises: BoolArray, falls: BoolArray) -> bool:
    """Tell whether the falls are all at one hour of the day, and the rises at several."""
    return (
        bool(np.isfinite(minutes).all())
        and len(np.unique(minutes[falls])) == 1
        and len(np.unique(minutes[rises])) >= 3
        and falls.sum() >= 2
    )


def before(days: DateArray, minutes: FloatArray) -> DateArray:
    """Return the days to which readings of midnight belong that tell of the time before them."""
    return np.where(minutes == 0.0, days - np.timedelta64(1, "D"), days)


def spread_periods(
    days: DateArray, rain: FloatArray, period: FloatArray, notes: list[str]
) -> tuple[DateArray, FloatArray]:
    """Spread rain that was measured over several days evenly over the days up to its date.

    Parameters
    ----------
    days : ndarray of datetime64[D], shape (n_rows,)
        Each once.
    rain : ndarray, shape (n_rows,)
    period : ndarray, shape (n_rows,)
        Number of days that a value sums up; NaN or less than 2 = one day.

    Returns
    -------
    days : ndarray of datetime64[D]
    rain : ndarray
        With rows added for days that the table leaves out.
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
            "According to the period column, {count} value is a multi-day total; it is distributed evenly over its "
            "days.",
            "According to the period column, {count:,} values are multi-day totals; each is distributed "
            "evenly over its days.",
            count=len(many),
        )
    )
    more = np.array(list(added), dtype="datetime64[D]")
    return np.concatenate([days, more]), np.concatenate([spread, np.array(list(added.values()), dtype=float)])
