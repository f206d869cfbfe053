"""The pretrained network applied to a slope: shared motions first, then the individual motion of each point."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np

from ..common.arrays import FloatArray, IntArray, blocks
from ..common.messages import joined, message
from ..common.progress import Progress
from ..data.forcing import LEVEL, RAIN, Forcing
from ..execution.block_map import map_blocks
from .driver_bank import driver_bank, season_of
from .expert_mixture import KnownSeries, Mixture
from .point_response import RECENT, PointResponse, held_out_dates, share_of_response
from .series_scale import context_of, revisit_of, usual_change
from .settings import N_CONTEXT
from .slope_modes import MIN_POINTS, SlopeModes
from .weights import Weights

# acquisitions at shorter intervals than in the simulated training series are thinned out
_MIN_REVISIT_DAYS = 4
_MAX_REVISIT_DAYS = 50
# weight of the evidence of all points for the individual motion of a point, relative to the evidence of the point
_ALIKE = 1.0
KNOWN_DRIVERS = (RAIN, LEVEL)
# a multiple of the chunk size of the mixture
POINTS_PER_BLOCK = 1024
# the share of the response is a property of the slope, so a sample of the points is enough
_MAX_POINTS_OF_SHARE = 600


@dataclass(frozen=True)
class SlopeData:
    """Series and drivers of a slope up to the last requested day.

    Attributes
    ----------
    values : ndarray, shape (n_points, n_dates)
        Displacement [mm], NaN = missing.
    day : ndarray of int, shape (n_dates,)
        Day of each acquisition, as an index into the forcing.
    forcing : Forcing
        Daily drivers without gaps; drivers other than rain and level are ignored.
    train_end : int
        Last day of the training period, from which scales, modes and standardisation are computed.
    """

    values: FloatArray
    day: IntArray
    forcing: Forcing
    train_end: int


def slope_nowcast(
    weights: Weights, slope: SlopeData, targets: IntArray, latency: int | IntArray, progress: Progress
) -> tuple[FloatArray, FloatArray]:
    """Return displacement and its sigma [mm] on target days, each from acquisitions at least `latency` days old.

    Parameters
    ----------
    weights : Weights
        Weights of the network.
    slope : SlopeData
        Series and drivers.
    targets : ndarray of int, shape (n_targets,)
        Target days.
    latency : int or ndarray of int, shape (n_targets,)
        Minimum age of the acquisitions used [days].
    progress : Progress
        Progress reporter.

    Returns
    -------
    tuple of ndarray, shape (n_points, n_targets)
        NaN before the first acquisition of a point.
    """
    nowcast = SlopeNowcast(weights, slope, targets, latency, progress.part(0.0, 0.1))
    value, sigma = (np.empty((len(slope.values), len(targets))) for _ in range(2))
    for part, found in nowcast.of_blocks(progress.part(0.1, 1.0)):
        value[part], sigma[part] = found
    return value, sigma


class SlopeNowcast:
    """Nowcasts of the points of a slope, computed block by block; parameters as in `slope_nowcast`.

    `share` is the share of the responses of the points to the shared motions, which are estimated from every known
    acquisition. None determines the share on held-out acquisitions of the training part.
    """

    def __init__(
        self,
        weights: Weights,
        slope: SlopeData,
        targets: IntArray,
        latency: int | IntArray,
        progress: Progress,
        in_hindsight: bool = False,
        share: float | None = None,
    ) -> None:
        _warn_unknown(slope, progress)
        slope = _thinned(slope)
        past = slope.day <= slope.train_end
        self._modes = SlopeModes.fitted(slope.values[:, past], slope.day[past])
        motion = self._modes.series(slope.values)
        progress.step(0.4)
        arguments = (weights, slope, targets, latency)
        self._mean, self._spread = (np.zeros((len(motion), len(targets))) for _ in range(2))
        if len(motion):
            shared = _SeriesNowcast(*arguments, motion, 0.0, progress.part(0.4, 0.5), in_hindsight)
            self._mean, self._spread = (np.nan_to_num(part) for part in shared.series.forecast(shared.mixture))
        # individual motion of each point
        rest = np.empty(slope.values.shape)
        known_motion = np.nan_to_num(motion)
        for part in blocks(len(rest), POINTS_PER_BLOCK):
            progress.step(0.5)
            rest[part] = slope.values[part] - self._modes.centre[part, None]
            rest[part] -= self._modes.at_points(known_motion, part)
        self._own = _SeriesNowcast(
            *arguments, rest, _ALIKE if len(rest) >= MIN_POINTS else 0.0, progress.part(0.5, 0.9), in_hindsight
        )
        known = np.searchsorted(slope.day, targets - latency, side="right")
        n_dates = len(slope.day)
        self._response = PointResponse(
            motion,
            self._mean,
            self._spread,
            np.full_like(known, n_dates) if in_hindsight else known,
            np.minimum(known + RECENT // 2, n_dates) if in_hindsight else known,
            past,
            np.mean(self._modes.amplitude**2, axis=0),
        )
        self._share = 0.0
        if len(motion):
            self._share = _share_of_response(weights, slope) if share is None else share
        progress.step(1.0)

    def of_blocks(self, progress: Progress) -> Iterator[tuple[slice, tuple[FloatArray, FloatArray]]]:
        """Yield blocks of points with their displacement and its sigma [mm], shape (n, n_targets)."""
        parts = list(blocks(len(self._modes.centre), POINTS_PER_BLOCK))
        yield from map_blocks(_of_points, self._shared(), parts, self._rows, progress)

    def of(self, points: slice) -> tuple[FloatArray, FloatArray]:
        """Return displacement and its sigma of a block of points [mm], shape (n, n_targets)."""
        return _of_points(*self._shared(), *self._rows(points), progress=Progress())

    def response_of(self, points: slice) -> tuple[FloatArray, FloatArray, FloatArray]:
        """Return the estimates from the responses of a block of points, as `PointResponse.of`."""
        modes, series = self._rows(points)
        return self._response.of(modes, series.scaled * series.scale[:, None])

    def _shared(self) -> tuple[Mixture, PointResponse, float]:
        return self._own.mixture, self._response, self._share

    def _rows(self, points: slice) -> tuple[SlopeModes, _Series]:
        modes = self._modes
        here = SlopeModes(modes.centre[points], modes.noise_mm[points], modes.amplitude[points])
        return here, self._own.series.rows(points)


def _of_points(
    mixture: Mixture, response: PointResponse, share: float, modes: SlopeModes, series: _Series, *, progress: Progress
) -> tuple[FloatArray, FloatArray]:
    """Return displacement and its sigma of a block of points, from shared and individual motion."""
    progress.step(0.0, message("Computing daily estimates"))
    own, variance = series.forecast(mixture)
    of_shared = modes.noise_mm[:, None] ** 2 * (modes.amplitude**2 @ response.spread)
    value = own + modes.at_points(response.mean) + modes.centre[:, None]
    sigma = np.sqrt(variance + of_shared)
    if share > 0:
        other, other_sigma, follows = response.of(modes, series.scaled * series.scale[:, None])
        value = value + share * follows * (other - value)
        # both errors contain the same acquisition noise, and each has a part of its own: keep the larger sigma
        sigma = np.where((follows > 0) & np.isfinite(sigma), np.maximum(sigma, other_sigma), sigma)
    return value, sigma


def _share_of_response(weights: Weights, slope: SlopeData) -> float:
    """Return the share of the point responses with the smallest error on the last training dates, held out."""
    past = np.flatnonzero(slope.day <= slope.train_end)
    n_held = held_out_dates(len(past))
    if not n_held:
        return 0.0
    last, n_dates = int(past[-n_held - 1]), int(past[-1]) + 1
    held = slope.day[last + 1 : n_dates]
    some = slope.values[:: max(int(np.ceil(len(slope.values) / _MAX_POINTS_OF_SHARE)), 1), :n_dates]
    early = SlopeData(some, slope.day[:n_dates], slope.forcing, int(slope.day[last]))
    nowcast = SlopeNowcast(weights, early, held, 1, Progress(), share=0.0)
    forecast = nowcast.of(slice(None))[0]
    other, _, follows = nowcast.response_of(slice(None))
    return share_of_response(some[:, last + 1 :] - forecast, follows * (other - forecast))


def _warn_unknown(slope: SlopeData, progress: Progress) -> None:
    """Warn about drivers and revisit intervals that were not part of the training."""
    unknown = [name for name in slope.forcing.names if name not in KNOWN_DRIVERS]
    if unknown:
        progress.warn(
            message(
                "The pretrained network uses only rain and reservoir level; it ignores the drivers {drivers}.",
                drivers=joined(", ", unknown),
            )
        )
    revisit = revisit_of(slope.day[slope.day <= slope.train_end])
    if not _MIN_REVISIT_DAYS <= revisit <= _MAX_REVISIT_DAYS:
        progress.warn(
            message(
                "The typical interval between acquisitions ({revisit:.0f} days) is outside the range of {least} to "
                "{most} days for which the pretrained network was trained: its prediction intervals may be wrong.",
                revisit=revisit,
                least=_MIN_REVISIT_DAYS,
                most=_MAX_REVISIT_DAYS,
            )
        )


def _thinned(slope: SlopeData) -> SlopeData:
    """Return the slope without acquisitions too soon after the last kept one."""
    if len(slope.day) < 2 or np.diff(slope.day).min() >= _MIN_REVISIT_DAYS:
        return slope
    kept, last = [], -_MIN_REVISIT_DAYS
    for number, day in enumerate(slope.day):
        if day - last >= _MIN_REVISIT_DAYS:
            kept.append(number)
            last = int(day)
    return replace(slope, values=slope.values[:, kept], day=slope.day[kept])


@dataclass(frozen=True)
class _Series:
    """Scaled series and their context.

    Attributes
    ----------
    scaled : ndarray, shape (n_series, n_dates)
        Displacement divided by `scale`.
    context : ndarray, shape (n_series, N_CONTEXT)
        Context features of the gate.
    scale : ndarray, shape (n_series,)
        Typical change per revisit [mm].
    """

    scaled: FloatArray
    context: FloatArray
    scale: FloatArray

    def rows(self, series: slice) -> _Series:
        """Return a block of the series."""
        return _Series(self.scaled[series], self.context[series], self.scale[series])

    def forecast(self, mixture: Mixture) -> tuple[FloatArray, FloatArray]:
        """Return mean [mm] and variance [mm²], shape (n_series, n_targets)."""
        mean, variance = mixture.of(self.scaled, self.context)
        return mean * self.scale[:, None], variance * self.scale[:, None] ** 2


class _SeriesNowcast:
    """Series on the dates of the slope, and the mixture that forecasts the series."""

    def __init__(
        self,
        weights: Weights,
        slope: SlopeData,
        targets: IntArray,
        latency: int | IntArray,
        series: FloatArray,
        shared: float,
        progress: Progress,
        in_hindsight: bool,
    ) -> None:
        day = slope.day
        past = day <= slope.train_end
        drivers = [slope.forcing.column(name) if name in slope.forcing.names else None for name in KNOWN_DRIVERS]
        n_training = int(np.clip(slope.train_end + 1, 2, slope.forcing.n_days))
        bank = driver_bank(drivers[0], drivers[1], season_of(slope.forcing.days), n_training)
        scale = np.empty(len(series))
        revisit = revisit_of(day[past])
        contexts = []
        scaled = np.empty(series.shape)
        for part in blocks(len(series), POINTS_PER_BLOCK):
            progress.step(part.start / len(series))
            training = series[part][:, past]
            scale[part] = usual_change(training)
            contexts.append(context_of(training, day[past], revisit, drivers[0] is not None, drivers[1] is not None))
            scaled[part] = series[part] / scale[part, None]
        known = np.searchsorted(day, targets - latency, side="right") - 1
        context = np.concatenate(contexts) if contexts else np.empty((0, N_CONTEXT))
        self.series = _Series(scaled, context, scale)
        self.mixture = Mixture(
            weights, KnownSeries(bank, day, scaled, context, revisit), targets, known, shared, in_hindsight
        )
