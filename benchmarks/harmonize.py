"""Series on other dates: errors on held-out dates of Ustica and against the truth of synthetic slopes, and run time.

Run with `./run bench harmonize`; `SLOPEMUSE_DATA=FOLDER` with `FOLDER/ustica` adds the measured data. There, the dates
of Sentinel-1B are held out and predicted from those of Sentinel-1A. Both were filtered together by the producer, so
their errors are not independent; this affects all methods. Compared are PCHIP of SciPy and the best single Gaussian
process, whose kernel is selected by likelihood on the Sentinel-1A dates.
"""

from __future__ import annotations

import csv
import os
import resource
import time
from importlib.util import find_spec
from pathlib import Path

import numpy as np
from slopemuse.plugin.core.io.insar.options import ImportOptions
from slopemuse.plugin.core.io.insar.reader import read_insar
from slopemuse.plugin.core.synthetic import make_slope
from slopemuse.plugin.core.temporal.harmonization import harmonize
from slopemuse.plugin.core.temporal.smoothing.gp_smoother import Pool, fit_pool, smooth
from slopemuse.plugin.core.temporal.smoothing.kernels import BANK, solve_kernel
from slopemuse.plugin.core.temporal.time_interpolators import linear, pchip

SEEDS = range(5)
PRODUCT = "EGMS_L2b_117_0227_IW2_VV_2020_2024_1.zip"


def rms(values: np.ndarray) -> float:
    """Return the root mean square."""
    return float(np.sqrt(np.nanmean(values**2)))


def inside_90(error: np.ndarray, sigma: np.ndarray | None) -> float:
    """Return the fraction of errors within the 90 % interval."""
    return float("nan") if sigma is None else float(np.mean(np.abs(error) <= 1.645 * sigma))


def single_process(day: np.ndarray, values: np.ndarray, targets: np.ndarray) -> np.ndarray:
    """Return the mean of one Gaussian process for all points, with the most likely kernel of the bank."""
    best, most = BANK[0], -np.inf
    for kernel in BANK:
        weights = solve_kernel(kernel, day, day[:1])
        misfit = np.einsum("ij,ij->i", values @ weights.precision, values)
        likelihood = -0.5 * float(np.mean((len(day) - 2) * np.log(misfit) + weights.logdet))
        if likelihood > most:
            best, most = kernel, likelihood
    return smooth(day, values, targets, Pool((best,), np.ones(1), np.ones(1))).values


def no_worse(first: np.ndarray, second: np.ndarray, draws: int = 2000) -> float:
    """Return the upper 95 % bound of RMSE(first) − RMSE(second) from a paired bootstrap over dates [mm]."""
    rng = np.random.default_rng(0)
    a, b = np.mean(first**2, axis=0), np.mean(second**2, axis=0)
    picks = rng.integers(0, len(a), (draws, len(a)))
    return float(np.quantile(np.sqrt(a[picks].mean(axis=1)) - np.sqrt(b[picks].mean(axis=1)), 0.95))


def print_targets(*rows: tuple[str, float, float, float]) -> None:
    """Print each criterion with its measured value, and whether this is between the lower and upper bound."""
    print("\n| criterion | measured | target | |\n|---|---|---|---|")
    for name, value, low, high in rows:
        targets = f"{low:g}–{high:g}" if low > 0 else f"≤ {high:g}"
        print(f"| {name} | {value:.4g} | {targets} | {'met' if low <= value <= high else 'missed'} |")


def ustica(folder: Path) -> None:
    """Print the errors at the dates of Sentinel-1B."""
    series = read_insar(folder / PRODUCT, ImportOptions()).series
    with (folder / "tidy_platform_117_0227.csv").open() as file:
        platform = {row["date"]: row["platform"] for row in csv.DictReader(file)}
    own = np.array([platform[str(date).replace("-", "")] for date in series.dates])
    seen, hidden = series.dates_where(own == "S1A"), series.dates_where(own == "S1B")
    day, targets = seen.days, (hidden.dates - seen.dates[0]).astype(float)
    started = time.perf_counter()
    done = smooth(day, seen.values, targets, fit_pool(day, seen.values))
    seconds = time.perf_counter() - started
    found = {
        "straight lines": linear(seen, hidden.dates)[0],
        "PCHIP": pchip(seen, hidden.dates)[0],
        "one Gaussian process": single_process(day, seen.values, targets),
        "smoother": done.values,
    }
    errors = {name: values - hidden.values for name, values in found.items()}
    base = rms(errors["straight lines"])
    print(f"\nUstica, {seen.n_points:,} points, {seen.n_dates} dates used, {hidden.n_dates} held out\n")
    print("| method | RMSE [mm] | ÷ lines | every 5th point [mm] |\n|---|---|---|---|")
    for name, error in errors.items():
        print(f"| {name} | {rms(error):.3f} | {rms(error) / base:.4f} | {rms(error[::5]):.3f} |")
    total = np.hypot(done.sigma, done.noise[:, None])
    inside = np.mean(np.abs(errors["smoother"]) <= 1.645 * total)
    upper = no_worse(errors["smoother"], errors["one Gaussian process"])
    ratio = rms(errors["smoother"]) / base
    started = time.perf_counter()
    harmonize([series], 6)
    full = time.perf_counter() - started
    print_targets(
        ("smoother ÷ lines", ratio, 0.0, 0.94),
        ("smoother − one Gaussian process, upper 95 % [mm]", upper, -1.0, 0.01),
        ("harmonize, all points and dates, scores included [s]", full, 0.0, 300.0),
        ("held-out values within 90 % [%]", 100 * float(inside), 86.0, 94.0),
    )
    print(f"\nThe smoother alone took {seconds:.1f} s.")


