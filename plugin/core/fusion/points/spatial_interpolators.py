"""Classical interpolators: nearest point, linear in triangles, inverse distance weighting."""

from __future__ import annotations

import numpy as np

from ...common.arrays import FloatArray, IntArray
from ...geometry.nearest_points import nearest_others
from .sensor_points import Points

NEIGHBOURS = 16
POWERS = (0.5, 1.0, 1.5, 2.0, 3.0, 4.0)


def nearest_weights(points: Points, xy: FloatArray) -> tuple[IntArray, FloatArray]:
    """Return index and weight of the nearest point, shape (n_targets, 1) each."""
    from scipy.spatial import cKDTree

    index = cKDTree(points.xy).query(xy)[1]
    return index[:, None], np.ones((len(xy), 1))


def linear_weights(points: Points, xy: FloatArray) -> tuple[IntArray, FloatArray]:
    """Return the vertices of the triangle around each target and their weights, shape (n_targets, 3) each.

    Bilinear interpolation is not defined for scattered points; the interpolated surface is linear in each Delaunay
    triangle. Outside all triangles, the nearest point is used.
    """
    from scipy.spatial import Delaunay

    centre = points.xy.mean(axis=0)
    mesh = Delaunay(points.xy - centre)
    place = xy - centre
    triangle = mesh.find_simplex(place)
    inside = triangle >= 0
    index, first = nearest_weights(points, xy)
    index, weights = np.repeat(index, 3, axis=1), np.hstack([first, np.zeros((len(xy), 2))])
    part = mesh.transform[triangle[inside]]
    two = np.einsum("nij,nj->ni", part[:, :2], place[inside] - part[:, 2])
    three = np.column_stack([two, 1 - two.sum(axis=1)])
    flat = ~np.isfinite(three).all(axis=1)
    three[flat] = [1.0, 0.0, 0.0]
    index[inside] = np.where(flat[:, None], index[inside], mesh.simplices[triangle[inside]])
    weights[inside] = three
    return index, weights


def inverse_weights(points: Points, xy: FloatArray, power: float) -> tuple[IntArray, FloatArray]:
    """Return the 16 nearest points of each target and their normalized weights, distance to the power of −`power`."""
    from scipy.spatial import cKDTree

    k = min(NEIGHBOURS, len(points))
    distance, index = cKDTree(points.xy).query(xy, k=list(range(1, k + 1)))
    weights = 1.0 / np.maximum(distance, 1e-3) ** power
    return index, weights / weights.sum(axis=1, keepdims=True)


def best_power(points: Points, values: FloatArray) -> float:
    """Return the power with the smallest leave-one-out error.

    Parameters
    ----------
    points : Points
    values : ndarray, shape (n_points,) or (n_points, n_dates)
    """
    index = nearest_others(points.xy, min(NEIGHBOURS, len(points) - 1))
    distance = np.linalg.norm(points.xy[index] - points.xy[:, None], axis=2)
    columns = values.reshape(len(points), -1)
    errors = []
    for power in POWERS:
        weights = 1.0 / np.maximum(distance, 1e-3) ** power
        weights /= weights.sum(axis=1, keepdims=True)
        errors.append(float(np.mean((columns - np.einsum("nk,nkt->nt", weights, columns[index])) ** 2)))
    return POWERS[int(np.argmin(errors))]
