"""Training of the rate variant, and the score of what came after."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ..compare.kalman import fit_kalman, kalman_nowcast
from ..compare.metrics import coverage_90, rmse
from ..compare.persistence import persistence
from ..errors import InputError
from ..forcing import Forcing
from ..progress import Progress
from ..series import PointSeries
from .assimilate import Drive
from .commonerror import remove_common_error
from .ensemble import Member
from .features import LEAST_OBSERVATIONS, Place
from .heldout import LEAST_ACQUISITIONS, fit_members, fit_widening, forecast_errors
from .model import DailyModel, TrainingOptions
from .modes import Modes, modes_of
from .preparing import common_time, prepared_drivers, usable_points, without_spikes
from .responses import Bank

# a reservoir and the rain have a year to go round
LEAST_DAYS_FOR_DRIVERS = 365

__all__ = ["TrainingOptions", "train"]


def train(
    series: PointSeries,
    forcing: Forcing,
    options: TrainingOptions,
    stable_mask: np.ndarray | None = None,
    progress: Progress | None = None,
    terrain: np.ndarray | None = None,
) -> DailyModel:
    """Learn how the points answer to the drivers.

    Parameters
    ----------
    series : PointSeries
    forcing : Forcing
        Daily drivers; gaps are filled from the past and told.
    options : TrainingOptions
    stable_mask : ndarray of bool, shape (n_points,), or None
        Ground that does not move.
    progress : Progress or None
    terrain : ndarray, shape (n_points, n_kinds), or None
        Height, steepness or the like, with which the answer to the drivers may vary; NaN = unknown.

    Raises
    ------
    InputError
        If series and drivers do not overlap, or too little is left to learn from.
    """
    progress = progress or Progress()
    series, train_end = common_time(series, forcing, options.train_end, progress)
    past = series.dates <= train_end
    if past.sum() < LEAST_ACQUISITIONS:
        raise InputError(
            f"Training ends on {train_end} and has {int(past.sum())} acquisitions; {LEAST_ACQUISITIONS} are needed. "
            "Choose a later TRAIN_END or a longer series."
        )
    kept = usable_points(series, past, options.min_coherence, LEAST_OBSERVATIONS, progress)
    series, stable_mask = series.points(kept), None if stable_mask is None else stable_mask[kept]
    terrain = None if terrain is None else terrain[kept]
    drivers = prepared_drivers(forcing, series.dates[0], max(series.dates[-1], train_end), progress)
    corrected = remove_common_error(series, stable_mask, train_end, progress)
    corrected = replace(corrected, series=without_spikes(corrected.series, past, progress))
    place = Place.fitted(corrected.series.dates_where(past), train_end, options.seed, terrain)
    modes = modes_of(place, corrected)
    values = corrected.series.values
    day = (series.dates - drivers.days[0]).astype(int)
    bank = _fit_bank(drivers, series.dates[0], train_end, progress)
    drives = (bank.drive(drivers, day[0]), Drive.constant(drivers.n_days, day[0]))
    members = fit_members(values[:, past], day[past], drives, modes, progress.part(0.05, 0.4))
    plain = fit_kalman(values[:, past], day[past], progress.part(0.4, 0.5))
    widening = fit_widening(values[:, past], day[past], drives, modes, progress.part(0.5, 0.9))
    model = DailyModel(
        bank=bank,
        place=place,
        mixed=members[0].mixed,
        following=members[1].mixed,
        plain=plain,
        widening=widening,
        first_day=series.dates[0],
        train_end=train_end,
        pids=series.pids,
        xy=series.xy,
        options=options,
    )
    return replace(model, scores=_scores(model, members, values, day, modes, past, progress.part(0.9, 1.0)))


def _fit_bank(drivers: Forcing, first: np.datetime64, train_end: np.datetime64, progress: Progress) -> Bank:
    """Return the responses to the drivers; to none in less than a year, when any answer passes for a trend."""
    n_days = int((train_end - first).astype(int))
    if n_days < LEAST_DAYS_FOR_DRIVERS:
        progress.warn(
            f"The training part is {n_days} days long. In less than {LEAST_DAYS_FOR_DRIVERS} days the answer to "
            "drivers cannot be told from a trend: they are left out of the model, which follows the motion alone."
        )
        drivers = drivers.select(())
    return Bank.fitted(drivers, first, train_end)


def _scores(
    model: DailyModel,
    members: list[Member],
    values: np.ndarray,
    day: np.ndarray,
    modes: Modes,
    past: np.ndarray,
    progress: Progress,
) -> dict[str, float]:
    """Score one step ahead on the acquisitions after training; all methods get the same corrected series."""
    progress.step(0.1, "Scoring later acquisitions")
    error, sigma = forecast_errors(members, modes, values, day, progress.part(0.1, 0.5))
    plain = values - kalman_nowcast(model.plain, values, day, day, 1, progress)[0]
    last = persistence(values, day, day, 1)
    later = ~past
    noise = model.mixed.point_noise.observation_mm
    spread = np.sqrt((model.widening * sigma) ** 2 + noise**2)
    return {
        "rmse": rmse(error[:, later]),
        "rmse_kf": rmse(plain[:, later]),
        "rmse_persistence": rmse((values - last)[:, later]),
        "coverage_90": coverage_90(error[:, later], spread[:, later]),
        "noise_mm": noise,
        "n_acquisitions": float(later.sum()),
    }
