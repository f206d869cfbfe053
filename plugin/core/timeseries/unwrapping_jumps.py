"""Jumps by multiples of half a wavelength: suspected phase-unwrapping errors."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..common.arrays import FloatArray
from ..common.robust_scale import robust_sigma
from ..data.point_series import PointSeries

# radar wavelength by band [mm]; a jump is a multiple of half of it
WAVELENGTHS = {"C": 55.47, "X": 31.07, "L": 236.06}
_AROUND, _TOLERANCE, _CLEAR = 4, 0.35, 4.0


@dataclass(frozen=True)
class Jump:
    """A jump: from a day on, all values are too high by `cycles` half wavelengths.

    Attributes
    ----------
    day : datetime64[D]
        First day after the jump.
    cycles : int
        Size of the jump in half wavelengths, with sign.
    """

    day: np.datetime64
    cycles: int


def find_jumps(series: PointSeries, wavelength_mm: float) -> list[Jump]:
    """Return the jumps of a point by one or more half wavelengths.

    The level of the four dates before a day is compared with the level of the four dates from it on, both along their
    common slope. A jump is near a multiple of half the wavelength and clearly exceeds the noise.

    Parameters
    ----------
    series : PointSeries
        One point, displacement [mm].
    wavelength_mm : float
        Radar wavelength [mm].
    """
    known = np.flatnonzero(np.isfinite(series.values[0]))
    if len(known) < 2 * _AROUND:
        return []
    half = wavelength_mm / 2.0
    values = series.values[0][known].copy()
    x = series.dates[known].astype("int64").astype(float)
    noise = float(robust_sigma(np.diff(values))) / np.sqrt(2)
    found: list[Jump] = []
    # largest jump first; each is subtracted before the search for the next
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
    """Return the step at date i from two parallel lines, through the dates before i and from i on."""
    part = slice(i - _AROUND, i + _AROUND)
    after = np.arange(2 * _AROUND) >= _AROUND
    design = np.column_stack([np.ones(2 * _AROUND), x[part] - x[i], after])
    return float(np.linalg.lstsq(design, values[part], rcond=None)[0][2])


def _merged(jumps: list[Jump]) -> list[Jump]:
    cycles: dict[np.datetime64, int] = {}
    for jump in jumps:
        cycles[jump.day] = cycles.get(jump.day, 0) + jump.cycles
    return [Jump(day, n) for day, n in cycles.items() if n]
