"""Relation of one point to the drivers: its row of the relations of all points, with its own lag maps."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..common.arrays import FloatArray, IntArray
from ..common.errors import InputError
from ..common.messages import message
from ..common.progress import Progress
from ..data.forcing import Forcing
from ..data.point_series import PointSeries
from .candidates import lag_grid
from .names import RESERVOIR
from .relate import relate


@dataclass(frozen=True)
class DriverRelation:
    """Relation of a point to one driver; the numbers equal those of the layer that `hydrorelation` writes.

    Attributes
    ----------
    name : str
        Signal: rain, level, fall, rise, or the name of another driver.
    r : float
        Partial correlation; positive for motion towards the satellite.
    lag, window : float
        Delay to the middle of a sum or the peak of a response, and its length or time scale [days].
    p, q : float
        P-value, and false discovery rate among the points.
    responds : bool
        Whether the point is reported to respond.
    lags, windows : ndarray of int, shape (n_lags,) and (n_windows,)
        Lags and windows of `correlation` [days].
    correlation : ndarray, shape (n_windows, n_lags)
        Partial correlation with the plain sums; the best response is not necessarily one of them.
    """

    name: str
    r: float
    lag: float
    window: float
    p: float
    q: float
    responds: bool
    lags: IntArray
    windows: IntArray
    correlation: FloatArray

    @property
    def best_sum(self) -> tuple[int, int] | None:
        """Indices into `lags` and `windows` of the best sum; None if a physical response is best."""
        at = np.argwhere(np.isclose(self.lags[None, :] + self.windows[:, None] / 2, self.lag))
        return next(((int(i), int(j)) for j, i in at if np.isclose(self.windows[j], self.window)), None)


def relate_point(
    series: PointSeries,
    forcing: Forcing,
    point: int,
    max_lag: int = 60,
    max_window: int = 60,
    progress: Progress | None = None,
) -> list[DriverRelation]:
    """Relate a point to all drivers as `relate` does, with the same neighbours and therefore the same numbers.

    Parameters
    ----------
    series : PointSeries
        The point and its neighbours.
    forcing : Forcing
    point : int
        Index of the point in the series.
    max_lag, max_window : int
        Maximum lag and window [days].
    progress : Progress or None

    Returns
    -------
    list of DriverRelation
        Sorted by p-value, the most significant first.

    Raises
    ------
    InputError
        If the point has no values; see also `relate`.
    """
    related = relate(series, forcing, max_lag, max_window, progress=progress, of_point=point)
    lag, window = lag_grid(max_lag, max_window)
    lags, windows = np.unique(lag), np.unique(window)
    maps = {one.signal.name: one for one in related.maps}
    relations = []
    for name in (name for name in related.names if name != RESERVOIR):
        row = {key: float(related.columns[f"{name}_{key}"][point]) for key in ("r", "lag", "window", "p", "q", "found")}
        if not np.isfinite(row["p"]):
            raise InputError(
                message(
                    "Point {pid} has fewer than two values in the period covered by the drivers; choose another point.",
                    pid=series.pids[point],
                )
            )
        table = maps[name].r.reshape(len(lags), len(windows)).T
        relations.append(
            DriverRelation(
                name, row["r"], row["lag"], row["window"], row["p"], row["q"], row["found"] == 1, lags, windows, table
            )
        )
    return sorted(relations, key=lambda relation: (relation.p, -abs(relation.r)))
