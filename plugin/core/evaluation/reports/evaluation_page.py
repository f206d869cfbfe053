"""The report of an evaluation: the verdict in the first line, then the scores, the figures and the data provenance."""

from __future__ import annotations

import numpy as np

from ...baselines.registry import BASELINES
from ...common.html_report import Report
from ...common.messages import message
from ...common.metrics import rmse
from ...common.progress import Progress
from ...data.forcing import driver_words
from ...inputs.common_mode_report import common_mode_section
from ..forecasts.evaluation_options import PUBLISHED
from ..forecasts.predictions import MethodPrediction
from ..outcome import Outcome, uses_drivers
from ..scoring.scores import CORRECTED, REFERENCES
from . import evaluation_figures, paper_sections, sections
from .evaluation_summary import summary
from .sections import method_rows

_SHORT = {
    "persistence": message("last value"),
    "last_velocity": message("last velocity"),
    "epoch_velocity": message("velocity of last n"),
    "seasonal_naive": message("last year"),
    "kalman": message("Kalman"),
}


def page(outcome: Outcome, progress: Progress | None = None) -> str:
    """Return the report as HTML; the task can be cancelled between figures."""
    evaluation = outcome.evaluation
    report = Report(message("Evaluation of daily deformation estimates"), progress)
    summary(report, outcome)
    _setting(report, outcome)
    if evaluation.choices.protocol == PUBLISHED:
        sections.published(report, outcome)
    _overall(report, outcome)
    shown = _shown(outcome)
    report.heading(message("Error by prediction horizon"))
    sections.horizons(report, outcome, shown)
    report.heading(message("Error over time and by class"))
    over_time = evaluation_figures.over_time(evaluation, shown)
    report.figure(over_time, message("Top: RMSE of all points at each acquisition. Bottom: drivers."))
    sections.classes(report, outcome, shown)
    sections.points(report, outcome)
    report.heading(message("Intervals and large changes"))
    sections.intervals(report, outcome, shown)
    sections.gnss(report, outcome, shown)
    sections.driver_sets(report, outcome)
    sections.events(report, outcome, shown)
    if evaluation.choices.protocol == PUBLISHED:
        paper_sections.single_places(report, outcome)
        paper_sections.rates_at_events(report, outcome)
    best = outcome.winner.prediction
    report.heading(message("Maps"))
    per_point = np.array([rmse(row) for row in evaluation.error(best)])
    report.figure(evaluation_figures.error_map(evaluation, best, per_point), message("RMSE per point; north is up."))
    report.figure(
        evaluation_figures.maps(evaluation, best),
        message("Displacement since the end of training, estimated by {best}.", best=best.name),
    )
    common_mode_section(report, evaluation.layer, evaluation.stable, evaluation.train_end)
    sections.data_provenance(report, outcome)
    return report.html()


def _setting(report: Report, outcome: Outcome) -> None:
    """Describe data, training period and test period."""
    report.heading(message("Data and test period"))
    evaluation = outcome.evaluation
    trained = int((evaluation.series.dates <= evaluation.train_end).sum())
    report.paragraph(
        message(
            "{n_points:,} points, acquisitions from {first} to {last}. The methods are fitted to the "
            "{trained} acquisitions up to {train_end} and scored on the {tested} acquisitions after that "
            "date. Each scored acquisition is predicted from the acquisitions before it, with the drivers "
            "({names}) known up to the day of the acquisition.",
            n_points=evaluation.series.n_points,
            first=evaluation.series.dates[0],
            last=evaluation.series.dates[-1],
            trained=trained,
            train_end=evaluation.train_end,
            tested=len(evaluation.tested),
            names=driver_words(evaluation.forcing.names),
        )
    )
    if any("(IF" in row.prediction.name for row in outcome.overall()):
        report.paragraph(message("Drivers of a method: IFP rain, IFW reservoir level, IFPW both."))
    if any(row.prediction.method not in BASELINES for row in outcome.overall()):
        report.paragraph(
            message(
                "The results of a SlopeMuse model are those of its daily layer, which is estimated from all points in "
                "the layer with a latency of at least one day. Only the training points are scored."
            )
        )


