"""Plot of a point: displacement, rate and drivers on a common time axis."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ...plugin.core.plots.axis_limits import MIN_MM, MIN_RATE, snapped, with_margin, zoomed
from ...plugin.core.plots.point_plot import Picture, point_picture, ranges
from ...plugin.core.plots.second_panel import RATE, SecondPanel
from ...plugin.core.timeseries.point_fit import LINEAR, FitChoice
from ..common.labels import axis_text, fit_text, headline, subline
from ..common.theme import LIGHT, Theme
from .axes import PlotFrame
from .blitting import BlittedFigure
from .compare_lines import ComparedLine, CompareLines
from .drivers_panel import DriversPanel
from .fonts import Fonts
from .lower_panel import LowerPanel, second_text, window_text
from .markers import PlotMarks
from .options import PlotOptions, marker_edge

if TYPE_CHECKING:
    from matplotlib.figure import Figure

    from ...plugin.core.data.area_statistics import AreaStatistics
    from ...plugin.core.data.forcing import Forcing
    from ...plugin.core.data.point_series import PointSeries
    from ...plugin.core.plots.drivers_plot import DriversChoice

_IN_LEGEND = ("observed", "spread", "mean", "hollow", "estimate", "band", "trend")


class SeriesPlot:
    """Plot whose artists are created once and receive new data for every point.

    Artists that change with the point are drawn over the stored background; the axes are redrawn only when their
    limits or the drivers change.

    Parameters
    ----------
    figure : matplotlib.figure.Figure
        Empty figure with a canvas.
    theme : Theme
    """

    def __init__(self, figure: Figure, theme: Theme = LIGHT) -> None:
        from matplotlib.collections import LineCollection, PolyCollection

        self.figure = figure
        self.frame = PlotFrame(figure)
        self.top, self.middle = self.frame.top, self.frame.middle
        self.picture: Picture | None = None
        self.options = PlotOptions()
        self._full_range: tuple[float, float] | None = None
        self._dated = (0.0, 0.0)
        self.spread = self.top.add_collection(PolyCollection([], alpha=0.3, linewidths=0, animated=True))
        (self.mean,) = self.top.plot([], [], "-", lw=1.0, animated=True)
        self.band = self.top.add_collection(PolyCollection([], alpha=0.35, linewidths=1.2, animated=True))
        (self.trend,) = self.top.plot([], [], "--", lw=1.1, animated=True)
        (self.estimate,) = self.top.plot([], [], "-", lw=1.9, animated=True)
        self.bars = self.top.add_collection(LineCollection([], linewidths=0.8, alpha=0.5, animated=True))
        (self.hollow,) = self.top.plot([], [], "o", ms=4, mfc="none", mew=0.9, animated=True)
        (self.observed,) = self.top.plot([], [], "o", ms=3.2, mew=0, animated=True)
        self.second = LowerPanel(self.middle)
        self.drivers = DriversPanel(self.frame)
        self.compared = CompareLines(self.top)
        self.marks = PlotMarks([self.top, self.middle, self.frame.bottom])
        self._moving: list[Any] = [
            self.spread, self.mean, self.bars, self.observed, self.hollow, self.band, self.estimate, self.trend,
            *self.second.artists, self.frame.headline, self.frame.subline, self.frame.remark,
            self.frame.middle_remark,
        ]  # fmt: skip
        self._drawing = BlittedFigure(figure, self.moving)
        self._held = self._to_arrange = False
        self._arranged_size: tuple[float, ...] = ()
        figure.canvas.mpl_connect("resize_event", lambda _: self._resized())
        self.set_theme(theme)
        self._arrange()

    # -- what is shown ---------------------------------------------------------------------------------------

    def show_point(
        self,
        series: PointSeries,
        estimate: PointSeries | None = None,
        rate: PointSeries | None = None,
        daily: bool = False,
        less_trend: bool = False,
        area: AreaStatistics | None = None,
        choice: FitChoice = LINEAR,
        panel: str = RATE,
    ) -> None:
        """Show a point or the median of an area; see `point_picture`."""
        picture = self.picture = point_picture(series, estimate, rate, daily, less_trend, area, choice, panel)
        self.spread.set_verts(picture.spread)
        self.mean.set_data(picture.x[: len(picture.mean_y)], picture.mean_y)
        self.observed.set_data(picture.x, picture.y)
        self.bars.set_segments(list(picture.bars))
        self.hollow.set_data(picture.hollow_x, picture.hollow_y)
        self.estimate.set_data(picture.line_x, picture.line_y)
        self.band.set_verts(picture.band)
        self.trend.set_data(picture.trend_x, picture.trend_y)
        self.second.show(picture.second)
        self.frame.middle_remark.set_text(window_text(picture.second.kind))
        self.frame.headline.set_text(_plain(self.options.title_of(picture.pid)) or headline(picture))
        self.frame.say(subline(picture, self.options.date_format))
        label = _plain(self.options.label) or axis_text(picture.component, picture.less_trend)
        new = self.frame.label(self.top, label)
        new |= self.frame.label(self.middle, second_text(picture.second.kind, picture.component))
        if new or self._parts() != self.frame.parts:
            self._arrange()
        self._fit_dates()

    def show_compared(self, lines: list[ComparedLine]) -> None:
        """Draw compared series; an empty list removes them."""
        self.compared.show(lines, self.theme)
        if self.picture is not None:
            self._fit_dates()

    def show_replicas(self, half_mm: float, count: int) -> None:
        """Show the observations shifted by up to ± `count` half wavelengths, with a legend entry; 0 hides them."""
        self.marks.show_replicas(self.picture, half_mm, count)
        if self._parts() != self.frame.parts:
            self._arrange()

    def clear(self) -> None:
        """Clear the plot without changing its axes."""
        self.picture = None
        for line in (self.observed, self.hollow, self.estimate, self.trend, self.mean):
            line.set_data([], [])
        self.second.show(SecondPanel())
        self.spread.set_verts([])
        self.bars.set_segments([])
        self.band.set_verts([])
        self.frame.say("")
        for text in (self.frame.headline, self.frame.remark, self.frame.middle_remark):
            text.set_text("")

    def show_remark(self, text: str) -> None:
        """Show a remark and the terms of the fit in the corner of the top panel."""
        lines = [text, "" if self.picture is None else fit_text(self.picture, self.options.date_format)]
        self.frame.remark.set_text("\n".join(line for line in lines if line))

    def show_drivers(self, forcing: Forcing | None) -> float:
        """Show the drivers and return the share of the days that they cover; None hides the panel."""
        if forcing is not self.drivers.forcing:
            self.drivers.forcing = forcing
            self._show_drivers()
        return self.drivers.covered

    def choose_drivers(self, choice: DriversChoice) -> None:
        """Set the plotted driver and the rain sum."""
        if choice != self.drivers.choice:
            self.drivers.choice = choice
            self._show_drivers()

    def show_now(self, day: float | None) -> None:
        """Mark a date, given by its position on the time axis; None hides the mark."""
        self.marks.show_day(self.marks.now, day)

    def show_reading(self, text: str, day: float | None) -> None:
        """Show a readout instead of the line below the headline; an empty text restores that line."""
        self.marks.show_day(self.marks.here, day)
        usual = "" if self.picture is None else subline(self.picture, self.options.date_format)
        self.frame.say(text or usual, is_reading=bool(text))

    def zoom(self, centre: float, factor: float) -> None:
        """Zoom the time axis around a position: in if factor < 1, else out."""
        if self._full_range is not None:
            former = self.top.get_xlim()
            self._limit(self.frame.set_dates, former, zoomed(former, centre, factor, self._full_range))
            self._fit_heights()

    def move(self, days: float) -> None:
        """Shift the displayed period within the period of the data."""
        if self._full_range is not None:
            low, high = self.top.get_xlim()
            days = min(max(days, self._full_range[0] - low), self._full_range[1] - high)
            self._limit(self.frame.set_dates, (low, high), (low + days, high + days))
            self._fit_heights()

    def show_all_dates(self) -> None:
        """Show all dates."""
        if self._full_range is not None:
            self._limit(self.frame.set_dates, self.top.get_xlim(), self._full_range)
            self._fit_heights()

    def set_options(self, options: PlotOptions) -> None:
        """Apply user options; new texts appear with the next point."""
        self.options = options
        for line in (self.observed, self.hollow):
            line.set_marker(options.marker)
        self.observed.set_markersize(options.marker_size)
        self.observed.set_markeredgewidth(marker_edge(options.marker))
        self.hollow.set_markersize(options.marker_size + 0.8)
        fonts = Fonts(options.font, options.text_percent / 100.0)
        self.frame.set_texts(fonts, options.date_format)
        self.compared.fonts = self.marks.fonts = fonts
        self.set_theme(self.theme)
        self._fit_heights()

    def set_theme(self, theme: Theme) -> None:
        """Apply a theme."""
        self.theme = theme
        theme = replace(theme, dots=self.options.dots or theme.dots, estimate=self.options.estimate or theme.estimate)
        self.frame.set_theme(theme, self.options.grid)
        for line, colour in (
            (self.observed, theme.dots),
            (self.hollow, theme.dots),
            (self.mean, theme.dots),
            (self.trend, theme.text),
            (self.estimate, theme.estimate),
        ):
            line.set_color(colour)
        self.bars.set_color(theme.dots)
        self.spread.set_color(theme.faint)
        self.band.set_color(theme.estimate)
        for part in (self.second, self.drivers, self.compared, self.marks):
            part.set_theme(theme)
        self._arrange()

    def save(self, target: Any, size_cm: tuple[float, float], dpi: int) -> None:
        """Save the current plot, always with the light theme.

        Parameters
        ----------
        target : str or file
            Path, whose extension determines the format, or a binary file for a PNG.
        size_cm : tuple of float
            Width and height [cm].
        dpi : int
        """
        theme, former = self.theme, self.figure.get_size_inches().copy()
        self.figure.set_size_inches(size_cm[0] / 2.54, size_cm[1] / 2.54, forward=False)
        self.set_theme(LIGHT)
        try:
            self.figure.savefig(target, dpi=dpi)
        finally:
            self.figure.set_size_inches(*former, forward=False)
            self.set_theme(theme)
            self.refresh()

    # -- drawing ---------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Update the canvas; see `BlittedFigure.refresh`."""
        self._drawing.refresh()

    def moving(self) -> list[Any]:
        """Return the moving artists from bottom to top."""
        return [*self.marks.under(), *self.compared.artists, *self._moving, *self.marks.over()]

    def _limit(self, setter: Any, former: tuple[float, float], limits: tuple[float, float]) -> None:
        if tuple(former) != tuple(limits):
            setter(*limits)
            self._drawing.stale = True

    def _fit_dates(self) -> None:
        """Fit the time axis to all dates, if it does not already."""
        if self.picture is None:
            return
        dated = [self.picture.dated, *self.compared.dated()]
        self._dated = min(low for low, _ in dated), max(high for _, high in dated)
        full_range = with_margin(*self._dated)
        if full_range != self._full_range:
            self._full_range = full_range
            self._limit(self.frame.set_dates, self.top.get_xlim(), full_range)
            self._show_drivers()
        self._fit_heights()

    def _fit_heights(self) -> None:
        """Scale the panels to the data within the limits of the time axis."""
        if self.picture is None:
            return
        low, high = self.top.get_xlim()
        displacement, second = ranges(self.picture, low, high, self.compared.drawn())
        fixed = self.options.range_mm
        if fixed is not None:
            displacement = None
            self._limit(self.top.set_ylim, self.top.get_ylim(), fixed)
        fine = MIN_RATE if self.picture.second.kind == RATE else MIN_MM
        for axes, span, least in ((self.top, displacement, MIN_MM), (self.middle, second, fine)):
            if span is not None:
                self._limit(axes.set_ylim, axes.get_ylim(), snapped(*span, axes.get_ylim(), least))

    def _show_drivers(self) -> None:
        self.drivers.show(self._full_range, self._dated)
        self._arrange()

    def _parts(self) -> tuple[str, ...]:
        picture = self.picture
        if picture is None:
            return ()
        there: dict[str, Any] = {
            "observed": picture.x,
            "spread": picture.spread,
            "mean": picture.mean_y,
            "hollow": picture.hollow_x,
            "estimate": picture.line_x,
            "band": picture.band,
            "trend": picture.trend_x if picture.is_linear else (),
            "curve": () if picture.is_linear else picture.trend_x,
            "replicas": self.marks.replicas.get_xdata(),
            "second": picture.second.x,
        }
        return tuple(name for name, data in there.items() if len(data))

    @contextmanager
    def held(self) -> Iterator[None]:
        """Delay updates of the layout until the end of the block."""
        self._held = True
        try:
            yield
        finally:
            self._held = False
        if self._to_arrange:
            self._arrange()

    def rehearse(self) -> None:
        """Draw all panels once, so that ticks and fonts are ready at the first click."""
        if self.picture is None:
            self.frame.show_all()
            self.figure.canvas.draw()
            self._arrange()

    def rehearse_point(self, *read: Any, forcing: Forcing | None) -> None:
        """Draw a point once, see `show_point`, and clear the plot."""
        with self.held():
            self.show_point(*read)
            self.show_drivers(forcing)
        self.figure.canvas.draw()
        self.clear()

    def _resized(self) -> None:
        # Qt also sends a resize event when a page is shown for the first time
        if self._arranged_size != tuple(self.figure.bbox.size):
            self._arrange()

    def _arrange(self) -> None:
        self._to_arrange = self._held
        if self._held:
            return
        artists = {name: getattr(self, name) for name in _IN_LEGEND}
        artists.update(curve=self.trend, replicas=self.marks.replicas)
        self.frame.arrange(self._parts(), artists, self.theme)
        self._arranged_size = tuple(self.figure.bbox.size)
        self._drawing.stale = True


def _plain(text: str) -> str:
    """Return a user's text with escaped math mode of matplotlib."""
    return text.replace("$", r"\$")
