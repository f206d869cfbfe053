"""East, north and up displacement of GNSS stations on common days, and the scale of the arrows on the map."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..common.arrays import DateArray, FloatArray
from ..common.errors import InputError
from ..common.messages import message
from ..data.gnss_series import GnssSeries, LosSeries

COMPONENTS = ("E", "N", "U")
MAX_DAYS = 600
# half of a window of one week: the noise of a single day is often larger than the motion of a month
_HALF_WEEK = 3
# length of the longest arrows relative to the arrow of the legend
_MAX_RELATIVE_LENGTH = 1.6


@dataclass(frozen=True, eq=False)
class Motion:
    """Displacement of stations on common days.

    Attributes
    ----------
    names : tuple of str
    lonlat : ndarray, shape (n_stations, 2)
        Longitude and latitude in WGS 84 [degrees].
    days : ndarray of datetime64[D], shape (n_days,)
    enu : ndarray, shape (n_stations, n_days, 3)
        East, north and up displacement [mm], mean of the week around each day; NaN if the week has no values.
    """

    names: tuple[str, ...]
    lonlat: FloatArray
    days: DateArray
    enu: FloatArray

    @property
    def common_day(self) -> np.datetime64:
        """First of the days with the maximum number of stations; the default reference day."""
        return self.days[int(np.argmax(np.isfinite(self.enu).all(axis=2).sum(axis=0)))]


def station_motion(stations: Sequence[GnssSeries | LosSeries], name: str) -> Motion:
    """Return the displacement of stations on common days, at most `MAX_DAYS` of them.

    Parameters
    ----------
    stations : sequence of GnssSeries or LosSeries
        Stations; those without position and line-of-sight series are ignored.
    name : str
        Name of the table, for the error message.

    Raises
    ------
    InputError
        If no station is left.
    """
    usable = [
        one
        for one in stations
        if isinstance(one, GnssSeries) and np.isfinite([one.lon, one.lat]).all() and len(one.dates)
    ]
    if not usable:
        raise InputError(
            message(
                "{name} has no stations with a position and the columns e, n and u, so no arrows can be drawn; "
                "line-of-sight displacement has no direction on the map.",
                name=name,
            )
        )
    first, last = min(one.dates[0] for one in usable), max(one.dates[-1] for one in usable)
    step = int((last - first).astype(int)) // MAX_DAYS + 1
    days = np.arange(first, last + np.timedelta64(1, "D"), np.timedelta64(step, "D"))
    if days[-1] != last:
        days = np.append(days[: MAX_DAYS - 1], last)
    return Motion(
        tuple(one.station for one in usable),
        np.array([[one.lon, one.lat] for one in usable]),
        days,
        np.stack([_weekly(one, days) for one in usable]),
    )


def _weekly(station: GnssSeries, days: DateArray) -> FloatArray:
    """Return the mean of the week around each day [mm], shape (n_days, 3)."""
    known = np.isfinite(station.enu).all(axis=1)
    dates = station.dates[known]
    sums = np.concatenate([np.zeros((1, 3)), np.cumsum(station.enu[known], axis=0)])
    half = np.timedelta64(_HALF_WEEK, "D")
    low, high = np.searchsorted(dates, days - half, side="left"), np.searchsorted(dates, days + half, side="right")
    n = (high - low)[:, None]
    return np.where(n > 0, (sums[high] - sums[low]) / np.maximum(n, 1), np.nan)


def arrow_size(lengths: FloatArray) -> float:
    """Return a rounded displacement for the arrow of the legend [mm], so that the longest arrows remain legible.

    Parameters
    ----------
    lengths : ndarray
        Displacements [mm]; NaN is ignored.
    """
    known = np.abs(lengths[np.isfinite(lengths)])
    return round_size(float(np.quantile(known, 0.95)) / _MAX_RELATIVE_LENGTH if len(known) else 1.0)


def round_size(size: float, steps: int = 0) -> float:
    """Return the nearest of 1, 2, 5, 10, 20 … mm, moved by `steps` in this sequence; at least 1 mm."""
    row = np.array([factor * 10.0**power for power in range(6) for factor in (1, 2, 5)])
    nearest = int(np.argmin(np.abs(np.log(row) - np.log(max(size, 1.0)))))
    return float(row[min(max(nearest + steps, 0), len(row) - 1)])
