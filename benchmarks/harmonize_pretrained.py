"""Pretrained network of the time axis: errors on held-out dates of slopes with foreign laws, and of Ustica.

Run with `./run bench harmonize_pretrained`; `SLOPEMUSE_DATA=FOLDER` with `FOLDER/ustica` adds the measured data.
Held-out dates of synthetic slopes are scored against their truth, in the datum of each series, and the acquisitions
against intervals that include noise. "Shared motion" is the statistical part without the network.
"""

from __future__ import annotations

import argparse
import csv
import os
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
from slopemuse.benchmarks.harmonize import PRODUCT, no_worse, print_targets, rms
from slopemuse.plugin.core.common.progress import Progress
from slopemuse.plugin.core.data.point_series import PointSeries
from slopemuse.plugin.core.environment.torch_runtime import TrainingChoice
from slopemuse.plugin.core.io.insar.options import ImportOptions
from slopemuse.plugin.core.io.insar.reader import read_insar
from slopemuse.plugin.core.synthetic import foreign_laws, held_out_laws
from slopemuse.plugin.core.synthetic.foreign_laws import ForeignSlope
from slopemuse.plugin.core.temporal.methods import Pretrained, days_of
from slopemuse.plugin.core.temporal.pretrained.correction import Gate, corrected
from slopemuse.plugin.core.temporal.pretrained.network import time_weights
from slopemuse.plugin.core.temporal.smoothing.gp_smoother import Smoothed, fit_pool, smooth
from slopemuse.plugin.core.temporal.smoothing.temporal_holdout import held_out_run_lengths

QUIET = Progress()
HEADER = (
    "| {} | smoother [mm] | shared motion ÷ smoother | network ÷ smoother | pretrained ÷ smoother (worst) "
    "| share used | held-out values within 90 %: smoother | pretrained | truth within 90 % |"
)


def compared_methods(seen: PointSeries, target: np.ndarray) -> tuple[Smoothed, Smoothed, Smoothed, Smoothed, float]:
    """Return the results of the smoother, shared motion, the ungated network and METHOD = pretrained, and the gate."""
    day, at = days_of(seen, target)
    pool = fit_pool(day, seen.values, sigma=seen.sigma)
    plain = smooth(day, seen.values, at, pool)
    given = time_weights(), day, seen.values, seen.xy, at, pool
    shared, network = (corrected(*given, Gate(1.0, part), QUIET) for part in (0.0, 1.0))
    fitted = Pretrained().fit(seen, pool, TrainingChoice(), QUIET)
    assert isinstance(fitted, Pretrained) and fitted.gate is not None
    return plain, shared, network, fitted.predict(seen, target, pool, QUIET), fitted.gate.share


def inside(done: Smoothed, values: np.ndarray, noise: bool) -> float:
    """Return the fraction of values within the 90 % interval, which includes the noise if `noise` is True."""
    sigma = np.hypot(done.sigma, done.noise[:, None]) if noise else done.sigma
    return float(np.nanmean(np.abs(done.values - values) <= 1.645 * sigma))


def slope_row(slope: ForeignSlope) -> tuple[float, ...]:
    """Return the table row of a slope."""
    hidden = held_out_run_lengths(slope.series.n_dates) > 0
    seen, values = slope.series.dates_where(~hidden), slope.series.values
    truth = slope.truth[:, slope.day]
    truth = (truth + (values - truth).mean(axis=1, keepdims=True))[:, hidden]
    plain, shared, network, done, gate = compared_methods(seen, slope.series.dates[hidden])
    base = rms(plain.values - truth)
    ratios = [rms(each - truth) / base for each in (shared.values, network.values, done.values)]
    held = inside(plain, values[:, hidden], True), inside(done, values[:, hidden], True), inside(done, truth, False)
    return (base, *ratios, gate, *held)


