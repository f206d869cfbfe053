"""Commands for the daily estimate: train, estimate, evaluate, and relate motion to drivers."""

from __future__ import annotations

import argparse
from pathlib import Path

from ..api.files import load_model, read_gnss, save_model
from ..api.steps import estimate, evaluate, train
from ..common.progress import Progress
from ..daily.musenet.musenet_model import EPOCHS, PublishedModel, PublishedOptions
from ..daily.rate.rate_model import TrainingOptions
from ..evaluation.forecasts.evaluation_options import DEFAULT_METHODS, METHODS, Choices
from ..evaluation.reports.evaluation_page import page as evaluation_page
from ..evaluation.scoring.scores import score_columns
from ..io.series_files import write_table
from ..relation.relate import relate
from ..relation.relation_report import page as relation_page
from ..relation.relation_report import sentence
from ..training.musenet_report import published_report
from ..training.rate_report import training_report
from .arguments import (
    Command,
    add_hydrology,
    add_network,
    add_report,
    add_scheduler,
    add_series,
    add_series_output,
    add_stable,
    add_table_output,
    columns_of,
    count,
    day,
    drivers_of,
    integer,
    require_network,
    series_from,
    share,
    stable_of,
    write_output,
    write_page,
)


def _define_train(parser: argparse.ArgumentParser) -> None:
    add_series(parser, text="acquisitions [mm], not interpolated days")
    add_hydrology(parser)
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="FILE", help="model: ends in .safetensors")
    parser.add_argument(
        "--variant",
        choices=("rate", "pretrained", "published"),
        default="rate",
        help="rate: daily rates from measured differences, or what is better on held-out dates; pretrained: the "
        "network trained on simulated slopes; published: the network of Guo et al. 2023 (needs torch)",
    )
    parser.add_argument("--train-end", type=day, metavar="DATE", help="last day of training; default: two thirds")
    parser.add_argument("--min-coherence", type=share, default=0.3, metavar="0-1", help="default: 0.3")
    add_stable(parser)
    add_network(parser)
    add_report(parser)


def _train(args: argparse.Namespace, progress: Progress) -> None:
    require_network(args, args.variant == "published", "--variant published")
    series = series_from(args.series, progress)
    drivers = drivers_of(args, progress)
    stable = stable_of(args, series)
    options: TrainingOptions | PublishedOptions = TrainingOptions(
        variant=args.variant, min_coherence=args.min_coherence, train_end=args.train_end, seed=args.seed
    )
    if args.variant == "published":
        options = PublishedOptions(
            epochs=args.epochs or EPOCHS,
            device=args.device,
            min_coherence=args.min_coherence,
            train_end=args.train_end,
            seed=args.seed,
        )
    model = train(
        series,
        drivers,
        options,
        stable=stable,
        columns=columns_of(args),
        progress=progress.part(0.1, 0.95),
    )
    page = None
    if args.report is not None:
        page = (
            published_report(model, series, drivers, stable)
            if isinstance(model, PublishedModel)
            else training_report(model, series, drivers, stable)
        )
    save_model(model, args.output)
    if page is not None:
        write_page(args.report, page)
    progress.info(
        f"{args.output}: RMSE {model.scores['rmse']:.2f} mm on held-out acquisitions "
        f"(Kalman filter {model.scores['rmse_kf']:.2f} mm, persistence {model.scores['rmse_persistence']:.2f} mm)"
    )


def _define_estimate(parser: argparse.ArgumentParser) -> None:
    add_series(parser, text="acquisitions [mm]")
    add_hydrology(parser)
    parser.add_argument(
        "--model", type=Path, required=True, metavar="FILE", help="model file written by slopemuse train"
    )
    add_series_output(parser, "displacement, sigma [mm] and flags per day; .nc also keeps rates [mm/day]")
    parser.add_argument("--latest", type=Path, metavar="FILE", help="CSV with the latest state of every point")
    parser.add_argument("--start", type=day, metavar="DATE", help="first day; default: the first acquisition")
    parser.add_argument("--end", type=day, metavar="DATE", help="last day; default: the last acquisition")
    parser.add_argument("--step", type=count, default=1, metavar="DAYS", help="days between estimates (default: 1)")
    parser.add_argument(
        "--latency", type=integer, default=0, metavar="DAYS", help="days until an acquisition can be used (default: 0)"
    )
    parser.add_argument(
        "--mode",
        choices=("nowcast", "hindcast", "scenario"),
        default="nowcast",
        help="nowcast: the past only; hindcast: all acquisitions; scenario: days after the last acquisition",
    )
    add_stable(parser)
    add_scheduler(parser)
    parser.set_defaults(series_outputs=("output",))


