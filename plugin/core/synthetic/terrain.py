"""Terrain of the synthetic slope, with gullies, as a hillshade background for maps."""

from __future__ import annotations

import numpy as np

from ..common.arrays import FloatArray
from .slope import ORIGIN

# extent of the points, and width of the margin around them
_WIDTH_M, _LENGTH_M, _MARGIN_M = 1500.0, 1000.0, 300.0
_FOOT_M, _RISE = 150.0, 0.36


def terrain(cell_m: float = 10.0) -> tuple[FloatArray, float, float]:
    """Return a grid of terrain heights.

    Parameters
    ----------
    cell_m : float
        Cell size [m].

    Returns
    -------
    heights_m : ndarray, shape (n_rows, n_columns)
        Row 0 is the northernmost.
    left, top : float
        Upper left corner of the grid in the CRS of the slope [m].

    Notes
    -----
    The surface is a plane that rises by 36 % to the north, like the heights of the points, with gullies and knolls of
    a few metres.
    """
    x = np.arange(-_MARGIN_M + cell_m / 2, _WIDTH_M + _MARGIN_M, cell_m)
    y = np.arange(_LENGTH_M + _MARGIN_M - cell_m / 2, -_MARGIN_M, -cell_m)
    east, north = np.meshgrid(x, y)
    meander = east + 40 * np.sin(north / 130)
    gullies = -7 * np.exp(-((np.mod(meander, 310) - 155) ** 2) / (2 * 28**2))
    knolls = 3 * np.sin(east / 57 + north / 91) * np.sin(north / 73 - east / 140) + np.sin(east / 23) * np.sin(
        north / 19
    )
    return _FOOT_M + _RISE * north + gullies + knolls, ORIGIN[0] - _MARGIN_M, ORIGIN[1] + _LENGTH_M + _MARGIN_M
