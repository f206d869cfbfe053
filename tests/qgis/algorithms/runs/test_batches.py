"""Batches of several algorithms and of a graphical model: a row that fails does not affect the others."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsProcessingModelAlgorithm, QgsProcessingParameterFile, QgsVectorLayer
from qgis.PyQt.QtCore import QPointF
from slopemuse.plugin.core.data.point_series import PointSeries
from slopemuse.plugin.core.geometry.line_of_sight import los_from_heading
from slopemuse.plugin.layers import read_series, write_series
from slopemuse.tests.batch_dialog import run_batches
from slopemuse.tools.models.model_steps import add_inputs, add_step

DATES = np.datetime64("2020-01-03") + 12 * np.arange(40)
RATES = {"first": np.linspace(-20.0, 10.0, 8), "second": np.linspace(-50.0, 0.0, 12)}
BROKEN = "broken.csv has no date columns"
FIT = "Fitting velocities"


def values_of(rates):
    return rates[:, None] * (DATES - DATES[0]).astype(float) / 365.25


@pytest.fixture()
def deliveries(tmp_path):
    """Return the paths of two files of points with constant rates [mm/yr], and of an invalid file between them."""
    for name, rates in RATES.items():
        rows = [
            f"p{i},{13.17 + i * 1e-3:.4f},38.69," + ",".join(f"{value:.4f}" for value in values)
            for i, values in enumerate(values_of(rates))
        ]
        head = "pid,longitude,latitude," + ",".join(str(day).replace("-", "") for day in DATES)
        (tmp_path / f"{name}.csv").write_text("\n".join([head, *rows]) + "\n", encoding="utf-8")
    (tmp_path / "broken.csv").write_text("a,b\n1,2\n", encoding="utf-8")
    return [str(tmp_path / f"{name}.csv") for name in ("first", "broken", "second")]


def velocities(path):
    return read_series(QgsVectorLayer(str(path))).attributes["velocity"]


def write_model(path):
    """Write a graphical model of import, velocity and warning levels, and return its path."""
    model = QgsProcessingModelAlgorithm("chain", "chain", "chain")
    here = QPointF(0, 0)
    add_inputs(model, [(QgsProcessingParameterFile("FILE", "File"), "")])
    add_step(model, "import", "importinsar", {"INPUT": "=FILE"}, here, [])
    add_step(model, "velocity", "velocity", {"INPUT": "import.OUTPUT"}, here, [("OUTPUT", "Velocities", here)])
    add_step(model, "levels", "warninglevels", {"INPUT": "velocity.OUTPUT"}, here, [("OUTPUT", "Levels", here)])
    assert model.toFile(str(path))
    return str(path)


def test_batches_of_algorithms_and_of_a_model(slopemuse, deliveries, tmp_path):
    """Outputs left empty in the dialog, such as NORTH of decompose, are not requested."""
    tracks = {"ASCENDING": los_from_heading(39.0, -12.0), "DESCENDING": los_from_heading(37.0, -168.0)}
    xy = np.array([500_000.0, 4_400_000.0]) + np.random.default_rng(0).uniform(0, 300, (60, 2))
    for name, look in tracks.items():
        motion = np.tile(values_of(np.array([20.0 * look[0] - 6.0 * look[2]])), (60, 1))
        ids = np.arange(60).astype(str)
        series = PointSeries(ids, xy, DATES, motion, "EPSG:32633", direction=np.tile(look, (60, 1)))
        write_series(str(tmp_path / f"{name}.gpkg"), series)
    made = {name: str(tmp_path / f"{name}_series.gpkg") for name in ("first", "broken", "second")}
    fitted = {name: str(tmp_path / f"{name}_fitted.gpkg") for name in RATES}
    imports, fits, parts, models = run_batches(
        tmp_path,
        {
            "algorithm": "slopemuse:importinsar",
            "rows": [{"INPUT": file, "OUTPUT": made[name]} for file, name in zip(deliveries, made)],
            "loads": True,
        },
        {
            "algorithm": "slopemuse:velocity",
            "rows": [{"INPUT": made[name], "OUTPUT": fitted[name]} for name in RATES],
            "loads": False,
        },
        {
            "algorithm": "slopemuse:decompose",
            "rows": [
                {**{name: str(tmp_path / f"{name}.gpkg") for name in tracks}, "EAST": str(tmp_path / "east.gpkg")}
            ],
            "loads": True,
        },
        {
            "algorithm": write_model(tmp_path / "chain.model3"),
            "rows": [
                {
                    "FILE": file,
                    "Velocities": str(tmp_path / f"v{row}.gpkg"),
                    "Levels": str(tmp_path / f"l{row}.gpkg"),
                }
                for row, file in enumerate(deliveries)
            ],
            "loads": True,
        },
    )
    assert len(imports["layers"]) == 2 and imports["log"].count(BROKEN) == 1
    assert "8 points with 40 dates" in imports["log"] and "12 points with 40 dates" in imports["log"]
    assert fits["layers"] == [] and fits["log"].count(FIT) == 2
    for name, rates in RATES.items():
        np.testing.assert_allclose(velocities(fitted[name]), rates, atol=0.01)
    assert "not correctly generated" not in parts["log"]
    np.testing.assert_allclose(velocities(tmp_path / "east.gpkg"), 20.0, atol=0.1)
    assert len(models["layers"]) == 4 and models["log"].count(BROKEN) == 1
    for row, name in ((0, "first"), (2, "second")):
        np.testing.assert_allclose(velocities(tmp_path / f"v{row}.gpkg"), RATES[name], atol=0.01)
        levels = read_series(QgsVectorLayer(str(tmp_path / f"l{row}.gpkg"))).values
        np.testing.assert_array_equal(levels[:, -1], np.zeros(len(RATES[name])))
