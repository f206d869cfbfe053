"""The smoother corrected by the pretrained network, as far as held-out dates of the slope show that it helps."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from ...common.arrays import BoolArray, FloatArray
from ...common.progress import Progress
from ...pretrained.weights import Weights
from ..gp_smoother import LEAST_VALUES, Pool, Smoothed, smooth
from ..temporal_holdout import hidden_runs, scored_points
from .features import features, situation_of
from .network import answer, combined
from .shared_motion import LEAST_DATES, LEAST_POINTS

_BLOCK = 200
# before held-out dates are seen, the whole correction is expected to be right, give or take this share
_SPREAD_OF_GATE = 0.3


@dataclass(frozen=True)
class Gate:
    """How much of the correction is used, and why.

    Attributes
    ----------
    share : float
        0 to 1.
    n_dates : int
        Held out to decide; 0 where there are too few points or dates.
    rmse, smoother_rmse : float
        With that share, and of the smoother, on the held-out dates [mm].
    """

    share: float
    n_dates: int = 0
    rmse: float = float("nan")
    smoother_rmse: float = float("nan")


def corrected(
    weights: Weights,
    day: FloatArray,
    values: FloatArray,
    xy: FloatArray,
    wanted: FloatArray,
    pool: Pool,
    gate: float,
    progress: Progress,
) -> Smoothed:
    """Estimate the motion on wanted days; the smoother alone with few points or dates, or a closed gate.

    Parameters
    ----------
    weights : Weights
    day, wanted : ndarray, shape (n_dates,), (n_wanted,)
    values : ndarray, shape (n_points, n_dates)
        [mm]; NaN = none.
    xy : ndarray, shape (n_points, 2)
        [m]
    pool : Pool
        Of the values.
    gate : float
        Share of the correction that is used.
    progress : Progress
    """
    good = np.flatnonzero(np.isfinite(values).sum(axis=1) >= LEAST_VALUES)
    if not gate or len(good) < LEAST_POINTS or len(day) < LEAST_DATES:
        return smooth(day, values, wanted, pool, progress)
    situation = situation_of(day, values[good], xy[good], wanted, pool, progress.part(0.0, 0.7))
    alone, shared = situation.smoothed, situation.shared
    mean, sigma = np.full((len(values), len(wanted)), np.nan), np.full((len(values), len(wanted)), np.nan)
    noise = np.full(len(values), np.nan)
    noise[good] = alone.noise
    for start in range(0, len(good), _BLOCK):
        progress.step(0.7 + 0.3 * start / len(good))
        rows = np.arange(start, min(start + _BLOCK, len(good)))
        outputs = answer(weights, features(situation, rows))
        plain = alone.sigma[rows]
        across = shared.rest[situation.near[rows]].mean(axis=1) - shared.rest[rows]
        added, own = combined(outputs, situation.apart[rows], across, plain, shared.sigma[rows])
        mean[good[rows]] = alone.values[rows] + gate * added
        sigma[good[rows]] = np.sqrt((1.0 - gate) * plain**2 + gate * own**2)
    return Smoothed(mean, sigma, noise)


def held_out(
    weights: Weights,
    day: FloatArray,
    values: FloatArray,
    xy: FloatArray,
    hidden: BoolArray,
    pool: Pool,
    progress: Progress,
) -> tuple[FloatArray, FloatArray]:
    """Return what the smoother and the corrected smoother find on hidden dates from all others [mm]."""
    part = pool if pool.of_date is None else replace(pool, of_date=pool.of_date[~hidden])
    given = (day[~hidden], values[:, ~hidden])
    plain = smooth(*given, day[hidden], part, progress.part(0.0, 0.2)).values
    full = corrected(weights, *given, xy, day[hidden], part, 1.0, progress.part(0.2, 1.0)).values
    return plain, full


def gate_of(
    weights: Weights, day: FloatArray, values: FloatArray, xy: FloatArray, pool: Pool, progress: Progress
) -> Gate:
    """Return the share of the correction that errs least on held-out dates; 0 where it does not reduce the error."""
    hidden = hidden_runs(len(day)) > 0
    rows = scored_points(values)
    if not hidden.any() or len(rows) < LEAST_POINTS or (~hidden).sum() < LEAST_DATES:
        return Gate(0.0)
    values, xy = values[rows], xy[rows]
    plain, full = held_out(weights, day, values, xy, hidden, pool, progress)
    missed, added = values[:, hidden] - plain, full - plain
    known = np.isfinite(missed) & np.isfinite(added)
    missed, added = np.where(known, missed, 0.0), np.where(known, added, 0.0)
    of_error, of_size = (missed * added).sum(axis=0), (added**2).sum(axis=0)
    if not of_size.sum() > 0:
        return Gate(0.0)
    best = of_error.sum() / of_size.sum()
    # the points of a date share errors: dates count, not values
    uncertain = ((of_error - best * of_size) ** 2).sum() / of_size.sum() ** 2
    certain = _SPREAD_OF_GATE**2
    share = float(np.clip((best * certain + uncertain) / (certain + uncertain), 0.0, 1.0))
    count = max(int(known.sum()), 1)
    before = float(np.sqrt((missed**2).sum() / count))
    after = float(np.sqrt(((missed - share * added) ** 2).sum() / count))
    return Gate(share if after <= before else 0.0, int(hidden.sum()), min(after, before), before)
