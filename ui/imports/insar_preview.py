"""Preview of the InSAR import: timeline of dates, three sample points and direction of positive displacement."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from qgis.PyQt.QtCore import QCoreApplication

from ...plugin.core.common.dates import day_numbers
from ...plugin.core.plots.axis_limits import with_margin
from ...plugin.core.plots.date_ticks import date_ticks
from ..common.theme import Theme

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from ...plugin.core.io.insar.preview import Preview

translate = QCoreApplication.translate

# width of the time axis in the smallest window, in characters
_CHARACTERS = 36.0


def draw_preview(figure: Figure, preview: Preview, theme: Theme) -> None:
    """Draw a preview in a cleared figure."""
    figure.clear()
    figure.set_facecolor(theme.background)
    grid = figure.add_gridspec(2, 2, width_ratios=(3, 1), height_ratios=(1, 2.2))
    timeline = figure.add_subplot(grid[0, 0])
    points = figure.add_subplot(grid[1, 0], sharex=timeline)
    ground = figure.add_subplot(grid[:, 1])
    for axes in (timeline, points, ground):
        # a fixed title position and ticks that are computed once halve the drawing time
        axes.set_title("", y=1.0)
        axes.set_facecolor(theme.background)
        axes.tick_params(colors=theme.text, labelsize=8)
        for spine in axes.spines.values():
            spine.set_color(theme.faint)
    _timeline(timeline, preview, theme)
    _points(points, preview, theme)
    _set_dates(timeline, preview)
    _ground(ground, preview, theme)


def _timeline(axes: Axes, preview: Preview, theme: Theme) -> None:
    days = day_numbers(preview.dates)
    axes.vlines(days, 0, 100 * preview.coverage, color=theme.rain, linewidth=1)
    for before, after, _ in preview.facts.gaps:
        axes.axvspan(*day_numbers(np.array([before, after])), color=theme.estimate, alpha=0.25, linewidth=0)
    axes.set_ylim(0, 105)
    axes.set_ylabel(translate("SlopeMuse", "valid [%]"), color=theme.text, fontsize=8)
    axes.tick_params(labelbottom=False)


def _points(axes: Axes, preview: Preview, theme: Theme) -> None:
    days = day_numbers(preview.dates)
    colours = (theme.estimate, theme.level, theme.dots)
    for pid, values, colour in zip(preview.pids, preview.values, colours):
        axes.plot(days, values, ".-", ms=3, lw=0.8, color=colour, label=pid)
    axes.set_ylabel(translate("SlopeMuse", "displacement [mm]"), color=theme.text, fontsize=8)
    axes.legend(fontsize=7, frameon=False, labelcolor=theme.text)


def _set_dates(axes: Axes, preview: Preview) -> None:
    """Set limits and ticks of the common time axis."""
    from matplotlib.ticker import FixedFormatter, FixedLocator

    low, high = with_margin(*(float(day) for day in day_numbers(preview.dates[[0, -1]])))
    axes.set_xlim(low, high)
    positions, texts = date_ticks(low, high, _CHARACTERS)
    axes.xaxis.set_major_locator(FixedLocator(positions))
    axes.xaxis.set_major_formatter(FixedFormatter(texts))


def _ground(axes: Axes, preview: Preview, theme: Theme) -> None:
    """Draw the direction of positive displacement: the horizontal part as an arrow, the vertical part as a number."""
    axes.set_xlim(-1.25, 1.25)
    axes.set_ylim(-1.6, 1.6)
    axes.set_aspect("equal")
    axes.set_xticks([])
    axes.set_yticks([])
    axes.text(0, 1.25, translate("SlopeMuse", "N"), ha="center", va="center", color=theme.text, fontsize=9)
    turn = np.linspace(0, 2 * np.pi, 90)
    axes.plot(np.cos(turn), np.sin(turn), color=theme.faint, lw=0.8)
    if preview.direction is None:
        text = translate("SlopeMuse", "direction\nunknown")
        axes.text(0, 0, text, ha="center", va="center", color=theme.text, fontsize=9)
        return
    east, north, up = (float(part) for part in preview.direction)
    axes.annotate(
        "",
        (east, north),
        (0, 0),
        arrowprops={"arrowstyle": "-|>", "color": theme.estimate, "lw": 2, "shrinkA": 0, "shrinkB": 0},
    )
    text = translate("SlopeMuse", "positive direction,\n{up} % up").format(up=round(100 * up))
    axes.text(0, -1.35, text, ha="center", va="center", color=theme.text, fontsize=8)
