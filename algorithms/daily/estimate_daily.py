"""Estimate the displacement of every point for every day."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from qgis.PyQt.QtCore import QCoreApplication

from ...plugin.core.common.errors import InputError
from ...plugin.core.common.messages import message
from ...plugin.core.common.progress import Progress
from ..framework.algorithm import SlopeMuseAlgorithm
from ..framework.inputs import Given
from ..framework.outputs import Made
from ..parameter_groups.drivers import drivers_from

translate = QCoreApplication.translate


class EstimateDaily(SlopeMuseAlgorithm):
    """Turns acquisitions and drivers into a value, an interval and a rate a day."""

    ID = "estimatedaily"
    TITLE = translate("SlopeMuse", "Estimate daily deformation")
    GROUP = "Daily deformation"
    SUMMARY = translate("SlopeMuse", "Gives every point a displacement, a sigma and a rate for every day.")
    HELP = translate(
        "SlopeMuse",
        "<p>nowcast: what could be known on the day, from acquisitions up to the day less the latency and drivers up "
        "to the day. hindcast: all acquisitions, also later ones. scenario: days after the last acquisition with "
        "planned or forecast drivers.</p><p>Sigma is that of the displacement relative to the datum of the series, "
        "without the noise of an acquisition; 1.645 sigma holds 90 %. Flag 1: a driver is outside what the model was "
        "trained on; the interval is wider there. Flag 4: the point behaves unlike its training and follows its "
        "acquisitions; the flags add up to 5. Flag 2: no observation.</p><p>The estimate keeps the datum of the input. "
        "With a stable area it is relative to the stable area, and so are the acquisitions in the output Acquisitions "
        "in the datum of the estimate.</p>",
    )
    TAGS = ("MUSEnet", "daily", "nowcast", "forecast")
    PACKAGES = ("safetensors", "scipy")

    def define(self) -> None:
        """Add the parameters."""
        self.add_series(
            "INPUT",
            translate("SlopeMuse", "InSAR series [mm]"),
            translate("SlopeMuse", "The layer of the training, or one with newer dates or other points of the slope."),
        )
        self.add_model_file("MODEL", translate("SlopeMuse", "Model"), translate("SlopeMuse", "Made by the training."))
        self.add_table(
            "HYDROLOGY",
            translate("SlopeMuse", "Hydrology (a row a day)"),
            translate("SlopeMuse", "Table with the columns that the model was trained on."),
        )
        self.add_polygons(
            "STABLE_AREA",
            translate("SlopeMuse", "Stable area"),
            translate(
                "SlopeMuse",
                "Polygons around ground whose motion is subtracted: the estimate is relative to it. Default: the datum "
                "of the input is kept.",
            ),
        )
        self.add_date("START", translate("SlopeMuse", "First day"), translate("SlopeMuse", "Default: the first date."))
        self.add_date(
            "END",
            translate("SlopeMuse", "Last day"),
            translate("SlopeMuse", "Default: the last acquisition; in a scenario the last day of the drivers."),
        )
        self.add_number(
            "STEP",
            translate("SlopeMuse", "Step [days]"),
            translate("SlopeMuse", "1 gives one estimate per day."),
            default=1,
            minimum=1,
            integer=True,
        )
        self.add_number(
            "LATENCY",
            translate("SlopeMuse", "Latency of acquisitions [days]"),
            translate("SlopeMuse", "Days until an acquisition can be used in a nowcast."),
            default=0,
            minimum=0,
            integer=True,
        )
        self.add_choice(
            "MODE",
            translate("SlopeMuse", "Mode"),
            translate("SlopeMuse", "nowcast, hindcast or scenario."),
            ["nowcast", "hindcast", "scenario"],
            "nowcast",
        )
        self.add_series_output(
            "OUTPUT",
            translate("SlopeMuse", "Daily displacement [mm]"),
            translate("SlopeMuse", "Point layer with one field per day, in the datum of the input layer."),
        )
        for name, label, text in (
            (
                "OUTPUT_SIGMA",
                translate("SlopeMuse", "Sigma [mm]"),
                translate(
                    "SlopeMuse",
                    "One sigma relative to the datum of the series, without the noise of an acquisition; one field per "
                    "day.",
                ),
            ),
            (
                "RATE",
                translate("SlopeMuse", "Daily rate [mm/day]"),
                translate("SlopeMuse", "Instantaneous rate, a field a day."),
            ),
            (
                "OUTPUT_FLAG",
                translate("SlopeMuse", "Flags"),
                translate(
                    "SlopeMuse",
                    "The sum of 1 where a driver is outside the training range and 4 where the point behaves unlike "
                    "its training; 2 where nothing is known.",
                ),
            ),
            (
                "LATEST",
                translate("SlopeMuse", "Latest state"),
                translate(
                    "SlopeMuse",
                    "Points with the newest value, rate and 90 % interval, and since when they behave unlike their "
                    "training.",
                ),
            ),
            (
                "ACQUISITIONS",
                translate("SlopeMuse", "Acquisitions in the datum of the estimate [mm]"),
                translate(
                    "SlopeMuse",
                    "The input without the error of each date, relative to the stable area where one is given. With a "
                    "stable area it is written beside OUTPUT in any case, and the dock shows it with the estimate.",
                ),
            ),
        ):
            self.add_series_output(name, label, text, optional=True, by_default=name in ("OUTPUT_SIGMA", "LATEST"))
        self.add_file_output(
            "NETCDF",
            translate("SlopeMuse", "NetCDF"),
            translate(
                "SlopeMuse",
                "Displacement, sigma, flags and rate in one CF file of any length. A layer holds the newest 1,900 "
                "dates: for more dates this file is written beside OUTPUT in any case, and the dock reads it.",
            ),
            "NetCDF files (*.nc)",
            by_default=False,
        )

    def compute(self, given: Given, made: Made, progress: Progress) -> dict[str, Any]:
        """Estimate every day asked for."""
        from ...plugin.core.daily import model_file as modelfile
        from ...plugin.core.daily.dispatch import estimate
        from ...plugin.core.daily.musenet.musenet_model import PublishedModel
        from ...plugin.core.data.datum import ACQUISITIONS, DATUM, OF_INPUT, OF_STABLE_AREA
        from ...plugin.core.data.netcdf import ALL_DAYS, write_netcdf
        from ...plugin.core.inputs.gnss_calibration import as_in_training
        from ...plugin.core.inputs.target_days import newest_days
        from ...plugin.core.io.tables.archive import file_hash
        from ...plugin.layers import MAX_DATE_FIELDS
        from ...plugin.queries.polygons import points_in
        from ...plugin.styles.layer_style import displacement_style
        from ...plugin.support.runners import runner_for

        model_file = Path(str(given.path("MODEL")))
        model = modelfile.load(str(model_file))
        series = given.series("INPUT")
        if not np.isfinite(series.values).any():
            raise InputError(message("No point of INPUT has an observation, so there is nothing to begin from."))
        source = series
        series = as_in_training(series, model.lineage, progress)
        forcing = drivers_from(given, model.columns, progress)
        area = given.layer("STABLE_AREA")
        daily = estimate(
            series,
            model,
            forcing,
            start=given.date("START"),
            end=given.date("END"),
            step=given.integer("STEP") or 1,
            latency=given.integer("LATENCY") or 0,
            mode=given.choice("MODE"),
            stable_mask=None if area is None else points_in(series, area),
            progress=progress.part(0.1, 0.9),
            runner=runner_for(network=isinstance(model, PublishedModel)),
        )
        lineage = series.lineage.child(
            self.ID,
            {**given.parameters(), DATUM: OF_INPUT if area is None else OF_STABLE_AREA},
            source.content_hash(),
            forcing.content_hash(),
            file_hash(model_file),
            gnss_stations=model.lineage.gnss_stations,
            dates_seen=model.lineage.dates_seen,
        )
        if area is not None:
            progress.info(message("The estimate is relative to the stable area, not in the datum of the input."))
        result = daily.series.with_(lineage=lineage)
        every_day, every_rate = result, daily.rate_mm_per_day
        shown = newest_days(result.dates, MAX_DATE_FIELDS, progress)
        result, rate = result.dates_where(shown), every_rate[:, shown]
        name = translate("SlopeMuse", "Daily displacement [mm]")
        made.series("OUTPUT", result, style=displacement_style(result, result.values, name=name), daily=True)
        made.series("OUTPUT_SIGMA", result, "sigma", result.sigma)
        made.series("OUTPUT_FLAG", result, "flag", result.flags)
        made.series("RATE", result, "rate", rate)
        made.series("ACQUISITIONS", (daily.acquisitions or series).with_(lineage=lineage), ACQUISITIONS)
        if area is not None:
            made.beside("ACQUISITIONS", "OUTPUT", "_acquisitions.gpkg", ACQUISITIONS)
        made.points("LATEST", result.xy, result.crs, daily.latest(), lineage)

        def write(path: str) -> None:
            write_netcdf(path, every_day, every_rate)

        made.file("NETCDF", write)
        if not shown.all():
            made.beside("NETCDF", "OUTPUT", "_all_days.nc", ALL_DAYS)
        return {}
