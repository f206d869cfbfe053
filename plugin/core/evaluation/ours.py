"""Our own methods as answers to the common task: trained for it, or a model file that is there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np

from ..compare.task import Method, Nowcast, Task
from ..musenet.anymodel import estimate
from ..musenet.model import DailyModel, TrainingOptions
from ..musenet.publishedmodel import PublishedModel, PublishedOptions
from ..progress import Progress
from ..series import PointSeries

Model = Any
TITLES = {"rate": "SlopeMuse, rate variant", "published": "MUSEnet, published network"}


def our_method(
    variant: str, series: PointSeries, stable: np.ndarray | None, model: DailyModel | PublishedModel | None, seed: int
) -> Method:
    """Return a method that trains the variant, or takes the model where one is given.

    Parameters
    ----------
    variant : str
        rate or published.
    series : PointSeries
        As measured: the model takes the common error off by itself.
    stable : ndarray of bool, shape (n_points,), or None
    model : DailyModel, PublishedModel or None
        Must have been trained on the drivers of the task.
    seed : int
    """

    def nowcast(task: Task, progress: Progress) -> Nowcast:
        days = task.forcing.days
        train_end = days[task.train_end]
        used = model if model is not None else _trainers()[variant](series, task, train_end, seed, stable, progress)
        wanted = days[task.targets]
        first = max(wanted[0], _first_day(series, used, task))
        empty = np.full((series.n_points, len(wanted)), np.nan)
        if first > wanted[-1]:
            return Nowcast(empty, empty.copy())
        daily = estimate(
            series,
            used,
            task.forcing,
            start=first,
            end=wanted[-1],
            latency=task.latency,
            stable_mask=stable,
            progress=progress.part(0.7, 1.0),
        ).series
        value, sigma = empty, empty.copy()
        late = wanted >= first
        column = (wanted[late] - first).astype(int)
        value[:, late] = daily.values[:, column]
        sigma[:, late] = np.nan if daily.sigma is None else daily.sigma[:, column]
        return Nowcast(value, sigma)

    return nowcast


def _trainers() -> dict[str, Callable[..., Model]]:
    return {"rate": _train_rate, "published": _train_published}


def _train_rate(
    series: PointSeries, task: Task, train_end: np.datetime64, seed: int, stable: np.ndarray | None, progress: Progress
) -> DailyModel:
    from ..musenet.train import train

    options = TrainingOptions(min_coherence=0.0, train_end=train_end, seed=seed)
    return train(_until(series, train_end), task.forcing, options, stable, progress.part(0.0, 0.7))


def _train_published(
    series: PointSeries, task: Task, train_end: np.datetime64, seed: int, stable: np.ndarray | None, progress: Progress
) -> PublishedModel:
    from ..musenet.publishedtrain import train_published

    options = PublishedOptions(min_coherence=0.0, train_end=train_end, seed=seed)
    return train_published(_until(series, train_end), task.forcing, options, stable, progress.part(0.0, 0.7))


def _until(series: PointSeries, train_end: np.datetime64) -> PointSeries:
    """Return the acquisitions of training alone, so that nothing else can be learnt from."""
    return series.dates_where(series.dates <= train_end)


def _first_day(series: PointSeries, model: Model, task: Task) -> np.datetime64:
    if isinstance(model, PublishedModel):
        from ..musenet.samples import first_target

        return first_target(series, task.forcing, model.options.lags, task.latency)
    return series.dates[0] + np.timedelta64(task.latency, "D")


def drivers_of(model: DailyModel | PublishedModel) -> tuple[str, ...]:
    """Return the drivers that a model was trained on."""
    return model.drivers if isinstance(model, PublishedModel) else model.bank.drivers


def with_drivers(task: Task, names: tuple[str, ...]) -> Task:
    """Return the task with some of the drivers."""
    return replace(task, forcing=task.forcing.select(names))
