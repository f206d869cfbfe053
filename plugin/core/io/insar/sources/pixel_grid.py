"""Conversion of the pixels of a cube (date, line, column) to points, read in blocks of lines."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from ....common.arrays import FloatArray, IntArray, StrArray
from ....common.errors import InputError
from ....common.messages import message
from ....common.progress import Progress
from ...tables.memory_guard import require_memory

BLOCK_LINES = 64


@dataclass(frozen=True)
class Grid:
    """Grid of a raster.

    Attributes
    ----------
    shape : tuple of int
        Lines, columns.
    crs : str
        Authority id or WKT.
    x, y : tuple of float
        Coordinate of the corner of the first pixel, and its change per column and per line.
    lonlat : tuple of ndarray, or None
        Longitude and latitude of every pixel, if the raster is in radar coordinates.
    """

    shape: tuple[int, int]
    crs: str
    x: tuple[float, float, float] = (0.0, 1.0, 0.0)
    y: tuple[float, float, float] = (0.0, 0.0, 1.0)
    lonlat: tuple[FloatArray, FloatArray] | None = None

    def places(self, pixels: IntArray) -> FloatArray:
        """Return the coordinates of the centres of pixels (line, column), shape (n, 2)."""
        line, column = pixels[:, 0], pixels[:, 1]
        if self.lonlat is not None:
            return np.column_stack([self.lonlat[0][line, column], self.lonlat[1][line, column]])
        return np.column_stack(
            [o + (column + 0.5) * by_column + (line + 0.5) * by_line for o, by_column, by_line in (self.x, self.y)]
        )


def ids_of(pixels: IntArray) -> StrArray:
    """Return pixel ids from line and column, such as r12c7."""
    return np.array([f"r{line}c{column}" for line, column in pixels])


_MIN_CONSTANT_PIXELS, _CONSTANT_SHARE = 2, 0.01


def within_coverage(values: FloatArray, pixels: IntArray, notes: list[str]) -> tuple[FloatArray, IntArray]:
    """Exclude pixels that are exactly zero on every date, which rasters use outside their coverage.

    Parameters
    ----------
    values : ndarray, shape (n_points, n_dates)
    pixels : ndarray of int, shape (n_points, 2)
    notes : list of str
        Receives a note with the number of excluded pixels.

    Returns
    -------
    values, pixels
        Unchanged if only a small share of pixels, or all pixels, are zero.
    """
    still = ~(np.nan_to_num(values) != 0.0).any(axis=1)
    if still.sum() < max(_MIN_CONSTANT_PIXELS, _CONSTANT_SHARE * len(still)) or still.all():
        # a single zero pixel is likely the reference
        return values, pixels
    notes.append(
        message(
            "{still:,} pixels are exactly 0 on every date; they are treated as outside the coverage and are excluded.",
            still=int(still.sum()),
        )
    )
    return values[~still], pixels[~still]


def collect_pixels(
    read: Callable[[int, int], FloatArray], grid: Grid, progress: Progress, source: str, most: int | None = None
) -> tuple[FloatArray, IntArray]:
    """Return the values of all pixels with at least one value, shape (n_points, n_dates), and their (line, column).

    Parameters
    ----------
    read : callable
        Takes the first line and the number of lines; returns the block, shape (n_dates, n_lines, n_columns), NaN = no
        value.
    grid : Grid
        Grid of the cube.
    progress : Progress
        Updated before every block.
    source : str
        Name of the file, for messages.
    most : int, optional
        Stop after the block in which this number of pixels is reached (for a preview).

    Raises
    ------
    InputError
        If the pixels have zero size, or do not fit into memory.
    """
    if grid.lonlat is None and grid.x[1] * grid.y[2] == grid.x[2] * grid.y[1]:
        raise InputError(
            message("The pixels of {source} have no width or no height; georeference the file again.", source=source)
        )
    values, pixels, seen = [], [], 0
    # one date, as read and as float
    require_memory(16.0 * min(BLOCK_LINES, grid.shape[0]) * grid.shape[1], source)
    for row in range(0, grid.shape[0], BLOCK_LINES):
        progress.step(row / grid.shape[0], message("{source}: {row:,} pixel rows read", source=source, row=row))
        cube = np.asarray(read(row, min(BLOCK_LINES, grid.shape[0] - row)), dtype=float)
        lines, columns = np.nonzero(np.isfinite(cube).any(axis=0))
        values.append(cube[:, lines, columns].T)
        pixels.append(np.column_stack([row + lines, columns]))
        seen += len(lines)
        # all blocks, and a copy while they are concatenated
        if most is not None and seen >= most:
            break
        require_memory(2 * seen / (row + cube.shape[1]) * grid.shape[0] * cube.shape[0] * 8, source)
    return np.concatenate(values), np.concatenate(pixels)
