"""Hold-out of original points, in blocks with a buffer or at random, and comparison of the errors of two methods."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from ...common.arrays import BoolArray, FloatArray, IntArray
from .sensor_points import Points

FOLDS = 8
_MIN_BLOCKS = 5
_BUFFER = 0.25
MIN_POINTS = 30


@dataclass(frozen=True, eq=False)
class Fold:
    """Indices of the held-out points and of the training points."""

    hidden: IntArray
    training_rows: IntArray


@dataclass(frozen=True, eq=False)
class Layout:
    """Assignment of points to blocks and folds.

    Attributes
    ----------
    block : ndarray of int, shape (n_points,)
        Block of each point.
    side_m, buffer_m : float
        Width of a block, and of the buffer around it whose points are excluded from training [m].
    folds : tuple of Fold
    """

    block: IntArray
    side_m: float
    buffer_m: float
    folds: tuple[Fold, ...]


def block_layout(points: Points, range_m: float, seed: int = 0) -> Layout:
    """Return folds of square blocks, which hold out the points of all sensors.

    Parameters
    ----------
    points : Points
    range_m : float
        Range of the variogram [m]. It is the width of the blocks, limited to a fifth of the longer side of the area
        (so that there are enough blocks) and at least two mean point spacings.
    seed : int
        Seed of the assignment of blocks to folds.
    """
    low, extent = points.xy.min(axis=0), np.ptp(points.xy, axis=0)
    side = float(max(min(range_m, extent.max() / _MIN_BLOCKS), 2 * points.spacing_m))
    buffer = _BUFFER * side
    cells = np.floor((points.xy - low) / side).astype(int)
    _, block = np.unique(cells, axis=0, return_inverse=True)
    block = block.reshape(-1)
    n_blocks = int(block.max()) + 1
    order = np.random.default_rng(seed).permutation(n_blocks)
    folds = []
    for part in np.array_split(order, min(FOLDS, n_blocks)):
        hidden = np.isin(block, part)
        if hidden.all():
            continue
        folds.append(Fold(np.flatnonzero(hidden), np.flatnonzero(~_near(points.xy, hidden, buffer))))
    return Layout(block, side, buffer, tuple(fold for fold in folds if len(fold.training_rows) >= 4))


def random_layout(points: Points, seed: int = 0) -> Layout:
    """Return ten random folds without a buffer."""
    order = np.random.default_rng(seed).permutation(len(points))
    folds = []
    for part in np.array_split(order, 10):
        training_rows = np.setdiff1d(np.arange(len(points)), part)
        folds.append(Fold(np.sort(part), training_rows))
    return Layout(np.arange(len(points)), 0.0, 0.0, tuple(folds))


def _near(xy: FloatArray, hidden: BoolArray, buffer: float) -> BoolArray:
    """Return a mask of the held-out points and the points within the buffer around them."""
    from scipy.spatial import cKDTree

    distance = cKDTree(xy[hidden]).query(xy)[0]
    return np.asarray(hidden | (distance <= buffer))


def has_first_sensor(fold: Fold, points: Points) -> bool:
    """Check whether the training points of a fold contain the first sensor."""
    return bool((points.sensor[fold.training_rows] == 0).any())


def paired_bootstrap(
    first: FloatArray, second: FloatArray, block: IntArray, draws: int = 2000, seed: int = 0
) -> tuple[float, float]:
    """Return the 5 % and 95 % bounds of RMSE(first) ÷ RMSE(second) from a block bootstrap.

    Parameters
    ----------
    first, second : ndarray, shape (n_points,) or (n_points, n_dates)
        Errors of two methods at the same points; points with NaN in either are ignored.
    block : ndarray of int, shape (n_points,)
        Block of each point; blocks are resampled, because errors of neighbours are correlated.
    """
    a, b = first.reshape(len(first), -1) ** 2, second.reshape(len(second), -1) ** 2
    known = np.isfinite(a).all(axis=1) & np.isfinite(b).all(axis=1)
    if not known.any():
        return float("nan"), float("nan")
    _, group = np.unique(block[known], return_inverse=True)
    group = group.reshape(-1)
    sums = [np.bincount(group, part[known].mean(axis=1)) for part in (a, b)]
    picks = np.random.default_rng(seed).integers(0, len(sums[0]), (draws, len(sums[0])))
    ratio = np.sqrt(sums[0][picks].sum(axis=1) / np.maximum(sums[1][picks].sum(axis=1), 1e-300))
    return float(np.quantile(ratio, 0.05)), float(np.quantile(ratio, 0.95))


def usable_folds(layout: Layout, points: Points) -> Iterator[tuple[Fold, Points, Points]]:
    """Yield every usable fold with its training points and its held-out points."""
    for fold in layout.folds:
        if has_first_sensor(fold, points):
            yield fold, points.where(fold.training_rows), points.where(fold.hidden)
