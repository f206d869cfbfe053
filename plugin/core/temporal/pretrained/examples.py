"""Training examples from simulated slopes: acquisitions held out in runs, and the true motion on the target days."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ...common.arrays import BoolArray, Float32Array, FloatArray, IntArray
from ...common.progress import Progress
from ...pretrained.stored_examples import stored_examples
from ...synthetic.simulator.slope_stream import SimulatedSlope, simulated_slope
from ..smoothing.gp_smoother import MIN_VALUES, fit_pool
from .features import inputs_of, network_features
from .shared_motion import MIN_DATES

SLOPES_PER_PART = 10
POINTS = (12, 160)
YEARS = (1.0, 6.0)
# maximum numbers of points and target days per slope
_MAX_ROWS = 60
_MAX_DAYS = 24
# share of the slopes whose points have individual gaps, and their maximum number of points
_GAPPY_SHARE, _MAX_GAPPY_POINTS = 0.2, 40
# points with an unwrapping error larger than this are excluded [mm]
_MAX_JUMP_MM = 8.0


@dataclass(frozen=True, eq=False)
class Example:
    """Network inputs and target of one slope; n = number of points times target days.

    Attributes
    ----------
    features : ndarray, shape (n, N_FEATURES)
    shared_difference, neighbour_difference : ndarray, shape (n,)
        Estimate with the shared motion minus the smoother, and mean own motion of the neighbours minus that of the
        point [mm].
    sigma, shared_sigma : ndarray, shape (n,)
        Standard deviations of the smoother and of the estimate with the shared motion [mm].
    error : ndarray, shape (n,)
        True displacement minus the smoother [mm].
    """

    features: Float32Array
    shared_difference: Float32Array
    neighbour_difference: Float32Array
    sigma: Float32Array
    shared_sigma: Float32Array
    error: Float32Array


def examples_of(seed: int, part: int, folder: Path) -> list[Example]:
    """Return the examples of one part of the stream, read from the folder or simulated and stored there."""
    path = folder / f"{seed}_{part:06d}.npz"

    def simulated() -> list[Example]:
        return [e for k in range(SLOPES_PER_PART) if (e := example(seed, part * SLOPES_PER_PART + k)) is not None]

    return stored_examples(Example, path, simulated)


def example(seed: int, number: int) -> Example | None:
    """Return the example of slope `number` of the stream of a seed; None if it has too few points or dates."""
    rng = np.random.default_rng([seed, 80_914, number])
    n_points = int(np.exp(rng.uniform(*np.log(POINTS))))
    # individual gaps make the smoother slow
    gaps = rng.random() < _GAPPY_SHARE
    n_points = min(n_points, _MAX_GAPPY_POINTS) if gaps else n_points
    slope = simulated_slope(seed, number, n_points, float(np.exp(rng.uniform(*np.log(YEARS)))), gaps)
    is_held_out = hold_out_runs(rng, len(slope.day))
    known_values = slope.values[:, ~is_held_out]
    good = np.isfinite(known_values).sum(axis=1) >= max(MIN_VALUES, 6)
    if good.sum() < 8 or (~is_held_out).sum() < MIN_DATES:
        return None
    day, values = slope.day[~is_held_out].astype(float), known_values[good]
    span = np.arange(slope.day[0], slope.day[-1] + 1)
    drawn = (_sample(rng, slope.day[is_held_out], _MAX_DAYS // 2), _sample(rng, span, _MAX_DAYS // 2))
    target = np.unique(np.concatenate(drawn))
    pool = fit_pool(day, values)
    inputs = inputs_of(day, values, slope.xy[good], target.astype(float), pool, Progress())
    truth, usable = _truth_in_measured_datum(slope)
    rows = np.flatnonzero(usable[good])
    if not len(rows):
        return None
    rows = np.sort(rng.choice(rows, min(_MAX_ROWS, len(rows)), replace=False))
    smoothed, shared, neighbours = inputs.smoothed, inputs.shared, inputs.neighbours[rows]
    parts = (
        inputs.shared_difference[rows],
        shared.own_motion[neighbours].mean(axis=1) - shared.own_motion[rows],
        smoothed.sigma[rows],
        shared.sigma[rows],
        truth[good][rows][:, target] - smoothed.values[rows],
    )
    features = network_features(inputs, rows)
    return Example(features.reshape(-1, features.shape[2]), *(part.astype(np.float32).ravel() for part in parts))


def hold_out_runs(rng: np.random.Generator, n_dates: int) -> BoolArray:
    """Return a mask of held-out dates: a tenth to a third, in runs of 1 to 6, without the first and the last date."""
    is_held_out = np.zeros(n_dates, dtype=bool)
    target = rng.uniform(0.1, 0.33)
    while is_held_out.mean() < target:
        start = int(rng.integers(1, n_dates - 1))
        is_held_out[start : min(start + int(rng.choice([1, 1, 1, 2, 4, 6])), n_dates - 1)] = True
    return is_held_out


def _sample(rng: np.random.Generator, days: IntArray, count: int) -> IntArray:
    return rng.choice(days, min(count, len(days)), replace=False)


def _truth_in_measured_datum(slope: SimulatedSlope) -> tuple[FloatArray, BoolArray]:
    """Return the truth plus offset and trend of the errors, and a mask of points without unwrapping errors."""
    error = slope.values - slope.truth_mm[:, slope.day]
    observed = np.isfinite(error)
    day = slope.day.astype(float)
    count = observed.sum(axis=1)
    all_days = np.arange(slope.truth_mm.shape[1], dtype=float)
    truth = np.array(slope.truth_mm)
    usable = count >= 6
    for i in np.flatnonzero(usable):
        own, at = error[i, observed[i]], day[observed[i]]
        truth[i] += np.polyval(np.polyfit(at, own, 1), all_days)
        before = np.cumsum(own)[2:-3]
        n = np.arange(3, len(own) - 2)
        if len(n):
            step = (own.sum() - before) / (len(own) - n) - before / n
            weight = np.sqrt(n * (len(own) - n) / len(own))
            usable[i] = np.max(np.abs(step) * weight) < _MAX_JUMP_MM * np.sqrt(len(own)) / 2
    return truth, usable
