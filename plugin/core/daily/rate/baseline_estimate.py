"""Daily estimates of a slope whose best method is a baseline."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ...baselines.registry import BASELINES
from ...baselines.task import Task
from ...common.messages import message
from ...common.progress import Progress
from ...data.forcing import Forcing
from ...data.point_series import PointSeries
from ...inputs.preparation import prepared_drivers, without_spikes
from ...pretrained.weights import daily_weights
from ...state_space.following.interval_calibration import LEAST_ACQUISITIONS
from ...state_space.following.nowcast import Daily
from .rate_model import PRETRAINED, RATE, DailyModel


def method_title(model: DailyModel) -> str:
    """Return what makes the nowcasts of a model that follows a baseline."""
    title = BASELINES[model.method].title
    if not model.combined:
        return title
    return message(
        "{title} ({share:.0f} %) with the daily rates ({rest:.0f} %)",
        title=title,
        share=100 * model.share,
        rest=100 * (1 - model.share),
    )


def combined_with(followed: Daily, nowcast: Daily, share: float) -> Daily:
    """Return the weighted mean of the rates' answer and that of another method; their errors count as fully alike."""
    value, sigma, rate = ((1 - share) * own + share * other for own, other in zip(followed, nowcast))
    return value, sigma, rate


def follows_baseline(model: DailyModel, series: PointSeries, progress: Progress) -> bool:
    """Return whether the estimate is that of a baseline, and log it."""
    if model.method == RATE:
        return False
    title = method_title(model)
    n_past = int((series.dates <= model.train_end).sum())
    if n_past < LEAST_ACQUISITIONS:
        progress.warn(
            message(
                "The method of the model is {title}, which requires {least_acquisitions} acquisitions up to "
                "{train_end}. The layer has only {n_past}; the model with drivers is used instead.",
                title=title,
                least_acquisitions=LEAST_ACQUISITIONS,
                train_end=model.train_end,
                n_past=n_past,
            )
        )
        return False
    if model.method == PRETRAINED and model.network not in ("", daily_weights().header["sha256"]):
        progress.warn(
            message(
                "The model was trained with other weights of the pretrained network than this version of "
                "SlopeMuse has: the estimate may differ from its scores. Train the model again."
            )
        )
    progress.info(
        message(
            "The method of the model is {title}, which has the smaller error on the held-out acquisitions of "
            "the training period. The estimate uses this method, except where a point deviates from its "
            "behaviour in training.",
            title=title,
        )
    )
    return True


def baseline_nowcast(
    model: DailyModel,
    series: PointSeries,
    forcing: Forcing,
    targets: np.ndarray,
    latency: int,
    progress: Progress,
    corrected: PointSeries | None = None,
) -> Daily:
    """Estimate days by the baseline of a model, fitted on the acquisitions up to its end of training.

    Parameters
    ----------
    model : DailyModel
    series : PointSeries
        Acquisitions as delivered.
    forcing : Forcing
        The drivers of the model.
    targets : ndarray of datetime64[D], shape (n_targets,)
    latency : int
    progress : Progress
    corrected : PointSeries or None
        The same acquisitions less their common-mode error, for a method that makes use of it.

    Returns
    -------
    tuple of ndarray, each of shape (n_points, n_targets)
        Displacement [mm] and its sigma [mm] without observation noise, rate [mm/day].
    """
    baseline = BASELINES[model.method]
    drivers = prepared_drivers(forcing, series.dates[0], targets[-1], Progress())
    # the rate is the change to a neighbouring day from the same acquisitions; drivers are known up to the day itself
    shift = -1 if baseline.drivers else 1
    if shift > 0:
        drivers = replace(
            drivers,
            days=np.append(drivers.days, drivers.days[-1] + np.timedelta64(1, "D")),
            values=np.concatenate([drivers.values, drivers.values[-1:]]),
        )
    past = series.dates <= model.train_end
    series = without_spikes(series, past, Progress())
    first, n = drivers.days[0], len(targets)
    day = (targets - first).astype(int)
    task = Task(
        series.values,
        (series.dates - first).astype(int),
        drivers,
        int((model.train_end - first).astype(int)),
        np.concatenate([day, day + shift]),
        np.repeat([latency, latency + shift], n),
        corrected=None if corrected is None else without_spikes(corrected, past, Progress()).values,
    )
    answer = baseline.nowcast(task, progress)
    rate = (answer.value[:, n:] - answer.value[:, :n]) / shift
    return answer.value[:, :n], answer.sigma[:, :n], rate
