"""Points of one or two sensors to one grid."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.PyQt.QtCore import QCoreApplication

from ...plugin.core.common.errors import InputError
from ...plugin.core.common.messages import message
from ...plugin.core.common.nan_statistics import nanmax, nanpercentile
from ...plugin.core.common.progress import Progress
from ..framework.algorithm import SlopeMuseAlgorithm
from ..framework.inputs import Given
from ..framework.outputs import Made
from ..framework.required_packages import Need
from ..parameter_groups.two_sensors import given_layers, given_training

translate = QCoreApplication.translate


class GridFusion(SlopeMuseAlgorithm):
    """Series on a grid, velocity and sigma as rasters, a stack with a band a date."""

    ID = "gridfusion"
    TITLE = translate("SlopeMuse", "One grid from two sensors")
    GROUP = "Fusion"
    SUMMARY = translate(
        "SlopeMuse", "Fills a grid from the points of one or two sensors, with sigma and scores at hidden points."
    )
    HELP = translate(
        "SlopeMuse",
        "<p>The layers have common dates (harmonize brings them there) and one line of sight (projectlos). INPUT gives "
        "the datum: the second sensor may be off by a field of offsets, which is estimated with the motion.</p>"
        "<p>Kriging weighs near points and some that are spread over the area; each sensor has a noise of its own, the "
        "covariance is that which predicts points best, also beyond gaps, and its weights serve all dates. With a DEM "
        "the motion may depend on height, if that lowers the error at hidden points.</p>"
        "<p>kriging_edges: where the points are of two kinds (a body that moves on still ground), each kind is "
        "kriged on its own and mixed by how likely a place belongs to it. cnn: a network corrects kriging, learned on "
        "made fields at these places. Both are used only as far as hidden points are found better. cnn_published: the "
        "network of Khalili et al. 2024. The networks need torch and take minutes.</p>"
        "<p>Cells that are far from all points, outside the convex hull, or known hardly better than the mean of all "
        "points stay empty. The report hides original points, in blocks with a belt around them and at random, and "
        "shows the error of all methods, and what both sensors gain over each alone.</p>"
        "<p>Fields: velocity, velocity_std [mm/yr] (one sigma of the motion), distance [m] to the nearest point.</p>",
    )
    TAGS = ("interpolate", "kriging", "CNN", "raster", "grid", "map", "two sensors", "synergy", "stack")
    PACKAGES = ("scipy",)
    NEEDS = (Need("torch", "METHOD", ("cnn", "cnn_published")), Need("matplotlib", "REPORT"))

    def define(self) -> None:
        """Add the parameters."""
        self.add_series(
            "INPUT",
            translate("SlopeMuse", "InSAR series [mm]"),
            translate("SlopeMuse", "Point layer with a field a date; it gives the datum."),
        )
        self.add_series(
            "INPUT2",
            translate("SlopeMuse", "Series of a second sensor [mm]"),
            translate("SlopeMuse", "On the same dates and in the same line of sight."),
            optional=True,
        )
        for name, label in (
            ("SIGMA", translate("SlopeMuse", "Sigma of the series [mm]")),
            ("SIGMA2", translate("SlopeMuse", "Sigma of the second series [mm]")),
        ):
            text = translate("SlopeMuse", "Companion layer; points with a larger sigma count less. Default: all alike.")
            self.add_series(name, label, text, optional=True, advanced=True)
        self.add_raster(
            "DEM",
            translate("SlopeMuse", "Height model [m]"),
            translate("SlopeMuse", "In any coordinate system; used if it lowers the error at hidden points."),
        )
        self.add_number(
            "CELL_SIZE",
            translate("SlopeMuse", "Width of a cell [m]"),
            translate("SlopeMuse", "0: the largest that costs at most 2 % of the accuracy at points left out."),
            default=0.0,
        )
        self.add_choice(
            "METHOD",
            translate("SlopeMuse", "Method"),
            translate("SlopeMuse", "The report shows the error of each at points that were hidden."),
            ["kriging_edges", "cnn", "cnn_published", "kriging", "idw", "nearest", "bilinear"],
            "kriging_edges",
        )
        self.add_number(
            "MASK_DISTANCE",
            translate("SlopeMuse", "Farthest point [m]"),
            translate("SlopeMuse", "Cells farther than this from every point stay empty. Default: from the points."),
        )
        self.add_boolean(
            "EXTRAPOLATE",
            translate("SlopeMuse", "Also outside the points"),
            translate("SlopeMuse", "Also fill cells outside the convex hull of the points, up to MASK_DISTANCE."),
        )
        self.add_number(
            "SEED",
            translate("SlopeMuse", "Seed of the networks"),
            translate("SlopeMuse", "The same seed gives the same result."),
            default=0,
            integer=True,
            advanced=True,
        )
        self.add_number(
            "TRAINING_EPOCHS",
            translate("SlopeMuse", "Epochs at most"),
            translate("SlopeMuse", "Default: 16 for cnn, 100 for cnn_published, which may stop earlier."),
            integer=True,
            advanced=True,
        )
        self._add_outputs()

    def _add_outputs(self) -> None:
        self.add_series_output(
            "OUTPUT",
            translate("SlopeMuse", "Grid points [mm]"),
            translate("SlopeMuse", "A point a cell with its series, in the metric system of the grid."),
        )
        self.add_series_output(
            "OUTPUT_SIGMA",
            translate("SlopeMuse", "Sigma of the grid points [mm]"),
            translate(
                "SlopeMuse",
                "One sigma of the motion, of kriging. Errors of a cell are alike over time: no weights for velocity.",
            ),
            optional=True,
            by_default=False,
        )
        self.add_raster_output(
            "VELOCITY",
            translate("SlopeMuse", "Velocity [mm/yr]"),
            translate("SlopeMuse", "Positive along the component of INPUT."),
        )
        self.add_raster_output(
            "SIGMA_RASTER",
            translate("SlopeMuse", "Sigma of the velocity [mm/yr]"),
            translate("SlopeMuse", "One sigma, of kriging."),
            by_default=False,
        )
        self.add_raster_output(
            "STACK",
            translate("SlopeMuse", "Displacement, a band a date [mm]"),
            translate(
                "SlopeMuse", "Bands carry their date; QGIS 3.38 and later plays them in the Temporal Controller."
            ),
            by_default=False,
        )
        self.add_report_output(
            "REPORT",
            translate("SlopeMuse", "Report"),
            translate("SlopeMuse", "Errors of all methods at hidden points, and what two sensors gain."),
        )
        self.add_number_output("RMSE_HELDOUT", translate("SlopeMuse", "RMSE of the method in hidden blocks [mm]"))
        self.add_number_output("RMSE_KRIGING", translate("SlopeMuse", "RMSE of kriging in hidden blocks [mm]"))
        self.add_number_output("CELL", translate("SlopeMuse", "Width of a cell [m]"))

    def compute(self, given: Given, made: Made, progress: Progress) -> dict[str, Any]:
        """Fill the grid."""
        from ...plugin.core.fusion.fusion_report import fusion_report
        from ...plugin.core.fusion.methods import REGISTRY, FusionMethod
        from ...plugin.layers.dem import heights_at
        from ...plugin.layers.geotiff import write_grid, write_stack
        from ...plugin.styles.layer_style import Style
        from ...plugin.styles.raster_style import RasterStyle
        from ...plugin.support.runners import runner_for

        method = given.choice("METHOD")
        layers = given_layers(given)
        dem = given.raster("DEM")
        arguments = {
            "layers": layers,
            "method": method,
            "cell_m": given.number("CELL_SIZE") or 0.0,
            "mask_m": given.number("MASK_DISTANCE"),
            "extrapolate": given.boolean("EXTRAPOLATE"),
            "heights": None if dem is None else (lambda xy, crs: heights_at(xy, crs, dem)),
            "training": given_training(given),
            "parameters": given.parameters(),
        }
        done = runner_for(network=REGISTRY[FusionMethod(method)].is_network)("fuse", arguments, progress.part(0.1, 0.9))
        progress.info(done.notes[0])
        for note in done.notes[1:]:
            progress.warn(note)
        series, grid = done.series, done.grid
        velocity, sigma = series.attributes["velocity"], series.attributes["velocity_std"]
        for name in ("OUTPUT_SIGMA", "SIGMA_RASTER"):
            if given.wants(name) and series.sigma is None:
                raise InputError(
                    message(
                        "METHOD {method} has no sigma; leave {name} out, or take kriging.",
                        method=done.method,
                        name=name,
                    )
                )
        limit = max(float(nanpercentile(np.abs(velocity), 98)), 1.0)
        label = translate("SlopeMuse", "Velocity [mm/yr]")
        made.series("OUTPUT", series, style=Style('"velocity"', limit, "mm/yr", name=label))
        made.series("OUTPUT_SIGMA", series, "sigma", series.sigma)
        place = (grid.west, grid.north, grid.size_m, grid.crs)
        made.file(
            "VELOCITY",
            lambda path: write_grid(path, grid.raster(velocity), *place, "velocity [mm/yr]"),
            RasterStyle(limit, "mm/yr", name=label),
        )
        made.file(
            "SIGMA_RASTER",
            lambda path: write_grid(path, grid.raster(sigma), *place, "one-sigma [mm/yr]"),
            RasterStyle(float(nanmax(sigma)) if np.isfinite(sigma).any() else 1.0, "mm/yr", signed=False),
        )
        days = tuple(str(day) for day in series.dates)
        bands = (grid.raster(column) for column in series.values.T)
        largest = max(float(nanpercentile(np.abs(series.values), 98)), 1.0)
        made.file(
            "STACK", lambda path: write_stack(path, bands, *place, days, days), RasterStyle(largest, "mm", dates=days)
        )
        if given.wants("REPORT"):
            made.html("REPORT", fusion_report(done))
        return {"RMSE_HELDOUT": done.rmse(done.method), "RMSE_KRIGING": done.rmse("kriging"), "CELL": grid.size_m}
