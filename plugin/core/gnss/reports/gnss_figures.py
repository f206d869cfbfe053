"""Figures of layers and GNSS: one panel per station, observation periods, and the subtracted offset."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ...common.arrays import AnyArray, DateArray, FloatArray
from ...common.figures import legend_above, new_figure
from ...common.messages import message

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

MAX_PANELS = 12
COLOURS = ("#2b6ca3", "#d1731e", "#3a8f4d", "#8a4fa3", "#a33b3b", "#5f6b73")


@dataclass(frozen=True, eq=False)
class Line:
    """One series in a panel: dates, values [mm], and drawing style ("gnss", "before" or "layer")."""

    label: str
    dates: DateArray
    values: FloatArray
    kind: str = "layer"


def station_panels(panels: Sequence[tuple[str, Sequence[Line]]], label: str) -> Figure:
    """Draw one panel per station, for at most 12 stations.

    Parameters
    ----------
    panels : sequence of (title, lines)
        Title and series of each station.
    label : str
        Label of the displacement axis.
    """
    shown = list(panels)[:MAX_PANELS]
    columns = 1 if len(shown) == 1 else 2
    rows = -(-len(shown) // columns)
    # the legend is above the first panel
    figure = new_figure(20.0, 1.5 + 5.0 * rows + (0.4 * len(shown[0][1]) if shown else 0.0))
    # a layer has the same colour in all panels; GNSS and the uncorrected layer have separate colours
    layers = dict.fromkeys(line.label for _, lines in shown for line in lines if line.kind == "layer")
    colours = {name: COLOURS[i % len(COLOURS)] for i, name in enumerate(layers)}
    labelled: set[str] = set()
    for k, (title, lines) in enumerate(shown):
        axes = figure.add_subplot(rows, columns, k + 1)
        for line in lines:
            _draw(axes, line, colours.get(line.label, "#222222"))
        axes.tick_params(labelsize=7)
        axes.axhline(0, color="#bbbbbb", linewidth=0.6, zorder=0)
        if k % columns == 0:
            axes.set_ylabel(label, fontsize=7)
        if {line.label for line in lines} - labelled:
            labelled |= {line.label for line in lines}
            legend_above(axes, title, size=7)
        else:
            axes.set_title(title, fontsize=9)
        for tick in axes.get_xticklabels():
            tick.set_rotation(30)
    return figure


def with_gaps(dates: DateArray, *rows: FloatArray) -> tuple[AnyArray, ...]:
    """Return the known dates and values with NaN inserted into gaps, so that no line is drawn across them.

    Parameters
    ----------
    dates : ndarray of datetime64[D], shape (n,)
    *rows : ndarray, shape (n,)
        Values; the first row determines which dates are known.

    Returns
    -------
    tuple of ndarray
        Dates (as objects, for matplotlib) and rows. A gap is longer than 4 median intervals and 30 days.
    """
    known = np.isfinite(rows[0])
    days = dates[known].astype("datetime64[D]")
    steps = np.diff(days).astype(int)
    gaps = np.flatnonzero(steps > max(4 * float(np.median(steps)), 30)) + 1 if len(steps) else np.empty(0, dtype=int)
    broken = np.insert(days, gaps, days[gaps - 1] + np.timedelta64(1, "D"))
    return (broken.astype(object), *(np.insert(row[known].astype(float), gaps, np.nan) for row in rows))


def _draw(axes: Axes, line: Line, colour: str) -> None:
    dates, values = with_gaps(line.dates, line.values)
    if line.kind == "gnss":
        axes.plot(dates, values, color=colour, linewidth=1.0, label=line.label, zorder=3)
    elif line.kind == "before":
        axes.plot(dates, values, "o", markersize=3, mfc="none", mec="#999999", label=line.label, zorder=1)
    else:
        axes.plot(dates, values, "o-", markersize=2.5, linewidth=0.7, color=colour, label=line.label, zorder=2)


def timeline(layers: Sequence[tuple[str, DateArray]]) -> Figure:
    """Draw the acquisition dates of each layer and shade the common period (figure 5 of Khalili et al. 2024).

    Parameters
    ----------
    layers : sequence of (name, dates)
        Names and dates of the layers.
    """
    figure = new_figure(20.0, 2.5 + 0.9 * len(layers))
    axes = figure.add_subplot()
    for k, (_, dates) in enumerate(layers):
        axes.plot(
            np.asarray(dates).astype("datetime64[D]").astype(object),
            np.full(len(dates), k),
            "|",
            markersize=10,
            color=COLOURS[k % len(COLOURS)],
        )
    ends = [(dates[0], dates[-1]) for _, dates in layers if len(dates)]
    start, end = max(first for first, _ in ends), min(last for _, last in ends)
    if len(layers) > 1 and start < end:
        first, last = np.array([start, end]).astype("datetime64[D]").astype(object)
        axes.axvspan(first, last, color="#999999", alpha=0.15, linewidth=0, zorder=0)
    axes.set_yticks(range(len(layers)))
    axes.set_yticklabels([f"{name} ({len(dates)})" for name, dates in layers], fontsize=8)
    axes.set_ylim(-0.7, len(layers) - 0.3)
    axes.set_xlabel(message("Date"), fontsize=8)
    axes.tick_params(labelsize=8)
    return figure


def offset_figure(dates: DateArray, offset: FloatArray, sigma: FloatArray, points: FloatArray) -> Figure:
    """Draw the offset subtracted from a layer.

    Parameters
    ----------
    dates : ndarray of datetime64[D], shape (n_dates,)
        Dates.
    offset, sigma : ndarray, shape (n_dates,)
        Offset and its standard deviation [mm].
    points : ndarray, shape (n_stations, n_dates)
        Layer minus GNSS at the stations, relative to their first date [mm].
    """
    figure = new_figure(20.0, 8.0)
    axes = figure.add_subplot()
    days = dates.astype("datetime64[D]").astype(object)
    for row in points:
        axes.plot(days, row, ".", color="#999999", markersize=4)
    axes.fill_between(days, offset - sigma, offset + sigma, color=COLOURS[0], alpha=0.2, linewidth=0)
    axes.plot(days, offset, color=COLOURS[0], linewidth=1.5, label=message("offset ± 1σ"))
    axes.plot([], [], ".", color="#999999", label=message("stations that set the datum"))
    axes.axhline(0, color="#bbbbbb", linewidth=0.6)
    axes.set_ylabel(message("Layer minus GNSS [mm]"), fontsize=8)
    axes.tick_params(labelsize=8)
    legend_above(axes)
    return figure
