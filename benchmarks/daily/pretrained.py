"""The pretrained network on slopes with laws that neither it nor any model of the plugin contains, and Salmon Falls.

Run with `./run bench pretrained`. Eight laws of motion are neither in the bank of the rate variant nor in the simulator
on which the network was trained. All methods use the same acquisitions without the common-mode error, and are scored at
the moving points on each day after training against the truth. `--year` trains on one year and scores the next.
`--points 6` keeps only six points, two of them stable, like GNSS stations, after the common-mode error was estimated
from all points. With SLOPEMUSE_DATA, the stations of Salmon Falls are added, scored on withheld days as in
`salmonfalls`.
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
from slopemuse.benchmarks.measured.salmonfalls import CADENCES, read_gps, read_rows
from slopemuse.plugin.core.baselines.registry import BASELINES
from slopemuse.plugin.core.baselines.task import Nowcast, Task
from slopemuse.plugin.core.common.metrics import coverage_90, crps_normal, rmse
from slopemuse.plugin.core.common.progress import Progress
from slopemuse.plugin.core.daily.rate.rate_estimate import estimate_daily
from slopemuse.plugin.core.daily.rate.rate_model import PRETRAINED, RATE, DailyModel
from slopemuse.plugin.core.data.forcing import LEVEL, RAIN, Forcing
from slopemuse.plugin.core.data.point_series import PointSeries
from slopemuse.plugin.core.inputs.common_mode_error import remove_common_error
from slopemuse.plugin.core.inputs.preparation import prepared_drivers, without_spikes
from slopemuse.plugin.core.synthetic import foreign_laws, held_out_laws
from slopemuse.plugin.core.synthetic.foreign_laws import ForeignSlope
from slopemuse.plugin.core.training.rate_training import TrainingOptions, fit_daily_model, with_best_method

MAKERS = {
    **dict.fromkeys(foreign_laws.LAWS, foreign_laws.make_foreign),
    **dict.fromkeys(held_out_laws.LAWS, held_out_laws.make_held_out),
}
SIMPLE = ("persistence", "kalman", "ridge")
OURS = ("rate", "pretrained", "default")
NO_PROGRESS = Progress()
_YEAR = 366


def rates_and_default(
    series: PointSeries, forcing: Forcing, train_end: np.datetime64, target: np.ndarray
) -> tuple[Nowcast, Nowcast, float]:
    """Return the nowcasts of the rate model and of a default training, and the share of the network in the latter.

    The training does not use acquisitions after its end.
    """
    past = series.dates_where(series.dates <= train_end)
    rates = fit_daily_model(past, forcing, TrainingOptions(train_end=train_end), None, NO_PROGRESS)
    model = with_best_method(rates, past, forcing, None, NO_PROGRESS, None)
    share = model.share if model.method == PRETRAINED else 0.0
    of_rates = _daily(series, rates, forcing, target)
    return of_rates, of_rates if model.method == RATE else _daily(series, model, forcing, target), share


def _daily(series: PointSeries, model: DailyModel, forcing: Forcing, target: np.ndarray) -> Nowcast:
    days = forcing.days
    daily = estimate_daily(series, model, forcing, start=days[target[0]], end=days[target[-1]]).series
    if daily.sigma is None:
        raise ValueError("A daily estimate has a sigma.")
    return Nowcast(daily.values, daily.sigma)


def few_of(slope: ForeignSlope, n_points: int, train_end: np.datetime64, seed: int) -> ForeignSlope:
    """Return some points of a slope, two of them stable, with the common-mode error of all points removed."""
    rng = np.random.default_rng(seed)
    moving, stable = (rng.permutation(np.flatnonzero(part)) for part in (slope.moving, ~slope.moving))
    some = np.sort(np.concatenate([moving[: n_points - 2], stable[:2]]))
    corrected = remove_common_error(slope.series, None, train_end, NO_PROGRESS).series
    parts = {name: getattr(slope, name)[some] for name in ("truth", "moving", "stable")}
    return replace(slope, series=corrected.points(some), **parts)


def score(
    law: str, seed: int, one_year: bool, simple_methods: Sequence[str] = SIMPLE, n_points: int = 0
) -> dict[str, float]:
    """Return RMSE and CRPS [mm] and coverage of all methods on one slope, or on some of its points."""
    slope = MAKERS[law](law, seed)
    dates = slope.series.dates
    train_end = dates[0] + (np.timedelta64(_YEAR, "D") if one_year else (dates[-1] - dates[0]) * 2 // 3)
    if n_points:
        slope = few_of(slope, n_points, train_end, seed)
    series, forcing, day = slope.series, slope.forcing, slope.day
    past, end = series.dates <= train_end, int((train_end - forcing.days[0]).astype(int))
    last = min(int(day[-1]), end + _YEAR) if one_year else int(day[-1])
    target = np.arange(end + 1, last + 1)
    corrected = remove_common_error(series, None, train_end, NO_PROGRESS).series
    level = np.mean(corrected.values[:, past] - slope.truth[:, day[past]], axis=1, keepdims=True)
    truth = (slope.truth + level)[slope.moving][:, target]
    speed = np.abs(slope.truth[:, target] - slope.truth[:, target - 1])[slope.moving]
    fast = speed >= np.quantile(speed, 0.9)
    rates, default, share = rates_and_default(series, forcing, train_end, target)
    found = {"rate": rates, "default": default}
    out = {"share": share}
    for method in (*simple_methods, *OURS):
        nowcast = found.get(method)
        if nowcast is None:
            nowcast = BASELINES[method].nowcast(Task(corrected.values, day, forcing, end, target), NO_PROGRESS)
        error, sigma = nowcast.value[slope.moving] - truth, nowcast.sigma[slope.moving]
        out[method] = rmse(error)
        out[f"{method} crps"] = crps_normal(error, sigma)
        out[f"{method} inside"] = coverage_90(error, sigma)
        out[f"{method} fast"] = coverage_90(error[fast], sigma[fast])
    return out


def slopes(
    laws: Sequence[str],
    seeds: Sequence[int],
    one_year: bool,
    simple_methods: Sequence[str] = SIMPLE,
    n_points: int = 0,
) -> None:
    """Print one row of means over the seeds per law."""
    titles = [
        *(BASELINES[name].title for name in simple_methods),
        "rate variant",
        BASELINES["pretrained"].title,
        "default",
    ]
    print(
        f"\n| law | {' | '.join(titles)} | ÷ rate (seeds) | ÷ best simple | CRPS ÷ rate | within 90 % | fastest tenth "
        "| default ÷ rate (seeds) | ÷ better of both (seeds) | share of the network | within 90 % | fastest tenth |"
        "\n|---" + (13 + len(simple_methods)) * "|---" + "|"
    )
    every: list[float] = []
    every_default: list[float] = []
    to_better: list[float] = []
    to_last: list[float] = []
    for law in laws:
        runs = [score(law, seed, one_year, simple_methods, n_points) for seed in seeds]
        mean = {key: float(np.mean([run[key] for run in runs])) for key in runs[0]}
        ratios = [run["pretrained"] / run["rate"] for run in runs]
        every += ratios
        of_default = [run["default"] / run["rate"] for run in runs]
        better = [run["default"] / min(run["rate"], run["pretrained"]) for run in runs]
        every_default += of_default
        shares = ", ".join(f"{run['share']:.2f}" for run in runs)
        to_better += better
        to_last += [run["default"] / run["persistence"] for run in runs if "persistence" in run]
        simple = float(np.mean([run["pretrained"] / min(run[name] for name in simple_methods) for run in runs]))
        sharper = float(np.mean([run["pretrained crps"] / run["rate crps"] for run in runs]))
        print(
            f"| {law} | {' | '.join(f'{mean[name]:.2f}' for name in (*simple_methods, *OURS))} | {np.mean(ratios):.2f} "
            f"({min(ratios):.2f}–{max(ratios):.2f}) | {simple:.2f} | {sharper:.2f} "
            f"| {100 * mean['pretrained inside']:.0f} % | {100 * mean['pretrained fast']:.0f} % "
            f"| {np.mean(of_default):.2f} ({min(of_default):.2f}–{max(of_default):.2f}) "
            f"| {np.mean(better):.2f} ({min(better):.2f}–{max(better):.2f}) "
            f"| {shares} "
            f"| {100 * mean['default inside']:.0f} % | {100 * mean['default fast']:.0f} % |",
            flush=True,
        )
    print(f"\nPretrained ÷ rate, mean {np.mean(every):.2f}, worst {max(every):.2f}.", flush=True)
    print(
        f"Default ÷ rate, mean {np.mean(every_default):.2f}, worst {max(every_default):.2f}; ÷ the better of both, "
        f"mean {np.mean(to_better):.3f}, worst {max(to_better):.3f}, "
        f"above 1.02 on {sum(np.array(to_better) > 1.02)} of {len(to_better)}.",
        flush=True,
    )
    if to_last:
        print(f"Default ÷ last value, mean {np.mean(to_last):.2f}, worst {max(to_last):.2f}.", flush=True)


def salmon_falls(folder: Path) -> None:
    """Print the RMSE of the stations on withheld GPS days, relative to persistence."""
    _, days, los = read_gps(folder)
    rows = read_rows(folder / "tidy_drivers_daily.csv")
    dates = np.array([row["date"] for row in rows], dtype="datetime64[D]")

    def column(name: str) -> np.ndarray:
        return np.array([float(row[name]) if row[name] else np.nan for row in rows])

    forcing = Forcing.from_rows(dates, {RAIN: column("rain_mm"), LEVEL: column("lake_depth_m")})
    names = list(los)
    print("\n| every … days | method | " + " | ".join(names) + " | mean |\n|---|---" + "|---" * (len(names) + 1) + "|")
    for every in CADENCES:
        errors: dict[str, list[np.ndarray]] = {}
        for phase in range(every):
            kept = np.arange(phase, len(days), every)
            series = PointSeries(
                np.array(names), np.zeros((len(names), 2)), days[kept], np.array([los[name][kept] for name in names])
            )
            drivers = prepared_drivers(forcing, days[kept[0]], days[kept[-1]], NO_PROGRESS)
            train_end = days[kept[0]] + (days[kept[-1]] - days[kept[0]]) * 2 // 3
            seen = without_spikes(series, series.dates <= train_end, NO_PROGRESS)
            target = np.setdiff1d(np.arange(int((train_end - days[0]).astype(int)) + 1, kept[-1] + 1), kept)
            shift = int((drivers.days[0] - days[0]).astype(int))
            end = int((train_end - drivers.days[0]).astype(int))
            task = Task(seen.values, kept - shift, drivers, end, target - shift)
            truth = np.array([los[name][target] for name in names])
            for method in (*SIMPLE, "pretrained"):
                errors.setdefault(method, []).append(BASELINES[method].nowcast(task, NO_PROGRESS).value - truth)
        scores = {
            m: [rmse(np.concatenate([e[i] for e in found])) for i in range(len(names))] for m, found in errors.items()
        }
        for method, found in scores.items():
            ratio = np.array(found) / np.array(scores["persistence"])
            print(
                f"| {every} | {method} | {' | '.join(f'{each:.2f}' for each in ratio)} | {ratio.mean():.3f} |",
                flush=True,
            )


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--laws", nargs="*", default=list(MAKERS))
    parser.add_argument("--seeds", nargs="*", type=int, default=range(5))
    parser.add_argument("--year", action="store_true")
    parser.add_argument("--simple", nargs="+", choices=SIMPLE, default=SIMPLE, help="simple methods to compare with")
    parser.add_argument("--points", type=int, default=0, help="number of points that are kept; 0: all")
    parser.add_argument("--only-real", action="store_true")
    args = parser.parse_args()
    if not args.only_real:
        slopes(args.laws, args.seeds, args.year, args.simple, args.points)
    if os.environ.get("SLOPEMUSE_DATA"):
        salmon_falls(Path(os.environ["SLOPEMUSE_DATA"]) / "salmonfalls")
