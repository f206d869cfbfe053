"""Plot of a point as a picture, drawn independently of the dock."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from ..inspection.inspector import InspectedPoint
from ..plot.options import PlotOptions

if TYPE_CHECKING:
    from ...plugin.core.plots.drivers_plot import DriversChoice
    from ...plugin.core.timeseries.point_fit import FitChoice


def point_figure(
    shown: InspectedPoint,
    options: PlotOptions,
    fit: tuple[FitChoice, str, bool],
    drivers: DriversChoice,
    size_cm: tuple[float, float],
    dpi: int,
) -> bytes:
    """Return the plot of a point as PNG.

    Parameters
    ----------
    shown : InspectedPoint
        The point with its data.
    options : PlotOptions
        Options of the plot.
    fit : tuple of (FitChoice, str, bool)
        Fit, content of the second panel, and whether the trend is removed.
    drivers : DriversChoice
        Drivers to show.
    size_cm : tuple of float
        Width and height [cm].
    dpi : int
        Resolution [dots per inch].
    """
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    from ..plot.series_plot import SeriesPlot

    choice, panel, less_trend = fit
    figure = Figure()
    FigureCanvasAgg(figure)
    plot = SeriesPlot(figure)
    plot.set_options(options)
    with plot.held():
        plot.show_point(shown.series, shown.line, shown.rate, shown.daily, less_trend, None, choice, panel)
        plot.show_remark(shown.reference)
        plot.choose_drivers(drivers)
        plot.show_drivers(shown.forcing)
    buffer = BytesIO()
    plot.save(buffer, size_cm, dpi)
    return buffer.getvalue()
