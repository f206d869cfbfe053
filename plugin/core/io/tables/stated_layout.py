"""A layout that a user states, followed in the reading of a table."""

from __future__ import annotations

import codecs
from collections.abc import Mapping, Sequence

import numpy as np

from ...common.arrays import AnyArray, StrArray
from ...common.errors import InputError
from ...common.messages import message, quoted
from ..sniffing.findings import IGNORED, Findings
from ..sniffing.layout import SEPARATORS, Layout, attributes_in, find_layout, split
from ..sniffing.vocabulary import unit_of
from .numbers import to_floats


def required_encoding(encoding: str) -> str:
    """Return an encoding that Python knows.

    Raises
    ------
    InputError
        If there is none of that name.
    """
    try:
        return codecs.lookup(encoding).name
    except LookupError:
        raise InputError(
            message(
                "In LAYOUT, the encoding {name} is unknown; use, for example, utf-8, cp1252 or gb18030.",
                name=quoted(encoding),
            )
        ) from None


def states_rows(said: Findings) -> bool:
    """Tell whether a layout says where the rows stand or how they are separated."""
    return bool(said.separator or said.decimal) or any(
        row is not None for row in (said.header_row, said.unit_row, said.first_row)
    )


def stated_layout(lines: Sequence[str], said: Findings, source: str) -> Layout | None:
    """Return the layout of a text by what is said of it, the rest as found; None where neither tells.

    Parameters
    ----------
    lines : sequence of str
        The first of the file.
    said : Findings
    source : str
        For messages.

    Raises
    ------
    InputError
        If a line that is said to be the header or the first row is not there.
    """
    found = find_layout(lines, (said.separator,) if said.separator else SEPARATORS)
    if not states_rows(said):
        return found
    separator = said.separator or (found.separator if found else "")
    if not separator:
        return None
    header_line = _line(said.header_row, lines, "header_row", source, found.header_line if found else -1)
    unit_line = _line(said.unit_row, lines, "unit_row", source, found.unit_line if found else -1)
    names = tuple(split(lines[header_line], separator)) if header_line >= 0 else ()
    if found is not None and header_line == found.header_line:
        names = found.header
    elif said.header_row and unit_line <= header_line and said.unit_row is None:
        unit_line = -1
    first = _line(said.first_row, lines, "first_row", source, found.first_row if found else -1)
    if said.first_row is None and (header_line >= first or found is None or first <= unit_line):
        after = range(max(header_line, unit_line) + 1, len(lines))
        first = next((i for i in after if lines[i].strip()), len(lines))
    cells = split(lines[unit_line], separator) if unit_line >= 0 else []
    units = {name: cell for name, cell in zip(names, cells) if unit_of(cell)}
    comma = said.decimal == "," if said.decimal else bool(found and found.decimal_comma)
    above = [line for line in lines[: header_line if header_line >= 0 else first] if line.strip()]
    return Layout(separator, names, first, header_line, units, attributes_in(above), comma, True, unit_line)


def _line(said: int | None, lines: Sequence[str], name: str, source: str, found: int) -> int:
    """Return a line from 0, −1 for none."""
    if said is None:
        return found
    if said > len(lines):
        raise InputError(
            message(
                "In LAYOUT, {name} is {said}; it must be within the first {lines} lines of {source}.",
                name=name,
                said=said,
                source=source,
                lines=len(lines),
            )
        )
    return said - 1


def without_ignored(columns: Mapping[str, StrArray], said: Findings, source: str) -> dict[str, StrArray]:
    """Return the columns but for those that are said to be left out.

    Raises
    ------
    InputError
        If the layout names a column that is not there.
    """
    for column in said.columns:
        if column.name not in columns:
            raise InputError(
                message(
                    "LAYOUT contains the column {name}, which does not exist in {source}; valid columns: {columns}.",
                    name=quoted(column.name),
                    source=source,
                    columns=", ".join(list(columns)[:12]),
                )
            )
    return {name: cells for name, cells in columns.items() if said.roles.get(name) != IGNORED}


def cleared(cells: AnyArray, said: Findings, decimal_comma: bool) -> AnyArray:
    """Return a column with blanks (NaN in a column of numbers) where it holds a number for a missing value."""
    if not said.no_data or cells.dtype.kind not in "UOf":
        return cells
    if cells.dtype.kind == "f":
        return np.where(np.isin(cells, said.no_data), np.nan, cells)
    texts = cells.astype(str)
    values = to_floats(texts.tolist(), decimal_comma=decimal_comma)[0]
    return np.where(np.isin(values, said.no_data), "", texts)


def findings_in(layout: Layout, encoding: str) -> Findings:
    """Return where things stand in a file, without what its columns hold."""
    return Findings(
        encoding=encoding,
        separator=layout.separator,
        decimal="," if layout.decimal_comma else ".",
        header_row=layout.header_line + 1,
        unit_row=layout.unit_line + 1 if layout.unit_line >= 0 else None,
        first_row=layout.first_row + 1,
    )
