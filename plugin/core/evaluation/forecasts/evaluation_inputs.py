"""Inputs and targets of an evaluation, checked before any method runs."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from ...baselines.task import Task, noise_mm
from ...common.arrays import BoolArray, DateArray, FloatArray, IntArray
from ...common.errors import InputError
from ...common.messages import message
from ...common.progress import Progress
from ...daily.musenet.batches import end_by_samples
from ...daily.musenet.musenet_model import PER_POINT, PublishedModel, PublishedOptions
from ...daily.rate.rate_model import DailyModel
from ...data.daily_line import persistence
from ...data.forcing import Forcing
from ...data.point_series import PointSeries
from ...inputs.common_mode_error import remove_common_error
from ...inputs.point_features import MIN_OBSERVATIONS
from ...inputs.preparation import common_time, drivers_of_training, prepared_drivers, usable_points, without_spikes
from ...state_space.following.interval_calibration import MIN_ACQUISITIONS
from .driver_sets import drivers_in
from .evaluation_options import PUBLISHED, Choices
from .horizons import far_targets
from .trained_methods import drivers_of

FULL_YEAR_DAYS = 365


@dataclass(frozen=True)
class EvaluationTask:
    """The common task of all methods, and the acquisitions on which they are scored.

    Attributes
    ----------
    layer : PointSeries
        All points of the layer as delivered, the input of daily estimates.
    kept : ndarray of bool, shape (n_points of the layer,)
        Scored points: those used in training.
    series : PointSeries
        The scored points without isolated spikes in training, as delivered or corrected.
    corrected : PointSeries or None
        The scored points minus the common-mode error; None if nothing is corrected, or if `series` is corrected.
    forcing : Forcing
        Daily drivers without gaps.
    train_end : datetime64[D]
        Last day of training.
    days : ndarray of datetime64[D], shape (n_days,)
        Requested days after training: all days, or only those of acquisitions.
    far : ndarray of int, shape (n_far,)
        Indices of acquisitions that are also forecast from further ahead, by holding back the last ones before them.
    far_latency : ndarray of int, shape (n_far,)
        Minimum age of the acquisitions used for these forecasts [days].
    driver_sets : list of tuple of str
        Drivers of each driver set.
    stable : ndarray of bool, shape (n_points of the layer,), or None
        Points assumed not to move.
    noise_mm : float
        Noise of an acquisition of `series` [mm].
    choices : Choices
        Options of the evaluation.
    """

    layer: PointSeries
    kept: BoolArray
    series: PointSeries
    corrected: PointSeries | None
    forcing: Forcing
    train_end: np.datetime64
    days: DateArray
    far: IntArray
    far_latency: IntArray
    driver_sets: list[tuple[str, ...]]
    stable: BoolArray | None
    noise_mm: float
    choices: Choices

    @property
    def latency(self) -> int:
        """Minimum age of the acquisitions used [days], at least 1: an acquisition is never used to predict itself."""
        return max(self.choices.latency, 1)

    @property
    def day(self) -> IntArray:
        """Day of each acquisition, index into the drivers."""
        return (self.series.dates - self.forcing.days[0]).astype(int)

    @property
    def tested(self) -> IntArray:
        """Indices of the acquisitions after training."""
        return np.flatnonzero((self.series.dates > self.train_end) & (self.series.dates <= self.days[-1]))

    @property
    def column(self) -> IntArray:
        """Column of each tested acquisition in `days`."""
        return np.searchsorted(self.days, self.series.dates[self.tested])

    def as_corrected(self) -> EvaluationTask | None:
        """Return the task of `near` on acquisitions minus their common-mode error, or None if nothing is corrected.

        The increase of errors with the horizon is scored on the delivered acquisitions only.
        """
        if self.corrected is None:
            return None
        noise = noise_mm(self.corrected.values[:, self.corrected.dates <= self.train_end])
        return replace(self.near(), series=self.corrected, corrected=None, noise_mm=noise)

    def near(self) -> EvaluationTask:
        """Return the task without forecasts from further ahead; each of their latencies costs as much as the task."""
        none = np.empty(0, dtype=int)
        return replace(self, far=none, far_latency=none)

    @property
    def truth(self) -> FloatArray:
        """Measured values after training [mm], shape (n_points, n_tested)."""
        return self.series.values[:, self.tested]

    @property
    def last_known(self) -> FloatArray:
        """Last value known at each tested acquisition [mm], shape (n_points, n_tested)."""
        return persistence(self.series.values, self.day, self.day[self.tested], self.latency)

    def age(self, day: IntArray, latency: int | IntArray) -> IntArray:
        """Return the age of the last acquisition available to each day [days], −1 = none; day numbers as in `day`."""
        known = np.searchsorted(self.day, day - latency, side="right") - 1
        return np.where(known >= 0, day - self.day[np.maximum(known, 0)], -1)

    @property
    def task(self) -> Task:
        """The task of estimating every day after training, then the acquisitions from further ahead."""
        first = self.forcing.days[0]
        return Task(
            self.series.values,
            self.day,
            self.forcing,
            int((self.train_end - first).astype(int)),
            np.concatenate([(self.days - first).astype(int), self.day[self.far]]),
            np.concatenate([np.full(len(self.days), self.latency), self.far_latency]),
            self.choices.seed,
            None if self.corrected is None else self.corrected.values,
        )


def _end_as_published(series: PointSeries, forcing: Forcing) -> np.datetime64 | None:
    """Return the last training day by the sample split of the paper, or None if there are too few samples."""
    if not series.n_dates:
        return None
    end = end_by_samples(series, forcing, PublishedOptions.as_published().lags)
    return end if end < series.dates[-1] else None


def prepare(
    series: PointSeries,
    forcing: Forcing,
    choices: Choices,
    stable: BoolArray | None,
    model: DailyModel | PublishedModel | None,
    progress: Progress,
) -> EvaluationTask:
    """Check the inputs and define the task of every method; arguments as in `evaluate`.

    Raises
    ------
    InputError
        If no data remain for training or scoring, or a driver is missing.
    """
    if model is not None and choices.train_end not in (None, model.train_end):
        progress.warn(
            message(
                "TRAIN_END is ignored: the training period of the model, which ends on {train_end}, applies "
                "to all methods.",
                train_end=model.train_end,
            )
        )
    if model is not None and choices.refit_days:
        progress.warn(message("REFIT_DAYS is ignored because MODEL is not retrained: all methods are fitted once."))
        choices = replace(choices, refit_days=0)
    available = forcing.names
    if model is not None:
        drivers_of_training(forcing, drivers_of(model))
    sets = [drivers_in(name, available) for name in choices.driver_sets or ("+".join(available),)]
    end = model.train_end if model else choices.train_end
    if end is None and choices.protocol == PUBLISHED:
        end = _end_as_published(series, forcing)
    series, train_end = common_time(series, forcing, end, progress)
    past = series.dates <= train_end
    least = MIN_ACQUISITIONS if model is not None else 2 * MIN_ACQUISITIONS
    if past.sum() < least or (~past).sum() < 1:
        raise InputError(
            message(
                "There are {past} acquisitions before the end of training ({train_end}) and {past_2} after it, but "
                "at least {least} and 1, respectively, are required. Choose another TRAIN_END.",
                past=int(past.sum()),
                train_end=train_end,
                past_2=int((~past).sum()),
                least=least,
            )
        )
    # the points used in the training of a model, selected by the same rule
    kept = usable_points(series, past, model.options.min_coherence if model else 0.0, MIN_OBSERVATIONS, progress)
    if isinstance(model, PublishedModel) and model.options.scope == PER_POINT:
        # the model has no networks for the other points
        series, stable, kept = series.points(kept), None if stable is None else stable[kept], np.ones(kept.sum(), bool)
    drivers = prepared_drivers(forcing, series.dates[0], series.dates[-1], progress).until(series.dates[-1])
    first, last = train_end + np.timedelta64(1, "D"), series.dates[-1]
    days = np.arange(first, last + np.timedelta64(1, "D")) if choices.daily else series.dates[~past]
    if (last - first).astype(int) + 1 < FULL_YEAR_DAYS:
        progress.warn(
            message(
                "The test period is {last} days long, less than a year; the scores do not represent the "
                "seasons that it does not cover.",
                last=(last - first).astype(int) + 1,
            )
        )
    delivered = series.points(kept)
    # correct the whole layer, as the daily estimate does
    corrected = remove_common_error(series, stable, train_end, progress).series.points(kept)
    changed = not np.array_equal(corrected.values, delivered.values, equal_nan=True)
    corrected = without_spikes(corrected, past, progress)
    delivered = without_spikes(delivered, past, Progress())
    far, far_latency = far_targets(series.dates, train_end, max(choices.latency, 1))
    return EvaluationTask(
        layer=series,
        kept=kept,
        series=delivered,
        corrected=corrected if changed else None,
        forcing=drivers,
        train_end=train_end,
        days=days,
        far=far,
        far_latency=far_latency,
        driver_sets=sets,
        stable=stable,
        noise_mm=noise_mm(delivered.values[:, past]),
        choices=choices,
    )
