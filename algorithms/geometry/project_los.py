"""Projection of a layer onto another line of sight or direction of motion."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.PyQt.QtCore import QCoreApplication

from ...plugin.core.common.progress import Progress
from ..framework.algorithm import SlopeMuseAlgorithm
from ..framework.output_writer import OutputWriter
from ..framework.parameter_reader import ParameterReader
from ..framework.required_packages import ConditionalPackage
from ..parameter_groups.line_of_sight import add_angles, line_of_sight_of

translate = QCoreApplication.translate


class ProjectLos(SlopeMuseAlgorithm):
    """Projects series onto another line of sight."""

    ID = "projectlos"
    TITLE = translate("SlopeMuse", "Project onto another line of sight")
    GROUP = "Geometry and datum"
    SUMMARY = translate(
        "SlopeMuse",
        "Projects series onto the line of sight of another sensor, or onto the vertical, east or slope direction.",
    )
    HELP = translate(
        "SlopeMuse",
        "<p>One line of sight does not determine another: every method assumes a direction of motion, and "
        "the report quantifies this assumption.</p><ul><li>downslope_prior: mostly downslope on the DEM, "
        "with 30 % of the motion in any other direction; amplification is bounded. Without a DEM, no "
        "direction is preferred.</li><li>direction: along DIRECTION.</li><li>published: V / cos(a1 − a2) as "
        "in Khalili et al. (2024), exact only for motion along the target's line of sight; the report shows "
        "the range of the true factor next to it.</li><li>vertical, east, downslope: along that direction "
        "only.</li></ul><p>With a target, the result is in its line of sight. Without one, direction, "
        "vertical, east and downslope yield the motion itself, and the other two methods project all points "
        "onto the mean line of sight of the layer.</p><p>The factor of a point is noise-free and constant in "
        "time. Fields: factor, factor_sigma, sensitivity (observed share of the assumed motion), sigma [mm], "
        "flag (1: sensitivity below 0.2, values are empty if the method would amplify them; 2: direction "
        "unknown).</p>",
    )
    TAGS = ("LOS", "incidence", "heading", "downslope", "DEM", "slope", "aspect", "vertical", "geometry")
    BASIC = ("INPUT", "TARGET_LAYER", "DEM", "METHOD", "DIRECTION")
    NEEDS = (ConditionalPackage("scipy", "TARGET_LAYER"), ConditionalPackage("matplotlib", "REPORT"))

    def define(self) -> None:
        """Add the parameters."""
        self.add_series(
            "INPUT",
            translate("SlopeMuse", "InSAR series [mm]"),
            translate("SlopeMuse", "Point layer with line-of-sight information."),
        )
        self.add_number(
            "TARGET_INCIDENCE",
            translate("SlopeMuse", "Target incidence angle [degrees]"),
            translate("SlopeMuse", "Measured at the ground from the vertical; requires the heading."),
        )
        self.add_number(
            "TARGET_HEADING",
            translate("SlopeMuse", "Target heading [degrees]"),
            translate(
                "SlopeMuse",
                "Flight direction, clockwise from north, right-looking: about −12 for ascending, 192 for descending "
                "orbits.",
            ),
        )
        self.add_series(
            "TARGET_LAYER",
            translate("SlopeMuse", "Layer with the target line of sight"),
            translate(
                "SlopeMuse",
                "Each point is assigned the direction of the nearest point in this layer. The layer takes "
                "precedence over the angles.",
            ),
            optional=True,
        )
        self.add_raster(
            "DEM",
            translate("SlopeMuse", "Digital elevation model [m]"),
            translate(
                "SlopeMuse",
                "Used to calculate slope and aspect; any CRS. The DEM is smoothed over 40 m. Points on NoData "
                "cells have no slope.",
            ),
        )
        self.add_choice(
            "METHOD",
            translate("SlopeMuse", "Assumed ground motion"),
            translate("SlopeMuse", "See the description; downslope and downslope_prior use the DEM."),
            {
                "downslope_prior": translate("SlopeMuse", "Probably downslope, with uncertainty (recommended)"),
                "direction": translate("SlopeMuse", "In the direction specified below"),
                "published": translate("SlopeMuse", "As published: V / cos(a1 − a2)"),
                "vertical": translate("SlopeMuse", "Vertical"),
                "east": translate("SlopeMuse", "East"),
                "downslope": translate("SlopeMuse", "Exactly downslope"),
            },
            "downslope_prior",
        )
        self.add_text(
            "DIRECTION",
            translate("SlopeMuse", "Direction of motion"),
            translate(
                "SlopeMuse",
                "Used with METHOD = direction: a compass direction such as SE, azimuth and plunge [degrees] such "
                "as 135, 20, or east, north and up components.",
            ),
        )
        add_angles(self)
        self.add_series(
            "SIGMA",
            translate("SlopeMuse", "Sigma of the series [mm]"),
            translate("SlopeMuse", "Companion layer. Default: the noise is estimated from neighbouring dates."),
            optional=True,
            advanced=True,
        )
        self.add_series_output(
            "OUTPUT",
            translate("SlopeMuse", "Projected series [mm]"),
            translate("SlopeMuse", "Points with factor, sensitivity, sigma and flag."),
        )
        self.add_report_output(
            "REPORT",
            translate("SlopeMuse", "Projection report"),
            translate(
                "SlopeMuse",
                "Projection factor and sensitivity, with a comparison of the published factor and the range "
                "of possible true factors.",
            ),
        )
        self.add_series_output(
            "OUTPUT_SIGMA",
            translate("SlopeMuse", "Sigma of the projected series [mm]"),
            translate("SlopeMuse", "Includes the propagated noise and the uncertainty of the direction of motion."),
            optional=True,
            by_default=False,
        )

    def compute(self, reader: ParameterReader, outputs: OutputWriter, progress: Progress) -> dict[str, Any]:
        """Project the layer."""
        from ...plugin.core.projection.los_factors import parse_direction
        from ...plugin.core.projection.los_projection import project
        from ...plugin.core.projection.projection_report import projection_report
        from ...plugin.layers.rasters.dem import downslope_of
        from ...plugin.styles.layer_style import displacement_style

        series = reader.series("INPUT", "SIGMA")
        method = reader.choice("METHOD")
        if method != "direction" and reader.text("DIRECTION"):
            progress.warn(
                translate("SlopeMuse", "DIRECTION is ignored because METHOD is {method}.").format(method=method)
            )
        dem = reader.raster("DEM")
        done = project(
            series,
            method,
            target=_target(reader, progress),
            downslope=None if dem is None else downslope_of(series, dem, progress.part(0.2, 0.6)),
            direction=parse_direction(reader.text("DIRECTION")) if method == "direction" else None,
            parameters=reader.parameters(),
        )
        progress.step(0.7)
        progress.log_all(done.notes, done.limitations)
        name = translate("SlopeMuse", "Projected displacement [mm]")
        outputs.series("OUTPUT", done.series, style=displacement_style(done.series, done.series.values, name=name))
        outputs.series("OUTPUT_SIGMA", done.series, "sigma", done.series.sigma)
        if reader.is_requested("REPORT"):
            outputs.html("REPORT", projection_report(done, method, reader.title("INPUT")))
        return {}


def _target(reader: ParameterReader, progress: Progress) -> np.ndarray | None:
    """Return the target line of sight; None if it is not set."""
    from ...plugin.core.projection.los_projection import FAR_M, nearest_directions

    if reader.layer("TARGET_LAYER") is None:
        return line_of_sight_of(reader, "TARGET_INCIDENCE", "TARGET_HEADING", progress)
    if reader.number("TARGET_INCIDENCE") is not None or reader.number("TARGET_HEADING") is not None:
        progress.warn(translate("SlopeMuse", "TARGET_LAYER is used; TARGET_INCIDENCE and TARGET_HEADING are ignored."))
    vectors, distance = nearest_directions(reader.series("INPUT"), reader.series("TARGET_LAYER"))
    if distance > FAR_M:
        progress.warn(
            translate("SlopeMuse", "TARGET_LAYER is up to {km:.0f} km away from the points.").format(km=distance / 1000)
        )
    return vectors
