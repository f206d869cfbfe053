"""Previews of the hydrology and GNSS imports: series with shaded gaps."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from qgis.PyQt.QtCore import QCoreApplication

from ...plugin.core.common.dates import Gap, gaps_of
from ...plugin.core.common.figures import number_dates
from ...plugin.core.data.forcing import LEVEL, RAIN
from ...plugin.core.data.gnss_series import GnssSeries, LosSeries

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from ...plugin.core.data.forcing import Forcing
    from ..common.theme import Theme

translate = QCoreApplication.translate

_MAX_PANELS = 4


def draw_drivers(figure: Figure, forcing: Forcing, gaps: dict[str, list[Gap]], theme: Theme) -> None:
    """Draw rain, level and the first additional drivers in separate panels."""
    first = [name for name in (RAIN, LEVEL) if name in forcing.names]
    names = (first + [name for name in forcing.names if name not in first])[:_MAX_PANELS]
    panels = _panels(figure, len(names), theme)
    titles = {RAIN: translate("SlopeMuse", "rain [mm/day]"), LEVEL: translate("SlopeMuse", "reservoir\nlevel [m]")}
    days = forcing.days.astype(object)
    for axes, name in zip(panels, names):
        values = forcing.column(name)
        if name == RAIN:
            axes.vlines(days, 0, np.nan_to_num(values), color=theme.rain, linewidth=0.8)
            axes.set_ylim(bottom=0)
        else:
            axes.plot(days, values, "-", lw=0.9, color=theme.level)
        _shade(axes, gaps[name], theme)
        axes.set_ylabel(titles.get(name, name), color=theme.text, fontsize=8)


def draw_station(figure: Figure, station: GnssSeries | LosSeries, theme: Theme) -> None:
    """Draw the displacements of a station."""
    if isinstance(station, GnssSeries):
        titles = [
            translate("SlopeMuse", "east [mm]"),
            translate("SlopeMuse", "north [mm]"),
            translate("SlopeMuse", "up [mm]"),
        ]
        series = [station.enu[:, i] for i in range(3)]
    else:
        titles, series = [translate("SlopeMuse", "line of sight [mm]")], [station.los]
    days = station.dates.astype(object)
    gaps = gaps_of(station.dates, np.zeros(len(station.dates)))
    for axes, title, values in zip(_panels(figure, len(series), theme), titles, series):
        axes.plot(days, values, ".", ms=2, color=theme.estimate)
        _shade(axes, gaps, theme)
        axes.set_ylabel(title, color=theme.text, fontsize=8)


def _panels(figure: Figure, count: int, theme: Theme) -> list[Axes]:
    figure.clear()
    figure.set_facecolor(theme.background)
    panels = list(figure.subplots(count, 1, sharex=True, squeeze=False)[:, 0])
    for axes in panels:
        axes.set_facecolor(theme.background)
        axes.tick_params(colors=theme.text, labelsize=8)
        for spine in axes.spines.values():
            spine.set_color(theme.faint)
    number_dates(panels[-1], 7)
    return panels


def _shade(axes: Axes, gaps: list[Gap], theme: Theme) -> None:
    one = np.timedelta64(1, "D")
    for first, last, _ in gaps:
        axes.axvspan((first - one).astype(object), (last + one).astype(object), color=theme.estimate, alpha=0.2, lw=0)
