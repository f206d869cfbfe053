"""Columns and points of a GDAL layer as arrays, read through GDAL's Arrow stream."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np
from osgeo import ogr

from ..core.common.errors import InputError
from ..core.common.messages import message
from ..core.common.progress import Progress
from ..core.io.tables.gdal_access import call_gdal
from ..core.io.tables.memory_guard import require_memory
from ..core.io.tables.numbers import numbers

# with GDAL 3.6, the Arrow stream of a GeoPackage with more than 126 fields never ends
FIELDS_PER_BLOCK = 120
FEATURES_PER_BATCH = 5000
# all texts of a batch are allocated with the length of the longest one, which may be millions of characters
_WITH_TEXT = 200
_NUMBERS = (ogr.OFTReal, ogr.OFTInteger, ogr.OFTInteger64)
_ROWS_TURNED = 128
# WKB geometry types, and the number of bytes that contain one point of either type
_POINT, _MULTIPOINT, _WIDTH = 1, 4, 30
# maximum length of a cell up to which a column is stored as fixed-width text
_LONGEST_CELL = 300
# size of an empty Python string [bytes]
_OBJECT = 57
# the memory for all rows is checked again after it has grown by this factor
_GROWN = 1.5


def field_kinds(source: ogr.Layer) -> dict[str, int]:
    """Return the names and OGR types of all fields, in layer order."""
    definition = source.GetLayerDefn()
    every = [definition.GetFieldDefn(i) for i in range(definition.GetFieldCount())]
    return {one.GetName(): one.GetType() for one in every}


def is_number(kind: int) -> bool:
    """Check whether an OGR type is numeric."""
    return kind in _NUMBERS


def _count(source: ogr.Layer) -> int:
    """Return the number of rows, at least 1, for progress reports."""
    return max(call_gdal(source.GetFeatureCount)[0] or 0, 1)


def _batches(source: ogr.Layer, names: Collection[str], geometry: bool = False) -> Iterator[dict[str, np.ndarray]]:
    """Yield blocks of rows with the named fields, and the WKB of the points under the empty name."""
    kinds = field_kinds(source)
    every = list(kinds)
    left_out = [name for name in every if name not in names] + ["OGR_STYLE"]
    call_gdal(source.SetIgnoredFields, left_out if geometry else [*left_out, "OGR_GEOMETRY"])
    # do not ignore the feature ID, although it is not used: without it, GDAL 3.6 returns empty geometries
    known = {*every, source.GetFIDColumn(), "OGC_FID"}
    most = FEATURES_PER_BATCH if all(is_number(kinds[name]) for name in names) else _WITH_TEXT
    options = [f"MAX_FEATURES_IN_BATCH={most}", "USE_MASKED_ARRAYS=YES"]
    stream, reason = call_gdal(source.GetArrowStreamAsNumPy, options)
    rows = None if stream is None else iter(stream)
    while rows is not None and not reason:
        batch, reason = call_gdal(next, rows, None)
        if batch is None:
            break
        shown = {name: batch[name] for name in names}
        if geometry:
            # the geometry column may be "geom", "wkb_geometry" or any name
            shown[""] = next(array for name, array in batch.items() if name not in known)
        yield shown
    call_gdal(source.SetIgnoredFields, [])
    if reason:
        raise InputError(
            message("The layer {name} cannot be read completely: {reason}", name=source.GetName(), reason=reason)
        )


def read_columns(
    source: ogr.Layer, names: Sequence[str], progress: Progress, as_text: Collection[str] = ()
) -> Iterator[tuple[str, np.ndarray]]:
    """Yield the columns one by one: numbers as float with NaN for NULL, everything else as text.

    Parameters
    ----------
    source : ogr.Layer
    names : sequence of str
        Fields to read, in the order of the result.
    progress : Progress
        Receives the progress after every batch.
    as_text : collection of str
        Numeric fields to return as text without rounding, such as IDs.

    Raises
    ------
    InputError
        If a batch cannot be read, or the rows do not fit into memory: a file of a few kB can contain millions of long
        texts.
    """
    kinds = field_kinds(source)
    count = _count(source)
    for start in range(0, len(names), FIELDS_PER_BLOCK):
        block = names[start : start + FIELDS_PER_BLOCK]
        parts: dict[str, list[np.ndarray]] = {name: [] for name in block}
        rows, room, checked = 0, 0.0, 0.0
        for batch in _batches(source, block):
            length = len(batch[block[0]])
            for name in block:
                kind = kinds[name] if name not in as_text else ogr.OFTString
                parts[name].append(_plain(batch[name], kind))
            of_batch = sum(_room(parts[name][-1]) for name in block)
            room, rows = room + of_batch, rows + length
            # the remaining rows are as large as this batch, and all are copied once
            expected = 2 * (room + of_batch / max(length, 1) * max(count - rows, 0))
            if expected > _GROWN * checked:
                require_memory(expected, source.GetName())
                checked = expected
            progress.step(min((start + len(block) * rows / count) / len(names), 1.0))
        for name in block:
            empty = np.empty(0, dtype=float if is_number(kinds[name]) and name not in as_text else str)
            yield name, np.concatenate(parts.pop(name) or [empty])


def _room(column: np.ndarray) -> float:
    """Return the memory of a column [bytes], with each text counted separately."""
    return column.nbytes + (sum(_OBJECT + len(text) for text in column) if column.dtype == object else 0.0)


@dataclass
class InvalidCells:
    """Invalid cells of a matrix; for each field, the first row with such a cell, counted from 1.

    Attributes
    ----------
    text : dict of str to (int, str)
        Text that is not a number: row and text, by field.
    infinite : dict of str to int
        Rows of infinite values, by field.
    """

    text: dict[str, tuple[int, str]] = field(default_factory=dict)
    infinite: dict[str, int] = field(default_factory=dict)


def read_matrix(
    source: ogr.Layer, names: Sequence[str], n_rows: int, progress: Progress
) -> tuple[np.ndarray, InvalidCells]:
    """Return fields as the columns of a numeric matrix.

    Parameters
    ----------
    source : ogr.Layer
    names : sequence of str
        Numeric fields, or text fields that contain numbers.
    n_rows : int
        Number of rows.
    progress : Progress
        Receives the progress after every batch.

    Returns
    -------
    values : ndarray of float64, shape (n_rows, len(names))
        NaN for NULL, blank or non-numeric cells.
    faults : InvalidCells
        Non-numeric text and infinite values.

    Raises
    ------
    InputError
        If a batch cannot be read, or the numbers do not fit into memory.
    """
    require_memory(8.0 * n_rows * len(names), source.GetName())
    kinds = field_kinds(source)
    values = np.empty((n_rows, len(names)))
    faults = InvalidCells()
    for start in range(0, len(names), FIELDS_PER_BLOCK):
        block = names[start : start + FIELDS_PER_BLOCK]
        row = 0
        for batch in _batches(source, block):
            length = len(batch[block[0]])
            if row + length > n_rows:
                break
            lines = np.empty((len(block), length))
            for line, name in zip(lines, block):
                if is_number(kinds[name]):
                    _fill(line, batch[name])
                else:
                    line[:] = _from_text(_plain(batch[name], kinds[name]), name, row, faults)
            _note_infinite(lines, block, row, faults)
            # transpose in pieces that stay in the CPU cache, three times as fast as column by column
            for at in range(0, length, _ROWS_TURNED):
                piece = lines[:, at : at + _ROWS_TURNED].T
                values[row + at : row + at + len(piece), start : start + len(block)] = piece
            row += length
            progress.step(min((start + len(block) * row / n_rows) / len(names), 1.0))
        if row != n_rows:
            raise InputError(
                message(
                    "The layer {name} was changed while it was being read; run the algorithm again.",
                    name=source.GetName(),
                )
            )
    return values, faults


def _fill(line: np.ndarray, array: np.ndarray) -> None:
    line[:] = np.ma.getdata(array)
    mask = np.ma.getmask(array)
    if mask is not np.ma.nomask:
        line[mask] = np.nan


def _from_text(texts: np.ndarray, name: str, row: int, faults: InvalidCells) -> np.ndarray:
    converted, words = numbers(texts)
    if words and name not in faults.text:
        first = next(i for i, text in enumerate(texts) if text.strip() in words)
        faults.text[name] = (row + first + 1, str(texts[first]))
    return converted


def _note_infinite(lines: np.ndarray, names: Sequence[str], row: int, faults: InvalidCells) -> None:
    infinite = np.isinf(lines)
    if infinite.any():
        for j in np.flatnonzero(infinite.any(axis=1)):
            faults.infinite.setdefault(names[j], row + int(infinite[j].argmax()) + 1)


def read_xy(source: ogr.Layer, progress: Progress) -> np.ndarray:
    """Return the coordinates of the points, shape (n_rows, 2); NaN for rows with no point or with several."""
    count = _count(source)
    parts = [np.empty((0, 2))]
    rows = 0
    for batch in _batches(source, (), geometry=True):
        parts.append(_points(batch[""]))
        rows += len(parts[-1])
        progress.step(min(rows / count, 1.0))
    return np.concatenate(parts)


def _points(blobs: np.ndarray) -> np.ndarray:
    """Return the coordinates in the WKB of points and of multipoints with exactly one part."""
    mask, data = np.ma.getmaskarray(blobs), np.ma.getdata(blobs)
    if data.dtype.kind != "V":
        # WKB of different lengths is returned as objects
        data = np.array([b"" if none else bytes(blob)[:_WIDTH] for blob, none in zip(data, mask)], dtype=f"S{_WIDTH}")
    table = np.zeros((len(data), _WIDTH), dtype=np.uint8)
    width = min(data.dtype.itemsize, _WIDTH)
    table[:, :width] = np.ascontiguousarray(data).view(np.uint8).reshape(-1, data.dtype.itemsize)[:, :width]
    kind = table[:, 1:5].copy().view("<u4")[:, 0] % 1000
    single = table[:, 5:9].copy().view("<u4")[:, 0] == 1
    xy = np.full((len(table), 2), np.nan)
    for chosen, at in ((kind == _POINT, 5), ((kind == _MULTIPOINT) & single, 14)):
        xy[chosen] = table[chosen, at : at + 16].copy().view("<f8")
    xy[mask] = np.nan
    return xy


def _plain(array: np.ndarray, kind: int) -> np.ndarray:
    if is_number(kind):
        plain = np.empty(len(array))
        _fill(plain, array)
        return plain
    mask, data = np.ma.getmaskarray(array), np.ma.getdata(array)
    # without any text, numpy would decode to numbers
    is_short = data.dtype.kind == "S" and data.dtype.itemsize <= _LONGEST_CELL
    decoded = np.char.decode(data, "utf-8", "replace") if is_short else [*map(_text, data)]
    longest = 0 if is_short else max(map(len, decoded), default=0)
    texts = np.array(decoded, dtype=object if longest > _LONGEST_CELL else "U")
    texts[mask] = ""
    return texts


def _text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    if isinstance(value, (float, np.floating)) and float(value).is_integer():
        return str(int(value))
    return str(value)
