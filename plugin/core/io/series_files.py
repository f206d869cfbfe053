"""Read and write series and tables as CSV and NetCDF without QGIS; output files are replaced atomically."""

from __future__ import annotations

import csv
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from pathlib import Path

import numpy as np

from ..common.arrays import AnyArray, FloatArray
from ..common.errors import InputError
from ..common.progress import Progress
from ..data.netcdf import read_netcdf_series, write_netcdf
from ..data.point_series import PointSeries
from ..data.series_table import is_series_table, series_of, table_of
from ..data.spreadsheet_text import escape_formulas, unescape_formulas
from .insar.options import ImportOptions
from .insar.reader import Imported, interpret, read_text
from .insar.sources.hdf_stacks import HDF, read_hdf
from .insar.sources.netcdf_series import NETCDF, holds_series, read_netcdf
from .insar.sources.rasters import read_stack, zipped_rasters
from .insar.sources.raw_series import RawSeries
from .tables.archive import RASTERS

_TEXT = (".csv", ".txt")
# finished temporary files and the files that they replace at the end of `replacing_together`
_finished: ContextVar[list[tuple[Path, Path]] | None] = ContextVar("_finished", default=None)


def import_insar(path: str | Path, options: ImportOptions | None = None, progress: Progress | None = None) -> Imported:
    """Read InSAR series from the text, HDF5, NetCDF or raster files of any producer.

    Parameters
    ----------
    path : str or Path
        CSV file, zip with a CSV file, HDF5 stack, NetCDF file, raster, or folder of dated rasters (both need GDAL).
    options : ImportOptions, optional
        Unit, sign, CRS and other properties that the file does not state.
    progress : Progress, optional

    Returns
    -------
    Imported
        `series` [mm], with the assumptions made and the warnings.

    Raises
    ------
    InputError
        If the file does not exist or cannot be read.
    """
    path, options, progress = Path(path), options or ImportOptions(), progress or Progress()
    if not path.exists():
        raise InputError(f"{path} does not exist; choose an existing file.")
    return interpret(_raw(path, options, progress.part(0.0, 0.8)), options, progress.part(0.8, 1.0))


def read_series(path: str | Path, progress: Progress | None = None) -> PointSeries:
    """Read a file written by `write_series`, or import any other file.

    Parameters
    ----------
    path : str or Path
        CSV or NetCDF file written by `write_series`; any other file is read by `import_insar` with default options.
    progress : Progress, optional
        Receives the warnings of the import.

    Returns
    -------
    PointSeries

    Raises
    ------
    InputError
        If the file does not exist or cannot be read.
    """
    path, progress = Path(path), progress or Progress()
    if not path.exists():
        raise InputError(f"{path} does not exist; choose an existing file.")
    if path.suffix.lower() in NETCDF:
        series = read_netcdf_series(str(path))
        if series is not None:
            return series
    elif path.suffix.lower() in _TEXT:
        columns = _own_table(path)
        if columns is not None:
            return series_of(columns)
    imported = import_insar(path, progress=progress)
    for warning in imported.warnings:
        progress.warn(warning)
    return imported.series


def write_series(series: PointSeries, path: str | Path, rate_mm_per_day: FloatArray | None = None) -> None:
    """Write series as CSV or NetCDF, depending on the file extension.

    Parameters
    ----------
    series : PointSeries
    path : str or Path
        `.csv`: one row per point (see `table_of`), without the lineage. `.nc`: CF conventions, with the lineage.
    rate_mm_per_day : ndarray, shape (n_points, n_dates), optional
        Daily rates [mm/day]; only written to NetCDF.

    Raises
    ------
    InputError
        If the extension is neither `.csv` nor `.nc`, or the folder does not exist.
    """
    path = Path(path)
    require_series_suffix(path)
    if path.suffix.lower() == ".nc":
        with replacing(path) as part:
            write_netcdf(str(part), series, rate_mm_per_day)
    else:
        write_table(table_of(series), path)


def write_table(columns: Mapping[str, AnyArray], path: str | Path) -> None:
    """Write columns as CSV; numbers have at most 10 significant digits, NaN is written as an empty cell.

    Parameters
    ----------
    columns : mapping of str to ndarray, each of shape (n_rows,)
    path : str or Path
    """
    texts = [_texts(escape_formulas(np.asarray(column))) for column in columns.values()]
    with replacing(Path(path)) as part, part.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(columns)
        writer.writerows(zip(*texts))


def require_series_suffix(path: Path) -> None:
    """Raise `InputError` if the file extension is neither `.csv` nor `.nc`."""
    if path.suffix.lower() not in (".csv", ".nc"):
        raise InputError(f"{path.name} is neither CSV nor NetCDF; use the extension .csv or .nc.")


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """Yield a temporary file that replaces `path` if the block succeeds and is deleted otherwise.

    Inside `replacing_together`, the file is replaced at the end of that block.
    """
    if not path.parent.is_dir():
        raise InputError(f"The folder {path.parent} does not exist; create it, or choose another one.")
    part = path.with_name(f".{path.stem}-{os.getpid()}{path.suffix}")
    together = _finished.get()
    try:
        yield part
        if together is None:
            part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    if together is not None:
        together.append((part, path))


@contextmanager
def replacing_together() -> Iterator[None]:
    """Replace all files written in the block when it succeeds, and none of them otherwise."""
    finished: list[tuple[Path, Path]] = []
    outer = _finished.set(finished)
    try:
        yield
        for part, path in finished:
            part.replace(path)
    finally:
        _finished.reset(outer)
        for part, _ in finished:
            part.unlink(missing_ok=True)


def _raw(path: Path, options: ImportOptions, progress: Progress) -> RawSeries:
    suffix = path.suffix.lower()
    if path.is_dir() or zipped_rasters(path):
        return read_stack(path, progress)
    if suffix in HDF:
        return read_hdf(path, options.geometry, progress)
    if suffix in NETCDF and holds_series(path):
        return read_netcdf(path, progress)
    if suffix in RASTERS:
        return read_stack(path, progress)
    return read_text(path, progress, declared=options.layout)


def _own_table(path: Path) -> dict[str, AnyArray] | None:
    """Return the columns of a CSV file written by `write_series`, or None if it is any other CSV file."""
    with path.open(encoding="utf-8-sig", errors="replace", newline="") as file:
        reader = csv.reader(file)
        names = next(reader, [])
        if not is_series_table(set(names)):
            return None
        rows = [row for row in reader if row]
    for number, row in enumerate(rows, start=2):
        if len(row) != len(names):
            raise InputError(f"{path.name} has {len(row)} cells in row {number} instead of {len(names)}.")
    table = np.array(rows, dtype=str).reshape(len(rows), len(names))
    columns = {name: table[:, j] for j, name in enumerate(names)}
    return {**columns, **{name: unescape_formulas(columns[name]) for name in ("pid", "crs", "component")}}


def _texts(column: AnyArray) -> list[str]:
    if column.dtype.kind == "f":
        return ["" if np.isnan(value) else f"{value:.10g}" for value in column.tolist()]
    return [str(value) for value in column.astype(str)]
