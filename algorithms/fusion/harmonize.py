"""Temporal harmonization of one or two layers."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QCoreApplication

from ...plugin.core.common.progress import Progress
from ..framework.algorithm import SlopeMuseAlgorithm
from ..framework.output_writer import OutputWriter
from ..framework.parameter_reader import ParameterReader
from ..framework.required_packages import ConditionalPackage
from ..parameter_groups.scheduler import add_scheduler
from ..parameter_groups.two_sensors import add_training, layers_of, training_of

translate = QCoreApplication.translate


class Harmonize(SlopeMuseAlgorithm):
    """Resamples the series of one or two sensors to common dates."""

    ID = "harmonize"
    TITLE = translate("SlopeMuse", "Harmonize the dates of two sensors")
    GROUP = "Fusion"
    SUMMARY = translate(
        "SlopeMuse",
        "Resamples one or two layers to common dates, with sigma, flags and scores on held-out dates.",
    )
    HELP = translate(
        "SlopeMuse",
        "<p>The output dates cover the common period of the layers, every STEP days. Each layer is processed "
        "independently; then the series of INPUT2 are shifted to the same reference date as INPUT by a fit over "
        "the common period (stored in the field zero_shift [mm]).</p><p>The smoother models the motion of a point "
        "as a linear trend plus fast, monthly, multi-year and annual components. Their variances are estimated "
        "from all points together and adapted to each series. The interpolators (pchip, linear) keep the noise of "
        "the acquisitions.</p><p>lstm: a recurrent network shared by all points corrects the smoother to the "
        "extent that this reduces the error on held-out dates. lstm_published: the network of Khalili et al. "
        "(2024), which uses only past values. Both require torch and take several minutes.</p><p>pretrained: a "
        "network trained on simulated slopes corrects the smoother with the signal shared by the points, to the "
        "extent that this reduces the error on held-out dates; it requires neither torch nor training.</p><p>The "
        "report compares the errors of all methods on held-out dates. Sigma is the standard deviation of the "
        "motion, excluding acquisition noise [mm]; the field “noise” contains the standard deviation of a single "
        "acquisition [mm]. Flags: 0 observed on that day, 1 interpolated, 2 in a gap of more than 3 typical "
        "intervals.</p>",
    )
    TAGS = ("interpolate", "resample", "dates", "LSTM", "smoother", "Gaussian process", "two sensors", "synergy")
    BASIC = ("INPUT", "INPUT2", "STEP", "METHOD")
    PACKAGES = ("scipy",)
    NEEDS = (
        ConditionalPackage("torch", "METHOD", ("lstm", "lstm_published")),
        ConditionalPackage("matplotlib", "REPORT"),
    )

    def define(self) -> None:
        """Add the parameters."""
        self.add_series(
            "INPUT",
            translate("SlopeMuse", "InSAR series [mm]"),
            translate("SlopeMuse", "Point layer with one field per date."),
        )
        self.add_series(
            "INPUT2",
            translate("SlopeMuse", "Series of a second sensor [mm]"),
            translate("SlopeMuse", "Point layer in the same line of sight as INPUT; points and dates may differ."),
            optional=True,
        )
        for name, label in (
            ("SIGMA", translate("SlopeMuse", "Sigma of the series [mm]")),
            ("SIGMA2", translate("SlopeMuse", "Sigma of the second series [mm]")),
        ):
            text = translate("SlopeMuse", "Companion layer with the noise per date. Default: equal noise on all dates.")
            self.add_series(name, label, text, optional=True, advanced=True)
        self.add_number(
            "STEP",
            translate("SlopeMuse", "Interval between output dates [days]"),
            translate("SlopeMuse", "Counted from the first day covered by both layers."),
            default=12,
            integer=True,
        )
        self.add_date(
            "START",
            translate("SlopeMuse", "First day"),
            translate("SlopeMuse", "Default: the first day covered by both layers."),
        )
        self.add_date(
            "END",
            translate("SlopeMuse", "Last day"),
            translate("SlopeMuse", "Default: the last day covered by both layers."),
        )
        self.add_choice(
            "METHOD",
            translate("SlopeMuse", "Method"),
            translate(
                "SlopeMuse",
                "In our benchmarks, the smoother corrected by the pretrained network has the smallest error on "
                "held-out dates; the report compares all methods on your data.",
            ),
            {
                "smoother": translate("SlopeMuse", "Smoother, each point independently"),
                "lstm": translate("SlopeMuse", "Smoother corrected by an LSTM (needs torch)"),
                "lstm_published": translate("SlopeMuse", "LSTM as published, past values only (needs torch)"),
                "pchip": translate("SlopeMuse", "Monotone cubic interpolation (PCHIP)"),
                "linear": translate("SlopeMuse", "Linear interpolation"),
                "pretrained": translate("SlopeMuse", "Smoother corrected by a pretrained network (recommended)"),
            },
            "pretrained",
        )
        add_training(
            self, translate("SlopeMuse", "Default: 30 for lstm, 86 for lstm_published; training may stop early.")
        )
        self.add_choice(
            "LSTM_INPUTS",
            translate("SlopeMuse", "Inputs of the LSTM (lstm_published)"),
            translate(
                "SlopeMuse",
                "cumulative: the displacements before the date, as published; relative: the displacements relative "
                "to the most recent one, with their ages, so that the prediction horizon is an input to the "
                "network.",
            ),
            {
                "cumulative": translate("SlopeMuse", "Cumulative displacements (as published)"),
                "relative": translate("SlopeMuse", "Relative to the most recent displacement, with ages"),
            },
            "cumulative",
            advanced=True,
        )
        add_scheduler(self)
        self._add_outputs()

    def _add_outputs(self) -> None:
        self.add_series_output(
            "OUTPUT",
            translate("SlopeMuse", "Series on common dates [mm]"),
            translate("SlopeMuse", "Points of INPUT with their series on common dates."),
        )
        self.add_series_output(
            "OUTPUT2",
            translate("SlopeMuse", "Second series on common dates [mm]"),
            translate("SlopeMuse", "Points of INPUT2 with their series on common dates."),
            optional=True,
        )
        for name, label, text in (
            (
                "OUTPUT_SIGMA",
                translate("SlopeMuse", "Sigma [mm]"),
                translate("SlopeMuse", "Standard deviation (1σ) of the motion, excluding acquisition noise."),
            ),
            (
                "OUTPUT2_SIGMA",
                translate("SlopeMuse", "Sigma of the second series [mm]"),
                translate("SlopeMuse", "Standard deviation (1σ) of the motion, excluding acquisition noise."),
            ),
            (
                "OUTPUT_FLAG",
                translate("SlopeMuse", "Flags"),
                translate("SlopeMuse", "0 observed, 1 interpolated, 2 gap."),
            ),
            (
                "OUTPUT2_FLAG",
                translate("SlopeMuse", "Flags of the second series"),
                translate("SlopeMuse", "0 observed, 1 interpolated, 2 gap."),
            ),
        ):
            self.add_series_output(name, label, text, optional=True, by_default=False)
        self.add_report_output(
            "REPORT",
            translate("SlopeMuse", "Time axis report"),
            translate("SlopeMuse", "Errors of all methods on held-out dates."),
        )
        self.add_number_output("RMSE_HELDOUT", translate("SlopeMuse", "RMSE of the method on held-out dates [mm]"))
        self.add_number_output(
            "RMSE_LINEAR", translate("SlopeMuse", "RMSE of linear interpolation on held-out dates [mm]")
        )

    def compute(self, reader: ParameterReader, outputs: OutputWriter, progress: Progress) -> dict[str, Any]:
        """Resample the layers to common dates."""
        from ...plugin.core.temporal.harmonization_report import harmonize_report
        from ...plugin.core.temporal.methods import REGISTRY, TemporalMethod
        from ...plugin.styles.flag_style import RESAMPLED_LABELS, FlagStyle
        from ...plugin.support.runners import runner_for

        method = reader.choice("METHOD")
        layers = layers_of(reader)
        step = reader.integer("STEP")
        names = [title for name in ("INPUT", "INPUT2") if (title := reader.title(name))]
        arguments = {
            "layers": layers,
            "step_days": 12 if step is None else step,
            "start": reader.date("START"),
            "end": reader.date("END"),
            "method": method,
            "training": training_of(reader),
            "lstm_inputs": reader.choice("LSTM_INPUTS"),
            "parameters": reader.parameters(),
            "names": names,
        }
        done = runner_for(network=REGISTRY[TemporalMethod(method)].is_network)(
            "harmonize", arguments, progress.part(0.1, 0.9)
        )
        progress.log_all(done.notes, done.limitations)
        progress.info(done.verdict())
        for name, layer in zip(("OUTPUT", "OUTPUT2"), done.layers):
            outputs.series(name, layer.series)
            outputs.series(f"{name}_SIGMA", layer.series, "sigma", layer.series.sigma)
            flags = FlagStyle(tuple(layer.series.dates), labels=RESAMPLED_LABELS)
            outputs.series(f"{name}_FLAG", layer.series, "flag", layer.series.flags, flags)
        if reader.is_requested("REPORT"):
            outputs.html("REPORT", harmonize_report(done, layers, names))
        return {"RMSE_HELDOUT": done.rmse(done.method), "RMSE_LINEAR": done.rmse("linear")}
