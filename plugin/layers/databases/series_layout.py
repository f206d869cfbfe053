"""Layout of a series in a PostgreSQL table: one column per date, or one array column."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from ...core.common.errors import InputError
from ...core.common.messages import message

# PostgreSQL limits: a row must fit on one page of 8 kB (numbers cannot be stored outside it), and 1,600 columns
MAX_COLUMNS = 1600
_ROW_BYTES = 8160
_FIXED_BYTES, _TEXT_BYTES, _NUMBER_BYTES = 120, 100, 8
_DATED = re.compile(r"[DSF](\d{4})(\d{2})(\d{2})")
_VALUES = {"sigma": "sigma", "flag": "flag", "rate": "rate", "level": "level"}


class Layout(Enum):
    """One column per date, or one array column whose dates are in the table comment."""

    COLUMNS = "columns"
    ARRAY = "array"


@dataclass(frozen=True)
class SeriesLayout:
    """Layout of a table.

    Attributes
    ----------
    layout : Layout
    dated : tuple of str
        Date columns in order of date; empty for a table without series.
    values : str
        Array column, empty for none.
    """

    layout: Layout
    dated: tuple[str, ...] = ()
    values: str = ""

    @property
    def dates(self) -> tuple[str, ...]:
        """ISO dates of the series."""
        return tuple(_DATED.sub(r"\1-\2-\3", name) for name in self.dated)


def chosen_layout(table: str, columns: Mapping[str, str], role: str | None) -> SeriesLayout:
    """Return one column per date if the rows fit into PostgreSQL, else arrays.

    Parameters
    ----------
    table : str
        Name of the table for the error message.
    columns : mapping of str to str
        Column names and types, without ID and geometry.
    role : str or None
        Role of the layer; None if it is not a series.

    Raises
    ------
    InputError
        If a table without series has too many columns.
    """
    dated = tuple(sorted((name for name in columns if _DATED.fullmatch(name)), key=lambda name: name[1:]))
    dated = dated if role is not None else ()
    n_texts = sum(kind == "text" for kind in columns.values())
    n_bytes = _FIXED_BYTES + len(columns) // 8 + n_texts * _TEXT_BYTES + (len(columns) - n_texts) * _NUMBER_BYTES
    if len(columns) + 2 <= MAX_COLUMNS and n_bytes <= _ROW_BYTES:
        return SeriesLayout(Layout.COLUMNS, dated)
    if not dated:
        raise InputError(
            message(
                "The table {table} would have {columns:,} columns, which exceeds the limit of PostgreSQL; write a "
                "GeoPackage.",
                table=table,
                columns=len(columns),
            )
        )
    taken = {name.lower() for name in columns}
    name = _VALUES.get(str(role), "displacement")
    while name in taken:
        name += "_values"
    return SeriesLayout(Layout.ARRAY, dated, name)
