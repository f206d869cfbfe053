"""Gridding of points of one or more sensors, with uncertainty, a mask and scores at held-out points."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

from ..common.arrays import BoolArray, FloatArray, blocks
from ..common.enum_words import method_of
from ..common.errors import InputError
from ..common.messages import joined, message, plural
from ..common.progress import Progress
from ..common.read_only import frozen
from ..data.point_series import PointSeries
from ..environment.torch_runtime import TrainingChoice
from .cross_validation import CrossValidation, cross_validate
from .grid import Grid, choose_size, fillable_size, make_grid
from .interpolator import Fields, FusionMethod, Interpolator, fit_fields
from .kriging.local_kriging import Targets
from .methods import REGISTRY, SIMPLE, PublishedNetwork
from .networks import cnn_published
from .points.sensor_points import Points, gather
from .points.spatial_holdout import MIN_POINTS

# cells whose rate sigma exceeds this share of the standard deviation of the field are left empty
_MAX_SIGMA_SHARE = 0.8
_BLOCK = 5000
Heights = Callable[[FloatArray, str], FloatArray]


@dataclass(frozen=True, eq=False)
class FusionResult:
    """Result of gridding.

    Attributes
    ----------
    grid : Grid
    series : PointSeries
        One point per filled cell: displacement [mm], with sigma if the method provides one; attributes velocity,
        velocity_std [mm/yr] and distance [m] to the nearest point.
    method : str
    fields : Fields
    verdict : CrossValidation or None
        Scores at held-out points; None if there are too few points to hold some out.
    notes : list of str
        Notes on the processing; the first one states the size of the grid.
    limitations : list of str
        Warnings that limit the accuracy or reliability of the result.
    method_note : str
        Result of the method at held-out points and the share of it that is used; may be empty.
    """

    grid: Grid
    series: PointSeries
    method: str
    fields: Fields
    verdict: CrossValidation | None
    notes: list[str] = field(default_factory=list)
    limitations: list[str] = field(default_factory=list)
    method_note: str = ""

    def rmse(self, method: str) -> float:
        """Return the RMSE of the displacement at the first sensor's held-out points [mm]; NaN if not evaluated."""
        if self.verdict is None or method not in self.verdict.blocks.errors:
            return float("nan")
        return self.verdict.blocks.errors[method].of(self.verdict.blocks.sensor == 0)[1]


def fuse(
    layers: Sequence[PointSeries],
    method: str = "kriging_edges",
    cell_m: float = 0.0,
    mask_m: float | None = None,
    extrapolate: bool = False,
    heights: Heights | None = None,
    training: TrainingChoice | None = None,
    parameters: dict[str, Any] | None = None,
    progress: Progress | None = None,
    titles: Sequence[str] = (),
) -> FusionResult:
    """Grid the points of one or more layers.

    Parameters
    ----------
    layers : sequence of PointSeries
        The first layer defines the datum; see `gather`.
    method : str
        A value of `FusionMethod`.
    cell_m : float
        Cell width [m]; 0 selects it automatically at held-out points.
    mask_m : float, optional
        Cells farther than this from every point stay empty [m]. The default is the range of the rate's covariance,
        limited to between 3 and 10 mean point spacings.
    extrapolate : bool
        Also fill cells outside the convex hull of the points.
    heights : callable, optional
        Function of positions in a metric CRS and that CRS that returns heights [m], NaN where unknown. If given, the
        motion may depend linearly on height.
    training : TrainingChoice, optional
        Seed, epochs and device of the networks.
    parameters : dict, optional
        Parameters recorded in the lineage.
    progress : Progress, optional
        Updated at least every second.
    titles : sequence of str
        Names of the layers, used in the limitations.

    Raises
    ------
    InputError
        If the layers are incompatible, or the grid would be too large or empty.
    """
    progress = progress or Progress()
    kind = REGISTRY[method_of(FusionMethod, method)]
    points, limitations = gather(layers, progress.part(0.0, 0.05), titles)
    notes: list[str] = []
    _check_size(points, cell_m, mask_m, extrapolate)
    fields = fit_fields(points, progress.part(0.05, 0.15))
    scale = (0.0, 1.0)
    if heights is not None:
        points, fields, scale = _with_drift(points, fields, heights, notes, progress.part(0.15, 0.25))
    if mask_m is None:
        mask_m = float(np.clip(fields.rate.range_m, 3 * points.spacing_m, 10 * points.spacing_m))
    if cell_m == 0 and kind is PublishedNetwork:
        cell_m = _cell_of_network(points, training or TrainingChoice(), notes, progress.part(0.25, 0.3))
    elif cell_m == 0:
        chosen = choose_size(points, fields, progress.part(0.25, 0.3))
        cell_m = fillable_size(points, chosen, mask_m if extrapolate else 0.0)
        notes.append(
            message(
                "A cell size of {cell_m:g} m reduces the accuracy at held-out points by at most 2 %.", cell_m=chosen
            )
        )
        if cell_m > chosen:
            notes.append(
                message(
                    "Cells of {cell_m:g} m are used because smaller ones would take too much memory; for smaller "
                    "cells, fuse a part of the area with CELL_SIZE.",
                    cell_m=cell_m,
                )
            )
    grid = make_grid(points, cell_m, mask_m, extrapolate, progress.part(0.3, 0.35))
    fitted = kind(fields).on_cells(grid.size_m).fit(points, training, progress.part(0.35, 0.5))
    verdict = None
    if len(points) >= MIN_POINTS:
        compared = [fitted, *(REGISTRY[simple](fields) for simple in SIMPLE)]
        verdict = cross_validate(points, compared, fields, training, progress.part(0.5, 0.75))
        if fitted.limitation:
            limitations.append(fitted.limitation)
    else:
        limitations.append(
            message(
                "{points} points are too few for a held-out test, so the accuracy cannot be assessed.",
                points=len(points),
            )
        )
    drift = np.zeros((len(grid), points.drift.shape[1]))
    if heights is not None and points.drift.shape[1]:
        drift[:, 0] = (_known_heights(heights(grid.xy, grid.crs)) - scale[0]) / scale[1]
    grid, estimate = _fill(points, grid, drift, fitted, limitations, progress.part(0.75, 1.0))
    series = _series(layers, points, grid, estimate, method, parameters or {})
    size = plural(
        "{count} cell of {size_m:g} m, within {mask_m:.0f} m of a point; {dates} dates.",
        "{count:,} cells of {size_m:g} m, each within {mask_m:.0f} m of a point; {dates} dates.",
        count=len(grid),
        size_m=grid.size_m,
        dates=len(points.dates),
        mask_m=mask_m,
    )
    return FusionResult(grid, series, method, fields, verdict, [size, *notes], limitations, fitted.note)


