"""East and up from two orbits."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.PyQt.QtCore import QCoreApplication

from ...plugin.core.common.errors import InputError
from ...plugin.core.common.messages import message
from ...plugin.core.common.nan_statistics import nanpercentile
from ...plugin.core.common.progress import Progress
from ...plugin.core.data.point_series import PointSeries
from ..framework.algorithm import SlopeMuseAlgorithm
from ..framework.inputs import Given
from ..framework.outputs import Made

translate = QCoreApplication.translate


class Decompose(SlopeMuseAlgorithm):
    """East and up series on common cells."""

    ID = "decompose"
    TITLE = translate("SlopeMuse", "East and up from two orbits")
    GROUP = "Geometry and datum"
    SUMMARY = translate(
        "SlopeMuse", "Turns ascending and descending series with dates of their own into east and up on common cells."
    )
    HELP = translate(
        "SlopeMuse",
        "<p>The points of each orbit are averaged in cells and brought to common dates by a smoother that follows the "
        "motion within its noise; then the two lines of sight of each cell are solved for east and up. Cells with "
        "points of one orbit alone are left out. Give both layers their datum first.</p>"
        "<p>Near-polar orbits hardly see north: it is neglected, and the log says what that does. On slopes that face "
        "north or south take the method slope_parallel with a DEM: the ground then moves along its surface, and north "
        "can be had as well.</p>"
        "<p>Displacement is relative to the first common date, and so is its sigma. Fields: velocity, velocity_std "
        "[mm/yr], condition (1 is best; above 15 the cell is empty), n_ascending, n_descending, leak (mm in this "
        "component for one mm of neglected north motion).</p>",
    )
    TAGS = ("2D", "2.5D", "vertical", "horizontal", "ascending", "descending", "decomposition", "up", "east")
    PACKAGES = ("scipy",)

    def define(self) -> None:
        """Add the parameters."""
        self.add_series(
            "ASCENDING",
            translate("SlopeMuse", "Ascending series [mm]"),
            translate("SlopeMuse", "Point layer in its line of sight, positive towards the satellite."),
        )
        self.add_series(
            "DESCENDING",
            translate("SlopeMuse", "Descending series [mm]"),
            translate("SlopeMuse", "Point layer in its line of sight; dates and points may differ."),
        )
        self.add_number(
            "CELL_SIZE",
            translate("SlopeMuse", "Width of a cell [m]"),
            translate("SlopeMuse", "Points of both orbits in a cell are taken as one place."),
            default=100.0,
        )
        self.add_number(
            "STEP",
            translate("SlopeMuse", "Days between the dates of the result"),
            translate("SlopeMuse", "From the first to the last day that both layers cover."),
            default=12,
            integer=True,
        )
        self.add_choice(
            "METHOD",
            translate("SlopeMuse", "What is assumed"),
            translate(
                "SlopeMuse",
                "east_up: nothing moves north; slope_parallel: the ground moves along the surface of the DEM.",
            ),
            ["east_up", "slope_parallel"],
            "east_up",
        )
        self.add_raster(
            "DEM",
            translate("SlopeMuse", "Height model [m]"),
            translate("SlopeMuse", "For slope_parallel; in any coordinate system."),
        )
        for name, label in (
            ("SIGMA_ASCENDING", translate("SlopeMuse", "Sigma of the ascending series [mm]")),
            ("SIGMA_DESCENDING", translate("SlopeMuse", "Sigma of the descending series [mm]")),
        ):
            text = translate("SlopeMuse", "Companion layer; its inverse squares weigh the points of a cell.")
            self.add_series(name, label, text, optional=True, advanced=True)
        self.add_series_output(
            "EAST",
            translate("SlopeMuse", "East [mm]"),
            translate("SlopeMuse", "Positive to the east, relative to the first common date."),
        )
        self.add_series_output(
            "UP",
            translate("SlopeMuse", "Up [mm]"),
            translate("SlopeMuse", "Positive upwards, relative to the first common date."),
            optional=True,
        )
        for name, label in (
            ("EAST_SIGMA", translate("SlopeMuse", "Sigma of east [mm]")),
            ("UP_SIGMA", translate("SlopeMuse", "Sigma of up [mm]")),
        ):
            text = translate("SlopeMuse", "One sigma of the displacement since the first date, noise alone.")
            self.add_series_output(name, label, text, optional=True, by_default=False)
        self.add_raster_output(
            "CONDITION",
            translate("SlopeMuse", "Condition number"),
            translate("SlopeMuse", "How much worse the worst combination of the two motions is seen than the best."),
            by_default=False,
        )
        self.add_series_output(
            "NORTH",
            translate("SlopeMuse", "North [mm]"),
            translate("SlopeMuse", "For slope_parallel alone; positive to the north."),
            optional=True,
            by_default=False,
        )
        self.add_number_output("N_CELLS", translate("SlopeMuse", "Number of cells"))

    def compute(self, given: Given, made: Made, progress: Progress) -> dict[str, Any]:
        """Decompose the two layers."""
        from ...plugin.core.projection.common_cells import common_cells
        from ...plugin.core.projection.decomposition import decompose
        from ...plugin.layers.geotiff import write_grid

        ascending = given.series("ASCENDING", "SIGMA_ASCENDING")
        descending = given.series("DESCENDING", "SIGMA_DESCENDING")
        parallel = given.choice("METHOD") == "slope_parallel"
        if given.wants("NORTH") and not parallel:
            raise InputError(message("NORTH can be had only with METHOD slope_parallel; set it, or leave NORTH out."))
        size, step = given.number("CELL_SIZE"), given.integer("STEP")
        cells = common_cells(ascending, descending, 100.0 if size is None else size)
        gradient = _gradient(given, cells.xy, cells.crs, cells.size_m, progress) if parallel else None
        done = decompose(
            ascending,
            descending,
            cells,
            step_days=12 if step is None else step,
            gradient=gradient,
            parameters=given.parameters(),
            progress=progress.part(0.2, 0.9),
        )
        progress.info(done.notes[0])
        for note in done.notes[1:]:
            progress.warn(note)
        _add(made, "EAST", done.east, translate("SlopeMuse", "East [mm/yr]"))
        _add(made, "UP", done.up, translate("SlopeMuse", "Up [mm/yr]"))
        if done.north is not None:
            _add(made, "NORTH", done.north, translate("SlopeMuse", "North [mm/yr]"))
        grid = cells.grid(done.condition)
        made.file("CONDITION", lambda path: write_grid(path, *grid, cells.size_m, cells.crs, "condition number"))
        return {"N_CELLS": int(np.isfinite(done.east.attributes["velocity"]).sum())}


def _add(made: Made, name: str, series: PointSeries, label: str) -> None:
    from ...plugin.styles.layer_style import Style

    velocity = series.attributes["velocity"]
    limit = max(float(nanpercentile(np.abs(velocity), 98)), 1.0)
    made.series(name, series, style=Style('"velocity"', limit, "mm/yr", name=label))
    if name != "NORTH":
        made.series(f"{name}_SIGMA", series, "sigma", series.sigma)


def _gradient(
    given: Given, xy: np.ndarray, crs: str, size_m: float, progress: Progress
) -> tuple[np.ndarray, np.ndarray]:
    """Return the rise of the ground to the east and to the north at the cells."""
    from ...plugin.core.geometry.slope_direction import SMOOTHING_M, gradient_of
    from ...plugin.layers.dem import slopes_at

    dem = given.raster("DEM")
    if dem is None:
        raise InputError(message("METHOD slope_parallel needs the surface of the ground; give DEM."))
    slope, aspect = slopes_at(xy, crs, dem, max(SMOOTHING_M, size_m / 2), progress.part(0.1, 0.2))
    return gradient_of(slope, aspect)
