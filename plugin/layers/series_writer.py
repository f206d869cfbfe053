"""Writer of layers and tables from numpy arrays: GeoPackages in bulk, other formats converted from them."""

from __future__ import annotations

import os
import sqlite3
import tempfile
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal, ogr
from qgis.core import QgsVectorFileWriter

from ..core.common.errors import InputError
from ..core.common.lineage import Lineage
from ..core.common.messages import message, quoted
from ..core.common.progress import Progress
from ..core.data.point_series import PointSeries
from ..core.data.real_column import as_real
from ..core.data.spreadsheet_text import escape_formulas
from ..core.environment.packages import package_problem
from ..core.io.tables.gdal_access import call_gdal, open_vector, table_of
from .atomic_output import atomic
from .commits.hidden_folder import plain_reason, target_of_staged
from .geopackage import write_geopackage
from .layer_metadata import write_sidecar
from .ogr_columns import field_kinds
from .stores.stores import is_store_name, package_of, write_store

MAX_DATE_FIELDS = 1900

# formats opened by spreadsheets, which interpret text beginning with = as a formula
_SPREADSHEETS = ("CSV", "XLSX", "ODS")


def write_series(
    path: str,
    series: PointSeries,
    *,
    prefix: str = "D",
    values: np.ndarray | None = None,
    extra: dict[str, Any] | None = None,
    progress: Progress | None = None,
) -> None:
    """Write a layer with one field per date.

    Parameters
    ----------
    path : str
        Target file; the suffix determines the format.
    series : PointSeries
    prefix : str
        First letter of the date fields: D for values, S for sigma, F for flags.
    values : ndarray, shape (n_points, n_dates), or None
        Values to write instead of the displacements; NaN becomes NULL.
    extra : dict or None
        Additional metadata, such as {"role": "sigma"}.
    progress : Progress, optional
        Receives the progress while rows are written; may cancel.

    Raises
    ------
    InputError
        If there are too many dates for a layer, or the file cannot be written.
    """
    if series.n_dates > MAX_DATE_FIELDS and not is_store_name(path):
        raise InputError(
            message(
                "The result has {n_dates} dates, but a layer can contain at most {max_date_fields}; use a "
                "larger step, a shorter period, or NetCDF.",
                n_dates=series.n_dates,
                max_date_fields=MAX_DATE_FIELDS,
            )
        )
    columns: dict[str, Any] = {"pid": series.pids}
    columns.update(series.attributes)
    if series.direction is not None and not {"los_east", "incidence_deg"} & set(series.attributes):
        columns.update(zip(("los_east", "los_north", "los_up"), series.direction.T))
    shown = series.values if values is None else np.asarray(values)
    for j, day in enumerate(series.dates):
        columns[prefix + str(day).replace("-", "")] = as_real(shown[:, j])
    info = {
        "component": series.component,
        "unit": "mm",
        "lineage": series.lineage.to_json(),
        **(extra or {}),
    }
    if series.wavelength_mm is not None:
        info["wavelength_mm"] = series.wavelength_mm
    _write(path, columns, series.xy, series.crs, info, progress)


def write_points(
    path: str, xy: np.ndarray, crs: str, columns: dict[str, np.ndarray], lineage: Lineage | None = None
) -> None:
    """Write points with fields that are not a series."""
    _write(path, columns, np.asarray(xy, dtype=float), crs, {"lineage": (lineage or Lineage()).to_json()})


def write_table(path: str, columns: dict[str, np.ndarray], lineage: Lineage | None = None) -> None:
    """Write a table without geometry; datetime64 columns become dates."""
    _write(path, columns, None, "", {"lineage": lineage.to_json()} if lineage else {})


