"""Units in the cells of a table: after the numbers, or in a separate column."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

import numpy as np

from ...common.arrays import AnyArray
from ...common.errors import InputError
from ...common.messages import listed, message, quoted
from ..sniffing.vocabulary import match_role, split_unit, unit_of, words_of

_WITH_UNIT = re.compile(r"^([-+−]?\d[\d., ]*?)\s*([^\W\d_][^\d\s]{0,12}|\"|″)$")
_MIN_SHARE, _WORD_CONFIDENCE = 0.9, 0.8


def units_in_cells(columns: Mapping[str, AnyArray], names: Sequence[str]) -> tuple[dict[str, AnyArray], dict[str, str]]:
    """Remove units from cells such as "2.5 mm".

    Parameters
    ----------
    columns : mapping of str to ndarray, shape (n_rows,)
    names : sequence of str
        Columns to check.

    Returns
    -------
    columns : dict of str to ndarray
        With plain numbers in the columns whose cells state a single unit.
    units : dict of str to str
        Units of these columns.
    """
    plain, units = dict(columns), {}
    for name in names:
        cells = np.asarray(columns[name])
        if cells.dtype.kind not in "UO":
            continue
        matches = [_WITH_UNIT.match(str(cell).strip()) for cell in cells]
        found = {unit_of(match[2]) for match in matches if match is not None}
        filled = sum(bool(str(cell).strip()) for cell in cells)
        if len(found) == 1 and "" not in found and sum(m is not None for m in matches) >= _MIN_SHARE * filled:
            plain[name] = np.array([str(cell) if m is None else m[1] for cell, m in zip(cells, matches)])
            units[name] = found.pop()
    return plain, units


def units_in_columns(columns: Mapping[str, AnyArray], names: Sequence[str]) -> dict[str, str]:
    """Return the units of value columns that are stated in columns of units (UNITS, rain_unit), by value column.

    A column of units belongs to the value column with a word in common, or to the only value column.

    Raises
    ------
    InputError
        If a column of units contains several units.
    """
    units: dict[str, str] = {}
    for column, cells in columns.items():
        known = match_role(column, "unit")
        if known is None or known.confidence < _WORD_CONFIDENCE or column in names:
            continue
        own = [name for name in names if set(words_of(column)) & set(words_of(split_unit(name)[0]))]
        meant = own or (list(names) if len(names) == 1 and known.confidence == 1.0 else [])
        texts = [text for text in dict.fromkeys(np.char.strip(np.asarray(cells).astype(str)).tolist()) if text]
        found = {unit_of(text) for text in texts}
        if len(meant) == 1 and len(found) > 1:
            raise InputError(
                message(
                    "The column {unit} contains several units ({units}) for one quantity ({kind}); convert "
                    "all values to one unit.",
                    unit=quoted(column),
                    units=listed(texts, 4),
                    kind=meant[0],
                )
            )
        if len(meant) == 1 and found and "" not in found:
            units[meant[0]] = found.pop()
    return units
