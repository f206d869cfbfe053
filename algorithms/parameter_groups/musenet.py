"""Parameters of the published network, and its options from their values."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication

if TYPE_CHECKING:
    from ...plugin.core.daily.musenet.musenet_model import PublishedOptions
    from ..framework.algorithm import SlopeMuseAlgorithm
    from ..framework.parameter_reader import ParameterReader

translate = QCoreApplication.translate


def add_published_parameters(algorithm: SlopeMuseAlgorithm) -> None:
    """Add the parameters used only with VARIANT = published."""
    algorithm.add_choice(
        "SCOPE",
        translate("SlopeMuse", "Networks (published)"),
        translate(
            "SlopeMuse",
            "shared: one network for all points; per_point: one network per point (slow, intended for few points).",
        ),
        {
            "shared": translate("SlopeMuse", "One network for all points"),
            "per_point": translate("SlopeMuse", "One network per point (slow)"),
        },
        "shared",
        advanced=True,
    )
    algorithm.add_choice(
        "TARGET",
        translate("SlopeMuse", "Target (published)"),
        translate(
            "SlopeMuse",
            "acquisitions: measured values, predicted from earlier ones; interpolated: daily values "
            "interpolated linearly between all acquisitions, as published; they depend on future data.",
        ),
        {
            "acquisitions": translate("SlopeMuse", "Measured acquisitions"),
            "interpolated": translate("SlopeMuse", "Interpolated days, as published (uses future data)"),
        },
        "acquisitions",
        advanced=True,
    )
    for name, label, text, default in (
        (
            "DEFORMATION_LAGS",
            translate("SlopeMuse", "Past displacements (published)"),
            translate("SlopeMuse", "Number of past displacements per sample; the paper uses 30."),
            30,
        ),
        (
            "LAG_STEP",
            translate("SlopeMuse", "Days between past displacements (published)"),
            translate("SlopeMuse", "The paper uses 12, the revisit time of the satellite."),
            12,
        ),
        (
            "DRIVER_LAGS",
            translate("SlopeMuse", "Number of daily values per driver (published)"),
            translate("SlopeMuse", "The paper uses 30. The rate variant uses a fixed memory of 400 days."),
            30,
        ),
    ):
        algorithm.add_number(name, label, text, default=default, minimum=1, integer=True, advanced=True)
    algorithm.add_number(
        "TRAINING_EPOCHS",
        translate("SlopeMuse", "Epochs (published)"),
        translate(
            "SlopeMuse",
            "Maximum number of passes over the samples; the network with the smallest error on "
            "held-out days is kept. Default: 60.",
        ),
        automatic=True,
        minimum=1,
        integer=True,
        advanced=True,
    )
    algorithm.add_number(
        "LEARNING_RATE",
        translate("SlopeMuse", "Learning rate (published)"),
        translate("SlopeMuse", "Learning rate of the Adam optimiser. Default: 0.0001, as published."),
        minimum=1e-7,
        maximum=1.0,
        advanced=True,
    )
    algorithm.add_choice(
        "DEVICE",
        translate("SlopeMuse", "Device (published)"),
        translate("SlopeMuse", "auto uses a GPU if torch supports one."),
        {
            "auto": translate("SlopeMuse", "GPU if available"),
            "cpu": translate("SlopeMuse", "Processor (CPU)"),
            "cuda": translate("SlopeMuse", "Graphics card (CUDA)"),
        },
        "auto",
        advanced=True,
    )
    for name, label, text, choices in (
        (
            "READING_ORDER",
            translate("SlopeMuse", "Reading order (published)"),
            translate(
                "SlopeMuse",
                "oldest_first: forwards in time; newest_first: backwards from the day before the target, as "
                "in Eq. (6) of the paper.",
            ),
            {
                "oldest_first": translate("SlopeMuse", "Oldest first"),
                "newest_first": translate("SlopeMuse", "Newest first, as in Eq. (6)"),
            },
        ),
        (
            "DRIVER_WINDOW",
            translate("SlopeMuse", "Driver window (published)"),
            translate(
                "SlopeMuse",
                "with_target_day: the drivers on the target day and on the days before it; before_target: "
                "only those on the days before it, as published.",
            ),
            {
                "with_target_day": translate("SlopeMuse", "Including the target day"),
                "before_target": translate("SlopeMuse", "Only days before the target, as published"),
            },
        ),
        (
            "CELL_CANDIDATE",
            translate("SlopeMuse", "Cell candidate activation (published)"),
            translate(
                "SlopeMuse",
                "tanh: the standard LSTM; sigmoid: Eq. (4) of the paper as printed, slower.",
            ),
            {
                "tanh": translate("SlopeMuse", "tanh (standard LSTM)"),
                "sigmoid": translate("SlopeMuse", "Sigmoid, as printed in Eq. (4)"),
            },
        ),
        (
            "HIDDEN_STATES",
            translate("SlopeMuse", "Hidden states (published)"),
            translate(
                "SlopeMuse",
                "all: the linear layers use the hidden states of all steps, as in Eq. (6) of the paper; "
                "last: only the hidden state of the last step.",
            ),
            {
                "all": translate("SlopeMuse", "All steps, as in Eq. (6)"),
                "last": translate("SlopeMuse", "Last step only"),
            },
        ),
        (
            "SPLIT",
            translate("SlopeMuse", "Default end of the training period (published)"),
            translate(
                "SlopeMuse",
                "Used if TRAIN_END is not set. time: after two thirds of the period; samples: after 1090 of "
                "1648 samples, as published.",
            ),
            {
                "time": translate("SlopeMuse", "After two thirds of the period"),
                "samples": translate("SlopeMuse", "After 1090 of 1648 samples, as published"),
            },
        ),
    ):
        algorithm.add_choice(name, label, text, choices, next(iter(choices)), advanced=True)
    algorithm.add_boolean(
        "CONFIRM_MANY",
        translate("SlopeMuse", "Allow more than 200 networks (as in the published method)"),
        translate(
            "SlopeMuse",
            "If not set, SCOPE = per_point refuses more than 200 points and reports the expected time and size.",
        ),
    )


def published_options(reader: ParameterReader) -> PublishedOptions:
    """Return the options of the published network from the parameter values."""
    from ...plugin.core.daily.musenet.musenet_layer_sizes import LEARNING_RATE
    from ...plugin.core.daily.musenet.musenet_model import EPOCHS, PublishedOptions
    from ...plugin.core.daily.musenet.windows import Lags
    from ...plugin.support.settings import Settings

    return PublishedOptions(
        lags=Lags(
            reader.integer("DEFORMATION_LAGS") or 30,
            reader.integer("LAG_STEP") or 12,
            reader.integer("DRIVER_LAGS") or 30,
            driver_gap=1 if reader.choice("DRIVER_WINDOW") == "before_target" else 0,
        ),
        scope=reader.choice("SCOPE"),
        target=reader.choice("TARGET"),
        epochs=reader.integer("TRAINING_EPOCHS") or EPOCHS,
        learning_rate=reader.number("LEARNING_RATE") or LEARNING_RATE,
        all_states=reader.choice("HIDDEN_STATES") == "all",
        newest_first=reader.choice("READING_ORDER") == "newest_first",
        sigmoid_candidate=reader.choice("CELL_CANDIDATE") == "sigmoid",
        split=reader.choice("SPLIT"),
        device=reader.choice("DEVICE") if reader.choice("DEVICE") != "auto" else Settings.load().torch_device,
        min_coherence=reader.number("MIN_COHERENCE") or 0.0,
        train_end=reader.date("TRAIN_END"),
        seed=reader.integer("SEED") or 0,
    )
