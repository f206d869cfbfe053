"""Reading of Parquet files of points or rows: metadata, blocks of rows and single rows."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from osgeo import ogr

from ...core.common.errors import InputError
from ...core.common.messages import message, quoted
from ...core.environment.packages import require
from ...core.io.tables.gdal_access import call_gdal, spatial_reference
from .store_file import StoreFile, json_object, unreadable
from .wkb_points import POINTS, from_wkb, from_xy, kind_of

if TYPE_CHECKING:
    import pyarrow
    from pyarrow import parquet

PACKAGE = "pyarrow"
# metadata keys of a file: GeoParquet, and the layer metadata of SlopeMuse
GEO, INFO = b"geo", b"slopemuse"
# names of WKB columns in files without GeoParquet metadata
_GEOMETRIES = ("geometry", "geom", "wkb_geometry", "the_geom", "wkb", "shape")
_NATIVE = "point"
_WGS84 = "EPSG:4326"


@dataclass(frozen=True)
class ParquetFile(StoreFile):
    """A Parquet file; it is open only while rows are read.

    Attributes
    ----------
    encoding : str
        Encoding of the geometry: WKB, or point for structures of x and y.
    starts : ndarray of int, shape (n_groups + 1,)
        First row of each row group, and the total number of rows.
    """

    encoding: str
    starts: np.ndarray
    _metadata: parquet.FileMetaData = field(repr=False)

    @classmethod
    def open(cls, path: str) -> ParquetFile:
        """Open a file; its metadata are cached until the file changes.

        Raises
        ------
        DependencyError
            If pyarrow is missing.
        InputError
            If the file is not a Parquet file, is incomplete, or has two columns of the same name.
        """
        require(PACKAGE)
        try:
            state = Path(path).stat()
        except OSError as error:
            raise InputError(unreadable(path, error)) from None
        return _described(path, state.st_mtime_ns, state.st_size)

    def blocks(
        self, names: Sequence[str], geometry: bool, max_rows: int, rows: np.ndarray | None = None
    ) -> Iterator[dict[str, np.ndarray]]:
        """Yield blocks of rows; see `StoreFile`."""
        columns = [*names, self.geometry] if geometry and self.geometry else [*names]
        with self._opened(whole_groups=rows is not None) as opened:
            for batch in _batches(opened, self.starts, columns, max_rows, rows):
                yield {
                    name: self._shapes(column) if name == self.geometry else _values(column)
                    for name, column in zip(columns, batch)
                }

    def row(self, index: int, names: Sequence[str]) -> list[Any]:
        """Return the cells of a row; see `StoreFile`. Reads only its row group."""
        if not 0 <= index < self.n_rows:
            raise InputError(
                message("{file} has no row {row}; open the file again.", file=Path(self.path).name, row=index + 1)
            )
        group = int(np.searchsorted(self.starts, index, side="right")) - 1
        # read columns that are requested twice only once
        with self._opened(whole_groups=True) as opened:
            table = opened.read_row_group(group, columns=list(dict.fromkeys(names)), use_threads=True)
            row_table = table.slice(index - int(self.starts[group]), 1)
            return [row_table.column(name)[0].as_py() for name in names]

    @contextmanager
    def _opened(self, *, whole_groups: bool) -> Iterator[parquet.ParquetFile]:
        from pyarrow import ArrowException, parquet

        # equal texts of millions of rows are stored once; a row group that is read at once keeps them that way
        texts = [name for name, kind in self.fields.items() if kind == ogr.OFTString] if whole_groups else []
        try:
            options = {"metadata": self._metadata, "pre_buffer": False, "page_checksum_verification": True}
            with parquet.ParquetFile(self.path, read_dictionary=texts, **options) as opened:
                yield opened
        except (ArrowException, OSError, KeyError) as error:
            raise InputError(unreadable(self.path, error)) from None

    def _shapes(self, column: pyarrow.Array) -> np.ndarray:
        column = getattr(column, "storage", column)
        column = column.cast(_without_view(column.type))
        return from_xy(column) if self.encoding == _NATIVE else from_wkb(column)


@lru_cache(maxsize=16)
def _described(path: str, _changed: int, _size: int) -> ParquetFile:
    from pyarrow import ArrowException, parquet

    try:
        with parquet.ParquetFile(path) as opened:
            metadata, schema = opened.metadata, opened.schema_arrow
            _check_names(path, schema.names)
            stored = metadata.metadata or {}
            name, described = _geometry(schema, json_object(stored.get(GEO)))
            encoding = str(described.get("encoding", "WKB"))
            has_points = bool(name) and (encoding == _NATIVE or _has_points(opened, name, described))
    except (ArrowException, OSError) as error:
        raise InputError(unreadable(path, error)) from None
    fields = {one.name: kind for one in schema if one.name != name and (kind := _kind(one.type)) is not None}
    rows = [metadata.row_group(k).num_rows for k in range(metadata.num_row_groups)]
    starts = np.concatenate([[0], np.cumsum(rows, dtype=np.int64)]).astype(np.int64)
    crs = _crs(described) if name else ""
    info = json_object(stored.get(INFO))
    return ParquetFile(path, fields, name, has_points, crs, info, int(starts[-1]), encoding, starts, metadata)


def _check_names(path: str, names: list[str]) -> None:
    seen: set[str] = set()
    for name in names:
        if name in seen:
            raise InputError(
                message(
                    "{file} has two columns named {name}; rename one of them.", file=Path(path).name, name=quoted(name)
                )
            )
        seen.add(name)


def _geometry(schema: pyarrow.Schema, geo: dict[str, Any]) -> tuple[str, dict[str, Any]]:
    """Return the geometry column and its GeoParquet metadata; empty if there is none."""
    import pyarrow

    name, columns = geo.get("primary_column"), geo.get("columns")
    described = columns.get(name) if isinstance(columns, dict) and isinstance(name, str) else None
    if isinstance(described, dict) and name in schema.names:
        return str(name), described
    for one in schema:
        kind = _without_view(getattr(one.type, "storage_type", one.type))
        is_binary = pyarrow.types.is_binary(kind) or pyarrow.types.is_large_binary(kind)
        if is_binary and one.name.lower() in _GEOMETRIES:
            # the CRS is not specified
            return one.name, {"crs": None}
    return "", {}


def _has_points(opened: parquet.ParquetFile, name: str, described: dict[str, Any]) -> bool:
    """Check whether the geometries are points, by the metadata or else by the first geometry."""
    kinds = described.get("geometry_types")
    if isinstance(kinds, list) and kinds:
        return all(str(kind).split(" ")[0] in ("Point", "MultiPoint") for kind in kinds)
    for batch in opened.iter_batches(batch_size=100, columns=[name]):
        column = getattr(batch.column(0), "storage", batch.column(0))
        first = next((blob for blob in column.to_pylist() if blob), None)
        if first is not None:
            return kind_of(first) in POINTS
    return True


def _crs(described: dict[str, Any]) -> str:
    """Return the CRS; WGS 84, the default of GeoParquet, if the metadata do not contain any."""
    if "crs" not in described:
        return _WGS84
    stated = described["crs"]
    if not isinstance(stated, dict):
        return ""
    code = stated.get("id")
    if isinstance(code, dict) and "authority" in code and "code" in code:
        authority_id = f"{code['authority']}:{code['code']}"
        return _WGS84 if authority_id == "OGC:CRS84" else authority_id
    spatial = spatial_reference(json.dumps(stated))
    return "" if spatial is None else str(call_gdal(spatial.ExportToWkt, ["FORMAT=WKT2"])[0] or "")


def _kind(of: pyarrow.DataType) -> int | None:
    """Return the OGR type of a column; None for structures, lists and bytes."""
    from pyarrow import types

    of = _without_view(of)
    if types.is_dictionary(of):
        return _kind(of.value_type)
    if types.is_boolean(of):
        return int(ogr.OFTInteger)
    if types.is_integer(of):
        return int(ogr.OFTInteger if of.bit_width < 32 or of == "int32" else ogr.OFTInteger64)
    if types.is_floating(of) or types.is_decimal(of):
        return int(ogr.OFTReal)
    if types.is_string(of) or types.is_large_string(of):
        return int(ogr.OFTString)
    if types.is_date(of):
        return int(ogr.OFTDate)
    if types.is_timestamp(of):
        return int(ogr.OFTDateTime)
    return int(ogr.OFTTime) if types.is_time(of) else None


def _without_view(of: pyarrow.DataType) -> pyarrow.DataType:
    """Return the plain type of string and binary views (written by Polars); other types unchanged."""
    import pyarrow

    # compared by name, because pyarrow has view types only since version 16
    views = {"string_view": pyarrow.large_string(), "binary_view": pyarrow.large_binary()}
    return views.get(str(of), of)


def _batches(
    opened: parquet.ParquetFile, starts: np.ndarray, columns: list[str], max_rows: int, rows: np.ndarray | None
) -> Iterator[list[pyarrow.Array]]:
    """Yield blocks of rows as lists of columns, in the order of `columns`."""
    if rows is None:
        for batch in opened.iter_batches(batch_size=max_rows, columns=columns):
            yield [batch.column(batch.schema.get_field_index(name)) for name in columns]
        return
    for group, (start, stop) in enumerate(zip(starts[:-1], starts[1:])):
        chosen = rows[np.searchsorted(rows, start) : np.searchsorted(rows, stop)] - start
        if len(chosen):
            table = opened.read_row_group(group, columns=columns).take(chosen).combine_chunks()
            for batch in table.to_batches(max_chunksize=max_rows):
                yield [batch.column(batch.schema.get_field_index(name)) for name in columns]


def _values(column: pyarrow.Array) -> np.ndarray:
    """Return a column as a numpy array with masked nulls; dates and times as datetime64, texts as objects."""
    import pyarrow
    from pyarrow import types

    if types.is_dictionary(column.type):
        column = column.dictionary_decode()
    column = column.cast(_without_view(column.type))
    if types.is_decimal(column.type):
        column = column.cast(pyarrow.float64())
    elif types.is_timestamp(column.type):
        column = column.cast(pyarrow.timestamp("ms"), safe=False)
    elif types.is_date64(column.type):
        column = column.cast(pyarrow.date32())
    elif types.is_time(column.type):
        column = column.cast(pyarrow.string())
    mask = column.is_null().to_numpy(zero_copy_only=False) if column.null_count else None
    is_number = types.is_integer(column.type) or types.is_floating(column.type) or types.is_boolean(column.type)
    if mask is not None and is_number:
        column = column.fill_null(False if types.is_boolean(column.type) else 0)
    data = column.to_numpy(zero_copy_only=False)
    return data if mask is None else np.ma.MaskedArray(data, mask)
