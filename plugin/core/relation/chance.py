"""How probable the greatest of many correlations is by chance, and how many such findings are false."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..common.arrays import BoolArray, FloatArray

# from nearly normal to twice as skewed as the greatest of many usually is
_SKEW = (0.05, 2.0)
# from here on shifts are counted
_COUNTED = 0.05


@dataclass(frozen=True)
class Chance:
    """Maxima of points, and what the maxima of their shifts are like.

    Attributes
    ----------
    observed, share, mean, spread, skew : ndarray, shape (n_points,)
        Maximum; share of shifts with at least that; mean, standard deviation and skewness over the shifts.
    """

    observed: FloatArray
    share: FloatArray
    mean: FloatArray
    spread: FloatArray
    skew: FloatArray

    @classmethod
    def of(cls, observed: FloatArray, null: FloatArray) -> Chance:
        """Summarise the maxima of shifts, shape (n_shifts, n_points)."""
        share = (1.0 + (null >= observed).sum(axis=0)) / (len(null) + 1.0)
        mean, spread = null.mean(axis=0), np.maximum(null.std(axis=0), 1e-6)
        scaled = (null - mean) / spread
        return cls(observed, share, mean, spread, (scaled * scaled * scaled).mean(axis=0))

    @classmethod
    def joined(cls, parts: list[Chance]) -> Chance:
        """Return the same of the points of all parts."""
        if not parts:
            return cls(*np.empty((5, 0)))
        names = ("observed", "share", "mean", "spread", "skew")
        return cls(*(np.concatenate([getattr(part, name) for part in parts]) for name in names))

    @property
    def p(self) -> FloatArray:
        """How probable so great a maximum is.

        Below one in twenty, where shifts are too few to count, from the gamma distribution (Pearson III) with their
        mean, spread and skewness (Winkler et al. 2016, NeuroImage 141, 502–516); the skewness is the median of all
        points.
        """
        from scipy.stats import pearson3

        skew = float(np.clip(np.median(self.skew), *_SKEW)) if self.skew.size else 0.0
        tail = pearson3.sf((self.observed - self.mean) / self.spread, skew)
        return np.where(self.share > _COUNTED, self.share, np.minimum(tail, _COUNTED))


def greatest(observed: FloatArray, null: FloatArray) -> FloatArray:
    """Return how probable maxima are, from the maxima of shifts, shape (n_shifts, n_points); see `Chance.p`."""
    return Chance.of(observed, null).p


def one_sided(r: FloatArray, freedom: int) -> FloatArray:
    """Return how probable at least this correlation is between noise and a fixed course."""
    from scipy.special import erfc

    return np.asarray(0.5 * erfc(r * np.sqrt(freedom) / np.sqrt(2)))


def false_discovery(p: FloatArray, alpha: float) -> FloatArray:
    """Return q, the rate of false discoveries at which each would be one, adapted to a rate that is accepted.

    Benjamini, Krieger and Yekutieli 2006, Biometrika 93, 491–507, definition 6: a first step with α / (1 + α) says how
    many may be none, the second holds the rate among these. NaN is kept.
    """
    known = np.flatnonzero(np.isfinite(p))
    order = known[np.argsort(p[known])]
    ranked = p[order] * len(order) / np.arange(1, len(order) + 1)
    step_up = np.minimum.accumulate(ranked[::-1])[::-1] * (1 + alpha)
    none = max(len(order) - int((step_up <= alpha).sum()), 1)
    out = np.full(len(p), np.nan)
    out[order] = np.minimum(step_up * none / max(len(order), 1), 1.0)
    return out


def false_discovery_among(p: FloatArray, counted: BoolArray, alpha: float) -> FloatArray:
    """Return q of `false_discovery` among some points that were chosen without a look at the driver; 1 for the others.

    What cannot be found does not weaken the test of what can (Bourgon et al. 2010, PNAS 107, 9546–9551).
    """
    among = false_discovery(np.where(counted, p, np.nan), alpha)
    return np.where(np.isfinite(p) & ~counted, 1.0, among)
