"""Common cells of the points of two layers, and averages over their points."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from ..common.arrays import BoolArray, FloatArray, IntArray, blocks
from ..common.errors import InputError
from ..common.messages import message
from ..common.progress import Progress
from ..data.point_series import PointSeries
from ..geometry.local_crs import local_crs, transform
from ..gnss.radius_average import median_sigma, point_weights

MAX_CELLS = 50_000_000
_POINTS_PER_BLOCK, _DATES_PER_BLOCK = 20_000, 10


@dataclass(frozen=True, eq=False)
class Cells:
    """Cells that contain points of both layers, sorted by column and row.

    Attributes
    ----------
    crs : str
        Metric CRS.
    size_m : float
        Cell width [m]; the edges of the cells are multiples of it.
    column, row : ndarray of int, shape (n_cells,)
        Coordinates of the west and south edges in units of the cell width.
    first, second : tuple of ndarray of int
        Per layer: indices of the points that are in a cell, and the cell of each of these points.
    alone : tuple of int
        Number of cells with points of only the first and only the second layer.
    """

    crs: str
    size_m: float
    column: IntArray
    row: IntArray
    first: tuple[IntArray, IntArray]
    second: tuple[IntArray, IntArray]
    alone: tuple[int, int]

    def __len__(self) -> int:
        return len(self.column)

    @property
    def xy(self) -> FloatArray:
        """Cell centres [m], shape (n_cells, 2)."""
        return (np.column_stack([self.column, self.row]) + 0.5) * self.size_m

    def grid(self, values: FloatArray) -> tuple[FloatArray, float, float]:
        """Return values as a raster, north up, with NaN outside the cells, and its west and north edges [m]."""
        west, south = int(self.column.min()), int(self.row.min())
        raster = np.full((int(self.row.max()) - south + 1, int(self.column.max()) - west + 1), np.nan)
        raster[int(self.row.max()) - self.row, self.column - west] = values
        return raster, west * self.size_m, (int(self.row.max()) + 1) * self.size_m


def common_cells(first: PointSeries, second: PointSeries, size_m: float) -> Cells:
    """Assign the points of two layers to cells.

    Parameters
    ----------
    first, second : PointSeries
        Layers in any CRS; points without coordinates or values are ignored.
    size_m : float
        Cell width [m].

    Raises
    ------
    InputError
        If the width is not above 0, a layer has no usable points, the layers do not overlap, there would be too many
        cells, or no cell contains points of both layers.
    """
    if not size_m > 0:
        raise InputError(message("CELL_SIZE is {size_m:g} m; it must be greater than 0.", size_m=size_m))
    crs = local_crs(first.xy, first.crs)
    places, indices = [], []
    for series in (first, second):
        xy = transform(series.xy, series.crs, crs)
        usable = np.isfinite(xy).all(axis=1) & np.isfinite(series.values).any(axis=1)
        if not usable.any():
            raise InputError(
                message("A layer has no points with coordinates and values; check its geometry and its fields.")
            )
        indices.append(np.flatnonzero(usable))
        places.append(np.floor(xy[usable] / size_m).astype(np.int64))
    _check_overlap(places, size_m)
    every, inverse = np.unique(np.concatenate(places), axis=0, return_inverse=True)
    inverse = inverse.reshape(-1)
    split = len(places[0])
    counts = [np.bincount(part, minlength=len(every)) for part in (inverse[:split], inverse[split:])]
    both = (counts[0] > 0) & (counts[1] > 0)
    if not both.any():
        raise InputError(
            message(
                "ASCENDING and DESCENDING have no common cells of {size_m:g} m, although they cover the same area; "
                "use a larger CELL_SIZE.",
                size_m=size_m,
            )
        )
    number = np.cumsum(both) - 1
    members = []
    for index, cell in zip(indices, (inverse[:split], inverse[split:])):
        inside = both[cell]
        members.append((index[inside], number[cell[inside]]))
    alone = (int(((counts[0] > 0) & ~both).sum()), int(((counts[1] > 0) & ~both).sum()))
    kept = every[both]
    return Cells(crs, size_m, kept[:, 0], kept[:, 1], members[0], members[1], alone)


def _check_overlap(places: list[IntArray], size_m: float) -> None:
    low = [place.min(axis=0) for place in places]
    high = [place.max(axis=0) for place in places]
    apart = np.maximum(np.maximum(low[1] - high[0], low[0] - high[1]), 0)
    if apart.any():
        raise InputError(
            message(
                "ASCENDING and DESCENDING do not overlap (they are {hypot:.1f} km apart); provide two layers "
                "of the same area, and check their CRS.",
                hypot=np.hypot(*apart) * size_m / 1000,
            )
        )
    extent = np.maximum(high[0], high[1]) - np.minimum(low[0], low[1]) + 1
    if np.prod(extent.astype(float)) > MAX_CELLS:
        raise InputError(
            message(
                "CELL_SIZE = {size_m:g} m yields {extent:,} × {extent_2:,} cells; use a larger size.",
                size_m=size_m,
                extent=extent[0],
                extent_2=extent[1],
            )
        )


def cell_means(
    values: FloatArray,
    members: tuple[IntArray, IntArray],
    n_cells: int,
    sigma: FloatArray | None = None,
    dates: BoolArray | None = None,
    progress: Progress | None = None,
) -> FloatArray:
    """Return the mean series of each cell, shape (n_cells, n_dates); NaN where no point has a value.

    The level of each point is removed before averaging, so that a missing value does not shift the mean. If sigma is
    given, points are weighted by 1 / sigma². Cells are processed in blocks with similar numbers of points.

    Parameters
    ----------
    values : ndarray, shape (n_points, n_all_dates)
    members : tuple of ndarray of int
        Indices of the points that are in a cell, and the cell of each of these points.
    n_cells : int
    sigma : ndarray, shape (n_points, n_all_dates), optional
        Standard deviations of the values.
    dates : ndarray of bool, shape (n_all_dates,), optional
        Dates to average; all by default.
    progress : Progress, optional
        Updated after every block; may cancel the work.
    """
    progress = progress or Progress()
    index, cell = members
    used = slice(None) if dates is None or dates.all() else dates
    # a stable sort keeps the order of the points within a cell
    order = np.argsort(cell, kind="stable")
    ends = np.cumsum(np.bincount(cell, minlength=n_cells))
    middle = None if sigma is None else _middle_of_dates(values, sigma, index, used, progress)
    # levels of the points matter only for weighted means or missing values
    leveled = sigma is not None or any(
        not np.isfinite(values[index[part]][:, used]).all() for part in blocks(len(index), _POINTS_PER_BLOCK)
    )
    out = np.empty((n_cells, values[:0, used].shape[1]))
    for part in _blocks_of_cells(ends):
        first = ends[part.start - 1] if part.start else 0
        chosen = order[first : ends[part.stop - 1]]
        points = index[chosen]
        out[part] = _means(
            np.ascontiguousarray(values[points][:, used], dtype=float),
            cell[chosen] - part.start,
            part.stop - part.start,
            None if sigma is None else np.ascontiguousarray(sigma[points][:, used]),
            middle,
            leveled,
        )
        progress.step(part.stop / n_cells)
    return out


def _blocks_of_cells(ends: IntArray) -> Iterator[slice]:
    """Yield slices of cells with at most `_POINTS_PER_BLOCK` points; a cell with more points is a separate block."""
    start = 0
    while start < len(ends):
        before = ends[start - 1] if start else 0
        stop = max(int(np.searchsorted(ends, before + _POINTS_PER_BLOCK, side="right")), start + 1)
        yield slice(start, stop)
        start = stop


def _middle_of_dates(
    values: FloatArray, sigma: FloatArray, index: IntArray, used: slice | BoolArray, progress: Progress
) -> FloatArray:
    """Return the `median_sigma` of the points in cells, computed in blocks of dates."""
    columns = np.arange(values.shape[1])[used]
    found = [np.empty(0)]
    for part in blocks(len(columns), _DATES_PER_BLOCK):
        some = np.ix_(index, columns[part])
        found.append(median_sigma(values[some], sigma[some]))
        progress.step(0.0)
    return np.concatenate(found)


def _means(
    inside: FloatArray,
    cell: IntArray,
    n_cells: int,
    sigma: FloatArray | None,
    middle: FloatArray | None,
    leveled: bool,
) -> FloatArray:
    """Return the mean series of a block of cells from all points of the block."""
    from scipy.sparse import csr_matrix

    n_points = len(inside)
    sums = csr_matrix((np.ones(n_points), (cell, np.arange(n_points))), shape=(n_cells, n_points))
    observed = np.isfinite(inside)
    filled = np.where(observed, inside, 0.0)
    count = sums @ observed.astype(float)
    level = np.zeros(n_points)
    with np.errstate(invalid="ignore", divide="ignore"):
        if leveled:
            for _ in range(5):
                common = (sums @ np.where(observed, filled - level[:, None], 0.0)) / count
                off = np.where(observed, filled - np.nan_to_num(common)[cell], 0.0)
                level = off.sum(axis=1) / np.maximum(observed.sum(axis=1), 1)
        weights = point_weights(inside, sigma, middle)
        mean = (sums @ (weights * (filled - level[:, None]))) / (sums @ weights)
    base = (sums @ level) / np.maximum(np.bincount(cell, minlength=n_cells), 1)
    return np.asarray(np.where(count > 0, mean + base[:, None], np.nan))


def cell_vectors(vectors: FloatArray, members: tuple[IntArray, IntArray], n_cells: int) -> FloatArray:
    """Return the mean unit vector of each cell, shape (n_cells, 3); NaN if no point of the cell has a known vector."""
    index, cell = members
    known = np.isfinite(vectors[index]).all(axis=1)
    index, cell = index[known], cell[known]
    mean = np.column_stack([np.bincount(cell, vectors[index, i], n_cells) for i in range(3)])
    with np.errstate(invalid="ignore"):
        return np.asarray(mean / np.linalg.norm(mean, axis=1, keepdims=True))
