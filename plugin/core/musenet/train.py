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
from .features import LEAST_OBSERVATIONS, Place
from .fitting import fit_mixed
from .mixed import Mixed
from .model import DailyModel, TrainingOptions
from .modes import Modes
from .nowcast import nowcast
from .responses import Bank

LEAST_ACQUISITIONS = 8
_MOST_WIDENING = 3.0

__all__ = ["TrainingOptions", "prepared_drivers", "train"]


def train(
    series: PointSeries,
    forcing: Forcing,
    options: TrainingOptions,
    stable_mask: np.ndarray | None = None,
    progress: Progress | None = None,
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

    Raises
    ------
    InputError
        If series and drivers do not overlap, or too little is left to learn from.
    """
    progress = progress or Progress()
    series, stable_mask = _usable(series, stable_mask, options, progress)
    series, train_end = _common_time(series, forcing, options, progress)
    past = series.dates <= train_end
    if past.sum() < LEAST_ACQUISITIONS:
        raise InputError(
            f"Training ends on {train_end} and has {int(past.sum())} acquisitions; {LEAST_ACQUISITIONS} are needed. "
            "Choose a later TRAIN_END or a longer series."
        )
    drivers = prepared_drivers(forcing, series.dates[0], max(series.dates[-1], train_end), progress)
    corrected = remove_common_error(series, stable_mask, train_end, progress)
    place = Place.fitted(corrected.series.dates_where(past), train_end, options.seed)
    bank = Bank.fitted(drivers, series.dates[0], train_end)
    day = (series.dates - drivers.days[0]).astype(int)
    drive = Drive.since(bank.encode(drivers), day[0])
    modes = Modes.of(place.encode(corrected.series), corrected.plane, corrected.uncertainty)
    values = corrected.series.values
    mixed = fit_mixed(values[:, past], day[past], drive, modes, progress.part(0.05, 0.5))
    plain = fit_kalman(values[:, past], day[past], progress.part(0.5, 0.6))
    widening = _widening(values[:, past], day[past], drive, modes, progress.part(0.6, 0.9))
    model = DailyModel(
        bank=bank,
        place=place,
        mixed=mixed,
        plain=plain,
        widening=widening,
        first_day=series.dates[0],
        train_end=train_end,
        pids=series.pids,
        xy=series.xy,
        options=options,
    )
    return replace(model, scores=_scores(model, values, day, drive, modes, past, progress.part(0.9, 1.0)))


def prepared_drivers(forcing: Forcing, first: np.datetime64, last: np.datetime64, progress: Progress) -> Forcing:
    """Return gapless drivers up to `last`, from their own beginning on, and tell what was filled."""
    if forcing.days[-1] < last:
        raise InputError(f"The drivers end on {forcing.days[-1]} and are needed until {last}; add the missing days.")
    filled, counts = forcing.until(last).filled()
    for name in counts:
        missing = int(np.isnan(forcing.until(last).column(name)[filled.days >= first]).sum())
        if missing:
            how = "no rain" if name == "rain_mm" else "the last known value"
            progress.warn(f"{name} is missing on {missing} of the days that are needed; {how} is taken there.")
    return filled


def _usable(
    series: PointSeries, stable: np.ndarray | None, options: TrainingOptions, progress: Progress
) -> tuple[PointSeries, np.ndarray | None]:
    if not series.n_points:
        raise InputError("The layer has no points.")
    kept = np.isfinite(series.values).sum(axis=1) >= LEAST_OBSERVATIONS
    coherence = series.attributes.get("coherence", series.attributes.get("temporal_coherence"))
    if coherence is not None:
        kept &= ~(coherence < options.min_coherence)
    if not kept.any():
        raise InputError(
            f"No point has {LEAST_OBSERVATIONS} observations and a coherence of {options.min_coherence:g}; "
            "lower MIN_COHERENCE or bring longer series."
        )
    if not kept.all():
        progress.warn(
            f"{int((~kept).sum())} of {series.n_points} points are left out: fewer than {LEAST_OBSERVATIONS} "
            f"observations, or a coherence below {options.min_coherence:g}."
        )
    return series.points(kept), None if stable is None else stable[kept]


def _common_time(
    series: PointSeries, forcing: Forcing, options: TrainingOptions, progress: Progress
) -> tuple[PointSeries, np.datetime64]:
    inside = (series.dates >= forcing.days[0]) & (series.dates <= forcing.days[-1])
    if not inside.any():
        raise InputError(
            f"The series run from {series.dates[0]} to {series.dates[-1]} and the drivers from {forcing.days[0]} to "
            f"{forcing.days[-1]}: they have no day in common."
        )
    if not inside.all():
        progress.warn(f"{int((~inside).sum())} acquisitions are outside the days of the drivers and are left out.")
    series = series.dates_where(inside)
    train_end = options.train_end
    if train_end is None:
        train_end = series.dates[0] + (series.dates[-1] - series.dates[0]) * 2 // 3
    return series, np.datetime64(train_end, "D")


def _ahead(
    mixed: Mixed, modes: Modes, values: np.ndarray, day: np.ndarray, drive: Drive
) -> tuple[np.ndarray, np.ndarray]:
    """Return each acquisition less its forecast from those before, and the sigma of the forecast [mm]."""
    forecast, sigma, _ = nowcast(mixed, modes, values, day, drive, day, 1, Progress())
    return values - forecast, sigma


def _widening(values: np.ndarray, day: np.ndarray, drive: Drive, modes: Modes, progress: Progress) -> float:
    """Return the least factor on sigma with which 90 % intervals hold 90 % of a year that its fit has not seen.

    The last year of training, so that each season is in it; a shorter series holds out its last quarter. Points of
    a date err together, so a share that falls short by less than its own standard error over the dates proves
    nothing: an acquisition is mostly noise, and sigma would have to grow far to make up for a missing percent.
    """
    year = day > day[-1] - 365
    held = year if year.sum() <= len(day) // 2 else np.arange(len(day)) >= (3 * len(day)) // 4
    if (~held).sum() < LEAST_ACQUISITIONS or held.sum() < LEAST_ACQUISITIONS:
        return 1.0
    fitted = fit_mixed(values[:, ~held], day[~held], drive, modes, progress)
    error, sigma = _ahead(fitted, modes, values, day, drive)
    error, variance = error[:, held], sigma[:, held] ** 2
    noise = fitted.point_noise.observation_mm**2
    for factor in np.geomspace(1.0, _MOST_WIDENING, 30):
        inside = np.where(np.isfinite(error), error**2 <= 1.645**2 * (factor**2 * variance + noise), np.nan)
        of_date = np.nanmean(inside[:, np.isfinite(error).any(axis=0)], axis=0)
        if of_date.mean() + of_date.std() / np.sqrt(len(of_date)) >= 0.9:
            break
    # the model itself will have seen that year, too, and err less
    return float(np.sqrt(factor))


def _scores(
    model: DailyModel,
    values: np.ndarray,
    day: np.ndarray,
    drive: Drive,
    modes: Modes,
    past: np.ndarray,
    progress: Progress,
) -> dict[str, float]:
    """Score one step ahead on the acquisitions after training; all methods get the same corrected series."""
    progress.step(0.1, "Scoring later acquisitions")
    error, sigma = _ahead(model.mixed, modes, values, day, drive)
    progress.step(0.5)
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