def _cell_of_network(points: Points, choice: TrainingChoice, notes: list[str], progress: Progress) -> float:
    """Return the cell width with the smallest error of the published CNN [m], selected as in the paper."""
    epochs = cnn_published.EPOCHS if choice.epochs is None else choice.epochs
    cell_m, tried = cnn_published.choose_cell(points, choice.seed, epochs, progress, choice.device)
    found = joined(", ", (message("{size:g} m: {error:.2f} mm", size=size, error=error) for size, error in tried))
    notes.append(
        message(
            "The published CNN has the smallest error at held-out points with cells of {cell_m:g} m ({found}).",
            cell_m=cell_m,
            found=found,
        )
    )
    return cell_m


def _check_size(points: Points, cell_m: float, mask_m: float | None, extrapolate: bool) -> None:
    """Raise InputError before any long computation if the cell size or the mask distance is invalid."""
    if mask_m is not None and not mask_m > 0:
        raise InputError(message("MASK_DISTANCE is {mask_m:g} m; it must be greater than 0.", mask_m=mask_m))
    if cell_m < 0:
        raise InputError(
            message("CELL_SIZE is {cell_m:g} m; enter a size above 0, or 0 for automatic selection.", cell_m=cell_m)
        )
    if cell_m > 0:
        make_grid(points, cell_m, mask_m or 10 * points.spacing_m, extrapolate)


def _known_heights(heights: FloatArray) -> FloatArray:
    known = np.isfinite(heights)
    return np.where(known, heights, float(np.median(heights[known])) if known.any() else 0.0)


def _with_drift(
    points: Points, fields: Fields, heights: Heights, notes: list[str], progress: Progress
) -> tuple[Points, Fields, tuple[float, float]]:
    """Add height as a drift if that reduces the error at points held out in blocks.

    Returns
    -------
    points : Points
    fields : Fields
    scale : tuple of float
        Mean and standard deviation of the heights at the points [m]; (0, 1) if height is not used.
    """
    at_points = heights(points.xy, points.crs)
    lacking = float((~np.isfinite(at_points)).mean())
    if lacking > 0.5:
        raise InputError(
            message(
                "The DEM has no height at {lacking:.0f} % of the points; provide a DEM that covers them, or "
                "omit the DEM.",
                lacking=100 * lacking,
            )
        )
    known = _known_heights(at_points)
    centre, spread = float(known.mean()), max(float(known.std()), 1e-3)
    drifted = replace(points, drift=((known - centre) / spread)[:, None])
    own = fit_fields(drifted, progress.part(0.0, 0.4))
    plain = cross_validate(points, (), fields, None, progress.part(0.4, 0.7)).blocks.errors["kriging"]
    with_height = cross_validate(drifted, (), own, None, progress.part(0.7, 1.0)).blocks.errors["kriging"]
    first = points.sensor == 0
    before, after = plain.of(first)[0], with_height.of(first)[0]
    if not after < before:
        notes.append(
            message(
                "The motion does not depend on height (error at held-out points: {after:.2f} mm/yr with "
                "height, {before:.2f} mm/yr without), so the DEM is ignored.",
                after=after,
                before=before,
            )
        )
        return points, fields, (0.0, 1.0)
    notes.append(
        message(
            "Including height reduces the error at held-out points from {before:.2f} to {after:.2f} mm/yr.",
            before=before,
            after=after,
        )
    )
    return drifted, own, (centre, spread)


