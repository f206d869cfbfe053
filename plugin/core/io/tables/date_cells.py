"""Dates in the cells of a column."""

from __future__ import annotations

import re

import numpy as np

from ...common.arrays import StrArray
from ...common.errors import InputError
from ...common.messages import message, quoted
from ..sniffing.timestamp_parsing import Timestamps, parse_timestamps

_YEAR_FIRST = re.compile(r"^(\d{4})[-/.]?(\d{1,2})[-/.]?(\d{1,2})(?:\.0)?(?:[ T].*)?$")
_YEAR_LAST = re.compile(r"^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?:[ T].*)?$")
_NAMED = re.compile(r"^(\d{1,2})[- ]([A-Za-z]{3})[A-Za-z]*[- ](\d{4})(?:[ T].*)?$")
_TWO_DIGITS = re.compile(r"^(?:\d{1,2}[-/. ]\d{1,2}[-/. ]\d{2}|\d{1,2}[- ][A-Za-z]{3,9}[- ]\d{2}|\d{6})(?:[ T].*)?$")


def require_moments(
    column: StrArray, name: str, source: str, *, order: str = "auto", form: str = "", first_line: int = 0
) -> Timestamps:
    """Read a column in which every cell must be a date; see `timestamp_parsing.parse_timestamps`.

    Raises
    ------
    InputError
        If a cell is not a date; the message names its row and the reason.
    """
    moments = parse_timestamps(column, order, form, first_line)
    wrong = np.flatnonzero(np.isnat(moments.days))
    if len(wrong):
        cell = str(np.asarray(column)[wrong[0]]).strip()
        raise InputError(
            message(
                "Row {wrong} of {source} contains {cell} in the column {name}, {why_no_day}.",
                wrong=wrong[0] + 1,
                source=source,
                cell=quoted(cell),
                name=name,
                why_no_day=date_error_reason(cell),
            )
        )
    return moments


def date_error_reason(cell: str) -> str:
    """Return the reason why a cell is not a date."""
    cell = str(cell).strip()
    if not cell:
        return message("an empty cell where a date is expected")
    if _YEAR_FIRST.match(cell) or _YEAR_LAST.match(cell) or _NAMED.match(cell):
        return message("which is not a valid date between 1990 and 2100")
    if _TWO_DIGITS.match(cell):
        return message("which has an ambiguous two-digit year; write dates as 2020-07-11")
    return message("which is not a date; write dates as 2020-07-11")
