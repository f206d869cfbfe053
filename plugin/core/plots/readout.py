"""Values shown in the plot on a given day."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..common.arrays import FloatArray
from ..common.dates import day_of
from ..data.forcing import Forcing
from .point_plot import Picture


@dataclass(frozen=True)
class Readout:
    """Values of one day; NaN if there is no value.

    Attributes
    ----------
    day : datetime64[D]
        Day of the nearest observation if there is one within reach, otherwise the day at the cursor.
    observed, sigma : float
        Observed displacement and its standard deviation [mm].
    estimate, second : float
        Daily estimate [mm], and value of the second panel in its unit.
    count : int
        Number of points of an area with a value; 0 for a single point.
    drivers : dict of str to float
        Drivers with a value on this day.
    """

    day: np.datetime64
    observed: float
    sigma: float
    estimate: float
    second: float
    count: int
    drivers: dict[str, float]


def day_at(picture: Picture, position: float, reach: float) -> np.datetime64:
    """Return the day of the nearest observation within reach of a position on the time axis, or else its own day."""
    x = np.concatenate([picture.x, picture.hollow_x])
    if len(x):
        nearest = x[np.argmin(np.abs(x - position))]
        if abs(nearest - position) <= reach:
            return day_of(float(nearest))
    return day_of(position)


def readout(picture: Picture, forcing: Forcing | None, position: float, reach: float) -> Readout:
    """Return the values shown at a position on the time axis.

    Parameters
    ----------
    picture : Picture
    forcing : Forcing or None
    position, reach : float
        Position in days since 1970-01-01, and maximum distance to an observation [days].
    """
    x, y = np.concatenate([picture.x, picture.hollow_x]), np.concatenate([picture.y, picture.hollow_y])
    observed = sigma = np.nan
    count = 0
    if len(x):
        nearest = int(np.argmin(np.abs(x - position)))
        if abs(x[nearest] - position) <= reach:
            position, observed = x[nearest], float(y[nearest])
            count = int(picture.counts[nearest]) if nearest < len(picture.counts) else 0
    day = day_of(position)
    if np.isfinite(observed) and len(picture.bars):
        bar = picture.bars[picture.bars[:, 0, 0] == position]
        sigma = float(np.ptp(bar[0, :, 1]) / 2) if len(bar) else np.nan
    drivers = {}
    if forcing is not None and forcing.days[0] <= day <= forcing.days[-1]:
        row = forcing.values[(day - forcing.days[0]).astype(int)]
        drivers = {name: float(value) for name, value in zip(forcing.names, row) if np.isfinite(value)}
    return Readout(
        day,
        observed,
        sigma,
        _at(picture.line_x, picture.line_y, np.floor(position)),
        _at(picture.second.x, picture.second.y, np.floor(position)),
        count,
        drivers,
    )


def _at(x: FloatArray, y: FloatArray, position: float) -> float:
    found = np.flatnonzero(x == position)
    return float(y[found[0]]) if len(found) else np.nan
