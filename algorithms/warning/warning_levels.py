"""Screening of daily estimates: assigns a warning level to every point and day."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication

from ...plugin.core.common.errors import InputError
from ...plugin.core.common.messages import message
from ...plugin.core.common.progress import Progress
from ...plugin.core.data.point_series import PointSeries
from ...plugin.queries.layer_kinds import LayerKind
from ...plugin.support.vector_layers import vector_layer
from ..framework.algorithm import SlopeMuseAlgorithm
from ..framework.output_writer import OutputWriter
from ..framework.parameter_reader import ParameterReader
from ..framework.required_packages import ConditionalPackage
from ..framework.store_files import store_layer
from .screening_outputs import add_level_counts, add_screening_outputs

translate = QCoreApplication.translate


class WarningLevels(SlopeMuseAlgorithm):
    """Screens daily estimates for points that need attention."""

    ID = "warninglevels"
    TITLE = translate("SlopeMuse", "Warning levels")
    GROUP = "Early warning"
    SUMMARY = translate(
        "SlopeMuse", "Assigns a level to every point and day according to the attention required. Screening only."
    )
    HELP = translate(
        "SlopeMuse",
        "<p>This is screening, not an alarm system: it ranks points by the attention they require. A slope "
        "can fail without any precursor in InSAR data.</p><p>Levels: 0 quiet, 1 watch, 2 warning, 3 alarm, "
        "−1 uncertain (level_name: unsure). A day is uncertain if it cannot be classified as quiet: it is "
        "flagged, its interval reaches the watch threshold, or it has no estimate.</p><p>A level is raised "
        "by: a velocity over the last 24 days above its thresholds; a change of the 72-day velocity compared "
        "with the history of the point and its neighbours; an acquisition far from its forecast; an inverse "
        "velocity that reaches zero within 90 or 30 days (Fukuzono 1985), only if the acceleration is "
        "significant; a tangential angle above 80° or 85°. The last two apply only above the watch "
        "threshold. A level rises after PERSISTENCE days above a threshold and falls after at least 24 days "
        "below 70 % of it.</p>",
    )
    TAGS = ("early warning", "threshold", "inverse velocity", "tangential angle", "alarm")
    BASIC = ("INPUT", "WATCH", "WARNING", "ALARM", "PERSISTENCE")
    PACKAGES = ("scipy",)
    NEEDS = (ConditionalPackage("matplotlib", "REPORT"),)

    def define(self) -> None:
        """Add the parameters."""
        self.add_series(
            "INPUT",
            translate("SlopeMuse", "Daily displacement [mm]"),
            translate("SlopeMuse", "Daily estimate in nowcast mode. A hindcast would use later acquisitions."),
            kind=LayerKind.DAILY,
        )
        self.add_series(
            "SIGMA",
            translate("SlopeMuse", "Sigma [mm]"),
            translate("SlopeMuse", "Default: the sigma layer of INPUT, if it was written next to INPUT."),
            optional=True,
        )
        self.add_series(
            "FLAG",
            translate("SlopeMuse", "Flags"),
            translate(
                "SlopeMuse",
                "Flagged days are classified as uncertain. Default: the flags layer of INPUT, if it was "
                "written next to INPUT.",
            ),
            optional=True,
        )
        self.add_series(
            "ACQUISITIONS",
            translate("SlopeMuse", "Acquisitions in the datum of the estimate [mm]"),
            translate(
                "SlopeMuse",
                "Acquisitions are compared with their forecasts. Default: the acquisitions layer of INPUT, "
                "if it was written next to INPUT.",
            ),
            optional=True,
        )
        for name, label in (
            ("WATCH", translate("SlopeMuse", "Watch threshold [mm/day]")),
            ("WARNING", translate("SlopeMuse", "Warning threshold [mm/day]")),
            ("ALARM", translate("SlopeMuse", "Alarm threshold [mm/day]")),
        ):
            self.add_number(
                name,
                label,
                translate(
                    "SlopeMuse",
                    "Speed in the direction of the series. If none of the three thresholds is set, the defaults "
                    "are the mean plus 5, 10 and 20 sigma of the reference period of each point, but at least 16 "
                    "mm/yr.",
                ),
                minimum=0,
            )
        self.add_number(
            "PERSISTENCE",
            translate("SlopeMuse", "Persistence [days]"),
            translate("SlopeMuse", "Number of consecutive days above a threshold before the level is raised."),
            default=3,
            minimum=1,
            integer=True,
        )
        self.add_date(
            "REFERENCE_START",
            translate("SlopeMuse", "First day of the reference period"),
            translate("SlopeMuse", "Default: the first day of the series."),
        )
        self.add_date(
            "REFERENCE_END",
            translate("SlopeMuse", "Last day of the reference period"),
            translate(
                "SlopeMuse",
                "The motion up to this day defines normal behaviour. Default: the middle of the series.",
            ),
        )
        self.add_number(
            "MIN_POINTS",
            translate("SlopeMuse", "Minimum number of points per area"),
            translate(
                "SlopeMuse",
                "Groups with fewer connected points do not form an area; their points keep their own levels.",
            ),
            default=3,
            minimum=1,
            integer=True,
        )
        self.add_series_output(
            "OUTPUT",
            translate("SlopeMuse", "Levels"),
            translate(
                "SlopeMuse",
                "Points with the level on every day and, for the last day, the trigger, the velocity with "
                "its 90 % interval, the velocity class, the tangential angle, and the day on which the "
                "inverse velocity reaches zero.",
            ),
        )
        self.add_table_output(
            "CHANGES",
            translate("SlopeMuse", "Level changes"),
            translate("SlopeMuse", "One row per level change: point, day, from, to, trigger."),
            optional=True,
        )
        self.add_polygons_output(
            "AREAS",
            translate("SlopeMuse", "Areas"),
            translate(
                "SlopeMuse",
                "Polygons around connected points at watch level or above, with the days for which they are valid.",
            ),
        )
        self.add_report_output(
            "REPORT",
            translate("SlopeMuse", "Screening report"),
            translate("SlopeMuse", "One-page report: what requires attention, since when and why."),
        )
        add_level_counts(self)

    def compute(self, reader: ParameterReader, outputs: OutputWriter, progress: Progress) -> dict[str, Any]:
        """Screen every point."""
        from ...plugin.core.warning.screening import Options, screen
        from ...plugin.core.warning.thresholds import FixedThresholds

        thresholds = FixedThresholds(reader.number("WATCH"), reader.number("WARNING"), reader.number("ALARM"))
        series = self._estimate(reader, progress)
        acquisitions = self._acquisitions(reader, progress)
        start, end = reader.date("REFERENCE_START"), reader.date("REFERENCE_END")
        middle = series.dates[0] + (series.dates[-1] - series.dates[0]) // 2
        reference = (series.dates[0] if start is None else start, middle if end is None else end)
        if reference[1] < reference[0]:
            raise InputError(
                message(
                    "The reference period ends on {last}, before its start on {first}; correct "
                    "REFERENCE_START and REFERENCE_END.",
                    last=reference[1],
                    first=reference[0],
                )
            )
        options = Options(thresholds, reader.integer("PERSISTENCE") or 1, reference)
        found = screen(series, acquisitions, options, progress.part(0.2, 0.8))
        lineage = series.lineage.child(self.ID, reader.parameters(), series.content_hash(progress))
        return add_screening_outputs(outputs, found, lineage, reader.integer("MIN_POINTS") or 1, progress)

    def _acquisitions(self, reader: ParameterReader, progress: Progress) -> PointSeries | None:
        """Return the acquisitions in ACQUISITIONS, by default those written with the estimate; None without either."""
        from ...plugin.core.data.datum import ACQUISITIONS
        from ...plugin.layers import read_series

        layer = _companion(reader, "ACQUISITIONS", ACQUISITIONS)
        return None if layer is None else read_series(layer, feedback=progress)

    def _estimate(self, reader: ParameterReader, progress: Progress) -> PointSeries:
        """Return the estimate with SIGMA and FLAG, by default the companion layers of the estimate."""
        from ...plugin.layers import read_series

        layer = reader.layer("INPUT")
        if layer is None:
            raise InputError(message("INPUT is missing; set it to a daily estimate."))
        companions = {name: _companion(reader, name, role) for name, role in (("SIGMA", "sigma"), ("FLAG", "flag"))}
        if companions["SIGMA"] is None:
            progress.warn(
                translate("SlopeMuse", "SIGMA is not set: the interval of each day is derived from the past scatter.")
            )
        if companions["FLAG"] is None:
            progress.warn(
                translate(
                    "SlopeMuse",
                    "FLAG is not set: days on which the model does not apply cannot be identified as uncertain.",
                )
            )
        series = read_series(
            layer,
            selected_only=reader.selected_only("INPUT"),
            sigma=companions["SIGMA"],
            flags=companions["FLAG"],
            feedback=progress,
        )
        if not np.isfinite(series.values).any():
            raise InputError(
                message("No point in {name} has a value; choose a daily estimate with values.", name=layer.name())
            )
        return series


def _companion(reader: ParameterReader, name: str, role: str) -> QgsVectorLayer | None:
    """Return the layer of a parameter, else the companion layer of INPUT with a role; None if there is neither."""
    from ...plugin.layers import layer_info

    layer, estimate = reader.layer(name), reader.layer("INPUT")
    if layer is not None or estimate is None:
        return layer
    path = layer_info(estimate).get("companions", {}).get(role)
    companion = store_layer(path) or vector_layer(str(path), role) if path else None
    return companion if companion is not None and companion.isValid() else None
