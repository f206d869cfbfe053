"""Velocity of a layer: a joint fit at every point, stored as fields of the layer."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..common.arrays import DateArray, FloatArray, IntArray, blocks
from ..common.errors import InputError
from ..common.messages import message, quoted
from ..common.progress import Progress
from ..data.point_series import PointSeries
from ..execution.block_map import mapped_blocks
from .trend import TERMS, fit_trend

# number of points in one task of `mapped_blocks`, and number that fits into the processor cache
_BLOCK, _FITTED_TOGETHER = 20_000, 1000
# attributes of the input, from its producer or a former fit, that a new fit replaces or, without the term, would
# contradict
_REPLACED = re.compile("(acceleration|seasonality)(_std)?|(semi)?annual_(mm|peak_day)|step_[0-9]{8}")


def velocities(
    series: PointSeries,
    terms: Sequence[str] = ("linear",),
    steps: Sequence[np.datetime64] = (),
    parameters: dict[str, Any] | None = None,
    progress: Progress | None = None,
) -> PointSeries:
    """Fit the velocity of every point.

    Parameters
    ----------
    series : PointSeries
        Layer; its sigma, if any, gives the weights.
    terms : sequence of str
        Terms of `trend.TERMS`; the linear term is always fitted.
    steps : sequence of datetime64[D]
        Days of steps: from each day on, the series may have another offset.
    parameters : dict, optional
        Parameters recorded in the lineage.
    progress : Progress, optional
        Progress is reported after every block of points.

    Returns
    -------
    PointSeries
        The layer with the attributes velocity, velocity_std [mm/yr], acceleration, acceleration_std [mm/yr²],
        annual_mm, annual_peak_day, semiannual_mm, semiannual_peak_day, step_YYYYMMDD [mm], r2, rmse [mm] and n_dates;
        NaN if a point has too few dates.

    Raises
    ------
    InputError
        If a term is unknown, a step lies outside the dates, or no point has enough dates.
    """
    progress = progress or Progress()
    unknown = [term for term in terms if term not in TERMS]
    if unknown:
        raise InputError(
            message(
                "TERMS contains the unknown term {unknown}; use {terms}.",
                unknown=quoted(unknown[0]),
                terms=", ".join(TERMS),
            )
        )
    ordered = _checked_steps(series, steps)

    def take(part: slice) -> tuple[FloatArray, FloatArray | None]:
        return series.values[part], None if series.sigma is None else series.sigma[part]

    parts = list(blocks(series.n_points, _BLOCK))
    found = mapped_blocks(_fitted, (series.dates, tuple(terms), ordered), parts, take, progress)
    joined = _joined(found)
    if not joined or not np.isfinite(joined["velocity"]).any():
        raise InputError(
            message(
                "No point has enough dates for this fit (the layer has {n_dates}); use fewer TERMS and STEPS or a "
                "longer series.",
                n_dates=series.n_dates,
            )
        )
    kept = {name: array for name, array in series.attributes.items() if not _REPLACED.fullmatch(name)}
    lineage = series.lineage.child("velocity", parameters or {}, series.content_hash(progress))
    return series.with_(attributes={**kept, **joined}, lineage=lineage)


def _fitted(
    dates: DateArray,
    terms: Sequence[str],
    steps: Sequence[np.datetime64],
    values: FloatArray,
    sigma: FloatArray | None,
    *,
    progress: Progress,
) -> dict[str, FloatArray]:
    """Return the fields of a block of points."""
    found = []
    for part in blocks(len(values), _FITTED_TOGETHER):
        progress.step(part.start / len(values), message("Fitting velocities"))
        fit = fit_trend(dates, values[part], terms, steps, None if sigma is None else sigma[part])
        fields = {"velocity": fit.velocity, "velocity_std": fit.velocity_std}
        if "acceleration" in terms:
            fields.update(acceleration=fit.acceleration, acceleration_std=fit.acceleration_std)
        for term in fit.amplitude_mm:
            fields[f"{term}_mm"], fields[f"{term}_peak_day"] = fit.amplitude_mm[term], fit.peak_day[term]
        for k, step in enumerate(steps):
            fields["step_" + str(step).replace("-", "")] = fit.steps_mm[:, k]
        fields.update(r2=fit.r2, rmse=fit.rmse, n_dates=fit.n.astype(float))
        found.append(fields)
    return _joined(found)


def _joined(found: list[dict[str, FloatArray]]) -> dict[str, FloatArray]:
    """Return the fields concatenated over all blocks."""
    return {name: np.concatenate([fields[name] for fields in found]) for name in (found[0] if found else ())}


def _checked_steps(series: PointSeries, steps: Sequence[np.datetime64]) -> list[np.datetime64]:
    ordered = sorted({np.datetime64(step, "D") for step in steps})
    intervals: dict[int, np.datetime64] = {}
    for step in ordered:
        after = int(np.searchsorted(series.dates, step))
        if not 0 < after < series.n_dates:
            raise InputError(
                message(
                    "STEPS contains {step}, which is not between the first and the last date of the layer ({first} "
                    "to {last}).",
                    step=step,
                    first=series.dates[0],
                    last=series.dates[-1],
                )
            )
        if after in intervals:
            raise InputError(
                message(
                    "STEPS contains {interval} and {step}, but the layer has no date between them; keep one of them.",
                    interval=intervals[after],
                    step=step,
                )
            )
        intervals[after] = step
    return ordered


@dataclass(frozen=True)
class HistogramFacts:
    """Histogram of velocities with its summary.

    Attributes
    ----------
    edges : ndarray
        Edges of the bins [mm/yr].
    counts : ndarray of int
        Number of points per bin.
    mode : float
        Middle of the fullest bin [mm/yr].
    low, high : float
        Limits of the narrowest run of bins that contains at least `core_share` of the points [mm/yr].
    share : float
        Share of the points between these limits.
    """

    edges: FloatArray
    counts: IntArray
    mode: float
    low: float
    high: float
    share: float


def histogram_facts(velocity: FloatArray, core_share: float = 0.75) -> HistogramFacts:
    """Bin velocities as in the paper: bins centred on integers of mm/yr, or finer or coarser where needed.

    Parameters
    ----------
    velocity : ndarray
        Velocities [mm/yr]; NaN are ignored.
    core_share : float
        Minimum share of the points between `low` and `high`.
    """
    known = velocity[np.isfinite(velocity)]
    low, high = float(known.min()), float(known.max())
    # a few extreme points do not coarsen the bins, unless the number of bins would exceed 400
    middle = float(np.subtract(*np.percentile(known, [99, 1])))
    finest = max(middle / 30, (high - low) / 400, 1e-6 / 60)
    ten = 10.0 ** np.floor(np.log10(finest))
    width = float(next(ten * m for m in (1, 2, 5, 10) if ten * m >= finest))
    # use the 1 mm/yr of the paper, unless it would hide the shape or make the bars too thin
    width = 1.0 if 8 <= middle <= 80 and high - low <= 400 else width
    first = np.floor(low / width + 0.5)
    edges = (np.arange(first, np.floor(high / width + 0.5) + 2) - 0.5) * width
    counts = np.histogram(known, edges)[0]
    sums = np.concatenate([[0], np.cumsum(counts)])
    start, end = 0, len(counts)
    for i in range(len(counts)):
        j = int(np.searchsorted(sums, sums[i] + core_share * len(known) - 1e-9))
        if j < len(sums) and j - i < end - start:
            start, end = i, j
    mode = float((edges[:-1] + width / 2)[np.argmax(counts)])
    share = float(counts[start:end].sum() / len(known))
    return HistogramFacts(edges, counts, mode, float(edges[start]), float(edges[end]), share)
