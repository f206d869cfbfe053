"""The zero of a second layer, put where the first layer has it."""

from __future__ import annotations

import numpy as np

from ..common.arrays import FloatArray
from ..common.errors import InputError
from ..common.messages import message
from ..common.straight_line import fit_lines
from ..data.point_series import PointSeries
from ..geometry.local_crs import local_crs, transform

_NEIGHBOURS = 8
# farther than this many usual distances between points of the first layer, its nearest points say nothing
_REACH = 10.0


def zero_offsets(first: PointSeries, second: PointSeries) -> tuple[FloatArray, float]:
    """Return what to add to each series of the second layer, so that both count from the same moment.

    Every layer counts from its own first date, and that value carries the noise of one acquisition. Here the
    difference to the nearest points of the first layer is fitted over all common dates by a level and a rate; the
    level on the first common date is the offset. The rate takes up that two places may move differently, so that
    nothing of it leaks into the level.

    Parameters
    ----------
    first, second : PointSeries
        On the same dates.

    Returns
    -------
    offset : ndarray, shape (n_points of second,)
        [mm]. Points without neighbours in the first layer take the median of the others.
    near : float
        Share of the points that have neighbours.

    Raises
    ------
    InputError
        If no point of the second layer is near the first: the layers do not overlap in space.
    """
    from scipy.spatial import cKDTree

    crs = local_crs(first.xy, first.crs)
    usable = np.isfinite(first.values).all(axis=1) & np.isfinite(first.xy).all(axis=1)
    if not usable.any():
        usable = np.isfinite(first.values).any(axis=1) & np.isfinite(first.xy).all(axis=1)
    known = transform(first.xy[usable], first.crs, crs)
    places = transform(second.xy, second.crs, crs)
    tree = cKDTree(known)
    k = min(_NEIGHBOURS, len(known))
    usual = float(np.median(tree.query(known, k=[min(2, len(known))])[0])) or 1.0
    good = np.isfinite(places).all(axis=1)
    distance, index = np.full((len(places), k), np.inf), np.zeros((len(places), k), dtype=int)
    distance[good], index[good] = tree.query(places[good], k=list(range(1, k + 1)))
    reach = max(_REACH * usual, 100.0)
    near = distance[:, 0] <= reach
    if not near.any():
        raise InputError(
            message(
                "INPUT and INPUT2 do not overlap: their nearest points are {distance:.1f} km apart; provide "
                "two layers of the same area, and check their CRS.",
                distance=distance[:, 0].min() / 1000,
            )
        )
    weight = np.where(distance <= reach, 1.0 / np.maximum(distance, usual / 4), 0.0)
    values = first.values[usable]
    local = np.full(second.values.shape, np.nan)
    for start in range(0, len(local), 2000):
        block = slice(start, start + 2000)
        around = values[index[block]]
        w = np.where(np.isfinite(around), weight[block][:, :, None], 0.0)
        with np.errstate(invalid="ignore", divide="ignore"):
            local[block] = (w * np.nan_to_num(around)).sum(axis=1) / w.sum(axis=1)
    offset = _level_at_start(first.days, local - second.values)
    found = np.isfinite(offset) & near
    if not found.any():
        raise InputError(
            message("INPUT and INPUT2 have fewer than two common dates at neighbouring points; provide longer series.")
        )
    return np.where(found, offset, np.median(offset[found])), float(found.mean())


def _level_at_start(day: FloatArray, difference: FloatArray) -> FloatArray:
    """Return the value of the fitted line on the first day, shape (n,); NaN below 2 dates."""
    line = fit_lines(day, difference)
    return np.where(line.count >= 2, line.at(day[0])[:, 0], np.nan)
