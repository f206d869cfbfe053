"""Figures for reports, rendered without a display."""

from __future__ import annotations

import base64
import io
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure
    from matplotlib.lines import Line2D

# tick formats by year, month, day and time of day, and those of the first tick of each
_DATES = ["%Y", "%Y-%m", "%m-%d", "%H:%M", "%H:%M", "%S"]
_FIRST_DATES = ["", "%Y", "%Y-%m", "%m-%d", "%H:%M", "%H:%M"]
# an edge keeps pale points visible on white
RIM: dict[str, Any] = {"edgecolors": "#777777", "linewidths": 0.3}


def new_figure(width_cm: float = 18.0, height_cm: float = 9.0) -> Figure:
    """Return an empty figure on the Agg canvas, with a size in centimetres."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    from .fonts import use_fonts
    from .messages import language

    use_fonts(language() == "zh")
    figure = Figure(figsize=(width_cm / 2.54, height_cm / 2.54), dpi=120, constrained_layout=True)
    FigureCanvasAgg(figure)
    return figure


def number_dates(axes: Axes, most: int) -> None:
    """Show at most `most` dates on the horizontal axis in numeric form, because month names are always in English."""
    from matplotlib.dates import AutoDateLocator, ConciseDateFormatter

    # a larger minimum leaves no suitable tick interval for a few days
    days = AutoDateLocator(minticks=3, maxticks=most)
    axes.xaxis.set_major_locator(days)
    axes.xaxis.set_major_formatter(
        ConciseDateFormatter(days, formats=_DATES, zero_formats=_FIRST_DATES, show_offset=False)
    )


def legend_above(axes: Axes, title: str = "", lines: Sequence[Line2D] = (), size: float = 8) -> None:
    """Place the legend of a plot above it, so that it covers no data.

    Parameters
    ----------
    axes : Axes
    title : str
        What the plot shows, in place of the title of the axes, which the legend would cover.
    lines : sequence of Line2D, optional
        What is named; default: everything with a label.
    size : float
        Of the letters [points].
    """
    from .messages import translated

    handles, labels = axes.get_legend_handles_labels()
    if lines:
        handles, labels = list(lines), [str(line.get_label()) for line in lines]
    longest = max((len(translated(label)) for label in labels), default=1)
    figure = axes.figure
    # the mean width of a character is about 0.55 times its height; a handle is as wide as five characters
    place = axes.get_position().width * figure.get_figwidth() * 72 / (0.55 * size)
    axes.legend(
        handles,
        labels,
        title=title or None,
        title_fontsize=9,
        fontsize=size,
        frameon=False,
        ncol=max(1, min(len(labels), int(place / (longest + 5)))),
        loc="lower left",
        bbox_to_anchor=(0, 1),
        borderaxespad=0.2,
    )


def mark_end_of_training(axes: Axes, train_end: np.datetime64) -> None:
    """Draw a line at the last day of training, with its name above the plot."""
    from .messages import message

    axes.axvline(train_end, color="#888", lw=1)
    place = {"xycoords": ("data", "axes fraction"), "xytext": (0, 2), "textcoords": "offset points"}
    axes.annotate(message("end of training"), (train_end, 1), ha="center", va="bottom", fontsize=8, **place)


def png_bytes(figure: Figure, dpi: int = 120, cropped: bool = False) -> bytes:
    """Return the figure as PNG; if `cropped` is True, without blank margins."""
    buffer = io.BytesIO()
    figure.savefig(buffer, format="png", dpi=dpi, **({"bbox_inches": "tight", "pad_inches": 0.05} if cropped else {}))
    return buffer.getvalue()


def data_uri(figure: Figure, dpi: int = 120) -> str:
    """Return the figure as a `data:` URI for an HTML page, with texts in the user's language.

    Notes
    -----
    If no system font has the required characters, the texts stay in English instead of being shown as boxes.
    """
    from .fonts import chinese_font
    from .messages import language

    if language() != "zh" or chinese_font():
        _speak(figure)
    return "data:image/png;base64," + base64.b64encode(png_bytes(figure, dpi, cropped=True)).decode("ascii")


def _speak(figure: Figure) -> None:
    from matplotlib.text import Text

    from .messages import translated

    for text in figure.findobj(Text):
        text.set_text(translated(text.get_text()))
