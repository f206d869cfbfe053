"""Training of a daily deformation model from InSAR series and drivers."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.PyQt.QtCore import QCoreApplication

from ...plugin.core.common.messages import message
from ...plugin.core.common.progress import Progress
from ...plugin.core.data.forcing import Forcing
from ...plugin.core.data.point_series import PointSeries
from ...plugin.queries.layer_kinds import LayerKind
from ..framework.algorithm import SlopeMuseAlgorithm
from ..framework.output_writer import OutputWriter
from ..framework.parameter_reader import ParameterReader
from ..framework.required_packages import ConditionalPackage
from ..parameter_groups.drivers import add_driver_fields, driver_columns, drivers_of
from ..parameter_groups.gnss import add_gnss_input, gnss_of
from ..parameter_groups.musenet import add_published_parameters, published_options

translate = QCoreApplication.translate

_CALIBRATES = translate(
    "SlopeMuse",
    "Before training, the difference in rate between the series and the most stable station over the "
    "training period is subtracted from the series. The station is recorded in the model and cannot be used "
    "to score the model.",
)


class TrainMusenet(SlopeMuseAlgorithm):
    """Trains a model that predicts the daily rate of every point from the drivers."""

    ID = "trainmusenet"
    TITLE = translate("SlopeMuse", "Train a daily deformation model")
    GROUP = "Daily deformation"
    SUMMARY = translate(
        "SlopeMuse", "Learns the response of a slope to rain and reservoir level from its InSAR series."
    )
    HELP = translate(
        "SlopeMuse",
        "<p>The model predicts the rate of every point and day from the drivers; the sum of the rates between two "
        "acquisitions is fitted to the measured difference, so no interpolated daily targets are needed. No data "
        "after the end of training are used. The report scores the later acquisitions, both as delivered and with "
        "the common-mode error subtracted, and compares ten other methods with and without drivers. The model uses "
        "the method with the smallest error on held-out acquisitions in the training period.</p><p>Input: a point "
        "layer with one field per date [mm] and a table with one row per day.</p><p>After Guo et al. (2023), doi "
        "10.1109/JSTARS.2023.3338449, with a different target, as explained in the guide.</p>",
    )
    TAGS = ("MUSEnet", "daily", "rain", "reservoir", "train", "LSTM")
    BASIC = ("INPUT", "HYDROLOGY", "STABLE_AREA", "TRAIN_END", "VARIANT")
    PACKAGES = ("safetensors", "scipy")
    NEEDS = (ConditionalPackage("torch", "VARIANT", ("published",)), ConditionalPackage("matplotlib", "REPORT"))

    def define(self) -> None:
        """Add the parameters."""
        self.add_series(
            "INPUT",
            translate("SlopeMuse", "InSAR series [mm]"),
            translate("SlopeMuse", "Point layer with one displacement field per date, positive towards the satellite."),
            kind=LayerKind.ACQUISITIONS,
        )
        self.add_table(
            "HYDROLOGY",
            translate("SlopeMuse", "Hydrology (one row per day)"),
            translate(
                "SlopeMuse",
                "Table with a date column and daily driver columns; rain_mm and level_m are detected by name.",
            ),
        )
        add_driver_fields(self)
        self.add_number(
            "MIN_COHERENCE",
            translate("SlopeMuse", "Minimum coherence [0–1]"),
            translate(
                "SlopeMuse",
                "Points with a coherence below this value are excluded; points without a coherence value are kept.",
            ),
            default=0.3,
            minimum=0.0,
            maximum=1.0,
        )
        self.add_polygons(
            "STABLE_AREA",
            translate("SlopeMuse", "Stable area"),
            translate(
                "SlopeMuse",
                "Polygons around stable ground, from which the common-mode error of each acquisition is estimated. "
                "Default: points that are stable during the training period.",
            ),
        )
        self.add_raster(
            "DEM",
            translate("SlopeMuse", "Digital elevation model [m]"),
            translate(
                "SlopeMuse",
                "With a DEM, the response to rain and reservoir level may vary with height and slope angle as well "
                "as with position. Height and slope angle are stored in the model, so estimation does not require "
                "a DEM. Used only with VARIANT = rate.",
            ),
        )
        self.add_choice(
            "VARIANT",
            translate("SlopeMuse", "Variant"),
            translate(
                "SlopeMuse",
                "rate: a linear mixed-effects response model with a Kalman filter, fitted to measured "
                "differences; a baseline replaces the model if its error on held-out acquisitions is "
                "smaller. pretrained: a network trained on synthetic slopes, regardless of its error on "
                "held-out acquisitions. published: the network of the paper, with one LSTM block per data "
                "type and ten linear layers (needs torch).",
            ),
            {
                "rate": translate("SlopeMuse", "Rate model (recommended)"),
                "pretrained": translate("SlopeMuse", "Network trained on synthetic slopes"),
                "published": translate("SlopeMuse", "Neural network as published (needs torch)"),
            },
            "rate",
        )
        self.add_date(
            "TRAIN_END",
            translate("SlopeMuse", "Last training day"),
            translate(
                "SlopeMuse",
                "Default: the end of the first two thirds of the period. Later data are used only to score the model.",
            ),
        )
        add_gnss_input(self, optional=True, use=_CALIBRATES)
        self.add_number(
            "SEED",
            translate("SlopeMuse", "Seed"),
            translate("SlopeMuse", "The same seed gives the same model."),
            default=0,
            minimum=0,
            integer=True,
            advanced=True,
        )
        add_published_parameters(self)
        self.add_model_output(
            "MODEL",
            translate("SlopeMuse", "Model"),
            translate("SlopeMuse", "File with everything required for estimation; loading it does not execute code."),
        )
        self.add_report_output(
            "REPORT",
            translate("SlopeMuse", "Training report"),
            translate("SlopeMuse", "Scores on acquisitions after the training period, with figures."),
        )
        for name, label in (
            (
                "RMSE",
                translate(
                    "SlopeMuse", "RMSE of the model on acquisitions as delivered, after the training period [mm]"
                ),
            ),
            (
                "RMSE_KF",
                translate("SlopeMuse", "RMSE of a Kalman filter without drivers on acquisitions as delivered [mm]"),
            ),
            ("RMSE_PERSISTENCE", translate("SlopeMuse", "RMSE of persistence on acquisitions as delivered [mm]")),
            ("N_POINTS", translate("SlopeMuse", "Number of training points")),
        ):
            self.add_number_output(name, label)

    def compute(self, reader: ParameterReader, outputs: OutputWriter, progress: Progress) -> dict[str, Any]:
        """Train the model and score it on the acquisitions after the training period."""
        from ...plugin.core.daily import model_file
        from ...plugin.core.daily.musenet.musenet_model import PublishedModel
        from ...plugin.core.daily.rate.rate_model import DailyModel, TrainingOptions
        from ...plugin.core.inputs.preparation import warn_of_later_data
        from ...plugin.core.training.musenet_report import published_report
        from ...plugin.core.training.rate_report import training_report
        from ...plugin.queries.polygons import points_in
        from ...plugin.support.runners import runner_for

        forcing = drivers_of(reader, progress)
        series, calibration = _calibrated(reader, reader.series("INPUT"), forcing, progress)
        area = reader.layer("STABLE_AREA")
        stable = None if area is None else points_in(series, area, reader.selected_only("STABLE_AREA"))
        model: DailyModel | PublishedModel
        if reader.choice("VARIANT") == "published":
            if reader.raster("DEM") is not None:
                progress.warn(
                    translate("SlopeMuse", "DEM is ignored: the published network does not use terrain data.")
                )
            arguments = {
                "series": series,
                "forcing": forcing,
                "options": published_options(reader),
                "stable_mask": stable,
                "confirmed": reader.boolean("CONFIRM_MANY"),
            }
            model = runner_for(network=True)("train_published", arguments, progress.part(0.05, 0.95))
        else:
            from ...plugin.core.training.rate_training import train
            from ...plugin.layers.rasters.dem import terrain_of

            options = TrainingOptions(
                variant=reader.choice("VARIANT"),
                min_coherence=reader.number("MIN_COHERENCE") or 0.0,
                train_end=reader.date("TRAIN_END"),
                seed=reader.integer("SEED") or 0,
            )
            dem = reader.raster("DEM")
            terrain = None if dem is None else terrain_of(series, dem, progress.part(0.05, 0.1))
            model = train(series, forcing, options, stable, progress.part(0.1, 0.95), terrain)
        warn_of_later_data(message("Layer"), series.lineage, model.train_end, progress)
        model = model.with_lineage(
            series.lineage.child(
                self.ID,
                {**reader.parameters(), **calibration},
                series.content_hash(),
                forcing.content_hash(),
                dates_seen=((str(series.dates[0]), str(model.train_end)),),
            ),
            driver_columns(reader),
        )
        outputs.file("MODEL", lambda path: model_file.save(model, path))
        if reader.is_requested("REPORT"):
            page = (
                published_report(model, series, forcing, stable)
                if isinstance(model, PublishedModel)
                else training_report(model, series, forcing, stable)
            )
            outputs.html("REPORT", page)
        progress.info(_verdict(model.scores))
        return {
            "RMSE": model.scores["rmse"],
            "RMSE_KF": model.scores["rmse_kf"],
            "RMSE_PERSISTENCE": model.scores["rmse_persistence"],
            "N_POINTS": model.n_points,
        }


def _verdict(scores: dict[str, float]) -> str:
    """Return a message with the error of the model after the training period."""
    if not np.isfinite(scores["rmse"]):
        return message("There are no acquisitions after the training period, so the error of the model is unknown.")
    return message(
        "On the acquisitions after the training period, the model has an RMSE of {rmse:.2f} mm, compared with "
        "{kalman:.2f} mm for a Kalman filter and {persistence:.2f} mm for the last value.",
        rmse=scores["rmse"],
        kalman=scores["rmse_kf"],
        persistence=scores["rmse_persistence"],
    )


def _calibrated(
    reader: ParameterReader, series: PointSeries, forcing: Forcing, progress: Progress
) -> tuple[PointSeries, dict[str, Any]]:
    """Return the series corrected to the GNSS rate of the training period, and the lineage of the calibration."""
    if reader.layer("GNSS") is None:
        return series, {}
    from ...plugin.core.inputs.gnss_calibration import calibrate
    from ...plugin.core.inputs.preparation import common_time

    _, train_end = common_time(series, forcing, reader.date("TRAIN_END"), Progress())
    return calibrate(series, gnss_of(reader, "GNSS", progress), train_end, progress.part(0.0, 0.05))
