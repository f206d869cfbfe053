"""Writing of columns and points as NetCDF-4 (CF conventions), by blocks of rows."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from ...core.common.arrays import blocks
from ...core.common.messages import message
from ...core.common.progress import Progress
from ...core.data.real_column import as_column
from ...core.environment.packages import require
from ...core.io.tables.gdal_access import call_gdal, known_reference
from .netcdf_file import COLUMN, CRS, INFO, KIND, LETTER, NO_DATE, PACKAGE, SERIES

if TYPE_CHECKING:
    import h5py

# size of the chunk read for a single point, and number of rows written at once
_CHUNK_BYTES, _ROWS_PER_BLOCK = 2**20, 20_000
_DATED = re.compile(r"([A-Z])(\d{4})(\d{2})(\d{2})")
_NAMES = {"sigma": "sigma", "flag": "flag", "rate": "rate", "level": "level"}
_KINDS = {"f": ("real", "f8"), "i": ("integer", "i8"), "u": ("integer", "i8"), "b": ("boolean", "i1")}


def write_netcdf4(
    path: Path,
    columns: dict[str, np.ndarray],
    xy: np.ndarray | None,
    crs: str,
    info: dict[str, Any],
    progress: Progress | None = None,
) -> None:
    """Write points, or rows without geometry; the columns of a series become one variable.

    Parameters
    ----------
    path : Path
        Path of the new file.
    columns : dict of str to ndarray or RealColumn, shape (n_rows,)
        NaN is kept, NaT becomes the fill value, None an empty text; NUL characters are removed from texts.
    xy : ndarray, shape (n_rows, 2), or None
        Coordinates of the points; None writes a table without geometry.
    crs : str
        Authority ID, WKT or PROJ text; empty for none.
    info : dict
        Metadata of the layer.
    progress : Progress, optional
        Receives the progress after every block of rows; may cancel.

    Raises
    ------
    DependencyError
        If h5py is missing.
    InputError
        If the CRS is unknown.
    OSError
        If the file cannot be written, for example because the disk is full.
    """
    require(PACKAGE)
    import h5py

    arrays = {name: as_column(values) for name, values in columns.items()}
    n_rows = len(next(iter(arrays.values()))) if arrays else 0
    dated = _dated(arrays, info)
    try:
        with h5py.File(path, "w", track_order=True) as file:
            file.attrs["Conventions"], file.attrs[INFO] = "CF-1.8", json.dumps(info, sort_keys=True)
            file.attrs[CRS], file.attrs[SERIES], file.attrs[LETTER] = crs, "", dated[0][0] if dated else ""
            point = file.create_dataset("point", data=np.arange(1, n_rows + 1, dtype="i8"))
            point.make_scale("point")
            if xy is not None:
                _add_coordinates(file, xy, crs, point)
            used_names = {"point", "time", "x", "y", "crs", *_NAMES.values(), "displacement"}
            for name, values in arrays.items():
                if name not in dated:
                    _add_column(file, name, values, point, used_names)
            if dated:
                _add_series(file, {name: arrays[name] for name in dated}, info, point, progress or Progress())
    except RuntimeError as error:
        # HDF5 reports errors of the operating system only as text
        raise OSError(0, " ".join(str(error).split()), str(path)) from None


def _dated(arrays: dict[str, np.ndarray], info: dict[str, Any]) -> list[str]:
    """Return the columns that form a series: numeric, in chronological order, with the same first letter."""
    dated = [name for name in arrays if _DATED.fullmatch(name)]
    numbers = all(arrays[name].dtype.kind == "f" for name in dated)
    in_order = dated == sorted(dated) and len({name[0] for name in dated}) == 1
    return dated if "component" in info and numbers and in_order else []


def _add_coordinates(file: h5py.File, xy: np.ndarray, crs: str, point: h5py.Dataset) -> None:
    spatial = known_reference(crs) if crs else None
    words = ("projection_x_coordinate", "m"), ("projection_y_coordinate", "m")
    if spatial is not None and spatial.IsGeographic():
        words = ("longitude", "degrees_east"), ("latitude", "degrees_north")
    for j, (name, (standard, unit)) in enumerate(zip("xy", words)):
        variable = file.create_dataset(name, data=np.asarray(xy[:, j], dtype="f8"))
        variable.dims[0].attach_scale(point)
        if spatial is not None:
            variable.attrs["standard_name"], variable.attrs["units"] = standard, unit
    if spatial is not None:
        file.create_dataset("crs", data=np.int32(0)).attrs["crs_wkt"] = str(call_gdal(spatial.ExportToWkt)[0] or "")


def _add_column(file: h5py.File, name: str, values: np.ndarray, point: h5py.Dataset, used_names: set[str]) -> None:
    """Write a column as a variable of the same name, or a similar one if the name is used or not allowed."""
    import h5py

    variable_name = re.sub(r"[^\w.+@-]", "_", name) or "column"
    while variable_name in used_names:
        variable_name += "_"
    used_names.add(variable_name)
    if values.dtype.kind in _KINDS:
        kind, stored = _KINDS[values.dtype.kind]
        variable = file.create_dataset(variable_name, data=values.astype(stored))
    elif values.dtype.kind == "M":
        days = values.astype("datetime64[D]")
        kind, numbers = "date", np.where(np.isnat(days), NO_DATE, days.astype("int64")).astype("i4")
        variable = file.create_dataset(variable_name, data=numbers)
        variable.attrs["units"], variable.attrs["_FillValue"] = "days since 1970-01-01", np.int32(NO_DATE)
    else:
        # HDF5 texts cannot contain NUL
        kind, texts = "text", ["" if value is None else str(value).replace("\0", "") for value in values.tolist()]
        variable = file.create_dataset(variable_name, data=texts, shape=(len(texts),), dtype=h5py.string_dtype())
    variable.attrs[KIND], variable.attrs[COLUMN] = kind, name
    if name.lower() == "pid":
        variable.attrs["cf_role"] = "timeseries_id"
    variable.dims[0].attach_scale(point)


def _add_series(
    file: h5py.File, dated: dict[str, np.ndarray], info: dict[str, Any], point: h5py.Dataset, progress: Progress
) -> None:
    """Write the columns of a series as one variable, in chunks of complete rows with checksums."""
    n_rows, n_dates = len(point), len(dated)
    days = np.array([_DATED.sub(r"\2-\3-\4", name) for name in dated], dtype="datetime64[D]")
    time = file.create_dataset("time", data=days.astype("int64").astype("i4"))
    time.attrs["units"], time.attrs["standard_name"] = "days since 1970-01-01", "time"
    time.make_scale("time")
    name = _NAMES.get(str(info.get("role", "")), "displacement")
    file.attrs[SERIES], file.attrs["featureType"] = name, "timeSeries"
    rows = min(max(_CHUNK_BYTES // (8 * n_dates), 16), n_rows)
    # no compression: it is slow and hardly reduces the size of noisy data
    options: dict[str, Any] = {"chunks": (rows, n_dates), "fletcher32": True}
    variable = file.create_dataset(name, (n_rows, n_dates), "f8", fillvalue=np.nan, **(options if n_rows else {}))
    variable.attrs["units"], variable.attrs["_FillValue"] = str(info.get("unit") or "1"), np.nan
    variable.attrs["coordinates"] = "x y"
    if "crs" in file:
        variable.attrs["grid_mapping"] = "crs"
    variable.dims[0].attach_scale(point)
    variable.dims[1].attach_scale(time)
    step = max(_ROWS_PER_BLOCK // max(rows, 1), 1) * max(rows, 1)
    for part in blocks(n_rows, step, *dated.values()):
        variable[part] = np.column_stack([values[part] for values in dated.values()])
        progress.step(part.stop / n_rows, message("{stop:,} of {n_rows:,} rows written", stop=part.stop, n_rows=n_rows))
