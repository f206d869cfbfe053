"""Training of the published network: one network for all points, or one network per point."""

from __future__ import annotations

import os
import time
from dataclasses import replace

import numpy as np

from ..common.arrays import BoolArray, DateArray, FloatArray
from ..common.errors import InputError
from ..common.messages import message, plural
from ..common.progress import Progress
from ..daily.musenet.batches import end_by_samples, fitted_scaling, samples_of, training_targets
from ..daily.musenet.musenet_model import BY_SAMPLES, INTERPOLATED, PER_POINT, PublishedModel, PublishedOptions
from ..daily.musenet.musenet_predict import predict
from ..daily.musenet.training_loop import Task, fit_networks
from ..data.forcing import Forcing
from ..data.point_series import PointSeries
from ..evaluation.scoring.model_scores import model_scores
from ..inputs.common_mode_error import remove_common_error
from ..inputs.point_features import MIN_OBSERVATIONS
from ..inputs.preparation import common_time, prepared_drivers, usable_points
from ..state_space.driver_responses import running_values
from ..state_space.following.driverless_kalman import fit_kalman

MAX_NETWORKS = 200
_BYTES = 4
_HELD_OUT = 0.15
_MIN_HELD_OUT = 4


def train_published(
    series: PointSeries,
    forcing: Forcing,
    options: PublishedOptions,
    stable_mask: BoolArray | None = None,
    progress: Progress | None = None,
    confirmed: bool = False,
) -> PublishedModel:
    """Train the network of Guo et al. 2023.

    Parameters
    ----------
    series : PointSeries
        InSAR series.
    forcing : Forcing
        Daily drivers, one network block each.
    options : PublishedOptions
        Training options.
    stable_mask : ndarray of bool, shape (n_points,), or None
        Stable points, from which the common-mode error is estimated and subtracted, as for every other method.
    progress : Progress or None
        Receives the expected time and file size, and every epoch.
    confirmed : bool
        Allow more than `MAX_NETWORKS` networks.

    Returns
    -------
    PublishedModel

    Raises
    ------
    InputError
        If the series are too short for the lags, the drivers do not overlap, or too many networks are not confirmed.
    """
    progress = progress or Progress()
    series, train_end = common_time(series, forcing, options.train_end, progress)
    if options.split == BY_SAMPLES and options.train_end is None:
        train_end = end_by_samples(series, forcing, options.lags)
    kept = usable_points(series, series.dates <= train_end, options.min_coherence, MIN_OBSERVATIONS, progress)
    layer, stable_layer = series, stable_mask
    series, stable_mask = series.points(kept), None if stable_mask is None else stable_mask[kept]
    uses_later_dates = options.target == INTERPOLATED
    targets = training_targets(series, forcing, options.lags, train_end, uses_later_dates)
    _announce(series.n_points, len(forcing.names), options, len(targets), progress, confirmed)
    if uses_later_dates:
        progress.warn(
            message(
                "As published, the target is interpolated between acquisitions. It contains information from "
                "later acquisitions, including those after the training period, so the scores are not "
                "evidence of skill."
            )
        )
    drivers = prepared_drivers(forcing, series.dates[0], max(series.dates[-1], train_end), progress)
    series = remove_common_error(series, stable_mask, train_end, progress).series
    samples = samples_of(series, drivers, options.lags, targets, uses_later_dates)
    target_values = _target_values(series, targets, samples.line, uses_later_dates)
    scaling = fitted_scaling(samples, target_values, options.scope == PER_POINT, series.dates[0])
    held = _held_out(len(targets))
    task = Task(samples, target_values, held, scaling, options)
    weights, history = fit_networks(task, progress.part(0.05, 0.8))
    past = series.dates <= train_end
    day = (series.dates - drivers.days[0]).astype(int)
    plain = fit_kalman(series.values[:, past], day[past], progress.part(0.8, 0.9))
    ranges = {
        name: (float(signal.min()), float(signal.max()))
        for name, signal in running_values(drivers.until(train_end)).items()
    }
    model = PublishedModel(
        weights=weights,
        scaling=scaling,
        drivers=drivers.names,
        ranges=ranges,
        sigma_mm=np.zeros(series.n_points),
        noise_mm=plain.point_noise.observation_mm,
        first_day=series.dates[0],
        train_end=train_end,
        pids=series.pids,
        xy=series.xy,
        crs=series.crs,
        options=options,
        history=tuple(history),
    )
    ahead = _ahead(model, series, drivers, targets[0], progress.part(0.9, 1.0))
    inside = past & (series.dates >= (targets[held][0] if held.any() else targets[0]))
    model = replace(model, sigma_mm=_sigma(ahead[:, inside], model.noise_mm))
    return replace(model, scores=model_scores(layer, forcing, model, stable_layer, progress.part(0.95, 1.0)))


