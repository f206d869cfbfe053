"""Columns that state the unit, the component or the no-data value in every row."""

from __future__ import annotations

import numpy as np

from ...common.errors import InputError
from ...common.messages import listed, message, quoted
from ..sniffing.vocabulary import match_role, unit_of, words_of
from ..tables.numbers import numbers
from .sources.raw_series import RawSeries
from .units import UNITS

_AXES = {
    "east": "e w|ew|east|east west|e|est|ovest est|west east|w e|oriente",
    "up": "u d|ud|up|vertical|v|u|vert|up down|verticale|vertikal",
    "los": "los|line of sight|slant|range",
}
_COMPONENTS = {word: axis for axis, words in _AXES.items() for word in words.split("|")}


_ROLES = ("unit", "axis", "no_data")


def stated_property(name: str) -> str:
    """Return which property a column states, by its name: "unit", "axis" or "no_data"; empty for other columns."""
    return next((r for r in _ROLES if (found := match_role(name, r)) and found.confidence == 1.0), "")


def apply_stated_columns(raw: RawSeries) -> float | None:
    """Move the unit and component from the columns that state them into `raw`, and return the no-data value, or None.

    Raises
    ------
    InputError
        If a column states several units or components.
    """
    sentinel = None
    for name in list(raw.columns):
        role = stated_property(name)
        if not role:
            continue
        cells = np.char.strip(np.asarray(raw.columns[name]).astype(str))
        stated = [cell for cell in dict.fromkeys(cells.tolist()) if cell]
        if not stated:
            continue
        if role == "no_data":
            value = numbers(np.array(stated))[0]
            if len(stated) == 1 and np.isfinite(value[0]):
                sentinel = float(value[0])
                del raw.columns[name]
            continue
        read = (
            (lambda cell: _unit(cell))
            if role == "unit"
            else (lambda cell: _COMPONENTS.get(" ".join(words_of(cell)), ""))
        )
        meant = {read(cell) for cell in stated}
        if "" in meant and role == "axis":
            continue
        if len(meant) > 1 or "" in meant:
            raise InputError(
                message(
                    "The column {name} of {raw} contains {stated}; convert all points to one {role} "
                    "({units}), or remove the column and set UNIT.",
                    name=quoted(name),
                    raw=raw.source,
                    stated=listed(stated, 4),
                    role=role,
                    units=", ".join(UNITS),
                )
                if role == "unit"
                else message(
                    "The column {name} of {raw} contains {stated}; import the points of each component separately.",
                    name=quoted(name),
                    raw=raw.source,
                    stated=listed(stated, 4),
                )
            )
        if role == "unit":
            raw.unit = meant.pop()
        else:
            axis = meant.pop()
            raw.component = "" if axis == "los" else axis
        del raw.columns[name]
        raw.notes.append(message("The column {name} contains {stated}.", name=quoted(name), stated=stated[0]))
    return sentinel


def _unit(cell: str) -> str:
    unit = unit_of(cell)
    return unit if unit in UNITS else ""