def slopes(seeds: range) -> None:
    """Print the errors on slopes with laws that the training simulator does not contain."""
    print(f"\n{HEADER.format('law')}\n|{'---|' * 9}")
    laws: list[tuple[Callable[..., ForeignSlope], str]] = [
        (foreign_laws.make_foreign, law) for law in (*foreign_laws.LAWS, *foreign_laws.SURPRISES)
    ]
    laws += [(held_out_laws.make_held_out, law) for law in held_out_laws.LAWS]
    rows = []
    for make, law in laws:
        table = np.array([slope_row(make(law, seed)) for seed in seeds])
        rows.append(table)
        mean = np.median(table, axis=0)
        percents = " | ".join(f"{100 * share:.0f} %" for share in mean[4:])
        print(
            f"| {law} | {mean[0]:.2f} | {mean[1]:.3f} | {mean[2]:.3f} | {mean[3]:.3f} ({table[:, 3].max():.3f}) "
            f"| {percents} |",
            flush=True,
        )
    every = np.concatenate(rows)
    print(
        f"| all, median | {np.median(every[:, 0]):.2f} | "
        + " | ".join(f"{np.median(every[:, k]):.3f} ({every[:, k].max():.3f})" for k in (1, 2, 3))
        + " | "
        + " | ".join(f"{100 * np.mean(every[:, k]):.0f} %" for k in range(4, 8))
        + " |"
    )
    of_law = [100 * float(table[:, 6].mean()) for table in rows]
    print_targets(
        ("pretrained ÷ smoother, median", float(np.median(every[:, 3])), 0.0, 0.9),
        ("pretrained ÷ smoother, worst law", max(float(np.median(table[:, 3])) for table in rows), 0.0, 0.9),
        ("pretrained ÷ smoother, worst slope", float(every[:, 3].max()), 0.0, 1.0),
        ("held-out values within 90 %, lowest law [%]", min(of_law), 86.0, 94.0),
        ("held-out values within 90 %, highest law [%]", max(of_law), 86.0, 94.0),
    )


def ustica(folder: Path) -> None:
    """Print the errors at the dates of Sentinel-1B."""
    series = read_insar(folder / PRODUCT, ImportOptions()).series
    with (folder / "tidy_platform_117_0227.csv").open() as file:
        platform = {row["date"]: row["platform"] for row in csv.DictReader(file)}
    own = np.array([platform[str(date).replace("-", "")] for date in series.dates])
    seen, hidden = series.dates_where(own == "S1A"), series.dates_where(own == "S1B")
    started = time.process_time()
    plain, shared, network, done, gate = compared_methods(seen, hidden.dates)
    seconds = time.process_time() - started
    base = rms(plain.values - hidden.values)
    print(f"\nUstica, {seen.n_points:,} points; share used {100 * gate:.0f} %; together {seconds:.0f} s of processor\n")
    print("| method | RMSE [mm] | ÷ smoother |\n|---|---|---|")
    for name, values in (
        ("smoother", plain.values),
        ("shared motion", shared.values),
        ("network", network.values),
        ("pretrained", done.values),
    ):
        error = rms(values - hidden.values)
        print(f"| {name} | {error:.3f} | {error / base:.4f} |")
    print_targets(
        ("pretrained ÷ smoother", rms(done.values - hidden.values) / base, 0.0, 0.995),
        (
            "pretrained − smoother, upper 95 % of paired dates [mm]",
            no_worse(done.values - hidden.values, plain.values - hidden.values),
            -1.0,
            0.0,
        ),
        ("held-out values within 90 % [%]", 100 * inside(done, hidden.values, True), 86.0, 94.0),
    )


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--first-seed", type=int, default=0)
    parser.add_argument("--seeds", type=int, default=5)
    given = parser.parse_args()
    slopes(range(given.first_seed, given.first_seed + given.seeds))
    data = Path(os.environ.get("SLOPEMUSE_DATA", "")) / "ustica"
    if (data / PRODUCT).is_file():
        ustica(data)
    else:
        print("Ustica is left out; SLOPEMUSE_DATA=FOLDER with FOLDER/ustica adds it.")
