"""One or two layers on one time axis."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QCoreApplication

from ...plugin.core.common.progress import Progress
from ..framework.algorithm import SlopeMuseAlgorithm
from ..framework.inputs import Given
from ..framework.outputs import Made
from ..framework.required_packages import Need
from ..parameter_groups.two_sensors import given_layers, given_training

translate = QCoreApplication.translate


class Harmonize(SlopeMuseAlgorithm):
    """Series of one or two sensors on common dates."""

    ID = "harmonize"
    TITLE = translate("SlopeMuse", "One time axis for two sensors")
    GROUP = "Fusion"
    SUMMARY = translate(
        "SlopeMuse",
        "Brings one or two layers to the same dates, each on its own, with sigma, flags and held-out scores.",
    )
    HELP = translate(
        "SlopeMuse",
        "<p>The dates run from the later first to the earlier last date of the layers, every STEP days. Each layer is "
        "brought there on its own; then the series of INPUT2 are shifted to count from the same moment as INPUT, by a "
        "fit over the common time (field zero_shift [mm]).</p>"
        "<p>The smoother takes the motion of a point as a line with what moves fast, over months, over years and every "
        "year; how much of each occurs is learned from all points together, and every point weighs it by its own "
        "series. Interpolators (pchip, linear) keep the noise of the acquisitions.</p>"
        "<p>lstm: a recurrent network, shared by all points, corrects the smoother as far as that helps on dates that "
        "it has not learned on. lstm_published: the network of Khalili et al. 2024, which looks back only. Both need "
        "torch and take minutes.</p>"
        "<p>The report hides dates from all methods and shows how near each comes. Sigma is that of the motion below "
        "the noise [mm]; field noise: one sigma of an acquisition [mm]. Flags: 0 observed on that day, 1 interpolated, "
        "2 in a gap of more than 3 usual intervals.</p>",
    )
    TAGS = ("interpolate", "resample", "dates", "LSTM", "smoother", "Gaussian process", "two sensors", "synergy")
    PACKAGES = ("scipy",)
    NEEDS = (Need("torch", "METHOD", ("lstm", "lstm_published")), Need("matplotlib", "REPORT"))

    def define(self) -> None:
        """Add the parameters."""
        self.add_series(
            "INPUT",
            translate("SlopeMuse", "InSAR series [mm]"),
            translate("SlopeMuse", "Point layer with a field a date."),
        )
        self.add_series(
            "INPUT2",
            translate("SlopeMuse", "Series of a second sensor [mm]"),
            translate("SlopeMuse", "In the same line of sight; other points and dates."),
            optional=True,
        )
        for name, label in (
            ("SIGMA", translate("SlopeMuse", "Sigma of the series [mm]")),
            ("SIGMA2", translate("SlopeMuse", "Sigma of the second series [mm]")),
        ):
            text = translate(
                "SlopeMuse", "Companion layer; it tells which dates are noisier than others. Default: all dates alike."
            )
            self.add_series(name, label, text, optional=True, advanced=True)
        self.add_number(
            "STEP",
            translate("SlopeMuse", "Days between the dates of the result"),
            translate("SlopeMuse", "From the first day that both layers cover."),
            default=12,
            integer=True,
        )
        self.add_date(
            "START",
            translate("SlopeMuse", "First day"),
            translate("SlopeMuse", "Default: the first day that both layers cover."),
        )
        self.add_date(
            "END",
            translate("SlopeMuse", "Last day"),
            translate("SlopeMuse", "Default: the last day that both layers cover."),
        )
        self.add_choice(
            "METHOD",
            translate("SlopeMuse", "Method"),
            translate("SlopeMuse", "The smoother has the least error on hidden dates; the report shows it for yours."),
            ["smoother", "lstm", "lstm_published", "pchip", "linear"],
            "smoother",
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
            translate("SlopeMuse", "Default: 30 for lstm, 86 for lstm_published; training may stop earlier."),
            integer=True,
            advanced=True,
        )
        self._add_outputs()

    def _add_outputs(self) -> None:
        self.add_series_output(
            "OUTPUT",
            translate("SlopeMuse", "Series on common dates [mm]"),
            translate("SlopeMuse", "The points of INPUT."),
        )
        self.add_series_output(
            "OUTPUT2",
            translate("SlopeMuse", "Second series on common dates [mm]"),
            translate("SlopeMuse", "The points of INPUT2."),
            optional=True,
        )
        for name, label, text in (
            (
                "OUTPUT_SIGMA",
                translate("SlopeMuse", "Sigma [mm]"),
                translate("SlopeMuse", "One sigma of the motion below the noise."),
            ),
            (
                "OUTPUT2_SIGMA",
                translate("SlopeMuse", "Sigma of the second series [mm]"),
                translate("SlopeMuse", "One sigma of the motion below the noise."),
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
            translate("SlopeMuse", "Report"),
            translate("SlopeMuse", "Errors of all methods on hidden dates."),
        )
        self.add_number_output("RMSE_HELDOUT", translate("SlopeMuse", "RMSE of the method on hidden dates [mm]"))
        self.add_number_output("RMSE_LINEAR", translate("SlopeMuse", "RMSE of straight lines on hidden dates [mm]"))

    def compute(self, given: Given, made: Made, progress: Progress) -> dict[str, Any]:
        """Bring the layers to common dates."""
        from ...plugin.core.temporal.harmonization_report import harmonize_report
        from ...plugin.core.temporal.methods import REGISTRY, TemporalMethod
        from ...plugin.support.runners import runner_for

        method = given.choice("METHOD")
        layers = given_layers(given)
        step = given.integer("STEP")
        arguments = {
            "layers": layers,
            "step_days": 12 if step is None else step,
            "start": given.date("START"),
            "end": given.date("END"),
            "method": method,
            "training": given_training(given),
            "parameters": given.parameters(),
        }
        done = runner_for(network=REGISTRY[TemporalMethod(method)].is_network)(
            "harmonize", arguments, progress.part(0.1, 0.9)
        )
        progress.info(done.notes[0])
        for note in done.notes[1:]:
            progress.warn(note)
        for name, layer in zip(("OUTPUT", "OUTPUT2"), done.layers):
            made.series(name, layer.series)
            made.series(f"{name}_SIGMA", layer.series, "sigma", layer.series.sigma)
            made.series(f"{name}_FLAG", layer.series, "flag", layer.series.flags)
        if given.wants("REPORT"):
            sources = {name: source for name in ("INPUT", "INPUT2") if (source := given.layer(name)) is not None}
            # within a graphical model every layer is called OUTPUT
            names = [name if source.name() == "OUTPUT" else source.name() for name, source in sources.items()]
            made.html("REPORT", harmonize_report(done, layers, names))
        return {"RMSE_HELDOUT": done.rmse(done.method), "RMSE_LINEAR": done.rmse("linear")}
