"""Axis limits of a plot: rounded limits that change as little as possible, and zoom."""

from __future__ import annotations

import numpy as np

from ..common.arrays import FloatArray

# the former limits are kept as long as the data fill at least this share of them
_MIN_FILLED = 0.4
# minimum range of an axis, so that insignificant motion does not fill the plot
MIN_MM, MIN_RATE, MIN_LEVEL = 1.0, 0.01, 0.1


def snapped(
    low: float, high: float, former: tuple[float, float] | None = None, least: float = MIN_MM
) -> tuple[float, float]:
    """Return rounded limits around a range, at least `least` apart; the former limits are kept if they still fit.

    Unchanged limits avoid redrawing the axes and make consecutive points comparable.
    """
    if high - low < least:
        low, high = (low + high - least) / 2, (low + high + least) / 2
    fits = former is not None and former[0] <= low and high <= former[1]
    if former is not None and fits and high - low >= _MIN_FILLED * (former[1] - former[0]):
        return former
    span = high - low
    magnitude = 10.0 ** np.floor(np.log10(span / 8))
    step = magnitude * next(factor for factor in (1, 2, 5, 10) if factor * magnitude >= span / 8)
    margin = 0.04 * span
    return float(np.floor((low - margin) / step) * step), float(np.ceil((high + margin) / step) * step)


def zoomed(limits: tuple[float, float], centre: float, factor: float, full: tuple[float, float]) -> tuple[float, float]:
    """Return limits scaled by a factor around a position, at least 20 days wide and within the full range."""
    width = min(max((limits[1] - limits[0]) * factor, 20.0), full[1] - full[0])
    share = (centre - limits[0]) / (limits[1] - limits[0])
    low = min(max(centre - share * width, full[0]), full[1] - width)
    return low, low + width


def with_margin(low: float, high: float) -> tuple[float, float]:
    """Return the limits of a time axis with a margin around the first and the last date."""
    margin = max(0.015 * (high - low), 5.0)
    return low - margin, high + margin


def value_range(*arrays: FloatArray) -> tuple[float, float] | None:
    """Return minimum and maximum of all finite values; None if there are none."""
    known = np.concatenate([np.asarray(a, dtype=float)[np.isfinite(a)] for a in arrays])
    return (float(known.min()), float(known.max())) if len(known) else None
