"""The plot of one point of the demo: acquisitions, daily estimate and truth above rate, rain and reservoir level."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from qgis.core import QgsVectorLayer

from ..plugin.core.figures import new_figure
from ..plugin.core.synthetic import Slope
from ..plugin.layers import read_series

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

OBSERVED, ESTIMATE, TRUTH, RAIN, LEVEL = "#444444", "#2166ac", "#d6604d", "#4393c3", "#1b7837"


def point_figure(made: dict[str, Any], slope: Slope, train_end: np.datetime64) -> Figure:
    """Return the plot of the point that moves most.

    Parameters
    ----------
    made : dict of str to path
        observed, OUTPUT, OUTPUT_SIGMA and RATE of the chain.
    slope : Slope
        Gives truth and drivers.
    train_end : datetime64[D]
        Marked in the plot.
    """
    layer = {
        name: QgsVectorLayer(str(made[name]), name, "ogr") for name in ("observed", "OUTPUT", "OUTPUT_SIGMA", "RATE")
    }
    observed, rate = read_series(layer["observed"]), read_series(layer["RATE"])
    daily = read_series(layer["OUTPUT"], sigma=layer["OUTPUT_SIGMA"])
    i = int(np.argmax(np.abs(daily.values[:, -1])))
    pid = daily.pids[i]
    j, k = int(np.flatnonzero(observed.pids == pid)[0]), int(np.flatnonzero(slope.series.pids == pid)[0])
    days = _shown(daily.dates)
    value, half = daily.values[i], 1.645 * np.asarray(daily.sigma)[i]
    truth = slope.truth_los()[k][(daily.dates - slope.days[0]).astype(int)]
    truth = truth + np.nanmean(value[daily.dates <= train_end] - truth[daily.dates <= train_end])
    figure = new_figure(22, 15)
    top, middle, bottom = figure.subplots(3, 1, sharex=True, height_ratios=(3, 1.2, 1.5))
    top.plot(_shown(observed.dates), observed.values[j], "o", ms=3, color=OBSERVED, label="acquisitions")
    top.fill_between(days, value - half, value + half, color=ESTIMATE, alpha=0.25, lw=0, label="90 % interval")
    top.plot(days, value, color=ESTIMATE, lw=1.2, label="daily estimate")
    top.plot(days, truth, color=TRUTH, lw=0.9, label="truth")
    top.set_ylabel("displacement [mm]\n+ towards satellite")
    top.legend(loc="lower left", frameon=False, ncols=4)
    top.set_title(f"Point {pid}", loc="left")
    middle.plot(days, rate.values[i], color=ESTIMATE, lw=1)
    middle.axhline(0, color="#bbbbbb", lw=0.6)
    middle.set_ylabel("rate [mm/day]")
    for axes in (top, middle):
        axes.axvline(_shown(train_end), color="#999999", ls="--", lw=0.8)
    place = {"xycoords": ("data", "axes fraction"), "ha": "right", "va": "top", "color": "#777777"}
    top.annotate("end of training ", (_shown(train_end), 0.97), **place)
    _drivers(bottom, slope)
    top.set_xlim(days[0], days[-1])
    return figure


def _drivers(axes: Axes, slope: Slope) -> None:
    days = _shown(slope.forcing.days)
    rain = slope.forcing.column("rain_mm")
    # one filled step curve: thousands of bars would take seconds
    axes.fill_between(days, rain, step="mid", color=RAIN, lw=0)
    axes.set_ylim(2.5 * np.nanmax(rain), 0)
    axes.set_ylabel("rain [mm/day]", color=RAIN)
    level = axes.twinx()
    level.plot(days, slope.forcing.column("level_m"), color=LEVEL, lw=1.1)
    level.set_ylabel("reservoir level [m]", color=LEVEL)


def _shown(days: np.ndarray | np.datetime64) -> Any:
    return np.asarray(days).astype("datetime64[D]").astype(object)[()]
