"""Training of the rate variant, and the score of what came after."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ..errors import InputError
from ..forcing import Forcing
from ..progress import Progress
from ..series import PointSeries
from .assimilate import PointFilter
from .commonerror import remove_common_error
from .features import Place
from .mixed import Mixed, fit_mixed
from .model import DailyModel, TrainingOptions
from .responses import Bank

LEAST_ACQUISITIONS = 8
LEAST_OBSERVATIONS = 5
_PLAIN_VELOCITIES = (0.01, 0.03, 0.06, 0.12, 0.25)
_PLAIN_MEMORIES = (15.0, 40.0, 100.0)

__all__ = ["TrainingOptions", "prepared_drivers", "prior", "train"]


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
    place = Place.fitted(series, options.seed)
    bank = Bank.fitted(drivers, series.dates[0], train_end)
    rates = bank.encode(drivers)
    day = (series.dates - drivers.days[0]).astype(int)
    # beginning the integrals at the first acquisition keeps their numbers small; the offset is free
    integral = np.cumsum(rates, axis=0)
    integral -= integral[day[0]]
    features = place.encode(series)
    values = corrected.values
    mixed = fit_mixed(values[:, past], day[past], integral, features, progress.part(0.05, 0.5))
    plain = fit_mixed(
        values[:, past],
        day[past],
        integral[:, :1],
        features[:, :1],
        progress.part(0.5, 0.75),
        _PLAIN_VELOCITIES,
        _PLAIN_MEMORIES,
    )
    widening = _widening(values[:, past], day[past], integral, rates, features, progress.part(0.75, 0.9))
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
    return replace(model, scores=_scores(model, values, day, integral, rates, features, past, progress))


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


def prior(mixed: Mixed, features: np.ndarray) -> np.ndarray:
    """Return the amplitudes that a point is expected to have, shape (n_points, K)."""
    return features @ mixed.coefficients


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


def _innovations(
    mixed: Mixed, values: np.ndarray, day: np.ndarray, integral: np.ndarray, rates: np.ndarray, features: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Return one-step-ahead errors and their sigmas [mm], each of shape (n_points, n_dates)."""
    states = PointFilter(values, day, integral, rates, prior(mixed, features), mixed.covariance, mixed.noise)
    steps = [states.assimilate(j) for j in range(len(day))]
    return np.column_stack([error for error, _ in steps]), np.column_stack([sigma for _, sigma in steps])


def _widening(
    values: np.ndarray,
    day: np.ndarray,
    integral: np.ndarray,
    rates: np.ndarray,
    features: np.ndarray,
    progress: Progress,
) -> float:
    """Return the factor that makes 90 % intervals hold 90 % of the last quarter of training, not seen by its fit."""
    n = len(day)
    early = np.arange(n) < (3 * n) // 4
    if early.sum() < LEAST_ACQUISITIONS or n - early.sum() < LEAST_ACQUISITIONS:
        return 1.0
    fitted = fit_mixed(values[:, early], day[early], integral, features, progress)
    error, sigma = _innovations(fitted, values, day, integral, rates, features)
    ratio = np.abs(error / sigma)[:, ~early]
    # never narrower than the filter itself: one stretch of time proves little
    return float(np.clip(np.nanquantile(ratio, 0.9) / 1.645, 1.0, 2.5))


def _scores(
    model: DailyModel,
    values: np.ndarray,
    day: np.ndarray,
    integral: np.ndarray,
    rates: np.ndarray,
    features: np.ndarray,
    past: np.ndarray,
    progress: Progress,
) -> dict[str, float]:
    """Score one step ahead on the acquisitions after training; all methods get the same corrected series."""
    progress.step(0.92, "Scoring later acquisitions")
    error, sigma = _innovations(model.mixed, values, day, integral, rates, features)
    plain, _ = _innovations(model.plain, values, day, integral[:, :1], rates[:, :1], features[:, :1])
    last = np.full(values.shape, np.nan)
    held = np.full(len(values), np.nan)
    for j in range(values.shape[1]):
        last[:, j] = held
        held = np.where(np.isfinite(values[:, j]), values[:, j], held)
    later = ~past
    inside = np.abs(error) <= 1.645 * model.widening * sigma
    scored = np.isfinite(error[:, later])

    def rmse(errors: np.ndarray) -> float:
        scored = errors[:, later]
        return float(np.sqrt(np.nanmean(scored**2))) if np.isfinite(scored).any() else float("nan")

    return {
        "rmse": rmse(error),
        "rmse_kf": rmse(plain),
        "rmse_persistence": rmse(values - last),
        "coverage_90": float(inside[:, later][scored].mean()) if scored.any() else float("nan"),
        "noise_mm": model.mixed.noise.observation_mm,
        "n_acquisitions": float(later.sum()),
    }
