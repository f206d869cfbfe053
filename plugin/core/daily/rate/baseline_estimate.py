"""Daily estimates of a slope whose best method is a baseline."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from ...baselines.registry import BASELINES
from ...baselines.task import Nowcast, Task, moving_points, noise_mm
from ...common.arrays import BoolArray, DateArray, FloatArray, IntArray
from ...common.messages import message
from ...common.progress import Progress
from ...data.forcing import Forcing
from ...data.point_series import PointSeries
from ...inputs.preparation import without_spikes
from ...pretrained.weights import daily_weights
from ...state_space.following.interval_calibration import MIN_ACQUISITIONS
from ...state_space.following.nowcast import Daily
from .learned_share import learned_share
from .rate_model import PRETRAINED, RATE, WEIGHTED_MEAN, DailyModel

# where a point departs, the errors at its last acquisitions set the share of the network: the whole share up to the
# first ratio of squared errors (network / rates), the minimum part of it from the second ratio on
LAST_ACQUISITIONS = 6
_WHOLE_SHARE, _MIN_SHARE = 0.6, 1.2
_MIN_PART = 0.3
# the share of the network is a property of the slope, so a sample of the points is enough
_MAX_POINTS_OF_SHARE = 600


def method_title(model: DailyModel) -> str:
    """Return the title of the nowcast method of a model that uses a baseline."""
    if model.method == WEIGHTED_MEAN:
        return message("Weighted mean of the daily rates, the pretrained network and the last value")
    title = BASELINES[model.method].title
    if not model.combined:
        return title
    return message(
        "{title} ({share:.0f} %) combined with the daily rates ({rest:.0f} %)",
        title=title,
        share=100 * model.share,
        rest=100 * (1 - model.share),
    )


def combine_estimates(followed: Daily, nowcast: Daily, share: float | FloatArray) -> Daily:
    """Return the weighted mean of the rate estimates and those of another method; errors count as fully correlated."""
    value, sigma, rate = ((1 - share) * own + share * other for own, other in zip(followed, nowcast))
    return value, sigma, rate


def uses_baseline(model: DailyModel, series: PointSeries, progress: Progress) -> bool:
    """Return whether the estimate uses a baseline, and log the reason."""
    if model.method == RATE:
        return False
    title = method_title(model)
    n_past = int((series.dates <= model.train_end).sum())
    if n_past < MIN_ACQUISITIONS:
        progress.warn(
            message(
                "The model uses the method {title}, which requires {least_acquisitions} acquisitions up to "
                "{train_end}. The layer has only {n_past}; the model with drivers is used instead.",
                title=title,
                least_acquisitions=MIN_ACQUISITIONS,
                train_end=model.train_end,
                n_past=n_past,
            )
        )
        return False
    if model.uses_network and model.network not in ("", daily_weights().header["sha256"]):
        progress.warn(
            message(
                "The model was trained with weights of the pretrained network that differ from those in this "
                "version of SlopeMuse: the scores of the model may not apply to the estimate. Train the "
                "model again."
            )
        )
    if model.method == WEIGHTED_MEAN:
        progress.info(
            message(
                "The estimate is the weighted mean of the daily rates, the pretrained network and the last value. The "
                "weights of each point are learned from its acquisitions after training."
            )
        )
        return True
    progress.info(
        message(
            "The model uses the method {title}, which was chosen in training. The estimate uses this method, except "
            "where a point deviates from its behaviour in training.",
            title=title,
        )
    )
    return True


class BaselineEstimate:
    """Daily estimates by the baseline of a model, fitted to the acquisitions up to the end of training.

    Parameters
    ----------
    model : DailyModel
        Trained model.
    series : PointSeries
        Acquisitions as delivered.
    corrected : PointSeries
        The same acquisitions minus their common-mode error, for methods that use it.
    drivers : Forcing
        Drivers of the model without gaps.
    targets : ndarray of datetime64[D], shape (n_targets,)
        Target days.
    latency : int
        Minimum age of the acquisitions used [days].
    method : str or None
        Baseline; None means the method of the model.

    Attributes
    ----------
    tested : ndarray of int
        Indices of the acquisitions after training, which are also predicted from earlier ones to learn a share or
        weights; empty if the model does not use the network.
    """

    def __init__(
        self,
        model: DailyModel,
        series: PointSeries,
        corrected: PointSeries,
        drivers: Forcing,
        targets: DateArray,
        latency: int,
        method: str | None = None,
    ) -> None:
        self._baseline = baseline = BASELINES[method or model.method]
        first, n = drivers.days[0], len(targets)
        day, dates = (targets - first).astype(int), (series.dates - first).astype(int)
        # the rate is the change to an adjacent day from the same acquisitions: the previous day if the method
        # uses drivers (they are known only up to the day itself), otherwise the next day; the first day of the
        # drivers has no previous day
        self._shift = shift = np.where((day > 0) & baseline.drivers, -1, 1)
        if not baseline.drivers:
            drivers = replace(
                drivers,
                days=np.append(drivers.days, drivers.days[-1] + np.timedelta64(1, "D")),
                values=np.concatenate([drivers.values, drivers.values[-1:]]),
            )
        past = series.dates <= model.train_end
        without = without_spikes(corrected, past, Progress())
        uses_corrected = model.uses_network or corrected.values is series.values
        delivered = without if uses_corrected else without_spikes(series, past, Progress())
        self.tested = np.flatnonzero(~past) if model.uses_network else np.arange(0)
        self._n, self._n_dates = n, len(dates)
        self._task = Task(
            delivered.values,
            dates,
            drivers,
            int((model.train_end - first).astype(int)),
            np.concatenate([day, day + shift, dates[self.tested]]),
            np.concatenate([np.full(n, latency), latency + shift, np.ones(len(self.tested), dtype=int)]),
            corrected=without.values,
        )

    def of_blocks(self, progress: Progress) -> Iterator[tuple[slice, Daily, FloatArray]]:
        """Yield blocks of points with their estimates.

        Yields
        ------
        slice
            The n points of the block.
        tuple of ndarray, each of shape (n, n_targets)
            Displacement [mm], its sigma [mm] without observation noise, and rate [mm/day].
        ndarray, shape (n, n_dates)
            Prediction of each tested acquisition from earlier ones [mm]; NaN for the others and where unknown.
        """
        for part, nowcast in self._baseline.of_blocks(self._task, progress):
            yield (part, *self._of(nowcast))

    def whole(self, progress: Progress) -> tuple[Daily, FloatArray]:
        """Return the results of `of_blocks` for all points at once."""
        return self._of(self._baseline.nowcast(self._task, progress))

    def learned_share(self, rates: FloatArray, observed: FloatArray, share: float) -> FloatArray:
        """Return the share of the network for each target, updated with the acquisitions after training.

        Parameters
        ----------
        rates : ndarray, shape (n_points, n_tested)
            Predictions of the tested acquisitions by the rates, from earlier acquisitions [mm].
        observed : ndarray, shape (n_points, n_dates)
            Acquisitions [mm].
        share : float
            Share of the network from training.

        Returns
        -------
        ndarray, shape (n_targets,)
        """
        task = self._task
        sample, moving = sample_moving_points(observed[:, task.past])
        values = task.values if task.corrected is None else task.corrected
        few = replace(task, values=values[sample], corrected=None, targets=task.day[self.tested], latency=1)
        network = self._baseline.nowcast(few, Progress()).value
        own = observed[sample][:, self.tested]
        shares = learned_share((own - rates[sample])[moving], (own - network)[moving], share)
        known = np.searchsorted(task.day[self.tested], task.targets - task.latency, side="right")
        return np.asarray(shares[known[: self._n]])

    def _of(self, nowcast: Nowcast) -> tuple[Daily, FloatArray]:
        n = self._n
        rate = (nowcast.value[:, n : 2 * n] - nowcast.value[:, :n]) / self._shift
        predicted = np.full((len(rate), self._n_dates), np.nan)
        predicted[:, self.tested] = nowcast.value[:, 2 * n :]
        return (nowcast.value[:, :n], nowcast.sigma[:, :n], rate), predicted


def learns_share(model: DailyModel) -> bool:
    """Return whether the share of the network is updated after training; variant "pretrained" does not."""
    return model.method == PRETRAINED and model.options.variant == RATE


def sample_moving_points(values: FloatArray) -> tuple[slice, BoolArray]:
    """Return a sample of the points, and which of them move in training.

    Parameters
    ----------
    values : ndarray, shape (n_points, n_dates)
        Training displacement [mm].
    """
    sample = slice(None, None, max(-(-len(values) // _MAX_POINTS_OF_SHARE), 1))
    return sample, moving_points(values[sample], noise_mm(values[sample]))


def kept_share_fraction(
    one: FloatArray, other: FloatArray, day: IntArray, targets: IntArray, latency: int
) -> FloatArray:
    """Return the part of its share that a method keeps, from its recent errors and those of another method.

    Where a point departs from its behaviour in training, neither method is known to be better, and their mean has a
    smaller error than either.

    Parameters
    ----------
    one, other : ndarray, shape (n_points, n_dates)
        Errors of acquisitions predicted from earlier ones [mm], NaN = unknown.
    day : ndarray of int, shape (n_dates,)
        Days of the acquisitions.
    targets : ndarray of int, shape (n_targets,)
        Target days; a target uses acquisitions that are at least `latency` days old.
    latency : int
        Latency [days].

    Returns
    -------
    ndarray, shape (n_points, n_targets)
        1 where the sum of squared errors over the last `LAST_ACQUISITIONS` acquisitions is clearly smaller than that
        of the other method, `_MIN_PART` where it is larger, linear in between; `_MIN_PART` before the first
        acquisition and 0 if nothing is predicted.
    """
    both = np.isfinite(one) & np.isfinite(other)
    squares = [np.cumsum(np.where(both, error, 0.0) ** 2, axis=1) for error in (one, other)]
    known = np.searchsorted(day, targets - latency, side="right") - 1
    last, before = np.maximum(known, 0), known - LAST_ACQUISITIONS
    sums = [each[:, last] - np.where(before >= 0, each[:, np.maximum(before, 0)], 0.0) for each in squares]
    ratio = np.where((known >= 0) & (sums[1] > 0), sums[0] / np.maximum(sums[1], 1e-12), _MIN_SHARE)
    gained = np.clip((_MIN_SHARE - ratio) / (_MIN_SHARE - _WHOLE_SHARE), 0.0, 1.0)
    part = _MIN_PART + (1 - _MIN_PART) * gained
    return np.asarray(part * both.any(axis=1, keepdims=True))
