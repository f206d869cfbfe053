"""Behaviour that every algorithm inherits."""

from __future__ import annotations

import gc
import os
import re
import sys
import weakref
from pathlib import Path

import numpy as np
import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingModelAlgorithm,
    QgsProcessingProvider,
    QgsVectorLayer,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QUrl
from slopemuse.algorithms.framework.algorithm import SlopeMuseAlgorithm
from slopemuse.plugin.core.common.errors import InputError
from slopemuse.plugin.core.data.point_series import PointSeries


class Held:
    """Stand-in for a layer, an array or an open file."""


class Probe(SlopeMuseAlgorithm):
    """Algorithm that succeeds, or fails in the way that its parameter MODE selects."""

    ID = "probe"
    TITLE = "Probe"
    GROUP = "Prepare"
    SUMMARY = "Probe."
    seen: dict = {}
    held = None

    def define(self):
        self.add_series("INPUT", "Input", "Help", optional=True)
        self.add_file("FILE", "File", "Help", optional=True)
        self.add_number("NUMBER", "Number", "Help")
        self.add_number("GIVEN", "Given", "Help", default=5)
        self.add_date("DAY", "Day", "Help")
        self.add_choice(
            "MODE", "Mode", "Help", {word: word for word in ("fine", "user", "bug", "disk", "late", "gone")}, "fine"
        )
        self.add_series_output("OUTPUT", "Output", "Help")
        self.add_report_output("REPORT", "Report", "Help")
        self.add_number_output("N", "N")

    def compute(self, arguments, made, progress):
        mode = arguments.choice("MODE")
        Probe.seen = {name: arguments.number(name) for name in ("NUMBER", "GIVEN")}
        Probe.seen["day"] = arguments.date("DAY")
        held = Held()
        Probe.held = weakref.ref(held)
        progress.step(0.5, "half")
        if mode == "user":
            raise InputError("The field x of row 3 is empty; fill it.")
        if mode == "bug":
            return {"N": 1 / 0}
        if mode == "disk":
            raise OSError(28, "No space left on device", "out.gpkg")
        if mode == "gone":
            layer = QgsVectorLayer("Point", "layer", "memory")
            sip.delete(layer)
            layer.fields()
        made.html("REPORT", "<p>report</p>")
        made.series("OUTPUT", arguments.series("INPUT") if arguments.layer("INPUT") else small_series())
        if mode == "late":
            made.file("OUTPUT", lambda path: (_ for _ in ()).throw(InputError("Late fault.")))
        return {"N": 2}


def small_series():
    return PointSeries(["a", "b"], [[0, 0], [1, 1]], ["2020-01-01", "2020-01-13"], [[0.0, 1], [0, np.nan]], "EPSG:4326")


class ProbeProvider(QgsProcessingProvider):
    def id(self):
        return "probing"

    def name(self):
        return "Probing"

    def loadAlgorithms(self):
        self.addAlgorithm(Probe())


@pytest.fixture()
def run(qgis_app, qgis_processing):
    from qgis import processing

    provider = ProbeProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    yield lambda **parameters: processing.run("probing:probe", parameters)
    QgsApplication.processingRegistry().removeProvider(provider)


def test_unset_number_is_none_and_zero_is_zero(run, tmp_path):
    run(OUTPUT=str(tmp_path / "o.gpkg"))
    assert Probe.seen == {"NUMBER": None, "GIVEN": 5.0, "day": None}
    run(OUTPUT=str(tmp_path / "o.gpkg"), NUMBER=0, GIVEN=0, DAY="2020-02-29")
    assert Probe.seen == {"NUMBER": 0.0, "GIVEN": 0.0, "day": np.datetime64("2020-02-29")}


def test_only_the_first_output_is_mandatory(run, tmp_path):
    result = run(OUTPUT=str(tmp_path / "o.gpkg"))
    assert result["N"] == 2
    assert Path(result["OUTPUT"]).exists()
    assert [p.name for p in tmp_path.iterdir()] == ["o.gpkg"]


def test_memory_output_becomes_a_temporary_geopackage(run):
    path = run(OUTPUT="memory:")["OUTPUT"]
    assert path.endswith(".gpkg")
    assert QgsVectorLayer(path).featureCount() == 2


