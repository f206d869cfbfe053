"""Colours of the plot, derived from the desktop theme."""

from __future__ import annotations

from dataclasses import dataclass, replace

from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import QTreeWidget

_LIGHT = 128


@dataclass(frozen=True)
class Theme:
    """Colours as `#rrggbb`; the data colours are colour-blind safe (Okabe and Ito).

    Attributes
    ----------
    text, background, faint : str
        Text, background, and grid lines and frames.
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
        """Whether the background is light."""
        return QColor(self.background).lightness() >= _LIGHT


LIGHT = Theme()


_DARK = Theme("#dddddd", "#1f1f1f", "#6a6a6a", "#9a9a9a", "#ff8a3d", "#56b4e9", "#33c79a", "#e08cc4")
_PROBE_PX = 60
# range of lightness of a grey background, and the colour that replaces a light grey
_DIMMEST, _BRIGHTEST, _PALE = 60, 225, "#eeeeee"
# minimum contrast of legible text (WCAG 2.1)
_LEGIBLE = 4.5


def desktop_theme() -> Theme:
    """Return the theme of QGIS, light or dark, with legible text.

    The background is sampled from a painted list, because the style sheets of QGIS (Night Mapping, Blend of Gray)
    leave unused colours in the palette.
    """
    probe = QTreeWidget()
    probe.resize(_PROBE_PX, _PROBE_PX)
    probe.setHeaderHidden(True)
    probe.ensurePolished()
    background = probe.grab().toImage().pixelColor(_PROBE_PX // 2, _PROBE_PX // 2)
    text = probe.palette().color(QPalette.ColorRole.Text)
    usual = LIGHT if background.lightness() >= _LIGHT else _DARK
    if _DIMMEST < background.lightness() < _BRIGHTEST:
        # the data colours are designed for a light or a dark background
        background = QColor(_PALE if usual is LIGHT else usual.background)
    if contrast(text, background) < _LEGIBLE:
        text = max((QColor("#111111"), QColor("#ffffff")), key=lambda one: contrast(one, background))
    return replace(usual, text=text.name(), background=background.name())


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast ratio of two colours, 1 to 21 (WCAG 2.1)."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
