"""Acquisition dates in the column names of a table."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Optional

import numpy as np

from ...common.errors import InputError
from ...common.messages import message, quoted
from ..sniffing.months import calendar_date, month_of
from ..sniffing.timestamp_parsing import day_of_year, parse_timestamps
from ..sniffing.vocabulary import split_unit, unit_of

_PREFIX = r"^(?:(d_?|x|(?:ts|disp|date|los|defo?|dis|displ|displacement|cum|val|value)[_ .\-])(?=[\dA-Za-z]))?"
_CLOCK = r"(?:[ T_]\d{2}[:\-.]?\d{2}(?:[:\-.]?\d{2}(?:\.\d+)?)?Z?(?:[+-]\d{2}:?\d{2})?)?"
_UNIT = r"(?:[_ ]?[\[(]?(?:mm|cm|m|inch(?:es)?|in)[\])]?)?$"
# "3. Jan. 2020", "3 févr. 2020"
_GAP = r"(?:\.? |[-_.])?"
_YEAR_FIRST = re.compile(rf"{_PREFIX}(\d{{4}})([-_./]?)(\d{{2}})\3(\d{{2}}){_CLOCK}{_UNIT}", re.IGNORECASE)
_DAY_FIRST = re.compile(rf"{_PREFIX}(\d{{2}})([-_]?)(\d{{2}})\3(\d{{4}}){_CLOCK}{_UNIT}", re.IGNORECASE)
_OPEN = re.compile(
    rf"{_PREFIX}(\d{{1,2}}[./]\d{{1,2}}[./]\d{{4}}|\d{{4}}[./-]\d{{1,2}}[./-]\d{{1,2}}|\d{{4}}年\d{{1,2}}月\d{{1,2}}日)"
    rf"{_CLOCK}{_UNIT}",
    re.IGNORECASE,
)
_NAMED = re.compile(
    rf"{_PREFIX}(\d{{1,2}}{_GAP}[^\W\d_]{{3,10}}{_GAP}\d{{4}}|\d{{4}}{_GAP}[^\W\d_]{{3,10}}{_GAP}\d{{1,2}}){_UNIT}",
    re.IGNORECASE,
)
_DAY_OF_YEAR = re.compile(rf"{_PREFIX}(\d{{4}})[-_]?(\d{{3}}){_UNIT}", re.IGNORECASE)
_DECIMAL_YEAR = re.compile(rf"{_PREFIX}(\d{{4}}\.\d{{3,}}){_UNIT}", re.IGNORECASE)
_SHORT_NAMED = re.compile(rf"{_PREFIX}(\d{{2}}[-_]?[^\W\d_]{{3}}[-_]?\d{{2}}){_UNIT}", re.IGNORECASE)
# Excel converts dates in a header to days since 1900
_SERIAL = re.compile(r"^(?:(d_?))?(3[3-9]\d{3}|4[0-7]\d{3})(?:\.0)?$", re.IGNORECASE)
# the time of day differs between dates, so it is not part of the template
_ANYWHERE = re.compile(r"^(.*?)(?<!\d)(\d{4})([-_.]?)(\d{2})\3(\d{2})(?:T\d{6}Z?)?(?!\d)(.*)$")
_NAMED_ANYWHERE = re.compile(r"^(.*?)(?<!\d)(\d{1,2})[-_]?([A-Za-z]{3})[-_]?(\d{4})(?!\d)(.*)$")
_LONG_NUMBER = re.compile(r"\d{6}")
# quantities other than displacement that have one column per date
_OTHER_QUANTITIES = {
    "a", "amp", "amplitude", "coh", "coherence", "cc", "h2ph", "sigma", "std", "stdev", "flag", "flags", "quality", "q",
    "phase", "ph", "bperp", "baseline", "rain", "temp", "temperature", "mask", "error", "err", "var", "weight",
    "unw", "unwrapped", "vel", "velocity", "rate", "yr", "year", "acc", "acceleration",
}  # fmt: skip
_SHORT = re.compile(rf"{_PREFIX}(\d{{2}}[-/_.]\d{{2}}[-/_.]\d{{2}}|\d{{6}}){_UNIT}", re.IGNORECASE)
_TWO_DIGITS = re.compile(r"^(?:d_?|x|ts_|disp_)?(?:\d{2}[-/_.]\d{2}[-/_.]\d{2}|\d{6})(?:_?mm)?$", re.IGNORECASE)
# dated columns of other quantities: amplitudes, heights to phase
_OTHER_DATED = re.compile(r"^[A-Za-z]\w{0,11}_\d{8}$")
_UNIT_OF_NAME = re.compile(r"(?<=[\W\d_])[_ ]?[\[(]?(mm|cm|m|inch(?:es)?|in)[\])]?$", re.IGNORECASE)

# in S1_M_20200103, M is a name and no unit, unlike in DISP_M_20200103
_CAPITAL_UNIT = re.compile(r"[ _-](?:M|IN)$")
_DISPLACEMENT = re.compile(r"(?:d|dis|displ?|displacement|def|defo|deformation|los|ts)[ _-]*$", re.IGNORECASE)


def parse_date_fields(names: Sequence[str], order: str = "auto") -> dict[str, np.datetime64]:
    """Find the columns whose names are dates.

    The recognized forms are `D20190101`, `d20190101`, `D_20190101`, `20190101`, `2019-01-01`, `X2019.01.01`,
    `ts_20190101`, `disp_20190101_mm`, `20190101 (mm)`, `2019-01-01T17:05:21` and similar. If no column has such a form,
    the following are tried: `D01012019` and `01-01-2019` (day, month, year as in EGMStream, or month, day, year if more
    names are dates then), then `01/01/2019` and `01.01.2019` (the order is determined from all columns together),
    `01-Jan-2019`, `D2019001` (day of the year) and decimal years. A name that consists only of digits counts only if at
    least two such names are dates, because a single one is more likely a number (an id, a tile).

    Parameters
    ----------
    names : sequence of str
        Column names, in the order of the table.
    order : {"auto", "dmy", "mdy", "ymd"}
        Order of day, month and year in dates such as 01/02/2019, if known. Any value other than "auto" also allows
        two-digit years, such as 190201 with "ymd".

    Returns
    -------
    dict of str to datetime64[D]
        In the order of `names`; two names may have the same date (see `require_dates`).

    Notes
    -----
    The forms occur in files and readers of EGMS, TRE, MintPy, SARvey, SARscape, LiCSBAS2, NGU and EGMStream.
    """
    return _found(names, order)[0]


def days_in_order(names: Sequence[str]) -> list[tuple[str, np.datetime64]]:
    """Return the columns whose names are dates, with their dates, sorted by date; see `parse_date_fields`."""
    return sorted(parse_date_fields(names).items(), key=lambda item: item[1])


def _found(names: Sequence[str], order: str) -> tuple[dict[str, np.datetime64], str]:
    """Return the date columns in the first form that matches, and the reason why matching columns cannot be read."""
    failed = ""
    for pattern, read in (*_FORMS, *([(_SHORT, _by_cells)] if order != "auto" else [])):
        matched = {name: match for name in names if (match := pattern.match(str(name).strip()))}
        if not matched:
            continue
        try:
            days = read(list(matched.values()), order)
        except InputError as error:
            failed = str(error)
            continue
        found = {name: day for name, day in zip(matched, days) if day is not None}
        if pattern in (_NAMED, _SHORT_NAMED) and 0 < len(found) < len(matched):
            # the month is in an unknown language: ignoring the column would lose acquisitions
            unread = next(name for name in matched if name not in found)
            return {}, message(
                "the month in the column name {name} is unknown; rename the date columns in the format D20200103.",
                name=quoted(unread),
            )
        bare = [name for name in found if matched[name].group(1) is None]
        if len(bare) == 1 or (pattern in (_DECIMAL_YEAR, _SERIAL) and len(found) < _MIN_DECIMAL_DATES):
            found = {name: day for name, day in found.items() if name not in bare}
        if found:
            return found, ""
    found = _by_template(names)
    return (found, "") if found else ({}, failed)


def _by_template(names: Sequence[str]) -> dict[str, np.datetime64]:
    """Return the columns whose names differ only in a date (20200103_VV, S1A_20200103) if they form a single group."""
    groups: dict[tuple[str, str], dict[str, np.datetime64]] = {}
    for name in names:
        before, known, after = _anywhere(str(name).strip())
        if known is None or _LONG_NUMBER.search(before + after):
            continue
        if not set(re.findall(r"[a-z0-9]+", f"{before} {after}".lower())) & _OTHER_QUANTITIES:
            groups.setdefault((before, after), {})[name] = known
    filled = [group for group in groups.values() if len(group) >= _MIN_ALIKE]
    return filled[0] if len(filled) == 1 else {}


def _anywhere(name: str) -> tuple[str, np.datetime64 | None, str]:
    """Return the text before a date in a name, the date, and the text after it; the date is None if there is none."""
    if match := _ANYWHERE.match(name):
        return match[1], calendar_date(int(match[2]), int(match[4]), int(match[5])), match[6]
    if match := _NAMED_ANYWHERE.match(name):
        return match[1], calendar_date(int(match[4]), month_of(match[3]), int(match[2])), match[5]
    return "", None, ""


Days = list[Optional[np.datetime64]]


def _in_order(*groups: int) -> Callable[[list[re.Match[str]], str], Days]:
    return lambda matches, order: [calendar_date(*(int(match.group(g)) for g in groups)) for match in matches]


def _day_or_month_first(matches: list[re.Match[str]], order: str) -> Days:
    """Return the dates with the day first, or with the month first if this is stated or more names are dates then."""
    read = {"dmy": _in_order(5, 4, 2)(matches, order), "mdy": _in_order(5, 2, 4)(matches, order)}
    if order in read:
        return read[order]
    return max(read.values(), key=lambda days: sum(day is not None for day in days))


def _by_cells(matches: list[re.Match[str]], order: str) -> Days:
    # as in a column of dates, the order of day and month is determined from all names together
    cells = np.array([re.sub(r"\.? |_", "-", match.group(2)) for match in matches])
    return [None if np.isnat(one) else one for one in parse_timestamps(cells, order).days]


def _by_number(matches: list[re.Match[str]], order: str) -> Days:
    return [day_of_year(int(match.group(2)), int(match.group(3))) for match in matches]


_MIN_DECIMAL_DATES = _MIN_ALIKE = 3
_FORMS: tuple[tuple[re.Pattern[str], Callable[[list[re.Match[str]], str], Days]], ...] = (
    (_YEAR_FIRST, _in_order(2, 4, 5)),
    (_DAY_FIRST, _day_or_month_first),
    (_OPEN, _by_cells),
    (_NAMED, _by_cells),
    (_DAY_OF_YEAR, _by_number),
    (_DECIMAL_YEAR, _by_cells),
    (_SHORT_NAMED, _by_cells),
    (_SERIAL, _by_cells),
)


def unit_of_dates(names: Iterable[str]) -> str:
    """Return the unit in the names of date columns (20200103 (mm), disp_cm_20200103); empty if they differ."""
    units = {_unit_of_date(name.strip()) for name in names}
    return units.pop() if len(units) == 1 else ""


def _unit_of_date(name: str) -> str:
    match = _UNIT_OF_NAME.search(name)
    unit = unit_of(match.group(1)) if match else split_unit(name)[1]
    if unit:
        return unit
    prefix = _anywhere(name)[0].rstrip(" _-.")
    rest, unit = split_unit(prefix)
    return "" if _CAPITAL_UNIT.search(prefix) and not _DISPLACEMENT.match(rest) else unit


def other_dated_fields(names: Iterable[str], found: Mapping[str, np.datetime64]) -> list[str]:
    """Return the columns that have a date but a quantity other than displacement (a_20200103, h2ph_20200103)."""
    return [name for name in names if name not in found and _OTHER_DATED.match(str(name).strip())]


def date_form(name: str) -> str:
    """Return the form of a date column, written for 3 January 2020 ("D20200103"); empty if the name is not a date."""
    name = str(name).strip()
    for pattern, groups in ((_YEAR_FIRST, (2, 4, 5)), (_DAY_FIRST, (5, 4, 2))):
        match = pattern.match(name)
        if match is not None and calendar_date(*(int(match.group(i)) for i in groups)) is not None:
            form = name
            for group, digits in zip(groups, ("2020", "01", "03")):
                form = form[: match.start(group)] + digits + form[match.end(group) :]
            return form
    return ""


def invalid_date_fields(names: Iterable[str], found: Mapping[str, np.datetime64]) -> list[str]:
    """Return the columns with the prefix and digits of a date that is not a valid calendar date."""
    return [n for n in names if n not in found and re.match(r"(?i)^d_?\d{8}$", str(n).strip())]


def require_dates(names: Sequence[str], source: str, minimum: int = 2, order: str = "auto") -> dict[str, np.datetime64]:
    """Find the date columns, and raise an error if the table cannot be a series.

    Parameters
    ----------
    names : sequence of str
        Column names.
    source : str
        File or layer, for messages.
    minimum : int
        Required number of dates.
    order : {"auto", "dmy", "mdy", "ymd"}
        Order of day, month and year in the dates.

    Returns
    -------
    dict of str to datetime64[D]
        As returned by `parse_date_fields`.

    Raises
    ------
    InputError
        If a date occurs twice, there are fewer than `minimum` dates, or the dates cannot be read.
    """
    found, failed = _found(names, order)
    if failed:
        raise InputError(f"{source}: {failed}")
    first_name: dict[np.datetime64, str] = {}
    for name, date in found.items():
        if date in first_name:
            raise InputError(
                message(
                    "{source} has two columns for {date}, {first_name} and {name}; remove one.",
                    source=source,
                    date=date,
                    first_name=quoted(first_name[date]),
                    name=quoted(name),
                )
            )
        first_name[date] = name
    short = [name for name in names if _TWO_DIGITS.match(str(name).strip())]
    if len(short) >= minimum and len(found) < minimum:
        raise InputError(
            message(
                "The dates of {source} have two-digit years, such as {short}; 20 may mean 1920, 2020 or a day. Set "
                "DATE_ORDER, or rename the columns in the format D20200103.",
                source=source,
                short=quoted(short[0]),
            )
        )
    if not found:
        raise InputError(
            message(
                "{source} has no date columns; columns such as D20190101 or 20190101 with the displacement "
                "on each date are required.",
                source=source,
            )
        )
    if len(found) < minimum:
        raise InputError(
            message(
                "{source} has only one date column, {found}; a series requires at least {minimum}.",
                source=source,
                found=quoted(next(iter(found))),
                minimum=minimum,
            )
        )
    return found