@dataclass(frozen=True, eq=False)
class _Filled:
    rate: FloatArray
    rate_sigma: FloatArray
    displacement: FloatArray
    sigma: FloatArray | None


def _fill(
    points: Points,
    grid: Grid,
    drift: FloatArray,
    fitted: Interpolator,
    limitations: list[str],
    progress: Progress,
) -> tuple[Grid, _Filled]:
    """Estimate the cells in blocks, and drop cells whose rate is not constrained by the points."""
    n, n_dates, xy = len(grid), len(points.dates), grid.xy
    rate, rate_sigma, reach_sigma = np.empty(n), np.full(n, np.nan), np.full(n, np.nan)
    # rounded to the precision of the files, in arrays that PointSeries accepts without a copy
    values, sigma = np.empty((n, n_dates)), np.full((n, n_dates), np.nan, dtype=np.float32)
    for start in range(0, n, _BLOCK):
        part = progress.stage(message("Filling the grid"), start / n, min(start + _BLOCK, n) / n)
        block = slice(start, start + _BLOCK)
        found = fitted.predict(points, Targets(xy[block], drift[block]), part)
        rate[block], values[block] = found.rate, found.displacement.astype(np.float32)
        if found.rate_sigma is not None and found.sigma is not None:
            rate_sigma[block], sigma[block] = found.rate_sigma, found.sigma
            reach_sigma[block] = found.rate_sigma if found.reach_sigma is None else found.reach_sigma
    if not np.isfinite(rate_sigma).any():
        return grid, _Filled(rate, rate_sigma, frozen(values), None)
    spread = float(np.sqrt(fitted.fields.rate.variance))
    known = reach_sigma <= _MAX_SIGMA_SHARE * spread
    if not known.any():
        limitations.append(
            message(
                "No cell estimate is much better than the mean of all points (the motion of neighbouring "
                "points is uncorrelated), so no cell was masked because of its sigma."
            )
        )
        known = np.ones(n, dtype=bool)
    elif not known.all():
        limitations.append(
            plural(
                "{count} cell is empty because its sigma is close to the velocity spread of all points "
                "({spread:.1f} mm/yr).",
                "{count:,} cells are empty because their sigma is close to the velocity spread of all points "
                "({spread:.1f} mm/yr).",
                count=int((~known).sum()),
                spread=spread,
            )
        )
    series = _kept(values, known), _kept(sigma, known)
    return grid.where(known), _Filled(rate[known], rate_sigma[known], *series)


def _kept(array: FloatArray, known: BoolArray) -> FloatArray:
    """Return the selected rows, moved to the start of the same memory."""
    kept = np.flatnonzero(known)
    for part in blocks(len(kept), _BLOCK):
        array[part] = array[kept[part]]
    return frozen(array)[: len(kept)]


def _series(
    layers: Sequence[PointSeries],
    points: Points,
    grid: Grid,
    found: _Filled,
    method: str,
    parameters: dict[str, Any],
) -> PointSeries:
    first = layers[0]
    direction = None
    if first.direction is not None:
        from scipy.spatial import cKDTree

        from ..geometry.local_crs import transform

        places = transform(first.xy, first.crs, grid.crs)
        good = np.isfinite(places).all(axis=1) & np.isfinite(first.direction).all(axis=1)
        if good.any():
            direction = first.direction[good][cKDTree(places[good]).query(grid.xy)[1]]
    stations = {station for layer in layers for station in layer.lineage.gnss_stations}
    date_spans = [stretch for layer in layers[1:] for stretch in layer.lineage.dates_seen]
    return PointSeries(
        pids=np.array([f"g{row}_{column}" for row, column in zip(grid.row, grid.column)]),
        xy=grid.xy,
        dates=points.dates,
        values=found.displacement,
        crs=grid.crs,
        component=first.component,
        direction=direction,
        sigma=found.sigma,
        attributes={"velocity": found.rate, "velocity_std": found.rate_sigma, "distance": grid.distance_m},
        lineage=first.lineage.child(
            "gridfusion",
            {**parameters, "METHOD": method, "CELL_SIZE": grid.size_m},
            *(layer.content_hash() for layer in layers),
            gnss_stations=tuple(sorted(stations)),
            dates_seen=tuple(date_spans),
        ),
    )
