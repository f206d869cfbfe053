"""Scores of the daily estimate of the demo against the truth, compared with baselines without drivers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from qgis.core import QgsVectorLayer

from ...plugin.core.common.figures import new_figure
from ...plugin.core.common.html_report import Report
from ...plugin.core.common.metrics import coverage_90, rmse
from ...plugin.core.common.progress import Progress
from ...plugin.core.daily import model_file
from ...plugin.core.daily.rate.rate_model import DailyModel
from ...plugin.core.data.daily_line import persistence
from ...plugin.core.inputs.common_mode_error import remove_common_error
from ...plugin.core.state_space.following.driverless_kalman import kalman_nowcast
from ...plugin.core.synthetic import Slope
from ...plugin.layers import read_series
from ...plugin.queries.polygons import points_in
from .foreign import HEADER, ForeignScore

if TYPE_CHECKING:
    from matplotlib.figure import Figure

# maximum deviation of the coverage from 90 % without a remark
_COVERAGE_MARGIN = 0.03
METHODS = ("last value (persistence)", "Kalman filter without drivers", "SlopeMuse, daily nowcast")


@dataclass(frozen=True)
class Scores:
    """Errors of every method on the days after training.

    Attributes
    ----------
    days : ndarray of datetime64[D], shape (n_days,)
    errors : dict of str to ndarray, shape (n_points, n_days)
        Nowcast minus truth [mm], by method.
    moving : ndarray of bool, shape (n_points,)
    coverage : float
        Fraction of days and points whose truth is within the 90 % interval.
    train_end : datetime64[D]
    """

    days: np.ndarray
    errors: dict[str, np.ndarray]
    moving: np.ndarray
    coverage: float
    train_end: np.datetime64

    def rows(self) -> list[tuple[str, float, float, float]]:
        """Return the method, its RMSE at all and at moving points [mm], and the latter relative to Kalman."""
        moving = {name: rmse(errors[self.moving]) for name, errors in self.errors.items()}
        kalman = moving[METHODS[1]]
        return [(name, rmse(errors), moving[name], moving[name] / kalman) for name, errors in self.errors.items()]

    def interval(self) -> str:
        """Return a sentence on how often the 90 % interval contains the truth, and whether its width is adequate."""
        if self.coverage > 0.9 + _COVERAGE_MARGIN:
            verdict = ", so it is wider than necessary"
        elif self.coverage < 0.9 - _COVERAGE_MARGIN:
            verdict = ", so it is too narrow"
        else:
            verdict = ""
        return f"the 90 % interval contains the truth on {100 * self.coverage:.0f} % of points and days{verdict}"

    def __str__(self) -> str:
        lines = [f"Daily nowcast against the truth on the {len(self.days)} days after training ({self.train_end}):"]
        lines += [f"  {'':32} all points   moving points   ratio to Kalman, moving points"]
        lines += [f"  {name:32} {a:7.2f} mm {b:12.2f} mm {ratio:10.2f}" for name, a, b, ratio in self.rows()]
        return "\n".join([*lines, f"  {self.interval()}"])


def score(slope: Slope, outputs: dict[str, Any]) -> Scores:
    """Compare the results of the workflow with the truth.

    Every series has a free datum, given by its mean difference from the truth on the acquisitions of the training
    period. All methods use the same acquisitions, from which the common-mode error, estimated on stable ground, is
    subtracted.
    """
    model = model_file.load(str(outputs["MODEL"]))
    if not isinstance(model, DailyModel):
        raise TypeError("The demo scores the rate variant.")
    daily = read_series(_layer(outputs["OUTPUT"]), sigma=_layer(outputs["OUTPUT_SIGMA"]))
    observed = read_series(_layer(outputs["observed"]))
    order = {pid: i for i, pid in enumerate(slope.series.pids)}
    rows = np.array([order[pid] for pid in daily.pids])
    truth = slope.truth_los()[rows]
    stable = points_in(observed, _layer(outputs["stable"]))
    corrected = remove_common_error(observed, stable, model.train_end, Progress()).series
    past = corrected.dates <= model.train_end
    truth = truth + np.nanmean(
        corrected.values[:, past] - truth[:, _number(corrected.dates[past], slope)], axis=1, keepdims=True
    )
    later = daily.dates > model.train_end
    days = daily.dates[later]
    number, target_day = _number(corrected.dates, slope), _number(days, slope)
    target = truth[:, target_day]
    estimates = (
        persistence(corrected.values, number, target_day),
        kalman_nowcast(model.plain, corrected.values, number, target_day, 0, Progress())[0],
        daily.values[:, later],
    )
    errors = {name: estimate - target for name, estimate in zip(METHODS, estimates)}
    sigma = np.full(target.shape, np.nan) if daily.sigma is None else daily.sigma[:, later]
    return Scores(
        days, errors, ~slope.stable_in_sensor()[rows], coverage_90(errors[METHODS[-1]], sigma), model.train_end
    )


def write_report(scores: Scores, foreign: Sequence[ForeignScore], figure: Figure, path: Path) -> None:
    """Write the scores on foreign laws, then the table, the errors over time and the plot of a point of the demo."""
    report = Report("SlopeMuse demo: daily deformation of slopes with known truth")
    report.heading("Slopes with laws that no method contains")
    report.table(
        HEADER,
        [one.row() for one in foreign],
        caption="RMSE of the moving points against the truth, every day after training. A ratio above 1 means that the "
        "simple method is better. More laws and seeds: benchmarks/README.md.",
    )
    report.heading("The slope of the demo, whose law the rate model contains")
    own, kalman = scores.rows()[2], scores.rows()[1]
    report.lead(
        f"After the end of training, the RMSE of the daily nowcast against the truth is {own[2]:.2f} mm at the moving "
        f"points; that of a Kalman filter without drivers is {kalman[2]:.2f} mm. The synthetic slope is generated with "
        "response functions that the rate model contains."
    )
    report.weak(
        "The law of this slope is known to the model. The first table shows slopes whose laws it does not contain; "
        "real slopes are more difficult."
    )
    report.table(
        ("method", "all points [mm]", "moving points [mm]", "ratio to Kalman, moving points"),
        [(name, *(f"{value:.2f}" for value in numbers)) for name, *numbers in scores.rows()],
        caption=f"RMSE against the truth, {scores.days[0]} to {scores.days[-1]}",
        best=int(np.argmin([row[1] for row in scores.rows()])),
    )
    report.paragraph(
        f"For the nowcast, {scores.interval()}. "
        "Rain and reservoir level explain the motion of the synthetic slope completely. A nowcast uses only "
        "acquisitions and drivers up to the day; the same common-mode error of each acquisition is subtracted for all "
        "methods."
    )
    report.figure(_over_time(scores), "RMSE of all points by day; it drops at each acquisition.")
    report.heading("A moving point")
    report.figure(
        figure,
        "Acquisitions, daily estimate with 90 % interval, and the drivers. Velocity, R² and RMSE are those of the "
        "linear fit to the acquisitions.",
    )
    path.write_text(report.html(), encoding="utf-8")


def _over_time(scores: Scores) -> Figure:
    from matplotlib.dates import ConciseDateFormatter

    figure = new_figure(18, 8)
    axes = figure.subplots()
    for name, colour in zip(METHODS, ("#999999", "#e08214", "#2166ac")):
        axes.plot(
            scores.days.astype("datetime64[ms]").astype(object),
            np.sqrt(np.nanmean(scores.errors[name] ** 2, axis=0)),
            color=colour,
            label=name,
            linewidth=1.2,
        )
    axes.set_ylabel("RMSE [mm]")
    axes.set_ylim(0, 1.3 * axes.get_ylim()[1])
    axes.legend(loc="upper left", frameon=False, ncols=3, fontsize=8)
    axes.xaxis.set_major_formatter(ConciseDateFormatter(axes.xaxis.get_major_locator()))
    return figure


def _number(days: np.ndarray, slope: Slope) -> np.ndarray:
    return (days - slope.days[0]).astype(int)


def _layer(path: str | Path) -> QgsVectorLayer:
    return QgsVectorLayer(str(path), Path(path).stem, "ogr")
