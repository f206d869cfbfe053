"""Report section on the common-mode error: where and when it was subtracted, and the remaining uncertainty."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ..common.arrays import BoolArray, FloatArray
from ..common.figures import RIM, mark_end_of_training, new_figure, number_dates
from ..common.html_report import Report
from ..common.messages import message
from ..common.nan_statistics import nanmean, nanpercentile
from ..common.progress import Progress
from ..data.point_series import PointSeries
from ..report_parts.map_axes import finish_map
from .common_mode_error import CommonModeCorrection, remove_common_error

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

_MAX_POINTS_DRAWN = 4000
_DAYS_PER_YEAR = 365.25


def common_mode_section(
    report: Report, series: PointSeries, stable: BoolArray | None, train_end: np.datetime64
) -> None:
    """Add a section with a table, two maps and a time series to a report.

    Parameters
    ----------
    report : Report
    series : PointSeries
        Acquisitions as delivered, for all points of the layer.
    stable : ndarray of bool, shape (n_points,), or None
        Stable points, whose motion is also subtracted.
    train_end : datetime64[D]
        Last day of the data from which the size and range are estimated.
    """
    report.heading(message("Common-mode error"))
    corrected = remove_common_error(series, stable, train_end, Progress())
    if not corrected.basis.shape[1]:
        report.paragraph(
            message(
                "No correction is applied: too few stable points are available, or the correction "
                "does not reduce the residual of held-out points."
            )
        )
        return
    error = series.values - corrected.series.values
    report.table(
        (message("Quantity"), message("Value")),
        _numbers(nanmean(error, axis=0), corrected, series.days.astype(float)),
    )
    report.figure(
        common_mode_figure(series, error, corrected, train_end),
        message(
            "Top: temporal standard deviation of the correction at each point, and sigma of the remaining "
            "error (north is up). Bottom: mean correction of all points per acquisition, with the 5–95 % "
            "range of the points."
        ),
    )
    report.paragraph(
        message(
            "The error of each acquisition is estimated from this acquisition and earlier ones. The error "
            "varies smoothly in space and is uncorrelated in time. Far from stable points, the sigma of the "
            "remaining error increases, and the interval of the daily estimate widens accordingly."
        )
    )
    if stable is not None:
        report.paragraph(
            message(
                "A stable area is set. The entire motion of this area is subtracted, so the mean "
                "correction may have a trend."
            )
        )


def _numbers(mean: FloatArray, corrected: CommonModeCorrection, days: FloatArray) -> list[tuple[str, str]]:
    observed, sigma = np.isfinite(mean), corrected.sigma_mm
    removed = corrected.removed
    # trend of the mean correction: a common-mode error has a trend only by chance
    trend = _DAYS_PER_YEAR * float(np.polyfit(days[observed], mean[observed], 1)[0]) if observed.sum() > 1 else 0.0
    without, with_it = corrected.held_out_mm
    return [
        (message("Temporal standard deviation, median over all points"), f"{np.median(removed):.2f} mm"),
        (
            message("Temporal standard deviation, minimum and maximum over all points"),
            f"{removed.min():.2f} – {removed.max():.2f} mm",
        ),
        (
            message("Maximum correction of any acquisition (mean over all points)"),
            f"{np.abs(mean[observed]).max():.2f} mm",
        ),
        (message("Spatial range"), f"{corrected.range_m:,.0f} m"),
        (message("Trend of the mean correction"), message("{rate:+.2f} mm/yr", rate=trend)),
        (message("Sigma of the remaining error"), f"{sigma.min():.2f} – {sigma.max():.2f} mm"),
        (message("Residual of held-out points before correction"), f"{without:.2f} mm"),
        (message("Residual of held-out points after correction"), f"{with_it:.2f} mm"),
    ]


def common_mode_figure(
    series: PointSeries, error: FloatArray, corrected: CommonModeCorrection, train_end: np.datetime64
) -> Figure:
    """Return a figure with maps of the correction and of the remaining sigma above the mean correction per date.

    Parameters
    ----------
    series : PointSeries
    error : ndarray, shape (n_points, n_dates)
        Correction [mm]; NaN = no observation.
    corrected : CommonModeCorrection
    train_end : datetime64[D]
    """
    east, north = np.ptp(series.xy, axis=0)
    maps_cm = float(np.clip(7.5 * north / max(east, 1e-9), 4.0, 14.0)) + 2.5
    figure = new_figure(18, maps_cm + 5)
    panels = figure.subplot_mosaic(
        [["size", "sigma"], ["dates", "dates"]], gridspec_kw={"height_ratios": (maps_cm, 5.0)}
    )
    some = slice(None, None, max(1, -(-series.n_points // _MAX_POINTS_DRAWN)))
    for name, values, label in (
        ("size", corrected.removed, message("Standard deviation [mm]")),
        ("sigma", corrected.sigma_mm, message("Sigma of the residual error [mm]")),
    ):
        axes: Axes = panels[name]
        dots = axes.scatter(*series.xy[some].T, c=values[some], s=14, cmap="viridis", vmin=0, **RIM)
        figure.colorbar(dots, ax=axes, label=label, location="bottom")
        finish_map(axes, series.crs, name == "size", packed=False)
    dates: Axes = panels["dates"]
    observed = np.isfinite(error).any(axis=0)
    low, high = nanpercentile(error[:, observed], (5, 95), axis=0)
    dates.fill_between(series.dates[observed], low, high, color="#9aa5b1", alpha=0.5, lw=0)
    dates.plot(series.dates[observed], nanmean(error[:, observed], axis=0), ".-", color="#2b6ca3", lw=0.8, ms=4)
    mark_end_of_training(dates, train_end)
    number_dates(dates, 8)
    dates.set_ylabel(message("Common-mode error [mm]"))
    return figure
