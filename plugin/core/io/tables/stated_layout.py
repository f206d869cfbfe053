"""Application of a layout stated by the user."""

from __future__ import annotations

import codecs
from collections.abc import Mapping, Sequence

import numpy as np

from ...common.arrays import AnyArray
from ...common.errors import InputError
from ...common.messages import listed, message, quoted
from ..sniffing.findings import IGNORED, LayoutDescription
from ..sniffing.layout import SEPARATORS, Layout, attributes_in, find_layout, split
from ..sniffing.vocabulary import unit_of
from .numbers import to_floats


def required_encoding(encoding: str) -> str:
    """Return the name of an encoding as Python knows it.

    Raises
    ------
    InputError
        If the encoding is unknown.
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


def states_rows(declared: LayoutDescription) -> bool:
    """Check whether a layout states the position of the rows, the separator or the decimal sign."""
    return bool(declared.separator or declared.decimal) or any(
        row is not None for row in (declared.header_row, declared.unit_row, declared.first_row)
    )


def stated_layout(lines: Sequence[str], declared: LayoutDescription, source: str) -> Layout | None:
    """Return the declared layout of a text, completed by detection; None if neither determines it.

    Parameters
    ----------
    lines : sequence of str
        First lines of the file.
    declared : LayoutDescription
    source : str
        Name of the file, for messages.

    Raises
    ------
    InputError
        If a declared line (header, units or first row) does not exist.
    """
    found = find_layout(lines, (declared.separator,) if declared.separator else SEPARATORS)
    if not states_rows(declared):
        return found
    separator = declared.separator or (found.separator if found else "")
    if not separator:
        return None
    header_line = _line(declared.header_row, lines, "header_row", source, found.header_line if found else -1)
    unit_line = _line(declared.unit_row, lines, "unit_row", source, found.unit_line if found else -1)
    names = tuple(split(lines[header_line], separator)) if header_line >= 0 else ()
    if found is not None and header_line == found.header_line:
        names = found.header
    elif declared.header_row and unit_line <= header_line and declared.unit_row is None:
        unit_line = -1
    first = _line(declared.first_row, lines, "first_row", source, found.first_row if found else -1)
    if declared.first_row is None and (header_line >= first or found is None or first <= unit_line):
        after = range(max(header_line, unit_line) + 1, len(lines))
        first = next((i for i in after if lines[i].strip()), len(lines))
    cells = split(lines[unit_line], separator) if unit_line >= 0 else []
    units = {name: cell for name, cell in zip(names, cells) if unit_of(cell)}
    comma = declared.decimal == "," if declared.decimal else bool(found and found.decimal_comma)
    above = [line for line in lines[: header_line if header_line >= 0 else first] if line.strip()]
    return Layout(separator, names, first, header_line, units, attributes_in(above), comma, True, unit_line)


def _line(declared: int | None, lines: Sequence[str], name: str, source: str, found: int) -> int:
    """Return the index of a declared line from 0, −1 for none; `found` if it is not declared."""
    if declared is None:
        return found
    if declared > len(lines):
        raise InputError(
            message(
                "In LAYOUT, {name} is {said}; it must be within the first {lines} lines of {source}.",
                name=name,
                said=declared,
                source=source,
                lines=len(lines),
            )
        )
    return declared - 1


def without_ignored(columns: Mapping[str, AnyArray], declared: LayoutDescription, source: str) -> dict[str, AnyArray]:
    """Return the columns except those declared as ignored.

    Raises
    ------
    InputError
        If the layout names a column that does not exist.
    """
    for column in declared.columns:
        if column.name not in columns:
            raise InputError(
                message(
                    "LAYOUT contains the column {name}, which does not exist in {source}; valid columns: {columns}.",
                    name=quoted(column.name),
                    source=source,
                    columns=listed(columns),
                )
            )
    return {name: cells for name, cells in columns.items() if declared.roles.get(name) != IGNORED}


def without_no_data(cells: AnyArray, declared: LayoutDescription, decimal_comma: bool) -> AnyArray:
    """Return a column with declared no-data values replaced by blanks (NaN in a numeric column)."""
    if not declared.no_data or cells.dtype.kind not in "UOf":
        return cells
    if cells.dtype.kind == "f":
        return np.where(np.isin(cells, declared.no_data), np.nan, cells)
    texts = cells.astype(str)
    values = to_floats(texts.tolist(), decimal_comma=decimal_comma)[0]
    return np.where(np.isin(values, declared.no_data), "", texts)


def findings_in(layout: Layout, encoding: str) -> LayoutDescription:
    """Return the layout of a file as findings, without the roles of its columns."""
    return LayoutDescription(
        encoding=encoding,
        separator=layout.separator,
        decimal="," if layout.decimal_comma else ".",
        header_row=layout.header_line + 1,
        unit_row=layout.unit_line + 1 if layout.unit_line >= 0 else None,
        first_row=layout.first_row + 1,
    )
