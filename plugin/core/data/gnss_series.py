"""GNSS stations: east, north and up displacement with covariance, projection on the line of sight, and smoothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from ..common.arrays import DateArray, FloatArray, IntArray
from ..common.errors import InputError
from ..common.messages import message, quoted
from ..common.nan_statistics import nanmedian
from ..common.read_only import read_only
from ..common.robust_scale import robust_sigma

HALF_WINDOWS = (3, 6, 12, 24)


@dataclass(frozen=True, eq=False)
class LosSeries:
    """Displacement of one station along one direction.

    Attributes
    ----------
    station : str
        Name of the station.
    lon, lat : float
        Degrees, WGS 84; NaN = unknown.
    dates : ndarray of datetime64[D], shape (n,)
        Strictly increasing.
    los : ndarray, shape (n,)
        Displacement [mm], positive along the direction (towards the satellite), NaN = missing.
    sigma : ndarray, shape (n,)
        Sigma of the displacement [mm], NaN = unknown.
    """

    station: str
    lon: float
    lat: float
    dates: DateArray
    los: FloatArray
    sigma: FloatArray

    def __post_init__(self) -> None:
        for name in ("dates", "los", "sigma"):
            object.__setattr__(self, name, read_only(getattr(self, name)))

    def between(self, start: np.datetime64, end: np.datetime64) -> LosSeries:
        """Return the days from `start` to `end`, inclusive."""
        inside = (self.dates >= start) & (self.dates <= end)
        return replace(self, dates=self.dates[inside], los=self.los[inside], sigma=self.sigma[inside])


@dataclass(frozen=True, eq=False)
class GnssSeries:
    """Displacement of one station in three dimensions.

    Attributes
    ----------
    station : str
        Name of the station.
    lon, lat : float
        Degrees, WGS 84, longitude in −180 to 180; NaN = unknown.
    dates : ndarray of datetime64[D], shape (n,)
        Strictly increasing.
    enu : ndarray, shape (n, 3)
        East, north and up displacement [mm], NaN = missing. Steps due to antenna changes or earthquakes are kept.
    covariance : ndarray, shape (n, 3, 3), or None
        Covariance of east, north and up [mm²].

    Raises
    ------
    InputError
        If shapes disagree or the dates are not increasing.
    """

    station: str
    lon: float
    lat: float
    dates: DateArray
    enu: FloatArray
    covariance: FloatArray | None = None

    def __post_init__(self) -> None:
        for name in ("dates", "enu", *(() if self.covariance is None else ("covariance",))):
            object.__setattr__(self, name, read_only(getattr(self, name)))
        n = len(self.dates)
        if self.enu.shape != (n, 3) or (self.covariance is not None and self.covariance.shape != (n, 3, 3)):
            raise InputError(
                message(
                    "The number of displacements of station {station} does not match the number of its dates "
                    "({count}).",
                    station=self.station,
                    count=n,
                )
            )
        if n > 1 and not (np.diff(self.dates) > np.timedelta64(0, "D")).all():
            raise InputError(
                message("The dates of station {station} are not strictly increasing.", station=self.station)
            )

    def along(self, direction: FloatArray) -> LosSeries:
        """Project the displacement on a direction.

        Parameters
        ----------
        direction : ndarray, shape (3,)
            Unit vector (east, north, up); for the line of sight from ground to satellite.

        Returns
        -------
        LosSeries
            d = l·e with the variance lᵀ Σ l from the full covariance; NaN if a component is missing.
        """
        unit = checked_direction(direction)
        sigma = np.full(len(self.dates), np.nan)
        if self.covariance is not None:
            variance = np.einsum("i,nij,j->n", unit, self.covariance, unit)
            sigma = np.sqrt(np.where(variance >= 0, variance, np.nan))
        return LosSeries(self.station, self.lon, self.lat, self.dates, self.enu @ unit, sigma)


def checked_direction(direction: FloatArray) -> FloatArray:
    """Return the direction as a unit vector; raise InputError if its length differs from 1 by more than 1 %."""
    vector = np.asarray(direction, dtype=float)
    length = float(np.linalg.norm(vector)) if vector.shape == (3,) else np.nan
    if not abs(length - 1) <= 0.01:
        raise InputError(
            message(
                "The direction {vector} has a length of {length:.3g}, but must be a unit vector (east, north, up).",
                vector=np.round(vector, 3).tolist(),
                length=length,
            )
        )
    return vector / length


def wrap_longitude(lon: float) -> float:
    """Return the longitude in −180 to 180; NGL files contain, for example, −343.5 for 16.5."""
    return float((lon + 180.0) % 360.0 - 180.0)


def smoothed_at_dates(series: LosSeries, dates: DateArray, half_window: int = 3) -> tuple[FloatArray, FloatArray]:
    """Smooth a station in time and evaluate it on given dates.

    A local line with tricube weights is fitted to the days around each date, so that the motion of the station causes
    no bias and the noise of single days is averaged.

    Parameters
    ----------
    series : LosSeries
        Station; NaN values are ignored.
    dates : ndarray of datetime64[D], shape (m,)
        Target dates.
    half_window : int
        Half width [days] (`best_half_window`).

    Returns
    -------
    values, sigma : ndarray, shape (m,)
        Displacement and sigma [mm]; NaN if no day lies within 3 days of the date and within the window. The sigma
        comes from the scatter of the days or from their given sigmas, whichever is larger, and is increased for
        correlation.
    """
    good = np.isfinite(series.los)
    day = series.dates[good].astype("datetime64[D]").astype(float)
    value, known_sigma = series.los[good], series.sigma[good]
    targets = np.asarray(dates, dtype="datetime64[D]").astype(float)
    if not len(day):
        return np.full(len(targets), np.nan), np.full(len(targets), np.nan)
    noise, factor = _noise(day, value)
    fallback = nanmedian(known_sigma) if np.isfinite(known_sigma).any() else 0.0
    values, sigmas = np.full(len(targets), np.nan), np.full(len(targets), np.nan)
    for k, target in enumerate(targets):
        weights = _local_line(day, target, half_window)
        if weights is None:
            continue
        near, w = weights
        values[k] = w @ value[near]
        formal = np.where(np.isfinite(known_sigma[near]), known_sigma[near], fallback)
        scatter = noise * np.sqrt(np.sum(w**2))
        sigmas[k] = factor * max(scatter, float(np.sqrt(np.sum((w * formal) ** 2))))
    return values, np.where(sigmas > 0, sigmas, np.nan)


def best_half_window(stations: Sequence[LosSeries]) -> int:
    """Choose the half window [days] with which the stations of a network best predict days left out.

    Each day is left out together with its two neighbours, because GNSS errors are correlated in time; at most 100 days
    per station are tested. One window is used for all stations, because they have similar noise and the best window of
    a single station depends on chance.
    """
    errors: list[list[float]] = [[] for _ in HALF_WINDOWS]
    for station in stations:
        good = np.isfinite(station.los)
        day, value = station.dates[good].astype("datetime64[D]").astype(float), station.los[good]
        for k in np.unique(np.linspace(0, len(day) - 1, min(len(day), 100)).astype(int)):
            keep = np.abs(day - day[k]) > 1.5
            found = [_local_line(day[keep], day[k], half) for half in HALF_WINDOWS]
            if all(weights is not None for weights in found):
                for error, weights in zip(errors, found):
                    near, w = weights or (np.empty(0, dtype=int), np.empty(0))
                    error.append(float(w @ value[keep][near] - value[k]))
    if len(errors[0]) < 10:
        return HALF_WINDOWS[0]
    # the mean absolute error is sufficiently robust against outliers, and less variable than the median
    return HALF_WINDOWS[int(np.argmin([np.mean(np.abs(error)) for error in errors]))]


def _local_line(day: FloatArray, target: float, half: int) -> tuple[IntArray, FloatArray] | None:
    """Return the days near a date and the weights of the local line on that date; None if there are no days."""
    distance = day - target
    near = np.flatnonzero(np.abs(distance) <= half)
    if not len(near) or np.abs(distance[near]).min() > 3:
        return None
    x = distance[near]
    w = (1 - (np.abs(x) / (half + 1)) ** 3) ** 3
    mean = np.sum(w * x) / w.sum()
    spread = np.sum(w * (x - mean) ** 2)
    # a slope fitted to days on one side or to few days would extrapolate their noise
    if len(near) < 4 or x.min() > 0 or x.max() < 0 or spread == 0:
        return near, w / w.sum()
    return near, w / w.sum() - mean * w * (x - mean) / spread


def _noise(day: FloatArray, value: FloatArray) -> tuple[float, float]:
    """Return the noise sigma of a day about a running line, and the factor on sigma due to temporal correlation."""
    if len(day) < 10:
        return (float(np.std(value, ddof=1)) if len(day) > 2 else 0.0), 1.0
    middle = value[1:-1] - (value[:-2] + value[2:]) / 2
    close = (day[2:] - day[:-2]) <= 4
    if close.sum() < 5:
        return 0.0, 1.0
    # the second difference of white noise has the variance 1.5
    white = float(robust_sigma(middle[close], centre=0.0)) / np.sqrt(1.5)
    width = min(15, len(value) // 2)
    smooth = np.convolve(np.pad(value, width, mode="reflect"), np.ones(2 * width + 1) / (2 * width + 1), "valid")
    residual = value - smooth
    rho = float(np.corrcoef(residual[:-1], residual[1:])[0, 1]) if residual.std() > 0 else 0.0
    rho = min(max(rho, 0.0), 0.8)
    return max(white, 1e-6), float(np.sqrt((1 + rho) / (1 - rho)))


def find_station(stations: Sequence[GnssSeries | LosSeries], name: str) -> GnssSeries | LosSeries:
    """Return the station with a name, ignoring case; raise InputError if there is none."""
    for station in stations:
        if station.station.lower() == name.strip().lower():
            return station
    known = ", ".join(s.station for s in stations[:12])
    raise InputError(
        message("There is no GNSS station {name}; the table contains {known}.", name=quoted(name.strip()), known=known)
    )
