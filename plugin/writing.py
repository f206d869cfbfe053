"""Numpy to layers and tables: a GeoPackage filled in bulk, anything else converted from it."""

from __future__ import annotations

import re
import sqlite3
import struct
import tempfile
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal, ogr, osr

from .core.errors import InputError
from .core.lineage import Lineage
from .core.series import PointSeries
from .metadata import write_info
from .outputs import atomic

MAX_DATE_FIELDS = 1900
_ROWS_A_STATEMENT = 2000


def write_series(
    path: str,
    series: PointSeries,
    *,
    prefix: str = "D",
    values: np.ndarray | None = None,
    extra: dict[str, Any] | None = None,
) -> None:
    """Write a layer with a field a date.

    Parameters
    ----------
    path : str
        Target; the suffix chooses the format.
    series : PointSeries
    prefix : str
        First letter of the date fields: D values, S sigma, F flags.
    values : ndarray, shape (n_points, n_dates), or None
        What to write instead of the displacement; NaN becomes NULL.
    extra : dict or None
        Further metadata, such as {"role": "sigma"}.

    Raises
    ------
    InputError
        If the format cannot hold so many dates.
    """
    if series.n_dates > MAX_DATE_FIELDS:
        raise InputError(
            f"The result has {series.n_dates} dates and a layer holds at most {MAX_DATE_FIELDS}; "
            "take a coarser step, a shorter time, or NetCDF."
        )
    columns: dict[str, np.ndarray] = {"pid": series.pids}
    columns.update(series.attributes)
    if series.direction is not None and not {"los_east", "incidence_deg"} & set(series.attributes):
        columns.update(zip(("los_east", "los_north", "los_up"), series.direction.T))
    shown = series.values if values is None else np.asarray(values, dtype=float)
    for j, day in enumerate(series.dates):
        columns[prefix + str(day).replace("-", "")] = shown[:, j]
    info = {"component": series.component, "unit": "mm", "lineage": series.lineage.to_json(), **(extra or {})}
    _write(path, columns, series.xy, series.crs, info)


def write_points(
    path: str, xy: np.ndarray, crs: str, columns: dict[str, np.ndarray], lineage: Lineage | None = None
) -> None:
    """Write points with plain fields."""
    _write(path, columns, np.asarray(xy, dtype=float), crs, {"lineage": (lineage or Lineage()).to_json()})


def write_table(path: str, columns: dict[str, np.ndarray]) -> None:
    """Write a table without geometry; datetime64 columns become dates."""
    _write(path, columns, None, "", {})


def _write(path: str, columns: dict[str, np.ndarray], xy: np.ndarray | None, crs: str, info: dict[str, Any]) -> None:
    suffix = Path(path).suffix.lower()
    if suffix == ".shp" and (len(columns) > 255 or any(len(name) > 10 for name in columns)):
        raise InputError(
            f"A shapefile holds 255 fields with names of 10 letters; this layer has {len(columns)}. Write a GeoPackage."
        )
    with atomic(path) as beside:
        if suffix == ".gpkg":
            _geopackage(beside, Path(path).stem, columns, xy, crs, info)
            return
        with tempfile.TemporaryDirectory(prefix="slopemuse-") as folder:
            whole = Path(folder) / "whole.gpkg"
            _geopackage(whole, Path(path).stem, columns, xy, crs, info)
            source = gdal.OpenEx(str(whole), gdal.OF_VECTOR)
            options = gdal.VectorTranslateOptions(layerCreationOptions=_creation(suffix, xy is not None))
            done = gdal.VectorTranslate(str(beside), source, options=options)
            if done is None:
                kind = suffix or "a file without suffix"
                raise InputError(f"{path} cannot be written as {kind}; write a GeoPackage.")
            done = source = None


def _creation(suffix: str, has_points: bool) -> list[str]:
    return ["GEOMETRY=AS_XY"] if suffix == ".csv" and has_points else []


