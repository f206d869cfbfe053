"""Common-mode error of neighbouring points (atmosphere, reference): white in time, smooth in space.

The error is estimated from the deviation of the points from their own trend and slow motion on each date. The weight of
a point is large if its residual resembles white noise. Slow motion is attributed to the points, so the datum of the
layer is kept. If a stable area is given, all motion of this area is attributed to the datum and subtracted.
"""

from __future__ import annotations

from dataclasses import dataclass, fields, replace

import numpy as np

from ..common.arrays import BoolArray, FloatArray, IntArray, blocks
from ..common.messages import message
from ..common.nan_statistics import nanmedian
from ..common.progress import Progress
from ..common.read_only import frozen
from ..common.straight_line import Lines, fit_lines
from ..data.point_series import PointSeries
from .error_field import Support, fit_field
from .point_features import metres_from, metric_crs

_MIN_DATES = 8
# penalty of unexplained slow motion on the weight of a point, relative to its noise
_SLOW_COST = 300.0
# spread of the fraction of slow motion in white noise
_BY_CHANCE = 0.15
# fraction of the deviation on a date that the level of a point absorbs
_OWN = 0.03
# a field that exceeds its size by this factor on two consecutive dates with the same sign is a motion of all points
_MOTION = 4.0
# factor in the shrinkage of a trend: below this multiple of its variance, it is attributed to common-mode errors
_CHANCE = 4.0
# the same for the mean of these points, which short-range errors affect less than a single point
_JOINT_CHANCE = 16.0
# prior probability and size [mm] of a joint motion between two dates
_MOTION_PRIOR, _MOTION_MM = 0.003, 25.0
_MAX_SUPPORT_POINTS = 500
_MIN_WEIGHT = 0.5
_POINTS_PER_BLOCK = 4096


@dataclass(frozen=True)
class CommonModeCorrection:
    """Series without the common-mode error, and the uncertainty of the correction.

    Attributes
    ----------
    series : PointSeries
    basis : ndarray, shape (n_points, n_basis)
        Smooth spatial functions that represent the error; no columns if nothing is corrected.
    uncertainty : ndarray, shape (n_basis, n_basis)
        Covariance of their estimated coefficients on a date [mm²].
    beyond : ndarray, shape (n_points,)
        Variance of the error far from the supporting points, which the basis does not represent [mm²].
    removed : ndarray, shape (n_points,)
        Temporal standard deviation of the correction [mm].
    range_m : float
        Correlation range of the error [m].
    held_out_mm : tuple of float
        RMSE of held-out points without and with the correction [mm].
    """

    series: PointSeries
    basis: FloatArray
    uncertainty: FloatArray
    beyond: FloatArray
    removed: FloatArray
    range_m: float = 0.0
    held_out_mm: tuple[float, float] = (float("nan"), float("nan"))

    @classmethod
    def nothing(cls, series: PointSeries) -> CommonModeCorrection:
        """Return the series unchanged."""
        none = np.zeros(series.n_points)
        return cls(series, np.zeros((series.n_points, 0)), np.zeros((0, 0)), none, none)

    @property
    def sigma_mm(self) -> FloatArray:
        """Standard deviation of the remaining error at each point [mm]."""
        represented = np.einsum("pa,ab,pb->p", self.basis, self.uncertainty, self.basis)
        return np.sqrt(np.maximum(represented + self.beyond, 0.0))

    @property
    def sizes_mm(self) -> FloatArray:
        """Standard deviations of the correction and of the remaining error at each point [mm], shape (2, n_points)."""
        return np.stack([self.removed, self.sigma_mm])


def stability(series: PointSeries, until: np.datetime64) -> FloatArray:
    """Return the weight of each point as a stable point, between 0 and 1.

    The residual of a straight line consists of slow motion and noise; the less slow motion, the larger the weight.
    """
    past = series.dates <= until
    return _stability(series, _own_lines(series.values, series.days, past, Progress()), past, Progress())