@pytest.mark.parametrize(
    ("mode", "sentence"),
    [
        ("user", "^The field x of row 3 is empty; fill it.$"),
        ("bug", "Internal error in test_base.py:[0-9]+: ZeroDivisionError"),
        ("disk", "No space left on device .out.gpkg.. No output was written."),
        ("late", "^Late fault.$"),
        ("gone", "^A layer was removed from the project before it had been read; .+ No output was written.$"),
    ],
)
def test_failures_are_one_sentence_and_keep_the_former_outputs(run, tmp_path, mode, sentence):
    out, report = tmp_path / "o.gpkg", tmp_path / "r.html"
    run(OUTPUT=str(out), REPORT=str(report))
    before = out.read_bytes(), report.read_bytes()
    with pytest.raises(QgsProcessingException, match=sentence) as caught:
        run(OUTPUT=str(out), REPORT=str(report), MODE=mode)
    assert "Traceback" not in str(caught.value)
    assert (out.read_bytes(), report.read_bytes()) == before
    assert sorted(p.name for p in tmp_path.iterdir()) == ["o.gpkg", "r.html"]


def test_a_reloaded_plugin_is_not_an_internal_error(run, tmp_path, monkeypatch):
    # QGIS removes the modules of a plugin that is disabled; imports of a run in another thread then fail
    monkeypatch.delitem(sys.modules, "slopemuse.algorithms.framework.algorithm")
    with pytest.raises(QgsProcessingException, match=r"^SlopeMuse was disabled or reloaded during the run; .+\.$"):
        run(OUTPUT=str(tmp_path / "o.gpkg"), MODE="bug")


@pytest.mark.parametrize(
    "name",
    [
        'it\'s "quoted" 100% #1.gpkg',
        "中文 输出 é ñ.gpkg",
        "a;drop table b.gpkg",
        "/".join(["d" * 90] * 3) + "/o.gpkg",
    ],
    ids=["quotes", "Chinese", "SQL", "long"],
)
def test_output_names_may_be_long_and_contain_special_characters(run, tmp_path, name):
    path = tmp_path / name
    path.parent.mkdir(parents=True, exist_ok=True)
    for _ in range(2):
        made = run(OUTPUT=str(path))
        assert [p.name for p in path.parent.iterdir()] == [path.name], made
        assert QgsVectorLayer(str(path)).featureCount() == 2
    again = run(INPUT=str(path), OUTPUT=str(tmp_path / "again.gpkg"))
    assert QgsVectorLayer(again["OUTPUT"]).featureCount() == 2
    assert [p.name for p in path.parent.iterdir() if p.name.startswith(".")] == []


def test_error_names_a_folder_that_is_not_writable(run, tmp_path):
    folder = tmp_path / "protected"
    folder.mkdir()
    former = folder.stat().st_mode
    folder.chmod(0o555)
    # permissions do not restrict the superuser, but nobody can create files in /proc/self
    place = folder if not os.access(folder, os.W_OK) else Path("/proc/self")
    if not place.is_dir():
        pytest.skip("this system refuses this user nothing")
    try:
        with pytest.raises(
            QgsProcessingException, match=rf"{re.escape(str(place))} is not writable .+; choose another"
        ):
            run(OUTPUT=str(place / "o.gpkg"))
    finally:
        folder.chmod(former)


def test_unknown_parameter_is_refused(run, tmp_path):
    with pytest.raises(QgsProcessingException, match="Unknown parameter NOSUCH"):
        run(OUTPUT=str(tmp_path / "o.gpkg"), NOSUCH=1)


def test_missing_file_is_refused(run, tmp_path):
    with pytest.raises(QgsProcessingException, match="does not exist"):
        run(OUTPUT=str(tmp_path / "o.gpkg"), FILE=str(tmp_path / "none.csv"))


def test_output_over_input_is_refused_for_every_kind_of_source(run, tmp_path):
    path = tmp_path / "o.gpkg"
    run(OUTPUT=str(path))
    layer = QgsVectorLayer(str(path), "input")
    before = path.read_bytes()
    for source in (str(path), layer, QgsProcessingFeatureSourceDefinition(str(path), True), f"{path}|layername=o"):
        for target in (str(path), str(tmp_path / "." / "o.gpkg")):
            with pytest.raises(QgsProcessingException, match="would overwrite"):
                run(INPUT=source, OUTPUT=target)
    assert path.read_bytes() == before


