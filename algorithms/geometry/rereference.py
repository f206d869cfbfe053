"""Re-referencing of a layer to the GNSS datum."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QCoreApplication

from ...plugin.core.common.errors import InputError
from ...plugin.core.common.messages import message
from ...plugin.core.common.progress import Progress
from ..framework.algorithm import SlopeMuseAlgorithm
from ..framework.output_writer import OutputWriter
from ..framework.parameter_reader import ParameterReader
from ..framework.required_packages import ConditionalPackage
from ..parameter_groups.gnss import add_gnss_input, gnss_of

translate = QCoreApplication.translate


class Rereference(SlopeMuseAlgorithm):
    """Re-references series to the datum of GNSS stations."""

    ID = "rereference"
    TITLE = translate("SlopeMuse", "Set the datum from GNSS")
    GROUP = "Geometry and datum"
    SUMMARY = translate("SlopeMuse", "Subtracts the line-of-sight offset between InSAR and GNSS from a layer.")
    HELP = translate(
        "SlopeMuse",
        "<p>At each station, the robust mean of the points within a radius is compared with GNSS in the line "
        "of sight of the layer, smoothed in time so that the noise of one day does not affect the whole map. "
        "By default, one stable station sets the datum and the others validate it; STATIONS selects other "
        "stations for the datum.</p><p>With two or more stations, each is left out in turn; if a stiffer "
        "method performs better, it replaces the selected method, and the report notes the change. The datum "
        "sigma applies to the whole map and is kept in the lineage, separate from the point sigmas. Stations "
        "that set the datum are recorded and cannot validate the layer later.</p><p>After Khalili et al. "
        "(2024): plain_difference follows Section 4.2.2, and rate follows Section 4.2.4.</p>",
    )
    TAGS = ("GNSS", "GPS", "datum", "reference", "offset", "calibrate", "tie")
    BASIC = ("INPUT", "GNSS", "STATIONS", "RADIUS", "METHOD")
    NEEDS = (ConditionalPackage("scipy", "METHOD", ("smooth_offset",)), ConditionalPackage("matplotlib", "REPORT"))

    def define(self) -> None:
        """Add the parameters."""
        self.add_series(
            "INPUT",
            translate("SlopeMuse", "InSAR series [mm]"),
            translate(
                "SlopeMuse", "Point layer with line-of-sight information; any point layer if GNSS contains los_mm."
            ),
        )
        add_gnss_input(self)
        self.add_series(
            "SIGMA",
            translate("SlopeMuse", "Sigma of the series [mm]"),
            translate("SlopeMuse", "Companion layer; points around a station are weighted by 1/σ²."),
            optional=True,
            advanced=True,
        )
        self.add_text(
            "STATIONS",
            translate("SlopeMuse", "Stations that set the datum"),
            translate(
                "SlopeMuse",
                "Comma-separated names. Default: the most stable station; the other stations are used for validation.",
            ),
        )
        self.add_number(
            "RADIUS",
            translate("SlopeMuse", "Radius around each station [m]"),
            translate("SlopeMuse", "Points within the radius are averaged; at least five are recommended."),
            default=100.0,
            minimum=0.1,
        )
        self.add_choice(
            "METHOD",
            translate("SlopeMuse", "Correction"),
            translate(
                "SlopeMuse",
                "smooth_offset: a smooth offset series; offset_per_date: one offset per date; rate: a "
                "constant velocity [mm/yr]; plane: an offset and a plane per date, with at least 4 stations; "
                "plain_difference: on each date, the mean of the points minus GNSS on that day, as "
                "published, without smoothing or checks.",
            ),
            {
                "smooth_offset": translate("SlopeMuse", "Smooth offset series (recommended)"),
                "offset_per_date": translate("SlopeMuse", "One offset per date"),
                "rate": translate("SlopeMuse", "Constant velocity"),
                "plane": translate("SlopeMuse", "Offset and plane per date (4 stations or more)"),
                "plain_difference": translate("SlopeMuse", "Plain difference per date (as published)"),
            },
            "smooth_offset",
        )
        self.add_date(
            "START",
            translate("SlopeMuse", "First day for the datum"),
            translate("SlopeMuse", "Earlier dates do not contribute to the datum. Default: all dates."),
        )
        self.add_date(
            "END",
            translate("SlopeMuse", "Last day for the datum"),
            translate("SlopeMuse", "Later dates do not contribute to the datum. Default: all dates."),
        )
        self.add_series_output(
            "OUTPUT",
            translate("SlopeMuse", "Series in the GNSS datum [mm]"),
            translate("SlopeMuse", "The layer with the offset subtracted; a velocity field is also corrected."),
        )
        self.add_report_output(
            "REPORT",
            translate("SlopeMuse", "Datum report"),
            translate(
                "SlopeMuse",
                "Residuals before and after correction, cross-validation by station, and sensitivity to the radius.",
            ),
        )
        self.add_series_output(
            "OUTPUT_SIGMA",
            translate("SlopeMuse", "Sigma of the series [mm]"),
            translate(
                "SlopeMuse",
                "Companion layer of the result with the values of SIGMA. The sigma of the datum applies to the "
                "whole map and is listed separately in the lineage and the report.",
            ),
            optional=True,
            by_default=False,
        )
        for name, label in (
            ("OFFSET_MM_PER_YEAR", translate("SlopeMuse", "Rate of the offset [mm/yr]")),
            ("RMSE_BEFORE", translate("SlopeMuse", "RMSE of layer minus GNSS before correction [mm]")),
            (
                "RMSE_AFTER",
                translate("SlopeMuse", "RMSE of layer minus GNSS after correction, at held-out stations [mm]"),
            ),
        ):
            self.add_number_output(name, label)

    def compute(self, reader: ParameterReader, outputs: OutputWriter, progress: Progress) -> dict[str, Any]:
        """Estimate the offset and subtract it."""
        from ...plugin.core.gnss.reports.rereferencing_report import reference_report
        from ...plugin.core.gnss.rereferencing import rereference

        series = reader.series("INPUT", "SIGMA")
        if series.sigma is None and reader.is_requested("OUTPUT_SIGMA"):
            raise InputError(message("OUTPUT_SIGMA requires SIGMA; set SIGMA or omit OUTPUT_SIGMA."))
        gnss = gnss_of(reader, "GNSS", progress)
        named = (reader.text("STATIONS") or "").replace(";", ",").split(",")
        radius = reader.number("RADIUS")
        out, datum = rereference(
            series,
            gnss,
            stations=[name.strip() for name in named if name.strip()],
            radius_m=100.0 if radius is None else radius,
            method=reader.choice("METHOD"),
            start=reader.date("START"),
            end=reader.date("END"),
            parameters=reader.parameters(),
            progress=progress.part(0.1, 0.8),
        )
        progress.warn_some(message("{name}: {note}", name=name, note=reason) for name, reason in datum.skipped.items())
        progress.log_all(datum.notes, datum.limitations)
        outputs.series("OUTPUT", out)
        if out.sigma is not None:
            outputs.series("OUTPUT_SIGMA", out, "sigma", out.sigma)
        if reader.is_requested("REPORT"):
            outputs.html("REPORT", reference_report(series, datum, reader.title("INPUT")))
        progress.info(
            message(
                "The RMSE against GNSS is {before:.1f} mm before and {after:.1f} mm after re-referencing.",
                before=datum.rmse_before,
                after=datum.rmse_after,
            )
        )
        return {
            "OFFSET_MM_PER_YEAR": datum.rate,
            "RMSE_BEFORE": datum.rmse_before,
            "RMSE_AFTER": datum.rmse_after,
        }
