"""Raster on which the network operates, with the mapping from points to its cells and from cells to positions."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...common.arrays import BoolArray, Float32Array, FloatArray, IntArray
from ..kriging.local_kriging import Field, Targets, kriging_weights, neighbours, targets_of, weighted_sums
from ..points.sensor_points import Points

MAX_SIDE = 160
_CELL = 0.7


@dataclass(frozen=True, eq=False)
class Lattice:
    """Raster with square cells over the points; the first cell is in the south-west.

    Attributes
    ----------
    west, south, size_m : float
        Corner and cell width [m].
    shape : tuple of int
        Rows, columns.
    near : ndarray of bool, shape (n_cells,)
        Cells within four mean point spacings of a point; the network is trained only on these.
    """

    west: float
    south: float
    size_m: float
    shape: tuple[int, int]
    near: BoolArray

    @classmethod
    def over(cls, points: Points) -> Lattice:
        """Return a raster over points with cells of 0.7 mean point spacings, or larger, and at most 160 per side."""
        from scipy.spatial import cKDTree

        low, extent = points.xy.min(axis=0), np.ptp(points.xy, axis=0)
        size = max(_CELL * points.spacing_m, float(extent.max()) / (MAX_SIDE - 2))
        columns, rows = (np.ceil(extent / size).astype(int) + 2).tolist()
        west, south = (low - size).tolist()
        lattice = cls(west, south, size, (rows, columns), np.ones(rows * columns, dtype=bool))
        near = cKDTree(points.xy).query(lattice.xy)[0] <= 4 * points.spacing_m
        return cls(west, south, size, (rows, columns), near)

    @property
    def xy(self) -> FloatArray:
        """Cell centres [m], shape (n_cells, 2)."""
        row, column = (part.reshape(-1) for part in np.indices(self.shape))
        return np.column_stack([self.west + (column + 0.5) * self.size_m, self.south + (row + 0.5) * self.size_m])

    def cell_of(self, xy: FloatArray) -> IntArray:
        """Return the cell index of each position, shape (n,)."""
        column = np.clip(((xy[:, 0] - self.west) / self.size_m).astype(int), 0, self.shape[1] - 1)
        row = np.clip(((xy[:, 1] - self.south) / self.size_m).astype(int), 0, self.shape[0] - 1)
        return np.asarray(row * self.shape[1] + column)

    def sample(self, raster: FloatArray, xy: FloatArray) -> FloatArray:
        """Return the bilinear interpolation of a raster at positions, shape (n,)."""
        from scipy.ndimage import map_coordinates

        where = [(xy[:, 1] - self.south) / self.size_m - 0.5, (xy[:, 0] - self.west) / self.size_m - 0.5]
        return np.asarray(map_coordinates(raster, where, order=1, mode="nearest"))


@dataclass(frozen=True, eq=False)
class LatticeKriging:
    """Kriging of points to a lattice under a covariance, independent of the values.

    Attributes
    ----------
    points : Points
    lattice : Lattice
    index : ndarray of int, shape (n_cells, n_neighbours)
        Neighbours of every cell.
    weights : ndarray, the same shape
        Kriging weights of the motion at the cells.
    spread : ndarray, shape (n_cells,)
        Kriging standard deviation in units of the standard deviation of the field.
    cell : ndarray of int, shape (n_points,)
        Cell of each point.
    precision : ndarray, shape (n_points,)
        Variance of the field ÷ noise variance of the point.
    bias_index : ndarray of int
        Neighbours of every point.
    bias_weights : ndarray
        Kriging weights of the offset of the point's sensor from the first sensor.
    """

    points: Points
    lattice: Lattice
    index: IntArray
    weights: FloatArray
    spread: FloatArray
    cell: IntArray
    precision: FloatArray
    bias_index: IntArray
    bias_weights: FloatArray

    @classmethod
    def of(cls, points: Points, lattice: Lattice, field: Field) -> LatticeKriging:
        """Compute the kriging weights, which can then be applied to any values."""
        cells = Targets(lattice.xy, np.zeros((int(np.prod(lattice.shape)), points.drift.shape[1])))
        index = neighbours(points, cells)
        weights, variance = kriging_weights(points, field, cells, index)
        own = neighbours(points, targets_of(points))
        if points.n_sensors > 1:
            kriged, _ = kriging_weights(points, field, targets_of(points), own)
            moved, _ = kriging_weights(points, field, targets_of(points, False), own)
            bias = kriged - moved
        else:
            bias = np.zeros(own.shape)
        noise = np.maximum(np.asarray(field.nuggets)[points.sensor] * points.noise, 1e-3 * field.variance)
        spread = np.sqrt(variance / field.variance)
        return cls(
            points, lattice, index, weights, spread, lattice.cell_of(points.xy), field.variance / noise, own, bias
        )

    def channels(self, values: FloatArray, scale: float) -> tuple[Float32Array, FloatArray]:
        """Return the network inputs, shape (5, rows, columns), and kriging at the cells, in units of `scale`.

        The channels are the mean residual of the points in a cell from kriging, a mask of the cells with points, their
        precision, kriging, and its standard deviation.
        """
        freed = (values - weighted_sums(self.bias_index, self.bias_weights, values)) / scale
        kriged = weighted_sums(self.index, self.weights, values) / scale
        n = len(kriged)
        weight = np.bincount(self.cell, self.precision, n)
        occupied = weight > 0
        mean = np.bincount(self.cell, self.precision * freed, n) / np.where(occupied, weight, 1.0)
        centre = float(np.mean(freed))
        channels = [
            np.clip(np.where(occupied, mean - kriged, 0.0), -5, 5),
            occupied.astype(float),
            np.where(occupied, np.log1p(weight), 0.0) / 3.0,
            np.clip(kriged - centre, -5, 5),
            self.spread,
        ]
        return np.stack(channels).reshape(5, *self.lattice.shape).astype(np.float32), kriged