def _write(
    path: str,
    columns: dict[str, np.ndarray],
    xy: np.ndarray | None,
    crs: str,
    info: dict[str, Any],
    progress: Progress | None = None,
) -> None:
    target = Path(path)
    driver = "" if is_store_name(path) else _driver(target, columns)
    if driver in _SPREADSHEETS:
        columns = {name: escape_formulas(values) for name, values in columns.items()}
    with atomic(path) as beside:
        try:
            if not driver:
                write_store(beside, columns, xy, crs, info, progress)
                return
            if driver == "GPKG":
                write_geopackage(beside, target.stem, columns, xy, crs, info, progress)
                return
            with tempfile.TemporaryDirectory(prefix="slopemuse-") as folder:
                complete = Path(folder) / "whole.gpkg"
                write_geopackage(complete, target.stem, columns, xy, crs, info, progress)
                _convert(complete, beside, driver, xy is not None)
            if info:
                write_sidecar(beside, info)
        except (OSError, sqlite3.Error) as error:
            reason = getattr(error, "strerror", None) or str(error)
            raise InputError(
                message(
                    "{file} cannot be written ({reason}); free up disk space, or choose another folder or format.",
                    file=target_of_staged(path),
                    reason=plain_reason(reason),
                )
            ) from None


def why_no_layer(target: Path) -> str:
    """Return why the format of a file name cannot be written; empty if it can."""
    if is_store_name(target):
        return package_problem(package_of(target))
    suffix = target.suffix.lower().lstrip(".")
    driver = str(QgsVectorFileWriter.driverForExtension(suffix)) if suffix else ""
    if not driver or call_gdal(ogr.GetDriverByName, driver)[0] is None:
        return message(
            "{target} has the extension {suffix}, which is not supported; write a GeoPackage (.gpkg).",
            target=target.name,
            suffix=quoted(suffix),
        )
    return ""


def _driver(target: Path, columns: dict[str, np.ndarray]) -> str:
    reason = why_no_layer(target)
    if reason:
        raise InputError(reason)
    driver = str(QgsVectorFileWriter.driverForExtension(target.suffix.lower().lstrip(".")))
    if driver == "ESRI Shapefile" and (len(columns) > 255 or any(len(name) > 10 for name in columns)):
        long = next((name for name in columns if len(name) > 10), "")
        raise InputError(
            message(
                "{target} would require {columns} fields{extra}, but a shapefile can contain at most 255 "
                "fields with names of at most 10 characters; write a GeoPackage (.gpkg).",
                target=target.name,
                columns=len(columns),
                extra=message(", including {long}", long=long) if long else "",
            )
        )
    return driver


def _convert(complete: Path, beside: Path, driver: str, has_points: bool) -> None:
    """Convert a GeoPackage and verify the result, because GDAL does not report every full disk.

    Raises
    ------
    OSError
        If the file is incomplete.
    """
    # a spatial index would change the order of the rows in FlatGeobuf
    creation = {"CSV": ["GEOMETRY=AS_XY"] if has_points else [], "FlatGeobuf": ["SPATIAL_INDEX=NO"]}
    options = gdal.VectorTranslateOptions(format=driver, layerCreationOptions=creation.get(driver, []))
    _, reason = call_gdal(_translate, complete, beside, options)
    if reason:
        raise OSError(0, reason, str(beside))
    (count, fields), (arrived, known) = _content(complete), _content(beside)
    cut = False
    if driver == "CSV":
        with beside.open("rb") as file:
            file.seek(-1, os.SEEK_END)
            cut = file.read(1) != b"\n"
    if arrived != count or cut:
        raise OSError(0, message("{arrived} of {count} rows were written", arrived=arrived, count=count), str(beside))
    if fields and not fields & known:
        # GDAL before 3.7 does not report this when its exceptions are enabled
        raise OSError(0, message("the format supports none of the fields"), str(beside))


def _translate(complete: Path, beside: Path, options: gdal.GDALVectorTranslateOptions) -> None:
    """Convert and close the file; much of the data is written only on closing."""
    gdal.VectorTranslate(str(beside), open_vector(str(complete)), options=options)


def _content(path: Path) -> tuple[int, set[str]]:
    """Return the number of rows and the lower-case field names of the first table of a file."""
    dataset = open_vector(str(path))
    table = None if dataset is None else table_of(dataset, 0)
    if table is None:
        return 0, set()
    return call_gdal(table.GetFeatureCount)[0] or 0, {name.lower() for name in field_kinds(table)}