def _estimate(args: argparse.Namespace, progress: Progress) -> None:
    model = load_model(args.model)
    series = series_from(args.series, progress)
    found = estimate(
        series,
        model,
        drivers_of(args, progress, model.columns),
        start=args.start,
        end=args.end,
        step=args.step,
        latency=args.latency,
        mode=args.mode,
        stable=stable_of(args, series),
        progress=progress.part(0.1, 0.95),
    )
    write_output(found.series, args.output, progress, found.rate_mm_per_day)
    if args.latest is not None:
        write_table(found.latest(), args.latest)
    progress.info(f"{args.output}: {found.series.n_points:,} points, {found.series.n_dates:,} days")


def _define_evaluate(parser: argparse.ArgumentParser) -> None:
    add_series(parser, text="acquisitions [mm]")
    add_hydrology(parser)
    add_table_output(parser, "scores: one row per method, driver set, truth and part")
    parser.add_argument(
        "--methods",
        nargs="+",
        choices=METHODS,
        default=list(DEFAULT_METHODS),
        metavar="METHOD",
        help=", ".join(METHODS),
    )
    parser.add_argument("--model", type=Path, metavar="FILE", help="model to evaluate without retraining")
    parser.add_argument("--gnss", type=Path, nargs="+", metavar="FILE", help="GNSS as daily truth")
    parser.add_argument("--train-end", type=day, metavar="DATE", help="last day of training; default: two thirds")
    parser.add_argument("--driver-sets", nargs="+", default=[], metavar="SET", help="IFP, IFW, IFPW, or a+b")
    parser.add_argument("--latency", type=integer, default=0, metavar="DAYS", help="default: 0")
    parser.add_argument(
        "--refit-days", type=integer, default=0, metavar="DAYS", help="train again every … (default: once)"
    )
    parser.add_argument("--seed", type=integer, default=0, help="the same seed gives the same scores (default: 0)")
    add_stable(parser)
    add_report(parser)


def _evaluate(args: argparse.Namespace, progress: Progress) -> None:
    series = series_from(args.series, progress)
    model = None if args.model is None else load_model(args.model)
    methods = list(args.methods)
    if model is not None:
        methods.append("published" if isinstance(model, PublishedModel) else "rate")
    outcome = evaluate(
        series,
        drivers_of(args, progress, None if model is None else model.columns),
        Choices(
            methods=tuple(dict.fromkeys(methods)),
            driver_sets=tuple(args.driver_sets),
            train_end=args.train_end,
            latency=args.latency,
            refit_days=args.refit_days,
            seed=args.seed,
        ),
        stable=stable_of(args, series),
        model=model,
        gnss=() if args.gnss is None else read_gnss(args.gnss, progress),
        progress=progress.part(0.1, 0.95),
    )
    page = None if args.report is None else evaluation_page(outcome)
    write_table(score_columns(outcome.rows), args.output)
    if page is not None:
        write_page(args.report, page)
    progress.info(outcome.verdict())


def _define_relate(parser: argparse.ArgumentParser) -> None:
    add_series(parser, text="acquisitions [mm]")
    add_hydrology(parser)
    add_table_output(parser, "one row per point: correlation, lag and window of every driver")
    parser.add_argument("--max-lag", type=count, default=60, metavar="DAYS", help="default: 60")
    parser.add_argument("--max-window", type=count, default=60, metavar="DAYS", help="default: 60")
    parser.add_argument("--alpha", type=share, default=0.05, help="false discovery rate (default: 0.05)")
    parser.add_argument("--method", choices=("circular_shift", "published"), default="circular_shift")
    add_scheduler(parser)
    add_report(parser)


def _relate(args: argparse.Namespace, progress: Progress) -> None:
    series = series_from(args.series, progress)
    found = relate(
        series,
        drivers_of(args, progress),
        args.max_lag,
        args.max_window,
        args.alpha,
        args.method,
        progress.part(0.1, 0.95),
    )
    page = None if args.report is None else relation_page(found)
    write_table({"pid": series.pids, "x": series.xy[:, 0], "y": series.xy[:, 1], **found.columns}, args.output)
    if page is not None:
        write_page(args.report, page)
    progress.info(sentence(found))


COMMANDS = (
    Command("train", "Train a daily deformation model", _define_train, _train),
    Command("estimate", "Estimate displacement for every day", _define_estimate, _estimate),
    Command("evaluate", "Compare methods on acquisitions they have not seen", _define_evaluate, _evaluate),
    Command("relate", "Relate the motion of every point with rain and reservoir level", _define_relate, _relate),
)
