"""Train a model of daily deformation from InSAR, rain and reservoir level."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QCoreApplication

from ...plugin.core.common.progress import Progress
from ...plugin.core.data.forcing import Forcing
from ...plugin.core.data.point_series import PointSeries
from ..framework.algorithm import SlopeMuseAlgorithm
from ..framework.inputs import Given
from ..framework.outputs import Made
from ..framework.required_packages import Need
from ..parameter_groups.drivers import add_driver_fields, given_columns, given_drivers
from ..parameter_groups.gnss import add_gnss_input, gnss_of
from ..parameter_groups.musenet import add_published_parameters, published_options

translate = QCoreApplication.translate

_CALIBRATES = translate(
    "SlopeMuse",
    "The most stable station takes a rate off the series before training, learnt up to the end of training. It is "
    "recorded in the model and cannot score it.",
)


class TrainMusenet(SlopeMuseAlgorithm):
    """Learns the daily rate of every point from the drivers."""

    ID = "trainmusenet"
    TITLE = translate("SlopeMuse", "Train a daily deformation model")
    GROUP = "Daily deformation"
    SUMMARY = translate(
        "SlopeMuse", "Learns how a slope answers to rain and reservoir level, from its InSAR series alone."
    )
    HELP = translate(
        "SlopeMuse",
        "<p>The model predicts the rate of every point and day from the drivers; the sum of the rates between two "
        "acquisitions is fitted to the measured difference, so no daily truth is invented. Nothing after the end "
        "of training is seen. The report scores the later acquisitions, as delivered and corrected, beside nine "
        "baselines with and without drivers. The method of the model is the one with the smallest error on held-out "
        "acquisitions of the training part.</p><p>Input: a point layer with one field per date [mm] and a table with "
        "one row per day.</p>"
        "<p>After Guo et al. 2023, doi 10.1109/JSTARS.2023.3338449, with the target changed as the guide tells.</p>",
    )
    TAGS = ("MUSEnet", "daily", "rain", "reservoir", "train", "LSTM")
    PACKAGES = ("safetensors", "scipy")
    NEEDS = (Need("torch", "VARIANT", ("published",)), Need("matplotlib", "REPORT"))

    def define(self) -> None:
        """Add the parameters."""
        self.add_series(
            "INPUT",
            translate("SlopeMuse", "InSAR series [mm]"),
            translate("SlopeMuse", "Point layer with a displacement field a date, positive towards the satellite."),
        )
        self.add_table(
            "HYDROLOGY",
            translate("SlopeMuse", "Hydrology (a row a day)"),
            translate("SlopeMuse", "Table with a date and daily columns; rain_mm and level_m are found by name."),
        )
        add_driver_fields(self)
        self.add_number(
            "MIN_COHERENCE",
            translate("SlopeMuse", "Least coherence [0–1]"),
            translate("SlopeMuse", "Points below are not used; points without a coherence are."),
            default=0.3,
            minimum=0.0,
            maximum=1.0,
        )
        self.add_polygons(
            "STABLE_AREA",
            translate("SlopeMuse", "Stable area"),
            translate(
                "SlopeMuse",
                "Polygons around ground that does not move: from it the error common to all points of a date is "
                "estimated. Without it, points that are quiet in the training part are taken.",
            ),
        )
        self.add_raster(
            "DEM",
            translate("SlopeMuse", "Height model [m]"),
            translate(
                "SlopeMuse",
                "With it the answer to rain and reservoir may vary with height and steepness as well as with place. "
                "The model keeps both: estimating needs no height model. Only for the variant rate.",
            ),
        )
        self.add_choice(
            "VARIANT",
            translate("SlopeMuse", "Variant"),
            translate(
                "SlopeMuse",
                "rate: daily rates fitted to measured differences. published: the network of the paper, a block of "
                "LSTM a kind of data and ten linear layers (needs torch).",
            ),
            ["rate", "published"],
            "rate",
        )
        self.add_date(
            "TRAIN_END",
            translate("SlopeMuse", "Last day of training"),
            translate("SlopeMuse", "Default: two thirds of the time. Later data only score the model."),
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
            translate("SlopeMuse", "File with everything that estimating needs; loading it runs no code."),
        )
        self.add_report_output(
            "REPORT",
            translate("SlopeMuse", "Report"),
            translate("SlopeMuse", "Scores on acquisitions after the end of training, with pictures."),
        )
        for name, label in (
            ("RMSE", translate("SlopeMuse", "RMSE of the model on later acquisitions as delivered [mm]")),
            ("RMSE_KF", translate("SlopeMuse", "RMSE of a Kalman filter without drivers as delivered [mm]")),
            ("RMSE_PERSISTENCE", translate("SlopeMuse", "RMSE of the last value as delivered [mm]")),
            ("N_POINTS", translate("SlopeMuse", "Points used")),
        ):
            self.add_number_output(name, label)

    def compute(self, given: Given, made: Made, progress: Progress) -> dict[str, Any]:
        """Train, and score what came after."""
        from ...plugin.core.daily import model_file
        from ...plugin.core.daily.musenet.musenet_model import PublishedModel
        from ...plugin.core.daily.rate.rate_model import DailyModel, TrainingOptions
        from ...plugin.core.training.musenet_report import published_report
        from ...plugin.core.training.rate_report import training_report
        from ...plugin.queries.polygons import points_in
        from ...plugin.support.runners import runner_for

        forcing = given_drivers(given, progress)
        series, calibration = _calibrated(given, given.series("INPUT"), forcing, progress)
        area = given.layer("STABLE_AREA")
        stable = None if area is None else points_in(series, area)
        model: DailyModel | PublishedModel
        if given.choice("VARIANT") == "published":
            if given.raster("DEM") is not None:
                progress.warn(translate("SlopeMuse", "DEM is not used: the published network knows no terrain."))
            arguments = {
                "series": series,
                "forcing": forcing,
                "options": published_options(given),
                "stable_mask": stable,
                "confirmed": given.boolean("CONFIRM_MANY"),
            }
            model = runner_for(network=True)("train_published", arguments, progress.part(0.05, 0.95))
        else:
            from ...plugin.core.training.rate_training import train
            from ...plugin.layers.dem import terrain_of

            options = TrainingOptions(
                min_coherence=given.number("MIN_COHERENCE") or 0.0,
                train_end=given.date("TRAIN_END"),
                seed=given.integer("SEED") or 0,
            )
            dem = given.raster("DEM")
            terrain = None if dem is None else terrain_of(series, dem, progress.part(0.05, 0.1))
            model = train(series, forcing, options, stable, progress.part(0.1, 0.95), terrain)
        model = model.made_by(
            series.lineage.child(
                self.ID,
                {**given.parameters(), **calibration},
                series.content_hash(),
                forcing.content_hash(),
                dates_seen=((str(series.dates[0]), str(model.train_end)),),
            ),
            given_columns(given),
        )
        made.file("MODEL", lambda path: model_file.save(model, path))
        if given.wants("REPORT"):
            page = (
                published_report(model, series, forcing, stable)
                if isinstance(model, PublishedModel)
                else training_report(model, series, forcing, stable)
            )
            made.html("REPORT", page)
        return {
            "RMSE": model.scores["rmse"],
            "RMSE_KF": model.scores["rmse_kf"],
            "RMSE_PERSISTENCE": model.scores["rmse_persistence"],
            "N_POINTS": model.n_points,
        }


def _calibrated(
    given: Given, series: PointSeries, forcing: Forcing, progress: Progress
) -> tuple[PointSeries, dict[str, Any]]:
    """Return the series at the rate of GNSS, learnt up to the end of training alone, and what the model carries."""
    if given.layer("GNSS") is None:
        return series, {}
    from ...plugin.core.inputs.gnss_calibration import calibrate
    from ...plugin.core.inputs.preparation import common_time

    _, train_end = common_time(series, forcing, given.date("TRAIN_END"), Progress())
    return calibrate(series, gnss_of(given, "GNSS", progress), train_end, progress.part(0.0, 0.05))
