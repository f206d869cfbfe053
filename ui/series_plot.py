"""The plot of a point: displacement above, rain and reservoir level below, one time axis."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from qgis.PyQt.QtCore import QCoreApplication

if TYPE_CHECKING:
    from matplotlib.figure import Figure

    from ..plugin.core.forcing import Forcing
    from ..plugin.picking import PointRecord

translate = QCoreApplication.translate

OBSERVED, ESTIMATE, RAIN_COLOUR, LEVEL_COLOUR = "#1b4f72", "#d35400", "#5b8fd0", "#8e5a2b"
HALF_WIDTH_90 = 1.645


class SeriesPlot:
    """Artists made once and given new data at every click.

    Parameters
    ----------
    figure : matplotlib.figure.Figure
        Empty figure to draw on.
    text_colour, background : str
        Colours of the desktop's theme.
    """

    def __init__(self, figure: Figure, text_colour: str = "#222222", background: str = "#ffffff") -> None:
        from matplotlib.collections import LineCollection
        from matplotlib.dates import AutoDateLocator, ConciseDateFormatter

        self.figure = figure
        self.text_colour = text_colour
        figure.set_facecolor(background)
        self.top, self.bottom = figure.subplots(2, 1, sharex=True, gridspec_kw={"height_ratios": [3, 2]})
        self.level_axis = self.bottom.twinx()
        for axis in (self.top, self.bottom, self.level_axis):
            axis.set_facecolor(background)
            axis.tick_params(labelsize=8, colors=text_colour)
            for spine in axis.spines.values():
                spine.set_color(text_colour)
        self.top.grid(True, color=text_colour, alpha=0.15, lw=0.6)
        self.band = self.top.fill_between([], [], [], color=ESTIMATE, alpha=0.25, lw=0)
        (self.estimate,) = self.top.plot([], [], "-", color=ESTIMATE, lw=1.4, label=translate("SlopeMuse", "daily"))
        (self.observed,) = self.top.plot(
            [], [], "o", ms=3.2, color=OBSERVED, label=translate("SlopeMuse", "observed"), zorder=3
        )
        (self.fit,) = self.top.plot([], [], "--", color=text_colour, lw=0.9, label=translate("SlopeMuse", "trend"))
        self.rain = LineCollection([], colors=RAIN_COLOUR, linewidths=0.9)
        self.bottom.add_collection(self.rain)
        (self.level,) = self.level_axis.plot([], [], "-", color=LEVEL_COLOUR, lw=1.3)
        self.now = [
            axis.axvline(0, color=text_colour, lw=0.8, alpha=0.6, visible=False) for axis in (self.top, self.bottom)
        ]
        self.bottom.invert_yaxis()
        locator = AutoDateLocator(minticks=3, maxticks=8)
        self.bottom.xaxis.set_major_locator(locator)
        self.bottom.xaxis.set_major_formatter(ConciseDateFormatter(locator))
        self.message = figure.text(0.5, 0.5, "", ha="center", va="center", color=text_colour, fontsize=10, wrap=True)
        self._forcing: Forcing | None = None
        self._range: tuple[float, float] | None = None
        self.show_message("")

    def show_message(self, text: str) -> None:
        """Show what to do next instead of a plot."""
        self.message.set_text(text)
        for axis in (self.top, self.bottom, self.level_axis):
            axis.set_visible(not text)

    def show_drivers(self, forcing: Forcing | None) -> None:
        """Give the lower panel its rain and level; None empties it."""
        from matplotlib.dates import date2num

        self._forcing = forcing
        rain = forcing.column("rain_mm") if forcing is not None and "rain_mm" in forcing.names else np.empty(0)
        level = forcing.column("level_m") if forcing is not None and "level_m" in forcing.names else np.empty(0)
        days = date2num(forcing.days) if forcing is not None else np.empty(0)
        wet = rain > 0
        # one collection for all days: a bar each would take seconds
        self.rain.set_segments([((x, 0.0), (x, y)) for x, y in zip(days[wet], rain[wet])] if len(rain) else [])
        self.level.set_data(days if len(level) else [], level)
        self.bottom.set_ylabel(
            translate("SlopeMuse", "Rain [mm/day]") if len(rain) else translate("SlopeMuse", "no rain"),
            fontsize=8,
            color=RAIN_COLOUR,
        )
        self.level_axis.set_ylabel(
            translate("SlopeMuse", "Reservoir level [m]") if len(level) else "", fontsize=8, color=LEVEL_COLOUR
        )
        self.level_axis.yaxis.set_visible(bool(len(level)))
        top = float(np.nanmax(rain)) if len(rain) and np.isfinite(rain).any() else 1.0
        # bars hang from the top and keep to the upper two thirds
        self.bottom.set_ylim(max(top, 1.0) * 1.5, 0)
        if len(level) and np.isfinite(level).any():
            low, high = float(np.nanmin(level)), float(np.nanmax(level))
            margin = max(high - low, 0.5) * 0.08
            self.level_axis.set_ylim(low - margin, high + margin)

    def show_point(
        self,
        point: PointRecord,
        component: str = "los",
        estimate: PointRecord | None = None,
        sigma: PointRecord | None = None,
    ) -> str:
        """Draw a point and return its title: id, velocity with sigma, number of dates."""
        from matplotlib.dates import date2num

        from ..plugin.core.trend import fit_trend

        self.show_message("")
        x = date2num(point.dates)
        seen = np.isfinite(point.values)
        self.observed.set_data(x[seen], point.values[seen])
        trend = fit_trend(point.dates, point.values[None, :])
        self.fit.set_data(x, trend.fitted[0])
        self._show_estimate(estimate, sigma)
        velocity = translate("SlopeMuse", "{velocity:.1f} ± {sigma:.1f} mm/yr").format(
            velocity=trend.velocity[0], sigma=trend.velocity_std[0]
        )
        if not np.isfinite(trend.velocity[0]):
            velocity = translate("SlopeMuse", "too few dates for a velocity")
        title = translate("SlopeMuse", "{pid}: {velocity}, N = {n}").format(
            pid=point.pid, velocity=velocity, n=int(seen.sum())
        )
        self.top.set_title(title, fontsize=9, color=self.text_colour)
        self.top.set_ylabel(axis_text(component), fontsize=8, color=self.text_colour)
        self._set_limits(x[seen] if seen.any() else x)
        return title

    def _show_estimate(self, estimate: PointRecord | None, sigma: PointRecord | None) -> None:
        from matplotlib.dates import date2num

        self.band.remove()
        x = date2num(estimate.dates) if estimate is not None else np.empty(0)
        y = estimate.values if estimate is not None else np.empty(0)
        width = np.full(len(y), np.nan)
        if estimate is not None and sigma is not None:
            column = {day: i for i, day in enumerate(sigma.dates.tolist())}
            rows = [column.get(day, -1) for day in estimate.dates.tolist()]
            width = np.array([HALF_WIDTH_90 * sigma.values[i] if i >= 0 else np.nan for i in rows])
        self.estimate.set_data(x, y)
        self.band = self.top.fill_between(x, y - width, y + width, color=ESTIMATE, alpha=0.25, lw=0)
        handles = [self.observed, self.fit] + ([self.estimate] if len(x) else [])
        legend = self.top.legend(handles=handles, fontsize=7, loc="best", frameon=False, labelcolor=self.text_colour)
        legend.set_zorder(5)

    def _set_limits(self, x: np.ndarray) -> None:
        both = np.concatenate([x, self.estimate.get_xdata()])
        if len(both):
            margin = max((both.max() - both.min()) * 0.01, 1.0)
            self.top.set_xlim(both.min() - margin, both.max() + margin)
        y = np.concatenate([np.asarray(self.observed.get_ydata(), float), np.asarray(self.estimate.get_ydata(), float)])
        y = y[np.isfinite(y)]
        if len(y):
            margin = max(np.ptp(y) * 0.08, 1.0)
            self.top.set_ylim(y.min() - margin, y.max() + margin)

    def show_now(self, day: np.datetime64 | None) -> None:
        """Mark the day of the Temporal Controller; None hides the mark."""
        from matplotlib.dates import date2num

        for line in self.now:
            line.set_visible(day is not None)
            if day is not None:
                line.set_xdata([date2num(day)] * 2)


def axis_text(component: str) -> str:
    """Return the axis text with unit and sign of a component."""
    signs = {
        "los": translate("SlopeMuse", "Displacement [mm]\n+ towards satellite"),
        "east": translate("SlopeMuse", "Displacement [mm]\n+ to the east"),
        "up": translate("SlopeMuse", "Displacement [mm]\n+ up"),
        "downslope": translate("SlopeMuse", "Displacement [mm]\n+ down the slope"),
    }
    return signs.get(component, translate("SlopeMuse", "Displacement [mm]\n+ along the given direction"))
