"""Spatial fusion of one or two sensors on a grid."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.PyQt.QtCore import QCoreApplication

from ...plugin.core.common.errors import InputError
from ...plugin.core.common.messages import message
from ...plugin.core.common.nan_statistics import nanmax, nanpercentile
from ...plugin.core.common.progress import Progress
from ..framework.algorithm import SlopeMuseAlgorithm
from ..framework.output_writer import OutputWriter
from ..framework.parameter_reader import ParameterReader
from ..framework.required_packages import ConditionalPackage
from ..parameter_groups.two_sensors import add_training, layers_of, training_of

translate = QCoreApplication.translate

# a sample of this size is sufficient for the colour range
_ENOUGH_VALUES = 1_000_000


class GridFusion(SlopeMuseAlgorithm):
    """Interpolates series onto a grid and writes velocity, sigma and displacement rasters."""

    ID = "gridfusion"
    TITLE = translate("SlopeMuse", "Fuse two sensors on a grid")
    GROUP = "Fusion"
    SUMMARY = translate(
        "SlopeMuse",
        "Interpolates the points of one or two sensors onto a grid, with sigma and scores at held-out points.",
    )
    HELP = translate(
        "SlopeMuse",
        "<p>The layers must have common dates (see harmonize) and the same line of sight (see projectlos). INPUT "
        "defines the datum: the offset of the second sensor may vary in space and is estimated together with the "
        "motion.</p><p>Kriging uses nearby points and additional points spread over the area. Each sensor has its "
        "own noise level, the covariance is chosen by prediction error, including prediction across gaps, and the "
        "weights are shared by all dates. With a DEM, the motion may depend on height if that reduces the error at "
        "held-out points.</p><p>kriging_edges: if the points form two classes (a moving body on stable ground), each"
        " class is kriged separately and the results are blended by class probability. cnn: a network trained on "
        "synthetic fields at the same locations corrects the kriging result. Both are applied only to the extent "
        "that they reduce the error at held-out points. cnn_published: the network of Khalili et al. (2024). The "
        "networks require torch and take several minutes.</p><p>pretrained: a network trained on simulated fields "
        "corrects the result of kriging_edges next to points and in gaps, each to the extent that this reduces the "
        "error at held-out points; it requires neither torch nor training.</p><p>Cells far from all points, outside "
        "the convex hull, or with a sigma close to that of the overall mean remain empty. For the report, original "
        "points are held out at random and in blocks with a buffer; the report shows the error of all methods and "
        "the gain from using both sensors.</p><p>Fields: velocity, velocity_std [mm/yr] (standard deviation (1σ) of "
        "the motion), distance [m] to the nearest point.</p>",
    )
    TAGS = ("interpolate", "kriging", "CNN", "raster", "grid", "map", "two sensors", "synergy", "stack")
    BASIC = ("INPUT", "INPUT2", "DEM", "CELL_SIZE", "METHOD")
    PACKAGES = ("scipy",)
    NEEDS = (
        ConditionalPackage("torch", "METHOD", ("cnn", "cnn_published")),
        ConditionalPackage("matplotlib", "REPORT"),
    )

    def define(self) -> None:
        """Add the parameters."""
        self.add_series(
            "INPUT",
            translate("SlopeMuse", "InSAR series [mm]"),
            translate("SlopeMuse", "Point layer with one field per date; it defines the datum."),
        )
        self.add_series(
            "INPUT2",
            translate("SlopeMuse", "Series of a second sensor [mm]"),
            translate("SlopeMuse", "Point layer with the same dates and line of sight as INPUT."),
            optional=True,
        )
        for name, label in (
            ("SIGMA", translate("SlopeMuse", "Sigma of the series [mm]")),
            ("SIGMA2", translate("SlopeMuse", "Sigma of the second series [mm]")),
        ):
            text = translate(
                "SlopeMuse", "Companion layer; points with a larger sigma have less weight. Default: equal weights."
            )
            self.add_series(name, label, text, optional=True, advanced=True)
        self.add_raster(
            "DEM",
            translate("SlopeMuse", "Digital elevation model [m]"),
            translate("SlopeMuse", "Any CRS. The DEM is used only if it reduces the error at held-out points."),
        )
        self.add_number(
            "CELL_SIZE",
            translate("SlopeMuse", "Cell size [m]"),
            translate(
                "SlopeMuse",
                "0: the largest size that reduces the accuracy at held-out points by at most 2 %; with "
                "cnn_published, the size with the smallest network error.",
            ),
            default=0.0,
            automatic=True,
        )
        self.add_choice(
            "METHOD",
            translate("SlopeMuse", "Method"),
            translate("SlopeMuse", "The report compares the errors of all methods at held-out points."),
            {
                "kriging_edges": translate("SlopeMuse", "Edge-aware kriging (recommended)"),
                "cnn": translate("SlopeMuse", "Kriging corrected by a CNN (needs torch)"),
                "cnn_published": translate("SlopeMuse", "CNN as published (needs torch)"),
                "kriging": translate("SlopeMuse", "Kriging"),
                "idw": translate("SlopeMuse", "Inverse distance weighting"),
                "nearest": translate("SlopeMuse", "Nearest point"),
                "bilinear": translate("SlopeMuse", "Linear interpolation between points"),
                "pretrained": translate("SlopeMuse", "Edge-aware kriging corrected by the pretrained network"),
            },
            "kriging_edges",
        )
        self.add_number(
            "MASK_DISTANCE",
            translate("SlopeMuse", "Maximum distance to a point [m]"),
            translate(
                "SlopeMuse",
                "Cells farther than this distance from every point remain empty. Default: derived from the points.",
            ),
            automatic=True,
        )
        self.add_boolean(
            "EXTRAPOLATE",
            translate("SlopeMuse", "Extrapolate"),
            translate("SlopeMuse", "Also fill cells outside the convex hull of the points, up to MASK_DISTANCE."),
        )
        add_training(
            self, translate("SlopeMuse", "Default: 16 for cnn, 100 for cnn_published; cnn_published may stop early.")
        )
        self._add_outputs()

    def _add_outputs(self) -> None:
        self.add_series_output(
            "OUTPUT",
            translate("SlopeMuse", "Series at grid points [mm]"),
            translate("SlopeMuse", "One point per cell with its series, in the metric CRS of the grid."),
        )
        self.add_series_output(
            "OUTPUT_SIGMA",
            translate("SlopeMuse", "Sigma at grid points [mm]"),
            translate(
                "SlopeMuse",
                "Standard deviation (1σ) of the motion from kriging. The errors of a cell are correlated in "
                "time; do not use this sigma to weight a velocity fit.",
            ),
            optional=True,
            by_default=False,
        )
        self.add_raster_output(
            "VELOCITY",
            translate("SlopeMuse", "Velocity [mm/yr]"),
            translate("SlopeMuse", "Positive in the same direction as INPUT."),
        )
        self.add_raster_output(
            "SIGMA_RASTER",
            translate("SlopeMuse", "Sigma of the velocity [mm/yr]"),
            translate("SlopeMuse", "Standard deviation (1σ) from kriging."),
            by_default=False,
        )
        self.add_raster_output(
            "STACK",
            translate("SlopeMuse", "Displacement, one band per date [mm]"),
            translate(
                "SlopeMuse",
                "Each band stores its date; QGIS 3.38 and later can animate the bands with the Temporal Controller.",
            ),
            by_default=False,
        )
        self.add_report_output(
            "REPORT",
            translate("SlopeMuse", "Grid report"),
            translate("SlopeMuse", "Errors of all methods at held-out points and the gain from combining two sensors."),
        )
        self.add_number_output("RMSE_HELDOUT", translate("SlopeMuse", "RMSE of the method in held-out blocks [mm]"))
        self.add_number_output("RMSE_KRIGING", translate("SlopeMuse", "RMSE of kriging in held-out blocks [mm]"))
        self.add_number_output("CELL", translate("SlopeMuse", "Cell size [m]"))

    def compute(self, reader: ParameterReader, outputs: OutputWriter, progress: Progress) -> dict[str, Any]:
        """Interpolate the series onto the grid."""
        from ...plugin.core.fusion.fusion_report import fusion_report
        from ...plugin.core.fusion.interpolator import FusionMethod
        from ...plugin.core.fusion.methods import REGISTRY
        from ...plugin.layers.rasters.dem import heights_at
        from ...plugin.layers.rasters.geotiff import write_grid, write_stack
        from ...plugin.styles.layer_style import Style
        from ...plugin.styles.raster_style import RasterStyle
        from ...plugin.support.runners import runner_for

        method = reader.choice("METHOD")
        layers = layers_of(reader)
        titles = [title for name in ("INPUT", "INPUT2") if (title := reader.title(name))]
        dem = reader.raster("DEM")
        arguments = {
            "layers": layers,
            "method": method,
            "cell_m": reader.number("CELL_SIZE") or 0.0,
            "mask_m": reader.number("MASK_DISTANCE"),
            "extrapolate": reader.boolean("EXTRAPOLATE"),
            "heights": None if dem is None else (lambda xy, crs: heights_at(xy, crs, dem, progress)),
            "training": training_of(reader),
            "parameters": reader.parameters(),
            "titles": titles,
        }
        done = runner_for(network=REGISTRY[FusionMethod(method)].is_network)("fuse", arguments, progress.part(0.1, 0.9))
        for note in done.notes:
            progress.info(note)
        if done.method_note:
            progress.info(done.method_note)
        for limitation in done.limitations:
            progress.warn(limitation)
        series, grid = done.series, done.grid
        velocity, sigma = series.attributes["velocity"], series.attributes["velocity_std"]
        for name in ("OUTPUT_SIGMA", "SIGMA_RASTER"):
            if reader.is_requested(name) and series.sigma is None:
                raise InputError(
                    message(
                        "METHOD = {method} provides no sigma; omit {name} or choose METHOD = kriging.",
                        method=done.method,
                        name=name,
                    )
                )
        limit = max(float(nanpercentile(np.abs(velocity), 98)), 1.0)
        label = translate("SlopeMuse", "Velocity [mm/yr]")
        outputs.series("OUTPUT", series, style=Style('"velocity"', limit, "mm/yr", name=label))
        outputs.series("OUTPUT_SIGMA", series, "sigma", series.sigma)
        place = (grid.west, grid.north, grid.size_m, grid.crs)
        outputs.file(
            "VELOCITY",
            lambda path: write_grid(path, grid.raster(velocity), *place, "velocity [mm/yr]"),
            RasterStyle(limit, "mm/yr", name=label),
        )
        outputs.file(
            "SIGMA_RASTER",
            lambda path: write_grid(path, grid.raster(sigma), *place, "one-sigma [mm/yr]"),
            RasterStyle(float(nanmax(sigma)) if np.isfinite(sigma).any() else 1.0, "mm/yr", signed=False),
        )
        days = tuple(str(day) for day in series.dates)
        bands = (grid.raster(column) for column in series.values.T)
        some = series.values[:: max(1, series.values.size // _ENOUGH_VALUES)]
        largest = max(float(nanpercentile(np.abs(some), 98)), 1.0)
        outputs.file(
            "STACK", lambda path: write_stack(path, bands, *place, days, days), RasterStyle(largest, "mm", dates=days)
        )
        if reader.is_requested("REPORT"):
            outputs.html("REPORT", fusion_report(done, titles))
        return {"RMSE_HELDOUT": done.rmse(done.method), "RMSE_KRIGING": done.rmse("kriging"), "CELL": grid.size_m}
