"""Areas of attention: connected points at watch level or above, as polygons with the days for which they hold."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..common.arrays import FloatArray, IntArray
from ..common.progress import Progress
from .levels import WATCH
from .neighbours import median_spacing_m

# points closer than this multiple of the median point spacing are connected
LINK_FACTOR = 3.0
MIN_POINTS = 3
_CORNERS = 12


@dataclass(frozen=True)
class Area:
    """Connected points that require attention over some days.

    Attributes
    ----------
    points : tuple of int
        Indices of the points.
    level : int
        Maximum level of the points.
    first, last : int
        Indices of the first and last day with the same points and level.
    """

    points: tuple[int, ...]
    level: int
    first: int
    last: int


def areas_of(
    levels: IntArray,
    places: FloatArray,
    min_points: int = MIN_POINTS,
    link_m: float | None = None,
    progress: Progress | None = None,
) -> list[Area]:
    """Return the areas of all days, sorted by their first day.

    Parameters
    ----------
    levels : ndarray of int, shape (n_points, n_days)
    places : ndarray, shape (n_points, 2)
        Coordinates [m].
    min_points : int
        Minimum number of connected points of an area.
    link_m : float or None
        Maximum distance between two connected points [m]; None = `LINK_FACTOR` times the median point spacing.
    progress : Progress, optional
        Receives the progress after every day; checked for cancellation.
    """
    progress = progress or Progress()
    link_m = LINK_FACTOR * median_spacing_m(places) if link_m is None else link_m
    done: list[Area] = []
    running: dict[tuple[tuple[int, ...], int], int] = {}
    former: IntArray | None = None
    for j in range(levels.shape[1]):
        progress.step(j / levels.shape[1])
        today = levels[:, j]
        if former is not None and np.array_equal(np.maximum(today, 0), np.maximum(former, 0)):
            continue
        former = today
        found = {
            (tuple(part.tolist()), int(today[part].max()))
            for part in _components(np.flatnonzero(today >= WATCH), places, link_m)
            if len(part) >= min_points
        }
        done += [Area(*key, first, j - 1) for key, first in running.items() if key not in found]
        running = {key: running.get(key, j) for key in found}
    done += [Area(*key, first, levels.shape[1] - 1) for key, first in running.items()]
    return sorted(done, key=lambda area: (area.first, area.points))


def outline(places: FloatArray, margin_m: float) -> FloatArray:
    """Return the closed outline of the buffered points, shape (n_corners + 1, 2).

    Parameters
    ----------
    places : ndarray, shape (n, 2)
        Coordinates [m].
    margin_m : float
        Width of the buffer [m], greater than 0.
    """
    from scipy.spatial import ConvexHull

    turn = 2 * np.pi * np.arange(_CORNERS) / _CORNERS
    circle = margin_m * np.column_stack([np.cos(turn), np.sin(turn)])
    cloud = (places[:, None, :] + circle[None]).reshape(-1, 2)
    ring = cloud[ConvexHull(cloud).vertices]
    return np.vstack([ring, ring[:1]])


def _components(points: IntArray, places: FloatArray, link_m: float) -> list[IntArray]:
    """Return the indices of connected points, one array per component."""
    from scipy.sparse import coo_matrix
    from scipy.sparse.csgraph import connected_components
    from scipy.spatial import cKDTree

    if not len(points):
        return []
    pairs = cKDTree(places[points]).query_pairs(link_m, output_type="ndarray")
    graph = coo_matrix((np.ones(len(pairs)), (pairs[:, 0], pairs[:, 1])), shape=(len(points), len(points)))
    n, label = connected_components(graph, directed=False)
    return [points[label == i] for i in range(n)]
