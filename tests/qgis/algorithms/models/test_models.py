"""The shipped models: they are in the toolbox, open in the Model Designer, run completely and equal their source."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsApplication, QgsProcessingModelAlgorithm, QgsVectorLayer
from slopemuse.plugin.core.synthetic import make_slope, write_slope
from slopemuse.plugin.layers import read_series, read_table
from slopemuse.tests.paths import ROOT
from slopemuse.tools.models.make_models import FOLDER, PAPER, TITLES, XINPU, model_of

FILE = ROOT / "algorithms" / "models" / "xinpu_daily_deformation.model3"
NAME = "slopemuse:Xinpu: daily deformation"


@pytest.fixture(scope="module")
def slope():
    return make_slope(0, n_points=50, n_days=1100)


def test_xinpu_model_is_in_the_toolbox_and_complete(slopemuse):
    model = QgsApplication.processingRegistry().algorithmById(NAME)
    assert model is not None and model.displayName() == "Xinpu: daily deformation"
    assert model.canExecute() == (True, "")
    outputs = {output.name() for output in model.outputDefinitions()}
    assert {
        "estimate:Daily displacement [mm]",
        "evaluate:Evaluation report",
        "relations:Report on motion and hydrology",
    } <= outputs
    needed = [d.name() for d in model.parameterDefinitions() if not d.flags() & d.Flag.FlagOptional]
    assert needed == [
        "INSAR",
        "HYDROLOGY",
        "estimate:Daily displacement [mm]",
        "hydrology:Rain and reservoir level",
        "import:InSAR displacement [mm]",
        "train:Model",
    ]


@pytest.mark.parametrize("file", [XINPU, PAPER])
def test_xinpu_models_equal_their_source(slopemuse, file):
    shipped = QgsProcessingModelAlgorithm()
    assert shipped.fromFile(str(FOLDER / file))
    made = model_of(file)
    assert set(shipped.childAlgorithms()) == set(made.childAlgorithms())
    for child_id, child in made.childAlgorithms().items():
        other = shipped.childAlgorithm(child_id)
        assert other.algorithmId() == child.algorithmId()
        assert set(other.parameterSources()) == set(child.parameterSources())
        assert set(other.modelOutputs()) == set(child.modelOutputs())


@pytest.mark.parametrize("name", [f"slopemuse:{title}" for title in TITLES.values()])
def test_every_parameter_of_the_steps_exists(slopemuse, name):
    model = QgsApplication.processingRegistry().algorithmById(name)
    for child in model.childAlgorithms().values():
        known = {definition.name() for definition in child.algorithm().parameterDefinitions()}
        assert set(child.parameterSources()) <= known
        made = {output.childOutputName() for output in child.modelOutputs().values()}
        assert made <= known


@pytest.fixture()
def designer_of(monkeypatch):
    """Yield a function that opens a model in the Model Designer."""
    from processing.modeler import ModelerDialog

    # the interface of pytest-qgis does not define an icon size
    monkeypatch.setattr(ModelerDialog, "iface", None)
    opened = []

    def open_model(file):
        model = QgsProcessingModelAlgorithm()
        assert model.fromFile(str(file))
        opened.append(ModelerDialog.ModelerDialog.create(model))
        return opened[-1]

    yield open_model
    for designer in opened:
        designer.deleteLater()


def test_xinpu_model_runs_from_the_model_designer(slopemuse, slope, tmp_path, feedback, designer_of):
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
        # the algorithm that the Run button of the Model Designer executes
        designer_of(FILE).model().create(),
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
    assert "is the best method" in (tmp_path / "evaluation.html").read_text()
    errors = read_table(QgsVectorLayer(str(tmp_path / "errors.gpkg"), "e", "ogr"))
    assert len(errors["pid"]) == 50 and (errors["rmse_mm"] > 0).all()
    assert "rain_found" in read_table(QgsVectorLayer(str(tmp_path / "rain.gpkg"), "r", "ogr"))
    assert (tmp_path / "model.safetensors").stat().st_size > 1000


@pytest.mark.parametrize("file", sorted(FILE.parent.glob("*.model3")), ids=lambda file: file.stem)
def test_every_model_is_valid_and_described_in_the_model_designer(slopemuse, designer_of, file):
    model = designer_of(file).model()
    # if there are errors, the Run button shows them and does not start the model
    assert model.validate() == (True, [])
    assert len(model.childAlgorithms()) >= 6
    texts = model.helpContent()
    assert texts["ALG_DESC"]
    for definition in model.parameterDefinitions():
        assert texts[definition.name()].endswith("."), definition.name()
        assert definition.description(), definition.name()
    assert "<h3></h3>" not in model.shortHelpString()
    inputs = [d.name() for d in model.parameterDefinitions() if not d.isDestination()]
    first = {
        "xinpu_daily_deformation": ["INSAR", "HYDROLOGY", "STABLE_AREA"],
        "xinpu_as_published": ["INSAR", "HYDROLOGY", "START"],
    }
    # the scene of the designer starts at (0, 0), and a box is 200 pixels wide around its position
    places = [one.position() for one in (*model.parameterComponents().values(), *model.childAlgorithms().values())]
    assert min(place.x() for place in places) >= 100 and min(place.y() for place in places) >= 20
    assert inputs[:3] == first.get(file.stem, ["INPUT", "INPUT2", "GNSS"])


def test_a_model_is_copied_to_the_models_of_the_user_and_opened(slopemuse, tmp_path, monkeypatch):
    from processing.gui.ProviderActions import ProviderContextMenuActions
    from processing.modeler import ModelerDialog
    from processing.modeler.ModelerUtils import ModelerUtils
    from slopemuse.ui.menus import model_actions
    from slopemuse.ui.menus.model_actions import add_model_actions, remove_model_actions

    monkeypatch.setattr(ModelerDialog, "iface", None)
    monkeypatch.setattr(ModelerUtils, "modelsFolders", staticmethod(lambda: [str(tmp_path / "models")]))
    actions = add_model_actions()
    (action,) = actions
    assert action in ProviderContextMenuActions.actions
    registry = QgsApplication.processingRegistry()
    action.setData(registry.algorithmById("slopemuse:trainmusenet"), None)
    assert not action.isEnabled()
    action.setData(registry.algorithmById(NAME), None)
    assert action.isEnabled()
    for name in ("Xinpu: daily deformation", "Xinpu: daily deformation (2)"):
        action.execute()
        assert action.designer.model().name() == name
        assert action.designer.model().validate() == (True, [])
        # the Run button requests the help from the provider, and QGIS 3.22 crashes without a provider
        assert action.designer.model().create().provider().id() == "model"
        copy = registry.algorithmById(f"model:{name}")
        assert copy is not None and Path(copy.sourceFilePath()).parent == tmp_path / "models"
        # the dialog of the copy offers no point layer as hydrology
        own = copy.parameterDefinition("HYDROLOGY").metadata()["widget_wrapper"]
        assert own["class"].endswith("LayerPreset") and own["kind"]
        action.designer.close()
        action.designer.deleteLater()
    # the warning names a folder that cannot be created
    (tmp_path / "file").write_text("")
    monkeypatch.setattr(ModelerUtils, "modelsFolders", staticmethod(lambda: [str(tmp_path / "file" / "models")]))
    warnings = []
    monkeypatch.setattr(model_actions.QMessageBox, "warning", lambda *parts: warnings.append(parts[-1]))
    action.execute()
    assert warnings and "The model cannot be copied to" in warnings[0] and str(tmp_path / "file") in warnings[0]
    remove_model_actions(actions)
    assert action not in ProviderContextMenuActions.actions
