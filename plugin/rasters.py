"""Numbers on a grid to a raster file."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np
from osgeo import gdal, osr

from .core.errors import InputError

NODATA = -9999.0


def write_grid(path: str, values: np.ndarray, left: float, top: float, cell_m: float, crs: str, name: str = "") -> None:
    """Write one band as GeoTIFF, north up; NaN becomes nodata.

    Parameters
    ----------
    path : str
        Target.
    values : ndarray, shape (n_rows, n_columns)
    left, top : float
        Outer corner of the first cell in `crs`.
    cell_m : float
        Width of a cell.
    crs : str
        Authority id or WKT.
    name : str
        Of the band, with its unit.

    Raises
    ------
    InputError
        If the file cannot be made.
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
    """Write bands as GeoTIFF, north up; NaN becomes nodata.

    Parameters
    ----------
    path, left, top, cell_m, crs
        See `write_grid`.
    bands : iterable of ndarray, shape (n_rows, n_columns)
        One array a name; taken one after the other, so that not all need be in memory.
    names : sequence of str
        Of the bands.
    dates : sequence of str
        ISO dates of the bands, for the metadata of each band.

    Raises
    ------
    InputError
        If the file cannot be made.
    """
    if Path(path).suffix.lower() not in (".tif", ".tiff"):
        raise InputError(f"{Path(path).name} cannot be written; rasters are GeoTIFF, so end the name with .tif.")
    dataset = None
    for number, (values, name) in enumerate(zip(bands, names), start=1):
        if dataset is None:
            rows, columns = values.shape
            options = ["COMPRESS=DEFLATE", "TILED=YES", "BIGTIFF=IF_SAFER", "INTERLEAVE=BAND"]
            dataset = gdal.GetDriverByName("GTiff").Create(
                str(path), columns, rows, len(names), gdal.GDT_Float32, options
            )
            if dataset is None:
                raise InputError(f"{path} cannot be written to; choose another folder.")
            system = osr.SpatialReference()
            system.SetFromUserInput(crs)
            dataset.SetProjection(system.ExportToWkt())
            dataset.SetGeoTransform((left, cell_m, 0.0, top, 0.0, -cell_m))
        band = dataset.GetRasterBand(number)
        band.SetNoDataValue(NODATA)
        band.SetDescription(name)
        if dates:
            band.SetMetadataItem("ACQUISITION_DATE", dates[number - 1])
        band.WriteArray(np.where(np.isfinite(values), values, NODATA).astype(np.float32))
    dataset = band = None
