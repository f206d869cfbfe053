"""Choice of the method on held-out acquisitions: a significantly better baseline replaces the daily rates."""

from __future__ import annotations

import numpy as np

from ..daily.rate.rate_model import PRETRAINED, RATE

# methods that learn nothing from one season alone, so that a few dates of one season can recommend them
CAUTIOUS = ("persistence", "kalman", PRETRAINED)
FULL_YEAR_DAYS = 330
SHARE_STEP, LEAST_SHARE = 0.05, 0.15
# standard errors over the held-out dates by which a method must be better than the rates: the one-sided 5 % point of
# the normal distribution, but one standard error (Breiman et al. 1984) for the network, whose mean gain is known
_NEEDED = {"persistence": 0.0, PRETRAINED: 1.0}
_ONE_SIDED_5_PERCENT = 1.645


def best_share(own: np.ndarray, other: np.ndarray) -> float:
    """Return the share of another method with which its mean with the rates errs least.

    Parameters
    ----------
    own, other : ndarray, shape (n_points, n_dates)
        Errors of the rates and of the other method on held-out acquisitions [mm]; NaN = not known.

    Returns
    -------
    float
        The least-squares weight (Bates and Granger 1969) from 0 to 1 in steps of `SHARE_STEP`; near the ends the ends,
        because a small share gains nothing that a few dates could show.
    """
    known = np.isfinite(own) & np.isfinite(other)
    apart = (own - other)[known]
    size = float(apart @ apart)
    if size <= 0.0:
        return 1.0
    share = float(np.clip(own[known] @ apart / size, 0.0, 1.0))
    share = SHARE_STEP * round(share / SHARE_STEP)
    if min(share, 1 - share) < LEAST_SHARE:
        share = float(round(share))
    return share


def best_method(losses: dict[str, np.ndarray], span_days: float) -> str:
    """Return the method of a model.

    Parameters
    ----------
    losses : dict of str to ndarray, shape (n_dates,)
        Mean squared error of each held-out acquisition [mm²] by method, the daily rates among them.
    span_days : float
        Days from the first held-out acquisition to the last.

    Returns
    -------
    str
        Persistence as soon as the rates are no better, as it makes the fewest assumptions. The pretrained network where
        it is better by one standard error, another method where its smaller error is significant over the dates
        (Diebold and Mariano 1995). A baseline that extrapolates a trend, a season or a response to drivers only if a
        full year is held out: in one season a wrong trend may win.
    """
    own = losses.get(RATE)
    if own is None:
        return RATE
    allowed = losses if span_days >= FULL_YEAR_DAYS else {name: losses[name] for name in CAUTIOUS if name in losses}
    eligible = {}
    for name, loss in allowed.items():
        gain = own - loss
        gain = gain[np.isfinite(gain)]
        if name == RATE or not len(gain):
            continue
        needed = _NEEDED.get(name, _ONE_SIDED_5_PERCENT) * float(gain.std()) / np.sqrt(len(gain))
        if gain.mean() >= needed and gain.mean() >= 0:
            eligible[name] = float(gain.mean())
    return max(eligible, key=lambda name: eligible[name], default=RATE)
