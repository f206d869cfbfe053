"""Spatial error field per date: a Gaussian process on a few centres whose size and range are fitted to all dates."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..common.arrays import BoolArray, FloatArray
from ..common.nan_statistics import nanmedian
from ..common.robust_scale import robust_sigma

_MAX_CENTRES = 20
# candidate ranges, relative to the extent of the support
_RANGES = (0.25, 0.5, 1.0, 2.0, 4.0)
_STEPS = 6
_HUBER, _FAR = 1.5, 3.0
# weight of a date in the mean deviation of a point, limit of this mean relative to the noise, and recovery of the
# weight per date
_LASTING, _TOO_LASTING, _CALMING = 0.1, 0.5, 0.05
_FOLDS = 4


@dataclass(frozen=True)
class Support:
    """Points from which the field is estimated.

    Attributes
    ----------
    metres : ndarray, shape (n, 2)
        Coordinates [m].
    residual : ndarray, shape (n, n_dates)
        Residual of the motion of the points [mm]; NaN = no observation.
    weight : ndarray, shape (n,)
        Weight of each point, between 0 and 1.
    """

    metres: FloatArray
    residual: FloatArray
    weight: FloatArray

    def of(self, points: BoolArray) -> Support:
        """Return the support restricted to a mask of points."""
        return Support(self.metres[points], self.residual[points], self.weight[points])


@dataclass(frozen=True)
class ErrorField:
    """Size, range and centres of the field.

    Attributes
    ----------
    centres : ndarray, shape (n_centres, 2)
        Coordinates [m].
    range_m, size_mm, noise_mm : float
        Correlation range, standard deviation of the field, and noise of single points.
    uncertainty : ndarray, shape (n_centres, n_centres)
        Mean posterior covariance of the field at the centres on a training date [mm²].
    """

    centres: FloatArray
    range_m: float
    size_mm: float
    noise_mm: float
    uncertainty: FloatArray

    def at(self, metres: FloatArray) -> tuple[FloatArray, FloatArray]:
        """Return the basis at locations, shape (n, n_centres), and the variance that it does not represent [mm²]."""
        between = _kernel(self.centres, self.centres, self.range_m)
        across = _kernel(metres, self.centres, self.range_m)
        basis = np.linalg.solve(between, across.T).T
        beyond = self.size_mm**2 * np.maximum(1.0 - np.einsum("pa,pa->p", basis, across), 0.0)
        return basis, beyond

    def amounts(self, support: Support, own: float, motion: float) -> FloatArray:
        """Return the field at the centres on every date, shape (n_centres, n_dates); see `_follow`."""
        basis, _ = self.at(support.metres)
        return _follow(basis, support, self._prior(), self.noise_mm, own, motion * self.size_mm)[0]

    def _prior(self) -> FloatArray:
        return np.asarray(np.linalg.inv(self.size_mm**2 * _kernel(self.centres, self.centres, self.range_m)))


def fit_field(
    support: Support, past: BoolArray, own: float, motion: float
) -> tuple[ErrorField | None, tuple[float, float]]:
    """Return the maximum-likelihood field of the training dates; None if it does not reduce the held-out error by 2 %.

    Returns
    -------
    ErrorField or None
    tuple of float
        RMSE at held-out points in the last third of the training period, without and with the field [mm].
    """
    training = Support(support.metres, support.residual[:, past], support.weight)
    best = max((_fitted(training, share) for share in _RANGES), key=lambda pair: pair[1])[0]
    gain = _held_out(training, best, own, motion)
    return (best if gain[1] < 0.98 * gain[0] else None), gain


def _fitted(training: Support, share: float) -> tuple[ErrorField, float]:
    """Return the field with a given range, fitted by expectation-maximisation, and its log-likelihood."""
    extent = max(float(np.linalg.norm(np.ptp(training.metres, axis=0))), 1.0)
    centres = _spread_out(training.metres, min(_MAX_CENTRES, len(training.metres)))
    range_m = share * extent
    unit = _kernel(centres, centres, range_m)
    basis = np.linalg.solve(unit, _kernel(training.metres, centres, range_m).T).T
    inverse = np.linalg.inv(unit)
    observed = np.isfinite(training.residual)
    filled = np.where(observed, training.residual, 0.0)
    dates = observed.any(axis=0)
    apart = training.residual[:, dates] - nanmedian(training.residual[:, dates], axis=0)
    noise = max(float(robust_sigma(apart, centre=0.0)), 1e-3)
    size2, likelihood, covariance = noise**2, -np.inf, np.zeros((len(centres),) * 2)
    for _ in range(_STEPS):
        weight = observed * training.weight[:, None] / noise**2
        precision = np.einsum("pd,pab->dab", weight, basis[:, :, None] * basis[:, None, :], optimize=True)
        posterior = np.linalg.inv(precision + inverse / size2)
        moment = basis.T @ (weight * filled)
        amounts = np.einsum("dab,bd->ad", posterior, moment)
        spread = np.einsum("ab,dba->d", inverse, posterior) + np.einsum("ad,ab,bd->d", amounts, inverse, amounts)
        left = filled - basis @ amounts
        quadratic = np.sum(weight * filled * left)
        logs = np.linalg.slogdet(posterior)[1] - np.linalg.slogdet(unit)[1] - len(centres) * np.log(size2)
        likelihood = float(-0.5 * quadratic - np.sum(observed * training.weight[:, None]) * np.log(noise))
        likelihood += 0.5 * float(np.sum(logs[dates]))
        covariance = posterior[dates].mean(axis=0)
        size2 = max(float(spread[dates].mean()) / len(centres), 1e-4)
        # the weighted variance of the field at all points is the trace of posterior times precision
        total = noise**2 * (np.sum(weight * left**2) + np.sum(posterior * precision))
        noise = max(float(np.sqrt(total / max(np.sum(observed * training.weight[:, None]), 1e-9))), 1e-3)
    return ErrorField(centres, range_m, float(np.sqrt(size2)), noise, covariance), likelihood


def _follow(
    basis: FloatArray, support: Support, prior: FloatArray, noise: float, own: float, motion_mm: float
) -> tuple[FloatArray, FloatArray]:
    """Return the field on every date, shape (n_centres, n_dates), and the levels of the points.

    The field of a date uses this date and earlier ones. The level of each point absorbs the fraction `own` of its
    deviation on every date, so that lasting changes are attributed to the point and not to the date. It absorbs the
    whole deviation if the point deviates strongly on two consecutive dates with the same sign, or if the mean field
    exceeds `motion_mm` on two consecutive dates with the same sign.
    """
    n, n_dates = support.residual.shape
    level, amounts = np.zeros(n), np.zeros((basis.shape[1], n_dates))
    levels = np.zeros((n, n_dates))
    before, off_before, lasting, calm = 0.0, np.zeros(n), np.zeros(n), np.ones(n)
    for j in range(n_dates):
        observed = np.isfinite(support.residual[:, j])
        levels[:, j] = level
        if not observed.any():
            continue
        off = np.where(observed, np.nan_to_num(support.residual[:, j]) - level, 0.0)
        x = np.zeros(basis.shape[1])
        robust = _robust(off - float(np.median(off[observed])), noise)
        for _ in range(4):
            weight = observed * support.weight * calm * robust / noise**2
            x = np.linalg.solve((basis.T * weight) @ basis + prior, basis.T @ (weight * off))
            robust = _robust(off - basis @ x, noise)
        share = np.full(n, own)
        if own:
            beside = np.where(observed, off - basis @ x, off_before)
            share[(np.minimum(np.abs(beside), np.abs(off_before)) > _FAR * noise) & (beside * off_before > 0)] = 1.0
            lasting = lasting + _LASTING * (np.clip(beside, -_FAR * noise, _FAR * noise) - lasting)
            # a point that keeps deviating is moving; it gets no weight until it has been calm for a while
            moving = (share == 1.0) | (np.abs(lasting) > _TOO_LASTING * noise)
            calm = np.where(moving, 0.0, np.minimum(calm + _CALMING, 1.0))
            off_before = beside
            now = float(np.average(basis @ x, weights=observed * support.weight + 1e-12))
            if min(abs(now), abs(before)) > motion_mm and now * before > 0:
                share, x, now = np.ones(n), np.zeros_like(x), 0.0
            before = now
        amounts[:, j] = x
        level = level + share * np.where(observed, off, 0.0)
    return amounts, levels


def _robust(off: FloatArray, noise: float) -> FloatArray:
    """Return robust weights: a point with a large residual moves independently and does not represent the field."""
    away = np.abs(off) / noise
    return np.where(away < 2 * _FAR, np.minimum(1.0, _HUBER / np.maximum(away, 1e-9)) ** 2, 0.0)


def _held_out(training: Support, field: ErrorField, own: float, motion: float) -> tuple[float, float]:
    """Return the cross-validated RMSE in the last third of the training period, without and with the field [mm]."""
    n, n_dates = training.residual.shape
    fold = np.random.default_rng(0).permutation(n) % min(_FOLDS, n)
    later = np.arange(n_dates) >= (2 * n_dates) // 3
    without, with_, total = 0.0, 0.0, 0.0
    basis, _ = field.at(training.metres)
    for k in range(min(_FOLDS, n)):
        held = fold == k
        amounts = field.amounts(training.of(~held), own, motion)
        # the level of a held-out point is followed without the field
        alone = _levels(training.residual[held], own)
        off = (training.residual[held] - alone)[:, later]
        observed = np.isfinite(off)
        weight = observed * training.weight[held][:, None]
        without += float(np.sum(weight * np.where(observed, off, 0.0) ** 2))
        with_ += float(np.sum(weight * np.where(observed, off - (basis[held] @ amounts)[:, later], 0.0) ** 2))
        total += float(weight.sum())
    return float(np.sqrt(without / max(total, 1e-9))), float(np.sqrt(with_ / max(total, 1e-9)))


def _levels(residual: FloatArray, own: float) -> FloatArray:
    level, out = np.zeros(len(residual)), np.zeros(residual.shape)
    for j in range(residual.shape[1]):
        out[:, j] = level
        level = level + own * np.where(np.isfinite(residual[:, j]), np.nan_to_num(residual[:, j]) - level, 0.0)
    return out


def _kernel(one: FloatArray, other: FloatArray, range_m: float) -> FloatArray:
    squared = ((one[:, None] - other[None]) ** 2).sum(axis=2)
    return np.asarray(np.exp(-0.5 * squared / range_m**2) + (1e-6 * (squared == 0.0)))


def _spread_out(metres: FloatArray, n: int) -> FloatArray:
    """Return up to `n` locations by farthest-point sampling: each has the maximum distance to the previous ones."""
    chosen = [int(np.argmin(((metres - metres.mean(axis=0)) ** 2).sum(axis=1)))]
    distance = np.linalg.norm(metres - metres[chosen[0]], axis=1)
    while len(chosen) < n and distance.max() > 0.01:
        chosen.append(int(np.argmax(distance)))
        distance = np.minimum(distance, np.linalg.norm(metres - metres[chosen[-1]], axis=1))
    return metres[chosen]
