"""Delimited text tables such as CSV: fast for wide series, tolerant of what programs write."""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain, islice
from pathlib import Path
from typing import IO

import numpy as np

from ...common.arrays import AnyArray, FloatArray, StrArray
from ...common.errors import InputError
from ...common.messages import message, plural, quoted
from ...common.progress import Progress
from ..sniffing.findings import IGNORED, LayoutDescription
from ..sniffing.layout import LAYOUT_LINES, Layout, kind_of, no_data_in
from .archive import Source, Stamp, locate, open_source
from .encoding import encoding_of, opened_text
from .memory_guard import require_memory
from .numbers import refuse_decimal_commas, to_matrix
from .row_blocks import BLOCK, can_be_numeric, numeric_blocks, row_blocks
from .stated_layout import findings_in, required_encoding, stated_layout, states_rows, without_ignored, without_no_data

# length [characters] above which the cells of a column are stored as objects, so that one cell does not pad the others
_LONGEST_CELL = 300
_MAX_COLUMNS = 20_000
# a line that marks the end of a table
_END = r"\W*(?:end(?: of)?(?: data| file| table)?|eof|fin|ende|fine)\W*$"
# a line with one cell below a table; a row truncated in its first cell has no such characters and no spaces
_REMARK = re.compile(rf"^(?:[*#%]|{_END}|(?=.*\s)[^\d\s][^,;\t]*[:/：])", re.IGNORECASE)
_SEPARATORS = ",;\t|"


@dataclass
class Table:
    """A table read from a text file.

    Attributes
    ----------
    source : str
        File (and member), for messages.
    columns : dict of str to ndarray of str, shape (n_rows,)
        Columns outside the matrix, as text.
    matrix_names : tuple of str
        Column names of the matrix.
    matrix : ndarray, shape (n_rows, n_matrix_columns)
        Numbers; NaN = blank or not a number.
    text : Counter of str
        Cells of the matrix that are not numbers.
    decimal_comma : bool
        Whether the decimal separator is a comma.
    notes : list of str
        Irregularities that were corrected or ignored.
    complete : bool
        Whether the last line ends with a line break; if not, the last number may be truncated.
    units : dict of str to str
        Units by column, from a line below the column names.
    attributes : dict of str to str
        Key and value pairs from the lines above the header.
    header : bool
        Whether the file has column names; if not, the columns are named column_1, column_2 …
    findings : LayoutDescription
        Detected layout of the file; empty if the file is not text.
    declared : LayoutDescription
        Layout stated by the user, which was applied.
    """

    source: str
    columns: dict[str, StrArray]
    matrix_names: tuple[str, ...] = ()
    matrix: FloatArray = field(default_factory=lambda: np.empty((0, 0)))
    text: Counter[str] = field(default_factory=Counter)
    decimal_comma: bool = False
    notes: list[str] = field(default_factory=list)
    complete: bool = True
    units: dict[str, str] = field(default_factory=dict)
    attributes: dict[str, str] = field(default_factory=dict)
    header: bool = True
    findings: LayoutDescription = field(default_factory=LayoutDescription)
    declared: LayoutDescription = field(default_factory=LayoutDescription)


