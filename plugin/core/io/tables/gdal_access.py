"""GDAL, OGR and OSR with uniform error handling, whether their exceptions are enabled or not.

QGIS 3.38 and later enable the exceptions for the whole process, earlier versions do not, and other plugins rely on
either setting. The setting of the process is therefore never changed here.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from threading import get_ident
from typing import Any

import numpy as np

from ...common.arrays import FloatArray
from ...common.errors import InputError
from ...common.messages import message, quoted
from .virtual_files import is_url_or_path, require_own_data

# empty or constant rasters compress by a factor of 1000
_MAX_CELLS_PER_BYTE, _SMALL, _LARGE = 5000, 1e6, 1e8
_SQLITE = b"SQLite format 3\0"
# another program may be writing for a moment; GDAL waits for 5 s each time it opens the file
_PATIENCE_S = 2.0


@contextmanager
def failures() -> Iterator[list[str]]:
    """Collect the errors that GDAL reports or raises within the block; nothing is printed.

    Within the block, GDAL functions return None or an error code on failure, as they do without exceptions. GDAL before
    3.7 cannot disable exceptions for one thread: if they are enabled, the first exception ends the block.

    Yields
    ------
    list of str
        Error messages of GDAL, in order; only complete after the block.
    """
    from osgeo import gdal, ogr, osr

    found: list[str] = []
    thread, collecting = get_ident(), False

    def watch(phase: str, _: object) -> None:
        nonlocal collecting
        if get_ident() == thread:
            collecting = phase == "start"

    def note(kind: int, _: int, text: str) -> None:
        # garbage collection may close the file of an unrelated layer, whose errors are ignored
        if kind >= gdal.CE_Failure and not collecting:
            found.append(" ".join(text.split()))

    with ExitStack() as stack:
        gc.callbacks.append(watch)
        stack.callback(gc.callbacks.remove, watch)
        for module in (gdal, ogr, osr):
            if hasattr(module, "ExceptionMgr"):
                stack.enter_context(module.ExceptionMgr(useExceptions=False))
        gdal.PushErrorHandler(note)
        stack.callback(gdal.PopErrorHandler)
        try:
            yield found
        except Exception as error:
            # GDAL raises exactly these types, never subclasses; SystemError if its message is not UTF-8
            if type(error) not in (RuntimeError, Exception, SystemError):
                raise
            found.append(" ".join(str(error).split()))


def call_gdal(call: Callable[..., Any], *arguments: Any, **named: Any) -> tuple[Any, str]:
    """Call a GDAL function; return its value, None if it raises, and its first error message, empty if none."""
    value = None
    with failures() as found:
        value = call(*arguments, **named)
    return value, found[0] if found else ""


def open_vector(path: str, *, update: bool = False) -> Any | None:
    """Return the open dataset of a vector file or table, or None if it cannot be opened.

    Raises
    ------
    InputError
        If the file refers to external data, see `require_data_of`, or another program locks it.
    """
    from osgeo import gdal

    require_data_of(path)
    require_unlocked(path)
    return call_gdal(gdal.OpenEx, path, gdal.OF_VECTOR | (gdal.OF_UPDATE if update else 0))[0]


def open_raster(path: str, *, is_trusted: bool = False) -> Any | None:
    """Return the open dataset of a raster, or None if it cannot be opened.

    Parameters
    ----------
    path : str
    is_trusted : bool
        Whether the file may refer to external data, because it has been checked or opened before.

    Raises
    ------
    InputError
        If the file refers to external data, see `require_data_of`.
    """
    from osgeo import gdal

    if not is_trusted:
        require_data_of(path)
    return call_gdal(gdal.Open, path)[0]


def open_multidimensional(path: str) -> Any | None:
    """Return the open dataset of a file of multidimensional arrays, or None if it cannot be opened."""
    from osgeo import gdal

    return call_gdal(gdal.OpenEx, path, gdal.OF_MULTIDIM_RASTER)[0]


def require_data_of(path: str) -> None:
    """Raise `InputError` for a file that refers to external data (`require_own_data`), before GDAL or QGIS opens it."""
    require_own_data(path, _beginning)


def require_unlocked(path: str) -> None:
    """Raise an error if another program still locks a GeoPackage or other SQLite file exclusively after a short wait.

    Raises
    ------
    InputError
        If the file cannot be read because of the lock; any other error is left to GDAL.
    """
    if not Path(path).is_file() or _beginning(path, len(_SQLITE)) != _SQLITE:
        return
    import sqlite3

    try:
        address = f"{Path(path).resolve().as_uri()}?mode=ro"
        with closing(sqlite3.connect(address, timeout=_PATIENCE_S, uri=True)) as connection:
            connection.execute("SELECT 1 FROM sqlite_master LIMIT 1").fetchone()
    except sqlite3.Error as error:
        if "locked" in str(error):
            raise InputError(
                message(
                    "{file} is locked by another program; close it there, or wait until it is written, and try again.",
                    file=path,
                )
            ) from None


def _beginning(path: str, most: int) -> bytes:
    from osgeo import gdal

    file, _ = call_gdal(gdal.VSIFOpenL, path, "rb")
    if file is None:
        return b""
    try:
        data, _ = call_gdal(gdal.VSIFReadL, 1, most, file)
    finally:
        gdal.VSIFCloseL(file)
    return bytes(data) if data else b""


def exists(path: str) -> bool:
    """Check whether GDAL finds a file, including in archives."""
    from osgeo import gdal

    return bool(path) and call_gdal(gdal.VSIStatL, path)[0] is not None


def size_of(path: str) -> int:
    """Return the size of a file that GDAL finds [bytes], or 0 if it does not exist."""
    from osgeo import gdal

    found, _ = call_gdal(gdal.VSIStatL, path)
    return 0 if found is None else int(found.size)


def table_of(dataset: Any, table: str | int) -> Any | None:
    """Return the layer of an open dataset by name or number, or None if it does not exist."""
    return call_gdal(dataset.GetLayerByName if isinstance(table, str) else dataset.GetLayer, table)[0]


def spatial_reference(crs: str) -> Any | None:
    """Return the coordinate system of an authority id, WKT or PROJ string, or None if it is unknown.

    A URL or a file path, which GDAL would open, counts as unknown.
    """
    from osgeo import osr

    if is_url_or_path(crs):
        return None

    reference, _ = call_gdal(osr.SpatialReference)
    code, reason = call_gdal(reference.SetFromUserInput, crs)
    return None if code or reason else reference


def known_reference(crs: str) -> Any:
    """Return the coordinate system of an authority id, WKT or PROJ string; see `spatial_reference`.

    Raises
    ------
    InputError
        If the coordinate system is unknown.
    """
    reference = spatial_reference(crs)
    if reference is None:
        raise InputError(
            message("The CRS {crs} is unknown; assign a CRS with an EPSG code to the layer.", crs=quoted(crs[:60]))
        )
    return reference


def require_plausible_raster(dataset: Any, name: str) -> None:
    """Raise an error for a raster with far more cells than its files can hold.

    Parameters
    ----------
    dataset : gdal.Dataset
    name : str
        Name of the raster, for messages.

    Raises
    ------
    InputError
        If the number of cells is implausible; the message states the numbers of cells and bytes.
    """
    cells = float(dataset.RasterXSize) * dataset.RasterYSize * dataset.RasterCount
    files = dataset.GetFileList() or []
    size = sum(size_of(part) for part in files)
    # GDAL does not list the files of a virtual raster within another one
    nested = any(part.lower().endswith(".vrt") for part in files[1:])
    if cells > max(_MAX_CELLS_PER_BYTE * size, _LARGE if nested else _SMALL):
        raise InputError(
            message(
                "{name} claims to contain {cells:,.0f} values, but the file has only {size:,} bytes; it is damaged "
                "or empty.",
                name=name,
                cells=cells,
                size=size,
            )
        )


def read_band(dataset: Any, number: int, window: tuple[int, int, int, int], name: str) -> FloatArray:
    """Return a window of a band as float, with NaN for nodata, and the scale and offset of packed values applied.

    Parameters
    ----------
    dataset : gdal.Dataset
    number : int
        Number of the band, from 1.
    window : (int, int, int, int)
        First column, first row, number of columns, number of rows.
    name : str
        Name of the raster, for messages.

    Raises
    ------
    InputError
        If the window cannot be read.
    """
    band = dataset.GetRasterBand(number)
    block, reason = call_gdal(band.ReadAsArray, *window)
    if block is None or reason:
        raise InputError(
            message("{name} cannot be read ({reason}); check that the file is complete.", name=name, reason=reason)
        )
    values = np.asarray(block, dtype=float)
    empty = band.GetNoDataValue()
    if empty is not None:
        values[values == empty] = np.nan
    scale, offset = band.GetScale(), band.GetOffset()
    if scale in (None, 1.0) and offset in (None, 0.0):
        return values
    # GDAL returns packed values as they are stored
    return values * (1.0 if scale is None else scale) + (0.0 if offset is None else offset)
