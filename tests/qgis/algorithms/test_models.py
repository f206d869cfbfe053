"""The model that ships: in the toolbox, opened in the Model Designer, run as a whole, and the same as its source."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsApplication, QgsProcessingModelAlgorithm, QgsVectorLayer
from slopemuse.plugin.core.synthetic import make_slope, write_slope
from slopemuse.plugin.layers import read_series, read_table
from slopemuse.tests.paths import ROOT

FILE = ROOT / "algorithms" / "models" / "xinpu_daily_deformation.model3"
NAME = "slopemuse:Xinpu: daily deformation"


@pytest.fixture(scope="module")
def slope():
    return make_slope(0, n_points=50, n_days=1100)


def test_it_is_in_the_toolbox_and_complete(slopemuse):
    model = QgsApplication.processingRegistry().algorithmById(NAME)
    assert model is not None and model.displayName() == "Xinpu: daily deformation"
    assert model.canExecute() == (True, "")
    outputs = {output.name() for output in model.outputDefinitions()}
    assert {
        "estimate:Daily displacement [mm]",
        "evaluate:Evaluation report",
        "relations:Report of the relations",
    } <= outputs
    needed = [d.name() for d in model.parameterDefinitions() if not d.flags() & d.Flag.FlagOptional]
    assert needed == [
        "HYDROLOGY",
        "INSAR",
        "estimate:Daily displacement [mm]",
        "hydrology:Rain and reservoir level",
        "import:InSAR displacement [mm]",
        "train:Model",
    ]


def test_it_is_what_its_source_says(slopemuse, tmp_path):
    from slopemuse.tools.make_models import xinpu

    shipped = QgsProcessingModelAlgorithm()
    assert shipped.fromFile(str(FILE))
    made = xinpu()
    assert set(shipped.childAlgorithms()) == set(made.childAlgorithms())
    for child_id, child in made.childAlgorithms().items():
        other = shipped.childAlgorithm(child_id)
        assert other.algorithmId() == child.algorithmId()
        assert set(other.parameterSources()) == set(child.parameterSources())
        assert set(other.modelOutputs()) == set(child.modelOutputs())


def test_every_parameter_of_its_steps_exists(slopemuse):
    model = QgsApplication.processingRegistry().algorithmById(NAME)
    for child in model.childAlgorithms().values():
        known = {definition.name() for definition in child.algorithm().parameterDefinitions()}
        assert set(child.parameterSources()) <= known
        made = {output.childOutputName() for output in child.modelOutputs().values()}
        assert made <= known


def test_it_runs(slopemuse, slope, tmp_path, feedback):
    from qgis import processing

    data = write_slope(tmp_path / "data", slope)
    outputs = {
        "estimate:Daily displacement [mm]": tmp_path / "daily.gpkg",
        "evaluate:Evaluation report": tmp_path / "evaluation.html",
        "evaluate:Error per point [mm]": tmp_path / "errors.gpkg",
        "import:InSAR displacement [mm]": tmp_path / "observed.gpkg",
        "hydrology:Rain and reservoir level": tmp_path / "hydrology.gpkg",
        "relations:Points that respond to rain": tmp_path / "rain.gpkg",
        "train:Model": tmp_path / "model.safetensors",
    }
    processing.run(
        NAME,
        {
            "INSAR": str(data["insar_s1"]),
            "HYDROLOGY": str(data["hydrology"]),
            "STABLE_AREA": str(data["stable"]),
            "START": "2018-01-01",
            **{name: str(path) for name, path in outputs.items()},
        },
        feedback=feedback,
    )
    daily = read_series(QgsVectorLayer(str(tmp_path / "daily.gpkg"), "d", "ogr"))
    assert daily.n_points == 50 and daily.dates[0] == np.datetime64("2018-01-01")
    assert "won" in (tmp_path / "evaluation.html").read_text()
    errors = read_table(QgsVectorLayer(str(tmp_path / "errors.gpkg"), "e", "ogr"))
    assert len(errors["pid"]) == 50 and (errors["rmse_mm"] > 0).all()
    assert "rain_found" in read_table(QgsVectorLayer(str(tmp_path / "rain.gpkg"), "r", "ogr"))
    assert (tmp_path / "model.safetensors").stat().st_size > 1000


@pytest.mark.parametrize("file", sorted(FILE.parent.glob("*.model3")), ids=lambda file: file.stem)
def test_every_model_opens_in_the_model_designer(slopemuse, qgis_app, monkeypatch, file):
    from processing.modeler import ModelerDialog

    # the interface of pytest-qgis has no size of icons
    monkeypatch.setattr(ModelerDialog, "iface", None)
    model = QgsProcessingModelAlgorithm()
    assert model.fromFile(str(file))
    designer = ModelerDialog.ModelerDialog.create(model)
    assert set(designer.model().childAlgorithms()) == set(model.childAlgorithms()) != set()
    designer.deleteLater()
