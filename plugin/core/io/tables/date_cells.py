"""Dates as they stand in the cells of a column."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

import numpy as np

from ...common.errors import InputError
from ...common.messages import message, quoted
from .date_columns import day

_YEAR_FIRST = re.compile(r"^(\d{4})[-/.]?(\d{1,2})[-/.]?(\d{1,2})(?:\.0)?(?:[ T].*)?$")
_CHINESE = re.compile(r"^(\d{4})年(\d{1,2})月(\d{1,2})日(?:[ T].*)?$")
_YEAR_LAST = re.compile(r"^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?:[ T].*)?$")
_NAMED = re.compile(r"^(\d{1,2})[- ]([A-Za-z]{3})[A-Za-z]*[- ](\d{4})(?:[ T].*)?$")
_TWO_DIGITS = re.compile(r"^(?:\d{1,2}[-/. ]\d{1,2}[-/. ]\d{2}|\d{1,2}[- ][A-Za-z]{3,9}[- ]\d{2}|\d{6})(?:[ T].*)?$")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


def parse_days(column: np.ndarray) -> np.ndarray:
    """Read a column of days: 2020-07-11, 2020/7/11, 20200711, 11.7.2020, 11-Jul-2020, 2020年7月11日; also with a time.

    With the year last, day and month are told apart by the whole column: by a number above 12; else dots stand for the
    day first, and otherwise the order counts that makes neighbouring rows neighbouring days, unless the other one is
    the first day of every month.

    Parameters
    ----------
    column : ndarray, shape (n_rows,)
        Text, numbers such as 20200711, or datetime64.

    Returns
    -------
    ndarray of datetime64[D], shape (n_rows,)
        NaT where a cell is no date.

    Raises
    ------
    InputError
        If both orders of day and month are equally possible.
    """
    column = np.asarray(column)
    if column.dtype.kind == "M":
        return column.astype("datetime64[D]")
    if column.dtype.kind == "f":
        column = np.where(np.isfinite(column), column, 0).astype(np.int64)
    cells = [unicodedata.normalize("NFKC", str(cell)).strip() for cell in column]
    days = np.full(len(cells), np.datetime64("NaT", "D"), dtype="datetime64[D]")
    year_last: list[tuple[int, int, int, int]] = []
    dots = True
    for i, cell in enumerate(cells):
        parsed = None
        if match := _YEAR_FIRST.match(cell) or _CHINESE.match(cell):
            parsed = day(int(match[1]), int(match[2]), int(match[3]))
        elif match := _YEAR_LAST.match(cell):
            year_last.append((i, int(match[1]), int(match[2]), int(match[3])))
            dots &= cell[match.end(1)] == "."
        elif (match := _NAMED.match(cell)) and match[2].lower() in _MONTHS:
            parsed = day(int(match[3]), _MONTHS.index(match[2].lower()) + 1, int(match[1]))
        if parsed is not None:
            days[i] = parsed
    if year_last:
        _fill_year_last(days, year_last, dots)
    return days


def require_days(column: np.ndarray, name: str, source: str) -> np.ndarray:
    """Read a column of dates in which every cell has to be one; see `parse_days`.

    Raises
    ------
    InputError
        If a cell is no date; the sentence names its row and what is wrong with it.
    """
    days = parse_days(column)
    wrong = np.flatnonzero(np.isnat(days))
    if len(wrong):
        cell = str(np.asarray(column)[wrong[0]]).strip()
        raise InputError(
            message(
                "Row {wrong} of {source} has {cell} as {name}, {why_no_day}.",
                wrong=wrong[0] + 1,
                source=source,
                cell=quoted(cell),
                name=name,
                why_no_day=why_no_day(cell),
            )
        )
    return days


def why_no_day(cell: str) -> str:
    """Return what is wrong with a cell that is no date."""
    cell = str(cell).strip()
    if not cell:
        return message("an empty cell, where a date is needed")
    if _YEAR_FIRST.match(cell) or _YEAR_LAST.match(cell) or _NAMED.match(cell):
        return message("which is no day of the calendar between 1990 and 2100")
    if _TWO_DIGITS.match(cell):
        return message("a year of two digits, which may be of two centuries; write the date as 2020-07-11")
    return message("which is no date; write dates as 2020-07-11")


def _fill_year_last(days: np.ndarray, found: Sequence[tuple[int, int, int, int]], dots: bool) -> None:
    readings = []
    for day_at, month_at in ((1, 2), (2, 1)):
        parsed = [day(cell[3], cell[month_at], cell[day_at]) for cell in found]
        unread = np.datetime64("NaT", "D")
        readings.append(np.array([unread if p is None else p for p in parsed], dtype="datetime64[D]"))
    missed = [int(np.isnat(reading).sum()) for reading in readings]
    best = int(missed[1] < missed[0])
    if missed[0] == missed[1] and not dots and not np.array_equal(readings[0], readings[1], equal_nan=True):
        steps = [_step(reading) for reading in readings]
        best = int(steps[1] < steps[0])
        other = readings[1 - best]
        # readings on the first of each month would pass for those of twelve days in January
        monthly = bool((other.astype("datetime64[M]").astype(other.dtype) == other).all())
        if monthly or 2 * steps[best] >= steps[1 - best]:
            _, first, second, year = found[0]
            raise InputError(
                message(
                    "The date {first}/{second}/{year} can be read in two ways; write the dates as 2020-07-11.",
                    first=first,
                    second=second,
                    year=year,
                )
            )
    days[[i for i, *_ in found]] = readings[best]


def _step(reading: np.ndarray) -> float:
    known = reading[~np.isnat(reading)]
    return float(np.median(np.abs(np.diff(known).astype(float)))) if len(known) > 1 else 0.0
