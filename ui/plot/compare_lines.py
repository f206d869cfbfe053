"""Compared series in the plot with their own legend."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from qgis.PyQt.QtCore import QCoreApplication

from ...plugin.core.common.dates import day_numbers
from ...plugin.core.plots.gnss_plot import NearStation
from ...plugin.core.plots.point_plot import Picture
from ..common.theme import Theme
from .fonts import Fonts
from .options import CIRCLE, marker_edge

if TYPE_CHECKING:
    from matplotlib.axes import Axes

# longer series are drawn without markers
_MAX_DOTS = 400
_SMALL = 8.0
# colours of GNSS on light and dark backgrounds
_STATION, _STATION_ON_DARK = "#7b3fa0", "#c79be6"

translate = QCoreApplication.translate


@dataclass(frozen=True, eq=False)
class ComparedLine:
    """One compared series.

    Attributes
    ----------
    name, colour : str
    x, y : ndarray, shape (n,)
        Days since 1970-01-01 and displacement [mm]; no NaN.
    marker : str
        One of `MARKERS`.
    """

    name: str
    colour: str
    x: np.ndarray
    y: np.ndarray
    marker: str = CIRCLE


def station_lines(station: NearStation | None, picture: Picture | None) -> list[ComparedLine]:
    """Return the line of a GNSS station, minus the fit if the trend is removed; empty without a station."""
    if station is None or picture is None:
        return []
    values = station.values - picture.fit.at(station.dates)[0] if picture.less_trend else station.values
    text = translate(
        "SlopeMuse", "GNSS {name}, {distance:.0f} m away, projected onto the measurement direction of the point"
    )
    name = text.format(name=station.name, distance=station.distance_m)
    return [ComparedLine(name, _STATION, day_numbers(station.dates), values)]


class CompareLines:
    """Artists for any number of compared series.

    Parameters
    ----------
    axes : matplotlib.axes.Axes
    """

    def __init__(self, axes: Axes) -> None:
        self._axes = axes
        self._lines: list[ComparedLine] = []
        self.artists: list[Any] = []
        self.fonts = Fonts()

    def show(self, lines: list[ComparedLine], theme: Theme) -> None:
        """Show compared series."""
        from matplotlib.legend import Legend

        for artist in self.artists:
            artist.remove()
        self._lines, self.artists = lines, []
        for line in lines:
            colour = _STATION_ON_DARK if line.colour == _STATION and not theme.is_light else line.colour
            dotted = {"marker": line.marker, "ms": _marker_size(line.marker), "mew": marker_edge(line.marker)}
            (artist,) = self._axes.plot(
                line.x,
                line.y,
                "-",
                color=colour,
                label=line.name,
                lw=0.9,
                animated=True,
                **(dotted if len(line.x) <= _MAX_DOTS else {}),
            )
            self.artists.append(artist)
        if lines:
            # added as an artist, because the legend of the axes belongs to the plotted point
            legend = Legend(
                self._axes,
                self.artists,
                [line.name for line in lines],
                loc="lower left",
                prop={"family": self.fonts.families(), "size": self.fonts.size(_SMALL)},
                framealpha=0.75,
                facecolor=theme.background,
                edgecolor="none",
                labelcolor=theme.text,
                borderpad=0.3,
                labelspacing=0.2,
                handlelength=1.4,
            )
            legend.set_animated(True)
            self._axes.add_artist(legend)
            self.artists.append(legend)

    def set_theme(self, theme: Theme) -> None:
        """Apply a theme."""
        self.show(self._lines, theme)

    def dated(self) -> list[tuple[float, float]]:
        """Return first and last date of each series."""
        return [(float(line.x[0]), float(line.x[-1])) for line in self._lines if len(line.x)]

    def drawn(self) -> list[tuple[np.ndarray, np.ndarray]]:
        """Return positions and displacements of each series."""
        return [(line.x, line.y) for line in self._lines]


def _marker_size(marker: str) -> float:
    """Return a size at which the marker shape is distinguishable; circles can be smallest."""
    return 2.6 if marker == CIRCLE else 4.0
