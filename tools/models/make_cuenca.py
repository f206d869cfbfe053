"""Writes the models *Cuenca: two sensors to one map* and *Cuenca: as published*.

Run by `./run python -m slopemuse.tools.models.make_cuenca`. The models are written by this file rather than drawn, so
that a change of an algorithm reaches them; a test compares the two.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingModelAlgorithm,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QPointF

from .model_steps import add_inputs, add_step, describe, write_models

FOLDER = Path(__file__).resolve().parents[2] / "algorithms" / "models"
OURS, PAPER = "cuenca_two_sensors.model3", "cuenca_as_published.model3"
Steps = tuple[tuple[str, str, dict[str, Any], tuple[tuple[str, str], ...]], ...]

# child, algorithm, its parameters ("=NAME" a model input, "child.OUTPUT" a result, anything else a value), and
# the outputs offered to the user
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
        (("REPORT", "Projection report"),),
    ),
    (
        "harmonize",
        "harmonize",
        {"INPUT": "datum1.OUTPUT", "INPUT2": "project.OUTPUT", "STEP": "=STEP"},
        (("REPORT", "Time axis"),),
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
            ("REPORT", "Grid report"),
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
        # not weighted by the sigma of the grid: its errors are correlated and grow in time, so weights would favour the
        # first year
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


def _other_grid(method: str) -> Steps:
    """Return the steps of a grid of the same points and cells by a simpler method, on the same datum."""
    return (
        (
            f"fuse_{method}",
            "gridfusion",
            {
                "INPUT": "datum1.OUTPUT",
                "INPUT2": "datum2.OUTPUT",
                "CELL_SIZE": "fuse.CELL",
                "METHOD": method,
            },
            (),
        ),
        (
            f"datum_{method}",
            "rereference",
            {
                "INPUT": f"fuse_{method}.OUTPUT",
                "GNSS": "=GNSS",
                "STATIONS": "=CHECK_STATION",
                "RADIUS": "=RADIUS",
                "METHOD": "rate",
            },
            (),
        ),
    )


PAPER_STEPS: Steps = (
    (
        "project",
        "projectlos",
        {"INPUT": "=INPUT2", "TARGET_LAYER": "=INPUT", "METHOD": "published"},
        (("REPORT", "Projection report"),),
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
        (("REPORT", "Time axis"),),
    ),
    (
        "datum1",
        "rereference",
        {
            "INPUT": "harmonize.OUTPUT",
            "GNSS": "=GNSS",
            "STATIONS": "=STATIONS",
            "RADIUS": "=RADIUS",
            "METHOD": "plain_difference",
        },
        (),
    ),
    (
        "datum2",
        "rereference",
        {
            "INPUT": "harmonize.OUTPUT2",
            "GNSS": "=GNSS",
            "STATIONS": "=STATIONS",
            "RADIUS": "=RADIUS",
            "METHOD": "plain_difference",
        },
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
        (("REPORT", "Grid report"),),
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
        {
            "LAYERS": ("datum1.OUTPUT", "datum2.OUTPUT", "datum.OUTPUT"),
            "GNSS": "=GNSS",
            "RADIUS": "=RADIUS",
            "NAMES": "first sensor,second sensor,both (CNN)",
        },
        (("TABLE", "Scores against GNSS"), ("REPORT", "Validation report")),
    ),
    *(step for method in ("nearest", "kriging") for step in _other_grid(method)),
    (
        "validate_grids",
        "validategnss",
        {
            "LAYERS": ("datum_nearest.OUTPUT", "datum_kriging.OUTPUT", "datum.OUTPUT"),
            "GNSS": "=GNSS",
            "RADIUS": "=RADIUS",
            "INTERPOLATORS": "nearest",
            "NAMES": "nearest,kriging,CNN",
        },
        (("TABLE", "Grids against GNSS (table 7)"), ("REPORT", "Report of the grids (figure 13)")),
    ),
)

HELP = {
    OURS: "Combines the series of two sensors in one validated velocity map (Khalili et al. 2024, doi "
    "10.1080/19475705.2024.2383270). The datum of each sensor is set in its own line of sight before "
    "projection and checked at a separate station; the other stations validate the result.",
    PAPER: "The workflow of Khalili et al. 2024 (doi 10.1080/19475705.2024.2383270) in the order and with the "
    "networks of the paper: projection by V / cos(a1 − a2), LSTM, datum by plain differences, CNN, second datum; "
    "grids by the nearest point and by kriging are compared with that of the CNN (table 7). Compare its "
    "validation report with that of Cuenca: two sensors to one map. Training takes minutes to hours.",
}
TITLES = {OURS: "Cuenca: two sensors to one map", PAPER: "Cuenca: as published"}


def _inputs(file: str) -> list[tuple[QgsProcessingParameterDefinition, str]]:
    kind = QgsProcessing.SourceType
    integer, double = QgsProcessingParameterNumber.Type.Integer, QgsProcessingParameterNumber.Type.Double
    common_inputs: list[tuple[QgsProcessingParameterDefinition, str]] = [
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
            "Comma-separated names. Default: the most stable station.",
        ),
        (
            QgsProcessingParameterString("CHECK_STATION", "Station that validates the datum", None, False, True),
            "Another stable station. Default: the most stable one.",
        ),
        (
            QgsProcessingParameterNumber("RADIUS", "Radius around each station [m]", double, 100.0, False, 0.1),
            "Points within the radius set the datum and are compared.",
        ),
        (
            QgsProcessingParameterNumber("STEP", "Interval between dates [days]", integer, 12, False, 1),
            "Interval of the common dates.",
        ),
        (
            QgsProcessingParameterNumber("CELL_SIZE", "Cell size [m]", double, 0.0, False, 0.0),
            "0: chosen by the error at held-out points.",
        ),
    ]
    if file == PAPER:
        epochs = QgsProcessingParameterNumber("EPOCHS", "Maximum number of epochs", integer, None, True, 1)
        return [*common_inputs, (epochs, "Default: 86 and 100, as in the paper.")]
    words = ["downslope_prior", "direction", "published", "vertical", "east", "downslope"]
    return [
        *common_inputs,
        (
            QgsProcessingParameterRasterLayer("DEM", "Digital elevation model [m]", None, True),
            "For the slope direction and for the grid.",
        ),
        (
            QgsProcessingParameterEnum(
                "PROJECTION", "Assumed ground motion", words, False, "downslope_prior", True, True
            ),
            "For the projection between the two lines of sight; downslope and downslope_prior use the DEM.",
        ),
        (
            QgsProcessingParameterString("DIRECTION", "Direction of motion", None, False, True),
            "For the method direction: SE, or azimuth and plunge [degrees].",
        ),
    ]


def model_of(file: str) -> QgsProcessingModelAlgorithm:
    """Return the model of a file."""
    model = QgsProcessingModelAlgorithm(TITLES[file], "Models")
    inputs = _inputs(file)
    add_inputs(model, inputs)
    steps = OUR_STEPS if file == OURS else PAPER_STEPS
    for place, (child_id, algorithm, parameters, results) in enumerate(steps):
        x, y = 380.0 + 240.0 * place, 60.0 + 120.0 * (place % 3)
        shown = [(output, title, QPointF(x + 60, y + 400 + 50 * row)) for row, (output, title) in enumerate(results)]
        add_step(model, child_id, algorithm, parameters, QPointF(x, y), shown)
    describe(model, HELP[file], inputs, [(step, title) for step, _, _, titles in steps for _, title in titles])
    return model


if __name__ == "__main__":
    from ..headless import headless_qgis

    with headless_qgis():
        write_models(FOLDER, (OURS, PAPER), model_of)
