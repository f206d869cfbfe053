"""Writer of grids as GeoTIFF."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np
from osgeo import gdal

from ...core.common.errors import InputError
from ...core.common.messages import message
from ...core.io.tables.gdal_access import call_gdal, failures, known_reference

NODATA = -9999.0


def write_grid(path: str, values: np.ndarray, left: float, top: float, cell_m: float, crs: str, name: str = "") -> None:
    """Write one band as a north-up GeoTIFF; NaN is written as nodata.

    Parameters
    ----------
    path : str
        Target file.
    values : ndarray, shape (n_rows, n_columns)
    left, top : float
        Outer corner of the upper left cell in `crs`.
    cell_m : float
        Cell size [m].
    crs : str
        Authority ID or WKT.
    name : str
        Name of the band, with its unit.

    Raises
    ------
    InputError
        If the file cannot be created or written.
    """
    write_stack(path, [values], left, top, cell_m, crs, [name])


def write_stack(
    path: str,
    bands: Iterable[np.ndarray],
    left: float,
    top: float,
    cell_m: float,
    crs: str,
    names: Sequence[str],
    dates: Sequence[str] = (),
) -> None:
    """Write several bands as a north-up GeoTIFF; NaN is written as nodata.

    Parameters
    ----------
    path, left, top, cell_m, crs
        See `write_grid`.
    bands : iterable of ndarray, shape (n_rows, n_columns)
        One array per name; consumed one by one, so that not all have to be in memory.
    names : sequence of str
        Names of the bands.
    dates : sequence of str
        ISO dates of the bands, stored in the metadata of each band.

    Raises
    ------
    InputError
        If the file cannot be created or written.
    """
    if Path(path).suffix.lower() not in (".tif", ".tiff"):
        raise InputError(
            message(
                "{path} cannot be written; rasters are written as GeoTIFF, so use the extension .tif.",
                path=Path(path).name,
            )
        )
    dataset, reason = None, ""
    for number, (values, name) in enumerate(zip(bands, names), start=1):
        if dataset is None:
            dataset = _dataset(path, values.shape, len(names), (left, cell_m, 0.0, top, 0.0, -cell_m), crs)
        _, reason = call_gdal(_fill, dataset.GetRasterBand(number), values, name, dates[number - 1] if dates else "")
        if reason:
            break
    with failures() as late:
        # GDAL writes much of the data only on closing
        dataset = None
    reason = reason or (late[0] if late else "")
    if reason:
        raise InputError(
            message(
                "{path} cannot be written ({reason}); free up disk space, or choose another folder or format.",
                path=Path(path).name,
                reason=reason,
            )
        )


def _dataset(path: str, shape: tuple[int, ...], n_bands: int, place: tuple[float, ...], crs: str) -> gdal.Dataset:
    system = known_reference(crs)
    options = ["COMPRESS=DEFLATE", "TILED=YES", "BIGTIFF=IF_SAFER", "INTERLEAVE=BAND"]
    create = gdal.GetDriverByName("GTiff").Create
    dataset, _ = call_gdal(create, str(path), shape[1], shape[0], n_bands, gdal.GDT_Float32, options)
    if dataset is None:
        raise InputError(message("{file} cannot be created; choose another folder.", file=path))
    dataset.SetProjection(system.ExportToWkt())
    dataset.SetGeoTransform(place)
    return dataset


def _fill(band: gdal.Band, values: np.ndarray, name: str, date: str) -> None:
    band.SetNoDataValue(NODATA)
    band.SetDescription(name)
    if date:
        band.SetMetadataItem("ACQUISITION_DATE", date)
    band.WriteArray(np.where(np.isfinite(values), values, NODATA).astype(np.float32))
