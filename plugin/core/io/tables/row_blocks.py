"""Table rows read in blocks; trailing numeric columns are parsed without creating a string per cell."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice

import numpy as np

from ...common.arrays import FloatArray
from ...common.errors import InputError
from ...common.messages import message

BLOCK = 5000
# separators that are never repeated, unlike spaces
_PLAIN = ",;\t|"
_OF_NUMBERS = b"0123456789+-.eE"
# with fewer columns, parsing cells one at a time is equally fast
_FEWEST = 10
# since numpy 1.23, `loadtxt` is faster than `fromstring`
_LOADS_AT_ONCE = np.lib.NumpyVersion(np.__version__) >= "1.23.0"


def can_be_numeric(separator: str, matrix: Sequence[int], n_columns: int) -> bool:
    """Return whether the numeric columns, given by their positions, are the last ones and numerous enough."""
    n_before = n_columns - len(matrix)
    return separator in _PLAIN and len(matrix) >= _FEWEST and list(matrix) == list(range(n_before, n_columns))


def row_blocks(rows: Iterator[list[str]], source: str) -> Iterator[list[list[str]]]:
    """Yield blocks of rows, skipping empty rows.

    Raises
    ------
    InputError
        If a row cannot be parsed.
    """
    block: list[list[str]] = []
    try:
        for row in rows:
            if row and (len(row) > 1 or row[0]):
                block.append(row)
                if len(block) == BLOCK:
                    yield block
                    block = []
    except csv.Error as error:
        raise InputError(
            message("{source} cannot be read as a table ({error}); save it again as CSV.", source=source, error=error)
        ) from None
    if block:
        yield block


def numeric_blocks(
    lines: Iterator[str], separator: str, n_before: int, n_numbers: int, source: str
) -> Iterator[tuple[list[list[str]], FloatArray | None]]:
    """Yield blocks of leading cells and parsed numbers, or of all cells and None if this is not possible."""
    while kept := list(islice(lines, BLOCK)):
        if any('"' in line for line in kept):
            # a quoted cell may continue on subsequent lines
            rows = csv.reader(chain(kept, lines), delimiter=separator, skipinitialspace=True)
            yield from ((block, None) for block in row_blocks(rows, source))
            return
        found = _numeric_lines(kept, separator, n_before, n_numbers)
        if found is None:
            rows = csv.reader(kept, delimiter=separator, skipinitialspace=True)
            yield from ((block, None) for block in row_blocks(rows, source))
        else:
            yield found


def _numeric_lines(
    lines: Sequence[str], separator: str, n_before: int, n_numbers: int
) -> tuple[list[list[str]], FloatArray] | None:
    """Return the cells before the numbers, and the parsed numbers.

    Parameters
    ----------
    lines : sequence of str
        Lines with line endings, without quotes.
    separator : str
    n_before, n_numbers : int
        Number of columns before the numbers, and of numeric columns.

    Returns
    -------
    cells : list of list of str, shape (n_rows, n_before)
        Blank lines are skipped.
    values : ndarray, shape (n_rows, n_numbers)
        NaN where a cell is empty.
    None
        If a line has a different number of cells, or a cell contains spaces, words or non-ASCII characters.
    """
    text = "".join(lines)
    if f"{separator} " in text or _begins_with_space(lines) or max(map(len, lines)) > csv.field_size_limit():
        return None
    rows = [line.split(separator, n_before) for line in map(_without_end, lines) if line]
    if not rows or any(len(row) != n_before + 1 for row in rows):
        return None
    tails = [row.pop() for row in rows]
    if any(tail.count(separator) != n_numbers - 1 for tail in tails):
        return None
    joined = separator + separator.join(tails) + separator
    if not joined.isascii() or joined.encode("ascii").translate(None, _OF_NUMBERS + separator.encode("ascii")):
        return None
    empty = 2 * separator
    has_empty = empty in joined
    if has_empty:
        # twice, because adjacent empty cells share a separator
        joined = joined.replace(empty, f"{separator}nan{separator}").replace(empty, f"{separator}nan{separator}")
    try:
        if _LOADS_AT_ONCE and not has_empty:
            return rows, np.loadtxt(tails, delimiter=separator, comments=None, ndmin=2)
        values = np.fromstring(joined[1:-1], sep=separator)
    except (ValueError, DeprecationWarning):
        # non-numeric cells such as "1-2": numpy warns or raises, depending on its version
        return None
    return (rows, values.reshape(len(rows), n_numbers)) if len(values) == len(rows) * n_numbers else None


def _begins_with_space(lines: Iterable[str]) -> bool:
    return any(line.startswith(" ") for line in lines)


def _without_end(line: str) -> str:
    return line.rstrip("\r\n")
