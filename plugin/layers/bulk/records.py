"""Rows of columns as the records of SQLite: the kinds of the cells, then their contents."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Optional, Union

import numpy as np

# values of a kind, or blobs
Column = Union[np.ndarray, list[Optional[bytes]]]
# share of columns of whole numbers from which on their bytes are worth the time
_WORTH_PACKING = 0.2
# how SQLite names a whole number of so many bytes, and the other kinds of cells
_WHOLE = {1: 1, 2: 2, 4: 4, 8: 6}
_NULL, _REAL, _BLOB, _TEXT = 0, 7, 12, 13
_BYTES = np.arange(8)
_ONE_BYTE = [bytes((number,)) for number in range(128)]


def varint(number: int) -> bytes:
    """Return a number in seven bits a byte, the highest first; every byte but the last has its eighth bit set."""
    if number < 128:
        return _ONE_BYTE[number]
    parts = [number & 127]
    while number := number >> 7:
        parts.append(128 | number & 127)
    return bytes(parts[::-1])


def records(columns: Sequence[Column]) -> list[bytes]:
    """Return a record for every row.

    Parameters
    ----------
    columns : sequence of ndarray, shape (n_rows,), or of list of bytes or None
        In the order of the table: numbers, with NaN for NULL; days (datetime64, NaT for NULL); text (None for NULL);
        or blobs.

    Returns
    -------
    list of bytes
        As in the file format of SQLite (https://www.sqlite.org/fileformat2.html, section 2.1). Whole numbers take as
        many bytes as the largest of their column needs.
    """
    parts = [_blobs(run) if isinstance(run, list) else _cells(run) for run in _runs(columns)]
    made = []
    lengths: dict[int, bytes] = {}
    for kinds, contents in zip(zip(*(kinds for kinds, _ in parts)), zip(*(contents for _, contents in parts))):
        head = b"".join(kinds)
        if len(head) not in lengths:
            # the length of the head counts its own bytes
            lengths[len(head)] = varint(len(head) + (1 if len(head) < 127 else 2))
        made.append(b"".join((lengths[len(head)], head, *contents)))
    return made


def _runs(columns: Sequence[Column]) -> Iterator[Column]:
    """Give neighbouring columns of numbers side by side, shape (n_rows, n_columns), and the others as they are."""
    run: list[np.ndarray] = []
    for column in columns:
        numbers = None if isinstance(column, list) or column.dtype.kind not in "fiub" else column
        if run and (numbers is None or (numbers.dtype.kind == "f") != (run[0].dtype.kind == "f")):
            yield np.column_stack(run)
            run = []
        if numbers is None:
            yield column
        else:
            run.append(numbers)
    if run:
        yield np.column_stack(run)


def _cells(run: np.ndarray) -> tuple[list[bytes], list[bytes]]:
    """Return the kinds and the contents of a run in every row."""
    if run.dtype.kind == "f":
        return _reals(run.astype(float, order="C"))
    if run.dtype.kind in "iub":
        return _integers(run.astype(np.int64, order="C"))
    if run.dtype.kind == "M":
        return _texts([None if np.isnat(day) else str(day) for day in run.astype("datetime64[D]")])
    return _texts([None if value is None else str(value) for value in run.tolist()])


def _texts(values: list[str | None]) -> tuple[list[bytes], list[bytes]]:
    contents = [None if value is None else value.encode("utf-8", "replace") for value in values]
    return _blobs(contents, _TEXT)


def _blobs(contents: list[bytes | None], kind: int = _BLOB) -> tuple[list[bytes], list[bytes]]:
    lengths = {len(content) for content in contents if content is not None}
    names = {length: varint(kind + 2 * length) for length in lengths}
    kinds = [varint(_NULL) if content is None else names[len(content)] for content in contents]
    return kinds, [content or b"" for content in contents]


def _reals(run: np.ndarray) -> tuple[list[bytes], list[bytes]]:
    # SQLite knows no negative zero in a column of whole numbers
    run += 0.0
    known = ~np.isnan(run)
    largest = np.fmax.reduce(np.abs(run), axis=0, initial=0.0)
    whole = (largest < 2**31) & ((run == np.rint(run)) | ~known).all(axis=0)
    if whole.mean() < _WORTH_PACKING:
        whole[:] = False
    widths = np.where(whole, _widths(largest), 8)
    content = run.astype(">f8").view(np.uint8).reshape(*run.shape, 8)
    if whole.any():
        numbers = np.where(known[:, whole], run[:, whole], 0.0).astype(">i8", order="C")
        content[:, whole] = numbers.view(np.uint8).reshape(*numbers.shape, 8)
    kinds = np.where(whole, [_WHOLE[width] for width in widths.tolist()], _REAL)
    return _packed(np.where(known, kinds, _NULL), np.where(known, widths, 0), content)


def _integers(run: np.ndarray) -> tuple[list[bytes], list[bytes]]:
    # as a real number, so that the lowest one has an absolute value
    widths = _widths(np.abs(run.astype(float)).max(axis=0, initial=0.0))
    kinds = np.array([_WHOLE[width] for width in widths.tolist()])
    content = run.astype(">i8").view(np.uint8).reshape(*run.shape, 8)
    return _packed(np.broadcast_to(kinds, run.shape), np.broadcast_to(widths, run.shape), content)


def _widths(largest: np.ndarray) -> np.ndarray:
    """Return in how many bytes the largest number of each column goes."""
    return np.select([largest < 2**7, largest < 2**15, largest < 2**31], [1, 2, 4], 8)


def _packed(kinds: np.ndarray, widths: np.ndarray, content: np.ndarray) -> tuple[list[bytes], list[bytes]]:
    """Return the kinds, and of the content of each cell the last bytes, in every row."""
    n_rows, n_columns = kinds.shape
    heads = kinds.astype(np.uint8).tobytes()
    if (widths == 8).all():
        flat, ends = content.tobytes(), np.arange(n_rows + 1) * 8 * n_columns
    else:
        flat = content[8 - widths[..., None] <= _BYTES].tobytes()
        ends = np.concatenate([[0], np.cumsum(widths.sum(axis=1))])
    at = ends.tolist()
    return (
        [heads[i : i + n_columns] for i in range(0, n_rows * n_columns, n_columns)],
        [flat[start:end] for start, end in zip(at, at[1:])],
    )
