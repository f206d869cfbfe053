"""Slope and aspect at points from a DEM, and the unit vector down the slope."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..common.arrays import FloatArray
from ..common.errors import InputError
from ..common.messages import message
from ..common.progress import Progress
from .local_crs import grid_north_deg

SMOOTHING_M = 40.0
# below this slope, noise of the DEM dominates the direction of steepest descent
MIN_SLOPE_DEG = 2.0
_BLOCK = 2000


@dataclass(frozen=True, eq=False)
class Dem:
    """Digital elevation model on a metric grid, north up.

    Attributes
    ----------
    heights : ndarray, shape (n_rows, n_columns)
        Heights [m]; NaN = nodata.
    left, top : float
        Coordinates of the upper-left corner of the first cell [m].
    cell_m : float
        Cell width [m].
    crs : str
        Metric CRS of the grid.
    name : str
        Name, for messages.
    """

    heights: FloatArray
    left: float
    top: float
    cell_m: float
    crs: str
    name: str = "DEM"


def slope_aspect(
    dem: Dem, xy: FloatArray, smoothing_m: float = SMOOTHING_M, progress: Progress | None = None
) -> tuple[FloatArray, FloatArray]:
    """Return slope and aspect at points from a plane fitted to the surrounding heights.

    Parameters
    ----------
    dem : Dem
    xy : ndarray, shape (n_points, 2)
        Points in the CRS of the DEM.
    smoothing_m : float
        Standard deviation of the Gaussian weights around a point [m]; suppresses buildings and boulders.
    progress : Progress, optional
        Updated after every block of points.

    Returns
    -------
    slope_deg : ndarray, shape (n_points,)
        Slope from the horizontal [deg]; NaN where the point is outside the DEM, on nodata, or next to too few heights.
    aspect_deg : ndarray, shape (n_points,)
        Azimuth of steepest descent, clockwise from true north, 0 to 360 [deg]; also NaN where the slope is 0.

    Raises
    ------
    InputError
        If the DEM covers none of the points.
    """
    progress = progress or Progress()
    xy = np.asarray(xy, dtype=float)
    sigma = max(smoothing_m, dem.cell_m)
    reach = int(np.ceil(2.0 * sigma / dem.cell_m))
    padded = np.pad(np.asarray(dem.heights, dtype=float), reach, constant_values=np.nan)
    with np.errstate(invalid="ignore"):
        column = np.floor((xy[:, 0] - dem.left) / dem.cell_m)
        row = np.floor((dem.top - xy[:, 1]) / dem.cell_m)
        inside = (column >= 0) & (column < dem.heights.shape[1]) & (row >= 0) & (row < dem.heights.shape[0])
    step = np.arange(-reach, reach + 1)
    gradient = np.full((len(xy), 2), np.nan)
    members = np.flatnonzero(inside)
    for start in range(0, len(members), _BLOCK):
        progress.step(start / len(members), message("Estimating slope directions"))
        at = members[start : start + _BLOCK]
        rows, columns = row[at].astype(int), column[at].astype(int)
        heights = padded[
            rows[:, None, None] + reach + step[None, :, None], columns[:, None, None] + reach + step[None, None, :]
        ]
        east = dem.left + (columns[:, None] + 0.5 + step) * dem.cell_m - xy[at, 0][:, None]
        north = dem.top - (rows[:, None] + 0.5 + step) * dem.cell_m - xy[at, 1][:, None]
        gradient[at] = _plane(heights, east, north, sigma)
    known = np.isfinite(gradient).all(axis=1)
    if not known.any():
        bottom, right = (
            dem.top - dem.cell_m * dem.heights.shape[0],
            dem.left + dem.cell_m * dem.heights.shape[1],
        )
        raise InputError(
            message(
                "{dem} has no heights at the {xy} points (searched extent: x {left:.0f} to {right:.0f}, y "
                "{bottom:.0f} to {top:.0f} in {crs}); provide a DEM that covers the points.",
                dem=dem.name,
                xy=len(xy),
                left=dem.left,
                right=right,
                bottom=bottom,
                top=dem.top,
                crs=dem.crs,
            )
        )
    steepness = np.hypot(*gradient.T)
    aspect = np.full(len(xy), np.nan)
    sloping = known & (steepness > 0)
    turned = grid_north_deg(xy[sloping], dem.crs)
    towards = np.degrees(np.arctan2(-gradient[sloping, 0], -gradient[sloping, 1]))
    aspect[sloping] = np.mod(towards + turned, 360.0)
    return np.degrees(np.arctan(steepness)), aspect


def _plane(heights: FloatArray, east: FloatArray, north: FloatArray, sigma: float) -> FloatArray:
    """Return dh/dx and dh/dy of weighted plane fits, shape (n, 2); exact for planes, also next to nodata."""
    middle = heights.shape[1] // 2
    valid = np.isfinite(heights)
    squares = east[:, None, :] ** 2 + north[:, :, None] ** 2
    weight = np.where(valid, np.exp(-0.5 * squares / sigma**2), 0.0)
    level = heights[:, middle, middle]
    z = np.where(valid, heights - np.nan_to_num(level)[:, None, None], 0.0)
    terms = np.stack(np.broadcast_arrays(np.ones_like(weight), east[:, None, :], north[:, :, None]), axis=-1)
    # use sigma as the unit of length for a well-scaled normal matrix
    terms = terms / np.array([1.0, sigma, sigma])
    normal = np.einsum("nrc,nrca,nrcb->nab", weight, terms, terms)
    right = np.einsum("nrc,nrca,nrc->na", weight, terms, z)
    fit = (valid.sum(axis=(1, 2)) >= 6) & np.isfinite(level)
    fit[fit] = np.linalg.cond(normal[fit]) < 1e6
    out = np.full((len(heights), 2), np.nan)
    out[fit] = np.linalg.solve(normal[fit], right[fit][..., None])[:, 1:, 0] / sigma
    return out


def downslope_vector(slope_deg: FloatArray | float, aspect_deg: FloatArray | float) -> FloatArray:
    """Return the unit vector down the slope (east, north, up), shape (n_points, 3) or (3,).

    Parameters
    ----------
    slope_deg : ndarray or float
        Slope from the horizontal [deg].
    aspect_deg : ndarray or float
        Azimuth of steepest descent, clockwise from north [deg].
    """
    slope, aspect = np.radians(slope_deg), np.radians(aspect_deg)
    parts = np.broadcast_arrays(np.sin(aspect) * np.cos(slope), np.cos(aspect) * np.cos(slope), -np.sin(slope))
    return np.stack(parts, axis=-1)


def gradient_of(slope_deg: FloatArray, aspect_deg: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Return dh/d(east) and dh/d(north) from slope and aspect [deg]; an unknown aspect of level ground gives 0."""
    fall = np.tan(np.radians(slope_deg))
    aspect = np.radians(np.where(np.isfinite(aspect_deg) | ~np.isfinite(slope_deg), aspect_deg, 0.0))
    return -fall * np.sin(aspect), -fall * np.cos(aspect)
