"""Columns and points of a GDAL layer as arrays, through GDAL's Arrow stream."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

import numpy as np
from osgeo import gdal, ogr

from .core.errors import InputError
from .core.formats.numbers import numbers
from .core.progress import Progress

# GDAL 3.6's Arrow stream of a GeoPackage never ends above 126 fields
FIELDS_A_BLOCK = 120
FEATURES_A_BATCH = 5000
_NUMBERS = (ogr.OFTReal, ogr.OFTInteger, ogr.OFTInteger64)
_POINT, _MULTIPOINT = 1, 4


def field_kinds(source: ogr.Layer) -> dict[str, int]:
    """Return the names and OGR types of all fields, in order."""
    definition = source.GetLayerDefn()
    fields = [definition.GetFieldDefn(i) for i in range(definition.GetFieldCount())]
    return {field.GetName(): field.GetType() for field in fields}


def is_number(kind: int) -> bool:
    """Tell whether an OGR type is a number."""
    return kind in _NUMBERS


def _batches(source: ogr.Layer, names: Collection[str], geometry: bool = False) -> Iterator[dict[str, np.ndarray]]:
    """Give blocks of rows with the named fields, and with the points' WKB under the empty name."""
    every = list(field_kinds(source))
    left_out = [name for name in every if name not in names] + ["OGR_STYLE"]
    source.SetIgnoredFields(left_out if geometry else [*left_out, "OGR_GEOMETRY"])
    gdal.ErrorReset()
    # the feature id is not left out, though nobody reads it: GDAL 3.6 gives empty geometries without it
    known = {*every, source.GetFIDColumn(), "OGC_FID"}
    options = [f"MAX_FEATURES_IN_BATCH={FEATURES_A_BATCH}", "USE_MASKED_ARRAYS=YES"]
    for batch in source.GetArrowStreamAsNumPy(options):
        shown = {name: batch[name] for name in names}
        if geometry:
            # named "geom", "wkb_geometry" or as the file has it
            shown[""] = next(array for name, array in batch.items() if name not in known)
        yield shown
    source.SetIgnoredFields([])
    if gdal.GetLastErrorType() >= gdal.CE_Failure:
        raise InputError(f"The layer {source.GetName()} cannot be read to its end: {gdal.GetLastErrorMsg()}")


def read_columns(
    source: ogr.Layer, names: Sequence[str], progress: Progress, as_text: Collection[str] = ()
) -> Iterator[tuple[str, np.ndarray]]:
    """Give the columns one after the other: numbers as float with NaN for NULL, everything else as text.

    Parameters
    ----------
    source : ogr.Layer
    names : sequence of str
        Fields, in the order wanted.
    progress : Progress
        Told with every batch.
    as_text : collection of str
        Numbers to give as text, digit by digit (ids).
    """
    kinds = field_kinds(source)
    count = max(source.GetFeatureCount(), 1)
    for start in range(0, len(names), FIELDS_A_BLOCK):
        block = names[start : start + FIELDS_A_BLOCK]
        parts: dict[str, list[np.ndarray]] = {name: [] for name in block}
        rows = 0
        for batch in _batches(source, block):
            for name in block:
                kind = kinds[name] if name not in as_text else ogr.OFTString
                parts[name].append(_plain(batch[name], kind))
            rows += len(batch[block[0]])
            progress.step(min((start + len(block) * rows / count) / len(names), 1.0))
        for name in block:
            empty = np.empty(0, dtype=float if is_number(kinds[name]) and name not in as_text else object)
            yield name, np.concatenate(parts.pop(name) or [empty])


def read_matrix(
    source: ogr.Layer, names: Sequence[str], n_rows: int, progress: Progress
) -> tuple[np.ndarray, dict[str, tuple[int, str]]]:
    """Return the fields side by side as numbers.

    Parameters
    ----------
    source : ogr.Layer
    names : sequence of str
        Fields of numbers, or of text that holds numbers.
    n_rows : int
        How many rows there are.
    progress : Progress
        Told with every batch.

    Returns
    -------
    values : ndarray of float64, shape (n_rows, len(names))
        NaN = NULL, blank, or no number.
    odd : dict of str to (int, str)
        Fields with text that is no number: the first such row, from 1, and its text.
    """
    kinds = field_kinds(source)
    values = np.empty((n_rows, len(names)))
    odd: dict[str, tuple[int, str]] = {}
    for start in range(0, len(names), FIELDS_A_BLOCK):
        block = names[start : start + FIELDS_A_BLOCK]
        row = 0
        for batch in _batches(source, block):
            end = row + len(batch[block[0]])
            if end > n_rows:
                break
            for j, name in enumerate(block, start):
                column = _plain(batch[name], kinds[name])
                if column.dtype.kind != "f":
                    texts = column
                    column, words = numbers(texts)
                    if words and name not in odd:
                        first = next(i for i, text in enumerate(texts) if text.strip() in words)
                        odd[name] = (row + first + 1, str(texts[first]))
                values[row:end, j] = column
            row = end
            progress.step(min((start + len(block) * row / n_rows) / len(names), 1.0))
        if row != n_rows:
            raise InputError(f"The layer {source.GetName()} changed while it was read; run again.")
    return values, odd


def read_xy(source: ogr.Layer, progress: Progress) -> np.ndarray:
    """Return the points' x and y, shape (n_rows, 2); NaN where a row has none, or more than one."""
    count = max(source.GetFeatureCount(), 1)
    parts = [np.empty((0, 2))]
    rows = 0
    for batch in _batches(source, (), geometry=True):
        parts.append(_points(batch[""]))
        rows += len(parts[-1])
        progress.step(min(rows / count, 1.0))
    return np.concatenate(parts)


def _points(blobs: np.ndarray) -> np.ndarray:
    """Return the coordinates in the WKB of points, and of multipoints that hold one."""
    missing = np.ma.getmaskarray(blobs)
    width = 30
    whole = b"".join(
        b"" if none else bytes(blob)[:width].ljust(width, b"\0") for blob, none in zip(np.ma.getdata(blobs), missing)
    )
    table = np.frombuffer(whole, dtype=np.uint8).reshape(-1, width)
    xy = np.full((len(blobs), 2), np.nan)
    kind = table[:, 1:5].copy().view("<u4")[:, 0] % 1000
    single = table[:, 5:9].copy().view("<u4")[:, 0] == 1
    found = np.full((len(table), 2), np.nan)
    for chosen, at in ((kind == _POINT, 5), ((kind == _MULTIPOINT) & single, 14)):
        found[chosen] = table[chosen, at : at + 16].copy().view("<f8")
    xy[~missing] = found
    return xy


def _plain(array: np.ndarray, kind: int) -> np.ndarray:
    mask = np.ma.getmaskarray(array)
    data = np.ma.getdata(array)
    if is_number(kind):
        plain = data.astype(float)
        plain[mask] = np.nan
        return plain
    texts = np.array([_text(value) for value in data], dtype=object)
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