def read_table(
    path: str | Path,
    progress: Progress | None = None,
    *,
    matrix: Callable[[Sequence[str], str], Sequence[str]] | None = None,
    mend_header: Callable[[list[str], int], tuple[list[str], str]] | None = None,
    without_header: Callable[[str], Sequence[str] | None] | None = None,
    head_only: bool = False,
    headless: bool = False,
    declared: LayoutDescription | None = None,
) -> Table:
    """Read a table from a file, a zip with one table, or `archive.zip/member.csv`.

    The separator, decimal sign, header, the line of units below it and the lines above it are detected by `layout`. A
    byte-order mark, quotes, an unnamed first column and comment lines before the header are supported.

    Parameters
    ----------
    path : str or Path
        File to read.
    progress : Progress, optional
        Updated after every block of 5,000 rows.
    matrix : callable, optional
        Takes the column names and the name of the source; returns the columns to read as one matrix of numbers.
    mend_header : callable, optional
        Takes the column names and the number of cells in the first row, if they differ; returns the corrected column
        names and a note.
    without_header : callable, optional
        Takes the first line; returns the column names of a known file format without a header, or None.
    head_only : bool
        Whether to read only the first 5,000 rows (for a preview).
    headless : bool
        Whether to accept a file without column names.
    declared : LayoutDescription, optional
        Layout stated by the user; takes precedence over the detected layout.

    Raises
    ------
    InputError
        If the file is missing, empty, damaged or not text, or a row has a different number of cells than the header.
    """
    progress, declared = progress or Progress(), declared or LayoutDescription()
    source = locate(path)
    stamp = Stamp(source.path)
    encoding = _encoding(source, declared)
    with open_source(source) as stream, opened_text(stream, encoding, source.name) as lines:
        table = _read(
            source, stream, lines, progress, matrix, mend_header, without_header, head_only, headless, declared
        )
    table.findings = replace(table.findings, encoding=encoding)
    stamp.require_same()
    table.complete = bool(source.member) or _ends_with_a_line(source)
    return table


def _encoding(source: Source, declared: LayoutDescription) -> str:
    if declared.encoding:
        return required_encoding(declared.encoding)
    with open_source(source) as stream:
        return encoding_of(stream.read(1 << 16), source.name)


def first_lines(
    path: str | Path, declared: LayoutDescription | None = None, most: int = LAYOUT_LINES
) -> tuple[list[str], str, str]:
    """Return the first lines of a text file without line breaks, the name of the source, and the encoding.

    Raises
    ------
    InputError
        If the file is missing, empty, damaged or not text.
    """
    source = locate(path)
    encoding = _encoding(source, declared or LayoutDescription())
    with open_source(source) as stream, opened_text(stream, encoding, source.name) as lines:
        return [line.rstrip("\r\n") for line in islice(lines, most)], source.name, encoding


def first_rows(path: str | Path, most: int | None = 15) -> tuple[list[list[str]], str]:
    """Return the cells of the first lines, including titles, and the name of the source.

    Parameters
    ----------
    path : str or Path
        File to read.
    most : int or None
        Maximum number of lines; None = all.

    Raises
    ------
    InputError
        If the file is missing, empty, damaged or not text.
    """
    source = locate(path)
    with open_source(source) as stream:
        encoding = encoding_of(stream.read(1 << 16), source.name)
    with open_source(source) as stream, opened_text(stream, encoding, source.name) as lines:
        kept = [line.rstrip("\r\n") for line in islice(lines, most)]
    separator = max(_SEPARATORS, key="".join(kept).count)
    try:
        return list(csv.reader(kept, delimiter=separator)), source.name
    except csv.Error as error:
        raise InputError(
            message(
                "{source} cannot be read as a table ({error}); save it again as CSV.", source=source.name, error=error
            )
        ) from None


def _ends_with_a_line(source: Source) -> bool:
    with source.path.open("rb") as stream:
        stream.seek(-min(source.size, 4), 2)
        return bool(set(stream.read(4).rstrip(b"\0")[-1:]) & set(b"\r\n"))


