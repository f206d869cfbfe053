"""The raster on which the network works, and the way from points to it and back to any place."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...common.arrays import BoolArray, Float32Array, FloatArray, IntArray
from ..kriging.local_kriging import Field, Targets, apply, kriging_weights, neighbours, targets_of
from ..points.sensor_points import Points

MOST_SIDE = 160
_CELL = 0.7


@dataclass(frozen=True, eq=False)
class Lattice:
    """A square raster over the points, south-west first.

    Attributes
    ----------
    west, south, size_m : float
    shape : tuple of int
        Rows, columns.
    near : ndarray of bool, shape (n_cells,)
        Cells within four usual distances of a point, on which the network learns.
    """

    west: float
    south: float
    size_m: float
    shape: tuple[int, int]
    near: BoolArray

    @classmethod
    def over(cls, points: Points) -> Lattice:
        """Lay a raster with cells of 0.7 usual distances, at most 160 on a side, over points."""
        from scipy.spatial import cKDTree

        low, extent = points.xy.min(axis=0), np.ptp(points.xy, axis=0)
        size = max(_CELL * points.spacing_m, float(extent.max()) / (MOST_SIDE - 2))
        columns, rows = (np.ceil(extent / size).astype(int) + 2).tolist()
        west, south = (low - size).tolist()
        lattice = cls(west, south, size, (rows, columns), np.ones(rows * columns, dtype=bool))
        near = cKDTree(points.xy).query(lattice.xy)[0] <= 4 * points.spacing_m
        return cls(west, south, size, (rows, columns), near)

    @property
    def xy(self) -> FloatArray:
        """Centres, shape (n_cells, 2)."""
        row, column = (part.reshape(-1) for part in np.indices(self.shape))
        return np.column_stack([self.west + (column + 0.5) * self.size_m, self.south + (row + 0.5) * self.size_m])

    def cell_of(self, xy: FloatArray) -> IntArray:
        """Return the cell of each place, shape (n,)."""
        column = np.clip(((xy[:, 0] - self.west) / self.size_m).astype(int), 0, self.shape[1] - 1)
        row = np.clip(((xy[:, 1] - self.south) / self.size_m).astype(int), 0, self.shape[0] - 1)
        return np.asarray(row * self.shape[1] + column)

    def sample(self, raster: FloatArray, xy: FloatArray) -> FloatArray:
        """Return a raster between its centres, bilinear, shape (n,)."""
        from scipy.ndimage import map_coordinates

        where = [(xy[:, 1] - self.south) / self.size_m - 0.5, (xy[:, 0] - self.west) / self.size_m - 0.5]
        return np.asarray(map_coordinates(raster, where, order=1, mode="nearest"))


@dataclass(frozen=True, eq=False)
class View:
    """What some points say about a lattice under a covariance: everything but their values.

    Attributes
    ----------
    points : Points
    lattice : Lattice
    index : ndarray of int, shape (n_cells, n_neighbours)
    weights : ndarray, the same shape
        Kriging of the motion at the cells.
    spread : ndarray, shape (n_cells,)
        One-sigma of kriging in units of that of the field.
    cell : ndarray of int, shape (n_points,)
        Of each point.
    precision : ndarray, shape (n_points,)
        Inverse noise variance in units of the field's inverse variance.
    bias_index : ndarray of int
    bias_weights : ndarray
        Kriging of the offset of each point's sensor against the first.
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
    def of(cls, points: Points, lattice: Lattice, field: Field) -> View:
        """Solve the kriging once, for any values."""
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
        """Return what the network reads, shape (5, rows, columns), and kriging at the cells, in units of `scale`.

        The channels: mean of what the points in a cell differ from kriging, whether there are any, their precision,
        kriging, and its sigma.
        """
        freed = (values - apply(self.bias_index, self.bias_weights, values)) / scale
        kriged = apply(self.index, self.weights, values) / scale
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