@pytest.mark.parametrize("name", ["plain.csv", "my data.csv", "100%.csv", "Müller #1.csv"])
def test_output_over_a_text_layer_is_refused(run, tmp_path, name):
    """The source of a text layer is a URL, in which spaces and umlauts are encoded as %20 and %C3%BC."""
    path = tmp_path / name
    path.write_text("pid,x,y,D20200101,D20200113\na,1,2,3,4\n")
    source = bytes(QUrl.fromLocalFile(str(path)).toEncoded()).decode() + "?type=csv&xField=x&yField=y&crs=EPSG:32633"
    layer = QgsVectorLayer(source, "text", "delimitedtext")
    assert layer.isValid()
    for arguments in (source, layer):
        with pytest.raises(QgsProcessingException, match="The output OUTPUT would overwrite the input INPUT"):
            run(INPUT=arguments, OUTPUT=str(path))
    assert path.read_text().startswith("pid,x,y")


@pytest.mark.parametrize(
    ("arguments", "target"), [("rain.dbf", "rain.shp"), ("rain.dat", "rain.tab"), ("a.shp", "a.dbf")]
)
def test_output_that_would_overwrite_a_part_of_an_input_is_refused(run, tmp_path, arguments, target):
    """An output is refused if it or one of its sidecar files, such as a .dbf, would overwrite a file of an input."""
    (tmp_path / arguments).write_text("mine")
    (tmp_path / arguments).with_suffix(".dbf").write_text("mine")
    with pytest.raises(QgsProcessingException, match="would overwrite the input"):
        run(INPUT=str(tmp_path / arguments), OUTPUT=str(tmp_path / target))
    assert (tmp_path / arguments).read_text() == "mine"


def test_two_outputs_in_one_file_are_refused(run, tmp_path):
    for first, second in (("o.gpkg", "o.gpkg"), ("o.shp", "o.dbf")):
        with pytest.raises(QgsProcessingException, match="are the same file"):
            run(OUTPUT=str(tmp_path / first), REPORT=str(tmp_path / second))


def test_selected_features_only(run, tmp_path):
    path = tmp_path / "o.gpkg"
    run(OUTPUT=str(path))
    layer = QgsVectorLayer(str(path), "input")
    layer.selectByIds([2])
    from qgis.core import QgsProject

    QgsProject.instance().addMapLayer(layer)
    second = run(INPUT=QgsProcessingFeatureSourceDefinition(layer.id(), True), OUTPUT=str(tmp_path / "p.gpkg"))
    QgsProject.instance().removeMapLayer(layer.id())
    copied = QgsVectorLayer(second["OUTPUT"])
    assert [f["pid"] for f in copied.getFeatures()] == ["b"]


def test_cancel_writes_nothing(qgis_app, qgis_processing, tmp_path, cancelling):
    context, feedback = QgsProcessingContext(), cancelling(cancel_at=40)
    out = tmp_path / "o.gpkg"
    algorithm = Probe().create()
    with pytest.raises(QgsProcessingException, match=r"Cancelled\. No output was written\."):
        algorithm.processAlgorithm({"OUTPUT": str(out)}, context, feedback)
    assert list(tmp_path.iterdir()) == []


def test_every_parameter_has_help(qgis_app, slopemuse):
    for algorithm in slopemuse.algorithms():
        if isinstance(algorithm, QgsProcessingModelAlgorithm):
            # a model stores its help separately from its parameters
            continue
        for definition in algorithm.parameterDefinitions():
            assert definition.help(), f"{algorithm.id()} {definition.name()}"
        outputs = [d for d in algorithm.parameterDefinitions() if d.isDestination()]
        mandatory = [d.name() for d in outputs if not d.flags() & d.Flag.FlagOptional]
        # repeat requires no output: its result is whether the outputs are identical
        assert mandatory == ([] if algorithm.name() == "repeat" else [outputs[0].name()]), algorithm.id()


@pytest.mark.parametrize("mode", ["user", "bug", "disk", "late"])
def test_the_exception_of_a_failed_run_holds_no_references(run, tmp_path, mode):
    # QGIS never releases the exception: a file in it would stay open, and a layer would outlive QGIS
    with pytest.raises(QgsProcessingException):
        run(OUTPUT=str(tmp_path / "o.gpkg"), MODE=mode)
    gc.collect()
    assert Probe.held() is None
