"""Estimation of daily displacement for every point."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from qgis.PyQt.QtCore import QCoreApplication

from ...plugin.core.common.errors import InputError
from ...plugin.core.common.messages import message
from ...plugin.core.common.progress import Progress
from ...plugin.queries.layer_kinds import LayerKind
from ..framework.algorithm import SlopeMuseAlgorithm
from ..framework.output_writer import OutputWriter
from ..framework.parameter_reader import ParameterReader
from ..parameter_groups.drivers import drivers_from
from ..parameter_groups.scheduler import add_scheduler

translate = QCoreApplication.translate


class EstimateDaily(SlopeMuseAlgorithm):
    """Estimates daily displacement, sigma and rate from acquisitions and drivers."""

    ID = "estimatedaily"
    TITLE = translate("SlopeMuse", "Estimate daily deformation")
    GROUP = "Daily deformation"
    SUMMARY = translate("SlopeMuse", "Estimates displacement, sigma and rate per point and day.")
    HELP = translate(
        "SlopeMuse",
        "<p>nowcast: each day is estimated only from drivers up to that day and acquisitions available by "
        "then, given their latency. hindcast: all acquisitions are used, including later ones. scenario: "
        "days after the last acquisition are estimated with planned or forecast drivers.</p><p>Sigma is the "
        "standard deviation of the displacement relative to the datum of the series, excluding acquisition "
        "noise; ±1.645 sigma is a 90 % interval. Flag 1: a driver is outside its training range and the "
        "interval is widened. Flag 4: the point deviates from its behaviour in training and the estimate "
        "follows its acquisitions; if flags 1 and 4 both apply, the value is 5. Flag 2: no "
        "observation.</p><p>The estimate keeps the datum of the input. With a stable area, the estimate and "
        "the output “Acquisitions in the datum of the estimate” are relative to that area.</p>",
    )
    TAGS = ("MUSEnet", "daily", "nowcast", "forecast")
    BASIC = ("INPUT", "MODEL", "HYDROLOGY", "START", "END")
    PACKAGES = ("safetensors", "scipy")

    def define(self) -> None:
        """Add the parameters."""
        self.add_series(
            "INPUT",
            translate("SlopeMuse", "InSAR series [mm]"),
            translate(
                "SlopeMuse",
                "The layer used for training, or one with newer acquisitions or other points of the same slope.",
            ),
            kind=LayerKind.ACQUISITIONS,
        )
        self.add_model_file(
            "MODEL",
            translate("SlopeMuse", "Model"),
            translate("SlopeMuse", "Model file written by “Train a daily deformation model”."),
        )
        self.add_table(
            "HYDROLOGY",
            translate("SlopeMuse", "Hydrology (one row per day)"),
            translate("SlopeMuse", "Table with the driver columns used for training."),
        )
        self.add_polygons(
            "STABLE_AREA",
            translate("SlopeMuse", "Stable area"),
            translate(
                "SlopeMuse",
                "Polygons around stable ground. The estimate is relative to this area. Default: the datum of "
                "the input is kept.",
            ),
        )
        self.add_date(
            "START", translate("SlopeMuse", "First day"), translate("SlopeMuse", "Default: the first acquisition.")
        )
        self.add_date(
            "END",
            translate("SlopeMuse", "Last day"),
            translate("SlopeMuse", "Default: the last acquisition; for a scenario, the last day with driver data."),
        )
        self.add_number(
            "STEP",
            translate("SlopeMuse", "Step [days]"),
            translate("SlopeMuse", "1: one estimate per day."),
            default=1,
            minimum=1,
            integer=True,
        )
        self.add_number(
            "LATENCY",
            translate("SlopeMuse", "Acquisition latency [days]"),
            translate("SlopeMuse", "Number of days until an acquisition becomes available for a nowcast."),
            default=0,
            minimum=0,
            integer=True,
        )
        self.add_choice(
            "MODE",
            translate("SlopeMuse", "Mode"),
            translate("SlopeMuse", "nowcast, hindcast or scenario."),
            {
                "nowcast": translate("SlopeMuse", "Nowcast: only data available on each day"),
                "hindcast": translate("SlopeMuse", "Hindcast: all acquisitions, including later ones"),
                "scenario": translate("SlopeMuse", "Scenario: planned or forecast drivers"),
            },
            "nowcast",
        )
        add_scheduler(self)
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
                    "Standard deviation (1σ) relative to the datum of the series, excluding acquisition "
                    "noise; one field per day.",
                ),
            ),
            (
                "RATE",
                translate("SlopeMuse", "Daily rate [mm/day]"),
                translate("SlopeMuse", "Instantaneous rate, one field per day."),
            ),
            (
                "OUTPUT_FLAG",
                translate("SlopeMuse", "Flags"),
                translate(
                    "SlopeMuse",
                    "Sum of 1 (a driver is outside its training range) and 4 (the point deviates from its "
                    "behaviour in training); 2: no observation.",
                ),
            ),
            (
                "LATEST",
                translate("SlopeMuse", "Latest state"),
                translate(
                    "SlopeMuse",
                    "Points with the latest value, rate and 90 % interval, and the date on which they began "
                    "to deviate from their behaviour during the training period.",
                ),
            ),
            (
                "ACQUISITIONS",
                translate("SlopeMuse", "Acquisitions in the datum of the estimate [mm]"),
                translate(
                    "SlopeMuse",
                    "The input without the common-mode error of each acquisition, relative to the stable "
                    "area if one is set. If a stable area is set, this layer is always written next to "
                    "OUTPUT, and the dock shows it with the estimate.",
                ),
            ),
        ):
            self.add_series_output(name, label, text, optional=True, by_default=name in ("OUTPUT_SIGMA", "LATEST"))
        self.add_file_output(
            "NETCDF",
            translate("SlopeMuse", "NetCDF"),
            translate(
                "SlopeMuse",
                "Displacement, sigma, flags and rate in one CF-compliant file without a limit on the number "
                "of dates. A layer contains at most the 1,900 most recent dates; with more dates, this file "
                "is always written next to OUTPUT, and the dock reads it.",
            ),
            "NetCDF files (*.nc)",
            by_default=False,
        )

    def compute(self, reader: ParameterReader, outputs: OutputWriter, progress: Progress) -> dict[str, Any]:
        """Estimate all requested days."""
        from ...plugin.core.daily import model_file as modelfile
        from ...plugin.core.daily.dispatch import estimate
        from ...plugin.core.daily.musenet.musenet_model import PublishedModel
        from ...plugin.core.data.datum import ACQUISITIONS, DATUM, OF_INPUT, OF_STABLE_AREA
        from ...plugin.core.data.netcdf import ALL_DAYS, write_netcdf
        from ...plugin.core.inputs.gnss_calibration import calibrated_as_in_training
        from ...plugin.core.inputs.target_days import newest_days
        from ...plugin.core.io.tables.archive import file_hash
        from ...plugin.layers import MAX_DATE_FIELDS
        from ...plugin.queries.polygons import points_in
        from ...plugin.styles.flag_style import FlagStyle
        from ...plugin.styles.layer_style import displacement_style, rate_style
        from ...plugin.support.runners import runner_for

        model_file = Path(str(reader.path("MODEL")))
        model = modelfile.load(str(model_file))
        series = reader.series("INPUT")
        if not np.isfinite(series.values).any():
            raise InputError(message("No point in INPUT has an observation; choose a layer with displacement values."))
        source = series
        series = calibrated_as_in_training(series, model.lineage, progress)
        forcing = drivers_from(reader, model.columns, progress)
        area = reader.layer("STABLE_AREA")
        daily = estimate(
            series,
            model,
            forcing,
            start=reader.date("START"),
            end=reader.date("END"),
            step=reader.integer("STEP") or 1,
            latency=reader.integer("LATENCY") or 0,
            mode=reader.choice("MODE"),
            stable_mask=None if area is None else points_in(series, area, reader.selected_only("STABLE_AREA")),
            progress=progress.part(0.1, 0.9),
            runner=runner_for(network=isinstance(model, PublishedModel)),
            arrays=outputs.large_arrays("OUTPUT", "OUTPUT_SIGMA", "RATE", "OUTPUT_FLAG", "NETCDF", "LATEST"),
        )
        lineage = series.lineage.child(
            self.ID,
            {**reader.parameters(), DATUM: OF_INPUT if area is None else OF_STABLE_AREA},
            source.content_hash(progress),
            forcing.content_hash(),
            file_hash(model_file),
            gnss_stations=model.lineage.gnss_stations,
            dates_seen=model.lineage.dates_seen,
        )
        if area is not None:
            progress.info(message("The estimate is relative to the stable area, not to the datum of the input."))
        result = daily.series.with_(lineage=lineage)
        every_day, every_rate = result, daily.rate_mm_per_day
        shown = newest_days(result.dates, MAX_DATE_FIELDS, progress)
        rate = every_rate
        if not shown.all():
            recent = slice(int(shown.argmax()), None)
            result, rate = result.dates_where(recent), every_rate[:, recent]
        name = translate("SlopeMuse", "Daily displacement [mm]")
        outputs.series("OUTPUT", result, style=displacement_style(result, result.values, name=name), daily=True)
        outputs.series("OUTPUT_SIGMA", result, "sigma", result.sigma)
        outputs.series("OUTPUT_FLAG", result, "flag", result.flags, FlagStyle(tuple(result.dates)))
        outputs.series("RATE", result, "rate", rate)
        outputs.series("ACQUISITIONS", (daily.acquisitions or series).with_(lineage=lineage), ACQUISITIONS)
        if area is not None:
            outputs.beside("ACQUISITIONS", "OUTPUT", "_acquisitions.gpkg", ACQUISITIONS)
        latest = daily.latest()
        style = rate_style("rate_mm_per_day", latest["rate_mm_per_day"].astype(float), result.component)
        outputs.points("LATEST", result.xy, result.crs, latest, lineage, style)

        def write(path: str) -> None:
            write_netcdf(path, every_day, every_rate)

        outputs.file("NETCDF", write)
        if not shown.all():
            outputs.beside("NETCDF", "OUTPUT", "_all_days.nc", ALL_DAYS)
        return {}
