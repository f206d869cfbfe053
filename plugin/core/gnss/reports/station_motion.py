"""Detection of stations that move more than the noise; only there are correlation and scale meaningful."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ...common.arrays import BoolArray, FloatArray
from ..validation import Score
from .validation_tables import pivot

# below this correlation with GNSS, motion is not considered confirmed
CONFIRMED = 0.5
# below this ratio of motion to noise, even a layer without errors other than noise has a correlation below CONFIRMED
_MIN_RATIO = CONFIRMED / np.sqrt(1 - CONFIRMED**2)


def moving_stations(scores: Sequence[Score], interpolator: str, between_dates: bool = False) -> BoolArray:
    """Return a mask of the stations whose motion in GNSS exceeds the noise, per layer.

    Parameters
    ----------
    scores : sequence of Score
        Result of `validate`.
    interpolator : str
        Interpolator whose scores are considered.
    between_dates : bool
        Whether the motion between consecutive dates must also exceed the noise.

    Returns
    -------
    ndarray of bool, shape (n_stations, n_layers)
        In the order of `pivot`.

    Notes
    -----
    White noise of variance s² adds s² to the variance of a series, 2 s² to that of its increments, and −s² to the
    covariance of consecutive increments. The variance of the motion is what remains after subtracting these terms.
    """
    stations, layers, _ = pivot(scores, "rmse", interpolator)
    found = np.zeros((len(stations), len(layers)), dtype=bool)
    for s in scores:
        if s.interpolator == interpolator and s.layer_mm is not None and s.gnss_mm is not None:
            moves = _moves(s.layer_mm, s.gnss_mm, False)
            if between_dates:
                moves = moves and _moves(s.layer_mm, s.gnss_mm, True)
            found[stations.index(s.station), layers.index(s.layer)] = moves
    return found


def _moves(layer_mm: FloatArray, gnss_mm: FloatArray, between_dates: bool) -> bool:
    step = np.diff(gnss_mm) - np.mean(np.diff(gnss_mm))
    if between_dates:
        motion = np.var(step) + 2 * min(float(np.mean(step[1:] * step[:-1])), 0.0)
        difference = np.diff(layer_mm - gnss_mm)
    else:
        motion = np.var(gnss_mm) - np.var(step) / 2
        difference = layer_mm - gnss_mm
    return bool(motion > _MIN_RATIO**2 * np.var(difference))
