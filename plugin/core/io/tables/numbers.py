"""Conversion of text cells to numbers, with a count of non-numeric cells."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import chain

import numpy as np

from ...common.arrays import AnyArray, FloatArray
from ...common.errors import InputError
from ...common.messages import message, plural, quoted
from ..sniffing.vocabulary import BLANK

_DECIMAL_COMMA = re.compile(r"^[+-]?\d+,\d+$")
_BLANK_GROUPS = re.compile(r"(?<=\d)[ '\u00a0\u202f](?=\d{3}(?!\d))")
_POINT_GROUPS = re.compile(r"^[+-]?\d{1,3}(?:\.\d{3})+,\d+$")
_COMMA_GROUPS = re.compile(r"^[+-]?\d{1,3}(?:,\d{3})+\.\d+$")
SUSPECTS = (
    *(sign * number for number in (999.0, 999.9, 999.99, 9999.0, 9999.9, 9999.99, 99999.0) for sign in (1, -1)),
    *(32767.0, -32767.0, -32768.0, 999999.0, -999999.0),
)
# fill values of NetCDF and of single-precision files, such as 9.96921e36 and 1e20
_MIN_FILL, _MAX_FILLS = 1e15, 2


def to_floats(cells: Iterable[str], *, decimal_comma: bool = False) -> tuple[FloatArray, Counter[str]]:
    """Convert cells to numbers.

    Parameters
    ----------
    cells : iterable of str
        Cells as in the file.
    decimal_comma : bool
        Whether "1,5" means 1.5.

    Returns
    -------
    values : ndarray of float64
        NaN where the cell is blank, a word for "no value", or not a number; infinite values are kept.
    text : Counter of str
        Cells that are neither a number nor blank (such as "#NUM!"), with their counts.
    """
    cells = list(cells)
    try:
        return np.fromiter(map(float, cells), dtype=float, count=len(cells)), Counter()
    except ValueError:
        return _one_by_one(cells, decimal_comma)


def _one_by_one(cells: list[str], decimal_comma: bool) -> tuple[FloatArray, Counter[str]]:
    values = np.full(len(cells), np.nan)
    text: Counter[str] = Counter()
    for i, cell in enumerate(cells):
        try:
            values[i] = float(cell)
        except ValueError:
            # full-width digits and signs, as written by Chinese programs
            word = unicodedata.normalize("NFKC", cell).strip()
            if word.lower() in BLANK:
                continue
            if set(word) == {"*"}:
                continue  # the field was too narrow for the number
            try:
                # footnote marks follow a number
                values[i] = float(_without_groups(word.rstrip("*#†‡").rstrip().replace("−", "-"), decimal_comma))
            except ValueError:
                text[word] += 1
    return values, text


def _without_groups(word: str, decimal_comma: bool) -> str:
    """Return a number without thousands separators, with a decimal point."""
    word = _BLANK_GROUPS.sub("", word)
    if decimal_comma:
        return (word.replace(".", "") if _POINT_GROUPS.match(word) else word).replace(",", ".")
    return word.replace(",", "") if _COMMA_GROUPS.match(word) else word


def to_matrix(
    rows: Sequence[Sequence[str]], columns: Sequence[int], *, decimal_comma: bool = False
) -> tuple[FloatArray, Counter[str]]:
    """Convert some columns of a block of rows to numbers, shape (n_rows, n_columns); see `to_floats`."""
    if not rows or not columns:
        return np.empty((len(rows), len(columns))), Counter()
    first, last = columns[0], columns[-1] + 1
    cells: Iterable[str]
    if list(columns) == list(range(first, last)):
        cells = chain.from_iterable(row[first:last] for row in rows)
    else:
        cells = (row[j] for row in rows for j in columns)
    values, text = to_floats(cells, decimal_comma=decimal_comma)
    return values.reshape(len(rows), len(columns)), text


def require_matrix(rows: Sequence[Sequence[str]], columns: Sequence[int], source: str) -> FloatArray:
    """Convert some columns of a downloaded file to numbers, shape (n_rows, n_columns).

    Raises
    ------
    InputError
        If a cell is neither a number nor blank.
    """
    values, text = to_matrix(rows, columns)
    if text:
        raise InputError(
            message(
                "{file} contains {text} where a number is expected; download it again.",
                file=source,
                text=quoted(next(iter(text))),
            )
        )
    return values


def refuse_decimal_commas(
    rows: Sequence[Sequence[str]], columns: Sequence[int], names: Sequence[str], before: int, source: str
) -> None:
    """Raise an error for numbers such as "1,5" in a comma-separated table, where 1,500 may be 1.5 or 1500.

    Raises
    ------
    InputError
        If a cell is such a number; the message names its row and column.
    """
    for i, row in enumerate(rows):
        for j in columns:
            if _DECIMAL_COMMA.match(row[j].strip()):
                raise InputError(
                    message(
                        "Row {before} of {source} contains {row} in the column {name}: this is a decimal comma in "
                        "a comma-separated table; save the table with semicolons as separators or with decimal "
                        "points.",
                        before=before + i + 1,
                        source=source,
                        row=quoted(row[j].strip()),
                        name=names[j],
                    )
                )


def numbers(column: AnyArray, *, decimal_comma: bool = False) -> tuple[FloatArray, Counter[str]]:
    """Convert a column of any dtype (numbers, or strings that hold numbers) to float64; see `to_floats`."""
    column = np.asarray(column)
    if column.dtype.kind in "fiub":
        return column.astype(float), Counter()
    if column.dtype.kind == "U":
        # fast path for columns without non-numeric cells
        try:
            return column.astype(float), Counter()
        except ValueError:
            return to_floats(column.tolist(), decimal_comma=decimal_comma)
    return to_floats(("" if cell is None else str(cell) for cell in column), decimal_comma=decimal_comma)


def clear_sentinels(
    values: FloatArray, sentinel: float | None, suspects: tuple[float, ...] = SUSPECTS
) -> dict[float, int]:
    """Replace, in place, the numbers that stand for "no value" by NaN.

    Parameters
    ----------
    values : ndarray of float
        Displacements in the unit of the file.
    sentinel : float or None
        Number given by the user. None: each of `suspects`, but only if no other value of the same sign reaches half
        of it, because 999 may be a measurement of strong subsidence; and one or two fill values of at least 1e15.
    suspects : tuple of float
        Numbers that are commonly used for "no value".

    Returns
    -------
    dict of float to int
        Number of values cleared, by sentinel.
    """
    counts: dict[float, int] = {}
    if sentinel is not None:
        found = values == sentinel
        if found.any():
            counts[sentinel] = int(found.sum())
            values[found] = np.nan
        return counts
    if not values.size:
        return counts
    extremes = {float(np.fmin.reduce(values, axis=None)), float(np.fmax.reduce(values, axis=None))}
    filled = any(_MIN_FILL <= abs(extreme) < np.inf for extreme in extremes)
    if not filled and not extremes & set(suspects):
        return counts
    present = [s for s in suspects if (values == s).any()]
    if filled:
        fills = np.unique(values[np.isfinite(values) & (np.abs(values) >= _MIN_FILL)])
        present += fills.tolist() if len(fills) <= _MAX_FILLS else []
    rest = values[np.isfinite(values) & ~np.isin(values, present)]
    lowest, highest = (float(rest.min()), float(rest.max())) if rest.size else (0.0, 0.0)
    for suspect in present:
        if (highest < suspect / 2) if suspect > 0 else (lowest > suspect / 2):
            found = values == suspect
            counts[suspect] = int(found.sum())
            values[found] = np.nan
    return counts


def cleared_note(name: str, number: float, count: int) -> str:
    """Return the warning about the values of a column or layer that `clear_sentinels` has cleared."""
    return plural(
        "{count} value of {name} is {number:g} and is treated as missing.",
        "{count:,} values of {name} are {number:g} and are treated as missing.",
        count=count,
        name=name,
        number=number,
    )


def describe(text: Counter[str], limit: int = 3) -> str:
    """Return the most frequent texts, as in "12 × '#NUM!', 3 × 'abc'"."""
    shown = ", ".join(f"{n} × {quoted(word)}" for word, n in text.most_common(limit))
    return shown + (", …" if len(text) > limit else "")
