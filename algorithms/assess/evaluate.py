"""Compare methods of daily deformation on what was measured later."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
from qgis.PyQt.QtCore import QCoreApplication

from ...plugin.core.common.errors import InputError
from ...plugin.core.common.messages import message, quoted
from ...plugin.core.common.nan_statistics import nanpercentile
from ...plugin.core.common.progress import Progress
from ...plugin.core.evaluation.forecasts.evaluation_options import DEFAULT_METHODS, METHODS, NOWCAST, PUBLISHED, Choices
from ..framework.algorithm import SlopeMuseAlgorithm
from ..framework.inputs import Given
from ..framework.outputs import Made
from ..framework.required_packages import Need
from ..parameter_groups.drivers import add_driver_fields, given_drivers
from ..parameter_groups.gnss import add_gnss_input, gnss_of

translate = QCoreApplication.translate

_SCORES = translate(
    "SlopeMuse",
    "Daily truth in the line of sight; stations that the layer or the model was calibrated with cannot score.",
)


class Evaluate(SlopeMuseAlgorithm):
    """Scores every method by the same rules, and says who won and by how much."""

    ID = "evaluate"
    TITLE = translate("SlopeMuse", "Evaluate daily deformation")
    GROUP = "Assess"
    SUMMARY = translate(
        "SlopeMuse", "Shows which method is nearest to later measurements, by how much, and how surely."
    )
    HELP = translate(
        "SlopeMuse",
        "<p>Every method learns up to the end of training and then forecasts each acquisition from those before it, "
        "knowing only drivers and acquisitions of its time. Simple methods, rivals with drivers and our own get the "
        "same series. The first line of the report names the winner; its margin over the best simple method comes "
        "with an interval from a bootstrap over blocks of dates.</p><p>PROTOCOL = published repeats the score of the "
        "paper on interpolated days, which looks ahead, beside methods that only repeat the interpolation.</p>"
        "<p>Guo et al. 2023, doi 10.1109/JSTARS.2023.3338449, tables and figures 3e, 7, 8, 10.</p>",
    )
    TAGS = ("score", "validate", "RMSE", "skill", "Kalman", "ARIMA", "persistence", "MUSEnet", "compare")
    PACKAGES = ("scipy",)
    NEEDS = (Need("safetensors", "MODEL"), Need("matplotlib", "REPORT"))

    def define(self) -> None:
        """Add the parameters."""
        self.add_series(
            "INPUT",
            translate("SlopeMuse", "InSAR series [mm]"),
            translate("SlopeMuse", "Point layer with a displacement field a date."),
        )
        self.add_table(
            "HYDROLOGY",
            translate("SlopeMuse", "Hydrology (a row a day)"),
            translate("SlopeMuse", "Table with a date and daily columns; rain_mm and level_m are found by name."),
        )
        add_driver_fields(self)
        self.add_model_file(
            "MODEL",
            translate("SlopeMuse", "Model"),
            translate("SlopeMuse", "Takes part as it is; its end of training holds for all. Absent: ours are trained."),
            optional=True,
        )
        self.add_choice(
            "METHODS",
            translate("SlopeMuse", "Methods"),
            translate("SlopeMuse", "The best simple method always takes part."),
            list(METHODS),
            ",".join(DEFAULT_METHODS),
            several=True,
        )
        self.add_date(
            "TRAIN_END",
            translate("SlopeMuse", "Last day of training"),
            translate("SlopeMuse", "Default: that of the model, else two thirds of the time."),
        )
        add_gnss_input(self, "TRUTH", optional=True, use=_SCORES)
        self.add_polygons(
            "STABLE_AREA",
            translate("SlopeMuse", "Stable area"),
            translate("SlopeMuse", "Ground from which the error common to a date is estimated, for all methods."),
        )
        self.add_text(
            "DRIVER_SETS",
            translate("SlopeMuse", "Driver sets"),
            translate(
                "SlopeMuse",
                "Separated by commas: IFP (rain), IFW (level), IFPW (both), or columns joined by +. Default: all "
                "drivers together.",
            ),
        )
        self.add_text(
            "EVENTS",
            translate("SlopeMuse", "Events"),
            translate(
                "SlopeMuse", "Days after training, separated by commas. Default: heaviest rain, fastest drawdowns."
            ),
        )
        self.add_text(
            "POINTS",
            translate("SlopeMuse", "Points"),
            translate("SlopeMuse", "Ids, separated by commas. Default: the highest and the lowest of the fast ones."),
        )
        self.add_text(
            "CLASSES",
            translate("SlopeMuse", "Classes of change [mm]"),
            translate("SlopeMuse", "Bounds of |change between two acquisitions|."),
            "2,4,6,8",
            advanced=True,
        )
        self.add_number(
            "LATENCY",
            translate("SlopeMuse", "Latency of acquisitions [days]"),
            translate("SlopeMuse", "Days until an acquisition can be used; it never knows itself."),
            default=0,
            minimum=0,
            integer=True,
        )
        self.add_choice(
            "PROTOCOL",
            translate("SlopeMuse", "Protocol"),
            translate("SlopeMuse", "nowcast: later acquisitions. published: interpolated days too, which look ahead."),
            [NOWCAST, PUBLISHED],
            NOWCAST,
        )
        self.add_number(
            "REFIT_DAYS",
            translate("SlopeMuse", "Fit again every [days]"),
            translate("SlopeMuse", "0 fits once; 365 fits again every year on all that is known then."),
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
        self.add_table_output(
            "TABLE",
            translate("SlopeMuse", "Scores"),
            translate("SlopeMuse", "A row a method, driver set, truth and part: RMSE, CRPS, coverage, skill and more."),
        )
        self.add_series_output(
            "PER_POINT",
            translate("SlopeMuse", "Error of each point"),
            translate("SlopeMuse", "Points with the error of the winner and of the best simple method [mm]."),
            optional=True,
        )
        self.add_report_output(
            "REPORT",
            translate("SlopeMuse", "Report"),
            translate("SlopeMuse", "Who won and by how much, with pictures."),
        )
        for name, label in (
            ("RMSE", translate("SlopeMuse", "RMSE of the winner [mm]")),
            ("RMSE_SIMPLE", translate("SlopeMuse", "RMSE of the best simple method [mm]")),
            ("SKILL", translate("SlopeMuse", "Skill of the winner against it [0–1]")),
            ("SKILL_LOW", translate("SlopeMuse", "Lower end of its 95 % interval")),
            ("N_ACQUISITIONS", translate("SlopeMuse", "Acquisitions scored")),
        ):
            self.add_number_output(name, label)

    def compute(self, given: Given, made: Made, progress: Progress) -> dict[str, Any]:
        """Ask all methods, score, and report."""
        from ...plugin.core.daily import model_file
        from ...plugin.core.evaluation.reports.evaluation_page import page
        from ...plugin.core.evaluation.run import per_point, whole_evaluation
        from ...plugin.core.evaluation.scoring.scores import columns
        from ...plugin.queries.polygons import points_in
        from ...plugin.styles.layer_style import Style
        from ...plugin.support.runners import runner_for

        # what is written is read first: hours of methods would be lost over a slip of the pen
        choices, events, points = _choices(given), given.dates("EVENTS"), _words(given.text("POINTS"))
        path = given.path("MODEL")
        model = None if path is None else model_file.load(str(path))
        if model is not None:
            ours = "published" if type(model).__name__ == "PublishedModel" else "rate"
            choices = replace(choices, methods=tuple(dict.fromkeys((*choices.methods, ours))))
        forcing = given_drivers(given, progress)
        gnss = gnss_of(given, "TRUTH", progress) if given.layer("TRUTH") is not None else ()
        series, area = given.series("INPUT"), given.layer("STABLE_AREA")
        outcome = whole_evaluation(
            series,
            forcing,
            choices,
            stable=None if area is None else points_in(series, area),
            model=model,
            gnss=gnss,
            events=events,
            points=points,
            progress=progress.part(0.05, 0.95),
            runner=runner_for(network=True),
        )
        found = outcome.found
        made.table("TABLE", columns(outcome.rows))
        table = per_point(outcome)
        limit = float(nanpercentile(table["rmse_mm"], 98)) if np.isfinite(table["rmse_mm"]).any() else 1.0
        lineage = series.lineage.child(self.ID, given.parameters(), series.content_hash())
        name = translate("SlopeMuse", "RMSE of each point [mm]")
        style = Style('"rmse_mm"', max(limit, 0.1), "mm", name=name)
        made.points("PER_POINT", found.series.xy, found.series.crs, table, lineage, style)
        if given.wants("REPORT"):
            made.html("REPORT", page(outcome))
        best, simple = outcome.winner.numbers, outcome.reference.numbers
        return {
            "RMSE": best["rmse"],
            "RMSE_SIMPLE": simple["rmse"],
            "SKILL": best["skill"],
            "SKILL_LOW": best["skill_low"],
            "N_ACQUISITIONS": len(found.tested),
        }


def _choices(given: Given) -> Choices:
    return Choices(
        methods=given.choices("METHODS") or DEFAULT_METHODS,
        driver_sets=_words(given.text("DRIVER_SETS")),
        train_end=given.date("TRAIN_END"),
        latency=given.integer("LATENCY") or 0,
        protocol=given.choice("PROTOCOL"),
        refit_days=given.integer("REFIT_DAYS") or 0,
        classes_mm=_bounds(given.text("CLASSES")),
        seed=given.integer("SEED") or 0,
    )


def _words(text: str | None) -> tuple[str, ...]:
    return tuple(word.strip() for word in (text or "").replace(";", ",").split(",") if word.strip())


def _bounds(text: str | None) -> tuple[float, ...]:
    try:
        bounds = tuple(float(word) for word in _words(text))
    except ValueError:
        raise InputError(
            message("CLASSES is {text}; write increasing numbers of mm, such as 2,4,6,8.", text=quoted(text))
        ) from None
    if not all(low < high < np.inf for low, high in zip((0.0, *bounds), bounds)):
        raise InputError(message("CLASSES is {text}; the bounds must be above 0 and increase.", text=quoted(text)))
    return bounds
