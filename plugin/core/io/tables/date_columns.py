"""Which columns of a table are acquisition dates, and which days they name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

import numpy as np

from ...common.errors import InputError
from ...common.messages import message, quoted

FIRST_YEAR, LAST_YEAR = 1990, 2100

_YEAR_FIRST = re.compile(
    r"^(d_?|x|ts_|disp_)?(\d{4})[-_]?(\d{2})[-_]?(\d{2})(?:_?mm|[ T]00:00(?::00)?)?$", re.IGNORECASE
)
_DAY_FIRST = re.compile(
    r"^(d_?|x|ts_|disp_)?(\d{2})[-_]?(\d{2})[-_]?(\d{4})(?:_?mm|[ T]00:00(?::00)?)?$", re.IGNORECASE
)
_TWO_DIGITS = re.compile(r"^(?:d_?|x|ts_|disp_)?(?:\d{2}[-/_.]\d{2}[-/_.]\d{2}|\d{6})(?:_?mm)?$", re.IGNORECASE)


def day(year: int, month: int, day_of_month: int) -> np.datetime64 | None:
    """Return the day, or None if the calendar has no such day or the year is not in 1990–2100."""
    if not (FIRST_YEAR <= year <= LAST_YEAR and 1 <= month <= 12 and 1 <= day_of_month <= 31):
        return None
    try:
        return np.datetime64(f"{year:04d}-{month:02d}-{day_of_month:02d}", "D")
    except ValueError:
        return None


def parse_date_fields(names: Sequence[str]) -> dict[str, np.datetime64]:
    """Find the columns that name a day.

    Read are `D20190101`, `d20190101`, `D_20190101`, `20190101`, `2019-01-01`, `X2019_01_01`, `ts_20190101`,
    `disp_20190101_mm` and the like, and `D01012019` (day, month, year: EGMStream), the last only when no
    column reads as year, month, day. A name made of digits alone counts only where at least two of them name
    a day, because one alone is rather a number (an id, a tile).

    Parameters
    ----------
    names : sequence of str
        Column names, in the order of the table.

    Returns
    -------
    dict of str to datetime64[D]
        In the order of `names`; two names may have the same day (see `require_dates`).

    Notes
    -----
    Column forms seen in files and readers of EGMS, TRE, MintPy, SARvey, SARscape, LiCSBAS2, NGU, EGMStream.
    """
    for pattern, order in ((_YEAR_FIRST, (2, 3, 4)), (_DAY_FIRST, (4, 3, 2))):
        found: dict[str, np.datetime64] = {}
        bare = []
        for name in names:
            match = pattern.match(str(name).strip())
            if match is None:
                continue
            year, month, day_of_month = (int(match.group(i)) for i in order)
            parsed = day(year, month, day_of_month)
            if parsed is None:
                continue
            found[name] = parsed
            if match.group(1) is None:
                bare.append(name)
        if len(bare) == 1:
            del found[bare[0]]
        if found:
            return found
    return {}


def date_form(name: str) -> str:
    """Return how a date column is written, by the example of 3 January 2020 ("D20200103"); "" if it is no date."""
    name = str(name).strip()
    for pattern, groups in ((_YEAR_FIRST, (2, 3, 4)), (_DAY_FIRST, (4, 3, 2))):
        match = pattern.match(name)
        if match is not None and day(*(int(match.group(i)) for i in groups)) is not None:
            form = name
            for group, digits in zip(groups, ("2020", "01", "03")):
                form = form[: match.start(group)] + digits + form[match.end(group) :]
            return form
    return ""


def invalid_date_fields(names: Iterable[str], found: Mapping[str, np.datetime64]) -> list[str]:
    """Return the columns that carry a date's prefix and digits but are no day of the calendar."""
    return [n for n in names if n not in found and re.match(r"(?i)^d_?\d{8}$", str(n).strip())]


def require_dates(names: Sequence[str], source: str, minimum: int = 2) -> dict[str, np.datetime64]:
    """Find the date columns and refuse a table that cannot be a series.

    Parameters
    ----------
    names : sequence of str
        Column names.
    source : str
        The file or layer, for the message.
    minimum : int
        How many dates are needed.

    Raises
    ------
    InputError
        If a day occurs twice, or there are fewer than `minimum` days.
    """
    found = parse_date_fields(names)
    first_name: dict[np.datetime64, str] = {}
    for name, date in found.items():
        if date in first_name:
            raise InputError(
                message(
                    "{source} has two columns for the day {date}, {first_name} and {name}; remove one.",
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
                "{source} writes its dates with a year of two digits, such as {short}; 20 may be "
                "1920, 2020 or a day. Rename the columns as D20200103.",
                source=source,
                short=quoted(short[0]),
            )
        )
    if not found:
        raise InputError(
            message(
                "{source} has no date columns; columns such as D20190101 or 20190101 with the "
                "displacement of each date are needed.",
                source=source,
            )
        )
    if len(found) < minimum:
        raise InputError(
            message(
                "{source} has only one date column, {found}; a series needs {minimum} or more.",
                source=source,
                found=quoted(next(iter(found))),
                minimum=minimum,
            )
        )
    return found