def _stability(series: PointSeries, lines: Lines, past: BoolArray, progress: Progress) -> FloatArray:
    weight = np.empty(series.n_points)
    for part in blocks(series.n_points, _POINTS_PER_BLOCK):
        progress.check()
        weight[part] = _calmness(_beside(series.values[part], series.days, lines, part)[:, past])
    return weight


def _calmness(residual: FloatArray) -> FloatArray:
    """Return the weights of points from their residuals, shape (n_points, n_dates)."""
    count = np.isfinite(residual).sum(axis=1)
    step = np.diff(residual, axis=1)
    stepped = np.isfinite(step)
    white = np.where(stepped, step, 0.0) ** 2
    white = white.sum(axis=1) / np.maximum(stepped.sum(axis=1), 1) / 2
    variance_of_residual = np.where(np.isfinite(residual), residual, 0.0) ** 2
    variance_of_residual = variance_of_residual.sum(axis=1) / np.maximum(count - 2, 1)
    slow = np.maximum(variance_of_residual - (1 + _BY_CHANCE) * white, 0.0) / np.maximum(white, 1e-6)
    weight = 1.0 / (1.0 + _SLOW_COST * slow)
    return np.where((count >= _MIN_DATES) & (stepped.sum(axis=1) >= _MIN_DATES // 2), weight, 0.0)


def remove_common_error(
    series: PointSeries,
    stable: BoolArray | None,
    train_end: np.datetime64,
    progress: Progress,
    in_hindsight: bool = False,
) -> CommonModeCorrection:
    """Subtract the common-mode error if this reduces the residual of held-out points.

    Parameters
    ----------
    series : PointSeries
    stable : ndarray of bool, shape (n_points,), or None
        Stable points, to which the result is relative; None keeps the datum of the series.
    train_end : datetime64[D]
        Sizes and weights are estimated from data until this day; each date is corrected from itself and earlier dates.
    progress : Progress
    in_hindsight : bool
        Use all dates at once: the line of a point describes its motion, and its level is not updated date by date.
    """
    past = series.dates <= train_end
    if past.sum() < _MIN_DATES:
        return CommonModeCorrection.nothing(series)
    if stable is None:
        lines = _own_lines(series.values, series.days, past, progress)
        weight = _stability(series, lines, past, progress)
    else:
        level = nanmedian(series.values[:, past], axis=1)
        weight = np.where(stable & np.isfinite(level), 1.0, 0.0)
    chosen = np.argsort(-weight, kind="stable")[:_MAX_SUPPORT_POINTS]
    chosen = np.sort(chosen[weight[chosen] > (_MIN_WEIGHT if stable is None else 0.0)])
    if len(chosen) < 2:
        progress.warn(
            message("The common-mode error is not corrected because fewer than two stable points are available.")
        )
        return CommonModeCorrection.nothing(series)
    if stable is None:
        residual = _beside(series.values[chosen], series.days, lines, chosen)
    else:
        residual = series.values[chosen] - level[chosen, None]
    metres, _ = metres_from(series, metric_crs(series))
    support = Support(metres[chosen], residual, weight[chosen])
    own = _OWN if stable is None and not in_hindsight else 0.0
    field, gain = fit_field(support, past, own, _MOTION)
    if field is None:
        progress.info(
            message(
                "The common-mode error is not corrected because the correction does not reduce the residual "
                "of held-out points ({gain:.2f} mm without, {gain_2:.2f} mm with it).",
                gain=gain[0],
                gain_2=gain[1],
            )
        )
        return CommonModeCorrection.nothing(series)
    basis, beyond = field.at(metres)
    amounts = field.amounts(support, own, _MOTION)
    values, removed = np.empty(series.values.shape), np.empty(series.n_points)
    for part in blocks(series.n_points, _POINTS_PER_BLOCK):
        error = basis[part] @ amounts
        if stable is None:
            error *= _as_error(error, field.size_mm)
        values[part], removed[part] = series.values[part] - error, error[:, past].std(axis=1)
        progress.step(0.0)
    corrected = series.with_(values=frozen(values))
    result = CommonModeCorrection(corrected, basis, field.uncertainty, beyond, removed, field.range_m, gain)
    progress.info(
        message(
            "The common-mode error has a standard deviation of {size_mm:.1f} mm and a range of "
            "{range_m:.0f} m, estimated from {chosen} points with a total weight of {weight:.0f}. "
            "Residual of held-out points: {gain:.2f} mm without, {gain_2:.2f} mm with the "
            "correction. Sigma of the correction: {sigma_mm:.1f} to {sigma_mm_2:.1f} mm.",
            size_mm=field.size_mm,
            range_m=field.range_m,
            chosen=len(chosen),
            weight=weight[chosen].sum(),
            gain=gain[0],
            gain_2=gain[1],
            sigma_mm=result.sigma_mm.min(),
            sigma_mm_2=result.sigma_mm.max(),
        )
    )
    return result


def _as_error(error: FloatArray, size_mm: float) -> FloatArray:
    """Return the probability that a common change [mm] is an error of its date and not a joint motion."""
    as_error = np.log(size_mm) + 0.5 * (error / size_mm) ** 2
    as_motion = np.log(_MOTION_MM / _MOTION_PRIOR) + 0.5 * (error / _MOTION_MM) ** 2
    return np.asarray(1.0 / (1.0 + np.exp(np.clip(as_error - as_motion, -50.0, 50.0))))


def _own_lines(values: FloatArray, days: FloatArray, past: BoolArray, progress: Progress) -> Lines:
    """Return the line fitted to the training period of each series.

    Slopes that may be due to common-mode errors are shrunk (James and Stein 1961), because these errors are common to
    all points, and extrapolated lines would turn them into a drift. The subtracted part may still be a joint motion of
    many points. It is tested on their mean, in which the noise of single points cancels, and restored if significant.
    Otherwise, the slope of this mean is that of the errors, and is also subtracted from the slopes of moving points.
    """
    fitted: list[Lines] = []
    shares, sums, totals = [], np.zeros(len(days)), np.zeros(len(days))
    for part in blocks(len(values), _POINTS_PER_BLOCK):
        progress.check()
        training = np.where(past, values[part], np.nan)
        line = fit_lines(days, training)
        known, share = line.count > 0, _beyond_chance(line, _CHANCE)
        level, middle = np.where(known, line.level, 0.0), np.where(known, line.middle, 0.0)
        own = replace(line, level=level, middle=middle, slope=line.slope * share)
        rest = training - own.at(days)
        weight = np.where(np.isfinite(rest), 1.0 - share[:, None], 0.0)
        totals += weight.sum(axis=0)
        sums += (weight * np.nan_to_num(rest)).sum(axis=0)
        fitted.append(own)
        shares.append(share)
    joint = np.where(totals > 0, sums / np.maximum(totals, 1e-9), np.nan)
    of_all = fit_lines(days, joint[None])
    joint_share = _beyond_chance(of_all, _JOINT_CHANCE)
    joint_slope, error_slope = of_all.slope * joint_share, of_all.slope * (1.0 - joint_share)
    parts = [
        replace(own, slope=own.slope + (1.0 - share) * joint_slope - share * error_slope)
        for own, share in zip(fitted, shares)
    ]
    return Lines(*(np.concatenate([getattr(part, each.name) for part in parts]) for each in fields(Lines)))


def _beside(values: FloatArray, days: FloatArray, lines: Lines, points: slice | IntArray) -> FloatArray:
    """Return the residuals of some points from their lines."""
    return values - Lines(*(getattr(lines, each.name)[points] for each in fields(Lines))).at(days)


def _beyond_chance(line: Lines, times: float) -> FloatArray:
    """Return the fraction of each slope, 0 to 1, that remains after shrinkage by a multiple of its variance."""
    chance = line.residual / np.maximum(line.count - 2, 1) / np.maximum(line.spread, 1e-9)
    return np.maximum(1.0 - times * chance / np.maximum(line.slope**2, 1e-18), 0.0)
