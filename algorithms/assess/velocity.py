"""Fits velocities to series."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.PyQt.QtCore import QCoreApplication

from ...plugin.core.common.nan_statistics import nanpercentile
from ...plugin.core.common.progress import Progress
from ..framework.algorithm import SlopeMuseAlgorithm
from ..framework.inputs import Given
from ..framework.outputs import Made
from ..framework.required_packages import Need

translate = QCoreApplication.translate


class Velocity(SlopeMuseAlgorithm):
    """Velocity, acceleration, season and steps in one fit."""

    ID = "velocity"
    TITLE = translate("SlopeMuse", "Velocity map")
    GROUP = "Prepare"
    SUMMARY = translate("SlopeMuse", "Fits velocity, acceleration, seasons and steps jointly, with their sigma.")
    HELP = translate(
        "SlopeMuse",
        "<p>One least squares at every point: a season or a step that is left out would bias the velocity. The sigma "
        "comes from the residuals and grows with their correlation in time.</p>"
        "<p>The result keeps the series and gains velocity, velocity_std [mm/yr]; acceleration, acceleration_std "
        "[mm/yr²]; annual_mm, annual_peak_day (day of the year of the maximum) and the same for semiannual; a field "
        "step_YYYYMMDD [mm] a step; r2, rmse [mm], n_dates.</p>"
        "<p>The histogram is that of figures 8 and 10 of Khalili et al. 2024.</p>",
    )
    TAGS = ("rate", "trend", "acceleration", "season", "histogram", "map")
    NEEDS = (Need("matplotlib", "HISTOGRAM"),)

    def define(self) -> None:
        """Add the parameters."""
        self.add_series(
            "INPUT",
            translate("SlopeMuse", "InSAR series [mm]"),
            translate("SlopeMuse", "Point layer with a field a date."),
        )
        self.add_series(
            "SIGMA",
            translate("SlopeMuse", "Sigma of the series [mm]"),
            translate("SlopeMuse", "Companion layer; its inverse squares are the weights. Default: all dates alike."),
            optional=True,
        )
        self.add_choice(
            "TERMS",
            translate("SlopeMuse", "What is fitted"),
            translate("SlopeMuse", "The linear term is always there; seasons need more than a year."),
            ["linear", "acceleration", "annual", "semiannual"],
            "linear",
            several=True,
        )
        self.add_text(
            "STEPS",
            translate("SlopeMuse", "Days of steps"),
            translate("SlopeMuse", "Such as 2020-07-11, 2021-06-28: from each on the series may be offset."),
        )
        self.add_series_output(
            "OUTPUT",
            translate("SlopeMuse", "Velocities [mm/yr]"),
            translate("SlopeMuse", "The layer with the fields of the fit, coloured by velocity."),
        )
        self.add_report_output(
            "HISTOGRAM",
            translate("SlopeMuse", "Histogram"),
            translate("SlopeMuse", "Points by velocity, their mode, and the range of three quarters of them."),
        )

    def compute(self, given: Given, made: Made, progress: Progress) -> dict[str, Any]:
        """Fit every point."""
        from ...plugin.core.timeseries.velocity import velocities
        from ...plugin.core.timeseries.velocity_report import velocity_report
        from ...plugin.styles.layer_style import Style

        series = given.series("INPUT", "SIGMA")
        terms = given.choices("TERMS") or ("linear",)
        out = velocities(series, terms, given.dates("STEPS"), given.parameters(), progress.part(0.2, 0.8))
        velocity = out.attributes["velocity"]
        limit = max(float(nanpercentile(np.abs(velocity), 98)), 1.0)
        name = translate("SlopeMuse", "Velocity [mm/yr]")
        made.series("OUTPUT", out, style=Style('"velocity"', limit, "mm/yr", name=name))
        lost = int((~np.isfinite(velocity)).sum())
        if lost:
            progress.warn(
                translate("SlopeMuse", "{n} of {all} points have too few dates and get no velocity.").format(
                    n=lost, all=out.n_points
                )
            )
        if given.wants("HISTOGRAM"):
            layer = given.layer("INPUT")
            made.html("HISTOGRAM", velocity_report(out, terms, "a layer" if layer is None else layer.name()))
        return {}
