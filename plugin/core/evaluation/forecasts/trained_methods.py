"""The trained methods on the common task: trained for it, or loaded from a model file."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np

from ...baselines.task import Method, Nowcast, Task
from ...common.arrays import BoolArray, FloatArray, IntArray
from ...common.messages import message
from ...common.progress import Progress
from ...daily.dispatch import estimate
from ...daily.musenet.musenet_model import PublishedModel, PublishedOptions
from ...daily.rate.rate_model import DailyModel, TrainingOptions
from ...data.forcing import Forcing
from ...data.point_series import PointSeries
from ...remote.jobs import Runner, run_here
from .evaluation_options import PUBLISHED, Choices

Model = Any
TITLES = {"rate": message("SlopeMuse, rate variant"), "published": message("MUSEnet, published network")}


def published_options(choices: Choices) -> PublishedOptions:
    """Return the options of the published network: as printed for the published protocol, else the defaults."""
    options = PublishedOptions.as_published() if choices.protocol == PUBLISHED else PublishedOptions()
    return options if choices.epochs is None else replace(options, epochs=choices.epochs)


def trained_method(
    variant: str,
    layer: PointSeries,
    kept: BoolArray,
    stable: BoolArray | None,
    model: DailyModel | PublishedModel | None,
    seed: int,
    runner: Runner = run_here,
    options: PublishedOptions | None = None,
) -> Method:
    """Return a method that trains the variant, or uses the model if one is given.

    Parameters
    ----------
    variant : str
        rate or published.
    layer : PointSeries
        All points as delivered, so that the prediction equals the daily layer; a subset of points would differ.
    kept : ndarray of bool, shape (n_points,)
        Points to predict.
    stable : ndarray of bool, shape (n_points,), or None
        Points assumed not to move.
    model : DailyModel, PublishedModel or None
        Model trained on the drivers of the task.
    seed : int
        Seed of the training.
    runner : callable
        Runs the work of a network in this interpreter or in another Python.
    options : PublishedOptions, optional
        Options of the published network; see `published_options`.
    """

    def nowcast(task: Task, progress: Progress) -> Nowcast:
        train_end = task.forcing.days[task.train_end]
        used: Model = model
        if model is None and variant == "published":
            used = _train_published(
                layer, task, train_end, seed, stable, progress, runner, options or PublishedOptions()
            )
        elif model is None:
            used = _train_rate(layer, task, train_end, seed, stable, progress)
        latency = np.broadcast_to(task.latency, task.targets.shape)
        value, sigma = (np.full((int(kept.sum()), len(latency)), np.nan) for _ in range(2))
        several = np.unique(latency)
        for i, days_late in enumerate(several):
            part = progress.part(0.7 + 0.3 * i / len(several), 0.7 + 0.3 * (i + 1) / len(several))
            own = np.flatnonzero(latency == days_late)
            arguments = (own, int(days_late), stable, part, runner)
            daily = _estimated(layer, used, task, *arguments)
            value[:, own], sigma[:, own] = (array[kept] for array in daily)
        return Nowcast(value, sigma)

    return nowcast


def _estimated(
    series: PointSeries,
    model: Model,
    task: Task,
    own: IntArray,
    latency: int,
    stable: BoolArray | None,
    progress: Progress,
    runner: Runner,
) -> tuple[FloatArray, FloatArray]:
    """Return value and sigma [mm] of the targets `own`, which share a latency; NaN before the first possible day."""
    target_days = task.forcing.days[task.targets[own]]
    value, sigma = (np.full((series.n_points, len(own)), np.nan) for _ in range(2))
    known = np.flatnonzero(target_days >= _first_day(series, model, task.forcing, latency))
    if not len(known):
        return value, sigma
    first, last = target_days[known].min(), target_days[known].max()
    # regularly spaced targets do not need the days between them
    step = int(np.gcd.reduce(np.append((target_days[known] - first).astype(int), 0))) or 1
    daily = estimate(
        series,
        model,
        task.forcing,
        start=first,
        end=last,
        step=step,
        latency=latency,
        stable_mask=stable,
        progress=progress,
        runner=runner,
    ).series
    column = (target_days[known] - first).astype(int) // step
    value[:, known] = daily.values[:, column]
    sigma[:, known] = np.nan if daily.sigma is None else daily.sigma[:, column]
    return value, sigma


def _train_rate(
    series: PointSeries, task: Task, train_end: np.datetime64, seed: int, stable: BoolArray | None, progress: Progress
) -> DailyModel:
    arguments = {
        "series": _until(series, train_end),
        "forcing": task.forcing,
        "options": TrainingOptions(min_coherence=0.0, train_end=train_end, seed=seed),
        "stable_mask": stable,
    }
    # the rate variant trains without torch, so it does not need another Python
    trained: DailyModel = run_here("train_rate", arguments, progress.part(0.0, 0.7))
    return trained


def _train_published(
    series: PointSeries,
    task: Task,
    train_end: np.datetime64,
    seed: int,
    stable: BoolArray | None,
    progress: Progress,
    runner: Runner,
    options: PublishedOptions,
) -> PublishedModel:
    arguments = {
        "series": _until(series, train_end),
        "forcing": task.forcing,
        "options": replace(options, min_coherence=0.0, train_end=train_end, seed=seed),
        "stable_mask": stable,
    }
    trained: PublishedModel = runner("train_published", arguments, progress.part(0.0, 0.7))
    return trained


def _until(series: PointSeries, train_end: np.datetime64) -> PointSeries:
    """Return the acquisitions of the training period only, so that later ones cannot affect the training."""
    return series.dates_where(series.dates <= train_end)


def _first_day(series: PointSeries, model: Model, forcing: Forcing, latency: int) -> np.datetime64:
    if isinstance(model, PublishedModel):
        from ...daily.musenet.batches import first_target

        return first_target(series, forcing, model.options.lags, latency)
    return series.dates[0] + np.timedelta64(latency, "D")


def drivers_of(model: DailyModel | PublishedModel) -> tuple[str, ...]:
    """Return the drivers a model was trained on."""
    return model.drivers if isinstance(model, PublishedModel) else model.bank.drivers


def with_drivers(task: Task, names: tuple[str, ...]) -> Task:
    """Return the task with a subset of the drivers."""
    return replace(task, forcing=task.forcing.select(names))
