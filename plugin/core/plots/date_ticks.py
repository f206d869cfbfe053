"""Ticks of a time axis: dates at any zoom level, without times of day."""

from __future__ import annotations

import numpy as np

from ..common.arrays import IntArray

MAX_TICKS = 8
_APART = 2
# formats of years, months and days
DATE_FORMATS = {
    "iso": {"Y": "{y:04d}", "M": "{y:04d}-{m:02d}", "D": "{y:04d}-{m:02d}-{d:02d}"},
    "dots": {"Y": "{y:04d}", "M": "{m:02d}.{y:04d}", "D": "{d:02d}.{m:02d}.{y:04d}"},
    "slashes": {"Y": "{y:04d}", "M": "{m:02d}/{y:04d}", "D": "{d:02d}/{m:02d}/{y:04d}"},
    "month_first": {"Y": "{y:04d}", "M": "{m:02d}/{y:04d}", "D": "{m:02d}/{d:02d}/{y:04d}"},
}
ISO = "iso"
_LENGTHS = {"Y": 4, "M": 7, "D": 10}
_DAY_STEPS = (1, 2, 5, 10, 15)
_MONTH_STEPS = (1, 2, 3, 6)
_YEAR_STEPS = (1, 2, 5, 10, 20, 50)


def date_text(day: np.datetime64, date_format: str = ISO, unit: str = "D") -> str:
    """Return a date as text, to the year (Y), month (M) or day (D); `date_format` is a key of `DATE_FORMATS`."""
    # Python's datetime.date ends with the year 9999, which denotes an open end in some tables
    year, month, number = (int(part) for part in str(np.datetime64(day, "D")).rsplit("-", 2))
    return DATE_FORMATS[date_format][unit].format(y=year, m=month, d=number)


def date_ticks(
    low: float, high: float, characters: float, most: int = MAX_TICKS, date_format: str = ISO
) -> tuple[list[float], list[str]]:
    """Return positions and labels of ticks, as dense as the width of the axis permits.

    Parameters
    ----------
    low, high : float
        Limits of the axis, days since 1970-01-01.
    characters : float
        Width of the axis in characters; labels are at least two characters apart.
    most : int
        Maximum number of ticks, at least 1.
    date_format : str
        Key of `DATE_FORMATS`.

    Returns
    -------
    positions : list of float
        Days since 1970-01-01; at least one if the limits contain the start of a day.
    texts : list of str
        Years (2020), months (2020-03) or days (2020-03-15).
    """
    first, last = int(np.ceil(low)), int(np.floor(high))
    if last < first:
        return [], []
    candidates = [_days(first, last, step) for step in _DAY_STEPS if (last - first) // step <= 40]
    candidates += [_months(first, last, step) for step in _MONTH_STEPS]
    candidates += [_months(first, last, 12 * step) for step in _YEAR_STEPS]
    for days, unit in candidates:
        room = int(characters // (_LENGTHS[unit] + _APART))
        if 1 <= len(days) <= min(most, room) and (len(days) > 1 or last == first):
            return days.astype(float).tolist(), _texts(days, unit, date_format)
    # the range is too short for two ticks of a calendar unit, or the axis is too narrow for more than one label
    middle = np.array([(first + last) // 2])
    ends = np.array([first, last]) if most > 1 and characters >= 2 * (_LENGTHS["D"] + _APART) else middle
    return ends.astype(float).tolist(), _texts(ends, "D", date_format)


def _days(first: int, last: int, step: int) -> tuple[IntArray, str]:
    """Return the days 1, 1 + step, … of each month within the limits, without days too close to the next month."""
    days = np.arange(first, last + 1)
    dates = days.astype("datetime64[D]")
    of_month = (dates - dates.astype("datetime64[M]")).astype(int)
    # skip days so late in the month that their label would overlap with that of the first of the next month
    return days[(of_month % step == 0) & (of_month < max(30 - step // 2, 15) if step > 1 else True)], "D"


def _months(first: int, last: int, step: int) -> tuple[IntArray, str]:
    limits = np.array([first, last]).astype("datetime64[D]").astype("datetime64[M]").astype(int)
    months = np.arange(-(-limits[0] // step) * step, limits[1] + 1, step)
    days = months.astype("datetime64[M]").astype("datetime64[D]").astype(int)
    return days[(days >= first) & (days <= last)], "Y" if step % 12 == 0 else "M"


def _texts(days: IntArray, unit: str, date_format: str) -> list[str]:
    return [date_text(day, date_format, unit) for day in days.astype("datetime64[D]")]
