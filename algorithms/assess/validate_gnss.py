"""Scores layers against GNSS."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QCoreApplication

from ...plugin.core.common.errors import InputError
from ...plugin.core.common.messages import message
from ...plugin.core.common.progress import Progress
from ..framework.algorithm import SlopeMuseAlgorithm
from ..framework.inputs import Given
from ..framework.outputs import Made
from ..framework.required_packages import Need
from ..parameter_groups.gnss import add_gnss_input, gnss_of

if TYPE_CHECKING:
    from ...plugin.core.data.point_series import PointSeries
    from ...plugin.core.gnss.reports.area_series import AreaSeries

translate = QCoreApplication.translate


class ValidateGnss(SlopeMuseAlgorithm):
    """Tables of layers against GNSS."""

    ID = "validategnss"
    TITLE = translate("SlopeMuse", "Validate layers with GNSS")
    GROUP = "Assess"
    SUMMARY = translate("SlopeMuse", "Rates, series and correlations of any number of layers at GNSS stations.")
    HELP = translate(
        "SlopeMuse",
        "<p>The tables 4 to 7 of Khalili et al. 2024: rate, RMSE of the series, correlation per station and layer, "
        "with the correlation of the increments and the scale beside them, because two series with a trend always "
        "correlate. GNSS is projected on the direction of each layer.</p>"
        "<p>A station that set the datum of a layer, or calibrated it, cannot score it: the lineage of the layer "
        "tells, and the table says so.</p>",
    )
    TAGS = ("GNSS", "GPS", "validate", "RMSE", "correlation", "accuracy")
    NEEDS = (Need("matplotlib", "REPORT"),)

    def define(self) -> None:
        """Add the parameters."""
        self.add_layers(
            "LAYERS",
            translate("SlopeMuse", "Layers with series [mm]"),
            translate("SlopeMuse", "Point layers with a field a date; each keeps its own direction and dates."),
        )
        add_gnss_input(self)
        self.add_number(
            "RADIUS",
            translate("SlopeMuse", "Radius around a station [m]"),
            translate("SlopeMuse", "Of the circle; the nearest point and kriging reach five times as far."),
            default=100.0,
            minimum=0.1,
        )
        self.add_choice(
            "INTERPOLATORS",
            translate("SlopeMuse", "From points to the station"),
            translate("SlopeMuse", "nearest point, robust mean in the circle, local kriging; all are compared."),
            ["nearest", "circle", "kriging"],
            "nearest,circle,kriging",
            several=True,
        )
        self.add_polygons(
            "AREAS",
            translate("SlopeMuse", "Chosen areas"),
            translate(
                "SlopeMuse",
                "Polygons, named by a field name, id, area or label, else A, B, C: the report draws the median of "
                "their points in every layer, as figure 11 of the paper.",
            ),
        )
        self.add_table_output(
            "TABLE",
            translate("SlopeMuse", "Scores"),
            translate(
                "SlopeMuse",
                "A row a station, layer and interpolator; rows ALL hold RMSE of rates and means; noise floor.",
            ),
        )
        self.add_report_output(
            "REPORT",
            translate("SlopeMuse", "Report"),
            translate(
                "SlopeMuse", "The tables, the series at each station and of areas, the acquisitions, the noise floor."
            ),
        )

    def compute(self, given: Given, made: Made, progress: Progress) -> dict[str, Any]:
        """Read the layers and score them."""
        from ...plugin.core.gnss.reports.validation_report import validation_report
        from ...plugin.core.gnss.reports.validation_tables import table_columns
        from ...plugin.core.gnss.sign_audit import audits
        from ...plugin.core.gnss.validation import noise_floors, validate
        from ...plugin.layers import read_series

        opened = given.layers("LAYERS")
        if not opened:
            raise InputError(
                message("LAYERS holds no layer that can be opened; give one or more point layers with series.")
            )
        layers, names = [], set()
        for k, layer in enumerate(opened):
            part = progress.part(0.5 * k / len(opened), 0.5 * (k + 1) / len(opened))
            series = read_series(layer, feedback=part)
            # within a graphical model every layer is called OUTPUT
            name = series.lineage.algorithm if layer.name() == "OUTPUT" else layer.name()
            name = name or layer.name()
            while name in names:
                name += "′"
            names.add(name)
            layers.append((name, series))
        radius = given.number("RADIUS")
        radius = 100.0 if radius is None else radius
        gnss = gnss_of(given, "GNSS", progress)
        scores = validate(
            layers,
            gnss,
            radius_m=radius,
            interpolators=given.choices("INTERPOLATORS"),
            progress=progress.part(0.5, 0.8),
        )
        doubts = audits(layers, gnss, radius, progress.part(0.8, 0.9))
        for doubt in doubts:
            progress.warn(doubt)
        for score in scores:
            if score.note:
                progress.warn(f"{score.station}, {score.layer}, {score.interpolator}: {score.note}")
        noise = noise_floors(layers, progress.part(0.9, 0.95))
        found = _areas(given, layers)
        for area in found:
            if not area.n_points:
                progress.warn(
                    translate("SlopeMuse", "No point of {layer} with values lies in the area {area}.").format(
                        layer=area.layer, area=area.area
                    )
                )
        made.table("TABLE", table_columns(scores, noise))
        if given.wants("REPORT"):
            made.html("REPORT", validation_report(scores, layers, radius, noise, doubts, found))
        return {}


def _areas(given: Given, layers: list[tuple[str, PointSeries]]) -> list[AreaSeries]:
    """Return the series of the polygons of AREAS in every layer; none without polygons."""
    from ...plugin.core.gnss.reports.area_series import area_series
    from ...plugin.queries.polygons import points_in_each

    polygons = given.layer("AREAS")
    if polygons is None:
        return []
    return [
        area_series(area, name, series, inside)
        for name, series in layers
        for area, inside in points_in_each(series, polygons)
    ]
