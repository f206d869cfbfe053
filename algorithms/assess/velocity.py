"""Velocity map of a layer."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.PyQt.QtCore import QCoreApplication

from ...plugin.core.common.messages import message, plural
from ...plugin.core.common.nan_statistics import nanpercentile
from ...plugin.core.common.progress import Progress
from ..framework.algorithm import SlopeMuseAlgorithm
from ..framework.output_writer import OutputWriter
from ..framework.parameter_reader import ParameterReader
from ..framework.required_packages import ConditionalPackage
from ..parameter_groups.scheduler import add_scheduler

translate = QCoreApplication.translate


class Velocity(SlopeMuseAlgorithm):
    """Fits velocity, acceleration, seasonal terms and steps jointly."""

    ID = "velocity"
    TITLE = translate("SlopeMuse", "Velocity map")
    GROUP = "Prepare"
    SUMMARY = translate(
        "SlopeMuse", "Fits velocity, acceleration, seasonal terms and steps jointly, each with its sigma."
    )
    HELP = translate(
        "SlopeMuse",
        "<p>All terms are fitted jointly, with one least-squares fit per point: an omitted seasonal term or "
        "step would bias the velocity. The sigma is derived from the residuals and increases with their "
        "temporal correlation.</p><p>The result keeps the series and adds the fields velocity, velocity_std "
        "[mm/yr]; acceleration, acceleration_std [mm/yr²]; annual_mm, annual_peak_day (day of the year of "
        "the maximum) and the corresponding semiannual fields; one field step_YYYYMMDD [mm] per step; r2, "
        "rmse [mm], n_dates.</p><p>The histogram follows Figures 8 and 10 of Khalili et al. (2024).</p>",
    )
    TAGS = ("rate", "trend", "acceleration", "season", "histogram", "map")
    BASIC = ("INPUT", "TERMS", "STEPS")
    NEEDS = (ConditionalPackage("matplotlib", "HISTOGRAM"),)

    def define(self) -> None:
        """Add the parameters."""
        self.add_series(
            "INPUT",
            translate("SlopeMuse", "InSAR series [mm]"),
            translate("SlopeMuse", "Point layer with one field per date."),
        )
        self.add_series(
            "SIGMA",
            translate("SlopeMuse", "Sigma of the series [mm]"),
            translate("SlopeMuse", "Companion layer; dates are weighted by 1/σ². Default: equal weights."),
            optional=True,
        )
        self.add_choice(
            "TERMS",
            translate("SlopeMuse", "Terms of the fit"),
            translate(
                "SlopeMuse", "The linear term is always included; seasonal terms require more than one year of data."
            ),
            {
                "linear": translate("SlopeMuse", "Linear trend"),
                "acceleration": translate("SlopeMuse", "Acceleration"),
                "annual": translate("SlopeMuse", "Annual term"),
                "semiannual": translate("SlopeMuse", "Semi-annual term"),
            },
            "linear",
            several=True,
        )
        self.add_text(
            "STEPS",
            translate("SlopeMuse", "Step dates"),
            translate(
                "SlopeMuse",
                "For example 2020-07-11, 2021-06-28; an offset in the series is estimated from each of these "
                "dates onwards.",
            ),
        )
        add_scheduler(self)
        self.add_series_output(
            "OUTPUT",
            translate("SlopeMuse", "Velocities [mm/yr]"),
            translate("SlopeMuse", "The input layer with the fit results as additional fields, coloured by velocity."),
        )
        self.add_report_output(
            "HISTOGRAM",
            translate("SlopeMuse", "Histogram"),
            translate(
                "SlopeMuse",
                "Number of points per velocity class, the mode, and the range that contains three quarters "
                "of the points.",
            ),
        )

    def compute(self, reader: ParameterReader, outputs: OutputWriter, progress: Progress) -> dict[str, Any]:
        """Fit all points."""
        from ...plugin.core.timeseries.velocity import velocities
        from ...plugin.core.timeseries.velocity_report import velocity_report
        from ...plugin.styles.layer_style import Style

        series = reader.series("INPUT", "SIGMA")
        terms = reader.choices("TERMS") or ("linear",)
        out = velocities(series, terms, reader.dates("STEPS"), reader.parameters(), progress.part(0.2, 0.8))
        velocity = out.attributes["velocity"]
        limit = max(float(nanpercentile(np.abs(velocity), 98)), 1.0)
        name = translate("SlopeMuse", "Velocity [mm/yr]")
        outputs.series("OUTPUT", out, style=Style('"velocity"', limit, "mm/yr", name=name))
        lost = int((~np.isfinite(velocity)).sum())
        if lost:
            progress.warn(
                plural(
                    "{count} of {n_points:,} points has too few dates to estimate a velocity.",
                    "{count:,} of {n_points:,} points have too few dates to estimate a velocity.",
                    count=lost,
                    n_points=out.n_points,
                )
            )
        if lost < out.n_points:
            low, median, high = (float(nanpercentile(velocity, share)) for share in (5, 50, 95))
            progress.info(
                message(
                    "The median velocity is {median:.1f} mm/yr; 90 % of the points lie between {low:.1f} and "
                    "{high:.1f} mm/yr.",
                    median=median,
                    low=low,
                    high=high,
                )
            )
        if reader.is_requested("HISTOGRAM"):
            outputs.html("HISTOGRAM", velocity_report(out, terms, reader.title("INPUT")))
        return {}
