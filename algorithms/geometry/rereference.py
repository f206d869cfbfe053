"""Brings a layer to the datum of GNSS."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QCoreApplication

from ...plugin.core.common.errors import InputError
from ...plugin.core.common.messages import message
from ...plugin.core.common.progress import Progress
from ..framework.algorithm import SlopeMuseAlgorithm
from ..framework.inputs import Given
from ..framework.outputs import Made
from ..framework.required_packages import Need
from ..parameter_groups.gnss import add_gnss_input, gnss_of

translate = QCoreApplication.translate


class Rereference(SlopeMuseAlgorithm):
    """Datum from GNSS."""

    ID = "rereference"
    TITLE = translate("SlopeMuse", "Set the datum from GNSS")
    GROUP = "Geometry and datum"
    SUMMARY = translate("SlopeMuse", "Takes the offset between InSAR and GNSS in the line of sight off a layer.")
    HELP = translate(
        "SlopeMuse",
        "<p>Around each station the robust mean of the points in a circle is compared with GNSS in the line of sight "
        "of the layer, smoothed in time so that one day's noise does not land on the whole map. One stable station "
        "sets the datum and the others validate, unless STATIONS names those that set it.</p>"
        "<p>With two stations or more each is left out in turn; a method that does worse there than a stiffer one is "
        "turned down by itself and the report says so. The sigma of the datum is common to the whole map and kept "
        "in the lineage, apart from the sigma of the points. A station that sets the datum is recorded and "
        "cannot validate the layer later.</p>"
        "<p>After Khalili et al. 2024, 4.2.2 (series: smooth_offset) and 4.2.4 (velocity: rate).</p>",
    )
    TAGS = ("GNSS", "GPS", "datum", "reference", "offset", "calibrate", "tie")
    NEEDS = (Need("scipy", "METHOD", ("smooth_offset",)), Need("matplotlib", "REPORT"))

    def define(self) -> None:
        """Add the parameters."""
        self.add_series(
            "INPUT",
            translate("SlopeMuse", "InSAR series [mm]"),
            translate("SlopeMuse", "Point layer that knows its line of sight, or GNSS in los_mm."),
        )
        add_gnss_input(self)
        self.add_series(
            "SIGMA",
            translate("SlopeMuse", "Sigma of the series [mm]"),
            translate("SlopeMuse", "Companion layer; its inverse squares weigh the points around a station."),
            optional=True,
            advanced=True,
        )
        self.add_text(
            "STATIONS",
            translate("SlopeMuse", "Stations that set the datum"),
            translate("SlopeMuse", "Names, separated by commas. Default: the most stable one; the rest validate."),
        )
        self.add_number(
            "RADIUS",
            translate("SlopeMuse", "Radius around a station [m]"),
            translate("SlopeMuse", "Points within are averaged; five or more are wanted."),
            default=100.0,
            minimum=0.1,
        )
        self.add_choice(
            "METHOD",
            translate("SlopeMuse", "What is taken off"),
            translate(
                "SlopeMuse",
                "smooth_offset: a smooth series; offset_per_date: each date on its own; rate: a velocity [mm/yr]; "
                "plane: an offset and a plane per date, from 4 stations.",
            ),
            ["smooth_offset", "offset_per_date", "rate", "plane"],
            "smooth_offset",
        )
        self.add_date(
            "START",
            translate("SlopeMuse", "First day used"),
            translate("SlopeMuse", "Dates before do not set the datum. Default: all."),
        )
        self.add_date(
            "END",
            translate("SlopeMuse", "Last day used"),
            translate("SlopeMuse", "Dates after do not set the datum. Default: all."),
        )
        self.add_series_output(
            "OUTPUT",
            translate("SlopeMuse", "Series on the datum of GNSS [mm]"),
            translate("SlopeMuse", "The layer minus the offset; a velocity field is corrected too."),
        )
        self.add_report_output(
            "REPORT",
            translate("SlopeMuse", "Report"),
            translate("SlopeMuse", "Residuals before and after, stations left out, sensitivity to the radius."),
        )
        self.add_series_output(
            "OUTPUT_SIGMA",
            translate("SlopeMuse", "Sigma of the series [mm]"),
            translate(
                "SlopeMuse",
                "That of SIGMA, as companion of the result; the sigma of the datum is common to the map and kept "
                "apart, in the lineage and the report.",
            ),
            optional=True,
            by_default=False,
        )
        for name, label in (
            ("OFFSET_MM_PER_YEAR", translate("SlopeMuse", "Rate of the offset [mm/yr]")),
            ("RMSE_BEFORE", translate("SlopeMuse", "Layer minus GNSS before [mm]")),
            ("RMSE_AFTER", translate("SlopeMuse", "Layer minus GNSS after, at stations not used [mm]")),
        ):
            self.add_number_output(name, label)

    def compute(self, given: Given, made: Made, progress: Progress) -> dict[str, Any]:
        """Find the offset and take it off."""
        from ...plugin.core.gnss.reports.rereferencing_report import reference_report
        from ...plugin.core.gnss.rereferencing import rereference

        series = given.series("INPUT", "SIGMA")
        if series.sigma is None and given.wants("OUTPUT_SIGMA"):
            raise InputError(
                message("OUTPUT_SIGMA can be had only where SIGMA is given; give it, or leave OUTPUT_SIGMA out.")
            )
        gnss = gnss_of(given, "GNSS", progress)
        named = (given.text("STATIONS") or "").replace(";", ",").split(",")
        radius = given.number("RADIUS")
        out, datum = rereference(
            series,
            gnss,
            stations=[name.strip() for name in named if name.strip()],
            radius_m=100.0 if radius is None else radius,
            method=given.choice("METHOD"),
            start=given.date("START"),
            end=given.date("END"),
            parameters=given.parameters(),
            progress=progress.part(0.1, 0.8),
        )
        for name, reason in datum.skipped.items():
            progress.warn(f"{name}: {reason}")
        for note in datum.notes:
            progress.warn(note)
        made.series("OUTPUT", out)
        if out.sigma is not None:
            made.series("OUTPUT_SIGMA", out, "sigma", out.sigma)
        if given.wants("REPORT"):
            layer = given.layer("INPUT")
            made.html("REPORT", reference_report(series, datum, "" if layer is None else layer.name()))
        return {
            "OFFSET_MM_PER_YEAR": datum.rate,
            "RMSE_BEFORE": datum.rmse_before,
            "RMSE_AFTER": datum.rmse_after,
        }