def _read(
    source: Source,
    stream: IO[bytes],
    lines: IO[str],
    progress: Progress,
    matrix: Callable[[Sequence[str], str], Sequence[str]] | None,
    mend_header: Callable[[list[str], int], tuple[list[str], str]] | None,
    without_header: Callable[[str], Sequence[str] | None] | None,
    head_only: bool,
    headless: bool,
    declared: LayoutDescription,
) -> Table:
    head = list(islice(lines, LAYOUT_LINES))
    layout = _layout(head, source, without_header, headless, declared)
    declared = declared if declared.no_data else replace(declared, no_data=no_data_in(layout.attributes))
    separator, names, comma = layout.separator, list(layout.header), layout.decimal_comma
    rows = csv.reader(chain(head[layout.first_row :], lines), delimiter=separator, skipinitialspace=True)
    block = next(row_blocks(rows, source.name), None)
    if block is None:
        raise _no_rows(source)
    notes: list[str] = []
    _require_columns(names, source)
    if len(block[0]) != len(names) and mend_header is not None:
        names, note = mend_header(names, len(block[0]))
        notes += [note] if note else []
    names = _distinct(names or [f"column_{j + 1}" for j in range(len(block[0]))], source)
    chosen = list(matrix(names, source.name)) if matrix else []
    chosen = [name for name in chosen if declared.roles.get(name) != IGNORED]
    wide = [names.index(n) for n in chosen]
    rest = [j for j in range(len(names)) if j not in set(wide)]
    table = Table(source.name, {}, tuple(chosen), decimal_comma=comma, notes=notes)
    table.units, table.attributes, table.header = layout.units, layout.attributes, bool(layout.header)
    table.findings, table.declared = replace(findings_in(layout, ""), no_data=declared.no_data), declared
    texts: list[list[AnyArray]] = [[] for _ in rest]
    # The number of rows is estimated from the first block; pages of the array that stay unused take no memory.
    share = max(stream.tell() / max(source.size, 1), 1e-6)
    expected = int(len(block) / min(share, 1.0) * 1.05) + BLOCK
    letters = sum(len(cell) for row in block[:50] for cell in (row[j] for j in rest if j < len(row))) / len(block[:50])
    # the matrix, a second copy while it is sorted or filtered, and the text columns with their copies
    expected = min(expected, BLOCK) if head_only else expected
    require_memory(expected * (16.0 * len(wide) + 8.0 * letters), source.name)
    store = np.empty((expected, len(wide)))
    n_rows = 0
    following: Iterator[tuple[list[list[str]], FloatArray | None]] = iter(())
    if not head_only and not comma and can_be_numeric(separator, wide, len(names)):
        # the first block is longer than the head, so `lines` continues after the block
        following = numeric_blocks(lines, separator, len(rest), len(wide), source.name)
    elif not head_only:
        following = ((more, None) for more in row_blocks(rows, source.name))
    for cells, known in chain([(block, None)], following):
        text: Counter[str] = Counter()
        if known is None:
            _check_width(cells, len(names), n_rows, source, notes)
            values, text = to_matrix(cells, wide, decimal_comma=comma)
        else:
            values = known
        if n_rows + len(cells) > len(store):
            store = np.concatenate([store, np.empty_like(store)])
        store[n_rows : n_rows + len(cells)] = values
        if text and not comma:
            refuse_decimal_commas(cells, wide, names, n_rows, source.name)
        table.text.update(text)
        for column, j in zip(texts, rest):
            column.append(_cells([row[j] for row in cells]))
        n_rows += len(cells)
        progress.step(
            min(stream.tell() / max(source.size, 1), 1.0),
            message("{source}: {n_rows:,} rows read", source=source.name, n_rows=n_rows),
        )
    if not n_rows:
        # all lines below the header were remarks
        raise _no_rows(source)
    # in place: a slice of the array would be copied when a series takes it over
    store.resize((n_rows, len(wide)), refcheck=False)
    table.matrix = without_no_data(store, declared, comma)
    table.columns = {names[j]: np.concatenate(column) for column, j in zip(texts, rest)}
    apply_declared_layout(table, declared)
    return table


def _no_rows(source: Source) -> InputError:
    return InputError(message("{source} has a header but no rows.", source=source.name))


def _cells(texts: list[str]) -> AnyArray:
    """Return cells as an array; of dtype object if a very long cell would enlarge all others."""
    longest = max(map(len, texts), default=0)
    return np.array(texts, dtype=object if longest > _LONGEST_CELL else str)


