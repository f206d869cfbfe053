"""A raster with a band per date to series: every pixel with a value is a point."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from typing import Any

import numpy as np

from ..errors import InputError
from ..progress import Progress
from .dates import day
from .raw import Raw

RASTERS = (".tif", ".tiff", ".vrt", ".img")
_ROWS = 64
_EIGHT = re.compile(r"(?<!\d)(\d{4})[-_]?(\d{2})[-_]?(\d{2})(?!\d)")


def read_stack(path: Path, progress: Progress | None = None) -> Raw:
    """Read a raster whose bands are dates, told by the metadata item DATE of a band or by its description.

    Parameters
    ----------
    path : Path
        Any raster that GDAL opens.
    progress : Progress, optional
        Told after every 64 rows.

    Raises
    ------
    InputError
        If it cannot be opened, has no coordinate system, a band has no date, or a day has two bands.
    """
    from osgeo import gdal

    progress = progress or Progress()
    with _Quiet(gdal):
        dataset = gdal.Open(str(path))
    if dataset is None:
        raise InputError(f"{path.name} is not a raster that can be opened.")
    dates = _dates(dataset, path.name)
    order = np.argsort(dates)
    same = np.flatnonzero(np.diff(dates[order]) == np.timedelta64(0, "D"))
    if len(same):
        raise InputError(f"{path.name} has two bands for the day {dates[order][same[0]]}; remove one.")
    if len(dates) < 2:
        raise InputError(f"{path.name} has only one band; a series needs a band for each of two or more dates.")
    crs = _crs(dataset)
    if not crs:
        raise InputError(f"{path.name} has no coordinate system; assign one to the raster.")
    x0, dx, rx, y0, ry, dy = dataset.GetGeoTransform()
    blocks: list[np.ndarray] = []
    places: list[np.ndarray] = []
    ids: list[str] = []
    for row in range(0, dataset.RasterYSize, _ROWS):
        progress.step(row / dataset.RasterYSize, f"{path.name}: {row:,} rows of pixels read")
        height = min(_ROWS, dataset.RasterYSize - row)
        cube = np.empty((len(dates), height, dataset.RasterXSize))
        for k in range(len(dates)):
            band = dataset.GetRasterBand(k + 1)
            cube[k] = band.ReadAsArray(0, row, dataset.RasterXSize, height)
            empty = band.GetNoDataValue()
            if empty is not None:
                cube[k][cube[k] == empty] = np.nan
        lines, columns = np.nonzero(np.isfinite(cube).any(axis=0))
        blocks.append(cube[:, lines, columns].T[:, order])
        px, py = columns + 0.5, row + lines + 0.5
        places.append(np.column_stack([x0 + px * dx + py * rx, y0 + px * ry + py * dy]))
        ids.extend(f"r{row + line}c{column}" for line, column in zip(lines, columns))
    if not ids:
        raise InputError(f"No pixel of {path.name} has a value.")
    return Raw(
        path.name,
        {"pid": np.array(ids)},
        dates[order],
        np.concatenate(blocks),
        Counter(),
        xy=np.concatenate(places),
        crs=crs,
    )


class _Quiet:
    """GDAL without exceptions and messages; `gdal.ExceptionMgr` came only with GDAL 3.7."""

    def __init__(self, gdal: Any) -> None:
        self._gdal, self._used = gdal, gdal.GetUseExceptions()

    def __enter__(self) -> None:
        self._gdal.DontUseExceptions()
        self._gdal.PushErrorHandler("CPLQuietErrorHandler")

    def __exit__(self, *_: object) -> None:
        self._gdal.PopErrorHandler()
        if self._used:
            self._gdal.UseExceptions()


def _dates(dataset: Any, name: str) -> np.ndarray:
    dates = []
    for k in range(1, dataset.RasterCount + 1):
        band = dataset.GetRasterBand(k)
        text = band.GetMetadataItem("DATE") or band.GetDescription() or ""
        found = [day(*(int(part) for part in match)) for match in _EIGHT.findall(text)]
        known = [date for date in found if date is not None]
        if not known:
            raise InputError(
                f"Band {k} of {name} ({text or 'without a description'}) has no date; give each band its date "
                "(YYYYMMDD) as description or as metadata item DATE."
            )
        # an interferogram names two days; the displacement is that of the later one
        dates.append(max(known))
    return np.array(dates, dtype="datetime64[D]")


def _crs(dataset: Any) -> str:
    reference = dataset.GetSpatialRef()
    if reference is None:
        return ""
    name, code = reference.GetAuthorityName(None), reference.GetAuthorityCode(None)
    return f"{name}:{code}" if name and code else str(reference.ExportToWkt())
