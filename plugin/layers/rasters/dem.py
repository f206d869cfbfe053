"""DEMs, read from any raster in any CRS onto a metric grid around points."""

from __future__ import annotations

import numpy as np
from osgeo import gdal
from qgis.core import QgsRasterLayer

from ...core.common.errors import InputError
from ...core.common.messages import message
from ...core.common.nan_statistics import nanmax, nanmin
from ...core.common.progress import Progress
from ...core.data.point_series import PointSeries
from ...core.geometry.local_crs import local_crs, transform
from ...core.geometry.slope_direction import MIN_SLOPE_DEG, SMOOTHING_M, Dem, downslope_vector, slope_aspect
from ...core.io.tables.gdal_access import call_gdal, known_reference, open_raster, require_plausible_raster

_MAX_CELLS = 4000


def read_dem(
    layer: QgsRasterLayer,
    xy: np.ndarray,
    crs: str,
    smoothing_m: float = SMOOTHING_M,
    progress: Progress | None = None,
) -> Dem:
    """Read the heights around points onto a square grid in a metric CRS.

    Parameters
    ----------
    layer : QgsRasterLayer
        Heights [m] in the first band, in any CRS.
    xy : ndarray, shape (n_points, 2)
        Coordinates of the points in `crs`.
    crs : str
        Metric CRS of the grid.
    smoothing_m : float
        Standard deviation of the subsequent Gaussian smoothing [m]; cells are not smaller than a third of it.
    progress : Progress, optional
        May cancel, because high-resolution rasters have many cells around the points.

    Returns
    -------
    Dem
        DEM with NaN where the raster has no data or does not extend to.

    Raises
    ------
    InputError
        If the raster has no CRS or cannot be read.
    Cancelled
        If the user cancels.
    """
    progress = progress or Progress()
    name = layer.name() or "DEM"
    if not layer.crs().isValid():
        raise InputError(message("The DEM {name} has no CRS; assign a CRS to the raster.", name=name))
    source = open_raster(layer.source().split("|", 1)[0], is_trusted=True) if layer.providerType() == "gdal" else None
    if source is None:
        raise InputError(message("The DEM {name} is not stored in a raster file; save it as a GeoTIFF.", name=name))
    if source.GetFileList():
        require_plausible_raster(source, name)
    native, _ = call_gdal(gdal.AutoCreateWarpedVRT, source, layer.crs().toWkt(), _wkt(crs))
    if native is None:
        raise InputError(message("The DEM {name} cannot be reprojected to {crs}; check its CRS.", name=name, crs=crs))
    margin = 3.0 * smoothing_m
    low, high = nanmin(xy, axis=0) - margin, nanmax(xy, axis=0) + margin
    # cells of a third of the smoothing length resolve the slope
    cell = max(abs(native.GetGeoTransform()[1]), smoothing_m / 3.0, float((high - low).max()) / _MAX_CELLS)
    shape = np.ceil((high - low) / cell)
    warped, reason = call_gdal(
        gdal.Warp,
        "",
        source,
        format="MEM",
        srcSRS=layer.crs().toWkt(),
        dstSRS=_wkt(crs),
        outputBounds=(low[0], high[1] - shape[1] * cell, low[0] + shape[0] * cell, high[1]),
        xRes=cell,
        yRes=cell,
        resampleAlg="average" if abs(native.GetGeoTransform()[1]) < cell / 2 else "bilinear",
        outputType=gdal.GDT_Float64,
        dstNodata=float("nan"),
        callback=lambda *_: 0 if progress.cancelled() else 1,
    )
    progress.check()
    if warped is None or reason:
        raise InputError(
            message(
                "The DEM {name} cannot be read around the points: {reason}.",
                name=name,
                reason=reason or message("no reason given"),
            )
        )
    source = message("The DEM {name}", name=name)
    return Dem(warped.GetRasterBand(1).ReadAsArray(), float(low[0]), float(high[1]), cell, crs, source)


def slopes_at(
    xy: np.ndarray,
    crs: str,
    layer: QgsRasterLayer,
    smoothing_m: float = SMOOTHING_M,
    progress: Progress | None = None,
) -> tuple[np.ndarray, np.ndarray]:
    """Return steepness and aspect [deg] at points in any CRS; see `slope_aspect`."""
    metric = local_crs(xy, crs)
    places = transform(xy, crs, metric)
    return slope_aspect(read_dem(layer, places, metric, smoothing_m, progress), places, smoothing_m, progress)


def heights_at(xy: np.ndarray, crs: str, layer: QgsRasterLayer, progress: Progress | None = None) -> np.ndarray:
    """Return the heights at points [m], shape (n_points,); NaN outside the raster.

    Parameters
    ----------
    xy : ndarray, shape (n_points, 2)
        Coordinates of the points in `crs`.
    crs : str
        Metric CRS, as authority ID or WKT.
    layer : QgsRasterLayer
        Heights in any CRS.
    progress : Progress, optional
        May cancel.
    """
    dem = read_dem(layer, xy, crs, SMOOTHING_M, progress)
    row = np.floor((dem.top - xy[:, 1]) / dem.cell_m).astype(int)
    column = np.floor((xy[:, 0] - dem.left) / dem.cell_m).astype(int)
    rows, columns = dem.heights.shape
    inside = (row >= 0) & (row < rows) & (column >= 0) & (column < columns)
    heights = dem.heights[np.clip(row, 0, rows - 1), np.clip(column, 0, columns - 1)]
    return np.where(inside, heights, np.nan)


def downslope_of(series: PointSeries, layer: QgsRasterLayer, progress: Progress | None = None) -> np.ndarray:
    """Return the downslope unit vectors at the points of a series; NaN outside the DEM and on level ground."""
    slope, aspect = slopes_at(series.xy, series.crs, layer, progress=progress)
    with np.errstate(invalid="ignore"):
        level = ~(slope >= MIN_SLOPE_DEG)
    return np.where(level[:, None], np.nan, downslope_vector(slope, aspect))


def _wkt(crs: str) -> str:
    system = known_reference(crs)
    return str(system.ExportToWkt())


def terrain_of(series: PointSeries, layer: QgsRasterLayer, progress: Progress) -> np.ndarray:
    """Return height [m] and steepness [deg] at points, shape (n_points, 2); NaN outside the raster.

    Raises
    ------
    InputError
        If the points or the raster have no CRS, or the raster cannot be read or has no height at the points.
    """
    if not series.crs:
        raise InputError(
            message(
                "The point layer has no CRS, so the DEM cannot be sampled at the points; assign a CRS to the layer."
            )
        )
    metric = local_crs(series.xy, series.crs)
    places = transform(series.xy, series.crs, metric)
    slope_deg, _ = slopes_at(series.xy, series.crs, layer, SMOOTHING_M, progress)
    out = np.column_stack([heights_at(places, metric, layer, progress), slope_deg])
    missing = int(np.isnan(out).any(axis=1).sum())
    if missing:
        progress.warn(
            message(
                "The DEM has no height at {missing} of {n_points} points; the mean height is used at these points.",
                missing=missing,
                n_points=series.n_points,
            )
        )
    return out
