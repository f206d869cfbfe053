"""Alignment of the temporal datum of a second layer with that of the first layer."""

from __future__ import annotations

import numpy as np

from ..common.arrays import FloatArray
from ..common.errors import InputError
from ..common.messages import message
from ..common.straight_line import fit_lines
from ..data.point_series import PointSeries
from ..geometry.local_crs import local_crs, transform

_NEIGHBOURS = 8
# maximum distance to neighbours in the first layer, in median point spacings of the first layer
_REACH = 10.0


def temporal_datum_offsets(first: PointSeries, second: PointSeries) -> tuple[FloatArray, float]:
    """Return the offset to add to each series of the second layer to refer it to the datum of the first layer.

    Each layer is relative to its own first date, whose value contains the noise of one acquisition. The difference to
    the nearest points of the first layer is therefore fitted by a level and a rate over all common dates. The offset
    is the fitted value on the first date. The rate absorbs different motion at the two positions, so that it does not
    bias the level.

    Parameters
    ----------
    first, second : PointSeries
        Layers on the same dates.

    Returns
    -------
    offset : ndarray, shape (n_points of second,)
        Offset [mm]; points without neighbours in the first layer get the median of the others.
    near : float
        Share of the points that have neighbours.

    Raises
    ------
    InputError
        If no point of the second layer is near the first layer, or no neighbouring points have two common dates.
    """
    from scipy.spatial import cKDTree

    crs = local_crs(first.xy, first.crs)
    known = transform(first.xy, first.crs, crs)
    located = np.isfinite(known).all(axis=1)
    usable = np.isfinite(first.values).all(axis=1) & located
    if not usable.any():
        usable = np.isfinite(first.values).any(axis=1) & located
    known = known[usable]
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
    """Return the value of the fitted line on the first day, shape (n,); NaN with fewer than 2 dates."""
    line = fit_lines(day, difference)
    return np.where(line.count >= 2, line.at(day[0])[:, 0], np.nan)
