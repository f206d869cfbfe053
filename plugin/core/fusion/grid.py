"""Regular grid: cell size, number of cells, and mask of the cells far from all points."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..common.arrays import BoolArray, FloatArray, IntArray
from ..common.errors import InputError
from ..common.messages import message
from ..common.progress import Progress
from .interpolator import Fields
from .kriging.local_kriging import Targets, kriging_weights, neighbours, weighted_sums
from .points.sensor_points import Points

MAX_CELLS = 2_000_000
MAX_VALUES = 200_000_000
_SIZES = (0.25, 0.35, 0.5, 0.7, 1.0, 1.4, 2.0, 2.8, 4.0)
# maximum error at held-out points with cells ÷ error without cells
_LOSS = 1.02
_SAMPLE = 400


@dataclass(frozen=True, eq=False)
class Grid:
    """Raster, north up, with the subset of its cells that is filled.

    Attributes
    ----------
    crs : str
        Metric CRS.
    size_m : float
        Cell width [m].
    west, north : float
        Coordinates of the outer upper-left corner [m]; multiples of the cell width.
    shape : tuple of int
        Rows, columns.
    row, column : ndarray of int, shape (n_cells,)
        Indices of the filled cells.
    distance_m : ndarray, shape (n_cells,)
        Distance from the cell centre to the nearest point [m].
    """

    crs: str
    size_m: float
    west: float
    north: float
    shape: tuple[int, int]
    row: IntArray
    column: IntArray
    distance_m: FloatArray

    def __len__(self) -> int:
        return len(self.row)

    @property
    def xy(self) -> FloatArray:
        """Centres of the filled cells [m], shape (n_cells, 2)."""
        return np.column_stack(
            [self.west + (self.column + 0.5) * self.size_m, self.north - (self.row + 0.5) * self.size_m]
        )

    def raster(self, values: FloatArray) -> FloatArray:
        """Return the values of the filled cells as a raster, with NaN elsewhere."""
        out = np.full(self.shape, np.nan)
        out[self.row, self.column] = values
        return out

    def where(self, chosen: BoolArray) -> Grid:
        """Return the grid with only the chosen cells filled."""
        return Grid(
            self.crs,
            self.size_m,
            self.west,
            self.north,
            self.shape,
            self.row[chosen],
            self.column[chosen],
            self.distance_m[chosen],
        )


def make_grid(
    points: Points, size_m: float, mask_m: float, extrapolate: bool, progress: Progress | None = None
) -> Grid:
    """Build the grid over the points, without the cells that are far from all of them.

    Parameters
    ----------
    points : Points
    size_m : float
        Cell width [m].
    mask_m : float
        Cells whose centre is farther than this from every point stay empty [m].
    extrapolate : bool
        Also fill cells outside the convex hull of the points.
    progress : Progress, optional
        Updated after every 200,000 cells.

    Raises
    ------
    InputError
        If the cell width or the mask distance is not above 0, there would be too many cells, or no cell is near a
        point.
    """
    progress = progress or Progress()
    if not size_m > 0:
        raise InputError(
            message("CELL_SIZE is {size_m:g} m; enter a size above 0, or 0 for automatic selection.", size_m=size_m)
        )
    if not mask_m > 0:
        raise InputError(message("MASK_DISTANCE is {mask_m:g} m; it must be greater than 0.", mask_m=mask_m))
    margin = mask_m if extrapolate else 0.0
    low, high = points.xy.min(axis=0) - margin, points.xy.max(axis=0) + margin
    west, north = np.floor(low[0] / size_m) * size_m, np.ceil(high[1] / size_m) * size_m
    columns = max(int(np.ceil((high[0] - west) / size_m)), 1)
    rows = max(int(np.ceil((north - low[1]) / size_m)), 1)
    if rows * columns > MAX_CELLS or rows * columns * len(points.dates) > 4 * MAX_VALUES:
        most = min(MAX_CELLS, 4 * MAX_VALUES // len(points.dates))
        sensible = size_m * np.sqrt(rows * columns / most)
        raise InputError(
            message(
                "CELL_SIZE = {size_m:g} m yields {rows:,} cells with {dates} dates each, but at most "
                "{most:,} cells can be filled; use {rounded_up:g} m or more (the points are about "
                "{spacing_m:.0f} m apart).",
                size_m=size_m,
                rows=rows * columns,
                dates=len(points.dates),
                most=most,
                rounded_up=_rounded_up(sensible),
                spacing_m=points.spacing_m,
            )
        )
    row, column = (part.reshape(-1) for part in np.indices((rows, columns)))
    xy = np.column_stack([west + (column + 0.5) * size_m, north - (row + 0.5) * size_m])
    near, distance = _near(points.xy, xy, mask_m, progress)
    if not extrapolate:
        near[near] = _inside_hull(points.xy, xy[near], size_m / 2)
    if not near.any():
        raise InputError(
            message(
                "No cell of {size_m:g} m has a point within {mask_m:g} m; use a smaller CELL_SIZE or a larger "
                "MASK_DISTANCE.",
                size_m=size_m,
                mask_m=mask_m,
            )
        )
    return Grid(points.crs, size_m, float(west), float(north), (rows, columns), row[near], column[near], distance[near])


def fillable_size(points: Points, size_m: float, margin_m: float = 0.0) -> float:
    """Return `size_m`, increased if necessary until the grid has at most `MAX_VALUES` values [m].

    The grid extends `margin_m` beyond the points.
    """
    most = max(min(MAX_CELLS, MAX_VALUES // len(points.dates)), 4)
    extent = np.ptp(points.xy, axis=0) + 2 * margin_m
    while np.prod(np.ceil(extent / size_m) + 1) > most:
        # rounded to three significant digits
        size_m = float(f"{1.1 * size_m:.3g}")
    return size_m


def _rounded_up(size: float) -> float:
    ten = 10.0 ** np.floor(np.log10(size))
    return float(next(ten * m for m in (1, 2, 5, 10) if ten * m >= size))


def _near(points_xy: FloatArray, xy: FloatArray, mask_m: float, progress: Progress) -> tuple[BoolArray, FloatArray]:
    from scipy.spatial import cKDTree

    tree, distance = cKDTree(points_xy), np.empty(len(xy))
    for start in range(0, len(xy), 200_000):
        progress.step(start / len(xy), message("Building the grid"))
        distance[start : start + 200_000] = tree.query(xy[start : start + 200_000], distance_upper_bound=mask_m)[0]
    return np.isfinite(distance), distance


def _inside_hull(points_xy: FloatArray, xy: FloatArray, margin: float) -> BoolArray:
    """Return a mask of the positions inside the convex hull, or at most `margin` [m] outside of it."""
    from scipy.spatial import ConvexHull

    centre = points_xy.mean(axis=0)
    sides = ConvexHull(points_xy - centre, qhull_options="QJ").equations
    inside = np.ones(len(xy), dtype=bool)
    for normal_x, normal_y, offset in np.unique(np.round(sides, 9), axis=0):
        inside &= (xy[:, 0] - centre[0]) * normal_x + (xy[:, 1] - centre[1]) * normal_y + offset <= margin
    return inside


def choose_size(points: Points, fields: Fields, progress: Progress | None = None, seed: int = 0) -> float:
    """Return the largest cell width that increases the error at held-out points by at most 2 % [m].

    A random tenth of the points of the first sensor (at most 400) is held out. The motion at the centre of a cell is
    compared with the points in the cell.
    """
    progress = progress or Progress()
    rng = np.random.default_rng(seed)
    first = np.flatnonzero(points.sensor == 0)
    hidden = np.sort(rng.choice(first, max(min(len(first) // 10, _SAMPLE), 1), replace=False))
    training = points.where(np.setdiff1d(np.arange(len(points)), hidden))
    truth = points.where(hidden)
    errors, sizes = [], [size * points.spacing_m for size in _SIZES]
    for k, size in enumerate([0.0, *sizes]):
        progress.step(k / (len(sizes) + 1), message("Selecting the cell size"))
        centre = (np.floor(truth.xy / size) + 0.5) * size if size else truth.xy
        target = Targets(centre, truth.drift)
        index = neighbours(training, target)
        weights, _ = kriging_weights(training, fields.rate, target, index)
        errors.append(float(np.sqrt(np.mean((weighted_sums(index, weights, training.rate) - truth.rate) ** 2))))
    good = [size for size, error in zip(sizes, errors[1:]) if error <= _LOSS * errors[0]]
    return float(f"{max(good) if good else sizes[0]:.3g}")
