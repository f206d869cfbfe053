"""Daily estimates of a slope whose best method is a baseline, alone or joined with the daily rates."""

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
from ...state_space.following.nowcast import Daily
from ...state_space.interval_calibration import LEAST_ACQUISITIONS
from .rate_model import COMBINED, PRETRAINED, RATE, DailyModel


def method_title(method: str) -> str:
    """Return the name of the method of a model, as reports and logs show it."""
    if method == RATE:
        return message("daily rates from the drivers")
    if method == COMBINED:
        return message("Mean of the daily rates and the pretrained network")
    return BASELINES[method].title


def reads_drivers(method: str) -> bool:
    """Return whether the method of a model uses drivers."""
    return method in (RATE, COMBINED) or BASELINES[method].drivers


def follows_baseline(model: DailyModel, series: PointSeries, progress: Progress) -> bool:
    """Return whether a baseline takes part in the estimate, and log it."""
    if model.method == RATE:
        return False
    title = method_title(model.method)
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

    Of a combined model this is the share of the pretrained network.

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
    baseline = BASELINES[PRETRAINED if model.method == COMBINED else model.method]
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
