"""Rows of a table by blocks; where lines end in many numbers, without making a text of each number."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice

import numpy as np

from ...common.arrays import FloatArray
from ...common.errors import InputError
from ...common.messages import message

BLOCK = 5000
# separators that stand for themselves: a blank may be several
_PLAIN = ",;\t|"
_OF_NUMBERS = b"0123456789+-.eE"
# below so many columns the cells are read as fast one by one
_FEWEST = 10
# before, `loadtxt` went cell by cell; since, it is faster than `fromstring`
_LOADS_AT_ONCE = np.lib.NumpyVersion(np.__version__) >= "1.23.0"


def can_be_numeric(separator: str, matrix: Sequence[int], n_columns: int) -> bool:
    """Tell whether the columns of numbers, given by their positions, are the last ones and many."""
    n_before = n_columns - len(matrix)
    return separator in _PLAIN and len(matrix) >= _FEWEST and list(matrix) == list(range(n_before, n_columns))


def row_blocks(rows: Iterator[list[str]], source: str) -> Iterator[list[list[str]]]:
    """Give rows by blocks, without empty ones.

    Raises
    ------
    InputError
        If the reader cannot go on.
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
    """Give blocks of rows with their numbers, or with all their cells where these need a closer look."""
    while kept := list(islice(lines, BLOCK)):
        if any('"' in line for line in kept):
            # a cell in quotes may go on in lines to come
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
    """Return the cells before the numbers, and the numbers.

    Parameters
    ----------
    lines : sequence of str
        Lines with their ends, without quotes.
    separator : str
    n_before, n_numbers : int
        Columns before the numbers, and of numbers.

    Returns
    -------
    cells : list of list of str, shape (n_rows, n_before)
        Without blank lines.
    values : ndarray, shape (n_rows, n_numbers)
        NaN where a cell is empty.
    None
        If a line has other cells or any cell needs a closer look: spaces, words, signs of other alphabets.
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
        # twice, because the cells of a pair share a separator
        joined = joined.replace(empty, f"{separator}nan{separator}").replace(empty, f"{separator}nan{separator}")
    try:
        if _LOADS_AT_ONCE and not has_empty:
            return rows, np.loadtxt(tails, delimiter=separator, comments=None, ndmin=2)
        values = np.fromstring(joined[1:-1], sep=separator)
    except (ValueError, DeprecationWarning):
        # "1-2": numpy stops at what is no number, and warns or, by its version, raises
        return None
    return (rows, values.reshape(len(rows), n_numbers)) if len(values) == len(rows) * n_numbers else None


def _begins_with_space(lines: Iterable[str]) -> bool:
    return any(line.startswith(" ") for line in lines)


def _without_end(line: str) -> str:
    return line.rstrip("\r\n")
