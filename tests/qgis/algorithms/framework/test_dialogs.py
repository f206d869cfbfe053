"""Dialogs of the algorithms: presets, texts of choices, numbers, basic parameters and groups."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtWidgets import QDoubleSpinBox
from slopemuse.algorithms.framework.parameter_checks import no_layer_chosen
from slopemuse.plugin.core.common.lineage import Lineage
from slopemuse.plugin.core.data.point_series import PointSeries
from slopemuse.plugin.core.evaluation.forecasts.evaluation_options import METHODS
from slopemuse.plugin.layers import write_series, write_table
from slopemuse.plugin.support.ownership import delete_now

FLAGS = QgsProcessingParameterDefinition.Flag
PLACES = [[10.0, 45.0], [10.01, 45.0]]
DAYS = np.datetime64("2020-01-01") + np.arange(120)


@pytest.fixture()
def layers(qgis_new_project, tmp_path):
    """Yield the layers of a project whose first point layers by name are a daily estimate and its sigma."""
    acquisitions = PointSeries(["a", "b"], PLACES, DAYS[::12], np.zeros((2, 10)), "EPSG:4326")
    lineage = Lineage("estimatedaily", {})
    daily = PointSeries(["a", "b"], PLACES, DAYS, np.zeros((2, 120)), "EPSG:4326", lineage=lineage)
    write_series(str(tmp_path / "z_acquisitions.gpkg"), acquisitions)
    write_series(str(tmp_path / "a_daily.gpkg"), daily, extra={"role": "series"})
    write_series(str(tmp_path / "b_sigma.gpkg"), daily, prefix="S", values=np.ones((2, 120)), extra={"role": "sigma"})
    write_table(str(tmp_path / "z_hydrology.gpkg"), {"date": DAYS, "rain_mm": np.ones(120), "level_m": np.ones(120)})
    found = {}
    for name in ("a_daily", "b_sigma", "z_acquisitions", "z_hydrology"):
        found[name] = QgsVectorLayer(str(tmp_path / f"{name}.gpkg"), name, "ogr")
        QgsProject.instance().addMapLayer(found[name])
    yield found
    QgsProject.instance().clear()


@pytest.fixture()
def widgets(slopemuse, qgis_app, monkeypatch):
    """Yield a function that opens the dialog of an algorithm and returns its widget wrappers by parameter."""
    from processing.gui import AlgorithmDialog, ParametersPanel

    for module in (AlgorithmDialog, ParametersPanel):
        monkeypatch.setattr(module, "iface", None)
    opened = []

    def open_dialog(name):
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"slopemuse:{name}")
        opened.append(AlgorithmDialog.AlgorithmDialog(algorithm, False, None))
        return opened[-1].mainWidget().wrappers

    yield open_dialog
    for dialog in opened:
        delete_now(dialog)


def algorithm(name):
    return QgsApplication.processingRegistry().algorithmById(f"slopemuse:{name}")


@pytest.mark.parametrize("name", ["trainmusenet", "evaluate", "hydrorelation", "Xinpu: daily deformation"])
def test_hydrology_is_preset_to_the_table_and_input_to_the_acquisitions(layers, widgets, name):
    shown = widgets(name)
    assert shown["HYDROLOGY"].parameterValue() == layers["z_hydrology"].id()
    if "INPUT" in shown:
        assert shown["INPUT"].parameterValue() == layers["z_acquisitions"].id()


def test_warninglevels_is_preset_to_the_daily_estimate(layers, widgets):
    assert widgets("warninglevels")["INPUT"].parameterValue() == layers["a_daily"].id()


def test_a_layer_parameter_without_a_suitable_layer_is_not_preset(layers, widgets):
    shown = widgets("decompose")
    assert shown["ASCENDING"].parameterValue() == layers["z_acquisitions"].id()
    assert shown["DESCENDING"].parameterValue() == no_layer_chosen()
    values = dict.fromkeys(("ASCENDING",), layers["z_acquisitions"])
    fine, text = algorithm("decompose").checkParameterValues(
        {**values, "DESCENDING": no_layer_chosen(), "EAST": "TEMPORARY_OUTPUT"}, QgsProcessingContext()
    )
    assert not fine and text == "Descending series [mm] (DESCENDING) is not set; choose a layer or a file."


@pytest.mark.parametrize("name", ["trainmusenet", "evaluate", "hydrorelation"])
def test_a_daily_layer_is_refused_by_the_parameter_check(slopemuse, layers, name):
    output = {"trainmusenet": "MODEL", "evaluate": "TABLE", "hydrorelation": "OUTPUT"}[name]
    arguments = {"HYDROLOGY": layers["z_hydrology"], output: "TEMPORARY_OUTPUT"}
    context = QgsProcessingContext()
    fine, text = algorithm(name).checkParameterValues({**arguments, "INPUT": layers["a_daily"]}, context)
    assert not fine
    assert text.startswith("INPUT is a_daily, which contains daily estimates; choose the acquisitions layer")
    assert algorithm(name).checkParameterValues({**arguments, "INPUT": layers["z_acquisitions"]}, context) == (True, "")


def test_choices_show_texts_and_return_tokens(slopemuse, widgets):
    method = widgets("gridfusion")["METHOD"]
    assert method.value() == "kriging_edges"
    assert method.widget.currentText() == "Edge-aware kriging (recommended)"
    method.setValue("idw")
    assert (method.value(), method.widget.currentText()) == ("idw", "Inverse distance weighting")
    terms = widgets("velocity")["TERMS"]
    terms.setValue("linear,annual")
    assert terms.value() == ["linear", "annual"]
    assert terms.widget.currentText() == "Linear trend, Annual term"


def test_every_token_has_a_text(slopemuse):
    for one in slopemuse.algorithms():
        for definition in one.parameterDefinitions():
            if isinstance(definition, QgsProcessingParameterEnum) and one.group() != "Models":
                texts = definition.metadata()["widget_wrapper"]["texts"]
                assert list(texts) != [] and set(texts) == set(definition.options())
                assert all(texts.values()) and definition.usesStaticStrings()
    methods = algorithm("evaluate").parameterDefinition("METHODS")
    assert methods.options() == list(METHODS)


def test_automatic_numbers_show_the_text_automatic(slopemuse, widgets):
    shown = widgets("gridfusion")
    for name, value in (("CELL_SIZE", 0.0), ("MASK_DISTANCE", None), ("TRAINING_EPOCHS", None)):
        assert shown[name].widget.text() == "automatic" and shown[name].value() == value
    shown["CELL_SIZE"].setValue(40)
    assert shown["CELL_SIZE"].value() == 40.0
    assert widgets("Cuenca: two sensors to one map")["CELL_SIZE"].widget.text() == "automatic"


def test_numbers_have_no_trailing_zeros(slopemuse, widgets):
    seen = {}
    for one in slopemuse.algorithms():
        for name, wrapper in widgets(one.name()).items():
            box = getattr(wrapper, "widget", None)
            box = wrapper.wrappedWidget() if box is None else box
            boxes = [] if box is None else [box, *box.findChildren(QDoubleSpinBox)]
            seen.update({(one.name(), name): b for b in boxes if isinstance(b, QDoubleSpinBox)})
    shown = {of: box.text() for of, box in seen.items()}
    assert shown["hydrorelation", "ALPHA"] == "0.05"
    assert shown["trainmusenet", "MIN_COHERENCE"] == "0.3"
    assert {shown[of] for of in shown if of[1] == "RADIUS"} == {"100"}
    assert not [(of, text) for of, text in shown.items() if "." in text and text.endswith("0")]
    for box in seen.values():
        box.setValue(0.25)
    assert not [(of, box.text()) for of, box in seen.items() if box.text().endswith("0")]


def test_numbers_keep_decimals_bounds_and_unset_values(slopemuse, widgets):
    shown = widgets("hydrorelation")["ALPHA"]
    for value, text in ((0.0001, "0.0001"), (0.5, "0.5"), (2.0, "0.5"), (None, "0.0001")):
        shown.setValue(value)
        assert shown.widget.text() == text and shown.value() == float(text)
    shown.widget.clear()
    assert shown.value() == 0.05
    angle = widgets("projectgnss")["INCIDENCE"]
    assert angle.value() is None and angle.widget.text() == "Not set"
    angle.setValue(37.25)
    assert angle.value() == 37.25 and angle.widget.text() == "37.25"
    angle.setValue(None)
    assert angle.value() is None
    step = widgets("warninglevels")["WATCH"]
    step.setValue(0)
    assert step.value() == 0.0 and step.widget.text() == "0"
    rate = widgets("trainmusenet")["LEARNING_RATE"]
    for value, text in ((1e-7, "0.0000001"), (3.5e-7, "0.00000035"), (0.0001, "0.0001")):
        rate.setValue(value)
        assert rate.widget.text() == text and rate.value() == value
    rate.setValue(None)
    assert rate.value() is None and rate.widget.text() == "Not set"


def test_a_beginner_sees_at_most_five_parameters_and_all_that_are_required(slopemuse):
    for one in slopemuse.algorithms():
        inputs = [d for d in one.parameterDefinitions() if not d.isDestination()]
        if one.group() == "Models":
            continue
        basic = [d.name() for d in inputs if not d.flags() & FLAGS.FlagAdvanced]
        assert 1 <= len(basic) <= 5, (one.name(), basic)
        required = [d.name() for d in inputs if not d.flags() & FLAGS.FlagOptional and d.defaultValue() is None]
        assert set(required) <= set(basic), one.name()


def test_groups_are_in_the_order_of_the_workflow(slopemuse):
    groups = {one.groupId(): one.group() for one in slopemuse.algorithms() if one.group() != "Models"}
    assert sorted(groups.values()) == [
        "1 Prepare",
        "2 Geometry and datum",
        "3 Fusion",
        "4 Daily deformation",
        "5 Assess",
        "6 Early warning",
    ]
    assert groups["prepare"] == "1 Prepare"


def test_spin_box_steps_give_accepted_numbers(slopemuse, widgets):
    step = widgets("warninglevels")["WATCH"]
    definition = slopemuse.algorithm("warninglevels").parameterDefinition("WATCH")
    assert step.value() is None
    for _ in range(3):
        step.widget.stepUp()
        assert definition.checkValueIsAcceptable(step.value())
    step.setValue(0)
    step.widget.stepDown()
    assert step.value() is None and step.widget.text() == "Not set"
