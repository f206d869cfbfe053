"""The training report of the rate model: scores, comparison with baselines, data and assumptions."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ..common.arrays import BoolArray
from ..common.figures import mark_end_of_training, new_figure
from ..common.html_report import Report
from ..common.messages import message
from ..common.nan_statistics import nanmedian
from ..common.progress import Progress
from ..daily.rate.baseline_estimate import method_title
from ..daily.rate.rate_model import RATE, WEIGHTED_MEAN, DailyModel
from ..data.forcing import LEVEL, RAIN, Forcing, driver_words
from ..data.point_series import PointSeries
from ..inputs.common_mode_report import common_mode_section
from ..inputs.preparation import common_time
from ..report_parts.positive_direction import displacement_label
from .score_section import score_section

if TYPE_CHECKING:
    from matplotlib.figure import Figure


def training_report(
    model: DailyModel, series: PointSeries, forcing: Forcing, stable_mask: BoolArray | None = None
) -> str:
    """Return the report as HTML: the score first, then the table, the data and the assumptions."""
    report = Report(message("Training of a daily deformation model"))
    score_section(
        report, model, message("Model with drivers") if model.method == RATE else message("This model"), series, forcing
    )
    report.heading(message("Data"))
    data = data_figure(series, forcing, model.train_end)
    report.figure(data, message("Median series of the fastest 10 % of the points, and the drivers."))
    common_mode_section(report, common_time(series, forcing, None, Progress())[0], stable_mask, model.train_end)
    report.heading(message("Fitted and chosen parameters"))
    noise = model.mixed.point_noise
    report.table(
        (message("Quantity"), message("Value")),
        [
            (
                message("Method"),
                method_title(model) if model.method != RATE else message("daily rates from the drivers"),
            ),
            (message("Training points"), model.n_points),
            (
                message("Training days"),
                message("{first_day} to {train_end}", first_day=model.first_day, train_end=model.train_end),
            ),
            (
                message("Drivers"),
                driver_words(model.bank.drivers)
                or message("none in the daily rates: the training period is shorter than a year"),
            ),
            (message("Number of candidate responses to the drivers"), len(model.bank.centre)),
            (message("Acquisition noise without the common-mode error"), f"{noise.observation_mm:.2f} mm"),
            (
                message("Remaining common-mode error of neighbouring points"),
                f"{model.mixed.field_noise.observation_mm:.2f} mm",
            ),
            (
                message("Velocity not explained by the drivers"),
                message("{rate:.4f} mm/day", rate=noise.velocity_mm_per_day),
            ),
            (
                message("Correlation time of the unexplained velocity"),
                message("{memory_days:.0f} days", memory_days=noise.memory_days),
            ),
            (
                message("Scale factor for sigma, from held-out acquisitions"),
                f"{model.mean_widening if model.method == WEIGHTED_MEAN else model.widening:.2f}",
            ),
        ],
    )
    report.paragraph(
        message(
            "The model uses no data from after the training period. The daily rate is a sum of responses to the "
            "drivers, whose amplitudes vary smoothly across the slope; only differences between acquisitions are "
            "fitted."
        )
    )
    return report.html()


def data_figure(series: PointSeries, forcing: Forcing, train_end: np.datetime64) -> Figure:
    """Return a figure of the median series of the fastest 10 % of the points, above rain and level."""
    figure = new_figure(18, 11)
    top, bottom = figure.subplots(2, 1, sharex=True)
    moved = np.nan_to_num(np.abs(series.values)).max(axis=1)
    fast = series.values[moved >= np.quantile(moved, 0.9)]
    observed = np.isfinite(fast).any(axis=0)
    top.plot(series.dates[observed], nanmedian(fast[:, observed], axis=0), "o", ms=3, color="#2b6ca3")
    mark_end_of_training(top, train_end)
    top.set_ylabel(displacement_label(series.component))
    if RAIN in forcing.names:
        bottom.vlines(forcing.days, 0, forcing.column(RAIN), color="#5b8fd0", lw=0.6)
        bottom.set_ylabel(message("Rain [mm/day]"))
        bottom.invert_yaxis()
    if LEVEL in forcing.names:
        level = bottom.twinx()
        level.plot(forcing.days, forcing.column(LEVEL), color="#b5651d", lw=1)
        level.set_ylabel(message("Reservoir level [m]"))
    bottom.set_xlim(series.dates[0], series.dates[-1])
    return figure
