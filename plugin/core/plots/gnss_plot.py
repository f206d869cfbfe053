"""GNSS station near a point, projected onto the line of sight of the point."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..common.arrays import DateArray, FloatArray
from ..data.gnss_series import GnssSeries, LosSeries, smoothed_at_dates
from ..data.point_series import PointSeries

MAX_STATION_DISTANCE_M = 5000.0
_METRES_PER_DEGREE = 111_195.0


@dataclass(frozen=True)
class NearStation:
    """Series of a station near a point.

    Attributes
    ----------
    name : str
    distance_m : float
        Distance from the point [m].
    lonlat : tuple of float
        Longitude and latitude [degrees].
    dates : ndarray of datetime64[D], shape (n,)
    values, sigma : ndarray, shape (n,)
        Displacement in the direction of the point, shifted to the level of the point, and its standard deviation [mm];
        NaN = unknown.
    """

    name: str
    distance_m: float
    lonlat: tuple[float, float]
    dates: DateArray
    values: FloatArray
    sigma: FloatArray


def near_station(
    stations: Sequence[GnssSeries | LosSeries],
    series: PointSeries,
    lonlat: FloatArray,
    direction: FloatArray | None,
    farthest_m: float = MAX_STATION_DISTANCE_M,
) -> NearStation | None:
    """Return the nearest station with values in the direction of a point; None if none is near.

    Parameters
    ----------
    stations : sequence of GnssSeries or LosSeries
    series : PointSeries
        The point; n_points = 1.
    lonlat : ndarray, shape (2,)
        Longitude and latitude of the point, WGS 84 [degrees].
    direction : ndarray, shape (3,), or None
        Unit vector of positive motion (east, north, up); if None, only line-of-sight stations are considered.
    farthest_m : float
        Maximum distance of the station [m].

    Notes
    -----
    Displacements are relative to the first day of each series. The station is therefore shifted to the level of the
    point by the median difference between the smoothed station and the point on the dates of the point.
    """
    usable = [one for one in stations if isinstance(one, LosSeries) or direction is not None]
    away = [_metres(one, lonlat) for one in usable]
    for k in np.argsort(away):
        station = usable[k]
        los_series = station.along(np.asarray(direction)) if isinstance(station, GnssSeries) else station
        if not away[k] <= farthest_m:
            return None
        if np.isfinite(los_series.los).any():
            break
    else:
        return None
    distance = away[k]
    smoothed, _ = smoothed_at_dates(los_series, series.dates)
    difference = smoothed - series.values[0]
    known = np.isfinite(difference)
    level = (
        float(np.median(difference[known])) if known.any() else float(los_series.los[np.isfinite(los_series.los)][0])
    )
    use = np.isfinite(los_series.los)
    return NearStation(
        los_series.station,
        distance,
        (los_series.lon, los_series.lat),
        los_series.dates[use],
        los_series.los[use] - level,
        los_series.sigma[use],
    )


def _metres(station: GnssSeries | LosSeries, lonlat: FloatArray) -> float:
    """Return the distance of a station from a position [m]; NaN if the position of the station is unknown."""
    across = (station.lon - lonlat[0] + 180.0) % 360.0 - 180.0
    east = across * np.cos(np.radians(lonlat[1]))
    return float(np.hypot(east, station.lat - lonlat[1]) * _METRES_PER_DEGREE)
