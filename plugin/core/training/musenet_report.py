"""The training report of the published network: scores, loss curve, and the source of every setting."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ..common.arrays import BoolArray
from ..common.figures import legend_above, new_figure
from ..common.html_report import Report
from ..common.messages import message
from ..common.progress import Progress
from ..daily.musenet.musenet_model import INTERPOLATED, PER_POINT, PublishedModel
from ..daily.musenet.training_loop import DAYS_PER_BATCH, POINTS_PER_BATCH
from ..data.forcing import Forcing
from ..data.point_series import PointSeries
from ..inputs.common_mode_report import common_mode_section
from ..inputs.preparation import common_time
from .rate_report import data_figure
from .score_section import score_section

if TYPE_CHECKING:
    from matplotlib.figure import Figure


def published_report(
    model: PublishedModel, series: PointSeries, forcing: Forcing, stable_mask: BoolArray | None = None
) -> str:
    """Return the report as HTML."""
    options = model.options
    report = Report(message("Training of the published network (MUSEnet)"))
    score_section(report, model, message("Published network"), series, forcing)
    if options.target == INTERPOLATED:
        report.warning(
            message(
                "As published, this network was trained on daily values interpolated linearly between all "
                "acquisitions. The interpolation between two acquisitions uses the later one: the target "
                "contains future information, including information from after the training period."
            )
        )
    report.heading(message("Training"))
    if model.history:
        report.figure(
            _curve(model), message("Training loss, and error on the days held out at the end of the training period.")
        )
    report.heading(message("Data"))
    figure = data_figure(series, forcing, model.train_end)
    report.figure(figure, message("Median series of the fastest 10 % of the points, and the drivers."))
    common_mode_section(report, common_time(series, forcing, None, Progress())[0], stable_mask, model.train_end)
    report.heading(message("Settings in the paper and in this implementation"))
    lags = options.lags
    per_point = options.scope == PER_POINT
    report.table(
        (message("Quantity"), message("Value"), message("Source")),
        [
            (
                message("Past displacements"),
                message(
                    "{deformation} at intervals of {step_days} days",
                    deformation=lags.deformation,
                    step_days=lags.step_days,
                ),
                message("paper: 30 at intervals of 12 days"),
            ),
            (
                message("Daily values per driver"),
                f"t − {lags.driver_gap} … t − {lags.driver_days}",
                message("paper: t − 1 … t − 30"),
            ),
            (message("Drivers (one block each)"), ", ".join(model.drivers), message("paper: rain, reservoir level")),
            (message("Linear layers, activation, loss"), message("10, ReLU, mean squared error"), message("paper")),
            (
                message("Optimiser, learning rate"),
                message("Adam, {learning_rate:g}", learning_rate=options.learning_rate),
                message("paper: Adam, 1e-4"),
            ),
            (
                message("Sequence order"),
                message("newest first") if options.newest_first else message("oldest first"),
                message("paper: newest first, Eq. (6)"),
            ),
            (
                message("Cell candidate activation"),
                message("sigmoid") if options.sigmoid_candidate else "tanh",
                message("paper: sigmoid, Eq. (4)"),
            ),
            (
                message("Concatenated hidden states"),
                message("all") if options.all_states else message("last"),
                message("paper: all, Eq. (6)"),
            ),
            (message("End of training"), str(model.train_end), message("paper: after 1090 of 1648 samples")),
            (message("Hidden size"), str(options.hidden), message("this implementation")),
            (
                message("Networks"),
                message("{n_points}, one per point", n_points=model.n_points)
                if per_point
                else message("one for all points"),
                message("this implementation"),
            ),
            (
                message("Batch"),
                message("64 days")
                if per_point
                else message(
                    "{points_a_batch} points × {days_a_batch} days",
                    points_a_batch=POINTS_PER_BATCH,
                    days_a_batch=DAYS_PER_BATCH,
                ),
                message("this implementation"),
            ),
            (
                message("Epochs"),
                message(
                    "{history} of at most {epochs}; the best epoch is kept",
                    history=len(model.history),
                    epochs=options.epochs,
                ),
                message("this implementation"),
            ),
            (
                message("Target"),
                options.target,
                message("this implementation") if options.target != INTERPOLATED else message("paper"),
            ),
            (
                message("Scaling"),
                message("displacements minus the last value of the window, divided by their standard deviation"),
                message("this implementation"),
            ),
            (
                message("Past values"),
                message(
                    "{deformation} values at fixed lags, interpolated linearly between the acquisitions before the "
                    "target day",
                    deformation=lags.deformation,
                ),
                message("this implementation"),
            ),
            (
                message("Common-mode error"),
                message("estimated at stable points and subtracted, as for every method"),
                message("this implementation"),
            ),
            (
                message("Sigma"),
                message("error on the days held out at the end of the training period, without acquisition noise"),
                message("this implementation"),
            ),
            (message("Seed"), str(options.seed), message("this implementation")),
        ],
    )
    return report.html()


def _curve(model: PublishedModel) -> Figure:
    figure = new_figure(18, 7)
    axes = figure.subplots()
    loss, held = np.array(model.history).T
    epochs = np.arange(1, len(loss) + 1)
    axes.plot(epochs, loss, color="#555555", label=message("training loss"))
    axes.set_xlabel(message("Epoch"))
    axes.set_ylabel(message("Loss [scaled]"))
    axes.set_ylim(bottom=0)
    lines = list(axes.lines)
    if np.isfinite(held).any():
        right = axes.twinx()
        lines += right.plot(epochs, held, color="#2b6ca3", label=message("held-out days"))
        right.set_ylabel(message("RMSE on held-out days [mm]"))
        right.set_ylim(bottom=0)
    legend_above(axes, lines=lines)
    return figure
