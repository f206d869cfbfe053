"""Significance of the maximum of many correlations, and false discovery rates."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..common.arrays import BoolArray, FloatArray

# from nearly normal to about twice the skewness that is typical of a maximum
_SKEW = (0.05, 2.0)
# above this probability, shifts are counted instead of using the fitted distribution
_COUNTED = 0.05


@dataclass(frozen=True)
class MaximumStatistic:
    """Maxima of points and a summary of their null distribution from circular shifts.

    Attributes
    ----------
    observed, share, mean, spread, skew : ndarray, shape (n_points,)
        Observed maximum; fraction of shifts with at least this maximum; mean, standard deviation and skewness over the
        shifts.
    """

    observed: FloatArray
    share: FloatArray
    mean: FloatArray
    spread: FloatArray
    skew: FloatArray

    @classmethod
    def of(cls, observed: FloatArray, null: FloatArray) -> MaximumStatistic:
        """Summarise the maxima of shifts.

        Parameters
        ----------
        observed : ndarray, shape (n_points,)
        null : ndarray, shape (n_shifts, n_points)
        """
        share = (1.0 + (null >= observed).sum(axis=0)) / (len(null) + 1.0)
        mean, spread = null.mean(axis=0), np.maximum(null.std(axis=0), 1e-6)
        scaled = (null - mean) / spread
        return cls(observed, share, mean, spread, (scaled * scaled * scaled).mean(axis=0))

    @classmethod
    def joined(cls, parts: list[MaximumStatistic]) -> MaximumStatistic:
        """Concatenate the points of all parts."""
        if not parts:
            return cls(*np.empty((5, 0)))
        names = ("observed", "share", "mean", "spread", "skew")
        return cls(*(np.concatenate([getattr(part, name) for part in parts]) for name in names))

    @property
    def p(self) -> FloatArray:
        """P-value of the observed maximum, shape (n_points,).

        Below 0.05, where too few shifts remain to be counted, it is computed from the gamma distribution (Pearson
        type III) with their mean, standard deviation and skewness (Winkler et al. 2016, NeuroImage 141, 502–516). The
        skewness is the median over all points.
        """
        from scipy.stats import pearson3

        skew = float(np.clip(np.median(self.skew), *_SKEW)) if self.skew.size else 0.0
        tail = pearson3.sf((self.observed - self.mean) / self.spread, skew)
        return np.where(self.share > _COUNTED, self.share, np.minimum(tail, _COUNTED))


def maximum_statistic_p(observed: FloatArray, null: FloatArray) -> FloatArray:
    """Return the p-values of maxima from the maxima of shifts, shape (n_shifts, n_points); see `MaximumStatistic.p`."""
    return MaximumStatistic.of(observed, null).p


def one_sided_p_value(r: FloatArray, freedom: int) -> FloatArray:
    """Return the one-sided p-value of a correlation between noise and a fixed time course."""
    from scipy.special import erfc

    return np.asarray(0.5 * erfc(r * np.sqrt(freedom) / np.sqrt(2)))


def false_discovery_q(p: FloatArray, alpha: float) -> FloatArray:
    """Return the q-value of each p-value: the smallest false discovery rate at which it would be a discovery.

    Adaptive two-stage procedure of Benjamini, Krieger and Yekutieli 2006, Biometrika 93, 491–507, definition 6. The
    first stage, at level α / (1 + α), estimates the number of true null hypotheses; the second stage controls the rate
    given this number. NaN is propagated.
    """
    known = np.flatnonzero(np.isfinite(p))
    order = known[np.argsort(p[known])]
    ranked = p[order] * len(order) / np.arange(1, len(order) + 1)
    step_up = np.minimum.accumulate(ranked[::-1])[::-1] * (1 + alpha)
    none = max(len(order) - int((step_up <= alpha).sum()), 1)
    out = np.full(len(p), np.nan)
    out[order] = np.minimum(step_up * none / max(len(order), 1), 1.0)
    return out


def false_discovery_q_among(p: FloatArray, counted: BoolArray, alpha: float) -> FloatArray:
    """Return the q-values of `false_discovery_q` for a subset of points; the other points get 1.

    The subset must be chosen without using the driver. Excluding points that cannot be found increases the power of
    the test for the others (Bourgon et al. 2010, PNAS 107, 9546–9551).
    """
    among = false_discovery_q(np.where(counted, p, np.nan), alpha)
    return np.where(np.isfinite(p) & ~counted, 1.0, among)
