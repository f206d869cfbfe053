"""Projects a layer on another line of sight or on a direction of motion."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.PyQt.QtCore import QCoreApplication

from ...plugin.core.common.progress import Progress
from ..framework.algorithm import SlopeMuseAlgorithm
from ..framework.inputs import Given
from ..framework.outputs import Made
from ..framework.required_packages import Need
from ..parameter_groups.line_of_sight import add_angles, line_of_sight_of

translate = QCoreApplication.translate


class ProjectLos(SlopeMuseAlgorithm):
    """One line of sight in terms of another."""

    ID = "projectlos"
    TITLE = translate("SlopeMuse", "Project on another line of sight")
    GROUP = "Geometry and datum"
    SUMMARY = translate(
        "SlopeMuse", "Brings series to the line of sight of another sensor, or to the vertical, east or the slope."
    )
    HELP = translate(
        "SlopeMuse",
        "<p>One line of sight does not determine another: every method assumes how the ground moves, and the report "
        "says what that is worth.</p>"
        "<ul><li>downslope_prior: mostly down the slope of the DEM, with 0.3 of it in any other direction; nothing is "
        "amplified without bound. Without a DEM no direction is preferred.</li>"
        "<li>direction: along DIRECTION.</li>"
        "<li>published: V / cos(a1 − a2) as in Khalili et al. 2024, right only for motion along the target's line of "
        "sight; the report prints the range of the true factor beside it.</li>"
        "<li>vertical, east, downslope: along that direction alone.</li></ul>"
        "<p>With a target the result is in its line of sight; without one, direction, vertical, east and downslope "
        "give the motion itself, and the other two bring all points to the mean line of sight of the layer.</p>"
        "<p>The factor of a point is free of noise and the same for every date. Fields: factor, factor_sigma, "
        "sensitivity (share of the assumed motion that is seen), sigma [mm], flag (1: less than 0.2 is seen, and where "
        "the method would amplify it the values are empty; 2: direction not known).</p>",
    )
    TAGS = ("LOS", "incidence", "heading", "downslope", "DEM", "slope", "aspect", "vertical", "geometry")
    NEEDS = (Need("scipy", "TARGET_LAYER"), Need("matplotlib", "REPORT"))

    def define(self) -> None:
        """Add the parameters."""
        self.add_series(
            "INPUT",
            translate("SlopeMuse", "InSAR series [mm]"),
            translate("SlopeMuse", "Point layer that knows its line of sight."),
        )
        self.add_number(
            "TARGET_INCIDENCE",
            translate("SlopeMuse", "Incidence angle of the target [degrees]"),
            translate("SlopeMuse", "At the ground, from the vertical; together with the heading."),
        )
        self.add_number(
            "TARGET_HEADING",
            translate("SlopeMuse", "Heading of the target [degrees]"),
            translate(
                "SlopeMuse",
                "Flight direction, clockwise from north, right-looking; near −12 ascending, near 192 descending.",
            ),
        )
        self.add_series(
            "TARGET_LAYER",
            translate("SlopeMuse", "Layer with the line of sight of the target"),
            translate("SlopeMuse", "Its nearest point gives the direction at each point; goes before the angles."),
            optional=True,
        )
        self.add_raster(
            "DEM",
            translate("SlopeMuse", "Height model [m]"),
            translate(
                "SlopeMuse",
                "For slope and aspect; in any coordinate system, smoothed over 40 m. Points on nodata get no slope.",
            ),
        )
        self.add_choice(
            "METHOD",
            translate("SlopeMuse", "How the ground is taken to move"),
            translate("SlopeMuse", "See above; downslope and downslope_prior read the DEM."),
            ["downslope_prior", "direction", "published", "vertical", "east", "downslope"],
            "downslope_prior",
        )
        self.add_text(
            "DIRECTION",
            translate("SlopeMuse", "Direction of motion"),
            translate(
                "SlopeMuse",
                "For the method direction: SE; or azimuth and plunge [degrees] such as 135, 20; or east, north, up.",
            ),
        )
        add_angles(self)
        self.add_series(
            "SIGMA",
            translate("SlopeMuse", "Sigma of the series [mm]"),
            translate("SlopeMuse", "Companion layer; without it the noise is told from neighbouring dates."),
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
            translate("SlopeMuse", "Report"),
            translate(
                "SlopeMuse", "Factor and sensitivity, and the published factor beside the range of the true one."
            ),
        )
        self.add_series_output(
            "OUTPUT_SIGMA",
            translate("SlopeMuse", "Sigma of the projected series [mm]"),
            translate("SlopeMuse", "Noise through the factor, and what the direction of motion leaves open."),
            optional=True,
            by_default=False,
        )

    def compute(self, given: Given, made: Made, progress: Progress) -> dict[str, Any]:
        """Project the layer."""
        from ...plugin.core.projection.los_factors import parse_direction
        from ...plugin.core.projection.los_projection import project
        from ...plugin.core.projection.projection_report import projection_report
        from ...plugin.layers.dem import downslope_of
        from ...plugin.styles.layer_style import displacement_style

        series = given.series("INPUT", "SIGMA")
        method = given.choice("METHOD")
        dem = given.raster("DEM")
        done = project(
            series,
            method,
            target=_target(given, progress),
            downslope=None if dem is None else downslope_of(series, dem, progress.part(0.2, 0.6)),
            direction=parse_direction(given.text("DIRECTION")) if method == "direction" else None,
            parameters=given.parameters(),
        )
        progress.step(0.7)
        for note in done.notes:
            progress.warn(note)
        name = translate("SlopeMuse", "Projected displacement [mm]")
        made.series("OUTPUT", done.series, style=displacement_style(done.series, done.series.values, name=name))
        made.series("OUTPUT_SIGMA", done.series, "sigma", done.series.sigma)
        if given.wants("REPORT"):
            layer = given.layer("INPUT")
            made.html("REPORT", projection_report(done, method, "a layer" if layer is None else layer.name()))
        return {}


def _target(given: Given, progress: Progress) -> np.ndarray | None:
    """Return the line of sight wanted, None where none is given."""
    from ...plugin.core.projection.los_projection import FAR_M, nearest_directions

    if given.layer("TARGET_LAYER") is None:
        return line_of_sight_of(given, "TARGET_INCIDENCE", "TARGET_HEADING", progress)
    if given.number("TARGET_INCIDENCE") is not None or given.number("TARGET_HEADING") is not None:
        progress.warn(translate("SlopeMuse", "TARGET_LAYER is used; the angles of the target are not."))
    vectors, distance = nearest_directions(given.series("INPUT"), given.series("TARGET_LAYER"))
    if distance > FAR_M:
        progress.warn(
            translate("SlopeMuse", "TARGET_LAYER is up to {km:.0f} km away from the points.").format(km=distance / 1000)
        )
    return vectors
