"""Colours of the plot, derived from the desktop theme."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.PyQt.QtGui import QColor, QPalette

_LIGHT = 128


@dataclass(frozen=True)
class Theme:
    """Colours as `#rrggbb`; the data colours are colour-blind safe (Okabe and Ito).

    Attributes
    ----------
    text, background, faint : str
        Text, background, and grid and frames.
    dots : str
        Observations, less prominent than the daily estimate.
    estimate, rain, level, event : str
        Daily estimate, rain, reservoir level, marked events.
    """

    text: str = "#222222"
    background: str = "#ffffff"
    faint: str = "#b5b5b5"
    dots: str = "#8c8c8c"
    estimate: str = "#d55e00"
    rain: str = "#0072b2"
    level: str = "#00795a"
    event: str = "#a0447d"

    @property
    def is_light(self) -> bool:
        """Return whether the background is light."""
        return QColor(self.background).lightness() >= _LIGHT


LIGHT = Theme()


def theme_of(palette: QPalette) -> Theme:
    """Return the theme for a dark or light palette."""
    text, background = palette.color(QPalette.ColorRole.Text), palette.color(QPalette.ColorRole.Base)
    if background.lightness() >= _LIGHT:
        return Theme(text=text.name(), background=background.name())
    return Theme(text.name(), background.name(), "#6a6a6a", "#9a9a9a", "#ff8a3d", "#56b4e9", "#33c79a", "#e08cc4")
