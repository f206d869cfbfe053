"""Plot of one point of the demo: the plot of the time-series dock with the known truth."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from qgis.core import QgsVectorLayer

from ...plugin.core.common.dates import day_numbers
from ...plugin.core.common.figures import new_figure
from ...plugin.core.data.point_series import PointSeries
from ...plugin.core.synthetic import Slope
from ...plugin.layers import read_series
from ...ui.plot.series_plot import SeriesPlot

if TYPE_CHECKING:
    from matplotlib.figure import Figure

TRUTH = "#1a9850"


def point_figure(outputs: dict[str, Any], slope: Slope, train_end: np.datetime64) -> Figure:
    """Return the plot of a point whose motion is moderate, so that its variations are visible besides its trend.

    Parameters
    ----------
    outputs : dict of str to path
        Outputs observed, OUTPUT, OUTPUT_SIGMA and RATE of the workflow.
    slope : Slope
        Truth and drivers.
    train_end : datetime64[D]
        Marked in the plot. The datum is free, so the truth is shifted to the mean of the estimate until this day.
    """
    names = ("observed", "OUTPUT", "OUTPUT_SIGMA", "RATE")
    layer = {name: QgsVectorLayer(str(outputs[name]), name, "ogr") for name in names}
    observed, rate = read_series(layer["observed"]), read_series(layer["RATE"])
    daily = read_series(layer["OUTPUT"], sigma=layer["OUTPUT_SIGMA"])
    moved = np.abs(daily.values[:, -1] - daily.values[:, 0])
    moving = np.flatnonzero(moved > 0.2 * moved.max())
    pid = str(daily.pids[moving[np.argsort(moved[moving])[len(moving) // 4]]])
    estimate, past = _point(daily, pid), daily.dates <= train_end
    truth = slope.truth_los()[np.flatnonzero(slope.series.pids == pid)[0]][(daily.dates - slope.days[0]).astype(int)]
    truth = truth + np.nanmean(estimate.values[0][past] - truth[past])
    figure = new_figure(22, 14)
    # the plot manages the layout of its axes
    figure.set_layout_engine(None)
    plot = SeriesPlot(figure)
    plot.show_drivers(slope.forcing)
    plot.show_point(_point(observed, pid), estimate, _point(rate, pid))
    plot.show_now(float(day_numbers(train_end)))
    (line,) = plot.top.plot(daily.dates.astype(object), truth, color=TRUTH, lw=1)
    named = {
        "observed": plot.observed,
        "daily estimate": plot.estimate,
        "90 % interval": plot.band,
        "truth": line,
        "linear fit": plot.trend,
    }
    # the point moves away from the satellite, so the lower left corner is free for the legend
    plot.top.legend([*named.values()], [*named], loc="lower left", ncol=2, fontsize=8, frameon=False)
    plot.top.annotate(
        "end of training ", (train_end.astype(object), 0.97), xycoords=("data", "axes fraction"), ha="right", va="top"
    )
    return figure


def _point(series: PointSeries, pid: str) -> PointSeries:
    return series.points(np.flatnonzero(series.pids == pid))
