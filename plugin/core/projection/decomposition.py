"""Decomposition of an ascending and a descending layer into east and up.

Northward motion is neglected, or all motion is assumed to be parallel to the ground surface.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np

from ..common.arrays import BoolArray, DateArray, FloatArray, blocks
from ..common.errors import InputError
from ..common.messages import message, plural
from ..common.progress import Progress
from ..common.read_only import frozen
from ..data.point_series import PointSeries
from ..execution.block_map import mapped_blocks
from ..geometry.line_of_sight import angle_between, mean_direction
from ..timeseries.gp_resampling import at_common_dates
from ..timeseries.trend import fit_trend
from .common_cells import Cells, cell_means, cell_vectors
from .los_projection import directions_of

METHODS = ("east_up", "slope_parallel")
# above this condition number, the two orbits cannot separate the two components
MAX_CONDITION = 15.0
MIN_ANGLE_DEG = 10.0
# cells per block
_BLOCK = 10_000


@dataclass(frozen=True, eq=False)
class Decomposed:
    """Components of the motion of common cells.

    Attributes
    ----------
    east, up, north : PointSeries
        Displacement since the first common date [mm], with sigma; attributes velocity, velocity_std [mm/yr],
        condition, n_ascending and n_descending. If northward motion is neglected, north is None and the attribute leak
        is the bias of the component per mm of northward motion.
    condition : ndarray, shape (n_cells,)
        Condition number of the design matrix; 1 is best, cells above 15 are empty, NaN if unknown.
    cells : Cells
    notes : list of str
        Notes on the processing; the first one describes cells and dates.
    limitations : list of str
        Warnings that limit the accuracy or reliability of the result.
    """

    east: PointSeries
    up: PointSeries
    north: PointSeries | None
    condition: FloatArray
    cells: Cells
    notes: list[str] = field(default_factory=list)
    limitations: list[str] = field(default_factory=list)


def decompose(
    ascending: PointSeries,
    descending: PointSeries,
    cells: Cells,
    *,
    step_days: int = 12,
    gradient: tuple[FloatArray, FloatArray] | None = None,
    parameters: dict[str, Any] | None = None,
    progress: Progress | None = None,
) -> Decomposed:
    """Decompose the displacement in two lines of sight.

    Parameters
    ----------
    ascending, descending : PointSeries
        Layers in their lines of sight, each on its own dates; if a layer has sigma, it weights the points of a cell.
    cells : Cells
        Result of `common_cells` for the two layers.
    step_days : int
        Interval between the dates of the result [days], which cover the common period of the layers.
    gradient : tuple of ndarray, shape (n_cells,), optional
        Gradient of the ground surface, dh/d(east) and dh/d(north). If given, motion is assumed to be parallel to the
        surface, up = east · dh/d(east) + north · dh/d(north), which is suited to slopes that face north or south.
        Otherwise northward motion is assumed to be 0.
    parameters : dict, optional
        Parameters recorded in the lineage.
    progress : Progress, optional
        Updated at each stage.

    Raises
    ------
    InputError
        If a layer is not in its line of sight or has no direction, both layers have nearly the same line of sight, the
        common period is too short, or no cell can be solved.
    """
    progress = progress or Progress()
    layers = {"ASCENDING": ascending, "DESCENDING": descending}
    vectors = [_vectors(name, series) for name, series in layers.items()]
    apart = float(angle_between(mean_direction(vectors[0]), mean_direction(vectors[1])))
    if apart < MIN_ANGLE_DEG:
        raise InputError(
            message(
                "ASCENDING and DESCENDING have nearly the same line of sight ({apart:.1f}° apart), so east and up "
                "cannot be separated; provide one layer per orbit.",
                apart=apart,
            )
        )
    dates = common_dates(ascending, descending, step_days)
    directions, values, sigmas, rates, rate_sigmas = [], [], [], [], []
    for k, (series, vector, members) in enumerate(zip(layers.values(), vectors, (cells.first, cells.second))):
        part = progress.part(0.45 * k, 0.45 * (k + 1))
        part.step(0.0, message("Averaging points in cells"))
        margin = _margin(series)
        inside = (series.dates >= dates[0] - margin) & (series.dates <= dates[-1] + margin)
        means = cell_means(series.values, members, len(cells), series.sigma, inside, part.part(0.0, 0.3))
        directions.append(cell_vectors(vector, members, len(cells)))
        moved, sigma = at_common_dates(series.dates[inside], means, dates, part.part(0.3, 0.8))
        rate, rate_sigma = _rates(series.dates[inside], means, part.part(0.8, 1.0))
        del means
        values.append(moved)
        sigmas.append(sigma)
        rates.append(rate)
        rate_sigmas.append(rate_sigma)
    progress.step(0.9, message("Solving for the components"))
    design = _design(np.stack(directions, axis=1), gradient)
    solvable = np.isfinite(design).all(axis=(1, 2))
    condition = np.full(len(cells), np.inf)
    condition[solvable] = np.linalg.cond(design[solvable])
    solvable &= condition <= MAX_CONDITION
    if not solvable.any():
        raise InputError(
            message(
                "The components cannot be resolved in any cell because the two lines of sight do not separate "
                "them; use the other METHOD, or check the lines of sight and the DEM."
            )
        )
    inverse = np.full((len(cells), 2, 2), np.nan)
    inverse[solvable] = np.linalg.inv(design[solvable])
    maps = _components(inverse, gradient)
    leak = np.einsum("nij,nj->ni", inverse, np.stack(directions, axis=1)[:, :, 1])
    extra = {
        "condition": np.where(np.isfinite(condition), condition, np.nan),
        "n_ascending": np.bincount(cells.first[1], minlength=len(cells)).astype(float),
        "n_descending": np.bincount(cells.second[1], minlength=len(cells)).astype(float),
    }
    lineage = ascending.lineage.child(
        "decompose",
        parameters or {},
        ascending.content_hash(progress),
        descending.content_hash(progress),
        gnss_stations=descending.lineage.gnss_stations,
        dates_seen=descending.lineage.dates_seen,
    )
    pids = np.array([f"c{x}_{y}" for x, y in zip(cells.column, cells.row)])
    components: dict[str, PointSeries] = {}
    displacements, spreads = _combined(maps, values, sigmas, progress.part(0.9, 1.0))
    for name, weights in maps.items():
        rate = weights[:, 0] * rates[0] + weights[:, 1] * rates[1]
        spread = np.hypot(weights[:, 0] * rate_sigmas[0], weights[:, 1] * rate_sigmas[1])
        attributes = {"velocity": rate, "velocity_std": spread, **extra}
        if gradient is None:
            attributes["leak"] = leak[:, 0 if name == "east" else 1]
        axis = np.eye(3)[{"east": 0, "north": 1, "up": 2}[name]]
        components[name] = PointSeries(
            pids,
            cells.xy,
            dates,
            frozen(displacements[name]),
            cells.crs,
            component="custom" if name == "north" else name,
            direction=np.tile(axis, (len(cells), 1)),
            sigma=frozen(spreads[name]),
            attributes=attributes,
            lineage=lineage,
        )
    notes = _notes(cells, condition, dates)
    solved = np.isfinite(components["east"].attributes["velocity"])
    limitations = _limitations(condition, solved, leak, gradient is not None)
    kept = (components["east"], components["up"], components.get("north"))
    return Decomposed(*kept, extra["condition"], cells, notes, limitations)


def _combined(
    maps: dict[str, FloatArray], values: list[FloatArray], sigmas: list[FloatArray], progress: Progress
) -> tuple[dict[str, FloatArray], dict[str, FloatArray]]:
    """Return displacement and sigma of each component; the input arrays are overwritten to save memory."""
    names = list(maps)
    moved = {name: values[k] if k < len(values) else np.empty_like(values[0]) for k, name in enumerate(names)}
    spreads = {name: sigmas[k] if k < len(sigmas) else np.empty_like(sigmas[0]) for k, name in enumerate(names)}
    for part in blocks(len(values[0]), _BLOCK):
        progress.step(part.start / len(values[0]))
        of_orbits = [value[part].copy() for value in values], [sigma[part].copy() for sigma in sigmas]
        for name, weights in maps.items():
            first, second = weights[part, :1], weights[part, 1:]
            moved[name][part] = first * of_orbits[0][0] + second * of_orbits[0][1]
            spreads[name][part] = np.hypot(first * of_orbits[1][0], second * of_orbits[1][1])
    return moved, spreads


def _rates(dates: DateArray, values: FloatArray, progress: Progress) -> tuple[FloatArray, FloatArray]:
    """Return the velocity of every cell and its standard deviation [mm/yr]."""
    parts = list(blocks(len(values), _BLOCK))
    found = mapped_blocks(_rates_of_block, (dates,), parts, lambda part: (values[part],), progress)
    velocity, sigma = (np.concatenate(each) for each in zip(*found))
    return velocity, sigma


def _rates_of_block(dates: DateArray, values: FloatArray, *, progress: Progress) -> tuple[FloatArray, FloatArray]:
    progress.step(0.0, message("Fitting velocities"))
    fit = fit_trend(dates, values)
    return fit.velocity, fit.velocity_std


def _vectors(name: str, series: PointSeries) -> FloatArray:
    if series.component != "los":
        raise InputError(
            message(
                "{name} contains the component {component} instead of line-of-sight displacement; provide the "
                "layer as imported.",
                name=name,
                component=series.component,
            )
        )
    try:
        return directions_of(series)
    except InputError as error:
        raise InputError(message("{name}: {error}", name=name, error=error)) from None


def common_dates(first: PointSeries, second: PointSeries, step_days: int) -> DateArray:
    """Return dates every `step_days` over the common period of two layers.

    Raises
    ------
    InputError
        If the step is below 1, the common period is shorter than one step, or a layer has fewer than 3 dates in it.
    """
    if step_days < 1:
        raise InputError(message("STEP is {step_days}; it must be at least 1 day.", step_days=step_days))
    start, end = max(first.dates[0], second.dates[0]), min(first.dates[-1], second.dates[-1])
    spans = message(
        "ASCENDING: {first} to {last}, DESCENDING: {first_2} to {last_2}",
        first=first.dates[0],
        last=first.dates[-1],
        first_2=second.dates[0],
        last_2=second.dates[-1],
    )
    if end <= start:
        raise InputError(
            message(
                "The layers have no common period ({spans}); provide layers that cover the same period.", spans=spans
            )
        )
    dates = np.arange(start, end + np.timedelta64(1, "D"), np.timedelta64(step_days, "D"))
    inside = [int(((s.dates >= start) & (s.dates <= end)).sum()) for s in (first, second)]
    if len(dates) < 2 or min(inside) < 3:
        raise InputError(
            message(
                "The common period of the layers, {start} to {end}, is too short for 3 dates per layer at "
                "STEP = {step_days} ({spans}).",
                start=start,
                end=end,
                step_days=step_days,
                spans=spans,
            )
        )
    return np.asarray(dates)


def _margin(series: PointSeries) -> np.timedelta64:
    """Return the margin around the common period within which acquisitions are used: two median intervals."""
    return 2 * np.median(np.diff(series.dates)) if series.n_dates > 1 else np.timedelta64(0, "D")


def _design(directions: FloatArray, gradient: tuple[FloatArray, FloatArray] | None) -> FloatArray:
    """Return the design matrix of each cell: rows are orbits; columns are (east, up), or (east, north) on a slope."""
    if gradient is None:
        return directions[:, :, [0, 2]]
    rise = np.column_stack(gradient)
    return directions[:, :, :2] + directions[:, :, 2:] * rise[:, None, :]


def _components(inverse: FloatArray, gradient: tuple[FloatArray, FloatArray] | None) -> dict[str, FloatArray]:
    """Return the weights of the two orbits for each component, shape (n_cells, 2)."""
    if gradient is None:
        return {"east": inverse[:, 0], "up": inverse[:, 1]}
    by_east: FloatArray = gradient[0][:, None] * inverse[:, 0]
    by_north: FloatArray = gradient[1][:, None] * inverse[:, 1]
    return {"east": inverse[:, 0], "up": by_east + by_north, "north": inverse[:, 1]}


def _notes(cells: Cells, condition: FloatArray, dates: DateArray) -> list[str]:
    good = condition <= MAX_CONDITION
    notes = [
        plural(
            "{count} cell of {size_m:g} m, {dates} dates from {first} to {last}; its condition number is "
            "{condition:.2f}.",
            "{count:,} cells of {size_m:g} m, {dates} dates from {first} to {last}; the median condition "
            "number is {condition:.2f}.",
            count=int(good.sum()),
            size_m=cells.size_m,
            dates=len(dates),
            first=dates[0],
            last=dates[-1],
            condition=np.median(condition[good]),
        ),
    ]
    if any(cells.alone):
        notes.append(
            message(
                "Excluded cells: {alone:,} with only ascending points, {alone_2:,} with only descending points.",
                alone=cells.alone[0],
                alone_2=cells.alone[1],
            )
        )
    return notes


def _limitations(condition: FloatArray, solved: BoolArray, leak: FloatArray, parallel: bool) -> list[str]:
    good, limitations = condition <= MAX_CONDITION, []
    if parallel:
        limitations.append(
            message(
                "The ground is assumed to move parallel to its surface: motion into or out of the surface "
                "(heads and toes of rotational slides, settlement) appears as motion along the surface."
            )
        )
    else:
        east, up = np.median(leak[good], axis=0)
        limitations.append(
            message(
                "Northward motion is neglected: each mm of northward motion appears as {east:+.2f} mm east and "
                "{up:+.2f} mm up. For slopes that face north or south, use METHOD = slope_parallel.",
                east=east,
                up=up,
            )
        )
    if not good.all():
        limitations.append(
            plural(
                "{count} cell is empty because the orbits do not separate the two components there "
                "(condition number above {most_condition:g}) or because its slope is unknown.",
                "{count:,} cells are empty because the orbits do not separate the two components there "
                "(condition number above {most_condition:g}) or because their slope is unknown.",
                count=int((~good).sum()),
                most_condition=MAX_CONDITION,
            )
        )
    undated = int((good & ~solved).sum())
    if undated:
        limitations.append(
            plural(
                "{count} of {cells:,} cells is empty because the motion components cannot be resolved there "
                "from the two lines of sight or the available dates.",
                "{count:,} of {cells:,} cells are empty because the motion components cannot be resolved "
                "there from the two lines of sight or the available dates.",
                count=undated,
                cells=len(good),
            )
        )
    return limitations
