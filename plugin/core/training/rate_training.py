"""Training of the rate variant, and its scores on the acquisitions after training."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ..baselines.registry import BASELINES
from ..common.arrays import BoolArray, DateArray, FloatArray
from ..common.errors import InputError, ModelFileError
from ..common.messages import message
from ..common.progress import Progress
from ..daily.rate.rate_model import (
    AUTO,
    PERSISTENCE,
    PRETRAINED,
    RATE,
    WEIGHTED_MEAN,
    WEIGHTED_MEAN_METHODS,
    DailyModel,
    TrainingOptions,
)
from ..daily.rate.weighted_mean import ErrorProducts, learned_weights, weighted_mean_of_methods
from ..data.forcing import Forcing
from ..data.point_series import PointSeries
from ..evaluation.scoring.model_scores import COMBINED, HELD_OUT, HeldOut, held_out_scores, model_scores
from ..inputs.common_mode_error import remove_common_error
from ..inputs.point_features import MIN_OBSERVATIONS, PointFeatures
from ..inputs.preparation import common_time, prepared_drivers, usable_points, without_spikes
from ..pretrained.slope_modes import MIN_POINTS
from ..pretrained.weights import daily_weights
from ..state_space.driver_responses import Bank
from ..state_space.following.driverless_kalman import fit_kalman
from ..state_space.following.interval_calibration import MIN_ACQUISITIONS, fit_members, fit_widening, held_out
from ..state_space.kalman_filter import IntegratedResponses
from ..state_space.spatial_modes import modes_of
from .method_choice import PRIOR, PRIOR_OF_SHORT_RECORDS, best_method, best_share, mean_or_rates

# rain and reservoir level have an annual cycle, so a response needs at least a year of data
MIN_DAYS_FOR_DRIVERS = 365
# the best method is a property of the slope, so a sample of the points is enough
_MAX_POINTS_OF_CHOICE = 600

__all__ = ["TrainingOptions", "train"]


def train(
    series: PointSeries,
    forcing: Forcing,
    options: TrainingOptions,
    stable_mask: BoolArray | None = None,
    progress: Progress | None = None,
    terrain: FloatArray | None = None,
    scored: bool = True,
) -> DailyModel:
    """Fit the response of the points to the drivers, choose the method, and score the later acquisitions.

    Parameters
    ----------
    series : PointSeries
        InSAR series.
    forcing : Forcing
        Daily drivers; gaps are filled from earlier days and reported.
    options : TrainingOptions
        Training options.
    stable_mask : ndarray of bool, shape (n_points,), or None
        Points assumed not to move.
    progress : Progress or None
        Progress reporter.
    terrain : ndarray, shape (n_points, n_kinds), or None
        Terrain variables such as height and steepness, with which the response may vary; NaN = unknown.
    scored : bool
        Score the acquisitions after the training period, which do not affect the model.

    Returns
    -------
    DailyModel

    Raises
    ------
    InputError
        If series and drivers do not overlap, or too few data remain for training.
    """
    progress = progress or Progress()
    if options.variant == PRETRAINED:
        # report a network that cannot be loaded before any long computation
        daily_weights()
    model = fit_daily_model(series, forcing, options, stable_mask, progress.part(0.0, 0.6), terrain)
    if options.method == AUTO:
        if options.variant == PRETRAINED:
            model = replace(model, method=PRETRAINED)
        model = with_best_method(model, series, forcing, stable_mask, progress.part(0.6, 0.8), terrain)
        if model.uses_network:
            model = replace(model, network=str(daily_weights().header["sha256"]))
    if not scored:
        return model
    progress.step(0.8, message("Scoring acquisitions after the training period"))
    later = model_scores(series, forcing, model, stable_mask, progress.part(0.8, 1.0))
    return replace(model, scores={**model.scores, **later})


def fit_daily_model(
    series: PointSeries,
    forcing: Forcing,
    options: TrainingOptions,
    stable_mask: BoolArray | None,
    progress: Progress,
    terrain: FloatArray | None = None,
    intervals: bool = True,
) -> DailyModel:
    """Return a model without scores, with or without calibrated intervals; arguments as in `train`."""
    series, train_end = common_time(series, forcing, options.train_end, progress)
    past = series.dates <= train_end
    if past.sum() < MIN_ACQUISITIONS:
        raise InputError(
            message(
                "The training period ends on {train_end} and has {past} acquisitions, but at least "
                "{least_acquisitions} are required; choose a later TRAIN_END or provide a longer series.",
                train_end=train_end,
                past=int(past.sum()),
                least_acquisitions=MIN_ACQUISITIONS,
            )
        )
    kept = usable_points(series, past, options.min_coherence, MIN_OBSERVATIONS, progress)
    series, stable_mask = series.points(kept), None if stable_mask is None else stable_mask[kept]
    terrain = None if terrain is None else terrain[kept]
    drivers = prepared_drivers(forcing, series.dates[0], max(series.dates[-1], train_end), progress)
    corrected = remove_common_error(series, stable_mask, train_end, progress)
    corrected = replace(corrected, series=without_spikes(corrected.series, past, progress))
    place = PointFeatures.fitted(corrected.series.dates_where(past), train_end, options.seed, terrain)
    modes = modes_of(place, corrected)
    values = corrected.series.values
    day = (series.dates - drivers.days[0]).astype(int)
    bank = _fit_bank(drivers, series.dates[0], train_end, progress)
    drives = (bank.drive(drivers, day[0]), IntegratedResponses.constant(drivers.n_days, day[0]))
    members = fit_members(values[:, past], day[past], drives, modes, progress.part(0.05, 0.4))
    plain = fit_kalman(values[:, past], day[past], progress.part(0.4, 0.5))
    arguments = (values[:, past], day[past], drives, modes, progress.part(0.5, 0.9))
    widening = fit_widening(*arguments) if intervals else 1.0
    return DailyModel(
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


def with_best_method(
    model: DailyModel,
    series: PointSeries,
    forcing: Forcing,
    stable: BoolArray | None,
    progress: Progress,
    terrain: FloatArray | None,
) -> DailyModel:
    """Return the model with the method that has the smallest error on held-out dates of the training part.

    A few points do not show shared motions, and their few dates rarely show which method is best. They get the weighted
    mean of the rates, the pretrained network and the last value, unless the rates alone are significantly better.

    A model of the pretrained variant keeps its method and uses the held-out dates only to calibrate its intervals. All
    methods are fitted to the acquisitions before the held-out dates and scored as delivered; later data are ignored.
    """
    past = series.dates_where((series.dates <= model.train_end) & (series.dates >= forcing.days[0]))
    held = held_out((past.dates - past.dates[0]).astype(int))
    few = model.method == RATE and past.n_points < MIN_POINTS
    if not held.any():
        if few:
            return _with_equal_weights(model, progress)
        progress.warn(
            message(
                "The training period has only {n_dates} acquisitions, too few for a held-out test, so the choice "
                "of method cannot be validated.",
                n_dates=past.n_dates,
            )
        )
        return model
    some = np.sort(np.random.default_rng(model.options.seed).permutation(past.n_points)[:_MAX_POINTS_OF_CHOICE])
    past = past.points(some)
    stable = None if stable is None else stable[some]
    terrain = None if terrain is None else terrain[some]
    options = replace(model.options, variant=RATE, train_end=past.dates[~held][-1], method=RATE)
    silent = progress.quiet(0.0, 1.0)
    try:
        early = fit_daily_model(past, forcing, options, stable, silent.part(0.0, 0.7), terrain, intervals=False)
        found = held_out_scores(past, forcing, early, stable, silent.part(0.7, 1.0))
    except InputError as error:
        if few:
            return _with_equal_weights(model, progress)
        progress.warn(
            message("The choice of method cannot be validated on held-out acquisitions: {error}", error=error)
        )
        return model
    if few and all(name in found for name in WEIGHTED_MEAN_METHODS):
        return _with_weighted_mean(model, found, past.dates[held], progress)
    dates, alone = past.dates[held], found
    # with less than a year before the held-out dates, neither method has seen all seasons
    short = (past.dates[~held][-1] - past.dates[0]).astype(int) < MIN_DAYS_FOR_DRIVERS
    share = _share(found, short)
    # if the share is 0, the rates alone are best: then the network alone must be better, also on a short record
    short, share = short and share > 0, share or 1.0
    if share < 1.0:
        found = {**found, PRETRAINED: found[RATE].with_share(found[PRETRAINED], share)}
    losses = {name: each.loss for name, each in found.items()}
    best = best_method(losses, float((dates[-1] - dates[0]).astype(int)), bool(short))
    if model.method != RATE and model.method in found:
        best, share, found = model.method, 1.0, alone
    elif best == PRETRAINED and share < 1.0:
        progress.info(
            message(
                "On {held} held-out acquisitions in the training period, the combination of the pretrained network "
                "({share:.0f} %) and the model with drivers has an RMSE of {rmse_mm:.2f} mm, compared with "
                "{rmse_mm_2:.2f} mm for the model alone and {rmse_mm_3:.2f} mm for the network alone. The "
                "combination is used for nowcasts, hindcasts and scenarios.",
                held=int(held.sum()),
                share=100 * share,
                rmse_mm=found[PRETRAINED].rmse_mm,
                rmse_mm_2=found[RATE].rmse_mm,
                rmse_mm_3=alone[PRETRAINED].rmse_mm,
            )
        )
    elif best == PRETRAINED:
        progress.info(
            message(
                "On {held} held-out acquisitions in the training period, the pretrained network has an RMSE of "
                "{rmse_mm:.2f} mm, compared with {rmse_mm_2:.2f} mm for the model with drivers. The network is "
                "used for nowcasts, hindcasts and scenarios.",
                held=int(held.sum()),
                rmse_mm=found[best].rmse_mm,
                rmse_mm_2=found[RATE].rmse_mm,
            )
        )
    elif best != RATE:
        progress.warn(
            message(
                "On {held} held-out acquisitions in the training period, {baseline} has a smaller error "
                "({rmse_mm:.2f} mm RMSE) than the model with drivers ({rmse_mm_2:.2f} mm). This baseline is "
                "therefore used for nowcasts and scenarios.",
                held=int(held.sum()),
                baseline=BASELINES[best].title,
                rmse_mm=found[best].rmse_mm,
                rmse_mm_2=found[RATE].rmse_mm,
            )
        )
    held_out_rmse_mm = {f"{HELD_OUT}:{name}": each.rmse_mm for name, each in alone.items()}
    if best == PRETRAINED and share < 1.0:
        held_out_rmse_mm[f"{HELD_OUT}:{COMBINED}"] = found[best].rmse_mm
    widening = model.widening if best == RATE else found[best].factor
    scores = {**held_out_rmse_mm, "n_heldout": float(held.sum())}
    return replace(model, method=best, share=share if best == PRETRAINED else 1.0, widening=widening, scores=scores)


def _with_equal_weights(model: DailyModel, progress: Progress) -> DailyModel:
    """Return the model with the weighted mean and equal initial weights, for lack of held-out acquisitions."""
    try:
        daily_weights()
    except ModelFileError as error:
        progress.warn(str(error))
        return model
    progress.warn(
        message(
            "The training period has too few acquisitions for a held-out test. Nowcasts start with equal weights of "
            "the daily rates, the pretrained network and the last value, which are then learned from the acquisitions "
            "after training."
        )
    )
    return replace(model, method=WEIGHTED_MEAN, mean_widening=model.widening)


def _with_weighted_mean(
    model: DailyModel, found: dict[str, HeldOut], dates: DateArray, progress: Progress
) -> DailyModel:
    """Return the model with the weighted mean, or with the rates if they are significantly better."""
    errors, sigmas = (
        np.array([getattr(found[name], part) for name in WEIGHTED_MEAN_METHODS]) for part in ("error", "sigma")
    )
    products, rates = ErrorProducts.of(errors), found[RATE]
    weights = learned_weights(np.empty((len(WEIGHTED_MEAN_METHODS), 1, 0)), products)
    error, sigma = (weighted_mean_of_methods(part, np.broadcast_to(weights, part.shape)) for part in (errors, sigmas))
    mean = HeldOut.of(error, sigma, rates.noise_mm, rates.moving)
    best = mean_or_rates(mean.loss, rates.loss, float((dates[-1] - dates[0]).astype(int)))
    scores = {f"{HELD_OUT}:{name}": each.rmse_mm for name, each in found.items()}
    scores = {**scores, f"{HELD_OUT}:{COMBINED}": mean.rmse_mm, "n_heldout": float(len(dates))}
    if best == RATE:
        return replace(model, scores=scores)
    share = dict(zip(WEIGHTED_MEAN_METHODS, 100 * weights[:, 0, 0]))
    progress.info(
        message(
            "On {held} held-out acquisitions in the training period, the weighted mean of the model with drivers "
            "({rates:.0f} %), the pretrained network ({network:.0f} %) and the last value ({last:.0f} %) has an RMSE "
            "of {rmse_mm:.2f} mm, compared with {rmse_mm_2:.2f} mm for the model alone. With fewer than {least_points} "
            "points, the weighted mean is used for nowcasts; hindcasts and scenarios use the model with drivers.",
            held=len(dates),
            rates=share[RATE],
            network=share[PRETRAINED],
            last=share[PERSISTENCE],
            rmse_mm=mean.rmse_mm,
            rmse_mm_2=rates.rmse_mm,
            least_points=MIN_POINTS,
        )
    )
    return replace(model, method=best, products=products, mean_widening=mean.factor, scores=scores)


def _share(found: dict[str, HeldOut], short: bool) -> float:
    """Return the share of the pretrained network in its combination with the rates; 1 if one of them is missing."""
    if RATE not in found or PRETRAINED not in found:
        return 1.0
    # points that do not move show mostly noise and do not help to distinguish the methods
    moving = found[RATE].moving
    prior = PRIOR_OF_SHORT_RECORDS if short else PRIOR
    return best_share(found[RATE].error[moving], found[PRETRAINED].error[moving], prior)


def _fit_bank(drivers: Forcing, first: np.datetime64, train_end: np.datetime64, progress: Progress) -> Bank:
    """Return the responses to the drivers; none with less than a year, when a response resembles a trend."""
    n_days = int((train_end - first).astype(int))
    if n_days < MIN_DAYS_FOR_DRIVERS:
        progress.warn(
            message(
                "The training period is {n_days} days long. With fewer than {least_days_for_drivers} days, "
                "the response to the drivers cannot be distinguished from a trend: the daily rates ignore the "
                "drivers and use only the past motion. The pretrained network, if it is used, takes rain and reservoir "
                "level into account.",
                n_days=n_days,
                least_days_for_drivers=MIN_DAYS_FOR_DRIVERS,
            )
        )
        drivers = drivers.select(())
    return Bank.fitted(drivers, first, train_end)
