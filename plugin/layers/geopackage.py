"""Bulk writer of GeoPackage tables: created by GDAL, filled through SQLite, ten times as fast as single features."""

from __future__ import annotations

import re
import sqlite3
import struct
from collections.abc import Sequence
from contextlib import closing
from itertools import chain, repeat
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal, ogr, osr

from ..core.common.arrays import blocks
from ..core.common.errors import InputError
from ..core.common.messages import message
from ..core.common.nan_statistics import nanmax, nanmin
from ..core.common.progress import Progress
from ..core.data.real_column import as_column
from ..core.io.tables.gdal_access import call_gdal, known_reference, open_vector
from .databases.sql_names import quoted_name, quoted_text
from .layer_metadata import write_info
from .rtree import can_fill, fill_rtree

_ROWS_PER_BLOCK = 2000
# one statement for many rows takes a fifth less time than single statements; more rows do not help
_ROWS_PER_STATEMENT = 50
_VALUES_PER_STATEMENT = 32_766 if sqlite3.sqlite_version_info >= (3, 32) else 999
# long rows are read and written a fifth faster, and use less space, with pages larger than GDAL's 4096 bytes
_PAGE_BYTES, _MANY_NUMBERS = 16_384, 1_000_000
# SQLite's limit without the feature ID and the geometry
MAX_COLUMNS = 1998


def write_geopackage(
    path: Path,
    name: str,
    columns: dict[str, np.ndarray],
    xy: np.ndarray | None,
    crs: str,
    info: dict[str, Any],
    progress: Progress | None = None,
) -> None:
    """Create a GeoPackage with one table.

    Parameters
    ----------
    path : Path
        Path of the new file.
    name : str
        Name of the table; characters other than letters, digits and underscores are replaced.
    columns : dict of str to ndarray or RealColumn, shape (n_rows,)
        NaN, NaT and None become NULL.
    xy : ndarray, shape (n_rows, 2), or None
        Coordinates of the points; None creates a table without geometry.
    crs : str
        Authority ID, WKT or PROJ text; empty for none.
    info : dict
        Metadata of the layer.
    progress : Progress, optional
        Receives the progress after every block of rows; may cancel.

    Raises
    ------
    InputError
        If there are too many columns, two names differ only in case, or the coordinate system is unknown.
    OSError, sqlite3.Error
        If the file cannot be written.
    """
    _check_names(columns)
    name = re.sub(r"\W+", "_", name).strip("_") or "layer"
    arrays = {column: as_column(values) for column, values in columns.items()}
    geometry = _free_name("geom", columns)
    spatial = known_reference(crs) if crs else None
    succeeded, reason = call_gdal(_make, path, name, arrays, spatial, geometry, xy is not None, info)
    if not succeeded or reason:
        raise OSError(0, reason or "GDAL cannot create the file", str(path))
    if not _fill(path, name, arrays, geometry, xy, progress or Progress()):
        done, reason = call_gdal(_index, path, name, geometry)
        if not done or reason:
            raise OSError(0, reason or "GDAL cannot create the spatial index", str(path))


def _make(
    path: Path,
    name: str,
    arrays: dict[str, np.ndarray],
    spatial: osr.SpatialReference | None,
    geometry: str,
    has_points: bool,
    info: dict[str, Any],
) -> bool:
    """Create and close the file with its empty table; return False if GDAL cannot create it."""
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    options = ["SPATIAL_INDEX=NO", f"FID={_free_name('fid', arrays)}", f"GEOMETRY_NAME={geometry}"]
    kind = ogr.wkbPoint if has_points else ogr.wkbNone
    layer = None if dataset is None else dataset.CreateLayer(name, spatial, kind, options)
    if layer is None:
        return False
    for column, values in arrays.items():
        layer.CreateField(_field(column, values))
    write_info(layer, info)
    if has_points:
        # create the index while the table is empty; SQLite fills it
        _run(dataset, f"SELECT CreateSpatialIndex({quoted_text(name)}, {quoted_text(geometry)})")
    # close the file here, even if a debugger keeps the frame of this function
    layer = dataset = None
    return True


def _index(path: Path, name: str, geometry: str) -> bool:
    """Rebuild the spatial index of the filled table with GDAL; return False if GDAL cannot open the file."""
    dataset = open_vector(str(path), update=True)
    if dataset is None:
        return False
    for function in ("DisableSpatialIndex", "CreateSpatialIndex"):
        _run(dataset, f"SELECT {function}({quoted_text(name)}, {quoted_text(geometry)})")
    dataset = None
    return True


def _run(dataset: gdal.Dataset, statement: str) -> None:
    result = dataset.ExecuteSQL(statement)
    if result is not None:
        dataset.ReleaseResultSet(result)


def _check_names(columns: dict[str, np.ndarray]) -> None:
    if len(columns) > MAX_COLUMNS:
        raise InputError(
            message(
                "The result has {columns} columns, but a GeoPackage can contain at most {max_columns}; omit "
                "some columns.",
                columns=len(columns),
                max_columns=MAX_COLUMNS,
            )
        )
    by_lower_case: dict[str, str] = {}
    for column in columns:
        twin = by_lower_case.setdefault(column.lower(), column)
        if twin != column:
            raise InputError(
                message(
                    "The names of the columns {twin} and {column} differ only in case; rename one of them.",
                    twin=twin,
                    column=column,
                )
            )


def _free_name(name: str, columns: dict[str, np.ndarray]) -> str:
    taken = {column.lower() for column in columns}
    return name if name not in taken else next(f"{name}_{i}" for i in range(1, 9999) if f"{name}_{i}" not in taken)


