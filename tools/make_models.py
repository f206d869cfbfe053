"""Writes the included graphical models: `./run python -m slopemuse.tools.make_models`.

A model is a chain of our algorithms that a user can open, change and run in the Model Designer. It is written by this
file rather than drawn, so that a change of an algorithm reaches it; a test compares the two.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelParameter,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
)
from qgis.PyQt.QtCore import QPointF

from .model_steps import add_step

FOLDER = Path(__file__).resolve().parents[1] / "algorithms" / "models"
XINPU = "xinpu_daily_deformation.model3"

# child, algorithm, its parameters: "=NAME" a model input, "child.OUTPUT" a result, anything else a value
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

# outputs offered to the user. Required outputs must be given on the command line, so only the four useful ones
# are included.
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
        ("REPORT", "Report of the relations"),
    ),
}

PLACES = {
    "import": (260, 60),
    "hydrology": (260, 220),
    "train": (520, 140),
    "estimate": (780, 60),
    "evaluate": (780, 220),
    "relations": (520, 360),
}

HELP = (
    "Computes the daily displacement of every point with its interval from a delivery of InSAR series and a table of "
    "rain and reservoir level, scores it against baseline methods, and finds the points that respond to each driver "
    "(Guo et al. 2023, doi 10.1109/JSTARS.2023.3338449)."
)


def _inputs() -> list[tuple[QgsProcessingParameterDefinition, str]]:
    vector = QgsProcessing.SourceType
    day = QgsProcessingParameterDateTime.Type.Date
    return [
        (
            QgsProcessingParameterFile("INSAR", "InSAR series (EGMS, TRE, MintPy, any CSV or vector)"),
            "File as delivered; units and signs are converted on import.",
        ),
        (
            QgsProcessingParameterFeatureSource("HYDROLOGY", "Hydrology (a row a day)", [vector.TypeVector]),
            "Table with a date column and daily driver columns; rain and level are detected by name.",
        ),
        (
            QgsProcessingParameterFeatureSource("STABLE_AREA", "Stable area", [vector.TypeVectorPolygon], None, True),
            "Polygons around stable ground. Default: points that are stable during the training period.",
        ),
        (
            QgsProcessingParameterDateTime("TRAIN_END", "Last training day", day, None, True),
            "Default: two thirds of the period. Later data are used only for scoring.",
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


def xinpu() -> QgsProcessingModelAlgorithm:
    """Return *Xinpu: daily deformation*."""
    model = QgsProcessingModelAlgorithm("Xinpu: daily deformation", "Models")
    for row, (definition, text) in enumerate(_inputs()):
        definition.setHelp(text)
        component = QgsProcessingModelParameter(definition.name())
        component.setPosition(QPointF(20, 40 + 80 * row))
        model.addModelParameter(definition, component)
    model.setHelpContent({"ALG_DESC": HELP, "ALG_CREATOR": "SlopeMuse"})
    for child_id, algorithm, parameters in XINPU_STEPS:
        x, y = PLACES[child_id]
        results = enumerate(XINPU_OUTPUTS[child_id])
        shown = [(output, title, QPointF(x + 220, y + 40 * row)) for row, (output, title) in results]
        add_step(model, child_id, algorithm, parameters, QPointF(x, y), shown)
    return model


def main() -> None:
    """Write the models."""
    FOLDER.mkdir(exist_ok=True)
    path = FOLDER / XINPU
    if not xinpu().toFile(str(path)):
        raise OSError(f"QGIS cannot write {path}.")
    print(path)


if __name__ == "__main__":
    from .headless import headless_qgis

    with headless_qgis():
        main()
