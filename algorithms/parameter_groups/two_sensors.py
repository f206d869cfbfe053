"""Parameters shared by the two-sensor algorithms: one or two layers with their sigmas, and training options."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from ...plugin.core.common.errors import InputError
from ...plugin.core.common.messages import message
from ...plugin.core.data.point_series import PointSeries
from ...plugin.core.environment.torch_runtime import TrainingChoice
from ..framework.parameter_definitions import ParameterDefinitions
from ..framework.parameter_reader import ParameterReader

translate = QCoreApplication.translate


def add_training(definitions: ParameterDefinitions, epochs_help: str) -> None:
    """Add the seed and the number of epochs; `epochs_help` states the default for each method."""
    definitions.add_number(
        "SEED",
        translate("SlopeMuse", "Random seed"),
        translate("SlopeMuse", "The same seed gives the same result."),
        default=0,
        integer=True,
        advanced=True,
    )
    definitions.add_number(
        "TRAINING_EPOCHS",
        translate("SlopeMuse", "Maximum number of epochs"),
        epochs_help,
        minimum=0,
        integer=True,
        automatic=True,
        advanced=True,
    )


def layers_of(reader: ParameterReader) -> list[PointSeries]:
    """Return INPUT and, if set, INPUT2, with SIGMA and SIGMA2."""
    inputs = ["INPUT"] + (["INPUT2"] if reader.is_requested("INPUT2") else [])
    if len(inputs) == 1 and reader.is_requested("SIGMA2"):
        raise InputError(message("SIGMA2 belongs to a second layer; set INPUT2 or omit SIGMA2."))
    return [reader.series(name, "SIGMA" + name[5:]) for name in inputs]


def training_of(reader: ParameterReader) -> TrainingChoice:
    """Return SEED, TRAINING_EPOCHS and the torch device in the user's settings."""
    from ...plugin.support.settings import Settings

    kept = Settings.load()
    # 0 is "automatic"
    return TrainingChoice(reader.integer("SEED") or 0, reader.integer("TRAINING_EPOCHS") or None, kept.torch_device)
