"""Write the included graphical models: `./run python -m slopemuse.tools.models.make_models`.

A model is a chain of SlopeMuse algorithms that a user can open, change and run in the Model Designer. It is generated
by this script so that it can be updated when an algorithm changes; a test compares the files with the script.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingModelAlgorithm,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
)
from qgis.PyQt.QtCore import QPointF

from .model_steps import add_inputs, add_step, describe, write_models

FOLDER = Path(__file__).resolve().parents[2] / "algorithms" / "models"
XINPU, PAPER = "xinpu_daily_deformation.model3", "xinpu_as_published.model3"
TITLES = {XINPU: "Xinpu: daily deformation", PAPER: "Xinpu: as published"}

# step id, algorithm, parameters: "=NAME" is a model input, "child.OUTPUT" an output, anything else a value
XINPU_STEPS: tuple[tuple[str, str, dict[str, Any]], ...] = (
    ("import", "importinsar", {"INPUT": "=INSAR"}),
    ("hydrology", "importhydrology", {"INPUT": "=HYDROLOGY"}),
    (
        "train",
        "trainmusenet",
        {
            "INPUT": "import.OUTPUT",
            "HYDROLOGY": "hydrology.OUTPUT",
            "STABLE_AREA": "=STABLE_AREA",
            "TRAIN_END": "=TRAIN_END",
        },
    ),
    (
        "estimate",
        "estimatedaily",
        {
            "INPUT": "import.OUTPUT",
            "HYDROLOGY": "hydrology.OUTPUT",
            "MODEL": "train.MODEL",
            "STABLE_AREA": "=STABLE_AREA",
            "START": "=START",
            "END": "=END",
        },
    ),
    (
        "evaluate",
        "evaluate",
        {
            "INPUT": "import.OUTPUT",
            "HYDROLOGY": "hydrology.OUTPUT",
            "MODEL": "train.MODEL",
            "STABLE_AREA": "=STABLE_AREA",
            "METHODS": ["persistence", "linear", "linear_seasonal", "kalman", "kalman_drivers", "ridge", "rate"],
        },
    ),
    ("relations", "hydrorelation", {"INPUT": "import.OUTPUT", "HYDROLOGY": "hydrology.OUTPUT"}),
)

# published network and protocol; `evaluate` trains one network per driver set
PAPER_STEPS: tuple[tuple[str, str, dict[str, Any]], ...] = (
    ("import", "importinsar", {"INPUT": "=INSAR"}),
    ("hydrology", "importhydrology", {"INPUT": "=HYDROLOGY"}),
    (
        "train",
        "trainmusenet",
        {
            "INPUT": "import.OUTPUT",
            "HYDROLOGY": "hydrology.OUTPUT",
            "GNSS": "=GNSS",
            "VARIANT": "published",
            "TARGET": "interpolated",
            "READING_ORDER": "newest_first",
            "DRIVER_WINDOW": "before_target",
            "CELL_CANDIDATE": "sigmoid",
            "SPLIT": "samples",
            "TRAINING_EPOCHS": "=EPOCHS",
        },
    ),
    (
        "estimate",
        "estimatedaily",
        {
            "INPUT": "import.OUTPUT",
            "HYDROLOGY": "hydrology.OUTPUT",
            "MODEL": "train.MODEL",
            "START": "=START",
            "END": "=END",
        },
    ),
    (
        "evaluate",
        "evaluate",
        {
            "INPUT": "import.OUTPUT",
            "HYDROLOGY": "hydrology.OUTPUT",
            "TRUTH": "=GNSS",
            "METHODS": ["kalman", "kf_arima_published", "kf_lstm_published", "published"],
            "DRIVER_SETS": "IFP,IFW,IFPW",
            "PROTOCOL": "published",
            "TRAINING_EPOCHS": "=EPOCHS",
        },
    ),
    (
        "relations",
        "hydrorelation",
        {"INPUT": "import.OUTPUT", "HYDROLOGY": "hydrology.OUTPUT", "METHOD": "published"},
    ),
)

# outputs offered to the user; only the most useful ones, because outputs are required on the command line
XINPU_OUTPUTS = {
    "import": (("OUTPUT", "InSAR displacement [mm]"), ("REPORT", "Import report")),
    "hydrology": (("OUTPUT", "Rain and reservoir level"),),
    "train": (("MODEL", "Model"), ("REPORT", "Training report")),
    "estimate": (
        ("OUTPUT", "Daily displacement [mm]"),
        ("OUTPUT_SIGMA", "Sigma [mm]"),
        ("RATE", "Daily rate [mm/day]"),
        ("LATEST", "Latest state"),
    ),
    "evaluate": (("PER_POINT", "Error per point [mm]"), ("REPORT", "Evaluation report")),
    "relations": (
        ("RAIN", "Points that respond to rain"),
        ("LEVEL", "Points that respond to the reservoir"),
        ("REPORT", "Report on motion and hydrology"),
    ),
}

PAPER_OUTPUTS = {**XINPU_OUTPUTS, "evaluate": (("TABLE", "Scores"), *XINPU_OUTPUTS["evaluate"])}

PLACES = {
    "import": (360, 60),
    "hydrology": (360, 220),
    "train": (620, 140),
    "estimate": (880, 60),
    "evaluate": (880, 220),
    "relations": (620, 360),
}

PAPER_HELP = (
    "The workflow of Guo et al. 2023 (doi 10.1109/JSTARS.2023.3338449) with its network and its protocol, each choice "
    "as printed: the target is interpolated between all acquisitions, which uses future data. The report compares the "
    "methods of the paper for rain, level and both (table II, figures 6, 7, 8 and 10). Compare it with that of Xinpu: "
    "daily deformation. Training takes from minutes to hours."
)

HELP = (
    "Computes the daily displacement of every point with its interval from a delivery of InSAR series and a table of "
    "rain and reservoir level, scores it against baseline methods, and finds the points that respond to each driver "
    "(Guo et al. 2023, doi 10.1109/JSTARS.2023.3338449)."
)


def _inputs(file: str) -> list[tuple[QgsProcessingParameterDefinition, str]]:
    vector = QgsProcessing.SourceType
    day = QgsProcessingParameterDateTime.Type.Date
    common_inputs: list[tuple[QgsProcessingParameterDefinition, str]] = [
        (
            QgsProcessingParameterFile("INSAR", "InSAR series (EGMS, TRE, MintPy, any CSV or vector)"),
            "File as delivered; units and signs are converted on import.",
        ),
        (
            QgsProcessingParameterFeatureSource("HYDROLOGY", "Hydrology (one row per day)", [vector.TypeVector]),
            "Table with a date column and daily driver columns; rain and level are detected by name.",
        ),
        (
            QgsProcessingParameterDateTime("START", "First day of the estimate", day, None, True),
            "A layer holds at most 1,900 days. Default: the first date.",
        ),
        (
            QgsProcessingParameterDateTime("END", "Last day of the estimate", day, None, True),
            "Default: the last acquisition.",
        ),
    ]
    if file == PAPER:
        integer = QgsProcessingParameterNumber.Type.Integer
        return [
            *common_inputs,
            (
                QgsProcessingParameterFeatureSource("GNSS", "GNSS table", [vector.TypeVector], None, True),
                "station, lon, lat, date, e_mm, n_mm, u_mm, as imported. The most stable station calibrates the "
                "series; the others score the estimates.",
            ),
            (
                QgsProcessingParameterNumber("EPOCHS", "Maximum number of epochs", integer, None, True, 1),
                "Of every network. Default: 60; the paper gives none.",
            ),
        ]
    return [
        *common_inputs[:2],
        (
            QgsProcessingParameterFeatureSource("STABLE_AREA", "Stable area", [vector.TypeVectorPolygon], None, True),
            "Polygons around stable ground. Default: points that are stable during the training period.",
        ),
        (
            QgsProcessingParameterDateTime("TRAIN_END", "Last day of training", day, None, True),
            "Default: two thirds of the period. Later data are used only for scoring.",
        ),
        *common_inputs[2:],
    ]


def model_of(file: str) -> QgsProcessingModelAlgorithm:
    """Return the model for a file name."""
    model = QgsProcessingModelAlgorithm(TITLES[file], "Models")
    inputs = _inputs(file)
    add_inputs(model, inputs)
    steps, outputs = (XINPU_STEPS, XINPU_OUTPUTS) if file == XINPU else (PAPER_STEPS, PAPER_OUTPUTS)
    for child_id, algorithm, parameters in steps:
        x, y = PLACES[child_id]
        results = enumerate(outputs[child_id])
        shown = [(output, title, QPointF(x + 220, y + 40 * row)) for row, (output, title) in results]
        add_step(model, child_id, algorithm, parameters, QPointF(x, y), shown)
    described = HELP if file == XINPU else PAPER_HELP
    describe(model, described, inputs, [(step, title) for step, titles in outputs.items() for _, title in titles])
    return model


if __name__ == "__main__":
    from ..headless import headless_qgis

    with headless_qgis():
        write_models(FOLDER, (XINPU, PAPER), model_of)
