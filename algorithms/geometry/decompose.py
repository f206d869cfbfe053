"""Decomposition into east and up from two orbits."""

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
from ..framework.output_writer import OutputWriter
from ..framework.parameter_reader import ParameterReader
from ..framework.required_packages import ConditionalPackage
from ..parameter_groups.scheduler import add_scheduler

translate = QCoreApplication.translate


class Decompose(SlopeMuseAlgorithm):
    """Derives east and up series on common cells."""

    ID = "decompose"
    TITLE = translate("SlopeMuse", "East and up from two orbits")
    GROUP = "Geometry and datum"
    SUMMARY = translate(
        "SlopeMuse",
        "Combines ascending and descending series with different dates into east and up displacements on a "
        "common grid.",
    )
    HELP = translate(
        "SlopeMuse",
        "<p>The points of each orbit are averaged per cell and resampled to common dates by a smoother; then the "
        "two lines of sight of each cell are solved for east and up. Cells with points from only one orbit are "
        "excluded. Set the datum of both layers first.</p><p>Near-polar orbits are almost insensitive to north "
        "motion: this component is neglected, and the log reports the effect. On slopes that face north or south, "
        "use the method slope_parallel with a DEM: it assumes that the ground moves along its surface and also "
        "yields the north component.</p><p>Displacement and its sigma are relative to the first common date. "
        "Fields: velocity, velocity_std [mm/yr], condition (1 is best; cells above 15 are empty), n_ascending, "
        "n_descending, leak (mm in this component per mm of neglected north motion).</p>",
    )
    TAGS = ("2D", "2.5D", "vertical", "horizontal", "ascending", "descending", "decomposition", "up", "east")
    BASIC = ("ASCENDING", "DESCENDING", "CELL_SIZE", "STEP")
    PACKAGES = ("scipy",)
    NEEDS = (ConditionalPackage("matplotlib", "REPORT"),)

    def define(self) -> None:
        """Add the parameters."""
        self.add_series(
            "ASCENDING",
            translate("SlopeMuse", "Ascending series [mm]"),
            translate("SlopeMuse", "Point layer in its own line of sight, positive towards the satellite."),
        )
        self.add_series(
            "DESCENDING",
            translate("SlopeMuse", "Descending series [mm]"),
            translate(
                "SlopeMuse",
                "Point layer in its own line of sight; dates and points may differ from the ascending series.",
            ),
        )
        self.add_number(
            "CELL_SIZE",
            translate("SlopeMuse", "Cell size [m]"),
            translate("SlopeMuse", "Points of both orbits within a cell are treated as one location."),
            default=100.0,
        )
        self.add_number(
            "STEP",
            translate("SlopeMuse", "Interval between output dates [days]"),
            translate("SlopeMuse", "The dates run from the first to the last day covered by both layers."),
            default=12,
            integer=True,
        )
        self.add_choice(
            "METHOD",
            translate("SlopeMuse", "Assumption"),
            translate(
                "SlopeMuse",
                "east_up: no north motion; slope_parallel: the ground moves parallel to the surface of the DEM.",
            ),
            {
                "east_up": translate("SlopeMuse", "No north motion: east and up"),
                "slope_parallel": translate("SlopeMuse", "Motion parallel to the slope of the DEM"),
            },
            "east_up",
        )
        self.add_raster(
            "DEM",
            translate("SlopeMuse", "Digital elevation model [m]"),
            translate("SlopeMuse", "Required for slope_parallel; any CRS."),
        )
        for name, label in (
            ("SIGMA_ASCENDING", translate("SlopeMuse", "Sigma of the ascending series [mm]")),
            ("SIGMA_DESCENDING", translate("SlopeMuse", "Sigma of the descending series [mm]")),
        ):
            text = translate("SlopeMuse", "Companion layer; points of a cell are weighted by 1/σ².")
            self.add_series(name, label, text, optional=True, advanced=True)
        add_scheduler(self)
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
            ("EAST_SIGMA", translate("SlopeMuse", "Sigma of the east component [mm]")),
            ("UP_SIGMA", translate("SlopeMuse", "Sigma of the up component [mm]")),
        ):
            text = translate(
                "SlopeMuse", "Standard deviation (1σ) of the displacement since the first date, due to noise only."
            )
            self.add_series_output(name, label, text, optional=True, by_default=False)
        self.add_raster_output(
            "CONDITION",
            translate("SlopeMuse", "Condition number"),
            translate("SlopeMuse", "Ratio of the largest to the smallest singular value of the two lines of sight."),
            by_default=False,
        )
        self.add_series_output(
            "NORTH",
            translate("SlopeMuse", "North [mm]"),
            translate("SlopeMuse", "Only with slope_parallel; positive to the north."),
            optional=True,
            by_default=False,
        )
        self.add_report_output(
            "REPORT",
            translate("SlopeMuse", "Decomposition report"),
            translate("SlopeMuse", "Velocities, condition numbers and maps."),
        )
        self.add_number_output("N_CELLS", translate("SlopeMuse", "Number of cells"))

    def compute(self, reader: ParameterReader, outputs: OutputWriter, progress: Progress) -> dict[str, Any]:
        """Decompose the two layers."""
        from ...plugin.core.projection.common_cells import common_cells
        from ...plugin.core.projection.decomposition import decompose
        from ...plugin.core.projection.decomposition_report import decomposition_report
        from ...plugin.layers.rasters.geotiff import write_grid

        ascending = reader.series("ASCENDING", "SIGMA_ASCENDING")
        descending = reader.series("DESCENDING", "SIGMA_DESCENDING")
        parallel = reader.choice("METHOD") == "slope_parallel"
        if reader.is_requested("NORTH") and not parallel:
            raise InputError(
                message("NORTH is available only with METHOD = slope_parallel; set this method or omit NORTH.")
            )
        size, step = reader.number("CELL_SIZE"), reader.integer("STEP")
        cells = common_cells(ascending, descending, 100.0 if size is None else size)
        gradient = _gradient(reader, cells.xy, cells.crs, cells.size_m, progress) if parallel else None
        done = decompose(
            ascending,
            descending,
            cells,
            step_days=12 if step is None else step,
            gradient=gradient,
            parameters=reader.parameters(),
            progress=progress.part(0.2, 0.9),
        )
        progress.log_all(done.notes, done.limitations)
        _add(outputs, "EAST", done.east, translate("SlopeMuse", "East [mm/yr]"))
        _add(outputs, "UP", done.up, translate("SlopeMuse", "Up [mm/yr]"))
        if done.north is not None:
            _add(outputs, "NORTH", done.north, translate("SlopeMuse", "North [mm/yr]"))
        if reader.is_requested("REPORT"):
            names = (reader.title("ASCENDING"), reader.title("DESCENDING"))
            outputs.html("REPORT", decomposition_report(done, names))
        grid = cells.grid(done.condition)
        outputs.file("CONDITION", lambda path: write_grid(path, *grid, cells.size_m, cells.crs, "condition number"))
        return {"N_CELLS": int(np.isfinite(done.east.attributes["velocity"]).sum())}


def _add(outputs: OutputWriter, name: str, series: PointSeries, label: str) -> None:
    from ...plugin.styles.layer_style import Style

    velocity = series.attributes["velocity"]
    limit = max(float(nanpercentile(np.abs(velocity), 98)), 1.0)
    outputs.series(name, series, style=Style('"velocity"', limit, "mm/yr", name=label))
    if name != "NORTH":
        outputs.series(f"{name}_SIGMA", series, "sigma", series.sigma)


def _gradient(
    reader: ParameterReader, xy: np.ndarray, crs: str, size_m: float, progress: Progress
) -> tuple[np.ndarray, np.ndarray]:
    """Return the gradient of the terrain towards east and north at the cells.

    Raises
    ------
    InputError
        If there is no DEM.
    """
    from ...plugin.core.geometry.slope_direction import SMOOTHING_M, gradient_of
    from ...plugin.layers.rasters.dem import slopes_at

    dem = reader.raster("DEM")
    if dem is None:
        raise InputError(message("METHOD = slope_parallel requires the ground surface; set DEM."))
    slope, aspect = slopes_at(xy, crs, dem, max(SMOOTHING_M, size_m / 2), progress.part(0.1, 0.2))
    return gradient_of(slope, aspect)
