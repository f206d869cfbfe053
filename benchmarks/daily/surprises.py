"""Daily estimates of slopes with foreign laws, with and without a new behaviour after training.

Run with `./run bench surprises`. The moving points are scored: in a nowcast, every day from the onset on against the
truth, in the datum of the layer as delivered; in a hindcast, every third acquisition from the onset on, held out. The
baselines use the acquisitions as delivered or, if this is better for them, with the common-mode error removed. With
`--record-days 300`, only a part of this length is used, two thirds of it before the onset. `--hindcasts` scores only
hindcasts, also those of the daily rates.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from slopemuse.plugin.core.baselines.registry import BASELINES
from slopemuse.plugin.core.baselines.task import Task
from slopemuse.plugin.core.common.metrics import coverage_90, rmse
from slopemuse.plugin.core.common.progress import Progress
from slopemuse.plugin.core.daily.rate.rate_estimate import estimate_daily
from slopemuse.plugin.core.daily.rate.rate_model import PRETRAINED, RATE, DailyModel
from slopemuse.plugin.core.inputs.common_mode_error import remove_common_error
from slopemuse.plugin.core.synthetic.foreign_laws import LAWS, SURPRISES, ForeignSlope, make_foreign
from slopemuse.plugin.core.training.rate_training import TrainingOptions, train

SEEDS = range(5)
SIMPLE = ("persistence", "last_velocity", "kalman")
REVISITS_DAYS = (6, 12, 24)


def score(slope: ForeignSlope) -> dict[str, float]:
    """Return the errors [mm] and the coverage on one slope."""
    series, progress = slope.series, Progress()
    model = train(series, slope.forcing, TrainingOptions(), scored=False)
    past, days = series.dates <= model.train_end, slope.forcing.days
    target = np.arange(slope.onset, int(slope.day[-1]) + 1)
    truth = slope.truth + np.mean(series.values[:, past] - slope.truth[:, slope.day[past]], axis=1, keepdims=True)
    truth = truth[slope.moving][:, target]
    daily = estimate_daily(series, model, slope.forcing, start=days[target[0]]).series
    if daily.sigma is None:
        raise ValueError("A daily estimate has a sigma.")
    error = daily.values[slope.moving] - truth
    out = {"ours": rmse(error), "inside": coverage_90(error, daily.sigma[slope.moving])}
    end = int((model.train_end - days[0]).astype(int))
    corrected = remove_common_error(series, None, model.train_end, progress).series
    for name in SIMPLE:
        estimates = [
            BASELINES[name].nowcast(Task(values, slope.day, slope.forcing, end, target), progress).value
            for values in (series.values, corrected.values)
        ]
        out[name] = min(rmse(estimate[slope.moving] - truth) for estimate in estimates)
    out.update(_held_out(slope, model))
    return out


def _held_out(slope: ForeignSlope, model: DailyModel) -> dict[str, float]:
    """Return the errors of a hindcast, of that of the rates, and of lines at held-out acquisitions [mm]."""
    series = slope.series
    later = np.flatnonzero((slope.day > slope.onset) & (np.arange(series.n_dates) < series.n_dates - 1))
    held = np.isin(np.arange(series.n_dates), later[1::3])
    first = series.dates[held][0]
    after = (series.dates[held] - first).astype(int)
    step = int(np.gcd.reduce(after))
    measured = series.values[slope.moving][:, held]
    lines = [np.interp(slope.day[held], slope.day[~held], row[~held]) for row in series.values[slope.moving]]
    out = {"lines": rmse(np.array(lines) - measured)}
    known = series.dates_where(~held)
    for name, each in (("hindcast", model), ("of rates", replace(model, method=RATE, share=1.0))):
        daily = estimate_daily(known, each, slope.forcing, start=first, step=step, mode="hindcast").series
        out[name] = rmse(daily.values[slope.moving][:, after // step] - measured)
    return out


def hindcasts(laws: Sequence[str], revisits: Sequence[int], seeds: Sequence[int]) -> None:
    """Print only the errors of hindcasts, with the method that the training selects and with the daily rates."""
    print(
        "| slope | every … days | lines | rates | SlopeMuse | rates ÷ lines (most) | SlopeMuse ÷ lines (most) "
        "| share of the network |\n|---" + 7 * "|---" + "|"
    )
    for law in laws:
        for revisit in revisits:
            slopes = [make_foreign(law, seed, revisit) for seed in seeds]
            models = [train(slope.series, slope.forcing, TrainingOptions(), scored=False) for slope in slopes]
            runs = [_held_out(slope, model) for slope, model in zip(slopes, models)]
            mean = {name: float(np.mean([run[name] for run in runs])) for name in runs[0]}
            of_rates, ours = ([run[name] / run["lines"] for run in runs] for name in ("of rates", "hindcast"))
            shares = ", ".join(f"{model.share if model.method == PRETRAINED else 0.0:.2f}" for model in models)
            print(
                f"| {law} | {revisit} | {mean['lines']:.2f} | {mean['of rates']:.2f} | {mean['hindcast']:.2f} "
                f"| {np.mean(of_rates):.2f} ({max(of_rates):.2f}) | {np.mean(ours):.2f} ({max(ours):.2f}) | {shares} |",
                flush=True,
            )


def part_of(slope: ForeignSlope, record_days: int) -> ForeignSlope:
    """Return a slope with a record of `record_days` days, two thirds of them before the onset."""
    first = slope.onset - (2 * record_days) // 3
    inside = (slope.day >= first) & (slope.day < first + record_days)
    return replace(slope, series=slope.series.dates_where(inside))


def row(law: str, revisit_days: int, seeds: Sequence[int], record_days: int | None = None) -> None:
    """Print the means over the seeds, and the range of the ratios."""
    slopes = [make_foreign(law, seed, revisit_days) for seed in seeds]
    runs = [score(slope if record_days is None else part_of(slope, record_days)) for slope in slopes]
    mean = {key: float(np.mean([run[key] for run in runs])) for key in runs[0]}
    ratios = [run["ours"] / min(run[name] for name in SIMPLE) for run in runs]
    hindcast = [run["hindcast"] / run["lines"] for run in runs]
    print(
        f"| {law} | {revisit_days} | {' | '.join(f'{mean[name]:.2f}' for name in (*SIMPLE, 'ours'))} "
        f"| {np.mean(ratios):.2f} ({min(ratios):.2f}–{max(ratios):.2f}) | {100 * mean['inside']:.0f} % "
        f"({100 * min(run['inside'] for run in runs):.0f}) | {mean['lines']:.2f} | {mean['hindcast']:.2f} "
        f"| {np.mean(hindcast):.2f} ({max(hindcast):.2f}) |",
        flush=True,
    )


def main(laws: Sequence[str], revisits: Sequence[int], seeds: Sequence[int], record_days: int | None = None) -> None:
    """Print the table."""
    titles = [BASELINES[name].title for name in SIMPLE]
    print(
        f"| slope | every … days | {' | '.join(titles)} | SlopeMuse | ÷ best simple (seeds) | within 90 % (least) "
        "| lines | hindcast | hindcast ÷ lines (most) |\n|---" + 10 * "|---" + "|"
    )
    for law in laws:
        for revisit in revisits:
            row(law, revisit, seeds, record_days)


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--laws", nargs="*", default=[*SURPRISES, *LAWS])
    parser.add_argument("--revisits", nargs="*", type=int, default=REVISITS_DAYS)
    parser.add_argument("--seeds", nargs="*", type=int, default=SEEDS)
    parser.add_argument("--record-days", type=int)
    parser.add_argument("--hindcasts", action="store_true", help="only hindcasts, with those of the rates")
    args = parser.parse_args()
    if args.hindcasts:
        hindcasts(args.laws, args.revisits, args.seeds)
    else:
        main(args.laws, args.revisits, args.seeds, args.record_days)
