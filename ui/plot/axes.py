"""Axes of the plot: panels, texts and legend, laid out for any size of the dock."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QCoreApplication

from ...plugin.core.plots.date_ticks import ISO, date_ticks
from ..common.theme import Theme
from .fonts import Fonts

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

translate = QCoreApplication.translate

# margins in pixels at 100 dpi, for any size of the figure
_LEFT, _RIGHT, _RIGHT_WITH_LEVEL, _HEAD, _LEGEND, _FOOT, _GAP = 86, 14, 76, 40, 26, 26, 14
# widths of the headline, of a legend character, and of a legend symbol with its gaps [pixels], which determine whether
# headline and legend fit into one line
_HEADLINE, _LEGEND_LETTER, _SYMBOL = 270, 6.6, 34
# height of every additional line of a legend that is wider than the figure
_LEGEND_LINE = 17
# distance between the legend and the uppermost tick label
_ABOVE_TICK = 7
_SHARES = {"top": 3.0, "middle": 1.2, "bottom": 1.6}
# minimum heights of panels, at any text size, so that their labels fit; panels are hidden in this order if the top
# panel becomes lower than `_MIN_TOP`
_MIN_HEIGHT = {"middle": 44, "bottom": 52}
_MIN_TOP = 90
# maximum number of tick intervals per panel, and minimum height of an interval
_MAX_TICKS, _TICK = {"top": 6, "middle": 3, "bottom": 4}, 13
# width of a digit in tick labels
_DIGIT = 8.0
# dates, in days since 1970, with the maximum number of tick labels
_SOME_YEARS = (17000.0, 19500.0)
_HEADLINE_TEXT = 11.0
# distance of the texts from the left edge, and separator of the parts of the line below the headline
_SIDE, _BETWEEN = 8, "   "
_TEXT, _SMALL, _LEGIBLE, _TINY = 9.0, 8.0, 7.0, 6.0
# width of a Latin character in pixels at 100 dpi per point of font size; width, in Latin characters, of characters
# above the code `_LAST_LATIN`
_LETTER, _WIDE_LETTER, _LAST_LATIN = 0.93, 1.6, 0x2E7F
# relative width of digits, which are narrower
_FIGURE = 0.8


class PlotFrame:
    """Three panels with a common time axis; the middle and bottom panels are shown if they have data.

    Parameters
    ----------
    figure : matplotlib.figure.Figure
    """

    def __init__(self, figure: Figure) -> None:
        from matplotlib.ticker import MaxNLocator

        self.figure = figure
        self.top = figure.add_axes([0.2, 0.6, 0.7, 0.3])
        self.middle = figure.add_axes([0.2, 0.4, 0.7, 0.1], sharex=self.top)
        self.bottom = figure.add_axes([0.2, 0.1, 0.7, 0.2], sharex=self.top)
        self.level_axis = self.bottom.twinx()
        # use texts of the axes, because savefig ignores animated texts of the figure
        self.headline, self.subline = (
            self.top.text(0, 1, "", transform=figure.transFigure, va="top", animated=True, **style)
            for style in ({"fontsize": _HEADLINE_TEXT, "weight": "bold"}, {"fontsize": _SMALL})
        )
        self.remark, self.middle_remark = (
            axes.text(0.99, 0.98, "", transform=axes.transAxes, ha="right", va="top", fontsize=_SMALL, animated=True)
            for axes in (self.top, self.middle)
        )
        self.parts: tuple[str, ...] = ()
        self._labels: dict[Axes, str] = {}
        self._said, self._is_reading = "", False
        self._size, self._legend_width = (600.0, 400.0), 0.0
        self._across, self._right = 600.0, float(_RIGHT)
        self._has_drivers = False
        self._fonts, self._date_format = Fonts(), ISO
        shown = {"top": self.top, "middle": self.middle, "bottom": self.bottom}
        for name, axes in (*shown.items(), ("bottom", self.level_axis)):
            axes.yaxis.set_major_locator(MaxNLocator(_MAX_TICKS[name]))
            axes.tick_params(labelsize=_TEXT, length=3)
            axes.set_ylabel("", fontsize=_TEXT)
            # fixed positions of title and label halve the drawing time
            axes.set_title("", y=1.0)
            axes.xaxis.set_label_coords(0.5, 0.0)
        self.middle.yaxis.label.set_fontsize(_SMALL)
        # Chinese characters are higher than those from which the line spacing is computed
        self.middle.yaxis.label.set_linespacing(1.4)
        # rain bars start at the top of the panel; the level is drawn above them
        self.level_axis.set_zorder(self.bottom.get_zorder() + 1)
        self.level_axis.patch.set_visible(False)

    def set_dates(self, low: float, high: float) -> None:
        """Set the limits of the time axis."""
        self.top.set_xlim(low, high)
        self._place_ticks()

    def _place_ticks(self) -> None:
        """Compute the ticks of the time axis once instead of for every panel and drawing."""
        from matplotlib.ticker import FixedFormatter, FixedLocator

        low, high = self.top.get_xlim()
        ticks, texts = date_ticks(low, high, self._across / _DIGIT, date_format=self._date_format)
        # omit labels that would extend beyond the right edge of the figure
        end = low + (high - low) * (self._across + self._right) / self._across
        half = _DIGIT / 2 * (high - low) / self._across
        shown = [(tick, text) for tick, text in zip(ticks, texts) if tick + half * len(text) <= end]
        self.top.xaxis.set_major_locator(FixedLocator([tick for tick, _ in shown]))
        self.top.xaxis.set_major_formatter(FixedFormatter([text for _, text in shown]))

    def set_texts(self, fonts: Fonts, date_format: str) -> None:
        """Set font and size of all texts, and the date format."""
        self._fonts, self._date_format = fonts, date_format
        for axes in (self.top, self.middle, self.bottom, self.level_axis):
            axes.tick_params(labelsize=fonts.size(_TEXT))
            for tick in (*axes.xaxis.get_major_ticks(), *axes.yaxis.get_major_ticks()):
                for label in (tick.label1, tick.label2):
                    label.set_fontfamily(fonts.families())
            axes.yaxis.label.set_fontfamily(fonts.families())
        small = (self.subline, self.remark, self.middle_remark)
        for text, size in ((self.headline, _HEADLINE_TEXT), *((text, _SMALL) for text in small)):
            text.set_fontfamily(fonts.families())
            text.set_fontsize(fonts.size(size))
        self._place_ticks()

    def show_all(self) -> None:
        """Show all panels with the maximum number of ticks."""
        for axes in (self.middle, self.bottom, self.level_axis):
            axes.set_visible(True)
        self.set_dates(*_SOME_YEARS)

    def label(self, axes: Axes, text: str) -> bool:
        """Set the label of an axis and return whether it has changed; `_fit_labels` determines how it is shown."""
        new = self._labels.get(axes) != text
        if new:
            self._labels[axes] = text
            axes.set_ylabel(text)
        return new

    def say(self, text: str, *, is_reading: bool = False) -> None:
        """Show a line below the headline.

        A readout that is too long is wrapped into several lines, which replace the headline. Other lines are shortened
        by omitting their last parts, and the headline is kept.
        """
        self._said, self._is_reading = text, is_reading
        width, height = self._size
        room = width - 2 * _SIDE
        if not is_reading:
            text = _shortened(text, room / (_FIGURE * _SMALL))
        lines = _wrapped(text, room / (_FIGURE * _SMALL)) if is_reading else [text]
        if len(lines) > 1:
            # wrapped lines also share the width with the legend beside the headline
            lines = _wrapped(text, (room - self._legend_width) / (_FIGURE * _SMALL))
        self.subline.set_text("\n".join(lines))
        self.headline.set_visible(len(lines) < 2)
        self.subline.set_position((_SIDE / width, 1 - (25 if len(lines) < 2 else 4) / height))

    def show_drivers(self, has_rain: bool, rain_days: int, level_name: str, has_drivers: bool) -> None:
        """Set the labels of the driver panel."""
        self._has_drivers = has_drivers and (has_rain or bool(level_name))
        known = {"level_m": translate("SlopeMuse", "Reservoir\nlevel [m]")}
        rain = translate("SlopeMuse", "Rain\n[mm/day]")
        if rain_days > 1:
            rain = translate("SlopeMuse", "{n}-day\nrain [mm]").format(n=rain_days)
        self.label(self.bottom, rain if has_rain else "")
        self.label(self.level_axis, known.get(level_name, level_name.replace("$", r"\$")))
        self.bottom.yaxis.set_visible(has_rain)
        self.level_axis.yaxis.set_visible(bool(level_name))

    def set_theme(self, theme: Theme, grid: bool = True) -> None:
        """Apply a theme, with or without a grid."""
        self.figure.set_facecolor(theme.background)
        for axes, colour in (
            (self.top, theme.text),
            (self.middle, theme.text),
            (self.bottom, theme.rain),
            (self.level_axis, theme.level),
        ):
            axes.set_facecolor(theme.background)
            axes.tick_params(axis="y", colors=colour)
            axes.tick_params(axis="x", colors=theme.text)
            axes.yaxis.label.set_color(colour)
            for spine in axes.spines.values():
                spine.set_color(theme.faint)
        for axes, which in ((self.top, "both"), (self.middle, "both"), (self.bottom, "x")):
            axes.grid(grid, axis=which, **({"color": theme.faint, "alpha": 0.4, "lw": 0.6} if grid else {}))
        self.headline.set_color(theme.text)
        self.remark.set_color(theme.text)
        self.middle_remark.set_color(theme.text)
        # opaque background, because the zero line may run behind the text
        self.middle_remark.set_bbox({"facecolor": theme.background, "edgecolor": "none", "alpha": 0.8, "pad": 1.0})
        self.subline.set_color(theme.text)

    def arrange(self, parts: tuple[str, ...], artists: dict[str, Any], theme: Theme) -> None:
        """Lay out the legend and the panels with data, with margins of fixed size.

        Parameters
        ----------
        parts : tuple of str
            Parts that are drawn: observed, hollow, estimate, band, trend, second.
        artists : dict
            Artists in the legend by part.
        theme : Theme
        """
        self.parts = parts
        # larger texts have larger margins
        scale = self.figure.dpi / 100.0 * self._fonts.scale
        width, height = (max(side / scale, 1.0) for side in self.figure.bbox.size)
        words = self._words([name for name in parts if name in artists])
        across_legend = sum(_SYMBOL + _LEGEND_LETTER * _letters(word) for word in words.values())
        beside = _HEADLINE + across_legend <= width
        lines = 1 if beside else min(math.ceil(across_legend / width), max(len(words), 1))
        head = _HEAD if beside else _HEAD + _LEGEND + (lines - 1) * _LEGEND_LINE
        panels = self._panels(height - head)
        with_level = "bottom" in panels and bool(self.level_axis.get_ylabel())
        across = max(width - _LEFT - (_RIGHT_WITH_LEVEL if with_level else _RIGHT), 40.0)
        edge, heights = height - head, _heights(height - head, panels, self._fonts.scale)
        for name, axes in panels.items():
            tall = heights[name]
            edge -= tall
            axes.set_position([_LEFT / width, edge / height, across / width, tall / height])
            axes.yaxis.set_label_coords(-(_LEFT - 38) / across, 0.5)
            axes.tick_params(labelbottom=name == list(panels)[-1])
            for one in (axes, self.level_axis) if name == "bottom" else (axes,):
                one.yaxis.get_major_locator().set_params(nbins=max(min(_MAX_TICKS[name], int(tall / _TICK)), 1))
            edge -= _GAP
        self.level_axis.set_position(self.bottom.get_position())
        self.level_axis.yaxis.set_label_coords(1 + (_RIGHT_WITH_LEVEL - 30) / across, 0.5)
        right = _RIGHT_WITH_LEVEL if with_level else _RIGHT
        if (across, right) != (self._across, self._right):
            self._across, self._right = across, float(right)
            self._place_ticks()
        self._size, self._legend_width = (width, height), across_legend if beside else 0.0
        self.headline.set_position((_SIDE / width, 1 - 6 / height))
        self.say(self._said, is_reading=self._is_reading)
        self._fit_labels(panels, height)
        corner, place = "lower left", (4 / width, 1 - (head - _ABOVE_TICK) / height)
        if beside:
            corner, place = "upper right", (1 - 4 / width, 1 - 4 / height)
        self._legend(words, artists, theme, corner, place, math.ceil(len(words) / max(lines, 1)))

    def _fit_labels(self, panels: dict[str, Axes], height: float) -> None:
        """Shrink axis labels that are longer than their panel including the gaps around it."""
        sides = list(panels.values())
        if "bottom" in panels:
            sides.append(self.level_axis)
        for axes in sides:
            room = axes.get_position().height * height + _GAP - 4
            text, most = self._labels.get(axes, ""), _SMALL if axes is self.middle else _TEXT
            # the unit may be on a separate line; a low panel omits the sign, which the top panel shows
            ways = [text, text.replace(" [", "\n[")]
            if axes is self.level_axis:
                # the margin has space for two lines
                ways = [one for one in ways if one.count("\n") < 2] or ways[:1]
            if axes is self.middle:
                ways.append(ways[1].rpartition("\n+")[0] or ways[1])
            way = next((one for one in ways if _fitting_size(one, room) >= _LEGIBLE), ways[-1])
            least = _TINY / self._fonts.scale
            axes.set_ylabel(way, fontsize=self._fonts.size(min(max(_fitting_size(way, room), least), most)))

    def _panels(self, height: float) -> dict[str, Axes]:
        """Return the panels with data and sufficient height below the head; hide the others."""
        panels = {"top": self.top}
        if "second" in self.parts:
            panels["middle"] = self.middle
        if self._has_drivers:
            panels["bottom"] = self.bottom
        for name in _MIN_HEIGHT:
            if name in panels and _heights(height, panels, self._fonts.scale)["top"] < _MIN_TOP / self._fonts.scale:
                del panels[name]
        self.middle.set_visible("middle" in panels)
        self.bottom.set_visible("bottom" in panels)
        self.level_axis.set_visible("bottom" in panels)
        return panels

    def _words(self, names: list[str]) -> dict[str, str]:
        """Return the legend texts by part."""
        words = {
            "observed": translate("SlopeMuse", "median") if "spread" in names else translate("SlopeMuse", "observed"),
            "spread": translate("SlopeMuse", "10–90 % of points"),
            "mean": translate("SlopeMuse", "mean"),
            "hollow": translate("SlopeMuse", "flagged"),
            "estimate": translate("SlopeMuse", "daily estimate"),
            "band": translate("SlopeMuse", "90 % interval"),
            "trend": translate("SlopeMuse", "linear fit"),
            "curve": translate("SlopeMuse", "fit"),
            "replicas": "± n · λ/2",
        }
        return {name: words[name] for name in names}

    def _legend(
        self,
        words: dict[str, str],
        artists: dict[str, Any],
        theme: Theme,
        corner: str,
        place: tuple[float, float],
        columns: int,
    ) -> None:
        if not words:
            if self.top.get_legend() is not None:
                self.top.get_legend().remove()
            return
        self.top.legend(
            [artists[name] for name in words],
            list(words.values()),
            loc=corner,
            bbox_to_anchor=place,
            bbox_transform=self.figure.transFigure,
            ncol=columns,
            prop={"family": self._fonts.families(), "size": self._fonts.size(_SMALL)},
            frameon=False,
            borderaxespad=0.1,
            borderpad=0.1,
            handlelength=1.2,
            handletextpad=0.4,
            columnspacing=1.0,
            labelcolor=theme.text,
        )


def _wrapped(text: str, room: float) -> list[str]:
    """Return a text wrapped between its parts into lines of at most `room` characters."""
    lines = [""]
    for part in text.split(_BETWEEN):
        longer = lines[-1] + _BETWEEN + part if lines[-1] else part
        if lines[-1] and _letters(longer) > room:
            lines.append(part)
        else:
            lines[-1] = longer
    return lines


def _shortened(text: str, letters: float) -> str:
    """Omit the last parts of a line, which are separated by three spaces, until its width is at most `letters`."""
    parts = text.split("   ")
    while len(parts) > 1 and _letters("   ".join(parts)) > letters:
        parts.pop()
    return "   ".join(parts)


def _fitting_size(text: str, room: float) -> float:
    """Return the font size at which the longest line of a text fits the available length."""
    return room / max(max(_letters(line) for line in text.split("\n")) * _LETTER, 1.0)


def _letters(text: str) -> float:
    """Return the width of a text in units of Latin characters."""
    return sum(_WIDE_LETTER if ord(letter) > _LAST_LATIN else 1.0 for letter in text)


def _heights(height: float, panels: dict[str, Axes], scale: float) -> dict[str, float]:
    """Return the heights of the panels for the height below the head; the top panel gives way to the others."""
    room = max(height - _FOOT - _GAP * (len(panels) - 1), 60.0)
    total = sum(_SHARES[name] for name in panels)
    heights = {name: max(room * _SHARES[name] / total, _MIN_HEIGHT.get(name, 0) / scale) for name in panels}
    heights["top"] = room - sum(heights[name] for name in panels if name != "top")
    return heights
