"""Axes of maps in reports: equal scale, coordinates, scale bar and north arrow."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from ..common.messages import message
from ..geometry.coordinates import operations

if TYPE_CHECKING:
    from matplotlib.axes import Axes

_METRES_PER_DEGREE = 111_320.0
# the bar takes about this share of the width
_BAR_SHARE = 0.3


def finish_map(axes: Axes, crs: str, first: bool = True, lowest: bool = True, packed: bool = True) -> None:
    """Give a map its scale, coordinates, scale bar and north arrow, after everything is drawn.

    Parameters
    ----------
    axes : Axes
    crs : str
        Of the coordinates: metres, or degrees where it is geographic.
    first : bool
        Whether the vertical coordinates are labelled; of maps side by side, those of the first alone.
    lowest : bool
        Whether the horizontal coordinates are labelled; of maps above each other, those of the lowest alone.
    packed : bool
        Whether the figure holds maps of one shape only, which then stand close, with colour bars of their height.
    """
    geographic = operations().is_geographic(crs)
    west, east = axes.get_xlim()
    south, north = axes.get_ylim()
    metres = 1.0
    if geographic:
        narrowed = max(math.cos(math.radians((south + north) / 2)), 0.05)
        axes.set_aspect(1.0 / narrowed, adjustable="box")
        metres = _METRES_PER_DEGREE * narrowed
    else:
        axes.set_aspect("equal", adjustable="box")
    axes.locator_params(nbins=3)
    axes.ticklabel_format(style="plain", useOffset=False)
    axes.tick_params(labelsize=7, labelleft=first, labelbottom=lowest)
    if geographic:
        axes.set_xlabel(message("Longitude [°]") if lowest else "", fontsize=8)
        axes.set_ylabel(message("Latitude [°]") if first else "", fontsize=8)
    else:
        label = message("East [m], {crs}", crs=crs if len(crs) < 20 else message("metric CRS"))
        axes.set_xlabel(label if lowest else "", fontsize=8)
        axes.set_ylabel(message("North [m]") if first else "", fontsize=8)
    _bar(axes, round_length((east - west) * metres * _BAR_SHARE), metres)
    if packed and hasattr(axes.figure, "set_layout_engine"):
        axes.figure.set_layout_engine("compressed")
    axes.annotate(
        "N",
        (0.96, 0.97),
        (0.96, 0.83),
        xycoords="axes fraction",
        ha="center",
        va="center",
        fontsize=8,
        arrowprops={"arrowstyle": "-|>", "color": "#222222"},
    )
    axes.set_xlim(west, east)
    axes.set_ylim(south, north)


def round_length(length_m: float) -> float:
    """Return the largest of 1, 2 and 5 times a power of ten that is not longer than a length [m]."""
    if not np.isfinite(length_m) or length_m <= 0:
        return 1.0
    power = 10.0 ** math.floor(math.log10(length_m))
    return max(step * power for step in (1.0, 2.0, 5.0) if step * power <= length_m * (1 + 1e-9))


def _bar(axes: Axes, length_m: float, metres: float) -> None:
    from matplotlib.patheffects import withStroke

    west, east = axes.get_xlim()
    south, north = axes.get_ylim()
    x, y = west + 0.05 * (east - west), south + 0.05 * (north - south)
    axes.plot([x, x + length_m / metres], [y, y], color="#222222", linewidth=3, solid_capstyle="butt")
    text = f"{length_m / 1000:g} km" if length_m >= 1000 else f"{length_m:g} m"
    outlined = [withStroke(linewidth=2, foreground="white")]
    axes.annotate(
        text, (x, y), (0, 3), textcoords="offset points", fontsize=7, va="bottom", path_effects=outlined, zorder=5
    )