def _overall(report: Report, outcome: Outcome) -> None:
    evaluation, overall = outcome.evaluation, outcome.overall()
    report.heading(message("Ranking of the methods"))
    report.figure(
        evaluation_figures.ranking(overall, evaluation.noise_mm),
        message("Blue: SlopeMuse models; orange: baselines with drivers; grey: baselines without drivers."),
    )
    names = ("rmse", "rmse_low", "rmse_high", "mae", "bias", "pcc_change", "mase", "rmse_noise_free")
    report.table(
        (
            message("Method"),
            "RMSE [mm]",
            message("from"),
            message("to"),
            "MAE [mm]",
            message("bias [mm]"),
            message("r (change)"),
            "MASE",
            message("noise-free RMSE [mm]"),
        ),
        method_rows(overall, names),
        message(
            "Acquisitions after the training period, as delivered: {n:,} values at {n_points:,} points",
            n=overall[0].n,
            n_points=evaluation.series.n_points,
        ),
        0,
    )
    corrected = outcome.overall(CORRECTED)
    if corrected:
        report.table(
            (
                message("Method"),
                "RMSE [mm]",
                message("from"),
                message("to"),
                "MAE [mm]",
                message("bias [mm]"),
                message("r (change)"),
                "MASE",
                message("noise-free RMSE [mm]"),
            ),
            method_rows(corrected, names),
            message("The same acquisitions, with the common-mode error subtracted"),
            0,
        )
        report.paragraph(
            message(
                "As delivered: every method uses the original acquisitions and is scored on them. Corrected: "
                "every method uses the acquisitions minus the common-mode error and is scored on them. All "
                "other tables and figures show acquisitions as delivered; the comparison with GNSS uses "
                "corrected acquisitions."
            )
        )
    reference = BASELINES[evaluation.reference].title
    report.paragraph(
        message(
            "From and to: 95 % interval from a block bootstrap over the acquisitions. The acquisition noise is "
            "about {noise_mm:.1f} mm and cannot be predicted; the noise-free RMSE is the RMSE after subtracting "
            "this noise in quadrature. The correlation refers to the change since the last available acquisition "
            "because the trend alone makes cumulative series correlated. MASE: mean absolute error divided by the "
            "mean absolute change between two acquisitions in the training period.",
            noise_mm=evaluation.noise_mm,
        )
    )
    report.heading(message("Skill"))
    report.figure(
        evaluation_figures.skills(overall),
        message(
            "Reduction in squared error relative to {reference}; if the confidence interval contains 0, the "
            "difference is not significant.",
            reference=reference,
        ),
    )
    report.table(
        (message("Method"), message("skill"), message("from"), message("to"), "DM", "p"),
        method_rows(overall, ("skill", "skill_low", "skill_high", "dm", "dm_p")),
        message("Skill relative to {reference}", reference=reference),
        0,
    )
    report.paragraph(
        message(
            "Skill is 1 − MSE ÷ MSE of {reference}, the baseline without drivers that was best in the last quarter "
            "of the training period; the test period was not used for this choice. DM: Diebold-Mariano statistic "
            "of the mean squared error of each acquisition, negative if the method has the smaller error; p: its "
            "p-value under the hypothesis of equal accuracy.",
            reference=reference,
        )
    )
    others = [name for name in REFERENCES if any(f"skill_{name}" in row.numbers for row in overall)]
    if others:
        report.table(
            (message("Skill relative to"), *(_SHORT[name] for name in others)),
            method_rows(outcome.once(), [f"skill_{name}" for name in others]),
            message("Skill relative to each baseline without drivers{of_sets}", of_sets=_of_sets(outcome)),
            0,
        )


def _of_sets(outcome: Outcome) -> str:
    """Return a note if methods have several driver sets."""
    if len(outcome.once()) == len(outcome.overall()):
        return ""
    return message(
        "; from here on, each method is shown with its largest driver set, except the best method, which is "
        "shown with its best driver set"
    )


def _shown(outcome: Outcome) -> list[MethodPrediction]:
    """Return the best method, the best model, the best baseline with drivers, and the reference, each once."""
    predictions = [row.prediction for row in outcome.overall()]
    baselines = [a for a in predictions if a.method in BASELINES and uses_drivers(a)]
    own_models = [a for a in predictions if a.method not in BASELINES]
    shown = [predictions[0], *own_models[:1], *baselines[:1], outcome.reference.prediction]
    return list({id(prediction): prediction for prediction in shown}.values())
