"""Lines of sight from a raster supplied by an InSAR processor."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import numpy as np
from qgis.core import QgsRasterLayer

from ...core.common.errors import InputError
from ...core.common.messages import message, plural
from ...core.geometry.angle_conventions import line_of_sight
from ...core.geometry.line_of_sight import checked_los
from ...core.geometry.local_crs import transform
from ...core.io.tables.gdal_access import open_raster, read_band

if TYPE_CHECKING:
    from osgeo import gdal


def los_vectors_at(layer: QgsRasterLayer, xy: np.ndarray, crs: str, angles: str = "heading") -> np.ndarray:
    """Return the ground-to-satellite unit vectors of the nearest cells, shape (n_points, 3).

    Parameters
    ----------
    layer : QgsRasterLayer
        Three bands: east, north, up of the unit vector; vectors that point down are reversed. Two bands: incidence
        angle and the angle named by `angles` [deg]. Nodata and vectors of length 0 are unknown.
    xy : ndarray, shape (n_points, 2)
        Coordinates of the points.
    crs : str
        CRS of the points.
    angles : str
        One of `angle_conventions.ANGLES`, for two bands.

    Returns
    -------
    ndarray
        NaN outside the raster and where it has no value.

    Raises
    ------
    InputError
        If the raster has a different number of bands or no CRS, covers no point, or contains no valid directions.
    """
    name = layer.name() or "LOS_RASTER"
    if not layer.crs().isValid():
        raise InputError(message("The raster {name} has no CRS; assign a CRS to the raster.", name=name))
    source = open_raster(layer.source().split("|", 1)[0], is_trusted=True) if layer.providerType() == "gdal" else None
    if source is None:
        raise InputError(
            message("The raster layer {name} is not stored in a raster file; save it as a GeoTIFF.", name=name)
        )
    if source.RasterCount not in (2, 3):
        raise InputError(
            plural(
                "The raster {name} has {count} band; a line-of-sight raster has three bands (east, north, "
                "up) or two bands (incidence angle, heading).",
                "The raster {name} has {count:,} bands; a line-of-sight raster has three bands (east, north, "
                "up) or two bands (incidence angle, heading).",
                name=name,
                count=source.RasterCount,
            )
        )
    about = " ".join([name, layer.source(), *(source.GetRasterBand(k + 1).GetDescription() for k in range(2))]).lower()
    places = transform(xy, crs, layer.crs().authid() or layer.crs().toWkt())
    x0, dx, rx, y0, ry, dy = source.GetGeoTransform()
    with np.errstate(invalid="ignore"):
        cells = np.linalg.solve(np.array([[dx, rx], [ry, dy]]), (places - [x0, y0]).T)
        column, row = np.floor(np.where(np.isfinite(cells), cells, -1)).astype(int)
    inside = (column >= 0) & (column < source.RasterXSize) & (row >= 0) & (row < source.RasterYSize)
    if not inside.any():
        raise InputError(
            message("The raster {name} covers none of the {xy} points; check its CRS.", name=name, xy=len(xy))
        )
    values = _read(source, column[inside], row[inside], message("The raster {name}", name=name))
    known = np.isfinite(values).all(axis=1) & (np.abs(values).max(axis=1) > 0)
    if not known.any():
        raise InputError(
            message(
                "The raster {name} has no value at any of the {xy} points; provide a raster that covers the points.",
                name=name,
                xy=len(xy),
            )
        )
    vectors = np.full((len(values), 3), np.nan)
    if values.shape[1] == 2:
        vectors[known] = line_of_sight(_meant(angles, about, values[known], name), *values[known].T)
    else:
        vectors[known] = checked_los(values[known], message("The raster {name}", name=name))[0]
    out = np.full((len(xy), 3), np.nan)
    out[inside] = vectors
    return out


def _meant(angles: str, about: str, values: np.ndarray, name: str) -> str:
    """Return the convention of a two-band raster: as declared, or recognised by the names used by HyP3 and GAMMA.

    Raises
    ------
    InputError
        If the bands look like the elevation angle and the angle from east, but this was not declared.
    """
    first = float(np.median(values[:, 0]))
    degrees = bool(np.abs(values).max() > 2 * np.pi)
    if angles != "heading":
        return angles
    if _LOOK_VECTOR.search(about):
        return "elevation_phi_deg" if degrees else "elevation_phi"
    if "phi" in about or (degrees and first > _LARGEST_INCIDENCE_DEG):
        raise InputError(
            message(
                "The first band of the raster {name} has a median of {first:.1f} and may contain the "
                "elevation angle above the horizon instead of the incidence angle; the second band may "
                "contain an angle measured from east. Set ANGLES (elevation_phi_deg for HyP3 and GAMMA).",
                name=name,
                first=first,
            )
        )
    return angles


# name part of GAMMA look vectors: lv_theta and lv_phi
_LOOK_VECTOR = re.compile(r"(?<![a-z])lv(?![a-z])")
_LARGEST_INCIDENCE_DEG = 48.0


def _read(source: gdal.Dataset, column: np.ndarray, row: np.ndarray, name: str) -> np.ndarray:
    """Return the values of all bands at cells, shape (n, n_bands); NaN for nodata. Reads only the cells' window."""
    left, top = int(column.min()), int(row.min())
    width, height = int(column.max()) - left + 1, int(row.max()) - top + 1
    out = np.empty((len(column), source.RasterCount))
    for k in range(source.RasterCount):
        out[:, k] = read_band(source, k + 1, (left, top, width, height), name)[row - top, column - left]
    return out
