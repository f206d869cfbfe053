"""Relate the motion of every point with rain, reservoir level and further drivers."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QCoreApplication

from ...plugin.core.common.messages import message
from ...plugin.core.common.progress import Progress
from ...plugin.core.relation.names import PUBLISHED, RESERVOIR, SHIFT
from ..framework.algorithm import SlopeMuseAlgorithm
from ..framework.inputs import Given
from ..framework.outputs import Made
from ..framework.required_packages import Need
from ..parameter_groups.drivers import add_driver_fields, given_drivers

translate = QCoreApplication.translate


class HydroRelation(SlopeMuseAlgorithm):
    """Tells which points answer to which driver, and after how many days."""

    ID = "hydrorelation"
    TITLE = translate("SlopeMuse", "Relate motion with hydrology")
    GROUP = "Assess"
    SUMMARY = translate("SlopeMuse", "Shows which points answer to rain or to the reservoir, after how many days.")
    HELP = translate(
        "SlopeMuse",
        "<p>Changes between acquisitions are compared with sums of rain, the level, its falls and its rises, over lags "
        "and windows; trend and season are taken off, and for rain what the reservoir may have done and the other way "
        "round. A point counts if the ground around it answers beyond circular "
        "shifts in time and if the point itself moves so; the share of false discoveries is held at ALPHA.</p>"
        "<p>Of every driver the layer holds chi-square and Cramér's V of three classes, both also normalised (norm), "
        "the partial correlation r (positive: towards the satellite), the days between driver and effect "
        "(lag: to the middle of a sum or the peak of a response), the window or time scale, p, and q, the false "
        "discovery rate. reservoir is the best of level, falls "
        "and rises.</p><p>METHOD = published repeats the chi-square test of Guo et al. 2023 on interpolated days, "
        "which finds dependence nearly everywhere.</p>",
    )
    TAGS = ("rain", "reservoir", "lag", "correlation", "chi-square", "trigger", "driver")
    PACKAGES = ("scipy",)
    NEEDS = (Need("matplotlib", "REPORT"),)

    def define(self) -> None:
        """Add the parameters."""
        self.add_series(
            "INPUT",
            translate("SlopeMuse", "InSAR series [mm]"),
            translate("SlopeMuse", "Point layer with a field a date: acquisitions, not interpolated days."),
        )
        self.add_table(
            "HYDROLOGY",
            translate("SlopeMuse", "Hydrology (a row a day)"),
            translate("SlopeMuse", "Table with a date and daily columns; rain_mm and level_m are found by name."),
        )
        add_driver_fields(self)
        for name, label, text in (
            (
                "MAX_LAG",
                translate("SlopeMuse", "Greatest lag [days]"),
                translate("SlopeMuse", "Between the end of a window of the driver and the acquisition."),
            ),
            (
                "MAX_WINDOW",
                translate("SlopeMuse", "Greatest window [days]"),
                translate("SlopeMuse", "Over which the driver is summed, and greatest time scale of a response."),
            ),
        ):
            self.add_number(name, label, text, default=60, minimum=6, maximum=365, integer=True)
        self.add_number(
            "ALPHA",
            translate("SlopeMuse", "Share of false discoveries [0–1]"),
            translate("SlopeMuse", "Among the points that are said to answer."),
            default=0.05,
            minimum=0.0001,
            maximum=0.5,
        )
        self.add_choice(
            "METHOD",
            translate("SlopeMuse", "Method"),
            translate("SlopeMuse", "circular_shift: a test that holds. published: chi-square on interpolated days."),
            [SHIFT, PUBLISHED],
            SHIFT,
        )
        self.add_series_output(
            "OUTPUT",
            translate("SlopeMuse", "Relations"),
            translate("SlopeMuse", "Points with the numbers of all drivers, drawn by the reservoir, else by rain."),
        )
        for name, label in (
            ("RAIN", translate("SlopeMuse", "Points that answer to rain")),
            ("LEVEL", translate("SlopeMuse", "Points that answer to the reservoir")),
        ):
            self.add_series_output(
                name,
                label,
                translate("SlopeMuse", "The same points, drawn by the correlation where they answer."),
                optional=True,
                by_default=False,
            )
        self.add_report_output(
            "REPORT",
            translate("SlopeMuse", "Report"),
            translate("SlopeMuse", "Shares, delays, maps, and correlation over lag and window."),
        )
        self.add_number_output("SHARE_RAIN", translate("SlopeMuse", "Share of points that answer to rain [0–1]"))
        self.add_number_output("SHARE_LEVEL", translate("SlopeMuse", "Share that answers to the reservoir [0–1]"))

    def compute(self, given: Given, made: Made, progress: Progress) -> dict[str, Any]:
        """Relate, and draw."""
        from ...plugin.core.relation.relate import relate
        from ...plugin.core.relation.relation_report import page, sentence
        from ...plugin.styles.layer_style import Style

        series = given.series("INPUT")
        lag, window = given.integer("MAX_LAG"), given.integer("MAX_WINDOW")
        found = relate(
            series,
            given_drivers(given, progress),
            60 if lag is None else lag,
            60 if window is None else window,
            given.number("ALPHA") or 0.05,
            given.choice("METHOD"),
            progress.part(0.05, 0.95),
        )
        progress.info(sentence(found))
        lineage = series.lineage.child(self.ID, given.parameters(), series.content_hash())
        level = RESERVOIR if RESERVOIR in found.names else "level"
        drawn = {
            "RAIN": ("rain", translate("SlopeMuse", "Answer to rain (r)")),
            "LEVEL": (level, translate("SlopeMuse", "Answer to the reservoir (r)")),
        }
        drawn["OUTPUT"] = drawn["LEVEL" if level in found.names else "RAIN"]
        for output, (name, label) in drawn.items():
            if name not in found.names:
                if given.wants(output):
                    progress.warn(
                        message(
                            "{output} is drawn without colours: the drivers hold no {name}.", output=output, name=name
                        )
                    )
                name = found.names[0]
            key, end = ("r", 0.6) if f"{name}_r" in found.columns else ("norm", 1.0)
            style = Style(f'if("{name}_found" = 1, "{name}_{key}", 0)', end, "", name=label)
            made.points(output, series.xy, series.crs, found.columns, lineage, style)
        if given.wants("REPORT"):
            made.html("REPORT", page(found))
        return {"SHARE_RAIN": found.share("rain"), "SHARE_LEVEL": found.share(level)}
