"""Time and memory of training and estimation on large slopes: the 10,000 points and 3,000 days that are promised.

Run by `./run bench sizes`, or with other numbers by `--points` and `--days`. A process has one peak of memory, so each
size needs a run of its own.
"""

from __future__ import annotations

import argparse
import resource
import time

import numpy as np
from slopemuse.plugin.core.daily.rate.rate_estimate import estimate_daily
from slopemuse.plugin.core.synthetic import make_slope
from slopemuse.plugin.core.training.rate_training import TrainingOptions, train


def main() -> None:
    """Print the times, the peak of memory and the errors after training."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--points", type=int, default=10_000)
    parser.add_argument("--days", type=int, default=3_000)
    chosen = parser.parse_args()
    slope = make_slope(0, n_points=chosen.points, n_days=chosen.days)
    nowhere = np.zeros(chosen.points, dtype=bool)
    start = time.perf_counter()
    model = train(slope.series, slope.forcing, TrainingOptions(), nowhere)
    trained = time.perf_counter()
    daily = estimate_daily(slope.series, model, slope.forcing, stable_mask=nowhere).series
    ended = time.perf_counter()
    later = daily.dates > model.train_end
    error = daily.values - slope.truth_los()[:, (daily.dates - slope.days[0]).astype(int)]
    error -= error[:, ~later].mean(axis=1, keepdims=True)
    # kilobytes on Linux
    peak_gib = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20
    print("| points | days | method | training [s] | estimate [s] | peak memory [GiB] | RMSE after training [mm] |")
    print("|---|---|---|---|---|---|---|")
    print(
        f"| {chosen.points:,} | {chosen.days:,} | {model.method} | {trained - start:.0f} | {ended - trained:.0f} "
        f"| {peak_gib:.1f} | {np.sqrt(np.mean(error[:, later] ** 2)):.2f} |"
    )
    scores = model.scores
    print(f"held out [mm]: {scores['rmse']:.2f}, Kalman {scores['rmse_kf']:.2f}, last {scores['rmse_persistence']:.2f}")


if __name__ == "__main__":
    main()
