"""Panel below the displacement, with a line and its band, or with dots."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QCoreApplication

from ...plugin.core.plots.second_panel import RATE, RESIDUAL, VELOCITIES, SecondPanel
from ..common.labels import short_sign_text
from ..common.theme import Theme

if TYPE_CHECKING:
    from matplotlib.axes import Axes

translate = QCoreApplication.translate


class LowerPanel:
    """Artists of the lower panel.

    Parameters
    ----------
    axes : matplotlib.axes.Axes
    """

    def __init__(self, axes: Axes) -> None:
        from matplotlib.collections import PolyCollection

        self.band = axes.add_collection(PolyCollection([], alpha=0.3, linewidths=0, animated=True))
        (self.line,) = axes.plot([], [], "-", lw=1.0, animated=True)
        (self.dots,) = axes.plot([], [], "o", ms=2.4, mew=0, animated=True)
        self._zero = axes.axhline(0.0, lw=0.8)

    @property
    def artists(self) -> list[Any]:
        """Moving artists, from bottom to top."""
        return [self.band, self.line, self.dots]

    def show(self, panel: SecondPanel) -> None:
        """Draw the content of the panel, which may be empty."""
        self.band.set_verts(panel.band)
        for artist, shown in ((self.line, panel.is_line), (self.dots, not panel.is_line)):
            artist.set_data(panel.x if shown else [], panel.y if shown else [])

    def set_theme(self, theme: Theme) -> None:
        """Apply a theme."""
        self.line.set_color(theme.estimate)
        self.band.set_color(theme.estimate)
        self.dots.set_color(theme.dots)
        self._zero.set_color(theme.faint)


def second_text(kind: str, component: str) -> str:
    """Return the axis label of the panel with unit and sign."""
    texts = {
        RATE: translate("SlopeMuse", "Rate [mm/day]"),
        RESIDUAL: translate("SlopeMuse", "Residual [mm]"),
        **dict.fromkeys(VELOCITIES, translate("SlopeMuse", "Velocity [mm/yr]")),
    }
    return f"{texts[kind]}\n{short_sign_text(component)}" if kind in texts else ""


def window_text(kind: str) -> str:
    """Return the window length of a velocity; empty for other content."""
    return translate("SlopeMuse", "{n}-day windows").format(n=VELOCITIES[kind]) if kind in VELOCITIES else ""


def second_name(kind: str) -> str:
    """Return the name of a panel content in a menu."""
    if kind in VELOCITIES:
        return translate("SlopeMuse", "Velocity in {n}-day windows").format(n=VELOCITIES[kind])
    return {
        RATE: translate("SlopeMuse", "Daily rate of the estimate"),
        RESIDUAL: translate("SlopeMuse", "Residual of the fit"),
    }.get(kind, translate("SlopeMuse", "None"))
