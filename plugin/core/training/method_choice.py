"""Choice of the method on held-out acquisitions: a significantly better baseline replaces the daily rates."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from ..common.arrays import FloatArray
from ..daily.rate.rate_model import PERSISTENCE, PRETRAINED, RATE, WEIGHTED_MEAN

# methods that do not extrapolate the behaviour of a single season, so that a few dates of one season can select them
NON_EXTRAPOLATING_METHODS = (PERSISTENCE, "kalman", PRETRAINED)
FULL_YEAR_DAYS = 330
SHARE_STEP, MIN_SHARE = 0.05, 0.15


class SharePrior(NamedTuple):
    """Prior of the best share of the network, before data of the slope are available."""

    mean: float
    spread: float


# methods fitted to less than a year of data perform worse than later, so their held-out errors carry little
# information: the prior for short records is narrower and favours the network
PRIOR, PRIOR_OF_SHORT_RECORDS = SharePrior(0.5, 0.3), SharePrior(0.85, 0.1)
# on a short record, the network is used unless the ratio of its error to that of the rates exceeds this value
_MAX_RATIO_OF_SHORT_RECORDS = 1.25
# standard errors over the held-out dates by which a method must be better than the rates: the one-sided 5 % point of
# the normal distribution; 0 for persistence, and for the network, whose share is shrunk to its prior
_NEEDED = {PERSISTENCE: 0.0, PRETRAINED: 0.0}
_ONE_SIDED_5_PERCENT = 1.645


def best_share(own: FloatArray, other: FloatArray, prior: SharePrior = PRIOR) -> float:
    """Return the share of the pretrained network that minimises the expected error of its mean with the rates.

    Parameters
    ----------
    own, other : ndarray, shape (n_points, n_dates)
        Errors of the rates and of the network on held-out acquisitions [mm], NaN = unknown.
    prior : SharePrior
        Prior of the share.

    Returns
    -------
    float
        The least-squares weight (Bates and Granger 1969), shrunk towards the prior mean if its standard error over the
        dates (jackknife) is large compared with the prior spread. It is rounded to steps of `SHARE_STEP`, and to 0 or
        1 if it is closer than `MIN_SHARE` to them.
    """
    known = np.isfinite(own) & np.isfinite(other)
    own = np.where(known, own, 0.0)
    apart = np.where(known, own - np.where(known, other, 0.0), 0.0)
    product, size = (own * apart).sum(axis=0), (apart**2).sum(axis=0)
    n = int((size > 0).sum())
    if n < 2:
        return prior.mean
    product, size = product[size > 0], size[size > 0]
    without_one = (product.sum() - product) / np.maximum(size.sum() - size, 1e-12)
    variance = (n - 1) / n * float(((without_one - without_one.mean()) ** 2).sum())
    certainty = prior.spread**2 / (prior.spread**2 + variance)
    best = float(np.clip(product.sum() / size.sum(), 0.0, 1.0))
    share = SHARE_STEP * round((certainty * best + (1 - certainty) * prior.mean) / SHARE_STEP)
    # tolerance: 1 − 0.85 is slightly less than 0.15 in floating point
    return float(round(share)) if min(share, 1 - share) < MIN_SHARE - 1e-9 else share


def best_method(losses: dict[str, FloatArray], span_days: float, short: bool = False) -> str:
    """Return the method of a model.

    Parameters
    ----------
    losses : dict of str to ndarray, shape (n_dates,)
        Mean squared error of each held-out acquisition [mm²] by method, including the daily rates.
    span_days : float
        Days from the first held-out acquisition to the last.
    short : bool
        Whether the compared methods were fitted on less than a year.

    Returns
    -------
    str
        Persistence if the rates are not better, because it makes the fewest assumptions. The pretrained network if its
        combination with the rates is not worse. Another method if its error is significantly smaller over the dates
        (Diebold and Mariano 1995). A baseline that extrapolates a trend, a season or a response to drivers is eligible
        only if a full year is held out, because a wrong trend may win within one season. On a short record, the
        combination replaces the rates unless its error is much larger, and only persistence can replace it, if it is
        significantly better than both.
    """
    own, combination = losses.get(RATE), losses.get(PRETRAINED)
    if own is None:
        return RATE
    reference, needed_of = RATE, _NEEDED
    allowed = (
        losses
        if span_days >= FULL_YEAR_DAYS
        else {name: losses[name] for name in NON_EXTRAPOLATING_METHODS if name in losses}
    )
    if short and combination is not None and _ratio(combination, own) <= _MAX_RATIO_OF_SHORT_RECORDS:
        reference, needed_of, own = PRETRAINED, {}, np.fmin(combination, own)
        # a Kalman filter would extrapolate the behaviour of a dry season
        allowed = {name: loss for name, loss in allowed.items() if name == PERSISTENCE}
    eligible = {}
    for name, loss in allowed.items():
        gain = own - loss
        gain = gain[np.isfinite(gain)]
        if name in (RATE, reference) or not len(gain):
            continue
        needed = needed_of.get(name, _ONE_SIDED_5_PERCENT) * float(gain.std()) / np.sqrt(len(gain))
        if gain.mean() >= needed and gain.mean() >= 0:
            eligible[name] = float(gain.mean())
    return max(eligible, key=lambda name: eligible[name], default=reference)


def mean_or_rates(mean: FloatArray, rates: FloatArray, span_days: float) -> str:
    """Return WEIGHTED_MEAN, or RATE if its smaller error on held-out acquisitions of a full year is significant.

    Parameters
    ----------
    mean, rates : ndarray, shape (n_dates,)
        Mean squared errors of both [mm²]; the significance is tested over the dates (Diebold and Mariano 1995).
    span_days : float
        Days from the first held-out acquisition to the last; within one season, a wrong response may win.
    """
    if span_days < FULL_YEAR_DAYS:
        return WEIGHTED_MEAN
    gain = mean - rates
    gain = gain[np.isfinite(gain)]
    if len(gain) > 1 and gain.mean() > _ONE_SIDED_5_PERCENT * float(gain.std()) / np.sqrt(len(gain)):
        return RATE
    return WEIGHTED_MEAN


def _ratio(loss: FloatArray, other: FloatArray) -> float:
    """Return the ratio of the RMS errors of two methods on common dates; infinite if there are none."""
    known = np.isfinite(loss) & np.isfinite(other)
    if not known.any():
        return np.inf
    return float(np.sqrt(loss[known].sum() / max(float(other[known].sum()), 1e-12)))
