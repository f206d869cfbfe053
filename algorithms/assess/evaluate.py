"""Comparison of methods of daily deformation on held-out acquisitions."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
from qgis.PyQt.QtCore import QCoreApplication

from ...plugin.core.common.errors import InputError
from ...plugin.core.common.messages import message, quoted
from ...plugin.core.common.progress import Progress
from ...plugin.core.evaluation.forecasts.evaluation_options import DEFAULT_METHODS, NOWCAST, PUBLISHED, Choices
from ...plugin.queries.layer_kinds import LayerKind
from ..framework.algorithm import SlopeMuseAlgorithm
from ..framework.output_writer import OutputWriter
from ..framework.parameter_reader import ParameterReader
from ..framework.required_packages import ConditionalPackage
from ..parameter_groups.drivers import add_driver_fields, driver_columns, drivers_from
from ..parameter_groups.gnss import add_gnss_input, gnss_of

translate = QCoreApplication.translate

_SCORES = translate(
    "SlopeMuse",
    "Daily reference series in the line of sight; stations used to calibrate the layer or the model are excluded.",
)


# in the order of METHODS
_METHOD_TEXTS = {
    "persistence": translate("SlopeMuse", "Last value (persistence)"),
    "last_velocity": translate("SlopeMuse", "Last velocity"),
    "epoch_velocity": translate("SlopeMuse", "Velocity over the last n acquisitions"),
    "linear": translate("SlopeMuse", "Linear trend"),
    "linear_seasonal": translate("SlopeMuse", "Linear trend and seasonal terms"),
    "seasonal_naive": translate("SlopeMuse", "Same as last year"),
    "kalman": translate("SlopeMuse", "Kalman filter"),
    "kalman_drivers": translate("SlopeMuse", "Kalman filter with drivers"),
    "kf_arima": translate("SlopeMuse", "KF-ARIMA with drivers (needs statsmodels)"),
    "kf_lstm": translate("SlopeMuse", "KF-LSTM with drivers (needs torch)"),
    "ridge": translate("SlopeMuse", "Distributed-lag ridge + Kalman"),
    "mlp": translate("SlopeMuse", "Perceptron + Kalman (needs torch)"),
    "pretrained": translate("SlopeMuse", "Pretrained network"),
    "rate": translate("SlopeMuse", "SlopeMuse rate model"),
    "published": translate("SlopeMuse", "MUSEnet as published (slow, needs torch)"),
    "kf_arima_published": translate("SlopeMuse", "KF-ARIMA, univariate (as published)"),
    "kf_lstm_published": translate("SlopeMuse", "KF-LSTM, univariate (as published)"),
}


class Evaluate(SlopeMuseAlgorithm):
    """Scores all methods on the same data and reports the best method and its margin."""

    ID = "evaluate"
    TITLE = translate("SlopeMuse", "Evaluate daily deformation")
    GROUP = "Assess"
    SUMMARY = translate(
        "SlopeMuse",
        "Ranks methods by their error on acquisitions after the training period, with confidence intervals.",
    )
    HELP = translate(
        "SlopeMuse",
        "<p>Every method is trained up to the end of the training period and then forecasts each acquisition "
        "from earlier drivers and acquisitions only. All methods, from simple baselines to the SlopeMuse "
        "models, receive the same series. The first line of the report names the best method; its margin "
        "over the best simple baseline is given with a confidence interval from a block bootstrap over the "
        "dates.</p><p>PROTOCOL = published also computes the scores of the paper on interpolated days, which "
        "depend on future data, and compares them with methods that only reproduce the "
        "interpolation.</p><p>Guo et al. (2023), doi 10.1109/JSTARS.2023.3338449, Table II and Figures 6 to "
        "8 and 10.</p>",
    )
    TAGS = ("score", "validate", "RMSE", "skill", "Kalman", "ARIMA", "persistence", "MUSEnet", "compare")
    BASIC = ("INPUT", "HYDROLOGY", "MODEL", "METHODS", "STABLE_AREA")
    PACKAGES = ("scipy",)
    NEEDS = (ConditionalPackage("safetensors", "MODEL"), ConditionalPackage("matplotlib", "REPORT"))

    def define(self) -> None:
        """Add the parameters."""
        self.add_series(
            "INPUT",
            translate("SlopeMuse", "InSAR series [mm]"),
            translate("SlopeMuse", "Point layer with one displacement field per date."),
            kind=LayerKind.ACQUISITIONS,
        )
        self.add_table(
            "HYDROLOGY",
            translate("SlopeMuse", "Hydrology (one row per day)"),
            translate(
                "SlopeMuse",
                "Table with a date column and daily driver columns; rain_mm and level_m are detected by name.",
            ),
        )
        add_driver_fields(self)
        self.add_model_file(
            "MODEL",
            translate("SlopeMuse", "Model"),
            translate(
                "SlopeMuse",
                "The model is evaluated without retraining, and its last training day applies to all methods. "
                "Default: the SlopeMuse models are trained.",
            ),
            optional=True,
        )
        self.add_choice(
            "METHODS",
            translate("SlopeMuse", "Methods"),
            translate("SlopeMuse", "The best simple baseline is always included."),
            _METHOD_TEXTS,
            ",".join(DEFAULT_METHODS),
            several=True,
        )
        self.add_date(
            "TRAIN_END",
            translate("SlopeMuse", "Last training day"),
            translate(
                "SlopeMuse",
                "Default: the last training day of the model or, without a model, the end of the first two "
                "thirds of the period.",
            ),
        )
        add_gnss_input(self, "TRUTH", optional=True, use=_SCORES)
        self.add_polygons(
            "STABLE_AREA",
            translate("SlopeMuse", "Stable area"),
            translate(
                "SlopeMuse",
                "Stable ground from which the common-mode error of each acquisition is estimated for all methods.",
            ),
        )
        self.add_text(
            "DRIVER_SETS",
            translate("SlopeMuse", "Driver sets"),
            translate(
                "SlopeMuse",
                "Comma-separated: IFP (rain), IFW (reservoir level), IFPW (both), or columns joined by +. "
                "Default: all drivers together.",
            ),
        )
        self.add_text(
            "EVENTS",
            translate("SlopeMuse", "Events"),
            translate(
                "SlopeMuse",
                "Comma-separated dates after the training period. Default: the days with the heaviest rain "
                "and the fastest drawdown.",
            ),
        )
        self.add_text(
            "POINTS",
            translate("SlopeMuse", "Points"),
            translate(
                "SlopeMuse",
                "Comma-separated point IDs. Default: the fast-moving points at the highest and the lowest elevation.",
            ),
        )
        self.add_text(
            "CLASSES",
            translate("SlopeMuse", "Change classes [mm]"),
            translate("SlopeMuse", "Class limits for the absolute change between two acquisitions."),
            "2,4,6,8",
            advanced=True,
        )
        self.add_number(
            "LATENCY",
            translate("SlopeMuse", "Acquisition latency [days]"),
            translate(
                "SlopeMuse",
                "Number of days until an acquisition becomes available; an acquisition is never used to "
                "estimate itself.",
            ),
            default=0,
            minimum=0,
            integer=True,
        )
        self.add_choice(
            "PROTOCOL",
            translate("SlopeMuse", "Protocol"),
            translate(
                "SlopeMuse",
                "nowcast: scores at acquisitions after the training period. published: also scores at "
                "interpolated days, which depend on future data.",
            ),
            {
                NOWCAST: translate("SlopeMuse", "Acquisitions after the training period only (recommended)"),
                PUBLISHED: translate("SlopeMuse", "Also interpolated days, as published (uses future data)"),
            },
            NOWCAST,
        )
        self.add_number(
            "REFIT_DAYS",
            translate("SlopeMuse", "Refit interval [days]"),
            translate(
                "SlopeMuse",
                "0: methods are fitted once; 365: methods are refitted every year to all data available at that time.",
            ),
            default=0,
            minimum=0,
            integer=True,
            advanced=True,
        )
        self.add_number(
            "SEED",
            translate("SlopeMuse", "Seed"),
            translate("SlopeMuse", "The same seed gives the same scores."),
            default=0,
            minimum=0,
            integer=True,
            advanced=True,
        )
        self.add_number(
            "TRAINING_EPOCHS",
            translate("SlopeMuse", "Epochs (published)"),
            translate(
                "SlopeMuse", "Maximum number of passes over the samples for the method “published”. Default: 60."
            ),
            minimum=1,
            integer=True,
            advanced=True,
        )
        self.add_table_output(
            "TABLE",
            translate("SlopeMuse", "Scores"),
            translate(
                "SlopeMuse",
                "One row per method, driver set, reference and subset: RMSE, CRPS, coverage, skill and more.",
            ),
        )
        self.add_series_output(
            "PER_POINT",
            translate("SlopeMuse", "Error per point"),
            translate("SlopeMuse", "Points with the error of the best method and of the best simple baseline [mm]."),
            optional=True,
        )
        self.add_report_output(
            "REPORT",
            translate("SlopeMuse", "Evaluation report"),
            translate("SlopeMuse", "Ranking of the methods, with confidence intervals and figures."),
        )
        for name, label in (
            ("RMSE", translate("SlopeMuse", "RMSE of the best method [mm]")),
            ("RMSE_SIMPLE", translate("SlopeMuse", "RMSE of the best simple baseline [mm]")),
            ("SKILL", translate("SlopeMuse", "Skill of the best method relative to the best simple baseline [0–1]")),
            ("SKILL_LOW", translate("SlopeMuse", "Lower bound of the 95 % interval of the skill")),
            ("N_ACQUISITIONS", translate("SlopeMuse", "Number of scored acquisitions")),
        ):
            self.add_number_output(name, label)

    def compute(self, reader: ParameterReader, outputs: OutputWriter, progress: Progress) -> dict[str, Any]:
        """Run all methods, score them and write the report."""
        from ...plugin.core.daily import model_file
        from ...plugin.core.evaluation.reports.evaluation_page import page
        from ...plugin.core.evaluation.run import per_point, run_evaluation
        from ...plugin.core.evaluation.scoring.scores import score_columns
        from ...plugin.queries.polygons import points_in
        from ...plugin.styles.layer_style import error_style
        from ...plugin.support.runners import runner_for

        # check free-text parameters first, so that a typing error does not waste hours of computation
        choices, events, points = _choices(reader), reader.dates("EVENTS"), _words(reader.text("POINTS"))
        path = reader.path("MODEL")
        model = None if path is None else model_file.load(str(path))
        if model is not None:
            variant = "published" if type(model).__name__ == "PublishedModel" else "rate"
            choices = replace(choices, methods=tuple(dict.fromkeys((*choices.methods, variant))))
        columns = driver_columns(reader) if model is None else driver_columns(reader).or_those_of(model.columns)
        forcing = drivers_from(reader, columns, progress)
        gnss = gnss_of(reader, "TRUTH", progress) if reader.layer("TRUTH") is not None else ()
        series, area = reader.series("INPUT"), reader.layer("STABLE_AREA")
        outcome = run_evaluation(
            series,
            forcing,
            choices,
            stable=None if area is None else points_in(series, area, reader.selected_only("STABLE_AREA")),
            model=model,
            gnss=gnss,
            events=events,
            points=points,
            progress=progress.part(0.05, 0.95),
            runner=runner_for(network=True),
        )
        evaluation = outcome.evaluation
        outputs.table("TABLE", score_columns(outcome.rows))
        table = per_point(outcome)
        lineage = series.lineage.child(self.ID, reader.parameters(), series.content_hash())
        style = error_style("rmse_mm", table["rmse_mm"], translate("SlopeMuse", "RMSE per point [mm]"))
        outputs.points("PER_POINT", evaluation.series.xy, evaluation.series.crs, table, lineage, style)
        if reader.is_requested("REPORT"):
            outputs.html("REPORT", page(outcome, progress))
        progress.info(outcome.verdict())
        best, simple = outcome.winner.numbers, outcome.reference.numbers
        return {
            "RMSE": best["rmse"],
            "RMSE_SIMPLE": simple["rmse"],
            "SKILL": best["skill"],
            "SKILL_LOW": best["skill_low"],
            "N_ACQUISITIONS": len(evaluation.tested),
        }


def _choices(reader: ParameterReader) -> Choices:
    return Choices(
        methods=reader.choices("METHODS") or DEFAULT_METHODS,
        driver_sets=_words(reader.text("DRIVER_SETS")),
        train_end=reader.date("TRAIN_END"),
        latency=reader.integer("LATENCY") or 0,
        protocol=reader.choice("PROTOCOL"),
        refit_days=reader.integer("REFIT_DAYS") or 0,
        classes_mm=_bounds(reader.text("CLASSES")),
        seed=reader.integer("SEED") or 0,
        epochs=reader.integer("TRAINING_EPOCHS"),
    )


def _words(text: str | None) -> tuple[str, ...]:
    return tuple(word.strip() for word in (text or "").replace(";", ",").split(",") if word.strip())


def _bounds(text: str | None) -> tuple[float, ...]:
    try:
        bounds = tuple(float(word) for word in _words(text))
    except ValueError:
        raise InputError(
            message("CLASSES is {text}; use increasing numbers in mm, for example 2,4,6,8.", text=quoted(text))
        ) from None
    if not all(low < high < np.inf for low, high in zip((0.0, *bounds), bounds)):
        raise InputError(message("CLASSES is {text}; use positive, increasing limits.", text=quoted(text)))
    return bounds
