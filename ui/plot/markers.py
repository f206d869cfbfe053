"""Marks on the time axis: date of the map, readout date, fit window, events."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from ...plugin.core.common.dates import day_numbers
from ..common.theme import Theme
from .fonts import Fonts

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from ...plugin.core.plots.point_plot import Picture

_SMALL = 7.5


@dataclass(frozen=True)
class Event:
    """A date, or a period if `end` differs from `day`.

    Attributes
    ----------
    day, end : datetime64[D]
    name : str
    """

    day: np.datetime64
    end: np.datetime64
    name: str


class PlotMarks:
    """Artists that cross all panels, drawn over the stored background.

    Parameters
    ----------
    panels : list of matplotlib.axes.Axes
        Panels from top to bottom.
    """

    def __init__(self, panels: list[Axes]) -> None:
        from matplotlib.patches import Rectangle

        self._panels = panels
        self.now, self.here = (
            [axes.axvline(0, lw=width, ls=style, visible=False, animated=True) for axes in panels]
            for width, style in ((1.0, ":"), (0.6, "-"))
        )
        # `axvspan` returns a polygon before matplotlib 3.9 and a rectangle since; an explicit rectangle
        # works with all versions
        self.window: Any = Rectangle(
            (0, 0), 0, 1, transform=panels[0].get_xaxis_transform(), alpha=0.13, lw=0, visible=False, animated=True
        )
        panels[0].add_artist(self.window)
        (self.replicas,) = panels[0].plot([], [], "o", ms=2.4, mew=0, alpha=0.4, animated=True)
        self.events: list[Any] = []
        self._theme = Theme()
        self.fonts = Fonts()

    def under(self) -> list[Any]:
        """Return the artists below the data."""
        return [self.window, self.replicas, *self.events]

    def over(self) -> list[Any]:
        """Return the artists above the data."""
        return [*self.now, *self.here]

    def set_theme(self, theme: Theme) -> None:
        """Apply a theme."""
        self._theme = theme
        for line in (*self.now, *self.here):
            line.set_color(theme.text)
        self.window.set_facecolor(theme.rain)
        self.replicas.set_color(theme.event)
        for artist in self.events:
            artist.set_color(theme.event)

    def show_day(self, lines: list[Any], day: float | None) -> None:
        """Move the lines `now` or `here` to a position on the time axis; hide them if it is None."""
        for line in lines:
            line.set_visible(day is not None)
            line.set_xdata([day, day] if day is not None else [0, 0])

    def read_day(self) -> float | None:
        """Return the position of the readout date; None if it is hidden."""
        return float(self.here[0].get_xdata()[0]) if self.here[0].get_visible() else None

    def show_window(self, window: tuple[float, float] | None) -> None:
        """Shade the fit window."""
        self.window.set_visible(window is not None)
        if window is not None:
            low, high = window
            self.window.set_bounds(low, 0, high - low, 1)

    def show_replicas(self, picture: Picture | None, half_mm: float, count: int) -> None:
        """Show the observations shifted by up to ± `count` half wavelengths; 0 hides them."""
        if picture is None or not count:
            self.replicas.set_data([], [])
            return
        shifts = [sign * step * half_mm for step in range(1, count + 1) for sign in (-1, 1)]
        self.replicas.set_data(np.tile(picture.x, len(shifts)), np.concatenate([picture.y + shift for shift in shifts]))

    def show_events(self, events: list[Event]) -> None:
        """Draw events as named lines (dates) or shaded spans (periods)."""
        from matplotlib.transforms import offset_copy

        for artist in self.events:
            artist.remove()
        self.events = []
        for event in events:
            low, high = (float(day_numbers(day)) for day in (event.day, event.end))
            for axes in self._panels:
                if high > low:
                    self.events.append(axes.axvspan(low, high, alpha=0.18, lw=0, animated=True))
                else:
                    self.events.append(axes.axvline(low, lw=1.1, ls="-.", animated=True))
            top = self._panels[0]
            beside = offset_copy(top.get_xaxis_transform(), top.figure, x=4, units="points")
            self.events.append(
                top.text(
                    low,
                    0.03,
                    event.name.replace("$", r"\$"),
                    transform=beside,
                    rotation=90,
                    ha="left",
                    va="bottom",
                    fontsize=self.fonts.size(_SMALL),
                    fontfamily=self.fonts.families(),
                    clip_on=True,
                    animated=True,
                )
            )
        self.set_theme(self._theme)
