"""Long tables: a row for every point and date."""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np

from ....common.errors import InputError
from ....common.messages import message, quoted
from ...tables.column_aliases import match_fields
from ...tables.date_cells import require_days
from ...tables.delimited import Table
from ...tables.numbers import describe, numbers
from .raw import Raw

_DATES = ("date", "day", "acquisition", "acquisition_date", "epoch", "time", "datetime", "timestamp", "yyyymmdd")
_VALUES = (
    "displacement", "disp", "deformation", "defo", "cumulative_displacement", "cum_disp", "cumulative", "cum",
    "los_displacement", "displacement_los", "disp_los", "los", "value", "d", "ts",
)  # fmt: skip
_UNIT = re.compile(r"^(.+?)[ _/]*[(\[]?(?<![a-z])(mm|cm|m)[)\]]?$")
_GNSS = {"e_mm", "n_mm", "u_mm", "los_mm", "dis_e", "dis_n", "dis_u", "e_m", "n_m", "u_m"}


def long_columns(names: Sequence[str]) -> tuple[str, str, str] | None:
    """Return the columns of date and value and the unit in the value's name, None if it is no long table.

    A long table has ids, coordinates, dates and displacements, each in a column that is known by its name.
    """
    lower = {name.strip().lower(): name for name in names}
    fields = match_fields(names)
    date = next((lower[word] for word in _DATES if word in lower), None)
    placed = {"longitude", "latitude"} <= set(fields) or {"easting", "northing"} <= set(fields)
    if date is None or not placed or "pid" not in fields:
        return None
    bare: dict[str, tuple[str, str]] = {}
    for name, original in lower.items():
        match = _UNIT.match(name)
        if match and match.group(1) in _VALUES:
            bare.setdefault(match.group(1), (original, match.group(2)))
        elif name in _VALUES:
            bare.setdefault(name, (original, ""))
    found = next((bare[word] for word in _VALUES if word in bare), None)
    return None if found is None else (date, *found)


def refuse_gnss(names: Sequence[str], source: str) -> None:
    """Refuse a table of GNSS, which is long too.

    Raises
    ------
    InputError
        If it has a column of stations and columns of GNSS.
    """
    lower = {name.strip().lower() for name in names}
    if {"station", "site"} & lower and _GNSS & lower:
        raise InputError(message("{source} is a table of GNSS stations; use the import of GNSS.", source=source))


def raw_from_long(table: Table, date: str, value: str, unit: str) -> Raw:
    """Turn the rows of a long table into a row a point.

    Raises
    ------
    InputError
        If a date cannot be read, a point has two values on a day, or there is only one date.
    """
    columns = table.columns
    pids = np.char.strip(columns[match_fields(columns)["pid"]].astype(str))
    days = require_days(columns[date], date, table.source)
    values, text = numbers(columns[value], decimal_comma=table.decimal_comma)
    dates, column = np.unique(days, return_inverse=True)
    if len(dates) < 2:
        raise InputError(
            message(
                "{table} has only one date, {first}; a series needs two or more.", table=table.source, first=dates[0]
            )
        )
    _, first, row = np.unique(pids, return_index=True, return_inverse=True)
    order = np.argsort(first)
    rank = np.empty(len(order), dtype=np.int64)
    rank[order] = np.arange(len(order))
    cell = rank[row] * len(dates) + column
    seen = np.isfinite(values)
    sequence = np.flatnonzero(seen)[np.argsort(cell[seen], kind="stable")]
    same = np.flatnonzero((cell[sequence][1:] == cell[sequence][:-1]) & (values[sequence][1:] != values[sequence][:-1]))
    if len(same):
        one, two = sequence[same[0]], sequence[same[0] + 1]
        raise InputError(
            message(
                "Rows {one} and {two} of {table} give the point {pid} two values on {day}; keep one.",
                one=one + 1,
                two=two + 1,
                table=table.source,
                pid=quoted(pids[one]),
                day=days[one],
            )
        )
    matrix = np.full((len(order), len(dates)), np.nan)
    matrix.reshape(-1)[cell[seen]] = values[seen]
    notes = list(table.notes)
    if text:
        notes.append(
            message(
                "{text:,} cells of {value} are no numbers ({describe}); taken as missing.",
                text=sum(text.values()),
                value=value,
                describe=describe(text),
            )
        )
    kept = {name: cells[first[order]] for name, cells in columns.items() if name not in (date, value)}
    notes.append(
        message("A long table: dates in {date}, displacements in {value}.", date=quoted(date), value=quoted(value))
    )
    return Raw(table.source, kept, dates, matrix, notes=notes, decimal_comma=table.decimal_comma, unit=unit)
