"""The pretrained network on a slope: shared motions first, then what each point does beside them."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from ..common.arrays import FloatArray, IntArray
from ..common.messages import joined, message
from ..common.progress import Progress
from ..data.forcing import LEVEL, RAIN, Forcing
from .driver_bank import driver_bank, season_of
from .expert_mixture import Known, forecasts
from .series_scale import context_of, revisit_of, usual_change
from .slope_modes import LEAST_POINTS, SlopeModes
from .weights import Weights

# acquisitions nearer to each other than in the simulated series are thinned
_LEAST_REVISIT_DAYS = 4
_MOST_REVISIT_DAYS = 50
# what points do beside the shared motions is alike: all of them weigh as so many more
_ALIKE = 1.0
KNOWN_DRIVERS = (RAIN, LEVEL)


@dataclass(frozen=True)
class SlopeData:
    """A slope up to the last requested day.

    Attributes
    ----------
    values : ndarray, shape (n_points, n_dates)
        Displacement [mm], NaN = no observation.
    day : ndarray of int, shape (n_dates,)
        Index into the forcing.
    forcing : Forcing
        Without gaps; drivers other than rain and level are not used.
    train_end : int
        Last day that scales, modes and standardisation are taken from.
    """

    values: FloatArray
    day: IntArray
    forcing: Forcing
    train_end: int


def slope_nowcast(
    weights: Weights, slope: SlopeData, targets: IntArray, latency: int | IntArray, progress: Progress
) -> tuple[FloatArray, FloatArray]:
    """Return displacement and its sigma [mm] on target days, each from acquisitions that are old enough.

    Parameters
    ----------
    weights : Weights
    slope : SlopeData
    targets : ndarray of int, shape (n_targets,)
    latency : int or ndarray of int, shape (n_targets,)
    progress : Progress

    Returns
    -------
    tuple of ndarray, shape (n_points, n_targets)
        NaN where nothing is known.
    """
    _warn_unknown(slope, progress)
    slope = _thinned(slope)
    past = slope.day <= slope.train_end
    values, day = slope.values, slope.day
    modes = SlopeModes.fitted(values[:, past], day[past])
    motion = modes.series(values)
    arguments = (weights, slope, targets, latency)
    shared = np.zeros((len(values), len(targets)))
    variance = np.zeros_like(shared)
    rest = values - modes.centre[:, None]
    if len(motion):
        mean, spread = _series_nowcast(*arguments, motion, 0.0, progress.part(0.0, 0.1))
        mean, spread = np.nan_to_num(mean), np.nan_to_num(spread)
        shared = modes.at_points(mean)
        variance = modes.noise_mm[:, None] ** 2 * (modes.amplitude**2 @ spread)
        rest = rest - modes.at_points(np.nan_to_num(motion))
    own, own_variance = _series_nowcast(
        *arguments, rest, _ALIKE if len(values) >= LEAST_POINTS else 0.0, progress.part(0.1, 1.0)
    )
    return own + shared + modes.centre[:, None], np.sqrt(own_variance + variance)


def _warn_unknown(slope: SlopeData, progress: Progress) -> None:
    """Tell what the network has never seen in its training."""
    unknown = [name for name in slope.forcing.names if name not in KNOWN_DRIVERS]
    if unknown:
        progress.warn(
            message(
                "The pretrained network uses only rain and reservoir level; it ignores the drivers {drivers}.",
                drivers=joined(", ", unknown),
            )
        )
    revisit = revisit_of(slope.day[slope.day <= slope.train_end])
    if not _LEAST_REVISIT_DAYS <= revisit <= _MOST_REVISIT_DAYS:
        progress.warn(
            message(
                "The usual interval between acquisitions ({revisit:.0f} days) is outside the range of "
                "{least} to {most} days for which the pretrained network was trained: its prediction "
                "intervals may be wrong.",
                revisit=revisit,
                least=_LEAST_REVISIT_DAYS,
                most=_MOST_REVISIT_DAYS,
            )
        )


def _thinned(slope: SlopeData) -> SlopeData:
    """Return the slope without acquisitions that follow a kept one too soon; later ones do not change the choice."""
    if len(slope.day) < 2 or np.diff(slope.day).min() >= _LEAST_REVISIT_DAYS:
        return slope
    kept, last = [], -_LEAST_REVISIT_DAYS
    for number, day in enumerate(slope.day):
        if day - last >= _LEAST_REVISIT_DAYS:
            kept.append(number)
            last = int(day)
    return replace(slope, values=slope.values[:, kept], day=slope.day[kept])


def _series_nowcast(
    weights: Weights,
    slope: SlopeData,
    targets: IntArray,
    latency: int | IntArray,
    series: FloatArray,
    shared: float,
    progress: Progress,
) -> tuple[FloatArray, FloatArray]:
    """Return mean and variance of series of the slope's dates."""
    progress.step(0.0)
    day = slope.day
    past = day <= slope.train_end
    drivers = [slope.forcing.column(name) if name in slope.forcing.names else None for name in KNOWN_DRIVERS]
    n_training = int(np.clip(slope.train_end + 1, 2, slope.forcing.n_days))
    bank = driver_bank(drivers[0], drivers[1], season_of(slope.forcing.days), n_training)
    scale = usual_change(series[:, past])
    revisit = revisit_of(day[past])
    context = context_of(series[:, past], day[past], revisit, drivers[0] is not None, drivers[1] is not None)
    known = np.searchsorted(day, targets - latency, side="right") - 1
    observations = Known(bank, day, series / scale[:, None], context, revisit)
    mean, variance = forecasts(weights, observations, targets, known, shared)
    progress.step(1.0)
    return mean * scale[:, None], variance * scale[:, None] ** 2
