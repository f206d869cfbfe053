"""Choice of the method on held-out acquisitions: what is better than the daily rates replaces them."""

from __future__ import annotations

import numpy as np

from ..daily.rate.rate_model import COMBINED, PRETRAINED, RATE

# methods that learn nothing from one season alone, so that a few dates of one season can recommend them
CAUTIOUS = ("persistence", "kalman", PRETRAINED, COMBINED)
FULL_YEAR_DAYS = 330
# standard errors over the held-out dates by which a method must be better than the rates: the one-sided 5 % point of
# the normal distribution, one standard error for the network alone (Breiman et al. 1984), none for the mean of two
# methods, which errs less than most single ones (Bates and Granger 1969)
_NEEDED = {"persistence": 0.0, COMBINED: 0.0, PRETRAINED: 1.0}
_ONE_SIDED_5_PERCENT = 1.645


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
        Persistence as soon as the rates are no better, as it makes the fewest assumptions, and the mean of rates and
        pretrained network as soon as it is no worse. The network alone where it is better than rates and mean by one
        standard error, another method where its smaller error is significant over the dates (Diebold and Mariano
        1995). A baseline that extrapolates a trend, a season or a response to drivers only if a full year is held out:
        in one season a wrong trend may win.
    """
    own = losses.get(RATE)
    if own is None:
        return RATE
    allowed = losses if span_days >= FULL_YEAR_DAYS else {name: losses[name] for name in CAUTIOUS if name in losses}
    eligible = {}
    for name, loss in allowed.items():
        rivals = [own, losses[COMBINED]] if name == PRETRAINED and COMBINED in losses else [own]
        if name != RATE and all(_better(loss, rival, _NEEDED.get(name, _ONE_SIDED_5_PERCENT)) for rival in rivals):
            eligible[name] = float(np.nanmean(own - loss))
    return max(eligible, key=lambda name: eligible[name], default=RATE)


def _better(loss: np.ndarray, rival: np.ndarray, standard_errors: float) -> bool:
    """Return whether a method is better than a rival by so many standard errors of the dates, or as good for none."""
    gain = rival - loss
    gain = gain[np.isfinite(gain)]
    if not len(gain):
        return False
    return bool(gain.mean() >= max(standard_errors * float(gain.std()) / np.sqrt(len(gain)), 0.0))