def _announce(
    n_points: int, n_drivers: int, options: PublishedOptions, n_targets: int, progress: Progress, confirmed: bool
) -> None:
    """Report time and file size, from a timed training step; refuse too many networks without confirmation."""
    import torch

    from ..daily.musenet.musenet_network import Musenet

    n_networks = n_points if options.scope == PER_POINT else 1
    lags = options.lags
    with torch.random.fork_rng(devices=[]):
        network = Musenet((lags.deformation, *[lags.drivers] * n_drivers), *options.form)
        size = n_networks * sum(p.numel() for p in network.parameters()) * _BYTES
        points = 1 if options.scope == PER_POINT else min(n_points, 32)
        deformation = torch.randn(points, 16, lags.deformation, 4)
        common = torch.randn(n_drivers, 16, lags.drivers, 4)
        start = time.perf_counter()
        for _ in range(2):
            network.many_points(deformation, common).square().mean().backward()
        seconds = (time.perf_counter() - start) / 2 / (points * 16)
    workers = min(n_networks, os.cpu_count() or 1)
    expected = seconds * n_points * n_targets * options.epochs / workers
    what = plural(
        "{count} network (at most about {duration} on this machine, model file of {size:,.1f} MB)",
        "{count} networks (at most about {duration} on this machine, model file of {size:,.1f} MB)",
        count=n_networks,
        duration=_duration(expected),
        size=max(size / 1e6, 0.1),
    )
    if n_networks > MAX_NETWORKS and not confirmed:
        raise InputError(
            message(
                "One network per point means training {what}. Set CONFIRM_MANY to confirm, use SCOPE = "
                "shared, or select at most {most_networks} points.",
                what=what,
                most_networks=MAX_NETWORKS,
            )
        )
    progress.info(message("Training {what}.", what=what))


def _duration(seconds: float) -> str:
    if seconds < 120:
        return f"{max(seconds, 1):.0f} s"
    return f"{seconds / 60:.0f} min" if seconds < 7200 else f"{seconds / 3600:.0f} h"


def _target_values(series: PointSeries, targets: DateArray, line: FloatArray, uses_later_dates: bool) -> FloatArray:
    """Return the training targets [mm], shape (n_points, n_targets), NaN if missing."""
    if uses_later_dates:
        return line[:, (targets - series.dates[0]).astype(int)]
    return series.values[:, np.searchsorted(series.dates, targets)]


def _held_out(n_targets: int) -> BoolArray:
    """Return a mask of the last training targets, which control early stopping and determine the sigma."""
    n_held = int(_HELD_OUT * n_targets)
    held = np.zeros(n_targets, dtype=bool)
    if n_held >= _MIN_HELD_OUT:
        held[-n_held:] = True
    return held


def _ahead(
    model: PublishedModel, series: PointSeries, drivers: Forcing, first: np.datetime64, progress: Progress
) -> FloatArray:
    """Return every acquisition minus its estimate from earlier ones [mm], NaN before the first target."""
    error = np.full(series.values.shape, np.nan)
    late = np.flatnonzero(series.dates >= first)
    samples = samples_of(series, drivers, model.options.lags, series.dates[late], False)
    networks = np.arange(series.n_points) if model.options.scope == PER_POINT else np.zeros(series.n_points, dtype=int)
    error[:, late] = series.values[:, late] - predict(model, samples, networks, progress)
    return error


def _sigma(error: FloatArray, noise_mm: float) -> FloatArray:
    """Return the RMS error of each point without acquisition noise [mm], shrunk towards the common error."""
    known = np.isfinite(error)
    squared, count = np.where(known, error, 0.0) ** 2, known.sum(axis=1)
    common = squared.sum() / max(count.sum(), 1)
    own = (squared.sum(axis=1) + 10 * common) / (count + 10)
    # the noise is fitted without drivers, so it is overestimated if they explain much of the motion
    return np.sqrt(np.maximum(own - noise_mm**2, 0.5 * own))
