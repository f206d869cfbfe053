"""Static features of points, place and training velocity: neighbours and unseen points share what was learnt."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..series import PointSeries

MAX_CENTRES = 24
# fewer points than this are too few to learn how the slope varies
LEAST_FOR_PLACE = 20
# and fewer than this share nothing
LEAST_FOR_MODES = 5
LEAST_OBSERVATIONS = 5
_NEIGHBOURS = 5


def local_metres(xy: np.ndarray, crs: str, origin: np.ndarray) -> np.ndarray:
    """Return metres east and north of an origin in the same coordinate system, shape (n_points, 2)."""
    from pyproj import CRS

    shift = np.asarray(xy, dtype=float) - origin
    if crs and CRS.from_user_input(crs).is_geographic:
        return shift * 111_320.0 * np.array([np.cos(np.radians(origin[1])), 1.0])
    return shift


@dataclass(frozen=True)
class Place:
    """Smooth functions of place, alone and times the velocity in training.

    The velocity carries what place alone cannot: the sharp edge of the moving ground.

    Attributes
    ----------
    origin : ndarray, shape (2,)
        In the coordinate system `crs`.
    centres : ndarray, shape (n_centres, 2)
        Metres from the origin.
    width_m : float
        Width of the bumps.
    crs : str
    known : ndarray, shape (n_points, 3)
        Metres from the origin of the points trained on, and their velocity [mm/day].
    train_end : datetime64[D]
        Velocities are those up to this day.
    """

    origin: np.ndarray
    centres: np.ndarray
    width_m: float
    crs: str
    known: np.ndarray
    train_end: np.datetime64

    @classmethod
    def fitted(cls, series: PointSeries, train_end: np.datetime64, seed: int) -> Place:
        """Spread centres over the points: each new one is the point farthest from those before."""
        origin = series.xy.mean(axis=0)
        metres = local_metres(series.xy, series.crs, origin)
        known = np.column_stack([metres, np.nan_to_num(velocity_mm_per_day(series, train_end))])
        if len(metres) < LEAST_FOR_PLACE:
            return cls(origin, np.empty((0, 2)), 1.0, series.crs, known, train_end)
        chosen = [int(np.random.default_rng(seed).integers(len(metres)))]
        distance = np.linalg.norm(metres - metres[chosen[0]], axis=1)
        while len(chosen) < min(MAX_CENTRES, len(metres) // 8):
            chosen.append(int(np.argmax(distance)))
            distance = np.minimum(distance, np.linalg.norm(metres - metres[chosen[-1]], axis=1))
        width = 1.6 * float(np.sqrt(np.prod(np.ptp(metres, axis=0) + 1.0) / len(chosen)))
        return cls(origin, metres[chosen], width, series.crs, known, train_end)

    def encode(self, series: PointSeries) -> np.ndarray:
        """Return the features of points, shape (n_points, 2 + 2 n_centres); none where too few points were seen."""
        if len(self.known) < LEAST_FOR_MODES:
            return np.zeros((series.n_points, 0))
        xy = series.xy
        if series.crs != self.crs and series.crs and self.crs:
            from pyproj import Transformer

            xy = np.column_stack(Transformer.from_crs(series.crs, self.crs, always_xy=True).transform(*xy.T))
        metres = local_metres(xy, self.crs, self.origin)
        squared = ((metres[:, None, :] - self.centres[None, :, :]) ** 2).sum(axis=2)
        smooth = np.column_stack([np.ones(len(metres)), np.exp(-0.5 * squared / self.width_m**2)])
        return np.column_stack([smooth, smooth * self._relative_velocity(series, metres)[:, None]])

    def _relative_velocity(self, series: PointSeries, metres: np.ndarray) -> np.ndarray:
        velocity = velocity_mm_per_day(series, self.train_end)
        for i in np.flatnonzero(np.isnan(velocity)):
            squared = ((self.known[:, :2] - metres[i]) ** 2).sum(axis=1)
            near = np.argsort(squared)[:_NEIGHBOURS]
            velocity[i] = np.average(self.known[near, 2], weights=1.0 / (squared[near] + 1.0))
        return velocity / max(float(np.sqrt(np.mean(self.known[:, 2] ** 2))), 1e-6)


def velocity_mm_per_day(series: PointSeries, until: np.datetime64) -> np.ndarray:
    """Return the slope of each series up to a day, shape (n_points,), NaN with too few observations."""
    past = series.dates <= until
    days, values = series.days[past].astype(float), series.values[:, past]
    seen = np.isfinite(values)
    count = seen.sum(axis=1)
    middle = (seen * days).sum(axis=1) / np.maximum(count, 1)
    t = np.where(seen, days - middle[:, None], 0.0)
    velocity = (t * np.where(seen, values, 0.0)).sum(axis=1) / np.maximum((t**2).sum(axis=1), 1e-9)
    return np.where(count >= LEAST_OBSERVATIONS, velocity, np.nan)