def _geopackage(
    path: Path, name: str, columns: dict[str, np.ndarray], xy: np.ndarray | None, crs: str, info: dict[str, Any]
) -> None:
    spatial = None
    if crs:
        spatial = osr.SpatialReference()
        spatial.SetFromUserInput(crs)
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    if dataset is None:
        raise InputError(f"{path.parent} cannot be written to; choose another folder.")
    name = re.sub(r"\W+", "_", name).strip("_") or "layer"
    kind = ogr.wkbNone if xy is None else ogr.wkbPoint
    fid = "fid" if "fid" not in {n.lower() for n in columns} else "ogc_fid"
    layer = dataset.CreateLayer(name, spatial, kind, ["SPATIAL_INDEX=NO", f"FID={fid}", "GEOMETRY_NAME=geom"])
    for column, values in columns.items():
        layer.CreateField(_field(column, np.asarray(values)))
    write_info(layer, info)
    dataset = layer = None
    _insert(path, name, columns, xy)
    if xy is not None:
        dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
        dataset.ExecuteSQL(f"SELECT CreateSpatialIndex('{name}', 'geom')".replace(f"'{name}'", _text(name)))
        dataset = None


def _field(name: str, values: np.ndarray) -> ogr.FieldDefn:
    kinds = {"f": ogr.OFTReal, "i": ogr.OFTInteger64, "u": ogr.OFTInteger64, "M": ogr.OFTDate, "b": ogr.OFTInteger}
    return ogr.FieldDefn(name, kinds.get(values.dtype.kind, ogr.OFTString))


def _insert(path: Path, name: str, columns: dict[str, np.ndarray], xy: np.ndarray | None) -> None:
    """Fill the empty table by bulk statements, ten times as fast as feature by feature."""
    arrays = [np.asarray(values) for values in columns.values()]
    n_rows = len(arrays[0]) if arrays else 0
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA synchronous = OFF")
        # GDAL's counting triggers would run once a row: they rest while the table is filled
        triggers = _triggers(connection)
        for trigger in triggers:
            connection.execute(f"DROP TRIGGER {_quoted(trigger)}")
        srs = connection.execute("SELECT srs_id FROM gpkg_contents").fetchone()[0]
        names = [*columns] if xy is None else ["geom", *columns]
        listed = ", ".join(map(_quoted, names))
        places = ", ".join("?" * len(names))
        # names are quoted above and values are bound
        into = f"INSERT INTO {_quoted(name)} ({listed}) VALUES ({places})"  # noqa: S608  # nosec B608
        for start in range(0, n_rows, _ROWS_A_STATEMENT):
            part = slice(start, start + _ROWS_A_STATEMENT)
            rows: list[Sequence[Any]] = [_listed(array[part]) for array in arrays]
            if xy is not None:
                rows.insert(0, _blobs(xy[part], int(srs)))
            connection.executemany(into, zip(*rows))
        if connection.execute("SELECT name FROM sqlite_master WHERE name = 'gpkg_ogr_contents'").fetchone():
            connection.execute("UPDATE gpkg_ogr_contents SET feature_count = ?", (n_rows,))
        if xy is not None and n_rows:
            box = (*np.nanmin(xy, axis=0).tolist(), *np.nanmax(xy, axis=0).tolist())
            connection.execute("UPDATE gpkg_contents SET min_x = ?, min_y = ?, max_x = ?, max_y = ?", box)
        for definition in triggers.values():
            connection.execute(definition)
        connection.commit()


def _triggers(connection: sqlite3.Connection) -> dict[str, str]:
    return dict(
        connection.execute(
            "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'trigger%feature_count%'"
        )
    )


def _listed(array: np.ndarray) -> list[Any]:
    if array.dtype.kind == "M":
        return [None if np.isnat(day) else str(day) for day in array.astype("datetime64[D]")]
    if array.dtype.kind == "f":
        # sqlite stores a float NaN as NULL
        return array.tolist()
    if array.dtype.kind in "iub":
        return array.astype(int).tolist()
    return [str(value) for value in array]


def _blobs(xy: np.ndarray, srs: int) -> list[bytes]:
    head = b"GP\x00\x01" + struct.pack("<i", srs)
    wkb = b"\x01\x01\x00\x00\x00"
    pairs = np.ascontiguousarray(xy, dtype="<f8").tobytes()
    return [head + wkb + pairs[i : i + 16] for i in range(0, len(pairs), 16)]


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _text(name: str) -> str:
    return "'" + name.replace("'", "''") + "'"
