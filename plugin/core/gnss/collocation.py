"""Collocation of GNSS stations with a layer: points around each station, GNSS on the layer's dates, and stability."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..common.arrays import DateArray, FloatArray
from ..common.errors import InputError
from ..common.messages import message, plural
from ..common.progress import Progress
from ..data.gnss_series import GnssSeries, LosSeries, best_half_window, smoothed_at_dates, wrap_longitude
from ..data.point_series import PointSeries
from ..timeseries.trend import linear_rate
from .offset_models import relative_to_first, rms
from .radius_average import RadiusAverage, direction_at, lonlat, offsets_m, radius_average

RADII = (0.5, 1.0, 2.0)
MARGIN = np.timedelta64(60, "D")


@dataclass(frozen=True, eq=False)
class Collocation:
    """A station with points of the layer around it.

    Attributes
    ----------
    station : str
    los : LosSeries
        Daily GNSS along the layer's direction [mm].
    average : RadiusAverage
        Mean of the points around the station.
    gnss, gnss_sigma : ndarray, shape (n_dates,)
        Smoothed GNSS on the layer's dates, and its standard deviation [mm]; NaN if no near day has a value.
    gnss_day : ndarray, shape (n_dates,)
        Unsmoothed GNSS of the same day, or smoothed GNSS if that day is missing [mm].
    xy_m : ndarray, shape (2,)
        East and north of the station from the centre of the network [m].
    speed, speed_sigma : float
        Speed of the station over the layer's period and its standard deviation [mm/yr]: of the 3D motion if known,
        otherwise the rate along the line of sight.
    sensitivity : dict of float to (int, float)
        Number of points and RMS change of the mean series [mm], per radius [m].
    """

    station: str
    los: LosSeries
    average: RadiusAverage
    gnss: FloatArray
    gnss_sigma: FloatArray
    gnss_day: FloatArray
    xy_m: FloatArray
    speed: float
    speed_sigma: float
    sensitivity: dict[float, tuple[int, float]]

    @property
    def stable(self) -> bool:
        """Whether the speed of the station is zero within two sigma."""
        return bool(abs(self.speed) <= 2 * self.speed_sigma)


def collocate(
    series: PointSeries,
    gnss: Sequence[GnssSeries | LosSeries],
    radius_m: float,
    progress: Progress | None = None,
    smooth: bool = True,
) -> tuple[list[Collocation], dict[str, str]]:
    """Pair each station with the points of a layer around it and interpolate GNSS to the layer's dates.

    Parameters
    ----------
    series : PointSeries
        Layer.
    gnss : sequence of GnssSeries or LosSeries
        Stations; line-of-sight series are assumed to be in the layer's line of sight.
    radius_m : float
        Radius around each station [m].
    progress : Progress, optional
        Updated for every station.
    smooth : bool
        Whether the window of the GNSS smoothing is selected from the data; otherwise it is ±3 days.

    Returns
    -------
    collocations : list of Collocation
    skipped : dict of str to str
        Reason for every station that is skipped: no position, no points with values within the radius, no line of
        sight, or fewer than two common dates.
    """
    progress = progress or Progress()
    points = lonlat(series)
    centre = network_centre(gnss)
    located: list[tuple[GnssSeries | LosSeries, LosSeries, RadiusAverage, FloatArray]] = []
    skipped: dict[str, str] = {}
    for k, station in enumerate(gnss):
        progress.step(0.7 * k / len(gnss), message("Pairing points with GNSS stations"))
        try:
            if not np.isfinite(station.lon + station.lat):
                raise InputError(
                    message(
                        "The position of station {station} is unknown; add columns lon and lat.",
                        station=station.station,
                    )
                )
            offsets = offsets_m(points, station.lon, station.lat)
            average = radius_average(series, offsets, radius_m, station.station)
            los = _along(station, series, average).between(series.dates[0] - MARGIN, series.dates[-1] + MARGIN)
            located.append((station, los, average, offsets))
        except InputError as error:
            skipped[station.station] = str(error)
    window = best_half_window([los for _, los, _, _ in located]) if smooth else 3
    collocations: list[Collocation] = []
    for k, (station, los, average, offsets) in enumerate(located):
        progress.step(0.7 + 0.3 * k / len(located))
        try:
            collocations.append(_collocation(series, station, los, average, offsets, radius_m, centre, window))
        except InputError as error:
            skipped[station.station] = str(error)
    return collocations, skipped


def network_centre(gnss: Sequence[GnssSeries | LosSeries]) -> tuple[float, float]:
    """Return the mean longitude and latitude of the stations with a position [degrees]; NaN if there are none."""
    placed = np.array([(s.lon, s.lat) for s in gnss if np.isfinite(s.lon + s.lat)])
    if not len(placed):
        return np.nan, np.nan
    # relative to the first station, because a network may lie on both sides of the antimeridian
    across = float(np.mean([wrap_longitude(lon - placed[0, 0]) for lon in placed[:, 0]]))
    return wrap_longitude(float(placed[0, 0]) + across), float(placed[:, 1].mean())


def _along(station: GnssSeries | LosSeries, series: PointSeries, average: RadiusAverage) -> LosSeries:
    if isinstance(station, LosSeries):
        return station
    direction = direction_at(series, average.index)
    if direction is None:
        raise InputError(
            message(
                "The layer has no line of sight (fields los_east, los_north, los_up, or incidence_deg and "
                "heading_deg); import it with its angles, or provide GNSS displacements in the line of sight "
                "(projectgnss)."
            )
        )
    return station.along(direction)


def _collocation(
    series: PointSeries,
    station: GnssSeries | LosSeries,
    los: LosSeries,
    average: RadiusAverage,
    offsets: FloatArray,
    radius_m: float,
    centre: tuple[float, float],
    window: int,
) -> Collocation:
    values, sigma = smoothed_at_dates(los, series.dates, window)
    pairs = np.isfinite(values) & np.isfinite(average.mean)
    if pairs.sum() < 2:
        raise too_few_dates(station, series.dates, int(pairs.sum()))
    daily = values.copy()
    _, in_series, in_los = np.intersect1d(series.dates, los.dates, return_indices=True)
    daily[in_series] = np.where(np.isfinite(los.los[in_los]), los.los[in_los], values[in_series])
    speed, speed_sigma = _speed(station, series.dates)
    changes: dict[float, tuple[int, float]] = {}
    for factor in RADII:
        try:
            other = average if factor == 1 else radius_average(series, offsets, factor * radius_m, station.station)
        except InputError:
            changes[factor * radius_m] = (0, np.nan)
            continue
        changes[factor * radius_m] = (other.n_points, rms(relative_to_first(other.mean - average.mean)))
    return Collocation(
        station.station,
        los,
        average,
        values,
        sigma,
        daily,
        offsets_m(np.array([[station.lon, station.lat]]), *centre)[0],
        speed,
        speed_sigma,
        changes,
    )


def too_few_dates(station: GnssSeries | LosSeries, dates: DateArray, count: int) -> InputError:
    """Return the error for a station that has fewer than two of the dates of a layer."""
    return InputError(
        plural(
            "Station {station} ({first} to {last}) and the layer ({first_2} to {last_2}) have {count} "
            "date in common, but at least two are required.",
            "Station {station} ({first} to {last}) and the layer ({first_2} to {last_2}) have {count:,} "
            "dates in common, but at least two are required.",
            station=station.station,
            first=station.dates[0],
            last=station.dates[-1],
            first_2=dates[0],
            last_2=dates[-1],
            count=count,
        )
    )


def _speed(station: GnssSeries | LosSeries, dates: DateArray) -> tuple[float, float]:
    inside = (station.dates >= dates[0]) & (station.dates <= dates[-1])
    day = station.dates[inside].astype("datetime64[D]").astype(float)
    if isinstance(station, LosSeries):
        return linear_rate(day, station.los[inside])
    fits = np.array([linear_rate(day, station.enu[inside, i]) for i in range(3)])
    speed = float(np.linalg.norm(fits[:, 0]))
    return speed, float(np.linalg.norm(fits[:, 1]))


def most_stable(collocations: Sequence[Collocation]) -> Collocation:
    """Return the station with the smallest |speed| + 2σ, among those with at least half of the maximum common dates."""
    pairs = [int(np.isfinite(m.gnss + m.average.mean).sum()) for m in collocations]
    fit = [m for m, n in zip(collocations, pairs) if n * 2 >= max(pairs)]
    limits = [abs(m.speed) + 2 * m.speed_sigma if np.isfinite(m.speed + m.speed_sigma) else np.inf for m in fit]
    return fit[int(np.argmin(limits))]
