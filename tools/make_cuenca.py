"""Writes *Cuenca: two sensors to one map*, in our order and in the paper's.

Run by `./run python -m slopemuse.tools.make_cuenca`. The models are written by this file rather than drawn, so that a
change of an algorithm reaches them; a test compares the two.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelParameter,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QPointF

from .model_steps import add_step

FOLDER = Path(__file__).resolve().parents[1] / "algorithms" / "models"
OURS, PAPER = "cuenca_two_sensors.model3", "cuenca_as_published.model3"
Steps = tuple[tuple[str, str, dict[str, Any], tuple[tuple[str, str], ...]], ...]

# child, algorithm, its parameters ("=NAME" a model input, "child.OUTPUT" a result, anything else a value), and what of
# it the user gets
OUR_STEPS: Steps = (
    ("datum1", "rereference", {"INPUT": "=INPUT", "GNSS": "=GNSS", "STATIONS": "=STATIONS", "RADIUS": "=RADIUS"}, ()),
    ("datum2", "rereference", {"INPUT": "=INPUT2", "GNSS": "=GNSS", "STATIONS": "=STATIONS", "RADIUS": "=RADIUS"}, ()),
    (
        "project",
        "projectlos",
        {
            "INPUT": "datum2.OUTPUT",
            "TARGET_LAYER": "datum1.OUTPUT",
            "DEM": "=DEM",
            "METHOD": "=PROJECTION",
            "DIRECTION": "=DIRECTION",
        },
        (("REPORT", "Report of the projection"),),
    ),
    (
        "harmonize",
        "harmonize",
        {"INPUT": "datum1.OUTPUT", "INPUT2": "project.OUTPUT", "STEP": "=STEP"},
        (("REPORT", "Report of the time axis"),),
    ),
    (
        "fuse",
        "gridfusion",
        {
            "INPUT": "harmonize.OUTPUT",
            "INPUT2": "harmonize.OUTPUT2",
            "SIGMA": "harmonize.OUTPUT_SIGMA",
            "SIGMA2": "harmonize.OUTPUT2_SIGMA",
            "DEM": "=DEM",
            "CELL_SIZE": "=CELL_SIZE",
        },
        (
            ("VELOCITY", "Velocity raster [mm/yr]"),
            ("SIGMA_RASTER", "Sigma of the velocity [mm/yr]"),
            ("REPORT", "Report of the grid"),
        ),
    ),
    (
        "check",
        "rereference",
        {"INPUT": "fuse.OUTPUT", "GNSS": "=GNSS", "STATIONS": "=CHECK_STATION", "RADIUS": "=RADIUS", "METHOD": "rate"},
        (("REPORT", "Check of the datum"),),
    ),
    (
        "velocity",
        "velocity",
        # not with the sigma of the grid: its errors are one and grow, so as weights it would favour the first year
        {"INPUT": "fuse.OUTPUT"},
        (("OUTPUT", "Velocity map"), ("HISTOGRAM", "Histogram of velocities")),
    ),
    (
        "validate",
        "validategnss",
        {"LAYERS": ("datum1.OUTPUT", "project.OUTPUT", "fuse.OUTPUT"), "GNSS": "=GNSS", "RADIUS": "=RADIUS"},
        (("TABLE", "Scores against GNSS"), ("REPORT", "Validation report")),
    ),
)

PAPER_STEPS: Steps = (
    (
        "project",
        "projectlos",
        {"INPUT": "=INPUT2", "TARGET_LAYER": "=INPUT", "METHOD": "published"},
        (("REPORT", "Report of the projection"),),
    ),
    (
        "harmonize",
        "harmonize",
        {
            "INPUT": "=INPUT",
            "INPUT2": "project.OUTPUT",
            "STEP": "=STEP",
            "METHOD": "lstm_published",
            "TRAINING_EPOCHS": "=EPOCHS",
        },
        (("REPORT", "Report of the time axis"),),
    ),
    (
        "datum1",
        "rereference",
        {"INPUT": "harmonize.OUTPUT", "GNSS": "=GNSS", "STATIONS": "=STATIONS", "RADIUS": "=RADIUS"},
        (),
    ),
    (
        "datum2",
        "rereference",
        {"INPUT": "harmonize.OUTPUT2", "GNSS": "=GNSS", "STATIONS": "=STATIONS", "RADIUS": "=RADIUS"},
        (),
    ),
    (
        "fuse",
        "gridfusion",
        {
            "INPUT": "datum1.OUTPUT",
            "INPUT2": "datum2.OUTPUT",
            "CELL_SIZE": "=CELL_SIZE",
            "METHOD": "cnn_published",
            "TRAINING_EPOCHS": "=EPOCHS",
        },
        (("REPORT", "Report of the grid"),),
    ),
    (
        "datum",
        "rereference",
        {"INPUT": "fuse.OUTPUT", "GNSS": "=GNSS", "STATIONS": "=CHECK_STATION", "RADIUS": "=RADIUS", "METHOD": "rate"},
        (("REPORT", "Second datum"),),
    ),
    (
        "velocity",
        "velocity",
        {"INPUT": "datum.OUTPUT"},
        (("OUTPUT", "Velocity map"), ("HISTOGRAM", "Histogram of velocities")),
    ),
    (
        "validate",
        "validategnss",
        {"LAYERS": ("datum1.OUTPUT", "datum2.OUTPUT", "datum.OUTPUT"), "GNSS": "=GNSS", "RADIUS": "=RADIUS"},
        (("TABLE", "Scores against GNSS"), ("REPORT", "Validation report")),
    ),
)

HELP = {
    OURS: "Series of two sensors to one validated velocity map (Khalili et al. 2024, doi "
    "10.1080/19475705.2024.2383270), each sensor on its datum in its own line of sight before it is projected; the "
    "datum is checked at a station of its own, and the others validate.",
    PAPER: "The chain of Khalili et al. 2024 (doi 10.1080/19475705.2024.2383270) in the order and with the networks "
    "of the paper: projection by V / cos(a1 − a2), LSTM, datum, CNN, second datum. Compare its validation report with "
    "that of Cuenca: two sensors to one map. Training takes minutes to hours.",
}
TITLES = {OURS: "Cuenca: two sensors to one map", PAPER: "Cuenca: as published"}


def _inputs(file: str) -> list[tuple[QgsProcessingParameterDefinition, str]]:
    kind = QgsProcessing.SourceType
    integer, double = QgsProcessingParameterNumber.Type.Integer, QgsProcessingParameterNumber.Type.Double
    found: list[tuple[QgsProcessingParameterDefinition, str]] = [
        (
            QgsProcessingParameterFeatureSource("INPUT", "Series of the first sensor [mm]", [kind.TypeVectorPoint]),
            "As imported; its line of sight is that of the map.",
        ),
        (
            QgsProcessingParameterFeatureSource("INPUT2", "Series of the second sensor [mm]", [kind.TypeVectorPoint]),
            "As imported, in its own line of sight.",
        ),
        (
            QgsProcessingParameterFeatureSource("GNSS", "GNSS table", [kind.TypeVector]),
            "station, lon, lat, date, e_mm, n_mm, u_mm, as imported.",
        ),
        (
            QgsProcessingParameterString("STATIONS", "Stations that set the datum", None, False, True),
            "Names, separated by commas. Default: the most stable one.",
        ),
        (
            QgsProcessingParameterString("CHECK_STATION", "Station that checks the datum", None, False, True),
            "Another stable one. Default: the most stable one.",
        ),
        (
            QgsProcessingParameterNumber("RADIUS", "Radius around a station [m]", double, 100.0, False, 0.1),
            "Points within set the datum, and are compared.",
        ),
        (
            QgsProcessingParameterNumber("STEP", "Days between dates", integer, 12, False, 1),
            "Of the common time axis.",
        ),
        (
            QgsProcessingParameterNumber("CELL_SIZE", "Width of a cell [m]", double, 0.0, False, 0.0),
            "0: chosen by points that are left out.",
        ),
    ]
    if file == PAPER:
        epochs = QgsProcessingParameterNumber("EPOCHS", "Epochs at most", integer, None, True, 1)
        return [*found, (epochs, "Default: those of the paper, 86 and 100.")]
    words = ["downslope_prior", "direction", "published", "vertical", "east", "downslope"]
    return [
        *found,
        (QgsProcessingParameterRasterLayer("DEM", "Height model [m]", None, True), "For the slope, and for the grid."),
        (
            QgsProcessingParameterEnum(
                "PROJECTION", "How the ground is taken to move", words, False, "downslope_prior", True, True
            ),
            "Between the two lines of sight; downslope and downslope_prior read the DEM.",
        ),
        (
            QgsProcessingParameterString("DIRECTION", "Direction of motion", None, False, True),
            "For direction: SE, or azimuth and plunge [degrees].",
        ),
    ]


def model_of(file: str) -> QgsProcessingModelAlgorithm:
    """Return the model of a file."""
    model = QgsProcessingModelAlgorithm(TITLES[file], "Models")
    for row, (definition, text) in enumerate(_inputs(file)):
        definition.setHelp(text)
        component = QgsProcessingModelParameter(definition.name())
        component.setPosition(QPointF(20, 40 + 70 * row))
        model.addModelParameter(definition, component)
    texts = {definition.name(): text for definition, text in _inputs(file)}
    model.setHelpContent({"ALG_DESC": HELP[file], "ALG_CREATOR": "SlopeMuse", **texts})
    for place, (child_id, algorithm, parameters, results) in enumerate(OUR_STEPS if file == OURS else PAPER_STEPS):
        x, y = 280.0 + 240.0 * place, 60.0 + 120.0 * (place % 3)
        shown = [(output, title, QPointF(x + 60, y + 400 + 50 * row)) for row, (output, title) in enumerate(results)]
        add_step(model, child_id, algorithm, parameters, QPointF(x, y), shown)
    return model


def main() -> None:
    """Write the models."""
    FOLDER.mkdir(exist_ok=True)
    for file in (OURS, PAPER):
        path = FOLDER / file
        if not model_of(file).toFile(str(path)):
            raise OSError(f"QGIS cannot write {path}.")
        print(path)


if __name__ == "__main__":
    from .headless import headless_qgis

    with headless_qgis():
        main()
