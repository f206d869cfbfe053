"""The report of a training of the published network: scores, loss curve, and every choice that is ours."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ..common.figures import new_figure
from ..common.html_report import Report
from ..daily.musenet.musenet_model import INTERPOLATED, PER_POINT, PublishedModel
from ..daily.musenet.training_loop import DAYS_A_BATCH, POINTS_A_BATCH
from ..data.forcing import Forcing
from ..data.point_series import PointSeries
from .rate_report import data_figure
from .score_section import score_section

if TYPE_CHECKING:
    from matplotlib.figure import Figure


def published_report(model: PublishedModel, series: PointSeries, forcing: Forcing) -> str:
    """Return the page."""
    options = model.options
    report = Report("Training of the published network (MUSEnet)")
    score_section(report, model, "Published network", series, forcing)
    if options.target == INTERPOLATED:
        report.warning(
            "As published, this network was trained on every day of a line through all acquisitions. The line between "
            "two acquisitions needs the later one: the target looks ahead, also beyond the end of training."
        )
    report.heading("Training")
    if model.history:
        report.figure(_curve(model), "Loss of training, and error on days held out at the end of training.")
    report.heading("Data")
    figure = data_figure(series, forcing, model.train_end)
    report.figure(figure, "Median series of the fastest tenth of points, and its drivers.")
    report.heading("What the paper names, and what is our choice")
    lags = options.lags
    per_point = options.scope == PER_POINT
    report.table(
        ("Quantity", "Value", "Source"),
        [
            ("Past displacements", f"{lags.deformation} every {lags.step_days} days", "paper: 30 every 12"),
            ("Days of each driver", str(lags.drivers), "paper: 30"),
            ("Drivers, a block each", ", ".join(model.drivers), "paper: rain, level"),
            ("Linear layers, activation, loss", "10, ReLU, mean square", "paper"),
            ("Optimiser, learning rate", f"Adam, {options.learning_rate:g}", "paper: Adam, 1e-4"),
            ("Order of a sequence", "reversed", "paper"),
            ("Joined states", "all", "paper, eq. (6)"),
            ("End of training", str(model.train_end), "paper: 2 : 1 in time"),
            ("Hidden size", str(options.hidden), "ours"),
            ("Networks", f"{model.n_points}, one a point" if per_point else "one for all points", "ours"),
            ("Batch", "64 days" if per_point else f"{POINTS_A_BATCH} points × {DAYS_A_BATCH} days", "ours"),
            ("Epochs", f"{len(model.history)} of at most {options.epochs}, the best kept", "ours"),
            ("Target", options.target, "ours" if options.target != INTERPOLATED else "paper"),
            ("Scaling", "displacements less the newest of the window, then divided by their spread", "ours"),
            ("Past", "30 values at fixed lags of the line through acquisitions before the day", "ours"),
            ("Error common to a date", "taken off from stable ground, as for every method", "ours"),
            ("Sigma", "error on days held out at the end of training, without the noise of an acquisition", "ours"),
            ("Seed", str(options.seed), "ours"),
        ],
    )
    return report.html()


def _curve(model: PublishedModel) -> Figure:
    figure = new_figure(18, 7)
    axes = figure.subplots()
    loss, held = np.array(model.history).T
    epochs = np.arange(1, len(loss) + 1)
    axes.plot(epochs, loss, color="#555555", label="loss of training")
    axes.set_xlabel("Epoch")
    axes.set_ylabel("Loss [scaled]")
    axes.set_ylim(bottom=0)
    lines = list(axes.lines)
    if np.isfinite(held).any():
        right = axes.twinx()
        lines += right.plot(epochs, held, color="#2b6ca3", label="held-out days")
        right.set_ylabel("RMSE of held-out days [mm]")
        right.set_ylim(bottom=0)
    axes.legend(lines, [str(line.get_label()) for line in lines], frameon=False)
    return figure
