"""Validation of displacement layers with GNSS."""

from __future__ import annotations

import itertools
from collections.abc import Collection
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QCoreApplication

from ...plugin.core.common.errors import InputError
from ...plugin.core.common.messages import joined, message
from ...plugin.core.common.progress import Progress
from ..framework.algorithm import SlopeMuseAlgorithm
from ..framework.output_writer import OutputWriter
from ..framework.parameter_reader import ParameterReader
from ..framework.required_packages import ConditionalPackage
from ..parameter_groups.gnss import add_gnss_input, gnss_of

if TYPE_CHECKING:
    from ...plugin.core.data.point_series import PointSeries
    from ...plugin.core.gnss.reports.area_series import AreaSeries

translate = QCoreApplication.translate


class ValidateGnss(SlopeMuseAlgorithm):
    """Compares displacement layers with GNSS stations."""

    ID = "validategnss"
    TITLE = translate("SlopeMuse", "Validate layers with GNSS")
    GROUP = "Assess"
    SUMMARY = translate("SlopeMuse", "Compares rates, series and correlations of layers with GNSS stations.")
    HELP = translate(
        "SlopeMuse",
        "<p>The scores are those in Tables 4 to 7 of Khalili et al. (2024): rate, RMSE of the series and "
        "correlation per station and layer. The scale and the correlation of the increments are also reported "
        "because any two series with a trend are correlated. GNSS is projected onto the direction of each "
        "layer.</p><p>A station that was used to set the datum of a layer or to calibrate the layer cannot be used "
        "to score it; such stations are identified from the lineage of the layer and marked in the table.</p>",
    )
    TAGS = ("GNSS", "GPS", "validate", "RMSE", "correlation", "accuracy")
    NEEDS = (ConditionalPackage("matplotlib", "REPORT"),)

    def define(self) -> None:
        """Add the parameters."""
        self.add_layers(
            "LAYERS",
            translate("SlopeMuse", "InSAR layers [mm]"),
            translate("SlopeMuse", "Point layers with one field per date; each keeps its own line of sight and dates."),
        )
        add_gnss_input(self)
        self.add_number(
            "RADIUS",
            translate("SlopeMuse", "Radius around each station [m]"),
            translate(
                "SlopeMuse",
                "Radius of the averaging circle; the nearest-point and kriging methods search up to five "
                "times this distance.",
            ),
            default=100.0,
            minimum=0.1,
        )
        self.add_choice(
            "INTERPOLATORS",
            translate("SlopeMuse", "Interpolation to the station"),
            translate(
                "SlopeMuse",
                "Nearest point, robust mean in the circle, or local kriging; all selected methods are compared.",
            ),
            {
                "nearest": translate("SlopeMuse", "Nearest point"),
                "circle": translate("SlopeMuse", "Robust mean in the circle"),
                "kriging": translate("SlopeMuse", "Local kriging"),
            },
            "nearest,circle,kriging",
            several=True,
        )
        self.add_text(
            "NAMES",
            translate("SlopeMuse", "Layer names"),
            translate(
                "SlopeMuse",
                "Comma-separated, in the order of LAYERS, for tables and figures. Default: the layer names.",
            ),
            advanced=True,
        )
        self.add_polygons(
            "AREAS",
            translate("SlopeMuse", "Areas"),
            translate(
                "SlopeMuse",
                "Polygons. Their names are read from a field called name, id, area or label; without such a field, "
                "they are named A, B, C. The report plots the median of the points in each polygon for every "
                "layer, as in Figure 11 of the paper.",
            ),
        )
        self.add_table_output(
            "TABLE",
            translate("SlopeMuse", "Scores"),
            translate(
                "SlopeMuse",
                "One row per station, layer and interpolator; the rows named ALL contain the RMSE of the "
                "rates and the means of the other scores. The noise floor is included.",
            ),
        )
        self.add_report_output(
            "REPORT",
            translate("SlopeMuse", "Validation report"),
            translate("SlopeMuse", "Tables, series per station and area, errors per acquisition, and noise floor."),
        )

    def compute(self, reader: ParameterReader, outputs: OutputWriter, progress: Progress) -> dict[str, Any]:
        """Read the layers and compare them with the stations."""
        from ...plugin.core.gnss.reports.validation_report import shared_notes, validation_report
        from ...plugin.core.gnss.reports.validation_tables import table_columns
        from ...plugin.core.gnss.sign_check import sign_check_warnings
        from ...plugin.core.gnss.validation import noise_floors, validate
        from ...plugin.layers import read_series
        from ..framework.layer_titles import layer_title

        opened = reader.layers("LAYERS")
        if not opened:
            raise InputError(
                message("LAYERS contains no valid layer; choose one or more point layers with displacement series.")
            )
        labels = [name.strip() for name in (reader.text("NAMES") or "").split(",") if name.strip()]
        if labels and len(labels) != len(opened):
            raise InputError(
                message(
                    "NAMES contains {given} names, but LAYERS contains {layers} layers; enter one name per layer, "
                    "or leave NAMES empty.",
                    given=len(labels),
                    layers=len(opened),
                )
            )
        layers = []
        names: list[str] = []
        for k, layer in enumerate(opened):
            part = progress.part(0.5 * k / len(opened), 0.5 * (k + 1) / len(opened))
            series = read_series(layer, feedback=part)
            names.append(_unique_name(labels[k] if labels else layer_title(layer), names))
            layers.append((names[-1], series))
        radius = reader.number("RADIUS")
        radius = 100.0 if radius is None else radius
        gnss = gnss_of(reader, "GNSS", progress)
        scores = validate(
            layers,
            gnss,
            radius_m=radius,
            interpolators=reader.choices("INTERPOLATORS"),
            progress=progress.part(0.5, 0.8),
        )
        doubts = sign_check_warnings(layers, gnss, radius, progress.part(0.8, 0.9))
        for doubt in doubts:
            progress.warn(doubt)
        progress.warn_some(
            message("{name}: {note}", name=joined(", ", where), note=note) for *where, note in shared_notes(scores)
        )
        noise = noise_floors(layers, progress.part(0.9, 0.95))
        found = _areas(reader, layers)
        for area in found:
            if not area.n_points:
                progress.warn(
                    translate("SlopeMuse", "{layer} has no points with values in the area {area}.").format(
                        layer=area.layer, area=area.area
                    )
                )
        outputs.table("TABLE", table_columns(scores, noise))
        if reader.is_requested("REPORT"):
            outputs.html("REPORT", validation_report(scores, layers, radius, noise, doubts, found))
        return {}


def _unique_name(title: str, names: Collection[str]) -> str:
    """Return a title, with a number if it is one of the names."""
    numbered = (f"{title} ({number})" for number in itertools.count(2))
    return title if title not in names else next(name for name in numbered if name not in names)


def _areas(reader: ParameterReader, layers: list[tuple[str, PointSeries]]) -> list[AreaSeries]:
    """Return the series of each polygon of AREAS in every layer; empty without AREAS."""
    from ...plugin.core.gnss.reports.area_series import area_series
    from ...plugin.queries.polygons import points_in_each

    polygons = reader.layer("AREAS")
    if polygons is None:
        return []
    return [
        area_series(area, name, series, inside)
        for name, series in layers
        for area, inside in points_in_each(series, polygons, reader.selected_only("AREAS"))
    ]
