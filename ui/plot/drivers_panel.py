"""Driver panel with rain and one other driver such as the reservoir level."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...plugin.core.plots.drivers_plot import DriversChoice, drivers_picture
from ..common.theme import Theme
from .axes import PlotFrame

if TYPE_CHECKING:
    from ...plugin.core.data.forcing import Forcing

_MAX_READINGS = 150


class DriversPanel:
    """Artists of the driver panel.

    Parameters
    ----------
    frame : PlotFrame
    """

    def __init__(self, frame: PlotFrame) -> None:
        from matplotlib.collections import LineCollection

        self._frame = frame
        self.forcing: Forcing | None = None
        # rain as one collection, because drawing a thousand bars takes seconds
        self.rain = frame.bottom.add_collection(LineCollection([], linewidths=1.1))
        (self.level,) = frame.level_axis.plot([], [], "-", lw=1.4, ms=3)
        self.covered = 1.0
        self.choice = DriversChoice()

    def set_theme(self, theme: Theme) -> None:
        """Apply a theme."""
        self.rain.set_color(theme.rain)
        self.level.set_color(theme.level)

    def show(self, limits: tuple[float, float] | None, dated: tuple[float, float]) -> None:
        """Draw the drivers within the limits of the time axis; `dated` is the period of the series."""
        shown = None
        if self.forcing is not None and limits is not None:
            shown = drivers_picture(self.forcing, limits, dated, self.choice)
        self.rain.set_segments([] if shown is None else list(shown.rain))
        self.level.set_data([] if shown is None else shown.level_x, [] if shown is None else shown.level_y)
        if shown is not None:
            self._frame.bottom.set_ylim(shown.rain_limit, 0.0)
            if shown.level_limits is not None:
                self._frame.level_axis.set_ylim(*shown.level_limits)
        has_rain, level_name = shown is not None and shown.has_rain, "" if shown is None else shown.level_name
        # sparse readings, for example monthly ones, are drawn with markers
        self.level.set_marker("o" if shown is not None and len(shown.level_x) < _MAX_READINGS else "")
        self._frame.show_drivers(has_rain, self.choice.rain_days, level_name, self.forcing is not None)
        self.covered = 1.0 if shown is None else shown.covered
