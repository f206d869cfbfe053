"""Interpolation of a layer to a station: nearest point, mean within a radius, or local kriging."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..common.arrays import FloatArray, IntArray
from ..common.errors import InputError
from ..common.messages import message, quoted
from ..common.nan_statistics import nanmedian
from ..data.point_series import PointSeries
from ..fusion.kriging.local_kriging import Field, Targets, kriging_weights
from ..fusion.points.sensor_points import Points
from .radius_average import radius_average

TITLES = {
    "nearest": message("Nearest point"),
    "circle": message("Robust mean in the circle"),
    "kriging": message("Local kriging"),
}
INTERPOLATORS = tuple(TITLES)
# maximum distance of the points used by nearest and kriging, in radii
REACH = 5.0
NEIGHBOURS = 32
_MIN_NUGGET = 1e-9


@dataclass(frozen=True, eq=False)
class AtStation:
    """A layer at a station.

    Attributes
    ----------
    values : ndarray, shape (n_dates,)
        Displacement [mm].
    index : ndarray of int
        Points used.
    distance_m : float
        Distance of the nearest of these points [m].
    """

    values: FloatArray
    index: IntArray
    distance_m: float


def at_station(name: str, series: PointSeries, offsets: FloatArray, radius_m: float, place: str) -> AtStation:
    """Interpolate a layer to a station.

    Parameters
    ----------
    name : {"nearest", "circle", "kriging"}
        Method: nearest point with values; robust mean within the radius; or ordinary kriging from the nearest 32
        points with an exponential variogram fitted to them. nearest and kriging use points within 5 radii.
    series : PointSeries
        Layer.
    offsets : ndarray, shape (n_points, 2)
        East and north of the points from the station [m].
    radius_m : float
        Radius [m].
    place : str
        Name of the station, for messages.

    Raises
    ------
    InputError
        If the method is unknown, or no point with values is within reach.
    """
    if name not in INTERPOLATORS:
        raise InputError(
            message(
                "The interpolator {name} is unknown; use one of {interpolators}.",
                name=quoted(name),
                interpolators=", ".join(INTERPOLATORS),
            )
        )
    if name == "circle":
        average = radius_average(series, offsets, radius_m, place)
        return AtStation(average.mean, average.index, float(average.distance_m[0]))
    reach = radius_average(series, offsets, REACH * radius_m, place)
    if name == "nearest":
        first = reach.index[:1]
        return AtStation(np.array(series.values[first[0]]), first, float(reach.distance_m[0]))
    index, distance = reach.index[:NEIGHBOURS], float(reach.distance_m[0])
    if len(index) < 3:
        first = index[:1]
        return AtStation(np.array(series.values[first[0]]), first, distance)
    values = _without_gaps(series.values[index], reach.mean)
    points = Points.of_one_sensor(offsets[index], series.dates, values)
    station = Targets(np.zeros((1, 2)), np.zeros((1, 0)))
    field = fit_variogram(offsets[index], values)
    # the nugget is noise of the points, so the estimate is that of the noise-free motion
    weights = kriging_weights(points, field, station, np.arange(len(index))[None])[0][0]
    return AtStation(np.where(np.isfinite(reach.mean), weights @ values, np.nan), index, distance)


def _without_gaps(values: FloatArray, common: FloatArray) -> FloatArray:
    """Fill missing values of a point with the common motion at the level of the point, or 0 without common motion."""
    level = nanmedian(np.where(np.isfinite(common), values - common, np.nan), axis=1)
    filled = np.where(np.isfinite(values), values, level[:, None] + common)
    return np.where(np.isfinite(filled), filled, 0.0)


def fit_variogram(xy_m: FloatArray, values: FloatArray) -> Field:
    """Fit an exponential variogram to points.

    Parameters
    ----------
    xy_m : ndarray, shape (n, 2)
        Positions of the points [m].
    values : ndarray, shape (n, n_dates)
        Values without NaN [mm]; the semivariance is averaged over the dates.

    Returns
    -------
    Field
        γ(h) = nugget + sill (1 − exp(−h / length)), with nugget and sill [mm²] and length [m]; nugget and sill are not
        negative and not both 0.
    """
    first, second = np.triu_indices(len(xy_m), 1)
    h = np.hypot(*(xy_m[first] - xy_m[second]).T)
    gamma = ((values[first] - values[second]) ** 2).mean(axis=1) / 2
    largest = max(float(h.max()), 1e-3)
    # pairs at short distances have larger weights, because the points next to the station determine the estimate
    w = 1 / np.maximum(h, 0.02 * largest)
    mean = float(w @ gamma / w.sum())
    best, least = Field(0.0, largest, (max(mean, 1e-9),)), float(w @ (gamma - mean) ** 2)
    for length in largest * np.array([0.05, 0.1, 0.2, 0.4, 0.8, 1.6]):
        shape = 1 - np.exp(-h / length)
        design = np.column_stack([np.ones(len(h)), shape])
        nugget, sill = np.linalg.lstsq(design * np.sqrt(w)[:, None], gamma * np.sqrt(w), rcond=None)[0]
        if sill <= 0:
            continue
        if nugget < 0:
            nugget, sill = 0.0, float((w * shape) @ gamma / ((w * shape) @ shape))
        error = float(w @ (gamma - nugget - sill * shape) ** 2)
        if error < least:
            best, least = Field(float(sill), float(length), (float(nugget),), least_nugget=_MIN_NUGGET), error
    return best
