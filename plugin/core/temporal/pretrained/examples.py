"""Examples of simulated slopes: dates hidden as acquisitions are missed, and the truth on days between and on them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ...common.arrays import BoolArray, Float32Array, FloatArray, IntArray
from ...common.progress import Progress
from ...pretrained.stored_examples import stored_examples
from ...synthetic.simulator.slope_stream import SimulatedSlope, simulated_slope
from ..smoothing.gp_smoother import LEAST_VALUES, fit_pool
from .features import features, situation_of
from .shared_motion import LEAST_DATES

SLOPES_PER_PART = 10
POINTS = (12, 160)
YEARS = (1.0, 6.0)
_MOST_ROWS = 60
_DAYS = 24
_GAPPY, _MOST_GAPPY = 0.2, 40
# points with an error of phase that changes the level by more than this are not learnt [mm]
_JUMP_MM = 8.0


@dataclass(frozen=True, eq=False)
class Example:
    """What the network reads and should find on one slope.

    Attributes
    ----------
    read : ndarray, shape (n, N_FEATURES)
    apart, across : ndarray, shape (n,)
        Shared motion less the smoother, and mean rest of neighbours less the own rest [mm].
    sigma, shared_sigma : ndarray, shape (n,)
        Of both estimates [mm].
    error : ndarray, shape (n,)
        Truth less the smoother [mm].
    """

    read: Float32Array
    apart: Float32Array
    across: Float32Array
    sigma: Float32Array
    shared_sigma: Float32Array
    error: Float32Array


def examples_of(seed: int, part: int, folder: Path) -> list[Example]:
    """Return the examples of a part of the stream: from a file of the folder, or made and written there."""
    path = folder / f"{seed}_{part:06d}.npz"

    def made() -> list[Example]:
        return [e for k in range(SLOPES_PER_PART) if (e := example(seed, part * SLOPES_PER_PART + k)) is not None]

    return stored_examples(Example, path, made)


def example(seed: int, number: int) -> Example | None:
    """Return the example of slope `number` of the stream of a seed; None where too little is seen."""
    rng = np.random.default_rng([seed, 80_914, number])
    n_points = int(np.exp(rng.uniform(*np.log(POINTS))))
    # values that single points lack cost the smoother much time
    gaps = rng.random() < _GAPPY
    n_points = min(n_points, _MOST_GAPPY) if gaps else n_points
    slope = simulated_slope(seed, number, n_points, float(np.exp(rng.uniform(*np.log(YEARS)))), gaps)
    hidden = hide(rng, len(slope.day))
    seen_values = slope.values[:, ~hidden]
    good = np.isfinite(seen_values).sum(axis=1) >= max(LEAST_VALUES, 6)
    if good.sum() < 8 or (~hidden).sum() < LEAST_DATES:
        return None
    day, values = slope.day[~hidden].astype(float), seen_values[good]
    span = np.arange(slope.day[0], slope.day[-1] + 1)
    target = np.unique(np.concatenate([_some(rng, slope.day[hidden], _DAYS // 2), _some(rng, span, _DAYS // 2)]))
    pool = fit_pool(day, values)
    situation = situation_of(day, values, slope.xy[good], target.astype(float), pool, Progress())
    truth, sound = _in_its_datum(slope)
    rows = np.flatnonzero(sound[good])
    if not len(rows):
        return None
    rows = np.sort(rng.choice(rows, min(_MOST_ROWS, len(rows)), replace=False))
    smoothed, shared, near = situation.smoothed, situation.shared, situation.near[rows]
    parts = (
        situation.apart[rows],
        shared.rest[near].mean(axis=1) - shared.rest[rows],
        smoothed.sigma[rows],
        shared.sigma[rows],
        truth[good][rows][:, target] - smoothed.values[rows],
    )
    read = features(situation, rows)
    return Example(read.reshape(-1, read.shape[2]), *(part.astype(np.float32).ravel() for part in parts))


def hide(rng: np.random.Generator, n_dates: int) -> BoolArray:
    """Hide a tenth to a third of the dates in runs of 1 to 6; the first and last stay."""
    hidden = np.zeros(n_dates, dtype=bool)
    target = rng.uniform(0.1, 0.33)
    while hidden.mean() < target:
        start = int(rng.integers(1, n_dates - 1))
        hidden[start : min(start + int(rng.choice([1, 1, 1, 2, 4, 6])), n_dates - 1)] = True
    return hidden


def _some(rng: np.random.Generator, days: IntArray, count: int) -> IntArray:
    return rng.choice(days, min(count, len(days)), replace=False)


def _in_its_datum(slope: SimulatedSlope) -> tuple[FloatArray, BoolArray]:
    """Return the truth with the level and the drift of the measurements, and the points without errors of phase."""
    error = slope.values - slope.truth_mm[:, slope.day]
    seen = np.isfinite(error)
    day = slope.day.astype(float)
    count = seen.sum(axis=1)
    every = np.arange(slope.truth_mm.shape[1], dtype=float)
    truth = np.array(slope.truth_mm)
    sound = count >= 6
    for i in np.flatnonzero(sound):
        own, at = error[i, seen[i]], day[seen[i]]
        truth[i] += np.polyval(np.polyfit(at, own, 1), every)
        before = np.cumsum(own)[2:-3]
        n = np.arange(3, len(own) - 2)
        if len(n):
            step = (own.sum() - before) / (len(own) - n) - before / n
            weight = np.sqrt(n * (len(own) - n) / len(own))
            sound[i] = np.max(np.abs(step) * weight) < _JUMP_MM * np.sqrt(len(own)) / 2
    return truth, sound
