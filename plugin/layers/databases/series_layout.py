"""How the dates of a series stand in a table of PostgreSQL: a column each, or one column of arrays."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from ...core.common.errors import InputError
from ...core.common.messages import message

# PostgreSQL stores a row on one page of 8 kB and counts at most 1,600 columns; numbers cannot be moved out of the row
MAX_COLUMNS = 1600
_ROW_BYTES = 8160
_FIXED_BYTES, _TEXT_BYTES, _NUMBER_BYTES = 120, 100, 8
_DATED = re.compile(r"[DSF](\d{4})(\d{2})(\d{2})")
_VALUES = {"sigma": "sigma", "flag": "flag", "rate": "rate", "level": "level"}


class Layout(Enum):
    """Columns named after dates, or one column of arrays whose dates are in the comment of the table."""

    COLUMNS = "columns"
    ARRAY = "array"


@dataclass(frozen=True)
class SeriesLayout:
    """How a table is written.

    Attributes
    ----------
    layout : Layout
    dated : tuple of str
        Columns of the dates, by date; empty for a table without series.
    values : str
        Column of the arrays, empty without.
    """

    layout: Layout
    dated: tuple[str, ...] = ()
    values: str = ""

    @property
    def dates(self) -> tuple[str, ...]:
        """ISO dates of the series."""
        return tuple(_DATED.sub(r"\1-\2-\3", name) for name in self.dated)


def chosen_layout(table: str, columns: Mapping[str, str], role: str | None) -> SeriesLayout:
    """Return one column per date where the rows fit into PostgreSQL, else arrays.

    Parameters
    ----------
    table : str
        For the message.
    columns : mapping of str to str
        Names and types, without id and geometry.
    role : str or None
        Of the layer; None for what is no series.

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
