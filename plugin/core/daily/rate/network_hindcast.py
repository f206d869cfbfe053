"""Hindcasts of the pretrained network and their combination with the hindcast of the rates."""

from __future__ import annotations

import numpy as np

from ...common.arrays import BoolArray, IntArray, blocks
from ...common.progress import Progress
from ...data.forcing import Forcing
from ...data.point_series import PointSeries
from ...inputs.preparation import without_spikes
from ...pretrained.series_scale import revisit_of
from ...pretrained.slope_nowcast import POINTS_PER_BLOCK, SlopeData, SlopeNowcast
from ...pretrained.weights import daily_weights
from ...state_space.following.departures import DepartureHistory
from ...state_space.following.nowcast import Daily
from .baseline_estimate import (
    LAST_ACQUISITIONS,
    combine_estimates,
    kept_share_fraction,
    learns_share,
    sample_moving_points,
)
from .learned_share import learned_share
from .rate_model import DailyModel


def combine_with_network_hindcast(
    model: DailyModel,
    rates: Daily,
    departed: DepartureHistory,
    corrected: PointSeries,
    drivers: Forcing,
    targets: IntArray,
    progress: Progress,
) -> Daily:
    """Combine the hindcast of the rates with that of the network, weighted by the share learned from all acquisitions.

    Where a point departs from its behaviour in training, the network keeps a part of its weight. The part depends on
    the errors of the network and of the rates at the surrounding acquisitions.

    Parameters
    ----------
    model : DailyModel
        Trained model.
    rates : tuple of ndarray, each of shape (n_points, n_targets)
        Displacement [mm], sigma [mm] and rate [mm/day]; overwritten.
    departed : DepartureHistory
        Departures from the behaviour in training, with `evidence`.
    corrected : PointSeries
        Acquisitions minus their common-mode error.
    drivers : Forcing
        Drivers without gaps.
    targets : ndarray of int, shape (n_targets,)
        Indices into the days of `drivers`.
    progress : Progress
        Progress reporter.

    Returns
    -------
    tuple of ndarray
        `rates`, combined with the network.
    """
    evidence = departed.evidence
    if evidence is None:
        raise ValueError("Departures in hindsight are not evidence.")
    first = drivers.days[0]
    day, end = (corrected.dates - first).astype(int), int((model.train_end - first).astype(int))
    values = without_spikes(corrected, corrected.dates <= model.train_end, Progress()).values
    slope = SlopeData(values, day, drivers, end)
    # the rate is the change from the previous day; on the first day, the change to the next day
    other = np.where(targets > 0, targets - 1, min(1, drivers.n_days - 1))
    step = np.where(targets > 0, 1, -1)
    days = np.concatenate([targets, other])
    both = SlopeNowcast(daily_weights(), slope, days, 0, progress.part(0.0, 0.3), in_hindsight=True)
    ahead = SlopeNowcast(daily_weights(), slope, day, 1, progress.quiet(0.3, 0.5))
    n = len(targets)
    around = -(LAST_ACQUISITIONS // 2) * int(revisit_of(day))
    share = model.share
    if learns_share(model):
        later = day > end
        sample, moving = sample_moving_points(corrected.values[:, ~later])
        error = corrected.values[sample] - ahead.of(sample)[0]
        share = float(learned_share(evidence.error[sample][moving][:, later], error[moving][:, later], share)[-1])
    for part in blocks(corrected.n_points, POINTS_PER_BLOCK, *rates):
        value, sigma = both.of(part)
        error = corrected.values[part] - ahead.of(part)[0]
        kept = kept_share_fraction(error, evidence.error[part], day, targets, around)
        weight = np.where(departed.unlike(day, targets, 0, part), share * kept, share)
        network = value[:, :n], sigma[:, :n], (value[:, :n] - value[:, n:]) / step
        own = rates[0][part], rates[1][part], rates[2][part]
        known: BoolArray = np.isfinite(value[:, :n])
        for array, mixed in zip(own, combine_estimates(own, network, weight)):
            np.copyto(array, mixed, where=known)
        progress.step(0.5 + 0.5 * part.stop / corrected.n_points)
    return rates