def apply_declared_layout(table: Table, declared: LayoutDescription) -> None:
    """Apply the declared layout to a table: drop ignored columns, clear no-data values, set units.

    Raises
    ------
    InputError
        If the layout names a column that does not exist.
    """
    kept = without_ignored({**table.columns, **dict.fromkeys(table.matrix_names, np.empty(0))}, declared, table.source)
    table.columns = {
        name: without_no_data(cells, declared, table.decimal_comma)
        for name, cells in table.columns.items()
        if name in kept
    }
    table.units = {**table.units, **declared.units}
    table.declared = declared


def _layout(
    head: list[str],
    source: Source,
    without_header: Callable[[str], Sequence[str] | None] | None,
    headless: bool,
    declared: LayoutDescription,
) -> Layout:
    """Return the layout of the header and the rows; if it cannot be detected, the first line is the header."""
    lines = [line.rstrip("\r\n") for line in head]
    first = next((i for i, line in enumerate(lines) if line.strip() and not line.startswith("#")), None)
    if first is None:
        raise InputError(message("{source} has no header line.", source=source.name))
    known = without_header(lines[first]) if without_header else None
    if known and not states_rows(declared):
        return Layout(",", tuple(known), first, -1)
    found = stated_layout(lines, declared, source.name)
    if found is not None and declared.header_row:
        return found
    if found is not None and found.header:
        return found
    if found is not None and (headless or declared.header_row == 0):
        return found
    separator = max(_SEPARATORS, key=lines[first].count)
    separator = separator if separator in lines[first] else " "
    try:
        names = next(csv.reader([lines[first]], delimiter=separator, skipinitialspace=True))
    except csv.Error as error:
        raise InputError(
            message("The header of {source} is not a line of column names ({error}).", source=source.name, error=error)
        ) from None
    if found is not None and found.first_row == first and all(kind_of(name) in "ndb" for name in names):
        raise InputError(
            message(
                "Line {first} of {source} is {line}, but column names are expected; add column names above the "
                "rows, or set LAYOUT to header_row 0 and the roles of column_1, column_2, ….",
                first=first + 1,
                source=source.name,
                line=quoted(lines[first].strip()[:60]),
            )
        )
    return Layout(separator, tuple(name.strip() for name in names), first + 1, first, {}, {}, separator in ";\t")


def _check_width(block: list[list[str]], width: int, before: int, source: Source, notes: list[str]) -> None:
    """Raise an error for rows that are not as wide as the header; drop remarks below the last row and note them."""
    remarks = next(
        (k for k, row in enumerate(reversed(block)) if len(row) > 1 or not _REMARK.match(row[0])), len(block)
    )
    if remarks and width > 1:
        notes.append(
            plural(
                "{source}: {count} line below the table is ignored ({line}).",
                "{source}: {count:,} lines below the table are ignored (such as {line}).",
                source=source.name,
                count=remarks,
                line=quoted(block[-remarks][0][:40]),
            )
        )
        del block[-remarks:]
    for i, row in enumerate(list(block)):
        if len(row) == width + 1 and row[-1] == "":
            row.pop()
        if len(row) != width:
            raise InputError(
                message(
                    "Row {before} of {source} has {row} cells, but the header has {width}; the file is "
                    "truncated or its separator is wrong.",
                    before=before + i + 1,
                    source=source.name,
                    row=len(row),
                    width=width,
                )
            )


def _require_columns(names: list[str], source: Source) -> None:
    if len(names) > _MAX_COLUMNS:
        raise InputError(
            message(
                "{source} has {columns:,} columns, but at most {most:,} are read; check the column separator.",
                source=source.name,
                columns=len(names),
                most=_MAX_COLUMNS,
            )
        )


def _distinct(names: list[str], source: Source) -> list[str]:
    """Name the unnamed columns; raise an error for repeated names or too many columns."""
    _require_columns(names, source)
    named = [name or f"unnamed_{j + 1}" for j, name in enumerate(names)]
    double = [name for name, n in Counter(named).items() if n > 1]
    if double:
        raise InputError(
            message(
                "{source} has the column {double} more than once; rename or remove one.",
                source=source.name,
                double=quoted(double[0]),
            )
        )
    return named
