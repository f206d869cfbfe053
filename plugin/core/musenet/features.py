"""Static features of points: where they lie, so that neighbours and unseen points share what was learnt."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..series import PointSeries

MAX_CENTRES = 48
# fewer points than this are too few to learn how the slope varies
LEAST_FOR_PLACE = 20


def local_metres(xy: np.ndarray, crs: str, origin: np.ndarray) -> np.ndarray:
    """Return metres east and north of an origin in the same coordinate system, shape (n_points, 2)."""
    from pyproj import CRS

    shift = np.asarray(xy, dtype=float) - origin
    if crs and CRS.from_user_input(crs).is_geographic:
        return shift * 111_320.0 * np.array([np.cos(np.radians(origin[1])), 1.0])
    return shift


@dataclass(frozen=True)
class Place:
    """Smooth functions of place: bumps around chosen points, and a constant.

    Attributes
    ----------
    origin : ndarray, shape (2,)
        In the coordinate system `crs`.
    centres : ndarray, shape (n_centres, 2)
        Metres from the origin.
    width_m : float
        Width of the bumps.
    crs : str
    """

    origin: np.ndarray
    centres: np.ndarray
    width_m: float
    crs: str

    @classmethod
    def fitted(cls, series: PointSeries, seed: int) -> Place:
        """Spread centres over the points: each new one is the point farthest from those before."""
        origin = series.xy.mean(axis=0)
        metres = local_metres(series.xy, series.crs, origin)
        if len(metres) < LEAST_FOR_PLACE:
            return cls(origin, np.empty((0, 2)), 1.0, series.crs)
        chosen = [int(np.random.default_rng(seed).integers(len(metres)))]
        distance = np.linalg.norm(metres - metres[chosen[0]], axis=1)
        while len(chosen) < min(MAX_CENTRES, len(metres) // 4):
            chosen.append(int(np.argmax(distance)))
            distance = np.minimum(distance, np.linalg.norm(metres - metres[chosen[-1]], axis=1))
        width = 1.6 * float(np.sqrt(np.prod(np.ptp(metres, axis=0) + 1.0) / len(chosen)))
        return cls(origin, metres[chosen], width, series.crs)

    def encode(self, series: PointSeries) -> np.ndarray:
        """Return the features, the constant first: shape (n_points, 1 + n_centres)."""
        xy = series.xy
        if series.crs != self.crs and series.crs and self.crs:
            from pyproj import Transformer

            xy = np.column_stack(Transformer.from_crs(series.crs, self.crs, always_xy=True).transform(*xy.T))
        metres = local_metres(xy, self.crs, self.origin)
        squared = ((metres[:, None, :] - self.centres[None, :, :]) ** 2).sum(axis=2)
        return np.column_stack([np.ones(len(metres)), np.exp(-0.5 * squared / self.width_m**2)])
