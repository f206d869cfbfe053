"""Static features of points, location and training velocity, through which similar and new points share a model."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..common.arrays import BoolArray, FloatArray, blocks
from ..common.nan_statistics import nanmean, nanstd
from ..common.straight_line import fit_lines
from ..data.point_series import PointSeries
from ..geometry.local_crs import local_crs, transform

MAX_CENTRES = 24
# with fewer points, spatial variation is not fitted and each point is modelled separately
MIN_POINTS = 20
MIN_OBSERVATIONS = 5
_NEIGHBOURS = 5
# first terrain column of `Place.known`
_TERRAIN = 4
_SAME_PLACE_M = 0.01
_POINTS_PER_BLOCK = 4096


def metric_crs(series: PointSeries) -> str:
    """Return a projected CRS in metres; an empty string if the layer has no CRS."""
    return local_crs(series.xy, series.crs) if series.crs else ""


def metres_from(series: PointSeries, crs: str, origin: FloatArray | None = None) -> tuple[FloatArray, FloatArray]:
    """Return metres east and north of an origin, shape (n_points, 2), and the origin, by default the mean location.

    Points without coordinates are placed at the origin.
    """
    places = transform(series.xy, series.crs, crs) if series.crs and crs else series.xy
    known = np.isfinite(places).all(axis=1)
    origin = places[known].mean(axis=0) if origin is None else origin
    return np.where(known[:, None], places - origin, 0.0), origin


@dataclass(frozen=True)
class PointFeatures:
    """Smooth functions of location, alone and multiplied by the training velocity.

    The velocity represents sharp boundaries of moving ground, which smooth functions of location cannot represent.

    Attributes
    ----------
    origin : ndarray, shape (2,)
        Origin of the metric coordinates, in `crs`.
    centres : ndarray, shape (n_centres, 2)
        Metres from the origin.
    width_m : float
        Width of the radial basis functions.
    crs : str
        Projected CRS in metres; empty if the layer has no CRS.
    known : ndarray, shape (n_points, 4 or more)
        Training points: metres from the origin, velocity [mm/day], activity [mm], and standardised terrain variables.
    train_end : datetime64[D]
        Velocities are computed from data until this day.
    """

    origin: FloatArray
    centres: FloatArray
    width_m: float
    crs: str
    known: FloatArray
    train_end: np.datetime64

    @classmethod
    def fitted(
        cls, series: PointSeries, train_end: np.datetime64, seed: int, terrain: FloatArray | None = None
    ) -> PointFeatures:
        """Place the centres by farthest-point sampling: each is the point farthest from the previous ones.

        Parameters
        ----------
        series : PointSeries
        train_end : datetime64[D]
            Seed for the first centre.
        terrain : ndarray, shape (n_points, n_kinds), or None
            Terrain variables such as height and slope; NaN is replaced by the mean.
        """
        crs = metric_crs(series)
        metres, origin = metres_from(series, crs)
        own = (velocity_mm_per_day(series, train_end), activity_mm(series, train_end))
        known = np.column_stack([metres, *(np.nan_to_num(column) for column in own), *_standardised(terrain)])
        if len(metres) < MIN_POINTS:
            return cls(origin, np.empty((0, 2)), 1.0, crs, known, train_end)
        chosen = [int(np.random.default_rng(seed).integers(len(metres)))]
        distance = np.linalg.norm(metres - metres[chosen[0]], axis=1)
        while len(chosen) < min(MAX_CENTRES, len(metres) // 8):
            chosen.append(int(np.argmax(distance)))
            distance = np.minimum(distance, np.linalg.norm(metres - metres[chosen[-1]], axis=1))
        width = 1.6 * float(np.sqrt(np.prod(np.ptp(metres, axis=0) + 1.0) / len(chosen)))
        return cls(origin, metres[chosen], width, crs, known, train_end)

    def encode(self, series: PointSeries) -> FloatArray:
        """Return the features of points, shape (n_points, 2 (1 + n_centres + n_kinds)); no columns with few points."""
        if len(self.known) < MIN_POINTS:
            return np.zeros((series.n_points, 0))
        metres = self.metres(series)
        velocity = self._or_neighbours(velocity_mm_per_day(series, self.train_end), metres, 2)
        terrain, n_centres = self._terrain(metres), len(self.centres)
        n_smooth = 1 + n_centres + terrain.shape[1]
        features = np.empty((len(metres), 2 * n_smooth))
        for part in blocks(len(metres), _POINTS_PER_BLOCK):
            squared = ((metres[part, None, :] - self.centres[None, :, :]) ** 2).sum(axis=2)
            smooth = features[part, :n_smooth]
            smooth[:, 0], smooth[:, 1 + n_centres :] = 1.0, terrain[part]
            smooth[:, 1 : 1 + n_centres] = np.exp(-0.5 * squared / self.width_m**2)
            features[part, n_smooth:] = smooth * (velocity[part] / self._usual(2))[:, None]
        return features

    def relative_activity(self, series: PointSeries) -> FloatArray:
        """Return the activity of points relative to the typical one, in steps of a factor √2, shape (n_points,)."""
        activity = self._or_neighbours(activity_mm(series, self.train_end), self.metres(series), 3)
        return 2.0 ** (np.round(np.log2(np.maximum(activity / self._usual(3), 1e-3))) / 2)

    def change_of_past(self, series: PointSeries) -> float:
        """Return the median change of the training velocity since training [mm/yr]; 0 if no points match.

        Deliveries are reprocessed with other names and another reference, so points are matched by location.
        """
        metres, velocity = self.metres(series), velocity_mm_per_day(series, self.train_end)
        where = {tuple(place): i for i, place in enumerate(np.round(self.known[:, :2]).tolist())}
        pairs = [(i, where.get(tuple(place), -1)) for i, place in enumerate(np.round(metres).tolist())]
        change = [abs(velocity[i] - self.known[j, 2]) for i, j in pairs if j >= 0 and np.isfinite(velocity[i])]
        return 365.25 * float(np.median(change)) if change else 0.0

    def terrain(self, series: PointSeries) -> FloatArray | None:
        """Return the standardised terrain variables of points, shape (n_points, n_kinds); None without terrain."""
        terrain = self._terrain(self.metres(series))
        return terrain if terrain.shape[1] else None

    def metres(self, series: PointSeries) -> FloatArray:
        """Return metres east and north of the origin, shape (n_points, 2)."""
        return metres_from(series, self.crs, self.origin)[0]

    def _or_neighbours(self, own: FloatArray, metres: FloatArray, column: int) -> FloatArray:
        """Return the values with NaN replaced by the weighted mean of a column of `known` at the nearest points."""
        out = own.copy()
        for i in np.flatnonzero(np.isnan(own)):
            squared = ((self.known[:, :2] - metres[i]) ** 2).sum(axis=1)
            near = np.argsort(squared)[:_NEIGHBOURS]
            out[i] = np.average(self.known[near, column], weights=1.0 / (squared[near] + 1.0))
        return out

    def _terrain(self, metres: FloatArray) -> FloatArray:
        """Return the terrain at locations: that of the training point there, or the weighted mean of nearby ones."""
        if self.known.shape[1] <= _TERRAIN:
            return np.empty((len(metres), 0))
        from scipy.spatial import cKDTree

        k = min(_NEIGHBOURS, len(self.known))
        distance, near = cKDTree(self.known[:, :2]).query(metres, k=k)
        weights = 1.0 / (distance**2 + 1.0)
        weights[distance[:, 0] < _SAME_PLACE_M, 1:] = 0.0
        weights /= weights.sum(axis=1, keepdims=True)
        return np.asarray((weights[:, :, None] * self.known[near, _TERRAIN:]).sum(axis=1))

    def _usual(self, column: int) -> float:
        return max(float(np.sqrt(np.mean(self.known[:, column] ** 2))), 1e-6)


def _standardised(terrain: FloatArray | None) -> list[FloatArray]:
    columns = [] if terrain is None else list(terrain.T)
    spread = [float(nanstd(column)) if np.isfinite(column).any() else 0.0 for column in columns]
    return [np.nan_to_num((column - nanmean(column)) / size) for column, size in zip(columns, spread) if size > 1e-6]


def velocity_mm_per_day(series: PointSeries, until: np.datetime64) -> FloatArray:
    """Return the slope of each series until a day, shape (n_points,); NaN with too few observations.

    The slope is shrunk according to its noise (James and Stein 1961, positive part). Otherwise, stable ground would
    get the response of a slowly moving slope.
    """
    past = series.dates <= until
    days, variance = series.days[past].astype(float), noise_variance(series.values, past)
    out = np.empty(series.n_points)
    for part in blocks(series.n_points, _POINTS_PER_BLOCK):
        line = fit_lines(days, series.values[part][:, past])
        chance = variance / np.maximum(line.spread, 1e-9)
        velocity = line.slope * np.maximum(1.0 - 2.0 * chance / np.maximum(line.slope**2, 1e-18), 0.0)
        out[part] = np.where(line.count >= MIN_OBSERVATIONS, velocity, np.nan)
    return out


def activity_mm(series: PointSeries, until: np.datetime64) -> FloatArray:
    """Return the standard deviation of each series until a day, shape (n_points,); NaN with too few observations.

    It includes the noise, because motion of this size may be hidden in any series.
    """
    past, out = series.dates <= until, np.empty(series.n_points)
    for part in blocks(series.n_points, _POINTS_PER_BLOCK):
        values = series.values[part][:, past]
        observed = np.isfinite(values)
        count = observed.sum(axis=1)
        middle = np.where(observed, values, 0.0).sum(axis=1) / np.maximum(count, 1)
        variance = np.where(observed, (values - middle[:, None]) ** 2, 0.0).sum(axis=1) / np.maximum(count, 1)
        out[part] = np.where(count >= MIN_OBSERVATIONS, np.sqrt(variance), np.nan)
    return out


def noise_variance(series: FloatArray, dates: BoolArray) -> float:
    """Return the variance of an acquisition [mm²] from the median of squared second differences, robust to spikes.

    Parameters
    ----------
    series : ndarray, shape (n_points, n_dates)
        Displacement [mm]; NaN = no observation.
    dates : ndarray of bool, shape (n_dates,)
        Dates to use.
    """
    squares, n = np.empty(len(series) * max(int(dates.sum()) - 2, 0)), 0
    for part in blocks(len(series), _POINTS_PER_BLOCK):
        values = series[part][:, dates]
        bend = values[:, 2:] - 2 * values[:, 1:-1] + values[:, :-2]
        bent = bend[np.isfinite(bend)]
        squares[n : n + len(bent)] = bent**2
        n += len(bent)
    # a second difference of white noise has six times its variance, and its squared median is 0.455 of that
    return float(np.median(squares[:n], overwrite_input=True)) / 0.455 / 6 if n else 0.0
