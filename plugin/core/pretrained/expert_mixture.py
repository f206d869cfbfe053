"""Inference of the network in numpy: forecasts of many series, each from the acquisitions known at that time.

Each expert is a Gaussian process with a covariance of driver responses and kinematic terms. With the acquisitions
ordered in time, one Cholesky factor gives the forecasts from any number of leading acquisitions, so no forecast depends
on later ones. The experts are weighted by a gate and by the density that each assigned to earlier acquisitions.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from ..common.arrays import BoolArray, FloatArray, IntArray, blocks
from .kinematics import kinematic_covariances, kinematic_variances
from .settings import OFFSET, SLOW_FADE
from .weights import Weights

_CHUNK = 256
# maximum number of series from which the shared evidence is computed
_SHARED_SERIES = 256
# maximum log odds of the shared evidence against an expert
_MAX_SHARED_LOG_ODDS = 8.0
# additional experts without drivers: velocity, level and noise per revisit, in units of the typical change
_PLAIN = tuple((velocity, level, 0.69) for velocity in (0.002, 0.02, 0.08) for level in (0.002, 0.04, 0.12))


@dataclass(frozen=True)
class KnownSeries:
    """Series with common acquisition dates and drivers.

    Attributes
    ----------
    bank : ndarray, shape (n_days, N_FEATURES)
        Driver features of each day.
    day : ndarray of int, shape (n_dates,)
        Day of each acquisition, as an index into `bank`.
    values : ndarray, shape (n_series, n_dates)
        Displacement divided by the scale of the series, NaN = missing.
    context : ndarray, shape (n_series, N_CONTEXT)
        Context features of the gate.
    revisit_days : float
        Revisit time [days].
    """

    bank: FloatArray
    day: IntArray
    values: FloatArray
    context: FloatArray
    revisit_days: float


@dataclass(frozen=True)
class _Expert:
    """Cholesky factor, gain and prior variance of an expert; they are the same for all series."""

    lower: FloatArray
    gain: FloatArray
    prior: FloatArray


class Mixture:
    """Forecasts of the displacement of series, without the noise of acquisitions.

    Parameters
    ----------
    weights : Weights
        Weights of the network.
    known : KnownSeries
        Acquisitions of the series.
    target : ndarray of int, shape (n_targets,)
        Target days, as indices into `bank`.
    last : ndarray of int, shape (n_targets,)
        Index of the last acquisition available to each target, −1 = none.
    shared : float
        Weight of the evidence averaged over all series, relative to the evidence of one series; 0 = evidence of the
        series only.
    in_hindsight : bool
        All acquisitions are available to every target; `last` is then the last acquisition before the target.
    """

    def __init__(
        self,
        weights: Weights,
        known: KnownSeries,
        target: IntArray,
        last: IntArray,
        shared: float = 0.0,
        in_hindsight: bool = False,
    ) -> None:
        self._weights = _with_plain_experts(weights) if shared else weights
        self._last, self._in_hindsight = last, in_hindsight
        self._experts = _experts(
            self._weights, known, target, np.full_like(last, len(known.day)) if in_hindsight else last
        )
        self._common = np.zeros((len(self._experts), len(known.day)))
        if shared:
            self._common = shared * _common_density(self._experts, known.values)

    def of(self, values: FloatArray, context: FloatArray) -> tuple[FloatArray, FloatArray]:
        """Return mean and variance of some series, shape (n, n_targets); NaN before the first acquisition of a series.

        Parameters
        ----------
        values, context : ndarray, shape (n, n_dates) and (n, N_CONTEXT)
            Rows of the arrays of `KnownSeries`.
        """
        mean, variance = (np.full((len(values), len(self._last)), np.nan) for _ in range(2))
        for part in blocks(len(values), _CHUNK):
            mean[part], variance[part] = _mixed(
                self._weights, self._experts, values[part], context[part], self._last, self._common, self._in_hindsight
            )
        return mean, variance


def _with_plain_experts(weights: Weights) -> Weights:
    """Return weights with additional experts without drivers, because the own motion of points is mostly noise."""
    arrays, n = dict(weights.arrays), len(_PLAIN)
    kinds = np.full((n, arrays["log_kinds"].shape[1]), np.log(0.002))
    kinds[:, 0], kinds[:, -1] = np.log([plain[0] for plain in _PLAIN]), np.log([plain[1] for plain in _PLAIN])
    extra = {
        "readout": np.zeros((n, *arrays["readout"].shape[1:])),
        "log_kinds": kinds,
        "log_noise": np.log([plain[2] for plain in _PLAIN]),
        "gate.2.weight": np.repeat(arrays["gate.2.weight"].mean(axis=0, keepdims=True), n, axis=0),
        "gate.2.bias": np.repeat(arrays["gate.2.bias"].mean(), n),
    }
    arrays.update({name: np.concatenate([arrays[name], array]) for name, array in extra.items()})
    return replace(weights, arrays=arrays)


def encoded(weights: Weights, bank: FloatArray) -> FloatArray:
    """Return the responses of every day, shape (n_days, n_responses)."""
    arrays = weights.arrays
    hidden = _silu(bank @ arrays["encoder.first.weight"].T + arrays["encoder.first.bias"])
    hidden = _silu(hidden @ arrays["encoder.second.weight"].T + arrays["encoder.second.bias"])
    return np.concatenate([bank, hidden], axis=1)


def _experts(weights: Weights, known: KnownSeries, target: IntArray, last: IntArray) -> list[_Expert]:
    from scipy.linalg import solve_triangular

    arrays, day = weights.arrays, known.day
    summed = np.cumsum(encoded(weights, known.bank), axis=0) / known.revisit_days
    at_dates, at_targets = summed[day] - summed[day[0]], summed[target] - summed[day[0]]
    since, until = (day - day[0]).astype(float), np.maximum(target - day[0], 0).astype(float)
    between = kinematic_covariances(since, since, known.revisit_days)
    ahead = kinematic_covariances(since, until, known.revisit_days)
    of_targets = kinematic_variances(until, known.revisit_days)
    past = np.arange(len(day))[:, None] <= last[None, :]
    out = []
    for readout, kinds, noise in zip(arrays["readout"], arrays["log_kinds"], arrays["log_noise"]):
        size = np.exp(2 * kinds)
        read, to = at_dates @ readout.T, at_targets @ readout.T
        covariance = read @ read.T + np.tensordot(size, between, 1) + OFFSET**2
        covariance[np.diag_indices(len(day))] += np.exp(2 * noise)
        lower = np.linalg.cholesky(covariance)
        gain = solve_triangular(lower, read @ to.T + np.tensordot(size, ahead, 1) + OFFSET**2, lower=True)
        prior = (to**2).sum(axis=1) + size @ of_targets + OFFSET**2
        out.append(_Expert(lower, np.where(past, gain, 0.0), prior))
    return out


def _densities(experts: list[_Expert], values: FloatArray) -> tuple[FloatArray, FloatArray, FloatArray]:
    """Return the first value of each series, and the standardised innovations and log densities of every expert."""
    observed = np.isfinite(values)
    # the prior expects the level near the first acquisition
    start = values[np.arange(len(values)), observed.argmax(axis=1)]
    start = np.where(np.isfinite(start), start, 0.0)[:, None]
    surprises = np.stack([_surprises(expert.lower, values - start, observed) for expert in experts])
    size = np.stack([np.diagonal(expert.lower) for expert in experts])[:, None]
    density = np.where(observed, -0.5 * surprises**2 - np.log(size) - 0.5 * np.log(2 * np.pi), 0.0)
    return start, surprises, density


def _common_density(experts: list[_Expert], values: FloatArray) -> FloatArray:
    """Return the log density of every expert and acquisition, averaged over series; shape (n_experts, n_dates)."""
    some = values[:: max(int(np.ceil(len(values) / _SHARED_SERIES)), 1)]
    count = np.isfinite(some).sum(axis=0)
    return np.asarray(_densities(experts, some)[2].sum(axis=1) / np.maximum(count, 1))


def _mixed(
    weights: Weights,
    experts: list[_Expert],
    values: FloatArray,
    context: FloatArray,
    last: IntArray,
    common: FloatArray,
    in_hindsight: bool,
) -> tuple[FloatArray, FloatArray]:
    observed = np.isfinite(values)
    start, surprises, density = _densities(experts, values)
    weight = _weights(weights, density, context, common, in_hindsight)[:, :, np.maximum(last + 1, 0)]
    mean, square = (np.zeros((len(values), len(last))) for _ in range(2))
    complete = bool(observed.all())
    for expert, surprise, own in zip(experts, surprises, weight):
        explained_motion = surprise @ expert.gain
        explained = (expert.gain**2).sum(axis=0)[None, :] if complete else observed.astype(float) @ expert.gain**2
        spread = np.maximum(expert.prior - explained, 0.0)
        mean += own * explained_motion
        square += own * (spread + explained_motion**2)
    begun = np.cumsum(observed, axis=1)[:, np.maximum(last, 0)] > 0
    known = observed.any(axis=1)[:, None] if in_hindsight else begun & (last >= 0)[None, :]
    variance = np.maximum(square - mean**2, 0.0)
    return np.where(known, mean + start, np.nan), np.where(known, variance, np.nan)


def _surprises(lower: FloatArray, values: FloatArray, observed: BoolArray) -> FloatArray:
    """Return the standardised innovations (errors of one-step forecasts); 0 for missing acquisitions."""
    from scipy.linalg import solve_triangular

    if observed.all():
        return np.asarray(solve_triangular(lower, values.T, lower=True).T)
    filled = np.where(observed, values, 0.0)
    out = np.zeros_like(filled)
    for j in range(len(lower)):
        surprise = (filled[:, j] - out[:, :j] @ lower[j, :j]) / lower[j, j]
        out[:, j] = np.where(observed[:, j], surprise, 0.0)
    return out


def _weights(
    weights: Weights, density: FloatArray, context: FloatArray, common: FloatArray, in_hindsight: bool
) -> FloatArray:
    """Return the weight of every expert after 0, 1, … acquisitions, shape (n_experts, n_series, n_dates + 1).

    In hindsight, later acquisitions count like earlier ones.
    """
    arrays = weights.arrays
    hidden = np.tanh(context @ arrays["gate.0.weight"].T + arrays["gate.0.bias"])
    logit = (hidden @ arrays["gate.2.weight"].T + arrays["gate.2.bias"]).T[..., None] + _evidence(
        arrays, density, common
    )
    if in_hindsight:
        logit += _evidence(arrays, density[..., ::-1], common[:, ::-1])[..., ::-1]
    logit -= logit.max(axis=0, keepdims=True)
    weight = np.exp(logit)
    return np.asarray(weight / weight.sum(axis=0, keepdims=True))


def _evidence(arrays: dict[str, FloatArray], density: FloatArray, common: FloatArray) -> FloatArray:
    """Return the log evidence of every expert after 0, 1, … acquisitions; earlier evidence decays."""
    fade, belief = _sigmoid(arrays["evidence"])
    slow_belief = _sigmoid(arrays["slow_evidence"])[0]
    logit = np.zeros((*density.shape[:2], density.shape[2] + 1))
    state, slow = (np.zeros(density.shape[:2]) for _ in range(2))
    of_all = np.zeros(len(density))
    for j in range(density.shape[2]):
        state, slow = fade * state + density[..., j], SLOW_FADE * slow + density[..., j]
        of_all = SLOW_FADE * of_all + common[:, j]
        # limited, so that a point may deviate from all others
        shared = np.maximum(of_all - of_all.max(), -_MAX_SHARED_LOG_ODDS)
        logit[..., j + 1] = belief * state + slow_belief * slow + shared[:, None]
    return logit


def _sigmoid(x: FloatArray) -> FloatArray:
    return np.asarray(1.0 / (1.0 + np.exp(-x)))


def _silu(x: FloatArray) -> FloatArray:
    return np.asarray(x / (1.0 + np.exp(-np.clip(x, -60.0, None))))
