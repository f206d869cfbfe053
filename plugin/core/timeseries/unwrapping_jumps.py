"""Jumps of half a wavelength: phase that was unwrapped to the wrong cycle, suggested for a look."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..common.arrays import FloatArray
from ..common.robust_scale import robust_sigma
from ..data.point_series import PointSeries

# [mm]; a jump is half of it
WAVELENGTHS = {"C": 55.47, "X": 31.07, "L": 236.06}
_AROUND, _TOLERANCE, _CLEAR = 4, 0.35, 4.0


@dataclass(frozen=True)
class Jump:
    """From a day on all values are `cycles` half wavelengths too high.

    Attributes
    ----------
    day : datetime64[D]
    cycles : int
    """

    day: np.datetime64
    cycles: int


def find_jumps(series: PointSeries, wavelength_mm: float) -> list[Jump]:
    """Return the jumps of a point that are half a wavelength, or a few of them.

    The level of the four dates before a day is set against that of the four after it, both along the slope that they
    have in common. A jump is one that is near a multiple of half the wavelength and clear of the noise.

    Parameters
    ----------
    series : PointSeries
        n_points = 1, displacement [mm].
    wavelength_mm : float
        Of the radar.
    """
    known = np.flatnonzero(np.isfinite(series.values[0]))
    if len(known) < 2 * _AROUND:
        return []
    half = wavelength_mm / 2.0
    values = series.values[0][known].copy()
    x = series.dates[known].astype("int64").astype(float)
    noise = float(robust_sigma(np.diff(values))) / np.sqrt(2)
    found: list[Jump] = []
    # the largest first; each is subtracted before the next is searched for
    for _ in range(len(known)):
        size = np.array([_step(x, values, i) for i in range(_AROUND, len(known) - _AROUND + 1)])
        cycles = np.rint(size / half)
        off = np.abs(size - cycles * half)
        likely = (cycles != 0) & (off <= _TOLERANCE * half) & (np.abs(size) >= _CLEAR * max(noise, 1e-9))
        if not likely.any():
            break
        score = np.where(likely, np.abs(size) - off, -np.inf)
        best = int(np.argmax(score))
        found.append(Jump(series.dates[known[best + _AROUND]], int(cycles[best])))
        values[best + _AROUND :] -= cycles[best] * half
    return sorted(_merged(found), key=lambda jump: jump.day)


def without_jumps(series: PointSeries, jumps: list[Jump], wavelength_mm: float) -> PointSeries:
    """Return the series with jumps subtracted."""
    values = series.values.copy()
    for jump in jumps:
        values[:, series.dates >= jump.day] -= jump.cycles * wavelength_mm / 2.0
    return series.with_(values=values)


def _step(x: FloatArray, values: FloatArray, i: int) -> float:
    """Return the step at date i: two parallel lines through the dates before it and from it on."""
    part = slice(i - _AROUND, i + _AROUND)
    after = np.arange(2 * _AROUND) >= _AROUND
    design = np.column_stack([np.ones(2 * _AROUND), x[part] - x[i], after])
    return float(np.linalg.lstsq(design, values[part], rcond=None)[0][2])


def _merged(jumps: list[Jump]) -> list[Jump]:
    cycles: dict[np.datetime64, int] = {}
    for jump in jumps:
        cycles[jump.day] = cycles.get(jump.day, 0) + jump.cycles
    return [Jump(day, n) for day, n in cycles.items() if n]