def _field(name: str, values: np.ndarray) -> ogr.FieldDefn:
    kinds = {"f": ogr.OFTReal, "i": ogr.OFTInteger64, "u": ogr.OFTInteger64, "M": ogr.OFTDate, "b": ogr.OFTInteger}
    return ogr.FieldDefn(name, kinds.get(values.dtype.kind, ogr.OFTString))


def _fill(
    path: Path, name: str, arrays: dict[str, np.ndarray], geometry: str, xy: np.ndarray | None, progress: Progress
) -> bool:
    """Write the rows and the spatial index; return False if the index must be built by GDAL."""
    n_rows = len(next(iter(arrays.values()))) if arrays else 0
    with closing(sqlite3.connect(path)) as connection:
        if sum(array.dtype.kind == "f" for array in arrays.values()) * n_rows >= _MANY_NUMBERS:
            # the page size changes when the file, which is still empty, is rewritten
            connection.execute(f"PRAGMA page_size = {_PAGE_BYTES}")
            connection.execute("VACUUM")
        # the file is not read before it is complete, so neither a journal nor synchronous writes are needed
        connection.execute("PRAGMA journal_mode = OFF")
        connection.execute("PRAGMA synchronous = OFF")
        # drop GDAL's triggers, which count rows and update the index once per row, while the table is filled
        triggers = _triggers(connection)
        for trigger in triggers:
            connection.execute(f"DROP TRIGGER {quoted_name(trigger)}")
        described = connection.execute("SELECT srs_id FROM gpkg_contents").fetchone()
        if described is None:
            # GDAL creates the table when it closes the file, and does not report a failure then
            raise OSError(0, "GDAL cannot create the table", str(path))
        srs = described[0]
        if srs == 0 and xy is not None:
            # without a CRS, GDAL writes "undefined geographic"; "undefined Cartesian" avoids degrees for metres
            srs = -1
            connection.execute("UPDATE gpkg_contents SET srs_id = -1")
            connection.execute("UPDATE gpkg_geometry_columns SET srs_id = -1")
        reals = [column for column, array in arrays.items() if array.dtype.kind == "f"]
        others = [column for column, array in arrays.items() if array.dtype.kind != "f"]
        names = [*others, *reals] if xy is None else [geometry, *others, *reals]
        for part in blocks(n_rows, _ROWS_PER_BLOCK, *arrays.values()):
            columns: list[Sequence[Any]] = [_listed(arrays[column][part]) for column in others]
            if xy is not None:
                columns.insert(0, _blobs(xy[part], int(srs)))
            # build rows of numbers block by block, because one list per column would not stay in the CPU cache
            numbers = np.empty((part.stop - part.start, len(reals)))
            for j, column in enumerate(reals):
                numbers[:, j] = arrays[column][part]
            _insert(connection, name, names, columns, numbers)
            progress.step(
                min(part.stop, n_rows) / n_rows,
                message("{stop:,} of {n_rows:,} rows written", stop=min(part.stop, n_rows), n_rows=n_rows),
            )
        if connection.execute("SELECT name FROM sqlite_master WHERE name = 'gpkg_ogr_contents'").fetchone():
            connection.execute("UPDATE gpkg_ogr_contents SET feature_count = ?", (n_rows,))
        indexed = True
        if xy is not None and np.isfinite(xy).any():
            tree = f"rtree_{name}_{geometry}"
            indexed = can_fill(connection, tree)
            if indexed:
                fill_rtree(connection, tree, xy)
            box = (*nanmin(xy, axis=0).tolist(), *nanmax(xy, axis=0).tolist())
            connection.execute("UPDATE gpkg_contents SET min_x = ?, min_y = ?, max_x = ?, max_y = ?", box)
        for definition in triggers.values():
            connection.execute(definition)
        connection.commit()
    return indexed


def _insert(
    connection: sqlite3.Connection,
    table: str,
    names: Sequence[str],
    columns: Sequence[Sequence[Any]],
    numbers: np.ndarray,
) -> None:
    """Insert rows: the values of `columns`, then `numbers` of shape (n_rows, n_numbers), in the order of `names`."""
    listed, places = ", ".join(map(quoted_name, names)), "(" + ", ".join("?" * len(names)) + ")"
    together = max(1, min(_ROWS_PER_STATEMENT, _VALUES_PER_STATEMENT // len(names)))
    for start in range(0, len(numbers), together):
        # SQLite stores NaN as NULL
        rows: list[list[float]] = numbers[start : start + together].tolist()
        first = zip(*(column[start : start + together] for column in columns)) if columns else repeat(())
        # identifiers are quoted and values are bound
        into = f"INSERT INTO {quoted_name(table)} ({listed}) VALUES {', '.join([places] * len(rows))}"  # noqa: S608  # nosec B608
        connection.execute(into, tuple(chain.from_iterable(chain(*pair) for pair in zip(first, rows))))


def _triggers(connection: sqlite3.Connection) -> dict[str, str]:
    found = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
    return {name: sql for name, sql in found if "feature_count" in name or name.startswith("rtree_")}


def _listed(array: np.ndarray) -> list[Any]:
    if array.dtype.kind == "M":
        return [None if np.isnat(day) else str(day) for day in array.astype("datetime64[D]")]
    if array.dtype.kind in "iub":
        return array.astype(int).tolist()
    return [None if value is None else str(value) for value in array.tolist()]


def _blobs(xy: np.ndarray, srs: int) -> list[bytes | None]:
    """Return the points as GeoPackage binary geometries; None where a coordinate is not finite."""
    head = b"GP\x00\x01" + struct.pack("<i", srs) + b"\x01\x01\x00\x00\x00"
    pairs = np.ascontiguousarray(xy, dtype="<f8").tobytes()
    known = np.isfinite(xy).all(axis=1).tolist()
    return [head + pairs[16 * i : 16 * i + 16] if there else None for i, there in enumerate(known)]
