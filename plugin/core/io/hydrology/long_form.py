"""Conversion of tables with one row per quantity, sensor and time to one column per quantity."""

from __future__ import annotations

import re
from collections.abc import Mapping

import numpy as np

from ...common.arrays import AnyArray, BoolArray, IntArray, StrArray
from ...common.errors import InputError
from ...common.messages import listed, message, quoted
from ..sniffing.vocabulary import match_role, split_unit

# USGS parameter codes: quantity and unit.
USGS_CODES = {
    "00045": "Rainfall/in", "00062": "Reservoir level/ft", "62614": "Reservoir level/ft NGVD 1929",
    "62615": "Reservoir level/ft NAVD 1988", "00065": "Stage/ft", "00054": "storage_acre_ft", "00060": "discharge_cfs",
    "72019": "groundwater_depth_ft", "00010": "water_temperature_c", "00020": "air_temperature_c",
}  # fmt: skip
_DAY_AT_END = re.compile(r"^(.*?)0?(\d{1,2})$")
_ROLES = ("value", "unit", "quantity")


def named_best(names: list[str], role: str) -> str | None:
    """Return the column whose whole name matches a role best, or None if there is none."""
    fits = [
        (found.rank, name)
        for name in names
        if (found := match_role(name, role)) is not None and found.confidence == 1.0
    ]
    return min(fits)[1] if fits else None


def station_column(names: list[str]) -> str | None:
    """Return the column of stations, gauges or sensors, or None if there is none."""
    return named_best(names, "station")


def refuse_days_across(columns: Mapping[str, AnyArray]) -> None:
    """Raise an error for a table with one column per day of the month (1 to 31, Rain01 to Rain31).

    Raises
    ------
    InputError
        If there are such columns.
    """
    days: dict[str, dict[int, str]] = {}
    for name in columns:
        match = _DAY_AT_END.match(name.strip())
        if match and 1 <= int(match[2]) <= 31:
            days.setdefault(match[1], {})[int(match[2])] = name
    for found in days.values():
        if len(found) >= 28:
            raise InputError(
                message(
                    "The table has one column per day of the month ({first} to {last}); rearrange it to one row "
                    "per day.",
                    first=quoted(found[min(found)]),
                    last=quoted(found[max(found)]),
                )
            )


def wide_by_quantity(columns: dict[str, StrArray], date: str | None, notes: list[str]) -> dict[str, StrArray]:
    """Convert a long table to one column per quantity, with the unit in the column name.

    Parameters
    ----------
    columns : dict of str to ndarray, shape (n_rows,)
        Table with a column of values and a column of quantities or units; other tables are returned unchanged.
    date : str or None
        Column of dates.
    notes : list of str
        Receives a note per quantity.

    Raises
    ------
    InputError
        If a quantity has several units, or a station has two different values of a quantity at the same time.
    """
    names = list(columns)
    value, unit, quantity = (named_best(names, role) for role in _ROLES)
    if value is None or (unit is None and quantity is None) or date is None:
        return columns
    units = _texts(columns[unit]) if unit else np.full(len(columns[value]), "")
    kinds = _texts(columns[quantity]) if quantity else np.full(len(units), "")
    station = station_column(names)
    places = _texts(columns[station]) if station else np.full(len(units), "")
    moments = _texts(columns[date])
    keys, first, row = np.unique(
        np.char.add(np.char.add(places, "\x1f"), moments), return_index=True, return_inverse=True
    )
    order = np.argsort(first)
    rank = np.empty(len(order), dtype=np.int64)
    rank[order] = np.arange(len(order))
    row = rank[row.reshape(-1)]
    wide: dict[str, StrArray] = {date: np.asarray(columns[date])[first[order]]}
    if station:
        wide[station] = places[first[order]]
    if "tz_cd" in columns:
        wide["tz_cd"] = np.asarray(columns["tz_cd"])[first[order]]
    for kind in dict.fromkeys(kinds.tolist()):
        its = kinds == kind
        quantity_units = [u for u in dict.fromkeys(units[its].tolist()) if u]
        if len(quantity_units) > 1:
            raise InputError(
                message(
                    "The column {unit} contains several units ({units}) for one quantity ({kind}); convert "
                    "all values to one unit.",
                    unit=quoted(str(unit)),
                    units=listed(quantity_units, 4),
                    kind=kind or value,
                )
            )
        name = _named(kind, value, quantity_units[0] if quantity_units else "")
        wide[name] = _cells(np.asarray(columns[value]).astype(str), its, row, len(keys), name, moments)
        notes.append(
            message(
                "{kind}: {name}, as specified in the columns {columns}.",
                kind=quoted(kind or value),
                name=name,
                columns=", ".join(n for n in (quantity, unit) if n),
            )
        )
    return wide


def _cells(values: StrArray, its: BoolArray, row: IntArray, n_rows: int, name: str, moments: StrArray) -> StrArray:
    own = row[its]
    rows, count = np.unique(own, return_counts=True)
    cells = np.full(n_rows, "", dtype=values.dtype)
    cells[own] = values[its]
    if (count > 1).any():
        many = np.flatnonzero(its)[np.isin(own, rows[count > 1])]
        if (cells[row[many]] != values[many]).any():
            raise InputError(
                message(
                    "{name} has two values at {time}; several sensors or statistics may be mixed. Keep one value, "
                    "or select a sensor with STATIONS.",
                    name=name,
                    time=quoted(moments[many[0]]),
                )
            )
    return cells


def _named(kind: str, value: str, unit: str) -> str:
    name = USGS_CODES.get(kind, kind or value)
    bare, own = split_unit(name)
    if not unit or own:
        return name
    return f"{bare}/{unit}"


def _texts(cells: AnyArray) -> StrArray:
    return np.char.strip(np.asarray(cells).astype(str))


def usgs_code(name: str) -> str:
    """Return the USGS parameter code in a column name (X_00065_00003), or an empty string if there is none."""
    return next((part for part in re.split(r"[_\s]+", name) if part in USGS_CODES), "")
