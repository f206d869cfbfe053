"""Accuracy of all methods against the daily truth of synthetic slopes, and speed of the filters.

Run with `./run bench methods`. All methods use the same acquisitions, with the common-mode error subtracted, and
nowcast every day after training. The second table compares the time of one thousand Kalman filters with statsmodels
and, if installed, pykalman and simdkalman, which require a regular grid of dates.
"""

from __future__ import annotations

import importlib.util
import time
from collections.abc import Callable

import numpy as np
from slopemuse.plugin.core.baselines.registry import BASELINES
from slopemuse.plugin.core.baselines.task import Task
from slopemuse.plugin.core.common.metrics import coverage_90, crps_normal, rmse
from slopemuse.plugin.core.common.progress import Progress
from slopemuse.plugin.core.evaluation.forecasts.trained_methods import TITLES, trained_method
from slopemuse.plugin.core.inputs.common_mode_error import remove_common_error
from slopemuse.plugin.core.state_space.following.driverless_kalman import fit_kalman, kalman_nowcast
from slopemuse.plugin.core.synthetic import make_slope

SEEDS = range(2)
N_POINTS = 80


def accuracy() -> None:
    """Print the RMSE, CRPS, coverage and time of all methods, averaged over the seeds."""
    progress = Progress()
    rows: dict[str, list[tuple[float, float, float, float]]] = {name: [] for name in (*BASELINES, *TITLES)}
    for seed in SEEDS:
        slope = make_slope(seed, n_points=N_POINTS, correlated=True)
        stable, end = slope.stable_in_sensor(), slope.days[(2 * len(slope.days)) // 3]
        corrected = remove_common_error(slope.series, stable, end, progress).series
        day, last = (slope.series.dates - slope.days[0]).astype(int), int((end - slope.days[0]).astype(int))
        task = Task(corrected.values, day, slope.forcing.filled()[0], last, np.arange(last + 1, len(slope.days)))
        truth, past, every = slope.truth_los(), day <= last, np.ones(slope.series.n_points, dtype=bool)
        truth = truth + np.nanmean(task.values[:, past] - truth[:, day[past]], axis=1, keepdims=True)
        for name, scores in rows.items():
            start = time.perf_counter()
            method = (
                BASELINES[name].nowcast
                if name in BASELINES
                else trained_method(name, slope.series, every, stable, None, 0)
            )
            nowcast = method(task, progress)
            error = nowcast.value - truth[:, task.targets]
            spent = time.perf_counter() - start
            scores.append((rmse(error), crps_normal(error, nowcast.sigma), coverage_90(error, nowcast.sigma), spent))
    mean = {name: np.mean(scores, axis=0) for name, scores in rows.items()}
    best = min(score[0] for score in mean.values())
    print("| method | RMSE [mm] | ÷ Kalman | CRPS [mm] | truth in 90 % | time [s] |\n|---|---|---|---|---|---|")
    for name, (error, crps, inside, spent) in sorted(mean.items(), key=lambda item: item[1][0]):
        title = BASELINES[name].title if name in BASELINES else TITLES[name]
        shown = f"**{error:.2f}**" if error == best else f"{error:.2f}"
        ratio = error / mean["kalman"][0]
        print(f"| {title} | {shown} | {ratio:.2f} | {crps:.2f} | {100 * inside:.0f} % | {spent:.1f} |", flush=True)


def speed() -> None:
    """Print the time of filters for one thousand series of 160 dates, without the fits."""
    slope, progress = make_slope(0, n_points=1000), Progress()
    values, day = slope.series.values, (slope.series.dates - slope.days[0]).astype(int)
    fitted = fit_kalman(values[:, :100], day[:100], progress)
    grid = np.full((len(values), int(day[-1] // 12) + 1), np.nan)
    grid[:, np.rint(day / 12).astype(int)] = values
    own = _timed(lambda: kalman_nowcast(fitted, values, day, day, 1, progress))
    print("\n| filter, 1,000 series | time [s] | ÷ ours |\n|---|---|---|")
    print(f"| ours, irregular dates | {own:.2f} | 1 |")
    for name, run in (("statsmodels", _statsmodels), ("simdkalman", _simdkalman), ("pykalman", _pykalman)):
        if importlib.util.find_spec(name) is None:
            print(f"| {name} | not installed | |")
            continue
        spent = run(grid)
        print(f"| {name}, regular grid | {spent:.2f} | {spent / own:.0f} |", flush=True)


def _timed(run: Callable[[], object]) -> float:
    start = time.perf_counter()
    run()
    return time.perf_counter() - start


def _statsmodels(grid: np.ndarray) -> float:
    from statsmodels.tsa.statespace.structural import UnobservedComponents

    some = grid[:50]

    def run() -> None:
        for row in some:
            UnobservedComponents(row, "lltrend").filter([6.0, 0.1, 0.01])

    return _timed(run) * len(grid) / len(some)


def _simdkalman(grid: np.ndarray) -> float:
    import simdkalman

    step = np.array([[1.0, 1.0], [0.0, 1.0]])
    model = simdkalman.KalmanFilter(step, np.diag([0.1, 0.01]), np.array([[1.0, 0.0]]), 6.0)
    return _timed(lambda: model.compute(grid, 1))


def _pykalman(grid: np.ndarray) -> float:
    from pykalman import KalmanFilter

    model = KalmanFilter([[1, 1], [0, 1]], [[1, 0]], np.diag([0.1, 0.01]), [[6.0]])
    some = np.ma.masked_invalid(grid[:20])
    return _timed(lambda: [model.filter(row) for row in some]) * len(grid) / 20


if __name__ == "__main__":
    accuracy()
    speed()
