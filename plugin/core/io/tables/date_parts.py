"""Dates whose year, month and day are in separate columns."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ...common.arrays import AnyArray, FloatArray, StrArray
from ..sniffing.months import calendar_date, month_of
from ..sniffing.timestamp_parsing import Timestamps, day_of_year
from ..sniffing.vocabulary import match_role
from .numbers import numbers


def date_parts(columns: dict[str, AnyArray]) -> tuple[Timestamps, tuple[str, ...]] | None:
    """Read dates whose year, month and day, or year and day of the year, are in separate columns.

    Parameters
    ----------
    columns : dict of str to ndarray, shape (n_rows,)

    Returns
    -------
    (Timestamps, tuple of str) or None
        The dates, with a time of day if there is also a column of hours, and the names of the columns used; None if
        there are no such columns.
    """
    by_role: dict[str, str] = {}
    for name in columns:
        for role in ("year", "month", "day_of_month", "day_of_year", "hour"):
            known = match_role(name, role)
            if known is not None and known.confidence == 1.0:
                by_role.setdefault(role, name)
    roles = ["year", "month", "day_of_month"]
    if not set(roles) <= set(by_role):
        roles = ["year", "day_of_year"]
        if not set(roles) <= set(by_role):
            return None
    names = tuple(by_role[role] for role in roles)
    cells = [
        _months(columns[name]) if role == "month" else numbers(np.asarray(columns[name]))[0]
        for role, name in zip(roles, names)
    ]
    days = np.array([_day(row) for row in zip(*cells)], dtype="datetime64[D]")
    minutes = np.full(len(days), np.nan)
    if "hour" in by_role and by_role["hour"] not in names:
        hours = numbers(np.asarray(columns[by_role["hour"]]))[0]
        if np.isfinite(hours).all() and (hours >= 0).all() and (hours <= 24).all():
            minutes = 60.0 * hours
            names = (*names, by_role["hour"])
    return Timestamps(days, minutes, np.full(len(days), np.nan)), names


def _months(column: StrArray) -> FloatArray:
    """Return the month numbers of a column of numbers or month names; NaN where the month is unknown."""
    values = numbers(np.asarray(column))[0].copy()
    for row in np.flatnonzero(np.isnan(values)):
        values[row] = month_of(str(column[row]).strip()) or np.nan
    return values


def _day(parts: Sequence[float]) -> np.datetime64:
    known = np.isfinite(parts).all()
    numbers = [int(part) for part in parts] if known else [0] * len(parts)
    found = (calendar_date(*numbers) if len(numbers) == 3 else day_of_year(*numbers)) if known else None
    return np.datetime64("NaT", "D") if found is None else found
