"""Relation of every point to every driver, as columns of a point layer."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

import numpy as np

from ..common.arrays import AnyArray, BoolArray, FloatArray
from ..common.errors import InputError
from ..common.messages import message
from ..common.nan_statistics import nanmax, nanmin, nanquantile
from ..common.progress import Progress
from ..data.forcing import Forcing
from ..data.point_series import PointSeries
from ..inputs.common_mode_error import remove_common_error
from ..inputs.point_features import metres_from, metric_crs
from ..inputs.preparation import prepared_drivers
from .chi_square import IntervalClasses, as_published
from .circular_shift import LagMap, NeighbourhoodTest
from .intervals import LEVEL_FAMILY, Intervals, Signal, intervals_of, signals
from .max_statistic import false_discovery_q_among
from .names import PUBLISHED, RESERVOIR, SHIFT

_FASTEST = 0.9


@dataclass(frozen=True)
class Relations:
    """Result of `relate`.

    Attributes
    ----------
    series : PointSeries
        The input series, restricted to the period of the drivers.
    columns : dict of str to ndarray, shape (n_points,)
        pid, and for every signal and for the reservoir as a whole: chi2, v, norm, p, q, found; with circular shifts
        also r, lag and window [days].
    names : tuple of str
        Signals, and "reservoir" for level, fall and rise together.
    maps : list of LagMap
        Lag maps of the fastest tenth of the points, or of one point.
    reach_days : tuple of int
        Maximum lag and window.
    alpha : float
        Accepted false discovery rate.
    method : str
        circular_shift or published.
    """

    series: PointSeries
    columns: dict[str, AnyArray]
    names: tuple[str, ...]
    maps: list[LagMap] = field(default_factory=list)
    reach_days: tuple[int, int] = (0, 0)
    alpha: float = 0.05
    method: str = SHIFT

    def share(self, name: str) -> float:
        """Return the fraction of points that respond to a signal; NaN if it is not among the drivers."""
        if f"{name}_found" not in self.columns:
            return float("nan")
        known = np.isfinite(self.columns[f"{name}_p"])
        return float(self.columns[f"{name}_found"][known].mean()) if known.any() else float("nan")


def relate(
    series: PointSeries,
    forcing: Forcing,
    max_lag: int = 60,
    max_window: int = 60,
    alpha: float = 0.05,
    method: str = SHIFT,
    progress: Progress | None = None,
    of_point: int | None = None,
) -> Relations:
    """Relate all points to all drivers.

    Parameters
    ----------
        Gaps are filled, rain with zero and other drivers with the last known value, with a warning.
    forcing : Forcing
        Gaps are filled with past values, with a warning.
    max_lag, max_window : int
        Maximum lag and window [days].
    alpha : float
        Accepted false discovery rate.
    method : str
        circular_shift or published.
    progress : Progress or None
    of_point : int or None
        Index of the point for which the lag maps are made; None = the mean of the fastest tenth of the points.

    Raises
    ------
    InputError
        If series and drivers do not overlap, if no point has two displacements in the common period, or if the series
        are too short for the lag and window.
    """
    progress = progress or Progress()
    inside = (series.dates >= forcing.days[0]) & (series.dates <= forcing.days[-1])
    if inside.sum() < 2:
        raise InputError(
            message(
                "The series run from {first} to {last} and the drivers from {first_2} to {last_2}: fewer than two "
                "acquisitions are within the period covered by the drivers.",
                first=series.dates[0],
                last=series.dates[-1],
                first_2=forcing.days[0],
                last_2=forcing.days[-1],
            )
        )
    series = series.dates_where(inside)
    if not (np.isfinite(series.values).sum(axis=1) >= 2).any():
        raise InputError(
            message("No point has two or more displacements within the period covered by the drivers; check the layer.")
        )
    drivers = prepared_drivers(forcing, series.dates[0], series.dates[-1], progress)
    corrected = remove_common_error(series, None, series.dates[-1], progress, in_hindsight=True).series
    if method == PUBLISHED:
        return replace(_published(corrected, drivers, alpha, progress), series=series)
    found = intervals_of(corrected, drivers, max_lag + max_window, progress)
    # only the changes are needed from here on: release the memory of the corrected values
    del corrected
    # neighbours are the nearest in metres; degrees differ in length along the parallel and the meridian
    metres, _ = metres_from(series, metric_crs(series))
    ground = NeighbourhoodTest(found, metres, max_lag, max_window, progress)
    every = signals(drivers)
    requested = _requested(every)
    columns: dict[str, AnyArray] = {"pid": series.pids}
    classes = IntervalClasses(found, progress)
    for names, part in _together(requested, progress):
        others = _beside(requested[names[0]], every)
        for bond in ground.bonds({name: requested[name] for name in names}, others, part):
            candidates = np.concatenate([ground.of(signal).columns for signal in requested[bond.name]], axis=1)
            chi2, v = classes.related(candidates, bond.best, progress)
            # reservoirs with the same rule share more than the season, so all points are counted for the level
            counted = bond.moves | (requested[bond.name][0].family == LEVEL_FAMILY)
            q = false_discovery_q_among(bond.p, counted, alpha)
            for key, values in (
                *(("chi2", chi2), ("v", v), ("norm", _normalised(chi2)), ("r", bond.r)),
                *(("lag", bond.lag), ("window", bond.window), ("p", bond.p), ("q", q)),
                ("found", _found(q, alpha)),
            ):
                columns[f"{bond.name}_{key}"] = values
    moving = _moving(found)
    maps = [
        ground.lag_map(parts[0], _beside(parts, every), moving, progress)
        if of_point is None
        else ground.point_map(parts[0], _beside(parts, every), of_point, float(columns[f"{name}_p"][of_point]))
        for name, parts in requested.items()
        if name != RESERVOIR
    ]
    return Relations(series, columns, tuple(requested), maps, (max_lag, max_window), alpha, method)


def _requested(parts: list[Signal]) -> dict[str, list[Signal]]:
    """Return the signals by requested name: each signal, and the signals of the level together as the reservoir."""
    requested = {signal.name: [signal] for signal in parts}
    sides = [signal for signal in parts if signal.family == LEVEL_FAMILY]
    if sides:
        requested[RESERVOIR] = sides
    return requested


def _together(requested: dict[str, list[Signal]], progress: Progress) -> Iterator[tuple[list[str], Progress]]:
    """Yield the names of each family, which share the control signals, with their part of the progress."""
    families: dict[str, list[str]] = {}
    for name, parts in requested.items():
        families.setdefault(parts[0].family, []).append(name)
    done, total = 0, sum(len(parts) for parts in requested.values())
    for names in families.values():
        size = sum(len(requested[name]) for name in names)
        yield names, progress.part(done / total, (done + size) / total)
        done += size


def _beside(parts: list[Signal], every: list[Signal]) -> list[Signal]:
    """Return the signals to control for: the level for rain and vice versa; others may be effects of either."""
    other = {"rain": LEVEL_FAMILY, LEVEL_FAMILY: "rain"}.get(parts[0].family)
    return [signal for signal in every if signal.family == other]


def _published(series: PointSeries, drivers: Forcing, alpha: float, progress: Progress) -> Relations:
    progress.warn(
        message(
            "As published, chi-square is computed on interpolated days: these are not independent samples, "
            "so nearly every point appears to depend on the drivers, whatever actually drives its motion."
        )
    )
    columns: dict[str, AnyArray] = {"pid": series.pids}
    parts = [signal for signal in signals(drivers) if signal.name not in ("fall", "rise")]
    for i, signal in enumerate(parts):
        part = progress.part(i / len(parts), (i + 1) / len(parts))
        chi2, p, v = as_published(series, drivers, signal, part)
        for key, values in (
            ("chi2", chi2),
            ("v", v),
            ("norm", _normalised(chi2)),
            ("p", p),
            ("found", _found(p, alpha)),
        ):
            columns[f"{signal.name}_{key}"] = values
    return Relations(series, columns, tuple(signal.name for signal in parts), alpha=alpha, method=PUBLISHED)


def _found(p: FloatArray, alpha: float) -> FloatArray:
    return np.where(np.isfinite(p), p <= alpha, np.nan).astype(float)


def _normalised(chi2: FloatArray) -> FloatArray:
    """Return chi-square scaled to the range 0 to 1 over the layer, as mapped in the paper."""
    if not np.isfinite(chi2).any():
        return chi2.copy()
    low, high = nanmin(chi2), nanmax(chi2)
    return np.asarray((chi2 - low) / max(high - low, 1e-12))


def _moving(intervals: Intervals) -> BoolArray:
    moved = np.abs(intervals.change.sum(axis=1))
    known = np.isfinite(moved)
    return known & (moved >= nanquantile(moved, _FASTEST)) if known.any() else known
