"""Colour maps suitable for colour-blind readers, and rounded class limits."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..common.arrays import FloatArray

# nine colours each; the first colour of a diverging map is for motion away from the satellite. Sources: ColorBrewer
# (RdYlBu, RdBu, PuOr), Moreland (coolwarm), matplotlib (viridis, cividis, plasma; perceptually uniform)
DIVERGING_MAPS = {
    "RdYlBu": ("#d73027", "#f46d43", "#fdae61", "#fee090", "#ffffbf", "#e0f3f8", "#abd9e9", "#74add1", "#4575b4"),
    "RdBu": ("#8a0b25", "#c84440", "#ec9374", "#fcd5bf", "#f7f6f6", "#cae1ee", "#7eb8d7", "#3681ba", "#124984"),
    "PuOr": ("#974907", "#ce720f", "#f6aa4f", "#fedbac", "#f7f7f6", "#d4d4e8", "#a59dc8", "#6f559e", "#3f1268"),
    "coolwarm": ("#b40426", "#de614d", "#f49a7b", "#f4c5ad", "#dcdddd", "#b7cff9", "#8caffe", "#6180e9", "#3b4cc0"),
}
SEQUENTIAL_MAPS = {
    "viridis": ("#440154", "#472d7b", "#3b528b", "#2c728e", "#21918c", "#28ae80", "#5ec962", "#addc30", "#fde725"),
    "cividis": ("#00224e", "#1a386f", "#434e6c", "#61656f", "#7d7c78", "#9b9476", "#bcae6c", "#dec958", "#fee838"),
    "plasma": ("#0d0887", "#4c02a1", "#7e03a8", "#aa2395", "#cc4778", "#e66c5c", "#f89540", "#fdc527", "#f0f921"),
    "YlGnBu": ("#ffffcc", "#e3f4bf", "#c7e9b4", "#7fcdbb", "#56bcc2", "#41b6c4", "#2c7fb8", "#2858a5", "#253494"),
}
MAPS = {**DIVERGING_MAPS, **SEQUENTIAL_MAPS}
DEFAULT_DIVERGING, DEFAULT_SEQUENTIAL = "RdYlBu", "viridis"
_NICE = (1.0, 2.0, 2.5, 5.0, 10.0)


def colours(name: str, n: int, flipped: bool = False) -> list[str]:
    """Return `n` evenly spaced colours of a map as `#rrggbb`; the default map is used for an unknown name."""
    listed = MAPS.get(name, MAPS[DEFAULT_DIVERGING])
    if flipped:
        listed = listed[::-1]
    if n == len(listed):
        return list(listed)
    return _colours_at(listed, np.linspace(0, 1, n) if n > 1 else np.array([0.5]))


def class_colours(name: str, limits: Sequence[float], flipped: bool = False) -> list[str]:
    """Return the colours of the classes below, between and above `limits`.

    If the classes range from negative to positive values, the centre of a diverging map is at zero, so that a colour
    always represents the same direction of motion. Other maps are evenly spaced.

    Parameters
    ----------
    name : str
        Name of the colour map.
    limits : sequence of float
        Increasing class limits; the open classes are treated as being as wide as their neighbours.
    flipped : bool
        Whether the colour map is reversed.
    """
    n = len(limits) + 1
    if name not in DIVERGING_MAPS or len(limits) < 2:
        return colours(name, n, flipped)
    edges = np.array([2 * limits[0] - limits[1], *limits, 2 * limits[-1] - limits[-2]])
    middles = (edges[1:] + edges[:-1]) / 2
    largest = np.abs(middles).max()
    if not middles[0] < 0 < middles[-1] or np.isclose(middles[0], -middles[-1]):
        return colours(name, n, flipped)
    return _colours_at(MAPS[name][::-1] if flipped else MAPS[name], (middles / largest + 1) / 2)


def _colours_at(listed: Sequence[str], at: FloatArray) -> list[str]:
    """Return colours interpolated at positions from 0 to 1 along a list of colours."""
    known = np.array([[int(one[i : i + 2], 16) for i in (1, 3, 5)] for one in listed], dtype=float)
    rgb = np.column_stack(
        [np.interp(at * (len(known) - 1), np.arange(len(known)), known[:, band]) for band in range(3)]
    )
    return ["#" + "".join(f"{round(value):02x}" for value in row) for row in rgb]


def nice_step(size: float) -> float:
    """Return the number of the form 1, 2, 2.5 or 5 × 10ⁿ closest to a positive size, on a logarithmic scale."""
    power = 10.0 ** np.floor(np.log10(size))
    return float(min(_NICE, key=lambda one: abs(np.log(one * power / size))) * power)


def class_limits(low: float, high: float, n: int) -> list[float]:
    """Return rounded limits between about `n` classes.

    Parameters
    ----------
    low, high : float
        Range of the values; if low = −high, the classes are symmetric, and for odd `n` one class is centred at zero.
    n : int
        Number of classes, at least 2.

    Returns
    -------
    list of float
        Increasing limits; the first class is below the first limit, the last class above the last limit.
    """
    if not high > low:
        return [low]
    if np.isclose(low, -high):
        if n % 2:
            half = nice_step(high / n)
            numbers = np.arange(-(n - 2), n - 1, 2) * half
        else:
            numbers = np.arange(-(n // 2 - 1), n // 2) * nice_step(2 * high / n)
    else:
        step = nice_step((high - low) / n)
        numbers = np.arange(np.floor(low / step) + 1, np.ceil(high / step)) * step
        if not len(numbers):
            numbers = np.array([(low + high) / 2])
    return [float(f"{number:.10g}") for number in numbers]
