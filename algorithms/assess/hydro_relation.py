"""Relation of motion to rain, reservoir level and other drivers."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QCoreApplication

from ...plugin.core.common.messages import message
from ...plugin.core.common.progress import Progress
from ...plugin.core.relation.names import PUBLISHED, RESERVOIR, SHIFT
from ...plugin.queries.layer_kinds import LayerKind
from ..framework.algorithm import SlopeMuseAlgorithm
from ..framework.output_writer import OutputWriter
from ..framework.parameter_reader import ParameterReader
from ..framework.required_packages import ConditionalPackage
from ..parameter_groups.drivers import add_driver_fields, drivers_of
from ..parameter_groups.scheduler import add_scheduler

translate = QCoreApplication.translate


class HydroRelation(SlopeMuseAlgorithm):
    """Finds the points that respond to each driver, and their lags."""

    ID = "hydrorelation"
    TITLE = translate("SlopeMuse", "Relate motion to hydrology")
    GROUP = "Assess"
    SUMMARY = translate(
        "SlopeMuse", "Finds the points that respond to rain or reservoir level and determines their lag in days."
    )
    HELP = translate(
        "SlopeMuse",
        "<p>Displacement changes between acquisitions are correlated with rain sums and with the reservoir "
        "level, its drawdown and its rise, over a range of lags and windows. The trend and the seasonal "
        "signal are removed, and each driver is corrected for the possible effect of the other. A point is "
        "reported if the response of its neighbourhood exceeds the response obtained with circularly shifted "
        "drivers and the response of the point itself agrees with it; the false discovery rate is limited to "
        "ALPHA. On synthetic slopes, about one point in twenty is reported for unrelated drivers with the "
        "same seasonality (rain of other years, another reservoir with the same operating rule), usually a "
        "whole slope at once.</p><p>For every driver the layer contains chi-square and Cramér's V for three "
        "classes, also normalised (norm), the partial correlation r (positive: towards the satellite), the "
        "number of days between driver and response (lag; measured to the middle of the summation window or "
        "to the peak of the response), the window or time scale, the p-value p, and the false discovery rate "
        "q. The values for the driver “reservoir” are those of level, drawdown or rise, whichever has the "
        "strongest response.</p><p>METHOD = published repeats the chi-square test of Guo et al. (2023) on "
        "interpolated days, which finds dependence almost everywhere.</p>",
    )
    TAGS = ("rain", "reservoir", "lag", "correlation", "chi-square", "trigger", "driver")
    BASIC = ("INPUT", "HYDROLOGY", "MAX_LAG", "MAX_WINDOW", "ALPHA")
    PACKAGES = ("scipy",)
    NEEDS = (ConditionalPackage("matplotlib", "REPORT"),)

    def define(self) -> None:
        """Add the parameters."""
        self.add_series(
            "INPUT",
            translate("SlopeMuse", "InSAR series [mm]"),
            translate("SlopeMuse", "Point layer with one field per acquisition, not per interpolated day."),
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
        for name, label, text in (
            (
                "MAX_LAG",
                translate("SlopeMuse", "Maximum lag [days]"),
                translate("SlopeMuse", "Time between the end of the driver window and the acquisition."),
            ),
            (
                "MAX_WINDOW",
                translate("SlopeMuse", "Maximum window [days]"),
                translate(
                    "SlopeMuse",
                    "Maximum length of the window over which a driver is summed, and maximum time scale of a response.",
                ),
            ),
        ):
            self.add_number(name, label, text, default=60, minimum=6, maximum=365, integer=True)
        self.add_number(
            "ALPHA",
            translate("SlopeMuse", "False discovery rate [0–1]"),
            translate("SlopeMuse", "Accepted share of false positives among the reported points."),
            default=0.05,
            minimum=0.0001,
            maximum=0.5,
        )
        self.add_choice(
            "METHOD",
            translate("SlopeMuse", "Method"),
            translate(
                "SlopeMuse",
                "circular_shift: test with false discovery rate control. published: chi-square test on "
                "interpolated days.",
            ),
            {
                SHIFT: translate("SlopeMuse", "Circular shifts, with false discovery rate control (recommended)"),
                PUBLISHED: translate("SlopeMuse", "Chi-square on interpolated days, as published"),
            },
            SHIFT,
        )
        add_scheduler(self)
        self.add_series_output(
            "OUTPUT",
            translate("SlopeMuse", "Relations"),
            translate(
                "SlopeMuse",
                "Points with the results for all drivers, coloured by the response to the reservoir or, if "
                "there is no reservoir level, to rain.",
            ),
        )
        for name, label in (
            ("RAIN", translate("SlopeMuse", "Points that respond to rain")),
            ("LEVEL", translate("SlopeMuse", "Points that respond to the reservoir")),
        ):
            self.add_series_output(
                name,
                label,
                translate("SlopeMuse", "The same points, coloured by the correlation of their response."),
                optional=True,
                by_default=False,
            )
        self.add_report_output(
            "REPORT",
            translate("SlopeMuse", "Report on motion and hydrology"),
            translate("SlopeMuse", "Share of responding points, lags, maps, and correlation by lag and window."),
        )
        self.add_number_output("SHARE_RAIN", translate("SlopeMuse", "Share of points that respond to rain [0–1]"))
        self.add_number_output(
            "SHARE_LEVEL", translate("SlopeMuse", "Share of points that respond to the reservoir [0–1]")
        )

    def compute(self, reader: ParameterReader, outputs: OutputWriter, progress: Progress) -> dict[str, Any]:
        """Relate motion to the drivers and write the layers."""
        from ...plugin.core.relation.relate import relate
        from ...plugin.core.relation.relation_report import cause, page, sentence
        from ...plugin.styles.layer_style import Style

        series = reader.series("INPUT")
        lag, window = reader.integer("MAX_LAG"), reader.integer("MAX_WINDOW")
        found = relate(
            series,
            drivers_of(reader, progress),
            60 if lag is None else lag,
            60 if window is None else window,
            reader.number("ALPHA") or 0.05,
            reader.choice("METHOD"),
            progress.part(0.05, 0.95),
        )
        progress.info(sentence(found))
        lineage = series.lineage.child(self.ID, reader.parameters(), series.content_hash(progress))
        level = RESERVOIR if RESERVOIR in found.names else "level"
        drawn = {
            "RAIN": ("rain", translate("SlopeMuse", "Response to rain (r)")),
            "LEVEL": (level, translate("SlopeMuse", "Response to the reservoir (r)")),
        }
        drawn["OUTPUT"] = drawn["LEVEL" if level in found.names else "RAIN"]
        for output, (name, label) in drawn.items():
            if name not in found.names:
                if reader.is_requested(output):
                    progress.warn(
                        message(
                            "{output} is not coloured by response: {driver} is not among the drivers.",
                            output=output,
                            driver=cause(name),
                        )
                    )
                name = found.names[0]
            key, end = ("r", 0.6) if f"{name}_r" in found.columns else ("norm", 1.0)
            style = Style(f'if("{name}_found" = 1, "{name}_{key}", 0)', end, "", name=label)
            outputs.points(output, series.xy, series.crs, found.columns, lineage, style)
        if reader.is_requested("REPORT"):
            outputs.html("REPORT", page(found))
        return {"SHARE_RAIN": found.share("rain"), "SHARE_LEVEL": found.share(level)}
