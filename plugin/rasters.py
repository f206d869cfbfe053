"""Numbers on a grid to a raster file."""

from __future__ import annotations

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
    if Path(path).suffix.lower() not in (".tif", ".tiff"):
        raise InputError(f"{Path(path).name} cannot be written; rasters are GeoTIFF, so end the name with .tif.")
    rows, columns = values.shape
    dataset = gdal.GetDriverByName("GTiff").Create(
        str(path), columns, rows, 1, gdal.GDT_Float32, ["COMPRESS=DEFLATE", "TILED=YES"]
    )
    if dataset is None:
        raise InputError(f"{path} cannot be written to; choose another folder.")
    system = osr.SpatialReference()
    system.SetFromUserInput(crs)
    dataset.SetProjection(system.ExportToWkt())
    dataset.SetGeoTransform((left, cell_m, 0.0, top, 0.0, -cell_m))
    band = dataset.GetRasterBand(1)
    band.SetNoDataValue(NODATA)
    band.SetDescription(name)
    band.WriteArray(np.where(np.isfinite(values), values, NODATA).astype(np.float32))
    dataset = band = None
