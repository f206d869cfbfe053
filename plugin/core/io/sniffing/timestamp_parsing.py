"""Parsing of dates, times of day and time zones in the cells of a column."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ...common.arrays import AnyArray, DateArray, FloatArray, IntArray
from ...common.errors import InputError
from ...common.messages import message, quoted
from ...common.nan_statistics import nanmax, nanmin
from .months import FIRST_YEAR, LAST_YEAR, calendar_date, month_of, offset_of

ORDERS = ("auto", "dmy", "mdy", "ymd")
_ZONE = r"(?:\(?[A-Za-z]{2,5}\)?)?[ ]?(?:[+\-−]\d{1,2}(?::?\d{2})?)?|\(?[A-Za-z]{1,5}\)?"
_BARE_UTC = re.compile(r"^(\d{2})(\d{2}) ?(?:UTC|GMT)$")
_TIME = re.compile(
    rf"^[ T,;_]*(\d{{1,2}})[:hH.](\d{{2}})(?:[:.m](\d{{2}})(?:[.,]\d+)?s?)?\s*"
    rf"([AaPp]\.?\s?[Mm]\.?)?\s*({_ZONE})?(?:\s*\([\w ]+\))?$"
)
# 2020-01-15T06-13-38Z, where colons are not allowed, as in file names
_DASHED = re.compile(r"^[ T_](\d{2})-(\d{2})-(\d{2})()(Z?)$")
_HOURS = re.compile(r"^[ T]*(\d{2})(\d{2})?(?:\d{2})?(?:\.\d+)?(Z)?$")
_YEAR_FIRST = re.compile(r"^(\d{4})([-/._ 年])\s?(\d{1,2})[-/._ 月]\s?(\d{1,2})日?(?!\d)(.*)$")
_YEAR_LAST = re.compile(r"^(\d{1,2})([-/. ])(\d{1,2})[-/. ](\d{4}|\d{2})(?!\d)(.*)$")
_COMPACT = re.compile(r"^(\d{4})(\d{2})(\d{2})(?:\.0+)?(.*)$")
_DAY_NAMED = re.compile(r"^(\d{1,2})\.?[-/ ]?(?:de )?([^\W\d_]{3,12})\.?[-/ ,]{0,2}(?:de )?(\d{4}|\d{2})(?!\d)(.*)$")
_MONTH_NAMED = re.compile(r"^([^\W\d_]{3,12})\.?[-/ ](\d{1,2}),?[-/ ](\d{4})(?!\d)(.*)$")
_YEAR_NAMED = re.compile(r"^(\d{4})[-/ ]?([^\W\d_]{3,12})\.?[-/ ]?(\d{1,2})(?!\d)(.*)$")
_OF_YEAR = re.compile(r"^(\d{4})[-/ ]?(\d{3})(?!\d)(.*)$")
_SHORT = re.compile(r"^\d{6}$")
_WEEKDAY = re.compile(r"^[^\W\d_]{2,9}\.?,? (?=[^\W\d_]{3,9}\.? \d|\d)")
# "mer 01/01/2020", "08:00:00 01/01/2020"
_WEEKDAY_FIRST = re.compile(r"^[^\W\d_]{2,9}\.?,? (?=\d{1,4}[-/.]\d{1,2}[-/.]\d)")
_TIME_FIRST = re.compile(r"^(\d{1,2}:\d{2}(?::\d{2})?) +(\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4})$")
_NUMBER = re.compile(r"^\d+(?:\.\d+)?$")
# formats of dates: the key for LAYOUT and the text for users
DATE_CELL_FORMATS = {
    "year_month_day": "year-month-day",
    "yyyymmdd": "YYYYMMDD",
    "numbers": message("three numbers in the specified order"),
    "day_month_name_year": message("day, month name, year"),
    "month_name_day_year": message("month name, day, year"),
    "year_month_name_day": message("year, month name, day"),
    "year_day_of_year": message("year and day of year"),
    "decimal_year": message("decimal year"),
    "excel_serial": message("Excel serial date"),
    "modified_julian_day": message("modified Julian day"),
    "matlab_day_number": message("MATLAB serial date number"),
    "unix_seconds": message("seconds since 1970"),
    "unix_milliseconds": message("milliseconds since 1970"),
}
_EPOCH = np.datetime64("1970-01-01")
# minimum and maximum (about 1990 to 2030), the day of value zero, and units per day
_COUNTS = {
    "excel_serial": (32874.0, 47848.999999, np.datetime64("1899-12-30"), 1.0),
    "modified_julian_day": (47892.0, 64000.0, np.datetime64("1858-11-17"), 1.0),
    "matlab_day_number": (726834.0, 741808.999999, _EPOCH - 719529, 1.0),
    "unix_seconds": (631152000.0, 1893456000.0, _EPOCH, 86400.0),
    "unix_milliseconds": (631152000000.0, 1893456000000.0, _EPOCH, 864e5),
}
_NO_DAY = np.datetime64("NaT", "D")


@dataclass
class Timestamps:
    """Dates, times of day and time zones in a column.

    Attributes
    ----------
    days : ndarray of datetime64[D], shape (n_rows,)
        The date as written; NaT where the cell is not a date.
    minutes : ndarray, shape (n_rows,)
        Minutes after midnight, 1440 for 24:00; NaN where there is no time of day.
    offsets : ndarray, shape (n_rows,)
        Offset from UTC stated in the cell [h]; NaN where there is none.
    form : str
        Format of the dates, a key of `DATE_CELL_FORMATS`; empty for dates of a database.
    order : str
        Order of day, month and year, if it had to be determined: "dmy", "mdy" or "ymd"; otherwise empty.
    evidence : str
        What determined the order.
    """

    days: DateArray
    minutes: FloatArray
    offsets: FloatArray
    form: str = ""
    order: str = ""
    evidence: str = ""


@dataclass(frozen=True)
class _Cell:
    """A parsed cell: a date, or three numbers whose order is not yet known."""

    day: np.datetime64 | None = None
    open: tuple[str, str, str] | None = None
    mark: str = ""
    minutes: float = float("nan")
    offset: float = float("nan")
    form: str = ""


def parse_timestamps(column: AnyArray, order: str = "auto", form: str = "", first_line: int = 0) -> Timestamps:
    """Read a column of dates in any common format, with or without a time of day and a time zone.

    If the order of day, month and year is ambiguous, it is determined from all rows: by the order in which most rows
    are valid dates (a number above 12 is not a month). If several orders remain, dates with dots begin with the day;
    otherwise, the order with the smallest median step between consecutive rows is used, unless another order is almost
    as likely or makes every row the first day of a month.

    Parameters
    ----------
    column : ndarray, shape (n_rows,)
        Text, numbers, or datetime64.
    order : {"auto", "dmy", "mdy", "ymd"}
        Order of day, month and year, if known.
    form : str
        Format of the dates, a key of `DATE_CELL_FORMATS`; empty = determined from the cells.
    first_line : int
        Line of the file with the first cell, for messages; 0 = unknown.

    Raises
    ------
    InputError
        If several orders are equally likely, or the format of the dates is not `form`.
    """
    column = np.asarray(column)
    if column.dtype.kind == "M":
        seconds = column.astype("datetime64[s]")
        days = seconds.astype("datetime64[D]")
        minutes = (seconds - days).astype(float) / 60.0
        minutes[np.isnat(days) | (not (minutes[~np.isnat(days)] > 0).any())] = np.nan
        return Timestamps(days, minutes, np.full(len(days), np.nan))
    if column.dtype.kind in "fiu":
        text = np.array([f"{v:.6f}".rstrip("0").rstrip(".") if np.isfinite(v) else "" for v in column.astype(float)])
    else:
        text = column.astype(str)
    unique, row = np.unique(text, return_inverse=True)
    row = row.reshape(-1)
    words = [unicodedata.normalize("NFKC", cell).strip().strip("'\"") for cell in unique.tolist()]
    counted = _counted(words, form)
    if counted is not None:
        days, minutes, form = counted
        return Timestamps(days[row], minutes[row], np.full(len(row), np.nan), form)
    cells = [_cell(word) for word in words]
    _require_months(words, cells, row, first_line)
    days = np.array([_NO_DAY if c.day is None else c.day for c in cells], dtype="datetime64[D]")
    found = Timestamps(
        days[row],
        np.array([c.minutes for c in cells])[row],
        np.array([c.offset for c in cells])[row],
        next((c.form for c in cells if c.form), ""),
    )
    if any(c.open for c in cells):
        _settle(found, cells, row, order, first_line)
    _fill_midnights(found)
    if form and found.form and found.form != form:
        odd = [k for k, cell in enumerate(cells) if cell.form == found.form or cell.open]
        at = int(np.flatnonzero(np.isin(row, odd))[0])
        raise InputError(
            message(
                "{place}: the date {cell} does not match date_form in LAYOUT ({form}); correct date_form.",
                place=_place(at, first_line),
                cell=quoted(text[at]),
                form=form,
            )
        )
    return found


def _require_months(words: Sequence[str], cells: Sequence[_Cell], row: IntArray, first_line: int) -> None:
    """Raise an error if some dates contain the name of a month in a language that is not known.

    Raises
    ------
    InputError
        If at least two dates have such a month; their rows would be lost.
    """
    if not any(cell.form == "day_month_name_year" for cell in cells):
        return
    unknown = [
        k
        for k, (word, cell) in enumerate(zip(words, cells))
        if cell.day is None and not cell.open and (match := _DAY_NAMED.match(word)) and not month_of(match[2])
    ]
    if len(unknown) >= 2:
        at = int(np.flatnonzero(row == unknown[0])[0])
        raise InputError(
            message(
                "{place}: the month in the date {cell} is unknown; write dates as 2020-07-11.",
                place=_place(at, first_line),
                cell=quoted(words[unknown[0]]),
            )
        )


def _fill_midnights(moments: Timestamps) -> None:
    """Read dates without a time between the readings of a day as midnight: R, for example, omits 00:00:00."""
    known, timed = ~np.isnat(moments.days), np.isfinite(moments.minutes)
    if 2 * timed.sum() >= known.sum() and len(np.unique(moments.days[known])) < known.sum():
        moments.minutes[known & ~timed] = 0.0


def _place(row: int, first_line: int) -> str:
    return message("Line {line}", line=first_line + row) if first_line else message("Row {row}", row=row + 1)


def parse_time_of_day(text: str) -> tuple[float, float] | None:
    """Return the minutes after midnight and the offset from UTC [h] of a time of day, or None if it is not one."""
    # 0300 UTC
    text = _BARE_UTC.sub(r"\1:\2 UTC", text)
    match = _TIME.match(text) or _DASHED.match(text)
    if match is None:
        return None
    hour, minute = int(match[1]), int(match[2]) + int(match[3] or 0) / 60.0
    if match[4]:
        hour = hour % 12 + (12 if match[4][0] in "Pp" else 0)
    zone = (match[5] or "").strip()
    offset = offset_of(zone) if zone else float("nan")
    if hour > 24 or minute >= 60 or (hour == 24 and minute) or (zone and not zone[:1].isalpha() and offset != offset):
        return None
    return 60.0 * hour + minute, offset


def _rest(text: str) -> tuple[float, float] | None:
    """Return the time of day [min] and the offset from UTC [h] after a date, NaN if absent; None for any other text."""
    if not text.strip(" TZ"):
        return float("nan"), 0.0 if "Z" in text else float("nan")
    found = parse_time_of_day(text)
    if found is not None:
        return found
    match = _HOURS.match(text)
    if match is None or int(match[1]) > 24 or int(match[2] or 0) > 59:
        return None
    return 60.0 * int(match[1]) + int(match[2] or 0), 0.0 if match[3] else float("nan")


def _cell(word: str) -> _Cell:
    word = _TIME_FIRST.sub(r"\2 \1", _WEEKDAY_FIRST.sub("", word))
    for pattern, parts, form in (
        (_YEAR_FIRST, (1, 3, 4, 5), "year_month_day"),
        (_COMPACT, (1, 2, 3, 4), "yyyymmdd"),
    ):
        if match := pattern.match(word):
            after = _rest(match[parts[3]])
            known = calendar_date(int(match[parts[0]]), int(match[parts[1]]), int(match[parts[2]]))
            if after is not None and known is not None:
                return _Cell(known, minutes=after[0], offset=after[1], form=form)
            if pattern is _YEAR_FIRST:
                return _Cell()
    if match := _YEAR_LAST.match(word):
        after = _rest(match[5])
        if after is None:
            return _Cell()
        return _Cell(open=(match[1], match[3], match[4]), mark=match[2], minutes=after[0], offset=after[1])
    if _SHORT.match(word):
        return _Cell(open=(word[:2], word[2:4], word[4:]), mark="none")
    return _named(word) or _of_year(word) or _Cell()


def _named(word: str) -> _Cell | None:
    """Return a date with the name of a month, or None."""
    bare = word if month_of(re.split(r"[\W\d]", word)[0]) else _WEEKDAY.sub("", word)
    for pattern, (y, m, d), form in (
        (_DAY_NAMED, (3, 2, 1), "day_month_name_year"),
        (_MONTH_NAMED, (3, 1, 2), "month_name_day_year"),
        (_YEAR_NAMED, (1, 2, 3), "year_month_name_day"),
    ):
        match = pattern.match(bare)
        month = month_of(match[m]) if match else 0
        after = _rest(match[4]) if match and month else None
        if match is None or after is None:
            continue
        if len(match[y]) == 2:
            # 20JAN01: year first, as in geodesy, or day first
            if word[:2].isdigit() and len(word) == 7:
                return _Cell(open=(match[1], f"{month:02d}", match[3]), mark="name", minutes=after[0], offset=after[1])
            return _Cell(calendar_date(_century(match[y]), month, int(match[d])), None, "", after[0], after[1], form)
        return _Cell(calendar_date(int(match[y]), month, int(match[d])), minutes=after[0], offset=after[1], form=form)
    return None


def _of_year(word: str) -> _Cell | None:
    """Return a date given by year and day of the year (2020003, 2020-003), or None."""
    match = _OF_YEAR.match(word)
    after = _rest(match[3]) if match else None
    if match is None or after is None:
        return None
    known = day_of_year(int(match[1]), int(match[2]))
    return None if known is None else _Cell(known, minutes=after[0], offset=after[1], form="year_day_of_year")


def day_of_year(year: int, number: int) -> np.datetime64 | None:
    """Return the date of a day of the year, counted from 1; None if the year has no such day."""
    first = calendar_date(year, 1, 1)
    if first is None or not 1 <= number <= 366:
        return None
    found = first + np.timedelta64(number - 1, "D")
    return found if found.astype("datetime64[Y]") == first.astype("datetime64[Y]") else None


def _century(text: str) -> int:
    short = int(text)
    return short if len(text) == 4 else 1900 + short if short >= 90 else 2000 + short


def _counted(words: Sequence[str], declared: str) -> tuple[DateArray, FloatArray, str] | None:
    """Return dates given as a count from an epoch (Excel, MATLAB, MJD, Unix time) or decimal years; None for others."""
    if declared and declared not in _COUNTS and declared != "decimal_year":
        return None
    filled = [word for word in words if _NUMBER.match(word)] if declared else [word for word in words if word]
    if not filled or not all(_NUMBER.match(word) for word in filled):
        return None
    values = np.array([float(word) if _NUMBER.match(word) else np.nan for word in words])
    low, high = nanmin(values), nanmax(values)
    for form, (first, last, zero, per_day) in _COUNTS.items():
        if form == declared or (not declared and first <= low and high <= last):
            return (*_since(zero, values / per_day), form)
    years = low >= FIRST_YEAR and high < LAST_YEAR + 1
    if years and (declared or (any("." in word for word in filled) and (values != np.round(values)).any())):
        return decimal_years(values), np.full(len(values), np.nan), "decimal_year"
    return None


def _since(zero: np.datetime64, values: FloatArray) -> tuple[DateArray, FloatArray]:
    known = np.isfinite(values)
    # tolerance of half a second [d] for the precision of floats
    full_days = np.floor(np.where(known, values, 0.0) + 6e-6)
    minutes = np.round((values - full_days) * 86400.0) / 60.0
    days = zero.astype("datetime64[D]") + full_days.astype(np.int64)
    days[~known] = _NO_DAY
    minutes[~known | (not (np.abs(minutes[known]) > 0).any())] = np.nan
    return days, minutes


def decimal_years(years: FloatArray) -> DateArray:
    """Return the dates of decimal years, shape (n,), datetime64[D]; NaT where the year is NaN.

    Decimal years are often rounded to about a third of a day (2020.0068 is noon of 3 January), so a value just before
    midnight counts as the next day.
    """
    known = np.isfinite(years)
    filled = np.where(known, years, 2000.0)
    full_years = np.floor(filled).astype(np.int64)
    start = (full_years - 1970).astype("datetime64[Y]").astype("datetime64[D]")
    length = ((full_years - 1969).astype("datetime64[Y]").astype("datetime64[D]") - start).astype(float)
    days = start + np.floor((filled - full_years) * length + 0.02).astype(np.int64)
    days[~known] = _NO_DAY
    return days


def _settle(moments: Timestamps, cells: Sequence[_Cell], row: IntArray, declared: str, first_line: int) -> None:
    """Determine the order of day, month and year in ambiguous cells, and fill in their dates."""
    is_open = np.array([c.open is not None for c in cells])
    rows = np.flatnonzero(is_open[row])
    parts = [c.open for c in cells if c.open is not None]
    marks = {c.mark for c in cells if c.open is not None}
    place = np.cumsum(is_open) - 1
    readings = {}
    for order in ORDERS[1:]:
        read = [_ordered(p, order) for p in parts]
        if any(day is not None for day in read):
            unique = np.array([_NO_DAY if d is None else d for d in read], dtype="datetime64[D]")
            readings[order] = unique[place[row[rows]]]
    if declared != "auto":
        readings = {declared: readings[declared]} if declared in readings else {}
    if not readings:
        return
    missed = {order: int(np.isnat(read).sum()) for order, read in readings.items()}
    least = min(missed.values())
    left = {order: read for order, read in readings.items() if missed[order] == least}
    best, evidence = next(iter(left)), message("the only order in which every row is a valid date")
    if declared != "auto":
        evidence = "DATE_ORDER"
    elif len(left) > 1 and not _same(left):
        if marks == {"."} and "dmy" in left:
            best, evidence = "dmy", message("dates with dots begin with the day")
        else:
            best, other = _by_steps(left)
            if other:
                at = int(np.flatnonzero((left[best] != left[other]) & ~np.isnat(left[best]))[0])
                _refuse_order(parts[place[row[rows[at]]]], _place(int(rows[at]), first_line))
            evidence = message("the order in which consecutive rows are consecutive days")
    moments.days[rows] = left[best]
    moments.order, moments.evidence, moments.form = best, evidence, "numbers"


def _refuse_order(parts: tuple[str, str, str], place: str) -> None:
    first, second, third = (str(int(part)) for part in parts)
    raise InputError(
        message(
            "{place}: the date {first}/{second}/{third} is ambiguous; set DATE_ORDER (in the import dialog: "
            "order of day, month and year), or write the dates as 2020-07-11.",
            place=place,
            first=first,
            second=second,
            third=third,
        )
    )


def _ordered(parts: tuple[str, str, str], order: str) -> np.datetime64 | None:
    first, second, third = parts
    if order == "ymd":
        if len(first) != 2 or len(third) == 4:
            return None
        return calendar_date(_century(first), int(second), int(third))
    year = _century(third)
    return (
        calendar_date(year, int(second), int(first)) if order == "dmy" else calendar_date(year, int(first), int(second))
    )


def _same(readings: dict[str, DateArray]) -> bool:
    first, *others = readings.values()
    return all(np.array_equal(first, other, equal_nan=True) for other in others)


def _by_steps(readings: dict[str, DateArray]) -> tuple[str, str]:
    """Return the order with the smallest step between rows, and another order that is also likely, empty if none."""
    steps = {order: _step(read) for order, read in readings.items()}
    best = min(steps, key=lambda order: steps[order])
    for order, other in readings.items():
        # dates on the first of each month could be read as the first twelve days of January
        monthly = bool((other.astype("datetime64[M]").astype(other.dtype) == other).all())
        if order != best and (monthly or 2 * steps[best] >= steps[order]):
            return best, order
    return best, ""


def _step(reading: DateArray) -> float:
    known = reading[~np.isnat(reading)]
    gaps = np.abs(np.diff(known).astype(float))
    gaps = gaps[gaps > 0]
    return float(np.median(gaps)) if len(gaps) else 0.0