def slopes() -> None:
    """Print the errors against the noise-free truth."""
    print("\n| slope, sensor | lines [mm] | PCHIP [mm] | smoother [mm] | smoother ÷ lines (seeds) | within 90 % |")
    print("|---|---|---|---|---|---|")
    ratios, inside = [], []
    for correlated in (False, True):
        for sensor, name in enumerate(("S1", "X")):
            rows = []
            for seed in SEEDS:
                slope = make_slope(seed, correlated=correlated)
                series = slope.sensors[sensor].series
                done = harmonize([s.series for s in slope.sensors])
                own = done.layers[sensor].series
                values = own.values - own.attributes.get("zero_shift", np.zeros(own.n_points))[:, None]
                truth = slope.truth_los(sensor)[:, (done.dates - slope.days[0]).astype(int)]
                errors = [linear(series, done.dates)[0] - truth, pchip(series, done.dates)[0] - truth, values - truth]
                rows.append((*(rms(e) for e in errors), inside_90(errors[2], own.sigma)))
            table = np.array(rows)
            ratio = table[:, 2] / table[:, 0]
            ratios.append(ratio)
            inside.append(table[:, 3])
            noise = "white and per-date error" if correlated else "white noise"
            print(
                f"| {noise}, {name} | {table[:, 0].mean():.2f} | {table[:, 1].mean():.2f} | {table[:, 2].mean():.2f} "
                f"| {ratio.mean():.2f} ({ratio.min():.2f}–{ratio.max():.2f}) | {100 * table[:, 3].mean():.0f} % |",
                flush=True,
            )
    worst, pooled = float(np.max(ratios)), 100 * float(np.mean(inside))
    print_targets(
        ("smoother ÷ lines, worst seed", worst, 0.0, 0.55), ("truth within 90 %, pooled [%]", pooled, 86.0, 94.0)
    )


def networks() -> None:
    """Print the errors of all methods on two slopes, including networks, whose training takes minutes."""
    for correlated in (False, True):
        slope = make_slope(0, correlated=correlated)
        print(f"\nSynthetic slope, S1, {'white and per-date error' if correlated else 'white noise'}\n")
        print("| method | RMSE [mm] | ÷ lines | within 90 % | s |\n|---|---|---|---|---|")
        base = np.nan
        for method in ("linear", "pchip", "smoother", "lstm", "lstm_published"):
            started = time.perf_counter()
            own = (done := harmonize([slope.series], method=method)).layers[0].series
            seconds = time.perf_counter() - started
            truth = slope.truth_los()[:, (done.dates - slope.days[0]).astype(int)]
            # start when the published network starts
            error = (own.values - truth)[:, 2:]
            base = rms(error) if method == "linear" else base
            held = "–" if own.sigma is None else f"{100 * inside_90(error, own.sigma[:, 2:]):.0f} %"
            print(f"| {method} | {rms(error):.3f} | {rms(error) / base:.3f} | {held} | {seconds:.0f} |", flush=True)


def one_network_per_pixel(pixels: int = 3) -> None:
    """Print the time of a loop that trains the published network for each pixel separately, as Keras code would."""
    from slopemuse.plugin.core.temporal.lstm_published import train_published

    series = make_slope(0).series
    times = []
    for rows in ([slice(k, k + 1) for k in range(pixels)], [slice(None)]):
        started, epochs = time.perf_counter(), 0
        for row in rows:
            epochs += train_published(series.days, series.values[row]).epochs
        times.append(time.perf_counter() - started)
        print(f"{len(rows)} networks, {epochs} epochs together: {times[-1]:.0f} s.")
    loop = times[0] / pixels
    shared = times[1] / series.n_points
    print(f"A point: {loop:.1f} s by the loop, {shared:.2f} s by one shared network, ratio {loop / shared:.0f}.")


if __name__ == "__main__":
    data = Path(os.environ.get("SLOPEMUSE_DATA", "")) / "ustica"
    if (data / PRODUCT).is_file():
        ustica(data)
    else:
        print("Ustica is left out; SLOPEMUSE_DATA=FOLDER with FOLDER/ustica adds it.")
    slopes()
    if find_spec("torch"):
        networks()
        one_network_per_pixel()
    print(f"\nPeak memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20:.1f} GiB.")
